//! The settings of autopurchase, and what describes them (PROTOCOL 7.6).

use super::{Call, Handler};
use crate::sandbox::failure::Failure;
use crate::sandbox::state::Shop;
use crate::sandbox::state::marketplace::PROVIDER;
use crate::sandbox::state::settings::Field;
use crate::sandbox::value::Value;

pub(super) fn find(method: &str) -> Option<Handler> {
    Some(match method {
        "GetMetaEntities" => get_meta_entities,
        "GetProviderOrdersIntegrationSettings" => get_settings,
        "UpdateProviderOrdersIntegrationSettings" => update_settings,
        _ => return None,
    })
}

/// The root of the document of changes.
const ROOT: &str = "ProviderOrdersIntegrationSettingsUpdateData";

fn get_meta_entities(_: &mut Shop, _: &Call<'_>) -> Result<Value, Failure> {
    let entity = |name: &str, root: &str| {
        Value::object([
            ("Name", name.into()),
            ("DisplayName", name.into()),
            ("GetMethod", format!("Get{name}").into()),
            ("UpdateMethod", format!("Update{name}").into()),
            ("UpdateDataRootName", root.into()),
            ("AdditionalParameters", Value::list(["providerType"])),
        ])
    };
    Ok(Value::list([
        entity("OrderSettings", "OrderSettingsUpdateData"),
        entity("ProviderOrdersIntegrationSettings", ROOT),
    ]))
}

fn check_provider(call: &Call<'_>) -> Result<(), Failure> {
    match call.required("providerType")? {
        PROVIDER => Ok(()),
        _ => Err(Failure::invalid_value("providerType")),
    }
}

fn get_settings(shop: &mut Shop, call: &Call<'_>) -> Result<Value, Failure> {
    check_provider(call)?;
    let fields = &shop.settings_form.fields;
    let held = in_groups(fields, &|field| {
        let shown = if field.kind == "Password" { "" } else { &field.value };
        (field.name, shown.into())
    });
    let held = held.into_iter().flat_map(|(group, inner)| match group {
        "" => inner,
        group => vec![(group, Value::Object(inner))],
    });
    let mut form = vec![(PROVIDER, Value::Object(held.collect()))];
    if call.text("includeMetaInfo") == "true" {
        let metas = in_groups(fields, &|field| (field.name, meta(field)));
        let metas = metas.into_iter().flat_map(|(group, inner)| {
            let inner: Vec<Value> = inner.into_iter().map(|(_, meta)| meta).collect();
            match group {
                "" => inner,
                group => vec![group_meta(group, inner)],
            }
        });
        let whole = group_meta(PROVIDER, metas.collect());
        form.push(("MetaInfo", Value::List(vec![whole])));
    }
    Ok(Value::Object(form))
}

/// Something of every field, group by group in their order.
fn in_groups<'f>(
    fields: &'f [Field],
    of: &dyn Fn(&'f Field) -> (&'static str, Value),
) -> Vec<(&'static str, Vec<(&'static str, Value)>)> {
    let mut groups: Vec<(&'static str, Vec<_>)> = Vec::new();
    for field in fields {
        match groups.last_mut().filter(|(group, _)| *group == field.group) {
            Some((_, inner)) => inner.push(of(field)),
            None => groups.push((field.group, vec![of(field)])),
        }
    }
    groups
}

fn group_meta(name: &str, inner: Vec<Value>) -> Value {
    Value::object([
        ("Name", name.into()),
        ("DisplayName", name.into()),
        ("Type", "Group".into()),
        ("IsReadOnly", false.into()),
        ("Field", Value::List(inner)),
    ])
}

fn meta(field: &Field) -> Value {
    let value = |name: &&str| Value::object([("Name", (*name).into()), ("DisplayName", (*name).into())]);
    Value::object([
        ("Name", field.name.into()),
        ("DisplayName", field.name.into()),
        ("Type", field.kind.into()),
        ("IsReadOnly", field.read_only.into()),
        ("MinValue", field.range.map(|(least, _)| least).into()),
        ("MaxValue", field.range.map(|(_, most)| most).into()),
        ("Values", Value::list(field.values.iter().map(value))),
    ])
}

/// All changes are made, or none.
fn update_settings(shop: &mut Shop, call: &Call<'_>) -> Result<Value, Failure> {
    check_provider(call)?;
    let document = call.document("xmlUpdateData")?;
    if document.name != ROOT {
        return Err(Failure::validation(
            "The document is not one of changes to these settings",
        ));
    }
    let mut form = shop.settings_form.clone();
    for member in document
        .child(PROVIDER)
        .map(|block| &block.children)
        .into_iter()
        .flatten()
    {
        let inner = member.children.iter().map(|child| (member.name.as_str(), child));
        let own = [("", member)].into_iter().filter(|_| member.children.is_empty());
        for (group, element) in own.chain(inner) {
            if !form.set(group, &element.name, &element.text) {
                return Err(Failure::validation("A field does not exist or does not take the value"));
            }
        }
    }
    shop.settings_form = form;
    Ok(Value::Nothing)
}
