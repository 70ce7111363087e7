// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

//! What answers hold.

use crate::date::Moment;
use crate::decimal::Decimal;
use crate::face::{common, enums, ids};
use crate::typed::List;
use crate::typed::declare::views;

views! {
    /// Of the type `DirectPaymentInfo`.
    DirectPaymentInfo {
        /// The service's `PaymentId`.
        payment_id "paymentId": Option<&'a str>,
        /// The service's `PaymentModeId`.
        payment_mode_id "paymentModeId": Option<&'a str>,
        /// The service's `Comment`.
        comment "comment": Option<&'a str>,
        /// The service's `UserFullName`.
        user_full_name "userFullName": Option<&'a str>,
        /// The service's `UserLogin`.
        user_login "userLogin": Option<&'a str>,
        /// The service's `UserId`.
        user_id "userId": Option<ids::UserId>,
        /// The service's `CreatedDate`.
        created_date "createdDate": Option<Moment<'a>>,
        /// The service's `Amount`.
        amount "amount": Option<Decimal>,
        /// The service's `CurrencyCode`.
        currency_code "currencyCode": Option<&'a str>,
        /// The service's `OrderId`.
        order_id "orderId": Option<&'a str>,
        /// The service's `FileUrl`.
        file_url "fileUrl": Option<&'a str>,
    }

    /// Of the type `DirectPaymentModeSettings`.
    DirectPaymentModeSettings {
        /// The service's `Id`.
        id "id": Option<&'a str>,
        /// The service's `DisplayName`.
        display_name "displayName": Option<&'a str>,
        /// The service's `Action`.
        action "action": Option<enums::MetaListUpdateAction<'a>>,
        /// The service's `StartText`.
        start_text "startText": Option<&'a str>,
        /// The service's `FinishText`.
        finish_text "finishText": Option<&'a str>,
    }

    /// Of the type `DirectPaymentSettings`.
    DirectPaymentSettings {
        /// The service's `ModeSettingsList`.
        mode_settings_list "modeSettingsList": List<'a, DirectPaymentModeSettings<'a>>,
        /// The service's `ActiveModes`.
        active_modes "activeModes": List<'a, &'a str>,
        /// The service's `MetaInfo`.
        meta_info "metaInfo": List<'a, common::views::FieldMetaInfo<'a>>,
    }

    /// Of the type `PaymentForm`.
    PaymentForm {
        /// The service's `IsImmmediate`.
        is_immmediate "isImmmediate": Option<bool>,
        /// The service's `RequestMethod`.
        request_method "requestMethod": Option<&'a str>,
        /// The service's `RequestUrl`.
        request_url "requestUrl": Option<&'a str>,
        /// The service's `IsIFrame`.
        is_iframe "isIframe": Option<bool>,
        /// The service's `Parameters`.
        parameters "parameters": List<'a, PaymentFormParameter<'a>>,
        /// The service's `IsNewWindow`.
        is_new_window "isNewWindow": Option<bool>,
    }

    /// Of the type `PaymentFormParameter`.
    PaymentFormParameter {
        /// The service's `Name`.
        name "name": Option<&'a str>,
        /// The service's `Value`.
        value "value": Option<&'a str>,
        /// The service's `IsUserData`.
        is_user_data "isUserData": Option<bool>,
    }

    /// Of the type `PaymentInfo`.
    PaymentInfo {
        /// The service's `PaymentId`.
        payment_id "paymentId": Option<&'a str>,
        /// The service's `PaymentModeId`.
        payment_mode_id "paymentModeId": Option<&'a str>,
        /// The service's `Comment`.
        comment "comment": Option<&'a str>,
        /// The service's `UserFullName`.
        user_full_name "userFullName": Option<&'a str>,
        /// The service's `UserLogin`.
        user_login "userLogin": Option<&'a str>,
        /// The service's `UserId`.
        user_id "userId": Option<ids::UserId>,
        /// The service's `CreatedDate`.
        created_date "createdDate": Option<Moment<'a>>,
        /// The service's `Amount`.
        amount "amount": Option<Decimal>,
        /// The service's `CurrencyCode`.
        currency_code "currencyCode": Option<&'a str>,
        /// The service's `OrderId`.
        order_id "orderId": Option<&'a str>,
        /// The service's `FileUrl`.
        file_url "fileUrl": Option<&'a str>,
        /// The service's `Status`.
        status "status": Option<&'a str>,
        /// The service's `ExternalTransactionId`.
        external_transaction_id "externalTransactionId": Option<&'a str>,
        /// The service's `OperatorComment`.
        operator_comment "operatorComment": Option<&'a str>,
        /// The service's `PaymentModeName`.
        payment_mode_name "paymentModeName": Option<&'a str>,
        /// The service's `PaymentModeImageURL`.
        payment_mode_image_url "paymentModeImageUrl": Option<&'a str>,
        /// The service's `PaymentModeAbsoluteImageUrl`.
        payment_mode_absolute_image_url "paymentModeAbsoluteImageUrl": Option<&'a str>,
    }

    /// Of the type `PaymentMode`.
    PaymentMode {
        /// The service's `Id`.
        id "id": Option<&'a str>,
        /// The service's `Name`.
        name "name": Option<&'a str>,
        /// The service's `Description`.
        description "description": Option<&'a str>,
        /// The service's `PaymSortCode`.
        paym_sort_code "paymSortCode": Option<&'a str>,
        /// The service's `PaymSortText`.
        paym_sort_text "paymSortText": Option<&'a str>,
        /// The service's `ImageURL`.
        image_url "imageUrl": Option<&'a str>,
        /// The service's `AbsoluteImageUrl`.
        absolute_image_url "absoluteImageUrl": Option<&'a str>,
        /// The service's `CustomField`.
        custom_field "customField": Option<&'a str>,
        /// The service's `PaymentSystem`.
        payment_system "paymentSystem": Option<&'a str>,
        /// The service's `SortOrder`.
        sort_order "sortOrder": Option<i64>,
    }

    /// Of the type `SalesPaymentInfo`.
    SalesPaymentInfo {
        /// The service's `SalesId`.
        sales_id "salesId": Option<&'a str>,
        /// The service's `CustId`.
        cust_id "custId": Option<&'a str>,
        /// The service's `CustBalanceAvail`.
        cust_balance_avail "custBalanceAvail": Option<Decimal>,
        /// The service's `SalesAmount`.
        sales_amount "salesAmount": Option<Decimal>,
        /// The service's `SalesPaid`.
        sales_paid "salesPaid": Option<Decimal>,
        /// The service's `CurrencyCode`.
        currency_code "currencyCode": Option<&'a str>,
    }
}
