//! Background activities: work that goes on between calls, its log, and its questions (PROTOCOL 8).

use std::collections::BTreeMap;

use super::Shop;
use super::basket_check::BasketCheck;
use super::bulk::Bulk;
use super::errand::Errand;
use super::export::Export;
use super::link::{Link, Unlink};
use super::synchronise::Synchronise;
use crate::sandbox::failure::Failure;

/// One activity.
#[derive(Clone)]
pub(crate) struct Activity {
    pub(crate) id: String,
    pub(crate) description: String,
    pub(crate) log: Log,
    pub(crate) cancelled: bool,
    pub(crate) finished: Option<u64>,
    work: Work,
    /// When it goes on; nothing while a question is open and after the end.
    next: Option<u64>,
    /// The step whose question is open.
    question: Option<usize>,
}

/// What an activity leaves for its readers.
#[derive(Clone)]
pub(crate) struct Log {
    pub(crate) started: u64,
    pub(crate) progress: i64,
    pub(crate) steps: Vec<Step>,
}

/// One entry of the log.
#[derive(Clone)]
pub(crate) struct Step {
    pub(crate) kind: &'static str,
    pub(crate) message: String,
    /// Milliseconds since the start.
    pub(crate) after: u64,
    pub(crate) actions: Vec<StepAction>,
}

/// Something to choose at a step.
#[derive(Clone)]
pub(crate) struct StepAction {
    pub(crate) id: &'static str,
    pub(crate) name: &'static str,
    pub(crate) parameters: Vec<(&'static str, String)>,
    pub(crate) choice: Choice,
}

/// What choosing an action means to the work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Choice {
    /// Go on with things as they are now.
    Accept,
    /// Leave this out.
    Skip,
    /// Take this line.
    Line(u64),
    /// Nothing: an address to open.
    None,
}

/// The work of each sort of activity.
#[derive(Clone)]
pub(crate) enum Work {
    Export(Export),
    Synchronise(Synchronise),
    Link(Link),
    Unlink(Unlink),
    BasketCheck(BasketCheck),
    Bulk(Bulk),
    Errand(Errand),
}

/// How a stretch of work ends.
pub(crate) enum Turn {
    /// It goes on after so many milliseconds.
    Again(u64),
    /// It waits for an answer to the last step.
    Ask,
    Finish,
}

/// How long a cancelled activity takes to end.
const CANCELLING_MS: u64 = 1000;

/// How long after a start or an answer the work goes on.
const SETTLING_MS: u64 = 500;

impl Work {
    /// The type of the activity (PROTOCOL 8.5).
    fn kind(&self) -> &'static str {
        match self {
            Self::Export(_) => "ProviderOrdersIntegrationExporting",
            Self::Synchronise(_) => "ProviderOrdersIntegrationSynchronizing",
            Self::Link(_) => "ProviderOrdersIntegrationLinking",
            Self::Unlink(_) => "ProviderOrdersIntegrationUnlinking",
            Self::BasketCheck(_) => "BasketChecking",
            // What the service calls it is not known `[S]`.
            Self::Bulk(_) => "BulkItemsCollecting",
            Self::Errand(work) => work.kind,
        }
    }

    fn go_on(&mut self, shop: &mut Shop, log: &mut Log, now: u64) -> Turn {
        match self {
            Self::Export(work) => work.go_on(shop, log, now),
            Self::Synchronise(work) => work.go_on(shop, log, now),
            Self::Link(work) => work.go_on(shop, log, now),
            Self::Unlink(work) => work.go_on(shop, log, now),
            Self::BasketCheck(work) => work.go_on(shop, log),
            Self::Bulk(work) => work.go_on(shop, log, now),
            Self::Errand(work) => work.go_on(log, now),
        }
    }

    fn answer(&mut self, choice: Choice) {
        match self {
            Self::Export(work) => work.answer(choice),
            Self::Link(work) => work.answer(choice),
            Self::Errand(work) => work.answer(choice),
            Self::Synchronise(_) | Self::Unlink(_) | Self::BasketCheck(_) | Self::Bulk(_) => {}
        }
    }
}

impl Log {
    pub(crate) fn add(&mut self, now: u64, kind: &'static str, message: impl Into<String>, actions: Vec<StepAction>) {
        let after = now.saturating_sub(self.started);
        self.steps.push(Step {
            kind,
            message: message.into(),
            after,
            actions,
        });
    }

    pub(crate) fn info(&mut self, now: u64, message: impl Into<String>) {
        self.add(now, "Info", message, Vec::new());
    }

    pub(crate) fn warning(&mut self, now: u64, message: impl Into<String>) {
        self.add(now, "Warning", message, Vec::new());
    }

    pub(crate) fn error(&mut self, now: u64, message: impl Into<String>) {
        self.add(now, "Error", message, Vec::new());
    }

    /// An error that an address helps against, as a provider session that must be renewed.
    pub(crate) fn error_with_link(&mut self, now: u64, message: &str, name: &'static str, url: String) {
        self.add(now, "Error", message, vec![StepAction::link(name, url)]);
    }
}

