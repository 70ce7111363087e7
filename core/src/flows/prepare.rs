//! Before an order: is there a customer session, a profile, a delivery mode?

use super::{Flow, sessions, wire};
use crate::engine::input::Input;
use crate::engine::{Context, ScopeId, Shared, inner};
use crate::error::Error;
use crate::json::Json;

pub(super) struct Prepare {
    customer: ScopeId,
    /// The search document of delivery modes, as far as the caller narrows it.
    search: Json,
}

impl Prepare {
    pub(super) fn read(given: &Json, shared: &mut Shared) -> Result<Self, Error> {
        let mut input = Input::new(given, "")?;
        let customer = sessions::customer(&mut input, shared)?;
        let mut search = Vec::new();
        for name in ["countryCode", "cityCode", "providerType"] {
            if let Some(text) = input.text(name)? {
                search.push((name.to_owned(), text.into()));
            }
        }
        if let Some(weight) = input.get("weight") {
            search.push(("weight".to_owned(), weight.clone()));
        }
        input.end()?;
        Ok(Self {
            customer,
            search: Json::Object(search),
        })
    }
}

impl Flow for Prepare {
    async fn run(self, context: Context) -> Result<Json, Error> {
        let profiles = inner(&context, self.customer, "GetUserProfileInfoList", Json::Null, None).await?;
        let profiles: Vec<Json> = profiles.as_array().unwrap_or_default().iter().map(profile).collect();
        let search = Json::object([
            ("searchParameters", self.search),
            ("framePosition", Json::from(0)),
            ("frameSize", Json::from(100)),
        ]);
        let modes = inner(&context, 0, "SearchDeliveryModes", search, None).await?;
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
        Ok(Json::object([
            ("ready", missing.is_empty().into()),
            ("missing", Json::Array(missing)),
            ("profiles", Json::Array(profiles)),
            ("deliveryModes", Json::Array(modes)),
        ]))
    }
}

fn profile(profile: &Json) -> Json {
    let names = ["FirstName", "MiddleName", "LastName"]
        .iter()
        .filter_map(|name| wire::text(profile, name));
    let address = ["CountryName", "City", "Address"]
        .iter()
        .filter_map(|name| wire::text(profile, name));
    Json::object([
        ("id", profile.get("Id").cloned().unwrap_or_default()),
        ("name", names.collect::<Vec<_>>().join(" ").into()),
        ("address", address.collect::<Vec<_>>().join(", ").into()),
    ])
}

fn delivery_mode(mode: &Json) -> Json {
    let mut members = vec![
        ("id", Json::from(wire::text(mode, "Id"))),
        ("name", Json::from(wire::text(mode, "Name"))),
        ("price", Json::from(wire::text(mode, "Price"))),
        ("currency", Json::from(wire::text(mode, "CurrencyCode"))),
    ];
    if let Some(code) = wire::text(mode, "ErrorCode").filter(|code| !code.eq_ignore_ascii_case("Ok")) {
        members.push(("errorCode", code.into()));
        members.push(("errorMessage", Json::from(wire::text(mode, "ErrorDescription"))));
    }
    Json::object(members)
}
