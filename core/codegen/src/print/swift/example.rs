//! Examples in Swift.

use std::collections::BTreeSet;

use super::texts::constant;
use super::{calls, name, names};
use crate::face::Face;
use crate::model::Scalar;
use crate::print::example::{Caller, Example, Literal, Shown};
use crate::print::layout::{Code, Comma, Group};
use crate::print::{Chapter, File, Language, Text};

const STEP: usize = 2;

pub(crate) const LANGUAGE: Language = Language {
    name: "Swift",
    folder: "swift",
    start,
    signatures: |_, method| calls::declared(method),
    text,
    literal: |face, of| literal(face, of, false, &mut BTreeSet::new()).print(STEP),
    programs,
};

fn start() -> Text {
    Text {
        imports: BTreeSet::from(["import Otapi".to_owned()]),
        // `operator` is a word of the language.
        code: "\
let client = try Client(Settings(key: \"KEY\", secret: \"SECRET\"))
let shop = try client.operator(login: \"ME\", password: \"PASS\")
let buyer = try client.customer(login: \"BUYER\", password: \"PASS\")
let market = try client.provider(
  providerType: \"Taobao\",
  account: \"ACCOUNT\",
  operator: shop
)"
        .to_owned(),
    }
}

fn text(face: &Face, of: &Example) -> Text {
    let mut imports = BTreeSet::new();
    let caller = match of.caller {
        Caller::Client => "client",
        Caller::Customer => "buyer",
        Caller::Operator => "shop",
    };
    let answer = match of.shown {
        Shown::Void => "",
        Shown::Nothing => "_ = ",
        _ => "let answer = ",
    };
    let mut parts = Vec::new();
    for (argument, given) in &of.given {
        let code = literal(face, given, argument.source.required, &mut imports);
        parts.push((format!("{}: ", argument.camel), code));
    }
    if of.method.source.provider_session {
        parts.push((String::new(), Code::word("options: CallOptions(provider: market)")));
    }
    let (area, method) = (name(&of.area.camel), name(&of.method.camel));
    let code = brackets(
        &format!("{answer}try await {caller}.{area}.{method}("),
        parts,
        ")",
        Comma::Between,
    );
    let shown = match of.shown {
        Shown::Void | Shown::Nothing => String::new(),
        Shown::Whole => "\nprint(answer)".to_owned(),
        Shown::Scalar => "\nif let answer { print(answer) }".to_owned(),
        Shown::Length => "\nprint(answer.count)".to_owned(),
        Shown::TotalCount => "\nif let total = answer.totalCount { print(total) }".to_owned(),
        Shown::Items(list) => format!("\nprint(answer.{}.count)", name(&list.camel)),
        Shown::Member(member) => {
            let member = name(&member.camel);
            format!("\nif let {member} = answer.{member} {{ print({member}) }}")
        }
    };
    let code = code.print(STEP) + &shown;
    Text { imports, code }
}

/// `demanded`: whether there has to be one, and no optional one will do.
fn literal(face: &Face, of: &Literal, demanded: bool, imports: &mut BTreeSet<String>) -> Code {
    match of {
        Literal::Scalar(Scalar::Int | Scalar::Short | Scalar::Long | Scalar::Double | Scalar::Boolean, value) => {
            Code::word(value)
        }
        Literal::Scalar(Scalar::Decimal, number) => {
            imports.insert("import Foundation".to_owned());
            let mark = if demanded { "!" } else { "" };
            Code::word(format!("Decimal(string: {number:?}){mark}"))
        }
        Literal::Scalar(Scalar::DateTime, moment) => {
            imports.insert("import Foundation".to_owned());
            Code::word(format!("Date({moment:?}, strategy: .iso8601)"))
        }
        Literal::Scalar(Scalar::Text | Scalar::Id | Scalar::Base64, text) => Code::word(format!("{text:?}")),
        Literal::Enum(name, value) => {
            let known = &face.enums[*name].declared.values;
            Code::word(if known.contains(value) {
                format!(".{}", constant(value))
            } else {
                format!("{value:?}")
            })
        }
        Literal::List(items) => {
            let items = items
                .iter()
                .map(|item| (String::new(), literal(face, item, true, imports)));
            brackets("[", items.collect(), "]", Comma::Each)
        }
        Literal::Object(ty, members) => {
            let members = members.iter().map(|(field, value)| {
                let value = literal(face, value, false, imports);
                (format!("{}: ", field.camel), value)
            });
            brackets(&format!("{ty}("), members.collect(), ")", Comma::Between)
        }
    }
}

fn brackets(open: &str, parts: Vec<(String, Code)>, close: &str, comma: Comma) -> Code {
    Code::Group(Group {
        open: open.to_owned(),
        parts,
        close: close.to_owned(),
        airy: false,
        comma,
    })
}

/// A file for each area, and one with the examples of all.
fn programs(chapters: &[Chapter]) -> Vec<File> {
    let mut files = Vec::new();
    let mut all = String::new();
    for chapter in chapters {
        let (area, examples) = (chapter.area, &chapter.examples);
        let imports = chapter.imports();
        let mut code = format!("{imports}import Otapi\n\nextension Callers {{\n");
        for (method, text) in examples {
            let body = text.indented(2 * STEP);
            code += &format!("  func {}() async throws {{\n{body}  }}\n\n", name(&method.camel));
        }
        let named = examples.iter().map(|(method, _)| {
            format!(
                "    \"{}\": {{ try await $0.{}() }},\n",
                method.name,
                name(&method.camel)
            )
        });
        let place = format!("{}Examples", area.camel);
        code += &format!(
            "  static let {place}: Examples = [\n{}  ]\n}}\n",
            named.collect::<String>()
        );
        files.push(File::of(format!("{}.swift", names::capital(&area.camel)), code));
        all += &format!("  Callers.{place},\n");
    }
    let start = start();
    let (imports, body) = (Text::imports([&start].into_iter()), start.indented(STEP));
    files.push(File::of(
        "Start.swift",
        format!("{imports}\nfunc start() throws -> Callers {{\n{body}  return Callers(client: client, shop: shop, buyer: buyer, market: market)\n}}\n"),
    ));
    files.push(File::of("All.swift", format!("let all: [Examples] = [\n{all}]\n")));
    files
}
