//! Examples in Kotlin.

use super::calls::all;
use super::source::Source;
use super::{TOP, constant, names};
use crate::face::{Face, FaceMethod};
use crate::model::Scalar;
use crate::print::example::{Caller, Example, Literal, Shown};
use crate::print::layout::{Code, Comma, Group};
use crate::print::{Chapter, File, Language, Text};

const STEP: usize = 4;
/// The package of the programs.
const PACKAGE: &str = "book";

pub(crate) const LANGUAGE: Language = Language {
    name: "Kotlin",
    folder: "kotlin",
    start,
    signatures,
    text,
    literal: |face, of| literal(of, &mut Source::new(face, PACKAGE)).print(STEP),
    programs,
};

fn start() -> Text {
    Text {
        imports: ["Client", "ClientSettings"]
            .map(|name| format!("import {TOP}.{name}"))
            .into(),
        code: "\
val client = Client(ClientSettings(key = \"KEY\", secret = \"SECRET\"))
val operator = client.operator(\"ME\", \"PASS\")
val customer = client.customer(\"BUYER\", \"PASS\")
val provider = client.provider(
    \"Taobao\",
    account = \"ACCOUNT\",
    operator = operator,
)"
        .to_owned(),
    }
}

fn signatures(face: &Face, method: &FaceMethod) -> String {
    let mut source = Source::new(face, PACKAGE);
    let parameters: String = source
        .parameters(method)
        .iter()
        .map(|one| format!("    {one},\n"))
        .collect();
    let (gives, _) = source.gives(method);
    let one = format!("suspend fun {}(\n{parameters}): {gives}\n", method.camel);
    let pages = method.pages.as_ref().map(|pages| {
        let item = source.read(&pages.item);
        format!("\nfun {}(\n{parameters}): Flow<{item}>\n", all(method))
    });
    one + &pages.unwrap_or_default()
}

fn text(face: &Face, of: &Example) -> Text {
    let mut source = Source::new(face, PACKAGE);
    let caller = match of.caller {
        Caller::Client => "client",
        Caller::Customer => "customer",
        Caller::Operator => "operator",
    };
    let answer = if matches!(of.shown, Shown::Void | Shown::Nothing) {
        ""
    } else {
        "val answer = "
    };
    let given = of.given.iter();
    let mut parts: Vec<_> = given
        .map(|(argument, given)| (format!("{} = ", argument.camel), literal(given, &mut source)))
        .collect();
    if of.method.source.provider_session {
        let options = source.import("CallOptions");
        parts.push((
            String::new(),
            Code::word(format!("options = {options}(provider = provider)")),
        ));
    }
    let code = Code::Group(Group {
        open: format!("{answer}{caller}.{}.{}(", of.area.camel, of.method.camel),
        parts,
        close: ")".to_owned(),
        airy: false,
        comma: Comma::Each,
    });
    let shown = match of.shown {
        Shown::Void | Shown::Nothing => String::new(),
        Shown::Whole | Shown::Scalar => "\nprintln(answer)".to_owned(),
        Shown::Length => "\nprintln(answer.size)".to_owned(),
        Shown::TotalCount => "\nprintln(answer.totalCount)".to_owned(),
        Shown::Items(list) => format!("\nprintln(answer.{}.size)", list.camel),
        Shown::Member(member) => format!("\nprintln(answer.{})", member.camel),
    };
    Text {
        imports: source.imports.iter().map(|name| format!("import {name}")).collect(),
        code: code.print(STEP) + &shown,
    }
}

fn literal(of: &Literal, source: &mut Source) -> Code {
    match of {
        Literal::Scalar(Scalar::Int | Scalar::Short | Scalar::Double | Scalar::Boolean, value) => Code::word(value),
        Literal::Scalar(Scalar::Long, number) => Code::word(format!("{number}L")),
        Literal::Scalar(Scalar::Decimal, number) => {
            let decimal = source.import_foreign("java.math.BigDecimal");
            Code::word(format!("{decimal}({})", quoted(number)))
        }
        Literal::Scalar(Scalar::DateTime, moment) => {
            let instant = source.import_foreign("java.time.Instant");
            Code::word(format!("{instant}.parse({})", quoted(moment)))
        }
        Literal::Scalar(Scalar::Text | Scalar::Id | Scalar::Base64, text) => Code::word(quoted(text)),
        Literal::Enum(name, value) => {
            let known = &source.face.enums[*name].declared.values;
            let class = source.import(&format!("enums.{name}"));
            Code::word(if known.contains(value) {
                format!("{class}.{}", constant(value))
            } else {
                format!("{class}({})", quoted(value))
            })
        }
        Literal::List(items) => Code::Group(Group {
            open: "listOf(".to_owned(),
            parts: items
                .iter()
                .map(|item| (String::new(), literal(item, source)))
                .collect(),
            close: ")".to_owned(),
            airy: false,
            comma: Comma::Each,
        }),
        Literal::Object(name, members) => {
            let document = source.document(name);
            let document = source.import_type(name, &document);
            let members = members
                .iter()
                .map(|(field, value)| (format!("{} = ", field.camel), literal(value, source)));
            Code::Group(Group {
                open: format!("{document} {{"),
                parts: members.collect(),
                close: "}".to_owned(),
                airy: true,
                comma: Comma::None,
            })
        }
    }
}

fn quoted(text: &str) -> String {
    format!("{text:?}").replace('$', "\\$")
}

/// A file for each area, and one with the examples of all.
fn programs(chapters: &[Chapter]) -> Vec<File> {
    let head = format!("package {TOP}.{PACKAGE}\n\n");
    let mut files = Vec::new();
    let mut all = String::new();
    for chapter in chapters {
        let (area, examples) = (chapter.area, &chapter.examples);
        let imports = chapter.imports();
        let mut code = format!("@file:Suppress(\"DEPRECATION\")\n\n{head}{imports}");
        for (method, text) in examples {
            code += &format!(
                "\nsuspend fun Callers.{}() {{\n{}}}\n",
                method.camel,
                text.indented(STEP)
            );
        }
        let named = examples
            .iter()
            .map(|(method, _)| format!("        \"{}\" to Callers::{},\n", method.name, method.camel));
        let named: String = named.collect();
        code += &format!("\nval {}Examples: Examples =\n    mapOf(\n{named}    )\n", area.camel);
        files.push(File::of(format!("{}.kt", names::capital(&area.camel)), code));
        all += &format!("    {}Examples,\n", area.camel);
    }
    let start = start();
    let (imports, body) = (Text::imports([&start].into_iter()), start.indented(STEP));
    files.push(File::of(
        "Start.kt",
        format!("{head}{imports}\nfun start(): Callers {{\n{body}    return Callers(client, operator, customer, provider)\n}}\n"),
    ));
    files.push(File::of(
        "All.kt",
        format!("{head}val all: List<Examples> = listOf(\n{all})\n"),
    ));
    files
}
