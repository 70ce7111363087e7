//! Reading orders: details, and those that carry a marker.

use super::marker::Marker;
use super::wire;
use crate::engine::{Context, ScopeId, inner};
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
pub(crate) async fn details(context: &Context, reader: Reader, order: &str) -> Result<Json, Error> {
    let arguments = Json::members().with("salesId", order);
    match reader {
        Reader::Customer(scope) => inner(context, scope, "GetSalesOrderDetails", arguments, None).await,
        Reader::Operator(scope) => {
            let arguments = arguments.with("filter", "").with("queryType", 0);
            inner(context, scope, "GetSalesOrderDetailsForOperator", arguments, None).await
        }
    }
}

/// The lines of an order's details.
pub(crate) fn lines(details: &Json) -> &[Json] {
    wire::list(details, "SalesLinesList")
}

/// The ids of the newest orders whose comment carries the marker.
pub(crate) async fn marked(context: &Context, reader: Reader, marker: &Marker) -> Result<Vec<String>, Error> {
    let orders = match reader {
        // A plain list, and not a page of one.
        Reader::Customer(scope) => inner(context, scope, "GetSalesOrdersList", Json::Null, None).await?,
        Reader::Operator(scope) => {
            let search = Json::members().with("orderBy", "CreationDate:DESC");
            let arguments = Json::members()
                .with("searchParameters", search)
                .with("framePosition", 0)
                .with("frameSize", NEWEST);
            wire::field(&inner(context, scope, "SearchOrders", arguments, None).await?, "Items")
        }
    };
    let orders = orders.as_array().unwrap_or_default().iter();
    let marked = orders.filter(|order| marker.is_in(wire::text(order, "CustComment")));
    Ok(marked
        .filter_map(|order| wire::text(order, "Id"))
        .map(str::to_owned)
        .collect())
}
