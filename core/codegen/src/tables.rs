//! Prints the model as the core's tables: rows of small integers and one text of all names.
//!
//! The layout of the rows is that of `core/src/catalog/rows.rs`.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use crate::model::{Item, Kind, Member, Model, Scalar, Shape};
use crate::names;
use crate::source::{Effect, Method, Param, Session};

const NONE: u16 = u16::MAX;
const OBJECT: usize = 0x0100;
const ENUM: usize = 0x8000;
const UNKNOWN_DOCUMENT: u16 = 0x00FF;

/// The texts of the two files.
pub(crate) struct Printed {
    pub(crate) tables: String,
    pub(crate) sandbox: String,
}

type MemberRow = (u16, u16, u8, u8);
type ParamRow = (u16, u16, u16, u16, u8, bool);

/// Values numbered in the order in which they are first seen.
#[derive(Default)]
struct Numbered<T>(Vec<T>, BTreeMap<T, usize>);

impl<T: Ord + Clone> Numbered<T> {
    fn number(&mut self, value: T) -> usize {
        if let Some(number) = self.1.get(&value) {
            return *number;
        }
        self.1.insert(value.clone(), self.0.len());
        self.0.push(value);
        self.0.len() - 1
    }
}

#[derive(Default)]
struct Tables {
    names: Numbered<String>,
    items: Numbered<(u16, u16)>,
    extras: Numbered<(u16, u16, u8)>,
    types: BTreeMap<String, usize>,
    enums: BTreeMap<String, usize>,
}

pub(crate) fn print(model: &Model) -> Result<Printed, String> {
    let mut tables = Tables {
        types: model.types.keys().cloned().zip(0..).collect(),
        enums: model.source.enums.keys().cloned().zip(0..).collect(),
        ..Tables::default()
    };
    // The row that most parameters refer to.
    tables.extras.number((NONE, NONE, 0));
    tables.print(model)
}

impl Tables {
    fn print(&mut self, model: &Model) -> Result<Printed, String> {
        let mut out = String::from(HEAD);
        let methods = self.methods(model)?;
        let types = self.types(model)?;
        let mut irregular = Vec::new();
        for name in self.names.0.clone() {
            if let Some(snake) = names::irregular(&model.source.names, &name) {
                irregular.push((self.name(&name)?, self.name(&snake)?));
            }
        }
        irregular.sort_unstable();

        out += "use crate::catalog::rows::{\n    IrregularRow, ItemRow, MethodRow, NONE, ParamExtra, ParamRow, SubtypeRow, TypeRow,\n};\nuse crate::catalog::Member;\n\n";
        out += ROW_FUNCTIONS;
        out += &methods;
        out += &types;
        let extras = self.extras.0.iter().map(|(alias, date, separator)| {
            format!(
                "ParamExtra {{ alias: {}, date: {}, separator: {separator} }}",
                optional(*alias),
                optional(*date)
            )
        });
        table(&mut out, "PARAM_EXTRAS", "ParamExtra", extras);
        let items = self
            .items
            .0
            .iter()
            .map(|(name, also)| format!("ItemRow {{ name: {name}, also: {} }}", optional(*also)));
        table(&mut out, "ITEMS", "ItemRow", items);
        let irregular = irregular
            .iter()
            .map(|(name, snake)| format!("IrregularRow {{ name: {name}, snake: {snake} }}"));
        table(&mut out, "IRREGULAR", "IrregularRow", irregular);
        self.print_names(&mut out)?;
        Ok(Printed {
            tables: out,
            sandbox: sandbox(model),
        })
    }

    fn name(&mut self, name: &str) -> Result<u16, String> {
        fit(self.names.number(name.to_owned()), "names")
    }

    fn optional_name(&mut self, name: Option<&str>) -> Result<u16, String> {
        name.map_or(Ok(NONE), |name| self.name(name))
    }

