//! Methods as callers see them, and the areas in which they find them.

use super::{Face, FaceType, Value};
use crate::model::{self, Scalar};
use crate::names;
use crate::source::{Entry, Method, Names, Param};

/// A group of methods, hung on every caller under its name.
#[derive(Debug)]
pub(crate) struct Area {
    /// The name in the catalogue, by which methods and types refer to it.
    pub(crate) name: String,
    pub(crate) camel: String,
    pub(crate) snake: String,
    pub(crate) summary: String,
}

/// A method.
pub(crate) struct FaceMethod<'a> {
    pub(crate) name: &'a str,
    pub(crate) camel: String,
    pub(crate) snake: String,
    /// All of them, also those that callers do not give: see [`Argument::role`].
    pub(crate) arguments: Vec<Argument<'a>>,
    pub(crate) payload: Option<Value>,
    pub(crate) pages: Option<Pages>,
    pub(crate) source: &'a Entry<Method>,
}

/// What a parameter of the service is to a caller.
pub(crate) struct Argument<'a> {
    pub(crate) camel: String,
    pub(crate) snake: String,
    /// For documents, what is inside.
    pub(crate) value: Value,
    pub(crate) role: Option<Role>,
    pub(crate) source: &'a Param,
}

/// What a parameter is for, where the library has something to do with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    /// The scope gives it.
    Session,
    /// The option `provider` gives it.
    ProviderSession,
    FramePosition,
    FrameSize,
}

/// The list that a method gives in pages.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Pages {
    /// The names from the payload to the list, as the service spells them; the core gives the same at run time.
    pub(crate) list: Vec<String>,
    pub(crate) item: Value,
}

impl FaceMethod<'_> {
    /// The arguments that callers give.
    pub(crate) fn given(&self) -> impl Iterator<Item = &Argument<'_>> {
        let by_library = |role| matches!(role, Some(Role::Session | Role::ProviderSession));
        self.arguments.iter().filter(move |argument| !by_library(argument.role))
    }
}

/// The areas that have methods, by their names in the catalogue.
pub(super) fn areas(names: &Names) -> Vec<Area> {
    let areas = names.areas.iter().map(|(name, area)| {
        let (camel, snake) = names::area(names, name);
        Area {
            name: name.clone(),
            camel,
            snake,
            summary: area.summary.clone(),
        }
    });
    areas.collect()
}

/// All methods, by name.
pub(super) fn methods<'a>(face: &Face<'a>) -> Vec<FaceMethod<'a>> {
    let (names, source) = (&face.model.source.names, face.model.source);
    let methods = source.methods.iter().map(|(name, method)| {
        let payload = face.model.payload(method).map(|payload| face.value(&payload));
        let paged = payload.as_ref().filter(|_| method.paging.is_some());
        FaceMethod {
            name,
            camel: names::camel(names, name),
            snake: names::snake(names, name),
            arguments: method
                .params
                .iter()
                .map(|param| argument(face, method, param))
                .collect(),
            pages: paged.and_then(|payload| pages_in(face, payload, method.list.as_deref())),
            payload,
            source: method,
        }
    });
    methods.collect()
}

fn argument<'a>(face: &Face<'_>, method: &Method, param: &'a Param) -> Argument<'a> {
    let names = &face.model.source.names;
    let public = names::argument(&param.name);
    let kind = model::kind_of(face.model.source, param);
    // A document that is not known is sent as text.
    let value = kind.map_or(Value::Scalar(Scalar::Text), |kind| face.value_of(&kind));
    Argument {
        camel: names::camel(names, &public),
        snake: names::snake(names, &public),
        value: match param.separator {
            Some(_) => Value::List(Box::new(value)),
            None => value,
        },
        role: role(method, param),
        source: param,
    }
}

fn role(method: &Method, param: &Param) -> Option<Role> {
    match param.name.as_str() {
        // Of any method: one that needs none takes that of the scope, too.
        "sessionId" => Some(Role::Session),
        "providerSessionId" if method.provider_session => Some(Role::ProviderSession),
        "framePosition" if method.paging.is_some() => Some(Role::FramePosition),
        "frameSize" if method.paging.is_some() => Some(Role::FrameSize),
        _ => None,
    }
}

/// The list inside a payload, by the rule of `core/src/engine/page.rs`.
fn pages_in(face: &Face<'_>, payload: &Value, list: Option<&str>) -> Option<Pages> {
    let (mut path, mut at) = (Vec::new(), payload);
    for name in list.into_iter().flat_map(|list| list.split('.')).chain(["Items"]) {
        let inner = match at {
            Value::Object(public) => face.types.get(public).and_then(|ty| member(ty, name)),
            Value::Page(_) if name == "Items" => Some(at),
            _ => None,
        };
        if let Some(inner) = inner {
            path.push(name.to_owned());
            at = inner;
        }
    }
    match at {
        Value::List(item) | Value::Page(item) => Some(Pages {
            list: path,
            item: (**item).clone(),
        }),
        _ => None,
    }
}

fn member<'t>(ty: &'t FaceType, name: &str) -> Option<&'t Value> {
    let field = ty.fields.iter().find(|field| field.wire == name);
    field.map(|field| &field.value)
}
