//! Following a background activity to its end: progress, log, questions, cancel (PROTOCOL 8). Runs with a result call of their own
//! (PROTOCOL 8.6) are followed by that call; they have neither log nor questions.

use super::activity::{Activity, Ended};
use super::job::Job;
use super::policy::decide;
use super::questions::{Deed, Question, Said, actions, named_parameters};
use super::wire;
use crate::engine::{Event, ScopeId, Script, Stop, is_unknown};
use crate::error::{Error, ErrorKind};
use crate::json::Json;

/// Readings that may fail one after another before the follower gives up. The activity itself goes on.
const PATIENCE: u32 = 10;

/// The outcome of an answer by which a policy had an address opened: the question stays open.
const OPENED: &str = "opened";

/// What has become of following an activity, from one play to the next.
#[derive(Default)]
pub(crate) struct Follower {
    found: Option<Found>,
    ended: Option<Ended>,
}

/// What has been found out, from one turn to the next.
#[derive(Clone)]
struct Found {
    /// Until the next reading.
    delay_ms: u64,
    failures: u32,
    /// How many steps have been told.
    reported: usize,
    progress: Option<(i64, &'static str)>,
    progress_at: u64,
    /// Questions answered since the last reading that still showed something else.
    answered: Vec<String>,
    /// Questions that the policy has answered: it does so once.
    decided: Vec<String>,
    /// What was answered, by whom and with what success.
    audit: Vec<Json>,
}

/// How what is followed is read.
pub(crate) struct Reading<'a> {
    pub(crate) scope: ScopeId,
    pub(crate) method: &'static str,
    pub(crate) arguments: Json,
    /// What can be answered and cancelled; nothing that has a result call of its own.
    pub(crate) activity: Option<&'a Activity>,
}

/// Follows until `IsFinished`, which alone ends an activity. `facts` go into the states that are saved on the way; their
/// `audit` is what earlier lives have answered.
pub(crate) fn follow(job: &mut Job, script: &mut Script<'_>, activity: &Activity, facts: &Json) -> Result<Ended, Stop> {
    let reading = Reading {
        scope: job.operator(),
        method: "GetBackgroundActivityInfo",
        arguments: activity.arguments(),
        activity: Some(activity),
    };
    follow_by(job, script, &reading, facts)
}

/// The same, by this reading.
pub(crate) fn follow_by(
    job: &mut Job,
    script: &mut Script<'_>,
    reading: &Reading<'_>,
    facts: &Json,
) -> Result<Ended, Stop> {
    let mark = script.mark();
    loop {
        if let Some(ended) = &job.follower.ended {
            return Ok(ended.clone());
        }
        let found = job
            .follower
            .found
            .clone()
            .unwrap_or_else(|| Found::at_start(script, facts));
        let mut turn = Turn {
            job,
            script,
            reading,
            facts,
            found,
        };
        let ended = turn.play()?;
        let found = Some(turn.found);
        job.follower = Follower { found, ended };
        script.forget(mark);
    }
}

impl Found {
    fn at_start(script: &mut Script<'_>, facts: &Json) -> Self {
        let audit = wire::list(facts, "audit").to_vec();
        // Nothing that may have been answered before is answered by itself again.
        let decided = wire::texts_of(&audit, "question");
        let mut answers = audit.clone();
        answers.retain(|entry| wire::text(entry, "outcome") != Some(OPENED));
        let progress_at = script.now().mono_ms;
        Self {
            delay_ms: script.shared().settings.activity.first_ms,
            failures: 0,
            reported: 0,
            progress: None,
            progress_at,
            answered: wire::texts_of(&answers, "question"),
            decided,
            audit,
        }
    }
}

/// One turn: wait, read, tell, and answer or ask.
struct Turn<'a, 's> {
    job: &'a Job,
    script: &'a mut Script<'s>,
    reading: &'a Reading<'a>,
    facts: &'a Json,
    found: Found,
}

