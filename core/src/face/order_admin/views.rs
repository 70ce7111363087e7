// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

//! What answers hold.

use crate::decimal::Decimal;
use crate::face::{common, enums};
use crate::typed::List;
use crate::typed::declare::views;

views! {
    /// Of the type `OrderLineInfo`.
    OrderLineInfo {
        /// The service's `Id`.
        id "id": Option<&'a str>,
        /// The service's `OrderId`.
        order_id "orderId": Option<&'a str>,
        /// The service's `ItemTaobaoId`.
        item_taobao_id "itemTaobaoId": Option<&'a str>,
        /// The service's `ItemId`.
        item_id "itemId": Option<&'a str>,
        /// The service's `ConfigText`.
        config_text "configText": Option<&'a str>,
        /// The service's `ConfigId`.
        config_id "configId": Option<&'a str>,
        /// The service's `Qty`.
        qty "qty": Option<i64>,
        /// The service's `NewPriceCust`.
        new_price_cust "newPriceCust": Option<Decimal>,
        /// The service's `PriceCust`.
        price_cust "priceCust": Option<Decimal>,
        /// The service's `AmountCust`.
        amount_cust "amountCust": Option<Decimal>,
        /// The service's `CurrencyCust`.
        currency_cust "currencyCust": Option<&'a str>,
        /// The service's `PriceInternal`.
        price_internal "priceInternal": Option<Decimal>,
        /// The service's `AmountInternal`.
        amount_internal "amountInternal": Option<Decimal>,
        /// The service's `CurrencyInternal`.
        currency_internal "currencyInternal": Option<&'a str>,
        /// The service's `InternalPriceCurrencyCode`.
        internal_price_currency_code "internalPriceCurrencyCode": Option<&'a str>,
        /// The service's `PurchPriceCust`.
        purch_price_cust "purchPriceCust": Option<Decimal>,
        /// The service's `PurchDeliveryCust`.
        purch_delivery_cust "purchDeliveryCust": Option<Decimal>,
        /// The service's `PurchAmountCust`.
        purch_amount_cust "purchAmountCust": Option<Decimal>,
        /// The service's `PurchPrice`.
        purch_price "purchPrice": Option<Decimal>,
        /// The service's `PurchDelivery`.
        purch_delivery "purchDelivery": Option<Decimal>,
        /// The service's `PurchAmount`.
        purch_amount "purchAmount": Option<Decimal>,
        /// The service's `PurchCurrency`.
        purch_currency "purchCurrency": Option<&'a str>,
        /// The service's `BriefDescrTrans`.
        brief_descr_trans "briefDescrTrans": Option<&'a str>,
        /// The service's `ItemImageURL`.
        item_image_url "itemImageUrl": Option<&'a str>,
        /// The service's `ItemExternalURL`.
        item_external_url "itemExternalUrl": Option<&'a str>,
        /// The service's `VendNick`.
        vend_nick "vendNick": Option<&'a str>,
        /// The service's `VendId`.
        vend_id "vendId": Option<&'a str>,
        /// The service's `CustComment`.
        cust_comment "custComment": Option<&'a str>,
        /// The service's `OperatorComment`.
        operator_comment "operatorComment": Option<&'a str>,
        /// The service's `StatusCode`.
        status_code "statusCode": Option<i64>,
        /// The service's `StatusId`.
        status_id "statusId": Option<i64>,
        /// The service's `StatusName`.
        status_name "statusName": Option<&'a str>,
        /// The service's `SubSalesNum`.
        sub_sales_num "subSalesNum": Option<&'a str>,
        /// The service's `SubSalesDate`.
        sub_sales_date "subSalesDate": Option<&'a str>,
        /// The service's `SubSalesTime`.
        sub_sales_time "subSalesTime": Option<&'a str>,
        /// The service's `VendPurchId`.
        vend_purch_id "vendPurchId": Option<&'a str>,
        /// The service's `VendPurchWaybill`.
        vend_purch_waybill "vendPurchWaybill": Option<&'a str>,
        /// The service's `TaoBaoDelivery`.
        tao_bao_delivery "taoBaoDelivery": Option<Decimal>,
        /// The service's `TaoBaoPrice`.
        tao_bao_price "taoBaoPrice": Option<Decimal>,
        /// The service's `TaoBaoPriceWithDiscount`.
        tao_bao_price_with_discount "taoBaoPriceWithDiscount": Option<Decimal>,
        /// The service's `InternalOriginalPrice`.
        internal_original_price "internalOriginalPrice": Option<Decimal>,
        /// The service's `InternalOriginalPriceWithDiscount`.
        internal_original_price_with_discount "internalOriginalPriceWithDiscount": Option<Decimal>,
        /// The service's `InternalDeliveryPrice`.
        internal_delivery_price "internalDeliveryPrice": Option<Decimal>,
        /// The service's `PromotionId`.
        promotion_id "promotionId": Option<&'a str>,
        /// The service's `PriceWithoutDelivery`.
        price_without_delivery "priceWithoutDelivery": Option<&'a str>,
        /// The service's `CategoryId`.
        category_id "categoryId": Option<&'a str>,
        /// The service's `VendURL`.
        vend_url "vendUrl": Option<&'a str>,
        /// The service's `QtyOrig`.
        qty_orig "qtyOrig": Option<&'a str>,
        /// The service's `LineNum`.
        line_num "lineNum": Option<i64>,
        /// The service's `AvailableStatusList`.
        available_status_list "availableStatusList": List<'a, common::views::SalesLineStatusInfo<'a>>,
        /// The service's `NameOrig`.
        name_orig "nameOrig": Option<&'a str>,
        /// The service's `ConfigExternalTextOrig`.
        config_external_text_orig "configExternalTextOrig": Option<&'a str>,
        /// The service's `Weight`.
        weight "weight": Option<Decimal>,
        /// The service's `OrderedDateTime`.
        ordered_date_time "orderedDateTime": Option<&'a str>,
        /// The service's `CustomDescription`.
        custom_description "customDescription": Option<&'a str>,
        /// The service's `CustomDescriptionInEnglish`.
        custom_description_in_english "customDescriptionInEnglish": Option<&'a str>,
        /// The service's `CanMoveToPackage`.
        can_move_to_package "canMoveToPackage": Option<bool>,
        /// The service's `CanBePurchased`.
        can_be_purchased "canBePurchased": Option<bool>,
        /// Assumed, not documented.
        provider_type "providerType": Option<enums::ItemProviderType<'a>>,
        /// The service's `InternalDeliveryType`.
        internal_delivery_type "internalDeliveryType": Option<&'a str>,
        /// The service's `ConfigExternalCode`.
        config_external_code "configExternalCode": Option<&'a str>,
        /// The service's `ProviderTypeEnum`.
        provider_type_enum "providerTypeEnum": Option<enums::ItemProviderType<'a>>,
        /// The service's `VendPurchAccountId`.
        vend_purch_account_id "vendPurchAccountId": Option<&'a str>,
    }

    /// Of the type `OrderListFrameWithSummary`.
    OrderListFrameWithSummary {
        /// The service's `SalesOrdersList`.
        sales_orders_list "salesOrdersList": List<'a, common::views::OrderInfo<'a>>,
        /// The service's `TotalCount`.
        total_count "totalCount": Option<i64>,
        /// The service's `TotalCostInInternalCurrency`.
        total_cost_in_internal_currency "totalCostInInternalCurrency": Option<Decimal>,
        /// The service's `TotalProfitInInternalCurrency`.
        total_profit_in_internal_currency "totalProfitInInternalCurrency": Option<Decimal>,
    }

    /// Of the type `OrderSettings`.
    OrderSettings {
        /// The service's `MetaInfo`.
        meta_info "metaInfo": List<'a, common::views::FieldMetaInfo<'a>>,
        /// The service's `MinOrderCost`.
        min_order_cost "minOrderCost": Option<Decimal>,
        /// The service's `MaxNoteItemsCount`.
        max_note_items_count "maxNoteItemsCount": Option<i64>,
        /// The service's `MaxCartItemsCount`.
        max_cart_items_count "maxCartItemsCount": Option<i64>,
        /// The service's `OrderPrefix`.
        order_prefix "orderPrefix": Option<&'a str>,
    }

    /// Of the type `OrderSettingsInfo`.
    OrderSettingsInfo {
        /// The service's `MinOrderCost`.
        min_order_cost "minOrderCost": Option<Decimal>,
        /// The service's `MaxNoteItemsCount`.
        max_note_items_count "maxNoteItemsCount": Option<i64>,
        /// The service's `MaxCartItemsCount`.
        max_cart_items_count "maxCartItemsCount": Option<i64>,
    }

    /// Of the type `SalesLineProcLogInfo`.
    SalesLineProcLogInfo {
        /// The service's `LogDate`.
        log_date "logDate": Option<&'a str>,
        /// The service's `LogTime`.
        log_time "logTime": Option<&'a str>,
        /// The service's `OperatorId`.
        operator_id "operatorId": Option<&'a str>,
        /// The service's `CustId`.
        cust_id "custId": Option<&'a str>,
        /// The service's `OperatorName`.
        operator_name "operatorName": Option<&'a str>,
        /// The service's `CustName`.
        cust_name "custName": Option<&'a str>,
        /// The service's `FieldName`.
        field_name "fieldName": Option<&'a str>,
        /// The service's `PrevValue`.
        prev_value "prevValue": Option<&'a str>,
        /// The service's `NewValue`.
        new_value "newValue": Option<&'a str>,
    }
}
