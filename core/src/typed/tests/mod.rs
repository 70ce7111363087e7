//! The vectors of `tests/conformance` through the typed face: every answer into its views and back, every request made of its arguments.

mod answers;
#[path = "../../../tests/answers/compare.rs"]
#[expect(dead_code, reason = "errors are not compared here")]
mod compare;
#[path = "../../../tests/engine/mod.rs"]
mod engine;
mod jobs;
mod made;
mod names;
#[path = "../../../tests/answers/read.rs"]
#[expect(clippy::disallowed_methods, reason = "tests read files")]
mod read;
mod requests;

pub(crate) use jobs::Job;
pub(crate) use made::{Given, Hand, Made, Skip, Value};

use super::given::Sent;
use super::{Answer, List, Method, Page, Paged, Read, View};
use crate::face::AREAS;
use crate::json::Json;

/// A method of the face.
pub(crate) struct Call {
    name: &'static str,
    /// Makes the arguments.
    make: fn(&mut Given) -> Result<Json, Skip>,
    /// Reads the text of an envelope and tells what was read.
    tell: fn(&str) -> Json,
    /// The same for the items of a page.
    items: Option<fn(&str) -> Json>,
}

impl Call {
    pub(crate) const fn of<M: Method + Made>() -> Self
    where
        for<'a> M::Payload<'a>: Told,
    {
        Self {
            name: M::NAME,
            make: |given| Ok(M::made(given)?.arguments().clone()),
            tell: |text| Answer::<M>::read(text).unwrap().get().told(),
            items: None,
        }
    }

    /// The same of a method that gives pages. What the items are serves the declaration only.
    pub(crate) const fn paged<M: Paged>(mut self, _: &str) -> Self
    where
        for<'a> M::Item<'a>: Told,
    {
        self.items = Some(|text| Answer::<M>::read(text).unwrap().items().told());
        self
    }

    fn find(name: &str) -> Option<&'static Self> {
        let calls = AREAS.iter().flat_map(|(_, calls)| *calls);
        calls.into_iter().find(|call| call.name == name)
    }
}

/// What can be told again in the normal form, member by member, by the accessors that callers use.
pub(crate) trait Told {
    fn told(self) -> Json;
}

impl<T: Sent> Told for T {
    fn told(self) -> Json {
        self.sent()
    }
}

impl Told for () {
    fn told(self) -> Json {
        Json::Null
    }
}

impl<T: Told> Told for Option<T> {
    fn told(self) -> Json {
        self.map_or(Json::Null, T::told)
    }
}

impl<'a, T: Told + Read<'a>> Told for List<'a, T> {
    fn told(self) -> Json {
        Json::Array(self.iter().map(T::told).collect())
    }
}

impl<'a, T: Told + Read<'a>> Told for Page<'a, T> {
    fn told(self) -> Json {
        members(
            "Page",
            self.tree(),
            vec![
                ("items", self.items().told()),
                ("totalCount", self.total_count().told()),
            ],
        )
    }
}

/// An object of the members that were told. Members of a subtype have no other way than their names, and so do amounts of more digits
/// than a `Decimal` can hold.
pub(crate) fn members(of: &str, tree: &Json, told: Vec<(&str, Json)>) -> Json {
    names::hold(of, told.iter().map(|(name, _)| *name));
    let mut object = Json::members();
    for (name, value) in tree.as_object().unwrap_or_default() {
        let declared = told.iter().any(|(declared, _)| declared == name);
        if !declared || is_endless(value) {
            object = object.with(name, value.clone());
        }
    }
    for (name, value) in told {
        let endless = tree.get(name).is_some_and(is_endless);
        if !value.is_null() && !endless {
            object = object.with(name, value);
        }
    }
    object
}

fn is_endless(value: &Json) -> bool {
    let is_digit = |letter: char| letter.is_ascii_digit() || matches!(letter, '-' | '.');
    value
        .as_str()
        .is_some_and(|text| text.len() > 38 && text.chars().all(is_digit))
}
