//! Orders and lines, as answers have them (PROTOCOL 5.5, 9.1, 9.2).

use crate::sandbox::amount::Amount;
use crate::sandbox::clock;
use crate::sandbox::state::Shop;
use crate::sandbox::state::goods::{self, provider_of};
use crate::sandbox::state::ledger::CNY;
use crate::sandbox::state::orders::{Line, Order};
use crate::sandbox::state::statuses::{self, LINE_STATUSES, line_status_name, order_status_name};
use crate::sandbox::value::Value;

/// `Id` and `Name` of a status.
pub(super) fn status_value(id: i64, name: &str) -> Value {
    Value::object([("Id", id.into()), ("Name", name.into())])
}

/// `SalesOrderInfo`.
pub(super) fn order_info(shop: &Shop, order: &Order) -> Value {
    let currencies = shop.currencies;
    let (total, remaining) = (shop.total(order), shop.remaining(order));
    let (goods, delivery) = (order.goods_amount(), shop.delivery_amount(order));
    let status = order.status(remaining);
    let flag = |can: bool| Value::Int(can.into());
    let counted = || order.lines.iter().filter(|line| line.counts());
    let original = |price: fn(&Line) -> Amount| counted().map(|line| price(line).times(line.quantity)).sum::<Amount>();
    let original_price = original(|line| line.original_price);
    let original_discounted = original(|line| line.original_price_with_discount);
    let internal = |amount| Value::from(currencies.customer_to_internal(amount));
    let can_buy = order.lines.iter().any(|line| order.can_be_purchased(line, remaining));
    let weight = order
        .weight
        .unwrap_or_else(|| counted().map(|line| line.weight.times(line.quantity)).sum());
    let customer = shop.accounts.customer(order.customer);
    let available = currencies.internal_to_customer(shop.balance(order.customer).available());
    Value::object([
        ("Id", order.id().into()),
        ("StatusCode", status.to_string().into()),
        ("StatusName", order_status_name(status).into()),
        ("ItemsCount", counted().map(|line| line.quantity).sum::<i64>().into()),
        ("GoodsAmount", goods.into()),
        ("DeliveryAmount", delivery.into()),
        ("TotalAmount", total.into()),
        ("RemainAmount", remaining.into()),
        ("CurrencySign", currencies.customer.sign.into()),
        ("CurrencyCode", currencies.customer.code.into()),
        ("CustComment", (&order.comment).into()),
        ("DeliveryModeId", order.delivery_mode.id.into()),
        ("DeliveryModeName", order.delivery_mode.name.into()),
        ("CanCancel", flag(can_cancel(order))),
        ("CanConfirmShipment", flag(status == 39)),
        ("CanChangeAddress", flag(status < 38)),
        ("CanRestore", flag(status == 50)),
        ("CanClose", flag(status == 30)),
        ("CanCloseCancel", flag(false)),
        ("CanAccept", flag(false)),
        ("CanPurchaseItems", flag(can_buy)),
        ("CustId", order.customer.to_string().into()),
        (
            "CustName",
            customer
                .map(|customer| format!("{} {}", customer.first_name, customer.last_name))
                .into(),
        ),
        ("StatusId", status.into()),
        ("Weight", weight.into()),
        ("DeliveryAddress", address(order)),
        ("TaoBaoPrice", original_price.into()),
        ("TaoBaoPriceWithDiscount", original_discounted.into()),
        ("InternalDeliveryOriginalInExternalCurrency", Amount::ZERO.into()),
        ("AdditionalInfo", (&order.additional_info).into()),
        ("ExternalCurrencyCode", CNY.code.into()),
        ("LineStatusSummaries", summaries(order)),
        ("UserAccountAvailableAmount", available.into()),
        (
            "ProviderTypeEnum",
            order.lines.first().map(|line| provider_of(&line.item)).into(),
        ),
        ("IsTest", false.into()),
        ("IsPaid", (!order.is_cancelled() && !remaining.is_positive()).into()),
        ("IsCancelled", (status == 50).into()),
        ("IsCompleted", (status == 40).into()),
        ("CreatedDateTime", clock::iso_seconds(order.created).into()),
        (
            "InternalOriginalPrice",
            currencies.cny_to_internal(original_price).into(),
        ),
        (
            "InternalOriginalPriceWithDiscount",
            currencies.cny_to_internal(original_discounted).into(),
        ),
        ("DisplayId", order.number.to_string().into()),
        ("UserLogin", customer.map(|customer| customer.login).into()),
        ("GoodsAmountInternal", internal(goods)),
        ("DeliveryAmountInternal", internal(delivery)),
        ("TotalAmountInternal", internal(total)),
        ("RemainAmountInternal", internal(remaining)),
        ("PaidAmount", order.paid.into()),
        ("PaidAmountInternal", order.paid_internal.into()),
        ("CurrencyCodeInternal", currencies.internal.code.into()),
        ("CurrencySignInternal", currencies.internal.sign.into()),
    ])
}

