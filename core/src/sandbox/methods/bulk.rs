//! Many items at once, in the background (PROTOCOL 8.6).

use super::item_values::item_full_info;
use super::items::found;
use super::{Call, Handler};
use crate::sandbox::failure::Failure;
use crate::sandbox::state::Shop;
use crate::sandbox::state::activities::{Activity, Work};
use crate::sandbox::state::bulk::{Bulk, Found};
use crate::sandbox::state::goods::Condition;
use crate::sandbox::value::Value;

pub(super) fn find(method: &str) -> Option<Handler> {
    Some(match method {
        "RunBulkItems" => run_bulk_items,
        "RunBulkSearchItems" => run_bulk_search_items,
        "GetBulkItemsResult" | "GetBulkSearchItemsResult" => get_result,
        _ => return None,
    })
}

/// The most that one run takes.
const MOST: usize = 10_000;

fn run_bulk_items(shop: &mut Shop, call: &Call<'_>) -> Result<Value, Failure> {
    let ids: Vec<String> = call.list("ids").into_iter().map(str::to_owned).collect();
    if ids.is_empty() || ids.len() > MOST {
        return Err(Failure::invalid_value("ids"));
    }
    Ok(start(shop, call, ids))
}

fn run_bulk_search_items(shop: &mut Shop, call: &Call<'_>) -> Result<Value, Failure> {
    let (position, size) = call.frame()?;
    if size > MOST {
        return Err(Failure::invalid_value("frameSize"));
    }
    let items = found(shop, &call.document_or_empty("xmlParameters")?);
    let ids = items.into_iter().skip(position).take(size);
    let ids = ids.map(|item| item.id.clone()).collect();
    Ok(start(shop, call, ids))
}

/// One run at a time: who starts another gets the one that is running, whatever it was started for.
fn start(shop: &mut Shop, call: &Call<'_>, ids: Vec<String>) -> Value {
    let runs = |run: &&Activity| run.finished.is_none() && matches!(run.work(), Work::Bulk(_));
    let running = shop.activities.iter().find(runs);
    match running.map(|run| (run.kind(), run.id.clone())) {
        Some((kind, id)) => Value::object([("Type", kind.into()), ("Id", id.into())]),
        None => super::activities::start(shop, call, "Bulk of items".to_owned(), Work::Bulk(Bulk::new(ids))),
    }
}

fn get_result(shop: &mut Shop, call: &Call<'_>) -> Result<Value, Failure> {
    let id = call.required("activityId")?;
    let run = shop.activities.iter().find(|activity| activity.id == id);
    let run = run.and_then(|activity| match activity.work() {
        Work::Bulk(bulk) => Some((activity.finished.is_some(), bulk)),
        _ => None,
    });
    let (finished, bulk) = run.ok_or_else(|| Failure::not_found("BackgroundActivityWithId", id))?;
    let wanted = finished && call.text("getResult") == "true";
    let items = bulk
        .found
        .iter()
        .filter(|_| wanted)
        .map(|found| item_value(shop, found));
    Ok(Value::object([
        ("IsFinished", finished.into()),
        ("Items", Value::list(items)),
    ]))
}

/// What cannot be had is an entry with an error of its own (PROTOCOL 2.6); so is what is not collected yet `[S]`.
fn item_value(shop: &Shop, found: &Found) -> Value {
    let error = |code: &str| {
        Value::object([
            ("Id", (&found.item).into()),
            ("ErrorCode", code.into()),
            ("HasError", true.into()),
        ])
    };
    match shop.goods.find(&found.item) {
        Some(item) if item.condition == Condition::Gone => error("NotFound"),
        Some(_) if !found.complete => error("NotAvailable"),
        Some(item) => item_full_info(shop, item),
        None => error("NotFound"),
    }
}
