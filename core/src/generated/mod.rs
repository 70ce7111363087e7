//! What `core/codegen` prints. Only this file is written by hand.

#[cfg(feature = "sandbox")]
#[rustfmt::skip]
pub(crate) mod sandbox_tables;
#[rustfmt::skip]
pub(crate) mod tables;
