//! Values in Python: how they are read, and what they are called in annotations.

use super::module::Module;
use crate::face::Value;
use crate::face::flows::RULES;
use crate::model::Scalar;

/// The id that this is, or holds.
pub(super) fn id(value: &Value) -> Option<(Scalar, &str)> {
    match value {
        Value::Named(scalar, name) if name.ends_with("Id") => Some((*scalar, name)),
        Value::List(item) | Value::Page(item) => id(item),
        _ => None,
    }
}

impl Module<'_> {
    /// The function of `_view` that reads it.
    pub(super) fn reader(&mut self, value: &Value) -> String {
        if let (Value::Named(_, name), Some(_)) = (value, id(value)) {
            return format!("_v.named({})", self.import_to_run("/ids", name));
        }
        match value {
            Value::Scalar(scalar) | Value::Named(scalar, _) => format!("_v.{}", reader(*scalar)),
            Value::Enum(_) => "_v.text".to_owned(),
            Value::Tree | Value::Scope | Value::Payload => "_v.tree".to_owned(),
            Value::Object(name) => format!("_v.One(\"{}\", \"{name}\")", self.home_by_areas(name)),
            Value::List(item) => format!("_v.many({})", self.reader(item)),
            Value::Page(item) => format!("_v.page({})", self.reader(item)),
        }
    }

    /// The annotation of a value that was read; `None` for what the reader tells by itself.
    pub(super) fn told(&mut self, value: &Value) -> Option<String> {
        match value {
            Value::Object(name) => Some(self.view(name)),
            Value::List(item) => Some(format!("tuple[{}, ...]", self.told(item)?)),
            Value::Page(item) => Some(format!("_v.Page[{}]", self.told(item)?)),
            _ => None,
        }
    }

    /// The annotation of a value that was read.
    pub(super) fn read(&mut self, value: &Value) -> String {
        if let (Value::Named(_, name), Some(_)) = (value, id(value)) {
            return self.import_to_run("/ids", name);
        }
        match value {
            Value::Scalar(Scalar::Decimal) | Value::Named(Scalar::Decimal, _) => self.import("decimal", "Decimal"),
            Value::Scalar(Scalar::DateTime) | Value::Named(Scalar::DateTime, _) => self.import("datetime", "datetime"),
            Value::Scalar(scalar) | Value::Named(scalar, _) => plain(*scalar).to_owned(),
            Value::Enum(_) => "str".to_owned(),
            Value::Tree | Value::Scope | Value::Payload => self.import("typing", "Any"),
            Value::Object(name) => self.view(name),
            Value::List(item) => format!("tuple[{}, ...]", self.read(item)),
            Value::Page(item) => format!("_v.Page[{}]", self.read(item)),
        }
    }

    /// The annotation of a value that is sent.
    pub(super) fn sent(&mut self, value: &Value) -> String {
        match value {
            Value::Scalar(Scalar::Decimal) | Value::Named(Scalar::Decimal, _) => {
                format!("{} | str | int", self.import("decimal", "Decimal"))
            }
            Value::Scalar(Scalar::DateTime) | Value::Named(Scalar::DateTime, _) => {
                format!("{} | str", self.import("datetime", "datetime"))
            }
            Value::Scalar(Scalar::Id) => "str | int".to_owned(),
            Value::Scalar(scalar) | Value::Named(scalar, _) => plain(*scalar).to_owned(),
            Value::Enum(_) => "str".to_owned(),
            Value::Tree => self.import("typing", "Any"),
            Value::Scope => self.import("/types", "AnyScope"),
            Value::Payload => self.import("/types", "Payload"),
            Value::Object(name) if self.face.types[name].in_answers => {
                format!("{} | {}", self.view(name), self.typed_dict(name))
            }
            // Rules take it as it came, too.
            Value::Object(name) if self.face.types[name].area == RULES => {
                format!("{} | {}", self.import("/_view", "View"), self.typed_dict(name))
            }
            Value::Object(name) => self.typed_dict(name),
            Value::List(item) | Value::Page(item) => {
                format!("{}[{}]", self.import("collections.abc", "Sequence"), self.sent(item))
            }
        }
    }
}

fn reader(scalar: Scalar) -> &'static str {
    match scalar {
        Scalar::Text | Scalar::Id | Scalar::Base64 => "text",
        Scalar::Int | Scalar::Short | Scalar::Long => "whole",
        Scalar::Decimal => "decimal",
        Scalar::Double => "real",
        Scalar::Boolean => "flag",
        Scalar::DateTime => "moment",
    }
}

fn plain(scalar: Scalar) -> &'static str {
    match scalar {
        Scalar::Text | Scalar::Id | Scalar::Base64 | Scalar::Decimal | Scalar::DateTime => "str",
        Scalar::Int | Scalar::Short | Scalar::Long => "int",
        Scalar::Double => "float",
        Scalar::Boolean => "bool",
    }
}
