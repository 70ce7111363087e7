//! Runs of the marketplace's side over the lines of one order: export, linking, unlinking. Each is started once, followed with
//! its questions, and judged by what the lines carry before and after (PROTOCOL 7.3, 7.5).

use super::activity::{ACTIVITY, Ended};
use super::follower::follow;
use super::job::Job;
use super::orders::{self, Reader};
use super::started::{Origin, Started, Starter};
use super::verdict::messages;
use super::wire;
use crate::engine::Kind::{List, Text};
use crate::engine::{Kind, Role, Script, Stop};
use crate::error::Error;
use crate::json::Json;

pub(super) const ROLES: &[(Role, bool)] = &[(Role::Operator, true), (Role::Provider, true)];

/// The facts that every saved state carries: the lines on which there will be a verdict.
pub(super) const LINES: (&str, Kind) = ("lineIds", List(&Text));
pub(super) const KNOWN: (&str, Kind) = ("knownActivities", List(&Text));
pub(super) const FOLLOWED: (&str, Kind) = ("activity", ACTIVITY);

/// One sort of run.
pub(super) struct Run {
    pub(super) method: &'static str,
    pub(super) activity_type: &'static str,
    /// What the run will be about, from the order's details: the facts that its states carry. What must not be run is refused.
    pub(super) choose: fn(&Job, &Json) -> Result<Json, Error>,
    /// The document that asks for it.
    pub(super) document: fn(&Job, &Json) -> Result<Json, Error>,
    /// Whether all of it is done, and the verdict on each line.
    pub(super) judge: fn(&Seen<'_>) -> Json,
}

/// All that a verdict goes by.
pub(super) struct Seen<'a> {
    pub(super) job: &'a Job,
    pub(super) facts: &'a Json,
    /// The order as it is now.
    pub(super) details: &'a Json,
    pub(super) ended: &'a Ended,
    pub(super) origin: Origin,
}

impl Seen<'_> {
    /// The result of a run: `orderId`, `complete`, `lines` and what else the judge tells.
    fn result(&self, run: &Run, activity: Json) -> Json {
        (run.judge)(self)
            .with("orderId", self.job.text("orderId"))
            .with("messages", messages(&self.ended.steps))
            .with("activity", activity)
    }
}

fn details(job: &Job, script: &mut Script<'_>) -> Result<Json, Stop> {
    orders::details(script, Reader::Operator(job.operator()), job.text("orderId"))
}

impl Run {
    pub(super) fn play(&self, job: &mut Job, script: &mut Script<'_>) -> Result<Json, Stop> {
        let saved = &job.checkpoint.facts;
        let facts = match job.checkpoint.phase {
            Some(_) => saved.clone().without(KNOWN.0),
            None => {
                let details = details(job, script)?;
                let facts = (self.choose)(job, &details)?;
                if let Some(result) = self.done_unseen(job, &facts, &details) {
                    return Ok(result);
                }
                facts
            }
        };
        let arguments = Json::members().with("parameters", (self.document)(job, &facts)?);
        let started = self.starter(job).begin(job, script, facts.clone(), arguments)?;
        let (activity, origin) = match started {
            Started::Running(activity, origin) => (activity, origin),
            Started::Unclear(ids) => return self.settle_by_lines(job, script, &facts, ids),
        };
        let facts = facts
            .replace(FOLLOWED.0, activity.to_json())
            .replace("traced", origin == Origin::Traced);
        job.save(script, "following", facts.clone())?;
        let ended = follow(job, script, &activity, &facts)?;
        let seen = Seen {
            job,
            facts: &facts,
            details: &details(job, script)?,
            ended: &ended,
            origin,
        };
        Ok(seen.result(self, ended.to_json(&activity)))
    }

    fn starter(&self, job: &Job) -> Starter {
        Starter {
            method: self.method,
            activity_type: self.activity_type,
            operator: job.operator(),
            provider: job.provider_if_any(),
        }
    }

    /// Where no activity is to be seen, the lines may still tell that all is done.
    fn settle_by_lines(
        &self,
        job: &Job,
        script: &mut Script<'_>,
        facts: &Json,
        ids: Vec<String>,
    ) -> Result<Json, Stop> {
        let details = match details(job, script) {
            Ok(details) => details,
            Err(Stop::Waiting) => return Err(Stop::Waiting),
            Err(Stop::Failed(_)) => Json::Null,
        };
        let done = self.done_unseen(job, facts, &details);
        done.ok_or_else(|| self.starter(job).unclear(ids).into())
    }

    /// The result without a run of ours, if the lines tell that all is done.
    fn done_unseen(&self, job: &Job, facts: &Json, details: &Json) -> Option<Json> {
        let seen = Seen {
            job,
            facts,
            details,
            ended: &Ended::unseen(),
            origin: Origin::Traced,
        };
        let result = seen.result(self, Json::Null);
        wire::flag(&result, "complete").then_some(result)
    }
}
