//! Changing orders and lines (PROTOCOL 5.8).

use super::order_values::{ADDRESS, can_cancel};
use super::{Call, Handler};
use crate::sandbox::amount::Amount;
use crate::sandbox::failure::Failure;
use crate::sandbox::state::Shop;
use crate::sandbox::state::orders::{DELIVERY_MODES, Line, Order};
use crate::sandbox::state::statuses;
use crate::sandbox::value::Value;
use crate::sandbox::xml_in::Element;

pub(super) fn find(method: &str) -> Option<Handler> {
    Some(match method {
        "CancelSalesOrder" | "CancelSalesOrderForOperator" => cancel_order,
        "CancelLineSalesOrder" | "CancelLineSalesOrderForOperator" | "CancelLinesOrder" => cancel_lines,
        "RestoreLineSalesOrderForOperator" => restore_line,
        "CloseOrder" | "CloseSalesOrderForOperator" => close_order,
        "ConfirmPriceLineSalesOrder" | "ConfirmPriceLinesOrder" => confirm_price,
        "UpdateOrderForOperator" => update_order,
        "UpdateOrderLineForOperator" | "UpdateOrderLinesForOperator" => update_lines,
        "ChangeLineStatus" => change_line_status,
        "ChangeSalesOrderLinePurchaseInfoForOperator" | "ChangeSalesOrderLinePurchaseInfo" => change_purchase_info,
        "SplitOrderLineForOperator" => split_line,
        _ => return None,
    })
}

/// The order by either of the names that methods have for it.
fn order<'s>(shop: &'s Shop, call: &Call<'_>) -> Result<&'s Order, Failure> {
    call.order(
        shop,
        if call.method.param("salesId").is_some() {
            "salesId"
        } else {
            "orderId"
        },
    )
}

/// Order and lines of a call, by whatever names. There is at least one line.
fn lines(shop: &Shop, call: &Call<'_>) -> Result<(u64, Vec<u64>), Failure> {
    let order = order(shop, call)?;
    let names = ["salesLineId", "orderLineId", "orderLineIds"];
    let name = names
        .into_iter()
        .find(|name| call.method.param(name).is_some())
        .unwrap_or_default();
    call.required(name)?;
    let line = |id: &str| {
        order
            .line_named(id)
            .map(|line| line.id)
            .ok_or_else(|| Failure::not_found("OrderLineWithId", id))
    };
    let lines: Vec<u64> = call.list(name).into_iter().map(line).collect::<Result<_, _>>()?;
    if lines.is_empty() {
        Err(Failure::invalid_value(name))
    } else {
        Ok((order.number, lines))
    }
}

/// Changes lines of an order one after the other; nothing is changed if one of them cannot be.
fn change(
    shop: &mut Shop,
    call: &Call<'_>,
    order: u64,
    lines: &[u64],
    change: impl Fn(&mut Line) -> Result<(), Failure>,
) -> Result<Value, Failure> {
    let Some(mut changed) = shop.orders.get(order).cloned() else {
        return Ok(Value::Nothing);
    };
    for line in changed.lines.iter_mut().filter(|line| lines.contains(&line.id)) {
        change(line)?;
    }
    let by = call.login(shop).to_owned();
    shop.edit_order(order, call.now, &by, |order| order.lines = changed.lines);
    Ok(Value::Nothing)
}

/// Cancels what is not ordered at the marketplace yet. A cancel here never reaches the marketplace (PROTOCOL 5.1).
fn cancel_order(shop: &mut Shop, call: &Call<'_>) -> Result<Value, Failure> {
    let order = order(shop, call)?;
    if !can_cancel(order) {
        return Err(Failure::validation("The order cannot be cancelled any more"));
    }
    let (number, all) = (
        order.number,
        order.lines.iter().filter(|line| line.counts()).map(|line| line.id),
    );
    let all: Vec<u64> = all.collect();
    change(shop, call, number, &all, |line| {
        line.status = statuses::CANCELLED;
        Ok(())
    })
}

fn cancel_lines(shop: &mut Shop, call: &Call<'_>) -> Result<Value, Failure> {
    let (order, lines) = lines(shop, call)?;
    change(shop, call, order, &lines, |line| {
        if !line.counts() || line.status >= statuses::ORDERED {
            return Err(Failure::validation(format!("Line {} cannot be cancelled", line.id)));
        }
        line.status = statuses::CANCELLED;
        Ok(())
    })
}

fn restore_line(shop: &mut Shop, call: &Call<'_>) -> Result<Value, Failure> {
    let (order, lines) = lines(shop, call)?;
    change(shop, call, order, &lines, |line| {
        if !line.is_cancelled() {
            return Err(Failure::validation(format!("Line {} is not cancelled", line.id)));
        }
        line.status = statuses::AWAITING_PAYMENT;
        Ok(())
    })
}

fn close_order(shop: &mut Shop, call: &Call<'_>) -> Result<Value, Failure> {
    let order = order(shop, call)?;
    if order.is_cancelled() {
        return Err(Failure::validation("The order is cancelled"));
    }
    let number = order.number;
    let by = call.login(shop).to_owned();
    shop.edit_order(number, call.now, &by, |order| order.closed = true);
    Ok(Value::Nothing)
}

