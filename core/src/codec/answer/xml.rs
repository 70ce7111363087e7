//! Answers in XML: its events behind limits, and with the tolerance that real answers need (PROTOCOL 2.2, 10.4).
//!
//! Names are local names. There are no document types, so that no entity is more than a character. Illegal character references are dropped
//! from the text, illegal characters refused.

use std::borrow::Cow;

use super::Limits;
use super::attribute::{Attributes, local};
use super::events::{Event, Events};
use super::source::{Failure, Next, Opened, Result, Scalar, TRIES};
use super::tree::{Groups, write_key};
use crate::catalog::Member;
use crate::json::{MAX_DEPTH, write_string};

pub(super) struct Xml<'a> {
    events: Events<'a>,
    limits: Limits,
    /// How many elements are open.
    depth: usize,
    at: At<'a>,
    /// The name of the member at hand, perhaps with a prefix.
    name: &'a str,
    /// Attributes of the element that was entered last, as far as they are still to come.
    attributes: Attributes<'a>,
    /// Whether the element that was entered last has no end tag to come.
    empty: bool,
    /// What `xsi:type` says of it.
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
    Element(Attributes<'a>, bool),
    /// An attribute's value as written.
    Attribute(&'a str),
}

/// What comes next inside an element.
enum Step<'a> {
    /// A child of this name, prefix and all. It is the value at hand.
    Start(&'a str),
    End,
    /// Text as written.
    Text(&'a str),
    /// A character that was written as a reference; nothing for an illegal one.
    Character(Option<char>),
}

impl<'a> Xml<'a> {
    /// Stands at the root element.
    pub(super) fn new(text: &'a str, limits: Limits) -> Result<Self> {
        // Without a branch, so that many bytes are looked at together.
        let unusual = |found, byte: &u8| found | (*byte < b' ' && *byte != b'\t' && *byte != b'\n');
        let unusual = text.as_bytes().iter().fold(false, unusual);
        if unusual
            && text
                .bytes()
                .any(|byte| byte < b' ' && !matches!(byte, b'\t' | b'\n' | b'\r'))
        {
            return Err(Failure::IllegalCharacter);
        }
        let none = Attributes::new("", 0);
        let mut xml = Self {
            events: Events::new(text),
            limits,
            depth: 0,
            at: At::Element(none, true),
            name: "",
            attributes: none,
            empty: false,
            subtype: None,
            scratch: String::new(),
            carriage_returns: unusual,
        };
        match xml.step()? {
            Step::Start(_) => Ok(xml),
            _ => Err(Failure::NotXml),
        }
    }

    fn step(&mut self) -> Result<Step<'a>> {
        self.step_inline()
    }

    /// The same in the two places where nearly all steps are made, each of which makes one of it and of what follows.
    #[inline(always)]
    fn step_inline(&mut self) -> Result<Step<'a>> {
        loop {
            let step = match self.events.next()? {
                Some(Event::Start(name, attributes, empty)) => self.start(name, attributes, empty)?,
                Some(Event::End) => {
                    self.depth -= 1;
                    Step::End
                }
                Some(Event::Text(text)) => Step::Text(text),
                Some(Event::Reference(name)) => Step::Character(resolve(name)?),
                None if self.depth == 0 => Step::End,
                None => return Err(Failure::CutOff),
            };
            // Outside of the root there is white space at most.
            match step {
                Step::Text(text) if self.depth == 0 && is_blank(text) => {}
                Step::Text(_) | Step::Character(_) if self.depth == 0 => return Err(Failure::TrailingText),
                step => return Ok(step),
            }
        }
    }

    /// Comes to an element.
    #[inline(always)]
    fn start(&mut self, name: &'a str, attributes: &'a str, empty: bool) -> Result<Step<'a>> {
        self.depth += 1;
        if self.depth > self.limits.depth.min(MAX_DEPTH) {
            return Err(Failure::TooDeep);
        }
        self.at = At::Element(Attributes::new(attributes, self.limits.attributes), empty);
        Ok(Step::Start(name))
    }

    /// Reads the rest of the element at hand up to its end.
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
            Err(Failure::TextTooLong)
        } else {
            Ok(())
        }
    }

    /// The value of an attribute, put together in the scratch text if it does not stand in the body as it is.
    fn attribute_value(&mut self, written: &'a str) -> Result<&str> {
        self.check_text(written.len())?;
        let special = |byte: u8| matches!(byte, b'&' | b'\t' | b'\n' | b'\r');
        if !written.bytes().any(special) {
            return Ok(written);
        }
        self.scratch.clear();
        let mut rest = written;
        while let Some((plain, from_special)) = rest.bytes().position(special).and_then(|at| rest.split_at_checked(at))
        {
            self.scratch.push_str(plain);
            if let Some(reference) = from_special.strip_prefix('&') {
                let (reference, after) = reference.split_once(';').ok_or(Failure::NotXml)?;
                self.scratch.extend(resolve(reference)?);
                rest = after;
            } else {
                self.scratch.push(' ');
                rest = from_special
                    .strip_prefix("\r\n")
                    .or(from_special.get(1..))
                    .unwrap_or_default();
            }
        }
        self.scratch.push_str(rest);
        Ok(&self.scratch)
    }

    /// The text of the element at hand; `Other` if it has child elements, but for a single `Value` if that may be.
    fn element_text(&mut self, attributes: Attributes<'a>, empty: bool, boxed: bool) -> Result<Scalar<'_>> {
        if attributes.schema()?.nil {
            self.skip_element()?;
            return Ok(Scalar::Absent);
        }
        if empty {
            self.depth -= 1;
            return Ok(Scalar::Text(""));
        }
        // Most texts stand in the body in one piece, and are not copied.
        let mut piece: Option<&'a str> = None;
        loop {
            match self.step_inline()? {
                Step::End => {
                    let text = piece.unwrap_or_default();
                    self.check_text(text.len())?;
                    return Ok(Scalar::Text(text));
                }
                Step::Text(text) if piece.is_none() && !self.carriage_returns => piece = Some(text),
                step => return self.gathered_text(piece.unwrap_or_default(), step, boxed),
            }
        }
    }

    /// The same for a text in several pieces, from the second one on.
    #[inline(never)]
    fn gathered_text(&mut self, first: &'a str, mut step: Step<'a>, boxed: bool) -> Result<Scalar<'_>> {
        let mut text = std::mem::take(&mut self.scratch);
        text.clear();
        text.push_str(first);
        let child = loop {
            match step {
                Step::Text(piece) => self.push_text(&mut text, piece)?,
                Step::Character(character) => text.extend(character),
                Step::Start(name) => break Some(name),
                Step::End => break None,
            }
            step = self.step()?;
        };
        self.scratch = text;
        match child {
            Some(name) => {
                let value = boxed && local(name) == "Value" && is_blank(&self.scratch);
                self.boxed_text(value)
            }
            None => Ok(Scalar::Text(&self.scratch)),
        }
    }

    /// The text of the child element at hand, which is the first, and has to be the only one.
    fn boxed_text(&mut self, readable: bool) -> Result<Scalar<'_>> {
        let mut text = None;
        match self.at {
            At::Element(attributes, empty) if readable => match self.element_text(attributes, empty, false)? {
                Scalar::Other => {}
                scalar => text = Some(scalar.text().into_owned()),
            },
            _ => self.skip_element()?,
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

    fn element_tree(&mut self, out: &mut String, mut attributes: Attributes<'a>, empty: bool) -> Result<()> {
        out.push('{');
        while let Some(attribute) = attributes.next()? {
            write_key(out, &format!("@{}", attribute.name));
            write_string(out, self.attribute_value(attribute.value)?);
        }
        self.attributes = attributes;
        self.empty = empty;
        let mut groups = Groups::new("[", "]");
        let mut text = String::new();
        while self.next(&[], Some(&mut text))? != Next::End {
            groups.add(Cow::Borrowed(local(self.name)), |out| self.tree(out))?;
        }
        groups.write(out);
        if !is_blank(&text) {
            write_key(out, "#text");
            write_string(out, &text);
        }
        out.push('}');
        Ok(())
    }
}

