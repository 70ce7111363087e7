//! Background activities: what they are called, how they end, the flow that lists them and the one that follows one, whoever started it
//! (PROTOCOL 8).

use super::follower::{follow, state_of};
use super::job::{Job, Kind};
use super::questions::{Question, actions};
use super::started::search;
use super::{policy, wire};
use crate::engine::Kind::{Filled, Needed, Object, Whole};
use crate::engine::{Given, Role, Script, Stop};
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
    pub(crate) fn of(given: Given<'_>) -> Self {
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

/// The activities that there are, with the open questions of those that wait for an answer. Each names its `activity` as the flow takes
/// it that follows and answers one.
pub(super) const SEARCH: Kind = Kind {
    name: "activities",
    spec: &[("operator", Whole), ("types", Filled(&Needed))],
    roles: &[(Role::Operator, true)],
    marked: false,
    phases: &[],
    check: |_| Ok(()),
    play: list,
};

fn list(job: &mut Job, script: &mut Script<'_>) -> Result<Json, Stop> {
    let types = job.given().get("types").map(Json::texts).unwrap_or_default();
    let mut activities = Vec::new();
    for brief in search(script, job.operator(), types)? {
        // Nobody can do anything about one without its name.
        let Ok(activity) = Activity::of_answer(&brief, "SearchBackgroundActivities") else {
            continue;
        };
        let shape = [
            ("description", "Description"),
            ("percent", "ProgressPercent"),
            ("startTime", "StartTime"),
            ("workTimeMs", "WorkTime"),
        ];
        let mut told = wire::pick(&brief, &shape)
            .with("activity", activity.to_json())
            .with("state", state_of(&brief))
            .with("actions", actions(&brief));
        if wire::flag(&brief, "IsAwaitingAction") && !wire::flag(&brief, "IsFinished") {
            // The log is not in the list (PROTOCOL 8.2).
            let info = script.call(job.operator(), "GetBackgroundActivityInfo", activity.arguments(), None)?;
            // Of one that cannot be read the questions are not known; the others can be answered.
            told = told.with("questions", info.ok().map(|info| questions(&info)));
        }
        activities.push(told);
    }
    Ok(Json::members().with("activities", activities))
}

fn questions(info: &Json) -> Vec<Json> {
    let steps = wire::list(info, "Steps").iter().enumerate();
    let questions = steps.filter_map(|(index, step)| Question::of_step(index, step));
    questions.map(|question| question.to_json()).collect()
}
