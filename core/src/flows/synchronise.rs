//! Bringing statuses and tracking numbers over from the marketplace now, instead of waiting for the service's own rhythm
//! (PROTOCOL 7.4).

use super::activity::Activity;
use super::differences::{between, snapshot};
use super::follower::Follower;
use super::orders::Reader;
use super::started::{Started, Starter, known};
use super::state::{Checkpoint, Keeper};
use super::verdict::messages;
use super::{sessions, wire};
use crate::engine::input::Input;
use crate::engine::{Flow, ScopeId, Script, Shared, Stop};
use crate::error::Error;
use crate::json::Json;

pub(super) struct Synchronise {
    operator: ScopeId,
    provider: ScopeId,
    orders: Vec<String>,
    /// Where no orders are named: lines of these statuses, up to the limit.
    statuses: Vec<Json>,
    limit: u64,
    follower: Follower,
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
            follower: Follower::read(&mut input),
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

    fn starter(&self) -> Starter {
        Starter {
            method: "RunOrdersSynchronizingWithProvider",
            activity_type: "ProviderOrdersIntegrationSynchronizing",
            operator: self.operator,
            provider: self.provider,
        }
    }

    /// The orders to look at.
    fn orders(&self, script: &mut Script<'_>) -> Result<Vec<String>, Stop> {
        if !self.orders.is_empty() {
            return Ok(self.orders.clone());
        }
        let search = Json::members().with("statusIdList", self.statuses.clone());
        let arguments = Json::members()
            .with("searchParameters", search)
            .with("framePosition", 0)
            .with("frameSize", i64::try_from(self.limit).unwrap_or(i64::MAX));
        let found = script.read(self.operator, "SearchOrderLines", arguments)?;
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

    fn start(&self, script: &mut Script<'_>, facts: &Json) -> Result<Activity, Stop> {
        let starter = self.starter();
        let started = if self.checkpoint.is("starting") {
            starter.find(script, &wire::texts(&self.checkpoint.facts, "knownActivities"))?
        } else {
            let before = known(script, self.operator, starter.activity_type)?;
            let facts = facts.clone().with("knownActivities", before.clone());
            self.keeper.save(script, "starting", facts)?;
            starter.start(script, Json::Null, &before)?
        };
        match started {
            // A synchronisation is the same whoever started it: where it comes from does not matter.
            Started::Running(activity, _) => Ok(activity),
            Started::Unclear(ids) => Err(starter.unclear(ids).into()),
        }
    }
}

impl Flow for Synchronise {
    fn play(&mut self, script: &mut Script<'_>) -> Result<Json, Stop> {
        let reader = Reader::Operator(self.operator);
        let saved = &self.checkpoint.facts;
        let (orders, before) = match self.checkpoint.phase {
            Some(_) => (wire::texts(saved, "orderIds"), wire::list(saved, "before").to_vec()),
            None => {
                let orders = self.orders(script)?;
                let before = snapshot(script, reader, &orders)?;
                (orders, before)
            }
        };
        let facts = Json::members()
            .with("orderIds", orders.clone())
            .with("before", before.clone());
        let activity = match self.checkpoint.is("following") {
            true => Activity::of_state(saved)?,
            false => self.start(script, &facts)?,
        };
        let facts = facts
            .with("activity", activity.to_json())
            .with("audit", wire::list(saved, "audit").to_vec());
        self.keeper.save(script, "following", facts.clone())?;
        let ended = self
            .follower
            .follow(script, self.operator, &activity, &self.keeper, &facts)?;
        let after = snapshot(script, reader, &orders)?;
        Ok(Json::members()
            .with("differences", between(&before, &after))
            .with("lines", after)
            .with("messages", messages(&ended.steps))
            // One direction only: marketplace to platform (PROTOCOL 7.4).
            .with("cancelsReachMarketplace", false)
            .with("activity", ended.to_json(&activity)))
    }
}
