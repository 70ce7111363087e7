//! Finding order lines by their marketplace order, or by the bar code on a parcel (PROTOCOL 9.2, 9.5).

use super::orders::{self, Reader};
use super::{sessions, wire};
use crate::engine::input::Input;
use crate::engine::{Flow, ScopeId, Script, Shared, Stop};
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
        let mut input = Input::new(given, "");
        let operator = sessions::operator(&mut input, shared);
        let order = input.text("marketplaceOrder").map(str::trim).unwrap_or_default();
        let waybill = input.text("waybill").map(squeeze).unwrap_or_default();
        if order.is_empty() == waybill.is_empty() {
            input.refuse(
                "waybill",
                "expected `marketplaceOrder` or `waybill`, one of them and not empty",
            );
        }
        input.end()?;
        let search = match waybill.is_empty() {
            true => Search::MarketplaceOrder(order.to_owned()),
            false => Search::Waybill(waybill),
        };
        Ok(Self { operator, search })
    }

    fn document(&self) -> Json {
        match &self.search {
            Search::MarketplaceOrder(order) => Json::members().with("vendorPurchaseIdList", vec![order.clone()]),
            Search::Waybill(waybill) => Json::members().with("vendorPurchaseWaybillIdList", spellings(waybill)),
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
    fn play(&mut self, script: &mut Script<'_>) -> Result<Json, Stop> {
        let arguments = Json::members()
            .with("searchParameters", self.document())
            .with("framePosition", 0)
            .with("frameSize", 100);
        let found = script.read(self.operator, "SearchOrderLines", arguments)?;
        let mut read: Vec<(String, Json)> = Vec::new();
        let mut hits = Vec::new();
        for line in wire::list(&found, "Items").iter().filter(|line| self.fits(line)) {
            let Some(order) = wire::text(line, "OrderId") else {
                continue;
            };
            // The search gives fewer members of a line than the order does (PROTOCOL 9.2).
            if !read.iter().any(|(id, _)| id == order) {
                let details = orders::details(script, Reader::Operator(self.operator), order)?;
                read.push((order.to_owned(), details));
            }
            let details = read
                .iter()
                .find(|(id, _)| id == order)
                .map_or(&Json::Null, |(_, details)| details);
            hits.push(hit(line, details));
        }
        Ok(Json::members().with("hits", hits))
    }
}

fn hit(line: &Json, details: &Json) -> Json {
    let id = wire::text(line, "Id");
    let line = orders::lines(details)
        .iter()
        .find(|full| wire::text(full, "Id") == id)
        .unwrap_or(line);
    let order = details.get("SalesOrderInfo").unwrap_or(&Json::Null);
    let line_shape = [
        ("lineId", "Id"),
        ("itemId", "ItemId"),
        ("title", "BriefDescrTrans"),
        ("configuration", "ConfigText"),
        ("quantity", "Qty"),
        ("statusId", "StatusId"),
        ("status", "StatusName"),
        ("marketplaceOrder", "VendPurchId"),
        ("marketplaceStatus", "VendPurchStatus"),
        ("account", "VendPurchAccountId"),
        ("waybill", "VendPurchWaybill"),
    ];
    wire::pick(line, &line_shape)
        .with("orderId", wire::field(order, "Id"))
        .with("orderStatus", wire::field(order, "StatusName"))
        .with("customerId", wire::field(order, "CustId"))
        .with("customer", wire::field(order, "CustName"))
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
