//! Having an order bought at the marketplace. Nothing is ever bought twice by us (PROTOCOL 7.3, FLOWS).

use super::job::{Job, Kind};
use super::run::{FOLLOWED, KNOWN, LINES, ROLES, Run, Seen};
use super::verdict::{left, on_line, warnings};
use super::{orders, policy, wire};
use crate::engine::Kind::{Filled, Needed, Text, Whole};
use crate::error::Error;
use crate::json::Json;

pub(super) const EXPORT: Kind = Kind {
    name: "export",
    spec: &[
        ("operator", Whole),
        ("provider", Whole),
        ("orderId", Needed),
        ("lineIds", Filled(&Text)),
        ("policy", policy::RULES),
        ("noProgressMs", Whole),
    ],
    roles: ROLES,
    marked: false,
    phases: &[("starting", &[LINES, KNOWN]), ("following", &[LINES, FOLLOWED])],
    check: |_| Ok(()),
    play: |job, script| RUN.play(job, script),
};

const RUN: Run = Run {
    method: "RunOrderExportingToProvider",
    activity_type: "ProviderOrdersIntegrationExporting",
    choose,
    document,
    judge,
};

/// The lines to export, none of them bought. A refusal names those that are.
fn choose(job: &Job, details: &Json) -> Result<Json, Error> {
    let wanted = job.texts(LINES.0);
    let chosen = orders::chosen(details, &wanted)?;
    let (mut free, mut first_bought) = (Vec::new(), None);
    for (index, line) in chosen.iter().enumerate() {
        match orders::purchase(line) {
            Some(_) => first_bought = first_bought.or(Some(index)),
            None => free.extend(wire::text(line, "Id").map(str::to_owned)),
        }
    }
    let path = match first_bought.filter(|_| !wanted.is_empty()) {
        Some(index) => format!("{}[{index}]", LINES.0),
        None if free.is_empty() => "orderId".to_owned(),
        None => return Ok(Json::members().with(LINES.0, free)),
    };
    Err(orders::linked_already(path, &chosen, None, "exporting it again"))
}

fn document(job: &Job, facts: &Json) -> Result<Json, Error> {
    Ok(Json::members()
        .with("orderId", job.text("orderId"))
        .with("orderLineIds", wire::field(facts, LINES.0)))
}

/// The verdicts: `bought`, `bought_with_warning`, `skipped`, `untouched` or `unknown`.
fn judge(seen: &Seen<'_>) -> Json {
    let ids = wire::texts(seen.facts, LINES.0);
    let line_of = |id: &String| orders::line(seen.details, id);
    let is_bought = |id: &String| line_of(id).and_then(orders::purchase).is_some();
    let any_bought = ids.iter().any(is_bought);
    let mut verdicts = Vec::new();
    for id in &ids {
        let warnings = line_of(id).map(warnings);
        let verdict = match &warnings {
            None => "unknown",
            Some(_) if !is_bought(id) => left(seen.ended, seen.origin, any_bought, "skipped"),
            Some(warnings) if warnings.is_empty() => "bought",
            Some(_) => "bought_with_warning",
        };
        verdicts.push(on_line(id, line_of(id), verdict).with("warnings", warnings));
    }
    Json::members()
        .with("complete", ids.iter().all(is_bought))
        .with("lines", verdicts)
}
