//! Values for examples: by their names where these say more than their types.

use super::example::Literal;
use crate::face::{Argument, Face, Field, Role, Value};
use crate::model::{Scalar, UNKNOWN_DOCUMENT};

/// How many plain members of a document are given, by how deep it is; and how deep documents go if there are plain ones.
const PLAIN: [usize; 3] = [4, 4, 1];
const DEPTH: usize = 1;
/// Members that are given before others.
const TELLING: [&str; 7] = ["id", "item_id", "quantity", "item_title", "title", "name", "text"];
/// No document is deeper.
const DEEPEST: usize = 4;

/// By how a name ends, in snake_case; the first one that fits counts. Ids are those of the sandbox where it has such things.
const TEXTS: [(&str, &str); 45] = [
    ("item_id", "520813250866"),
    ("order_line_id", "501"),
    ("sales_line_id", "501"),
    ("order_id", "ORD-0000000042"),
    ("sales_id", "ORD-0000000042"),
    ("category_id", "50000436"),
    ("activity_id", "3f6b6a1e-0000-4000-8000-000000000001"),
    ("language", "en"),
    ("language_of_query", "en"),
    ("second_currency_code", "CNY"),
    ("currency_code", "EUR"),
    ("country_code", "DE"),
    ("country_id", "DE"),
    ("city_code", "BER"),
    ("login", "customer"),
    ("user_name", "customer"),
    ("password", "a long password"),
    ("email", "buyer@example.com"),
    ("phone", "+4930123456"),
    ("host", "mail.example.com"),
    ("image_url", "https://img.example.com/1.jpg"),
    ("picture_url", "https://img.example.com/1.jpg"),
    ("url", "https://shop.example/back"),
    ("date", "2025-01-02"),
    ("date_from", "2025-01-02"),
    ("date_to", "2025-02-01"),
    ("first_name", "Anna"),
    ("firstname", "Anna"),
    ("last_name", "Berg"),
    ("lastname", "Berg"),
    ("middle_name", "Maria"),
    ("role_name", "Manager"),
    ("file_name", "orders.csv"),
    ("name", "Spring"),
    ("title", "shirt"),
    ("city", "Berlin"),
    ("country", "Germany"),
    ("address", "Lindenweg 7"),
    ("postal_code", "10115"),
    ("comment", "Please call before delivery"),
    ("subject", "My order"),
    ("code", "1234"),
    ("weight", "0.4"),
    // Colour, and one of its values.
    ("pid", "1627207"),
    ("vid", "28326"),
];
const ID: &str = "1001";
const MOMENT: &str = "2025-01-02T03:04:05Z";
const LATER: &str = "2025-02-01T00:00:00Z";

/// A value for an argument.
pub(super) fn argument<'a>(face: &'a Face<'a>, argument: &'a Argument<'a>) -> Literal<'a> {
    let param = argument.source;
    match argument.role {
        Some(Role::FramePosition) => return Literal::Scalar(Scalar::Int, "0".to_owned()),
        Some(Role::FrameSize) => return Literal::Scalar(Scalar::Int, "20".to_owned()),
        Some(Role::Session | Role::ProviderSession) | None => {}
    }
    if param.document.as_deref() == Some(UNKNOWN_DOCUMENT) {
        return Literal::Scalar(Scalar::Text, "<Parameters/>".to_owned());
    }
    if let Some(known) = param.values.first() {
        let one = Literal::Scalar(Scalar::Text, known.clone());
        return match argument.value {
            Value::List(_) => Literal::List(vec![one]),
            _ => one,
        };
    }
    value(face, &argument.value, &argument.snake, 0).unwrap_or(Literal::List(Vec::new()))
}

