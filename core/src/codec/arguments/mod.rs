//! Arguments on their way out: JSON in the normal form becomes the parameters of a call.
//!
//! Every wrong argument is found here, before anything is sent. Messages say what was expected and what sort of value came;
//! the value itself is never repeated, for it may be a secret.

mod document;
mod parameter;
mod place;
mod scalar;
mod tree;
mod xml;

use std::borrow::Cow;

use parameter::Parameter;
use place::within;
pub(crate) use tree::tree;
pub(crate) use xml::is_name;

use crate::catalog::{Method, nearest, nearest_of};
use crate::json::Json;
use crate::search::split_once;
use crate::{Error, Secret};

/// A parameter ready to be sent: its wire name, and its value before it is encoded for the form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field {
    name: Cow<'static, str>,
    value: Secret,
}

impl Field {
    /// The name, as the service writes it.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The value. It may be secret: it is for the service alone.
    #[must_use]
    pub fn value(&self) -> &str {
        self.value.reveal()
    }
}

/// The method of this name: the service's own, or the one that callers find in an area, both in camelCase.
///
/// ```
/// use otapi_core::codec::arguments::method;
/// assert_eq!(method("orderAdmin.searchOrders")?, method("SearchOrders")?);
/// let error = method("order.searchOrders").unwrap_err();
/// assert_eq!(error.message, "there is no such method; did you mean `orderAdmin.searchOrders`?");
/// # Ok::<(), otapi_core::Error>(())
/// ```
///
/// # Errors
/// `invalid_argument` at `method`: there is none; the nearest is proposed.
pub fn method(name: &str) -> Result<Method, Error> {
    let Some((area, camel)) = split_once(name, ".") else {
        return Method::find(name).ok_or_else(|| within("method", parameter::unknown("method", nearest(name))));
    };
    let named = |name| Method::all().find(|method| method.camel() == name);
    let same = named(camel);
    if let Some(method) = same.filter(|method| method.area() == area) {
        return Ok(method);
    }
    let near = same.or_else(|| named(nearest_of(Method::all().map(Method::camel), camel)?));
    let near = near.map(|method| format!("{}.{}", method.area(), method.camel()));
    Err(within("method", parameter::unknown("method", near.as_deref())))
}

/// Encodes the arguments of a method: an object, or `null` for none.
///
/// Parameters go by their wire names, by those without the prefix `xml` (`addData`), or by either in snake_case; members of
/// documents by wire names, in camelCase or in snake_case. `null` means left out. `language` and `debug` suit every method;
/// key, timestamp and signature come from the settings. Sessions may be left to whoever sends the call.
///
/// ```
/// use otapi_core::{catalog::Method, codec::arguments, json::Json};
/// let method = Method::find("AddOrder").unwrap();
/// let arguments = Json::parse(r#"{"addData": {"items": [{"quantity": 2, "id": "abc-1"}], "comment": "a < b"}}"#)?;
/// let fields = arguments::encode(method, &arguments)?;
/// assert_eq!(fields[0].name(), "xmlAddData");
/// assert_eq!(
///     fields[0].value(),
///     "<OrderAddData><Comment>a &lt; b</Comment>\
///      <Items><Item><Id>abc-1</Id><Quantity>2</Quantity></Item></Items></OrderAddData>",
/// );
/// let wrong = Json::parse(r#"{"addData": {"items": [{"quantity": "two"}]}}"#)?;
/// let error = arguments::encode(method, &wrong).unwrap_err();
/// assert_eq!(error.path.as_deref(), Some("addData.items[0].quantity"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
/// `invalid_argument` with the `path` of the offender: an unknown name (the nearest known one is proposed), one given twice,
/// a missing or mistyped value, a character that XML cannot carry.
pub fn encode(method: Method, arguments: &Json) -> Result<Vec<Field>, Error> {
    encode_all(method, arguments).map_err(|error| error.in_method(method.name()))
}

fn encode_all(method: Method, arguments: &Json) -> Result<Vec<Field>, Error> {
    let fields = fields(arguments, |name| Parameter::find(method, name))?;
    let is_given = |name: &str| fields.iter().any(|field| field.name == name);
    match method
        .params()
        .find(|param| param.required() && !is_given(param.name()))
    {
        Some(param) => Err(within(param.argument(), Parameter::Known(param).mistyped(&Json::Null))),
        None => Ok(fields),
    }
}

/// Encodes the parameters of any method, known or not: an object of texts, numbers and booleans, which are sent as they are.
///
/// ```
/// use otapi_core::{codec::arguments, json::Json};
/// let fields = arguments::raw(&Json::parse(r#"{"quantity": 2, "itemId": "abc-1", "x": null}"#)?)?;
/// let pairs: Vec<_> = fields.iter().map(|field| (field.name(), field.value())).collect();
/// assert_eq!(pairs, [("itemId", "abc-1"), ("quantity", "2")]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
/// `invalid_argument` with the name as `path`: a list or an object, or a name that is empty, comes twice or belongs to the
/// settings (`instanceKey`, `timestamp`, `signature`).
pub fn raw(parameters: &Json) -> Result<Vec<Field>, Error> {
    fields(parameters, Parameter::free)
}

/// A document whose members the catalogue does not know, from a generic tree: `@name` is an attribute, `#text` the text, every other
/// name a child or a list of children.
///
/// # Errors
/// `invalid_argument` with the place in the tree as `path`.
pub(crate) fn tree_document(root: &str, tree: &Json) -> Result<String, Error> {
    document::write_tree(root, tree)
}

/// Encodes each member of an object; gives them sorted by their wire names, each of which may come once.
fn fields<'j>(
    arguments: &'j Json,
    find: impl Fn(&'j str) -> Result<Parameter<'j>, Error>,
) -> Result<Vec<Field>, Error> {
    let given = match arguments {
        Json::Null => &[][..],
        Json::Object(members) => members,
        other => {
            let mut error = scalar::mistyped("an object of arguments", other);
            error.path = None;
            return Err(error);
        }
    };
    let mut fields: Vec<Field> = Vec::with_capacity(given.len());
    for (name, value) in given {
        let parameter = find(name)?;
        if value.is_null() {
            continue;
        }
        let text = parameter.text(value);
        let name = parameter.name();
        let place = fields.binary_search_by(|field| field.name.as_ref().cmp(name.as_ref()));
        let once = match place {
            Err(_) => text,
            Ok(_) => Err(Error::invalid("", "expected this argument once, by one of its names")),
        };
        let value = Secret::from(once.map_err(|error| within(parameter.argument(), error))?);
        let (Ok(place) | Err(place)) = place;
        fields.insert(place, Field { name, value });
    }
    Ok(fields)
}

#[cfg(test)]
mod tests;
