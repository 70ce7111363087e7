//! Placing an order: exactly one, with an account of what became of every requested line.

use super::account::{Requested, account};
use super::marker::Marker;
use super::orders::{self, Reader};
use super::settle::{Change, Settled, settle, unknown};
use super::state::{Checkpoint, Keeper};
use super::{sessions, wire};
use crate::catalog::Method;
use crate::codec::arguments;
use crate::engine::input::Input;
use crate::engine::{Flow, ScopeId, Script, Shared, Stop, is_unknown};
use crate::error::Error;
use crate::json::Json;

const METHOD: &str = "AddOrder";

pub(super) struct Place {
    customer: ScopeId,
    operator: Option<ScopeId>,
    marker: Marker,
    /// The order that this one replaces, which may carry the same reference.
    instead_of: Option<String>,
    document: Json,
    requested: Vec<Requested>,
    diagnose: bool,
    repeat: bool,
    checkpoint: Checkpoint,
    keeper: Keeper,
}

impl Place {
    pub(super) fn read(given: &Json, checkpoint: Checkpoint, shared: &mut Shared) -> Result<Self, Error> {
        let given = Marker::provide(given, shared);
        let mut input = Input::new(&given, "");
        let place = Self::read_input(&mut input, checkpoint, shared, Keeper::new("place", &given));
        input.end()?;
        place.check()
    }

    fn read_input(input: &mut Input<'_>, checkpoint: Checkpoint, shared: &mut Shared, keeper: Keeper) -> Self {
        let marker = Marker::read(input);
        let customer = sessions::customer(input, shared);
        let operator = sessions::operator_if_any(input, shared);
        let items = input.list("items");
        if items.is_empty() {
            input.refuse("items", "an order needs at least one item");
        }
        let mut requested = Vec::new();
        for (index, item) in items.iter().enumerate() {
            let mut item = Input::new(item, format!("items[{index}]"));
            requested.push(Requested::read(&mut item));
            input.adopt(item);
        }
        let document = Json::members()
            .with("deliveryModeId", input.needed("deliveryModeId"))
            .with("comment", marker.comment(input.text("comment").unwrap_or_default()))
            .with("userProfileId", input.get("userProfileId").cloned())
            .with("items", items.to_vec());
        Self {
            customer,
            operator,
            marker,
            instead_of: None,
            document,
            requested,
            diagnose: input.flag("diagnose"),
            repeat: input.flag("repeat"),
            checkpoint,
            keeper,
        }
    }

    /// Finds wrong members of the items now, before anything is sent or saved.
    fn check(self) -> Result<Self, Error> {
        if let Some(method) = Method::find(METHOD) {
            arguments::encode(method, &self.arguments())?;
        }
        Ok(self)
    }

    fn arguments(&self) -> Json {
        Json::members().with("addData", self.document.clone())
    }

    /// The operator's search sees all orders and tells the newest; a customer's own list is the second choice.
    fn reader(&self) -> Reader {
        self.operator.map_or(Reader::Customer(self.customer), Reader::Operator)
    }

    /// Adds the order and gives its id.
    fn add(&self, script: &mut Script<'_>) -> Result<Json, Stop> {
        let send = |script: &mut Script<'_>| {
            self.keeper.save(script, "adding", Json::Null)?;
            let order = script.read(self.customer, METHOD, self.arguments())?;
            match wire::text(&order, "Id") {
                Some(id) => Ok(id.into()),
                // An order that the answer does not name is looked for like one whose answer was lost.
                None => Err(unknown(METHOD, "the answer does not name the order", Vec::new()).into()),
            }
        };
        let change = Change {
            method: METHOD,
            about: &format!("orders with the reference {}", self.marker.reference),
            resumed: self.checkpoint.is("adding"),
            repeat: self.repeat,
            send: &send,
            look: &|script| self.look(script),
        };
        change.make(script)
    }

    /// Looks for the order by its marker; more than one is for a person to decide.
    fn look(&self, script: &mut Script<'_>) -> Result<Option<Json>, Stop> {
        let look = |script: &mut Script<'_>| {
            let mut found = orders::marked(script, self.reader(), &self.marker)?;
            found.retain(|order| self.instead_of.as_ref() != Some(order));
            Ok((!found.is_empty()).then(|| found.into()))
        };
        match settle(script, &look)? {
            Settled::Absent => Ok(None),
            Settled::Found(found) => match found.as_array().unwrap_or_default() {
                [order] => Ok(Some(order.clone())),
                _ => Err(unknown(METHOD, "several orders carry the reference", found.texts()).into()),
            },
            Settled::Unseen(error) => {
                let what = format!("the answer was lost and looking for the order failed ({error})");
                Err(unknown(METHOD, &what, Vec::new()).into())
            }
        }
    }
}

