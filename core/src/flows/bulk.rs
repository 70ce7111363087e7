//! Many items at once (PROTOCOL 8.6): one flow over the start, the state, the result, and over asking again for what is not complete.
//!
//! The items come out as events, block by block. Between two blocks the machine waits for no time at all, so that a host that drains
//! events after every step has taken one before the next is made: the answer, tens of megabytes perhaps, is kept once and as text, and
//! beside it there are never more items than one block. The result only says how many there were, and which are to be looked at.
//!
//! The service has one bulk run at a time, and starting again gives the id of the running one (PROTOCOL 8.6, documented for bulk only).
//! So a lost start is settled by starting again: that gives the run that was started, unless it has ended already, and then it is paid
//! for anew. After a restart that is likely; it is done only with `repeat`.
//!
//! It also means that the run may be somebody else's. One that this client started for another request is waited for. Of other
//! processes' nothing is known before the items are there: those of `bulk_items` are held against the ids (`missing`,
//! `unrequested`); those of a search look like any others.

use super::activity::{ACTIVITY, Activity};
use super::cutting::Cutting;
use super::follower::{Follower, Reading, follow_by};
use super::job::{Job, Kind};
use super::settle::unknown;
use super::state::{Checkpoint, Phases};
use super::wire;
use crate::catalog::{Case, Method, to_case};
use crate::codec::arguments;
use crate::engine::Kind::{Any, Flag, List, Needed, Whole};
use crate::engine::{Event, Given, Script, Spec, Stop, fingerprint, is_unknown};
use crate::error::Error;
use crate::json::Json;

/// A bulk run: the method that starts it, and the one that gives its state or its result.
struct Run {
    start: &'static str,
    result: &'static str,
}

const ITEMS_RUN: Run = Run {
    start: "RunBulkItems",
    result: "GetBulkItemsResult",
};
const SEARCH_RUN: Run = Run {
    start: "RunBulkSearchItems",
    result: "GetBulkSearchItemsResult",
};

pub(super) const ITEMS: Kind = Kind {
    name: "bulk_items",
    spec: &[("ids", List(&Needed)), ("blockSize", Whole), ("repeat", Flag)],
    roles: &[],
    marked: false,
    phases: PHASES,
    check: |given| check(given, &ITEMS_RUN, "ids", given.list("ids").len()),
    play: |job, script| play(job, script, &ITEMS_RUN),
};

pub(super) const SEARCH: Kind = Kind {
    name: "bulk_search",
    spec: &[
        ("parameters", Any),
        ("framePosition", Whole),
        ("frameSize", Whole),
        ("blockSize", Whole),
        ("repeat", Flag),
    ],
    roles: &[],
    marked: false,
    phases: PHASES,
    check: |given| {
        let size = usize::try_from(given.whole_or("frameSize", 0)).unwrap_or(usize::MAX);
        check(given, &SEARCH_RUN, "frameSize", size)
    },
    play: |job, script| play(job, script, &SEARCH_RUN),
};

/// What was found out by the rounds before the one that is saved, and what that one asks for.
macro_rules! facts {
    ($($more:expr),*) => {
        &[
            ("round", Whole),
            ("ids", List(&Needed)),
            ("given", Whole),
            ("missing", List(&Needed)),
            ("unrequested", List(&Needed)),
            ("incomplete", List(&Needed)),
            $($more),*
        ]
    };
}
const STARTING: Spec = facts!();
const FOLLOWING: Spec = facts!(("activity", ACTIVITY));
const PHASES: Phases = &[("starting", STARTING), ("following", FOLLOWING)];

/// How many items one run takes (PROTOCOL 8.6).
const MOST: usize = 10_000;
/// How many items come at once, if the caller does not say.
const BLOCK: u64 = 100;

fn check(given: Given<'_>, run: &Run, name: &str, size: usize) -> Result<(), Error> {
    if !(1..=MOST).contains(&size) {
        return Err(Error::invalid(name, format!("expected 1 to {MOST} items")));
    }
    match Method::find(run.start) {
        Some(method) => arguments::encode(method, &asked(given, run)).map(drop),
        None => Ok(()),
    }
}

/// What the first round asks for.
fn asked(given: Given<'_>, run: &Run) -> Json {
    if run.start == ITEMS_RUN.start {
        return Json::members().with("ids", given.list("ids").to_vec());
    }
    Json::members()
        .with("parameters", given.get("parameters").cloned())
        .with("framePosition", given.get("framePosition").cloned().unwrap_or(0.into()))
        .with("frameSize", given.get("frameSize").cloned())
}

