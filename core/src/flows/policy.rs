//! Answers that the caller has decided beforehand: `[{stepType?, action, where: [{parameter, equals | atMost | atLeast}]}]`.
//!
//! A policy goes by step type, action id and the names and values of parameters only. The text of a message never
//! decides anything (FLOWS).

use crate::decimal::Decimal;
use crate::engine::Given;
use crate::engine::Kind;
use crate::engine::Kind::{List, Needed, Object, Text};
use crate::error::Error;
use crate::json::Json;

const CONDITION: Kind = Object(&[
    ("parameter", Needed),
    ("equals", Text),
    ("atMost", Text),
    ("atLeast", Text),
]);
const RULE: Kind = Object(&[("stepType", Text), ("action", Text), ("where", List(&CONDITION))]);
/// The rules, in the order in which they are tried.
pub(crate) const RULES: Kind = List(&RULE);

/// One choice of a question.
pub(crate) struct Choice<'a> {
    pub(crate) action: &'a str,
    /// Names and values, in order.
    pub(crate) parameters: Vec<(&'a str, &'a str)>,
}

/// Refuses careless rules.
pub(crate) fn check(rules: &[Json]) -> Result<(), Error> {
    for (index, rule) in rules.iter().enumerate() {
        let conditions = Given::of(rule).list("where");
        if conditions.is_empty() {
            return Err(careless(index, "", "a rule without a condition would choose anything"));
        }
        for (place, condition) in conditions.iter().enumerate() {
            let condition = Given::of(condition);
            let mut tests = usize::from(condition.text("equals").is_some());
            for name in ["atMost", "atLeast"] {
                if let Some(bound) = condition.text(name) {
                    tests += 1;
                    if number(bound).is_none() {
                        let member = format!("[{place}].{name}");
                        return Err(careless(index, &member, "expected an amount as text"));
                    }
                }
            }
            if tests != 1 {
                let message = "a condition has one of `equals`, `atMost` and `atLeast`";
                return Err(careless(index, &format!("[{place}].parameter"), message));
            }
        }
    }
    Ok(())
}

fn careless(rule: usize, member: &str, message: &str) -> Error {
    Error::invalid(format!("policy[{rule}].where{member}"), message)
}

/// The rule that decides and the choice it takes. A rule that fits several choices decides nothing.
pub(crate) fn decide(rules: &[Json], step_type: &str, choices: &[Choice<'_>]) -> Option<(usize, usize)> {
    for (number, rule) in rules.iter().enumerate() {
        let rule = Given::of(rule);
        if rule
            .text("stepType")
            .is_some_and(|wanted| !wanted.eq_ignore_ascii_case(step_type))
        {
            continue;
        }
        let mut fitting = Vec::new();
        for (place, choice) in choices.iter().enumerate() {
            if fits(rule, choice) {
                fitting.push(place);
            }
        }
        if let [place] = fitting.as_slice() {
            return Some((number, *place));
        }
    }
    None
}

fn fits(rule: Given<'_>, choice: &Choice<'_>) -> bool {
    choice.action == rule.text("action").unwrap_or("DoStepAction")
        && rule
            .list("where")
            .iter()
            .all(|condition| holds(Given::of(condition), &choice.parameters))
}

/// A parameter that is absent, or stands twice with different values, fulfils nothing.
fn holds(condition: Given<'_>, parameters: &[(&str, &str)]) -> bool {
    let wanted = condition.needed("parameter");
    let mut found = None;
    for (name, value) in parameters {
        if *name == wanted && found.replace(*value).is_some_and(|other| other != *value) {
            return false;
        }
    }
    let Some(value) = found else { return false };
    let bound = |name| condition.text(name).and_then(number);
    match (
        condition.text("equals"),
        bound("atMost"),
        bound("atLeast"),
        number(value),
    ) {
        (Some(wanted), ..) => value == wanted,
        (_, Some(most), _, Some(number)) => number <= most,
        (_, _, Some(least), Some(number)) => number >= least,
        _ => false,
    }
}

fn number(text: &str) -> Option<Decimal> {
    text.trim().parse().ok()
}

#[cfg(test)]
mod tests {
    use super::{Choice, Given, RULES, check, decide};
    use crate::json::Json;

    fn policy(text: &str) -> Result<Vec<Json>, crate::Error> {
        let given = Json::members().with("policy", Json::parse(text).unwrap());
        let rules = Given::check(&given, "", &[("policy", RULES)])?.list("policy");
        check(rules)?;
        Ok(rules.to_vec())
    }

    fn choice<'a>(parameters: &[(&'a str, &'a str)]) -> Choice<'a> {
        Choice {
            action: "DoStepAction",
            parameters: parameters.to_vec(),
        }
    }

    #[test]
    fn a_small_rise_of_the_price_is_accepted_and_a_big_one_is_asked() {
        let rules = r#"[{"stepType": "question", "where": [
            {"parameter": "answer", "equals": "accept"}, {"parameter": "rise", "atMost": "5"}]}]"#;
        let policy = policy(rules).unwrap();
        let choices = |rise| {
            [
                choice(&[("answer", "skip"), ("rise", rise)]),
                choice(&[("answer", "accept"), ("rise", rise)]),
            ]
        };
        assert_eq!(decide(&policy, "Question", &choices("4.99")), Some((0, 1)));
        assert_eq!(decide(&policy, "Question", &choices("5.01")), None);
        assert_eq!(decide(&policy, "Question", &choices("little")), None);
        assert_eq!(decide(&policy, "Warning", &choices("1")), None);
    }

    #[test]
    fn a_rule_that_fits_two_choices_decides_nothing() {
        let policy = policy(r#"[{"where": [{"parameter": "line", "equals": "1"}]}]"#).unwrap();
        assert_eq!(
            decide(
                &policy,
                "Question",
                &[choice(&[("line", "1")]), choice(&[("line", "1")])]
            ),
            None
        );
        assert_eq!(
            decide(&policy, "Question", &[choice(&[("line", "1"), ("line", "2")])]),
            None
        );
    }

    #[test]
    fn careless_rules_are_refused() {
        for (rules, path) in [
            (r#"[{"action": "DoStepAction"}]"#, "policy[0].where"),
            (r#"[{"where": [{"parameter": "a"}]}]"#, "policy[0].where[0].parameter"),
            (
                r#"[{"where": [{"parameter": "a", "equals": "1", "atMost": "2"}]}]"#,
                "policy[0].where[0].parameter",
            ),
            (
                r#"[{"where": [{"parameter": "a", "atMost": "much"}]}]"#,
                "policy[0].where[0].atMost",
            ),
            (
                r#"[{"message": "x", "where": [{"parameter": "a", "equals": "1"}]}]"#,
                "policy[0].message",
            ),
        ] {
            assert_eq!(policy(rules).unwrap_err().path.as_deref(), Some(path), "{rules}");
        }
    }
}