    fn methods(&mut self, model: &Model) -> Result<String, String> {
        let mut lists = Vec::new();
        for (name, method) in &model.source.methods {
            let rows: Result<Vec<ParamRow>, String> =
                method.params.iter().map(|param| self.param(model, param)).collect();
            lists.push((name.as_str(), rows?));
        }
        let params = Packed::of(lists);
        let mut out = String::new();
        let _ = writeln!(
            out,
            "pub(crate) static METHODS: [MethodRow; {}] = [",
            model.source.methods.len()
        );
        for (name, method) in &model.source.methods {
            let number = self.name(name)?;
            let payload = match model.payload(method) {
                Some(payload) => print_member(self.member(&payload)?),
                None => "NOTHING".to_owned(),
            };
            let (first, count) = params.place(name)?;
            let _ = writeln!(
                out,
                "    method({number}, {payload}, {first}, {count}, {:#x}, {}, {}, {}), // {name}",
                facts(method),
                method.cache.unwrap_or_default(),
                optional(self.optional_name(method.activity.as_deref())?),
                optional(self.optional_name(method.list.as_deref())?),
            );
        }
        out += "];\n\n";
        params.print(
            &mut out,
            "PARAMS",
            "ParamRow",
            |(name, argument, kind, root, extra, required)| {
                format!(
                    "p({name}, {argument}, {kind:#x}, {}, {extra}, {required})",
                    optional(*root)
                )
            },
        );
        Ok(out)
    }

    fn param(&mut self, model: &Model, param: &Param) -> Result<ParamRow, String> {
        let (kind, root) = match (&param.document, &param.ty) {
            (Some(document), _) if document == "unknown" => (UNKNOWN_DOCUMENT, NONE),
            (Some(document), _) => {
                let root = names::root(model.source, param, document).ok_or_else(|| format!("{document}: no root"))?;
                (self.kind(&Kind::Object(document.clone()))?, self.name(&root)?)
            }
            (None, Some(ty)) => {
                let kind =
                    crate::model::kind(model.source, ty, param.id).ok_or_else(|| format!("{ty}: no such type"))?;
                (self.kind(&kind)?, NONE)
            }
            (None, None) => return Err(format!("{}: neither type nor document", param.name)),
        };
        let separator = param
            .separator
            .and_then(|separator| u8::try_from(separator).ok())
            .unwrap_or_default();
        let extra = (
            self.optional_name(param.alias.as_deref())?,
            self.optional_name(param.date.as_deref())?,
            separator,
        );
        let extra = fit(self.extras.number(extra), "parameter extras")?;
        let argument = self.name(&names::argument(&param.name))?;
        Ok((self.name(&param.name)?, argument, kind, root, extra, param.required))
    }

    fn types(&mut self, model: &Model) -> Result<String, String> {
        let mut lists = Vec::new();
        for (name, ty) in &model.types {
            let rows: Result<Vec<MemberRow>, String> = ty.members.iter().map(|member| self.member(member)).collect();
            lists.push((name.as_str(), rows?));
        }
        let members = Packed::of(lists);
        let mut out = String::new();
        members.print(&mut out, "MEMBERS", "Member", |row| print_member(*row));
        let _ = writeln!(out, "pub(crate) static TYPES: [TypeRow; {}] = [", model.types.len());
        for (name, ty) in &model.types {
            let text = match &ty.text {
                Some(text) => print_member(self.member(text)?),
                None => "NOTHING".to_owned(),
            };
            let (shape, list) = match ty.shape {
                Shape::Object => (0, 0),
                Shape::List(list) => (1, list),
                Shape::SubList(list) => (2, list),
                Shape::Hoist(list) => (3, list),
                Shape::Opaque => (4, 0),
            };
            let (first, count) = members.place(name)?;
            let _ = writeln!(out, "    ty({first}, {count}, {shape}, {list}, {text}), // {name}");
        }
        out += "];\n\n";
        let mut subtypes = Vec::new();
        for (base, name) in &model.subtypes {
            let (base, ty) = (self.types[base], self.types[name]);
            subtypes.push(format!(
                "SubtypeRow {{ name: {}, base: {base}, ty: {ty} }}",
                self.name(name)?
            ));
        }
        table(&mut out, "SUBTYPES", "SubtypeRow", subtypes.into_iter());
        Ok(out)
    }

