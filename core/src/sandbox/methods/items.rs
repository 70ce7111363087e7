//! Searching goods and reading about them (PROTOCOL 2.5, 2.6, 3.2).

use std::collections::BTreeSet;

use super::item_values::{category, item_full_info, item_info, promotions, vendor_info};
use super::price_values::price;
use super::{Call, Handler};
use crate::sandbox::amount::Amount;
use crate::sandbox::failure::Failure;
use crate::sandbox::state::Shop;
use crate::sandbox::state::goods::{Condition, Item, provider_of, vendor};
use crate::sandbox::state::marketplace::PROVIDER;
use crate::sandbox::value::Value;
use crate::sandbox::xml_in::Element;

pub(super) fn find(method: &str) -> Option<Handler> {
    Some(match method {
        "SearchItemsFrame" => search_items_frame,
        "BatchSearchItemsFrame" => batch_search_items_frame,
        "GetItemInfo" => get_item_info,
        "GetItemInfoList" => get_item_info_list,
        "GetItemFullInfo" | "GetItemFullInfoWithPromotions" | "GetItemFullInfoWithDeliveryCosts" => get_item_full_info,
        "BatchGetItemFullInfo" => batch_get_item_full_info,
        "GetItemPromotions" | "GetItemPromotionsWithAttempts" => get_item_promotions,
        "GetItemPrice" | "GetItemTotalCost" => get_item_price,
        "GetVendorInfo" => get_vendor_info,
        _ => return None,
    })
}

fn search_items_frame(shop: &mut Shop, call: &Call<'_>) -> Result<Value, Failure> {
    search(shop, call, &call.document("xmlParameters")?)
}

/// The goods that fit those members of `SearchItemsParameters` by which the sandbox can tell them apart; the others are ignored.
pub(super) fn found<'s>(shop: &'s Shop, wanted: &Element) -> Vec<&'s Item> {
    let title = wanted.value("ItemTitle").unwrap_or_default();
    let by_id = shop.goods.find(title).is_some();
    let price_limit = |name| wanted.value(name).and_then(Amount::parse);
    let (least, most) = (price_limit("MinPrice"), price_limit("MaxPrice"));
    let same = |name, text: &str| wanted.value(name).is_none_or(|wanted| wanted == text);
    let words: Vec<String> = title.split_whitespace().map(str::to_lowercase).collect();
    let fits = |item: &&Item| {
        let shown = item.title.to_lowercase();
        let in_currency = shop.currencies.cny_to_customer(item.price);
        let provider = provider_of(&item.id);
        let titled = words
            .iter()
            .all(|word| shown.contains(word.as_str()) || item.original_title.contains(word.as_str()));
        (if by_id { item.id == title } else { titled })
            && same("CategoryId", item.category)
            && same("VendorId", item.vendor)
            && wanted.value("Provider").unwrap_or(PROVIDER) == provider
            && least.is_none_or(|least| in_currency >= least)
            && most.is_none_or(|most| in_currency <= most)
    };
    let mut found: Vec<&Item> = shop.goods.all().iter().filter(fits).collect();
    match wanted.value("OrderBy") {
        Some("Price:Asc") => found.sort_by_key(|item| item.price),
        Some("Price:Desc") => found.sort_by_key(|item| std::cmp::Reverse(item.price)),
        _ => {}
    }
    found
}

fn search(shop: &Shop, call: &Call<'_>, wanted: &Element) -> Result<Value, Failure> {
    let (position, size) = call.frame()?;
    let title = wanted.value("ItemTitle").unwrap_or_default();
    let frame = i64::try_from(size).unwrap_or(i64::MAX);
    let items = found(shop, wanted)
        .into_iter()
        .map(|item| item_info(shop, item))
        .collect();
    Ok(Value::object([
        ("Items", Value::page(items, position, size)),
        ("Categories", Value::List(Vec::new())),
        ("Brands", Value::List(Vec::new())),
        ("TranslatedItemTitle", title.into()),
        ("Provider", wanted.value("Provider").unwrap_or(PROVIDER).into()),
        ("SearchMethod", "Default".into()),
        ("CurrentSort", wanted.value("OrderBy").unwrap_or("Default").into()),
        ("CurrentFrameSize", frame.into()),
        ("MaximumPageCount", 100.into()),
        ("IsFoundByItemId", shop.goods.find(title).is_some().into()),
    ]))
}

/// What a block that could not be had says in the place of its data.
fn block_error() -> Value {
    Value::object([
        ("ErrorCode", "NotFound".into()),
        ("ErrorDescription", "There is no such thing any more".into()),
    ])
}

/// A seller's block, or its error: the seller of a closed shop cannot be had.
fn vendor_block(id: &str) -> (&'static str, Value) {
    match vendor(id).filter(|vendor| vendor.id != "closed-shop") {
        Some(vendor) => ("Vendor", vendor_info(vendor)),
        None => ("VendorError", block_error()),
    }
}

/// The additional blocks that are asked for, each once.
fn asked_blocks<'c>(call: &'c Call<'_>) -> BTreeSet<&'c str> {
    call.list("blockList").into_iter().collect()
}