/// The customer takes the new price; what is then still to be paid makes the line wait for it.
fn confirm_price(shop: &mut Shop, call: &Call<'_>) -> Result<Value, Failure> {
    let (order, lines) = lines(shop, call)?;
    change(shop, call, order, &lines, |line| {
        if line.status != statuses::CONFIRMATION {
            return Err(Failure::validation(format!("Line {} has no price to confirm", line.id)));
        }
        line.price = line.new_price.take().unwrap_or(line.price);
        line.status = statuses::AWAITING_PAYMENT;
        Ok(())
    })
}

fn update_order(shop: &mut Shop, call: &Call<'_>) -> Result<Value, Failure> {
    let document = call.document("xmlUpdateData")?;
    let number = order(shop, call)?.number;
    let mode = document.value("DeliveryModeId");
    let mode = mode.map(|id| {
        let known = DELIVERY_MODES.into_iter().find(|mode| mode.id == id);
        known.ok_or_else(|| Failure::validation(format!("There is no delivery {id}")))
    });
    let mode = mode.transpose()?;
    let by = call.login(shop).to_owned();
    shop.edit_order(number, call.now, &by, |order| {
        order.weight = document.value("Weight").and_then(Amount::parse).or(order.weight);
        order.delivery_mode = mode.unwrap_or(order.delivery_mode);
        if let Some(info) = document.child("AdditionalInfo") {
            order.additional_info.clone_from(&info.text);
        }
        // The address may come with a single member, and is then changed in that one.
        for (name, member) in ADDRESS {
            let given = document
                .child("DeliveryAddress")
                .and_then(|address| address.child(name));
            if let Some(given) = given {
                order.recipient.set(member, &given.text);
            }
        }
    });
    Ok(Value::Nothing)
}

/// Moves a line to a status, if it may go there.
fn move_to(line: &mut Line, status: i64) -> Result<(), Failure> {
    if line.status != status && !statuses::available(line.status).contains(&status) {
        return Err(Failure::validation(format!(
            "Line {} cannot be moved to status {status}",
            line.id
        )));
    }
    line.status = status;
    Ok(())
}

fn update_lines(shop: &mut Shop, call: &Call<'_>) -> Result<Value, Failure> {
    let document = call.document("xmlUpdateData")?;
    let (order, lines) = lines(shop, call)?;
    let currencies = shop.currencies;
    change(shop, call, order, &lines, |line| {
        update_line(line, &document)?;
        if let Some(price) = document.value("InternalPrice").and_then(Amount::parse) {
            let price = currencies.internal_to_customer(price);
            // With status 3 it awaits the customer's word, else it holds at once `[S]`.
            if line.status == statuses::CONFIRMATION {
                line.new_price = Some(price);
            } else {
                line.price = price;
            }
        }
        Ok(())
    })
}

fn update_line(line: &mut Line, document: &Element) -> Result<(), Failure> {
    if let Some(status) = document.value("StatusId").and_then(|id| id.parse().ok()) {
        move_to(line, status)?;
    }
    if let Some(weight) = document.value("Weight").and_then(Amount::parse) {
        line.weight = weight;
    }
    if let Some(price) = document.value("OriginalPriceWithoutDelivery").and_then(Amount::parse) {
        line.original_price = price;
        line.original_price_with_discount = price;
    }
    if let Some(configuration) = document.value("ConfigExternalId") {
        configuration.clone_into(&mut line.configuration);
    }
    if let Some(description) = document.child("CustomDescription") {
        line.custom_description.clone_from(&description.text);
    }
    Ok(())
}

fn change_line_status(shop: &mut Shop, call: &Call<'_>) -> Result<Value, Failure> {
    let (order, lines) = lines(shop, call)?;
    let status = call.number("statusId")?;
    let comment = call.text("comment").to_owned();
    change(shop, call, order, &lines, |line| {
        move_to(line, status)?;
        if !comment.is_empty() {
            line.operator_comment.clone_from(&comment);
        }
        Ok(())
    })
}

/// What was bought by hand is entered by hand; the status stays as it is `[S]`.
fn change_purchase_info(shop: &mut Shop, call: &Call<'_>) -> Result<Value, Failure> {
    let (order, lines) = lines(shop, call)?;
    let (purchase, waybill) = (
        call.text("vendPurchId").to_owned(),
        call.text("vendPurchWaybill").to_owned(),
    );
    change(shop, call, order, &lines, |line| {
        line.purchase.order.clone_from(&purchase);
        line.purchase.waybill.clone_from(&waybill);
        Ok(())
    })
}

fn split_line(shop: &mut Shop, call: &Call<'_>) -> Result<Value, Failure> {
    let count: i64 = call
        .document("xmlSplitData")?
        .value("SeparatedItemsCount")
        .and_then(|count| count.parse().ok())
        .unwrap_or(0);
    let (order, lines) = lines(shop, call)?;
    let id = shop.orders.next_line();
    let by = call.login(shop).to_owned();
    let line = lines
        .first()
        .and_then(|line| shop.orders.get(order)?.line(*line))
        .cloned();
    let mut separated = line
        .filter(|line| (1..line.quantity).contains(&count))
        .ok_or_else(|| Failure::invalid_value("xmlSplitData"))?;
    let from = separated.id;
    separated.id = id;
    separated.quantity = count;
    shop.edit_order(order, call.now, &by, |order| {
        if let Some(line) = order.line_mut(from) {
            line.quantity -= count;
        }
        order.lines.push(separated);
    });
    Ok(Value::Nothing)
}
