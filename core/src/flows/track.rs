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
    /// The spellings in which the number on a parcel may be stored, blanks aside.
    Waybill(Vec<String>),
}

impl Search {
    fn read(given: Given<'_>) -> Result<Self, Error> {
        let order = given.text("marketplaceOrder").unwrap_or_default().trim();
        let waybill = given.text("waybill").unwrap_or_default();
        match (order.is_empty(), squeeze(waybill).is_empty()) {
            (false, true) => Ok(Self::MarketplaceOrder(order.to_owned())),
            (true, false) => Ok(Self::Waybill(spellings(waybill))),
            _ => {
                let message = "expected `marketplaceOrder` or `waybill`, one of them and not empty";
                Err(Error::invalid("waybill", message))
            }
        }
    }

    fn document(&self) -> Json {
        match self {
            Self::MarketplaceOrder(order) => Json::members().with("vendorPurchaseIdList", vec![order.clone()]),
            Self::Waybill(spellings) => Json::members().with("vendorPurchaseWaybillIdList", spellings.clone()),
        }
    }

    /// Whether a line that the search gave is really meant; how strictly the service compares is not known.
    fn fits(&self, line: &Json) -> bool {
        match self {
            Self::MarketplaceOrder(order) => wire::text(line, "VendPurchId") == Some(order),
            Self::Waybill(spellings) => wire::text(line, "VendPurchWaybill").is_some_and(|one| {
                let one = squeeze(one);
                spellings.iter().any(|spelling| one.eq_ignore_ascii_case(spelling))
            }),
        }
    }
}

/// Without any white space and control characters, which scanners add.
fn squeeze(code: &str) -> String {
    code.chars().filter(|c| !c.is_whitespace() && !c.is_control()).collect()
}

/// The code as scanned, and in the two cases in which it may be stored. A scanner may be set to tell the symbology first (ISO/IEC 15424: `]`,
/// a letter, a digit, as in `]C1`): then without it and, for who knows, with it.
fn spellings(scanned: &str) -> Vec<String> {
    let whole = squeeze(scanned);
    let code = match whole.as_bytes() {
        [b']', b'A'..=b'Z' | b'a'..=b'z', b'0'..=b'9', _, ..] => whole.get(3..).unwrap_or_default(),
        _ => &whole,
    };
    let mut spellings = Vec::new();
    for code in [code, &whole] {
        for spelling in [code.to_owned(), code.to_ascii_uppercase(), code.to_ascii_lowercase()] {
            if !spellings.contains(&spelling) {
                spellings.push(spelling);
            }
        }
    }
    spellings
}

fn play(job: &mut Job, script: &mut Script<'_>) -> Result<Json, Stop> {
    let search = Search::read(job.given())?;
    let found = wire::search(script, job.operator(), "SearchOrderLines", &search.document())?;
    let mut read: Vec<(String, Json)> = Vec::new();
    let mut hits = Vec::new();
    for line in found.iter().filter(|line| search.fits(line)) {
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
        assert_eq!(spellings("\u{1d}12\u{1d}3"), ["123"]);
    }

    #[test]
    fn the_symbology_before_a_code_is_tried_without_and_with() {
        assert_eq!(spellings("]C012 3"), ["123", "]C0123", "]c0123"]);
        // Not a symbology: no digit, nothing after it, a letter that is none.
        for code in ["]CX1", "]C1", "]\u{e9}1x"] {
            assert_eq!(spellings(code).first().map(String::as_str), Some(code));
        }
    }
}
