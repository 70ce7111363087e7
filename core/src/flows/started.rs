//! Starting an activity exactly once, and finding it again when the answer to `Run…` was lost.

use super::activity::Activity;
use super::settle::{Settled, settle, unknown};
use super::wire;
use crate::engine::{ScopeId, Script, Stop, is_unknown};
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

/// The ids of the activities of this type that the service knows.
pub(crate) fn known(script: &mut Script<'_>, operator: ScopeId, activity_type: &str) -> Result<Vec<String>, Stop> {
    let search = Json::members().with("types", vec![Json::from(activity_type)]);
    let arguments = Json::members().with("searchParameters", search);
    let found = script.read(operator, "SearchBackgroundActivities", arguments)?;
    Ok(wire::texts_of(found.as_array().unwrap_or_default(), "Id"))
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
    pub(crate) activity_type: &'static str,
    pub(crate) operator: ScopeId,
    pub(crate) provider: ScopeId,
}

impl Starter {
    /// Starts the activity. `before` are the activities known until now, which the saved state must carry.
    pub(crate) fn start(&self, script: &mut Script<'_>, arguments: Json, before: &[String]) -> Result<Started, Stop> {
        match script.call(self.operator, self.method, arguments, Some(self.provider))? {
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
    pub(crate) fn find(&self, script: &mut Script<'_>, before: &[String]) -> Result<Started, Stop> {
        let look = |script: &mut Script<'_>| {
            let mut new = Vec::new();
            for id in known(script, self.operator, self.activity_type)? {
                if !before.contains(&id) {
                    new.push(id);
                }
            }
            Ok((!new.is_empty()).then(|| Json::from(new)))
        };
        let ids = match settle(script, &look)? {
            Settled::Found(ids) => ids.texts(),
            Settled::Absent | Settled::Unseen(_) => Vec::new(),
        };
        Ok(match ids.as_slice() {
            [id] => {
                let activity = Activity {
                    activity_type: self.activity_type.to_owned(),
                    id: id.clone(),
                };
                Started::Running(activity, Origin::Traced)
            }
            _ => Started::Unclear(ids),
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
