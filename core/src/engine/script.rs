//! How a flow runs: as a plain function that is played again from its start whenever something it asked for has come.
//!
//! Everything a flow asks for, and what came of it, stands in a journal. Played again, the flow gets from the journal what it
//! has asked for before, and stops at the first thing that is new. So flows read like ordinary code, hold no state between
//! two requests, and are small; in return they must ask the script, and nothing else, for whatever may differ between two
//! plays: answers, the time, the caller's words. A loop that may turn for days forgets the entries of each finished turn.

use super::Now;
use super::attempt::{Next, Progress};
use super::call::Call;
use super::context::{Context, Got, On, Shared, Task, Want, cancelled};
use super::event::Event;
use super::scope::ScopeId;
use crate::catalog::{Case, to_case};
use crate::error::Error;
use crate::json::Json;

/// Something that runs to a result by itself.
pub(crate) trait Flow: Send {
    /// Plays the flow, from its start as far as it gets.
    fn play(&mut self, script: &mut Script<'_>) -> Result<Json, Stop>;
}

/// Why a play has ended without a result.
pub(crate) enum Stop {
    /// It waits for what it asked for last.
    Waiting,
    Failed(Error),
}

impl From<Error> for Stop {
    fn from(error: Error) -> Self {
        Self::Failed(error)
    }
}

/// What a flow may ask for.
enum Wish {
    Call {
        scope: ScopeId,
        method: &'static str,
        arguments: Json,
        provider: Option<ScopeId>,
        form: Form,
    },
    Want(Want),
}

/// How an answer is wanted.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    /// The payload as a tree, in wire names.
    Tree,
    /// The payload as JSON text, in the names of the client's case.
    Text,
    /// The whole answer as a tree, with the members that the catalogue does not know, in wire names.
    Whole,
}

/// What came of it.
enum Entry {
    Answer(Result<Json, Error>),
    /// What the caller said, if anything.
    Said(Option<Json>),
    Time(Now),
    Done,
    /// The caller has stopped the machine instead.
    Stopped,
}

/// The journal of a flow, while it is played.
pub(crate) struct Script<'a> {
    context: Context<'a>,
    journal: &'a mut Vec<Entry>,
    /// The entry that comes next.
    place: usize,
    wish: Option<Wish>,
}

