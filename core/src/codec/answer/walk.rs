//! The walk: reads what stands in an answer as the tables declare it, whatever the form, and writes the normal form.

use std::borrow::Cow;

use super::lists::Start;
use super::output::{Output, Step};
use super::source::{Failure, Next, Opened, Result, Scalar, Source};
use crate::catalog::{Kind, Member, Shape, Type};

pub(super) struct Walk<'a> {
    pub(super) source: Source<'a>,
    pub(super) out: Output,
    /// Texts of the open elements that may have one, one behind the other.
    texts: String,
}

/// An object whose members are being read.
struct Frame<'a> {
    ty: Type,
    shape: Shape,
    /// The member that carries the list of a shape that has one.
    list: Option<Member>,
    lists: Start,
    /// Which members, by position, have their value.
    seen: u128,
    /// Where in the type the next member is likely to be.
    hint: usize,
    /// Where the element's own text begins.
    text: usize,
    text_seen: bool,
    unnamed: Unnamed<'a>,
}

/// Unknown scalars of JSON in an object that has text: a single one is the text.
enum Unnamed<'a> {
    None,
    /// Its name, and its value as written.
    One(Cow<'a, str>, &'a str),
    Many,
}

/// The mark of the member at this position. The generator sees to it that no type has more than 128.
fn mark(position: usize) -> u128 {
    1_u128.unbounded_shl(u32::try_from(position).unwrap_or(u32::MAX))
}

impl<'a> Walk<'a> {
    pub(super) fn new(source: Source<'a>, out: Output) -> Self {
        Self {
            source,
            out,
            texts: String::new(),
        }
    }

    /// Writes the value at hand, which is no list; false if there is none that can be read. What was written by then has to be cut off.
    pub(super) fn value(&mut self, kind: Kind, step: Option<Step>) -> Result<bool> {
        let Kind::Object(ty) = kind else {
            let scalar = self.source.scalar()?;
            return Ok(self.out.scalar(kind, scalar, step));
        };
        self.out.path.extend(step);
        let written = self.object(ty)?;
        if step.is_some() {
            self.out.path.pop();
        }
        Ok(written)
    }

    fn object(&mut self, ty: Type) -> Result<bool> {
        match ty.shape() {
            Shape::Opaque => {
                let there = !self.source.absent()?;
                if there {
                    self.source.tree(&mut self.out.text)?;
                }
                return Ok(there);
            }
            Shape::List => {
                self.out.text.push('[');
                self.list_type(ty, &mut 0)?;
                self.out.text.push(']');
                return Ok(true);
            }
            Shape::Object | Shape::SubList | Shape::Hoist => {}
        }
        let opened = self.source.open()?;
        self.out.text.push('{');
        let written = self.members(ty, opened)?;
        self.out.text.push('}');
        Ok(written)
    }

    /// Writes the members of an object into the one that is being written; false, with nothing written, if it is none.
    fn members(&mut self, ty: Type, opened: Opened) -> Result<bool> {
        let ty = match self.source.subtype().and_then(|name| ty.subtype(name)) {
            // Hosts know the declared shape only.
            Some(subtype) if opened == Opened::Object && subtype.shape() == ty.shape() => subtype,
            _ => ty,
        };
        let mut frame = Frame {
            ty,
            shape: ty.shape(),
            list: ty.list_member(),
            lists: self.out.begin_lists(),
            seen: 0,
            hint: 0,
            text: self.texts.len(),
            text_seen: false,
            unnamed: Unnamed::None,
        };
        match (opened, ty.text(), frame.list) {
            (Opened::Absent, ..) => return Ok(false),
            (Opened::Object, text, _) => {
                self.read_members(&mut frame)?;
                if let Some(text) = text {
                    self.own_text(frame.text, frame.text_seen, frame.unnamed, text);
                }
            }
            (Opened::Scalar, Some(text), _) => {
                let scalar = self.source.scalar()?;
                self.out
                    .scalar_member(text.kind(), scalar, Step::Member(text.name_id()));
            }
            (Opened::Array, _, Some(list)) if frame.shape == Shape::SubList => {
                let position = ty
                    .members()
                    .iter()
                    .position(|member| *member == list)
                    .unwrap_or_default();
                self.list_member(frame.lists, position, list, Step::Items)?;
            }
            (Opened::Scalar | Opened::Array, ..) => {
                let scalar = self.source.scalar()?;
                self.out.warn(None, &scalar.text());
                return Ok(false);
            }
        }
        self.missing_lists(ty, frame.lists, frame.seen);
        self.out.end_lists(frame.lists);
        if self.out.is_too_long() {
            return Err(Failure::OutputTooLong);
        }
        Ok(true)
    }

