//! The attributes of a start tag (PROTOCOL 2.2).

use super::source::{Failure, Result};
use crate::search::rsplit_once;

/// Attributes as written, as far as they are still to come.
#[derive(Clone, Copy)]
pub(super) struct Attributes<'a> {
    written: &'a str,
    /// How many there may still be.
    most: usize,
}

/// An attribute.
pub(super) struct Attribute<'a> {
    prefix: &'a str,
    /// Without the prefix.
    pub(super) name: &'a str,
    /// With its references unresolved.
    pub(super) value: &'a str,
}

/// What XML Schema's attributes say of an element.
#[derive(Default)]
pub(super) struct Schema<'a> {
    pub(super) nil: bool,
    /// The local name in `xsi:type`.
    pub(super) subtype: Option<&'a str>,
}

impl<'a> Attributes<'a> {
    /// The attributes in the part of a tag behind its name, `most` at most.
    pub(super) fn new(written: &'a str, most: usize) -> Self {
        Self {
            written: written.trim_ascii_start(),
            most,
        }
    }

    /// The next one that declares no namespace.
    ///
    /// A second one of the same name is not refused: as any second value it will be left out, with a warning.
    pub(super) fn next(&mut self) -> Result<Option<Attribute<'a>>> {
        while !self.written.is_empty() {
            self.most = self.most.checked_sub(1).ok_or(Failure::TooManyAttributes)?;
            let (attribute, rest) = split(self.written).ok_or(Failure::NotXml)?;
            self.written = rest;
            if attribute.prefix != "xmlns" && attribute.name != "xmlns" {
                return Ok(Some(attribute));
            }
        }
        Ok(None)
    }

    /// The next one that is a member.
    #[inline]
    pub(super) fn next_member(&mut self) -> Result<Option<Attribute<'a>>> {
        // Nearly always there is none: that has to be found out in passing.
        if self.written.is_empty() {
            Ok(None)
        } else {
            self.find_member()
        }
    }

    fn find_member(&mut self) -> Result<Option<Attribute<'a>>> {
        while let Some(attribute) = self.next()? {
            if !attribute.is_schema() {
                return Ok(Some(attribute));
            }
        }
        Ok(None)
    }

    /// What those of XML Schema say.
    #[inline]
    pub(super) fn schema(self) -> Result<Schema<'a>> {
        if self.written.is_empty() {
            Ok(Schema::default())
        } else {
            self.read_schema()
        }
    }

    fn read_schema(mut self) -> Result<Schema<'a>> {
        let mut schema = Schema::default();
        // They have a prefix, which most attributes have not.
        if has_colon(self.written) {
            while let Some(attribute) = self.next()? {
                let value = attribute.value.trim_ascii();
                match attribute.name {
                    "nil" if attribute.is_schema() => schema.nil = value == "1" || value.eq_ignore_ascii_case("true"),
                    "type" if attribute.is_schema() => schema.subtype = Some(local(value)),
                    _ => {}
                }
            }
        }
        Ok(schema)
    }
}

impl Attribute<'_> {
    /// Whether it belongs to XML Schema, and not to the element's type. Services differ in the prefix, which may be undeclared too.
    fn is_schema(&self) -> bool {
        !self.prefix.is_empty()
            && matches!(
                self.name,
                "nil" | "type" | "schemaLocation" | "noNamespaceSchemaLocation"
            )
    }
}

/// The first of some attributes, and the others.
fn split(written: &str) -> Option<(Attribute<'_>, &str)> {
    let ends_name = |byte: &u8| matches!(byte, b'=' | b' ' | b'\t' | b'\r' | b'\n' | b'"' | b'\'' | b'<' | b'/');
    let (name, rest) = written.split_at_checked(written.as_bytes().iter().position(ends_name)?)?;
    let quoted = match rest.as_bytes() {
        [b'=', b'"' | b'\'', ..] => rest.get(1..)?,
        _ => rest.trim_ascii_start().strip_prefix('=')?.trim_ascii_start(),
    };
    let (quote, value) = quoted.as_bytes().split_first()?;
    if name.is_empty() || !matches!(quote, b'"' | b'\'') {
        return None;
    }
    let length = value.iter().position(|byte| byte == quote)?;
    let value = quoted.get(1..=length)?;
    let after = quoted.get(length + 2..)?;
    let rest = after.trim_ascii_start();
    if !rest.is_empty() && rest.len() == after.len() {
        return None;
    }
    let (prefix, name) = split_name(name);
    Some((Attribute { prefix, name, value }, rest))
}

/// A name's prefix, empty if there is none, and the rest.
fn split_name(name: &str) -> (&str, &str) {
    match has_colon(name) {
        true => rsplit_once(name, b':').unwrap_or(("", name)),
        false => ("", name),
    }
}

/// Whether a short text, most of which have none, has a colon: a search made for long ones would take longer to begin.
#[inline]
fn has_colon(text: &str) -> bool {
    let (words, tail) = text.as_bytes().as_chunks::<8>();
    let in_word = |word: &[u8; 8]| {
        let word = u64::from_ne_bytes(*word) ^ u64::from_ne_bytes([b':'; 8]);
        // Whether some byte is zero now.
        word.wrapping_sub(u64::from_ne_bytes([1; 8])) & !word & u64::from_ne_bytes([0x80; 8]) != 0
    };
    words.iter().any(in_word) || tail.contains(&b':')
}

/// The name without its prefix.
pub(super) fn local(name: &str) -> &str {
    split_name(name).1
}
