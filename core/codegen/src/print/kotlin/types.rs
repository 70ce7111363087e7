//! Values in Kotlin: what types they have, and how they are read.

use super::source::Source;
use crate::face::Value;
use crate::model::Scalar;

/// The id that this is, or holds.
pub(super) fn id(value: &Value) -> Option<(Scalar, &str)> {
    match value {
        Value::Named(scalar, name) if name.ends_with("Id") => Some((*scalar, name)),
        Value::List(item) | Value::Page(item) => id(item),
        _ => None,
    }
}

impl Source<'_> {
    /// The type of a value that was read, where it is there.
    pub(super) fn read(&mut self, value: &Value) -> String {
        match value {
            Value::Named(_, name) if id(value).is_some() => self.import(&format!("ids.{name}")),
            Value::Scalar(scalar) | Value::Named(scalar, _) => self.plain(*scalar),
            Value::Enum(name) => self.import(&format!("enums.{name}")),
            Value::Tree => self.import_foreign("kotlinx.serialization.json.JsonElement"),
            Value::Object(name) => self.import_type(name, name),
            Value::List(item) => format!("List<{}>", self.read(item)),
            Value::Page(item) => format!("{}<{}>", self.import("Page"), self.read(item)),
            Value::Scope => self.import("Scope"),
            Value::Payload => "Any".to_owned(),
        }
    }

    /// The type of a value that is sent.
    pub(super) fn sent(&mut self, value: &Value) -> String {
        match value {
            Value::Scalar(scalar) | Value::Named(scalar, _) => self.plain(*scalar),
            Value::Tree => "Any".to_owned(),
            Value::Object(name) => self.import_type(name, &self.document(name)),
            Value::List(item) | Value::Page(item) => format!("List<{}>", self.sent(item)),
            Value::Enum(_) | Value::Scope | Value::Payload => self.read(value),
        }
    }

    /// What a document is called: its own name, if no value has it.
    pub(super) fn document(&self, ty: &str) -> String {
        let suffix = if self.face.types[ty].in_answers { "Input" } else { "" };
        format!("{ty}{suffix}")
    }

    fn plain(&mut self, scalar: Scalar) -> String {
        let name = match scalar {
            Scalar::Text | Scalar::Id | Scalar::Base64 => "String",
            Scalar::Int | Scalar::Short => "Int",
            Scalar::Long => "Long",
            Scalar::Double => "Double",
            Scalar::Boolean => "Boolean",
            Scalar::Decimal => return self.import_foreign("java.math.BigDecimal"),
            Scalar::DateTime => return self.import_foreign("java.time.Instant"),
        };
        name.to_owned()
    }

    /// How a member is read, by the functions of `View.kt`. It has those for lists that are in use.
    pub(super) fn reading(&mut self, value: &Value, name: &str) -> String {
        match value {
            Value::Object(_) | Value::Page(_) => format!("{}({name}) {}", self.import("one"), self.making(value)),
            Value::List(item) => {
                let reader = match &**item {
                    Value::Object(_) | Value::Page(_) => self.import("many"),
                    Value::Tree => self.import("jsons"),
                    scalar => self.import(&format!("{}s", reader(scalar))),
                };
                let making = self.making(item);
                let between = if making.is_empty() { "" } else { " " };
                format!("{reader}({name}){between}{making}")
            }
            Value::Tree => format!("{}({name})", self.import("element")),
            _ => {
                let read = format!("{}({name})", self.import(reader(value)));
                if is_of_own_type(value) {
                    format!("{read}?.let(::{})", self.read(value))
                } else {
                    read
                }
            }
        }
    }

    /// The payload of an answer. Whatever has members is always there, as they may all be absent.
    pub(super) fn payload(&mut self, value: &Value) -> (String, String) {
        let (ty, name) = (self.read(value), "\"payload\"");
        match value {
            Value::Object(_) | Value::Page(_) => {
                (ty, format!("{}({name}) {}", self.import("always"), self.making(value)))
            }
            Value::List(_) => (ty, self.reading(value, name)),
            Value::Tree => (ty, format!("{}({name})", self.import("json"))),
            _ => (format!("{ty}?"), self.reading(value, name)),
        }
    }

    /// The function that makes a value of what was read; empty for what is taken as it is.
    fn making(&mut self, value: &Value) -> String {
        match value {
            Value::Page(item) => format!("{{ {}.of(it) {} }}", self.import("Page"), self.making(item)),
            Value::Object(_) => format!("{{ {}(it) }}", self.read(value)),
            _ if is_of_own_type(value) => format!("{{ {}(it) }}", self.read(value)),
            _ => String::new(),
        }
    }
}

/// Whether it is a text or a number in a value class.
fn is_of_own_type(value: &Value) -> bool {
    matches!(value, Value::Enum(_)) || (matches!(value, Value::Named(..)) && id(value).is_some())
}

fn reader(value: &Value) -> &'static str {
    let (Value::Scalar(scalar) | Value::Named(scalar, _)) = value else {
        return "text";
    };
    match scalar {
        Scalar::Text | Scalar::Id | Scalar::Base64 => "text",
        Scalar::Int | Scalar::Short => "int",
        Scalar::Long => "long",
        Scalar::Decimal => "decimal",
        Scalar::Double => "double",
        Scalar::Boolean => "flag",
        Scalar::DateTime => "moment",
    }
}
