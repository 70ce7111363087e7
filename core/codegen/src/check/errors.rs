//! `errors.toml` and `service.toml`, as far as other files depend on them.

use std::collections::BTreeSet;

use super::Report;
use super::methods::ENVELOPE;
use crate::model;
use crate::source::{Named, Outcome, Retry, Source};

const FILE: &str = "errors.toml";

/// The enum of the error codes.
const CODES: &str = "GeneralErrorCode";

pub(super) fn check(source: &Source, report: &mut Report) {
    let errors = &source.errors;
    let known = source.enums.get(CODES).map_or(&[][..], |known| &known.values);
    for code in difference(errors.codes.keys(), known) {
        report.add(FILE, "codes", code, format!("is not both here and in {CODES}"));
    }
    for (name, code) in &errors.codes {
        if [code.kind.is_none(), code.retry.is_none()] != [code.outcome == Outcome::Done; 2] {
            report.add(
                FILE,
                "codes",
                name,
                "success has neither kind nor retry, all else has both",
            );
        }
        if code.outcome == Outcome::Unknown && !matches!(code.retry, Some(Retry::Never | Retry::AfterReads)) {
            report.add(FILE, "codes", name, "a change whose outcome is unknown is not repeated");
        }
    }
    for code in errors.sub_codes.keys().filter(|code| !errors.codes.contains_key(*code)) {
        report.add(FILE, "sub_codes", code, "there is no such code");
    }
    for hint in &errors.texts {
        for method in hint
            .methods
            .iter()
            .filter(|method| !source.methods.contains_key(*method))
        {
            report.add(FILE, "texts", &hint.text, format!("there is no method {method}"));
        }
    }
    let line = model::line(source, ENVELOPE);
    let declared = line.iter().flat_map(|(_, ty)| &ty.members).map(|member| &member.name);
    for name in difference(
        declared,
        source.service.envelope.members.iter().map(|Named { name }| name),
    ) {
        report.add(
            "service.toml",
            "envelope",
            name,
            format!("is not both here and in {ENVELOPE}"),
        );
    }
}

/// What is in one of the two only.
fn difference<'a>(
    one: impl IntoIterator<Item = &'a String>,
    other: impl IntoIterator<Item = &'a String>,
) -> BTreeSet<&'a String> {
    let (one, other): (BTreeSet<_>, BTreeSet<_>) = (one.into_iter().collect(), other.into_iter().collect());
    &one ^ &other
}
