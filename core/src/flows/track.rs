//! Finding order lines by their marketplace order, or by the bar code on a parcel (PROTOCOL 9.2, 9.5).

use super::job::{Job, Kind};
use super::orders::{self, Reader};
use super::wire;
use crate::engine::Kind::{Text, Whole};
use crate::engine::{Given, Role, Script, Stop};
use crate::error::Error;
use crate::json::Json;

pub(super) const TRACK: Kind = Kind {
    name: "track",
    spec: &[("operator", Whole), ("marketplaceOrder", Text), ("waybill", Text)],
    roles: &[(Role::Operator, true)],
    marked: false,
    phases: &[],
    check: |given| Search::read(given).map(drop),
    play,
};

enum Search {
    MarketplaceOrder(String),
    /// As a scanner gives it, but for the blanks.
    Waybill(String),
}

impl Search {
    fn read(given: Given<'_>) -> Result<Self, Error> {
        let order = given.text("marketplaceOrder").unwrap_or_default().trim();
        let waybill = squeeze(given.text("waybill").unwrap_or_default());
        match (order.is_empty(), waybill.is_empty()) {
            (false, true) => Ok(Self::MarketplaceOrder(order.to_owned())),
            (true, false) => Ok(Self::Waybill(waybill)),
            _ => {
                let message = "expected `marketplaceOrder` or `waybill`, one of them and not empty";
                Err(Error::invalid("waybill", message))
            }
        }
    }

    fn document(&self) -> Json {
        match self {
            Self::MarketplaceOrder(order) => Json::members().with("vendorPurchaseIdList", vec![order.clone()]),
            Self::Waybill(waybill) => Json::members().with("vendorPurchaseWaybillIdList", spellings(waybill)),
        }
    }

    /// Whether a line that the search gave is really meant; how strictly the service compares is not known.
    fn fits(&self, line: &Json) -> bool {
        match self {
            Self::MarketplaceOrder(order) => wire::text(line, "VendPurchId") == Some(order),
            Self::Waybill(waybill) => {
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

fn play(job: &mut Job, script: &mut Script<'_>) -> Result<Json, Stop> {
    let search = Search::read(job.given())?;
    let arguments = Json::members()
        .with("searchParameters", search.document())
        .with("framePosition", 0)
        .with("frameSize", 100);
    let found = script.read(job.operator(), "SearchOrderLines", arguments)?;
    let mut read: Vec<(String, Json)> = Vec::new();
    let mut hits = Vec::new();
    for line in wire::list(&found, "Items").iter().filter(|line| search.fits(line)) {
        let Some(order) = wire::text(line, "OrderId") else {
            continue;
        };
        // The search gives fewer members of a line than the order does (PROTOCOL 9.2).
        if !read.iter().any(|(id, _)| id == order) {
            let details = orders::details(script, Reader::Operator(job.operator()), order)?;
            read.push((order.to_owned(), details));
        }
        if let Some((_, details)) = read.iter().find(|(id, _)| id == order) {
            hits.push(hit(line, details));
        }
    }
    Ok(Json::members().with("hits", hits))
}

fn hit(line: &Json, details: &Json) -> Json {
    let id = wire::text(line, "Id").unwrap_or_default();
    let line = wire::by(orders::lines(details), "Id", id).unwrap_or(line);
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
