// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

//! What answers hold.

use crate::date::Moment;
use crate::decimal::Decimal;
use crate::face::common;
use crate::typed::List;
use crate::typed::declare::views;

views! {
    /// Of the type `OrderHistoryItem`.
    OrderHistoryItem {
        /// The service's `Id`.
        id "id": Option<i64>,
        /// The service's `OrderId`.
        order_id "orderId": Option<i64>,
        /// The service's `OrderLineId`.
        order_line_id "orderLineId": Option<i64>,
        /// The service's `OldStatus`.
        old_status "oldStatus": Option<common::views::StatusInfoBase<'a>>,
        /// The service's `NewStatus`.
        new_status "newStatus": Option<common::views::StatusInfoBase<'a>>,
        /// The service's `Date`.
        date "date": Option<Moment<'a>>,
        /// The service's `UserInfo`.
        user_info "userInfo": Option<common::views::BaseUserInfo<'a>>,
    }

    /// Of the type `OrdersHistory`.
    OrdersHistory {
        /// The service's `Items`.
        items "items": List<'a, OrderHistoryItem<'a>>,
    }

    /// Of the type `PackageInfo`.
    PackageInfo {
        /// The service's `Id`.
        id "id": Option<&'a str>,
        /// The service's `StatusCode`.
        status_code "statusCode": Option<&'a str>,
        /// The service's `StatusName`.
        status_name "statusName": Option<&'a str>,
        /// The service's `MailTrackingNum`.
        mail_tracking_num "mailTrackingNum": Option<&'a str>,
        /// The service's `CanBeTracking`.
        can_be_tracking "canBeTracking": Option<bool>,
        /// The service's `Weight`.
        weight "weight": Option<Decimal>,
        /// The service's `Price`.
        price "price": Option<Decimal>,
        /// The service's `CurrencyCode`.
        currency_code "currencyCode": Option<&'a str>,
        /// The service's `CurrencySign`.
        currency_sign "currencySign": Option<&'a str>,
        /// The service's `DeliveryModeName`.
        delivery_mode_name "deliveryModeName": Option<&'a str>,
        /// The service's `DeliveryAddress`.
        delivery_address "deliveryAddress": Option<&'a str>,
        /// The service's `DeliveryContactName`.
        delivery_contact_name "deliveryContactName": Option<&'a str>,
        /// The service's `DeliveryContactPhone`.
        delivery_contact_phone "deliveryContactPhone": Option<&'a str>,
        /// The service's `CreationDate`.
        creation_date "creationDate": Option<Moment<'a>>,
        /// The service's `AdditionalInfo`.
        additional_info "additionalInfo": Option<&'a str>,
        /// The service's `Size`.
        size "size": Option<common::views::Size<'a>>,
        /// The service's `Items`.
        items "items": List<'a, common::views::PackageItem<'a>>,
        /// The service's `DeliveryContactPassportNumber`.
        delivery_contact_passport_number "deliveryContactPassportNumber": Option<&'a str>,
        /// The service's `DeliveryContactRegistrationAddress`.
        delivery_contact_registration_address "deliveryContactRegistrationAddress": Option<&'a str>,
        /// The service's `DeliveryContactINN`.
        delivery_contact_inn "deliveryContactInn": Option<&'a str>,
    }
}