/// What has become of a bulk flow, from one play to the next.
#[derive(Default)]
pub(crate) struct Bulk {
    /// How often items were asked for again.
    round: usize,
    /// The ids of this round; none in the first one of a search.
    asked: Vec<String>,
    /// The places of these in the order of their texts, and whether they have come: each item that comes is looked for.
    sorted: Vec<(usize, bool)>,
    /// How many items were given in the rounds before, and in all.
    before: usize,
    given: usize,
    incomplete: Vec<String>,
    missing: Vec<String>,
    unrequested: Vec<String>,
    /// What the next round asks for.
    again: Vec<String>,
    activity: Option<Activity>,
    payload: Option<Cutting>,
}

fn play(job: &mut Job, script: &mut Script<'_>, run: &Run) -> Result<Json, Stop> {
    let mut bulk = match job.bulk.take() {
        Some(bulk) => bulk,
        None => Box::new(Bulk::of(job)),
    };
    let played = bulk.play(job, script, run);
    job.bulk = Some(bulk);
    played
}

impl Bulk {
    /// At the start, or where the state says.
    fn of(job: &Job) -> Self {
        let facts = &job.checkpoint.facts;
        let count = |name| usize::try_from(Given::of(facts).whole_or(name, 0)).unwrap_or(0);
        let mut bulk = Self {
            round: count("round"),
            before: count("given"),
            missing: wire::texts(facts, "missing"),
            unrequested: wire::texts(facts, "unrequested"),
            incomplete: wire::texts(facts, "incomplete"),
            ..Self::default()
        };
        bulk.ask(match bulk.round {
            0 => job.given().get("ids").map(Json::texts).unwrap_or_default(),
            _ => wire::texts(facts, "ids"),
        });
        bulk
    }

    fn ask(&mut self, ids: Vec<String>) {
        self.given = self.before;
        self.sorted = (0..ids.len()).map(|place| (place, false)).collect();
        self.sorted.sort_by_key(|(place, _)| ids.get(*place));
        self.asked = ids;
    }

    fn facts(&self) -> Json {
        // Those of the first round stand in the input.
        let asked = self.asked.iter().filter(|_| self.round > 0);
        Json::members()
            .with("round", self.round)
            .with("ids", asked.cloned().collect::<Vec<_>>())
            .with("given", self.before)
            .with("missing", self.missing.clone())
            .with("unrequested", self.unrequested.clone())
            .with("incomplete", self.incomplete.clone())
    }

    /// Every turn ends by forgetting what is in this one's hands now.
    fn play(&mut self, job: &mut Job, script: &mut Script<'_>, run: &Run) -> Result<Json, Stop> {
        let mark = script.mark();
        let case = script.shared().settings.case;
        loop {
            let run = if self.round == 0 { run } else { &ITEMS_RUN };
            let activity = match &self.activity {
                Some(activity) => activity.clone(),
                None => {
                    let activity = self.start(job, script, run)?;
                    script.forget(mark);
                    self.activity.insert(activity).clone()
                }
            };
            if self.payload.is_none() {
                let reading = |whole: bool| {
                    Json::members()
                        .with("activityId", activity.id.as_str())
                        .with("getResult", whole)
                };
                let state = Reading {
                    scope: 0,
                    method: run.result,
                    arguments: reading(false),
                    activity: None,
                };
                follow_by(job, script, &state, &Json::Null)?;
                self.payload = Cutting::new(script.read_text(0, run.result, reading(true))?, case);
                script.forget(mark);
                job.follower = Follower::default();
                continue;
            }
            while self.payload.as_ref().is_some_and(|payload| !payload.is_empty()) {
                script.pause(0)?;
                let size = job.given().whole_or("blockSize", BLOCK).max(1);
                self.give(script, case, size);
                script.forget(mark);
            }
            self.miss();
            if self.again.is_empty() {
                return Ok(self.result());
            }
            let again = std::mem::take(&mut self.again);
            (self.round, self.before) = (self.round + 1, self.given);
            (self.activity, self.payload) = (None, None);
            self.ask(again);
            job.checkpoint = Checkpoint::default();
        }
    }

