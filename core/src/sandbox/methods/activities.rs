//! Reading background activities and answering them (PROTOCOL 8).

use super::{Call, Handler};
use crate::sandbox::failure::Failure;
use crate::sandbox::scenario::Scenario;
use crate::sandbox::state::Shop;
use crate::sandbox::state::activities::{Activity, Step, StepAction, Work};
use crate::sandbox::value::Value;

pub(super) fn find(method: &str) -> Option<Handler> {
    Some(match method {
        "SearchBackgroundActivities" => search_background_activities,
        "GetBackgroundActivityInfo" => get_background_activity_info,
        "DoActionForBackgroundActivity" => do_action,
        "DoStepActionForBackgroundActivity" => do_step_action,
        _ => return None,
    })
}

/// Starts an activity, and answers with the pair that names it.
pub(super) fn start(shop: &mut Shop, call: &Call<'_>, description: String, work: Work) -> Value {
    let id = shop.entropy.guid();
    let activity = shop.activities.start(id, description, work, call.now);
    Value::object([("Type", activity.kind().into()), ("Id", (&activity.id).into())])
}

fn unknown(id: &str) -> Failure {
    Failure::not_found("BackgroundActivityWithId", id)
}

/// The brief form.
fn brief(activity: &Activity, now: u64) -> Value {
    let cancel = Value::object([("Id", "Cancel".into()), ("DisplayName", "Cancel".into())]);
    let may_cancel = activity.finished.is_none() && !activity.cancelled;
    Value::object([
        ("Id", (&activity.id).into()),
        ("Type", activity.kind().into()),
        ("Description", (&activity.description).into()),
        ("IsFinished", activity.finished.is_some().into()),
        ("IsCancelled", activity.cancelled.into()),
        ("IsAwaitingAction", activity.is_awaiting().into()),
        ("ProgressPercent", activity.log.progress.into()),
        ("WorkTime", milliseconds(activity.work_time(now))),
        (
            "Actions",
            Value::List(may_cancel.then_some(cancel).into_iter().collect()),
        ),
        ("StartTime", Value::Time(activity.log.started)),
    ])
}

fn step_value(step: &Step) -> Value {
    Value::object([
        ("Type", step.kind.into()),
        ("Message", (&step.message).into()),
        ("TimeFromStart", milliseconds(step.after)),
        ("Actions", Value::list(step.actions.iter().map(action_value))),
    ])
}

fn action_value(action: &StepAction) -> Value {
    let parameters = action.parameters.iter();
    let parameters = parameters.map(|(name, value)| Value::object([("Name", (*name).into()), ("Value", value.into())]));
    Value::object([
        ("Id", action.id.into()),
        ("DisplayName", action.name.into()),
        ("Parameters", Value::list(parameters)),
    ])
}

fn milliseconds(time: u64) -> Value {
    Value::Int(i64::from(i32::try_from(time).unwrap_or(i32::MAX)))
}

/// Finished ones are listed too `[S]`; checks of baskets belong to customers and are not.
fn search_background_activities(shop: &mut Shop, call: &Call<'_>) -> Result<Value, Failure> {
    let wanted = call.document_or_empty("xmlSearchParameters")?;
    let types = wanted.values("Types");
    let listed = shop
        .activities
        .iter()
        .filter(|activity| activity.kind() != "BasketChecking");
    let fitting = listed.filter(|activity| types.is_empty() || types.contains(&activity.kind()));
    Ok(Value::list(fitting.map(|activity| brief(activity, call.now))))
}

fn get_background_activity_info(shop: &mut Shop, call: &Call<'_>) -> Result<Value, Failure> {
    let id = call.required("activityId")?;
    let activity = shop
        .activities
        .find(call.required("activityType")?, id)
        .ok_or_else(|| unknown(id))?;
    let steps = Value::list(activity.log.steps.iter().map(step_value));
    Ok(brief(activity, call.now).with([("Steps", steps)]))
}

fn do_action(shop: &mut Shop, call: &Call<'_>) -> Result<Value, Failure> {
    let (id, action) = (call.required("activityId")?, call.required("actionId")?);
    let activity = shop
        .activities
        .find_mut(call.required("activityType")?, id)
        .ok_or_else(|| unknown(id))?;
    if action != "Cancel" {
        return Err(Failure::not_found("BackgroundActivityActionWithId", action));
    }
    activity.cancel(call.now)?;
    Ok(Value::Nothing)
}

fn do_step_action(shop: &mut Shop, call: &Call<'_>) -> Result<Value, Failure> {
    let (id, kind) = (call.required("activityId")?, call.required("activityType")?);
    let document = call.document("xmlParameters")?;
    let named = document.children.iter().filter(|child| child.name == "Parameter");
    let parameters: Vec<_> = named
        .map(|child| {
            (
                child.attribute("Name").unwrap_or_default().to_owned(),
                child.text.clone(),
            )
        })
        .collect();
    let faster = (shop.scenario() == Scenario::TwoOperators).then_some("another operator");
    let by = call.login(shop).to_owned();
    let activity = shop.activities.find_mut(kind, id).ok_or_else(|| unknown(id))?;
    activity.answer(&parameters, &by, faster, call.now)?;
    Ok(Value::Nothing)
}
