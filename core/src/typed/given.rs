//! How values are put into a tree that is sent.

use std::fmt;

use crate::date::Moment;
use crate::decimal::Decimal;
use crate::json::Json;

/// What can be sent. Whether it may be is for the core to say, which checks all arguments and names the wrong one.
pub(crate) trait Sent {
    /// As it stands among arguments.
    fn sent(&self) -> Json;
}

/// The tree with this member in place of any of that name.
#[inline(never)]
pub(crate) fn set(tree: Json, name: &str, value: &dyn Sent) -> Json {
    tree.replace(name, value.sent())
}

/// What `Debug` tells of an object: its type and the names of its members, because what these hold may be a secret.
#[inline(never)]
pub(crate) fn names(f: &mut fmt::Formatter<'_>, name: &str, tree: &Json) -> fmt::Result {
    let members = tree.as_object().unwrap_or_default().iter();
    let names: Vec<&str> = members.map(|(name, _)| name.as_str()).collect();
    write!(f, "{name}({})", names.join(", "))
}

impl<T: Sent + ?Sized> Sent for &T {
    fn sent(&self) -> Json {
        (**self).sent()
    }
}

impl<T: Sent> Sent for [T] {
    fn sent(&self) -> Json {
        Json::Array(self.iter().map(Sent::sent).collect())
    }
}

impl Sent for str {
    fn sent(&self) -> Json {
        Json::from(self)
    }
}

impl Sent for bool {
    fn sent(&self) -> Json {
        Json::from(*self)
    }
}

impl Sent for u32 {
    fn sent(&self) -> Json {
        Json::from(i64::from(*self))
    }
}

impl Sent for u64 {
    fn sent(&self) -> Json {
        Json::Number(self.to_string())
    }
}

impl Sent for i64 {
    fn sent(&self) -> Json {
        Json::from(*self)
    }
}

impl Sent for f64 {
    /// No number of JSON is infinite: such a one is sent as a text, for the core to refuse.
    fn sent(&self) -> Json {
        if self.is_finite() {
            Json::Number(self.to_string())
        } else {
            Json::String(self.to_string())
        }
    }
}

impl Sent for Decimal {
    fn sent(&self) -> Json {
        Json::String(self.to_string())
    }
}

impl Sent for Moment<'_> {
    fn sent(&self) -> Json {
        let mut text = String::new();
        self.write(&mut text);
        Json::String(text)
    }
}

impl Sent for Json {
    fn sent(&self) -> Json {
        self.clone()
    }
}
