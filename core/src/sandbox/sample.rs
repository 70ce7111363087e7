//! Answers of methods that no flow needs: data that is true to the catalogue's types and the same every time for one seed.

use super::amount::Amount;
use super::entropy::of_name;
use super::value::Value;
use crate::catalog::{Kind, Member, Method, Shape, Type};

/// Deeper objects are left out.
const MAX_DEPTH: usize = 6;

/// The first millisecond of 2025, from which sample dates are counted.
const YEAR_START: u64 = 1_735_689_600_000;
const YEAR_MINUTES: u64 = 525_600;

/// A payload for the method; nothing for void answers. Where the answer's type is not known, a small object `[S]`.
pub(crate) fn payload(method: Method, seed: u64) -> Value {
    let mut sampler = Sampler {
        seed: of_name(seed, method.name()),
        open: Vec::new(),
    };
    match method.payload() {
        Some(member) => sampler.member(member),
        None if method.answer_known() => Value::Nothing,
        None => Value::object([("Sample", "The type of this answer is not known".into())]),
    }
}

struct Sampler {
    seed: u64,
    /// The types that are being filled in. A type inside itself is left out.
    open: Vec<Type>,
}

impl Sampler {
    fn member(&mut self, member: Member) -> Value {
        if !member.many() {
            return self.value(member, 0);
        }
        let count = 1 + self.draw(member.name()) % 2;
        let items = (0..count).map(|place| self.value(member, place));
        Value::List(items.filter(|item| *item != Value::Nothing).collect())
    }

    fn value(&mut self, member: Member, place: u64) -> Value {
        let name = member.name();
        let number = i64::try_from(self.draw(name) % 90 + 10 + place).unwrap_or_default();
        match member.kind() {
            Kind::Object(ty) => self.object(name, ty),
            Kind::Boolean => matches!(name, "IsFinished" | "IsEnabled").into(),
            Kind::Int | Kind::Short | Kind::Long | Kind::Id | Kind::ValueInt => number.into(),
            Kind::Decimal | Kind::Double | Kind::ValueDecimal => Amount::cents(number * 105).into(),
            Kind::DateTime => Value::Time(YEAR_START + self.draw(name) % YEAR_MINUTES * 60_000),
            Kind::Base64 => "c2FuZGJveA==".into(),
            Kind::Enum if name == "ErrorCode" => "Ok".into(),
            Kind::Enum => member.enum_values().first().copied().unwrap_or("Default").into(),
            Kind::ValueText => format!("{number}").into(),
            Kind::Text => text(name, number),
        }
    }

    fn object(&mut self, name: &str, ty: Type) -> Value {
        if ty.shape() == Shape::Opaque {
            return Value::object([("Sample", "What is inside is not known".into())]);
        }
        // Blocks of a batch answer that have not failed say nothing.
        if name.ends_with("Error") || self.open.contains(&ty) || self.open.len() == MAX_DEPTH {
            return Value::Nothing;
        }
        self.open.push(ty);
        let mut members: Vec<(&'static str, Value)> = Vec::new();
        for member in ty.members().iter().copied().chain(ty.text()) {
            members.push((member.name(), self.member(member)));
        }
        self.open.pop();
        let items = members.iter().find_map(|(_, value)| {
            if let Value::List(items) = value {
                Some(items.len())
            } else {
                None
            }
        });
        if let Some((_, total)) = members.iter_mut().find(|(name, _)| *name == "TotalCount") {
            *total = i64::try_from(items.unwrap_or_default()).unwrap_or_default().into();
        }
        Value::Object(members)
    }

    fn draw(&mut self, name: &str) -> u64 {
        self.seed = of_name(self.seed, name);
        self.seed
    }
}

fn text(name: &str, number: i64) -> Value {
    match name {
        "ErrorCode" => "Ok".into(),
        "ErrorDescription" => Value::Nothing,
        "Id" => number.to_string().into(),
        _ if name.ends_with("CurrencyCode") => "USD".into(),
        _ if name.ends_with("CurrencySign") => "$".into(),
        _ if name.ends_with("Url") || name.ends_with("URL") => format!("https://sandbox.example/{number}").into(),
        _ if name.ends_with("Id") => number.to_string().into(),
        _ if name.contains("Email") => format!("somebody{number}@sandbox.example").into(),
        _ => format!("{name} {number}").into(),
    }
}
