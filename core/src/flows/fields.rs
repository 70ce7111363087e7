//! Forms of settings, known by nothing but their meta description (PROTOCOL 7.6): what they hold, and what may be put into them.

use super::wire;
use crate::catalog::nearest_of;
use crate::decimal::Decimal;
use crate::error::Error;
use crate::integer::integer;
use crate::json::Json;

/// What a password field holds is neither shown nor saved.
pub(crate) const PASSWORD: &str = "Password";
/// Its fields are those of each of its items: they have no values of their own, and none of them can be changed alone.
const LIST: &str = "List";

/// The fields of a form, each with what it holds. `held` is a generic tree as the wire's form makes it; single values come as text.
pub(crate) fn fields(metas: &[Json], held: &Json, above: &str, locked: bool) -> Vec<Json> {
    let mut told = Vec::new();
    for meta in metas {
        let name = wire::text(meta, "Name").unwrap_or_default();
        let path = match above {
            "" => name.to_owned(),
            _ => format!("{above}.{name}"),
        };
        let kind = wire::text(meta, "Type").unwrap_or_default();
        let read_only = locked || wire::flag(meta, "IsReadOnly");
        let own = held.get(name).unwrap_or(&Json::Null);
        let within = if kind == LIST { &Json::Null } else { single(own) };
        let inner = fields(wire::list(meta, "Field"), within, &path, read_only || kind == LIST);
        let value = match plain(own) {
            _ if kind == PASSWORD || !inner.is_empty() && kind != LIST => Json::Null,
            text @ Json::String(_) if !holds_many(kind) => text,
            _ => own.clone(),
        };
        let shape = [
            ("name", "Name"),
            ("displayName", "DisplayName"),
            ("description", "Description"),
            ("type", "Type"),
            ("unit", "Unit"),
            ("requireReload", "RequireReload"),
            ("min", "MinValue"),
            ("max", "MaxValue"),
            ("datePrecision", "DatePrecision"),
        ];
        let placeholder = |one: &Json| wire::pick(one, &[("value", "Value"), ("description", "Description")]);
        told.push(
            wire::pick(meta, &shape)
                .with("path", path)
                .with("readOnly", read_only)
                .with("values", wire::each(wire::list(meta, "Values"), &choice))
                .with(
                    "placeholders",
                    wire::each(wire::list(meta, "Placeholders"), &placeholder),
                )
                .with("constraints", wire::list(meta, "ConstraintDescriptions").to_vec())
                .with("value", value)
                .with("fields", inner),
        );
    }
    told
}

/// Whether fields of this type hold more than one value.
fn holds_many(kind: &str) -> bool {
    matches!(kind, LIST | "ManyTexts" | "SelectMany" | "PrioritySelectMany")
}

/// A value that can be chosen.
fn choice(value: &Json) -> Json {
    let shape = [
        ("name", "Name"),
        ("displayName", "DisplayName"),
        ("description", "Description"),
    ];
    wire::pick(value, &shape)
        .with("readOnly", wire::flag(value, "IsReadOnly"))
        .with("children", wire::each(wire::list(value, "Children"), &choice))
}

/// The only item of a list, as XML makes one of every child.
fn single(value: &Json) -> &Json {
    match value.as_array() {
        Some([one]) => one,
        _ => value,
    }
}

/// A generic tree without the difference that the wire's form makes, to be compared.
pub(crate) fn plain(value: &Json) -> Json {
    match single(value) {
        Json::Bool(value) => value.to_string().into(),
        Json::Number(literal) => literal.as_str().into(),
        Json::Array(items) => wire::each(items, &plain).into(),
        Json::Object(members) => match members.as_slice() {
            [] => "".into(),
            [(name, text)] if name == "#text" => text.clone(),
            _ => Json::object(members.iter().map(|(name, value)| (name.as_str(), plain(value)))),
        },
        other => other.clone(),
    }
}

/// The field at a path.
pub(crate) fn find<'a>(fields: &'a [Json], path: &str) -> Option<&'a Json> {
    fields
        .iter()
        .find_map(|field| match wire::text(field, "path") == Some(path) {
            true => Some(field),
            false => find(wire::list(field, "fields"), path),
        })
}

