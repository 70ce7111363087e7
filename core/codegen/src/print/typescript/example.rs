//! Examples in TypeScript.

use std::collections::{BTreeMap, BTreeSet};

use super::{Printer, has_arguments};
use crate::face::{Face, FaceMethod};
use crate::model::Scalar;
use crate::print::example::{Caller, Example, Literal, Shown};
use crate::print::layout::{Code, Comma, Group};
use crate::print::{Chapter, File, Language, Text};

const STEP: usize = 2;

pub(crate) const LANGUAGE: Language = Language {
    name: "TypeScript",
    folder: "typescript",
    start,
    signatures,
    text,
    literal: |_, of| literal(of).print(STEP),
    programs,
};

fn start() -> Text {
    Text {
        imports: BTreeSet::from(["import { Client } from \"otapi\";".to_owned()]),
        code: "\
const client = new Client({ key: \"KEY\", secret: \"SECRET\" });
const operator = client.operator({ login: \"ME\", password: \"PASS\" });
const customer = client.customer({ login: \"BUYER\", password: \"PASS\" });
const provider = client.provider({
  providerType: \"Taobao\",
  account: \"ACCOUNT\",
  operator,
});"
        .to_owned(),
    }
}

fn signatures(face: &Face, method: &FaceMethod) -> String {
    let mut printer = Printer {
        face,
        ids: &mut BTreeMap::new(),
        out: String::new(),
        imports: BTreeMap::new(),
    };
    let (one, all) = printer.signatures(method);
    if has_arguments(method) {
        printer.out.push('\n');
        printer.arguments(method, |_, _| {});
    }
    let declared = printer.out.replacen("export type", "type", 1);
    let all = all.map(|all| format!("{all};\n")).unwrap_or_default();
    format!("{one};\n{all}{declared}")
}

fn text(_: &Face, of: &Example) -> Text {
    let caller = match of.caller {
        Caller::Client => "client",
        Caller::Customer => "customer",
        Caller::Operator => "operator",
    };
    let answer = if matches!(of.shown, Shown::Void | Shown::Nothing) {
        "await"
    } else {
        "const answer = await"
    };
    let provider = of.method.source.provider_session;
    let call = format!("{answer} {caller}.{}.{}(", of.area.camel, of.method.camel);
    let options = if provider { ", { provider }" } else { "" };
    let parts = of
        .given
        .iter()
        .map(|(argument, given)| (argument.camel.as_str(), given));
    let code = if of.given.is_empty() && !provider {
        Code::word(format!("{call});"))
    } else {
        object(&format!("{call}{{"), parts, &format!("}}{options});"))
    };
    let shown = match of.shown {
        Shown::Void | Shown::Nothing => String::new(),
        Shown::Whole | Shown::Scalar => "\nconsole.log(answer);".to_owned(),
        Shown::Length => "\nconsole.log(answer.length);".to_owned(),
        Shown::TotalCount => "\nconsole.log(answer.totalCount);".to_owned(),
        Shown::Items(list) => format!("\nconsole.log(answer.{}.length);", list.camel),
        Shown::Member(member) => format!("\nconsole.log(answer.{});", member.camel),
    };
    Text {
        imports: BTreeSet::new(),
        code: code.print(STEP) + &shown,
    }
}

fn literal(of: &Literal) -> Code {
    match of {
        Literal::Scalar(Scalar::Int | Scalar::Short | Scalar::Long | Scalar::Double | Scalar::Boolean, value) => {
            Code::word(value)
        }
        Literal::Scalar(_, text) | Literal::Enum(_, text) => Code::word(format!("{text:?}")),
        Literal::List(items) => Code::Group(Group {
            open: "[".to_owned(),
            parts: items.iter().map(|item| (String::new(), literal(item))).collect(),
            close: "]".to_owned(),
            airy: false,
            comma: Comma::Each,
        }),
        Literal::Object(_, members) => {
            let members = members.iter().map(|(field, value)| (field.camel.as_str(), value));
            object("{", members, "}")
        }
    }
}

fn object<'l>(open: &str, members: impl Iterator<Item = (&'l str, &'l Literal<'l>)>, close: &str) -> Code {
    Code::Group(Group {
        open: open.to_owned(),
        parts: members
            .map(|(name, value)| (format!("{name}: "), literal(value)))
            .collect(),
        close: close.to_owned(),
        airy: true,
        comma: Comma::Each,
    })
}

/// A module for each area, and one with the examples of all.
fn programs(chapters: &[Chapter]) -> Vec<File> {
    let (mut imports, mut all) = (String::new(), String::new());
    let mut files = Vec::new();
    for chapter in chapters {
        let (area, examples) = (chapter.area, &chapter.examples);
        let mut code = "import type { Callers, Examples } from \"./callers.js\";\n".to_owned();
        for (method, text) in examples {
            let body = text.indented(STEP);
            code += &format!(
                "\nasync function {}({{ client, operator, customer, provider }}: Callers): Promise<void> {{\n{body}}}\n",
                method.camel
            );
        }
        let named = examples
            .iter()
            .map(|(method, _)| format!("  {}: {},\n", method.name, method.camel));
        code += &format!(
            "\nexport const {}: Examples = {{\n{}}};\n",
            area.camel,
            named.collect::<String>()
        );
        files.push(File::of(format!("{}.ts", area.name), code));
        imports += &format!("import {{ {} }} from \"./{}.js\";\n", area.camel, area.name);
        all += &format!("  ...{},\n", area.camel);
    }
    let start = start();
    files.push(File::of(
        "start.ts",
        format!(
            "{}\n\nexport const callers = {{ client, operator, customer, provider }};\n",
            start.whole()
        ),
    ));
    let head = "import type { Examples } from \"./callers.js\";\n";
    files.push(File::of(
        "all.ts",
        format!("{head}{imports}\nexport const all: Examples = {{\n{all}}};\n"),
    ));
    files
}