/// Nothing of it may have been ordered at the marketplace yet `[S]`.
pub(super) fn can_cancel(order: &Order) -> bool {
    !order.is_cancelled()
        && order
            .lines
            .iter()
            .filter(|line| line.counts())
            .all(|line| line.status < statuses::ORDERED)
}

/// The members of an order's address, and what they are called in the profile that it was taken from (PROTOCOL 5.5, 5.7).
pub(super) const ADDRESS: [(&str, &str); 15] = [
    ("Familyname", "LastName"),
    ("Name", "FirstName"),
    ("Patername", "MiddleName"),
    ("CountryCode", "CountryCode"),
    ("Country", "CountryName"),
    ("City", "City"),
    ("CityCode", "CityCode"),
    ("Address", "Address"),
    ("Phone", "Phone"),
    ("PostalCode", "PostalCode"),
    ("RegionName", "Region"),
    ("RegistrationAddress", "RegistrationAddress"),
    ("PassportNumber", "PassportNumber"),
    ("INN", "INN"),
    ("PickupPointCode", "PickupPointCode"),
];

fn address(order: &Order) -> Value {
    let members = ADDRESS.map(|(name, member)| (name, Value::from(recipient_text(order, member))));
    Value::object(members).with([("Id", order.recipient.id.to_string().into())])
}

pub(super) fn recipient_text<'o>(order: &'o Order, name: &str) -> &'o str {
    order.recipient.get(name)
}

fn summaries(order: &Order) -> Value {
    let summary = |(id, name): (i64, &'static str)| {
        let count = order.lines.iter().filter(|line| line.status == id).count();
        let count = i64::try_from(count).unwrap_or(i64::MAX);
        (count > 0).then(|| Value::object([("Status", status_value(id, name)), ("Count", count.into())]))
    };
    Value::list(LINE_STATUSES.into_iter().filter_map(summary))
}

