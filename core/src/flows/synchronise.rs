//! Bringing statuses and tracking numbers over from the marketplace now, instead of waiting for the service's own rhythm
//! (PROTOCOL 7.4).

use super::activity::{Activity, Manner, follow};
use super::differences::{between, snapshot};
use super::orders::Reader;
use super::settle::unknown;
use super::started::{Traced, known, trace};
use super::state::{Checkpoint, Keeper};
use super::verdict::messages;
use super::{Flow, sessions, wire};
use crate::engine::input::Input;
use crate::engine::{Context, ScopeId, Shared, inner, is_unknown};
use crate::error::Error;
use crate::json::Json;

const METHOD: &str = "RunOrdersSynchronizingWithProvider";
/// See `export::TYPE`.
const TYPE: &str = "ProviderOrdersIntegrationSynchronizing";

pub(super) struct Synchronise {
    operator: ScopeId,
    provider: ScopeId,
    orders: Vec<String>,
    /// Where no orders are named: lines of these statuses, up to the limit.
    statuses: Vec<Json>,
    limit: u64,
    manner: Manner,
    checkpoint: Checkpoint,
    keeper: Keeper,
}

impl Synchronise {
    pub(super) fn read(given: &Json, checkpoint: Checkpoint, shared: &mut Shared) -> Result<Self, Error> {
        let mut input = Input::new(given, "");
        let synchronise = Self {
            operator: sessions::operator(&mut input, shared),
            provider: sessions::provider(&mut input, shared),
            orders: input.texts("orderIds"),
            statuses: input.list("statusIds").to_vec(),
            limit: input.whole("limit").unwrap_or(100),
            manner: Manner::read(&mut input),
            checkpoint,
            keeper: Keeper::new("synchronise", given),
        };
        if synchronise.statuses.iter().any(|status| status.as_i64().is_none()) {
            input.refuse("statusIds", "expected a list of status numbers");
        }
        if synchronise.orders.is_empty() && synchronise.statuses.is_empty() {
            input.refuse(
                "orderIds",
                "name the orders, or the statuses of the lines, to see what changes",
            );
        }
        input.end()?;
        Ok(synchronise)
    }

    /// The orders to look at.
    async fn orders(&self, context: &Context) -> Result<Vec<String>, Error> {
        if !self.orders.is_empty() {
            return Ok(self.orders.clone());
        }
        let search = Json::members().with("statusIdList", self.statuses.clone());
        let arguments = Json::members()
            .with("searchParameters", search)
            .with("framePosition", 0)
            .with("frameSize", i64::try_from(self.limit).unwrap_or(i64::MAX));
        let found = inner(context, self.operator, "SearchOrderLines", arguments, None).await?;
        let mut orders = Vec::new();
        for order in wire::list(&found, "Items")
            .iter()
            .filter_map(|line| wire::text(line, "OrderId"))
        {
            if !orders.iter().any(|known| known == order) {
                orders.push(order.to_owned());
            }
        }
        Ok(orders)
    }

    async fn start(&self, context: &Context, orders: &[String], before: &[Json]) -> Result<Activity, Error> {
        let known = known(context, self.operator, TYPE).await?;
        let facts = Json::members()
            .with("orderIds", orders.to_vec())
            .with("before", before.to_vec())
            .with("knownActivities", known.clone());
        self.keeper.save(context, "starting", facts).await?;
        match inner(context, self.operator, METHOD, Json::Null, Some(self.provider)).await {
            Ok(answer) => match Activity::of_answer(&answer, METHOD) {
                Ok(activity) => Ok(activity),
                // It runs, but the answer does not name it.
                Err(_) => self.find(context, &known).await,
            },
            Err(error) if is_unknown(&error) => self.find(context, &known).await,
            Err(error) => Err(error),
        }
    }

    async fn find(&self, context: &Context, known: &[String]) -> Result<Activity, Error> {
        match trace(context, self.operator, TYPE, known).await {
            // A synchronisation is the same whoever started it.
            Traced::One(activity) => Ok(activity),
            Traced::Unclear(ids) => Err(unknown(METHOD, "the answer was lost and the run is not clear", ids)),
        }
    }
}

impl Flow for Synchronise {
    async fn run(self, context: Context) -> Result<Json, Error> {
        let reader = Reader::Operator(self.operator);
        let facts = &self.checkpoint.facts;
        let (orders, before) = if self.checkpoint.phase.is_some() {
            (wire::texts(facts, "orderIds"), wire::list(facts, "before").to_vec())
        } else {
            let orders = self.orders(&context).await?;
            let before = snapshot(&context, reader, &orders).await?;
            (orders, before)
        };
        let activity = if self.checkpoint.is("following") {
            Activity::of_state(facts)?
        } else if self.checkpoint.is("starting") {
            self.find(&context, &wire::texts(facts, "knownActivities")).await?
        } else {
            self.start(&context, &orders, &before).await?
        };
        let facts = Json::members()
            .with("activity", activity.to_json())
            .with("orderIds", orders.clone())
            .with("before", before.clone())
            .with("audit", wire::list(facts, "audit").to_vec());
        self.keeper.save(&context, "following", facts.clone()).await?;
        let ended = follow(&context, self.operator, &activity, &self.manner, &self.keeper, &facts).await?;
        let after = snapshot(&context, reader, &orders).await?;
        Ok(Json::members()
            .with("differences", between(&before, &after))
            .with("lines", after)
            .with("messages", messages(&ended.steps))
            // One direction only: marketplace to platform (PROTOCOL 7.4).
            .with("cancelsReachMarketplace", false)
            .with("activity", ended.to_json(&activity)))
    }
}
