//! The catalogue resolved: what a name refers to, inherited members copied in, lists read through, and only the types that are in use.
//!
//! Works on a source that has passed [`crate::check`].

use std::collections::{BTreeMap, BTreeSet};

use crate::source::{self, Flatten, Source, TypeKind};

/// The document of a parameter about which nothing is known.
pub(crate) const UNKNOWN_DOCUMENT: &str = "unknown";

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Scalar {
    Text,
    Int,
    Short,
    Long,
    Id,
    Decimal,
    Double,
    Boolean,
    DateTime,
    Base64,
}

impl Scalar {
    /// The scalar that a type of XML Schema's names is.
    pub(crate) fn named(name: &str, id: bool) -> Option<Self> {
        Some(match name {
            "string" => Self::Text,
            "int" => Self::Int,
            "short" => Self::Short,
            "long" if id => Self::Id,
            "long" => Self::Long,
            "decimal" => Self::Decimal,
            "double" => Self::Double,
            "boolean" => Self::Boolean,
            "dateTime" => Self::DateTime,
            "base64Binary" => Self::Base64,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Kind {
    Scalar(Scalar),
    /// A value type and what is inside.
    Value(String, Scalar),
    Enum(String),
    Object(String),
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Item {
    Any,
    Named { name: String, also: Option<String> },
}

/// A member of an object type.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Member {
    pub(crate) name: String,
    pub(crate) kind: Kind,
    pub(crate) many: bool,
    /// The children of a wrapped list.
    pub(crate) item: Option<Item>,
    pub(crate) attribute: bool,
    pub(crate) note: Option<String>,
    /// How sure the least certain fact about it is.
    pub(crate) sure: source::Sure,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shape {
    Object,
    /// With the position of the member that carries the list; the same below.
    List(usize),
    SubList(usize),
    Hoist(usize),
    Opaque,
}

/// An object type, or a list that is a document of its own.
#[derive(Clone, Debug)]
pub(crate) struct Type {
    pub(crate) members: Vec<Member>,
    pub(crate) text: Option<Member>,
    pub(crate) shape: Shape,
}

pub(crate) struct Model<'a> {
    pub(crate) source: &'a Source,
    /// The types that a payload or a document leads to, and the subtypes of those in answers.
    pub(crate) types: BTreeMap<String, Type>,
    /// `(base, subtype)` for every declared type of answers that has subtypes.
    pub(crate) subtypes: BTreeSet<(String, String)>,
}

impl<'a> Model<'a> {
    pub(crate) fn new(source: &'a Source) -> Self {
        let mut model = Self {
            source,
            types: BTreeMap::new(),
            subtypes: BTreeSet::new(),
        };
        let payloads = source.methods.values().filter_map(|method| payload(source, method));
        let roots: Vec<String> = payloads.filter_map(|payload| object(&payload.kind)).collect();
        for name in roots {
            model.reach(&name, true);
        }
        for param in source.methods.values().flat_map(|method| &method.params) {
            if let Some(document) = kind_of(source, param).as_ref().and_then(object) {
                model.reach(&document, false);
            }
        }
        model
    }

    fn reach(&mut self, name: &str, in_answer: bool) {
        let mut waiting = vec![name.to_owned()];
        while let Some(name) = waiting.pop() {
            if self.types.contains_key(&name) {
                continue;
            }
            let ty = resolve(self.source, &name);
            waiting.extend(ty.members.iter().filter_map(|member| object(&member.kind)));
            if in_answer && ty.shape == Shape::Object {
                for subtype in subtypes(self.source, &name) {
                    self.subtypes.insert((name.clone(), subtype.clone()));
                    waiting.push(subtype);
                }
            }
            self.types.insert(name, ty);
        }
    }

    pub(crate) fn payload(&self, method: &source::Method) -> Option<Member> {
        payload(self.source, method)
    }
}

fn object(kind: &Kind) -> Option<String> {
    match kind {
        Kind::Object(name) => Some(name.clone()),
        _ => None,
    }
}

/// The answer's member that is the method's payload.
pub(crate) fn payload(source: &Source, method: &source::Method) -> Option<Member> {
    let (answer, payload) = (method.answer.as_ref()?, method.payload.as_ref()?);
    members(source, answer)
        .into_iter()
        .find(|member| member.name == *payload)
}

/// What a parameter wants; an object is a document. `None`: a document that is not known.
pub(crate) fn kind_of(source: &Source, param: &source::Param) -> Option<Kind> {
    match (&param.ty, &param.document) {
        (Some(ty), _) => kind(source, ty, param.id),
        (None, Some(document)) if document != UNKNOWN_DOCUMENT => Some(Kind::Object(document.clone())),
        (None, _) => None,
    }
}

/// What the name of a type refers to, unless it is a list.
pub(crate) fn kind(source: &Source, name: &str, id: bool) -> Option<Kind> {
    if let Some(scalar) = Scalar::named(name, id) {
        return Some(Kind::Scalar(scalar));
    }
    if source.enums.contains_key(name) {
        return Some(Kind::Enum(name.to_owned()));
    }
    let ty = source.types.get(name)?;
    Some(match ty.kind {
        TypeKind::Object => Kind::Object(name.to_owned()),
        TypeKind::Value => Kind::Value(name.to_owned(), Scalar::named(&ty.text.as_ref()?.ty, false)?),
    })
}

/// The types from `name` up to its topmost base. Ends when bases go round in a circle.
pub(crate) fn line<'a>(source: &'a Source, name: &str) -> Vec<(&'a str, &'a source::Type)> {
    let mut line: Vec<(&str, &source::Type)> = Vec::new();
    let mut next = source.types.get_key_value(name);
    while let Some((name, ty)) = next {
        if line.iter().any(|(earlier, _)| *earlier == name) {
            break;
        }
        line.push((name, ty));
        next = ty.base.as_ref().and_then(|base| source.types.get_key_value(base));
    }
    line
}

/// All members of an object type, inherited ones first.
pub(crate) fn members(source: &Source, name: &str) -> Vec<Member> {
    let line = line(source, name).into_iter().rev();
    line.flat_map(|(_, ty)| ty.members.iter().filter_map(|declared| member(source, ty, declared)))
        .collect()
}

fn member(source: &Source, owner: &source::Type, declared: &source::Member) -> Option<Member> {
    let mut sure = declared.sure.unwrap_or(owner.sure);
    for fact in [declared.type_sure, declared.enum_sure].into_iter().flatten() {
        sure = sure.min(fact);
    }
    let mut member = Member {
        name: declared.name.clone(),
        kind: Kind::Scalar(Scalar::Text),
        many: declared.many,
        item: declared.item.as_deref().map(|name| item(Some(name), &[])),
        attribute: declared.attribute,
        note: declared.note.clone(),
        sure,
    };
    if let Some(list) = &declared.list {
        let list = source.lists.get(list)?;
        member.kind = kind(source, &list.of, false)?;
        member.many = true;
        member.item = Some(item(list.item.as_deref(), &list.also));
        for fact in [list.of_sure, list.item_sure].into_iter().flatten() {
            member.sure = member.sure.min(fact);
        }
    } else {
        member.kind = kind(source, declared.ty.as_ref()?, declared.id)?;
    }
    Some(member)
}

fn item(name: Option<&str>, also: &[String]) -> Item {
    match name {
        None | Some("*") => Item::Any,
        Some(name) => Item::Named {
            name: name.to_owned(),
            also: also.first().cloned(),
        },
    }
}

fn resolve(source: &Source, name: &str) -> Type {
    if let Some(list) = source.lists.get(name) {
        return document_list(source, list);
    }
    let members = members(source, name);
    let line = line(source, name);
    let text = line.iter().find_map(|(_, ty)| Some((ty.sure, ty.text.as_ref()?)));
    let text = text.map(|(sure, text)| Member {
        name: text.member.clone().unwrap_or_else(|| "Value".to_owned()),
        kind: Kind::Scalar(Scalar::named(&text.ty, false).unwrap_or(Scalar::Text)),
        many: false,
        item: None,
        attribute: false,
        note: text.note.clone(),
        sure: text.member_sure.map_or(sure, |member_sure| member_sure.min(sure)),
    });
    let own = &source.types[name];
    let list = members
        .iter()
        .position(|member| Some(&member.name) == own.list_path.as_ref());
    let shape = match (own.flatten, list) {
        _ if own.opaque => Shape::Opaque,
        (Some(Flatten::List), Some(list)) => Shape::List(list),
        (Some(Flatten::Sublist), Some(list)) => Shape::SubList(list),
        (Some(Flatten::Hoist), Some(list)) => Shape::Hoist(list),
        _ => Shape::Object,
    };
    Type { members, text, shape }
}

/// A list that is a document itself: its items are the children of the root.
fn document_list(source: &Source, list: &source::List) -> Type {
    let item = list
        .item
        .clone()
        .filter(|item| item != "*")
        .unwrap_or_else(|| "Item".to_owned());
    let member = Member {
        name: item,
        kind: kind(source, &list.of, false).unwrap_or(Kind::Scalar(Scalar::Text)),
        many: true,
        item: None,
        attribute: false,
        note: list.note.clone(),
        sure: source::Sure::Foreign,
    };
    Type {
        members: vec![member],
        text: None,
        shape: Shape::List(0),
    }
}

/// The names of all types below `name`.
fn subtypes(source: &Source, name: &str) -> Vec<String> {
    let below = source.types.keys().filter(|below| *below != name);
    below
        .filter(|below| line(source, below).iter().any(|(base, _)| *base == name))
        .cloned()
        .collect()
}
