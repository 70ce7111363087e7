//! The rules for shops on real answers, read in place. `OTAPI_CAPTURES` names their folder if it is not beside the workspace.

use std::path::PathBuf;
use std::{env, fs};

use otapi_core::door;
use otapi_core::json::Json;

/// The payload of a stored JSON answer; nothing where there are no captures.
fn payload(method: &str, file: &str) -> Option<Json> {
    let folder = match env::var_os("OTAPI_CAPTURES") {
        Some(folder) => PathBuf::from(folder),
        None => PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../shared/otapi/captures"),
    };
    let Ok(body) = fs::read(folder.join("json").join(file)) else {
        println!("skipped: there are no captures at {}", folder.display());
        return None;
    };
    let envelope = door::decode(method, &body, "").unwrap();
    Json::parse(&envelope).unwrap().get("payload").cloned()
}

fn apply(rule: &str, input: &Json) -> Json {
    let output = door::rule(rule, &input.to_string()).unwrap_or_else(|error| panic!("{rule}: {error}"));
    Json::parse(&output).unwrap()
}

fn text<'a>(value: &'a Json, path: &str) -> Option<&'a str> {
    path.split('.').try_fold(value, |value, name| value.get(name))?.as_str()
}

#[test]
fn every_configuration_is_found_by_what_it_is_told_by() {
    for file in [
        "GetItemFullInfo.taobao-simple.json",
        "GetItemFullInfo.taobao-promotions.json",
    ] {
        let Some(item) = payload("GetItemFullInfo", file) else {
            return;
        };
        let configurations = item.get("configuredItems").and_then(Json::as_array).unwrap();
        assert!(!configurations.is_empty(), "{file}");
        for configuration in configurations {
            let selected = configuration.get("configurators").cloned().unwrap();
            let input = Json::members().with("item", item.clone()).with("selected", selected);
            let found = apply("choose_configuration", &input.with("promotionId", ""));
            assert_eq!(text(&found, "configurationId"), text(configuration, "id"), "{file}");
            assert_eq!(found.get("availableQuantity"), configuration.get("quantity"), "{file}");
            assert_eq!(
                text(&found, "price.text"),
                text(configuration, "price.convertedPrice"),
                "{file}"
            );
            for property in found.get("properties").and_then(Json::as_array).unwrap() {
                assert!(
                    text(property, "displayName").is_some_and(|name| !name.is_empty()),
                    "{property}"
                );
            }
        }
    }
}

#[test]
fn a_promotion_reduces_the_price() {
    let Some(item) = payload("GetItemFullInfo", "GetItemFullInfo.taobao-promotions.json") else {
        return;
    };
    let shown = apply("shown_price", &Json::members().with("item", item));
    assert_eq!(text(&shown, "price.text"), Some("12.12$"));
    assert_eq!(text(&shown, "oldPrice.text"), Some("21.31$"));
    assert_eq!(shown.get("discountPercent").and_then(Json::as_i64), Some(43));
    assert_eq!(text(&shown, "promotionId"), Some("ot-d-promotion-601024396723"));
}

#[test]
fn prices_are_told_as_the_service_tells_them() {
    let Some(items) = payload("GetItemInfoList", "GetItemInfoList.small.json") else {
        return;
    };
    let mut reduced = 0;
    for item in items.as_array().unwrap() {
        let shown = |promotion: Option<&str>| {
            let input = Json::members().with("item", item.clone());
            apply("shown_price", &input.with("promotionId", promotion))
        };
        assert_eq!(text(&shown(Some("")), "price.text"), text(item, "price.convertedPrice"));
        // What is told as a percentage of it is the service's own figure.
        if let Some(percent) = item
            .get("promotionPricePercent")
            .and_then(Json::as_array)
            .and_then(<[Json]>::first)
        {
            let found = shown(None).get("discountPercent").cloned().unwrap();
            assert_eq!(text(percent, "percent"), Some(found.to_string().as_str()));
            reduced += 1;
        }
    }
    assert!(reduced > 0);
}

#[test]
fn pictures_of_real_items_are_in_their_right_form_and_have_their_sizes() {
    let Some(item) = payload("GetItemFullInfo", "GetItemFullInfo.taobao-simple.json") else {
        return;
    };
    let pictures = apply("pictures", &Json::members().with("item", item.clone()));
    let pictures = pictures.get("pictures").and_then(Json::as_array).unwrap();
    let given = item.get("pictures").and_then(Json::as_array).unwrap();
    assert_eq!(pictures.len(), given.len());
    for (picture, given) in pictures.iter().zip(given) {
        assert_eq!(text(picture, "url"), text(given, "url"));
        let sizes = picture.get("sizes").and_then(Json::as_array).unwrap();
        assert_eq!(sizes.len(), 3);
        for size in sizes {
            let named = apply("picture", &Json::members().with("url", size.get("url").cloned()));
            assert_eq!(text(&named, "originalUrl"), text(picture, "url"));
            assert_eq!(
                (named.get("width"), named.get("height")),
                (size.get("width"), size.get("height"))
            );
        }
    }
}
