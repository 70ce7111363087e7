//! `fixups.toml`: an entry that the catalogue no longer bears out is an error, so that none outlives its reason.

use super::Report;
use crate::source::{Change, Fixup, Source, Sure, What};

const FILE: &str = "fixups.toml";

/// A parameter, a member or the items of a list, as far as a fixup can speak of it.
struct Subject<'a> {
    name: &'a str,
    ty: Option<&'a str>,
    item: Option<&'a str>,
    also: &'a [String],
    attribute: bool,
}

pub(super) fn check(source: &Source, report: &mut Report) {
    for fixup in &source.departures.fixups {
        let of = [&fixup.method, &fixup.ty, &fixup.list];
        let named: Vec<&str> = of.iter().filter_map(|name| name.as_deref()).collect();
        let [name] = named[..] else {
            report.add(FILE, "fixups", named.join(", "), "names one method, type or list");
            continue;
        };
        if fixup.why.is_empty() {
            report.add(FILE, name, "why", "a fixup has a reason");
        }
        if fixup.was.is_some() && fixup.was == fixup.now {
            report.add(FILE, name, "was", "is what is now");
        }
        if !fixup.captures.is_empty() && fixup.sure != Sure::Seen {
            report.add(FILE, name, "sure", "what a capture shows is seen");
        }
        if let Err(complaint) = holds(source, fixup, name) {
            report.add(FILE, name, "", complaint);
        }
    }
    for twin in &source.departures.twins {
        if !source.enums.contains_key(&twin.of) {
            report.add(FILE, "twins", &twin.of, "there is no such enum");
        }
        if twin.why.is_empty() || twin.captures.is_empty() || twin.sure != Sure::Seen {
            report.add(
                FILE,
                "twins",
                &twin.of,
                "an exception has a reason and captures that show it",
            );
        }
    }
}

/// Whether the catalogue is as the fixup says.
fn holds(source: &Source, fixup: &Fixup, name: &str) -> Result<(), String> {
    let subjects = subjects(source, fixup, name)?;
    let is_there = |wanted: &str| subjects.iter().any(|subject| subject.name == wanted);
    let wanted = || fixup.params.iter().chain(&fixup.members);
    if fixup.change == Change::LeftOut {
        return match wanted().find(|wanted| is_there(wanted)) {
            Some(there) => Err(format!("{there} was to be left out, and is there")),
            None => Ok(()),
        };
    }
    if let Some(missing) = wanted().find(|wanted| !is_there(wanted)) {
        return Err(format!("there is no {missing}"));
    }
    let (what, now) = match (fixup.what, fixup.now.as_deref()) {
        (None, None) if fixup.change == Change::Added => return Ok(()),
        (Some(what), Some(now)) if fixup.change != Change::Added => (what, now),
        _ => return Err("`what` and `now` go with `changed` and `kept`, and with them alone".to_owned()),
    };
    if what == What::Answer {
        let answer = source.methods.get(name).and_then(|method| method.answer.as_deref());
        return if answer == Some(now) {
            Ok(())
        } else {
            Err(format!("the answer is not {now}"))
        };
    }
    let about = |subject: &&Subject| fixup.list.is_some() || wanted().any(|wanted| wanted == subject.name);
    let mut about = subjects.iter().filter(about).peekable();
    if about.peek().is_none() {
        return Err("says nothing about any parameter, member or list".to_owned());
    }
    match about.find(|subject| !is(subject, what, now)) {
        Some(other) => Err(format!("{what:?} of {} is not {now}", other.name)),
        None => Ok(()),
    }
}

fn is(subject: &Subject, what: What, now: &str) -> bool {
    match what {
        What::Name => subject.name == now,
        What::Type => subject.ty == Some(now),
        What::Item => subject.item == Some(now),
        What::Also => subject.also.iter().any(|also| also == now),
        What::Form => now == if subject.attribute { "attribute" } else { "element" },
        What::Answer => false,
    }
}

