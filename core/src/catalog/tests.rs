//! What the accessors make of the printed rows.

use std::collections::BTreeSet;

use super::*;

fn payload_type(method: &str) -> Type {
    Method::find(method)
        .unwrap()
        .payload()
        .unwrap()
        .kind()
        .object()
        .unwrap()
}

/// All types that methods lead to.
fn all_types() -> Vec<Type> {
    let payloads = Method::all().filter_map(|method| method.payload()?.kind().object());
    let documents = Method::all()
        .flat_map(Method::params)
        .filter_map(|param| param.document()?.ty);
    let mut types: Vec<Type> = payloads.chain(documents).collect();
    let mut next = 0;
    while let Some(ty) = types.get(next).copied() {
        next += 1;
        for inner in ty.members().iter().filter_map(|member| member.kind().object()) {
            if !types.contains(&inner) {
                types.push(inner);
            }
        }
    }
    types
}

#[test]
fn every_method_is_found_by_its_name() {
    let names: Vec<&str> = Method::all().map(Method::name).collect();
    assert_eq!(names.len(), 516);
    assert!(names.is_sorted());
    for name in names {
        assert_eq!(Method::find(name).unwrap().name(), name);
        assert_eq!(nearest(name), Some(name));
    }
    assert_eq!(Method::find("GetEverything"), None);
}

#[test]
fn every_parameter_is_found_by_its_name() {
    for method in Method::all() {
        for param in method.params() {
            assert_eq!(method.param(param.name()).unwrap().name(), param.name());
            assert!(!param.argument().starts_with("xml"), "{}", param.name());
        }
    }
}

#[test]
fn every_member_is_found_from_any_hint() {
    for ty in all_types() {
        for (index, member) in ty.members().iter().enumerate() {
            for hint in [0, index, index + 1, usize::MAX] {
                assert_eq!(ty.find(member.name(), hint), Some((index, *member)));
            }
        }
        assert_eq!(ty.find("NoSuchMember", 3), None);
    }
}

#[test]
fn a_list_member_is_what_its_shape_says() {
    for ty in all_types() {
        match (ty.shape(), ty.list_member()) {
            (Shape::Object, None) => {}
            (Shape::Opaque, None) => assert!(ty.members().is_empty()),
            (Shape::List | Shape::SubList, Some(list)) => assert!(list.many()),
            (Shape::Hoist, Some(list)) => assert_eq!(list.kind().object().unwrap().shape(), Shape::SubList),
            other => panic!("{ty:?}: {other:?}"),
        }
    }
}

#[test]
fn no_two_names_meet_in_one_object() {
    for case in [Case::Wire, Case::Camel, Case::Snake] {
        for ty in all_types() {
            let names: BTreeSet<&str> = ty
                .members()
                .iter()
                .map(|member| Cased::of(case).get(member.name_id()))
                .collect();
            assert_eq!(names.len(), ty.members().len(), "{case:?} {ty:?}");
        }
    }
}

#[test]
fn an_order_is_placed_by_a_document() {
    // PROTOCOL 1.5, vector 4.
    let method = Method::find("AddOrder").unwrap();
    assert_eq!(
        (method.session(), method.effect()),
        (Session::Customer, Effect::ChangesOnce)
    );
    let param = method.param("xmlAddData").unwrap();
    assert_eq!(param.argument(), "addData");
    let document = param.document().unwrap();
    assert_eq!(document.root, "OrderAddData");
    let items = document.ty.unwrap().member("Items").unwrap();
    assert!(items.many() && items.wrapped());
    assert_eq!(items.item(), Item::Named("Item"));
    let quantity = items.kind().object().unwrap().member("Quantity").unwrap();
    assert_eq!(quantity.kind(), Kind::Int);
}

