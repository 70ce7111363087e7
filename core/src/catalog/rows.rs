//! The rows of the generated tables: small integers, no pointers. `core/codegen` prints them by the names given here, the accessors beside
//! this file read them.

use super::error_code::{Outcome, Repeat};
use super::member::Member;
use crate::error::ErrorKind;

/// No name, in a field that holds the number of an interned name.
pub(crate) const NONE: u16 = u16::MAX;

/// A method. Its name has the row's own number.
pub(crate) struct MethodRow {
    /// [`Member::ABSENT`] where there is no payload.
    pub(crate) payload: Member,
    /// The first of its rows in `PARAMS`.
    pub(crate) params: u16,
    pub(crate) params_count: u8,
    /// See [`facts`].
    pub(crate) facts: u16,
    /// Which row of `METHOD_EXTRAS`.
    pub(crate) extra: u8,
}

/// What few methods have.
pub(crate) struct MethodExtra {
    /// 0 for none.
    pub(crate) cache_minutes: u16,
    pub(crate) activity: u16,
    pub(crate) list: u16,
}

/// The parts of [`MethodRow::facts`].
pub(crate) mod facts {
    pub(crate) const SESSION: u16 = 3;
    pub(crate) const NO_SESSION: u16 = 0;
    pub(crate) const CUSTOMER: u16 = 1;
    pub(crate) const OPERATOR: u16 = 2;
    pub(crate) const UNKNOWN_SESSION: u16 = 3;

    pub(crate) const EFFECT: u16 = 3 << 2;
    pub(crate) const READS: u16 = 0;
    pub(crate) const CHANGES_IDEMPOTENT: u16 = 1 << 2;
    pub(crate) const CHANGES_ONCE: u16 = 2 << 2;

    pub(crate) const SESSION_OPTIONAL: u16 = 1 << 4;
    pub(crate) const PROVIDER_SESSION: u16 = 1 << 5;
    pub(crate) const ANSWER_KNOWN: u16 = 1 << 6;
    pub(crate) const BILLED: u16 = 1 << 7;
    pub(crate) const PAGES: u16 = 1 << 8;
    pub(crate) const PARAMS_UNKNOWN: u16 = 1 << 9;
}

/// A parameter of a method.
pub(crate) struct ParamRow {
    pub(crate) name: u16,
    pub(crate) argument: u16,
    /// See [`kind`].
    pub(crate) kind: u16,
    /// The root of a document, else [`NONE`].
    pub(crate) root: u16,
    /// Which row of `PARAM_EXTRAS`.
    pub(crate) extra: u8,
    pub(crate) required: bool,
}

/// What few parameters have.
pub(crate) struct ParamExtra {
    pub(crate) alias: u16,
    pub(crate) date: u16,
    /// An ASCII character, 0 for none.
    pub(crate) separator: u8,
}

/// The kinds of values, as numbers.
pub(crate) mod kind {
    pub(crate) const TEXT: u16 = 0;
    pub(crate) const INT: u16 = 1;
    pub(crate) const SHORT: u16 = 2;
    pub(crate) const LONG: u16 = 3;
    pub(crate) const ID: u16 = 4;
    pub(crate) const DECIMAL: u16 = 5;
    pub(crate) const DOUBLE: u16 = 6;
    pub(crate) const BOOLEAN: u16 = 7;
    pub(crate) const DATE_TIME: u16 = 8;
    pub(crate) const BASE64: u16 = 9;
    pub(crate) const VALUE_TEXT: u16 = 10;
    pub(crate) const VALUE_INT: u16 = 11;
    pub(crate) const VALUE_DECIMAL: u16 = 12;
    /// A document that is not known.
    pub(crate) const UNKNOWN_DOCUMENT: u16 = 13;
    /// From here on objects: the rest is the row in `TYPES`.
    pub(crate) const OBJECT: u16 = 0x0100;
    /// From here on enums: the rest is the number of the enum in the sandbox's tables.
    pub(crate) const ENUM: u16 = 0x8000;
}

/// The numbers in a [`Member`].
pub(crate) mod member {
    /// As the name in `MEMBERS`: the next one of those that no method and no member before has. They follow on the methods'.
    pub(crate) const NEW: u16 = super::NONE;

    pub(crate) const NO_ITEM: u8 = 0;
    pub(crate) const ANY_ITEM: u8 = 1;
    /// From here on the rest is the row in `ITEMS`.
    pub(crate) const ITEM: u8 = 2;

    pub(crate) const MANY: u8 = 1;
    pub(crate) const ATTRIBUTE: u8 = 2;
    /// The kind is a type whose shape is a list.
    pub(crate) const LIST: u8 = 4;
}

/// The name of the children of a wrapped list, and another one that is accepted.
pub(crate) struct ItemRow {
    pub(crate) name: u16,
    pub(crate) also: u16,
}

/// An object type. What of its members the row leaves out is in `members.rs`.
pub(crate) struct TypeRow {
    /// How many rows of `MEMBERS` are between the first one of the type before and the first one of this.
    pub(crate) skip: u8,
    pub(crate) members: u8,
    /// See [`shape`].
    pub(crate) shape: u8,
    /// Which member carries the list; meaningless in objects.
    pub(crate) list: u8,
}

/// What the element text of a type becomes. Few types have any.
pub(crate) struct TextRow {
    pub(crate) ty: u16,
    pub(crate) text: Member,
}

/// The values of [`TypeRow::shape`].
pub(crate) mod shape {
    pub(crate) const OBJECT: u8 = 0;
    pub(crate) const LIST: u8 = 1;
    pub(crate) const SUB_LIST: u8 = 2;
    pub(crate) const HOIST: u8 = 3;
    pub(crate) const OPAQUE: u8 = 4;
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

// So that a row fits on a line.

pub(crate) const fn m(name: u16, kind: u16, item: u8, flags: u8) -> Member {
    Member {
        name,
        kind: client_kind(kind),
        item,
        flags,
    }
}

pub(crate) const fn p(name: u16, argument: u16, kind: u16, root: u16, extra: u8, required: bool) -> ParamRow {
    ParamRow {
        name,
        argument,
        kind: client_kind(kind),
        root,
        extra,
        required,
    }
}

/// Only the sandbox asks which enum it is; without the numbers the rows compress better.
const fn client_kind(kind: u16) -> u16 {
    if kind >= kind::ENUM && cfg!(not(feature = "sandbox")) {
        kind::ENUM
    } else {
        kind
    }
}

pub(crate) const fn ty(skip: u8, members: u8, shape: u8, list: u8) -> TypeRow {
    TypeRow {
        skip,
        members,
        shape,
        list,
    }
}

pub(crate) const fn method(payload: Member, params: u16, params_count: u8, facts: u16, extra: u8) -> MethodRow {
    MethodRow {
        payload,
        params,
        params_count,
        facts,
        extra,
    }
}

/// An error code.
pub(crate) struct ErrorRow {
    pub(crate) code: u16,
    pub(crate) kind: Option<ErrorKind>,
    pub(crate) outcome: Outcome,
    pub(crate) repeat: Repeat,
}

/// A sub-code of an error code.
pub(crate) struct SubCodeRow {
    pub(crate) code: u16,
    pub(crate) sub_code: u16,
    pub(crate) repeat: Repeat,
}
