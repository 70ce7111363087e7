//! What a caller gives as JSON (settings, scopes, inputs of flows, answers to questions), held against a table of its members.
//!
//! Members are named in camelCase or snake_case, as the host's language has it; what came in an answer is asked for by its wire name, which
//! begins with a capital, and is taken in any case. A wrong member is named by its path as it was spelled, and an unknown one is refused
//! with the nearest name, because a misspelt option that is silently ignored costs money.

use super::ScopeId;
use crate::catalog::nearest_of;
use crate::error::Error;
use crate::json::Json;
use crate::search::joined;

/// The members that an object may have. A member that is left out or `null` is wrong only where it is [`Kind::Needed`].
pub(crate) type Spec = &'static [(&'static str, Kind)];

/// As the name of a spec's last member: what all further ones have to be.
pub(crate) const OTHERS: &str = "*";

/// What a member has to be.
#[derive(Clone, Copy)]
pub(crate) enum Kind {
    Any,
    Text,
    /// Text that must be there and not blank.
    Needed,
    OneOf(&'static [&'static str]),
    Flag,
    /// A whole number, zero or more.
    Whole,
    /// A whole number of either sign.
    Signed,
    List(&'static Kind),
    /// A list that holds something: where leaving it out means all, an empty one would too, and nobody may have meant that.
    Filled(&'static Kind),
    Object(Spec),
}

impl Kind {
    pub(crate) fn check(self, value: &Json, path: &str) -> Result<(), Error> {
        let text = value.as_str();
        let (fits, expected) = match self {
            Self::Any => (true, ""),
            Self::Text | Self::Needed | Self::OneOf(_) => (text.is_some(), "text"),
            Self::Flag => (value.as_bool().is_some(), "a boolean"),
            Self::Whole => (whole(value).is_some(), "a whole number, zero or more"),
            Self::Signed => (value.as_i64().is_some(), "a whole number"),
            Self::List(_) | Self::Filled(_) => (value.as_array().is_some(), "a list"),
            Self::Object(spec) => return Given::check(value, path, spec).map(drop),
        };
        if !fits {
            return Err(wrong(path, expected, value));
        }
        match self {
            Self::Needed if text.is_some_and(|text| text.trim().is_empty()) => Err(missing(path)),
            Self::OneOf(names) if text.is_some_and(|text| !names.contains(&text)) => Err(Error::invalid(
                path,
                format!("expected one of `{}`", joined(names, "`, `")),
            )),
            Self::Filled(_) if value.as_array().is_some_and(<[Json]>::is_empty) => {
                Err(Error::invalid(path, "is empty; leave it out for all"))
            }
            Self::List(kind) | Self::Filled(kind) => {
                for (index, item) in value.as_array().unwrap_or_default().iter().enumerate() {
                    kind.check(item, &format!("{path}[{index}]"))?;
                }
                Ok(())
            }
            _ => Ok(()),
        }
    }
}

fn wrong(path: &str, expected: &str, value: &Json) -> Error {
    Error::invalid(path, format!("expected {expected}, not {}", value.kind()))
}

/// The path of a member.
#[inline(never)]
fn within(path: &str, name: &str) -> String {
    match path {
        "" => name.to_owned(),
        _ => format!("{path}.{name}"),
    }
}

fn missing(path: &str) -> Error {
    Error::invalid(path, "is missing or empty")
}

/// An object whose members are all as its spec says.
#[derive(Clone, Copy, Default)]
pub(crate) struct Given<'a>(&'a [(String, Json)]);

impl<'a> Given<'a> {
    /// The object at `path`; `null` counts as an empty one.
    pub(crate) fn check(value: &'a Json, path: &str, spec: Spec) -> Result<Self, Error> {
        let given = match value {
            Json::Null => Self(&[]),
            Json::Object(members) => Self(members),
            other => return Err(wrong(path, "an object", other)),
        };
        let at = |name: &str| within(path, name);
        // First, because a misspelt name explains why another is missing.
        for (key, value) in given.0 {
            if !spec.iter().any(|(name, _)| same_name(key, name)) {
                match spec.last() {
                    Some((OTHERS, kind)) => kind.check(value, &at(key))?,
                    _ => return Err(unknown(key, spec).at(at(key))),
                }
            }
        }
        for (name, kind) in spec {
            match (given.member(name), kind) {
                (Some((key, value)), _) => kind.check(value, &at(key))?,
                (None, Kind::Object(_)) => kind.check(&Json::Null, &at(name))?,
                (None, Kind::Needed) => return Err(missing(&at(name))),
                (None, _) => {}
            }
        }
        Ok(given)
    }

