//! What changed in orders between two readings.

use super::orders::{self, Reader};
use super::wire;
use crate::engine::{Script, Stop};
use crate::json::Json;

/// The fields of a line whose changes are told (PROTOCOL 7.4, 9.1), under their names in results.
const FIELDS: [(&str, &str); 8] = [
    ("statusId", "StatusId"),
    ("status", "StatusName"),
    ("marketplaceOrder", "VendPurchId"),
    ("marketplaceStatus", "VendPurchStatus"),
    ("waybill", "VendPurchWaybill"),
    ("account", "VendPurchAccountId"),
    ("cancelled", "IsCancelled"),
    ("quantity", "Qty"),
];

/// What it is that a line orders. Lines of the same goods may be split and merged (PROTOCOL 5.8).
const GOODS: [(&str, &str); 2] = [("itemId", "ItemId"), ("configurationId", "ConfigId")];

/// Orders as they stood at one time.
#[derive(Clone, Default)]
pub(crate) struct Snapshot {
    /// `[{orderId, lineId, statusId, …}]`.
    pub(crate) lines: Vec<Json>,
    /// Orders that were there before and are no longer, as one that was merged into another (PROTOCOL 5.8).
    pub(crate) gone: Vec<String>,
}

impl Snapshot {
    /// Adds an order as it stands. Only one that is `known` may be gone: another was never there, and its name is wrong.
    pub(crate) fn add(
        &mut self,
        script: &mut Script<'_>,
        reader: Reader,
        order: &str,
        known: bool,
    ) -> Result<(), Stop> {
        let details = match orders::details(script, reader, order) {
            Err(Stop::Failed(mut error)) if error.code.as_deref() == Some("NotFound") => {
                if known {
                    self.gone.push(order.to_owned());
                    return Ok(());
                }
                error.candidates.push(order.to_owned());
                return Err(error.into());
            }
            details => details?,
        };
        for line in orders::lines(&details) {
            let mut told = wire::pick(line, &FIELDS);
            for (name, wire) in GOODS {
                told = told.with(name, wire::field(line, wire));
            }
            let told = told.with("lineId", wire::field(line, "Id"));
            self.lines.push(told.with("orderId", order));
        }
        Ok(())
    }
}

fn same(one: &Json, other: &Json, members: &[&str]) -> bool {
    members.iter().all(|name| one.get(name) == other.get(name))
}

/// This line among those of another time.
fn find<'a>(lines: &'a [Json], line: &Json) -> Option<&'a Json> {
    lines.iter().find(|other| same(other, line, &["orderId", "lineId"]))
}

fn quantity(line: &Json) -> i64 {
    line.get("quantity").and_then(Json::as_i64).unwrap_or_default()
}

/// For a line that only one time knows, the line of the other time that has what this one holds: it grew by that or shrank by it. Told
/// only where nothing else explains it: the goods of both times are as many, and one line alone differs.
fn other_line(line: &Json, here: &[Json], there: &[Json]) -> Json {
    let goods = ["orderId", "itemId", "configurationId"];
    let is_alike = |other: &Json| same(other, line, &goods);
    let sum = |lines: &[Json]| -> i64 { lines.iter().filter(|other| is_alike(other)).map(quantity).sum() };
    let mut found = Json::Null;
    if wire::text(line, "itemId").is_none() || sum(here) != sum(there) {
        return found;
    }
    for other in there.iter().filter(|other| is_alike(other)) {
        if find(here, other).is_some_and(|own| quantity(own) < quantity(other)) {
            if !found.is_null() {
                return Json::Null;
            }
            found = wire::field(other, "lineId");
        }
    }
    found
}

