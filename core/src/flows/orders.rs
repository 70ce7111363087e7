//! Reading orders: details, and those that carry a marker.

use super::marker::Marker;
use super::wire;
use crate::engine::{ScopeId, Script, Stop};
use crate::json::Json;

/// How many of the newest orders a look takes in.
const NEWEST: i64 = 25;

/// Who reads, and so by which methods.
#[derive(Clone, Copy)]
pub(crate) enum Reader {
    Customer(ScopeId),
    Operator(ScopeId),
}

/// An order with its lines, in wire names: `SalesOrderInfo`, `SalesLinesList` (PROTOCOL 9.1).
pub(crate) fn details(script: &mut Script<'_>, reader: Reader, order: &str) -> Result<Json, Stop> {
    let arguments = Json::members().with("salesId", order);
    match reader {
        Reader::Customer(scope) => script.read(scope, "GetSalesOrderDetails", arguments),
        Reader::Operator(scope) => {
            let arguments = arguments.with("filter", "").with("queryType", 0);
            script.read(scope, "GetSalesOrderDetailsForOperator", arguments)
        }
    }
}

/// The head of an order's details.
pub(crate) fn info(details: &Json) -> &Json {
    details.get("SalesOrderInfo").unwrap_or(&Json::Null)
}

/// The lines of an order's details.
pub(crate) fn lines(details: &Json) -> &[Json] {
    wire::list(details, "SalesLinesList")
}

/// The ids of the newest orders whose comment carries the marker, but for one that is known.
pub(crate) fn marked(
    script: &mut Script<'_>,
    reader: Reader,
    marker: &Marker<'_>,
    known: Option<&str>,
) -> Result<Vec<String>, Stop> {
    let orders = match reader {
        // A plain list, and not a page of one.
        Reader::Customer(scope) => script.read(scope, "GetSalesOrdersList", Json::Null)?,
        Reader::Operator(scope) => {
            let search = Json::members().with("orderBy", "CreationDate:DESC");
            let arguments = Json::members()
                .with("searchParameters", search)
                .with("framePosition", 0)
                .with("frameSize", NEWEST);
            wire::field(&script.read(scope, "SearchOrders", arguments)?, "Items")
        }
    };
    let mut marked = Vec::new();
    for order in orders.as_array().unwrap_or_default() {
        let id = wire::text(order, "Id").filter(|id| known != Some(id));
        if let Some(id) = id.filter(|_| marker.is_in(wire::text(order, "CustComment"))) {
            marked.push(id.to_owned());
        }
    }
    Ok(marked)
}
