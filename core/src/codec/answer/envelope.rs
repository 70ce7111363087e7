//! The root of an answer: the envelope's members, and the payload among them (PROTOCOL 2.1).

use super::scalar::{self, Outcome};
use super::source::{Failure, Opened, Result};
use super::tree::Groups;
use super::walk::Walk;
use crate::catalog::{Kind, Member};

/// What the service says of its answer.
#[derive(Default)]
pub(super) struct Root {
    pub(super) code: String,
    pub(super) description: Option<String>,
    pub(super) sub_code: Option<String>,
    pub(super) request_id: Option<String>,
    /// Milliseconds, as a JSON number.
    pub(super) request_time: Option<String>,
    pub(super) untranslated: bool,
}

/// What is known of a method's answer.
#[derive(Clone, Copy)]
pub(super) enum Expected {
    /// Nothing but the envelope.
    Nothing,
    Payload(Member),
    /// Nobody has seen it: everything beside the envelope is the payload.
    Unknown,
}

/// Reads the whole answer. The payload is written, beside the rest.
pub(super) fn read(walk: &mut Walk<'_>, expected: Expected) -> Result<Root> {
    if walk.source.open()? != Opened::Object {
        return Err(Failure::NotAnObject);
    }
    let mut root = Root::default();
    let mut code = None;
    let (open, close) = if walk.source.has_elements() {
        ("[", "]")
    } else {
        ("", "")
    };
    let mut strangers = Groups::new(open, close);
    let mut items = 0;
    let list = matches!(expected, Expected::Payload(member) if member.is_list());
    if list {
        walk.out.text.push('[');
    }
    while let Some(name) = walk.source.next_name()? {
        if walk.source.at_attribute() {
            continue;
        }
        match (&*name, expected) {
            (name, Expected::Payload(member)) if name == member.name() => {
                if list {
                    walk.list(member, &mut items)?;
                } else {
                    payload(walk, member)?;
                }
            }
            ("ErrorCode", _) => text(walk, Kind::Enum, &mut code)?,
            ("ErrorDescription", _) => text(walk, Kind::Text, &mut root.description)?,
            ("SubErrorCode", _) => text(walk, Kind::ValueText, &mut root.sub_code)?,
            ("RequestId", _) => text(walk, Kind::Text, &mut root.request_id)?,
            ("RequestTime", _) => text(walk, Kind::Double, &mut root.request_time)?,
            ("HasTranslateErrors", _) => {
                let mut flag = None;
                text(walk, Kind::Boolean, &mut flag)?;
                root.untranslated |= flag.as_deref() == Some("true");
            }
            // What the service says of the sentence, or of itself with `debug`.
            ("ErrorDescriptionTemplate" | "ErrorDescriptionArguments" | "RequestTimeStatistic" | "DebugInfo", _) => {
                walk.source.skip()?;
            }
            (_, Expected::Unknown) if !walk.source.has_elements() && strangers.contains(&name) => walk.source.skip()?,
            (_, Expected::Unknown) => strangers.add(name, |out| walk.source.tree(out))?,
            (name, _) => walk.unknown(name)?,
        }
    }
    walk.source.end()?;
    if list {
        walk.out.text.push(']');
    } else if let Expected::Unknown = expected {
        walk.out.text.push('{');
        strangers.write(&mut walk.out.text);
        walk.out.text.push('}');
    } else if walk.out.text.is_empty() {
        walk.out.text.push_str("null");
    }
    if walk.out.is_too_long() {
        return Err(Failure::OutputTooLong);
    }
    root.code = code.ok_or(Failure::NoErrorCode)?;
    Ok(root)
}

/// A payload that is no list. The first one counts.
fn payload(walk: &mut Walk<'_>, member: Member) -> Result<()> {
    if walk.out.text.is_empty() {
        if !walk.value(member.kind(), None)? {
            walk.out.text.clear();
        }
    } else if let Kind::Object(_) = member.kind() {
        if !walk.source.absent()? {
            walk.source.skip()?;
            walk.out.warn(None, "");
        }
    } else {
        let scalar = walk.source.scalar()?;
        walk.out.repeated_scalar(member.kind(), scalar, None);
    }
    Ok(())
}

/// A scalar of the envelope; one that is empty or cannot be read is not there.
fn text(walk: &mut Walk<'_>, kind: Kind, place: &mut Option<String>) -> Result<()> {
    let scalar = walk.source.scalar()?;
    if place.is_some() {
        return Ok(());
    }
    *place = match kind {
        Kind::Double | Kind::Boolean => {
            let mut number = String::new();
            (scalar::write(&mut number, kind, scalar) == Outcome::Written).then_some(number)
        }
        Kind::Enum => Some(scalar.text().trim_ascii().to_owned()),
        _ => Some(scalar.text().into_owned()),
    };
    place.take_if(|text| text.is_empty());
    Ok(())
}