impl Script<'_> {
    /// What is shared by all machines.
    pub(crate) fn shared(&self) -> &Shared {
        self.context.shared
    }

    fn next(&mut self) -> Option<&Entry> {
        let entry = self.journal.get(self.place)?;
        self.place += 1;
        Some(entry)
    }

    #[inline(never)]
    fn wish(&mut self, wish: Wish) -> Result<&Entry, Stop> {
        if self.place == self.journal.len() {
            self.wish = Some(wish);
            return Err(Stop::Waiting);
        }
        match self.next() {
            Some(Entry::Stopped) => Err(Stop::Failed(cancelled())),
            Some(entry) => Ok(entry),
            None => Err(Stop::Waiting),
        }
    }

    /// Calls the service. The payload comes in wire names; a changing call must have been preceded by a saved state.
    #[inline(never)]
    pub(crate) fn call(
        &mut self,
        scope: ScopeId,
        method: &'static str,
        arguments: Json,
        provider: Option<ScopeId>,
    ) -> Result<Result<Json, Error>, Stop> {
        self.call_for(Form::Tree, scope, method, arguments, provider)
    }

    #[inline(never)]
    fn call_for(
        &mut self,
        form: Form,
        scope: ScopeId,
        method: &'static str,
        arguments: Json,
        provider: Option<ScopeId>,
    ) -> Result<Result<Json, Error>, Stop> {
        match self.wish(Wish::Call {
            scope,
            method,
            arguments,
            provider,
            form,
        })? {
            Entry::Answer(answer) => Ok(answer.clone()),
            _ => Err(Stop::Waiting),
        }
    }

    /// A read of which the flow wants all: `payload`, `extra` and what else comes beside them.
    pub(crate) fn read_whole(&mut self, scope: ScopeId, method: &'static str, arguments: Json) -> Result<Json, Stop> {
        Ok(self.call_for(Form::Whole, scope, method, arguments, None)??)
    }

    /// A call that only reads, or whose failure needs no attention of the flow.
    #[inline(never)]
    pub(crate) fn read(&mut self, scope: ScopeId, method: &'static str, arguments: Json) -> Result<Json, Stop> {
        Ok(self.call(scope, method, arguments, None)??)
    }

    /// A read whose answer may be too big for a tree: its payload as JSON text, in the names of the client's case. The journal does not
    /// keep it, so that it is not there twice: whoever takes it keeps it himself and has the script forget that it was read.
    pub(crate) fn read_text(&mut self, scope: ScopeId, method: &'static str, arguments: Json) -> Result<String, Stop> {
        self.wish(Wish::Call {
            scope,
            method,
            arguments,
            provider: None,
            form: Form::Text,
        })?;
        match self.journal.get_mut(self.place - 1) {
            Some(Entry::Answer(Ok(Json::String(text)))) => Ok(std::mem::take(text)),
            Some(Entry::Answer(Err(error))) => Err(error.clone().into()),
            _ => Err(Stop::Waiting),
        }
    }

    /// Whether a run of this id, of which the service has one at a time, can be that of this request: nobody else has got it for
    /// another one.
    pub(crate) fn claim(&mut self, run: &str, request: &str) -> bool {
        let runs = &mut self.context.shared.runs;
        match runs.iter().find(|(known, _)| known == run) {
            Some((_, known)) => known == request,
            None => {
                runs.push((run.to_owned(), request.to_owned()));
                true
            }
        }
    }

    /// Has the host keep a state durably.
    pub(crate) fn save(&mut self, state: Json) -> Result<(), Stop> {
        self.wish(Wish::Want(Want::Save(state))).map(|_| ())
    }

    /// Waits as long as told; stepping early changes nothing.
    pub(crate) fn pause(&mut self, delay_ms: u64) -> Result<(), Stop> {
        self.wait(delay_ms, false)
    }

    fn wait(&mut self, delay_ms: u64, early: bool) -> Result<(), Stop> {
        let until = self.context.now.mono_ms.saturating_add(delay_ms);
        self.wish(Wish::Want(Want::Wait { until, early })).map(|_| ())
    }

    /// Waits for the next poll; the host may step early to see sooner.
    pub(crate) fn pause_or_step(&mut self, delay_ms: u64) -> Result<(), Stop> {
        self.wait(delay_ms, true)
    }

    /// Shows questions; gives an answer, or nothing when the time for another look has come.
    pub(crate) fn ask(&mut self, questions: Json, delay_ms: u64) -> Result<Option<Json>, Stop> {
        let poll_at = self.context.now.mono_ms.saturating_add(delay_ms);
        match self.wish(Wish::Want(Want::Ask { questions, poll_at }))? {
            Entry::Said(said) => Ok(said.clone()),
            _ => Ok(None),
        }
    }

    /// An answer that the caller gave unasked.
    pub(crate) fn unasked(&mut self) -> Option<Json> {
        if self.place == self.journal.len() {
            self.journal.push(Entry::Said(self.context.answers.pop_front()));
        }
        if let Some(Entry::Said(said)) = self.next() {
            said.clone()
        } else {
            None
        }
    }

    /// The time at which the flow asked.
    pub(crate) fn now(&mut self) -> Now {
        if self.place == self.journal.len() {
            self.journal.push(Entry::Time(self.context.now));
        }
        if let Some(Entry::Time(now)) = self.next() {
            *now
        } else {
            Now::default()
        }
    }

    /// A token of 128 bits that nobody can guess, the same in every play.
    pub(crate) fn token(&mut self) -> String {
        if self.place == self.journal.len() {
            let token = self.context.shared.chance.token();
            self.journal.push(Entry::Said(Some(token.into())));
        }
        self.unasked()
            .and_then(|token| token.as_str().map(str::to_owned))
            .unwrap_or_default()
    }

    /// Tells the host something, once.
    pub(crate) fn emit(&mut self, event: Event) {
        if self.place == self.journal.len() {
            self.journal.push(Entry::Done);
            self.context.shared.events.push(event);
        }
        self.place += 1;
    }

    /// Whether the caller has stopped the machine: whatever it wants next, it gets nothing any more.
    pub(crate) fn is_stopped(&self) -> bool {
        self.context.cancelled
    }

    /// The machine's id, for events.
    pub(crate) fn id(&self) -> u32 {
        self.context.id
    }

    /// Where the script is, to come back to.
    pub(crate) fn mark(&self) -> usize {
        self.place
    }

    /// Forgets what came since the mark: the turn of a loop is over, and what it found is in the flow's own hands.
    pub(crate) fn forget(&mut self, mark: usize) {
        self.journal.truncate(mark);
        self.place = mark;
    }
}

