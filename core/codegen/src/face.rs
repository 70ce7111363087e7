//! The face model: what callers see, in the one form from which the typed faces of all languages are printed.
//!
//! Public names, flattening and optionality are settled here and nowhere else. Only payloads and documents have types; answers have none,
//! and types that the normal form takes apart (lists, pages, opaque ones) are gone.

pub(crate) mod flows;
mod json;
mod methods;
mod public_names;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use crate::model::{Kind, Member, Model, Scalar, Shape, Type};
use crate::names;
use crate::source::{self, Direction};

pub(crate) use flows::FaceFlow;
pub(crate) use json::{kind, print, quote, retry};
pub(crate) use methods::{Area, Argument, FaceMethod, Pages, Role};

/// What a value is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Value {
    Scalar(Scalar),
    /// A scalar that the service declares as a type of its own, such as `OrderId`; the name says what it means.
    Named(Scalar, String),
    Enum(String),
    Object(String),
    /// A generic tree: what is inside is not known.
    Tree,
    List(Box<Value>),
    /// `{items, totalCount}`.
    Page(Box<Value>),
    /// A scope of the client, which only inputs of flows have.
    Scope,
    /// A payload as it came, or a part of one, which only inputs of rules have.
    Payload,
}

/// A member of a face type.
#[derive(Debug)]
pub(crate) struct Field {
    pub(crate) wire: String,
    pub(crate) camel: String,
    pub(crate) snake: String,
    pub(crate) value: Value,
    /// Whether it can be left out of an answer. Lists are always there.
    pub(crate) optional: bool,
    /// Whether it has to be given in an argument. That is known of flows only.
    pub(crate) required: bool,
    pub(crate) note: Option<String>,
    pub(crate) sure: source::Sure,
}

/// A face type.
#[derive(Debug)]
pub(crate) struct FaceType {
    /// The name in the catalogue, for looking it up; it may change when a guess is corrected.
    pub(crate) catalog: String,
    pub(crate) area: String,
    pub(crate) in_arguments: bool,
    pub(crate) in_answers: bool,
    pub(crate) fields: Vec<Field>,
    /// Whether arguments take further members.
    pub(crate) open: bool,
    /// Sets of members, by their names in camelCase, of which arguments have exactly one.
    pub(crate) either: Vec<Vec<String>>,
    /// The types as which a value can come in an answer that is declared as this one.
    pub(crate) subtypes: Vec<String>,
    pub(crate) complete: Option<source::Trust>,
    pub(crate) note: Option<String>,
    pub(crate) sure: source::Sure,
}

/// The whole model. Everything is sorted by name.
pub(crate) struct Face<'a> {
    pub(crate) model: &'a Model<'a>,
    public: BTreeMap<String, String>,
    pub(crate) areas: Vec<Area>,
    pub(crate) methods: Vec<FaceMethod<'a>>,
    pub(crate) types: BTreeMap<String, FaceType>,
    pub(crate) enums: BTreeMap<String, FaceEnum>,
    /// In the order of a day's work.
    pub(crate) flows: Vec<FaceFlow>,
    /// The rules for shops, which are called and not started.
    pub(crate) rules: Vec<FaceFlow>,
}

/// A set of texts.
#[derive(Debug)]
pub(crate) struct FaceEnum {
    pub(crate) catalog: String,
    pub(crate) declared: source::Enum,
}

/// Builds the model and checks that no two names in it are alike.
pub(crate) fn build<'a>(model: &'a Model<'a>) -> Result<Face<'a>, Vec<String>> {
    let uses = public_names::uses(model);
    let public = public_names::choose(model, &uses)?;
    let mut face = Face {
        model,
        public,
        areas: methods::areas(&model.source.names),
        methods: Vec::new(),
        types: BTreeMap::new(),
        enums: BTreeMap::new(),
        flows: Vec::new(),
        rules: Vec::new(),
    };
    let mut errors = Vec::new();
    for (catalog, used) in &uses {
        let public = face.public[catalog].clone();
        if let Some(declared) = model.source.enums.get(catalog) {
            let (catalog, declared) = (catalog.clone(), declared.is.clone());
            face.enums.insert(public, FaceEnum { catalog, declared });
            continue;
        }
        let declared = &model.source.types[catalog];
        match declared.direction {
            Direction::Input if used.in_answers => {
                errors.push(format!("{} [{catalog}] direction: answers use it", declared.file));
            }
            Direction::Output if used.in_arguments => {
                errors.push(format!("{} [{catalog}] direction: arguments use it", declared.file));
            }
            _ => {}
        }
        let fields = face.fields(&model.types[catalog]);
        errors.extend(
            clashes(&fields)
                .into_iter()
                .map(|clash| format!("{} [{catalog}] {clash}", declared.file)),
        );
        let face_type = FaceType {
            catalog: catalog.clone(),
            area: declared.area().to_owned(),
            in_arguments: used.in_arguments,
            in_answers: used.in_answers,
            fields,
            open: false,
            either: Vec::new(),
            subtypes: face.subtypes(catalog),
            complete: declared.complete,
            note: declared.note.clone(),
            sure: declared.sure,
        };
        face.types.insert(public, face_type);
    }
    face.methods = methods::methods(&face);
    face.flows = flows::add(&mut face, flows::FLOWS, &mut errors);
    face.rules = flows::add(&mut face, flows::RULES, &mut errors);
    if errors.is_empty() { Ok(face) } else { Err(errors) }
}

