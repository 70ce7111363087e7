//! XML documents: one element for each member, in the catalogue's order, attributes first.

use super::parameter::unknown;
use super::place::{within, within_item};
use super::tree::check_name;
use super::{scalar, xml};
use crate::Error;
use crate::catalog::{Case, Cased, Document, Item, Kind, Member, Shape, Type, nearest_of};
use crate::json::{Json, MAX_DEPTH};
use crate::search::split_once;

/// The document that a value stands for: text is sent as it is, an object or a list is written out.
pub(super) fn write(document: Document, value: &Json) -> Result<String, Error> {
    if let Json::String(text) = value {
        return Ok(without_declaration(text).to_owned());
    }
    let Some(ty) = document.ty else {
        return Err(scalar::mistyped(
            "the document as text, as its members are not known",
            value,
        ));
    };
    let mut writer = Writer::new();
    match ty.members() {
        // A bare list stands for the only member of the document.
        [list] if list.many() && value.as_array().is_some() => writer.around(document.root, *list, value)?,
        _ => writer.object(document.root, ty, value)?,
    }
    Ok(writer.out)
}

/// A document whose members are not known, from a generic tree.
pub(super) fn write_tree(root: &str, tree: &Json) -> Result<String, Error> {
    let mut writer = Writer::new();
    check_name(root)?;
    writer.tree(root, tree)?;
    Ok(writer.out)
}

/// The document without `<?xml …?>`, which clients cut off (PROTOCOL 1.2), and the blanks around that.
fn without_declaration(text: &str) -> &str {
    let document = text.trim_start_matches(|first: char| first.is_whitespace() || first == '\u{feff}');
    let declaration = document
        .strip_prefix("<?xml")
        .filter(|rest| rest.starts_with(char::is_whitespace));
    match declaration.and_then(|rest| split_once(rest, "?>")) {
        Some((_, document)) => document.trim_start(),
        None => text,
    }
}

pub(super) struct Writer<'j> {
    pub(super) out: String,
    camel: &'static Cased,
    /// What was given for all open objects, the innermost one last.
    given: Vec<Given<'j>>,
    depth: usize,
}

/// A member of an object, and its value.
#[derive(Clone, Copy)]
struct Given<'j> {
    /// Attributes come before elements, and the text of the element itself comes last.
    rank: usize,
    member: Member,
    value: &'j Json,
}

/// Ranks from here on are elements. No type has as many members.
const ELEMENTS: usize = 1 << 16;
/// The rank of the text: as if it were a member behind all others.
const TEXT: usize = ELEMENTS + ELEMENTS;

impl<'j> Writer<'j> {
    pub(super) fn new() -> Self {
        Self {
            out: String::with_capacity(1024),
            camel: Cased::of(Case::Camel),
            given: Vec::with_capacity(16),
            depth: 0,
        }
    }

    /// Begins an element: `<name`. Attributes may follow.
    pub(super) fn open(&mut self, name: &str) -> Result<(), Error> {
        if self.depth == MAX_DEPTH {
            return Err(Error::invalid("", format!("expected at most {MAX_DEPTH} levels")));
        }
        self.depth += 1;
        self.out.push('<');
        self.out.push_str(name);
        Ok(())
    }

    /// Ends the start tag; gives where the content begins.
    pub(super) fn open_end(&mut self) -> usize {
        self.out.push('>');
        self.out.len()
    }

    /// Ends an element whose content begins there.
    pub(super) fn close(&mut self, name: &str, content: usize) {
        self.depth -= 1;
        if self.out.len() == content {
            self.out.pop();
            self.out.push_str("/>");
        } else {
            self.out.push_str("</");
            self.out.push_str(name);
            self.out.push('>');
        }
    }

    /// An element around the list that its value, a bare list, stands for.
    fn around(&mut self, name: &str, list: Member, value: &'j Json) -> Result<(), Error> {
        self.open(name)?;
        let content = self.open_end();
        self.content(list, value)?;
        self.close(name, content);
        Ok(())
    }

    fn object(&mut self, name: &str, ty: Type, value: &'j Json) -> Result<(), Error> {
        match (ty.shape(), ty.list_member()) {
            (Shape::List, Some(list)) => return self.around(name, list, value),
            (Shape::Opaque, _) => return self.tree(name, value),
            _ => {}
        }
        let from = self.given.len();
        self.sort_in(ty, value)?;
        self.open(name)?;
        let mut next = from;
        while let Some(attribute) = self.given.get(next).copied().filter(|given| given.rank < ELEMENTS) {
            self.attribute(attribute)
                .map_err(|error| within(self.name_of(attribute.member), error))?;
            next += 1;
        }
        let content = self.open_end();
        // Whatever inner objects add behind these is gone again when they are written.
        while let Some(Given { rank, member, value }) = self.given.get(next).copied() {
            let written = if rank == TEXT {
                scalar::text(member.kind(), value).and_then(|text| xml::push_text(&mut self.out, &text))
            } else {
                self.content(member, value)
            };
            written.map_err(|error| within(self.name_of(member), error))?;
            next += 1;
        }
        self.given.truncate(from);
        self.close(name, content);
        Ok(())
    }

