//! What changed in orders between two readings.

use super::orders::{self, Reader};
use super::wire;
use crate::engine::Context;
use crate::error::Error;
use crate::json::Json;

/// The fields of a line that the marketplace's side moves (PROTOCOL 7.4, 9.1), and their names in results.
const FIELDS: [(&str, &str); 7] = [
    ("StatusId", "statusId"),
    ("StatusName", "status"),
    ("VendPurchId", "marketplaceOrder"),
    ("VendPurchStatus", "marketplaceStatus"),
    ("VendPurchWaybill", "waybill"),
    ("VendPurchAccountId", "account"),
    ("IsCancelled", "cancelled"),
];

/// The lines of these orders as they stand: `[{orderId, lineId, statusId, …}]`.
pub(crate) async fn snapshot(context: &Context, reader: Reader, orders: &[String]) -> Result<Vec<Json>, Error> {
    let mut lines = Vec::new();
    for order in orders {
        let details = orders::details(context, reader, order).await?;
        for line in orders::lines(&details) {
            let ids = [
                ("orderId", order.as_str().into()),
                ("lineId", Json::from(wire::text(line, "Id"))),
            ];
            let fields = FIELDS.iter().map(|(wire, name)| (*name, field(line, wire)));
            lines.push(Json::object(ids.into_iter().chain(fields)));
        }
    }
    Ok(lines)
}

/// A field's value; an empty text is no value.
fn field(line: &Json, name: &str) -> Json {
    line.get(name)
        .filter(|value| value.as_str() != Some(""))
        .cloned()
        .unwrap_or_default()
}

/// The differences, line by line: `{orderId, lineId, change, fields: [{field, before, after}]}`, where `change` is `changed`,
/// `added` or `removed`.
pub(crate) fn between(before: &[Json], after: &[Json]) -> Vec<Json> {
    let same = |one: &Json, other: &Json| {
        one.get("orderId") == other.get("orderId") && one.get("lineId") == other.get("lineId")
    };
    let mut differences = Vec::new();
    let mut tell = |line: &Json, change: &str, fields: Vec<Json>| {
        differences.push(Json::object([
            ("orderId", line.get("orderId").cloned().unwrap_or_default()),
            ("lineId", line.get("lineId").cloned().unwrap_or_default()),
            ("change", change.into()),
            ("fields", Json::Array(fields)),
        ]));
    };
    for line in after {
        let Some(old) = before.iter().find(|old| same(old, line)) else {
            tell(line, "added", Vec::new());
            continue;
        };
        let value = |line: &Json, name: &str| line.get(name).cloned().unwrap_or_default();
        let changed = FIELDS.iter().filter(|(_, name)| value(old, name) != value(line, name));
        let fields: Vec<Json> = changed
            .map(|(_, name)| {
                Json::object([
                    ("field", (*name).into()),
                    ("before", value(old, name)),
                    ("after", value(line, name)),
                ])
            })
            .collect();
        if !fields.is_empty() {
            tell(line, "changed", fields);
        }
    }
    for line in before.iter().filter(|old| !after.iter().any(|line| same(old, line))) {
        tell(line, "removed", Vec::new());
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