/// The machine of a flow.
pub(crate) struct Playing {
    flow: Box<dyn Flow>,
    journal: Vec<Entry>,
    /// The call that it waits for.
    call: Option<Progress>,
    form: Form,
    /// It has asked for something.
    waits: bool,
}

impl Playing {
    pub(super) fn new(flow: Box<dyn Flow>) -> Self {
        Self {
            flow,
            journal: Vec::new(),
            call: None,
            form: Form::Tree,
            waits: false,
        }
    }

    /// What came of what it waited for, or the want of the call that goes on.
    fn entry(&mut self, context: &mut Context<'_>, got: Got) -> Result<Entry, Want> {
        let Some(call) = &mut self.call else {
            return Ok(match got {
                Got::Cancelled => Entry::Stopped,
                Got::Answer(answer) => Entry::Said(Some(answer)),
                Got::Go | Got::Reply(_) => Entry::Done,
            });
        };
        let answer = match call.advance(context, got) {
            Ok(Next::Want(want)) => return Err(want),
            Ok(Next::Done(answer)) => match self.form {
                Form::Tree => call.tree(&answer.payload),
                Form::Text => Ok(Json::String(answer.payload)),
                Form::Whole => call.tree(&answer.to_json()),
            },
            Err(error) => Err(error),
        };
        self.call = None;
        Ok(Entry::Answer(answer))
    }
}

impl Task for Playing {
    fn go_on(&mut self, context: &mut Context<'_>, mut got: Got) -> On {
        loop {
            if self.waits {
                match self.entry(context, got) {
                    Ok(entry) => self.journal.push(entry),
                    Err(want) => return On::Want(want),
                }
            }
            let mut script = Script {
                context: Context {
                    answers: context.answers,
                    shared: context.shared,
                    ..*context
                },
                journal: &mut self.journal,
                place: 0,
                wish: None,
            };
            let played = self.flow.play(&mut script);
            let wish = script.wish;
            self.waits = true;
            match (played, wish) {
                (Ok(mut result), _) => {
                    rename(&mut result, context.shared.settings.case);
                    return On::Done(Ok(result.to_string()));
                }
                (Err(Stop::Failed(error)), _) => return On::Done(Err(error)),
                (_, Some(Wish::Want(mut want))) => {
                    if let Want::Ask { questions, .. } = &mut want {
                        rename(questions, context.shared.settings.case);
                    }
                    return On::Want(want);
                }
                (
                    _,
                    Some(Wish::Call {
                        scope,
                        method,
                        arguments,
                        provider,
                        form,
                    }),
                ) => match Call::inner(context.shared, scope, method, arguments, provider, form) {
                    Ok(call) => {
                        self.call = Some(Progress::new(call));
                        self.form = form;
                    }
                    Err(error) => {
                        self.journal.push(Entry::Answer(Err(error)));
                        self.waits = false;
                    }
                },
                // A flow that waits for nothing would wait for ever.
                (_, None) => return On::Done(Err(cancelled())),
            }
            got = Got::Go;
        }
    }
}

/// Names the members of a flow's result in the client's case. A state inside it stays as it is, and so does a value that the
/// service calls its own.
fn rename(value: &mut Json, case: Case) {
    match value {
        Json::Array(items) => items.iter_mut().for_each(|item| rename(item, case)),
        Json::Object(members) => {
            for (name, value) in members {
                match name.as_str() {
                    "value" | "before" | "wanted" | "after" => {}
                    "state" | "snapshot" if value.as_object().is_some() => {}
                    _ => rename(value, case),
                }
                if case == Case::Snake {
                    *name = to_case(name, case);
                }
            }
        }
        _ => {}
    }
}