impl Turn<'_, '_> {
    fn play(&mut self) -> Result<Option<Ended>, Stop> {
        if self.found.delay_ms > 0 {
            self.script.pause_or_step(self.found.delay_ms)?;
        }
        while let Some(said) = self.script.unasked() {
            self.act(&said, &[], &Json::Null)?;
        }
        let Reading { scope, method, .. } = *self.reading;
        let info = match self.script.call(scope, method, self.reading.arguments.clone(), None)? {
            Ok(info) => info,
            // A poll may fail for a while without any harm to what is followed.
            Err(error) if self.found.failures < PATIENCE && passing(&error) => {
                self.found.failures += 1;
                self.found.delay_ms = self.running_ms();
                return Ok(None);
            }
            Err(error) => return Err(error.into()),
        };
        self.found.failures = 0;
        let state = state_of(&info);
        self.report(&info, state);
        if wire::flag(&info, "IsFinished") {
            let steps = wire::list(&info, "Steps").to_vec();
            return Ok(Some(Ended {
                state,
                steps,
                audit: self.found.audit.clone(),
                info,
            }));
        }
        self.check_progress()?;
        self.found.delay_ms = if state == "awaiting" {
            self.attend(&info)?
        } else {
            self.running_ms()
        };
        Ok(None)
    }

    fn first_ms(&self) -> u64 {
        self.script.shared().settings.activity.first_ms
    }

    fn running_ms(&self) -> u64 {
        self.script.shared().settings.activity.running_ms
    }

    /// Tells new steps, each once, and progress when it changed.
    fn report(&mut self, info: &Json, state: &'static str) {
        let id = self.script.id();
        let steps = wire::list(info, "Steps");
        let mut news = steps.len() != self.found.reported;
        if steps.len() < self.found.reported {
            // The list is not what it was; nothing of it can be taken for told.
            self.found.reported = 0;
        }
        for (index, step) in steps.iter().enumerate().skip(self.found.reported) {
            let text = |name| wire::text(step, name).unwrap_or_default().to_owned();
            self.script.emit(Event::Step {
                id,
                index,
                step_type: text("Type"),
                message: text("Message"),
            });
        }
        self.found.reported = steps.len();
        let percent = info.get("ProgressPercent").and_then(Json::as_i64).unwrap_or(0);
        if self.found.progress != Some((percent, state)) {
            self.found.progress = Some((percent, state));
            self.script.emit(Event::Progress { id, percent, state });
            news = true;
        }
        if news {
            self.found.progress_at = self.script.now().mono_ms;
        }
    }

    fn check_progress(&mut self) -> Result<(), Error> {
        let idle = self.script.now().mono_ms.saturating_sub(self.found.progress_at);
        if self
            .job
            .given()
            .whole("noProgressMs")
            .is_some_and(|limit| idle >= limit)
        {
            let message = "the activity made no progress for the time allowed; it goes on at the service";
            return Err(Error::new(ErrorKind::Timeout, message));
        }
        Ok(())
    }

    /// Answers by the policy or asks the caller; gives the delay before the next reading.
    fn attend(&mut self, info: &Json) -> Result<u64, Stop> {
        let mut questions = Vec::new();
        for (index, step) in wire::list(info, "Steps").iter().enumerate() {
            questions.extend(Question::of_step(index, step));
        }
        let rules = self.job.given().list("policy");
        for question in &questions {
            if self.found.decided.contains(&question.id) {
                continue;
            }
            if let Some((rule, choice)) = decide(rules, question.step_type, &question.choices()) {
                self.found.decided.push(question.id.clone());
                let by = Json::members().with("by", "policy").with("rule", rule);
                // A rule that names an action which is not known asks for it to be sent.
                let chosen = self.choose(question, choice, true, by);
                return self.settled(chosen);
            }
        }
        // Whether steps keep their actions after being answered is not known (PROTOCOL 13.4): what was answered is left
        // out as long as something else is open, and shown again if the activity still waits.
        let mut open = Vec::new();
        let mut all = Vec::new();
        for question in &questions {
            let shown = question.to_json();
            if !self.found.answered.contains(&question.id) {
                open.push(shown.clone());
            }
            all.push(shown);
        }
        let open = if open.is_empty() { all } else { open };
        let awaiting_ms = self.script.shared().settings.activity.awaiting_ms;
        let shown = self.shown(open, info);
        let Some(said) = self.script.ask(shown, awaiting_ms)? else {
            return Ok(0);
        };
        self.act(&said, &questions, info)
    }

    fn shown(&self, open: Vec<Json>, info: &Json) -> Json {
        Json::members()
            .with("activity", self.reading.activity.map(Activity::to_json))
            .with("questions", open)
            .with("actions", actions(info))
    }

