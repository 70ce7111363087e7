//! Starting an activity exactly once, and finding it again when the answer to `Run…` was lost.

use super::activity::Activity;
use super::settle::{Settled, settle};
use super::wire;
use crate::engine::{Context, ScopeId, inner};
use crate::error::Error;
use crate::json::Json;

/// The ids of the activities of this type that the service knows.
pub(crate) async fn known(context: &Context, operator: ScopeId, activity_type: &str) -> Result<Vec<String>, Error> {
    let search = Json::members().with("types", vec![Json::from(activity_type)]);
    let arguments = Json::members().with("searchParameters", search);
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
pub(crate) async fn trace(context: &Context, operator: ScopeId, activity_type: &str, before: &[String]) -> Traced {
    let look = || -> super::Look<'_> {
        Box::pin(async move {
            let mut now = known(context, operator, activity_type).await?;
            now.retain(|id| !before.contains(id));
            Ok((!now.is_empty()).then(|| Json::from(now)))
        })
    };
    let mut ids = match settle(context, &look).await {
        Settled::Found(ids) => ids.texts(),
        Settled::Absent | Settled::Unseen(_) => Vec::new(),
    };
    match ids.pop() {
        Some(id) if ids.is_empty() => Traced::One(Activity {
            activity_type: activity_type.to_owned(),
            id,
        }),
        last => {
            ids.extend(last);
            Traced::Unclear(ids)
        }
    }
}
