//! The sandbox of `otapi-core` as a local HTTP server under the service's real paths, so that any OTAPI client in any language can be
//! tested against it.
//!
//! Beside them there is `/provider-login`, the page of the marketplace's login, and `/sandbox/truth`, what really happened, as JSON.

#![forbid(unsafe_code)]

mod options;
mod raw_target;
mod server;

pub use options::{HELP, Options};
pub use server::{Clock, serve};
