//! The features of the core's `Cargo.toml`, which is written by hand, against the areas.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use super::{COMMON, feature, module};
use crate::face::flows::{FLOWS, RULES};
use crate::face::{self, Face, Value};
use crate::model::Model;
use crate::source;

#[test]
fn every_area_has_its_feature_with_what_it_needs() {
    let core = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let source = source::read(&core.join("catalog")).unwrap();
    let model = Model::new(&source);
    let face = face::build(&model).unwrap();
    let manifest: toml::Table = std::fs::read_to_string(core.join("Cargo.toml"))
        .unwrap()
        .parse()
        .unwrap();
    let declared = manifest["features"].as_table().unwrap().iter().map(|(name, list)| {
        let list = list
            .as_array()
            .unwrap()
            .iter()
            .map(|other| other.as_str().unwrap().to_owned());
        (name.clone(), list.collect::<BTreeSet<_>>())
    });
    let declared: BTreeMap<String, BTreeSet<String>> = declared.filter(|(name, _)| name.starts_with("face")).collect();
    let mut expected: BTreeMap<String, BTreeSet<String>> = BTreeMap::from([(feature(COMMON), BTreeSet::new())]);
    for area in &face.areas {
        let needed = needs(&face, &area.name, &area.snake).into_iter().chain([COMMON]);
        expected.insert(feature(&area.snake), needed.map(feature).collect());
    }
    for area in [FLOWS, RULES] {
        let needed = needs(&face, area, area).into_iter().chain([COMMON]);
        expected.insert(feature(area), needed.map(feature).collect());
    }
    // Without it the client would not know half of them.
    expected
        .entry(feature(FLOWS))
        .or_default()
        .insert("back-office".to_owned());
    let areas = face.areas.iter().map(|area| area.snake.as_str());
    expected.insert("face".to_owned(), areas.chain([FLOWS, RULES]).map(feature).collect());
    assert_eq!(declared, expected);
}

/// The modules of other areas that an area's values lead to.
fn needs<'f>(face: &'f Face, area: &str, own: &str) -> BTreeSet<&'f str> {
    let of_types = face
        .types
        .values()
        .filter(|ty| ty.area == area)
        .flat_map(|ty| &ty.fields);
    let mut values: Vec<&Value> = of_types.map(|field| &field.value).collect();
    for method in face.methods.iter().filter(|method| method.source.area() == area) {
        values.extend(method.payload.as_ref());
        values.extend(method.arguments.iter().map(|argument| &argument.value));
    }
    let flows = if area == FLOWS { &face.flows[..] } else { &[] };
    values.extend(flows.iter().filter_map(|flow| flow.items.as_ref()));
    let mut found = BTreeSet::new();
    for mut value in values {
        while let Value::List(item) | Value::Page(item) = value {
            value = item;
        }
        if let Value::Object(name) = value {
            found.insert(module(face, name));
        }
    }
    found.remove(own);
    found
}