/// A value of this name; none for what nothing is known about.
fn value<'a>(face: &'a Face<'a>, of: &'a Value, snake: &str, depth: usize) -> Option<Literal<'a>> {
    Some(match of {
        Value::Scalar(scalar) | Value::Named(scalar, _) => Literal::Scalar(*scalar, plain(*scalar, snake)),
        Value::Enum(name) => {
            let declared = &face.enums[name].declared;
            let known = declared.values.first();
            Literal::Enum(name, known.cloned().unwrap_or_else(|| "Default".to_owned()))
        }
        Value::List(item) | Value::Page(item) => Literal::List(vec![value(face, item, &one_of(snake), depth)?]),
        Value::Object(name) => Literal::Object(name, members(face, &face.types[name].fields, depth)),
        Value::Tree | Value::Scope | Value::Payload => return None,
    })
}

/// Some plain members, and the first that has members itself.
fn members<'a>(face: &'a Face<'a>, fields: &'a [Field], depth: usize) -> Vec<(&'a Field, Literal<'a>)> {
    let is_plain = |field: &&Field| matches!(field.value, Value::Scalar(_) | Value::Named(..) | Value::Enum(_));
    let some = PLAIN[depth.min(PLAIN.len() - 1)];
    let telling = |field: &&Field| TELLING.contains(&field.snake.as_str());
    let (first, rest): (Vec<&Field>, Vec<&Field>) = fields.iter().filter(is_plain).partition(telling);
    let chosen: Vec<&str> = first
        .iter()
        .chain(&rest)
        .take(some)
        .map(|field| field.wire.as_str())
        .collect();
    let deeper = depth < DEEPEST && (depth < DEPTH || chosen.is_empty());
    let nested = fields
        .iter()
        .find(|field| deeper && !is_plain(field) && field.value != Value::Tree);
    let given = fields.iter().filter_map(|field| {
        let wanted = chosen.contains(&field.wire.as_str()) || nested.is_some_and(|nested| nested.wire == field.wire);
        wanted.then(|| Some((field, value(face, &field.value, &field.snake, depth + 1)?)))?
    });
    given.collect()
}

fn plain(scalar: Scalar, snake: &str) -> String {
    match scalar {
        Scalar::Text => text(snake),
        Scalar::Int | Scalar::Short if snake.ends_with("id") => ID.to_owned(),
        Scalar::Int | Scalar::Short => "2".to_owned(),
        Scalar::Long | Scalar::Id => {
            let text = text(snake);
            if text.parse::<u64>().is_ok() {
                text
            } else {
                ID.to_owned()
            }
        }
        Scalar::Decimal if snake.ends_with("weight") => text(snake),
        Scalar::Decimal => "62.5".to_owned(),
        Scalar::Double => "0.5".to_owned(),
        Scalar::Boolean => "true".to_owned(),
        Scalar::DateTime if snake.ends_with("to") => LATER.to_owned(),
        Scalar::DateTime => MOMENT.to_owned(),
        Scalar::Base64 => "SGVsbG8=".to_owned(),
    }
}

fn text(snake: &str) -> String {
    let ends = |end: &str| {
        snake
            .strip_suffix(end)
            .is_some_and(|rest| rest.is_empty() || rest.ends_with('_'))
    };
    let known = TEXTS.iter().find(|(end, _)| ends(end));
    match known {
        Some((_, text)) => (*text).to_owned(),
        None if ends("id") => ID.to_owned(),
        None => snake.replace('_', " "),
    }
}

/// What an item of a list of this name would be called.
fn one_of(snake: &str) -> String {
    let one = snake.trim_end_matches("_list");
    match one.strip_suffix("ies") {
        Some(stem) => format!("{stem}y"),
        None => one.strip_suffix('s').unwrap_or(one).to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::{one_of, text};

    #[test]
    fn names_say_what_a_value_may_be() {
        for (name, expected) in [
            ("item_id", "520813250866"),
            ("target_order_id", "ORD-0000000042"),
            ("brand_id", "1001"),
            ("password", "a long password"),
            ("curl", "curl"),
            ("house_number", "house number"),
        ] {
            assert_eq!(text(name), expected);
        }
        assert_eq!(text(&one_of("order_line_ids")), "501");
        assert_eq!(text(&one_of("item_list")), "item");
        assert_eq!(text(&one_of("currencies")), "currency");
    }
}
