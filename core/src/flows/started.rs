//! Starting an activity exactly once, and finding it again when the answer to `Run…` was lost.

use super::activity::Activity;
use super::settle::{Settled, settle};
use super::wire;
use crate::engine::{Context, ScopeId, inner};
use crate::error::Error;
use crate::json::Json;

/// The ids of the activities of this type that the service knows.
pub(crate) async fn known(context: &Context, operator: ScopeId, activity_type: &str) -> Result<Vec<String>, Error> {
    let search = Json::object([("types", Json::Array(vec![activity_type.into()]))]);
    let arguments = Json::object([("searchParameters", search)]);
    let found = inner(context, operator, "SearchBackgroundActivities", arguments, None).await?;
    let found = found.as_array().unwrap_or_default().iter();
    Ok(found
        .filter_map(|activity| wire::text(activity, "Id"))
        .map(str::to_owned)
        .collect())
}

/// What became of a `Run…` whose answer was lost.
pub(crate) enum Traced {
    /// One activity is there that was not there before. It may be somebody else's: the lines decide.
    One(Activity),
    /// More than one, or none, or nothing can be seen.
    Unclear(Vec<String>),
}

/// Looks for an activity that was not among those known before.
pub(crate) async fn trace(
    context: &Context,
    operator: ScopeId,
    activity_type: &str,
    before: &[String],
) -> Result<Traced, Error> {
    let look = || async move {
        let mut now = known(context, operator, activity_type).await?;
        now.retain(|id| !before.contains(id));
        Ok((!now.is_empty()).then_some(now))
    };
    Ok(match settle(context, look).await {
        Settled::Found(mut ids) if ids.len() == 1 => {
            let id = ids.pop().unwrap_or_default();
            Traced::One(Activity {
                activity_type: activity_type.to_owned(),
                id,
            })
        }
        Settled::Found(ids) => Traced::Unclear(ids),
        Settled::Absent | Settled::Unseen(_) => Traced::Unclear(Vec::new()),
    })
}

/// The ids that a saved state carries.
pub(crate) fn saved_ids(facts: &Json) -> Vec<String> {
    wire::list(facts, "knownActivities")
        .iter()
        .filter_map(Json::as_str)
        .map(str::to_owned)
        .collect()
}

/// The ids as a saved state carries them.
pub(crate) fn ids_to_save(ids: &[String]) -> (&'static str, Json) {
    (
        "knownActivities",
        Json::Array(ids.iter().map(|id| id.as_str().into()).collect()),
    )
}
