//! Providers, their sessions, and the runs of autopurchase (PROTOCOL 4.2, 7).

use super::{Call, Handler};
use crate::sandbox::amount::Amount;
use crate::sandbox::failure::Failure;
use crate::sandbox::state::Shop;
use crate::sandbox::state::activities::Work;
use crate::sandbox::state::export::Export;
use crate::sandbox::state::ledger::CNY;
use crate::sandbox::state::link::{Link, Unlink};
use crate::sandbox::state::marketplace::{PROVIDER, ProviderSession};
use crate::sandbox::state::orders::Order;
use crate::sandbox::state::synchronise::Synchronise;
use crate::sandbox::value::Value;
use crate::sandbox::xml_in::Element;

pub(super) fn find(method: &str) -> Option<Handler> {
    Some(match method {
        "GetProviderInfo" => get_provider_info,
        "GetProviderInfoList" => get_provider_info_list,
        "GetProviderOrdersIntegrationSessionAuthenticationInfo" => get_session_authentication_info,
        "GetProviderOrdersIntegrationSessionInfoList" => get_session_info_list,
        "RunOrderExportingToProvider" => run_exporting,
        "RunOrdersSynchronizingWithProvider" => run_synchronizing,
        "RunOrderLinkingWithProvider" => run_linking,
        "RunOrderUnlinkingFromProvider" => run_unlinking,
        _ => return None,
    })
}

/// A provider of the shop, as the captured shop of PROTOCOL 7.2 has them.
struct Provider {
    kind: &'static str,
    alias: &'static str,
    prefix: &'static str,
    promotions: &'static [&'static str],
    /// Available, enabled, session required, cancelling allowed.
    integration: [bool; 4],
}

const PROVIDERS: [Provider; 3] = [
    Provider {
        kind: PROVIDER,
        alias: "p1",
        prefix: "tb",
        promotions: &["Default", "Vip", "Special"],
        integration: [true, true, true, false],
    },
    Provider {
        kind: "Warehouse",
        alias: "p2",
        prefix: "wh",
        promotions: &[],
        integration: [false, false, false, false],
    },
    Provider {
        kind: "Alibaba1688",
        alias: "p6",
        prefix: "abb",
        promotions: &["Default"],
        integration: [true, false, true, true],
    },
];

fn provider_value(provider: &Provider) -> Value {
    let [available, enabled, session_required, allow_cancel] = provider.integration;
    let promotions = provider
        .promotions
        .iter()
        .map(|id| Value::object([("Id", (*id).into()), ("Name", (*id).into())]));
    Value::object([
        ("Type", provider.kind.into()),
        ("Alias", provider.alias.into()),
        ("CurrencyCode", CNY.code.into()),
        ("CurrencySign", CNY.sign.into()),
        ("Language", "zh-CHS".into()),
        ("DisplayName", provider.kind.into()),
        ("RootCategoryId", format!("{}-0", provider.prefix).into()),
        ("IsEnabled", true.into()),
        ("CanSearchRootCategory", true.into()),
        ("Prefix", provider.prefix.into()),
        ("HasSettings", true.into()),
        ("PromotionTypes", Value::list(promotions)),
        ("HasInternalDelivery", true.into()),
        (
            "OrdersIntegration",
            Value::object([
                ("IsAvailable", available.into()),
                ("IsEnabled", enabled.into()),
                ("IsSessionRequired", session_required.into()),
                ("AllowCancelOrders", allow_cancel.into()),
            ]),
        ),
        ("RequireInventoryControl", (provider.kind == "Warehouse").into()),
        ("IsAllConfigurationsLotQuantity", false.into()),
    ])
}

fn get_provider_info(_: &mut Shop, call: &Call<'_>) -> Result<Value, Failure> {
    let kind = call.required("providerType")?;
    let provider = PROVIDERS.iter().find(|provider| provider.kind == kind);
    provider
        .map(provider_value)
        .ok_or_else(|| Failure::not_found("ProviderWithType", kind))
}

fn get_provider_info_list(_: &mut Shop, _: &Call<'_>) -> Result<Value, Failure> {
    Ok(Value::list(PROVIDERS.iter().map(provider_value)))
}

/// The provider must be one that can be bought from.
fn check_provider(call: &Call<'_>) -> Result<(), Failure> {
    let kind = call.required("providerType")?;
    match PROVIDERS.iter().find(|provider| provider.kind == kind) {
        None => Err(Failure::invalid_value("providerType")),
        Some(Provider {
            integration: [true, true, ..],
            ..
        }) => Ok(()),
        Some(_) => Err(Failure::validation("Autopurchase is not switched on for this provider")),
    }
}

