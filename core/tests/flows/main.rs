//! Flows against the sandbox: what a flow says, held against what happened there.
#![allow(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    clippy::panic,
    clippy::cast_possible_wrap,
    clippy::cast_sign_loss,
    reason = "a test is a host and fails by panicking"
)]

mod activities;
mod bulk;
mod check_basket;
mod host;
mod settings;
