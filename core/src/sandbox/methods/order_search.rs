//! Lists and searches of orders and lines, and the queue of changes (PROTOCOL 5.6, 9.2 to 9.4).

use super::order_values::{available_statuses, line_in_search, order_info, recipient_text, status_value};
use super::payments::user_info;
use super::{Call, Handler};
use crate::sandbox::amount::Amount;
use crate::sandbox::clock;
use crate::sandbox::failure::Failure;
use crate::sandbox::state::Shop;
use crate::sandbox::state::accounts::Who;
use crate::sandbox::state::goods::provider_of;
use crate::sandbox::state::orders::{Line, Order, StatusChange};
use crate::sandbox::state::statuses::{LINE_STATUSES, ORDER_STATUSES, line_status_name, order_status_name};
use crate::sandbox::value::Value;
use crate::sandbox::xml_in::Element;

pub(super) fn find(method: &str) -> Option<Handler> {
    Some(match method {
        "GetSalesOrdersList" | "GetSalesOrdersListForOperator" => get_sales_orders_list,
        "SearchOrders" | "SearchOrdersForUser" => search_orders,
        "SearchOrdersWithSummary" => search_orders_with_summary,
        "SearchOrderLines" => search_order_lines,
        "GetOrderStatusList" => get_order_status_list,
        "GetOrderLineStatusList" => get_order_line_status_list,
        "GetLineAvailableStatusList" => get_line_available_status_list,
        "GetOrdersHistory" => get_orders_history,
        "ClearOrdersHistory" => clear_orders_history,
        _ => return None,
    })
}

/// The orders that the caller may see, newest first.
fn visible<'s>(shop: &'s Shop, call: &Call<'_>) -> impl Iterator<Item = &'s Order> {
    let who = call.caller.who;
    shop.orders.iter().rev().filter(move |order| match who {
        Who::Operator(_) => true,
        Who::Customer(customer) => order.customer == customer,
        Who::Guest => false,
    })
}

/// The operator's form is limited to the last hundred (PROTOCOL 9.3).
fn get_sales_orders_list(shop: &mut Shop, call: &Call<'_>) -> Result<Value, Failure> {
    Ok(Value::list(
        visible(shop, call).take(100).map(|order| order_info(shop, order)),
    ))
}

/// Whether an order is what `OrderSearchParameters` describes.
fn order_fits(shop: &Shop, order: &Order, wanted: &Element) -> bool {
    let moment = |name| wanted.value(name).and_then(clock::parse_iso);
    let among = |wanted: Vec<&str>, text: &str| wanted.is_empty() || wanted.contains(&text);
    let users: Vec<&str> = wanted
        .value("UserIdDelimitedList")
        .unwrap_or_default()
        .split(';')
        .collect();
    let users: Vec<&str> = users
        .into_iter()
        .map(str::trim)
        .filter(|user| !user.is_empty())
        .collect();
    let recipient = |name, member| {
        wanted.value(name).is_none_or(|wanted| {
            recipient_text(order, member)
                .to_lowercase()
                .contains(wanted.to_lowercase().as_str())
        })
    };
    let provider = order
        .lines
        .first()
        .map(|line| provider_of(&line.item))
        .unwrap_or_default();
    moment("CreationDateFrom").is_none_or(|from| order.created >= from)
        // The last second of a period belongs to it.
        && moment("CreationDateTo").is_none_or(|to| order.created < to + 1000)
        && among(wanted.values("StatusIdList"), &order.status(shop.remaining(order)).to_string())
        && wanted.value("Id").is_none_or(|id| shop.orders.find(id).is_some_and(|found| found.number == order.number))
        && among(wanted.values("OrderIds"), &order.id())
        && among(wanted.values("DeliveryModeIds"), order.delivery_mode.id)
        && among(users, &order.customer.to_string())
        && recipient("RecipientLastName", "LastName")
        && recipient("RecipientCity", "City")
        && wanted.value("ProviderType").is_none_or(|wanted| wanted == provider)
}

/// The orders that fit, in the order that `OrderBy` wants: `CreationDate:DESC;StatusId:ASC`. The first key counts most.
fn found_orders<'s>(shop: &'s Shop, call: &Call<'_>, wanted: &Element) -> Vec<&'s Order> {
    let mut found: Vec<&Order> = visible(shop, call)
        .filter(|order| order_fits(shop, order, wanted))
        .collect();
    for key in wanted.value("OrderBy").unwrap_or_default().split(';').rev() {
        let (name, direction) = key.split_once(':').unwrap_or((key, "ASC"));
        let descends = direction.trim().eq_ignore_ascii_case("DESC");
        found.sort_by(|one, other| {
            let (one, other) = if descends { (other, one) } else { (one, other) };
            match name.trim() {
                "CreationDate" => (one.created, one.number).cmp(&(other.created, other.number)),
                "StatusId" => one
                    .status(shop.remaining(one))
                    .cmp(&other.status(shop.remaining(other))),
                _ => std::cmp::Ordering::Equal,
            }
        });
    }
    found
}

fn search_orders(shop: &mut Shop, call: &Call<'_>) -> Result<Value, Failure> {
    let wanted = call.document_or_empty("xmlSearchParameters")?;
    let (position, size) = call.frame()?;
    let orders = found_orders(shop, call, &wanted)
        .into_iter()
        .map(|order| order_info(shop, order));
    Ok(Value::page(orders.collect(), position, size))
}

