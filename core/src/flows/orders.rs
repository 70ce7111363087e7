//! Reading orders: details, lines, what lines are linked to, those that the caller wants to be looked at, and those that carry a marker.

use super::marker::Marker;
use super::wire;
use crate::engine::{Given, ScopeId, Script, Stop};
use crate::error::Error;
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

/// A line of an order's details.
pub(crate) fn line<'a>(details: &'a Json, id: &str) -> Option<&'a Json> {
    wire::by(lines(details), "Id", id)
}

/// The marketplace order that a line is bought as or linked to; none is "not exported or linked yet" (PROTOCOL 9.1).
pub(crate) fn purchase(line: &Json) -> Option<&str> {
    wire::text(line, "VendPurchId")
}

/// The lines of these ids, given as `lineIds`; all lines of the order if there are none.
pub(crate) fn chosen<'a>(details: &'a Json, ids: &[String]) -> Result<Vec<&'a Json>, Error> {
    distinct(ids, "lineIds")?;
    let mut chosen = Vec::new();
    for (index, id) in ids.iter().enumerate() {
        let missing = || Error::invalid(format!("lineIds[{index}]"), format!("the order has no line {id}"));
        chosen.push(line(details, id).ok_or_else(missing)?);
    }
    if ids.is_empty() {
        chosen.extend(lines(details));
    }
    match chosen.is_empty() {
        true => Err(Error::invalid("orderId", "the order has no lines")),
        false => Ok(chosen),
    }
}

/// Refuses an id that is named twice, before something is done twice.
pub(crate) fn distinct(ids: &[String], path: &str) -> Result<(), Error> {
    let mut rest = ids;
    while let Some((id, before)) = rest.split_last() {
        if wire::holds(before, id) {
            return Err(Error::invalid(format!("{path}[{}]", before.len()), "is named twice"));
        }
        rest = before;
    }
    Ok(())
}

/// The refusal to touch lines that are bought or linked already, to this marketplace order or to any: it names each with its
/// marketplace order, and has the ids of these lines as candidates, which `unlink` takes as `lineIds`. Nothing is unlinked by
/// itself.
pub(crate) fn linked_already(path: String, lines: &[&Json], order: Option<&str>, before: &str) -> Error {
    let mut error = Error::invalid(path, format!("unlink before {before}"));
    for line in lines {
        if let (Some(id), Some(purchase)) = (wire::text(line, "Id"), purchase(line))
            && order.is_none_or(|order| order == purchase)
        {
            let linked = format!(", line {id} is linked to marketplace order {purchase}");
            error.message.push_str(&linked);
            error.candidates.push(id.to_owned());
        }
    }
    error
}

/// The orders that the caller wants to be looked at: those of `orderIds`, or those with lines of `statusIds`, up to the `limit`.
pub(crate) struct Wanted {
    pub(crate) orders: Vec<String>,
    /// There are more lines than the limit.
    pub(crate) more: bool,
}

impl Wanted {
    pub(crate) fn check(given: Given<'_>) -> Result<(), Error> {
        match given.list("orderIds").is_empty() && given.list("statusIds").is_empty() {
            true => Err(Error::invalid(
                "orderIds",
                "name the orders, or the statuses of the lines, to see what changes",
            )),
            false => Ok(()),
        }
    }

    pub(crate) fn find(given: Given<'_>, script: &mut Script<'_>, operator: ScopeId) -> Result<Self, Stop> {
        let mut orders = given.texts("orderIds");
        let mut more = false;
        if orders.is_empty() {
            let search = Json::members().with("statusIdList", given.list("statusIds").to_vec());
            let arguments = Json::members()
                .with("searchParameters", search)
                .with("framePosition", 0)
                .with("frameSize", given.get("limit").cloned().unwrap_or(100.into()));
            let found = script.read(operator, "SearchOrderLines", arguments)?;
            let lines = wire::list(&found, "Items");
            for order in wire::texts_of(lines, "OrderId") {
                if !orders.contains(&order) {
                    orders.push(order);
                }
            }
            let total = found.get("TotalCount").and_then(Json::as_i64);
            more = total.is_some_and(|total| total > i64::try_from(lines.len()).unwrap_or(i64::MAX));
        }
        Ok(Self { orders, more })
    }
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
