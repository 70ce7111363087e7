//! Following a background activity to its end: progress, log, questions, cancel (PROTOCOL 8).

use super::policy::Policy;
use super::questions::{Deed, Question, Said, named_parameters};
use super::state::{Checkpoint, Keeper};
use super::{Flow, sessions, wire};
use crate::engine::input::Input;
use crate::engine::{Context, Event, ScopeId, Shared, inner, is_unknown};
use crate::error::{Error, ErrorKind};
use crate::json::Json;

/// Readings that may fail one after another before the follower gives up. The activity itself goes on.
const PATIENCE: u32 = 10;

/// An activity: the pair that every `Run…` method gives and every activity method wants.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Activity {
    pub(crate) activity_type: String,
    pub(crate) id: String,
}

impl Activity {
    /// Reads `{Type, Id}` of an answer.
    pub(crate) fn of_answer(answer: &Json, method: &str) -> Result<Self, Error> {
        let activity_type = wire::needed(answer, "Type", method)?.to_owned();
        Ok(Self {
            activity_type,
            id: wire::needed(answer, "Id", method)?.to_owned(),
        })
    }

    /// Reads `{type, id}` of an input or a state.
    pub(crate) fn read(value: &Json, path: &str) -> Result<Self, Error> {
        let mut input = Input::new(value, path)?;
        let activity = Self {
            activity_type: input.needed("type")?.to_owned(),
            id: input.needed("id")?.to_owned(),
        };
        input.end()?;
        Ok(activity)
    }

    pub(crate) fn to_json(&self) -> Json {
        Json::object([
            ("type", self.activity_type.as_str().into()),
            ("id", self.id.as_str().into()),
        ])
    }

    fn arguments<'k>(&self, more: impl IntoIterator<Item = (&'k str, Json)>) -> Json {
        let own = [
            ("activityType", self.activity_type.as_str().into()),
            ("activityId", self.id.as_str().into()),
        ];
        Json::object(own.into_iter().chain(more))
    }
}

/// How to follow.
#[derive(Debug, Default)]
pub(crate) struct Manner {
    pub(crate) policy: Policy,
    /// The time without any progress after which to give up; none by default, since days are normal.
    pub(crate) no_progress_ms: Option<u64>,
}

impl Manner {
    pub(crate) fn read(input: &mut Input<'_>) -> Result<Self, Error> {
        let policy = Policy::read(input.list("policy")?, &input.at("policy"))?;
        Ok(Self {
            policy,
            no_progress_ms: input.whole("noProgressMs")?,
        })
    }
}

/// How an activity ended.
pub(crate) struct Ended {
    /// `finished` or `cancelled`.
    pub(crate) state: &'static str,
    /// The whole log, in wire names.
    pub(crate) steps: Vec<Json>,
    /// What was answered, by whom and with what success.
    pub(crate) audit: Vec<Json>,
}

impl Ended {
    pub(crate) fn was_cancelled(&self) -> bool {
        self.state == "cancelled"
    }

    /// The part of a flow's result that tells about its activity.
    pub(crate) fn to_json(&self, activity: &Activity) -> Json {
        let step = |step: &Json| {
            Json::object([
                ("type", Json::from(wire::text(step, "Type"))),
                ("message", Json::from(wire::text(step, "Message"))),
            ])
        };
        Json::object([
            ("type", activity.activity_type.as_str().into()),
            ("id", activity.id.as_str().into()),
            ("state", self.state.into()),
            ("steps", Json::Array(self.steps.iter().map(step).collect())),
            ("audit", Json::Array(self.audit.clone())),
        ])
    }
}

/// The answers that were given so far, as a state carries them from one life of the follower to the next.
pub(crate) fn audit_to_save(facts: &Json) -> (&'static str, Json) {
    ("audit", Json::Array(wire::list(facts, "audit").to_vec()))
}

