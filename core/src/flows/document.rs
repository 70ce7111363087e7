//! The documents that ask for linking and unlinking. Their element names are not published (PROTOCOL 7.1, 13.1), so that a
//! caller can set each of them, or give the whole document.

use crate::codec::arguments::{self, is_name};
use crate::engine::Given;
use crate::engine::Kind;
use crate::engine::Kind::{Object, Text};
use crate::error::Error;
use crate::json::Json;

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
    for part in ["root", "orderId", "list", "item"] {
        if names.text(part).is_some_and(|name| !is_name(name)) {
            let message = "expected a name that XML can carry";
            return Err(Error::invalid(format!("elementNames.{part}"), message));
        }
    }
    let name = |part: &str, default| names.text(part).unwrap_or(default);
    let mut content = Json::members().with(name("orderId", "OrderId"), given.needed("orderId"));
    if !ids.is_empty() {
        let items = Json::members().with(name("item", "Id"), ids.to_vec());
        content = content.with(name("list", list), items);
    }
    arguments::tree(name("root", "Parameters"), &content).map_err(|error| {
        // An id is what cannot be written, and the error has its place in the document.
        let path = error.path.clone().unwrap_or_default();
        error.at(match path.find('[') {
            Some(at) => format!("{argument}{}", path.get(at..).unwrap_or_default()),
            None => "orderId".to_owned(),
        })
    })
}
