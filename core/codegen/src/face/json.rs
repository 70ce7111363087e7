//! The face model as JSON: a line for each argument, member and enum.

use std::fmt::Write as _;

use super::{Area, Argument, Face, FaceEnum, FaceFlow, FaceMethod, FaceType, Field, Role, Value};
use crate::model::{Scalar, UNKNOWN_DOCUMENT};
use crate::names;
use crate::source::{Effect, ErrorKind, Errors, Retry, Session, Sure, Trust};

pub(crate) fn print(face: &Face) -> String {
    let mut out =
        String::from("{\n\"source\": \"core/catalog, printed by `cargo run -p otapi-codegen`\",\n\"areas\": [\n");
    out += &face.areas.iter().map(area).collect::<Vec<_>>().join(",\n");
    out += "\n],\n\"methods\": [\n";
    let methods = face.methods.iter().map(|method| print_method(face, method));
    out += &methods.collect::<Vec<_>>().join(",\n");
    out += "\n],\n\"flows\": [\n";
    out += &face.flows.iter().map(flow).collect::<Vec<_>>().join(",\n");
    out += "\n],\n\"rules\": [\n";
    out += &face.rules.iter().map(flow).collect::<Vec<_>>().join(",\n");
    out += "\n],\n\"types\": [\n";
    let types = face.types.iter().map(|(name, ty)| print_type(name, ty));
    out += &types.collect::<Vec<_>>().join(",\n");
    out += "\n],\n\"enums\": [\n";
    let enums = face.enums.iter().map(|(name, of)| print_enum(name, of));
    out += &enums.collect::<Vec<_>>().join(",\n");
    out += "\n],\n\"errors\": [\n";
    out += &print_errors(&face.model.source.errors).join(",\n");
    out += "\n]\n}\n";
    out
}

fn area(area: &Area) -> String {
    let mut object = Object::default();
    object.text("name", &area.name);
    object.text("camel", &area.camel).text("snake", &area.snake);
    object.text("summary", &area.summary).end()
}

fn print_method(face: &Face, of: &FaceMethod) -> String {
    let method = of.source;
    let mut object = Object::default();
    object
        .text("name", of.name)
        .text("camel", &of.camel)
        .text("snake", &of.snake);
    object.text("area", method.area()).text("summary", &method.summary);
    object.text("session", session(method.session));
    object
        .flag("sessionOptional", method.session_optional)
        .flag("providerSession", method.provider_session);
    object.text("effect", effect(method.effect)).text("why", &method.why);
    object
        .flag("billed", method.billed)
        .optional("billedSure", method.billed_sure.map(sure));
    if let Some(minutes) = method.cache {
        object
            .raw("cacheMinutes", &minutes.to_string())
            .optional("cacheSure", method.cache_sure.map(sure));
    }
    object
        .optional("activity", method.activity.as_deref())
        .optional("activitySure", method.activity_sure.map(sure));
    object
        .flag("pages", method.paging.is_some())
        .optional("list", method.list.as_deref());
    object
        .flag("answerUnknown", method.answer.is_none())
        .flag("parametersUnknown", method.params_unknown);
    object
        .flag("parametersInferred", method.params_inferred)
        .flag("newerThanShop", method.newer_than_shop);
    object
        .flag("obsolete", method.obsolete)
        .flag("unavailable", method.unavailable);
    if let Some(payload) = &of.payload {
        object.raw("payload", &value(payload));
    }
    if let Some(pages) = &of.pages {
        object
            .raw("pagesList", &list(&pages.list))
            .raw("pagesItem", &value(&pages.item));
    }
    object
        .text("sure", sure(method.sure))
        .optional("answerSure", method.answer_sure.map(sure));
    object.optional("note", method.note.as_deref());
    let arguments: Vec<String> = of.arguments.iter().map(|of| argument(face, of)).collect();
    object.lines("arguments", &arguments);
    object.end()
}

fn argument(face: &Face, of: &Argument) -> String {
    let param = of.source;
    let mut object = Object::default();
    object
        .text("wire", &param.name)
        .text("camel", &of.camel)
        .text("snake", &of.snake);
    object.optional("alias", param.alias.as_deref());
    object.optional("role", of.role.map(role));
    object.raw("value", &value(&of.value));
    if let Some(document) = &param.document {
        object
            .flag("rawDocument", document == UNKNOWN_DOCUMENT)
            .optional("documentRoot", names::root(face.model.source, document));
    }
    object.flag("required", param.required);
    object.optional("separator", param.separator.map(String::from).as_deref());
    object.optional("date", param.date.as_deref());
    if !param.values.is_empty() {
        object.raw("values", &list(&param.values));
    }
    object.optional("sure", param.least_sure().map(sure));
    object.optional("note", param.note.as_deref());
    object.end()
}

