//! Any other run (PROTOCOL 8.5, 8.6): a method of the catalogue that starts an activity, and what it starts, whatever its type.

use super::activity::ACTIVITY;
use super::follower::follow;
use super::job::{Job, Kind};
use super::started::{Origin, Started, Starter};
use super::{policy, wire};
use crate::catalog::{Method, Session};
use crate::codec::arguments;
use crate::engine::Kind::{Any, List, Needed, Text, Whole};
use crate::engine::{Given, Role, Script, Stop};
use crate::error::Error;
use crate::json::Json;
use crate::secret::names_secret;

pub(super) const RUN: Kind = Kind {
    name: "run_activity",
    spec: &[
        ("operator", Whole),
        ("provider", Whole),
        ("method", Needed),
        ("arguments", Any),
        ("policy", policy::RULES),
        ("noProgressMs", Whole),
    ],
    roles: &[(Role::Operator, true), (Role::Provider, false)],
    marked: false,
    phases: &[
        ("starting", &[("knownActivities", List(&Text))]),
        ("following", &[("activity", ACTIVITY)]),
    ],
    check,
    play,
};

/// Whether it answers with the pair that names an activity, as every `Run…` does (PROTOCOL 8.1).
fn starts_activity(method: Method) -> bool {
    let answer = method.payload().and_then(|payload| payload.kind().object());
    let pair = answer.filter(|ty| ty.members().len() == 2);
    pair.is_some_and(|ty| ty.member("Type").is_some() && ty.member("Id").is_some())
}

fn check(given: Given<'_>) -> Result<(), Error> {
    let wrong = |name: &str, message: &str| Err(Error::invalid(name, message));
    let method = arguments::method(given.needed("method"))?;
    if !starts_activity(method) {
        return wrong("method", "starts no activity");
    }
    if method.session() != Session::Operator {
        return wrong(
            "method",
            "starts nothing that an operator can follow; it has a flow of its own",
        );
    }
    if method.name() == "RunOrderExportingToProvider" {
        return wrong(
            "method",
            "the flow `export` does this, and looks that nothing is bought twice",
        );
    }
    let provider = given.scope("provider");
    if method.provider_session() && provider.is_none() {
        return wrong("provider", "is missing: the scope to act with");
    }
    let mut arguments = given.get("arguments").cloned().unwrap_or_default();
    let named = |name| arguments.get(name).is_some();
    if provider.is_some() && method.param("providerType").is_some() && !named("providerType") && !named("provider_type")
    {
        // The scope knows it.
        arguments = arguments.with("providerType", "");
    }
    let fields = arguments::encode(method, &arguments).map_err(|mut error| {
        error.path = Some(match &error.path {
            Some(path) => format!("arguments.{path}"),
            None => "arguments".to_owned(),
        });
        error
    })?;
    match fields.iter().find(|field| names_secret(field.name())) {
        Some(field) => wrong(
            &format!("arguments.{}", field.name()),
            "is a secret, which a saved state must not hold; sessions come from the scopes",
        ),
        None => Ok(()),
    }
}

fn play(job: &mut Job, script: &mut Script<'_>) -> Result<Json, Stop> {
    let method = arguments::method(job.text("method"))?;
    let starter = Starter {
        method: method.name(),
        activity_type: method.activity().unwrap_or_default(),
        operator: job.operator(),
        provider: job.provider_if_any(),
    };
    let arguments = job.given().get("arguments").cloned().unwrap_or_default();
    let (activity, origin) = match starter.begin(job, script, Json::members(), arguments)? {
        Started::Running(activity, origin) => (activity, origin),
        Started::Unclear(ids) => return Err(starter.unclear(ids).into()),
    };
    let traced = origin == Origin::Traced;
    let facts = Json::members()
        .with("activity", activity.to_json())
        .with("traced", traced)
        .with("audit", wire::list(&job.checkpoint.facts, "audit").to_vec());
    job.save(script, "following", facts.clone())?;
    let ended = follow(job, script, &activity, &facts)?;
    Ok(ended.to_json(&activity).with("traced", traced))
}