fn search_orders_with_summary(shop: &mut Shop, call: &Call<'_>) -> Result<Value, Failure> {
    let wanted = call.document_or_empty("xmlSearchParameters")?;
    let (position, size) = call.frame()?;
    let orders = found_orders(shop, call, &wanted);
    let cost: Amount = orders
        .iter()
        .map(|order| shop.currencies.customer_to_internal(shop.total(order)))
        .sum();
    let page = orders
        .iter()
        .skip(position)
        .take(size)
        .map(|order| order_info(shop, order));
    Ok(Value::object([
        ("SalesOrdersList", Value::list(page)),
        (
            "TotalCount",
            Value::Int(i64::try_from(orders.len()).unwrap_or(i64::MAX)),
        ),
        ("TotalCostInInternalCurrency", cost.into()),
        ("TotalProfitInInternalCurrency", Amount::ZERO.into()),
    ]))
}

fn search_order_lines(shop: &mut Shop, call: &Call<'_>) -> Result<Value, Failure> {
    let wanted = call.document_or_empty("xmlSearchParameters")?;
    let (position, size) = call.frame()?;
    let purchases = wanted.values("VendorPurchaseIdList");
    let waybills = wanted.values("VendorPurchaseWaybillIdList");
    let statuses = wanted.values("StatusIdList");
    let buyable = wanted.value("CanBePurchased").and_then(super::read_bool);
    let nothing = Element::default();
    let orders = wanted.child("OrderSearchParameters").unwrap_or(&nothing);
    let among = |wanted: &[&str], text: &str| wanted.is_empty() || wanted.contains(&text);
    let fits = |order: &Order, line: &Line| {
        among(&purchases, &line.purchase.order)
            && among(&waybills, &line.purchase.waybill)
            && among(&statuses, &line.status.to_string())
            && buyable.is_none_or(|buyable| order.can_be_purchased(line, shop.remaining(order)) == buyable)
    };
    let mut found = Vec::new();
    for order in found_orders(shop, call, orders) {
        let lines = order.lines.iter().filter(|line| fits(order, line));
        found.extend(lines.map(|line| {
            let account = Some(line.purchase.account.clone()).filter(|account| !account.is_empty());
            line_in_search(shop, order, line).with([("VendPurchAccountId", account.into())])
        }));
    }
    Ok(Value::page(found, position, size))
}

fn get_order_status_list(_: &mut Shop, _: &Call<'_>) -> Result<Value, Failure> {
    Ok(Value::list(ORDER_STATUSES.map(|(id, name)| status_value(id, name))))
}

fn get_order_line_status_list(_: &mut Shop, _: &Call<'_>) -> Result<Value, Failure> {
    Ok(Value::list(LINE_STATUSES.map(|(id, name)| status_value(id, name))))
}

fn get_line_available_status_list(shop: &mut Shop, call: &Call<'_>) -> Result<Value, Failure> {
    let order = call.order(shop, "salesId")?;
    let id = call.required("salesLineId")?;
    let line = order
        .line_named(id)
        .ok_or_else(|| Failure::not_found("OrderLineWithId", id))?;
    Ok(available_statuses(line))
}

/// To a customer only the changes of their own orders `[S]`.
fn get_orders_history(shop: &mut Shop, call: &Call<'_>) -> Result<Value, Failure> {
    let mine: Vec<u64> = visible(shop, call).map(|order| order.number).collect();
    let queue = shop.orders.queue().filter(|change| mine.contains(&change.order));
    Ok(Value::object([(
        "Items",
        Value::list(queue.map(|change| change_value(shop, change))),
    )]))
}

fn change_value(shop: &Shop, change: &StatusChange) -> Value {
    let name = if change.line.is_some() {
        line_status_name
    } else {
        order_status_name
    };
    let number = |number: u64| i64::try_from(number).unwrap_or(i64::MAX);
    let by = match (
        shop.accounts.operator(&change.by),
        shop.accounts.customer_by_login(&change.by),
    ) {
        (Some(operator), _) => Who::Operator(operator.login),
        (None, Some(customer)) => Who::Customer(customer.id),
        (None, None) => Who::Guest,
    };
    Value::object([
        ("Id", change.id.into()),
        ("OrderId", number(change.order).into()),
        ("OrderLineId", change.line.map(number).into()),
        ("OldStatus", status_value(change.old, name(change.old))),
        ("NewStatus", status_value(change.new, name(change.new))),
        ("Date", Value::Time(change.at)),
        ("UserInfo", user_info(shop, by)),
    ])
}

/// The named changes; all that are in the queue if none is named `[S]`.
fn clear_orders_history(shop: &mut Shop, call: &Call<'_>) -> Result<Value, Failure> {
    let mut ids: Vec<i64> = call
        .list("ordersHistoryItemIds")
        .into_iter()
        .filter_map(|id| id.parse().ok())
        .collect();
    if ids.is_empty() {
        ids = shop.orders.queue().map(|change| change.id).collect();
    }
    shop.orders.clear(&ids);
    Ok(Value::Nothing)
}
