//! Placing an order: exactly one, with an account of what became of every requested line.

use super::account::{Requested, account};
use super::marker::Marker;
use super::orders::{self, Reader};
use super::settle::{Change, Settled, settle, unknown};
use super::state::{Checkpoint, Keeper};
use super::{Flow, sessions, wire};
use crate::engine::input::{Input, wrong};
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
        let mut given = given.clone();
        let marker = Marker::read(&mut given, shared)?;
        let mut input = Input::new(&given, "")?;
        input.get("reference");
        let customer = sessions::customer(&mut input, shared)?;
        let operator = sessions::operator_if_any(&mut input, shared)?;
        let mut document = vec![
            ("deliveryModeId", Json::from(input.needed("deliveryModeId")?)),
            (
                "comment",
                marker.comment(input.text("comment")?.unwrap_or_default()).into(),
            ),
        ];
        if let Some(profile) = input.get("userProfileId") {
            document.push(("userProfileId", profile.clone()));
        }
        let items = input.list("items")?;
        if items.is_empty() {
            return Err(Error::invalid("items", "an order needs at least one item"));
        }
        let mut requested = Vec::new();
        for (index, item) in items.iter().enumerate() {
            requested.push(read_item(item, format!("items[{index}]"))?);
        }
        document.push(("items", Json::Array(items.to_vec())));
        let diagnose = input.flag("diagnose")?;
        let repeat = input.flag("repeat")?;
        input.end()?;
        let document = Json::object(document);
        // Wrong members of items are found now, before anything is sent or saved.
        let arguments = Json::object([("addData", document.clone())]);
        if let Some(method) = crate::catalog::Method::find(METHOD) {
            crate::codec::arguments::encode(method, &arguments)?;
        }
        let keeper = Keeper::new("place", &given);
        Ok(Self {
            customer,
            operator,
            marker,
            instead_of: None,
            document,
            requested,
            diagnose,
            repeat,
            checkpoint,
            keeper,
        })
    }

    /// The operator's search sees all orders and tells the newest; a customer's own list is the second choice.
    fn reader(&self) -> Reader {
        self.operator.map_or(Reader::Customer(self.customer), Reader::Operator)
    }

    /// Adds the order and gives its id.
    async fn add(&self, context: &Context) -> Result<String, Error> {
        let send = || async move {
            self.keeper.save(context, "adding", Json::Null).await?;
            let arguments = Json::object([("addData", self.document.clone())]);
            let order = inner(context, self.customer, METHOD, arguments, None).await?;
            // An order that the answer does not name is looked for like one whose answer was lost.
            let nameless = || unknown(METHOD, "the answer does not name the order", Vec::new());
            wire::text(&order, "Id").map(str::to_owned).ok_or_else(nameless)
        };
        let change = Change {
            method: METHOD,
            about: &format!("orders with the reference {}", self.marker.reference),
            resumed: self.checkpoint.is("adding"),
            repeat: self.repeat,
        };
        change.make(send, || self.look(context)).await
    }

    /// Looks for the order by its marker; more than one is for a person to decide.
    async fn look(&self, context: &Context) -> Result<Option<String>, Error> {
        let reader = self.reader();
        let settled = settle(context, || async move {
            let mut found = orders::marked(context, reader, &self.marker).await?;
            found.retain(|order| self.instead_of.as_ref() != Some(order));
            Ok((!found.is_empty()).then_some(found))
        });
        match settled.await {
            Settled::Absent => Ok(None),
            Settled::Found(mut found) if found.len() == 1 => Ok(found.pop()),
            Settled::Found(found) => Err(unknown(METHOD, "several orders carry the reference", found)),
            Settled::Unseen(error) => Err(unknown(
                METHOD,
                &format!("the answer was lost and looking for the order failed ({error})"),
                Vec::new(),
            )),
        }
    }
}

