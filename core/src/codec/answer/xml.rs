//! Answers in XML: quick-xml's events behind limits, and with the tolerance that real answers need (PROTOCOL 2.2, 10.4).
//!
//! Names are local names. There are no document types, so that no entity is more than a character. Illegal character references are dropped
//! from the text, illegal characters refused.

use std::borrow::Cow;

use quick_xml::Reader;
use quick_xml::events::Event;
use quick_xml::events::attributes::Attributes;

use super::Limits;
use super::source::{Failure, Opened, Result, Scalar, Source};
use super::tree::{Groups, write_key};
use crate::json::write_string;

pub(super) struct Xml<'a> {
    text: &'a str,
    events: Reader<&'a [u8]>,
    limits: Limits,
    /// How many elements are open.
    depth: usize,
    at: At<'a>,
    /// Of the element that was entered last: what is left of its attributes, in reverse.
    attributes: Vec<(&'a str, &'a str)>,
    /// Of the element that was entered last: whether it has no end tag to come.
    empty: bool,
    subtype: Option<&'a str>,
    /// A text that does not stand in the body as it is.
    scratch: String,
    /// Whether line ends have to be looked at.
    carriage_returns: bool,
}

/// The value at hand.
#[derive(Clone, Copy)]
enum At<'a> {
    /// An element whose start tag has been read, with its attributes, and whether it has no end tag.
    Element(&'a str, bool),
    /// An attribute's value as written.
    Attribute(&'a str),
}

/// What comes next inside an element.
enum Step<'a> {
    Start(&'a str),
    End,
    /// Text as written.
    Text(&'a str),
    /// A character that was written as a reference; nothing for an illegal one.
    Character(Option<char>),
}

/// What the attributes of XML Schema say of an element.
#[derive(Default)]
struct Schema<'a> {
    nil: bool,
    subtype: Option<&'a str>,
}

impl<'a> Xml<'a> {
    /// Stands at the root element.
    pub(super) fn new(text: &'a str, limits: Limits) -> Result<Self> {
        let control = |byte: &u8| *byte < b' ' && !matches!(byte, b'\t' | b'\n' | b'\r');
        // Without a branch, so that many bytes are looked at together.
        if text.as_bytes().iter().fold(false, |found, byte| found | control(byte)) {
            return Err(Failure::malformed("has a character that XML does not have"));
        }
        let mut xml = Self {
            text,
            events: Reader::from_str(text),
            limits,
            depth: 0,
            at: At::Element("", true),
            attributes: Vec::new(),
            empty: false,
            subtype: None,
            scratch: String::new(),
            carriage_returns: text.contains('\r'),
        };
        match xml.step()? {
            Step::Start(_) => Ok(xml),
            _ => Err(Failure::malformed("is not XML")),
        }
    }

    /// The part of the body with this length that ends `tail` bytes before where the events are.
    fn behind(&self, length: usize, tail: usize) -> &'a str {
        let end = usize::try_from(self.events.buffer_position())
            .unwrap_or(usize::MAX)
            .saturating_sub(tail);
        self.text.get(end.saturating_sub(length)..end).unwrap_or_default()
    }

    fn step(&mut self) -> Result<Step<'a>> {
        loop {
            let event = self
                .events
                .read_event()
                .map_err(|_| Failure::malformed("is not well-formed XML"))?;
            let step = match event {
                Event::Start(tag) => self.start(tag.len(), tag.name().as_ref().len(), false)?,
                Event::Empty(tag) => self.start(tag.len(), tag.name().as_ref().len(), true)?,
                Event::End(_) => {
                    self.depth -= 1;
                    Step::End
                }
                Event::Text(text) => Step::Text(self.behind(text.len(), 0)),
                Event::CData(text) => Step::Text(self.behind(text.len(), "]]>".len())),
                Event::GeneralRef(name) => Step::Character(resolve(&name)?),
                Event::Comment(_) | Event::PI(_) => continue,
                Event::Decl(declaration) => {
                    let encoding = declaration.encoding().transpose();
                    let encoding = encoding.map_err(|_| Failure::malformed("is not well-formed XML"))?;
                    if encoding.is_some_and(|encoding| !encoding.eq_ignore_ascii_case("utf-8")) {
                        return Err(Failure::malformed("is not in UTF-8"));
                    }
                    continue;
                }
                Event::DocType(_) => return Err(Failure::malformed("has a document type declaration")),
                Event::Eof if self.depth == 0 => Step::End,
                Event::Eof => return Err(Failure::malformed("is cut off")),
            };
            // Outside of the root there is white space at most.
            match step {
                Step::Text(text) if self.depth == 0 && is_blank(text) => {}
                Step::Text(_) | Step::Character(_) if self.depth == 0 => {
                    return Err(Failure::malformed("has text outside of its root element"));
                }
                step => return Ok(step),
            }
        }
    }

    fn start(&mut self, length: usize, name: usize, empty: bool) -> Result<Step<'a>> {
        self.depth += 1;
        if self.depth > self.limits.depth {
            return Err(Failure::limit("nests too deeply"));
        }
        let tag = self.behind(length, if empty { "/>".len() } else { ">".len() });
        let (name, attributes) = tag.split_at_checked(name).unwrap_or((tag, ""));
        self.at = At::Element(attributes, empty);
        Ok(Step::Start(local(name)))
    }

    /// Takes the attributes apart, without those of namespaces, and those of XML Schema aside unless `all` are wanted.
    fn read_attributes(&mut self, written: &'a str, all: bool) -> Result<Schema<'a>> {
        let mut schema = Schema::default();
        self.attributes.clear();
        if is_blank(written) {
            return Ok(schema);
        }
        for (count, attribute) in Attributes::new(written, 0).enumerate() {
            let attribute = attribute.map_err(|_| Failure::malformed("is not well-formed XML"))?;
            if count == self.limits.attributes {
                return Err(Failure::limit("has an element with too many attributes"));
            }
            let (name, Cow::Borrowed(value)) = (attribute.key.into_inner(), attribute.value) else {
                continue;
            };
            match name.split_once(':') {
                None if name == "xmlns" => {}
                Some(("xmlns", _)) => {}
                Some((_, local)) if all => self.attributes.push((local, value)),
                Some((_, "nil")) => schema.nil = value.trim() == "1" || value.trim().eq_ignore_ascii_case("true"),
                Some((_, "type")) => schema.subtype = Some(local(value.trim())),
                Some((_, "schemaLocation" | "noNamespaceSchemaLocation")) => {}
                Some((_, local)) => self.attributes.push((local, value)),
                None => self.attributes.push((name, value)),
            }
        }
        self.attributes.reverse();
        Ok(schema)
    }

    /// Reads the rest of an element up to its end.
    fn skip_element(&mut self) -> Result<()> {
        if let At::Element(_, true) = self.at {
            self.depth -= 1;
            return Ok(());
        }
        let outside = self.depth - 1;
        while self.depth > outside {
            if let (Step::Start(_), At::Element(_, true)) = (self.step()?, self.at) {
                self.depth -= 1;
            }
        }
        Ok(())
    }

    /// Appends text as written, its line ends as XML has them.
    fn push_text(&self, out: &mut String, text: &str) -> Result<()> {
        self.check_text(out.len() + text.len())?;
        if !self.carriage_returns {
            out.push_str(text);
            return Ok(());
        }
        let mut rest = text;
        while let Some((line, after)) = rest.split_once('\r') {
            out.push_str(line);
            out.push('\n');
            rest = after.strip_prefix('\n').unwrap_or(after);
        }
        out.push_str(rest);
        Ok(())
    }

    fn check_text(&self, length: usize) -> Result<()> {
        if length > self.limits.text {
            return Err(Failure::limit("has a text that is too long"));
        }
        Ok(())
    }

    /// The value of an attribute, put together in the scratch text.
    fn attribute_value(&mut self, written: &'a str) -> Result<&str> {
        self.check_text(written.len())?;
        if !written.contains(['&', '\t', '\n', '\r']) {
            return Ok(written);
        }
        self.scratch.clear();
        let mut rest = written;
        while let Some(at) = rest.find(['&', '\t', '\n', '\r']) {
            let (plain, special) = rest.split_at_checked(at).unwrap_or((rest, ""));
            self.scratch.push_str(plain);
            if let Some(reference) = special.strip_prefix('&') {
                let unclosed = Failure::malformed("is not well-formed XML");
                let (reference, after) = reference.split_once(';').ok_or(unclosed)?;
                self.scratch.extend(resolve(reference)?);
                rest = after;
            } else {
                self.scratch.push(' ');
                rest = special.strip_prefix("\r\n").or(special.get(1..)).unwrap_or_default();
            }
        }
        self.scratch.push_str(rest);
        Ok(&self.scratch)
    }

    /// The text of the element at hand; `Other` if it has child elements, but for a single `Value` where that may be.
    fn element_text(&mut self, boxed: bool) -> Result<Scalar<'_>> {
        if let At::Element(attributes, empty) = self.at {
            let nil = self.read_attributes(attributes, false)?.nil;
            self.attributes.clear();
            if nil {
                self.skip_element()?;
                return Ok(Scalar::Absent);
            }
            if empty {
                self.depth -= 1;
                return Ok(Scalar::Text(""));
            }
        }
        // Most texts stand in the body in one piece, and are not copied.
        let mut whole: Option<&'a str> = None;
        let mut scratch = std::mem::take(&mut self.scratch);
        scratch.clear();
        let end = loop {
            match self.step()? {
                Step::Text(text) if whole.is_none() && scratch.is_empty() && !self.carriage_returns => {
                    whole = Some(text);
                }
                Step::Text(text) => {
                    scratch.push_str(whole.take().unwrap_or_default());
                    self.push_text(&mut scratch, text)?;
                }
                Step::Character(character) => {
                    scratch.push_str(whole.take().unwrap_or_default());
                    scratch.extend(character);
                }
                Step::Start(name) => break Some(name),
                Step::End => break None,
            }
        };
        self.scratch = scratch;
        let text = whole.unwrap_or(&self.scratch);
        match end {
            None => {
                self.check_text(text.len())?;
                Ok(Scalar::Text(whole.unwrap_or(&self.scratch)))
            }
            Some(first) => {
                let readable = boxed && first == "Value" && is_blank(text);
                self.boxed_text(readable)
            }
        }
    }

    /// The text of the child element at hand, which is the first, and has to be the only one.
    fn boxed_text(&mut self, readable: bool) -> Result<Scalar<'_>> {
        let mut text = None;
        if readable {
            match self.element_text(false)? {
                Scalar::Other => {}
                scalar => text = Some(scalar.text().into_owned()),
            }
        } else {
            self.skip_element()?;
        }
        loop {
            match self.step()? {
                Step::Text(between) if is_blank(between) => {}
                Step::Text(_) | Step::Character(_) => text = None,
                Step::Start(_) => {
                    self.skip_element()?;
                    text = None;
                }
                Step::End => break,
            }
        }
        Ok(match text {
            Some(text) => {
                self.scratch = text;
                Scalar::Text(&self.scratch)
            }
            None => Scalar::Other,
        })
    }

    fn element_tree(&mut self, out: &mut String, attributes: &'a str, empty: bool) -> Result<()> {
        out.push('{');
        self.read_attributes(attributes, true)?;
        let mut groups = Groups::default();
        let mut text = String::new();
        self.empty = empty;
        while let Some(name) = self.next(Some(&mut text))? {
            if let At::Attribute(value) = self.at {
                let value = self.attribute_value(value)?;
                write_key(out, &format!("@{name}"));
                write_string(out, value);
            } else {
                self.tree(groups.group(name))?;
            }
        }
        groups.write(out, "[", "]");
        if !is_blank(&text) {
            write_key(out, "#text");
            write_string(out, &text);
        }
        out.push('}');
        Ok(())
    }
}