    /// Appends an object's members to `given` in the order they are to be written.
    fn sort_in(&mut self, ty: Type, value: &'j Json) -> Result<(), Error> {
        let members = value.as_object().ok_or_else(|| scalar::mistyped("an object", value))?;
        let from = self.given.len();
        let mut hint = 0;
        for (name, value) in members {
            let (index, member) = self.find(ty, name, hint)?;
            hint = index + 1;
            let rank = if member.attribute() { index } else { ELEMENTS + index };
            if value.is_null() {
                continue;
            }
            // They mostly come in order: a place is looked for from behind. There are no more than the type has members.
            let before = |given: &Given<'_>| given.rank < rank;
            let own = self.given.get(from..).unwrap_or_default();
            let place = own.iter().rposition(before).map_or(0, |last| last + 1);
            if own.get(place).is_some_and(|given| given.rank == rank) {
                let error = Error::invalid("", "expected this member once, by one of its names");
                return Err(within(self.name_of(member), error));
            }
            self.given.insert(from + place, Given { rank, member, value });
        }
        Ok(())
    }

    /// The member that a name means, and its position; the text stands behind all others. Members mostly come in order: the
    /// search begins at `hint`.
    fn find(&self, ty: Type, name: &str, hint: usize) -> Result<(usize, Member), Error> {
        let members = ty.members();
        let hint = hint.min(members.len());
        let text = ty.text();
        let search = |is_it: &dyn Fn(Member) -> bool| {
            let at = |index: usize| {
                members
                    .get(index)
                    .copied()
                    .filter(|member| is_it(*member))
                    .map(|member| (index, member))
            };
            let text = || text.filter(|text| is_it(*text)).map(|text| (ELEMENTS, text));
            (hint..members.len()).chain(0..hint).find_map(at).or_else(text)
        };
        search(&|member| self.name_of(member) == name)
            .or_else(|| search(&|member| member.name_id().is(name)))
            .or_else(|| search(&|member| Cased::of(Case::Snake).get(member.name_id()) == name))
            .ok_or_else(|| {
                let names = members.iter().copied().chain(text).map(|member| self.name_of(member));
                within(name, unknown("member", nearest_of(names, name)))
            })
    }

    /// The name that callers know a member by.
    fn name_of(&self, member: Member) -> &'static str {
        self.camel.get(member.name_id())
    }

    fn attribute(&mut self, Given { member, value, .. }: Given<'j>) -> Result<(), Error> {
        let text = scalar::text(member.kind(), value)?;
        if text.is_empty() {
            Ok(())
        } else {
            self.push_attribute(member.name(), &text)
        }
    }

    pub(super) fn push_attribute(&mut self, name: &str, value: &str) -> Result<(), Error> {
        self.out.push(' ');
        self.out.push_str(name);
        self.out.push_str("=\"");
        xml::push_attribute(&mut self.out, value)?;
        self.out.push('"');
        Ok(())
    }

    /// What a member puts between an object's tags: nothing, if it is empty.
    fn content(&mut self, member: Member, value: &'j Json) -> Result<(), Error> {
        let start = self.out.len();
        let name = member.name();
        if !member.many() {
            self.value(member.kind(), name, value)?;
        } else if member.wrapped() {
            self.open(name)?;
            let content = self.open_end();
            self.list(member, value)?;
            self.close(name, content);
        } else {
            return self.list(member, value);
        }
        // Neither attributes nor content: `<name/>`.
        if self.out.len() - start == name.len() + "</>".len() {
            self.out.truncate(start);
        }
        Ok(())
    }

    /// The items of a list, each in an element. Empty ones stay, for their place may mean something.
    fn list(&mut self, list: Member, value: &'j Json) -> Result<(), Error> {
        let items = value.as_array().ok_or_else(|| scalar::mistyped("a list", value))?;
        let name = match list.item() {
            Item::None => list.name(),
            Item::Any => "Item",
            Item::Named(name) => name,
        };
        for (index, item) in items.iter().enumerate() {
            self.value(list.kind(), name, item)
                .map_err(|error| within_item(index, error))?;
        }
        Ok(())
    }

    fn value(&mut self, kind: Kind, name: &str, value: &'j Json) -> Result<(), Error> {
        match kind {
            Kind::Object(ty) => self.object(name, ty, value),
            kind => self.text_element(name, &scalar::text(kind, value)?),
        }
    }

    pub(super) fn text_element(&mut self, name: &str, text: &str) -> Result<(), Error> {
        self.open(name)?;
        let content = self.open_end();
        xml::push_text(&mut self.out, text)?;
        self.close(name, content);
        Ok(())
    }
}