impl StepAction {
    /// An answer to send back with `DoStepActionForBackgroundActivity`.
    pub(crate) fn answer(name: &'static str, choice: Choice, parameters: Vec<(&'static str, String)>) -> Self {
        Self {
            id: "DoStepAction",
            name,
            parameters,
            choice,
        }
    }

    /// An address to open in a browser.
    pub(crate) fn link(name: &'static str, url: String) -> Self {
        Self {
            id: "Link",
            name,
            parameters: vec![("url", url)],
            choice: Choice::None,
        }
    }
}

impl Activity {
    pub(crate) fn kind(&self) -> &'static str {
        self.work.kind()
    }

    pub(crate) fn work(&self) -> &Work {
        &self.work
    }

    pub(crate) fn is_awaiting(&self) -> bool {
        self.question.is_some()
    }

    /// How long it has worked, in milliseconds.
    pub(crate) fn work_time(&self, now: u64) -> u64 {
        self.finished.unwrap_or(now).saturating_sub(self.log.started)
    }

    fn go_on(&mut self, shop: &mut Shop, now: u64) {
        let turn = if self.cancelled {
            self.log.warning(now, "The activity was cancelled");
            Turn::Finish
        } else {
            self.work.go_on(shop, &mut self.log, now)
        };
        self.next = None;
        match turn {
            Turn::Again(wait) => self.next = Some(now + wait),
            Turn::Ask => self.question = self.log.steps.len().checked_sub(1),
            Turn::Finish => self.finished = Some(now),
        }
    }

    /// Ends the open question with one of its answers. Its actions go: nobody can answer twice.
    fn settle(&mut self, choice: Choice, by: &str, now: u64) {
        if let Some(step) = self.question.take().and_then(|at| self.log.steps.get_mut(at)) {
            step.actions.clear();
        }
        self.log.info(now, format!("Answered by {by}"));
        self.work.answer(choice);
        self.next = Some(now + SETTLING_MS);
    }

    pub(crate) fn cancel(&mut self, now: u64) -> Result<(), Failure> {
        if self.finished.is_some() || self.cancelled {
            return Err(Failure::not_found("BackgroundActivityActionWithId", "Cancel"));
        }
        if let Some(step) = self.question.take().and_then(|at| self.log.steps.get_mut(at)) {
            step.actions.clear();
        }
        self.cancelled = true;
        self.next = Some(now + CANCELLING_MS);
        Ok(())
    }

    /// Answers the open question with the parameters of one of its actions, which must come back unchanged and in order (PROTOCOL 8.3).
    /// `faster` is another operator who has answered just before.
    pub(crate) fn answer(
        &mut self,
        parameters: &[(String, String)],
        by: &str,
        faster: Option<&str>,
        now: u64,
    ) -> Result<(), Failure> {
        let open = self.question.and_then(|at| self.log.steps.get(at));
        let step = open.ok_or_else(|| Failure::not_found("BackgroundActivityQuestion", &self.id))?;
        let offered = |action: &&StepAction| {
            let mut pairs = action.parameters.iter().map(|(name, value)| (*name, value.as_str()));
            let same = pairs
                .by_ref()
                .eq(parameters.iter().map(|(name, value)| (name.as_str(), value.as_str())));
            action.choice != Choice::None && same
        };
        let chosen = step.actions.iter().find(offered).map(|action| action.choice);
        if let Some(other) = faster {
            let first = step
                .actions
                .iter()
                .map(|action| action.choice)
                .find(|choice| *choice != Choice::None);
            self.settle(first.unwrap_or(Choice::Skip), other, now);
            return Err(Failure::not_found("BackgroundActivityQuestion", &self.id));
        }
        self.settle(chosen.ok_or_else(|| Failure::invalid_value("xmlParameters"))?, by, now);
        Ok(())
    }
}

/// All activities, in the order of their start.
#[derive(Clone, Default)]
pub(crate) struct Activities {
    activities: BTreeMap<u64, Activity>,
}

impl Activities {
    pub(crate) fn start(&mut self, id: String, description: String, work: Work, now: u64) -> &Activity {
        let place = self.activities.last_key_value().map_or(1, |(place, _)| place + 1);
        self.activities.entry(place).or_insert(Activity {
            id,
            description,
            log: Log {
                started: now,
                progress: 0,
                steps: Vec::new(),
            },
            cancelled: false,
            finished: None,
            work,
            next: Some(now + SETTLING_MS),
            question: None,
        })
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = &Activity> {
        self.activities.values()
    }

    pub(crate) fn find(&self, kind: &str, id: &str) -> Option<&Activity> {
        self.iter()
            .find(|activity| activity.id == id && activity.kind() == kind)
    }

    pub(crate) fn find_mut(&mut self, kind: &str, id: &str) -> Option<&mut Activity> {
        self.activities
            .values_mut()
            .find(|activity| activity.id == id && activity.kind() == kind)
    }
}

impl Shop {
    /// Lets the activities work up to `now`, each stretch at its own time, so that it does not matter how often somebody looks.
    pub(crate) fn advance(&mut self, now: u64) {
        loop {
            let due = self
                .activities
                .activities
                .iter()
                .filter_map(|(place, activity)| Some((activity.next?, *place)));
            let Some((at, place)) = due.min().filter(|(at, _)| *at <= now) else {
                return;
            };
            let Some(mut activity) = self.activities.activities.remove(&place) else {
                return;
            };
            activity.go_on(self, at);
            self.activities.activities.insert(place, activity);
        }
    }
}
