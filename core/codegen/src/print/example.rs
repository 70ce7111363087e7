//! The example of a method: who calls it, what is given, and what is looked at in the answer. The same for all languages, each of which
//! writes it in its own words.

use super::samples;
use crate::face::{Area, Argument, Face, FaceMethod, Field, Role, Value};
use crate::model::Scalar;
use crate::source::Session;

/// An example.
pub(crate) struct Example<'a> {
    pub(crate) area: &'a Area,
    pub(crate) method: &'a FaceMethod<'a>,
    pub(crate) caller: Caller,
    pub(crate) given: Vec<(&'a Argument<'a>, Literal<'a>)>,
    pub(crate) shown: Shown<'a>,
}

/// Who calls.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Caller {
    Client,
    Customer,
    Operator,
}

/// A value that is given.
#[derive(Clone, Debug)]
pub(crate) enum Literal<'a> {
    /// As the service has it: `62.5`, `true`, `2025-01-02T03:04:05Z`.
    Scalar(Scalar, String),
    /// A value of an enum.
    Enum(&'a str, String),
    List(Vec<Literal<'a>>),
    /// A document of this type.
    Object(&'a str, Vec<(&'a Field, Literal<'a>)>),
}

/// What of an answer is looked at.
#[derive(Clone, Copy)]
pub(crate) enum Shown<'a> {
    /// There is nothing in it.
    Void,
    /// A secret.
    Nothing,
    /// All of it, which is never absent.
    Whole,
    /// A scalar, which may be absent.
    Scalar,
    /// How long a list is.
    Length,
    /// How long the list is of which it is a page.
    TotalCount,
    Member(&'a Field),
    /// How long one of its lists is.
    Items(&'a Field),
}

/// The examples of an area, by method.
pub(crate) fn of<'a>(face: &'a Face<'a>, area: &'a Area) -> Vec<Example<'a>> {
    let examples = face.methods_in(area).map(|method| Example {
        area,
        method,
        caller: match method.source.session {
            _ if method.source.session_optional => Caller::Client,
            Session::None => Caller::Client,
            Session::Customer => Caller::Customer,
            Session::Operator | Session::Unknown => Caller::Operator,
        },
        given: given(face, method),
        shown: shown(face, method),
    });
    examples.collect()
}

/// What is required; else the first document, if there is one. Methods that give pages are asked for one.
fn given<'a>(face: &'a Face<'a>, method: &'a FaceMethod<'a>) -> Vec<(&'a Argument<'a>, Literal<'a>)> {
    let pages = |argument: &Argument| matches!(argument.role, Some(Role::FramePosition | Role::FrameSize));
    let demanded = method
        .given()
        .any(|argument| argument.source.required && !pages(argument));
    let document = method
        .given()
        .find(|argument| matches!(argument.value, Value::Object(_)));
    let chosen = method.given().filter(|argument| {
        let instead = !demanded && document.is_some_and(|document| document.camel == argument.camel);
        argument.source.required || pages(argument) || instead
    });
    chosen
        .map(|argument| (argument, samples::argument(face, argument)))
        .collect()
}

fn shown<'a>(face: &'a Face<'a>, method: &'a FaceMethod<'a>) -> Shown<'a> {
    match &method.payload {
        None if method.source.answer.is_some() => Shown::Void,
        None | Some(Value::Tree | Value::Scope | Value::Payload) => Shown::Whole,
        Some(Value::List(_)) => Shown::Length,
        Some(Value::Page(_)) => Shown::TotalCount,
        Some(Value::Object(name)) => inside(&face.types[name].fields),
        Some(value) if is_secret(value, "") => Shown::Nothing,
        Some(Value::Scalar(_) | Value::Named(..) | Value::Enum(_)) => Shown::Scalar,
    }
}

/// A member to look at: a plain one, or a list.
fn inside(fields: &[Field]) -> Shown<'_> {
    let list = || fields.iter().find(|field| matches!(field.value, Value::List(_)));
    let plain = member(fields).map(Shown::Member);
    plain.or_else(|| list().map(Shown::Items)).unwrap_or(Shown::Whole)
}

/// The member that tells most, or the first that can be printed.
fn member(fields: &[Field]) -> Option<&Field> {
    let plain = |field: &&Field| {
        let scalar = matches!(field.value, Value::Scalar(_) | Value::Named(..) | Value::Enum(_));
        scalar && !is_secret(&field.value, &field.snake)
    };
    let named = |name: &str| fields.iter().filter(plain).find(|field| field.snake == name);
    let telling = ["title", "name", "id"].iter().find_map(|name| named(name));
    telling.or_else(|| fields.iter().find(plain))
}

/// Whether nobody should print it.
fn is_secret(value: &Value, snake: &str) -> bool {
    let session = matches!(value, Value::Named(_, name) if name == "SessionId");
    session
        || ["session", "password", "secret", "token"]
            .iter()
            .any(|word| snake.contains(word))
}
