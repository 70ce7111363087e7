//! Before an order: is there a customer session, a profile, a delivery mode?

use super::job::{Job, Kind};
use super::wire;
use crate::catalog::{Case, to_case};
use crate::engine::Kind::{Any, Text, Whole};
use crate::engine::{Role, Script, Stop};
use crate::json::Json;
use crate::search::joined;

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
    let modes = wire::search(script, 0, "SearchDeliveryModes", &search)?;
    let modes = wire::each(&modes, &delivery_mode);
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

/// What a parcel hardly arrives without.
const NEEDED: [&str; 7] = [
    "FirstName",
    "LastName",
    "CountryCode",
    "City",
    "Address",
    "Phone",
    "PostalCode",
];

/// All members under their public names.
fn public(value: &Json) -> Json {
    let mut public = Json::members();
    for (name, value) in value.as_object().unwrap_or_default() {
        public = public.with(&to_case(name, Case::Camel), value.clone());
    }
    public
}

fn profile(profile: &Json) -> Json {
    let texts = |names: &[&str], between: &str| {
        let parts: Vec<&str> = names.iter().filter_map(|name| wire::text(profile, name)).collect();
        joined(&parts, between)
    };
    let mut missing = Vec::new();
    for name in NEEDED {
        if wire::text(profile, name).unwrap_or_default().trim().is_empty() {
            missing.push(to_case(name, Case::Camel));
        }
    }
    Json::members()
        .with("id", wire::field(profile, "Id"))
        .with("name", texts(&["FirstName", "MiddleName", "LastName"], " "))
        .with("address", texts(&["CountryName", "City", "Address"], ", "))
        .with("recipient", public(profile))
        .with("missing", missing)
}

fn delivery_mode(mode: &Json) -> Json {
    let shape = [
        ("id", "Id"),
        ("name", "Name"),
        ("description", "Description"),
        ("price", "Price"),
        ("currency", "CurrencyCode"),
        ("isPickupPointMode", "IsPickupPointMode"),
    ];
    let price = mode.get("FullPrice").unwrap_or(&Json::Null);
    let picked = wire::pick(mode, &shape).with("fullPrice", public(price));
    match wire::text(mode, "ErrorCode").filter(|code| !code.eq_ignore_ascii_case("Ok")) {
        None => picked,
        Some(code) => picked
            .with("errorCode", code)
            .with("errorMessage", wire::field(mode, "ErrorDescription")),
    }
}
