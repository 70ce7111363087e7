//! Logins, sessions, and what customers are called and where they live (PROTOCOL 4, 5.7).

use super::{Call, Handler};
use crate::sandbox::failure::Failure;
use crate::sandbox::state::Shop;
use crate::sandbox::state::accounts::{Customer, PROFILE_MEMBERS, Profile, Who};
use crate::sandbox::state::baskets::Owner;
use crate::sandbox::value::Value;
use crate::sandbox::xml_in::Element;

pub(super) fn find(method: &str) -> Option<Handler> {
    Some(match method {
        "Authenticate" => authenticate,
        "AuthenticateAsUser" => authenticate_as_user,
        "AuthenticateInstanceOperator" | "AuthenticateInstanceServiceOperator" => authenticate_instance_operator,
        "GetAnonymousSession" => get_anonymous_session,
        "GetUserStatusInfo" => get_user_status_info,
        "GetUserInfo" => get_user_info,
        "GetUserProfileInfoList" => get_user_profile_info_list,
        "CreateUserProfile" => create_user_profile,
        "UpdateUserProfile" => update_user_profile,
        "DeleteUserProfile" => delete_user_profile,
        _ => return None,
    })
}

/// Which code a wrong password gives is not known `[S]`.
fn wrong_password() -> Failure {
    Failure::access_denied(None, "The login or the password is wrong")
}

fn open(shop: &mut Shop, who: Who, now: u64) -> Value {
    let expires = now.saturating_add(shop.settings.session_ms);
    shop.accounts.open(who, expires, &mut shop.entropy).into()
}

/// A guest's session that is given along brings its basket into the customer's (PROTOCOL 4).
fn authenticate(shop: &mut Shop, call: &Call<'_>) -> Result<Value, Failure> {
    let (login, password) = (call.required("userLogin")?, call.required("userPassword")?);
    let who = shop
        .accounts
        .check_customer(login, password)
        .ok_or_else(wrong_password)?;
    if let (Who::Guest, Who::Customer(id)) = (call.caller.who, who) {
        shop.baskets.move_all(&call.owner(), &Owner::Customer(id));
    }
    Ok(open(shop, who, call.now))
}

fn authenticate_as_user(shop: &mut Shop, call: &Call<'_>) -> Result<Value, Failure> {
    let login = call.required("userLogin")?;
    let customer = shop
        .accounts
        .customer_by_login(login)
        .ok_or_else(|| Failure::not_found("UserWithLogin", login))?;
    let who = Who::Customer(customer.id);
    Ok(open(shop, who, call.now))
}

fn authenticate_instance_operator(shop: &mut Shop, call: &Call<'_>) -> Result<Value, Failure> {
    let (login, password) = (call.required("userLogin")?, call.required("userPassword")?);
    let who = shop
        .accounts
        .check_operator(login, password)
        .ok_or_else(wrong_password)?;
    Ok(open(shop, who, call.now))
}

fn get_anonymous_session(shop: &mut Shop, call: &Call<'_>) -> Result<Value, Failure> {
    Ok(open(shop, Who::Guest, call.now))
}

fn customer<'s>(shop: &'s Shop, call: &Call<'_>) -> Result<&'s Customer, Failure> {
    shop.accounts
        .customer(call.customer()?)
        .ok_or_else(Failure::session_expired)
}

fn get_user_status_info(shop: &mut Shop, call: &Call<'_>) -> Result<Value, Failure> {
    let customer = customer(shop, call)?;
    Ok(Value::object([
        ("Login", customer.login.into()),
        ("Id", customer.id.into()),
    ]))
}

fn get_user_info(shop: &mut Shop, call: &Call<'_>) -> Result<Value, Failure> {
    let customer = customer(shop, call)?;
    let address = |name| customer.profiles.first().map(|profile| profile.get(name).to_owned());
    Ok(Value::object([
        ("Id", customer.id.into()),
        ("IsActive", true.into()),
        ("IsEmailVerified", true.into()),
        ("Login", customer.login.into()),
        ("FirstName", customer.first_name.into()),
        ("LastName", customer.last_name.into()),
        ("Email", format!("{}@sandbox.example", customer.login).into()),
        ("CountryCode", address("CountryCode").into()),
        ("City", address("City").into()),
        ("Address", address("Address").into()),
        ("Phone", address("Phone").into()),
        ("PostalCode", address("PostalCode").into()),
        ("RegistrationDate", Value::Time(1_704_103_200_000)),
    ]))
}

fn profile_value(profile: &Profile) -> Value {
    let texts = profile.members.iter().map(|(name, text)| (*name, text.into()));
    Value::Object(texts.collect()).with([("Id", profile.id.into())])
}

fn get_user_profile_info_list(shop: &mut Shop, call: &Call<'_>) -> Result<Value, Failure> {
    Ok(Value::list(customer(shop, call)?.profiles.iter().map(profile_value)))
}

/// The members of a profile that a document brings.
fn profile_members(document: &Element) -> Vec<(&'static str, String)> {
    PROFILE_MEMBERS
        .into_iter()
        .filter_map(|name| Some((name, document.value(name)?.to_owned())))
        .collect()
}

/// Name, country, city and address must be there `[S]`; the shop of PROTOCOL 10.1 allowed three profiles.
fn create_user_profile(shop: &mut Shop, call: &Call<'_>) -> Result<Value, Failure> {
    const MOST: usize = 3;
    let members = profile_members(&call.document("createData")?);
    for name in ["FirstName", "LastName", "CountryCode", "City", "Address"] {
        if !members.iter().any(|(known, _)| *known == name) {
            return Err(Failure::validation(format!("{name} must be given")));
        }
    }
    if customer(shop, call)?.profiles.len() >= MOST {
        return Err(Failure::validation("There are as many profiles as allowed"));
    }
    Ok(shop.accounts.add_profile(call.customer()?, members).into())
}

fn update_user_profile(shop: &mut Shop, call: &Call<'_>) -> Result<Value, Failure> {
    let id = call.required("profileId")?;
    let members = profile_members(&call.document("updateData")?);
    let known = id
        .parse()
        .ok()
        .and_then(|id| shop.accounts.profile_mut(call.customer().ok()?, id));
    let profile = known.ok_or_else(|| Failure::not_found("UserProfileWithId", id))?;
    for (name, text) in members {
        profile.set(name, &text);
    }
    Ok(Value::Nothing)
}

fn delete_user_profile(shop: &mut Shop, call: &Call<'_>) -> Result<Value, Failure> {
    let id = call.required("profileId")?;
    let customer = call.customer()?;
    if id.parse().is_ok_and(|id| shop.accounts.delete_profile(customer, id)) {
        Ok(Value::Nothing)
    } else {
        Err(Failure::not_found("UserProfileWithId", id))
    }
}
