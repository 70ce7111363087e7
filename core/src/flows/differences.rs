//! What changed in orders between two readings.

use super::orders::{self, Reader};
use super::wire;
use crate::engine::{Script, Stop};
use crate::json::Json;

/// The fields of a line that the marketplace's side moves (PROTOCOL 7.4, 9.1), under their names in results.
const FIELDS: [(&str, &str); 7] = [
    ("statusId", "StatusId"),
    ("status", "StatusName"),
    ("marketplaceOrder", "VendPurchId"),
    ("marketplaceStatus", "VendPurchStatus"),
    ("waybill", "VendPurchWaybill"),
    ("account", "VendPurchAccountId"),
    ("cancelled", "IsCancelled"),
];

/// The lines of these orders as they stand: `[{orderId, lineId, statusId, …}]`.
pub(crate) fn snapshot(script: &mut Script<'_>, reader: Reader, orders: &[String]) -> Result<Vec<Json>, Stop> {
    let mut lines = Vec::new();
    for order in orders {
        let details = orders::details(script, reader, order)?;
        for line in orders::lines(&details) {
            let line = wire::pick(line, &FIELDS).with("lineId", wire::field(line, "Id"));
            lines.push(line.with("orderId", order.as_str()));
        }
    }
    Ok(lines)
}

/// The differences, line by line: `{orderId, lineId, change, fields: [{field, before, after}]}`, where `change` is `changed`,
/// `added` or `removed`.
pub(crate) fn between(before: &[Json], after: &[Json]) -> Vec<Json> {
    let same = |one: &Json, other: &Json| {
        one.get("orderId") == other.get("orderId") && one.get("lineId") == other.get("lineId")
    };
    let difference = |line: &Json, change: &str, fields: Vec<Json>| {
        wire::pick(line, &[("orderId", "orderId"), ("lineId", "lineId")])
            .with("change", change)
            .with("fields", fields)
    };
    let mut differences = Vec::new();
    for line in after {
        let Some(old) = before.iter().find(|old| same(old, line)) else {
            differences.push(difference(line, "added", Vec::new()));
            continue;
        };
        let mut fields = Vec::new();
        for (name, _) in FIELDS {
            let (before, after) = (wire::field(old, name), wire::field(line, name));
            if before != after {
                fields.push(
                    Json::members()
                        .with("field", name)
                        .with("before", before)
                        .with("after", after),
                );
            }
        }
        if !fields.is_empty() {
            differences.push(difference(line, "changed", fields));
        }
    }
    for line in before {
        if !after.iter().any(|new| same(line, new)) {
            differences.push(difference(line, "removed", Vec::new()));
        }
    }
    differences
}

#[cfg(test)]
mod tests {
    use super::between;
    use crate::json::Json;

    fn lines(text: &str) -> Vec<Json> {
        Json::parse(text).unwrap().as_array().unwrap().to_vec()
    }

    #[test]
    fn changed_added_and_removed_lines_are_told() {
        let before =
            lines(r#"[{"orderId":"A","lineId":"1","statusId":4,"waybill":null},{"orderId":"A","lineId":"2"}]"#);
        let after =
            lines(r#"[{"orderId":"A","lineId":"1","statusId":5,"waybill":"YT1"},{"orderId":"A","lineId":"3"}]"#);
        let expected = r#"[{"orderId":"A","lineId":"1","change":"changed","fields":[
            {"field":"statusId","before":4,"after":5},{"field":"waybill","before":null,"after":"YT1"}]},
            {"orderId":"A","lineId":"3","change":"added","fields":[]},
            {"orderId":"A","lineId":"2","change":"removed","fields":[]}]"#;
        assert_eq!(between(&before, &after), lines(expected));
        assert!(between(&before, &before).is_empty());
    }
}
