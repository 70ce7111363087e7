//! Flows as callers see them: an input, a result, and perhaps items on the way.

use std::collections::BTreeMap;

use super::{Face, FaceEnum, FaceType, Field, Value, clashes};
use crate::model::{self, Kind, Scalar};
use crate::names;
use crate::source::{Enum, Flow, FlowMember, FlowType, Flows, InOrder, Sure};

/// Where the types of flows stand; it has no methods.
pub(crate) const AREA: &str = "flows";

/// A flow.
#[derive(Debug)]
pub(crate) struct FaceFlow {
    /// Its kind, which is its name in `snake_case`.
    pub(crate) name: String,
    pub(crate) camel: String,
    pub(crate) summary: String,
    /// The types of its input and its result.
    pub(crate) input: String,
    pub(crate) result: String,
    /// What it tells one by one on its way.
    pub(crate) items: Option<Value>,
    pub(crate) back_office: bool,
}

/// Adds all flows with their types to the face. Gives what is wrong with them.
pub(super) fn add(face: &mut Face) -> Vec<String> {
    let declared = &face.model.source.flows;
    let mut errors = Vec::new();
    for (name, of) in &declared.enums {
        if face
            .enums
            .insert(name.clone(), an_enum(name, &of.values, &of.note))
            .is_some()
        {
            errors.push(format!("flows.toml [enums] {name}: there is another of this name"));
        }
    }
    let types = types(declared, &mut errors);
    for (name, ty) in &types {
        let face_type = face_type(face, &types, name, ty, &mut errors);
        if face.types.insert(name.clone(), face_type).is_some() {
            errors.push(format!("flows.toml [types.{name}]: there is another of this name"));
        }
    }
    for (kind, flow) in &declared.flows.0 {
        let named = [Some(&flow.result), flow.items.as_ref()];
        for missing in named
            .into_iter()
            .flatten()
            .filter(|name| !face.types.contains_key(*name))
        {
            errors.push(format!("flows.toml [flows.{kind}]: there is no type {missing}"));
        }
        let input = input_name(kind);
        mark(face, &input, true);
        mark(face, &flow.result, false);
        face.flows.push(FaceFlow {
            name: kind.clone(),
            camel: camel(kind),
            summary: flow.summary.clone(),
            input,
            result: flow.result.clone(),
            items: flow.items.clone().map(Value::Object),
            back_office: flow.back_office,
        });
    }
    let unused = types.keys().filter(|name| {
        let ty = &face.types[*name];
        !ty.in_arguments && !ty.in_answers
    });
    errors.extend(unused.map(|name| format!("flows.toml [types.{name}]: nothing uses it")));
    errors
}

/// The types as they are declared, and the inputs as types.
fn types(declared: &Flows, errors: &mut Vec<String>) -> BTreeMap<String, FlowType> {
    let mut types = declared.types.clone();
    for (kind, flow) in &declared.flows.0 {
        let mut members = flow.input.0.clone();
        for group in &flow.groups {
            match declared.groups.get(group) {
                Some(group) => members.extend(group.0.iter().cloned()),
                None => errors.push(format!("flows.toml [flows.{kind}] groups: there is no group {group}")),
            }
        }
        // What has to be given comes first, the scopes before all.
        members.sort_by_key(|(_, member)| (!member.required, member.ty != "scope"));
        let input = input(kind, flow, members);
        types.insert(input_name(kind), input);
    }
    types
}

fn input(kind: &str, flow: &Flow, members: Vec<(String, FlowMember)>) -> FlowType {
    FlowType {
        note: format!("What the flow `{kind}` is given."),
        open: false,
        either: flow.either.clone(),
        include: Vec::new(),
        members: InOrder(members),
    }
}

fn input_name(kind: &str) -> String {
    format!("{}Input", names::capital(&camel(kind)))
}

/// A kind in camelCase.
fn camel(kind: &str) -> String {
    let mut words = kind.split('_').map(str::to_owned);
    let first = words.next().unwrap_or_default();
    words.fold(first, |name, word| name + &names::capital(&word))
}

