//! What a typed call is.

use super::read::{Place, Read};
use crate::json::Json;

/// A call of one of the service's methods, with its arguments.
pub trait Method {
    /// What the service calls it.
    const NAME: &'static str;

    /// What its answer holds.
    type Payload<'a>: Place<'a>;

    /// The arguments, as `Client::call` takes them.
    fn arguments(&self) -> &Json;
}

/// A method that gives a list in pages.
pub trait Paged: Method {
    /// The names from the payload to the list.
    const LIST: &'static [&'static str];

    /// What the list holds.
    type Item<'a>: Read<'a>;
}