/// The method's parameters, the type's own members, or the list.
fn subjects<'a>(source: &'a Source, fixup: &Fixup, name: &'a str) -> Result<Vec<Subject<'a>>, String> {
    let plain = |name, ty| Subject {
        name,
        ty,
        item: None,
        also: &[],
        attribute: false,
    };
    if fixup.method.is_some() {
        let method = source.methods.get(name).ok_or("there is no such method")?;
        let params = method.params.iter();
        Ok(params.map(|param| plain(&param.name, param.ty.as_deref())).collect())
    } else if fixup.ty.is_some() {
        let ty = source.types.get(name).ok_or("there is no such type")?;
        let members = ty.members.iter().map(|member| Subject {
            item: member.item.as_deref(),
            attribute: member.attribute,
            ..plain(&member.name, member.ty.as_deref())
        });
        Ok(members.collect())
    } else {
        let list = source.lists.get(name).ok_or("there is no such list")?;
        Ok(vec![Subject {
            item: list.item.as_deref(),
            also: &list.also,
            ..plain(name, Some(&list.of))
        }])
    }
}

#[cfg(test)]
mod tests {
    use super::super::Report;
    use crate::source;

    const METHODS: &str = r#"
[FindThings]
summary = "Search things"
session = "none"
effect = "reads"
why = "It searches."
answer = "ThingsAnswer"
sure = "foreign"
params = [{ name = "size", type = "int" }]
"#;

    const LISTS: &str = r#"
[ArrayOfThing]
of = "string"
item = "Thing"
also = ["Item"]
"#;

    const TYPES: &str = r#"
[Things]
kind = "object"
direction = "output"
sure = "foreign"
members = [{ name = "Ids", type = "string", many = true, item = "Id" }, { name = "Code", type = "string", attribute = true }]
"#;

    /// What is said against one fixup, the reason aside.
    fn complaints(fixup: &str) -> Vec<String> {
        let fixups = format!("twins = []\n[[fixups]]\n{fixup}\nwhy = \"So it is.\"\nsure = \"seen\"\n");
        let files = [
            ("methods/a.toml", METHODS),
            ("types/lists.toml", LISTS),
            ("types/a.toml", TYPES),
            ("fixups.toml", &fixups),
        ];
        let files = files.map(|(file, text)| (file.to_owned(), text.to_owned()));
        let source = source::parse(&files).unwrap_or_else(|errors| panic!("{errors:?}"));
        let mut report = Report::default();
        super::check(&source, &mut report);
        report.0
    }

    #[test]
    fn what_the_catalogue_bears_out_is_not_complained_of() {
        for fixup in [
            r#"method = "FindThings"
            change = "added""#,
            r#"method = "FindThings"
            params = ["size"]
            change = "changed"
            what = "type"
            was = "string"
            now = "int""#,
            r#"method = "FindThings"
            params = ["number"]
            change = "left-out""#,
            r#"method = "FindThings"
            change = "changed"
            what = "answer"
            now = "ThingsAnswer""#,
            r#"type = "Things"
            members = ["Ids"]
            change = "kept"
            what = "item"
            now = "Id""#,
            r#"type = "Things"
            members = ["Code"]
            change = "changed"
            what = "form"
            now = "attribute""#,
            r#"list = "ArrayOfThing"
            change = "changed"
            what = "also"
            now = "Item""#,
        ] {
            assert_eq!(complaints(fixup), Vec::<String>::new(), "{fixup}");
        }
    }

    #[test]
    fn what_has_gone_is_complained_of() {
        for (fixup, complaint) in [
            (
                r#"method = "FindAll"
                change = "added""#,
                "there is no such method",
            ),
            (r#"change = "added""#, "names one method, type or list"),
            (
                r#"type = "Things"
                members = ["Name"]
                change = "added""#,
                "there is no Name",
            ),
            (
                r#"type = "Things"
                members = ["Ids"]
                change = "left-out""#,
                "Ids was to be left out, and is there",
            ),
            (
                r#"method = "FindThings"
                params = ["size"]
                change = "changed"
                what = "type"
                now = "long""#,
                "Type of size is not long",
            ),
            (
                r#"method = "FindThings"
                change = "kept"
                what = "answer"
                now = "OtherAnswer""#,
                "the answer is not OtherAnswer",
            ),
            (
                r#"list = "ArrayOfThing"
                change = "changed"
                what = "item"
                now = "Item""#,
                "Item of ArrayOfThing is not Item",
            ),
            (
                r#"method = "FindThings"
                params = ["size"]
                change = "changed""#,
                "go with `changed` and `kept`",
            ),
        ] {
            let found = complaints(fixup);
            assert!(found.len() == 1 && found[0].contains(complaint), "{fixup}\n{found:?}");
        }
    }
}
