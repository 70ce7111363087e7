//! What the typed face of `face` is made of: calls that are values, documents that are built member by member, and views over answers.
//!
//! A call is made of what the method needs, and takes the rest by setters that give it back. Everything is borrowed and copied at once.
//! Where it is begun its arguments are checked as those of any call are, before anything is sent. An answer's payload is read through
//! views: small, `Copy`, and made when they are asked for. A member that is not there, or of another kind than it should be, is `None`, and
//! lists are empty; what this version does not know is reached by its name in the [`tree`](View::tree). Amounts are exact
//! ([`Decimal`](crate::decimal::Decimal)), dates are [`Moment`](crate::date::Moment)s in UTC, and whole numbers are `i64`, whatever the service
//! declares.
//!
//! The payload's names are those of the case `camel`, which clients have by default; with another one no typed call can begin.
//!
//! ```
//! use otapi_core::face::{common::SearchItemsParameters, enums::ItemProviderType, search::SearchItemsFrame};
//! use otapi_core::typed::{Answer, Method, Options};
//!
//! let wanted = SearchItemsParameters::new().provider(ItemProviderType::TAOBAO).item_title("shirt");
//! let call = SearchItemsFrame::new().parameters(&wanted).frame_size(20);
//! let mut client = otapi_core::Client::new(r#"{"key": "sandbox"}"#, [7; 32])?;
//! let pending = client.begin(0, &call, &Options::new().language("en"))?; // `step` and `feed` its id as that of any call
//! let answer = pending.read(r#"{"payload": {"items": [{"id": "520813250866", "price": {"originalPrice": "89.9"}}]}}"#)?;
//! let price = answer.items().first().and_then(|item| item.price()?.original_price());
//! assert_eq!(price, "89.90".parse().ok());
//! # Ok::<(), otapi_core::Error>(())
//! ```
//!
//! With a [`Host`](crate::Host), [`Client::fetch`](crate::Client::fetch) makes a call to its end, and [`Pages`] goes through a whole list.
//!
//! Flows (`face::flows`, the feature `face-flows`) are made like calls. [`Client::run`](crate::Client::run) drives one to its result, a view
//! again; [`Client::begin_flow`](crate::Client::begin_flow) begins one for a loop of the host's own. What a result always has needs no
//! `Option`. A host's questions are read by [`questions`] and answered by [`choose`]; bulk flows give their items to
//! [`Host::event`](crate::Host::event). Rules (`face::rules`, the feature `face-rules`) are functions, which take payloads as the trees of
//! their views.
//!
//! ```
//! use otapi_core::face::{flows, item::GetItemFullInfo, rules};
//! use otapi_core::typed::{Options, View};
//!
//! let mut client = otapi_core::Client::new(r#"{"key": "sandbox"}"#, [7; 32])?;
//! let mut host = otapi_core::sandbox::Offline::new("")?;
//! let customer = client.scope(r#"{"role": "customer", "login": "customer", "password": "customer"}"#)?;
//! let prepared = client.run(&mut host, &flows::Prepare::new(customer).country_code("DE"))?;
//! assert!(prepared.get().ready());
//! let item = client.fetch(&mut host, 0, &GetItemFullInfo::new("520813250866"), &Options::new())?;
//! let shown = rules::shown_price(item.get().tree()).quantity(2).apply()?;
//! assert!(shown.get().price().is_some_and(|price| price.currency().len() == 3));
//! # Ok::<(), otapi_core::Error>(())
//! ```

mod answer;
mod calls;
pub(crate) mod declare;
mod flow;
mod given;
mod list;
mod options;
mod pages;
#[cfg(feature = "face-flows")]
mod questions;
mod read;
// Apart, or clippy would not take them for tests.
#[cfg(test)]
#[cfg(feature = "face")]
pub(crate) mod tests;

pub use answer::{Answer, BlockError, Envelope, Pending, Warning};
pub use calls::{Method, Paged};
pub use flow::{Flow, Input, Outcome};
pub(crate) use given::{Sent, names, set};
pub use list::{List, Page};
pub use options::Options;
pub use pages::Pages;
#[cfg(feature = "face-flows")]
pub use questions::{choose, questions};
pub use read::{Place, Read, View};
