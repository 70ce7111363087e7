//! Members of objects, and the payload of an answer, which is one too.

use super::names::NameId;
use super::rows::{ItemRow, NONE, kind, member};
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
            kind::INT => Self::Int,
            kind::SHORT => Self::Short,
            kind::LONG => Self::Long,
            kind::ID => Self::Id,
            kind::DECIMAL => Self::Decimal,
            kind::DOUBLE => Self::Double,
            kind::BOOLEAN => Self::Boolean,
            kind::DATE_TIME => Self::DateTime,
            kind::BASE64 => Self::Base64,
            kind::VALUE_TEXT => Self::ValueText,
            kind::VALUE_INT => Self::ValueInt,
            kind::VALUE_DECIMAL => Self::ValueDecimal,
            kind::ENUM.. => Self::Enum,
            kind::OBJECT.. => Self::Object(Type(code - kind::OBJECT)),
            // `kind::TEXT`, and `kind::UNKNOWN_DOCUMENT`: raw text.
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
    pub(crate) item: u8,
    pub(crate) flags: u8,
}

impl Member {
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
        self.flags & member::MANY != 0
    }

    /// Whether the normal form is an array: there can be many values, or the type is nothing but its list.
    #[must_use]
    pub fn is_list(self) -> bool {
        self.flags & (member::MANY | member::LIST) != 0
    }

    /// Whether the values of a list are children of the member's one element. Otherwise that element repeats.
    #[must_use]
    pub fn wrapped(self) -> bool {
        self.item != member::NO_ITEM
    }

    /// The name of those children, as it is to be written.
    #[must_use]
    pub fn item(self) -> Item {
        match self.item {
            member::NO_ITEM => Item::None,
            member::ANY_ITEM => Item::Any,
            item => item_row(item).map_or(Item::Any, |row| Item::Named(NameId(row.name).wire())),
        }
    }

    /// Whether a child of this name is an item of the wrapped list. Some lists have two names for their items.
    #[must_use]
    pub fn accepts_item(self, name: &str) -> bool {
        match self.item {
            member::NO_ITEM => false,
            member::ANY_ITEM => true,
            item => item_row(item).is_some_and(|row| {
                NameId(row.name).is(name) || NameId::known(row.also).is_some_and(|also| also.is(name))
            }),
        }
    }

    /// Whether XML carries the value in an attribute.
    #[must_use]
    pub fn attribute(self) -> bool {
        self.flags & member::ATTRIBUTE != 0
    }

    /// The values seen so far, for an enum; empty for other kinds.
    #[cfg(feature = "sandbox")]
    #[must_use]
    pub fn enum_values(self) -> &'static [&'static str] {
        super::enum_values(self.kind)
    }
}

fn item_row(item: u8) -> Option<&'static ItemRow> {
    ITEMS.get(usize::from(item.checked_sub(member::ITEM)?))
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
