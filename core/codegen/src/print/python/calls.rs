//! The calls of an area, once for blocking callers and once for asyncio.

use std::fmt::Write as _;

use super::docstring::{self, docstring};
use super::module::Module;
use super::{called, calls_class, docs};
use crate::face::{Area, FaceMethod, Pages, Value};

/// For whom.
#[derive(Clone, Copy, PartialEq)]
enum Way {
    Blocking,
    Asyncio,
}

impl Module<'_> {
    pub(super) fn calls(&mut self, area: &Area) {
        let face = self.face;
        self.import("typing_extensions", "Unpack");
        self.import("/types", "CallOptions");
        for way in [Way::Blocking, Way::Asyncio] {
            let prefix = if way == Way::Asyncio { "Async" } else { "" };
            let summary = docstring(1, &[format!("{}.", area.summary)]);
            let class = calls_class(area);
            self.import_to_run("/_calls", &format!("{prefix}AreaCalls"));
            let _ = write!(
                self.code,
                "\n\nclass {prefix}{class}({prefix}AreaCalls):\n{summary}\n    __slots__ = ()\n"
            );
            for method in face.methods_in(area) {
                self.method(way, method);
                if let Some(pages) = &method.pages {
                    self.all(way, method, pages);
                }
            }
        }
    }

    fn method(&mut self, way: Way, method: &FaceMethod) {
        let (gives, reader) = self.gives(method);
        let (how, wait) = match way {
            Way::Blocking => ("def", ""),
            Way::Asyncio => ("async def", "await "),
        };
        self.signature(how, &method.snake, method, &gives);
        self.code += &docstring::of_method(method, &docs::method(method, &all(method)));
        self.give(&format!("return {wait}self._call"), method, &reader);
    }

    /// The variant that goes through all pages.
    fn all(&mut self, way: Way, method: &FaceMethod, pages: &Pages) {
        let iterator = match way {
            Way::Blocking => "Iterator",
            Way::Asyncio => "AsyncIterator",
        };
        let (item, reader) = (self.read(&pages.item), self.reader(&pages.item));
        let gives = format!("{}[{item}]", self.import("collections.abc", iterator));
        self.signature("def", &all(method), method, &gives);
        self.code += &docstring(2, &about_all(method));
        self.give("return self._pages", method, &reader);
    }

    /// The only statement of a method.
    fn give(&mut self, statement: &str, method: &FaceMethod, reader: &str) {
        let name = format!("\"{}\"", method.name);
        self.code += &called(2, &format!("        {statement}"), &[&name, "locals()", reader], "");
    }

    /// The annotation of what a method gives, and how that is read.
    pub(super) fn gives(&mut self, method: &FaceMethod) -> (String, String) {
        match &method.payload {
            Some(payload) => self.result(payload),
            None if method.source.answer.is_none() => (self.import("typing", "Any"), "_v.tree".to_owned()),
            None => ("None".to_owned(), "_v.nothing".to_owned()),
        }
    }

    /// The annotation of a result, and how it is read. Whatever has members is always there, as they may all be absent.
    fn result(&mut self, payload: &Value) -> (String, String) {
        let (gives, reader) = (self.read(payload), self.reader(payload));
        match payload {
            Value::List(_) | Value::Tree => (gives, reader),
            Value::Object(_) | Value::Page(_) => (gives, format!("_v.always({reader})")),
            _ => (format!("{gives} | None"), reader),
        }
    }

    pub(super) fn signature(&mut self, how: &str, name: &str, method: &FaceMethod, gives: &str) {
        let mut arguments: Vec<_> = method.given().collect();
        arguments.sort_by_key(|argument| !argument.source.required);
        let arguments: Vec<String> = arguments
            .into_iter()
            .map(|argument| {
                let sent = match argument.source.separator {
                    // Often ids, which may be numbers.
                    Some(_) => format!("{}[str | int]", self.import("collections.abc", "Sequence")),
                    None => self.sent(&argument.value),
                };
                let optional = if argument.source.required { "" } else { " | None = None" };
                format!("        {}: {sent}{optional},\n", argument.snake)
            })
            .collect();
        self.code.push('\n');
        if let Some(why) = docs::deprecated(method) {
            let deprecated = self.import_to_run("/_calls", "deprecated");
            let _ = writeln!(self.code, "    @{deprecated}(\"{why}\")");
        }
        let options = if method.source.params_unknown {
            format!("**options: {}", self.import("typing", "Any"))
        } else {
            "**options: Unpack[CallOptions]".to_owned()
        };
        self.code += &if arguments.is_empty() {
            called(
                1,
                &format!("    {how} {name}"),
                &["self", &options],
                &format!(" -> {gives}:"),
            )
        } else {
            let arguments = arguments.concat();
            format!("    {how} {name}(\n        self,\n        *,\n{arguments}        {options},\n    ) -> {gives}:\n")
        };
    }
}

/// What the variant for all pages is called.
pub(super) fn all(method: &FaceMethod) -> String {
    format!("{}_all", method.snake)
}

fn about_all(method: &FaceMethod) -> Vec<String> {
    vec![format!(
        "The items of all pages of `{}`, each page read when it is wanted. The arguments are the same: `frame_position` is where it \
         begins, `frame_size` how many items are asked for at once.",
        method.snake
    )]
}
