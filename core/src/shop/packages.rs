//! An order with its packages and their tracking in one view: what lies in which package, and what is not packed yet.
//!
//! Packages go from the warehouse to the customer, waybills of lines from the marketplace to the warehouse (PROTOCOL 9.5). `packages`
//! is what `GetSalesPackageList` or `GetSalesOrderShippings` gives, `tracking` what `GetPackageTracking…` does, with the `packageId` beside
//! it. An item of a package without a quantity is the whole line (assumed).
//!
//! A line that is cancelled, or whose status takes it out of the totals (PROTOCOL 5.6; shops may have other statuses, hence
//! `excludedStatusIds`), has nothing left to pack.

use super::out::Out;
use super::{CASE, ORDER, PAYLOAD, Rule, by, text};
use crate::engine::{Given, Kind, OTHERS};
use crate::error::Error;
use crate::json::Json;

pub(super) const ORDER_PACKAGES: Rule = Rule {
    name: "order_packages",
    spec: &[
        ("order", ORDER),
        ("packages", Kind::List(&PAYLOAD)),
        (
            "tracking",
            Kind::List(&Kind::Object(&[("packageId", Kind::Needed), (OTHERS, Kind::Any)])),
        ),
        ("excludedStatusIds", Kind::List(&Kind::Signed)),
        CASE,
    ],
    apply,
};

/// A line, under the names that the flow `track` has for it.
const LINE: [(&str, &str); 12] = [
    ("lineId", "Id"),
    ("itemId", "ItemId"),
    ("title", "BriefDescrTrans"),
    ("configuration", "ConfigText"),
    ("imageUrl", "ItemImageURL"),
    ("quantity", "Qty"),
    ("statusId", "StatusId"),
    ("status", "StatusName"),
    ("marketplaceOrder", "VendPurchId"),
    ("marketplaceStatus", "VendPurchStatus"),
    ("account", "VendPurchAccountId"),
    ("waybill", "VendPurchWaybill"),
];

fn apply(given: Given<'_>, out: &mut Out) -> Result<(), Error> {
    let order = given.inner("order");
    out.copy(
        order.inner("SalesOrderInfo"),
        &[("orderId", "Id"), ("status", "StatusName")],
    );
    out.list("packages");
    for package in given.each("packages") {
        tell_package(
            order,
            package,
            by(given, "tracking", "packageId", package.needed("Id")),
            out,
        );
    }
    out.end_list();
    let mut is_complete = true;
    out.list("lines");
    for line in order.each("SalesLinesList") {
        let unpacked = if is_excluded(given, line) {
            0
        } else {
            line.whole_or("Qty", 0).saturating_sub(packed(given, line))
        };
        is_complete &= unpacked == 0;
        out.open("");
        out.copy(line, &LINE);
        out.number("packed", Some(packed(given, line)));
        out.number("unpacked", Some(unpacked));
        out.flag("canMoveToPackage", line.flag("CanMoveToPackage"));
        out.list("packageIds");
        for package in given.each("packages") {
            if by(package, "Items", "OrderLineId", line.needed("Id")).is_some() {
                out.text("", package.text("Id"));
            }
        }
        out.end_list();
        out.end();
    }
    out.end_list();
    tell_waybills(order, out);
    out.flag("complete", is_complete);
    out.list("problems");
    for package in given.each("packages") {
        for item in package.each("Items") {
            let line = item.needed("OrderLineId");
            if by(order, "SalesLinesList", "Id", line).is_none() {
                out.problem("unknown_line");
                out.text("packageId", package.text("Id"));
                out.text("lineId", Some(line));
                out.end();
            }
        }
    }
    for line in order.each("SalesLinesList") {
        if packed(given, line) > line.whole_or("Qty", 0) {
            out.problem("overpacked");
            out.text("lineId", line.text("Id"));
            out.end();
        }
    }
    out.end_list();
    Ok(())
}

/// Whether nothing of the line is to be packed: it is cancelled, or returned to the supplier, or cannot be delivered.
fn is_excluded(given: Given<'_>, line: Given<'_>) -> bool {
    let id = line.get("StatusId").and_then(Json::as_i64);
    let is_listed = match given.get("excludedStatusIds") {
        Some(ids) => ids
            .as_array()
            .is_some_and(|ids| ids.iter().any(|one| one.as_i64() == id)),
        None => matches!(id, Some(11..=13)),
    };
    line.flag("IsCancelled") || (id.is_some() && is_listed)
}

/// How many of a line an item of a package stands for.
fn quantity(item: Given<'_>, line: Given<'_>) -> u64 {
    item.whole_or("Quantity", line.whole_or("Qty", 0))
}

/// How many of the line are in packages.
#[inline(never)]
fn packed(given: Given<'_>, line: Given<'_>) -> u64 {
    let mut count = 0_u64;
    for package in given.each("packages") {
        for item in package.each("Items") {
            if item.text("OrderLineId") == line.text("Id") {
                count = count.saturating_add(quantity(item, line));
            }
        }
    }
    count
}

/// A package as an operator sees it or as a customer does, whose members differ.
fn tell_package(order: Given<'_>, package: Given<'_>, tracking: Option<Given<'_>>, out: &mut Out) {
    let tracking = tracking.unwrap_or_default();
    out.open("");
    out.copy(
        package,
        &[
            ("packageId", "Id"),
            ("statusId", "StatusId"),
            ("statusCode", "StatusCode"),
            ("status", "StatusName"),
            ("deliveryModeName", "DeliveryModeName"),
            ("weight", "Weight"),
            ("creationDate", "CreationDate"),
            ("shipmentDate", "ShipmentDate"),
        ],
    );
    out.either("waybill", package, "DeliveryTrackingNum", "MailTrackingNum");
    out.copy(tracking, &[("trackingUrl", "ExternalTrackingUrl")]);
    let mut checkpoints: Vec<Given<'_>> = Vec::new();
    for checkpoint in tracking.each("PackageTrackingCheckpoints") {
        let place = checkpoints
            .iter()
            .filter(|other| time(**other) <= time(checkpoint))
            .count();
        checkpoints.insert(place, checkpoint);
    }
    out.list("checkpoints");
    for checkpoint in checkpoints {
        out.open("");
        out.copy(
            checkpoint,
            &[("time", "Time"), ("status", "Status"), ("location", "Location")],
        );
        out.end();
    }
    out.end_list();
    out.list("lines");
    for item in package.each("Items") {
        if let Some(line) = by(order, "SalesLinesList", "Id", item.needed("OrderLineId")) {
            out.open("");
            out.text("lineId", line.text("Id"));
            out.number("quantity", Some(quantity(item, line)));
            out.end();
        }
    }
    out.end_list();
    out.end();
}

/// Times are in UTC and in one form: without the zone they compare as texts.
#[inline(never)]
fn time(checkpoint: Given<'_>) -> &str {
    checkpoint.needed("Time").trim_end_matches('Z')
}

/// The waybills of lines, each once.
fn tell_waybills(order: Given<'_>, out: &mut Out) {
    let waybill = |line| text(line, "VendPurchWaybill").map(str::trim);
    let mut told = Vec::new();
    out.list("waybills");
    for code in order.each("SalesLinesList").filter_map(waybill) {
        if told.contains(&code) {
            continue;
        }
        told.push(code);
        out.open("");
        out.text("waybill", Some(code));
        out.list("lineIds");
        for line in order.each("SalesLinesList") {
            if waybill(line) == Some(code) {
                out.text("", line.text("Id"));
            }
        }
        out.end_list();
        out.end();
    }
    out.end_list();
}
