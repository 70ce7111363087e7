//! Examples in Python.

use std::collections::BTreeSet;

use super::calls::all;
use super::module::Module;
use crate::face::{Face, FaceMethod};
use crate::model::Scalar;
use crate::print::example::{Caller, Example, Literal, Shown};
use crate::print::layout::{Code, Comma, Group};
use crate::print::{Chapter, File, Language, Text};

const STEP: usize = 4;
const PACKAGE: &str = "otapi_examples";

pub(crate) const LANGUAGE: Language = Language {
    name: "Python",
    folder: "python",
    start,
    signatures,
    text,
    literal: |_, of| literal(of, &mut BTreeSet::new()).print(STEP),
    programs,
};

fn start() -> Text {
    Text {
        imports: BTreeSet::from(["from otapi import Client".to_owned()]),
        code: "\
# AsyncClient for asyncio: its calls are awaited.
client = Client(key=\"KEY\", secret=\"SECRET\")
operator = client.operator(\"ME\", \"PASS\")
customer = client.customer(\"BUYER\", \"PASS\")
provider = client.provider(
    \"Taobao\",
    account=\"ACCOUNT\",
    operator=operator,
)"
        .to_owned(),
    }
}

fn signatures(face: &Face, method: &FaceMethod) -> String {
    let mut module = Module::new(face, String::new());
    let (gives, _) = module.gives(method);
    module.signature("def", &method.snake, method, &gives);
    if let Some(pages) = &method.pages {
        let item = module.read(&pages.item);
        module.signature("def", &all(method), method, &format!("Iterator[{item}]"));
    }
    let lines = module
        .code
        .lines()
        .map(|line| line.strip_prefix("    ").unwrap_or(line));
    lines.collect::<Vec<_>>().join("\n").trim().to_owned()
}

fn text(_: &Face, of: &Example) -> Text {
    let mut imports = BTreeSet::new();
    let caller = match of.caller {
        Caller::Client => "client",
        Caller::Customer => "customer",
        Caller::Operator => "operator",
    };
    let answer = if matches!(of.shown, Shown::Void | Shown::Nothing) {
        ""
    } else {
        "answer = "
    };
    let given = of.given.iter();
    let mut parts: Vec<_> = given
        .map(|(argument, given)| (format!("{}=", argument.snake), literal(given, &mut imports)))
        .collect();
    if of.method.source.provider_session {
        parts.push((String::new(), Code::word("provider=provider")));
    }
    let code = brackets(
        &format!("{answer}{caller}.{}.{}(", of.area.snake, of.method.snake),
        parts,
        ")",
    );
    let shown = match of.shown {
        Shown::Void | Shown::Nothing => String::new(),
        Shown::Whole | Shown::Scalar => "\nprint(answer)".to_owned(),
        Shown::Length => "\nprint(len(answer))".to_owned(),
        Shown::TotalCount => "\nprint(answer.total_count)".to_owned(),
        Shown::Items(list) => format!("\nprint(len(answer.{}))", list.snake),
        Shown::Member(member) => format!("\nprint(answer.{})", member.snake),
    };
    let code = code.print(STEP) + &shown;
    Text { imports, code }
}

fn literal(of: &Literal, imports: &mut BTreeSet<String>) -> Code {
    match of {
        Literal::Scalar(Scalar::Int | Scalar::Short | Scalar::Long | Scalar::Double, number) => Code::word(number),
        Literal::Scalar(Scalar::Boolean, flag) => Code::word(if flag == "true" { "True" } else { "False" }),
        Literal::Scalar(Scalar::Decimal, number) => {
            imports.insert("from decimal import Decimal".to_owned());
            Code::word(format!("Decimal(\"{number}\")"))
        }
        Literal::Scalar(Scalar::DateTime, moment) => {
            imports.insert("from datetime import datetime, timezone".to_owned());
            let parts = moment
                .split(|letter: char| !letter.is_ascii_digit())
                .filter(|part| !part.is_empty());
            let parts: Vec<&str> = parts.map(|part| part.strip_prefix('0').unwrap_or(part)).collect();
            Code::word(format!("datetime({}, tzinfo=timezone.utc)", parts.join(", ")))
        }
        Literal::Scalar(Scalar::Text | Scalar::Id | Scalar::Base64, text) | Literal::Enum(_, text) => {
            Code::word(format!("{text:?}"))
        }
        Literal::List(items) => {
            let items = items.iter().map(|item| (String::new(), literal(item, imports)));
            brackets("[", items.collect(), "]")
        }
        Literal::Object(_, members) => {
            let members = members
                .iter()
                .map(|(field, value)| (format!("\"{}\": ", field.snake), literal(value, imports)));
            brackets("{", members.collect(), "}")
        }
    }
}

fn brackets(open: &str, parts: Vec<(String, Code)>, close: &str) -> Code {
    Code::Group(Group {
        open: open.to_owned(),
        parts,
        close: close.to_owned(),
        airy: false,
        comma: Comma::Each,
    })
}

/// A module for each area, and the package with the examples of all.
fn programs(chapters: &[Chapter]) -> Vec<File> {
    let mut files = Vec::new();
    let (mut imports, mut all) = (String::new(), String::new());
    for chapter in chapters {
        let (area, examples) = (chapter.area, &chapter.examples);
        let imported = chapter.imports();
        let mut code = format!("from __future__ import annotations\n\n{imported}\nfrom otapi import Client, Scope\n");
        for (method, text) in examples {
            let body = text.indented(STEP);
            code += &format!(
                "\n\ndef {}(client: Client, operator: Scope, customer: Scope, provider: Scope) -> None:\n{body}",
                method.snake
            );
        }
        let named = examples
            .iter()
            .map(|(method, _)| format!("    \"{}\": {},\n", method.name, method.snake));
        code += &format!("\n\nEXAMPLES = {{\n{}}}\n", named.collect::<String>());
        files.push(File::of(format!("{PACKAGE}/{}.py", area.snake), code));
        imports += &format!("from . import {}\n", area.snake);
        all += &format!("    **{}.EXAMPLES,\n", area.snake);
    }
    let start = start();
    files.push(File::of(format!("{PACKAGE}/start.py"), format!("{}\n", start.whole())));
    files.push(File::of(
        format!("{PACKAGE}/__init__.py"),
        format!("{imports}\nALL = {{\n{all}}}\n"),
    ));
    files
}
