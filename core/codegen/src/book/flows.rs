//! The page of flows and rules.

use super::html::{Page, code, names};
use crate::face::{Face, FaceFlow, Value};
use crate::print::File;

pub(super) fn page(face: &Face) -> File {
    let mut page = Page::new(face, "flows.html".to_owned(), "Flows and rules", &[]);
    page.add(
        "<p>A flow does a whole job with many calls: it looks before it repeats a change, saves its state before each, and asks what \
         only a person can decide. Every client starts flows by these names.</p>",
    );
    page.heading("flows", "Flows");
    table(&mut page, &face.flows);
    page.heading("rules", "Rules for shops");
    page.add("<p>Functions over what came in answers; nothing is sent.</p>");
    table(&mut page, &face.rules);
    page.end()
}

fn table(page: &mut Page, flows: &[FaceFlow]) {
    let rows: Vec<Vec<String>> = flows
        .iter()
        .map(|flow| {
            let link = |ty: &str| format!("<a href=\"types/{ty}.html\">{ty}</a>");
            let mut gives = link(&flow.result);
            if let Some(Value::Object(item)) = &flow.items {
                gives = format!("{}, one by one, then {gives}", link(item));
            }
            if let Some(member) = &flow.gives {
                gives = format!("{} of {gives}", code(member));
            }
            let name = format!("<span id=\"{}\">{}</span>", flow.name, names(&flow.camel, &flow.name));
            vec![
                name,
                page.inline(&format!("{}.", flow.summary)),
                link(&flow.input),
                gives,
            ]
        })
        .collect();
    page.table(&["Name", "What it does", "Takes", "Gives"], &rows);
}
