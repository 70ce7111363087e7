//! One parameter of a call: which one a name means, and what its value becomes.

use std::borrow::Cow;

use super::document;
use super::place::{within, within_item};
use super::scalar;
use crate::Error;
use crate::catalog::{Case, Cased, Kind, Method, Param, nearest_of};
use crate::json::Json;

/// What a name among the arguments means.
pub(super) enum Parameter<'j> {
    /// A parameter of the method.
    Known(Param),
    /// A parameter of every method (PROTOCOL 1.3).
    Common(&'static str, Kind),
    /// One of which nothing is known.
    Free(&'j str),
}

const COMMON: [(&str, Kind); 2] = [("language", Kind::Text), ("debug", Kind::Boolean)];

impl<'j> Parameter<'j> {
    /// The parameter that `name` means in a call of `method`.
    pub(super) fn find(method: Method, name: &'j str) -> Result<Self, Error> {
        if let Some(param) = method.params().find(|param| is_named(*param, name)) {
            return Ok(Self::Known(param));
        }
        if let Some((common, kind)) = COMMON.into_iter().find(|(common, _)| *common == name) {
            return Ok(Self::Common(common, kind));
        }
        if method.params_unknown() || is_of_settings(name) {
            return Self::free(name);
        }
        let mut names = Vec::new();
        for param in method.params() {
            names.extend([param.argument(), param.name()]);
        }
        for (common, _) in COMMON {
            names.push(common);
        }
        Err(within(name, unknown("argument", nearest_of(names, name))))
    }

    /// A parameter by the very name it is sent with.
    pub(super) fn free(name: &'j str) -> Result<Self, Error> {
        if is_of_settings(name) {
            return Err(within(
                name,
                Error::invalid("", "this comes from the settings and is no argument"),
            ));
        }
        if name.is_empty() {
            return Err(Error::invalid("", "expected arguments with names, got one without"));
        }
        Ok(Self::Free(name))
    }

    /// The name it is sent with.
    pub(super) fn name(&self) -> Cow<'static, str> {
        match self {
            Self::Known(param) => Cow::Borrowed(param.name()),
            Self::Common(name, _) => Cow::Borrowed(name),
            Self::Free(name) => Cow::Owned((*name).to_owned()),
        }
    }

    /// The name that callers know it by.
    pub(super) fn argument(&self) -> &str {
        match self {
            Self::Known(param) => param.argument(),
            Self::Common(name, _) => name,
            Self::Free(name) => name,
        }
    }

    /// The error of a value that is none for it.
    pub(super) fn mistyped(&self, value: &Json) -> Error {
        let expected = match self {
            Self::Known(param) => match (param.document(), param.separator()) {
                (Some(_), _) => "a document",
                (None, Some(_)) => "a list or its text",
                (None, None) => scalar::expected(param.kind()),
            },
            Self::Common(_, kind) => scalar::expected(*kind),
            Self::Free(_) => "text, a number or a boolean",
        };
        scalar::mistyped(expected, value)
    }

    /// The value it is sent with.
    pub(super) fn text(&self, value: &Json) -> Result<String, Error> {
        match self {
            Self::Known(param) => match (param.document(), param.separator(), value) {
                (Some(document), ..) => document::write(document, value),
                (None, Some(separator), Json::Array(items)) => joined(items, separator),
                (None, Some(_), value) => value.as_str().map(str::to_owned).ok_or_else(|| self.mistyped(value)),
                (None, None, value) => scalar::text(param.kind(), value).map(Cow::into_owned),
            },
            Self::Common(_, kind) => scalar::text(*kind, value).map(Cow::into_owned),
            Self::Free(_) => scalar::any(value).map(Cow::into_owned),
        }
    }
}

/// The error of a name that is not known.
pub(super) fn unknown(what: &str, nearest: Option<&str>) -> Error {
    let message = match nearest {
        Some(nearest) => format!("there is no such {what}; did you mean `{nearest}`?"),
        None => format!("there is no such {what}"),
    };
    Error::invalid("", message)
}

fn is_named(param: Param, name: &str) -> bool {
    let snake = || Cased::of(Case::Snake).get(param.argument_id());
    name == param.argument()
        || name == param.name()
        || name == snake()
        || param.name() != param.argument() && name.strip_prefix("xml_").is_some_and(|name| name == snake())
}

fn is_of_settings(name: &str) -> bool {
    matches!(name, "instanceKey" | "instance_key" | "timestamp" | "signature")
}

/// Items with the separator between them. An item that contains it would come out as two.
fn joined(items: &[Json], separator: char) -> Result<String, Error> {
    let mut out = String::new();
    for (index, item) in items.iter().enumerate() {
        let text = match item {
            Json::String(text) => Ok(Cow::Borrowed(text.as_str())),
            Json::Number(_) => scalar::text(Kind::Long, item),
            _ => Err(scalar::mistyped("text or a whole number", item)),
        };
        let text = text.map_err(|error| within_item(index, error))?;
        if text.chars().any(|character| character == separator) {
            let message = format!("expected text without `{separator}`, which stands between the items");
            return Err(within_item(index, Error::invalid("", message)));
        }
        if index > 0 {
            out.push(separator);
        }
        out.push_str(&text);
    }
    Ok(out)
}
