//! The XML form (PROTOCOL 2.2).

use super::{Answer, Form, Part, Variants, parts, scalar};
use crate::catalog::{Item, Kind, Member, Shape, Type};
use crate::sandbox::value::Value;

const NAMESPACES: &str = " xmlns:xsd=\"http://www.w3.org/2001/XMLSchema\" \
    xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xmlns=\"http://services.opentao.net\"";

/// What the variant without the default namespace still needs.
const NIL_NAMESPACE: &str = " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"";

pub(super) fn write(answer: &Answer<'_>, variants: Variants) -> String {
    let root = answer.method.answer_type_name().unwrap_or("OtapiAnswer");
    // The one answer in which an id is not plain text (PROTOCOL 2.2).
    let mut writer = Writer {
        out: String::new(),
        variants,
        id_inside: root == "SessionIdAnswer",
    };
    writer.out.push_str("<?xml version=\"1.0\" encoding=\"utf-8\"?>");
    let namespaces = match (variants.bare_xml, variants.nil) {
        (false, _) => NAMESPACES,
        (true, true) => NIL_NAMESPACE,
        (true, false) => "",
    };
    writer.out.push_str(&format!("<{root}{namespaces}>"));
    writer.text("ErrorCode", answer.code());
    match answer.failure() {
        None => writer.text("SubErrorCode", ""),
        Some(failure) => {
            writer.text("ErrorDescription", &failure.description);
            writer.text("SubErrorCode", failure.sub_code.unwrap_or_default());
            if let (Some(template), Some((name, value))) = (failure.template(), &failure.argument) {
                writer.text("ErrorDescriptionTemplate", &template);
                writer
                    .out
                    .push_str(&format!("<ErrorDescriptionArguments><Parameter Name=\"{name}\">"));
                escape(&mut writer.out, value);
                writer.out.push_str("</Parameter></ErrorDescriptionArguments>");
            }
        }
    }
    writer.text("RequestId", &answer.request_id);
    writer.text("RequestTime", &answer.request_time.shortest());
    if let Some(statistic) = answer.statistic() {
        writer.text("RequestTimeStatistic", &statistic);
    }
    match answer.payload() {
        Some((_, Some(member), Value::List(items))) if member.many() => writer.part(member, Part::Many(items)),
        Some((_, Some(member), value)) => writer.part(member, Part::One(value)),
        Some((name, None, value)) => writer.untyped(name, value),
        None => {}
    }
    writer.out.push_str(&format!("</{root}>"));
    writer.out
}

struct Writer {
    out: String,
    variants: Variants,
    id_inside: bool,
}

impl Writer {
    fn text(&mut self, name: &str, text: &str) {
        if text.is_empty() {
            self.out.push_str(&format!("<{name} />"));
            return;
        }
        self.out.push_str(&format!("<{name}>"));
        escape(&mut self.out, text);
        self.out.push_str(&format!("</{name}>"));
    }

    fn part(&mut self, member: Member, part: Part<'_>) {
        match (part, member.item()) {
            (Part::One(value), _) => self.one(member.name(), member.kind(), value),
            (Part::Count(count), _) => self.text(member.name(), &count.to_string()),
            (Part::Many(items), Item::None) => {
                for item in items {
                    self.one(member.name(), member.kind(), item);
                }
            }
            (Part::Many([]), _) => self.text(member.name(), ""),
            (Part::Many(items), item) => {
                let name = if let Item::Named(name) = item { name } else { "Item" };
                self.out.push_str(&format!("<{}>", member.name()));
                for item in items {
                    self.one(name, member.kind(), item);
                }
                self.out.push_str(&format!("</{}>", member.name()));
            }
            (Part::Absent, _) if self.variants.nil && is_nullable(member) => {
                self.out.push_str(&format!("<{} xsi:nil=\"true\" />", member.name()));
            }
            (Part::Absent, _) => {}
        }
    }

    fn one(&mut self, name: &str, kind: Kind, value: &Value) {
        match kind {
            Kind::Object(ty) if ty.shape() == Shape::Opaque => self.untyped(name, value),
            Kind::Object(ty) => self.object(name, ty, value),
            Kind::ValueText if self.id_inside => {
                self.out.push_str(&format!("<{name}>"));
                self.text("Value", &scalar(kind, value, Form::Xml, self.variants));
                self.out.push_str(&format!("</{name}>"));
            }
            _ => {
                let text = scalar(kind, value, Form::Xml, self.variants);
                self.text(name, &text);
            }
        }
    }

    fn object(&mut self, name: &str, ty: Type, value: &Value) {
        let parts = parts(ty, value);
        self.out.push_str(&format!("<{name}"));
        for (member, part) in parts.iter().filter(|(member, _)| member.attribute()) {
            if let Part::One(value) = part {
                self.out.push_str(&format!(" {}=\"", member.name()));
                escape(&mut self.out, &scalar(member.kind(), value, Form::Xml, self.variants));
                self.out.push('"');
            }
        }
        let start = self.out.len();
        self.out.push('>');
        if let Some(member) = ty.text()
            && let Some(value) = value.get(member.name())
        {
            escape(&mut self.out, &scalar(member.kind(), value, Form::Xml, self.variants));
        }
        for (member, part) in parts.iter().filter(|(member, _)| !member.attribute()) {
            self.part(*member, *part);
        }
        if self.out.len() == start + 1 {
            self.out.truncate(start);
            self.out.push_str(" />");
        } else {
            self.out.push_str(&format!("</{name}>"));
        }
    }

    /// Something whose type is not known: members as they are, items as `Item`.
    fn untyped(&mut self, name: &str, value: &Value) {
        let children: Vec<(&str, &Value)> = match value {
            Value::Object(members) => members.iter().map(|(name, value)| (*name, value)).collect(),
            Value::List(items) | Value::Page(items, _) => items.iter().map(|item| ("Item", item)).collect(),
            Value::Nothing => return,
            scalar_value => {
                let text = scalar(Kind::Text, scalar_value, Form::Xml, self.variants);
                return self.text(name, &text);
            }
        };
        if children.is_empty() {
            return self.text(name, "");
        }
        self.out.push_str(&format!("<{name}>"));
        for (name, value) in children {
            self.untyped(name, value);
        }
        self.out.push_str(&format!("</{name}>"));
    }
}

/// Whether .NET would mark the member as nil where it has no value: numbers, booleans and dates.
fn is_nullable(member: Member) -> bool {
    let of_kind = matches!(
        member.kind(),
        Kind::Int | Kind::Short | Kind::Long | Kind::Id | Kind::Decimal | Kind::Double | Kind::Boolean | Kind::DateTime
    );
    of_kind && !member.many() && !member.attribute()
}

fn escape(out: &mut String, text: &str) {
    for character in text.chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\t' | '\n' => out.push(character),
            // As .NET writes what XML does not allow: a reference that is as illegal as the character (PROTOCOL 10.4).
            control if control < ' ' => out.push_str(&format!("&#x{:X};", u32::from(control))),
            _ => out.push(character),
        }
    }
}
