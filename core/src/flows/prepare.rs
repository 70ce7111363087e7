//! Before an order: is there a customer session, a profile, a delivery mode?

use super::{sessions, wire};
use crate::engine::input::Input;
use crate::engine::{Flow, ScopeId, Script, Shared, Stop};
use crate::error::Error;
use crate::json::Json;

pub(super) struct Prepare {
    customer: ScopeId,
    /// The search document of delivery modes, as far as the caller narrows it.
    search: Json,
}

impl Prepare {
    pub(super) fn read(given: &Json, shared: &mut Shared) -> Result<Self, Error> {
        let mut input = Input::new(given, "");
        let customer = sessions::customer(&mut input, shared);
        let mut search = Json::members();
        for name in ["countryCode", "cityCode", "providerType"] {
            search = search.with(name, input.text(name));
        }
        search = search.with("weight", input.get("weight").cloned());
        input.end()?;
        Ok(Self { customer, search })
    }
}

impl Flow for Prepare {
    fn play(&mut self, script: &mut Script<'_>) -> Result<Json, Stop> {
        let profiles = script.read(self.customer, "GetUserProfileInfoList", Json::Null)?;
        let profiles: Vec<Json> = profiles.as_array().unwrap_or_default().iter().map(profile).collect();
        let search = self.search.clone();
        let search = Json::members()
            .with("searchParameters", search)
            .with("framePosition", 0)
            .with("frameSize", 100);
        let modes = script.read(0, "SearchDeliveryModes", search)?;
        let modes: Vec<Json> = wire::list(&modes, "Items").iter().map(delivery_mode).collect();
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
