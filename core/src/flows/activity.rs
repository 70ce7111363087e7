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
    pub(crate) fn read(input: &mut Input<'_>) -> Self {
        input.inner("activity", |given| Self {
            activity_type: given.needed("type").to_owned(),
            id: given.needed("id").to_owned(),
        })
    }

    /// The activity that a state has got to.
    pub(crate) fn of_state(facts: &Json) -> Result<Self, Error> {
        let mut input = Input::new(facts, "state.data.facts");
        let activity = Self::read(&mut input);
        let mut outcome = Input::new(&Json::Null, "");
        outcome.adopt(input);
        outcome.end().map(|()| activity)
    }

    pub(crate) fn to_json(&self) -> Json {
        Json::members()
            .with("type", self.activity_type.as_str())
            .with("id", self.id.as_str())
    }

    fn arguments(&self) -> Json {
        Json::members()
            .with("activityType", self.activity_type.as_str())
            .with("activityId", self.id.as_str())
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
    pub(crate) fn read(input: &mut Input<'_>) -> Self {
        Self {
            policy: Policy::read(input),
            no_progress_ms: input.whole("noProgressMs"),
        }
    }
}

/// How an activity ended.
pub(crate) struct Ended {
    /// `finished`, `cancelled`, or `unseen`.
    pub(crate) state: &'static str,
    /// The whole log, in wire names.
    pub(crate) steps: Vec<Json>,
    /// What was answered, by whom and with what success.
    pub(crate) audit: Vec<Json>,
}

impl Ended {
    /// An end that nobody has seen.
    pub(crate) fn unseen() -> Self {
        Self {
            state: "unseen",
            steps: Vec::new(),
            audit: Vec::new(),
        }
    }

    pub(crate) fn was_cancelled(&self) -> bool {
        self.state == "cancelled"
    }

    /// The part of a flow's result that tells about its activity.
    pub(crate) fn to_json(&self, activity: &Activity) -> Json {
        let step = |step: &Json| wire::pick(step, &[("type", "Type"), ("message", "Message")]);
        activity
            .to_json()
            .with("state", self.state)
            .with("steps", self.steps.iter().map(step).collect::<Vec<_>>())
            .with("audit", self.audit.clone())
    }
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
            self.activity.arguments(),
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
                let by = Json::members().with("by", "policy").with("rule", rule);
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
        let action = |action: &Json| wire::pick(action, &[("action", "Id"), ("label", "DisplayName")]);
        let actions = wire::list(info, "Actions").iter().map(action).collect::<Vec<_>>();
        Json::members()
            .with("activity", self.activity.to_json())
            .with(
                "questions",
                open.iter().map(|question| question.to_json()).collect::<Vec<_>>(),
            )
            .with("actions", actions)
    }

    /// Does what the caller said; gives the delay before the next reading. What does not fit is told and asked again.
    async fn act(&mut self, said: &Json, questions: &[Question<'_>], info: &Json) -> Result<u64, Error> {
        let by = Json::members().with("by", "caller");
        let done = match Said::read(said) {
            Ok(Said::Action(action)) => {
                let mut offered = wire::list(info, "Actions").iter();
                if info.is_null() || offered.any(|one| wire::text(one, "Id") == Some(&action)) {
                    let arguments = self.activity.arguments().with("actionId", action.as_str());
                    let entry = by.with("action", action);
                    self.send("DoActionForBackgroundActivity", arguments, entry).await
                } else {
                    Err(Error::invalid(
                        "answer.action",
                        format!("the activity does not offer `{action}` now"),
                    ))
                }
            }
            Ok(Said::Choice { question, choice, send }) => match questions.iter().find(|one| one.id == question) {
                Some(found) => self.choose(found, choice, send, by).await,
                None => Err(Error::invalid(
                    "answer.question",
                    format!("`{question}` is not open, or has changed"),
                )),
            },
            Err(error) => Err(error),
        };
        match done {
            Ok(()) => Ok(self.context.shared().settings.activity.first_ms),
            Err(error) if error.kind == ErrorKind::InvalidArgument => {
                self.context.emit(Event::AnswerRefused {
                    id: self.context.id,
                    error,
                });
                Ok(0)
            }
            Err(error) => Err(error),
        }
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
                let entry = by
                    .with("question", question.id.as_str())
                    .with("stepType", question.step_type)
                    .with("choice", choice)
                    .with(
                        "parameters",
                        named_parameters(parameters.as_array().unwrap_or_default()),
                    );
                let arguments = self.activity.arguments().with("parameters", parameters);
                self.send("DoStepActionForBackgroundActivity", arguments, entry).await
            }
        }
    }

    /// Sends an answer. Whatever comes back, the next reading tells where the activity stands: somebody else may have
    /// been faster, which is no error (FLOWS).
    async fn send(&mut self, method: &'static str, arguments: Json, entry: Json) -> Result<(), Error> {
        // Until it is known better: a state that is taken up again does not know what became of it.
        self.audit.push(entry.clone().with("outcome", "unknown"));
        self.keeper
            .save(
                self.context,
                "following",
                self.facts.clone().replace("audit", self.audit.clone()),
            )
            .await?;
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
        self.audit.pop();
        self.audit.push(entry.with("outcome", outcome));
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
        let mut input = Input::new(given, "");
        let follow = Self {
            operator: sessions::operator(&mut input, shared),
            activity: Activity::read(&mut input),
            manner: Manner::read(&mut input),
            checkpoint,
            keeper: Keeper::new("activity", given),
        };
        input.end()?;
        Ok(follow)
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
