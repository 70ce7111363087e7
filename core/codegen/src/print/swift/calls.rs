//! The calls of an area.

use super::values::pairs;
use super::{Face, File, bracketed, calls_type, comment, docs, file, fits, name, parameter, read};
use crate::face::{Area, FaceMethod, Value};

pub(super) fn of(face: &Face, area: &Area) -> File {
    let mut code = format!(
        "import Foundation\n\n{}public struct {}: Sendable {{\n  let caller: any Caller\n",
        comment(0, &[format!("{}.", area.summary)]),
        calls_type(area)
    );
    for method in face.methods_in(area) {
        code += &one(method);
        if let Some(pages) = &method.pages {
            code += &all_pages(method, &pages.item);
        }
    }
    file(&calls_type(area), &(code + "}\n"))
}

/// What the variant for all pages is called.
pub(super) fn all(method: &FaceMethod) -> String {
    format!("{}All", method.camel)
}

fn one(method: &FaceMethod) -> String {
    let mut about = comment(1, &docs::method(method, &all(method)));
    let arguments = method.given().map(|argument| {
        let said = docs::argument(argument).join(" ");
        (!said.is_empty()).then(|| comment(1, &[format!("- Parameter {}: {said}", argument.camel)]))
    });
    let arguments: String = arguments.flatten().collect();
    if !arguments.is_empty() {
        about += &format!("  ///\n{arguments}");
    }
    let (gives, before, after) = result(method);
    let head = signature(method, &method.camel, &tail(&gives));
    let call = format!("try await caller.payload(\"{}\"", method.name);
    format!(
        "\n{about}{}{head}{}  }}\n",
        deprecated(method),
        body(method, !gives.is_empty(), &before, &call, after)
    )
}

fn all_pages(method: &FaceMethod, item: &Value) -> String {
    let about = [format!(
        "The items of all pages of `{}`, each page read when it is wanted. The arguments are the same: `framePosition` is where it \
         begins, `frameSize` how many items are asked for at once.",
        method.camel
    )];
    let gives = format!("Pages<{}>", read(item));
    let head = signature(method, &all(method), &format!(" -> {gives}"));
    let call = format!("Pages(caller, \"{}\"", method.name);
    format!(
        "\n{}{}{head}{}  }}\n",
        comment(1, &about),
        deprecated(method),
        body(method, true, "", &call, "")
    )
}

/// What stands behind the brackets of a function.
fn tail(gives: &str) -> String {
    let arrow = if gives.is_empty() { "" } else { " -> " };
    format!(" async throws{arrow}{gives}")
}

/// What is declared of a method, and of its twin for all pages.
pub(super) fn declared(method: &FaceMethod) -> String {
    let one = |public: &str, tail: &str| {
        bracketed(
            0,
            &format!("func {}(", name(public)),
            &parameters(method),
            &format!("){tail}"),
        )
    };
    let pages = method.pages.as_ref();
    let pages = pages.map(|pages| one(&all(method), &format!(" -> Pages<{}>", read(&pages.item))));
    one(&method.camel, &tail(&result(method).0)) + &pages.unwrap_or_default()
}

fn deprecated(method: &FaceMethod) -> String {
    let mark = docs::deprecated(method).map(|why| format!("  @available(*, deprecated, message: \"{why}\")\n"));
    mark.unwrap_or_default()
}

/// What it gives, and what makes that of a payload. Whatever has members is always there, as they may all be absent.
fn result(method: &FaceMethod) -> (String, String, &'static str) {
    let Some(payload) = &method.payload else {
        return match method.source.answer {
            Some(_) => (String::new(), "_ = ".to_owned(), ""),
            None => ("Value".to_owned(), String::new(), ""),
        };
    };
    let gives = read(payload);
    match payload {
        Value::Tree | Value::Scope | Value::Payload => (gives, String::new(), ""),
        Value::List(_) => (gives, ".init(reading: ".to_owned(), ")"),
        Value::Object(_) | Value::Page(_) => (gives, ".init(".to_owned(), ")"),
        Value::Scalar(_) | Value::Named(..) | Value::Enum(_) => (format!("{gives}?"), format!("{gives}(otapi: "), ")"),
    }
}

fn signature(method: &FaceMethod, public: &str, tail: &str) -> String {
    bracketed(
        1,
        &format!("public func {}(", name(public)),
        &parameters(method),
        &format!("){tail} {{"),
    )
}

fn parameters(method: &FaceMethod) -> Vec<String> {
    let mut parameters: Vec<String> = method
        .given()
        .map(|argument| parameter(&argument.camel, &argument.value, argument.source.required))
        .collect();
    if method.source.params_unknown {
        parameters.push("more: Members = [:]".to_owned());
    }
    parameters.push("options: CallOptions = CallOptions()".to_owned());
    parameters
}

/// The statements of a function: a call that takes the arguments, in one line or with the arguments made before.
fn body(method: &FaceMethod, gives: bool, before: &str, call: &str, after: &str) -> String {
    let pairs = pairs(method.given().map(|argument| &argument.camel));
    let more = if method.source.params_unknown {
        ", more: more"
    } else {
        ""
    };
    let statement = |returned: &str, before: &str, given: &str| {
        format!("    {returned}{before}{call}, {given}, options{more}){after}\n")
    };
    let (literal, made) = match pairs.len() {
        0 => ("[:]".to_owned(), String::new()),
        _ => (
            format!("[{}]", pairs.join(", ")),
            bracketed(2, "let given: Given = [", &pairs, "]"),
        ),
    };
    let short = statement("", before, &literal);
    if fits(&short) {
        return short;
    }
    let given = if pairs.is_empty() { &literal } else { "given" };
    let returned = if gives && !pairs.is_empty() { "return " } else { "" };
    let long = statement(returned, before, given);
    made + &if fits(&long) {
        long
    } else {
        statement(returned, &before.replacen('(', "(\n      ", 1), given)
    }
}