/// Whether the type is one that callers see, or vanishes in the normal form.
pub(crate) fn is_seen(ty: &Type) -> bool {
    match ty.shape {
        Shape::Object | Shape::Hoist(_) => true,
        Shape::List(_) | Shape::Opaque => false,
        Shape::SubList(list) => !is_page(ty, list),
    }
}

/// Whether there is nothing beside the list but its total.
fn is_page(ty: &Type, list: usize) -> bool {
    let beside: Vec<&str> = ty
        .members
        .iter()
        .enumerate()
        .filter(|(index, _)| *index != list)
        .map(|(_, member)| member.name.as_str())
        .collect();
    beside == ["TotalCount"]
}

impl<'a> Face<'a> {
    /// The methods of an area, by name.
    pub(crate) fn methods_in(&self, area: &Area) -> impl Iterator<Item = &FaceMethod<'a>> {
        self.methods.iter().filter(|method| method.source.area() == area.name)
    }

    fn subtypes(&self, catalog: &str) -> Vec<String> {
        let subtypes = self.model.subtypes.iter().filter(|(base, _)| base == catalog);
        subtypes
            .filter_map(|(_, subtype)| self.public.get(subtype).cloned())
            .collect()
    }

    fn value(&self, member: &Member) -> Value {
        let item = self.value_of(&member.kind);
        if member.many { Value::List(Box::new(item)) } else { item }
    }

    fn value_of(&self, kind: &Kind) -> Value {
        let catalog = match kind {
            Kind::Scalar(scalar) => return Value::Scalar(*scalar),
            // The name of a mere construction (`TypeDefOfString`) says nothing.
            Kind::Value(name, scalar) if name.contains("Of") => return Value::Scalar(*scalar),
            Kind::Value(name, scalar) => return Value::Named(*scalar, name.clone()),
            Kind::Enum(name) => return Value::Enum(self.public[name].clone()),
            Kind::Object(name) => name,
        };
        let ty = &self.model.types[catalog];
        match ty.shape {
            Shape::Opaque => Value::Tree,
            Shape::List(list) => self.value(&ty.members[list]),
            Shape::SubList(list) if is_page(ty, list) => Value::Page(Box::new(self.value_of(&ty.members[list].kind))),
            _ => Value::Object(self.public[catalog].clone()),
        }
    }

    /// The members as the normal form has them.
    fn fields(&self, ty: &Type) -> Vec<Field> {
        let mut fields = Vec::new();
        for (index, member) in ty.members.iter().enumerate() {
            match (ty.shape, &member.kind) {
                (Shape::SubList(list), _) if list == index => {
                    fields.push(self.field("Items", self.value(member), member));
                }
                (Shape::Hoist(list), Kind::Object(inner)) if list == index => {
                    fields.extend(self.fields(&self.model.types[inner]));
                }
                _ => fields.push(self.field(&member.name, self.value(member), member)),
            }
        }
        fields.extend(
            ty.text
                .iter()
                .map(|text| self.field(&text.name, self.value(text), text)),
        );
        fields
    }

    fn field(&self, wire: &str, value: Value, member: &Member) -> Field {
        let names = &self.model.source.names;
        Field {
            wire: wire.to_owned(),
            camel: names::camel(names, wire),
            snake: names::snake(names, wire),
            optional: !matches!(value, Value::List(_)),
            required: false,
            value,
            note: member.note.clone(),
            sure: member.sure,
        }
    }
}

/// The members that would have one name in some case.
fn clashes(fields: &[Field]) -> Vec<String> {
    let mut seen: BTreeMap<&str, usize> = BTreeMap::new();
    let mut clashes = Vec::new();
    for (index, field) in fields.iter().enumerate() {
        for cased in [&field.camel, &field.snake] {
            let other = seen.insert(cased, index).filter(|other| *other != index);
            if let Some(other) = other.map(|other| &fields[other].wire) {
                clashes.push(format!(
                    "members.{}: {cased} is {other} too; rename one in names.toml",
                    field.wire
                ));
            }
        }
    }
    clashes
}
