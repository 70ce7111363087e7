//! The core of `otapi`: every rule of the OTAPI web service, and no input or output.

#![forbid(unsafe_code)]
// No input or output, no clock, no chance: the list with its reasons is `clippy.toml`.
#![deny(
    clippy::disallowed_methods,
    clippy::disallowed_types,
    clippy::print_stdout,
    clippy::print_stderr
)]
// Whatever comes in, the host does not crash.
#![deny(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::unreachable,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::exit
)]

mod access;
pub mod catalog;
pub mod codec;
pub mod date;
pub mod decimal;
pub mod door;
mod drive;
mod endpoint;
mod engine;
mod error;
#[cfg(feature = "face-common")]
pub mod face;
pub mod flows;
mod form;
mod generated;
mod integer;
pub mod json;
pub mod request;
#[cfg(feature = "sandbox")]
pub mod sandbox;
mod search;
mod secret;
pub mod shop;
pub mod sign;
#[cfg(feature = "face-common")]
pub mod typed;

pub use drive::Host;
pub use engine::{Client, Event, Failure, Now, Reply, ScopeId, Step};
pub use error::{Error, ErrorKind, ErrorRecord, Retry};
pub use secret::Secret;

// What the tests of the library share with those beside it names it so.
#[cfg(all(test, feature = "face"))]
extern crate self as otapi_core;

/// The README's examples run as they stand.
#[cfg(all(doctest, feature = "face", feature = "sandbox"))]
#[doc = include_str!("../../README.md")]
struct Readme;