    /// A member, or nothing where it is left out or `null`.
    pub(crate) fn get(self, name: &str) -> Option<&'a Json> {
        self.member(name).map(|(_, value)| value)
    }

    /// The same, with its name as it was spelled.
    fn member(self, name: &str) -> Option<(&'a str, &'a Json)> {
        let member = self.0.iter().find(|(key, _)| same_name(key, name));
        member
            .map(|(key, value)| (key.as_str(), value))
            .filter(|(_, value)| !value.is_null())
    }

    pub(crate) fn text(self, name: &str) -> Option<&'a str> {
        self.get(name)?.as_str()
    }

    /// The same as a text of its own.
    pub(crate) fn owned(self, name: &str) -> Option<String> {
        self.text(name).map(str::to_owned)
    }

    /// Text that the spec says is needed.
    pub(crate) fn needed(self, name: &str) -> &'a str {
        self.text(name).unwrap_or_default()
    }

    pub(crate) fn flag(self, name: &str) -> bool {
        self.flag_or(name, false)
    }

    pub(crate) fn flag_or(self, name: &str, default: bool) -> bool {
        self.get(name).and_then(Json::as_bool).unwrap_or(default)
    }

    pub(crate) fn whole(self, name: &str) -> Option<u64> {
        self.get(name).and_then(whole)
    }

    pub(crate) fn whole_or(self, name: &str, default: u64) -> u64 {
        self.whole(name).unwrap_or(default)
    }

    /// The number of a scope, which need not exist.
    pub(crate) fn scope(self, name: &str) -> Option<ScopeId> {
        self.whole(name).map(|id| ScopeId::try_from(id).unwrap_or(ScopeId::MAX))
    }

    pub(crate) fn list(self, name: &str) -> &'a [Json] {
        self.get(name).and_then(Json::as_array).unwrap_or_default()
    }

    /// The texts of a list.
    pub(crate) fn texts(self, name: &str) -> Vec<String> {
        self.get(name).map(Json::texts).unwrap_or_default()
    }

    /// The objects of a list.
    pub(crate) fn each(self, name: &str) -> impl DoubleEndedIterator<Item = Self> + use<'a> {
        self.list(name).iter().map(Self::of)
    }

    pub(crate) fn is_empty(self) -> bool {
        self.0.is_empty()
    }

    /// An object inside this one, or in one of its lists; an empty one where it is left out.
    pub(crate) fn inner(self, name: &str) -> Self {
        self.get(name).map(Self::of).unwrap_or(Self(&[]))
    }

    /// An item of a list that was checked.
    pub(crate) fn of(item: &'a Json) -> Self {
        Self(item.as_object().unwrap_or_default())
    }
}

fn unknown(key: &str, spec: Spec) -> Error {
    let names: Vec<&str> = spec.iter().map(|(name, _)| *name).collect();
    let advice = match nearest_of(names.iter().copied(), key) {
        Some(name) => format!("did you mean `{name}`?"),
        None => format!("known are {}", joined(&names, ", ")),
    };
    Error::invalid("", format!("`{key}` is unknown; {advice}"))
}

fn whole(value: &Json) -> Option<u64> {
    u64::try_from(value.as_i64()?).ok()
}

/// Whether a key is this camelCase name, or its snake_case twin; or this wire name in whatever case.
fn same_name(key: &str, name: &str) -> bool {
    let is_wire = name.starts_with(|letter: char| letter.is_ascii_uppercase());
    let mut key = key.bytes();
    for letter in name.bytes() {
        let (found, wanted) = match key.next() {
            Some(b'_') if letter.is_ascii_uppercase() => (key.next(), letter.to_ascii_lowercase()),
            Some(found) if is_wire => (Some(found.to_ascii_lowercase()), letter.to_ascii_lowercase()),
            found => (found, letter),
        };
        if found != Some(wanted) {
            return false;
        }
    }
    key.next().is_none()
}

#[cfg(test)]
mod tests {
    use super::{Given, Kind, OTHERS, Spec, same_name};
    use crate::json::Json;

