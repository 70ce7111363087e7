//! What an export did to each line, told from the line's own fields; messages belong to the run as a whole.

use super::activity::Ended;
use super::wire;
use crate::json::Json;

/// How sure the run is that is judged.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Run {
    /// The answer to `Run…` named this activity.
    Own,
    /// The activity was found after the answer was lost; it may be somebody else's, while ours may still act.
    Traced,
}

/// The verdict on one exported line: `bought`, `bought_with_warning`, `skipped`, `untouched` or `unknown`.
pub(crate) fn on_line(id: &str, line: Option<&Json>, ended: &Ended, any_bought: bool, run: Run) -> Json {
    let Some(line) = line else {
        return Json::object([("lineId", id.into()), ("verdict", "unknown".into())]);
    };
    let text = |name: &str| wire::text(line, name);
    let warnings = warnings(line);
    let verdict = match (text("VendPurchId"), run) {
        (Some(_), _) if warnings.is_empty() => "bought",
        (Some(_), _) => "bought_with_warning",
        (None, Run::Traced) => "unknown",
        (None, Run::Own) if ended.was_cancelled() => "untouched",
        // A run that failed as a whole leaves error steps and buys nothing; one that left out a line buys the others.
        (None, Run::Own) if !any_bought && ended.steps.iter().any(is_error) => "untouched",
        (None, Run::Own) => "skipped",
    };
    Json::object([
        ("lineId", id.into()),
        ("verdict", verdict.into()),
        ("marketplaceOrder", Json::from(text("VendPurchId"))),
        ("account", Json::from(text("VendPurchAccountId"))),
        ("marketplaceStatus", Json::from(text("VendPurchStatus"))),
        ("statusId", line.get("StatusId").cloned().unwrap_or_default()),
        ("status", Json::from(text("StatusName"))),
        ("warnings", Json::Array(warnings)),
    ])
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
        warnings.push(Json::object([("kind", "price".into()), ("level", level.into())]));
    }
    let different = |wanted: &str, bought: &str| {
        let (wanted, bought) = (wire::text(line, wanted), wire::text(line, bought));
        (wanted.is_some() && wanted != bought).then_some((wanted, bought))
    };
    if let Some((wanted, bought)) = different("PromotionId", "VendPurchPromotionId") {
        warnings.push(Json::object([
            ("kind", "promotion".into()),
            ("wanted", wanted.into()),
            ("bought", bought.into()),
        ]));
    }
    if let Some((wanted, Some(bought))) = different("ConfigId", "VendPurchConfigurationId") {
        warnings.push(Json::object([
            ("kind", "configuration".into()),
            ("wanted", wanted.into()),
            ("bought", bought.into()),
        ]));
    }
    warnings
}

fn is_error(step: &Json) -> bool {
    wire::text(step, "Type").is_some_and(|kind| kind.eq_ignore_ascii_case("Error"))
}

/// The run's errors and warnings, with hints for people at what to look first. Hints decide nothing.
pub(crate) fn messages(steps: &[Json]) -> Json {
    let kind = |step: &Json| wire::text(step, "Type").unwrap_or_default().to_ascii_lowercase();
    let told = steps
        .iter()
        .filter(|step| matches!(kind(step).as_str(), "error" | "warning"));
    let message = |step: &Json| {
        let text = wire::text(step, "Message").unwrap_or_default();
        Json::object([
            ("type", kind(step).into()),
            ("message", text.into()),
            ("hints", Json::Array(hints(text).map(Json::from).collect())),
        ])
    };
    Json::Array(told.map(message).collect())
}

/// The causes that the documentation lists (PROTOCOL 7.3), by words that messages about them are likely to contain.
fn hints(text: &str) -> impl Iterator<Item = &'static str> {
    const WORDS: [(&str, &[&str]); 5] = [
        ("address_settings", &["address", "phone", "адрес", "телефон"]),
        ("unpaid_order_limit", &["unpaid", "limit", "неоплаченн", "лимит"]),
        ("quantity", &["quantity", "stock", "insufficient", "количеств"]),
        (
            "provider_session",
            &["session", "log in", "login", "authoriz", "сесси", "авториз"],
        ),
        (
            "connection",
            &[
                "connection",
                "maintenance",
                "unavailable",
                "timeout",
                "соединен",
                "недоступ",
            ],
        ),
    ];
    let text = text.to_lowercase();
    WORDS
        .iter()
        .filter(move |(_, words)| words.iter().any(|word| text.contains(word)))
        .map(|(hint, _)| *hint)
}
