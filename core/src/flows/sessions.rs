//! Which scopes a flow acts with.

use crate::engine::input::Input;
use crate::engine::{Role, ScopeId, Shared};

/// The scope of a role; its absence is wrong where it is needed.
#[inline(never)]
fn scope(input: &mut Input<'_>, shared: &mut Shared, role: Role, needed: bool) -> Option<ScopeId> {
    let name = role.name();
    match input.whole(name) {
        Some(id) => {
            let id = ScopeId::try_from(id).unwrap_or(ScopeId::MAX);
            match shared.scope(id).map(|scope| scope.role) {
                Ok(found) if found == role => {}
                Ok(found) => input.refuse(name, &format!("scope {id} is of a {}, not of a {name}", found.name())),
                Err(error) => input.refuse(name, &error.message),
            }
            Some(id)
        }
        None => {
            if needed {
                input.refuse(name, "is missing: the scope to act with");
            }
            None
        }
    }
}

/// The operator's scope.
pub(crate) fn operator(input: &mut Input<'_>, shared: &mut Shared) -> ScopeId {
    scope(input, shared, Role::Operator, true).unwrap_or_default()
}

/// The operator's scope, where the flow can do without.
pub(crate) fn operator_if_any(input: &mut Input<'_>, shared: &mut Shared) -> Option<ScopeId> {
    scope(input, shared, Role::Operator, false)
}

/// The customer's scope.
pub(crate) fn customer(input: &mut Input<'_>, shared: &mut Shared) -> ScopeId {
    scope(input, shared, Role::Customer, true).unwrap_or_default()
}

/// The marketplace account's scope.
pub(crate) fn provider(input: &mut Input<'_>, shared: &mut Shared) -> ScopeId {
    scope(input, shared, Role::Provider, true).unwrap_or_default()
}
