//! Having an order bought at the marketplace. Nothing is ever bought twice by us (PROTOCOL 7.3, FLOWS).

use super::activity::{Activity, Ended, Manner, follow};
use super::orders::{self, Reader};
use super::settle::unknown;
use super::started::{Traced, known, trace};
use super::state::{Checkpoint, Keeper};
use super::verdict::{Run, messages, on_line};
use super::{Flow, sessions, wire};
use crate::engine::input::Input;
use crate::engine::{Context, ScopeId, Shared, inner, is_unknown};
use crate::error::Error;
use crate::json::Json;

const METHOD: &str = "RunOrderExportingToProvider";
/// What the method starts as far as is known (PROTOCOL 8.5); used only to look for it, the answer's own type is followed.
const TYPE: &str = "ProviderOrdersIntegrationExporting";

/// What is there to follow.
enum Started {
    Running(Activity, Run),
    /// Only the order tells, by these details, that all of it is bought.
    Over(Json),
}

pub(super) struct Export {
    operator: ScopeId,
    provider: ScopeId,
    order: String,
    /// Empty: every line of the order that is not bought yet.
    lines: Vec<String>,
    manner: Manner,
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
            manner: Manner::read(&mut input),
            checkpoint,
            keeper: Keeper::new("export", given),
        };
        input.end()?;
        Ok(export)
    }

    /// The lines to export, none of them bought.
    async fn choose(&self, context: &Context) -> Result<Vec<String>, Error> {
        let details = self.details(context).await?;
        let lines = orders::lines(&details);
        let bought = |line: &Json| wire::text(line, "VendPurchId").map(str::to_owned);
        let id = |line: &Json| wire::text(line, "Id").unwrap_or_default().to_owned();
        if self.lines.is_empty() {
            let free: Vec<String> = lines.iter().filter(|line| bought(line).is_none()).map(id).collect();
            if free.is_empty() {
                let message = format!("order {} has no line that is not bought already", self.order);
                return Err(Error::invalid("orderId", message));
            }
            return Ok(free);
        }
        for (index, wanted) in self.lines.iter().enumerate() {
            let path = format!("lineIds[{index}]");
            let Some(line) = lines.iter().find(|line| id(line) == *wanted) else {
                return Err(Error::invalid(
                    path,
                    format!("order {} has no line {wanted}", self.order),
                ));
            };
            if let Some(purchase) = bought(line) {
                let message =
                    format!("line {wanted} is bought already as {purchase}; unlink it before exporting it again");
                return Err(Error::invalid(path, message));
            }
        }
        Ok(self.lines.clone())
    }

    async fn start(&self, context: &Context, lines: &[String]) -> Result<Started, Error> {
        let before = known(context, self.operator, TYPE).await?;
        let facts = Json::members()
            .with("lineIds", lines.to_vec())
            .with("knownActivities", before.clone());
        self.keeper.save(context, "starting", facts).await?;
        let document = Json::members()
            .with("orderId", self.order.as_str())
            .with("orderLineIds", lines.to_vec());
        let arguments = Json::members().with("parameters", document);
        match inner(context, self.operator, METHOD, arguments, Some(self.provider)).await {
            Ok(answer) => match Activity::of_answer(&answer, METHOD) {
                Ok(activity) => Ok(Started::Running(activity, Run::Own)),
                // It runs, but the answer does not name it.
                Err(_) => self.find(context, &before, lines).await,
            },
            Err(error) if is_unknown(&error) => self.find(context, &before, lines).await,
            Err(error) => Err(error),
        }
    }

    /// A lost `Run…` is never sent again: it is found, or the lines tell that all is bought, or its end is unknown.
    async fn find(&self, context: &Context, before: &[String], lines: &[String]) -> Result<Started, Error> {
        let ids = match trace(context, self.operator, TYPE, before).await {
            Traced::One(activity) => return Ok(Started::Running(activity, Run::Traced)),
            Traced::Unclear(ids) => ids,
        };
        let details = self.details(context).await.unwrap_or_default();
        let is_bought = |id: &String| line(&details, id).is_some_and(|line| wire::text(line, "VendPurchId").is_some());
        if lines.iter().all(is_bought) {
            return Ok(Started::Over(details));
        }
        let what = "the answer was lost and the activity it may have started is not clear";
        Err(unknown(METHOD, what, ids))
    }

    async fn details(&self, context: &Context) -> Result<Json, Error> {
        orders::details(context, Reader::Operator(self.operator), &self.order).await
    }

    fn result(&self, details: &Json, activity: Json, lines: &[String], ended: &Ended, run: Run) -> Json {
        let line = |id: &String| line(details, id);
        let any_bought = lines
            .iter()
            .filter_map(line)
            .any(|line| wire::text(line, "VendPurchId").is_some());
        let verdicts: Vec<Json> = lines
            .iter()
            .map(|id| on_line(id, line(id), ended, any_bought, run))
            .collect();
        let is_bought = |verdict: &Json| wire::text(verdict, "verdict").is_some_and(|text| text.starts_with("bought"));
        Json::members()
            .with("orderId", self.order.as_str())
            .with("complete", verdicts.iter().all(is_bought))
            .with("lines", verdicts)
            .with("messages", messages(&ended.steps))
            .with("activity", activity)
    }
}

/// A line of an order's details.
fn line<'a>(details: &'a Json, id: &str) -> Option<&'a Json> {
    let mut lines = orders::lines(details).iter();
    lines.find(|line| wire::text(line, "Id") == Some(id))
}

impl Flow for Export {
    async fn run(self, context: Context) -> Result<Json, Error> {
        let facts = &self.checkpoint.facts;
        let lines = match self.checkpoint.phase {
            None => self.choose(&context).await?,
            Some(_) => wire::texts(facts, "lineIds"),
        };
        let started = if self.checkpoint.is("following") {
            let run = if wire::flag(facts, "traced") {
                Run::Traced
            } else {
                Run::Own
            };
            Started::Running(Activity::of_state(facts)?, run)
        } else if self.checkpoint.is("starting") {
            let before = wire::texts(facts, "knownActivities");
            self.find(&context, &before, &lines).await?
        } else {
            self.start(&context, &lines).await?
        };
        let (activity, run) = match started {
            Started::Running(activity, run) => (activity, run),
            Started::Over(details) => {
                return Ok(self.result(&details, Json::Null, &lines, &Ended::unseen(), Run::Traced));
            }
        };
        let facts = Json::members()
            .with("activity", activity.to_json())
            .with("traced", run == Run::Traced)
            .with("lineIds", lines.clone())
            .with("audit", wire::list(facts, "audit").to_vec());
        self.keeper.save(&context, "following", facts.clone()).await?;
        let ended = follow(&context, self.operator, &activity, &self.manner, &self.keeper, &facts).await?;
        let details = self.details(&context).await?;
        Ok(self.result(&details, ended.to_json(&activity), &lines, &ended, run))
    }
}
