//! Prints the model as the core's tables: rows of small integers and one text of all names.
//!
//! What the numbers in a row mean is said once, by the constants of `core/src/catalog/rows.rs`; here they are printed by name.

mod packed;
mod words;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use packed::Packed;

use crate::model::{self, Item, Kind, Member, Model, Scalar, Shape};
use crate::names;
use crate::source::{Effect, Method, Param, Retry, Session};

/// The texts of the two files.
pub(crate) struct Printed {
    pub(crate) tables: String,
    pub(crate) sandbox: String,
}

/// Values numbered in the order in which they are first seen.
#[derive(Default)]
struct Numbered {
    values: Vec<String>,
    numbers: BTreeMap<String, usize>,
}

impl Numbered {
    fn number(&mut self, value: &str) -> usize {
        if let Some(number) = self.numbers.get(value) {
            return *number;
        }
        self.numbers.insert(value.to_owned(), self.values.len());
        self.values.push(value.to_owned());
        self.values.len() - 1
    }
}

/// Everything that rows refer to by number.
#[derive(Default)]
struct Tables {
    names: Numbered,
    items: Numbered,
    method_extras: Numbered,
    param_extras: Numbered,
    types: BTreeMap<String, usize>,
    /// The types that are nothing but their list.
    lists: BTreeSet<String>,
    enums: BTreeMap<String, usize>,
}

/// The codec marks the members it has read in as many bits.
const MOST_MEMBERS: usize = 128;

fn lists(model: &Model) -> BTreeSet<String> {
    let lists = model.types.iter().filter(|(_, ty)| matches!(ty.shape, Shape::List(_)));
    lists.map(|(name, _)| name.clone()).collect()
}

/// The members of each type.
fn members<'a>(model: &'a Model) -> Result<Vec<(&'a str, Vec<&'a Member>)>, String> {
    let mut lists = Vec::new();
    for (name, ty) in &model.types {
        if ty.members.len() > MOST_MEMBERS {
            return Err(format!("{name} has more than {MOST_MEMBERS} members"));
        }
        lists.push((name.as_str(), ty.members.iter().collect()));
    }
    Ok(lists)
}

pub(crate) fn print(model: &Model) -> Result<Printed, String> {
    let members = Packed::of(members(model)?);
    let in_order = members.in_order();
    let mut tables = Tables {
        types: in_order.iter().copied().map(str::to_owned).zip(0..).collect(),
        lists: lists(model),
        enums: model.source.enums.keys().cloned().zip(0..).collect(),
        ..Tables::default()
    };
    // First of all names, so that a method's number is that of its name, too. Those of members follow, so that a row need only say that
    // its name is new.
    for name in model.source.methods.keys() {
        tables.name(name)?;
    }
    let member_rows = tables.members(&members)?;
    let methods = tables.methods(model)?;
    let types = tables.types(model, &members)?;
    let irregular = tables.irregular(model)?;
    let (codes, sub_codes) = tables.error_codes(model)?;
    let mut out = head() + &format!("{USES}{methods}{member_rows}{types}");
    table(&mut out, "IRREGULAR", "IrregularRow", &irregular);
    table(&mut out, "METHOD_EXTRAS", "MethodExtra", &tables.method_extras.values);
    table(&mut out, "PARAM_EXTRAS", "ParamExtra", &tables.param_extras.values);
    table(&mut out, "ITEMS", "ItemRow", &tables.items.values);
    let source = model.source;
    let areas = source.names.areas.keys();
    let number = |area: &str| areas.clone().take_while(|name| *name != area).count().to_string();
    let of_methods: Vec<String> = source.methods.values().map(|method| number(method.area())).collect();
    table(&mut out, "METHOD_AREAS", "u8", &of_methods);
    let areas = areas
        .clone()
        .map(|area| format!("{:?}", names::area(&source.names, area).0));
    table(&mut out, "AREAS", "&str", &areas.collect::<Vec<_>>());
    table(&mut out, "ERROR_CODES", "ErrorRow", &codes);
    table(&mut out, "SUB_CODES", "SubCodeRow", &sub_codes);
    out += &words::print(&tables.names.values);
    Ok(Printed {
        tables: out,
        sandbox: sandbox(model, &in_order),
    })
}

impl Tables {
    fn name(&mut self, name: &str) -> Result<u16, String> {
        if name.contains(' ') || !name.is_ascii() {
            return Err(format!(
                "a name with a blank or beyond ASCII does not fit into the tables: {name:?}"
            ));
        }
        fit(self.names.number(name), "names")
    }

