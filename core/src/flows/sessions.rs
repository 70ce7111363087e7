//! Which scopes a flow acts with.

use crate::engine::input::Input;
use crate::engine::{Role, ScopeId, Shared};
use crate::error::Error;

fn scope(input: &mut Input<'_>, shared: &mut Shared, name: &'static str, role: Role) -> Result<Option<ScopeId>, Error> {
    let Some(id) = input.whole(name)? else { return Ok(None) };
    let id = ScopeId::try_from(id).unwrap_or(ScopeId::MAX);
    let found = shared
        .scope(id)
        .map_err(|error| Error {
            path: Some(input.at(name)),
            ..error
        })?
        .role;
    if found == role {
        return Ok(Some(id));
    }
    Err(Error::invalid(
        input.at(name),
        format!("scope {id} is of a {}, not of a {}", found.name(), role.name()),
    ))
}

fn needed(id: Option<ScopeId>, input: &Input<'_>, name: &str) -> Result<ScopeId, Error> {
    id.ok_or_else(|| Error::invalid(input.at(name), format!("`{name}` is missing: the scope to act with")))
}

/// The operator's scope.
pub(crate) fn operator(input: &mut Input<'_>, shared: &mut Shared) -> Result<ScopeId, Error> {
    needed(operator_if_any(input, shared)?, input, "operator")
}

/// The operator's scope, where the flow can do without.
pub(crate) fn operator_if_any(input: &mut Input<'_>, shared: &mut Shared) -> Result<Option<ScopeId>, Error> {
    scope(input, shared, "operator", Role::Operator)
}

/// The customer's scope.
pub(crate) fn customer(input: &mut Input<'_>, shared: &mut Shared) -> Result<ScopeId, Error> {
    needed(scope(input, shared, "customer", Role::Customer)?, input, "customer")
}

/// The marketplace account's scope.
pub(crate) fn provider(input: &mut Input<'_>, shared: &mut Shared) -> Result<ScopeId, Error> {
    needed(scope(input, shared, "provider", Role::Provider)?, input, "provider")
}
