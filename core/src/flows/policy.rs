//! Answers that the caller has decided beforehand.
//!
//! A policy goes by step type, action id and the names and values of parameters only. The text of a message never
//! decides anything (FLOWS).

use crate::decimal::Decimal;
use crate::engine::input::Input;

/// The rules in the order in which they are tried.
#[derive(Debug, Default)]
pub(crate) struct Policy {
    rules: Vec<Rule>,
}

#[derive(Debug)]
struct Rule {
    step_type: Option<String>,
    action: String,
    conditions: Vec<Condition>,
}

#[derive(Debug)]
struct Condition {
    parameter: String,
    test: Test,
}

#[derive(Debug)]
enum Test {
    Equals(String),
    AtMost(Decimal),
    AtLeast(Decimal),
}

/// One choice of a question.
pub(crate) struct Choice<'a> {
    pub(crate) action: &'a str,
    /// Names and values, in order.
    pub(crate) parameters: Vec<(&'a str, &'a str)>,
}

impl Policy {
    /// Reads `[{stepType?, action, where: [{parameter, equals | atMost | atLeast}]}]`.
    pub(crate) fn read(input: &mut Input<'_>) -> Self {
        let mut policy = Self::default();
        for (index, rule) in input.list("policy").iter().enumerate() {
            let mut rule = Input::new(rule, format!("{}[{index}]", input.at("policy")));
            policy.rules.push(Rule::read(&mut rule));
            input.close(rule);
        }
        policy
    }

    /// The rule that decides and the choice it takes. A rule that fits several choices decides nothing.
    pub(crate) fn decide(&self, step_type: &str, choices: &[Choice<'_>]) -> Option<(usize, usize)> {
        self.rules.iter().enumerate().find_map(|(number, rule)| {
            if rule
                .step_type
                .as_ref()
                .is_some_and(|wanted| !wanted.eq_ignore_ascii_case(step_type))
            {
                return None;
            }
            let mut fitting = choices.iter().enumerate().filter(|(_, choice)| rule.fits(choice));
            let (place, _) = fitting.next()?;
            fitting.next().is_none().then_some((number, place))
        })
    }
}

impl Rule {
    fn read(input: &mut Input<'_>) -> Self {
        let conditions = input.list("where");
        if conditions.is_empty() {
            input.refuse("where", "a rule without a condition would choose anything");
        }
        let mut read = Vec::new();
        for (index, condition) in conditions.iter().enumerate() {
            let mut condition = Input::new(condition, format!("{}[{index}]", input.at("where")));
            read.extend(Condition::read(&mut condition));
            input.close(condition);
        }
        Self {
            step_type: input.text("stepType").map(str::to_owned),
            action: input.text("action").unwrap_or("DoStepAction").to_owned(),
            conditions: read,
        }
    }

    fn fits(&self, choice: &Choice<'_>) -> bool {
        choice.action == self.action
            && self
                .conditions
                .iter()
                .all(|condition| condition.holds(&choice.parameters))
    }
}

impl Condition {
    fn read(input: &mut Input<'_>) -> Option<Self> {
        let parameter = input.needed("parameter").to_owned();
        let equals = input.text("equals").map(|text| Test::Equals(text.to_owned()));
        let mut bound = |name, test: fn(Decimal) -> Test| {
            let bound = input.text(name)?.parse::<Decimal>();
            if bound.is_err() {
                input.refuse(name, "expected an amount as text");
            }
            bound.ok().map(test)
        };
        let tests = [equals, bound("atMost", Test::AtMost), bound("atLeast", Test::AtLeast)];
        let mut tests = tests.into_iter().flatten();
        let test = tests.next();
        if test.is_none() || tests.next().is_some() {
            input.refuse("parameter", "a condition has one of `equals`, `atMost` and `atLeast`");
        }
        Some(Self { parameter, test: test? })
    }

    /// A parameter that is absent, or stands twice with different values, fulfils nothing.
    fn holds(&self, parameters: &[(&str, &str)]) -> bool {
        let mut values = parameters
            .iter()
            .filter(|(name, _)| *name == self.parameter)
            .map(|(_, value)| *value);
        let Some(value) = values.next() else { return false };
        if values.any(|other| other != value) {
            return false;
        }
        let number = || value.trim().parse::<Decimal>().ok();
        match &self.test {
            Test::Equals(wanted) => value == wanted,
            Test::AtMost(bound) => number().is_some_and(|number| number <= *bound),
            Test::AtLeast(bound) => number().is_some_and(|number| number >= *bound),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Choice, Input, Policy};
    use crate::json::Json;

    fn policy(text: &str) -> Result<Policy, crate::Error> {
        let given = Json::members().with("policy", Json::parse(text).unwrap());
        let mut input = Input::new(&given, "");
        let policy = Policy::read(&mut input);
        input.end().map(|()| policy)
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
        assert_eq!(policy.decide("Question", &choices("4.99")), Some((0, 1)));
        assert_eq!(policy.decide("Question", &choices("5.01")), None);
        assert_eq!(policy.decide("Question", &choices("little")), None);
        assert_eq!(policy.decide("Warning", &choices("1")), None);
    }

    #[test]
    fn a_rule_that_fits_two_choices_decides_nothing() {
        let policy = policy(r#"[{"where": [{"parameter": "line", "equals": "1"}]}]"#).unwrap();
        assert_eq!(
            policy.decide("Question", &[choice(&[("line", "1")]), choice(&[("line", "1")])]),
            None
        );
        assert_eq!(
            policy.decide("Question", &[choice(&[("line", "1"), ("line", "2")])]),
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