fn face_type(
    face: &Face,
    types: &BTreeMap<String, FlowType>,
    name: &str,
    ty: &FlowType,
    errors: &mut Vec<String>,
) -> FaceType {
    let mut members: Vec<&(String, FlowMember)> = Vec::new();
    for included in &ty.include {
        match types.get(included) {
            Some(included) => members.extend(&included.members.0),
            None => errors.push(format!(
                "flows.toml [types.{name}] include: there is no type {included}"
            )),
        }
    }
    members.extend(&ty.members.0);
    let mut fields = Vec::new();
    for (member, of) in members {
        match value(face, types, &of.ty) {
            Some(value) => fields.push(field(face, member, of, value)),
            None => errors.push(format!(
                "flows.toml [types.{name}] {member}: there is no type {}",
                of.ty
            )),
        }
    }
    for one in ty.either.iter().flatten() {
        if !fields.iter().any(|field| field.camel == *one) {
            errors.push(format!("flows.toml [types.{name}] either: there is no member {one}"));
        }
    }
    let clashes = clashes(&fields);
    errors.extend(clashes.iter().map(|clash| format!("flows.toml [types.{name}] {clash}")));
    FaceType {
        catalog: name.to_owned(),
        area: AREA.to_owned(),
        in_arguments: false,
        in_answers: false,
        fields,
        open: ty.open,
        either: ty.either.clone(),
        subtypes: Vec::new(),
        complete: None,
        note: Some(ty.note.clone()),
        sure: Sure::Seen,
    }
}

fn field(face: &Face, name: &str, of: &FlowMember, value: Value) -> Field {
    Field {
        wire: name.to_owned(),
        camel: name.to_owned(),
        snake: names::snake(&face.model.source.names, name),
        optional: !of.always && !matches!(value, Value::List(_)),
        required: of.required,
        value,
        note: of.note.clone(),
        sure: Sure::Seen,
    }
}

/// What a type's name in the file stands for.
fn value(face: &Face, types: &BTreeMap<String, FlowType>, name: &str) -> Option<Value> {
    if let Some(item) = name.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
        return Some(Value::List(Box::new(value(face, types, item)?)));
    }
    let scalar = match name {
        "text" => Scalar::Text,
        "int" => Scalar::Int,
        "long" => Scalar::Long,
        "decimal" => Scalar::Decimal,
        "boolean" => Scalar::Boolean,
        "dateTime" => Scalar::DateTime,
        "tree" => return Some(Value::Tree),
        "scope" => return Some(Value::Scope),
        _ if face.enums.contains_key(name) => return Some(Value::Enum(name.to_owned())),
        _ if types.contains_key(name) || face.types.contains_key(name) => return Some(Value::Object(name.to_owned())),
        _ => {
            return match model::kind(face.model.source, name, false) {
                Some(Kind::Value(name, scalar)) => Some(Value::Named(scalar, name)),
                _ => None,
            };
        }
    };
    Some(Value::Scalar(scalar))
}

fn an_enum(name: &str, values: &[String], note: &str) -> FaceEnum {
    FaceEnum {
        catalog: name.to_owned(),
        declared: Enum {
            values: values.to_vec(),
            sure: Sure::Seen,
            values_sure: BTreeMap::new(),
            note: Some(note.to_owned()),
        },
    }
}

/// Notes of the types that this one leads to that they are given, or got.
fn mark(face: &mut Face, name: &str, given: bool) {
    let Some(ty) = face.types.get_mut(name) else { return };
    let used = if given {
        &mut ty.in_arguments
    } else {
        &mut ty.in_answers
    };
    if std::mem::replace(used, true) {
        return;
    }
    let inner: Vec<String> = ty.fields.iter().filter_map(|field| object(&field.value)).collect();
    for name in inner {
        mark(face, &name, given);
    }
}

fn object(value: &Value) -> Option<String> {
    match value {
        Value::Object(name) => Some(name.clone()),
        Value::List(item) | Value::Page(item) => object(item),
        _ => None,
    }
}