fn flow(of: &FaceFlow) -> String {
    let mut object = Object::default();
    object
        .text("name", &of.name)
        .text("camel", &of.camel)
        .text("summary", &of.summary);
    object.text("input", &of.input).text("result", &of.result);
    if let Some(item) = &of.items {
        object.raw("items", &value(item));
    }
    object
        .optional("gives", of.gives.as_deref())
        .flag("backOffice", of.back_office)
        .end()
}

fn print_type(name: &str, ty: &FaceType) -> String {
    let mut object = Object::default();
    object
        .text("name", name)
        .text("catalog", &ty.catalog)
        .text("area", &ty.area);
    object
        .flag("inArguments", ty.in_arguments)
        .flag("inAnswers", ty.in_answers);
    object
        .optional("complete", ty.complete.map(trust))
        .text("sure", sure(ty.sure))
        .optional("note", ty.note.as_deref());
    object.flag("open", ty.open);
    if !ty.either.is_empty() {
        let sets: Vec<String> = ty.either.iter().map(|set| list(set)).collect();
        object.raw("either", &format!("[{}]", sets.join(", ")));
    }
    if !ty.subtypes.is_empty() {
        object.raw("subtypes", &list(&ty.subtypes));
    }
    let fields: Vec<String> = ty.fields.iter().map(|member| field(member, ty.sure)).collect();
    object.lines("members", &fields);
    object.end()
}

fn field(field: &Field, of_type: Sure) -> String {
    let mut object = Object::default();
    object
        .text("wire", &field.wire)
        .text("camel", &field.camel)
        .text("snake", &field.snake);
    object
        .raw("value", &value(&field.value))
        .flag("optional", field.optional)
        .flag("required", field.required);
    object.optional("sure", (field.sure != of_type).then(|| sure(field.sure)));
    object.optional("note", field.note.as_deref());
    object.end()
}

fn print_enum(name: &str, of: &FaceEnum) -> String {
    let declared = &of.declared;
    let mut object = Object::default();
    object
        .text("name", name)
        .text("catalog", &of.catalog)
        .raw("values", &list(&declared.values));
    object
        .text("sure", sure(declared.sure))
        .optional("note", declared.note.as_deref());
    object.end()
}

/// Codes, their sub-codes, codes of entities (which are data), and hints that a part of a description gives for some methods.
fn print_errors(errors: &Errors) -> Vec<String> {
    let mut lines = Vec::new();
    for (name, code) in &errors.codes {
        let mut object = Object::default();
        object.text("code", name).text("meaning", &code.meaning);
        object.optional("kind", code.kind.map(kind));
        object.text("outcome", &format!("{:?}", code.outcome).to_lowercase());
        object
            .optional("retry", code.retry.map(retry))
            .optional("user", code.user.as_deref());
        lines.push(object.text("sure", sure(code.sure)).end());
    }
    for (code, name, sub_code) in errors
        .sub_codes
        .iter()
        .flat_map(|(code, subs)| subs.iter().map(move |(name, sub)| (code, name, sub)))
    {
        let mut object = Object::default();
        object
            .text("code", code)
            .text("subCode", name)
            .text("meaning", &sub_code.meaning);
        object.text("retry", retry(sub_code.retry)).text("user", &sub_code.user);
        lines.push(object.text("sure", sure(sub_code.sure)).end());
    }
    for (name, code) in &errors.entity_codes {
        let mut object = Object::default();
        object.text("entityCode", name).text("meaning", &code.meaning);
        lines.push(object.text("sure", sure(code.sure)).end());
    }
    for hint in &errors.texts {
        let mut object = Object::default();
        object
            .raw("methods", &list(&hint.methods))
            .text("text", &hint.text)
            .text("meaning", &hint.meaning);
        object
            .text("sure", sure(hint.sure))
            .optional("meaningSure", hint.meaning_sure.map(sure));
        lines.push(object.end());
    }
    lines
}

