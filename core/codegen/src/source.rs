//! The catalogue as it is written: `core/catalog/**/*.toml`, field by field, nothing resolved.

mod flows;
mod records;

use std::collections::BTreeMap;
use std::path::Path;

use serde::Deserialize;
use serde::de::DeserializeOwned;

pub(crate) use flows::*;
pub(crate) use records::*;

/// Everything below `core/catalog`. Each entry knows the area (the file) it stands in.
#[derive(Default)]
pub(crate) struct Source {
    pub(crate) methods: BTreeMap<String, Entry<Method>>,
    pub(crate) types: BTreeMap<String, Entry<Type>>,
    pub(crate) lists: BTreeMap<String, Entry<List>>,
    pub(crate) enums: BTreeMap<String, Entry<Enum>>,
    pub(crate) names: Names,
    pub(crate) departures: Departures,
    pub(crate) errors: Errors,
    pub(crate) service: Service,
    pub(crate) flows: Flows,
    pub(crate) rules: Flows,
}

/// A table of a TOML file.
pub(crate) struct Entry<T> {
    pub(crate) file: String,
    pub(crate) is: T,
}

impl<T> Entry<T> {
    /// The name of the file without folder and ending.
    pub(crate) fn area(&self) -> &str {
        let name = self.file.rsplit('/').next().unwrap_or_default();
        name.trim_end_matches(".toml")
    }
}

impl<T> std::ops::Deref for Entry<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.is
    }
}

/// How sure a fact is; the order is that of trust.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, PartialOrd, Ord)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Sure {
    Assumed,
    Foreign,
    Documented,
    Seen,
}

/// How sure the name of a type is, or that its members are complete.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Trust {
    Yes,
    Likely,
    Partial,
    Guess,
}

#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Session {
    None,
    Customer,
    Operator,
    Unknown,
}

#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Effect {
    Reads,
    ChangesIdempotent,
    ChangesOnce,
}

#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Paging {
    /// `framePosition` and `frameSize`.
    Frame,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Method {
    pub(crate) summary: String,
    pub(crate) session: Session,
    #[serde(default)]
    pub(crate) session_optional: bool,
    #[serde(default)]
    pub(crate) provider_session: bool,
    pub(crate) effect: Effect,
    /// The reason of the effect.
    pub(crate) why: String,
    #[serde(default)]
    pub(crate) billed: bool,
    pub(crate) billed_sure: Option<Sure>,
    /// Minutes.
    pub(crate) cache: Option<u16>,
    pub(crate) cache_sure: Option<Sure>,
    pub(crate) activity: Option<String>,
    pub(crate) activity_sure: Option<Sure>,
    pub(crate) list: Option<String>,
    pub(crate) paging: Option<Paging>,
    #[serde(default)]
    pub(crate) obsolete: bool,
    #[serde(default)]
    pub(crate) unavailable: bool,
    #[serde(default)]
    pub(crate) newer_than_shop: bool,
    #[serde(default)]
    pub(crate) params_unknown: bool,
    #[serde(default)]
    pub(crate) params_inferred: bool,
    pub(crate) answer: Option<String>,
    pub(crate) payload: Option<String>,
    pub(crate) answer_sure: Option<Sure>,
    pub(crate) sure: Sure,
    pub(crate) note: Option<String>,
    #[serde(default)]
    pub(crate) params: Vec<Param>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Param {
    pub(crate) name: String,
    #[serde(rename = "type")]
    pub(crate) ty: Option<String>,
    #[serde(default)]
    pub(crate) id: bool,
    pub(crate) document: Option<String>,
    #[serde(default)]
    pub(crate) required: bool,
    pub(crate) separator: Option<char>,
    #[serde(default)]
    pub(crate) values: Vec<String>,
    pub(crate) alias: Option<String>,
    pub(crate) date: Option<String>,
    pub(crate) note: Option<String>,
    pub(crate) sure: Option<Sure>,
    pub(crate) type_sure: Option<Sure>,
    pub(crate) document_sure: Option<Sure>,
    pub(crate) separator_sure: Option<Sure>,
}

impl Param {
    /// How sure the least certain fact about it is, where that is told.
    pub(crate) fn least_sure(&self) -> Option<Sure> {
        let facts = [self.sure, self.type_sure, self.document_sure, self.separator_sure];
        facts.into_iter().flatten().min()
    }
}

#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub(crate) enum TypeKind {
    Object,
    Value,
}

#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Direction {
    Input,
    Output,
    Both,
}

