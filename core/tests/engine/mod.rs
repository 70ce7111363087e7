//! Plays one vector of the engine against a client: the host's part of the script. And applies a rule, which takes no client. The typed face's
//! tests, which stand in the library, use it too.

mod expected;
mod wire;

use std::collections::BTreeMap;
use std::error::Error as Difference;

use expected::{Kept, difference, pick, resolve};
use otapi_core::json::Json;
use otapi_core::{Client, Error, Now, Step, door};
use wire::{form, reply};

/// What is expected, or where it differs.
pub(crate) type Outcome<T> = Result<T, Box<dyn Difference>>;

/// Every secret of a vector contains this, so that it can be told where one must not be.
const SECRET: &str = "S3CRET";
/// 2025-01-02T03:04:05Z.
const WALL_MS: i64 = 1_735_787_045_000;
const MONO_MS: u64 = 1_000_000;

const SETTINGS: &str = r#"{"key": "S3CRET-key", "format": "json", "retry": {"baseMs": 0}}"#;
const SCOPES: &str = r#"[{"role": "operator", "session": "S3CRET-operator"},
    {"role": "customer", "session": "S3CRET-customer"},
    {"role": "provider", "providerType": "Taobao", "session": "S3CRET-provider"}]"#;

/// The steps of a script by the member that names them, and the members that each may have beside it.
const STEPS: [(&str, &[&str]); 18] = [
    ("start", &["refused"]),
    ("send", &["url", "form", "deadlineMs", "keep", "reply", "took", "frees"]),
    ("feed", &["took", "frees", "refused"]),
    ("wait", &["early"]),
    ("blocked", &[]),
    ("save", &["keep"]),
    ("ask", &["in", "keep", "answer", "poll"]),
    ("answer", &["refused"]),
    ("done", &["keep"]),
    ("error", &[]),
    ("gone", &[]),
    ("cancel", &["frees"]),
    ("events", &[]),
    ("log", &[]),
    ("pass", &[]),
    ("scope", &["refused"]),
    ("close", &[]),
    ("restart", &[]),
];

/// Who gives flows their inputs and reads their results.
pub(crate) trait Caller {
    /// The input of a flow, perhaps said in another way.
    fn input(&mut self, kind: &str, input: &Json, refused: bool) -> Json;

    /// Looks at the result of a flow.
    fn result(&mut self, kind: &str, result: &Json) -> Outcome<()>;
}

/// Plays the whole vector; the error says at which step something was not as expected.
pub(crate) fn play(vector: &Json, caller: &mut dyn Caller) -> Outcome<()> {
    known(vector, &["id", "because", "settings", "scopes", "script", "refused"])?;
    let given = vector.get("settings").and_then(Json::as_object).unwrap_or_default();
    let defaults = Json::parse(SETTINGS).unwrap();
    let kept = defaults.as_object().unwrap().iter();
    let kept = kept.filter(|(name, _)| !given.iter().any(|(other, _)| other == name));
    let settings = Json::Object(kept.chain(given).cloned().collect());

    let Some(client) = accepted(Client::new(&settings.to_string(), [0; 32]), vector)? else {
        return Ok(());
    };
    let scopes = vector.get("scopes").cloned();
    let mut player = Player {
        client,
        caller,
        kinds: BTreeMap::new(),
        settings,
        scopes: scopes.unwrap_or_else(|| Json::parse(SCOPES).unwrap()),
        now_ms: 0,
        machines: BTreeMap::new(),
        kept: Kept::new(),
        events: Vec::new(),
        log: Vec::new(),
    };
    player.add_scopes()?;
    let script = vector.get("script").and_then(Json::as_array).ok_or("no script")?;
    for (place, step) in script.iter().enumerate() {
        let played = player.play(step);
        played.map_err(|difference| format!("step {place} {step}\n    {difference}"))?;
    }
    Ok(())
}

/// A client, its machines by their names in the script, and what came out of it.
struct Player<'c> {
    client: Client,
    caller: &'c mut dyn Caller,
    /// The flows that machines run.
    kinds: BTreeMap<u32, String>,
    settings: Json,
    scopes: Json,
    now_ms: u64,
    machines: BTreeMap<String, u32>,
    kept: Kept,
    events: Vec<Json>,
    log: Vec<Json>,
}