    /// Does what the caller said; gives the delay before the next reading.
    fn act(&mut self, said: &Json, questions: &[Question<'_>], info: &Json) -> Result<u64, Stop> {
        let obeyed = self.obey(said, questions, info);
        self.settled(obeyed)
    }

    /// The delay after an answer. One that does not fit is told, and what is open is asked again.
    fn settled(&mut self, answered: Result<(), Stop>) -> Result<u64, Stop> {
        match answered {
            Ok(()) => Ok(self.first_ms()),
            Err(Stop::Failed(error)) if error.kind == ErrorKind::InvalidArgument => {
                let id = self.script.id();
                self.script.emit(Event::AnswerRefused { id, error });
                Ok(0)
            }
            Err(stop) => Err(stop),
        }
    }

    fn obey(&mut self, said: &Json, questions: &[Question<'_>], info: &Json) -> Result<(), Stop> {
        let Some(activity) = self.reading.activity else {
            return Err(Error::invalid("answer", "this run takes no answers").into());
        };
        let by = Json::members().with("by", "caller");
        match Said::read(said)? {
            Said::Action(action) => {
                let offered = wire::by(wire::list(info, "Actions"), "Id", &action);
                if !info.is_null() && offered.is_none() {
                    let message = format!("the activity does not offer `{action}` now");
                    return Err(Error::invalid("answer.action", message).into());
                }
                let arguments = activity.arguments().with("actionId", action.as_str());
                self.send("DoActionForBackgroundActivity", arguments, by.with("action", action))
            }
            Said::Choice { question, choice, send } => match questions.iter().find(|one| one.id == question) {
                Some(found) => self.choose(found, choice, send, by),
                None => {
                    let message = format!("`{question}` is not open, or has changed");
                    Err(Error::invalid("answer.question", message).into())
                }
            },
        }
    }

    fn choose(&mut self, question: &Question<'_>, choice: usize, send: bool, by: Json) -> Result<(), Stop> {
        let by_policy = by.get("rule").is_some();
        let entry = by
            .with("question", question.id.as_str())
            .with("stepType", question.step_type)
            .with("choice", choice);
        match question.deed(choice, send)? {
            Deed::Open(url) => {
                let id = self.script.id();
                self.script.emit(Event::OpenUrl { id, url });
                if by_policy {
                    self.found.audit.push(entry.with("outcome", OPENED));
                }
                Ok(())
            }
            Deed::Send(parameters) => {
                self.found.answered.push(question.id.clone());
                let named = named_parameters(parameters.as_array().unwrap_or_default());
                let entry = entry.with("parameters", named);
                let arguments = self.reading.arguments.clone().with("parameters", parameters);
                self.send("DoStepActionForBackgroundActivity", arguments, entry)
            }
        }
    }

    /// Sends an answer. Whatever comes back, the next reading tells where the activity stands: somebody else may have
    /// been faster, which is no error (FLOWS).
    fn send(&mut self, method: &'static str, arguments: Json, entry: Json) -> Result<(), Stop> {
        // Until it is known better: a state that is taken up again does not know what became of it.
        self.found.audit.push(entry.clone().with("outcome", "unknown"));
        let facts = self.facts.clone().replace("audit", self.found.audit.clone());
        self.job.save(self.script, "following", facts)?;
        let outcome = match self.script.call(self.job.operator(), method, arguments, None)? {
            Ok(_) => "taken",
            Err(error) if is_unknown(&error) && !self.script.is_stopped() => return Ok(()),
            Err(error) if error.kind == ErrorKind::Service || passing(&error) => {
                let id = self.script.id();
                self.script.emit(Event::AnswerRefused { id, error });
                "refused"
            }
            Err(error) => return Err(error.into()),
        };
        self.found.audit.pop();
        self.found.audit.push(entry.with("outcome", outcome));
        Ok(())
    }
}

/// The state by priority, for the flags may disagree (PROTOCOL 8.4).
pub(crate) fn state_of(info: &Json) -> &'static str {
    let flag = |name| wire::flag(info, name);
    match (flag("IsFinished"), flag("IsAwaitingAction"), flag("IsCancelled")) {
        (true, _, true) => "cancelled",
        (true, _, false) => "finished",
        (false, true, _) => "awaiting",
        (false, false, true) => "cancelling",
        (false, false, false) => "running",
    }
}

fn passing(error: &Error) -> bool {
    matches!(
        error.kind,
        ErrorKind::Transport | ErrorKind::Timeout | ErrorKind::Http | ErrorKind::MalformedAnswer
    ) || matches!(error.code.as_deref(), Some("NotAvailable" | "InternalError"))
}
