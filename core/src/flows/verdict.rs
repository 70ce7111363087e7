//! What an export did to each line, told from the line's own fields; messages belong to the run as a whole.

use super::activity::Ended;
use super::started::Origin;
use super::wire;
use crate::json::Json;
use crate::search::contains;

/// The verdict on one exported line: `bought`, `bought_with_warning`, `skipped`, `untouched` or `unknown`.
pub(crate) fn on_line(id: &str, line: Option<&Json>, ended: &Ended, any_bought: bool, origin: Origin) -> Json {
    let Some(line) = line else {
        return Json::members().with("lineId", id).with("verdict", "unknown");
    };
    let warnings = warnings(line);
    let verdict = match (wire::text(line, "VendPurchId"), origin) {
        (Some(_), _) if warnings.is_empty() => "bought",
        (Some(_), _) => "bought_with_warning",
        (None, Origin::Traced) => "unknown",
        (None, Origin::Own) if ended.was_cancelled() => "untouched",
        // A run that failed as a whole leaves error steps and buys nothing; one that left out a line buys the others.
        (None, Origin::Own) if !any_bought && ended.steps.iter().any(is_error) => "untouched",
        (None, Origin::Own) => "skipped",
    };
    let shape = [
        ("marketplaceOrder", "VendPurchId"),
        ("account", "VendPurchAccountId"),
        ("marketplaceStatus", "VendPurchStatus"),
        ("statusId", "StatusId"),
        ("status", "StatusName"),
    ];
    wire::pick(line, &shape)
        .with("lineId", id)
        .with("verdict", verdict)
        .with("warnings", warnings)
}

/// What the line says was bought otherwise than wanted.
fn warnings(line: &Json) -> Vec<Json> {
    let mut warnings = Vec::new();
    // Named by the documentation and by clients in two forms (PROTOCOL 9.1); either is taken.
    let level = wire::text(line, "VendorPurchaseItemPriceWarningLevel").or_else(|| {
        line.get("VendorPurchaseItemPriceWarningReason")
            .and_then(|reason| wire::text(reason, "Level"))
    });
    if let Some(level) = level.filter(|level| *level != "Ok") {
        warnings.push(Json::members().with("kind", "price").with("level", level));
    }
    let mut compare = |kind: &str, wanted: &str, bought: &str, missing_counts: bool| {
        let (wanted, bought) = (wire::text(line, wanted), wire::text(line, bought));
        if wanted.is_some() && wanted != bought && (missing_counts || bought.is_some()) {
            warnings.push(
                Json::members()
                    .with("kind", kind)
                    .with("wanted", wanted)
                    .with("bought", bought),
            );
        }
    };
    compare("promotion", "PromotionId", "VendPurchPromotionId", true);
    compare("configuration", "ConfigId", "VendPurchConfigurationId", false);
    warnings
}

fn is_error(step: &Json) -> bool {
    wire::text(step, "Type").is_some_and(|kind| kind.eq_ignore_ascii_case("Error"))
}

/// The run's errors and warnings, with hints for people at what to look first. Hints decide nothing.
pub(crate) fn messages(steps: &[Json]) -> Vec<Json> {
    let mut messages = Vec::new();
    for step in steps {
        let kind = wire::text(step, "Type").unwrap_or_default().to_ascii_lowercase();
        if matches!(kind.as_str(), "error" | "warning") {
            let text = wire::text(step, "Message").unwrap_or_default();
            messages.push(
                Json::members()
                    .with("type", kind)
                    .with("message", text)
                    .with("hints", hints(text)),
            );
        }
    }
    messages
}

/// The causes that the documentation lists (PROTOCOL 7.3), by words that messages about them are likely to contain; Russian
/// ones without their first letter, which may be a capital.
fn hints(text: &str) -> Vec<Json> {
    const WORDS: [(&str, &[&str]); 5] = [
        ("address_settings", &["address", "phone", "дрес", "елефон"]),
        ("unpaid_order_limit", &["unpaid", "limit", "еоплаченн", "имит"]),
        ("quantity", &["quantity", "stock", "insufficient", "оличеств"]),
        (
            "provider_session",
            &["session", "log in", "login", "authoriz", "есси", "вториз"],
        ),
        (
            "connection",
            &[
                "connection",
                "maintenance",
                "unavailable",
                "timeout",
                "оединен",
                "едоступ",
            ],
        ),
    ];
    let text = text.to_ascii_lowercase();
    let mut hints = Vec::new();
    for (hint, words) in WORDS {
        if words.iter().any(|word| contains(&text, word)) {
            hints.push(hint.into());
        }
    }
    hints
}
