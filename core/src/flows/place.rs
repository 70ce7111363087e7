//! Placing an order: exactly one, with an account of what became of every requested line.

use super::account::{Requested, account};
use super::marker::Marker;
use super::orders::{self, Reader};
use super::settle::{Change, Look, Settled, settle, unknown};
use super::state::{Checkpoint, Keeper};
use super::{Flow, sessions, wire};
use crate::catalog::Method;
use crate::codec::arguments;
use crate::engine::input::Input;
use crate::engine::{Context, ScopeId, Shared, inner, is_unknown};
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
    async fn add(&self, context: &Context) -> Result<Json, Error> {
        let change = Change {
            method: METHOD,
            about: format!("orders with the reference {}", self.marker.reference),
            resumed: self.checkpoint.is("adding"),
            repeat: self.repeat,
            send: &|| {
                Box::pin(async move {
                    self.keeper.save(context, "adding", Json::Null).await?;
                    let order = inner(context, self.customer, METHOD, self.arguments(), None).await?;
                    match wire::text(&order, "Id") {
                        Some(id) => Ok(id.into()),
                        // An order that the answer does not name is looked for like one whose answer was lost.
                        None => Err(unknown(METHOD, "the answer does not name the order", Vec::new())),
                    }
                })
            },
            look: &|| Box::pin(self.look(context)),
        };
        change.make().await
    }

    /// Looks for the order by its marker; more than one is for a person to decide.
    async fn look(&self, context: &Context) -> Result<Option<Json>, Error> {
        let look = || -> Look<'_> {
            Box::pin(async move {
                let mut found = orders::marked(context, self.reader(), &self.marker).await?;
                found.retain(|order| self.instead_of.as_ref() != Some(order));
                Ok((!found.is_empty()).then(|| found.into()))
            })
        };
        match settle(context, &look).await {
            Settled::Absent => Ok(None),
            Settled::Found(found) => match found.as_array().unwrap_or_default() {
                [order] => Ok(Some(order.clone())),
                _ => Err(unknown(METHOD, "several orders carry the reference", found.texts())),
            },
            Settled::Unseen(error) => {
                let what = format!("the answer was lost and looking for the order failed ({error})");
                Err(unknown(METHOD, &what, Vec::new()))
            }
        }
    }
}

impl Flow for Place {
    async fn run(self, context: Context) -> Result<Json, Error> {
        let order = match self
            .checkpoint
            .facts
            .get("orderId")
            .filter(|_| self.checkpoint.is("added"))
        {
            Some(order) => order.clone(),
            None => {
                let order = self.add(&context).await?;
                self.keeper
                    .save(&context, "added", Json::members().with("orderId", order.clone()))
                    .await?;
                order
            }
        };
        let id = order.as_str().unwrap_or_default();
        let details = orders::details(&context, Reader::Customer(self.customer), id).await?;
        let lines = account(&context, &self.requested, orders::lines(&details), self.diagnose).await?;
        let shape = [
            ("customerId", "CustId"),
            ("status", "StatusName"),
            ("total", "TotalAmount"),
            ("open", "RemainAmount"),
            ("currency", "CurrencyCode"),
        ];
        Ok(wire::pick(details.get("SalesOrderInfo").unwrap_or(&Json::Null), &shape)
            .with("orderId", order)
            .with("reference", self.marker.reference)
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
    async fn run(self, context: Context) -> Result<Json, Error> {
        let Self { place } = self;
        if let Some(order) = &place.instead_of
            && (place.checkpoint.phase.is_none() || place.checkpoint.is("cancelling"))
        {
            cancel(&context, &place, order).await?;
        }
        place.run(context).await
    }
}

/// Cancels an order unless it is cancelled, and makes sure that it is.
async fn cancel(context: &Context, place: &Place, order: &str) -> Result<(), Error> {
    const METHOD: &str = "CancelSalesOrder";
    let cancelled = || -> Look<'_> {
        Box::pin(async move {
            let details = orders::details(context, Reader::Customer(place.customer), order).await?;
            let info = details.get("SalesOrderInfo").unwrap_or(&Json::Null);
            Ok(wire::flag(info, "IsCancelled").then(|| true.into()))
        })
    };
    if cancelled().await?.is_some() {
        return Ok(());
    }
    place.keeper.save(context, "cancelling", Json::Null).await?;
    match inner(
        context,
        place.customer,
        METHOD,
        Json::members().with("salesId", order),
        None,
    )
    .await
    {
        Ok(_) => {}
        Err(error) if is_unknown(&error) => {}
        Err(error) => return Err(error),
    }
    // A look that fails now is followed by others: the order may well be cancelled.
    if let Ok(Some(_)) = cancelled().await {
        return Ok(());
    }
    match settle(context, &cancelled).await {
        Settled::Found(_) => Ok(()),
        _ => {
            let what = "the order is not seen to be cancelled, so that it is not placed again";
            Err(unknown(METHOD, what, vec![order.to_owned()]))
        }
    }
}
