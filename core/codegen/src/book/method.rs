//! The page of a method.

use super::html::{Page, block, code, escape, languages, names};
use super::types;
use crate::face::{Argument, Face, FaceMethod, Pages, Role, Value};
use crate::print::example::{Caller, Example};
use crate::print::{File, LANGUAGES, docs};
use crate::source::{Effect, Session, Sure};

pub(super) fn page(face: &Face, of: &Example) -> File {
    let (area, method) = (of.area, of.method);
    let trail = [(format!("areas/{}.html", area.name), area.camel.clone())];
    let mut page = Page::new(face, format!("methods/{}.html", method.name), method.name, &trail);
    let summary = docs::sentence(&method.source.summary);
    page.add(&format!("<p class=\"summary\">{}</p>", page.inline(&summary)));
    page.add(&marks(method));
    if let Some(why) = docs::deprecated(method) {
        page.add(&format!(
            "<p class=\"warning\">Do not use it any more: {}</p>",
            escape(why)
        ));
    }
    page.paragraphs(method.source.note.as_slice());
    call(&mut page, of);
    facts(&mut page, method);
    arguments(&mut page, method);
    answer(&mut page, method);
    errors(&mut page, method);
    page.end()
}

/// The facts that decide whether one can use it at all, at a glance.
fn marks(method: &FaceMethod) -> String {
    let source = method.source;
    let mut marks = vec![match source.effect {
        Effect::Reads => "reads",
        Effect::ChangesIdempotent => "changes",
        Effect::ChangesOnce => "changes once",
    }];
    marks.extend(match (source.session, source.session_optional) {
        (Session::None, _) => None,
        (Session::Customer, false) => Some("customer"),
        (Session::Customer, true) => Some("customer, optional"),
        (Session::Operator, false) => Some("operator"),
        (Session::Operator, true) => Some("operator, optional"),
        (Session::Unknown, _) => Some("customer or operator"),
    });
    let also = [
        (source.provider_session, "marketplace session"),
        (source.billed, "billed"),
        (method.pages.is_some(), "pages"),
        (source.activity.is_some(), "starts an activity"),
        (source.obsolete, "obsolete"),
        (source.unavailable, "unavailable"),
    ];
    marks.extend(also.into_iter().filter(|(holds, _)| *holds).map(|(_, mark)| mark));
    let marks: String = marks.iter().map(|mark| format!("<li>{mark}</li>")).collect();
    format!("<ul class=\"marks\">{marks}</ul>")
}

fn call(page: &mut Page, of: &Example) {
    page.heading("call", "Call");
    let face = page.face;
    let parts = LANGUAGES.iter().map(|language| {
        let html = format!(
            "{}\n<details><summary>Declaration</summary>\n{}\n</details>",
            block(&(language.text)(face, of).whole()),
            block(&(language.signatures)(face, of.method))
        );
        (language.folder, language.name, html)
    });
    page.add(&languages(parts));
    let who = match of.caller {
        Caller::Client => "the client itself, or any scope",
        Caller::Customer => "a customer",
        Caller::Operator => "an operator",
    };
    page.add(&format!(
        "<p class=\"small\">It is called by {who}: <a href=\"{}index.html#start\">how to get one</a>.</p>",
        page.top
    ));
}

fn facts(page: &mut Page, method: &FaceMethod) {
    page.heading("facts", "Facts");
    let source = method.source;
    let again = match source.effect {
        Effect::Reads if source.billed => {
            "It is tried again by itself when that may help, but not after a time-out, which may be paid twice."
        }
        Effect::Reads => "It is tried again by itself when that may help.",
        Effect::ChangesIdempotent => {
            "It is not tried again by itself. If its answer is lost, that is an `outcome_unknown`; to call it again is safe."
        }
        Effect::ChangesOnce => {
            "If its answer is lost, that is an `outcome_unknown`: look before you call it again. A flow that knows the way does."
        }
    };
    let mut session = docs::session(method).to_owned();
    if source.provider_session {
        session = format!("{session} {}", docs::PROVIDER);
    }
    let names = (method.camel.as_str(), method.snake.as_str());
    let pages = method.pages.as_ref().map(|pages| paging(page, names, pages));
    let mut sure = vec![docs::trust(source.sure)];
    sure.extend(
        docs::limits(method)
            .into_iter()
            .filter(|limit| *limit != docs::trust(source.sure)),
    );
    let effect: Vec<&str> = docs::effect(source.effect)
        .into_iter()
        .chain([source.why.as_str()])
        .collect();
    let told = |text: &str| page.inline(text);
    let terms = [
        ("Session", told(&session)),
        ("Effect", told(&effect.join(" "))),
        ("Retry", told(again)),
        (
            "Billed",
            told(&docs::billed(method).unwrap_or_else(|| "Not known to be.".to_owned())),
        ),
        ("Cache", told(&docs::cache(method).unwrap_or_default())),
        ("Activity", told(&docs::activity(method).unwrap_or_default())),
        ("Pages", pages.unwrap_or_default()),
        ("Certainty", told(&sure.join(" "))),
    ];
    page.terms(&terms);
}

