//! Placing orders and reading them one by one (PROTOCOL 5.2, 5.3, 9.1).

use super::order_values::{line_in_details, order_info};
use super::{Call, Handler};
use crate::sandbox::failure::Failure;
use crate::sandbox::scenario::Scenario;
use crate::sandbox::state::Shop;
use crate::sandbox::state::accounts::Profile;
use crate::sandbox::state::goods::Offer;
use crate::sandbox::state::orders::{DELIVERY_MODES, DeliveryMode, Line, Order, Purchase};
use crate::sandbox::state::statuses;
use crate::sandbox::value::Value;
use crate::sandbox::xml_in::Element;

pub(super) fn find(method: &str) -> Option<Handler> {
    Some(match method {
        "AddOrder" => add_order,
        "CreateOrder" => create_order,
        "CreateSalesOrder" => create_sales_order,
        "GetSalesOrderDetails" | "GetSalesOrderDetailsForOperator" => get_sales_order_details,
        _ => return None,
    })
}

/// Something that shall be ordered.
struct Wish {
    item: String,
    configuration: String,
    promotion: String,
    quantity: i64,
    comment: String,
}

/// What is known of an order before its lines.
struct Draft {
    delivery_mode: DeliveryMode,
    recipient: Profile,
    comment: String,
}

fn draft(
    shop: &Shop,
    call: &Call<'_>,
    mode: Option<&str>,
    profile: Option<&str>,
    comment: &str,
) -> Result<Draft, Failure> {
    let mode = mode.ok_or_else(|| Failure::contract("The delivery mode is missing"))?;
    let delivery_mode = DELIVERY_MODES.into_iter().find(|known| known.id == mode);
    // Shops tell this one by its text (PROTOCOL 3.2).
    let delivery_mode = delivery_mode.ok_or_else(|| Failure::validation(format!("There is no delivery {mode}")))?;
    let customer = shop
        .accounts
        .customer(call.customer()?)
        .ok_or_else(Failure::session_expired)?;
    let recipient = match profile {
        Some(id) => {
            let known = customer.profiles.iter().find(|profile| profile.id.to_string() == id);
            known.ok_or_else(|| Failure::not_found("UserProfileWithId", id))?
        }
        None => customer
            .profiles
            .first()
            .ok_or_else(|| Failure::validation("There is no user profile"))?,
    };
    Ok(Draft {
        delivery_mode,
        recipient: recipient.clone(),
        comment: comment.to_owned(),
    })
}

fn add_order(shop: &mut Shop, call: &Call<'_>) -> Result<Value, Failure> {
    let document = call.document("xmlAddData")?;
    let comment = document
        .child("Comment")
        .map(|comment| comment.text.as_str())
        .unwrap_or_default();
    let draft = draft(
        shop,
        call,
        document.value("DeliveryModeId"),
        document.value("UserProfileId"),
        comment,
    )?;
    let items = document
        .child("Items")
        .map(|items| items.children.as_slice())
        .unwrap_or_default();
    if items.is_empty() {
        return Err(Failure::contract("The document has no items"));
    }
    let mut wishes: Vec<Wish> = items.iter().filter_map(wish).collect();
    if shop.scenario() == Scenario::DroppedLine && wishes.len() > 1 {
        wishes.pop();
    }
    place(shop, call, draft, wishes)
}

/// An item of the document; nothing for one with wrong data, which is dropped (PROTOCOL 5.2).
fn wish(item: &Element) -> Option<Wish> {
    let text = |name| item.value(name).unwrap_or_default().to_owned();
    let quantity = item
        .value("Quantity")?
        .parse()
        .ok()
        .filter(|quantity| (1..=100_000).contains(quantity))?;
    let weight = item.value("Weight");
    if weight.is_some_and(|weight| crate::sandbox::amount::Amount::parse(weight).is_none()) {
        return None;
    }
    Some(Wish {
        item: text("Id"),
        configuration: text("ConfigurationId"),
        promotion: text("PromotionId"),
        quantity,
        comment: item
            .child("Comment")
            .map(|comment| comment.text.clone())
            .unwrap_or_default(),
    })
}

/// From the basket: the named elements or all of it, which leave the basket.
fn create_order(shop: &mut Shop, call: &Call<'_>) -> Result<Value, Failure> {
    let document = call.document("xmlCreateData")?;
    let comment = document.value("Comment").unwrap_or_default();
    let draft = draft(
        shop,
        call,
        document.value("DeliveryModeId"),
        document.value("UserProfileId"),
        comment,
    )?;
    let mut ids: Vec<&str> = document.values("Elements");
    // Some clients send the ids as one text (PROTOCOL 1.2).
    let joined = document.value("Elements").unwrap_or_default();
    ids.extend(joined.split(',').map(str::trim).filter(|id| !id.is_empty()));
    place_basket(shop, call, draft, &ids)
}

