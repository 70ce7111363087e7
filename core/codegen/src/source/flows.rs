//! `flows.toml` and `rules.toml`: what callers give to flows, and to the rules for shops, and get from them.

use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{MapAccess, Visitor};
use serde::{Deserialize, Deserializer};

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Flows {
    /// Members that several inputs take.
    #[serde(default)]
    pub(crate) groups: BTreeMap<String, InOrder<FlowMember>>,
    /// By kind.
    #[serde(alias = "rules")]
    pub(crate) flows: InOrder<Flow>,
    pub(crate) types: BTreeMap<String, FlowType>,
    pub(crate) enums: BTreeMap<String, FlowEnum>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Flow {
    pub(crate) summary: String,
    pub(crate) result: String,
    /// The type of the items that it tells on its way.
    pub(crate) items: Option<String>,
    /// The member of the result that is given in its stead.
    pub(crate) gives: Option<String>,
    /// Whether it is one beside the main job, which small builds leave out.
    #[serde(default)]
    pub(crate) back_office: bool,
    #[serde(default)]
    pub(crate) groups: Vec<String>,
    #[serde(default)]
    pub(crate) either: Vec<Vec<String>>,
    pub(crate) input: InOrder<FlowMember>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct FlowType {
    pub(crate) note: String,
    /// Whether it takes further members.
    #[serde(default)]
    pub(crate) open: bool,
    /// Sets of members of which exactly one is given.
    #[serde(default)]
    pub(crate) either: Vec<Vec<String>>,
    /// Types whose members come first.
    #[serde(default)]
    pub(crate) include: Vec<String>,
    pub(crate) members: InOrder<FlowMember>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct FlowMember {
    #[serde(rename = "type")]
    pub(crate) ty: String,
    /// Of an input: it must be given.
    #[serde(default)]
    pub(crate) required: bool,
    /// Of a result: it is always there.
    #[serde(default)]
    pub(crate) always: bool,
    /// Of a result: the list may be missing.
    #[serde(default)]
    pub(crate) optional: bool,
    pub(crate) note: Option<String>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct FlowEnum {
    pub(crate) note: String,
    pub(crate) values: Vec<String>,
}

/// A table in the order of its file, which is the order in which people are shown it.
#[derive(Clone, Debug)]
pub(crate) struct InOrder<T>(pub(crate) Vec<(String, T)>);

impl<T> Default for InOrder<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for InOrder<T> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct Entries<T>(PhantomData<T>);

        impl<'de, T: Deserialize<'de>> Visitor<'de> for Entries<T> {
            type Value = InOrder<T>;

            fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.write_str("a table")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut entries = Vec::new();
                while let Some(entry) = map.next_entry()? {
                    entries.push(entry);
                }
                Ok(InOrder(entries))
            }
        }

        from.deserialize_map(Entries(PhantomData))
    }
}
