//! Methods and members of the face against the model that all languages are printed from.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use super::AREAS;
use crate::json::Json;

static MODEL: LazyLock<Json> = LazyLock::new(|| Json::parse(include_str!("../../generated/face_model.json")).unwrap());

/// The names of the members of all types.
static MEMBERS: LazyLock<BTreeMap<&str, BTreeSet<&str>>> = LazyLock::new(|| {
    let members = |of| list(of, "members").iter().map(|member| text(member, "camel")).collect();
    list(&MODEL, "types")
        .iter()
        .map(|of| (text(of, "name"), members(of)))
        .collect()
});

fn list<'a>(value: &'a Json, name: &str) -> &'a [Json] {
    value.get(name).and_then(Json::as_array).unwrap()
}

fn text<'a>(value: &'a Json, name: &str) -> &'a str {
    value.get(name).and_then(Json::as_str).unwrap()
}

/// Holds the names by which a view reads its members against the model, so that none can pass for one that is never there.
pub(super) fn hold<'a>(of: &str, told: impl Iterator<Item = &'a str>) {
    if let Some(expected) = MEMBERS.get(of) {
        assert_eq!(&told.collect::<BTreeSet<_>>(), expected, "{of}");
    }
}

#[test]
fn methods_are_those_of_the_model() {
    let module = |area: &str| {
        let found = list(&MODEL, "areas").iter().find(|one| text(one, "name") == area);
        text(found.unwrap(), "snake")
    };
    let expected = list(&MODEL, "methods").iter().map(|method| {
        let paged = method.get("pages").is_some();
        (module(text(method, "area")), text(method, "name"), paged)
    });
    let there = AREAS.iter().flat_map(|(area, calls)| {
        let calls = calls.iter();
        calls.map(|call| (*area, call.name, call.items.is_some()))
    });
    assert_eq!(there.collect::<BTreeSet<_>>(), expected.collect::<BTreeSet<_>>());
}