fn create_sales_order(shop: &mut Shop, call: &Call<'_>) -> Result<Value, Failure> {
    let draft = draft(
        shop,
        call,
        Some(call.required("deliveryModeId")?),
        None,
        call.text("comment"),
    )?;
    place_basket(shop, call, draft, &[])
}

fn place_basket(shop: &mut Shop, call: &Call<'_>, draft: Draft, ids: &[&str]) -> Result<Value, Failure> {
    let owner = call.owner();
    let is_chosen = |id: i64| ids.is_empty() || ids.contains(&id.to_string().as_str());
    let chosen = shop.baskets.of(&owner).iter().filter(|element| is_chosen(element.id));
    let wishes = chosen.map(|element| Wish {
        item: element.item.clone(),
        configuration: element.configuration.clone(),
        promotion: String::new(),
        quantity: element.quantity,
        comment: String::new(),
    });
    let wishes: Vec<_> = wishes.collect();
    let order = place(shop, call, draft, wishes)?;
    shop.baskets.retain(&owner, |element| !is_chosen(element.id));
    Ok(order)
}

/// Places an order of what can be ordered. Equal goods become one line `[S]`. If nothing can be ordered, it is refused, or made empty as
/// the variant says `[S]`.
fn place(shop: &mut Shop, call: &Call<'_>, draft: Draft, wishes: Vec<Wish>) -> Result<Value, Failure> {
    let mut lines: Vec<Line> = Vec::new();
    for wish in wishes {
        let Ok(offer) = shop.goods.offer(&wish.item, &wish.configuration, &wish.promotion) else {
            continue;
        };
        let same = |line: &&mut Line| {
            line.item == wish.item && line.configuration == wish.configuration && line.promotion == wish.promotion
        };
        if let Some(line) = lines.iter_mut().find(same) {
            line.quantity = line.quantity.saturating_add(wish.quantity);
            join_comment(&mut line.comment, &wish.comment);
        } else {
            lines.push(line(shop, wish, offer));
        }
    }
    if lines.is_empty() && !shop.variants().empty_orders {
        return Err(Failure::validation("None of the items can be ordered"));
    }
    if shop.scenario() == Scenario::SplitLines {
        lines = lines.into_iter().flat_map(|line| split(shop, line)).collect();
    }
    let order = Order {
        number: shop.orders.next_number(),
        customer: call.customer()?,
        created: call.now,
        comment: draft.comment,
        delivery_mode: draft.delivery_mode,
        recipient: draft.recipient,
        lines,
        paid: crate::sandbox::amount::Amount::ZERO,
        paid_internal: crate::sandbox::amount::Amount::ZERO,
        closed: false,
        weight: None,
        additional_info: String::new(),
    };
    let info = order_info(shop, &order);
    shop.orders.insert(order);
    Ok(info)
}

fn line(shop: &mut Shop, wish: Wish, offer: Offer) -> Line {
    Line {
        id: shop.orders.next_line(),
        weight: shop.goods.find(&wish.item).map(|item| item.weight).unwrap_or_default(),
        item: wish.item,
        configuration: wish.configuration,
        configuration_text: offer.configuration_text,
        promotion: wish.promotion,
        quantity: wish.quantity,
        comment: wish.comment,
        price: shop.currencies.cny_to_customer(offer.price_with_discount),
        new_price: None,
        original_price: offer.price,
        original_price_with_discount: offer.price_with_discount,
        status: statuses::AWAITING_PAYMENT,
        operator_comment: String::new(),
        custom_description: String::new(),
        purchase: Purchase::default(),
    }
}

fn join_comment(comment: &mut String, more: &str) {
    if !comment.is_empty() && !more.is_empty() {
        comment.push_str("; ");
    }
    comment.push_str(more);
}

fn split(shop: &mut Shop, mut line: Line) -> Vec<Line> {
    if line.quantity < 2 {
        return vec![line];
    }
    let mut other = line.clone();
    other.id = shop.orders.next_line();
    other.quantity = line.quantity / 2;
    line.quantity -= other.quantity;
    vec![line, other]
}

/// The operator's form can leave out lines: `queryType` 1 keeps those that can be bought, 2 those that were bought (PROTOCOL 9.1).
fn get_sales_order_details(shop: &mut Shop, call: &Call<'_>) -> Result<Value, Failure> {
    let order = call.order(shop, "salesId")?;
    let kept = |line: &&Line| match call.text("queryType") {
        "1" => matches!(line.status, statuses::PAID | statuses::CONFIRMATION),
        "2" => (statuses::RECEIVED..=statuses::COMPLETED).contains(&line.status),
        _ => true,
    };
    let lines = order
        .lines
        .iter()
        .filter(kept)
        .map(|line| line_in_details(shop, order, line));
    Ok(Value::object([
        ("SalesOrderInfo", order_info(shop, order)),
        ("SalesLinesList", Value::list(lines)),
    ]))
}