#[test]
fn an_activity_is_started_by_an_operator_with_a_marketplace_account() {
    let method = Method::find("RunOrderExportingToProvider").unwrap();
    assert_eq!(method.session(), Session::Operator);
    assert!(method.provider_session());
    assert_eq!(method.activity(), Some("ProviderOrdersIntegrationExporting"));
    assert_eq!(
        method.param("xmlParameters").unwrap().document().unwrap().root,
        "Parameters"
    );
    assert_eq!(
        payload_type("RunOrderExportingToProvider").member("Id").unwrap().kind(),
        Kind::ValueText
    );
}

#[test]
fn a_document_that_is_a_list_repeats_its_items() {
    // PROTOCOL 1.5, vector 7.
    let param = Method::find("DoStepActionForBackgroundActivity")
        .unwrap()
        .param("xmlParameters")
        .unwrap();
    let document = param.document().unwrap();
    assert_eq!(document.root, "NamedParameters");
    let ty = document.ty.unwrap();
    assert_eq!(ty.shape(), Shape::List);
    let parameter = ty.list_member().unwrap();
    assert_eq!(
        (parameter.name(), parameter.many(), parameter.item()),
        ("Parameter", true, Item::None)
    );
    let named = parameter.kind().object().unwrap();
    assert!(named.member("Name").unwrap().attribute());
    assert_eq!(named.text().unwrap().kind(), Kind::Text);
}

#[test]
fn documents_that_are_not_known_are_text() {
    let unknown = Method::all().flat_map(Method::params).filter_map(Param::document);
    let unknown: Vec<Document> = unknown.filter(|document| document.ty.is_none()).collect();
    assert_eq!(unknown.len(), 33);
    assert!(unknown.iter().all(|document| document.root.is_empty()));
}

#[test]
fn the_text_of_money_is_its_price() {
    // PROTOCOL 2.3.
    let of_entries = payload_type("GetItemFullInfo")
        .member("Price")
        .unwrap()
        .kind()
        .object()
        .unwrap();
    let converted = of_entries
        .member("ConvertedPriceList")
        .unwrap()
        .kind()
        .object()
        .unwrap();
    let money = converted.member("Internal").unwrap().kind().object().unwrap();
    let text = money.text().unwrap();
    assert_eq!((text.name(), text.kind()), ("Price", Kind::Decimal));
    assert!(money.member("Sign").unwrap().attribute());
}

#[test]
fn feature_lists_have_two_names_for_their_items() {
    let features = payload_type("GetItemFullInfo").member("Features").unwrap();
    assert!(features.accepts_item("Feature") && features.accepts_item("string"));
    assert!(!features.accepts_item("Item"));
}

#[test]
fn methods_without_a_known_answer_say_so() {
    let unknown: Vec<&str> = Method::all()
        .filter(|method| !method.answer_known())
        .map(Method::name)
        .collect();
    assert_eq!(unknown.len(), 5, "{unknown:?}");
    assert!(Method::find("CancelSalesOrder").unwrap().payload().is_none());
}

#[test]
fn a_subtype_is_known_where_its_base_is_declared() {
    let mut found = 0;
    for ty in all_types() {
        for row in crate::generated::tables::SUBTYPES
            .iter()
            .filter(|row| Type(row.base) == ty)
        {
            let subtype = ty.subtype(NameId(row.name).wire()).unwrap();
            assert!(subtype.members().starts_with(ty.members()));
            found += 1;
        }
        assert_eq!(ty.subtype("NoSuchType"), None);
    }
    assert!(found > 0);
}

#[cfg(feature = "sandbox")]
#[test]
fn the_sandbox_knows_more() {
    let method = Method::find("AddOrder").unwrap();
    assert_eq!(method.answer_type_name(), Some("OrderInfoAnswer"));
    assert_eq!(payload_type("AddOrder").name(), "OtapiOrderInfo");
    let step = payload_type("GetBackgroundActivityInfo")
        .member("Steps")
        .unwrap()
        .kind()
        .object()
        .unwrap();
    let kinds = step.member("Type").unwrap().enum_values();
    assert!(kinds.contains(&"Question"), "{kinds:?}");
}