pub(crate) fn kind(kind: ErrorKind) -> &'static str {
    match kind {
        ErrorKind::Service => "service",
        ErrorKind::SessionExpired => "session_expired",
        ErrorKind::AccessDenied => "access_denied",
    }
}

pub(crate) fn retry(retry: Retry) -> &'static str {
    match retry {
        Retry::Never => "never",
        Retry::After => "after",
        Retry::AfterReads => "after-reads",
        Retry::AfterNewSession => "after-new-session",
        Retry::AfterClock => "after-clock",
    }
}

fn value(of: &Value) -> String {
    let mut object = Object::default();
    match of {
        Value::Scalar(of) => object.text("kind", scalar(*of)),
        Value::Named(of, name) => object.text("kind", scalar(*of)).text("means", name),
        Value::Enum(name) => object.text("kind", "enum").text("type", name),
        Value::Object(name) => object.text("kind", "object").text("type", name),
        Value::Tree => object.text("kind", "tree"),
        Value::Scope => object.text("kind", "scope"),
        Value::Payload => object.text("kind", "payload"),
        Value::List(item) => object.text("kind", "list").raw("item", &value(item)),
        Value::Page(item) => object.text("kind", "page").raw("item", &value(item)),
    };
    object.end()
}

fn scalar(scalar: Scalar) -> &'static str {
    match scalar {
        Scalar::Text => "text",
        Scalar::Int => "int",
        Scalar::Short => "short",
        Scalar::Long => "long",
        Scalar::Id => "id",
        Scalar::Decimal => "decimal",
        Scalar::Double => "double",
        Scalar::Boolean => "boolean",
        Scalar::DateTime => "dateTime",
        Scalar::Base64 => "base64",
    }
}

fn role(role: Role) -> &'static str {
    match role {
        Role::Session => "session",
        Role::ProviderSession => "providerSession",
        Role::FramePosition => "framePosition",
        Role::FrameSize => "frameSize",
    }
}

fn session(session: Session) -> &'static str {
    match session {
        Session::None => "none",
        Session::Customer => "customer",
        Session::Operator => "operator",
        Session::Unknown => "unknown",
    }
}

fn effect(effect: Effect) -> &'static str {
    match effect {
        Effect::Reads => "reads",
        Effect::ChangesIdempotent => "changes-idempotent",
        Effect::ChangesOnce => "changes-once",
    }
}

fn sure(sure: Sure) -> &'static str {
    match sure {
        Sure::Assumed => "assumed",
        Sure::Foreign => "foreign",
        Sure::Documented => "documented",
        Sure::Seen => "seen",
    }
}

fn trust(trust: Trust) -> &'static str {
    match trust {
        Trust::Yes => "yes",
        Trust::Likely => "likely",
        Trust::Partial => "partial",
        Trust::Guess => "guess",
    }
}

fn list(values: &[String]) -> String {
    format!(
        "[{}]",
        values.iter().map(|value| quote(value)).collect::<Vec<_>>().join(", ")
    )
}

pub(crate) fn quote(text: &str) -> String {
    let mut out = String::from("\"");
    for character in text.chars() {
        match character {
            '"' | '\\' => out.extend(['\\', character]),
            control if control < ' ' => {
                let _ = write!(out, "\\u{:04x}", u32::from(control));
            }
            other => out.push(other),
        }
    }
    out + "\""
}

/// A JSON object in the making. False flags and absent texts leave no member.
#[derive(Default)]
struct Object(String);

impl Object {
    fn raw(&mut self, key: &str, json: &str) -> &mut Self {
        let comma = if self.0.is_empty() { "" } else { ", " };
        let _ = write!(self.0, "{comma}\"{key}\": {json}");
        self
    }

    fn text(&mut self, key: &str, text: &str) -> &mut Self {
        self.raw(key, &quote(text))
    }

    fn optional(&mut self, key: &str, text: Option<&str>) -> &mut Self {
        if let Some(text) = text {
            self.text(key, text);
        }
        self
    }

    fn flag(&mut self, key: &str, flag: bool) -> &mut Self {
        if flag {
            self.raw(key, "true");
        }
        self
    }

    /// A list with a line for each item.
    fn lines(&mut self, key: &str, items: &[String]) -> &mut Self {
        if items.is_empty() {
            return self.raw(key, "[]");
        }
        self.raw(key, &format!("[\n    {}\n]", items.join(",\n    ")))
    }

    fn end(&mut self) -> String {
        format!("{{{}}}", self.0)
    }
}
