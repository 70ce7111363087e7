//! The core of `otapi`: every rule of the OTAPI web service, and no input or output.

#![forbid(unsafe_code)]

mod error;
pub mod json;
mod secret;

pub use error::{Error, ErrorKind, Retry};
pub use secret::Secret;