impl Player<'_> {
    fn now(&self) -> Now {
        Now {
            wall_ms: WALL_MS + self.now_ms as i64,
            mono_ms: MONO_MS + self.now_ms,
        }
    }

    fn add_scopes(&mut self) -> Outcome<()> {
        for scope in self.scopes.as_array().ok_or("`scopes` is no list")? {
            self.client.scope(&scope.to_string())?;
        }
        Ok(())
    }

    fn play(&mut self, step: &Json) -> Outcome<()> {
        let members = step.as_object().unwrap_or_default().iter();
        let resolved = members.map(|(name, value)| match name.as_str() {
            // Given when the step has been seen, and may be made of what it kept.
            "reply" | "answer" => Ok((name.clone(), value.clone())),
            _ => Ok((name.clone(), resolve(value, &self.kept)?)),
        });
        let step = &Json::Object(resolved.collect::<Outcome<_>>()?);
        let named = STEPS.iter().find(|(verb, _)| step.get(verb).is_some());
        let (verb, members) = named.ok_or("no known step")?;
        known(step, &[&[*verb, "on"], *members].concat())?;
        let what = step.get(verb).unwrap_or(&Json::Null);
        let on = step.get("on").and_then(Json::as_str).unwrap_or("a");
        let id = self.machines.get(on).copied().ok_or_else(|| format!("no machine {on}"));
        match *verb {
            "start" => {
                let started = self.start(what, step.get("refused").is_some())?;
                if let Some(id) = accepted(started, step)? {
                    self.machines.insert(on.to_owned(), id);
                }
            }
            "feed" => self.feed(id?, what, step)?,
            "answer" => {
                let answer = resolve(what, &self.kept)?;
                accepted(self.client.answer(id?, &answer.to_string()), step)?;
            }
            "gone" => match self.client.step(id?, self.now()) {
                Ok(step) => return Err(format!("still there: {step:?}").into()),
                Err(error) => expect(&"id".into(), &error.path.clone().into())?,
            },
            "cancel" => {
                let freed = self.client.cancel(id?, self.now())?;
                self.freed(&freed, step)?;
            }
            "events" => expect(what, &Json::Array(std::mem::take(&mut self.events)))?,
            "log" => expect(what, &Json::Array(std::mem::take(&mut self.log)))?,
            "pass" => self.now_ms += number(what)?,
            "scope" => {
                accepted(self.client.scope(&what.to_string()), step)?;
            }
            "close" => self.client.close_scope(number(what)? as u32),
            "restart" => {
                self.client = Client::new(&self.settings.to_string(), [1; 32])?;
                self.machines.clear();
                self.kinds.clear();
                self.add_scopes()?;
            }
            _ => self.step(id?, verb, what, step)?,
        }
        self.drain()
    }

    fn start(&mut self, what: &Json, refused: bool) -> Outcome<Result<u32, Error>> {
        let kinds = ["call", "callRaw", "flow", "resume"];
        let kind = kinds.into_iter().find(|kind| what.get(kind).is_some());
        let kind = kind.ok_or("no known start")?;
        let others = ["scope", "arguments", "options", "parameters", "input", "sessions"];
        known(what, &[&[kind], &others[..]].concat())?;
        let scope = what.get("scope").map_or(Ok(0), number)? as u32;
        let text = |name: &str| what.get(name).map(Json::to_string).unwrap_or_default();
        let name = what.get(kind).and_then(Json::as_str).unwrap_or_default();
        let started = match kind {
            "call" => self.client.call(scope, name, &text("arguments"), &text("options")),
            "callRaw" => self.client.call_raw(scope, name, &text("parameters"), &text("options")),
            "flow" => {
                let input = what.get("input").unwrap_or(&Json::Null);
                let input = self.caller.input(name, input, refused);
                self.client.start(name, &input.to_string())
            }
            _ => self.client.resume(&text("resume"), &text("sessions")),
        };
        let flow = what.get("flow").or_else(|| what.get("resume")?.get("kind"));
        if let (Ok(id), Some(flow)) = (&started, flow.and_then(Json::as_str)) {
            self.kinds.insert(*id, flow.to_owned());
        }
        Ok(started)
    }

    /// Steps the machine and holds what it says against the script.
    fn step(&mut self, id: u32, verb: &str, what: &Json, step: &Json) -> Outcome<()> {
        let said = self.client.step(id, self.now())?;
        let from_now = |at_ms: u64| at_ms.saturating_sub(MONO_MS + self.now_ms);
        let mut seen = Json::Null;
        match (verb, said) {
            ("send", Step::Send(request)) => {
                public(&format!("{} {request:?}", request.url))?;
                if request.url.rsplit('/').next() != what.as_str() {
                    return Err(format!("sends {request:?}").into());
                }
                seen = form(&request.body)?;
                let found = [
                    ("form", seen.clone()),
                    ("url", request.url.as_str().into()),
                    ("deadlineMs", Json::from(request.deadline_ms as i64)),
                ];
                for (name, found) in found {
                    step.get(name).map_or(Ok(()), |expected| expect(expected, &found))?;
                }
            }
            ("wait", Step::Wait { until_ms }) => {
                let delay = from_now(until_ms);
                let range = what.as_array().unwrap_or(std::slice::from_ref(what));
                let bound = |bound: Option<&Json>| number(bound.unwrap_or(&Json::Null));
                if !(bound(range.first())?..=bound(range.last())?).contains(&delay) {
                    return Err(format!("waits for {delay} ms").into());
                }
                self.now_ms += step.get("early").map_or(Ok(delay), number)?;
            }
            ("blocked", Step::Blocked) => {}
            ("save", Step::Save(state)) => seen = state,
            ("ask", Step::Ask { questions, poll_at_ms }) => {
                let delay = from_now(poll_at_ms);
                let found = Json::from(delay as i64);
                expect(step.get("in").unwrap_or(&found), &found)?;
                if step.get("poll").is_some() {
                    self.now_ms += delay;
                }
                seen = questions;
            }
            ("done", Step::Done(Ok(result))) => {
                let result = Json::parse(&result)?;
                expect(what, &result)?;
                if let Some(kind) = self.kinds.get(&id) {
                    self.caller.result(kind, &result)?;
                }
                seen = result;
            }
            ("error", Step::Done(Err(error))) => refused(&error, what)?,
            (_, said) => return Err(format!("says {said:?}").into()),
        }
        if matches!(verb, "save" | "ask") {
            public(&seen.to_string())?;
            expect(what, &seen)?;
        }
        for (name, path) in step.get("keep").and_then(Json::as_object).unwrap_or_default() {
            let found = pick(&seen, path.as_str().unwrap_or_default());
            let found = found.ok_or_else(|| format!("nothing at {path}"))?;
            self.kept.insert(name.clone(), found.clone());
        }
        if let Some(given) = step.get("reply") {
            self.feed(id, &resolve(given, &self.kept)?, step)?;
        }
        if let Some(answer) = step.get("answer") {
            let answer = resolve(answer, &self.kept)?;
            self.client.answer(id, &answer.to_string())?;
        }
        Ok(())
    }

    fn feed(&mut self, id: u32, given: &Json, step: &Json) -> Outcome<()> {
        self.now_ms += step.get("took").map_or(Ok(0), number)?;
        let fed = self.client.feed(id, self.now(), reply(given)?);
        accepted(fed, step)?.map_or(Ok(()), |freed| self.freed(&freed, step))
    }

    /// Holds the machines that were freed beside the first, in their order, against the script; none where it is silent.
    fn freed(&self, freed: &[u32], step: &Json) -> Outcome<()> {
        let name = |id: &u32| {
            self.machines
                .iter()
                .find(|(_, other)| *other == id)
                .map(|(name, _)| name.as_str().into())
        };
        let names = freed.iter().skip(1).filter_map(name).collect();
        expect(
            step.get("frees").unwrap_or(&Json::Array(Vec::new())),
            &Json::Array(names),
        )
    }

    /// Takes what happened out of the client.
    fn drain(&mut self) -> Outcome<()> {
        for event in self.client.events() {
            let event = event.to_json();
            public(&event.to_string())?;
            let is_log = event.get("event") == Some(&"log".into());
            let list = if is_log { &mut self.log } else { &mut self.events };
            list.push(event);
        }
        Ok(())
    }
}

