//! What the statuses of an order and its lines are called, and where they may go.
//!
//! Shops rename statuses, so a name comes from the shop: from the lists of `GetOrderStatusList` and `GetOrderLineStatusList` in the language
//! that they were asked for in, else from the order itself. What may be done is told by flags and by the service's list for each line
//! (`AvailableStatusList`, or `GetLineAvailableStatusList`), never by an id (PROTOCOL 5.6).

use super::out::Out;
use super::{CASE, ORDER, PAYLOAD, Rule, by, text};
use crate::catalog::{Case, to_case};
use crate::engine::{Given, Kind};
use crate::error::Error;
use crate::json::Json;

pub(super) const ORDER_STATUSES: Rule = Rule {
    name: "order_statuses",
    spec: &[
        ("order", ORDER),
        ("orderStatuses", Kind::List(&PAYLOAD)),
        ("lineStatuses", Kind::List(&PAYLOAD)),
        (
            "available",
            Kind::List(&Kind::Object(&[
                ("lineId", Kind::Needed),
                ("statuses", Kind::List(&PAYLOAD)),
            ])),
        ),
        CASE,
    ],
    apply,
};

/// What the flags `Can…` of an order are about.
const ACTIONS: [&str; 8] = [
    "Cancel",
    "Close",
    "CloseCancel",
    "Restore",
    "Accept",
    "PurchaseItems",
    "ConfirmShipment",
    "ChangeAddress",
];

fn apply(given: Given<'_>, out: &mut Out) -> Result<(), Error> {
    let details = given.inner("order");
    let order = details.inner("SalesOrderInfo");
    out.copy(order, &[("orderId", "Id")]);
    tell_status(given, "orderStatuses", order, out);
    out.list("actions");
    for action in ACTIONS {
        // Numbers, where others are booleans (PROTOCOL 2.2).
        if order.whole(&format!("Can{action}")) == Some(1) {
            out.text("", Some(&to_case(action, Case::Snake)));
        }
    }
    out.end_list();
    out.list("lines");
    for line in details.each("SalesLinesList") {
        out.open("");
        out.copy(line, &[("lineId", "Id")]);
        tell_status(given, "lineStatuses", line, out);
        let asked = by(given, "available", "lineId", line.needed("Id"));
        let next = match asked {
            Some(asked) => asked.list("statuses"),
            None => line.list("AvailableStatusList"),
        };
        out.list("next");
        for next in next.iter().map(Given::of) {
            out.open("");
            out.copy(next, &[("id", "Id")]);
            tell_name(given, "lineStatuses", ("name", "Name"), next, next.get("Id"), out);
            out.end();
        }
        out.end_list();
        out.end();
    }
    out.end_list();
    Ok(())
}

/// What the shop calls this status, else what is said beside it.
fn tell_name(given: Given<'_>, list: &str, name: (&str, &str), of: Given<'_>, id: Option<&Json>, out: &mut Out) {
    let known = given.each(list).find(|one| id.is_some() && one.get("Id") == id);
    let known = known.and_then(|one| text(one, "Name"));
    out.text(name.0, known.or(text(of, name.1)));
}

/// The status of an order or a line.
fn tell_status(given: Given<'_>, list: &str, of: Given<'_>, out: &mut Out) {
    let members = [
        ("statusId", "StatusId"),
        ("isPaid", "IsPaid"),
        ("isCancelled", "IsCancelled"),
        ("isCompleted", "IsCompleted"),
    ];
    out.copy(of, &members);
    tell_name(given, list, ("status", "StatusName"), of, of.get("StatusId"), out);
}
