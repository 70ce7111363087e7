//! Goods, sellers and categories, as answers have them.

use super::price_values::{base_price, price};
use crate::sandbox::state::Shop;
use crate::sandbox::state::goods::{CATEGORIES, Condition, Item, Vendor, provider_of, vendor};
use crate::sandbox::state::marketplace::PROVIDER;
use crate::sandbox::value::Value;

/// The attribute that tells configurations apart.
const COLOUR: &str = "1627207";

/// An item in a list.
pub(super) fn item_info(shop: &Shop, item: &Item) -> Value {
    let promotion = item
        .promotion
        .as_ref()
        .map(|promotion| base_price(promotion.price, shop.currencies));
    base_info(shop, item).with([("PromotionPrice", promotion.into())])
}

/// What lists and details have in common.
fn base_info(shop: &Shop, item: &Item) -> Value {
    let gone = matches!(item.condition, Condition::Gone | Condition::SellerGone);
    let address = format!("https://item.taobao.com/item.htm?id={}", item.id);
    let name = vendor(item.vendor).map(|vendor| vendor.name).unwrap_or_default();
    Value::object([
        ("Id", (&item.id).into()),
        ("ErrorCode", if gone { "NotFound" } else { "Ok" }.into()),
        ("HasError", gone.into()),
        ("ProviderType", provider_of(&item.id).into()),
        ("UpdatedTime", Value::Time(1_735_692_245_280)),
        ("Title", (&item.title).into()),
        ("OriginalTitle", item.original_title.into()),
        ("CategoryId", item.category.into()),
        ("ExternalCategoryId", item.category.trim_start_matches("otc-").into()),
        ("VendorId", item.vendor.into()),
        ("VendorName", name.into()),
        ("VendorDisplayName", name.into()),
        ("VendorScore", 8.into()),
        // Brand ids begin with a blank at times (PROTOCOL 10.4).
        ("BrandId", " other/其他".into()),
        ("BrandName", " other/其他".into()),
        ("TaobaoItemUrl", (&address).into()),
        ("ExternalItemUrl", address.into()),
        ("MainPictureUrl", picture_url(item).into()),
        ("StuffStatus", "New".into()),
        ("Volume", (item.quantity / 3).into()),
        ("MasterQuantity", item.quantity.into()),
        ("Price", price(item.price, shop.currencies)),
        ("Pictures", Value::list([picture(item)])),
        (
            "Location",
            Value::object([("City", "杭州".into()), ("State", "浙江".into())]),
        ),
        ("Features", Value::list(["Tmall"])),
        (
            "FeaturedValues",
            Value::list([Value::object([
                ("Name", "SalesInLast30Days".into()),
                ("Value", "31".into()),
            ])]),
        ),
        ("IsSellAllowed", (!gone).into()),
        ("ApproxWeight", item.weight.into()),
        ("PhysicalParameters", Value::object([("Weight", item.weight.into())])),
        ("IsFiltered", false.into()),
        ("FirstLotQuantity", 1.into()),
        ("NextLotQuantity", 1.into()),
    ])
}

/// The whole of an item.
pub(super) fn item_full_info(shop: &Shop, item: &Item) -> Value {
    let attribute = |colour: &str, number: usize| {
        Value::object([
            ("Pid", COLOUR.into()),
            ("Vid", (number + 1).to_string().into()),
            ("PropertyName", "Colour".into()),
            ("Value", colour.into()),
            ("OriginalPropertyName", "颜色".into()),
            ("OriginalValue", colour.into()),
            ("IsConfigurator", true.into()),
        ])
    };
    let on_sale = || {
        item.configurations
            .iter()
            .filter(|configuration| !configuration.gone)
            .enumerate()
    };
    let configured = on_sale().map(|(number, configuration)| {
        let configurator = Value::object([("Pid", COLOUR.into()), ("Vid", (number + 1).to_string().into())]);
        Value::object([
            ("Id", configuration.id.into()),
            ("Quantity", (item.quantity / 2).into()),
            ("Price", price(configuration.price, shop.currencies)),
            ("Configurators", Value::list([configurator])),
        ])
    });
    let common = base_info(shop, item);
    let configured = Value::list(configured);
    let attributes = Value::list(on_sale().map(|(number, configuration)| attribute(configuration.colour, number)));
    common.with([
        ("DeliveryCosts", Value::List(Vec::new())),
        ("Attributes", attributes),
        ("HasHierarchicalConfigurators", false.into()),
        ("ConfiguredItems", configured),
        ("IsValidPromotions", true.into()),
        ("Promotions", promotions(shop, item)),
    ])
}

pub(super) fn promotions(shop: &Shop, item: &Item) -> Value {
    Value::list(item.promotion.iter().map(|promotion| {
        let configured = item.configurations.iter().map(|configuration| {
            Value::object([
                ("Id", configuration.id.into()),
                ("Price", price(promotion.price, shop.currencies)),
            ])
        });
        Value::object([
            ("Id", promotion.id.into()),
            ("ErrorCode", "Ok".into()),
            ("HasError", false.into()),
            ("ProviderType", PROVIDER.into()),
            ("Name", promotion.name.into()),
            ("PromotionType", "Default".into()),
            ("Price", price(promotion.price, shop.currencies)),
            ("ConfiguredItems", Value::list(configured)),
        ])
    }))
}

pub(super) fn vendor_info(vendor: Vendor) -> Value {
    Value::object([
        ("Id", vendor.id.into()),
        ("ErrorCode", "Ok".into()),
        ("HasError", false.into()),
        ("ProviderType", PROVIDER.into()),
        ("Name", vendor.name.into()),
        ("DisplayName", vendor.name.into()),
        ("ShopName", vendor.name.into()),
        ("Location", Value::Object(Vec::new())),
        (
            "Credit",
            Value::object([
                ("Level", 8.into()),
                ("Score", 4321.into()),
                ("TotalFeedbacks", 900.into()),
                ("PositiveFeedbacks", 890.into()),
            ]),
        ),
        ("Features", Value::List(Vec::new())),
    ])
}

pub(super) fn category(id: &str) -> Option<Value> {
    let (id, name) = CATEGORIES.into_iter().find(|(known, _)| *known == id)?;
    Some(Value::object([
        ("Id", id.into()),
        ("ErrorCode", "Ok".into()),
        ("HasError", false.into()),
        ("ProviderType", PROVIDER.into()),
        ("IsHidden", false.into()),
        ("IsVirtual", false.into()),
        ("Name", name.into()),
        ("IsParent", false.into()),
    ]))
}

pub(super) fn picture_url(item: &Item) -> String {
    format!("https://img.sandbox.example/{}.jpg", item.id)
}

fn picture(item: &Item) -> Value {
    let url = picture_url(item);
    let sized = |side: i64| {
        Value::object([
            ("Url", format!("{url}_{side}x{side}.jpg").into()),
            ("Width", side.into()),
            ("Height", side.into()),
        ])
    };
    Value::object([
        ("Url", (&url).into()),
        ("Small", sized(100)),
        ("Medium", sized(310)),
        ("Large", sized(600)),
        ("IsMain", true.into()),
    ])
}