fn batch_search_items_frame(shop: &mut Shop, call: &Call<'_>) -> Result<Value, Failure> {
    let wanted = call.document("xmlParameters")?;
    let mut blocks = vec![("Items", search(shop, call, &wanted)?)];
    for block in asked_blocks(call) {
        match (block, wanted.value("VendorId"), wanted.value("CategoryId")) {
            ("Vendor", Some(id), _) => blocks.push(vendor_block(id)),
            ("Category", _, Some(id)) => blocks.push(match category(id) {
                Some(category) => ("Category", category),
                None => ("CategoryError", block_error()),
            }),
            ("RootPath", _, Some(id)) => blocks.push(("RootPath", Value::List(category(id).into_iter().collect()))),
            ("SubCategories", ..) => blocks.push(("SubCategories", Value::List(Vec::new()))),
            ("SearchProperties", ..) => blocks.push(("SearchProperties", Value::List(Vec::new()))),
            ("HintCategories", ..) => blocks.push(("HintCategories", Value::List(Vec::new()))),
            ("AvailableSearchMethods", ..) => blocks.push(("AvailableSearchMethods", Value::List(Vec::new()))),
            _ => {}
        }
    }
    Ok(Value::Object(blocks))
}

/// An item that can be shown. One that is gone is shown only to who allows it, one that is not collected yet likewise.
fn item<'s>(shop: &'s mut Shop, call: &Call<'_>) -> Result<&'s Item, Failure> {
    let id = call.required("itemId")?;
    let settings = call.document_or_empty("itemParameters")?;
    let allows = |name| settings.attribute(name) == Some("true");
    let complete = shop.goods.is_complete(id, call.now) || allows("AllowIncomplete");
    let item = shop
        .goods
        .find(id)
        .ok_or_else(|| Failure::not_found("ItemWithId", id))?;
    if item.condition == Condition::Gone && !allows("AllowDeleted") {
        return Err(Failure::not_found("ItemWithId", id));
    }
    if !complete {
        return Err(Failure::new(
            "NotAvailable",
            Some("ItemIsNotComplete"),
            "The data of the item is being collected",
        ));
    }
    Ok(item)
}

fn get_item_info(shop: &mut Shop, call: &Call<'_>) -> Result<Value, Failure> {
    let item = item(shop, call)?.clone();
    Ok(item_info(shop, &item))
}

/// In a list, what cannot be had is an entry with an error of its own (PROTOCOL 2.6). How long lists may be is not known `[S]`.
fn get_item_info_list(shop: &mut Shop, call: &Call<'_>) -> Result<Value, Failure> {
    const MOST: usize = 1000;
    let ids = call.list("idsList");
    if ids.len() > MOST {
        return Err(Failure::invalid_value("idsList"));
    }
    let entry = |id: &str| match shop.goods.find(id) {
        Some(item) => item_info(shop, item),
        None => Value::object([
            ("Id", id.into()),
            ("ErrorCode", "NotFound".into()),
            ("HasError", true.into()),
        ]),
    };
    Ok(Value::list(ids.into_iter().map(entry)))
}

fn get_item_full_info(shop: &mut Shop, call: &Call<'_>) -> Result<Value, Failure> {
    let item = item(shop, call)?.clone();
    Ok(item_full_info(shop, &item))
}

fn batch_get_item_full_info(shop: &mut Shop, call: &Call<'_>) -> Result<Value, Failure> {
    let item = item(shop, call)?.clone();
    let mut blocks = vec![("Item", item_full_info(shop, &item))];
    for block in asked_blocks(call) {
        match block {
            "Vendor" => blocks.push(vendor_block(item.vendor)),
            "RootPath" => blocks.push(("RootPath", Value::List(category(item.category).into_iter().collect()))),
            "VendorItems" => {
                let of_vendor = shop.goods.all().iter().filter(|other| other.vendor == item.vendor);
                let items = of_vendor.map(|item| item_info(shop, item)).collect();
                blocks.push(("VendorItems", Value::page(items, 0, 10)));
            }
            "ProviderReviews" => blocks.push(("ProviderReviews", Value::page(Vec::new(), 0, 10))),
            _ => {}
        }
    }
    Ok(Value::Object(blocks))
}

fn get_item_promotions(shop: &mut Shop, call: &Call<'_>) -> Result<Value, Failure> {
    let item = item(shop, call)?.clone();
    Ok(promotions(shop, &item))
}

fn get_item_price(shop: &mut Shop, call: &Call<'_>) -> Result<Value, Failure> {
    let (id, configuration, promotion) = (
        call.required("itemId")?,
        call.text("configurationId"),
        call.text("promotionId"),
    );
    let count = if call.method.name() == "GetItemTotalCost" {
        call.number("quantity")?
    } else {
        1
    };
    let offer = shop.goods.offer(id, configuration, promotion);
    let offer = offer.map_err(|_| Failure::not_found("ItemWithId", id))?;
    Ok(price(offer.price_with_discount.times(count), shop.currencies))
}

fn get_vendor_info(_: &mut Shop, call: &Call<'_>) -> Result<Value, Failure> {
    let id = call.required("vendorId")?;
    vendor(id)
        .map(vendor_info)
        .ok_or_else(|| Failure::not_found("VendorWithId", id))
}
