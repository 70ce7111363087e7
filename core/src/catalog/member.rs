//! Members of objects, and the payload of an answer, which is one too.

use super::names::NameId;
use super::rows::{ENUM, NONE, OBJECT};
use super::ty::Type;
use crate::generated::tables::ITEMS;

/// What a value is (normal form, Values).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Text, verbatim.
    Text,
    /// A whole number of 32 bits.
    Int,
    /// A whole number of 16 bits.
    Short,
    /// A whole number of 64 bits that counts something.
    Long,
    /// A whole number of 64 bits that names something: text in the normal form.
    Id,
    /// An exact decimal number: canonical text in the normal form.
    Decimal,
    /// A binary floating point number.
    Double,
    /// `true` or `false`.
    Boolean,
    /// A date with a time.
    DateTime,
    /// Bytes in base64, as sent.
    Base64,
    /// A name from an open set.
    Enum,
    /// A text that may come inside an object as its `Value`.
    ValueText,
    /// A whole number of 32 bits that may come inside an object as its `Value`.
    ValueInt,
    /// A decimal number that may come inside an object as its `Value`.
    ValueDecimal,
    /// An object.
    Object(Type),
}

impl Kind {
    pub(super) fn of(code: u16) -> Self {
        match code {
            1 => Self::Int,
            2 => Self::Short,
            3 => Self::Long,
            4 => Self::Id,
            5 => Self::Decimal,
            6 => Self::Double,
            7 => Self::Boolean,
            8 => Self::DateTime,
            9 => Self::Base64,
            10 => Self::ValueText,
            11 => Self::ValueInt,
            12 => Self::ValueDecimal,
            ENUM.. => Self::Enum,
            OBJECT.. => Self::Object(Type(code - OBJECT)),
            // 0, and `UNKNOWN_DOCUMENT`: raw text.
            _ => Self::Text,
        }
    }

    /// The object type, if it is one.
    #[must_use]
    pub fn object(self) -> Option<Type> {
        match self {
            Self::Object(ty) => Some(ty),
            _ => None,
        }
    }
}

/// The children of a list's own element.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Item {
    /// There is no such element: the member itself repeats, or is no list.
    None,
    /// Children of any name are items.
    Any,
    /// Children of this name are items; see also [`Member::accepts_item`].
    Named(&'static str),
}

/// A member of an object.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Member {
    pub(crate) name: u16,
    pub(crate) kind: u16,
    /// 0: none, 1: any, from 2 on a row of `ITEMS`.
    pub(crate) item: u8,
    pub(crate) flags: u8,
}

impl Member {
    pub(crate) const MANY: u8 = 1;
    pub(crate) const ATTRIBUTE: u8 = 2;
    /// In the place of a member that does not exist.
    pub(crate) const ABSENT: Self = Self {
        name: NONE,
        kind: 0,
        item: 0,
        flags: 0,
    };

    pub(super) fn known(self) -> Option<Self> {
        (self.name != NONE).then_some(self)
    }

    /// The name as the service writes it.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.name_id().wire()
    }

    /// The number of the name, for [`Cased`](super::Cased).
    #[must_use]
    pub fn name_id(self) -> NameId {
        NameId(self.name)
    }

    /// What the value is; in a list, what each item is.
    #[must_use]
    pub fn kind(self) -> Kind {
        Kind::of(self.kind)
    }

    /// Whether there can be many values.
    #[must_use]
    pub fn many(self) -> bool {
        self.flags & Self::MANY != 0
    }

    /// Whether the values of a list are children of the member's one element. Otherwise that element repeats.
    #[must_use]
    pub fn wrapped(self) -> bool {
        self.item != 0
    }

    /// The name of those children, as it is to be written.
    #[must_use]
    pub fn item(self) -> Item {
        match self.item {
            0 => Item::None,
            1 => Item::Any,
            row => ITEMS
                .get(usize::from(row) - 2)
                .map_or(Item::Any, |row| Item::Named(NameId(row.name).wire())),
        }
    }

    /// Whether a child of this name is an item of the wrapped list. Some lists have two names for their items.
    #[must_use]
    pub fn accepts_item(self, name: &str) -> bool {
        match self.item {
            0 => false,
            1 => true,
            row => ITEMS.get(usize::from(row) - 2).is_none_or(|row| {
                NameId(row.name).is(name) || NameId::known(row.also).is_some_and(|also| also.is(name))
            }),
        }
    }

    /// Whether XML carries the value in an attribute.
    #[must_use]
    pub fn attribute(self) -> bool {
        self.flags & Self::ATTRIBUTE != 0
    }

    /// The values seen so far, for an enum; empty for other kinds.
    #[cfg(feature = "sandbox")]
    #[must_use]
    pub fn enum_values(self) -> &'static [&'static str] {
        super::enum_values(self.kind)
    }
}

impl std::fmt::Debug for Member {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Member")
            .field("name", &self.name())
            .field("kind", &self.kind())
            .field("many", &self.many())
            .field("item", &self.item())
            .field("attribute", &self.attribute())
            .finish()
    }
}
