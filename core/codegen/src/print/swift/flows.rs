//! Flows as methods of a client, rules as functions of `Shop`. What they are given are parameters; only what is inside has types.

use super::values::pairs;
use super::{Face, File, bracketed, comment, docs, file, fits, name, parameter, read, spoken};
use crate::face::{FaceFlow, Field, Value};

/// Everything of flows and rules but their types.
pub(super) fn of(face: &Face) -> [File; 2] {
    let flows = face.flows.iter().map(|flow| method(face, flow));
    let rules = face.rules.iter().map(|rule| function(face, rule));
    [
        file("FlowCalls", &extension("Client", flows)),
        file("RuleCalls", &extension("Shop", rules)),
    ]
}

/// Whether the type is an input, which callers give as parameters.
pub(super) fn is_input(face: &Face, public: &str) -> bool {
    face.flows.iter().chain(&face.rules).any(|flow| flow.input == public)
}

fn extension(extended: &str, members: impl Iterator<Item = String>) -> String {
    let members: Vec<String> = members.collect();
    format!(
        "import Foundation\n\nextension {extended} {{\n{}}}\n",
        members.join("\n")
    )
}

fn method(face: &Face, flow: &FaceFlow) -> String {
    let (scopes, others): (Vec<&Field>, Vec<&Field>) = fields(face, flow)
        .into_iter()
        .partition(|field| field.value == Value::Scope);
    let mut parameters: Vec<String> = scopes
        .iter()
        .chain(&others)
        .map(|field| parameter(&field.camel, &field.value, field.required))
        .collect();
    parameters.push("more: Members = [:]".to_owned());
    parameters.push("options: RunOptions = RunOptions()".to_owned());
    let (made, given) = literal(&others);
    let scopes = pairs(scopes.iter().map(|field| &field.camel)).join(", ");
    let scopes = if scopes.is_empty() { ":" } else { &scopes };
    let run = match &flow.items {
        Some(items) => format!("ItemsRun<{}, {}>", flow.result, read(items)),
        None => format!("FlowRun<{}>", flow.result),
    };
    let (class, _) = run.split_once('<').unwrap_or_default();
    let returned = returned(&made);
    let end = format!(") throws -> {run} {{");
    format!(
        "{}{}{made}    {returned}{class}(try begin(\"{}\", [{scopes}], {given}, more), options)\n  }}\n",
        about(face, flow),
        bracketed(1, &format!("public func {}(", name(&flow.camel)), &parameters, &end),
        flow.name
    )
}

fn function(face: &Face, rule: &FaceFlow) -> String {
    let fields = fields(face, rule);
    let parameters: Vec<String> = fields
        .iter()
        .map(|field| parameter(&field.camel, &field.value, field.required))
        .collect();
    let (made, given) = literal(&fields);
    let (gives, before, after) = given_out(face, rule);
    let end = format!(") throws -> {gives} {{");
    let statement = format!("{before}try apply(\"{}\", {given}){after}\n", rule.name);
    let returned = returned(&made);
    format!(
        "{}{}{made}    {returned}{statement}  }}\n",
        about(face, rule),
        bracketed(
            1,
            &format!("public static func {}(", name(&rule.camel)),
            &parameters,
            &end
        )
    )
}

/// What a rule gives, and what makes it of the result.
fn given_out(face: &Face, rule: &FaceFlow) -> (String, String, String) {
    let member = rule.gives.as_ref().and_then(|gives| {
        let mut fields = face.types[&rule.result].fields.iter();
        fields.find(|field| field.camel == *gives)
    });
    match member {
        Some(member) => (
            read(&member.value),
            format!("{}(", rule.result),
            format!(").{}", name(&member.camel)),
        ),
        None => (rule.result.clone(), format!("{}(", rule.result), ")".to_owned()),
    }
}

/// What it is given: the scopes first, so that calls begin with who acts.
pub(super) fn fields<'f>(face: &'f Face, flow: &FaceFlow) -> Vec<&'f Field> {
    let mut fields: Vec<&Field> = face.types[&flow.input].fields.iter().collect();
    fields.sort_by_key(|field| field.value != Value::Scope);
    fields
}

fn about(face: &Face, flow: &FaceFlow) -> String {
    let input = &face.types[&flow.input];
    let mut said = docs::flow(flow);
    said.extend(docs::either(input, |field| &field.camel));
    let parameters = fields(face, flow).into_iter().map(|field| {
        let said = docs::field(field, input.sure).join(" ");
        (!said.is_empty()).then(|| format!("- Parameter {}: {said}", field.camel))
    });
    let parameters: Vec<String> = parameters.flatten().collect();
    let mut about = comment(1, &spoken(face, &said));
    if !parameters.is_empty() {
        about += "  ///\n";
    }
    for parameter in parameters {
        about += &comment(1, &spoken(face, &[parameter]));
    }
    about
}

/// What the last statement begins with, if there is another one before.
fn returned(before: &str) -> &'static str {
    if before.is_empty() { "" } else { "return " }
}

/// A literal of what is given, made before where it is long, and what stands for it.
fn literal(fields: &[&Field]) -> (String, String) {
    let pairs = pairs(fields.iter().map(|field| &field.camel));
    let short = format!("[{}]", pairs.join(", "));
    match pairs.len() {
        0 => (String::new(), "[:]".to_owned()),
        1 if fits(&short) => (String::new(), short),
        _ => (bracketed(2, "let given: Given = [", &pairs, "]"), "given".to_owned()),
    }
}