/// An http address that a browser can be sent back to.
fn get_session_authentication_info(shop: &mut Shop, call: &Call<'_>) -> Result<Value, Failure> {
    check_provider(call)?;
    let return_url = call.required("returnUrl")?;
    let is_web = return_url.starts_with("https://") || return_url.starts_with("http://");
    if !is_web || !return_url.bytes().all(|byte| byte.is_ascii_graphic()) {
        return Err(Failure::invalid_value("returnUrl"));
    }
    let ticket = shop.marketplace.begin_hand_off(return_url, &mut shop.entropy);
    Ok(Value::object([(
        "RedirectUrl",
        format!("{}/provider-login?ticket={ticket}", shop.base_url).into(),
    )]))
}

fn get_session_info_list(shop: &mut Shop, call: &Call<'_>) -> Result<Value, Failure> {
    check_provider(call)?;
    let session = |session: &ProviderSession| {
        let balance = Value::object([
            ("Amount", Amount::cents(432_150).into()),
            ("CurrencyCode", CNY.code.into()),
        ]);
        Value::object([
            ("Id", (&session.id).into()),
            ("Name", session.account.into()),
            ("Balance", balance),
        ])
    };
    Ok(Value::list(shop.marketplace.sessions().iter().map(session)))
}

/// The order that a document of a run names, whatever the root is called (PROTOCOL 7.1).
fn order_of<'s>(shop: &'s Shop, document: &Element) -> Result<&'s Order, Failure> {
    let id = document
        .value("OrderId")
        .ok_or_else(|| Failure::contract("The document has no OrderId"))?;
    shop.orders
        .find(id)
        .ok_or_else(|| Failure::not_found("OrderWithId", id))
}

/// The chosen lines, all of which must be the order's.
fn lines_of(order: &Order, document: &Element) -> Result<Vec<u64>, Failure> {
    let line = |id: &str| {
        order
            .line_named(id)
            .map(|line| line.id)
            .ok_or_else(|| Failure::not_found("OrderLineWithId", id))
    };
    document.values("OrderLineIds").into_iter().map(line).collect()
}

fn run_exporting(shop: &mut Shop, call: &Call<'_>) -> Result<Value, Failure> {
    check_provider(call)?;
    let session = call.required("providerSessionId")?;
    let document = call.document("xmlParameters")?;
    let order = order_of(shop, &document)?;
    let work = Work::Export(Export::new(order.number, lines_of(order, &document)?, session));
    let description = format!("Export of order {}", order.id());
    Ok(super::activities::start(shop, call, description, work))
}

fn run_synchronizing(shop: &mut Shop, call: &Call<'_>) -> Result<Value, Failure> {
    check_provider(call)?;
    let session = call.required("providerSessionId")?;
    let document = call.document_or_empty("xmlParameters")?;
    let orders = document
        .values("OrderIds")
        .into_iter()
        .filter_map(|id| shop.orders.find(id))
        .map(|order| order.number);
    let work = Work::Synchronise(Synchronise::new(session, orders.collect()));
    Ok(super::activities::start(
        shop,
        call,
        format!("Synchronisation with {PROVIDER}"),
        work,
    ))
}

/// The marketplace orders go by either of two names `[S]`: the real one is not published.
fn run_linking(shop: &mut Shop, call: &Call<'_>) -> Result<Value, Failure> {
    check_provider(call)?;
    let session = call.required("providerSessionId")?;
    let document = call.document("xmlParameters")?;
    let order = order_of(shop, &document)?;
    let named = ["ProviderOrderIds", "VendorPurchaseIdList"]
        .into_iter()
        .flat_map(|list| document.values(list));
    let trades: Vec<String> = named.map(str::to_owned).collect();
    if trades.is_empty() {
        return Err(Failure::contract("The document has no ProviderOrderIds"));
    }
    let description = format!("Linking of order {}", order.id());
    let work = Work::Link(Link::new(order.number, trades, session));
    Ok(super::activities::start(shop, call, description, work))
}

fn run_unlinking(shop: &mut Shop, call: &Call<'_>) -> Result<Value, Failure> {
    check_provider(call)?;
    let session = call.required("providerSessionId")?;
    let document = call.document("xmlParameters")?;
    let order = order_of(shop, &document)?;
    let work = Work::Unlink(Unlink::new(order.number, lines_of(order, &document)?, session));
    let description = format!("Unlinking of order {}", order.id());
    Ok(super::activities::start(shop, call, description, work))
}