#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Flatten {
    List,
    Sublist,
    Hoist,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Type {
    pub(crate) kind: TypeKind,
    pub(crate) base: Option<String>,
    pub(crate) direction: Direction,
    pub(crate) sure: Sure,
    pub(crate) name_sure: Option<Trust>,
    #[serde(default)]
    pub(crate) synthetic: bool,
    #[serde(default)]
    pub(crate) opaque: bool,
    pub(crate) root: Option<String>,
    pub(crate) complete: Option<Trust>,
    pub(crate) meta_update_of: Option<String>,
    pub(crate) note: Option<String>,
    pub(crate) text: Option<Text>,
    pub(crate) flatten: Option<Flatten>,
    pub(crate) list_path: Option<String>,
    #[serde(default)]
    pub(crate) members: Vec<Member>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Text {
    #[serde(rename = "type")]
    pub(crate) ty: String,
    pub(crate) member: Option<String>,
    pub(crate) member_sure: Option<Sure>,
    pub(crate) note: Option<String>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Member {
    pub(crate) name: String,
    #[serde(rename = "type")]
    pub(crate) ty: Option<String>,
    pub(crate) list: Option<String>,
    #[serde(default)]
    pub(crate) many: bool,
    pub(crate) item: Option<String>,
    #[serde(default)]
    pub(crate) attribute: bool,
    #[serde(default)]
    pub(crate) id: bool,
    pub(crate) sure: Option<Sure>,
    pub(crate) type_sure: Option<Sure>,
    pub(crate) enum_sure: Option<Sure>,
    pub(crate) note: Option<String>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct List {
    pub(crate) of: String,
    pub(crate) item: Option<String>,
    #[serde(default)]
    pub(crate) also: Vec<String>,
    pub(crate) root: Option<String>,
    pub(crate) of_sure: Option<Sure>,
    pub(crate) item_sure: Option<Sure>,
    pub(crate) note: Option<String>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Enum {
    pub(crate) values: Vec<String>,
    pub(crate) sure: Sure,
    #[serde(default)]
    pub(crate) values_sure: BTreeMap<String, Sure>,
    pub(crate) note: Option<String>,
}

/// Reads the catalogue below `root`. Each error names file and place.
pub(crate) fn read(root: &Path) -> Result<Source, Vec<String>> {
    let mut files = Vec::new();
    for folder in ["methods", "types"] {
        let mut names = toml_files(root, folder).map_err(|error| vec![format!("{folder}: {error}")])?;
        names.sort();
        files.extend(names);
    }
    let single = ["names", "errors", "fixups", "service", "flows", "rules"];
    files.extend(single.map(|name| format!("{name}.toml")));
    let mut texts = Vec::new();
    for file in files {
        let text = std::fs::read_to_string(root.join(&file)).map_err(|error| vec![format!("{file}: {error}")])?;
        texts.push((file, text));
    }
    parse(&texts)
}

fn toml_files(root: &Path, folder: &str) -> std::io::Result<Vec<String>> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(root.join(folder))? {
        let path = entry?.path();
        if let Some(name) = path
            .file_name()
            .and_then(|name| name.to_str())
            .filter(|name| name.ends_with(".toml"))
        {
            files.push(format!("{folder}/{name}"));
        }
    }
    Ok(files)
}

/// Reads the catalogue from files by their paths in it.
pub(crate) fn parse(files: &[(String, String)]) -> Result<Source, Vec<String>> {
    let mut source = Source::default();
    let mut errors = Vec::new();
    for (file, text) in files {
        match file.as_str() {
            "names.toml" => whole(file, text, &mut source.names, &mut errors),
            "errors.toml" => whole(file, text, &mut source.errors, &mut errors),
            "fixups.toml" => whole(file, text, &mut source.departures, &mut errors),
            "service.toml" => whole(file, text, &mut source.service, &mut errors),
            "flows.toml" => whole(file, text, &mut source.flows, &mut errors),
            "rules.toml" => whole(file, text, &mut source.rules, &mut errors),
            "types/lists.toml" => tables(file, text, &mut source.lists, &mut errors),
            "types/enums.toml" => tables(file, text, &mut source.enums, &mut errors),
            _ if file.starts_with("methods/") => tables(file, text, &mut source.methods, &mut errors),
            _ => tables(file, text, &mut source.types, &mut errors),
        }
    }
    if errors.is_empty() { Ok(source) } else { Err(errors) }
}

fn whole<T: DeserializeOwned>(file: &str, text: &str, into: &mut T, errors: &mut Vec<String>) {
    match toml::from_str(text) {
        Ok(read) => *into = read,
        Err(error) => errors.push(format!("{file}: {error}")),
    }
}

/// Reads the file's tables one by one, so that every bad one is reported under its name.
fn tables<T: DeserializeOwned>(
    file: &str,
    text: &str,
    into: &mut BTreeMap<String, Entry<T>>,
    errors: &mut Vec<String>,
) {
    let tables: BTreeMap<String, toml::Value> = match toml::from_str(text) {
        Ok(tables) => tables,
        Err(error) => return errors.push(format!("{file}: {error}")),
    };
    for (name, value) in tables {
        match value.try_into() {
            Ok(is) => {
                if let Some(earlier) = into.insert(
                    name.clone(),
                    Entry {
                        file: file.to_owned(),
                        is,
                    },
                ) {
                    errors.push(format!("{file} [{name}]: already in {}", earlier.file));
                }
            }
            Err(error) => errors.push(format!("{file} [{name}]: {}", error.to_string().trim_end())),
        }
    }
}
