//! The basket, its check, and its turning into an order (PROTOCOL 4, 5.3, 8.6).

use super::price_values::{base_price, price};
use super::{Call, Handler};
use crate::sandbox::amount::Amount;
use crate::sandbox::failure::Failure;
use crate::sandbox::state::Shop;
use crate::sandbox::state::activities::Work;
use crate::sandbox::state::basket_check::{BasketCheck, Message};
use crate::sandbox::state::baskets::Element;
use crate::sandbox::state::goods::{Unavailable, provider_of};
use crate::sandbox::value::Value;

pub(super) fn find(method: &str) -> Option<Handler> {
    Some(match method {
        "AddItemToBasket" => add_item_to_basket,
        "GetBasket" | "GetPartialBasket" => get_basket,
        "EditBasketItemQuantity" => edit_basket_item_quantity,
        "RemoveItemFromBasket" | "RemoveItemsFromBasket" => remove_items_from_basket,
        "ClearBasket" => clear_basket,
        "RunBasketChecking" => run_basket_checking,
        "GetBasketCheckingResult" => get_basket_checking_result,
        _ => return None,
    })
}

fn add_item_to_basket(shop: &mut Shop, call: &Call<'_>) -> Result<Value, Failure> {
    let (item, configuration) = (call.required("itemId")?, call.text("configurationId"));
    let quantity: i64 = call.number("quantity")?;
    if quantity < 1 {
        return Err(Failure::invalid_value("quantity"));
    }
    match shop.goods.offer(item, configuration, "") {
        Ok(_) => Ok(shop.baskets.add(call.owner(), item, configuration, quantity).into()),
        Err(Unavailable::Item | Unavailable::Seller) => Err(Failure::not_found("ItemWithId", item)),
        Err(Unavailable::Configuration | Unavailable::Field) => Err(Failure::invalid_value("configurationId")),
    }
}

/// The elements that a list of ids chooses; all if there is none.
fn chosen(shop: &Shop, call: &Call<'_>) -> Vec<Element> {
    let ids = call.list("elements");
    let all = shop.baskets.of(&call.owner());
    all.iter()
        .filter(|element| ids.is_empty() || ids.contains(&element.id.to_string().as_str()))
        .cloned()
        .collect()
}

fn get_basket(shop: &mut Shop, call: &Call<'_>) -> Result<Value, Failure> {
    let elements = chosen(shop, call);
    let cost = |element: &Element| {
        let offer = shop.goods.offer(&element.item, &element.configuration, "").ok();
        offer.map_or(Amount::ZERO, |offer| offer.price)
    };
    let element_value = |element: &Element| {
        let one = cost(element);
        let all = one.times(element.quantity);
        Value::object([
            ("Id", element.id.into()),
            ("ItemId", (&element.item).into()),
            ("ConfigurationId", (&element.configuration).into()),
            ("Price", shop.currencies.cny_to_customer(one).into()),
            ("Quantity", element.quantity.into()),
            ("TotalCost", shop.currencies.cny_to_customer(all).into()),
            ("FullTotalCost", price(all, shop.currencies)),
            ("FullPrice", price(one, shop.currencies)),
            ("Fields", Value::List(Vec::new())),
            ("CurrencySign", shop.currencies.customer.sign.into()),
            ("CurrencyCode", shop.currencies.customer.code.into()),
            ("ProviderType", provider_of(&element.item).into()),
        ])
    };
    let total: Amount = elements
        .iter()
        .map(|element| cost(element).times(element.quantity))
        .sum();
    Ok(Value::object([
        ("Elements", Value::list(elements.iter().map(element_value))),
        ("TotalCost", base_price(total, shop.currencies)),
    ]))
}

fn edit_basket_item_quantity(shop: &mut Shop, call: &Call<'_>) -> Result<Value, Failure> {
    let quantity: i64 = call.number("quantity")?;
    let id = call.required("elementId")?;
    let element = id
        .parse()
        .ok()
        .and_then(|id| shop.baskets.element_mut(&call.owner(), id));
    let element = element.ok_or_else(|| Failure::not_found("ElementWithId", id))?;
    if quantity < 1 {
        return Err(Failure::invalid_value("quantity"));
    }
    element.quantity = quantity;
    Ok(Value::Nothing)
}

fn remove_items_from_basket(shop: &mut Shop, call: &Call<'_>) -> Result<Value, Failure> {
    let mut ids = call.list("elements");
    ids.extend(call.parameters.get("elementId"));
    shop.baskets
        .retain(&call.owner(), |element| !ids.contains(&element.id.to_string().as_str()));
    Ok(Value::Nothing)
}

fn clear_basket(shop: &mut Shop, call: &Call<'_>) -> Result<Value, Failure> {
    shop.baskets.retain(&call.owner(), |_| false);
    Ok(Value::Nothing)
}

fn run_basket_checking(shop: &mut Shop, call: &Call<'_>) -> Result<Value, Failure> {
    let elements = chosen(shop, call);
    if elements.is_empty() {
        return Err(Failure::validation("There is nothing to check"));
    }
    let work = Work::BasketCheck(BasketCheck::new(call.owner(), elements));
    Ok(super::activities::start(
        shop,
        call,
        "Check of a basket".to_owned(),
        work,
    ))
}

fn get_basket_checking_result(shop: &mut Shop, call: &Call<'_>) -> Result<Value, Failure> {
    let id = call.required("activityId")?;
    let found = shop.activities.find("BasketChecking", id);
    let check = found.and_then(|activity| match activity.work() {
        Work::BasketCheck(check) if *check.owner() == call.owner() => Some((activity, check)),
        _ => None,
    });
    let (activity, check) = check.ok_or_else(|| Failure::not_found("BackgroundActivityWithId", id))?;
    Ok(Value::object([
        ("IsFinished", activity.finished.is_some().into()),
        ("ProgressPercent", activity.log.progress.into()),
        ("Messages", Value::list(check.messages.iter().map(message_value))),
    ]))
}

fn message_value(message: &Message) -> Value {
    let (status, code, text) = match message.problem {
        None if message.left.is_some() => ("Warning", "QuantityIsLimited", "There are fewer pieces than wanted"),
        None => ("Ok", "Ok", "The item can be ordered"),
        Some(Unavailable::Item | Unavailable::Seller) => ("Error", "ItemNotFound", "The item is not sold any more"),
        Some(Unavailable::Configuration | Unavailable::Field) => (
            "Error",
            "ConfigurationNotFound",
            "The configuration is not sold any more",
        ),
    };
    let parameter = |name: &str, value: String| Value::object([("Name", name.into()), ("Value", value.into())]);
    let left = message.left.map(|left| parameter("Left", left.to_string()));
    let parameters = [parameter("ItemId", message.item.clone())].into_iter().chain(left);
    Value::object([
        ("ElementId", message.element.into()),
        ("Text", text.into()),
        ("Parameters", Value::list(parameters)),
        ("Status", status.into()),
        ("Code", code.into()),
    ])
}
