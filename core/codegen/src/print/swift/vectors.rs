//! What the package's tests need to take every vector through the typed face: Swift cannot look at a type's members by itself.

use super::{COMMON, Face, File, calls, docs, name, names, printed, values};
use crate::face::{Area, Argument, FaceMethod, FaceType, Field};

pub(super) fn files(face: &Face) -> Vec<File> {
    let mut files = vec![test("Common", &types(face, COMMON))];
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
    let own = face.types.iter().filter(|(_, ty)| ty.area == area);
    let types: Vec<String> = own.map(|(public, ty)| declared(public, ty)).collect();
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
    let made: Vec<String> = ty.fields.iter().map(|field| given(&field.camel, &field.wire)).collect();
    let attempt = if made.is_empty() { "" } else { "try " };
    format!(
        "{read}\nextension {public}: Made {{\n  init(_ given: Parameters) throws {{\n    {attempt}self.init({})\n  }}\n\n  \
         var copied: Self {{\n{}  }}\n}}\n",
        made.join(", "),
        copied(&ty.fields)
    )
}

/// Sets all members one by one.
fn copied(fields: &[Field]) -> String {
    if fields.is_empty() {
        return "    Self()\n".to_owned();
    }
    let set = fields.iter().map(|field| {
        let member = name(&field.camel);
        format!("    copy.{member} = {member}\n")
    });
    format!("    var copy = Self([:])\n{}    return copy\n", set.collect::<String>())
}

fn lines(pairs: &[String]) -> String {
    pairs.iter().map(|pair| format!("      {pair},\n")).collect()
}

fn given(camel: &str, wire: &str) -> String {
    format!("{}: given(\"{camel}\", \"{wire}\")", name(camel))
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
