//! The methods of the face against the model that all languages are printed from.

use std::collections::BTreeSet;

use super::AREAS;
use crate::json::Json;

#[test]
fn methods_are_those_of_the_model() {
    let model = Json::parse(include_str!("../../generated/face_model.json")).unwrap();
    let list = |name: &str| model.get(name).unwrap().as_array().unwrap();
    let text = |value: &Json, name: &str| value.get(name).and_then(Json::as_str).unwrap().to_owned();
    let module = |area: &str| {
        let found = list("areas").iter().find(|one| text(one, "name") == area);
        text(found.unwrap(), "snake")
    };
    let expected = list("methods").iter().map(|method| {
        let paged = method.get("pages").is_some();
        (module(&text(method, "area")), text(method, "name"), paged)
    });
    let there = AREAS.iter().flat_map(|(area, calls)| {
        let one = |call: &super::Call| ((*area).to_owned(), call.name.to_owned(), call.items.is_some());
        calls.iter().map(one)
    });
    assert_eq!(there.collect::<BTreeSet<_>>(), expected.collect::<BTreeSet<_>>());
}