    fn member(&mut self, member: &Member) -> Result<MemberRow, String> {
        let item = match &member.item {
            None => 0,
            Some(Item::Any) => 1,
            Some(Item::Named { name, also }) => {
                let row = (self.name(name)?, self.optional_name(also.as_deref())?);
                fit(2 + self.items.number(row), "item names")?
            }
        };
        let flags = u8::from(member.many) | u8::from(member.attribute) << 1;
        Ok((self.name(&member.name)?, self.kind(&member.kind)?, item, flags))
    }

    fn kind(&self, kind: &Kind) -> Result<u16, String> {
        let code = match kind {
            Kind::Scalar(Scalar::Text) => 0,
            Kind::Scalar(Scalar::Int) => 1,
            Kind::Scalar(Scalar::Short) => 2,
            Kind::Scalar(Scalar::Long) => 3,
            Kind::Scalar(Scalar::Id) => 4,
            Kind::Scalar(Scalar::Decimal) => 5,
            Kind::Scalar(Scalar::Double) => 6,
            Kind::Scalar(Scalar::Boolean) => 7,
            Kind::Scalar(Scalar::DateTime) => 8,
            Kind::Scalar(Scalar::Base64) => 9,
            Kind::Value(_, Scalar::Text) => 10,
            Kind::Value(_, Scalar::Int) => 11,
            Kind::Value(_, Scalar::Decimal) => 12,
            Kind::Value(name, _) => return Err(format!("{name}: no kind for this value type")),
            Kind::Enum(name) => ENUM + self.enums[name],
            Kind::Object(name) => OBJECT + self.types[name],
        };
        fit(code, "types")
    }

    fn print_names(&self, out: &mut String) -> Result<(), String> {
        let mut ends: Vec<u16> = Vec::new();
        let mut end = 0;
        let mut lines = vec![String::new()];
        for name in &self.names.0 {
            end += name.len();
            ends.push(fit(end, "bytes of names")?);
            if lines.last().is_some_and(|line| line.len() + name.len() > 110) {
                lines.push(String::new());
            }
            if let Some(line) = lines.last_mut() {
                line.push_str(name);
            }
        }
        *out += "pub(crate) const NAMES: &str = \"\\\n";
        for line in lines {
            let _ = writeln!(out, "    {line}\\");
        }
        *out += "\";\n\n";
        table(out, "NAME_ENDS", "u16", ends.iter().map(u16::to_string));
        Ok(())
    }
}

fn facts(method: &Method) -> u16 {
    let session = match method.session {
        Session::None => 0,
        Session::Customer => 1,
        Session::Operator => 2,
        Session::Unknown => 3,
    };
    let effect = match method.effect {
        Some(Effect::Reads) => 0,
        Some(Effect::ChangesIdempotent) => 1,
        // What is not known counts as the most dangerous.
        Some(Effect::ChangesOnce) | None => 2,
    };
    let flags = [
        method.session_optional,
        method.provider_session,
        method.answer.is_some(),
        method.billed,
        method.paging.is_some(),
        method.params_unknown,
    ];
    let flags = flags
        .iter()
        .zip(4..)
        .map(|(flag, bit)| u16::from(*flag) << bit)
        .sum::<u16>();
    session | effect << 2 | flags
}

/// Many short lists laid into one, with what they have in common only once.
struct Packed<'a, T> {
    rows: Vec<T>,
    /// Where a list begins and how long it is.
    places: BTreeMap<&'a str, (usize, usize)>,
    /// The lists that brought rows of their own, by where these begin.
    heads: BTreeMap<usize, &'a str>,
}

