//! The JSON form (PROTOCOL 2.3): compact, `ErrorCode` first, nothing that is null.

use super::{Answer, Form, Part, Variants, parts, scalar};
use crate::catalog::{Kind, Member, Shape, Type};
use crate::json::write_string;
use crate::sandbox::value::Value;

pub(super) fn write(answer: &Answer<'_>, variants: Variants) -> String {
    let mut writer = Writer {
        out: String::from("{"),
        variants,
    };
    writer.text("ErrorCode", answer.code());
    match answer.failure() {
        None => writer.raw("SubErrorCode", "{}"),
        Some(failure) => {
            writer.text("ErrorDescription", &failure.description);
            match failure.sub_code {
                None => writer.raw("SubErrorCode", "{}"),
                Some(sub_code) => writer.raw("SubErrorCode", &format!("{{\"Value\":\"{sub_code}\"}}")),
            }
            if let (Some(template), Some((name, value))) = (failure.template(), &failure.argument) {
                writer.text("ErrorDescriptionTemplate", &template);
                writer.raw(
                    "ErrorDescriptionArguments",
                    &format!("[{{\"Name\":\"{name}\",\"Value\":"),
                );
                write_string(&mut writer.out, value);
                writer.out.push_str("}]");
            }
        }
    }
    writer.text("RequestId", &answer.request_id);
    writer.raw("RequestTime", &answer.request_time.with_fraction());
    if let Some(statistic) = answer.statistic() {
        writer.text("RequestTimeStatistic", &statistic);
    }
    match answer.payload() {
        Some((_, Some(member), Value::List(items))) if member.many() => writer.part(member, Part::Many(items)),
        Some((_, Some(member), value)) => writer.part(member, Part::One(value)),
        Some((name, None, value)) => {
            writer.name(name);
            writer.untyped(value);
        }
        None => {}
    }
    writer.out.push('}');
    writer.out
}

struct Writer {
    out: String,
    variants: Variants,
}

impl Writer {
    fn name(&mut self, name: &str) {
        if !self.out.ends_with(['{', '[']) {
            self.out.push(',');
        }
        write_string(&mut self.out, name);
        self.out.push(':');
    }

    fn text(&mut self, name: &str, text: &str) {
        self.name(name);
        write_string(&mut self.out, text);
    }

    fn raw(&mut self, name: &str, json: &str) {
        self.name(name);
        self.out.push_str(json);
    }

    fn part(&mut self, member: Member, part: Part<'_>) {
        match part {
            Part::Absent => {}
            Part::Count(count) => self.raw(member.name(), &count.to_string()),
            Part::One(value) => {
                self.name(member.name());
                self.one(member.kind(), value);
            }
            Part::Many(items) => {
                self.name(member.name());
                self.items(items, |writer, item| writer.one(member.kind(), item));
            }
        }
    }

    fn items(&mut self, items: &[Value], mut write: impl FnMut(&mut Self, &Value)) {
        self.out.push('[');
        for (index, item) in items.iter().enumerate() {
            if index > 0 {
                self.out.push(',');
            }
            write(self, item);
        }
        self.out.push(']');
    }

    fn one(&mut self, kind: Kind, value: &Value) {
        match kind {
            Kind::Object(ty) if ty.shape() == Shape::Opaque => self.untyped(value),
            Kind::Object(ty) => self.object(ty, value),
            Kind::ValueText | Kind::ValueInt | Kind::ValueDecimal if !self.variants.plain_ids => {
                self.out.push_str("{\"Value\":");
                self.scalar(kind, value);
                self.out.push('}');
            }
            _ => self.scalar(kind, value),
        }
    }

    fn scalar(&mut self, kind: Kind, value: &Value) {
        let text = scalar(kind, value, Form::Json, self.variants);
        match kind {
            Kind::Text | Kind::Base64 | Kind::Enum | Kind::DateTime | Kind::ValueText => {
                write_string(&mut self.out, &text);
            }
            _ => self.out.push_str(&text),
        }
    }

    fn object(&mut self, ty: Type, value: &Value) {
        self.out.push('{');
        let text = ty.text().and_then(|member| Some((member, value.get(member.name())?)));
        // Captures have the text of money and image addresses first, that of others last.
        let text_first = text.is_some_and(|(member, _)| matches!(member.name(), "Price" | "Url"));
        let write_text = |writer: &mut Self| {
            if let Some((member, value)) = text {
                writer.part(member, Part::One(value));
            }
        };
        if text_first {
            write_text(self);
        }
        for (member, part) in parts(ty, value) {
            self.part(member, part);
        }
        if !text_first {
            write_text(self);
        }
        self.out.push('}');
    }

    /// Something whose type is not known.
    fn untyped(&mut self, value: &Value) {
        match value {
            Value::Object(members) => {
                self.out.push('{');
                for (name, value) in members.iter().filter(|(_, value)| *value != Value::Nothing) {
                    self.name(name);
                    self.untyped(value);
                }
                self.out.push('}');
            }
            Value::List(items) | Value::Page(items, _) => self.items(items, Self::untyped),
            Value::Text(_) | Value::Time(_) => self.scalar(Kind::Text, value),
            _ => self.scalar(Kind::Int, value),
        }
    }
}
