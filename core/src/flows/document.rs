//! The documents that ask for linking and unlinking. Their element names are not published (PROTOCOL 7.1, 13.1), so that a
//! caller can set each of them, or give the whole document.

use crate::codec::arguments::{is_name, push_element};
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
    let names = given.inner("elementNames");
    let name = |part: &str, default| {
        let name = names.text(part).unwrap_or(default);
        let wrong = || Error::invalid(format!("elementNames.{part}"), "expected a name that XML can carry");
        if is_name(name) { Ok(name) } else { Err(wrong()) }
    };
    let (root, list, item) = (name("root", "Parameters")?, name("list", list)?, name("item", "Id")?);
    let mut out = format!("<{root}>");
    push_element(&mut out, name("orderId", "OrderId")?, given.needed("orderId"))
        .map_err(|error| error.at("orderId"))?;
    if !ids.is_empty() {
        out.push_str(&format!("<{list}>"));
        for (index, id) in ids.iter().enumerate() {
            push_element(&mut out, item, id).map_err(|error| error.at(format!("{argument}[{index}]")))?;
        }
        out.push_str(&format!("</{list}>"));
    }
    out.push_str(&format!("</{root}>"));
    Ok(out)
}
