//! The files beside methods and types: names, departures from the public reference, errors, and the service itself.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::Sure;

/// `names.toml`.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Names {
    /// Words that the plain casing rule takes apart wrongly.
    pub(crate) acronyms: Vec<String>,
    /// Wire names that are cased as if they were spelled otherwise.
    pub(crate) renames: BTreeMap<String, Rename>,
    /// By the names of their files.
    pub(crate) areas: BTreeMap<String, Area>,
    /// Public names of types whose own are guesses, or not for people.
    pub(crate) types: BTreeMap<String, String>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Rename {
    pub(crate) to: String,
    pub(crate) why: String,
}

/// What the methods of a file are about.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Area {
    pub(crate) summary: String,
    /// Its public name, where its own is taken.
    pub(crate) to: Option<String>,
    pub(crate) why: Option<String>,
}

/// `fixups.toml`.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Departures {
    pub(crate) fixups: Vec<Fixup>,
    pub(crate) twins: Vec<Twin>,
}

/// Where the catalogue is not as the public reference.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Fixup {
    pub(crate) method: Option<String>,
    #[serde(rename = "type")]
    pub(crate) ty: Option<String>,
    pub(crate) list: Option<String>,
    /// Of the method; none: the method itself.
    #[serde(default)]
    pub(crate) params: Vec<String>,
    /// Of the type; none: the type itself.
    #[serde(default)]
    pub(crate) members: Vec<String>,
    pub(crate) change: Change,
    pub(crate) what: Option<What>,
    pub(crate) was: Option<String>,
    pub(crate) now: Option<String>,
    pub(crate) why: String,
    pub(crate) sure: Sure,
    #[serde(default)]
    pub(crate) captures: Vec<String>,
}

#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Change {
    Added,
    Changed,
    Kept,
    LeftOut,
}

/// The property that a fixup is about.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub(crate) enum What {
    Name,
    Type,
    Answer,
    Item,
    Also,
    /// `attribute` or `element`.
    Form,
}

/// An enum whose values are names in XML and numbers in JSON.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Twin {
    #[serde(rename = "enum")]
    pub(crate) of: String,
    pub(crate) why: String,
    pub(crate) sure: Sure,
    pub(crate) captures: Vec<String>,
}

/// `errors.toml`.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Errors {
    pub(crate) codes: BTreeMap<String, Code>,
    /// By code, then by sub-code.
    pub(crate) sub_codes: BTreeMap<String, BTreeMap<String, SubCode>>,
    pub(crate) entity_codes: BTreeMap<String, EntityCode>,
    pub(crate) texts: Vec<Hint>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Code {
    pub(crate) meaning: String,
    /// `None` for success.
    pub(crate) kind: Option<ErrorKind>,
    pub(crate) outcome: Outcome,
    pub(crate) retry: Option<Retry>,
    /// What a program or its user does about it.
    pub(crate) user: Option<String>,
    pub(crate) sure: Sure,
}

#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
pub(crate) enum ErrorKind {
    Service,
    SessionExpired,
    AccessDenied,
}

/// What a code says about a call that was to change something.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Outcome {
    Done,
    Refused,
    Unknown,
}

#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Retry {
    Never,
    After,
    AfterReads,
    AfterNewSession,
    AfterClock,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct SubCode {
    pub(crate) meaning: String,
    pub(crate) retry: Retry,
    pub(crate) user: String,
    pub(crate) sure: Sure,
}

/// What an error code inside an entity means, which is data.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct EntityCode {
    pub(crate) meaning: String,
    pub(crate) sure: Sure,
}

/// What a part of a description hints at.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Hint {
    pub(crate) methods: Vec<String>,
    pub(crate) text: String,
    pub(crate) meaning: String,
    pub(crate) sure: Sure,
    pub(crate) meaning_sure: Option<Sure>,
}

/// What the other files depend on in `service.toml`; the rest of it is for people.
#[derive(Debug, Default, Deserialize)]
pub(crate) struct Service {
    pub(crate) common_parameters: Vec<Named>,
    pub(crate) envelope: Envelope,
}

#[derive(Debug, Default, Deserialize)]
pub(crate) struct Envelope {
    pub(crate) members: Vec<Named>,
}

#[derive(Debug, Deserialize)]
pub(crate) struct Named {
    pub(crate) name: String,
}
