//! The first page, those of areas, the list of all methods, and the one of errors.

use super::html::{Page, block, code, escape, languages};
use crate::face::{self, Area, Face, FaceMethod};
use crate::model::Scalar;
use crate::print::example::Literal;
use crate::print::{File, LANGUAGES, docs};
use crate::source::Outcome;

pub(super) fn files(face: &Face) -> Vec<File> {
    let mut files = vec![first(face), methods(face), errors(face)];
    files.extend(face.areas.iter().map(|own| area(face, own)));
    files
}

fn first(face: &Face) -> File {
    let mut page = Page::new(face, "index.html".to_owned(), "Reference", &[]);
    page.add(&format!(
        "<p class=\"summary\">All {} methods of the service, in {}. <a href=\"methods.html\">All of them on one page</a>. \
         And {} <a href=\"flows.html\">flows</a> that do whole jobs, and {} rules for shops.</p>",
        face.methods.len(),
        LANGUAGES.map(|language| language.name).join(", "),
        face.flows.len(),
        face.rules.len()
    ));
    page.heading("start", "Start");
    let starts = LANGUAGES
        .iter()
        .map(|language| (language.folder, language.name, block(&(language.start)().whole())));
    page.add(&languages(starts));
    page.add(
        "<p>The client calls as a guest; each scope calls with a session, which it opens when a call first needs it. \
         Every method hangs on all of them, in its area; in Rust it is a value that the client fetches for a scope. Options of a call \
         (language, time-outs, marketplace session) come last.</p>",
    );
    page.heading("areas", "Areas");
    let rows: Vec<Vec<String>> = face
        .areas
        .iter()
        .map(|area| {
            let name = format!("<a href=\"areas/{}.html\"><code>{}</code></a>", area.name, area.camel);
            vec![name, escape(&area.summary), face.methods_in(area).count().to_string()]
        })
        .collect();
    page.table(&["Area", "What it is about", "Methods"], &rows);
    page.heading("values", "How values are written");
    let mut heads = vec!["Kind"];
    heads.extend(LANGUAGES.map(|language| language.name));
    let enums = face.enums.iter().find_map(|(name, of)| {
        let first = of.declared.values.first()?;
        (name == "ItemProviderType").then(|| Literal::Enum(name, first.clone()))
    });
    let scalar = |scalar, text: &str| Literal::Scalar(scalar, text.to_owned());
    let kinds = [
        ("text", Some(scalar(Scalar::Text, "shirt"))),
        ("whole number", Some(scalar(Scalar::Int, "20"))),
        ("id of digits", Some(scalar(Scalar::Id, "3186064872"))),
        ("decimal, exact", Some(scalar(Scalar::Decimal, "62.5"))),
        ("yes or no", Some(scalar(Scalar::Boolean, "true"))),
        (
            "moment, with its zone",
            Some(scalar(Scalar::DateTime, "2025-01-02T03:04:05Z")),
        ),
        (
            "list",
            Some(Literal::List(vec![
                scalar(Scalar::Text, "501"),
                scalar(Scalar::Text, "502"),
            ])),
        ),
        ("enum, an open set", enums),
    ];
    let rows = kinds.iter().filter_map(|(kind, literal)| {
        let literal = literal.as_ref()?;
        let written = LANGUAGES
            .iter()
            .map(|language| code(&(language.literal)(face, literal)));
        Some([(*kind).to_owned()].into_iter().chain(written).collect())
    });
    page.table(&heads, &rows.collect::<Vec<_>>());
    page.end()
}

fn methods(face: &Face) -> File {
    let mut page = Page::new(face, "methods.html".to_owned(), "All methods", &[]);
    let rows: Vec<Vec<String>> = face
        .methods
        .iter()
        .map(|method| {
            let area = method.source.area();
            let named = face
                .areas
                .iter()
                .find(|own| own.name == area)
                .map_or(area, |own| &own.camel);
            let place = format!("<a href=\"areas/{area}.html\">{named}</a>");
            vec![link("", method), place, summary(&page, method)]
        })
        .collect();
    page.table(&["Method", "Area", "What it does"], &rows);
    page.end()
}

fn area(face: &Face, area: &Area) -> File {
    let mut page = Page::new(face, format!("areas/{}.html", area.name), &area.camel, &[]);
    page.add(&format!("<p class=\"summary\">{}.</p>", escape(&area.summary)));
    let rows: Vec<Vec<String>> = face
        .methods_in(area)
        .map(|method| vec![link("../", method), summary(&page, method)])
        .collect();
    page.table(&["Method", "What it does"], &rows);
    let own = face.types.iter().filter(|(_, ty)| ty.area == area.name);
    let types: String = own
        .map(|(name, _)| format!("<li><a href=\"../types/{name}.html\">{name}</a></li>\n"))
        .collect();
    if !types.is_empty() {
        page.heading("types", "Types");
        page.add(&format!("<ul class=\"columns\">\n{types}</ul>"));
    }
    page.end()
}

