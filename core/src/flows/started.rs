//! Starting an activity exactly once, and finding it again when the answer to `Run…` was lost.

use super::activity::Activity;
use super::job::Job;
use super::settle::{Settled, settle, unknown};
use super::wire;
use crate::catalog::Method;
use crate::engine::{Given, ScopeId, Script, Stop, is_unknown};
use crate::error::Error;
use crate::json::Json;

/// How a run came about.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Origin {
    /// The answer to `Run…` named it.
    Own,
    /// It was found after the answer was lost; it may be somebody else's, while ours may still act.
    Traced,
}

/// The activities of these types that the service knows, or of all types where none is named.
pub(crate) fn search(script: &mut Script<'_>, operator: ScopeId, types: Vec<String>) -> Result<Vec<Json>, Stop> {
    let arguments = Json::members().with("searchParameters", Json::members().with("types", types));
    let found = script.read(operator, "SearchBackgroundActivities", arguments)?;
    Ok(found.as_array().unwrap_or_default().to_vec())
}

/// What has become of a `Run…`.
pub(crate) enum Started {
    Running(Activity, Origin),
    /// Not one activity is there that was not there before, but none or several.
    Unclear(Vec<String>),
}

/// A `Run…` method, and what is known of what it starts (PROTOCOL 8.5). The type serves to look for it; what is followed is the
/// type that the answer gives.
pub(crate) struct Starter {
    pub(crate) method: &'static str,
    /// Empty where it is not known.
    pub(crate) activity_type: &'static str,
    pub(crate) operator: ScopeId,
    pub(crate) provider: Option<ScopeId>,
}

impl Starter {
    /// Starts the activity, or finds it again where the state says that it was started or may have been. `facts` go into the state
    /// that is saved before.
    pub(crate) fn begin(
        &self,
        job: &Job,
        script: &mut Script<'_>,
        facts: Json,
        arguments: Json,
    ) -> Result<Started, Stop> {
        let saved = &job.checkpoint.facts;
        if job.checkpoint.is("following") {
            let traced = wire::flag(saved, "traced");
            let origin = if traced { Origin::Traced } else { Origin::Own };
            return Ok(Started::Running(Activity::of_state(saved), origin));
        }
        if job.checkpoint.is("starting") {
            return self.find(script, &wire::texts(saved, "knownActivities"));
        }
        let before = wire::texts_of(&search(script, self.operator, self.types())?, "Id");
        job.save(script, "starting", facts.with("knownActivities", before.clone()))?;
        self.start(script, arguments, &before)
    }

    fn types(&self) -> Vec<String> {
        let known = Some(self.activity_type).filter(|known| !known.is_empty());
        known.map(str::to_owned).into_iter().collect()
    }

    /// Whether this can be a type of what it starts.
    fn can_be(&self, activity_type: &str) -> bool {
        let is_of_others = || Method::all().any(|method| method.activity() == Some(activity_type));
        !self.activity_type.is_empty() || !is_of_others()
    }

    fn start(&self, script: &mut Script<'_>, arguments: Json, before: &[String]) -> Result<Started, Stop> {
        match script.call(self.operator, self.method, arguments, self.provider)? {
            Ok(answer) => match Activity::of_answer(&answer, self.method) {
                Ok(activity) => Ok(Started::Running(activity, Origin::Own)),
                // It runs, but the answer does not name it.
                Err(_) => self.find(script, before),
            },
            Err(error) if is_unknown(&error) => self.find(script, before),
            Err(error) => Err(error.into()),
        }
    }

    /// A lost `Run…` is never sent again: one activity that was not there before is taken for it.
    fn find(&self, script: &mut Script<'_>, before: &[String]) -> Result<Started, Stop> {
        let look = |script: &mut Script<'_>| {
            let mut new = Vec::new();
            for found in search(script, self.operator, self.types())? {
                let activity_type = wire::text(&found, "Type").unwrap_or(self.activity_type);
                if let Some(id) = wire::text(&found, "Id")
                    && !before.iter().any(|known| known == id)
                    && self.can_be(activity_type)
                {
                    new.push(Json::members().with("type", activity_type).with("id", id));
                }
            }
            Ok((!new.is_empty()).then(|| Json::from(new)))
        };
        let found = match settle(script, &look)? {
            Settled::Found(found) => found,
            Settled::Absent | Settled::Unseen(_) => Json::Null,
        };
        Ok(match found.as_array().unwrap_or_default() {
            [one] => Started::Running(Activity::of(Given::of(one)), Origin::Traced),
            several => Started::Unclear(wire::texts_of(several, "id")),
        })
    }

    /// The end of a run of which nothing can be said.
    pub(crate) fn unclear(&self, candidates: Vec<String>) -> Error {
        unknown(
            self.method,
            "the answer was lost and what it may have started is not clear",
            candidates,
        )
    }
}