impl Flow for Place {
    async fn run(self, context: Context) -> Result<Json, Error> {
        let order = match self.checkpoint.text("orderId").filter(|_| self.checkpoint.is("added")) {
            Some(order) => order.to_owned(),
            None => {
                let order = self.add(&context).await?;
                self.keeper
                    .save(&context, "added", Json::object([("orderId", order.as_str().into())]))
                    .await?;
                order
            }
        };
        let details = orders::details(&context, Reader::Customer(self.customer), &order).await?;
        let lines = account(&context, &self.requested, orders::lines(&details), self.diagnose).await?;
        let info = details.get("SalesOrderInfo").unwrap_or(&Json::Null);
        Ok(Json::object([
            ("orderId", order.as_str().into()),
            ("reference", self.marker.reference.as_str().into()),
            ("customerId", Json::from(wire::text(info, "CustId"))),
            ("status", Json::from(wire::text(info, "StatusName"))),
            ("total", Json::from(wire::text(info, "TotalAmount"))),
            ("open", Json::from(wire::text(info, "RemainAmount"))),
            ("currency", Json::from(wire::text(info, "CurrencyCode"))),
            ("complete", lines.complete.into()),
            ("lines", Json::Array(lines.lines)),
            ("unrequestedLines", Json::Array(lines.unrequested)),
        ]))
    }
}

fn read_item(item: &Json, path: String) -> Result<Requested, Error> {
    let mut input = Input::new(item, path)?;
    let id = input.needed("id")?.to_owned();
    let configuration = input
        .text("configurationId")?
        .filter(|id| !id.is_empty())
        .map(str::to_owned);
    let path = input.at("quantity");
    let quantity = input
        .get("quantity")
        .ok_or_else(|| Error::invalid(path.as_str(), "`quantity` is missing"))?;
    let quantity = quantity
        .as_i64()
        .filter(|n| *n > 0)
        .ok_or_else(|| wrong(path, "a whole number above zero", quantity))?;
    Ok(Requested {
        id,
        configuration,
        quantity,
    })
}

/// Replacing an order that came out incomplete: the caller's second step (`cancel_and_readd` of FLOWS).
pub(super) struct Replace {
    place: Place,
}

impl Replace {
    pub(super) fn read(given: &Json, checkpoint: Checkpoint, shared: &mut Shared) -> Result<Self, Error> {
        let order = Input::new(given, "")?.needed("orderId")?.to_owned();
        let members = given.as_object().unwrap_or_default().iter();
        let rest = members
            .filter(|(name, _)| name != "orderId" && name != "order_id")
            .cloned()
            .collect();
        let mut place = Place::read(&Json::Object(rest), checkpoint, shared)?;
        let mut given = given.clone();
        if let Json::Object(members) = &mut given {
            members.retain(|(name, _)| name != "reference");
            members.push(("reference".to_owned(), place.marker.reference.as_str().into()));
        }
        place.keeper = Keeper::new("replace", &given);
        place.instead_of = Some(order);
        Ok(Self { place })
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
    let cancelled = || async move {
        let details = orders::details(context, Reader::Customer(place.customer), order).await?;
        Ok(details
            .get("SalesOrderInfo")
            .is_some_and(|info| wire::flag(info, "IsCancelled"))
            .then_some(()))
    };
    if cancelled().await?.is_some() {
        return Ok(());
    }
    place.keeper.save(context, "cancelling", Json::Null).await?;
    match inner(
        context,
        place.customer,
        METHOD,
        Json::object([("salesId", order.into())]),
        None,
    )
    .await
    {
        Ok(_) => {}
        Err(error) if is_unknown(&error) => {}
        Err(error) => return Err(error),
    }
    // A look that fails now is followed by others: the order may well be cancelled.
    if let Ok(Some(())) = cancelled().await {
        return Ok(());
    }
    match settle(context, cancelled).await {
        Settled::Found(()) => Ok(()),
        _ => Err(unknown(
            METHOD,
            "the order is not seen to be cancelled, so that it is not placed again",
            vec![order.to_owned()],
        )),
    }
}