    fn read_members(&mut self, frame: &mut Frame<'a>) -> Result<()> {
        let has_text = frame.ty.text().is_some();
        let members = frame.ty.members();
        loop {
            let likely = members.get(frame.hint..).unwrap_or_default();
            let (position, member) = match self.source.next(likely, has_text.then_some(&mut self.texts))? {
                Next::End => return Ok(()),
                Next::Likely(place) => match likely.get(place) {
                    Some(member) => (frame.hint + place, *member),
                    None => continue,
                },
                Next::Other => {
                    let name = self.source.name()?;
                    match frame.ty.find(&name, frame.hint) {
                        Some(found) => found,
                        None => {
                            self.stranger(frame, name)?;
                            continue;
                        }
                    }
                }
            };
            frame.hint = position + 1;
            self.member(frame, position, member)?;
        }
    }

    fn member(&mut self, frame: &mut Frame<'a>, position: usize, member: Member) -> Result<()> {
        let step = Step::Member(member.name_id());
        let seen = frame.seen & mark(position) != 0;
        match member.kind() {
            _ if member.is_list() => {
                let step = if frame.shape == Shape::SubList && frame.list == Some(member) {
                    Step::Items
                } else {
                    step
                };
                self.list_member(frame.lists, position, member, step)?;
                return Ok(());
            }
            Kind::Object(ty) => {
                let hoisted = frame.shape == Shape::Hoist && frame.list == Some(member);
                if seen {
                    if self.pass()? {
                        self.out.warn(Some(if hoisted { Step::Items } else { step }), "");
                    }
                    return Ok(());
                }
                let written = if hoisted {
                    self.hoisted(ty)?
                } else {
                    self.object_member(member, ty)?
                };
                if written {
                    frame.seen |= mark(position);
                }
            }
            kind => {
                let scalar = self.source.scalar()?;
                if seen {
                    self.out.repeated_scalar(kind, scalar, Some(step));
                } else if self.out.scalar_member(kind, scalar, step) {
                    frame.seen |= mark(position);
                }
            }
        }
        Ok(())
    }

    fn object_member(&mut self, member: Member, ty: Type) -> Result<bool> {
        let start = self.out.text.len();
        let step = Step::Member(member.name_id());
        self.out.key(step);
        let value = self.out.text.len();
        let written = self.value(Kind::Object(ty), Some(step))?;
        if !written {
            self.out.text.truncate(start);
        } else if self.out.path.is_empty() {
            self.out.note_block_error(member, ty, value);
        }
        Ok(written)
    }

    /// The list one level down, whose members take the place of the member that holds it.
    fn hoisted(&mut self, ty: Type) -> Result<bool> {
        let opened = self.source.open()?;
        self.members(ty, opened)
    }

    /// Passes over an object that is one too many; false if it is none at all.
    fn pass(&mut self) -> Result<bool> {
        if self.source.absent()? {
            return Ok(false);
        }
        self.source.skip()?;
        Ok(true)
    }

    fn list_member(&mut self, lists: Start, position: usize, member: Member, step: Step) -> Result<()> {
        let mut items = self.out.begin_items(lists, position, step);
        self.out.path.push(step);
        self.list(member, &mut items.count)?;
        self.out.path.pop();
        self.out.end_items(items);
        Ok(())
    }

    /// Writes the items of one occurrence of a list, `count` of which have been written before.
    pub(super) fn list(&mut self, member: Member, count: &mut usize) -> Result<()> {
        match member.kind() {
            Kind::Object(ty) if !member.many() => self.list_type(ty, count),
            kind if self.source.has_elements() && !member.wrapped() => self.item(kind, count),
            _ => self.wrapped_list(member, count),
        }
    }

    /// The list in a type that is nothing but its list.
    fn list_type(&mut self, ty: Type, count: &mut usize) -> Result<()> {
        let Some(list) = ty.list_member() else {
            return self.source.skip();
        };
        if !self.source.has_elements() {
            return self.list(list, count);
        }
        match self.source.open()? {
            Opened::Absent => {}
            Opened::Scalar | Opened::Array => self.source.skip()?,
            Opened::Object => {
                while let Some(name) = self.source.next_name()? {
                    if name == list.name() {
                        self.list(list, count)?;
                    } else {
                        self.unknown(&name)?;
                    }
                }
            }
        }
        Ok(())
    }

