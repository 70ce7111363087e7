//! Methods and their parameters.

use super::{Report, is_identifier, repeated};
use crate::model::{self, Kind};
use crate::names;
use crate::source::{Entry, Method, Param, Session, Source, TypeKind};

/// The base of all answers; what it brings is the envelope.
pub(super) const ENVELOPE: &str = "OtapiAnswer";

/// The enum of the types of background activities.
const ACTIVITIES: &str = "BackgroundActivityType";

pub(super) fn check(source: &Source, report: &mut Report) {
    for (name, method) in &source.methods {
        if !is_identifier(name) {
            report.add(&method.file, name, "", "not a name");
        }
        if method.summary.is_empty() || method.summary.ends_with('.') {
            report.add(&method.file, name, "summary", "one sentence without a full stop");
        }
        check_answer(source, name, method, report);
        check_facts(source, name, method, report);
        check_params(source, name, method, report);
    }
}

/// An answer has exactly one payload, or none at all.
fn check_answer(source: &Source, name: &str, method: &Entry<Method>, report: &mut Report) {
    let Some(answer) = &method.answer else {
        if method.payload.is_some() {
            report.add(&method.file, name, "payload", "a payload without an answer");
        }
        return;
    };
    if source.types.get(answer).is_none_or(|ty| ty.kind != TypeKind::Object) {
        return report.add(
            &method.file,
            name,
            "answer",
            format!("there is no object type {answer}"),
        );
    }
    let line = model::line(source, answer);
    if !line.iter().any(|(base, _)| *base == ENVELOPE) {
        return report.add(
            &method.file,
            name,
            "answer",
            format!("{answer} is not below {ENVELOPE}"),
        );
    }
    let above = line.iter().take_while(|(base, _)| *base != ENVELOPE);
    let own: Vec<&str> = above
        .flat_map(|(_, ty)| ty.members.iter().map(|member| member.name.as_str()))
        .collect();
    let payload: Vec<&str> = method.payload.iter().map(String::as_str).collect();
    if own != payload {
        let complaint = format!("{answer} holds {own:?} beside the envelope, the method says {payload:?}");
        report.add(&method.file, name, "payload", complaint);
    }
}

fn check_facts(source: &Source, name: &str, method: &Entry<Method>, report: &mut Report) {
    let mut complain = |key: &str, complaint: &str| report.add(&method.file, name, key, complaint);
    let has = |param: &str| method.params.iter().any(|given| given.name == param);
    if method.why.is_empty() {
        complain("why", "an effect has a reason");
    }
    let unsure = [
        ("billed_sure", method.billed_sure, method.billed),
        ("cache_sure", method.cache_sure, method.cache.is_some()),
        ("activity_sure", method.activity_sure, method.activity.is_some()),
        ("answer_sure", method.answer_sure, method.answer.is_some()),
    ];
    for (key, _, _) in unsure.iter().filter(|(_, sure, fact)| sure.is_some() && !fact) {
        complain(key, "how sure a fact is, without the fact");
    }
    if method.cache == Some(0) {
        complain("cache", "0 minutes is no cache");
    }
    if let Some(activity) = &method.activity
        && source
            .enums
            .get(ACTIVITIES)
            .is_none_or(|known| !known.values.contains(activity))
    {
        complain("activity", &format!("{activity} is not in {ACTIVITIES}"));
    }
    if method.paging.is_some() && !(has("framePosition") && has("frameSize")) {
        complain("paging", "needs framePosition and frameSize");
    }
    if method.session != Session::None && !has("sessionId") && !method.params_unknown {
        complain("session", "needs the parameter sessionId");
    }
    if method.session_optional && method.session == Session::None {
        complain("session_optional", "goes with a session");
    }
    if method.provider_session != has("providerSessionId") {
        complain("provider_session", "goes with the parameter providerSessionId");
    }
    if method.params_unknown && !method.params.is_empty() {
        complain("params_unknown", "the parameters are said to be unknown, and are given");
    }
}