impl<'a, T: PartialEq> Packed<'a, T> {
    fn of(mut lists: Vec<(&'a str, Vec<T>)>) -> Self {
        // A base type's members begin those of its subtypes: the longest first, and the short ones are found inside.
        lists.sort_by(|(_, a), (_, b)| b.len().cmp(&a.len()));
        let mut packed = Self {
            rows: Vec::new(),
            places: BTreeMap::new(),
            heads: BTreeMap::new(),
        };
        for (name, list) in lists {
            let count = list.len();
            let found = packed.rows.windows(count.max(1)).position(|window| window == list);
            let first = match found {
                _ if count == 0 => 0,
                Some(first) => first,
                None => {
                    packed.heads.insert(packed.rows.len(), name);
                    packed.rows.extend(list);
                    packed.rows.len() - count
                }
            };
            packed.places.insert(name, (first, count));
        }
        packed
    }

    fn place(&self, name: &str) -> Result<(u16, u8), String> {
        let (first, count) = self.places[name];
        Ok((fit(first, "rows")?, fit(count, "rows of one list")?))
    }

    fn print(&self, out: &mut String, name: &str, ty: &str, row: impl Fn(&T) -> String) {
        let _ = writeln!(out, "pub(crate) static {name}: [{ty}; {}] = [", self.rows.len());
        for (index, value) in self.rows.iter().enumerate() {
            if let Some(head) = self.heads.get(&index) {
                let _ = writeln!(out, "    // {head}");
            }
            let _ = writeln!(out, "    {},", row(value));
        }
        *out += "];\n\n";
    }
}

fn print_member((name, kind, item, flags): MemberRow) -> String {
    format!("m({name}, {kind:#x}, {item}, {flags})")
}

fn optional(name: u16) -> String {
    if name == NONE {
        "NONE".to_owned()
    } else {
        name.to_string()
    }
}

/// Prints a table with as many rows to the line as fit.
fn table(out: &mut String, name: &str, ty: &str, rows: impl ExactSizeIterator<Item = String>) {
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

fn sandbox(model: &Model) -> String {
    let mut out = String::from(HEAD);
    let answers = model
        .source
        .methods
        .values()
        .map(|method| format!("{:?}", method.answer.as_deref().unwrap_or_default()));
    table(&mut out, "ANSWER_TYPES", "&str", answers);
    table(
        &mut out,
        "TYPE_NAMES",
        "&str",
        model.types.keys().map(|name| format!("{name:?}")),
    );
    let _ = writeln!(
        out,
        "pub(crate) static ENUMS: [&[&str]; {}] = [",
        model.source.enums.len()
    );
    for (name, values) in &model.source.enums {
        let _ = writeln!(out, "    &{:?}, // {name}", values.values);
    }
    out += "];\n";
    out
}

const HEAD: &str =
    "// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.\n\n";

const ROW_FUNCTIONS: &str = "\
const NOTHING: Member = Member::ABSENT;

const fn m(name: u16, kind: u16, item: u8, flags: u8) -> Member {
    Member { name, kind, item, flags }
}

const fn p(name: u16, argument: u16, kind: u16, root: u16, extra: u8, required: bool) -> ParamRow {
    ParamRow { name, argument, kind, root, extra, required }
}

const fn ty(members: u16, members_count: u8, shape: u8, list: u8, text: Member) -> TypeRow {
    TypeRow { members, members_count, shape, list, text }
}

#[expect(clippy::too_many_arguments, reason = \"a row on a line\")]
const fn method(
    name: u16,
    payload: Member,
    params: u16,
    params_count: u8,
    facts: u16,
    cache_minutes: u16,
    activity: u16,
    list: u16,
) -> MethodRow {
    MethodRow { name, payload, params, params_count, facts, cache_minutes, activity, list }
}

";
