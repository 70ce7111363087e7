//! Flows, which hang on the client, and the rules for shops.

use std::fmt::Write as _;

use super::kdoc::kdoc;
use super::source::Source;
use super::{SHOP, WIDTH, docs};
use crate::face::{Face, FaceFlow, FaceType};
use crate::print::File;

/// The flows as members of the client.
pub(super) fn flows(face: &Face) -> File {
    let mut source = Source::new(face, "");
    let about = "The flows, which hang on the client. An input that is wrong is an [InvalidArgumentError] at once, which names what is wrong \
                 with it; beyond that nothing happens before the run is pulled.";
    source.code += &kdoc(0, &[about.to_owned()], &[]);
    source.code +=
        "abstract class Flows internal constructor(\n    connection: Connection,\n) : Caller(connection, 0) {\n";
    for (place, flow) in face.flows.iter().enumerate() {
        if place > 0 {
            source.code.push('\n');
        }
        source.flow(flow);
    }
    source.code += "}\n";
    source.file("Flows")
}

/// The rules as functions.
pub(super) fn rules(face: &Face) -> File {
    let mut source = Source::new(face, SHOP);
    let about = "The rules, which hang on [Shop]. An argument that is wrong is an [dev.otapi.InvalidArgumentError], which names it.";
    source.code += &kdoc(0, &[about.to_owned()], &[]);
    source.code += "abstract class Rules internal constructor() {\n";
    for (place, rule) in face.rules.iter().enumerate() {
        if place > 0 {
            source.code.push('\n');
        }
        source.rule(rule);
    }
    source.code += "}\n";
    source.file("Rules")
}

impl Source<'_> {
    fn flow(&mut self, flow: &FaceFlow) {
        let (input, result) = (&flow.input, &flow.result);
        let mut about = docs::flow(flow);
        let (gives, starts, reads) = match &flow.items {
            None => (format!("FlowRun<{result}>"), "flow", String::new()),
            Some(items) => {
                let item = self.read(items);
                about.push("The run has them one by one, as `items`.".to_owned());
                let reads = format!(", {{ {item}(it) }}");
                (format!("ItemsRun<{item}, {result}>"), "itemsFlow", reads)
            }
        };
        self.code += &kdoc(1, &about, &[]);
        let name = &flow.camel;
        let _ = write!(
            self.code,
            "    @JvmOverloads\n    fun {name}(\n        input: {input},\n        options: RunOptions = RunOptions(),\n    ): {gives} ="
        );
        let _ = writeln!(
            self.code,
            " {starts}(\"{}\", input, options{reads}) {{ {result}(it) }}",
            flow.name
        );
    }

    fn rule(&mut self, rule: &FaceFlow) {
        let (input, result) = (&self.face.types[&rule.input], &self.face.types[&rule.result]);
        self.code += &kdoc(1, &docs::flow(rule), &arguments(input));
        let mut declared = Vec::new();
        for field in &input.fields {
            let optional = if field.required { "" } else { "? = null" };
            declared.push(format!("{}: {}{optional}", field.camel, self.sent(&field.value)));
        }
        let named: Vec<String> = input
            .fields
            .iter()
            .map(|field| format!("\"{0}\", {0}", field.camel))
            .collect();
        let given = match &named[..] {
            [] => "emptyMap()".to_owned(),
            named => format!("{}({})", self.import("given"), named.join(", ")),
        };
        let call = format!("rule(\"{}\", {given})", rule.name);
        let given_member = result
            .fields
            .iter()
            .find(|field| Some(&field.camel) == rule.gives.as_ref());
        let (gives, body) = match given_member {
            None => (rule.result.clone(), format!("{}({call})", rule.result)),
            Some(member) => {
                let reading = self.reading(&member.value, &format!("\"{}\"", member.camel));
                (
                    self.read(&member.value),
                    format!("{}({call}).{reading}", self.import("Part")),
                )
            }
        };
        if input.fields.iter().any(|field| !field.required) {
            self.code += "    @JvmOverloads\n";
        }
        let declared = match &declared[..] {
            [] | [_] => declared.concat(),
            _ => format!("\n        {},\n    ", declared.join(",\n        ")),
        };
        let start = format!("    fun {}({declared}): {gives} =", rule.camel);
        let last = start.lines().last().map_or(0, str::len);
        self.code += &if last + 1 + body.len() <= WIDTH {
            format!("{start} {body}\n")
        } else {
            format!("{start}\n        {body}\n")
        };
    }
}

/// The tags for the arguments of a rule.
fn arguments(input: &FaceType) -> Vec<String> {
    let tags = input.fields.iter().filter_map(|field| {
        let said = docs::field(field, input.sure).join(" ");
        (!said.is_empty()).then(|| format!("@param {} {said}", field.camel))
    });
    tags.collect()
}