fn link(top: &str, method: &FaceMethod) -> String {
    let name = method.name;
    let name = if docs::deprecated(method).is_some() {
        format!("<s>{name}</s>")
    } else {
        name.to_owned()
    };
    format!("<a href=\"{top}methods/{}.html\">{name}</a>", method.name)
}

fn summary(page: &Page, method: &FaceMethod) -> String {
    page.inline(&docs::sentence(&method.source.summary))
}

fn errors(face: &Face) -> File {
    let mut page = Page::new(face, "errors.html".to_owned(), "Errors", &[]);
    page.add(
        "<p>Every failure is one record in all languages: <code>kind</code>, the service's <code>code</code> and <code>sub_code</code>, a \
         <code>message</code> for people, the <code>method</code>, and advice on trying again. Programs decide by kind and code, never by the message.</p>",
    );
    page.heading("kinds", "Kinds");
    let kinds = [
        (
            "invalid_argument",
            "An argument or a setting is missing or wrong; <code>path</code> names it. Nothing was sent.",
        ),
        (
            "transport",
            "No connection, or it broke; what was to be changed was not sent.",
        ),
        ("timeout", "No answer in time."),
        ("cancelled", "The caller stopped it."),
        ("http", "An answer that is not the service's, by its status."),
        ("malformed_answer", "An answer that cannot be read."),
        (
            "limit_exceeded",
            "An answer that is longer or deeper than the client reads.",
        ),
        ("service", "The service refuses; see the codes."),
        (
            "session_expired",
            "The session is over, and there was no way to a new one.",
        ),
        (
            "access_denied",
            "The key, its signature, or whoever calls, may not do this.",
        ),
        (
            "outcome_unknown",
            "A change that may have happened or not: look before you repeat it.",
        ),
    ];
    let rows: Vec<Vec<String>> = kinds
        .iter()
        .map(|(kind, what)| vec![code(kind), (*what).to_owned()])
        .collect();
    page.table(&["Kind", "What it means"], &rows);
    let source = &face.model.source.errors;
    page.heading("codes", "Codes");
    page.add("<p>The set is open: an unknown code keeps its text and is never tried again by itself.</p>");
    let rows: Vec<Vec<String>> = source
        .codes
        .iter()
        .map(|(name, of)| {
            let outcome = match of.outcome {
                Outcome::Done => "done",
                Outcome::Refused => "refused",
                Outcome::Unknown => "unknown",
            };
            let meaning = [Some(&of.meaning), of.user.as_ref()].into_iter().flatten();
            let meaning: Vec<String> = meaning.map(|text| page.inline(text)).collect();
            let kind = of.kind.map(|kind| code(face::kind(kind))).unwrap_or_default();
            let retry = of.retry.map_or("", face::retry);
            vec![
                code(name),
                kind,
                outcome.to_owned(),
                retry.to_owned(),
                meaning.join(" "),
                docs::trust(of.sure).to_owned(),
            ]
        })
        .collect();
    page.table(
        &["Code", "Kind", "A change was", "Again", "What it means", "How sure"],
        &rows,
    );
    page.heading("sub-codes", "Sub-codes");
    let sub_codes = source
        .sub_codes
        .iter()
        .flat_map(|(code, subs)| subs.iter().map(move |(sub, of)| (code, sub, of)));
    let rows: Vec<Vec<String>> = sub_codes
        .map(|(name, sub, of)| {
            let meaning = page.inline(&format!("{} {}", of.meaning, of.user));
            vec![
                code(sub),
                code(name),
                face::retry(of.retry).to_owned(),
                meaning,
                docs::trust(of.sure).to_owned(),
            ]
        })
        .collect();
    page.table(&["Sub-code", "Of", "Again", "What it means", "How sure"], &rows);
    page.heading("entities", "Codes inside of answers");
    page.add("<p>An answer can succeed while one of its items carries a code of its own. These are data and never thrown.</p>");
    let entities = source.entity_codes.iter();
    let rows: Vec<Vec<String>> = entities
        .map(|(name, of)| vec![code(name), page.inline(&of.meaning), docs::trust(of.sure).to_owned()])
        .collect();
    page.table(&["Code", "What it means", "How sure"], &rows);
    page.end()
}