    fn optional_name(&mut self, name: Option<&str>) -> Result<String, String> {
        name.map_or(Ok("NONE".to_owned()), |name| Ok(self.name(name)?.to_string()))
    }

    fn methods(&mut self, model: &Model) -> Result<String, String> {
        let mut lists = Vec::new();
        for (name, method) in &model.source.methods {
            let rows: Result<_, String> = method.params.iter().map(|param| self.param(model, param)).collect();
            lists.push((name.as_str(), rows?));
        }
        let params = Packed::of(lists);
        let mut rows = Vec::new();
        for (name, method) in &model.source.methods {
            let payload = self.optional_member(model.payload(method).as_ref())?;
            let (first, count) = params.place(name)?;
            let cache = method.cache.unwrap_or_default();
            let activity = self.optional_name(method.activity.as_deref())?;
            let list = self.optional_name(method.list.as_deref())?;
            let extra = format!("MethodExtra {{ cache_minutes: {cache}, activity: {activity}, list: {list} }}");
            let extra: u8 = fit(self.method_extras.number(&extra), "method extras")?;
            let facts = facts(method);
            rows.push(format!(
                "method({payload}, {first}, {count}, {facts}, {extra}), // {name}"
            ));
        }
        Ok(
            lines("METHODS", "MethodRow", rows.len(), rows)
                + &print_packed("PARAMS", "ParamRow", &params, &params.rows),
        )
    }

    fn param(&mut self, model: &Model, param: &Param) -> Result<String, String> {
        let name = self.name(&param.name)?;
        let argument = self.name(&names::argument(&param.name))?;
        let kind = model::kind_of(model.source, param);
        let kind = kind.map_or(Ok("UNKNOWN_DOCUMENT".to_owned()), |kind| self.kind(&kind))?;
        let root = param
            .document
            .as_ref()
            .and_then(|document| names::root(model.source, document));
        let root = self.optional_name(root)?;
        let alias = self.optional_name(param.alias.as_deref())?;
        let date = self.optional_name(param.date.as_deref())?;
        let separator = param
            .separator
            .map_or("0".to_owned(), |separator| format!("b{separator:?}"));
        let extra = format!("ParamExtra {{ alias: {alias}, date: {date}, separator: {separator} }}");
        let extra: u8 = fit(self.param_extras.number(&extra), "parameter extras")?;
        let required = param.required;
        Ok(format!(
            "p({name}, {argument}, {kind}, {root}, {extra}, {required}), // {}",
            param.name
        ))
    }

    fn members(&mut self, members: &Packed<&Member>) -> Result<String, String> {
        // All names before anything else is numbered: new ones have to follow each other.
        let mut rows = Vec::new();
        for member in &members.rows {
            let names = self.names.values.len();
            let name = self.name(&member.name)?;
            let name = if usize::from(name) < names {
                name.to_string()
            } else {
                "NEW".to_owned()
            };
            rows.push((name, *member));
        }
        let row = |(name, member): (String, &Member)| {
            Ok(format!("{}, // {}", self.named_member(&name, member)?, member.name))
        };
        let rows: Result<Vec<_>, String> = rows.into_iter().map(row).collect();
        Ok(print_packed("MEMBERS", "Member", members, &rows?))
    }

    fn types(&mut self, model: &Model, members: &Packed<&Member>) -> Result<String, String> {
        let (mut rows, mut texts) = (Vec::new(), Vec::new());
        let mut before = 0;
        for (number, name) in members.in_order().into_iter().enumerate() {
            let ty = &model.types[name];
            if let Some(text) = &ty.text {
                texts.push(format!("TextRow {{ ty: {number}, text: {} }}", self.member(text)?));
            }
            let (shape, list) = match ty.shape {
                Shape::Object => ("OBJECT", 0),
                Shape::List(list) => ("LIST", list),
                Shape::SubList(list) => ("SUB_LIST", list),
                Shape::Hoist(list) => ("HOIST", list),
                Shape::Opaque => ("OPAQUE", 0),
            };
            let (first, count) = members.place(name)?;
            let skip: u8 = fit(usize::from(first - before), "members between two types")?;
            before = first;
            rows.push(format!("ty({skip}, {count}, shape::{shape}, {list}), // {name}"));
        }
        let mut subtypes = Vec::new();
        for (base, name) in &model.subtypes {
            let (base, ty) = (self.types[base], self.types[name]);
            subtypes.push(format!(
                "SubtypeRow {{ name: {}, base: {base}, ty: {ty} }}",
                self.name(name)?
            ));
        }
        let mut out = lines("TYPES", "TypeRow", rows.len(), rows);
        table(&mut out, "TEXTS", "TextRow", &texts);
        table(&mut out, "SUBTYPES", "SubtypeRow", &subtypes);
        Ok(out)
    }