/// Follows an activity until `IsFinished`, which alone ends it. `facts` go into the states that are saved on the way; their
/// `audit` is what earlier lives have answered.
pub(crate) async fn follow(
    context: &Context,
    operator: ScopeId,
    activity: &Activity,
    manner: &Manner,
    keeper: &Keeper,
    facts: &Json,
) -> Result<Ended, Error> {
    let audit = wire::list(facts, "audit").to_vec();
    // Nothing that may have been answered before is answered by itself again.
    let decided: Vec<String> = audit
        .iter()
        .filter_map(|entry| wire::text(entry, "question"))
        .map(str::to_owned)
        .collect();
    let mut follower = Follower {
        context,
        operator,
        activity,
        manner,
        keeper,
        facts,
        reported: 0,
        progress: None,
        progress_at: context.now().mono_ms,
        answered: decided.clone(),
        decided,
        audit,
    };
    follower.run().await
}

struct Follower<'a> {
    context: &'a Context,
    operator: ScopeId,
    activity: &'a Activity,
    manner: &'a Manner,
    keeper: &'a Keeper,
    /// What the state says while the activity is followed.
    facts: &'a Json,
    /// How many steps have been told.
    reported: usize,
    progress: Option<(i64, &'static str)>,
    progress_at: u64,
    /// Questions answered since the last reading that still showed something else.
    answered: Vec<String>,
    /// Questions that the policy has answered: it does so once.
    decided: Vec<String>,
    audit: Vec<Json>,
}

