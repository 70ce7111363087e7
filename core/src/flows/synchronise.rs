//! Bringing statuses and tracking numbers over from the marketplace now, instead of waiting for the service's own rhythm
//! (PROTOCOL 7.4).

use super::activity::{Activity, Manner, audit_to_save, follow};
use super::differences::{between, snapshot};
use super::orders::Reader;
use super::settle::unknown;
use super::started::{Traced, ids_to_save, known, saved_ids, trace};
use super::state::{Checkpoint, Keeper};
use super::verdict::messages;
use super::{Flow, sessions, wire};
use crate::engine::input::{Input, wrong};
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
        let mut input = Input::new(given, "")?;
        let operator = sessions::operator(&mut input, shared)?;
        let provider = sessions::provider(&mut input, shared)?;
        let orders = input.texts("orderIds")?;
        let statuses = input.list("statusIds")?.to_vec();
        for (index, status) in statuses.iter().enumerate() {
            status
                .as_i64()
                .ok_or_else(|| wrong(format!("statusIds[{index}]"), "a status number", status))?;
        }
        let limit = input.whole("limit")?.unwrap_or(100);
        if orders.is_empty() && statuses.is_empty() {
            return Err(Error::invalid(
                "orderIds",
                "name the orders, or the statuses of the lines, to see what changes",
            ));
        }
        let manner = Manner::read(&mut input)?;
        input.end()?;
        let keeper = Keeper::new("synchronise", given);
        Ok(Self {
            operator,
            provider,
            orders,
            statuses,
            limit,
            manner,
            checkpoint,
            keeper,
        })
    }

    /// The orders to look at.
    async fn orders(&self, context: &Context) -> Result<Vec<String>, Error> {
        if !self.orders.is_empty() {
            return Ok(self.orders.clone());
        }
        let arguments = Json::object([
            (
                "searchParameters",
                Json::object([("statusIdList", Json::Array(self.statuses.clone()))]),
            ),
            ("framePosition", Json::from(0)),
            ("frameSize", Json::from(i64::try_from(self.limit).unwrap_or(i64::MAX))),
        ]);
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
        let facts = Json::object([
            texts(orders),
            ("before", Json::Array(before.to_vec())),
            ids_to_save(&known),
        ]);
        self.keeper.save(context, "starting", facts).await?;
        match inner(context, self.operator, METHOD, Json::Null, Some(self.provider)).await {
            Ok(answer) => Activity::of_answer(&answer, METHOD),
            Err(error) if is_unknown(&error) => self.find(context, &known).await,
            Err(error) => Err(error),
        }
    }

    async fn find(&self, context: &Context, known: &[String]) -> Result<Activity, Error> {
        match trace(context, self.operator, TYPE, known).await? {
            // A synchronisation is the same whoever started it.
            Traced::One(activity) => Ok(activity),
            Traced::Unclear(ids) => Err(unknown(METHOD, "the answer was lost and the run is not clear", ids)),
        }
    }
}

fn texts(orders: &[String]) -> (&'static str, Json) {
    (
        "orderIds",
        Json::Array(orders.iter().map(|order| order.as_str().into()).collect()),
    )
}

impl Flow for Synchronise {
    async fn run(self, context: Context) -> Result<Json, Error> {
        let reader = Reader::Operator(self.operator);
        let facts = &self.checkpoint.facts;
        let (orders, before) = if self.checkpoint.phase.is_some() {
            let orders = wire::list(facts, "orderIds")
                .iter()
                .filter_map(Json::as_str)
                .map(str::to_owned)
                .collect();
            (orders, wire::list(facts, "before").to_vec())
        } else {
            let orders = self.orders(&context).await?;
            let before = snapshot(&context, reader, &orders).await?;
            (orders, before)
        };
        let activity = if self.checkpoint.is("following") {
            Activity::read(
                facts.get("activity").unwrap_or(&Json::Null),
                "state.data.facts.activity",
            )?
        } else if self.checkpoint.is("starting") {
            self.find(&context, &saved_ids(facts)).await?
        } else {
            self.start(&context, &orders, &before).await?
        };
        let facts = Json::object([
            ("activity", activity.to_json()),
            texts(&orders),
            ("before", Json::Array(before.clone())),
            audit_to_save(facts),
        ]);
        self.keeper.save(&context, "following", facts.clone()).await?;
        let ended = follow(&context, self.operator, &activity, &self.manner, &self.keeper, &facts).await?;
        let after = snapshot(&context, reader, &orders).await?;
        Ok(Json::object([
            ("differences", Json::Array(between(&before, &after))),
            ("lines", Json::Array(after)),
            ("messages", messages(&ended.steps)),
            // One direction only: marketplace to platform (PROTOCOL 7.4).
            ("cancelsReachMarketplace", false.into()),
            ("activity", ended.to_json(&activity)),
        ]))
    }
}
