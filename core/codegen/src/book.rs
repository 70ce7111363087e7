//! The book: reference pages for every method, all languages beside each other, as a folder of plain HTML that any server or a browser
//! alone can show; and the examples on them as programs, so that each one is run (`tests/run book`).

mod arguments;
mod flows;
mod html;
mod indexes;
mod method;
mod types;

use crate::face::{Area, Face};
use crate::print::example::{self, Example};
use crate::print::{Chapter, File, LANGUAGES};

/// Where the programs are, beside the pages.
const EXAMPLES: &str = "examples";

/// All files of the book, by their paths in it.
pub(crate) fn files(face: &Face) -> Vec<File> {
    let examples: Vec<(&Area, Vec<Example>)> = face.areas.iter().map(|area| (area, example::of(face, area))).collect();
    let mut files = indexes::files(face);
    files.push(flows::page(face));
    files.extend(types::files(face));
    for example in examples.iter().flat_map(|(_, examples)| examples) {
        files.push(method::page(face, example));
    }
    files.push(File {
        path: "style.css".to_owned(),
        text: include_str!("book/style.css").to_owned(),
    });
    files.extend(programs(face, &examples));
    files.push(File {
        path: format!("{EXAMPLES}/calls.json"),
        text: arguments::json(examples.iter().flat_map(|(_, examples)| examples)),
    });
    files
}

fn programs(face: &Face, examples: &[(&Area, Vec<Example>)]) -> Vec<File> {
    let languages = LANGUAGES.iter().flat_map(|language| {
        let chapters = examples.iter().map(|(area, examples)| {
            let texts = examples.iter();
            let texts = texts.map(|example| (example.method, (language.text)(face, example)));
            Chapter {
                area,
                examples: texts.collect(),
            }
        });
        let chapters: Vec<Chapter> = chapters.collect();
        let files = (language.programs)(&chapters).into_iter().map(|file| File {
            path: format!("{EXAMPLES}/{}/{}", language.folder, file.path),
            text: file.text,
        });
        files.collect::<Vec<_>>()
    });
    languages.collect()
}