    fn optional_member(&mut self, member: Option<&Member>) -> Result<String, String> {
        member.map_or(Ok("Member::ABSENT".to_owned()), |member| self.member(member))
    }

    fn member(&mut self, member: &Member) -> Result<String, String> {
        let name = self.name(&member.name)?.to_string();
        self.named_member(&name, member)
    }

    fn named_member(&mut self, name: &str, member: &Member) -> Result<String, String> {
        let item = match &member.item {
            None => "NO_ITEM".to_owned(),
            Some(Item::Any) => "ANY_ITEM".to_owned(),
            Some(Item::Named { name, also }) => {
                let (name, also) = (self.name(name)?, self.optional_name(also.as_deref())?);
                let row: u8 = fit(
                    self.items.number(&format!("ItemRow {{ name: {name}, also: {also} }}")),
                    "item names",
                )?;
                format!("ITEM + {row}")
            }
        };
        let list = self.is_list_type(member);
        let flags = sum(&[("MANY", member.many), ("ATTRIBUTE", member.attribute), ("LIST", list)]);
        Ok(format!("m({name}, {}, {item}, {flags})", self.kind(&member.kind)?))
    }

    fn is_list_type(&self, member: &Member) -> bool {
        matches!(&member.kind, Kind::Object(name) if self.lists.contains(name))
    }

    fn kind(&self, kind: &Kind) -> Result<String, String> {
        let name = match kind {
            Kind::Scalar(Scalar::Text) => "TEXT",
            Kind::Scalar(Scalar::Int) => "INT",
            Kind::Scalar(Scalar::Short) => "SHORT",
            Kind::Scalar(Scalar::Long) => "LONG",
            Kind::Scalar(Scalar::Id) => "ID",
            Kind::Scalar(Scalar::Decimal) => "DECIMAL",
            Kind::Scalar(Scalar::Double) => "DOUBLE",
            Kind::Scalar(Scalar::Boolean) => "BOOLEAN",
            Kind::Scalar(Scalar::DateTime) => "DATE_TIME",
            Kind::Scalar(Scalar::Base64) => "BASE64",
            Kind::Value(_, Scalar::Text) => "VALUE_TEXT",
            Kind::Value(_, Scalar::Int) => "VALUE_INT",
            Kind::Value(_, Scalar::Decimal) => "VALUE_DECIMAL",
            Kind::Value(name, _) => return Err(format!("{name}: no kind for this value type")),
            Kind::Enum(name) => return Ok(format!("ENUM + {}", self.enums[name])),
            Kind::Object(name) => return Ok(format!("OBJECT + {}", self.types[name])),
        };
        Ok(name.to_owned())
    }

    /// The rows of codes and of sub-codes.
    fn error_codes(&mut self, model: &Model) -> Result<(Vec<String>, Vec<String>), String> {
        let errors = &model.source.errors;
        let (mut codes, mut sub_codes) = (Vec::new(), Vec::new());
        for (name, code) in &errors.codes {
            let number = self.name(name)?;
            let kind = code
                .kind
                .map_or("None".to_owned(), |kind| format!("Some(ErrorKind::{kind:?})"));
            let (outcome, repeat) = (code.outcome, code.retry.unwrap_or(Retry::Never));
            codes.push(format!(
                "ErrorRow {{ code: {number}, kind: {kind}, outcome: Outcome::{outcome:?}, repeat: Repeat::{repeat:?} }}"
            ));
            for (sub_name, sub_code) in errors.sub_codes.get(name).into_iter().flatten() {
                let (sub_number, repeat) = (self.name(sub_name)?, sub_code.retry);
                sub_codes.push(format!(
                    "SubCodeRow {{ code: {number}, sub_code: {sub_number}, repeat: Repeat::{repeat:?} }}"
                ));
            }
        }
        Ok((codes, sub_codes))
    }