fn is_blank(text: &str) -> bool {
    text.trim_ascii_start().is_empty()
}

/// The character of `&name;`; nothing for one that XML does not have.
fn resolve(name: &str) -> Result<Option<char>> {
    let character = match name {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        _ => return numbered(name).ok_or(Failure::UnknownEntity),
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

impl<'a> Xml<'a> {
    pub(super) fn absent(&mut self) -> Result<bool> {
        match self.at {
            At::Element(attributes, _) if attributes.schema()?.nil => {
                self.skip_element()?;
                Ok(true)
            }
            _ => Ok(false),
        }
    }

    pub(super) fn open(&mut self) -> Result<Opened> {
        let At::Element(attributes, empty) = self.at else {
            return Ok(Opened::Scalar);
        };
        let schema = attributes.schema()?;
        if schema.nil {
            self.skip_element()?;
            return Ok(Opened::Absent);
        }
        self.subtype = schema.subtype;
        self.attributes = attributes;
        self.empty = empty;
        Ok(Opened::Object)
    }

    pub(super) fn subtype(&self) -> Option<&'a str> {
        self.subtype
    }

    pub(super) fn next(&mut self, likely: &[Member], mut text: Option<&mut String>) -> Result<Next> {
        if let Some(attribute) = self.attributes.next_member()? {
            self.at = At::Attribute(attribute.value);
            self.name = attribute.name;
        } else if self.empty {
            self.empty = false;
            self.depth -= 1;
            return Ok(Next::End);
        } else {
            loop {
                match (self.step_inline()?, &mut text) {
                    (Step::Start(name), _) => {
                        self.name = name;
                        break;
                    }
                    (Step::End, _) => return Ok(Next::End),
                    (Step::Text(piece), Some(text)) => self.push_text(text, piece)?,
                    (Step::Character(character), Some(text)) => text.extend(character),
                    (Step::Text(_) | Step::Character(_), None) => {}
                }
            }
        }
        let name = self.name;
        let place = likely.iter().take(TRIES).position(|member| member.name_id().is(name));
        Ok(place.map_or(Next::Other, Next::Likely))
    }

    pub(super) fn name(&self) -> Cow<'a, str> {
        Cow::Borrowed(local(self.name))
    }

    pub(super) fn scalar(&mut self) -> Result<Scalar<'_>> {
        match self.at {
            At::Attribute(value) => self.attribute_value(value).map(Scalar::Text),
            At::Element(attributes, empty) => self.element_text(attributes, empty, true),
        }
    }

    pub(super) fn skip(&mut self) -> Result<()> {
        match self.at {
            At::Attribute(_) => Ok(()),
            At::Element(..) => self.skip_element(),
        }
    }

    pub(super) fn tree(&mut self, out: &mut String) -> Result<()> {
        match self.at {
            At::Attribute(value) => write_string(out, self.attribute_value(value)?),
            At::Element(attributes, empty) => self.element_tree(out, attributes, empty)?,
        }
        Ok(())
    }

    pub(super) fn at_attribute(&self) -> bool {
        matches!(self.at, At::Attribute(_))
    }

    pub(super) fn end(&mut self) -> Result<()> {
        match self.step()? {
            Step::End => Ok(()),
            _ => Err(Failure::TrailingText),
        }
    }
}
