//! What a face says of its methods, arguments, types and members, in the same words in every language: paragraphs of plain text with names in
//! backticks.

use crate::face::{Argument, FaceFlow, FaceMethod, FaceType, Field, Role, Value};
use crate::model::Scalar;
use crate::source::{Effect, Enum, Session, Sure, Trust};

/// A method. `all` is what its twin is called that goes through all pages.
pub(crate) fn method(of: &FaceMethod, all: &str) -> Vec<String> {
    let method = of.source;
    let mut said = vec![sentence(&method.summary)];
    said.extend(method.note.clone());
    let mut facts = Vec::new();
    facts.extend(effect(method.effect).map(|effect| format!("{effect} {}", method.why)));
    facts.push(session(of).to_owned());
    if method.provider_session {
        facts.push(PROVIDER.to_owned());
    }
    facts.extend(billed(of));
    facts.extend(cache(of));
    facts.extend(activity(of));
    if of.pages.is_some() {
        facts.push(format!("Gives one page; `{all}` goes through all of them."));
    }
    said.push(facts.join(" "));
    let limits = limits(of);
    if !limits.is_empty() {
        said.push(limits.join(" "));
    }
    said
}

/// What a call changes, if it does.
pub(crate) fn effect(effect: Effect) -> Option<&'static str> {
    match effect {
        Effect::Reads => None,
        Effect::ChangesIdempotent => Some("Changes something; the same call again leaves the same state."),
        Effect::ChangesOnce => Some("Changes once: never repeated by itself."),
    }
}

/// Of methods that want a second session.
pub(crate) const PROVIDER: &str = "Wants a session with the marketplace, too: the option `provider`.";

/// Who pays for it, if somebody does.
pub(crate) fn billed(of: &FaceMethod) -> Option<String> {
    let told = || sure("The operator of the shop pays for each call", of.source.billed_sure);
    of.source.billed.then(told)
}

/// How long its answer is good, if that is known.
pub(crate) fn cache(of: &FaceMethod) -> Option<String> {
    let minutes = of.source.cache?;
    let unit = if minutes == 1 { "minute" } else { "minutes" };
    let text = format!("Its answer may be kept for {minutes} {unit}");
    Some(sure(&text, of.source.cache_sure))
}

/// The activity that it starts.
pub(crate) fn activity(of: &FaceMethod) -> Option<String> {
    let activity = of.source.activity.as_ref()?;
    let text = format!("Starts an activity of the type `{activity}`, which the flow `activity` follows");
    Some(sure(&text, of.source.activity_sure))
}

/// What is not known of a method, or less sure than documented.
pub(crate) fn limits(of: &FaceMethod) -> Vec<&'static str> {
    let method = of.source;
    let mut limits = Vec::new();
    if method.sure < Sure::Documented {
        limits.push(trust(method.sure));
    }
    if method.params_unknown {
        limits.push("Its parameters are not known.");
    }
    if method.params_inferred {
        limits.push("Its parameters are inferred from similar methods.");
    }
    if method.answer.is_none() {
        limits.push("What it answers is not known: a generic tree.");
    } else if method.answer_sure.is_some_and(|sure| sure < method.sure) {
        limits.push("What it answers is less sure.");
    }
    if method.newer_than_shop {
        limits.push("Newer than what older installations of the service have.");
    }
    limits
}

/// Why a method should not be used any more; languages have a mark for that.
pub(crate) fn deprecated(of: &FaceMethod) -> Option<&'static str> {
    match (of.source.unavailable, of.source.obsolete) {
        (true, _) => Some("The service does not offer it any more."),
        (false, true) => Some("The service calls it obsolete."),
        (false, false) => None,
    }
}

/// Whose session it needs.
pub(crate) fn session(of: &FaceMethod) -> &'static str {
    let takes_one = of.arguments.iter().any(|argument| argument.role == Some(Role::Session));
    match (of.source.session, of.source.session_optional) {
        (Session::None, _) if takes_one => "Needs no session, and takes one.",
        (Session::None, _) => "Needs no session.",
        (Session::Customer, false) => "Needs a customer's session.",
        (Session::Customer, true) => "Takes a customer's session, and does without.",
        (Session::Operator, false) => "Needs an operator's session.",
        (Session::Operator, true) => "Takes an operator's session, and does without.",
        (Session::Unknown, _) => "Needs a session; whether a customer's or an operator's is not known.",
    }
}