/// The differences, line by line: `{orderId, lineId, change, fields: [{field, before, after}]}`, where `change` is `changed`, `added`,
/// `split` (off `otherLineId`), `removed`, `merged` (into `otherLineId`), or `gone` with its whole order.
pub(crate) fn between(before: &[Json], after: &Snapshot) -> Vec<Json> {
    let mut differences = Vec::new();
    let mut tell = |line: &Json, change: &str, other: Json, fields: Vec<Json>| {
        let mut told = wire::pick(line, &[("orderId", "orderId"), ("lineId", "lineId")]).with("change", change);
        if !other.is_null() {
            told = told.with("otherLineId", other);
        }
        differences.push(told.with("fields", fields));
    };
    for line in &after.lines {
        let Some(old) = find(before, line) else {
            let other = other_line(line, &after.lines, before);
            tell(line, if other.is_null() { "added" } else { "split" }, other, Vec::new());
            continue;
        };
        let mut fields = Vec::new();
        for (name, _) in FIELDS {
            // What an older client did not note has not changed for that.
            let after = wire::field(line, name);
            if let Some(before) = old.get(name).filter(|before| **before != after) {
                let field = Json::members().with("field", name).with("before", before.clone());
                fields.push(field.with("after", after));
            }
        }
        if !fields.is_empty() {
            tell(line, "changed", Json::Null, fields);
        }
    }
    for line in before {
        if find(&after.lines, line).is_some() {
            continue;
        }
        if wire::text(line, "orderId").is_some_and(|order| after.gone.iter().any(|gone| gone == order)) {
            tell(line, "gone", Json::Null, Vec::new());
            continue;
        }
        let other = other_line(line, before, &after.lines);
        tell(
            line,
            if other.is_null() { "removed" } else { "merged" },
            other,
            Vec::new(),
        );
    }
    differences
}

#[cfg(test)]
mod tests {
    use super::{Snapshot, between};
    use crate::json::Json;

    fn lines(text: &str) -> Vec<Json> {
        Json::parse(text).unwrap().as_array().unwrap().to_vec()
    }

    fn after(text: &str) -> Snapshot {
        Snapshot {
            lines: lines(text),
            gone: vec!["G".to_owned()],
        }
    }

    #[test]
    fn changed_added_and_removed_lines_are_told() {
        let before = lines(
            r#"[{"orderId":"A","lineId":"1","statusId":4,"waybill":null},{"orderId":"A","lineId":"2"},
                {"orderId":"G","lineId":"9"}]"#,
        );
        let now =
            r#"[{"orderId":"A","lineId":"1","statusId":5,"waybill":"YT1","quantity":2},{"orderId":"A","lineId":"3"}]"#;
        let expected = r#"[{"orderId":"A","lineId":"1","change":"changed","fields":[
            {"field":"statusId","before":4,"after":5},{"field":"waybill","before":null,"after":"YT1"}]},
            {"orderId":"A","lineId":"3","change":"added","fields":[]},
            {"orderId":"A","lineId":"2","change":"removed","fields":[]},
            {"orderId":"G","lineId":"9","change":"gone","fields":[]}]"#;
        assert_eq!(between(&before, &after(now)), lines(expected));
        assert!(between(&lines(now), &after(now)).is_empty());
    }

    fn line(id: &str, item: &str, quantity: i64) -> String {
        format!(r#"{{"orderId":"A","lineId":"{id}","itemId":"{item}","quantity":{quantity}}}"#)
    }

    fn changes(before: &[String], now: &[String]) -> Vec<String> {
        let before = lines(&format!("[{}]", before.join(",")));
        let told = between(&before, &after(&format!("[{}]", now.join(","))));
        let text = |value: &Json, name: &str| value.get(name).and_then(Json::as_str).unwrap_or_default().to_owned();
        told.iter()
            .map(|one| {
                format!(
                    "{} {} {}",
                    text(one, "lineId"),
                    text(one, "change"),
                    text(one, "otherLineId")
                )
            })
            .collect()
    }

    #[test]
    fn a_split_and_a_merger_are_told_where_the_quantities_leave_no_doubt() {
        let whole = [line("1", "a", 5), line("7", "b", 1)];
        let split = [line("1", "a", 3), line("2", "a", 2), line("7", "b", 1)];
        assert_eq!(changes(&whole, &split), ["1 changed ", "2 split 1"]);
        assert_eq!(changes(&split, &whole), ["1 changed ", "2 merged 1"]);
        // More than there was, or other goods: nothing was split.
        assert_eq!(
            changes(&whole, &[line("1", "a", 5), line("2", "a", 2), line("7", "b", 1)]),
            ["2 added "]
        );
        assert_eq!(
            changes(&whole, &[line("1", "a", 3), line("2", "c", 2), line("7", "b", 1)]),
            ["1 changed ", "2 added "]
        );
        // Two that shrank: which of them it came from cannot be told.
        let two = [line("1", "a", 5), line("2", "a", 5)];
        let three = [line("1", "a", 4), line("2", "a", 4), line("3", "a", 2)];
        assert_eq!(changes(&two, &three), ["1 changed ", "2 changed ", "3 added "]);
        // Taken out and entered anew.
        assert_eq!(
            changes(&[line("1", "a", 5)], &[line("2", "a", 5)]),
            ["2 added ", "1 removed "]
        );
    }
}