    fn irregular(&mut self, model: &Model) -> Result<Vec<String>, String> {
        let mut rows = Vec::new();
        for name in self.names.values.clone() {
            if let Some(snake) = names::irregular(&model.source.names, &name) {
                rows.push(format!(
                    "IrregularRow {{ name: {}, snake: {} }}",
                    self.name(&name)?,
                    self.name(&snake)?
                ));
            }
        }
        Ok(rows)
    }
}

fn facts(method: &Method) -> String {
    let session = match method.session {
        Session::None => "NO_SESSION",
        Session::Customer => "CUSTOMER",
        Session::Operator => "OPERATOR",
        Session::Unknown => "UNKNOWN_SESSION",
    };
    let effect = match method.effect {
        Effect::Reads => "READS",
        Effect::ChangesIdempotent => "CHANGES_IDEMPOTENT",
        Effect::ChangesOnce => "CHANGES_ONCE",
    };
    sum(&[
        (session, true),
        (effect, true),
        ("SESSION_OPTIONAL", method.session_optional),
        ("PROVIDER_SESSION", method.provider_session),
        ("ANSWER_KNOWN", method.answer.is_some()),
        ("BILLED", method.billed),
        ("PAGES", method.paging.is_some()),
        ("PARAMS_UNKNOWN", method.params_unknown),
    ])
}

/// The constants that are to be joined.
fn sum(constants: &[(&str, bool)]) -> String {
    let set: Vec<&str> = constants
        .iter()
        .filter(|(_, set)| *set)
        .map(|(name, _)| *name)
        .collect();
    if set.is_empty() {
        "0".to_owned()
    } else {
        set.join(" | ")
    }
}

fn print_packed<R>(name: &str, ty: &str, packed: &Packed<R>, rows: &[String]) -> String {
    let rows = rows.iter().enumerate().flat_map(|(index, row)| {
        let head = packed.heads.get(&index).map(|head| format!("// {head}:"));
        head.into_iter().chain([row.clone()])
    });
    lines(name, ty, packed.rows.len(), rows)
}

/// A table with a line for each row.
fn lines(name: &str, ty: &str, count: usize, rows: impl IntoIterator<Item = String>) -> String {
    let mut out = format!("pub(crate) static {name}: [{ty}; {count}] = [\n");
    for row in rows {
        let _ = writeln!(out, "    {row}");
    }
    out + "];\n\n"
}

/// A table with as many rows to the line as fit.
fn table(out: &mut String, name: &str, ty: &str, rows: &[String]) {
    let _ = writeln!(out, "pub(crate) static {name}: [{ty}; {}] = [", rows.len());
    let mut line = String::from("   ");
    for row in rows {
        if line.len() + row.len() > 116 {
            let _ = writeln!(out, "{line}");
            line.truncate(3);
        }
        let _ = write!(line, " {row},");
    }
    let _ = writeln!(out, "{line}\n];\n");
}

fn fit<N: TryFrom<usize>>(number: usize, what: &str) -> Result<N, String> {
    N::try_from(number).map_err(|_| format!("too many {what} for the tables: {number}"))
}

/// What only the sandbox needs: names of types and values of enums.
fn sandbox(model: &Model, types: &[&str]) -> String {
    let quoted = |name: &str| format!("{name:?}");
    let answers = model
        .source
        .methods
        .values()
        .map(|method| quoted(method.answer.as_deref().unwrap_or_default()));
    let types = types.iter().map(|name| quoted(name));
    let enums = model
        .source
        .enums
        .iter()
        .map(|(name, values)| format!("&{:?}, // {name}", values.values));
    let mut out = head();
    table(&mut out, "ANSWER_TYPES", "&str", &answers.collect::<Vec<_>>());
    table(&mut out, "TYPE_NAMES", "&str", &types.collect::<Vec<_>>());
    out += lines("ENUMS", "&[&str]", enums.len(), enums).trim_end();
    out + "\n"
}

fn head() -> String {
    format!("// {}\n\n", crate::print::HEADER)
}

const USES: &str = "\
use crate::catalog::{Member, Outcome, Repeat};
use crate::catalog::rows::facts::*;
use crate::catalog::rows::kind::*;
use crate::catalog::rows::member::*;
use crate::catalog::rows::*;
use crate::error::ErrorKind;

";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_does_not_fit_is_refused() {
        assert_eq!(fit::<u8>(255, "things"), Ok(255));
        assert_eq!(
            fit::<u8>(256, "things"),
            Err("too many things for the tables: 256".to_owned())
        );
    }
}