fn check_params(source: &Source, name: &str, method: &Entry<Method>, report: &mut Report) {
    for param in &method.params {
        let key = format!("params.{}", param.name);
        if !is_identifier(&param.name) || param.name.starts_with(|first: char| first.is_ascii_uppercase()) {
            report.add(&method.file, name, &key, "not the name of a parameter");
        }
        for complaint in param_complaints(source, param) {
            report.add(&method.file, name, &key, complaint);
        }
    }
    // Whatever a caller may write for a parameter has to mean that one only.
    let spellings: Vec<(String, &str)> = method
        .params
        .iter()
        .flat_map(|param| spellings(source, param))
        .collect();
    let clashes = repeated(spellings.iter().map(|(spelling, _)| spelling.as_str()));
    for (spelling, param) in spellings
        .iter()
        .filter(|(spelling, _)| clashes.contains(spelling.as_str()))
    {
        report.add(
            &method.file,
            name,
            format!("params.{param}"),
            format!("{spelling} means two parameters"),
        );
    }
}

/// The different names under which a caller may give a parameter.
fn spellings<'a>(source: &Source, param: &'a Param) -> Vec<(String, &'a str)> {
    let argument = names::argument(&param.name);
    let mut spellings = vec![
        names::snake(&source.names, &param.name),
        names::snake(&source.names, &argument),
        names::camel(&source.names, &argument),
        param.name.clone(),
        argument,
    ];
    spellings.extend(param.alias.clone());
    spellings.sort();
    spellings.dedup();
    spellings
        .into_iter()
        .map(|spelling| (spelling, param.name.as_str()))
        .collect()
}

fn param_complaints(source: &Source, param: &Param) -> Vec<String> {
    let mut complaints = Vec::new();
    let mut complain = |complaint: String| complaints.push(complaint);
    match (&param.ty, &param.document) {
        (Some(ty), None) => match model::kind(source, ty, param.id) {
            Some(Kind::Object(_)) => complain(format!("{ty} is an object, so it comes in a document")),
            Some(_) => {}
            None => complain(format!("there is no type {ty}")),
        },
        (None, Some(document)) if document == model::UNKNOWN_DOCUMENT => {}
        (None, Some(document)) => {
            let object = source.types.get(document).is_some_and(|ty| ty.kind == TypeKind::Object);
            if !object && !source.lists.contains_key(document) {
                complain(format!("there is no object type or list {document}"));
            } else if names::root(source, document).is_none() {
                complain(format!("the root of {document} is not known"));
            }
        }
        _ => complain("wants either a type or a document".to_owned()),
    }
    let text = param.ty.as_deref() == Some("string");
    if (param.separator.is_some() || !param.values.is_empty()) && !text {
        complain("only a string has a separator or values".to_owned());
    }
    if param
        .separator
        .is_some_and(|separator| !separator.is_ascii_punctuation())
    {
        complain("the separator is one ASCII character".to_owned());
    }
    if param.date.is_some() && !matches!(param.ty.as_deref(), Some("dateTime")) {
        complain("date is for dateTime only".to_owned());
    }
    if param.id && param.ty.as_deref() != Some("long") {
        complain("id is for long only".to_owned());
    }
    if source
        .service
        .common_parameters
        .iter()
        .any(|common| common.name == param.name)
    {
        complain("every request has this parameter from its settings".to_owned());
    }
    complaints
}

/// The list that a method is said to give has to be where it is said to be; a page is one of a list.
pub(super) fn check_lists(source: &Source, report: &mut Report) {
    for (name, method) in &source.methods {
        let result = match (&method.list, method.paging) {
            (None, None) => Ok(()),
            (path, _) => find_list(source, method, path.as_deref()),
        };
        if let Err(complaint) = result {
            report.add(&method.file, name, "list", complaint);
        }
    }
}

fn find_list(source: &Source, method: &Method, path: Option<&str>) -> Result<(), String> {
    let mut at = model::payload(source, method).ok_or("a list without a payload")?;
    for step in path.into_iter().flat_map(|path| path.split('.')) {
        let Kind::Object(ty) = &at.kind else {
            return Err(format!("{} is not an object", at.name));
        };
        let members = model::members(source, ty);
        at = members
            .into_iter()
            .find(|member| member.name == step)
            .ok_or(format!("{ty} has no member {step}"))?;
    }
    let flattened = match &at.kind {
        Kind::Object(ty) => source.types[ty].flatten.is_some(),
        _ => false,
    };
    if at.many || flattened {
        Ok(())
    } else {
        Err(format!("{} is not a list; say where the list is", at.name))
    }
}