/// An argument.
pub(crate) fn argument(of: &Argument) -> Vec<String> {
    let param = of.source;
    let mut said: Vec<String> = param.note.iter().map(|note| sentence(note)).collect();
    if !param.values.is_empty() {
        said.push(format!("Known: `{}`.", param.values.join("`, `")));
    }
    if param.document.is_some() && of.value == Value::Scalar(Scalar::Text) {
        said.push("An XML document that is not known; it is sent as it is.".to_owned());
    }
    if param.least_sure() == Some(Sure::Assumed) {
        said.push(trust(Sure::Assumed).to_owned());
    }
    said
}

/// A type.
pub(crate) fn ty(of: &FaceType) -> Vec<String> {
    let mut said: Vec<String> = of.note.iter().map(|note| sentence(note)).collect();
    said.extend(match of.complete {
        Some(Trust::Partial) => Some("The service is known to have more members.".to_owned()),
        Some(Trust::Guess) => Some("Its members are a guess.".to_owned()),
        Some(Trust::Yes | Trust::Likely) | None => None,
    });
    if !of.subtypes.is_empty() {
        said.push(format!(
            "In an answer it may come as `{}`, with the members of that.",
            of.subtypes.join("`, `")
        ));
    }
    said
}

/// A member of a type.
pub(crate) fn field(of: &Field, of_type: Sure) -> Vec<String> {
    let mut said: Vec<String> = of.note.iter().map(|note| sentence(note)).collect();
    if of.sure < of_type {
        said.push(trust(of.sure).to_owned());
    }
    said
}

/// A flow, or a rule.
pub(crate) fn flow(of: &FaceFlow) -> Vec<String> {
    vec![sentence(&of.summary)]
}

/// Which members of an input exclude each other, by their names in a language.
pub(crate) fn either<'f>(of: &'f FaceType, name: impl Fn(&'f Field) -> &'f str) -> Option<String> {
    let named = |camel: &String| {
        let field = of.fields.iter().find(|field| field.camel == *camel);
        field.map(|field| format!("`{}`", name(field)))
    };
    let set = |set: &Vec<String>| set.iter().filter_map(named).collect::<Vec<_>>().join(" with ");
    let sets: Vec<String> = of.either.iter().map(set).collect();
    // Some sets have several members, so that a mere list of all could be misread.
    (!sets.is_empty()).then(|| format!("Takes exactly one of: {}.", sets.join(", or ")))
}

/// An enum.
pub(crate) fn an_enum(of: &Enum) -> Vec<String> {
    let note = of.note.iter().map(|note| sentence(note));
    note.chain(["The set is open: other texts are possible.".to_owned()])
        .collect()
}

fn sure(fact: &str, sure: Option<Sure>) -> String {
    match sure {
        Some(Sure::Assumed) => format!("{fact}, as is assumed."),
        _ => format!("{fact}."),
    }
}

/// How sure something is.
pub(crate) fn trust(sure: Sure) -> &'static str {
    match sure {
        Sure::Assumed => "Assumed, not documented.",
        Sure::Foreign => "Known from other clients, not documented.",
        Sure::Documented => "Documented.",
        Sure::Seen => "Seen in an answer.",
    }
}

/// A text with its full stop.
pub(crate) fn sentence(text: &str) -> String {
    let end = if text.ends_with(['.', '!', '?']) { "" } else { "." };
    format!("{text}{end}")
}

/// Paragraphs as lines of at most so many characters, an empty one between two paragraphs.
pub(crate) fn wrap(paragraphs: &[String], width: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for paragraph in paragraphs.iter().filter(|paragraph| !paragraph.is_empty()) {
        if !lines.is_empty() {
            lines.push(String::new());
        }
        let mut line = String::new();
        for word in paragraph.split(' ') {
            if !line.is_empty() && line.chars().count() + 1 + word.chars().count() > width {
                lines.push(std::mem::take(&mut line));
            }
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
        lines.push(line);
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::wrap;

    #[test]
    fn lines_are_no_longer_than_wanted() {
        let paragraphs = ["one two three".to_owned(), String::new(), "é é é é".to_owned()];
        assert_eq!(wrap(&paragraphs, 7), ["one two", "three", "", "é é é é"]);
        assert_eq!(wrap(&["overlong".to_owned()], 3), ["overlong"]);
        assert_eq!(wrap(&[], 3), Vec::<String>::new());
    }
}
