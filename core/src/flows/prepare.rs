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

/// The members of a recipient (PROTOCOL 5.7). Of the first ones it is said if they are empty: without them a parcel hardly arrives.
const RECIPIENT: [(&str, &str); 15] = [
    ("firstName", "FirstName"),
    ("lastName", "LastName"),
    ("countryCode", "CountryCode"),
    ("city", "City"),
    ("address", "Address"),
    ("phone", "Phone"),
    ("postalCode", "PostalCode"),
    ("middleName", "MiddleName"),
    ("countryName", "CountryName"),
    ("region", "Region"),
    ("cityCode", "CityCode"),
    ("passportNumber", "PassportNumber"),
    ("registrationAddress", "RegistrationAddress"),
    ("externalDeliveryId", "ExternalDeliveryId"),
    ("pickupPointCode", "PickupPointCode"),
];

fn profile(profile: &Json) -> Json {
    let joined = |names: &[&str], between: &str| {
        let parts: Vec<&str> = names.iter().filter_map(|name| wire::text(profile, name)).collect();
        parts.join(between)
    };
    let mut empty = Vec::new();
    for (name, wire) in RECIPIENT.iter().take(7) {
        if wire::text(profile, wire).is_none_or(|text| text.trim().is_empty()) {
            empty.push(Json::from(*name));
        }
    }
    Json::members()
        .with("id", wire::field(profile, "Id"))
        .with("name", joined(&["FirstName", "MiddleName", "LastName"], " "))
        .with("address", joined(&["CountryName", "City", "Address"], ", "))
        .with("recipient", wire::pick(profile, &RECIPIENT))
        .with("missing", empty)
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
    let full_price = [
        ("originalPrice", "OriginalPrice"),
        ("marginPrice", "MarginPrice"),
        ("originalCurrencyCode", "OriginalCurrencyCode"),
    ];
    let price = mode.get("FullPrice").unwrap_or(&Json::Null);
    let picked = wire::pick(mode, &shape).with("fullPrice", wire::pick(price, &full_price));
    match wire::text(mode, "ErrorCode").filter(|code| !code.eq_ignore_ascii_case("Ok")) {
        None => picked,
        Some(code) => picked
            .with("errorCode", code)
            .with("errorMessage", wire::field(mode, "ErrorDescription")),
    }
}