fn paging(page: &Page, (camel, snake): (&str, &str), pages: &Pages) -> String {
    format!(
        "One page for each call; {} goes through the items of all pages, each of them {}.",
        names(&format!("{camel}All"), &format!("{snake}_all")),
        page.value(&pages.item)
    )
}

fn arguments(page: &mut Page, method: &FaceMethod) {
    page.heading("arguments", "Arguments");
    let given = method.given();
    let rows: Vec<Vec<String>> = given.map(|argument| row(page, argument, method.source.sure)).collect();
    if rows.is_empty() {
        let none = if method.source.params_unknown {
            "Not known: they are given by the service's names and passed on as they are."
        } else {
            "None."
        };
        page.add(&format!("<p>{none}</p>"));
    }
    page.table(&["Name", "Type", "Needed", "What it is"], &rows);
    let roles = method.arguments.iter().filter_map(|argument| match argument.role {
        Some(Role::Session) => Some((argument, "the session of the scope that calls")),
        Some(Role::ProviderSession) => Some((argument, "the session of the option <code>provider</code>")),
        Some(Role::FramePosition | Role::FrameSize) | None => None,
    });
    for (argument, what) in roles.collect::<Vec<_>>() {
        page.add(&format!(
            "<p class=\"small\">{} is added by itself: {what}.</p>",
            code(&argument.source.name)
        ));
    }
}

fn row(page: &Page, argument: &Argument, of_method: Sure) -> Vec<String> {
    let param = argument.source;
    let mut said: Vec<String> = match argument.role {
        Some(Role::FramePosition) => vec!["How many items to pass over.".to_owned()],
        Some(Role::FrameSize) => vec!["How many items to give.".to_owned()],
        Some(Role::Session | Role::ProviderSession) | None => Vec::new(),
    };
    said.extend(docs::argument(argument));
    // What is only assumed is told in the line above.
    if param.least_sure() == Some(Sure::Foreign) && of_method > Sure::Foreign {
        said.push(docs::trust(Sure::Foreign).to_owned());
    }
    if let Some(separator) = param.separator {
        said.push(format!(
            "The service gets the items joined by `{separator}`, which none of them may contain."
        ));
    }
    if let Some(date) = &param.date {
        said.push(format!("Sent in the form `{date}`."));
    }
    let mut name = names(&argument.camel, &argument.snake);
    if param.name != argument.camel {
        name += &format!(" <span class=\"wire\">as {}</span>", code(&param.name));
    }
    let needed = if param.required { "yes" } else { "no" };
    vec![
        name,
        page.value(&argument.value),
        needed.to_owned(),
        page.inline(&said.join(" ")),
    ]
}

fn answer(page: &mut Page, method: &FaceMethod) {
    page.heading("answer", "Answer");
    let Some(payload) = &method.payload else {
        let what = match method.source.answer {
            Some(_) => "Nothing but that it was done.",
            None => "Not known: whatever comes, as a tree.",
        };
        page.add(&format!("<p>{what}</p>"));
        return;
    };
    page.add(&format!("<p>Gives: {}.</p>", page.value(payload)));
    let mut inside = payload;
    while let Value::List(item) | Value::Page(item) = inside {
        inside = item;
    }
    if let Value::Object(name) = inside {
        let ty = &page.face.types[name];
        page.paragraphs(&docs::ty(ty));
        types::members(page, ty);
    }
}

fn errors(page: &mut Page, method: &FaceMethod) {
    page.heading("errors", "Errors");
    let source = method.source;
    let takes_session = method
        .arguments
        .iter()
        .any(|argument| argument.role == Some(Role::Session));
    let mut kinds = vec![("invalid_argument", "An argument is missing or wrong. Nothing was sent.")];
    if takes_session {
        kinds.push((
            "session_expired",
            "The session is over, and there was no way to a new one.",
        ));
    }
    kinds.push(("access_denied", "The key, or whoever calls, may not do this."));
    kinds.push(("service", "The service refuses it; <code>code</code> says why."));
    if source.effect == Effect::Reads {
        kinds.push(("timeout, transport, http", "No answer came, or none of the service."));
    } else {
        kinds.push((
            "outcome_unknown",
            "It may have happened or not: the answer was lost, or did not tell.",
        ));
    }
    let rows: Vec<Vec<String>> = kinds
        .iter()
        .map(|(kind, what)| vec![code(kind), (*what).to_owned()])
        .collect();
    page.table(&["Kind", "What it means"], &rows);
    let hints = page.face.model.source.errors.texts.iter();
    let hints = hints.filter(|hint| hint.methods.iter().any(|name| name == method.name));
    let hints: Vec<Vec<String>> = hints
        .map(|hint| {
            let meaning = format!(
                "{} {}",
                hint.meaning,
                docs::trust(hint.meaning_sure.unwrap_or(hint.sure))
            );
            vec![format!("“{}”", escape(&hint.text)), page.inline(&meaning)]
        })
        .collect();
    page.table(&["The message contains", "What it means"], &hints);
    page.add(&format!(
        "<p class=\"small\"><a href=\"{}errors.html\">All kinds and codes</a>.</p>",
        page.top
    ));
}