impl Flow for Place {
    fn play(&mut self, script: &mut Script<'_>) -> Result<Json, Stop> {
        let order = match self
            .checkpoint
            .facts
            .get("orderId")
            .filter(|_| self.checkpoint.is("added"))
        {
            Some(order) => order.clone(),
            None => {
                let order = self.add(script)?;
                self.keeper
                    .save(script, "added", Json::members().with("orderId", order.clone()))?;
                order
            }
        };
        let id = order.as_str().unwrap_or_default();
        let details = orders::details(script, Reader::Customer(self.customer), id)?;
        let lines = account(script, &self.requested, orders::lines(&details), self.diagnose)?;
        let shape = [
            ("customerId", "CustId"),
            ("status", "StatusName"),
            ("total", "TotalAmount"),
            ("open", "RemainAmount"),
            ("currency", "CurrencyCode"),
        ];
        Ok(wire::pick(details.get("SalesOrderInfo").unwrap_or(&Json::Null), &shape)
            .with("orderId", order)
            .with("reference", self.marker.reference.as_str())
            .with("complete", lines.complete)
            .with("lines", lines.lines)
            .with("unrequestedLines", lines.unrequested))
    }
}

/// Replacing an order that came out incomplete: the caller's second step (`cancel_and_readd` of FLOWS).
pub(super) struct Replace {
    place: Place,
}

impl Replace {
    pub(super) fn read(given: &Json, checkpoint: Checkpoint, shared: &mut Shared) -> Result<Self, Error> {
        let given = Marker::provide(given, shared);
        let mut input = Input::new(&given, "");
        let mut place = Place::read_input(&mut input, checkpoint, shared, Keeper::new("replace", &given));
        place.instead_of = Some(input.needed("orderId").to_owned());
        input.end()?;
        Ok(Self { place: place.check()? })
    }
}

impl Flow for Replace {
    fn play(&mut self, script: &mut Script<'_>) -> Result<Json, Stop> {
        let place = &self.place;
        if let Some(order) = &place.instead_of
            && (place.checkpoint.phase.is_none() || place.checkpoint.is("cancelling"))
        {
            cancel(script, place, order)?;
        }
        self.place.play(script)
    }
}

/// Cancels an order unless it is cancelled, and makes sure that it is.
fn cancel(script: &mut Script<'_>, place: &Place, order: &str) -> Result<(), Stop> {
    const METHOD: &str = "CancelSalesOrder";
    let cancelled = |script: &mut Script<'_>| {
        let details = orders::details(script, Reader::Customer(place.customer), order)?;
        let info = details.get("SalesOrderInfo").unwrap_or(&Json::Null);
        Ok(wire::flag(info, "IsCancelled").then(|| true.into()))
    };
    if cancelled(script)?.is_some() {
        return Ok(());
    }
    place.keeper.save(script, "cancelling", Json::Null)?;
    match script.call(place.customer, METHOD, Json::members().with("salesId", order), None)? {
        Err(error) if !is_unknown(&error) => return Err(error.into()),
        _ => {}
    }
    // A look that fails now is followed by others: the order may well be cancelled.
    match cancelled(script) {
        Ok(Some(_)) => return Ok(()),
        Err(Stop::Waiting) => return Err(Stop::Waiting),
        _ => {}
    }
    match settle(script, &cancelled)? {
        Settled::Found(_) => Ok(()),
        _ => {
            let what = "the order is not seen to be cancelled, so that it is not placed again";
            Err(unknown(METHOD, what, vec![order.to_owned()]).into())
        }
    }
}
