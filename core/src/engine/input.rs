//! Reading what a caller gives as JSON: settings, scopes, inputs of flows, answers to questions.
//!
//! Members are named in camelCase or snake_case, as the host's language has it. A wrong one is named by its path, and
//! an unknown one is refused with the nearest name, because a misspelt option that is silently ignored costs money.

use crate::catalog::nearest_of;
use crate::error::Error;
use crate::json::Json;

/// One object of the input. Reading goes on after a wrong member; [`end`](Self::end) tells the first thing that was wrong,
/// and only after it may anything be done with what was read.
pub(crate) struct Input<'a> {
    members: &'a [(String, Json)],
    path: String,
    /// The names that have been asked for.
    known: Vec<&'static str>,
    error: Option<Error>,
}

impl<'a> Input<'a> {
    /// The object at `path`; `null` counts as an empty one.
    pub(crate) fn new(value: &'a Json, path: impl Into<String>) -> Self {
        let mut input = Self {
            members: &[],
            path: path.into(),
            known: Vec::new(),
            error: None,
        };
        match value {
            Json::Null => {}
            Json::Object(members) => input.members = members,
            other => input.error = Some(wrong(input.path.clone(), "an object", other)),
        }
        input
    }

    /// The path of a member, for messages.
    pub(crate) fn at(&self, name: &str) -> String {
        if self.path.is_empty() {
            name.to_owned()
        } else {
            format!("{}.{name}", self.path)
        }
    }

    /// Notes that a member is not as it should be.
    #[inline(never)]
    pub(crate) fn refuse(&mut self, name: &str, message: &str) {
        let path = self.at(name);
        self.note(Error::invalid(path, message));
    }

    fn note(&mut self, error: Error) {
        self.error.get_or_insert(error);
    }

    /// A member, or nothing where it is left out or `null`.
    #[inline(never)]
    pub(crate) fn get(&mut self, name: &'static str) -> Option<&'a Json> {
        self.known.push(name);
        let member = self.members.iter().find(|(key, _)| same_name(key, name));
        member.map(|(_, value)| value).filter(|value| !value.is_null())
    }

    #[inline(never)]
    fn wrong(&mut self, name: &str, expected: &str, value: &Json) {
        let path = self.at(name);
        self.note(wrong(path, expected, value));
    }

    #[inline(never)]
    pub(crate) fn text(&mut self, name: &'static str) -> Option<&'a str> {
        let value = self.get(name)?;
        if value.as_str().is_none() {
            self.wrong(name, "text", value);
        }
        value.as_str()
    }

    /// Text that must be there and not empty.
    #[inline(never)]
    pub(crate) fn needed(&mut self, name: &'static str) -> &'a str {
        let text = self.text(name).unwrap_or_default();
        if text.trim().is_empty() {
            self.refuse(name, "is missing or empty");
        }
        text
    }

    pub(crate) fn flag(&mut self, name: &'static str) -> bool {
        self.flag_or(name, false)
    }

    #[inline(never)]
    pub(crate) fn flag_or(&mut self, name: &'static str, default: bool) -> bool {
        let Some(value) = self.get(name) else { return default };
        if value.as_bool().is_none() {
            self.wrong(name, "a boolean", value);
        }
        value.as_bool().unwrap_or(default)
    }

    #[inline(never)]
    pub(crate) fn whole(&mut self, name: &'static str) -> Option<u64> {
        let value = self.get(name)?;
        let number = value.as_i64().and_then(|number| u64::try_from(number).ok());
        if number.is_none() {
            self.wrong(name, "a whole number, zero or more", value);
        }
        number
    }

    #[inline(never)]
    pub(crate) fn list(&mut self, name: &'static str) -> &'a [Json] {
        let Some(value) = self.get(name) else { return &[] };
        if value.as_array().is_none() {
            self.wrong(name, "a list", value);
        }
        value.as_array().unwrap_or_default()
    }

    /// A list of texts.
    #[inline(never)]
    pub(crate) fn texts(&mut self, name: &'static str) -> Vec<String> {
        let mut texts = Vec::new();
        for (index, item) in self.list(name).iter().enumerate() {
            match item.as_str() {
                Some(text) => texts.push(text.to_owned()),
                None => self.wrong(&format!("{name}[{index}]"), "text", item),
            }
        }
        texts
    }

    /// An object inside this one; an empty one where it is left out.
    #[inline(never)]
    pub(crate) fn inner<T>(&mut self, name: &'static str, read: impl FnOnce(&mut Input<'a>) -> T) -> T {
        let mut inner = Input::new(self.get(name).unwrap_or(&Json::Null), self.at(name));
        let value = read(&mut inner);
        self.close(inner);
        value
    }

    /// Ends the reading of an object inside this one that the reader opened by itself.
    pub(crate) fn close(&mut self, inner: Input<'_>) {
        if let Err(error) = inner.end() {
            self.note(error);
        }
    }

    /// Takes over what was wrong in an object that the reader opened by itself, but not its unknown members.
    pub(crate) fn adopt(&mut self, other: Input<'_>) {
        if let Some(error) = other.error {
            self.note(error);
        }
    }

    /// Ends the reading: tells the first member that was wrong, or one that nothing asked for.
    #[inline(never)]
    pub(crate) fn end(self) -> Result<(), Error> {
        // A misspelt name explains why another is missing.
        for (key, _) in self.members {
            if !self.known.iter().any(|name| same_name(key, name)) {
                let advice = nearest_of(self.known.iter().copied(), key).map_or_else(
                    || format!("known are {}", self.known.join(", ")),
                    |name| format!("did you mean `{name}`?"),
                );
                return Err(Error::invalid(self.at(key), format!("`{key}` is unknown; {advice}")));
            }
        }
        self.error.map_or(Ok(()), Err)
    }
}

/// The error for a value of the wrong kind.
#[inline(never)]
pub(crate) fn wrong(path: String, expected: &str, value: &Json) -> Error {
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
        let mut settings = Input::new(&value, "settings");
        assert_eq!(settings.inner("retry", |retry| retry.whole("attempts")), None);
        let error = settings.end().unwrap_err();
        assert_eq!(error.path.as_deref(), Some("settings.retry.atempts"));
        assert!(error.message.contains("`attempts`"), "{}", error.message);
    }

    #[test]
    fn the_first_wrong_value_is_named() {
        let value = Json::parse(r#"{"key": 5, "wait": -1}"#).unwrap();
        let mut input = Input::new(&value, "");
        assert_eq!((input.text("key"), input.whole("wait")), (None, None));
        let error = input.end().unwrap_err();
        assert_eq!(
            (error.path.as_deref(), error.message.as_str()),
            (Some("key"), "expected text, not a number")
        );
    }
}