    /// The run of this round.
    fn start(&self, job: &Job, script: &mut Script<'_>, run: &Run) -> Result<Activity, Stop> {
        let arguments = match self.round {
            0 => asked(job.given(), run),
            _ => Json::members().with("ids", wire::texts(&self.facts(), "ids")),
        };
        let request = fingerprint(&format!("{}{arguments}", run.start));
        if job.checkpoint.is("following") {
            let activity = Activity::of_state(&job.checkpoint.facts);
            script.claim(&activity.id, &request);
            return Ok(activity);
        }
        if job.checkpoint.is("starting") && !job.given().flag("repeat") {
            let what = "the run may have been started, and starting it again may be paid for twice";
            return Err(unknown(run.start, what, Vec::new()).into());
        }
        let delay = self
            .round
            .checked_sub(1)
            .map(|place| script.shared().settings.collecting_ms.get(place).copied());
        if let Some(Some(delay)) = delay {
            script.pause(delay)?;
        }
        job.save(script, "starting", self.facts())?;
        let activity = started(script, run.start, &arguments, &request)?;
        job.save(script, "following", self.facts().with("activity", activity.to_json()))?;
        Ok(activity)
    }

    /// Tells the next items, as many as are to come at once.
    fn give(&mut self, script: &mut Script<'_>, case: Case, size: u64) {
        let rounds_left = script.shared().settings.collecting_ms.len() > self.round;
        let first = self.given;
        let (mut items, mut incomplete) = (Vec::new(), Vec::new());
        while (items.len() as u64) < size
            && let Some(item) = self.payload.as_mut().and_then(Cutting::next)
        {
            let text = |name| wire::text(&item, &to_case(name, case)).unwrap_or_default();
            let id = text("Id").to_owned();
            let requested = self.tick(&id);
            // How an item says that it is still being collected is known of single ones only (PROTOCOL 3.2, 2.6).
            if matches!(text("ErrorCode"), "NotAvailable" | "ItemIsNotComplete") && !id.is_empty() {
                if rounds_left && requested {
                    self.again.push(id);
                    continue;
                }
                incomplete.push(id);
            }
            items.push(item);
        }
        if items.is_empty() {
            return;
        }
        self.given += items.len();
        self.incomplete.extend_from_slice(&incomplete);
        script.emit(Event::Items {
            id: script.id(),
            first,
            items,
            incomplete,
        });
    }

    /// Notes that an item has come; whether it was asked for, perhaps more than once.
    fn tick(&mut self, id: &str) -> bool {
        let asked = |place: usize| self.asked.get(place).map_or("", String::as_str);
        let first = self.sorted.partition_point(|(place, _)| asked(*place) < id);
        let mut is_asked = self.asked.is_empty();
        for (place, came) in self.sorted.iter_mut().skip(first) {
            if asked(*place) != id {
                break;
            }
            (*came, is_asked) = (true, true);
        }
        if !is_asked {
            self.unrequested.push(id.to_owned());
        }
        is_asked
    }

    /// Notes what has not come, in the order in which it was asked for.
    fn miss(&mut self) {
        let mut missing: Vec<usize> = self
            .sorted
            .iter()
            .filter(|(_, came)| !came)
            .map(|(place, _)| *place)
            .collect();
        missing.sort_unstable();
        let ids = missing.iter().filter_map(|place| self.asked.get(*place)).cloned();
        self.missing.extend(ids);
    }

    fn result(&mut self) -> Json {
        Json::members()
            .with("given", self.given)
            .with("incomplete", std::mem::take(&mut self.incomplete))
            .with("missing", std::mem::take(&mut self.missing))
            .with("unrequested", std::mem::take(&mut self.unrequested))
    }
}

/// Starts a run. Starting again gives the one that is running, so that it is also how to look what became of a lost start.
fn started(script: &mut Script<'_>, method: &'static str, arguments: &Json, request: &str) -> Result<Activity, Stop> {
    let mut delays = script.shared().settings.settle_ms.clone().into_iter();
    let mut lost = None;
    loop {
        match script.call(0, method, arguments.clone(), None)? {
            Ok(answer) => {
                let activity = Activity::of_answer(&answer, method)?;
                if script.claim(&activity.id, request) {
                    return Ok(activity);
                }
                let delay = script.shared().settings.activity.running_ms;
                script.pause_or_step(delay)?;
            }
            Err(error) => {
                // A refusal of this start says nothing about one that was lost before.
                let open = is_unknown(&error);
                let error = lost.take().filter(|_| !open).unwrap_or(error);
                match delays.next().filter(|_| open && !script.is_stopped()) {
                    Some(delay) => match script.pause(delay) {
                        Err(Stop::Failed(_)) => return Err(error.into()),
                        paused => paused?,
                    },
                    None => return Err(error.into()),
                }
                lost = Some(error);
            }
        }
    }
}
