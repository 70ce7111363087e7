//! Finding order lines by their marketplace order, or by the bar code on a parcel (PROTOCOL 9.2, 9.5).

use super::orders::{self, Reader};
use super::{Flow, sessions, wire};
use crate::engine::input::Input;
use crate::engine::{Context, ScopeId, Shared, inner};
use crate::error::Error;
use crate::json::Json;

pub(super) struct Track {
    operator: ScopeId,
    search: Search,
}

enum Search {
    MarketplaceOrder(String),
    /// As a scanner gives it.
    Waybill(String),
}

impl Track {
    pub(super) fn read(given: &Json, shared: &mut Shared) -> Result<Self, Error> {
        let mut input = Input::new(given, "")?;
        let operator = sessions::operator(&mut input, shared)?;
        let (order, waybill) = (input.text("marketplaceOrder")?, input.text("waybill")?);
        input.end()?;
        let search = match (order.map(str::trim), waybill.map(squeeze)) {
            (Some(order), None) if !order.is_empty() => Search::MarketplaceOrder(order.to_owned()),
            (None, Some(waybill)) if !waybill.is_empty() => Search::Waybill(waybill),
            _ => {
                return Err(Error::invalid(
                    "waybill",
                    "expected `marketplaceOrder` or `waybill`, one of them and not empty",
                ));
            }
        };
        Ok(Self { operator, search })
    }

    fn document(&self) -> Json {
        let ids = |ids: Vec<String>| Json::Array(ids.into_iter().map(Json::from).collect());
        match &self.search {
            Search::MarketplaceOrder(order) => Json::object([("vendorPurchaseIdList", ids(vec![order.clone()]))]),
            Search::Waybill(waybill) => Json::object([("vendorPurchaseWaybillIdList", ids(spellings(waybill)))]),
        }
    }

    /// Whether a line that the search gave is really meant; how strictly the service compares is not known.
    fn fits(&self, line: &Json) -> bool {
        match &self.search {
            Search::MarketplaceOrder(order) => wire::text(line, "VendPurchId") == Some(order),
            Search::Waybill(waybill) => {
                wire::text(line, "VendPurchWaybill").is_some_and(|one| squeeze(one).eq_ignore_ascii_case(waybill))
            }
        }
    }
}

/// Without any white space and control characters, which scanners add.
fn squeeze(code: &str) -> String {
    code.chars().filter(|c| !c.is_whitespace() && !c.is_control()).collect()
}

/// The code as scanned, and in the two cases in which it may be stored.
fn spellings(code: &str) -> Vec<String> {
    let mut spellings = vec![code.to_owned()];
    for other in [code.to_ascii_uppercase(), code.to_ascii_lowercase()] {
        if !spellings.contains(&other) {
            spellings.push(other);
        }
    }
    spellings
}

impl Flow for Track {
    async fn run(self, context: Context) -> Result<Json, Error> {
        let arguments = Json::object([
            ("searchParameters", self.document()),
            ("framePosition", Json::from(0)),
            ("frameSize", Json::from(100)),
        ]);
        let found = inner(&context, self.operator, "SearchOrderLines", arguments, None).await?;
        let mut read: Vec<(String, Json)> = Vec::new();
        let mut hits = Vec::new();
        for line in wire::list(&found, "Items").iter().filter(|line| self.fits(line)) {
            let Some(order) = wire::text(line, "OrderId") else {
                continue;
            };
            // The search gives fewer members of a line than the order does (PROTOCOL 9.2).
            if !read.iter().any(|(id, _)| id == order) {
                let details = orders::details(&context, Reader::Operator(self.operator), order).await?;
                read.push((order.to_owned(), details));
            }
            let details = read
                .iter()
                .find(|(id, _)| id == order)
                .map_or(&Json::Null, |(_, details)| details);
            hits.push(hit(line, details));
        }
        Ok(Json::object([("hits", Json::Array(hits))]))
    }
}

fn hit(line: &Json, details: &Json) -> Json {
    let id = wire::text(line, "Id");
    let line = orders::lines(details)
        .iter()
        .find(|full| wire::text(full, "Id") == id)
        .unwrap_or(line);
    let order = details.get("SalesOrderInfo").unwrap_or(&Json::Null);
    let text = |value: &Json, name: &str| Json::from(wire::text(value, name));
    let kept = |value: &Json, name: &str| value.get(name).cloned().unwrap_or_default();
    Json::object([
        ("orderId", text(order, "Id")),
        ("orderStatus", text(order, "StatusName")),
        ("customerId", text(order, "CustId")),
        ("customer", text(order, "CustName")),
        ("lineId", text(line, "Id")),
        ("itemId", text(line, "ItemId")),
        ("title", text(line, "BriefDescrTrans")),
        ("configuration", text(line, "ConfigText")),
        ("quantity", kept(line, "Qty")),
        ("statusId", kept(line, "StatusId")),
        ("status", text(line, "StatusName")),
        ("marketplaceOrder", text(line, "VendPurchId")),
        ("marketplaceStatus", text(line, "VendPurchStatus")),
        ("account", text(line, "VendPurchAccountId")),
        ("waybill", text(line, "VendPurchWaybill")),
    ])
}

#[cfg(test)]
mod tests {
    use super::{spellings, squeeze};

    #[test]
    fn a_scanned_code_is_squeezed_and_tried_in_both_cases() {
        assert_eq!(squeeze(" yt12 34\u{a0}5\r\n"), "yt12345");
        assert_eq!(spellings("Yt1"), ["Yt1", "YT1", "yt1"]);
        assert_eq!(spellings("123"), ["123"]);
    }
}
