//! The open questions of an activity, and what an answer means (PROTOCOL 8.3).

use super::policy::Choice;
use super::provider_session::is_web;
use super::wire;
use crate::engine::Kind::{Flag, Text, Whole};
use crate::engine::{Given, Spec, fingerprint};
use crate::error::Error;
use crate::json::Json;

/// A step that offers choices.
pub(crate) struct Question<'a> {
    /// The step's place and a fingerprint of what it says: an answer to a question that has changed since does not fit.
    pub(crate) id: String,
    pub(crate) index: usize,
    pub(crate) step_type: &'a str,
    message: &'a str,
    choices: Vec<Offer<'a>>,
}

struct Offer<'a> {
    action: &'a str,
    label: &'a str,
    /// As received; goes back unchanged.
    parameters: &'a [Json],
}

/// What the caller wants done.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Said {
    /// An action of the whole activity.
    Action(String),
    /// A choice of a question, by its place.
    Choice {
        question: String,
        choice: usize,
        send: bool,
    },
}

/// What to do for a choice.
pub(crate) enum Deed {
    /// Send these parameters back, unchanged.
    Send(Json),
    /// Open this address; the question stays open.
    Open(String),
}

impl Said {
    pub(crate) fn read(answer: &Json) -> Result<Self, Error> {
        const ANSWER: Spec = &[("action", Text), ("question", Text), ("choice", Whole), ("send", Flag)];
        let given = Given::check(answer, "answer", ANSWER)?;
        match (given.text("action"), given.text("question"), given.whole("choice")) {
            (Some(action), None, None) => Ok(Self::Action(action.to_owned())),
            (None, Some(question), Some(choice)) => {
                let choice = usize::try_from(choice).unwrap_or(usize::MAX);
                Ok(Self::Choice {
                    question: question.to_owned(),
                    choice,
                    send: given.flag("send"),
                })
            }
            _ => Err(Error::invalid(
                "answer",
                "expected `{question, choice}`, or `{action}` of the activity",
            )),
        }
    }
}

impl<'a> Question<'a> {
    /// The step as a question, if it offers anything.
    pub(crate) fn of_step(index: usize, step: &'a Json) -> Option<Self> {
        let mut choices = Vec::new();
        for action in wire::list(step, "Actions") {
            choices.push(Offer {
                action: wire::text(action, "Id").unwrap_or_default(),
                label: wire::text(action, "DisplayName").unwrap_or_default(),
                parameters: wire::list(action, "Parameters"),
            });
        }
        if choices.is_empty() {
            return None;
        }
        let print = fingerprint(&step.to_string());
        Some(Self {
            id: format!("{index}-{}", print.get(..8).unwrap_or_default()),
            index,
            step_type: wire::text(step, "Type").unwrap_or_default(),
            message: wire::text(step, "Message").unwrap_or_default(),
            choices,
        })
    }

    /// For the policy.
    pub(crate) fn choices(&self) -> Vec<Choice<'a>> {
        let choice = |offer: &Offer<'a>| Choice {
            action: offer.action,
            parameters: offer
                .parameters
                .iter()
                .map(|one| (text(one, "Name"), text(one, "Value")))
                .collect(),
        };
        self.choices.iter().map(choice).collect()
    }

    /// For the caller: `{id, stepIndex, stepType, message, choices: [{choice, kind, action, label, parameters}]}`.
    pub(crate) fn to_json(&self) -> Json {
        let choice = |(place, offer): (usize, &Offer<'_>)| {
            let kind = match offer.action {
                "DoStepAction" => "answer",
                "Link" => "link",
                _ => "unknown",
            };
            Json::members()
                .with("choice", place)
                .with("kind", kind)
                .with("action", offer.action)
                .with("label", offer.label)
                .with("parameters", named_parameters(offer.parameters))
        };
        Json::members()
            .with("id", self.id.as_str())
            .with("stepIndex", self.index)
            .with("stepType", self.step_type)
            .with("message", self.message)
            .with(
                "choices",
                self.choices.iter().enumerate().map(choice).collect::<Vec<_>>(),
            )
    }

    /// What a choice asks for. Unknown actions are sent only on request.
    pub(crate) fn deed(&self, choice: usize, send: bool) -> Result<Deed, Error> {
        let offer = self.choices.get(choice);
        let offer = offer
            .ok_or_else(|| Error::invalid("answer.choice", format!("question {} has no choice {choice}", self.id)))?;
        match offer.action {
            "Link" => {
                let url = wire::by(offer.parameters, "Name", "url");
                match url.map(|one| text(one, "Value")) {
                    Some(url) if is_web(url) => Ok(Deed::Open(url.to_owned())),
                    _ => Err(Error::invalid(
                        "answer.choice",
                        "this link has no http or https address",
                    )),
                }
            }
            "DoStepAction" => Ok(Deed::Send(Json::Array(offer.parameters.to_vec()))),
            _ if send => Ok(Deed::Send(Json::Array(offer.parameters.to_vec()))),
            other => {
                let message =
                    format!("the action `{other}` is not known; answer with `send: true` to send its parameters");
                Err(Error::invalid("answer.choice", message))
            }
        }
    }
}

/// What an activity as a whole offers: `[{action, label}]`.
pub(crate) fn actions(info: &Json) -> Vec<Json> {
    let action = |action: &Json| wire::pick(action, &[("action", "Id"), ("label", "DisplayName")]);
    wire::each(wire::list(info, "Actions"), &action)
}

/// Named parameters for the caller: `[{name, value}]`, order and duplicates kept.
pub(crate) fn named_parameters(parameters: &[Json]) -> Json {
    let one = |one: &Json| {
        Json::members()
            .with("name", text(one, "Name"))
            .with("value", text(one, "Value"))
    };
    wire::each(parameters, &one).into()
}

/// A parameter's text, which may well be empty.
fn text<'a>(value: &'a Json, name: &str) -> &'a str {
    value.get(name).and_then(Json::as_str).unwrap_or_default()
}
