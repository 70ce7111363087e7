//! The calls of an area.

use std::fmt::Write as _;

use super::kdoc::{self, kdoc};
use super::source::Source;
use super::{WIDTH, calls_class, docs, package};
use crate::face::{Area, Argument, Face, FaceMethod, Value};
use crate::print::File;

/// The class of an area's calls.
pub(super) fn calls(face: &Face, area: &Area) -> File {
    let class = calls_class(area);
    let mut source = Source::new(face, &package(area));
    let (base, caller) = (source.import("AreaCalls"), source.import("Caller"));
    source.code += &kdoc(0, &[format!("{}.", area.summary)], &[]);
    let _ = write!(
        source.code,
        "class {class} internal constructor(\n    caller: {caller},\n) : {base}(caller) {{\n"
    );
    for (place, method) in face.methods_in(area).enumerate() {
        if place > 0 {
            source.code.push('\n');
        }
        source.method(method);
        if let Some(pages) = &method.pages {
            source.code.push('\n');
            source.all(method, &pages.item);
        }
    }
    source.code += "}\n";
    source.file(&class)
}

impl Source<'_> {
    fn method(&mut self, method: &FaceMethod) {
        let (gives, read) = self.gives(method);
        let read = if read.is_empty() {
            "{}".to_owned()
        } else {
            format!("{{ {read} }}")
        };
        self.code += &kdoc(1, &docs::method(method, &all(method)), &kdoc::arguments(method));
        self.function(method, &format!("suspend fun {}", method.camel), &gives, "call", &read);
    }

    /// The type of what a method gives, and how that is read.
    pub(super) fn gives(&mut self, method: &FaceMethod) -> (String, String) {
        match &method.payload {
            Some(payload) => self.payload(payload),
            None if method.source.answer.is_none() => self.payload(&Value::Tree),
            None => ("Unit".to_owned(), String::new()),
        }
    }

    /// The variant that goes through all pages.
    fn all(&mut self, method: &FaceMethod, item: &Value) {
        let flow = self.import_foreign("kotlinx.coroutines.flow.Flow");
        let gives = format!("{flow}<{}>", self.read(item));
        let read = self.reading(&Value::List(Box::new(item.clone())), "list");
        let about = format!(
            "The items of all pages of [{}], each page read when it is wanted. The arguments are the same: `framePosition` is where it \
             begins, `frameSize` how many items are asked for at once.",
            method.camel
        );
        self.code += &kdoc(1, &[about], &[]);
        self.function(
            method,
            &format!("fun {}", all(method)),
            &gives,
            "pages",
            &format!("{{ list -> {read} }}"),
        );
    }

    /// What is declared between a function's brackets.
    pub(super) fn parameters(&mut self, method: &FaceMethod) -> Vec<String> {
        let mut declared = Vec::new();
        for argument in ordered(method) {
            let optional = if argument.source.required { "" } else { "? = null" };
            declared.push(format!("{}: {}{optional}", argument.camel, self.sent(&argument.value)));
        }
        if method.source.params_unknown {
            declared.push("more: Map<String, Any?> = emptyMap()".to_owned());
        }
        let options = self.import("CallOptions");
        declared.push(format!("options: {options} = {options}()"));
        declared
    }

    /// A function with the arguments of a method, and what it does.
    fn function(&mut self, method: &FaceMethod, head: &str, gives: &str, does: &str, read: &str) {
        let named: Vec<String> = ordered(method)
            .iter()
            .map(|argument| format!("\"{0}\", {0}", argument.camel))
            .collect();
        let mut given = if named.is_empty() {
            "emptyMap()".to_owned()
        } else {
            format!("{}({})", self.import("given"), named.join(", "))
        };
        if method.source.params_unknown {
            given = if named.is_empty() {
                "more".to_owned()
            } else {
                format!("{given} + more")
            };
        }
        if let Some(why) = docs::deprecated(method) {
            let _ = writeln!(self.code, "    @Deprecated(\"{why}\")");
        }
        let declared = self.parameters(method).into_iter();
        let declared: String = declared.map(|one| format!("        {one},\n")).collect();
        let start = format!("    ): {gives} =");
        let body = format!("{does}(\"{}\", {given}, options) {read}", method.name);
        let _ = write!(self.code, "    {head}(\n{declared}{start}");
        self.code += &if start.len() + 1 + body.len() <= WIDTH {
            format!(" {body}\n")
        } else {
            format!("\n        {body}\n")
        };
    }
}

/// The arguments that callers give, those first that they must.
fn ordered<'m>(method: &'m FaceMethod) -> Vec<&'m Argument<'m>> {
    let mut arguments: Vec<_> = method.given().collect();
    arguments.sort_by_key(|argument| !argument.source.required);
    arguments
}

/// What the variant for all pages is called.
pub(super) fn all(method: &FaceMethod) -> String {
    format!("{}All", method.camel)
}