/// The name without its prefix.
fn local(name: &str) -> &str {
    name.rsplit_once(':').map_or(name, |(_, local)| local)
}

fn is_blank(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_whitespace())
}

/// The character of `&name;`; nothing for one that XML does not have.
fn resolve(name: &str) -> Result<Option<char>> {
    let character = match name {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        _ => return numbered(name).ok_or(Failure::malformed("has an entity that nothing declares")),
    };
    Ok(Some(character))
}

fn numbered(name: &str) -> Option<Option<char>> {
    let digits = name.strip_prefix('#')?;
    let (digits, radix) = digits.strip_prefix('x').map_or((digits, 10), |digits| (digits, 16));
    if digits.is_empty() {
        return None;
    }
    let code = digits.chars().try_fold(0_u32, |code, digit| {
        Some(code.saturating_mul(radix).saturating_add(digit.to_digit(radix)?))
    })?;
    let legal = |character: &char| match character {
        '\t' | '\n' | '\r' => true,
        '\0'..' ' | '\u{fffe}' | '\u{ffff}' => false,
        _ => true,
    };
    Some(char::from_u32(code).filter(legal))
}

impl<'a> Source<'a> for Xml<'a> {
    const ELEMENTS: bool = true;

    fn absent(&mut self) -> Result<bool> {
        let At::Element(attributes, _) = self.at else {
            return Ok(false);
        };
        let nil = self.read_attributes(attributes, false)?.nil;
        self.attributes.clear();
        if nil {
            self.skip_element()?;
        }
        Ok(nil)
    }

    fn open(&mut self) -> Result<Opened> {
        let At::Element(attributes, empty) = self.at else {
            return Ok(Opened::Scalar);
        };
        let schema = self.read_attributes(attributes, false)?;
        if schema.nil {
            self.attributes.clear();
            self.skip_element()?;
            return Ok(Opened::Absent);
        }
        self.subtype = schema.subtype;
        self.empty = empty;
        Ok(Opened::Object)
    }

    fn subtype(&self) -> Option<&'a str> {
        self.subtype
    }

    fn next(&mut self, mut text: Option<&mut String>) -> Result<Option<Cow<'a, str>>> {
        if let Some((name, value)) = self.attributes.pop() {
            self.at = At::Attribute(value);
            return Ok(Some(Cow::Borrowed(name)));
        }
        if self.empty {
            self.empty = false;
            self.depth -= 1;
            return Ok(None);
        }
        loop {
            match (self.step()?, &mut text) {
                (Step::Start(name), _) => return Ok(Some(Cow::Borrowed(name))),
                (Step::End, _) => return Ok(None),
                (Step::Text(piece), Some(text)) => self.push_text(text, piece)?,
                (Step::Character(character), Some(text)) => text.extend(character),
                (Step::Text(_) | Step::Character(_), None) => {}
            }
        }
    }

    fn open_array(&mut self) -> Result<()> {
        Err(Failure::malformed("is not XML"))
    }

    fn next_item(&mut self) -> Result<bool> {
        Ok(false)
    }

    fn scalar(&mut self) -> Result<Scalar<'_>> {
        match self.at {
            At::Attribute(value) => self.attribute_value(value).map(Scalar::Text),
            At::Element(..) => self.element_text(true),
        }
    }

    fn json_scalar(&mut self) -> Result<Option<&'a str>> {
        Ok(None)
    }

    fn skip(&mut self) -> Result<()> {
        match self.at {
            At::Attribute(_) => Ok(()),
            At::Element(..) => self.skip_element(),
        }
    }

    fn tree(&mut self, out: &mut String) -> Result<()> {
        match self.at {
            At::Attribute(value) => write_string(out, self.attribute_value(value)?),
            At::Element(attributes, empty) => self.element_tree(out, attributes, empty)?,
        }
        Ok(())
    }

    fn at_attribute(&self) -> bool {
        matches!(self.at, At::Attribute(_))
    }

    fn end(&mut self) -> Result<()> {
        match self.step()? {
            Step::End => Ok(()),
            _ => Err(Failure::malformed("goes on after its root element")),
        }
    }
}
