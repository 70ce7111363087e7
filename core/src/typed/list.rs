//! Lists and parts of lists, whose items are read when they are asked for.

use std::fmt;
use std::marker::PhantomData;

use super::given::names;
use super::read::{Place, Read, View};
use crate::json::Json;

/// A list. An item of another kind than it should be is left out.
pub struct List<'a, T> {
    items: &'a [Json],
    kind: PhantomData<fn() -> T>,
}

impl<'a, T> List<'a, T> {
    /// A list of these.
    pub(crate) fn over(items: &'a [Json]) -> Self {
        Self {
            items,
            kind: PhantomData,
        }
    }
}

impl<'a, T: Read<'a>> List<'a, T> {
    /// The items, one by one.
    pub fn iter(self) -> impl DoubleEndedIterator<Item = T> + Clone {
        self.items.iter().filter_map(T::read)
    }

    /// The first item.
    #[must_use]
    pub fn first(self) -> Option<T> {
        self.iter().next()
    }

    /// Whether there is no item.
    #[must_use]
    pub fn is_empty(self) -> bool {
        self.first().is_none()
    }

    /// The items as they came, whatever they are.
    #[must_use]
    pub fn trees(self) -> &'a [Json] {
        self.items
    }
}

impl<'a, T: Read<'a> + 'a> IntoIterator for List<'a, T> {
    type Item = T;
    type IntoIter = std::iter::FilterMap<std::slice::Iter<'a, Json>, fn(&'a Json) -> Option<T>>;

    fn into_iter(self) -> Self::IntoIter {
        self.items.iter().filter_map(T::read)
    }
}

impl<'a, T> Place<'a> for List<'a, T> {
    fn at(value: Option<&'a Json>) -> Self {
        Self::over(value.and_then(Json::as_array).unwrap_or_default())
    }
}

// Derived, these would ask the same of the items.
impl<T> Clone for List<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for List<'_, T> {}

impl<T> PartialEq for List<'_, T> {
    fn eq(&self, other: &Self) -> bool {
        self.items == other.items
    }
}

impl<T> Eq for List<'_, T> {}

impl<T> fmt::Debug for List<'_, T> {
    /// How many there are; what they hold may be a secret.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "List({})", self.items.len())
    }
}

/// A part of a list.
pub struct Page<'a, T> {
    tree: &'a Json,
    kind: PhantomData<fn() -> T>,
}

impl<'a, T> Page<'a, T> {
    /// What is on this page.
    pub fn items(self) -> List<'a, T> {
        Place::at(self.tree.get("items"))
    }

    /// How long the whole list is.
    pub fn total_count(self) -> Option<i64> {
        Place::at(self.tree.get("totalCount"))
    }
}

impl<'a, T> View<'a> for Page<'a, T> {
    fn over(tree: &'a Json) -> Self {
        Self {
            tree,
            kind: PhantomData,
        }
    }

    fn tree(self) -> &'a Json {
        self.tree
    }
}

impl<T> Clone for Page<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Page<'_, T> {}

impl<T> PartialEq for Page<'_, T> {
    fn eq(&self, other: &Self) -> bool {
        self.tree == other.tree
    }
}

impl<T> Eq for Page<'_, T> {}

impl<T> fmt::Debug for Page<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        names(f, "Page", self.tree)
    }
}