impl Follower<'_> {
    async fn run(&mut self) -> Result<Ended, Error> {
        let mut delay = self.context.shared().settings.activity.first_ms;
        let mut failures = 0;
        loop {
            if delay > 0 {
                self.context.pause_or_step(delay).await?;
            }
            while let Some(said) = self.context.unasked() {
                self.act(&said, &[], &Json::Null).await?;
            }
            let info = match self.read().await {
                Ok(info) => info,
                // A poll may fail for a while without any harm to what is followed.
                Err(error) if failures < PATIENCE && passing(&error) => {
                    failures += 1;
                    delay = self.context.shared().settings.activity.running_ms;
                    continue;
                }
                Err(error) => return Err(error),
            };
            failures = 0;
            let state = state_of(&info);
            self.report(&info, state);
            if wire::flag(&info, "IsFinished") {
                let audit = std::mem::take(&mut self.audit);
                return Ok(Ended {
                    state,
                    steps: wire::list(&info, "Steps").to_vec(),
                    audit,
                });
            }
            self.check_progress()?;
            delay = if state == "awaiting" {
                self.attend(&info).await?
            } else {
                self.running_ms()
            };
        }
    }

    fn running_ms(&self) -> u64 {
        self.context.shared().settings.activity.running_ms
    }

    async fn read(&self) -> Result<Json, Error> {
        inner(
            self.context,
            self.operator,
            "GetBackgroundActivityInfo",
            self.activity.arguments([]),
            None,
        )
        .await
    }

    /// Tells new steps, each once, and progress when it changed.
    fn report(&mut self, info: &Json, state: &'static str) {
        let steps = wire::list(info, "Steps");
        let mut news = steps.len() != self.reported;
        if steps.len() < self.reported {
            // The list is not what it was; nothing of it can be taken for told.
            self.reported = 0;
        }
        for (index, step) in steps.iter().enumerate().skip(self.reported) {
            self.context.emit(Event::Step {
                id: self.context.id,
                index,
                step_type: wire::text(step, "Type").unwrap_or_default().to_owned(),
                message: wire::text(step, "Message").unwrap_or_default().to_owned(),
            });
        }
        self.reported = steps.len();
        let percent = info.get("ProgressPercent").and_then(Json::as_i64).unwrap_or(0);
        if self.progress != Some((percent, state)) {
            self.progress = Some((percent, state));
            self.context.emit(Event::Progress {
                id: self.context.id,
                percent,
                state,
            });
            news = true;
        }
        if news {
            self.progress_at = self.context.now().mono_ms;
        }
    }

    fn check_progress(&self) -> Result<(), Error> {
        let idle = self.context.now().mono_ms.saturating_sub(self.progress_at);
        if self.manner.no_progress_ms.is_some_and(|limit| idle >= limit) {
            let message = "the activity made no progress for the time allowed; it goes on at the service";
            return Err(Error::new(ErrorKind::Timeout, message));
        }
        Ok(())
    }

    /// Answers by the policy or asks the caller; gives the delay before the next reading.
    async fn attend(&mut self, info: &Json) -> Result<u64, Error> {
        let questions: Vec<Question<'_>> = wire::list(info, "Steps")
            .iter()
            .enumerate()
            .filter_map(|(index, step)| Question::of_step(index, step))
            .collect();
        for question in &questions {
            if self.decided.contains(&question.id) {
                continue;
            }
            if let Some((rule, choice)) = self.manner.policy.decide(question.step_type, &question.choices()) {
                self.decided.push(question.id.clone());
                let by = Json::object([
                    ("by", "policy".into()),
                    ("rule", Json::from(i64::try_from(rule).unwrap_or(i64::MAX))),
                ]);
                self.choose(question, choice, false, by).await?;
                return Ok(self.context.shared().settings.activity.first_ms);
            }
        }
        // Whether steps keep their actions after being answered is not known (PROTOCOL 13.4): what was answered is left
        // out as long as something else is open, and shown again if the activity still waits.
        let fresh: Vec<&Question<'_>> = questions
            .iter()
            .filter(|one| !self.answered.contains(&one.id))
            .collect();
        let open = if fresh.is_empty() {
            questions.iter().collect()
        } else {
            fresh
        };
        let shown = self.shown(&open, info);
        let awaiting_ms = self.context.shared().settings.activity.awaiting_ms;
        let Some(said) = self.context.ask(shown, awaiting_ms).await? else {
            return Ok(0);
        };
        self.act(&said, &questions, info).await
    }

    fn shown(&self, open: &[&Question<'_>], info: &Json) -> Json {
        let action = |action: &Json| {
            Json::object([
                ("action", Json::from(wire::text(action, "Id"))),
                ("label", Json::from(wire::text(action, "DisplayName"))),
            ])
        };
        Json::object([
            ("activity", self.activity.to_json()),
            (
                "questions",
                Json::Array(open.iter().map(|question| question.to_json()).collect()),
            ),
            (
                "actions",
                Json::Array(wire::list(info, "Actions").iter().map(action).collect()),
            ),
        ])
    }

    /// Does what the caller said; gives the delay before the next reading. What does not fit is told and asked again.
    async fn act(&mut self, said: &Json, questions: &[Question<'_>], info: &Json) -> Result<u64, Error> {
        let by = || Json::object([("by", "caller".into())]);
        let refusal = match Said::read(said) {
            Ok(Said::Action(action)) => {
                let offered = wire::list(info, "Actions");
                let known = info.is_null() || offered.iter().any(|one| wire::text(one, "Id") == Some(&action));
                if known {
                    let arguments = self.activity.arguments([("actionId", action.as_str().into())]);
                    let entry = Json::object([("action", action.as_str().into())]);
                    self.send("DoActionForBackgroundActivity", arguments, entry, by())
                        .await?;
                    return Ok(self.context.shared().settings.activity.first_ms);
                }
                Error::invalid("answer.action", format!("the activity does not offer `{action}` now"))
            }
            Ok(Said::Choice { question, choice, send }) => match questions.iter().find(|one| one.id == question) {
                Some(found) => match self.choose(found, choice, send, by()).await {
                    Ok(()) => return Ok(self.context.shared().settings.activity.first_ms),
                    Err(error) if error.kind == ErrorKind::InvalidArgument => error,
                    Err(error) => return Err(error),
                },
                None => Error::invalid("answer.question", format!("`{question}` is not open, or has changed")),
            },
            Err(error) => error,
        };
        self.context.emit(Event::AnswerRefused {
            id: self.context.id,
            error: refusal,
        });
        Ok(0)
    }

    async fn choose(&mut self, question: &Question<'_>, choice: usize, send: bool, by: Json) -> Result<(), Error> {
        match question.deed(choice, send)? {
            Deed::Open(url) => {
                self.context.emit(Event::OpenUrl {
                    id: self.context.id,
                    url,
                });
                Ok(())
            }
            Deed::Send(parameters) => {
                self.answered.push(question.id.clone());
                let entry = Json::object([
                    ("question", question.id.as_str().into()),
                    ("stepType", question.step_type.into()),
                    ("choice", Json::from(i64::try_from(choice).unwrap_or(i64::MAX))),
                    (
                        "parameters",
                        named_parameters(parameters.as_array().unwrap_or_default()),
                    ),
                ]);
                let arguments = self.activity.arguments([("parameters", parameters)]);
                self.send("DoStepActionForBackgroundActivity", arguments, entry, by)
                    .await
            }
        }
    }

    /// Sends an answer. Whatever comes back, the next reading tells where the activity stands: somebody else may have
    /// been faster, which is no error (FLOWS).
    async fn send(&mut self, method: &str, arguments: Json, entry: Json, by: Json) -> Result<(), Error> {
        let mut record = entry.as_object().unwrap_or_default().to_vec();
        record.extend(by.as_object().unwrap_or_default().iter().cloned());
        // Until it is known better: a state that is taken up again does not know what became of it.
        record.push(("outcome".to_owned(), "unknown".into()));
        self.audit.push(Json::Object(record));
        let facts = self.facts.as_object().unwrap_or_default().iter();
        let facts = facts.filter(|(name, _)| name != "audit").cloned();
        let audit = ("audit".to_owned(), Json::Array(self.audit.clone()));
        let facts = Json::Object(facts.chain([audit]).collect());
        self.keeper.save(self.context, "following", facts).await?;
        let outcome = match inner(self.context, self.operator, method, arguments, None).await {
            Ok(_) => "taken",
            Err(error) if is_unknown(&error) && !self.context.is_cancelled() => return Ok(()),
            Err(error) if error.kind == ErrorKind::Service || passing(&error) => {
                self.context.emit(Event::AnswerRefused {
                    id: self.context.id,
                    error,
                });
                "refused"
            }
            Err(error) => return Err(error),
        };
        if let Some(Json::Object(record)) = self.audit.last_mut()
            && let Some((_, known)) = record.last_mut()
        {
            *known = outcome.into();
        }
        Ok(())
    }
}

/// The state by priority, for the flags may disagree (PROTOCOL 8.4).
fn state_of(info: &Json) -> &'static str {
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

/// Following an activity that was started elsewhere.
pub(super) struct Follow {
    operator: ScopeId,
    activity: Activity,
    manner: Manner,
    checkpoint: Checkpoint,
    keeper: Keeper,
}

impl Follow {
    pub(super) fn read(given: &Json, checkpoint: Checkpoint, shared: &mut Shared) -> Result<Self, Error> {
        let mut input = Input::new(given, "")?;
        let operator = sessions::operator(&mut input, shared)?;
        let activity = Activity::read(input.get("activity").unwrap_or(&Json::Null), "activity")?;
        let manner = Manner::read(&mut input)?;
        input.end()?;
        Ok(Self {
            operator,
            activity,
            manner,
            checkpoint,
            keeper: Keeper::new("activity", given),
        })
    }
}

impl Flow for Follow {
    async fn run(self, context: Context) -> Result<Json, Error> {
        let ended = follow(
            &context,
            self.operator,
            &self.activity,
            &self.manner,
            &self.keeper,
            &self.checkpoint.facts,
        )
        .await?;
        Ok(ended.to_json(&self.activity))
    }
}
