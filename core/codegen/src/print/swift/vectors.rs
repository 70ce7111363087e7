//! What the package's tests need to take every vector through the typed face: Swift cannot look at a type's members by itself.

use super::{COMMON, Face, File, calls, docs, flows, name, names, printed, values};
use crate::face::flows::{FLOWS, RULES};
use crate::face::{Area, Argument, FaceFlow, FaceMethod, FaceType, Field, Value};

pub(super) fn files(face: &Face) -> Vec<File> {
    let mut files = vec![
        test("Common", &types(face, COMMON)),
        test("Flow", &format!("{}\n{}", types(face, FLOWS), starts(face))),
        test("Rule", &format!("{}\n{}", types(face, RULES), rules(face))),
    ];
    for area in &face.areas {
        let code = format!("{}\n{}", types(face, &area.name), calls(face, area));
        files.push(test(&names::capital(&area.camel), &code));
    }
    let areas = face.areas.iter().map(|area| format!("  {}(),\n", structure(area)));
    let all = format!("let typedAreas: [any TypedArea] = [\n{}]\n", areas.collect::<String>());
    files.push(test("Typed", &all));
    files
}

fn test(public: &str, code: &str) -> File {
    let head = "// swift-format-ignore-file\nimport Foundation\n\n@testable import Otapi\n\n";
    printed(
        &format!("Tests/ConformanceTests/Generated/{public}Vectors"),
        &format!("{head}{code}"),
    )
}

fn types(face: &Face, area: &str) -> String {
    let types = values::declared(face, area).map(|(public, ty)| declared(public, ty));
    let types: Vec<String> = types.collect();
    types.join("\n")
}

fn declared(public: &str, ty: &FaceType) -> String {
    let told = lines(&values::pairs(ty.fields.iter().map(|field| &field.camel)));
    let told = if told.is_empty() {
        ":".to_owned()
    } else {
        format!("\n{told}    ")
    };
    let read = format!("extension {public}: Declared {{\n  var declared: Given {{\n    [{told}]\n  }}\n}}\n");
    if !ty.in_arguments {
        return read;
    }
    let mut made: Vec<String> = ty.fields.iter().map(taken).collect();
    if ty.open {
        made.push("more: given.rest()".to_owned());
    }
    let attempt = if made.is_empty() { "" } else { "try " };
    format!(
        "{read}\nextension {public}: Made {{\n  init(_ given: Parameters) throws {{\n    {attempt}self.init({})\n  }}\n\n  \
         var copied: Self {{\n{}  }}\n}}\n",
        made.join(", "),
        copied(ty)
    )
}

/// Sets all members one by one.
fn copied(ty: &FaceType) -> String {
    if ty.fields.is_empty() {
        return "    Self()\n".to_owned();
    }
    let set = ty.fields.iter().map(|field| {
        let member = name(&field.camel);
        format!("    copy.{member} = {member}\n")
    });
    // Members that are not known have no other way.
    let from = if ty.open { "tree" } else { "[:]" };
    format!(
        "    var copy = Self({from})\n{}    return copy\n",
        set.collect::<String>()
    )
}

fn lines(pairs: &[String]) -> String {
    pairs.iter().map(|pair| format!("      {pair},\n")).collect()
}

fn given(camel: &str, wire: &str) -> String {
    // A label is no name of anything, and may be any word.
    format!("{camel}: given(\"{camel}\", \"{wire}\")")
}

/// A member of an input, or of a document in it.
fn taken(field: &Field) -> String {
    let mut taken = given(&field.camel, &field.wire);
    if field.required {
        taken = taken.replacen(": given(", ": given.required(", 1);
    }
    // What is there for any value, as which of them it is to be read.
    let kind = match &field.value {
        Value::Scope => "Int",
        Value::Payload => "Value",
        Value::List(item) if **item == Value::Payload => "[Value]",
        _ => return taken,
    };
    format!("{taken} as {kind}{}", if field.required { "" } else { "?" })
}

