//! The check of arguments against the catalogue, before a method sees them: what is missing, malformed or of the wrong kind is a
//! `ContractViolation` (PROTOCOL 3.1). Parameters and elements that the catalogue does not know are tolerated (PROTOCOL 1.2).

use super::amount::Amount;
use super::clock;
use super::failure::Failure;
use super::parameters::Parameters;
use super::xml_in::Element;
use crate::catalog::{Kind, Member, Method, Type};

/// Refuses a call whose arguments cannot be read.
pub(crate) fn check(method: Method, parameters: &Parameters) -> Result<(), Failure> {
    for param in method.params() {
        let name = param.name();
        let sent = parameters.get(name).or_else(|| parameters.get(param.alias()?));
        let Some(text) = sent.filter(|text| !text.is_empty() || param.document().is_none()) else {
            if param.required() {
                return Err(Failure::contract(format!("The parameter {name} is missing")));
            }
            continue;
        };
        let readable = match (param.document(), param.date_format()) {
            (Some(document), _) => match Element::parse(text) {
                Some(root) => document.ty.is_none_or(|ty| fits(ty, &root)),
                None => return Err(Failure::contract(format!("The document {name} is malformed"))),
            },
            // Other forms of dates are read by the methods, which are lenient about them (PROTOCOL 6).
            (None, Some(_)) => true,
            (None, None) => fits_scalar(param.kind(), text),
        };
        if !readable {
            return Err(Failure::invalid_value(name));
        }
    }
    Ok(())
}

/// Whether everything in a document that the catalogue knows can be read.
fn fits(ty: Type, element: &Element) -> bool {
    let attributes = element.attributes.iter().all(|(name, text)| match ty.member(name) {
        Some(member) => fits_scalar(member.kind(), text),
        None => true,
    });
    let of_member = |child: &Element| match ty.member(&child.name) {
        Some(member) => fits_member(member, child),
        // A document that is a list, or a list in the place of an object: its items.
        None => ty
            .list_member()
            .filter(|list| list.accepts_item(&child.name))
            .is_none_or(|list| fits_one(list.kind(), child)),
    };
    attributes && element.children.iter().all(of_member)
}

fn fits_member(member: Member, element: &Element) -> bool {
    // Goods with wrong data are dropped from the order, they do not make it fail (PROTOCOL 5.2).
    if member.item() == crate::catalog::Item::Named("Item")
        && member.kind().object().is_some_and(|ty| ty.name() == "OrderAddItem")
    {
        return true;
    }
    if !member.wrapped() {
        return fits_one(member.kind(), element);
    }
    element
        .children
        .iter()
        .filter(|child| member.accepts_item(&child.name))
        .all(|child| fits_one(member.kind(), child))
}

fn fits_one(kind: Kind, element: &Element) -> bool {
    match kind {
        Kind::Object(ty) => fits(ty, element),
        _ => fits_scalar(kind, &element.text),
    }
}

/// Whether a text is of a kind. Empty is as good as absent, whatever the kind (PROTOCOL 1.2).
fn fits_scalar(kind: Kind, text: &str) -> bool {
    let text = text.trim();
    if text.is_empty() {
        return true;
    }
    match kind {
        Kind::Int | Kind::ValueInt => text.parse::<i32>().is_ok(),
        Kind::Short => text.parse::<i16>().is_ok(),
        Kind::Long | Kind::Id => text.parse::<i64>().is_ok(),
        Kind::Decimal | Kind::Double | Kind::ValueDecimal => Amount::parse(text).is_some(),
        Kind::Boolean => read_bool(text).is_some(),
        Kind::DateTime => clock::parse_iso(text).is_some(),
        Kind::Text | Kind::Base64 | Kind::Enum | Kind::ValueText | Kind::Object(_) => true,
    }
}

/// `true` and `false` as clients send them (PROTOCOL 1.2), and the other spellings that .NET reads.
pub(crate) fn read_bool(text: &str) -> Option<bool> {
    match text {
        "1" => Some(true),
        "0" => Some(false),
        _ if text.eq_ignore_ascii_case("true") => Some(true),
        _ if text.eq_ignore_ascii_case("false") => Some(false),
        _ => None,
    }
}
