//! Before an order: is there a customer session, a profile, a delivery mode?

use super::job::{Job, Kind};
use super::wire;
use crate::engine::Kind::{Any, Text, Whole};
use crate::engine::{Role, Script, Stop};
use crate::json::Json;

pub(super) const PREPARE: Kind = Kind {
    name: "prepare",
    spec: &[
        ("customer", Whole),
        ("countryCode", Text),
        ("cityCode", Text),
        ("providerType", Text),
        ("weight", Any),
    ],
    roles: &[(Role::Customer, true)],
    marked: false,
    phases: &[],
    check: |_| Ok(()),
    play,
};

fn play(job: &mut Job, script: &mut Script<'_>) -> Result<Json, Stop> {
    let profiles = script.read(job.customer(), "GetUserProfileInfoList", Json::Null)?;
    let profiles = wire::each(profiles.as_array().unwrap_or_default(), &profile);
    let mut search = Json::members();
    for name in ["countryCode", "cityCode", "providerType", "weight"] {
        search = search.with(name, job.given().get(name).cloned());
    }
    let search = Json::members()
        .with("searchParameters", search)
        .with("framePosition", 0)
        .with("frameSize", 100);
    let modes = script.read(0, "SearchDeliveryModes", search)?;
    let modes = wire::each(wire::list(&modes, "Items"), &delivery_mode);
    // An error of one delivery mode is data: that mode cannot be used, the others can (PROTOCOL 2.6).
    let usable = modes.iter().any(|mode| mode.get("errorCode").is_none());
    let mut missing = Vec::new();
    if profiles.is_empty() {
        missing.push(Json::from("profile"));
    }
    if !usable {
        missing.push(Json::from("deliveryMode"));
    }
    Ok(Json::members()
        .with("ready", missing.is_empty())
        .with("missing", missing)
        .with("profiles", profiles)
        .with("deliveryModes", modes))
}

fn profile(profile: &Json) -> Json {
    let joined = |names: &[&str], between: &str| {
        let parts: Vec<&str> = names.iter().filter_map(|name| wire::text(profile, name)).collect();
        parts.join(between)
    };
    Json::members()
        .with("id", wire::field(profile, "Id"))
        .with("name", joined(&["FirstName", "MiddleName", "LastName"], " "))
        .with("address", joined(&["CountryName", "City", "Address"], ", "))
}

fn delivery_mode(mode: &Json) -> Json {
    let shape = [
        ("id", "Id"),
        ("name", "Name"),
        ("price", "Price"),
        ("currency", "CurrencyCode"),
    ];
    let picked = wire::pick(mode, &shape);
    match wire::text(mode, "ErrorCode").filter(|code| !code.eq_ignore_ascii_case("Ok")) {
        None => picked,
        Some(code) => picked
            .with("errorCode", code)
            .with("errorMessage", wire::field(mode, "ErrorDescription")),
    }
}