fn taken_all(face: &Face, flow: &FaceFlow) -> Vec<String> {
    flows::fields(face, flow).into_iter().map(taken).collect()
}

fn starts(face: &Face) -> String {
    let cases = face.flows.iter().map(|flow| {
        let mut arguments = taken_all(face, flow);
        arguments.push("more: given.rest()".to_owned());
        let label = if flow.items.is_some() { "items: " } else { "" };
        format!(
            "    case \"{}\":\n      TypedFlow({label}{{ client, given in\n        try client.{}({})\n      }})\n",
            flow.name,
            name(&flow.camel),
            arguments.join(", ")
        )
    });
    switch("TypedFlow", &cases.collect::<String>())
}

fn rules(face: &Face) -> String {
    let cases = face.rules.iter().map(|rule| {
        let gives = rule.gives.iter().map(|gives| format!("gives: \"{gives}\", "));
        format!(
            "    case \"{}\":\n      TypedRule({}apply: {{ given in\n        try Shop.{}({})\n      }})\n",
            rule.name,
            gives.collect::<String>(),
            name(&rule.camel),
            taken_all(face, rule).join(", ")
        )
    });
    switch("TypedRule", &cases.collect::<String>())
}

/// The one of this name.
fn switch(kind: &str, cases: &str) -> String {
    format!(
        "extension {kind} {{\n  static func of(_ name: String) -> {kind}? {{\n    switch name {{\n{cases}    default: nil\n    }}\n  }}\n}}\n"
    )
}

fn structure(area: &Area) -> String {
    format!("{}Vectors", names::capital(&area.camel))
}

fn calls(face: &Face, area: &Area) -> String {
    let cases: String = face.methods_in(area).map(|method| case(face, area, method)).collect();
    // Called through the protocol, it is not warned of; and inside it, neither is what it calls.
    let old = face.methods_in(area).any(|method| docs::deprecated(method).is_some());
    let mark = if old { "  @available(*, deprecated)\n" } else { "" };
    format!(
        "struct {}: TypedArea {{\n{mark}  func call(_ method: String) -> TypedCall? {{\n    switch method {{\n{cases}    default: nil\n    \
         }}\n  }}\n}}\n",
        structure(area)
    )
}

fn case(face: &Face, area: &Area, method: &FaceMethod) -> String {
    let mut arguments: Vec<String> = method.given().map(argument).collect();
    if method.source.params_unknown {
        arguments.push("more: given.rest()".to_owned());
    }
    arguments.push("options: options".to_owned());
    let (area, arguments) = (name(&area.camel), arguments.join(", "));
    let void = method.payload.is_none() && method.source.answer.is_some();
    let (then, gives) = if void { ("; return nil", "") } else { ("", "return ") };
    let one = format!(
        "{gives}try await caller.{area}.{}({arguments}){then}",
        name(&method.camel)
    );
    let Some(pages) = &method.pages else {
        return format!(
            "    case \"{}\":\n      TypedCall {{ caller, given, options in\n        {one}\n      }}\n",
            method.name
        );
    };
    let camel = |wire: &String| format!("\"{}\"", names::camel(&face.model.source.names, wire));
    let list: Vec<String> = pages.list.iter().map(camel).collect();
    let all = format!("try await collected(caller.{area}.{}({arguments}))", calls::all(method));
    format!(
        "    case \"{}\":\n      TypedCall(\n        one: {{ caller, given, options in\n          {one}\n        }}, list: [{}],\n        \
         all: {{ caller, given, options in\n          {all}\n        }})\n",
        method.name,
        list.join(", ")
    )
}

fn argument(argument: &Argument) -> String {
    let given = given(&argument.camel, &argument.source.name);
    if argument.source.required {
        given.replace(": given(", ": given.required(")
    } else {
        given
    }
}
