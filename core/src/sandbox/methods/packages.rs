//! Parcels to the customer (PROTOCOL 5.8, 9.5).

use super::order_values::recipient_text;
use super::{Call, Handler};
use crate::sandbox::amount::Amount;
use crate::sandbox::failure::Failure;
use crate::sandbox::state::Shop;
use crate::sandbox::state::orders::Order;
use crate::sandbox::state::packages::Package;
use crate::sandbox::state::statuses;
use crate::sandbox::value::Value;

pub(super) fn find(method: &str) -> Option<Handler> {
    Some(match method {
        "CreatePackageForOperator" => create_package,
        "GetSalesPackageList" => get_sales_package_list,
        "GetPackageTrackingForOperator" => get_package_tracking,
        _ => return None,
    })
}

/// Packs lines that have arrived at the warehouse.
fn create_package(shop: &mut Shop, call: &Call<'_>) -> Result<Value, Failure> {
    let document = call.document("xmlCreateData")?;
    let id = document
        .value("OrderId")
        .ok_or_else(|| Failure::contract("The document has no OrderId"))?;
    let order = shop
        .orders
        .find(id)
        .ok_or_else(|| Failure::not_found("OrderWithId", id))?;
    let mut lines = Vec::new();
    for id in document.values("OrderLineIds") {
        let line = order
            .line_named(id)
            .ok_or_else(|| Failure::not_found("OrderLineWithId", id))?;
        if line.status != statuses::RECEIVED {
            return Err(Failure::validation(format!(
                "Line {id} has not arrived at the warehouse"
            )));
        }
        lines.push(line.id);
    }
    if lines.is_empty() {
        return Err(Failure::contract("The document has no OrderLineIds"));
    }
    let number = order.number;
    let tracking = format!("SB{}", shop.entropy.digits(9));
    let by = call.login(shop).to_owned();
    shop.edit_order(number, call.now, &by, |order| {
        for line in order.lines.iter_mut().filter(|line| lines.contains(&line.id)) {
            line.status = statuses::PACKED;
        }
    });
    let package = shop.packages.add(number, lines, call.now, tracking);
    Ok(package.to_string().into())
}

fn get_sales_package_list(shop: &mut Shop, call: &Call<'_>) -> Result<Value, Failure> {
    let order = call.order(shop, "salesId")?;
    Ok(Value::list(
        shop.packages
            .of_order(order.number)
            .map(|package| package_value(shop, order, package)),
    ))
}

fn package_value(shop: &Shop, order: &Order, package: &Package) -> Value {
    let lines = || order.lines.iter().filter(|line| package.lines.contains(&line.id));
    let weight: Amount = lines().map(|line| line.weight.times(line.quantity)).sum();
    let items = lines().map(|line| {
        Value::object([
            ("OrderLineId", line.id.to_string().into()),
            ("ItemId", (&line.item).into()),
            ("Quantity", line.quantity.into()),
            ("PriceInternal", shop.currencies.customer_to_internal(line.price).into()),
            (
                "AmountInternal",
                shop.currencies.customer_to_internal(line.amount()).into(),
            ),
            ("Weight", line.weight.into()),
        ])
    });
    let recipient = |name| Value::from(recipient_text(order, name));
    Value::object([
        ("DeliveryTrackingNum", (&package.tracking).into()),
        ("Weight", weight.into()),
        ("DeliveryModeId", order.delivery_mode.id.into()),
        ("DeliveryModeName", order.delivery_mode.name.into()),
        ("DeliveryContactLastname", recipient("LastName")),
        ("DeliveryContactFirstname", recipient("FirstName")),
        ("DeliveryContactPhone", recipient("Phone")),
        ("DeliveryCountry", recipient("CountryName")),
        ("DeliveryCountryCode", recipient("CountryCode")),
        ("DeliveryCity", recipient("City")),
        ("DeliveryAddress", recipient("Address")),
        (
            "Size",
            Value::object([("Length", 30.into()), ("Height", 20.into()), ("Width", 25.into())]),
        ),
        ("Id", package.id.to_string().into()),
        ("OrderId", order.id().into()),
        ("StatusId", "1".into()),
        ("StatusCode", "1".into()),
        ("StatusName", "Packed".into()),
        ("CreationDate", Value::Time(package.created)),
        ("Items", Value::list(items)),
        ("CanBeTracking", true.into()),
    ])
}

fn get_package_tracking(shop: &mut Shop, call: &Call<'_>) -> Result<Value, Failure> {
    let id = call.required("packageId")?;
    let package = shop
        .packages
        .find(id)
        .ok_or_else(|| Failure::not_found("PackageWithId", id))?;
    let checkpoint = Value::object([
        ("Time", Value::Time(package.created)),
        ("Status", "Packed".into()),
        ("Location", "Warehouse".into()),
    ]);
    Ok(Value::object([
        (
            "ExternalTrackingUrl",
            format!("https://tracking.sandbox.example/{}", package.tracking).into(),
        ),
        ("PackageTrackingCheckpoints", Value::list([checkpoint])),
    ]))
}