    const ITEM: Spec = &[("id", Kind::Needed), ("quantity", Kind::Whole), (OTHERS, Kind::Any)];
    const SPEC: Spec = &[
        ("key", Kind::Text),
        ("wait", Kind::Whole),
        ("offset", Kind::Signed),
        ("allowHttp", Kind::Flag),
        ("case", Kind::OneOf(&["camel", "snake"])),
        ("retry", Kind::Object(&[("attempts", Kind::Whole)])),
        ("headers", Kind::Object(&[(OTHERS, Kind::Text)])),
        ("items", Kind::List(&Kind::Object(ITEM))),
        ("name", Kind::Needed),
    ];

    fn refused(members: &str) -> (String, String) {
        let value = Json::parse(&format!(r#"{{"name": "n", {members}}}"#)).unwrap();
        let error = Given::check(&value, "settings", SPEC).err().unwrap();
        (error.path.clone().unwrap(), error.message.clone())
    }

    #[test]
    fn names_are_taken_in_both_cases() {
        assert!(same_name("timeoutMs", "timeoutMs"));
        assert!(same_name("timeout_ms", "timeoutMs"));
        for other in [
            "timeoutms",
            "timeout_",
            "timeout",
            "timeout_msx",
            "timeout_Ms",
            "_timeoutMs",
            "",
        ] {
            assert!(!same_name(other, "timeoutMs"), "{other}");
        }
        assert!(!same_name("timeout_", "timeout"));
        for key in ["ItemImageURL", "itemImageUrl", "item_image_url"] {
            assert!(same_name(key, "ItemImageURL"), "{key}");
        }
        assert!(!same_name("ItemImage", "ItemImageURL") && !same_name("item_image_urls", "ItemImageURL"));
    }

    #[test]
    fn an_unknown_member_is_refused_with_its_path_and_the_nearest_name() {
        let (path, message) = refused(r#""wait": "x", "retry": {"atempts": 2}, "colour": 1"#);
        assert_eq!(path, "settings.colour");
        assert!(
            message.starts_with("`colour` is unknown; known are key, wait, "),
            "{message}"
        );
        let (path, message) = refused(r#""retry": {"atempts": 2}"#);
        assert_eq!(path, "settings.retry.atempts");
        assert_eq!(message, "`atempts` is unknown; did you mean `attempts`?");
    }

    #[test]
    fn every_kind_refuses_what_is_of_another() {
        for (members, path, message) in [
            (r#""key": 5"#, "key", "expected text, not a number"),
            (
                r#""wait": -1"#,
                "wait",
                "expected a whole number, zero or more, not a number",
            ),
            (r#""offset": 1.5"#, "offset", "expected a whole number, not a number"),
            (r#""allow_http": 1"#, "allow_http", "expected a boolean, not a number"),
            (r#""case": "Snake""#, "case", "expected one of `camel`, `snake`"),
            (r#""retry": []"#, "retry", "expected an object, not a list"),
            (r#""headers": {"x-a": null}"#, "headers.x-a", "expected text, not null"),
            (r#""items": {}"#, "items", "expected a list, not an object"),
            (r#""items": [{"id": "1"}, {}]"#, "items[1].id", "is missing or empty"),
            (r#""items": [{"id": " "}]"#, "items[0].id", "is missing or empty"),
            (r#""items": [{"id": 1}]"#, "items[0].id", "expected text, not a number"),
        ] {
            assert_eq!(refused(members), (format!("settings.{path}"), message.to_owned()));
        }
        let error = Given::check(&Json::Null, "", SPEC).err().unwrap();
        assert_eq!(error.path.as_deref(), Some("name"));
    }

    #[test]
    fn what_was_checked_is_read_without_failing() {
        let text = r#"{"name": "n", "wait": 7, "offset": -3, "allow_http": true, "key": null, "retry": {"attempts": 2},
            "items": [{"id": "a", "more": {}}]}"#;
        let value = Json::parse(text).unwrap();
        let given = Given::check(&value, "", SPEC).unwrap();
        assert_eq!((given.needed("name"), given.text("key")), ("n", None));
        assert_eq!((given.whole("wait"), given.scope("wait")), (Some(7), Some(7)));
        assert_eq!(given.get("offset").and_then(Json::as_i64), Some(-3));
        assert!(given.flag("allowHttp") && given.flag_or("unset", true));
        assert_eq!(given.inner("retry").whole("attempts"), Some(2));
        assert_eq!(given.inner("headers").whole("attempts"), None);
        let ids = given.list("items").iter().map(|item| Given::of(item).needed("id"));
        assert_eq!(ids.collect::<Vec<_>>(), ["a"]);
    }
}
