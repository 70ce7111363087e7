//! What a method answers, before it takes a wire form: one tree from which both XML and JSON are written.

use super::amount::Amount;

/// A value of an answer. Names are the catalogue's; whether a list is wrapped, an id an object or a member an attribute is the writers' affair.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) enum Value {
    /// A member that is left out; the payload of a void answer.
    #[default]
    Nothing,
    Text(String),
    Bool(bool),
    Int(i64),
    Decimal(Amount),
    /// A moment in Unix milliseconds.
    Time(u64),
    List(Vec<Value>),
    /// One page of a longer list, and how many items there are in all.
    Page(Vec<Value>, usize),
    /// Members in any order: the writers put them into the catalogue's.
    Object(Vec<(&'static str, Value)>),
}

impl Value {
    pub(crate) fn object<const N: usize>(members: [(&'static str, Self); N]) -> Self {
        Self::Object(members.into())
    }

    pub(crate) fn list<T: Into<Self>>(items: impl IntoIterator<Item = T>) -> Self {
        Self::List(items.into_iter().map(Into::into).collect())
    }

    /// The items from `position` on, `size` at most, out of all.
    pub(crate) fn page(all: Vec<Self>, position: usize, size: usize) -> Self {
        let total = all.len();
        Self::Page(all.into_iter().skip(position).take(size).collect(), total)
    }

    /// The member of this name of an object.
    pub(crate) fn get(&self, name: &str) -> Option<&Self> {
        let Self::Object(members) = self else { return None };
        members.iter().find(|(known, _)| *known == name).map(|(_, value)| value)
    }

    /// The object with further members.
    pub(crate) fn with(mut self, more: impl IntoIterator<Item = (&'static str, Self)>) -> Self {
        if let Self::Object(members) = &mut self {
            members.extend(more);
        }
        self
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&String> for Value {
    fn from(text: &String) -> Self {
        Self::Text(text.clone())
    }
}

impl From<bool> for Value {
    fn from(value: bool) -> Self {
        Self::Bool(value)
    }
}

impl From<i64> for Value {
    fn from(value: i64) -> Self {
        Self::Int(value)
    }
}

impl From<Amount> for Value {
    fn from(amount: Amount) -> Self {
        Self::Decimal(amount)
    }
}

impl From<Vec<Value>> for Value {
    fn from(items: Vec<Value>) -> Self {
        Self::List(items)
    }
}

impl<T: Into<Value>> From<Option<T>> for Value {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Nothing, Into::into)
    }
}
