//! The rows of the generated tables: small integers, no pointers. `core/codegen` prints them, the accessors beside this file read them.

use super::member::Member;

/// No name, in a field that holds the number of an interned name.
pub(crate) const NONE: u16 = u16::MAX;

/// Kind codes from here on are objects: the rest is the number of the type.
pub(crate) const OBJECT: u16 = 0x0100;
/// Kind codes from here on are enums: the rest is the number of the enum in the sandbox's tables.
pub(crate) const ENUM: u16 = 0x8000;
/// The kind of a document that is not known.
pub(crate) const UNKNOWN_DOCUMENT: u16 = 0x00FF;

/// A method.
pub(crate) struct MethodRow {
    pub(crate) name: u16,
    /// `payload.name` is [`NONE`] where there is no payload.
    pub(crate) payload: Member,
    pub(crate) params: u16,
    pub(crate) params_count: u8,
    /// Bits 0 and 1: session; 2 and 3: effect; then the flags of [`method`].
    pub(crate) facts: u16,
    pub(crate) cache_minutes: u16,
    pub(crate) activity: u16,
    pub(crate) list: u16,
}

/// The flags in [`MethodRow::facts`].
pub(crate) mod method {
    pub(crate) const SESSION_OPTIONAL: u16 = 1 << 4;
    pub(crate) const PROVIDER_SESSION: u16 = 1 << 5;
    pub(crate) const ANSWER_KNOWN: u16 = 1 << 6;
    pub(crate) const BILLED: u16 = 1 << 7;
    pub(crate) const PAGES: u16 = 1 << 8;
    pub(crate) const PARAMS_UNKNOWN: u16 = 1 << 9;
}

/// A parameter of a method.
#[derive(Clone, Copy)]
pub(crate) struct ParamRow {
    pub(crate) name: u16,
    pub(crate) argument: u16,
    pub(crate) kind: u16,
    /// The root of a document, else [`NONE`].
    pub(crate) root: u16,
    /// Which row of `PARAM_EXTRAS`.
    pub(crate) extra: u8,
    pub(crate) required: bool,
}

/// What few parameters have.
#[derive(Clone, Copy)]
pub(crate) struct ParamExtra {
    pub(crate) alias: u16,
    pub(crate) date: u16,
    /// An ASCII character, 0 for none.
    pub(crate) separator: u8,
}

/// An object type.
pub(crate) struct TypeRow {
    pub(crate) members: u16,
    pub(crate) members_count: u8,
    /// See [`shape`].
    pub(crate) shape: u8,
    /// Which member carries the list; meaningless in objects.
    pub(crate) list: u8,
    /// The member that element text becomes; `name` is [`NONE`] where there is no text.
    pub(crate) text: Member,
}

/// The values of [`TypeRow::shape`].
pub(crate) mod shape {
    pub(crate) const LIST: u8 = 1;
    pub(crate) const SUB_LIST: u8 = 2;
    pub(crate) const HOIST: u8 = 3;
    pub(crate) const OPAQUE: u8 = 4;
}

/// The name of the children of a wrapped list, and another one that is accepted.
pub(crate) struct ItemRow {
    pub(crate) name: u16,
    pub(crate) also: u16,
}

/// `ty` is what `xsi:type="name"` selects where `base` is declared.
pub(crate) struct SubtypeRow {
    pub(crate) name: u16,
    pub(crate) base: u16,
    pub(crate) ty: u16,
}

/// A name that the plain casing rule gets wrong, and its snake_case.
pub(crate) struct IrregularRow {
    pub(crate) name: u16,
    pub(crate) snake: u16,
}