    fn wrapped_list(&mut self, member: Member, count: &mut usize) -> Result<()> {
        match self.source.open()? {
            Opened::Absent => {}
            // An attribute holds no list; in JSON a scalar holds none.
            Opened::Scalar if self.source.has_elements() => self.source.skip()?,
            Opened::Scalar => {
                let scalar = self.source.scalar()?;
                self.out.warn(None, &scalar.text());
            }
            Opened::Array => {
                self.source.open_array()?;
                while self.source.next_item()? {
                    self.item(member.kind(), count)?;
                }
            }
            Opened::Object => {
                while let Some(name) = self.source.next_name()? {
                    if self.source.has_elements() && member.accepts_item(&name) && !self.source.at_attribute() {
                        self.item(member.kind(), count)?;
                    } else if !self.source.has_elements() && name == "Content" {
                        self.wrapped_list(member, count)?;
                    } else {
                        self.unknown(&name)?;
                    }
                }
            }
        }
        Ok(())
    }

    fn item(&mut self, kind: Kind, count: &mut usize) -> Result<()> {
        let start = self.out.text.len();
        self.out.comma();
        if self.value(kind, Some(Step::Index(*count)))? {
            *count += 1;
        } else {
            self.out.text.truncate(start);
        }
        Ok(())
    }

    /// Lists are there, also when the service left them out.
    fn missing_lists(&mut self, ty: Type, lists: Start, seen: u128) {
        if self.out.lists(lists) == ty.list_count() {
            return;
        }
        let list = ty.list_member();
        for (position, member) in ty.members().iter().enumerate() {
            if member.is_list() {
                if !self.out.has_list(lists, position) {
                    self.out.key(if list == Some(*member) {
                        Step::Items
                    } else {
                        Step::Member(member.name_id())
                    });
                    self.out.text.push_str("[]");
                }
            } else if list == Some(*member) && seen & mark(position) == 0 {
                // The hoisted list was left out, and with it what it would have had.
                if let Kind::Object(ty) = member.kind() {
                    self.missing_lists(ty, self.out.begin_lists(), 0);
                }
            }
        }
    }

    /// A member that the type does not list.
    fn stranger(&mut self, frame: &mut Frame<'a>, name: Cow<'a, str>) -> Result<()> {
        let Some(text) = frame.ty.text() else {
            return self.unknown(&name);
        };
        if name == text.name() {
            let scalar = self.source.scalar()?;
            let step = Step::Member(text.name_id());
            if frame.text_seen {
                self.out.repeated_scalar(text.kind(), scalar, Some(step));
            } else {
                frame.text_seen = self.out.scalar_member(text.kind(), scalar, step);
            }
            return Ok(());
        }
        let Some(raw) = self.source.json_scalar()? else {
            return self.unknown(&name);
        };
        match std::mem::replace(&mut frame.unnamed, Unnamed::Many) {
            Unnamed::None => frame.unnamed = Unnamed::One(name, raw),
            Unnamed::One(first, value) => {
                self.out.extra(&first, value);
                self.out.extra(&name, raw);
            }
            Unnamed::Many => self.out.extra(&name, raw),
        }
        Ok(())
    }

    /// The text of an object that has one, if it did not come as a member.
    fn own_text(&mut self, start: usize, seen: bool, unnamed: Unnamed<'a>, text: Member) {
        let step = Step::Member(text.name_id());
        let written = self.texts.get(start..).unwrap_or_default();
        match unnamed {
            _ if self.source.has_elements() && !seen => {
                self.out.scalar_member(text.kind(), Scalar::Text(written), step);
            }
            _ if self.source.has_elements() && !written.trim_ascii().is_empty() => self.out.warn(Some(step), written),
            Unnamed::One(_, raw) if !seen => {
                self.out.scalar_member(text.kind(), Scalar::of_json(raw), step);
            }
            Unnamed::One(name, raw) => self.out.extra(&name, raw),
            Unnamed::None | Unnamed::Many => {}
        }
        self.texts.truncate(start);
    }

    /// Passes over what the catalogue does not know, or keeps it if that is wished.
    pub(super) fn unknown(&mut self, name: &str) -> Result<()> {
        let attribute = self.source.at_attribute();
        match self.out.begin_extra(name, attribute) {
            Some(extra) => {
                self.source.tree(extra)?;
                extra.push('}');
                Ok(())
            }
            None => self.source.skip(),
        }
    }
}
