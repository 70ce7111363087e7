//! Having an order bought at the marketplace. Nothing is ever bought twice by us (PROTOCOL 7.3, FLOWS).

use super::activity::{Activity, Ended};
use super::follower::Follower;
use super::orders::{self, Reader};
use super::started::{Origin, Started, Starter, known};
use super::state::{Checkpoint, Keeper};
use super::verdict::{messages, on_line};
use super::{sessions, wire};
use crate::engine::input::Input;
use crate::engine::{Flow, ScopeId, Script, Shared, Stop};
use crate::error::Error;
use crate::json::Json;

pub(super) struct Export {
    operator: ScopeId,
    provider: ScopeId,
    order: String,
    /// Empty: every line of the order that is not bought yet.
    lines: Vec<String>,
    follower: Follower,
    checkpoint: Checkpoint,
    keeper: Keeper,
}

impl Export {
    pub(super) fn read(given: &Json, checkpoint: Checkpoint, shared: &mut Shared) -> Result<Self, Error> {
        let mut input = Input::new(given, "");
        let export = Self {
            operator: sessions::operator(&mut input, shared),
            provider: sessions::provider(&mut input, shared),
            order: input.needed("orderId").to_owned(),
            lines: input.texts("lineIds"),
            follower: Follower::read(&mut input),
            checkpoint,
            keeper: Keeper::new("export", given),
        };
        input.end()?;
        Ok(export)
    }

    /// The lines to export, none of them bought.
    fn choose(&self, script: &mut Script<'_>) -> Result<Vec<String>, Stop> {
        let details = self.details(script)?;
        let lines = orders::lines(&details);
        let bought = |line: &Json| wire::text(line, "VendPurchId").map(str::to_owned);
        let id = |line: &Json| wire::text(line, "Id").unwrap_or_default().to_owned();
        if self.lines.is_empty() {
            let free: Vec<String> = lines.iter().filter(|line| bought(line).is_none()).map(id).collect();
            if free.is_empty() {
                let message = format!("order {} has no line that is not bought already", self.order);
                return Err(Error::invalid("orderId", message).into());
            }
            return Ok(free);
        }
        for (index, wanted) in self.lines.iter().enumerate() {
            let path = format!("lineIds[{index}]");
            let Some(line) = lines.iter().find(|line| id(line) == *wanted) else {
                let message = format!("order {} has no line {wanted}", self.order);
                return Err(Error::invalid(path, message).into());
            };
            if let Some(purchase) = bought(line) {
                let message =
                    format!("line {wanted} is bought already as {purchase}; unlink it before exporting it again");
                return Err(Error::invalid(path, message).into());
            }
        }
        Ok(self.lines.clone())
    }

    fn starter(&self) -> Starter {
        Starter {
            method: "RunOrderExportingToProvider",
            activity_type: "ProviderOrdersIntegrationExporting",
            operator: self.operator,
            provider: self.provider,
        }
    }

    fn start(&self, script: &mut Script<'_>, lines: &[String]) -> Result<Started, Stop> {
        let starter = self.starter();
        if self.checkpoint.is("starting") {
            return starter.find(script, &wire::texts(&self.checkpoint.facts, "knownActivities"));
        }
        let before = known(script, self.operator, starter.activity_type)?;
        let facts = Json::members()
            .with("lineIds", lines.to_vec())
            .with("knownActivities", before.clone());
        self.keeper.save(script, "starting", facts)?;
        let document = Json::members()
            .with("orderId", self.order.as_str())
            .with("orderLineIds", lines.to_vec());
        starter.start(script, Json::members().with("parameters", document), &before)
    }

    fn details(&self, script: &mut Script<'_>) -> Result<Json, Stop> {
        orders::details(script, Reader::Operator(self.operator), &self.order)
    }

    /// Where no activity is to be seen, the lines may still tell that all is bought.
    fn bought_unseen(&self, script: &mut Script<'_>, lines: &[String], ids: Vec<String>) -> Result<Json, Stop> {
        let details = match self.details(script) {
            Ok(details) => details,
            Err(Stop::Waiting) => return Err(Stop::Waiting),
            Err(Stop::Failed(_)) => Json::Null,
        };
        if lines.iter().all(|id| line(&details, id).is_some_and(is_bought)) {
            return Ok(self.result(&details, Json::Null, lines, &Ended::unseen(), Origin::Traced));
        }
        Err(self.starter().unclear(ids).into())
    }

    fn result(&self, details: &Json, activity: Json, lines: &[String], ended: &Ended, origin: Origin) -> Json {
        let any_bought = lines.iter().filter_map(|id| line(details, id)).any(is_bought);
        let verdict = |id: &String| on_line(id, line(details, id), ended, any_bought, origin);
        let verdicts: Vec<Json> = lines.iter().map(verdict).collect();
        let complete = lines.iter().all(|id| line(details, id).is_some_and(is_bought));
        Json::members()
            .with("orderId", self.order.as_str())
            .with("complete", complete)
            .with("lines", verdicts)
            .with("messages", messages(&ended.steps))
            .with("activity", activity)
    }
}

/// A line of an order's details.
fn line<'a>(details: &'a Json, id: &str) -> Option<&'a Json> {
    orders::lines(details)
        .iter()
        .find(|line| wire::text(line, "Id") == Some(id))
}

fn is_bought(line: &Json) -> bool {
    wire::text(line, "VendPurchId").is_some()
}

impl Flow for Export {
    fn play(&mut self, script: &mut Script<'_>) -> Result<Json, Stop> {
        let saved = &self.checkpoint.facts;
        let lines = match self.checkpoint.phase {
            None => self.choose(script)?,
            Some(_) => wire::texts(saved, "lineIds"),
        };
        let started = match self.checkpoint.is("following") {
            true if wire::flag(saved, "traced") => Started::Running(Activity::of_state(saved)?, Origin::Traced),
            true => Started::Running(Activity::of_state(saved)?, Origin::Own),
            false => self.start(script, &lines)?,
        };
        let (activity, origin) = match started {
            Started::Running(activity, origin) => (activity, origin),
            Started::Unclear(ids) => return self.bought_unseen(script, &lines, ids),
        };
        let facts = Json::members()
            .with("activity", activity.to_json())
            .with("traced", origin == Origin::Traced)
            .with("lineIds", lines.clone())
            .with("audit", wire::list(saved, "audit").to_vec());
        self.keeper.save(script, "following", facts.clone())?;
        let ended = self
            .follower
            .follow(script, self.operator, &activity, &self.keeper, &facts)?;
        let details = self.details(script)?;
        Ok(self.result(&details, ended.to_json(&activity), &lines, &ended, origin))
    }
}
