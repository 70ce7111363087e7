//! Ways of delivery (PROTOCOL 5.7).

use super::price_values::base_price;
use super::{Call, Handler};
use crate::sandbox::failure::Failure;
use crate::sandbox::state::Shop;
use crate::sandbox::state::orders::{DELIVERY_MODES, DeliveryMode};
use crate::sandbox::value::Value;

pub(super) fn find(method: &str) -> Option<Handler> {
    Some(match method {
        "SearchDeliveryModes" => search_delivery_modes,
        "GetDeliveryModesByBasket" | "GetDeliveryModesWithPrice" => get_delivery_modes,
        "GetCountryInfoList" | "GetDeliveryCountryInfoList" => get_country_info_list,
        _ => return None,
    })
}

fn mode_value(shop: &Shop, mode: DeliveryMode) -> Value {
    Value::object([
        ("Id", mode.id.into()),
        ("Name", mode.name.into()),
        ("Description", mode.description.into()),
        ("Price", shop.currencies.cny_to_customer(mode.price).into()),
        ("FullPrice", base_price(mode.price, shop.currencies)),
        ("CurrencyCode", shop.currencies.customer.code.into()),
        ("CurrencySign", shop.currencies.customer.sign.into()),
        ("ErrorCode", "Ok".into()),
        ("IsPickupPointMode", false.into()),
    ])
}

fn search_delivery_modes(shop: &mut Shop, call: &Call<'_>) -> Result<Value, Failure> {
    let wanted = call.document_or_empty("xmlSearchParameters")?;
    let ids = wanted.values("DeliveryModeIds");
    let modes = DELIVERY_MODES
        .into_iter()
        .filter(|mode| ids.is_empty() || ids.contains(&mode.id));
    let (position, size) = call.frame()?;
    Ok(Value::page(
        modes.map(|mode| mode_value(shop, mode)).collect(),
        position,
        size,
    ))
}

fn get_delivery_modes(shop: &mut Shop, _: &Call<'_>) -> Result<Value, Failure> {
    Ok(Value::list(DELIVERY_MODES.map(|mode| mode_value(shop, mode))))
}

fn get_country_info_list(_: &mut Shop, _: &Call<'_>) -> Result<Value, Failure> {
    let country = |(id, name, is_european): (&str, &str, bool)| {
        Value::object([
            ("Id", id.into()),
            ("Name", name.into()),
            ("IsEuropeanUnion", is_european.into()),
        ])
    };
    let countries = [
        ("DE", "Germany", true),
        ("KZ", "Kazakhstan", false),
        ("MN", "Mongolia", false),
    ];
    Ok(Value::list(countries.map(country)))
}
