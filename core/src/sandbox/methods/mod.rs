//! The methods that have state behind them. All others answer with sample data.

mod accounts;
mod activities;
mod baskets;
mod bulk;
mod delivery;
mod errands;
mod item_values;
mod items;
mod order_changes;
mod order_search;
mod order_values;
mod orders;
mod packages;
mod payments;
mod price_values;
mod providers;
mod settings;
mod statistics;

use super::access::Caller;
use super::amount::Amount;
use super::clock;
use super::documents::read_bool;
use super::failure::Failure;
use super::parameters::Parameters;
use super::state::Shop;
use super::state::accounts::Who;
use super::state::baskets::Owner;
use super::state::orders::Order;
use super::value::Value;
use super::xml_in::Element;
use crate::catalog::Method;

/// A call that has passed all checks that do not need the method's own knowledge.
pub(crate) struct Call<'a> {
    pub(crate) method: Method,
    pub(crate) parameters: &'a Parameters,
    pub(crate) caller: Caller,
    pub(crate) now: u64,
}

/// Works a call off.
pub(crate) type Handler = fn(&mut Shop, &Call<'_>) -> Result<Value, Failure>;

/// The handler of a method that has state behind it.
pub(crate) fn find(method: &str) -> Option<Handler> {
    accounts::find(method)
        .or_else(|| activities::find(method))
        .or_else(|| baskets::find(method))
        .or_else(|| bulk::find(method))
        .or_else(|| delivery::find(method))
        .or_else(|| errands::find(method))
        .or_else(|| items::find(method))
        .or_else(|| order_changes::find(method))
        .or_else(|| order_search::find(method))
        .or_else(|| orders::find(method))
        .or_else(|| packages::find(method))
        .or_else(|| payments::find(method))
        .or_else(|| providers::find(method))
        .or_else(|| settings::find(method))
        .or_else(|| statistics::find(method))
}

impl Call<'_> {
    /// A parameter that may be left out; empty then.
    fn text(&self, name: &str) -> &str {
        self.parameters.text(name)
    }

    /// A parameter that must be there.
    fn required(&self, name: &str) -> Result<&str, Failure> {
        let text = self.text(name);
        if text.is_empty() {
            Err(Failure::contract(format!("The parameter {name} is missing")))
        } else {
            Ok(text)
        }
    }

    /// A document that must be there.
    fn document(&self, name: &str) -> Result<Element, Failure> {
        Element::parse(self.required(name)?)
            .ok_or_else(|| Failure::contract(format!("The document {name} is malformed")))
    }

    /// A document that may be left out: one without anything in it then.
    fn document_or_empty(&self, name: &str) -> Result<Element, Failure> {
        if self.text(name).is_empty() {
            Ok(Element::default())
        } else {
            self.document(name)
        }
    }

    fn number<T: std::str::FromStr>(&self, name: &str) -> Result<T, Failure> {
        self.required(name)?
            .trim()
            .parse()
            .map_err(|_| Failure::invalid_value(name))
    }

    fn amount(&self, name: &str) -> Result<Amount, Failure> {
        Amount::parse(self.required(name)?.trim()).ok_or_else(|| Failure::invalid_value(name))
    }

    fn bool(&self, name: &str) -> Result<bool, Failure> {
        read_bool(self.required(name)?.trim()).ok_or_else(|| Failure::invalid_value(name))
    }

    /// A moment, or nothing if it was left out.
    fn moment(&self, name: &str) -> Result<Option<u64>, Failure> {
        match self.text(name) {
            "" => Ok(None),
            text => clock::parse_iso(text)
                .map(Some)
                .ok_or_else(|| Failure::invalid_value(name)),
        }
    }

    /// The items of a delimited list; whichever of the usual delimiters was taken (PROTOCOL 1.2).
    fn list(&self, name: &str) -> Vec<&str> {
        self.text(name)
            .split([',', ';'])
            .map(str::trim)
            .filter(|item| !item.is_empty())
            .collect()
    }

    /// Position and size of the page that is asked for. A hundred is the size that clients use most `[S]`.
    fn frame(&self) -> Result<(usize, usize), Failure> {
        let number = |name, default| match self.text(name) {
            "" => Ok(default),
            text => text.trim().parse().map_err(|_| Failure::invalid_value(name)),
        };
        Ok((number("framePosition", 0)?, number("frameSize", 100)?))
    }

    /// The customer whose session it is.
    fn customer(&self) -> Result<i64, Failure> {
        match self.caller.who {
            Who::Customer(id) => Ok(id),
            Who::Guest | Who::Operator(_) => Err(Failure::access_denied(None, "This needs a customer's session")),
        }
    }

    /// The login of who calls, for the records.
    fn login<'s>(&self, shop: &'s Shop) -> &'s str {
        match self.caller.who {
            Who::Operator(login) => login,
            Who::Customer(id) => shop
                .accounts
                .customer(id)
                .map(|customer| customer.login)
                .unwrap_or_default(),
            Who::Guest => "",
        }
    }

    /// Whose basket it is about.
    fn owner(&self) -> Owner {
        match self.caller.who {
            Who::Customer(id) => Owner::Customer(id),
            Who::Guest | Who::Operator(_) => Owner::Session(self.caller.session.reveal().to_owned()),
        }
    }

    /// The order that a parameter names. To a customer the orders of others do not exist.
    fn order<'s>(&self, shop: &'s Shop, name: &str) -> Result<&'s Order, Failure> {
        let id = self.required(name)?;
        let visible = |order: &&Order| match self.caller.who {
            Who::Operator(_) => true,
            Who::Customer(customer) => order.customer == customer,
            Who::Guest => false,
        };
        shop.orders
            .find(id)
            .filter(visible)
            .ok_or_else(|| Failure::not_found("OrderWithId", id))
    }
}
