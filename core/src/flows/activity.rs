//! Background activities: what they are called, how they end, and the flow that follows one (PROTOCOL 8).

use super::follower::follow;
use super::job::Kind;
use super::{policy, wire};
use crate::engine::Kind::{Needed, Object, Whole};
use crate::engine::{Given, Role};
use crate::error::Error;
use crate::json::Json;

/// An activity in an input or a state.
pub(super) const ACTIVITY: crate::engine::Kind = Object(&[("type", Needed), ("id", Needed)]);

/// An activity: the pair that every `Run…` method gives and every activity method wants.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Activity {
    pub(crate) activity_type: String,
    pub(crate) id: String,
}

impl Activity {
    /// Reads `{Type, Id}` of an answer.
    pub(crate) fn of_answer(answer: &Json, method: &str) -> Result<Self, Error> {
        let activity_type = wire::needed(answer, "Type", method)?.to_owned();
        Ok(Self {
            activity_type,
            id: wire::needed(answer, "Id", method)?.to_owned(),
        })
    }

    /// Reads `{type, id}` of an input or a state.
    fn of(given: Given<'_>) -> Self {
        Self {
            activity_type: given.needed("type").to_owned(),
            id: given.needed("id").to_owned(),
        }
    }

    /// The activity that a state has got to.
    pub(crate) fn of_state(facts: &Json) -> Self {
        Self::of(Given::of(facts).inner("activity"))
    }

    pub(crate) fn to_json(&self) -> Json {
        Json::members()
            .with("type", self.activity_type.as_str())
            .with("id", self.id.as_str())
    }

    pub(crate) fn arguments(&self) -> Json {
        Json::members()
            .with("activityType", self.activity_type.as_str())
            .with("activityId", self.id.as_str())
    }
}

/// How an activity ended.
#[derive(Clone)]
pub(crate) struct Ended {
    /// `finished`, `cancelled`, or `unseen`.
    pub(crate) state: &'static str,
    /// The whole log, in wire names.
    pub(crate) steps: Vec<Json>,
    /// What was answered, by whom and with what success.
    pub(crate) audit: Vec<Json>,
    /// The last reading, in wire names.
    pub(crate) info: Json,
}

impl Ended {
    /// An end that nobody has seen.
    pub(crate) fn unseen() -> Self {
        Self {
            state: "unseen",
            steps: Vec::new(),
            audit: Vec::new(),
            info: Json::Null,
        }
    }

    pub(crate) fn was_cancelled(&self) -> bool {
        self.state == "cancelled"
    }

    /// The part of a flow's result that tells about its activity.
    pub(crate) fn to_json(&self, activity: &Activity) -> Json {
        activity
            .to_json()
            .with("state", self.state)
            .with(
                "steps",
                wire::each(&self.steps, &|step| {
                    wire::pick(step, &[("type", "Type"), ("message", "Message")])
                }),
            )
            .with("audit", self.audit.clone())
    }
}

/// Following an activity that was started elsewhere.
pub(super) const FOLLOW: Kind = Kind {
    name: "activity",
    spec: &[
        ("operator", Whole),
        ("activity", ACTIVITY),
        ("policy", policy::RULES),
        ("noProgressMs", Whole),
    ],
    roles: &[(Role::Operator, true)],
    marked: false,
    phases: &[("following", &[])],
    check: |_| Ok(()),
    play: |job, script| {
        let activity = Activity::of(job.given().inner("activity"));
        let facts = job.checkpoint.facts.clone();
        let ended = follow(job, script, &activity, &facts)?;
        Ok(ended.to_json(&activity))
    },
};
