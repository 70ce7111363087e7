//! What `core/codegen` prints. Only this file is written by hand.

#[cfg(feature = "sandbox")]
#[rustfmt::skip]
pub(crate) mod sandbox_tables;
#[rustfmt::skip]
#[expect(clippy::identity_op, reason = "the first row of a table has the number 0")]
pub(crate) mod tables;
