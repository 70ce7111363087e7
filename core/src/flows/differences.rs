//! What changed in orders between two readings.

use super::orders::{self, Reader};
use super::wire;
use crate::engine::{ScopeId, Script, Stop};
use crate::json::Json;

/// The members of a line that are told, under their names in results: those whose changes are (PROTOCOL 7.4, 9.1), and after them what it is
/// that the line orders.
const FIELDS: [(&str, &str); 11] = [
    ("statusId", "StatusId"),
    ("status", "StatusName"),
    ("marketplaceOrder", "VendPurchId"),
    ("marketplaceStatus", "VendPurchStatus"),
    ("waybill", "VendPurchWaybill"),
    ("account", "VendPurchAccountId"),
    ("cancelled", "IsCancelled"),
    ("quantity", "Qty"),
    ("itemId", "ItemId"),
    ("configurationId", "ConfigId"),
    ("lineId", "Id"),
];

/// Adds an order as it stands: `{orderId, gone, lines: [{orderId, lineId, statusId, …}]}`. Only one that is `known` may be gone, as one that
/// was merged into another (PROTOCOL 5.8): any other was never there, and its name is wrong.
pub(crate) fn read(
    script: &mut Script<'_>,
    operator: ScopeId,
    order: &str,
    known: bool,
    orders: &mut Vec<Json>,
) -> Result<(), Stop> {
    let details = match orders::details(script, Reader::Operator(operator), order) {
        Err(Stop::Failed(mut error)) if error.code.as_deref() == Some("NotFound") => {
            if !known {
                error.candidates.push(order.to_owned());
                return Err(error.into());
            }
            Json::Null
        }
        details => details?,
    };
    let lines = wire::each(orders::lines(&details), &|line| {
        wire::pick(line, &FIELDS).with("orderId", order)
    });
    let gone = details.is_null();
    orders.push(
        Json::members()
            .with("orderId", order)
            .with("gone", gone)
            .with("lines", lines),
    );
    Ok(())
}

/// The lines of all orders.
pub(crate) fn lines(orders: &[Json]) -> Vec<Json> {
    let mut lines = Vec::new();
    for order in orders {
        lines.extend_from_slice(wire::list(order, "lines"));
    }
    lines
}

/// The part of a result that tells what changed `before` these orders stood as they do.
pub(crate) fn told(before: &[Json], orders: &[Json]) -> Json {
    let mut gone = orders.to_vec();
    gone.retain(|order| wire::flag(order, "gone"));
    let gone = wire::texts_of(&gone, "orderId");
    Json::members()
        .with("differences", between(before, &lines(orders), &gone))
        .with("lines", lines(orders))
        .with("goneOrders", gone)
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
/// only where nothing else explains it: the goods of both times are as many, and one line alone differs (PROTOCOL 5.8).
fn other_line(line: &Json, here: &[Json], there: &[Json]) -> Json {
    let (mut sum, mut found, mut several) = (0, Json::Null, wire::text(line, "itemId").is_none());
    for (lines, sign) in [(here, 1), (there, -1)] {
        for other in lines {
            if !same(other, line, &["orderId", "itemId", "configurationId"]) {
                continue;
            }
            sum += sign * quantity(other);
            if sign < 0 && find(here, other).is_some_and(|own| quantity(own) < quantity(other)) {
                several |= !found.is_null();
                found = wire::field(other, "lineId");
            }
        }
    }
    if several || sum != 0 { Json::Null } else { found }
}

/// The differences, line by line: `{orderId, lineId, change, fields: [{field, before, after}]}`, where `change` is `changed`, `added`,
/// `split` (off `otherLineId`), `removed`, `merged` (into `otherLineId`), or `gone` with its whole order.
fn between(before: &[Json], after: &[Json], gone: &[String]) -> Vec<Json> {
    let mut differences = Vec::new();
    for (here, there, alone, paired) in [(after, before, "added", "split"), (before, after, "removed", "merged")] {
        for line in here {
            let (mut change, mut fields, mut other) = ("changed", Vec::new(), Json::Null);
            if let Some(old) = find(there, line) {
                if alone == "removed" {
                    continue;
                }
                for (name, _) in FIELDS {
                    let after = wire::field(line, name);
                    // What an older client did not note has not changed for that.
                    let Some(before) = old.get(name).filter(|before| **before != after) else {
                        continue;
                    };
                    let field = Json::members().with("field", name).with("before", before.clone());
                    fields.push(field.with("after", after));
                }
                if fields.is_empty() {
                    continue;
                }
            } else if gone.iter().any(|gone| wire::text(line, "orderId") == Some(gone)) {
                change = "gone";
            } else {
                other = other_line(line, here, there);
                change = if other.is_null() { alone } else { paired };
            }
            let mut told = wire::pick(line, &[("orderId", "orderId"), ("lineId", "lineId")])
                .with("change", change)
                .with("fields", fields);
            if !other.is_null() {
                told = told.with("otherLineId", other);
            }
            differences.push(told);
        }
    }
    differences
}

#[cfg(test)]
mod tests {
    use crate::json::Json;

    fn between(before: &[Json], after: &[Json]) -> Vec<Json> {
        super::between(before, after, &["G".to_owned()])
    }

    fn lines(text: &str) -> Vec<Json> {
        Json::parse(text).unwrap().as_array().unwrap().to_vec()
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
        assert_eq!(between(&before, &lines(now)), lines(expected));
        assert!(between(&lines(now), &lines(now)).is_empty());
    }

    fn line(id: &str, item: &str, quantity: i64) -> String {
        format!(r#"{{"orderId":"A","lineId":"{id}","itemId":"{item}","quantity":{quantity}}}"#)
    }

    fn changes(before: &[String], now: &[String]) -> Vec<String> {
        let before = lines(&format!("[{}]", before.join(",")));
        let told = between(&before, &lines(&format!("[{}]", now.join(","))));
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