/// The members that a line has both in the details of its order and in a search of lines.
pub(super) fn line_in_search(shop: &Shop, order: &Order, line: &Line) -> Value {
    let currencies = shop.currencies;
    let item = shop.goods.find(&line.item);
    let vendor = item.and_then(|item| goods::vendor(item.vendor));
    let place = order
        .lines
        .iter()
        .position(|known| known.id == line.id)
        .unwrap_or_default();
    let url = format!("https://item.taobao.com/item.htm?id={}", line.item);
    let purchased = |amount: Amount| line.purchase.price.map(|_| amount);
    let price = line.purchase.price.unwrap_or_default();
    let paid_at_marketplace = price.times(line.quantity);
    let text_or_nothing = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    Value::object([
        ("Id", line.id.to_string().into()),
        ("OrderId", order.id().into()),
        ("ItemId", (&line.item).into()),
        ("ItemTaobaoId", (&line.item).into()),
        ("ConfigText", (&line.configuration_text).into()),
        ("ConfigId", (&line.configuration).into()),
        ("ConfigExternalCode", (&line.configuration).into()),
        ("ConfigExternalTextOrig", (&line.configuration_text).into()),
        ("Qty", line.quantity.into()),
        ("QtyOrig", line.quantity.to_string().into()),
        ("NewPriceCust", line.new_price.into()),
        ("PriceCust", line.price.into()),
        ("AmountCust", line.amount().into()),
        ("CurrencyCust", currencies.customer.code.into()),
        ("CurrencyInternal", currencies.internal.code.into()),
        ("InternalPriceCurrencyCode", CNY.code.into()),
        ("PriceInternal", currencies.customer_to_internal(line.price).into()),
        ("AmountInternal", currencies.customer_to_internal(line.amount()).into()),
        ("PurchPrice", purchased(price).into()),
        ("PurchDelivery", purchased(Amount::ZERO).into()),
        ("PurchAmount", purchased(paid_at_marketplace).into()),
        ("PurchCurrency", CNY.code.into()),
        ("PurchPriceCust", purchased(currencies.cny_to_customer(price)).into()),
        ("PurchDeliveryCust", purchased(Amount::ZERO).into()),
        (
            "PurchAmountCust",
            purchased(currencies.cny_to_customer(paid_at_marketplace)).into(),
        ),
        ("BriefDescrTrans", item.map(|item| &item.title).into()),
        ("NameOrig", item.map(|item| item.original_title).into()),
        ("ItemImageURL", item.map(super::item_values::picture_url).into()),
        ("ItemExternalURL", url.into()),
        ("VendNick", vendor.map(|vendor| vendor.name).into()),
        ("VendId", vendor.map(|vendor| vendor.id).into()),
        (
            "VendURL",
            vendor
                .map(|vendor| format!("https://shop.taobao.com/{}", vendor.id))
                .into(),
        ),
        ("CustComment", (&line.comment).into()),
        ("OperatorComment", (&line.operator_comment).into()),
        ("StatusCode", line.status.into()),
        ("StatusId", line.status.into()),
        ("StatusName", line_status_name(line.status).into()),
        ("VendPurchId", text_or_nothing(&line.purchase.order).into()),
        ("VendPurchWaybill", text_or_nothing(&line.purchase.waybill).into()),
        ("TaoBaoDelivery", Amount::ZERO.into()),
        ("TaoBaoPrice", line.original_price.into()),
        ("TaoBaoPriceWithDiscount", line.original_price_with_discount.into()),
        (
            "InternalOriginalPrice",
            currencies.cny_to_internal(line.original_price).into(),
        ),
        (
            "InternalOriginalPriceWithDiscount",
            currencies.cny_to_internal(line.original_price_with_discount).into(),
        ),
        ("InternalDeliveryPrice", Amount::ZERO.into()),
        ("PromotionId", text_or_nothing(&line.promotion).into()),
        ("PriceWithoutDelivery", line.price.two_digits().into()),
        ("CategoryId", item.map(|item| item.category).into()),
        ("LineNum", Value::Int(i64::try_from(place + 1).unwrap_or(i64::MAX))),
        ("AvailableStatusList", available_statuses(line)),
        ("Weight", line.weight.into()),
        ("OrderedDateTime", clock::iso_seconds(order.created).into()),
        ("CustomDescription", (&line.custom_description).into()),
        ("CanMoveToPackage", (line.status == statuses::RECEIVED).into()),
        (
            "CanBePurchased",
            order.can_be_purchased(line, shop.remaining(order)).into(),
        ),
        ("ProviderType", provider_of(&line.item).into()),
    ])
}

/// A line in the details of its order.
pub(super) fn line_in_details(shop: &Shop, order: &Order, line: &Line) -> Value {
    let purchase = &line.purchase;
    let is_bought = !purchase.order.is_empty();
    let bought = |text: &str| is_bought.then(|| text.to_owned());
    let warning = match &purchase.warning {
        Some((level, message)) => Some(Value::object([("Level", (*level).into()), ("Message", message.into())])),
        None => is_bought.then(|| Value::object([("Level", "Ok".into())])),
    };
    line_in_search(shop, order, line).with([
        ("VendPurchAccountId", bought(&purchase.account).into()),
        ("VendPurchStatus", bought(&purchase.status).into()),
        ("VendPurchItemId", bought(&purchase.item).into()),
        ("VendPurchConfigurationId", bought(&purchase.configuration).into()),
        ("VendPurchPromotionId", bought(&purchase.promotion).into()),
        ("VendPurchItemPrice", purchase.price.into()),
        ("VendPurchDeliveryPrice", purchase.price.map(|_| Amount::ZERO).into()),
        ("VendorPurchaseItemPriceWarningReason", warning.into()),
        (
            "IsPaid",
            (line.counts() && line.status > statuses::AWAITING_PAYMENT).into(),
        ),
        ("IsCancelled", line.is_cancelled().into()),
        ("IsCompleted", (line.status == statuses::COMPLETED).into()),
        ("CanBeReviewed", false.into()),
        ("CanBeClosed", false.into()),
        ("CanEditWeight", true.into()),
    ])
}

/// Where the line may be moved to, itself included.
pub(super) fn available_statuses(line: &Line) -> Value {
    let ids = std::iter::once(line.status).chain(statuses::available(line.status).iter().copied());
    Value::list(ids.map(|id| status_value(id, line_status_name(id))))
}
