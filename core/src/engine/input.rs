//! Reading what a caller gives as JSON: settings, scopes, inputs of flows, answers to questions.
//!
//! Members are named in camelCase or snake_case, as the host's language has it. A wrong one is named by its path, and
//! an unknown one is refused with the nearest name, because a misspelt option that is silently ignored costs money.

use crate::catalog::nearest_of;
use crate::error::Error;
use crate::json::Json;

/// One object of the input, and the names that have been asked for.
pub(crate) struct Input<'a> {
    members: &'a [(String, Json)],
    path: String,
    known: Vec<&'static str>,
}

impl<'a> Input<'a> {
    /// The object at `path`; `null` counts as an empty one.
    pub(crate) fn new(value: &'a Json, path: impl Into<String>) -> Result<Self, Error> {
        let path = path.into();
        let members = match value {
            Json::Null => &[],
            Json::Object(members) => members.as_slice(),
            other => return Err(wrong(path, "an object", other)),
        };
        Ok(Self {
            members,
            path,
            known: Vec::new(),
        })
    }

    /// The path of a member, for messages.
    pub(crate) fn at(&self, name: &str) -> String {
        if self.path.is_empty() {
            name.to_owned()
        } else {
            format!("{}.{name}", self.path)
        }
    }

    /// A member, or nothing where it is left out or `null`.
    pub(crate) fn get(&mut self, name: &'static str) -> Option<&'a Json> {
        self.known.push(name);
        self.members
            .iter()
            .find(|(key, _)| same_name(key, name))
            .map(|(_, value)| value)
            .filter(|value| !value.is_null())
    }

    fn typed<T>(
        &mut self,
        name: &'static str,
        expected: &str,
        read: impl FnOnce(&'a Json) -> Option<T>,
    ) -> Result<Option<T>, Error> {
        match self.get(name) {
            None => Ok(None),
            Some(value) => read(value)
                .map(Some)
                .ok_or_else(|| wrong(self.at(name), expected, value)),
        }
    }

    pub(crate) fn text(&mut self, name: &'static str) -> Result<Option<&'a str>, Error> {
        self.typed(name, "text", Json::as_str)
    }

    pub(crate) fn flag(&mut self, name: &'static str) -> Result<bool, Error> {
        self.flag_or(name, false)
    }

    pub(crate) fn flag_or(&mut self, name: &'static str, default: bool) -> Result<bool, Error> {
        Ok(self.typed(name, "a boolean", Json::as_bool)?.unwrap_or(default))
    }

    pub(crate) fn whole(&mut self, name: &'static str) -> Result<Option<u64>, Error> {
        self.typed(name, "a whole number, zero or more", |value| {
            value.as_i64()?.try_into().ok()
        })
    }

    pub(crate) fn list(&mut self, name: &'static str) -> Result<&'a [Json], Error> {
        Ok(self.typed(name, "a list", Json::as_array)?.unwrap_or_default())
    }

    /// A list of texts.
    pub(crate) fn texts(&mut self, name: &'static str) -> Result<Vec<String>, Error> {
        let mut texts = Vec::new();
        for (index, item) in self.list(name)?.iter().enumerate() {
            let text = item
                .as_str()
                .ok_or_else(|| wrong(format!("{}[{index}]", self.at(name)), "text", item))?;
            texts.push(text.to_owned());
        }
        Ok(texts)
    }

    /// An object inside this one; an empty one where it is left out.
    pub(crate) fn inner(&mut self, name: &'static str) -> Result<Input<'a>, Error> {
        let path = self.at(name);
        Input::new(self.get(name).unwrap_or(&Json::Null), path)
    }

    /// Text that must be there and not empty.
    pub(crate) fn needed(&mut self, name: &'static str) -> Result<&'a str, Error> {
        match self.text(name)? {
            Some(text) if !text.trim().is_empty() => Ok(text),
            _ => Err(Error::invalid(self.at(name), format!("`{name}` is missing or empty"))),
        }
    }

    /// Ends the reading: a member that nothing asked for is an error.
    pub(crate) fn end(self) -> Result<(), Error> {
        for (key, _) in self.members {
            if !self.known.iter().any(|name| same_name(key, name)) {
                let advice = nearest_of(self.known.iter().copied(), key).map_or_else(
                    || format!("known are {}", self.known.join(", ")),
                    |name| format!("did you mean `{name}`?"),
                );
                return Err(Error::invalid(self.at(key), format!("`{key}` is unknown; {advice}")));
            }
        }
        Ok(())
    }
}

/// The error for a value of the wrong kind.
pub(crate) fn wrong(path: impl Into<String>, expected: &str, value: &Json) -> Error {
    Error::invalid(path, format!("expected {expected}, not {}", value.kind()))
}

/// Whether a key is this camelCase name, or its snake_case twin.
fn same_name(key: &str, name: &str) -> bool {
    let mut key = key.chars();
    let mut name = name.chars();
    loop {
        match (key.next(), name.next()) {
            (None, None) => return true,
            (Some('_'), Some(upper)) if upper.is_ascii_uppercase() => {
                if key.next() != Some(upper.to_ascii_lowercase()) {
                    return false;
                }
            }
            (one, other) if one == other => {}
            _ => return false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Input, same_name};
    use crate::json::Json;

    #[test]
    fn names_are_taken_in_both_cases() {
        assert!(same_name("timeoutMs", "timeoutMs"));
        assert!(same_name("timeout_ms", "timeoutMs"));
        assert!(!same_name("timeoutms", "timeoutMs"));
        assert!(!same_name("timeout_", "timeout"));
    }

    #[test]
    fn an_unknown_member_is_refused_with_its_path_and_the_nearest_name() {
        let value = Json::parse(r#"{"retry": {"atempts": 2}}"#).unwrap();
        let mut settings = Input::new(&value, "settings").unwrap();
        let mut retry = settings.inner("retry").unwrap();
        assert_eq!(retry.whole("attempts").unwrap(), None);
        let error = retry.end().unwrap_err();
        assert_eq!(error.path.as_deref(), Some("settings.retry.atempts"));
        assert!(error.message.contains("`attempts`"), "{}", error.message);
    }

    #[test]
    fn a_value_of_the_wrong_kind_is_named() {
        let value = Json::parse(r#"{"key": 5, "wait": -1}"#).unwrap();
        let mut input = Input::new(&value, "").unwrap();
        assert_eq!(input.text("key").unwrap_err().message, "expected text, not a number");
        assert_eq!(input.whole("wait").unwrap_err().path.as_deref(), Some("wait"));
    }
}
