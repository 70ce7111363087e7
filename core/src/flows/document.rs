//! The documents that ask for linking and unlinking. Their element names are not published (PROTOCOL 7.1, 13.1), so that a
//! caller can set each of them, or give the whole document.

use crate::codec::arguments::{is_name, push_text};
use crate::engine::Given;
use crate::engine::Kind;
use crate::engine::Kind::{Object, Text};
use crate::error::Error;

/// The names of the root, of the order's id, of the list of ids, and of an id in that.
pub(crate) const ELEMENT_NAMES: Kind = Object(&[("root", Text), ("orderId", Text), ("list", Text), ("item", Text)]);

/// The document about an order and these ids, which were given as `argument`; `list` is what holds them unless the caller names
/// it otherwise. The caller's own `document` takes its place.
pub(crate) fn write(given: Given<'_>, list: &str, ids: &[String], argument: &str) -> Result<String, Error> {
    if let Some(document) = given.text("document") {
        return match given.get("elementNames") {
            Some(_) => Err(Error::invalid(
                "elementNames",
                "a document of your own has names already",
            )),
            None if document.trim().is_empty() => Err(Error::invalid("document", "is empty")),
            None => Ok(document.to_owned()),
        };
    }
    let mut names = [
        ("root", "Parameters"),
        ("orderId", "OrderId"),
        ("list", list),
        ("item", "Id"),
    ];
    for (part, name) in &mut names {
        *name = given.inner("elementNames").text(part).unwrap_or(name);
        if !is_name(name) {
            let message = "expected a name that XML can carry";
            return Err(Error::invalid(format!("elementNames.{part}"), message));
        }
    }
    let [root, order, list, item] = names.map(|(_, name)| name);
    let mut out = element(
        order,
        &text(given.needed("orderId")).map_err(|error| error.at("orderId"))?,
    );
    let mut listed = String::new();
    for (index, id) in ids.iter().enumerate() {
        let id = text(id).map_err(|error| error.at(format!("{argument}[{index}]")))?;
        listed.push_str(&element(item, &id));
    }
    if !ids.is_empty() {
        out.push_str(&element(list, &listed));
    }
    Ok(element(root, &out))
}

#[inline(never)]
fn element(name: &str, content: &str) -> String {
    format!("<{name}>{content}</{name}>")
}

#[inline(never)]
fn text(text: &str) -> Result<String, Error> {
    let mut out = String::new();
    push_text(&mut out, text)?;
    Ok(out)
}
