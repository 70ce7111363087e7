//! Arguments and documents made of those of a vector, by the setters that callers use.

use crate::catalog::{Case, Cased};
use crate::date::Moment;
use crate::decimal::Decimal;
use crate::json::Json;

/// Why the typed face cannot say what a vector does.
pub(crate) type Skip = &'static str;

/// The arguments of a vector, or the members of a document in it, to be taken one by one by any of their names.
pub(crate) struct Given {
    left: Vec<(String, Json)>,
    /// It matters how a value is said, because it has to be refused.
    as_it_is: bool,
}

/// A value to be said.
pub(crate) struct Value {
    json: Json,
    as_it_is: bool,
}

/// What a document or a call is made of its members by; all of them have to be taken.
pub(crate) trait Made: Sized {
    fn made(given: &mut Given) -> Result<Self, Skip>;
}

/// What a caller in Rust hands in for a value.
pub(crate) trait Hand: Sized {
    fn hand(given: Value) -> Result<Self, Skip>;
}

/// The name of what is a list without one: the only member of its document.
const ONLY: &str = "*";
const OTHER: Skip = "what the types rule out";

impl Given {
    pub(super) fn new(given: &Json, as_it_is: bool) -> Result<Self, Skip> {
        let left = match given {
            Json::Object(members) => members.clone(),
            Json::Array(_) if !as_it_is => vec![(ONLY.to_owned(), given.clone())],
            _ if as_it_is => return Err(OTHER),
            _ => return Err("a ready-made document"),
        };
        Ok(Self { left, as_it_is })
    }

    pub(crate) fn take<T: Hand>(&mut self, key: &str) -> Result<Option<T>, Skip> {
        let is_it = |(name, _): &(String, Json)| name == ONLY || name == key || public(name) == key;
        let Some(place) = self.left.iter().position(is_it) else {
            return Ok(None);
        };
        let (_, json) = self.left.remove(place);
        let as_it_is = self.as_it_is;
        if json.is_null() {
            Ok(None)
        } else {
            T::hand(Value { json, as_it_is }).map(Some)
        }
    }

    pub(crate) fn need<T: Hand>(&mut self, key: &str) -> Result<T, Skip> {
        self.take(key)?.ok_or("a parameter is missing")
    }

    /// What was not taken.
    pub(crate) fn rest(&mut self) -> Vec<(String, Json)> {
        std::mem::take(&mut self.left)
    }

    pub(crate) fn done(&self) -> Result<(), Skip> {
        match &self.left[..] {
            [] => Ok(()),
            _ => Err("a name that is not known, or the same one twice"),
        }
    }
}

/// The name in the case of trees, without what the service puts before a document.
pub(super) fn public(name: &str) -> String {
    let mut words = name.split('_');
    let first = words.next().unwrap_or_default().to_owned();
    let wire = words.fold(first, |wire, word| {
        let (capital, rest) = word.split_at(word.len().min(1));
        wire + &capital.to_ascii_uppercase() + rest
    });
    let bare = wire
        .strip_prefix("xml")
        .filter(|rest| rest.starts_with(|first: char| first.is_ascii_uppercase()));
    Cased::convert(bare.unwrap_or(&wire), Case::Camel)
}

impl Value {
    pub(crate) fn document<T: Made>(self) -> Result<T, Skip> {
        T::made(&mut Given::new(&self.json, self.as_it_is)?)
    }

    /// A text, also for what a vector says as a number.
    fn text(self) -> Result<&'static str, Skip> {
        match self.json {
            Json::String(text) => Ok(text.leak()),
            Json::Number(text) if !self.as_it_is => Ok(text.leak()),
            _ => Err(OTHER),
        }
    }

    /// A number, also for what a vector says as a text.
    fn number<T: std::str::FromStr>(self) -> Result<T, Skip> {
        match self.json {
            Json::Number(text) => text.parse().or(Err(OTHER)),
            Json::String(text) if !self.as_it_is => {
                text.parse().or(Err("a text that stands for another kind of value"))
            }
            _ => Err(OTHER),
        }
    }
}

impl Hand for &'static str {
    fn hand(given: Value) -> Result<Self, Skip> {
        given.text()
    }
}

impl Hand for bool {
    fn hand(given: Value) -> Result<Self, Skip> {
        given.json.as_bool().ok_or(OTHER)
    }
}

impl Hand for u32 {
    fn hand(given: Value) -> Result<Self, Skip> {
        given.number()
    }
}

impl Hand for u64 {
    fn hand(given: Value) -> Result<Self, Skip> {
        given.number()
    }
}

impl Hand for i64 {
    fn hand(given: Value) -> Result<Self, Skip> {
        given.number()
    }
}

impl Hand for f64 {
    fn hand(given: Value) -> Result<Self, Skip> {
        given.number()
    }
}

impl Hand for Decimal {
    fn hand(given: Value) -> Result<Self, Skip> {
        let text = match given.json {
            Json::String(text) => text,
            Json::Number(text) if !given.as_it_is => text,
            _ => return Err(OTHER),
        };
        let amount: Self = text.parse().or(Err(OTHER))?;
        if amount.to_string() == text {
            Ok(amount)
        } else {
            Err("an amount spelled in another way than its own")
        }
    }
}

impl Hand for Moment<'static> {
    fn hand(given: Value) -> Result<Self, Skip> {
        // Without a zone it says nothing that a moment could.
        Moment::parse(given.text()?).filter(Moment::zoned).ok_or(OTHER)
    }
}

impl Hand for &'static Json {
    fn hand(given: Value) -> Result<Self, Skip> {
        Ok(Box::leak(Box::new(given.json)))
    }
}

impl Hand for Json {
    fn hand(given: Value) -> Result<Self, Skip> {
        Ok(given.json)
    }
}

impl<T: Hand> Hand for &'static [T] {
    fn hand(given: Value) -> Result<Self, Skip> {
        let Json::Array(items) = given.json else {
            return Err(OTHER);
        };
        let as_it_is = given.as_it_is;
        let items: Result<Vec<T>, Skip> = items
            .into_iter()
            .map(|json| T::hand(Value { json, as_it_is }))
            .collect();
        items.map(|items| &*items.leak())
    }
}

impl<T: Made> Hand for &'static T {
    fn hand(given: Value) -> Result<Self, Skip> {
        given.document().map(|made| &*Box::leak(Box::new(made)))
    }
}