/// The error of a path that is none.
pub(crate) fn unknown(fields: &[Json], path: &str) -> String {
    fn all<'a>(fields: &'a [Json], paths: &mut Vec<&'a str>) {
        for field in fields {
            paths.extend(wire::text(field, "path"));
            all(wire::list(field, "fields"), paths);
        }
    }
    let mut paths = Vec::new();
    all(fields, &mut paths);
    match nearest_of(paths, path) {
        Some(nearest) => format!("there is no field `{path}`; did you mean `{nearest}`?"),
        None => format!("there is no field `{path}`"),
    }
}

/// Whether a field can take a value; the error says at which member of the change it cannot.
pub(crate) fn check(field: &Json, value: &Json) -> Result<(), Error> {
    let wrong = |member: &str, message: String| Err(Error::invalid(member, message));
    let kind = wire::text(field, "type").unwrap_or_default();
    if wire::flag(field, "readOnly") {
        return wrong(
            "path",
            "this field is read-only, or inside a list, which is given whole".to_owned(),
        );
    }
    if matches!(kind, "Group" | "Button") || kind != LIST && !wire::list(field, "fields").is_empty() {
        return wrong("path", format!("a field of type `{kind}` holds no value"));
    }
    let many = holds_many(kind);
    let is_tree = matches!(value, Json::Object(_) | Json::Array(_));
    if value.is_null() || many != is_tree {
        let expected = if many {
            "the whole as a tree"
        } else {
            "text, a number or a boolean"
        };
        return wrong("value", format!("expected {expected}, not {}", value.kind()));
    }
    let mut leaves = Vec::new();
    gather(value, &mut leaves);
    let values = wire::list(field, "values");
    if let Some(leaf) = leaves.iter().find(|leaf| !values.is_empty() && !allowed(values, leaf)) {
        let names = values.iter().filter_map(|value| wire::text(value, "name"));
        let advice = nearest_of(names, leaf).map(|nearest| format!("; did you mean `{nearest}`?"));
        let advice = advice.unwrap_or_default();
        return wrong("value", format!("not one of the values that can be chosen{advice}"));
    }
    match (kind, leaves.first()) {
        ("NumericUpDown" | "Float" | "Money", Some(text)) => match check_number(field, kind, text) {
            Some(message) => wrong("value", message),
            None => Ok(()),
        },
        _ => Ok(()),
    }
}

/// All texts of a value, attributes left aside.
fn gather(value: &Json, leaves: &mut Vec<String>) {
    match value {
        Json::Array(items) => items.iter().for_each(|item| gather(item, leaves)),
        Json::Object(members) => {
            for (name, value) in members {
                if !name.starts_with('@') {
                    gather(value, leaves);
                }
            }
        }
        _ => leaves.extend(plain(value).as_str().map(str::to_owned)),
    }
}

/// Whether a value can be chosen.
fn allowed(values: &[Json], wanted: &str) -> bool {
    values.iter().any(|value| {
        let is_it = value.get("name").and_then(Json::as_str) == Some(wanted) && !wire::flag(value, "readOnly");
        is_it || allowed(wire::list(value, "children"), wanted)
    })
}

fn check_number(field: &Json, kind: &str, text: &str) -> Option<String> {
    let bound = |name| plain(field.get(name)?).as_str()?.parse::<Decimal>().ok();
    let Ok(number) = text.parse::<Decimal>() else {
        return Some(format!("a field of type `{kind}` holds a number"));
    };
    if kind == "NumericUpDown" && integer(text).is_none() {
        return Some("expected a whole number".to_owned());
    }
    let (min, max) = (bound("min"), bound("max"));
    if min.is_some_and(|min| number < min) || max.is_some_and(|max| number > max) {
        let bound = |bound: Option<Decimal>| bound.map(|bound| bound.to_string()).unwrap_or_default();
        return Some(format!("expected a number from {} to {}", bound(min), bound(max)));
    }
    None
}

/// Whether a field holds what was to be put into it. Numbers and booleans may come back spelt otherwise, and an empty text not at all.
pub(crate) fn holds(held: &Json, wanted: &Json) -> bool {
    let (held, wanted) = (plain(held), plain(wanted));
    if held.is_null() {
        return wanted.as_str() == Some("");
    }
    match (held.as_str(), wanted.as_str()) {
        (Some(held), Some(wanted)) => {
            let number = |text: &str| text.trim().parse::<Decimal>().ok();
            let same_number = number(wanted).is_some() && number(held) == number(wanted);
            let is_boolean = matches!(wanted, "true" | "false");
            held == wanted || same_number || is_boolean && held.eq_ignore_ascii_case(wanted)
        }
        _ => held == wanted,
    }
}
