//! Answers on their way out: one tree of values, written in either wire form by the catalogue's types (PROTOCOL 2).

mod json;
mod xml;

use super::amount::Amount;
use super::failure::Failure;
use super::value::Value;
use super::{Variants, clock};
use crate::catalog::{Kind, Member, Method, Shape, Type};

/// The two wire forms.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    Xml,
    Json,
}

impl Form {
    pub(crate) fn content_type(self) -> &'static str {
        match self {
            Self::Xml => "text/xml; charset=utf-8",
            Self::Json => "application/json; charset=utf-8",
        }
    }
}

/// A whole answer.
pub(crate) struct Answer<'a> {
    pub(crate) method: Method,
    pub(crate) outcome: &'a Result<Value, Failure>,
    pub(crate) request_id: String,
    /// Milliseconds of work.
    pub(crate) request_time: Amount,
    /// Whether the caller asked for debug output.
    pub(crate) debug: bool,
}

impl Answer<'_> {
    pub(crate) fn write(&self, form: Form, variants: Variants) -> String {
        match form {
            Form::Xml => xml::write(self, variants),
            Form::Json => json::write(self, variants),
        }
    }

    /// `ErrorCode`. A failed block beside the main one makes it `BatchError` (PROTOCOL 2.5).
    pub(crate) fn code(&self) -> &'static str {
        match self.outcome {
            Err(failure) => failure.code,
            Ok(Value::Object(members)) if self.method.name().starts_with("Batch") => {
                let failed = |name: &str, value: &Value| name.ends_with("Error") && value.get("ErrorCode").is_some();
                let partial = members.iter().any(|(name, value)| failed(name, value));
                if partial { "BatchError" } else { "Ok" }
            }
            Ok(_) => "Ok",
        }
    }

    fn failure(&self) -> Option<&Failure> {
        self.outcome.as_ref().err()
    }

    fn statistic(&self) -> Option<String> {
        self.debug
            .then(|| format!("Total: {} ms", self.request_time.shortest()))
    }

    /// The payload with its place in the catalogue. Answers of unknown type have none there and say `Result` `[S]`.
    fn payload(&self) -> Option<(&'static str, Option<Member>, &Value)> {
        let value = self.outcome.as_ref().ok().filter(|value| **value != Value::Nothing)?;
        let member = self.method.payload();
        Some((member.map_or("Result", Member::name), member, value))
    }
}

/// What stands at a member.
#[derive(Clone, Copy)]
enum Part<'a> {
    One(&'a Value),
    Many(&'a [Value]),
    Count(usize),
    Absent,
}

/// The members of an object in the catalogue's order, each with what stands there. A list or page in the place of an object goes to the
/// member that carries the list.
fn parts(ty: Type, value: &Value) -> Vec<(Member, Part<'_>)> {
    let list = ty
        .list_member()
        .filter(|_| ty.shape() != Shape::Hoist)
        .map(Member::name);
    if let Value::Object(members) = value {
        let text = ty.text().map(Member::name);
        let known = |name: &str| ty.member(name).is_some() || text == Some(name);
        let unknown = members.iter().map(|(name, _)| *name).find(|name| !known(name));
        debug_assert_eq!(unknown, None, "in {}", ty.name());
    }
    let part = |member: &Member| {
        let here = match value {
            Value::List(items) | Value::Page(items, _) if list == Some(member.name()) => Part::Many(items),
            Value::Page(_, total) if member.name() == "TotalCount" => Part::Count(*total),
            _ => match value.get(member.name()) {
                None | Some(Value::Nothing) => Part::Absent,
                Some(Value::List(items)) if member.many() => Part::Many(items),
                Some(one) => Part::One(one),
            },
        };
        (*member, here)
    };
    ty.members().iter().map(part).collect()
}

/// The text of a scalar, as both forms have it; decimals by the form's own habit.
fn scalar(kind: Kind, value: &Value, form: Form, variants: Variants) -> String {
    let decimal = |amount: Amount| match form {
        Form::Xml => amount.shortest(),
        Form::Json => amount.with_fraction(),
    };
    match value {
        Value::Text(text) => text.clone(),
        Value::Bool(value) => value.to_string(),
        Value::Int(number)
            if matches!(kind, Kind::Decimal | Kind::Double | Kind::ValueDecimal) && form == Form::Json =>
        {
            format!("{number}.0")
        }
        Value::Int(number) => number.to_string(),
        Value::Decimal(amount) => decimal(*amount),
        Value::Time(at) => format!("{}{}", clock::iso(*at), if variants.zoned_dates { "Z" } else { "" }),
        Value::Nothing | Value::List(_) | Value::Page(..) | Value::Object(_) => String::new(),
    }
}
