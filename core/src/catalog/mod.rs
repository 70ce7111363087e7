//! What the service offers: methods, their parameters, and the types of arguments and answers, read from tables that `core/codegen` prints
//! from `core/catalog`.
//!
//! Everything here is small, `Copy` and lives for ever. The tables hold numbers only; names are interned once.

mod casing;
mod error_code;
mod member;
mod members;
mod method;
mod names;
mod nearest;
pub(crate) mod rows;
#[cfg(test)]
mod tests;
mod ty;

pub use casing::{Case, to_case};
pub use error_code::{ErrorCode, Outcome, Repeat};
pub use member::{Item, Kind, Member};
pub use method::{Document, Effect, Method, Param, Session, nearest};
pub use names::{Cased, NameId};
pub use nearest::nearest_of;
pub use ty::{Shape, Type};

#[cfg(feature = "sandbox")]
fn enum_values(kind: u16) -> &'static [&'static str] {
    let number = kind.checked_sub(rows::kind::ENUM).map(usize::from);
    number
        .and_then(|number| crate::generated::sandbox_tables::ENUMS.get(number))
        .copied()
        .unwrap_or_default()
}
