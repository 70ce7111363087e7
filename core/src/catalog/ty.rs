//! Object types.

use super::member::Member;
use super::members::members_of;
use super::names::NameId;
use super::rows::{TypeRow, shape};
use crate::generated::tables::{SUBTYPES, TEXTS, TYPES};

/// An object type. Base types are already copied in: inherited members come first.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Type(pub(super) u16);

/// What becomes of an object in the normal form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// It stays an object.
    Object,
    /// The list in [`Type::list_member`] takes its place.
    List,
    /// `{Items, TotalCount, …}`: the list in [`Type::list_member`] is called `Items`, the other members keep their names.
    SubList,
    /// The members of the sub-list in [`Type::list_member`] take that member's place.
    Hoist,
    /// What is inside is not known: a generic tree.
    Opaque,
}

impl Type {
    fn row(self) -> Option<&'static TypeRow> {
        TYPES.get(usize::from(self.0))
    }

    /// The members in the order the service writes them.
    #[must_use]
    pub fn members(self) -> &'static [Member] {
        members_of(self.0)
    }

    /// The member called `name` on the wire.
    #[must_use]
    pub fn member(self, name: &str) -> Option<Member> {
        self.find(name, 0).map(|(_, member)| member)
    }

    /// The member called `name` and its position. The search begins at the position `hint` and goes round: members mostly come in order.
    #[must_use]
    pub fn find(self, name: &str, hint: usize) -> Option<(usize, Member)> {
        let members = self.members();
        let (before, after) = members.split_at_checked(hint).unwrap_or((members, &[]));
        let search = |part: &[Member]| part.iter().position(|member| member.name_id().is(name));
        let position = search(after)
            .map(|position| before.len() + position)
            .or_else(|| search(before))?;
        Some((position, *members.get(position)?))
    }

    /// What becomes of the object in the normal form.
    #[must_use]
    pub fn shape(self) -> Shape {
        match self.row().map_or(shape::OPAQUE, |row| row.shape) {
            shape::LIST => Shape::List,
            shape::SUB_LIST => Shape::SubList,
            shape::HOIST => Shape::Hoist,
            shape::OPAQUE => Shape::Opaque,
            _ => Shape::Object,
        }
    }

    /// The member that carries the list of a [`Shape::List`], [`Shape::SubList`] or [`Shape::Hoist`].
    #[must_use]
    pub fn list_member(self) -> Option<Member> {
        let list = match self.shape() {
            Shape::List | Shape::SubList | Shape::Hoist => usize::from(self.row()?.list),
            Shape::Object | Shape::Opaque => return None,
        };
        self.members().get(list).copied()
    }

    /// How many members are lists in the normal form, the list in a [`Shape::Hoist`] included.
    #[must_use]
    pub fn list_count(self) -> usize {
        let lists = self.members().iter().filter(|member| member.is_list()).count();
        lists + usize::from(self.shape() == Shape::Hoist)
    }

    /// What the text of the element itself becomes, where the element has text beside attributes.
    #[must_use]
    pub fn text(self) -> Option<Member> {
        TEXTS.iter().find(|row| row.ty == self.0).map(|row| row.text)
    }

    /// The known subtype that `xsi:type="name"` selects where this type is declared.
    #[must_use]
    pub fn subtype(self, name: &str) -> Option<Self> {
        let row = SUBTYPES
            .iter()
            .find(|row| row.base == self.0 && NameId(row.name).is(name))?;
        Some(Self(row.ty))
    }

    /// The type's name in the catalogue.
    #[cfg(feature = "sandbox")]
    #[must_use]
    pub fn name(self) -> &'static str {
        crate::generated::sandbox_tables::TYPE_NAMES
            .get(usize::from(self.0))
            .copied()
            .unwrap_or_default()
    }
}

impl std::fmt::Debug for Type {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // Only the names: types contain each other.
        f.debug_list()
            .entries(self.members().iter().map(|member| member.name()))
            .finish()
    }
}