/// The value, or nothing where a refusal is due and has come.
fn accepted<T>(result: Result<T, Error>, step: &Json) -> Outcome<Option<T>> {
    match (result, step.get("refused")) {
        (Ok(value), None) => Ok(Some(value)),
        (Ok(_), Some(expected)) => Err(format!("not refused as {expected}").into()),
        (Err(error), Some(expected)) => refused(&error, expected).map(|()| None),
        (Err(error), None) => Err(error.into()),
    }
}

/// Applies the rule of a vector.
pub(crate) fn apply(vector: &Json) -> Outcome<()> {
    known(vector, &["id", "because", "rule", "input", "output", "error"])?;
    let member = |name| vector.get(name).ok_or_else(|| format!("no `{name}`"));
    let rule = member("rule")?.as_str().unwrap_or_default();
    match door::rule(rule, &member("input")?.to_string()) {
        Ok(output) => expect(member("output")?, &Json::parse(&output)?),
        Err(error) => refused(&error, member("error")?),
    }
}

fn refused(error: &Error, expected: &Json) -> Outcome<()> {
    public(&format!("{error} {error:?}"))?;
    expect(expected, &error.to_json())
}

fn expect(expected: &Json, found: &Json) -> Outcome<()> {
    difference(expected, found, "").map_or(Ok(()), |difference| Err(difference.into()))
}

/// Fails for a text that shows a secret.
fn public(text: &str) -> Outcome<()> {
    if text.contains(SECRET) {
        return Err(format!("shows a secret: {text}").into());
    }
    Ok(())
}

/// Fails for a member that this player does not know: it is too old.
fn known(value: &Json, members: &[&str]) -> Outcome<()> {
    let given = value.as_object().ok_or_else(|| format!("{value} is no object"))?;
    let foreign = given.iter().find(|(name, _)| !members.contains(&name.as_str()));
    foreign.map_or(Ok(()), |(name, _)| Err(format!("`{name}` is not known").into()))
}

fn number(value: &Json) -> Outcome<u64> {
    let number = value.as_i64().and_then(|number| number.try_into().ok());
    number.ok_or_else(|| format!("{value} is no number").into())
}
