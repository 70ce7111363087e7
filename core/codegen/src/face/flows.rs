//! Flows and rules as callers see them: an input, a result, and perhaps items on the way.

use std::collections::BTreeMap;

use super::{Face, FaceEnum, FaceType, Field, Value, clashes};
use crate::model::{self, Kind, Scalar};
use crate::names;
use crate::source::{Enum, Flow, FlowMember, FlowType, Flows, InOrder, Sure};

/// Where the types of flows stand; it has no methods.
pub(crate) const FLOWS: &str = "flows";
/// Where those of rules stand.
pub(crate) const RULES: &str = "rules";

/// A flow, or a rule.
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
    /// The member of the result that is given in its stead.
    pub(crate) gives: Option<String>,
    pub(crate) back_office: bool,
}

/// Adds the types of all flows, or of all rules, to the face.
pub(super) fn add(face: &mut Face, area: &str, errors: &mut Vec<String>) -> Vec<FaceFlow> {
    let source = face.model.source;
    let declared = if area == FLOWS { &source.flows } else { &source.rules };
    let mut wrong = Vec::new();
    let mut flows = Vec::new();
    for (name, of) in &declared.enums {
        if face
            .enums
            .insert(name.clone(), an_enum(name, &of.values, &of.note))
            .is_some()
        {
            wrong.push(format!("[enums] {name}: there is another of this name"));
        }
    }
    let types = types(declared, area, &mut wrong);
    for (name, ty) in &types {
        let face_type = face_type(face, (area, &types), (name, ty), &mut wrong);
        if face.types.insert(name.clone(), face_type).is_some() {
            wrong.push(format!("[types.{name}]: there is another of this name"));
        }
    }
    for (kind, flow) in &declared.flows.0 {
        let named = [Some(&flow.result), flow.items.as_ref()];
        for missing in named
            .into_iter()
            .flatten()
            .filter(|name| !face.types.contains_key(*name))
        {
            wrong.push(format!("[{area}.{kind}]: there is no type {missing}"));
        }
        let input = input_name(kind);
        mark(face, &input, true);
        mark(face, &flow.result, false);
        flows.push(FaceFlow {
            name: kind.clone(),
            camel: camel(kind),
            summary: flow.summary.clone(),
            input,
            result: flow.result.clone(),
            items: flow.items.clone().map(Value::Object),
            gives: flow.gives.clone(),
            back_office: flow.back_office,
        });
    }
    for name in types
        .keys()
        .filter(|name| !face.types[*name].in_arguments && !face.types[*name].in_answers)
        .collect::<Vec<_>>()
    {
        // One that only others include is not seen by callers.
        face.types.remove(name);
        if !types.values().any(|ty| ty.include.contains(name)) {
            wrong.push(format!("[types.{name}]: nothing uses it"));
        }
    }
    errors.extend(wrong.iter().map(|wrong| format!("{area}.toml {wrong}")));
    flows
}

/// The types as they are declared, and the inputs as types.
fn types(declared: &Flows, area: &str, errors: &mut Vec<String>) -> BTreeMap<String, FlowType> {
    let mut types = declared.types.clone();
    for (kind, flow) in &declared.flows.0 {
        let mut members = flow.input.0.clone();
        for group in &flow.groups {
            match declared.groups.get(group) {
                Some(group) => members.extend(group.0.iter().cloned()),
                None => errors.push(format!("[{area}.{kind}] groups: there is no group {group}")),
            }
        }
        // What has to be given comes first, the scopes before all.
        members.sort_by_key(|(_, member)| (!member.required, member.ty != "scope"));
        let input = input(area, kind, flow, members);
        types.insert(input_name(kind), input);
    }
    types
}

fn input(area: &str, kind: &str, flow: &Flow, members: Vec<(String, FlowMember)>) -> FlowType {
    FlowType {
        note: format!("What the {} `{kind}` is given.", area.trim_end_matches('s')),
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
    (area, types): (&str, &BTreeMap<String, FlowType>),
    (name, ty): (&str, &FlowType),
    errors: &mut Vec<String>,
) -> FaceType {
    let members = members(types, name, ty, errors);
    let mut fields = Vec::new();
    for (member, of) in members {
        match value(face, types, &of.ty) {
            Some(value) => fields.push(field(face, member, of, value)),
            None => errors.push(format!("[types.{name}] {member}: there is no type {}", of.ty)),
        }
    }
    for one in ty.either.iter().flatten() {
        if !fields.iter().any(|field| field.camel == *one) {
            errors.push(format!("[types.{name}] either: there is no member {one}"));
        }
    }
    let clashes = clashes(&fields);
    errors.extend(clashes.iter().map(|clash| format!("[types.{name}] {clash}")));
    FaceType {
        catalog: name.to_owned(),
        area: area.to_owned(),
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

/// The members of a type, after those of the types that it includes.
fn members<'t>(
    types: &'t BTreeMap<String, FlowType>,
    name: &str,
    ty: &'t FlowType,
    errors: &mut Vec<String>,
) -> Vec<&'t (String, FlowMember)> {
    let mut found = Vec::new();
    for included in &ty.include {
        match types.get(included) {
            Some(inner) => found.extend(members(types, included, inner, errors)),
            None => errors.push(format!("[types.{name}] include: there is no type {included}")),
        }
    }
    found.extend(&ty.members.0);
    found
}

fn field(face: &Face, name: &str, of: &FlowMember, value: Value) -> Field {
    Field {
        wire: name.to_owned(),
        camel: name.to_owned(),
        snake: names::snake(&face.model.source.names, name),
        optional: of.optional || !of.always && !matches!(value, Value::List(_)),
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
        "payload" => return Some(Value::Payload),
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
