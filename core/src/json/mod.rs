//! JSON, read and written without losing the literal text of a number.
//!
//! Amounts must not pass through a binary float (PROTOCOL 2.3), answers are decoded in one walk without a tree, and the
//! whole client must stay small in a browser. No general library gives the literal text of numbers without a switch
//! that changes it for the whole program of the user, so the core reads JSON itself; tests and fuzzing hold it against
//! `serde_json`.

mod read;
mod tree;
mod write;

pub(crate) use read::unescape;
pub use read::{Reader, SyntaxError, Token};
pub use tree::Json;
pub use write::write_string;

/// How deep arrays and objects may nest.
pub const MAX_DEPTH: usize = 128;

#[cfg(test)]
mod tests;
