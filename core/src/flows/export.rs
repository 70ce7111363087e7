//! Having an order bought at the marketplace. Nothing is ever bought twice by us (PROTOCOL 7.3, FLOWS).

use super::activity::{Activity, Ended, Manner, audit_to_save, follow};
use super::orders::{self, Reader};
use super::settle::unknown;
use super::started::{Traced, ids_to_save, known, saved_ids, trace};
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
        let mut input = Input::new(given, "")?;
        let operator = sessions::operator(&mut input, shared)?;
        let provider = sessions::provider(&mut input, shared)?;
        let order = input.needed("orderId")?.to_owned();
        let lines = input.texts("lineIds")?;
        let manner = Manner::read(&mut input)?;
        input.end()?;
        Ok(Self {
            operator,
            provider,
            order,
            lines,
            manner,
            checkpoint,
            keeper: Keeper::new("export", given),
        })
    }

    /// The lines to export, none of them bought.
    async fn choose(&self, context: &Context) -> Result<Vec<String>, Error> {
        let details = orders::details(context, Reader::Operator(self.operator), &self.order).await?;
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

    async fn start(&self, context: &Context, lines: &[String]) -> Result<(Activity, Run), Error> {
        let before = known(context, self.operator, TYPE).await?;
        let facts = Json::object([texts("lineIds", lines), ids_to_save(&before)]);
        self.keeper.save(context, "starting", facts).await?;
        let document = Json::object([("orderId", self.order.as_str().into()), texts("orderLineIds", lines)]);
        let arguments = Json::object([("parameters", document)]);
        match inner(context, self.operator, METHOD, arguments, Some(self.provider)).await {
            Ok(answer) => Ok((Activity::of_answer(&answer, METHOD)?, Run::Own)),
            Err(error) if is_unknown(&error) => self.find(context, &before).await,
            Err(error) => Err(error),
        }
    }

    /// A lost `Run…` is never sent again: it is found, or its end is unknown.
    async fn find(&self, context: &Context, before: &[String]) -> Result<(Activity, Run), Error> {
        match trace(context, self.operator, TYPE, before).await? {
            Traced::One(activity) => Ok((activity, Run::Traced)),
            Traced::Unclear(ids) => Err(unknown(
                METHOD,
                "the answer was lost and the activity it may have started is not clear",
                ids,
            )),
        }
    }

    async fn result(
        &self,
        context: &Context,
        activity: &Activity,
        lines: &[String],
        ended: &Ended,
        run: Run,
    ) -> Result<Json, Error> {
        let details = orders::details(context, Reader::Operator(self.operator), &self.order).await?;
        let found = orders::lines(&details);
        let line = |id: &String| found.iter().find(|line| wire::text(line, "Id") == Some(id));
        let any_bought = lines
            .iter()
            .filter_map(line)
            .any(|line| wire::text(line, "VendPurchId").is_some());
        let verdicts: Vec<Json> = lines
            .iter()
            .map(|id| on_line(id, line(id), ended, any_bought, run))
            .collect();
        let complete = verdicts
            .iter()
            .all(|verdict| wire::text(verdict, "verdict").is_some_and(|v| v.starts_with("bought")));
        Ok(Json::object([
            ("orderId", self.order.as_str().into()),
            ("complete", complete.into()),
            ("lines", Json::Array(verdicts)),
            ("messages", messages(&ended.steps)),
            ("activity", ended.to_json(activity)),
        ]))
    }
}

fn texts(name: &'static str, texts: &[String]) -> (&'static str, Json) {
    (
        name,
        Json::Array(texts.iter().map(|text| text.as_str().into()).collect()),
    )
}

impl Flow for Export {
    async fn run(self, context: Context) -> Result<Json, Error> {
        let facts = &self.checkpoint.facts;
        let lines = if self.checkpoint.phase.is_none() {
            self.choose(&context).await?
        } else {
            wire::list(facts, "lineIds")
                .iter()
                .filter_map(Json::as_str)
                .map(str::to_owned)
                .collect()
        };
        let (activity, run) = if self.checkpoint.is("following") {
            let activity = Activity::read(
                facts.get("activity").unwrap_or(&Json::Null),
                "state.data.facts.activity",
            )?;
            (
                activity,
                if wire::flag(facts, "traced") {
                    Run::Traced
                } else {
                    Run::Own
                },
            )
        } else if self.checkpoint.is("starting") {
            self.find(&context, &saved_ids(facts)).await?
        } else {
            self.start(&context, &lines).await?
        };
        let facts = Json::object([
            ("activity", activity.to_json()),
            ("traced", (run == Run::Traced).into()),
            texts("lineIds", &lines),
            audit_to_save(facts),
        ]);
        self.keeper.save(&context, "following", facts.clone()).await?;
        let ended = follow(&context, self.operator, &activity, &self.manner, &self.keeper, &facts).await?;
        self.result(&context, &activity, &lines, &ended, run).await
    }
}
