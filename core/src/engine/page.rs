//! The pages of a list that is read piece by piece: where the list stands in an answer, whether there is more of it, and how that is
//! asked for. A binding has no rule of its own: it hands back the mark that it got.

use super::chance::fingerprint;
use crate::catalog::{Case, Cased, Method};
use crate::codec::answer::Answer;
use crate::codec::arguments::Field;
use crate::error::{Error, ErrorKind};
use crate::integer::integer;
use crate::json::Json;
use crate::search::split_once;

/// The offset of a page's first item in the whole list (PROTOCOL 1.3), and how many items a page has.
const POSITION: &str = "framePosition";
const SIZE: &str = "frameSize";

/// What a page was asked for with.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Page {
    position: i64,
    size: Option<i64>,
    /// The fingerprint of the items of the page before.
    before: Option<String>,
}

/// A page in its answer.
struct Found<'a> {
    items: &'a [Json],
    /// The names that lead to the items.
    path: Vec<String>,
    /// How long the whole list is.
    total: Option<i64>,
    /// How many items the service took for a page, whatever was asked.
    frame: Option<i64>,
    /// How many pages can be read, whatever the total says.
    pages: Option<i64>,
}

impl Page {
    /// The page that `mark` names: empty for the first one, as the arguments have it, else what was given as the `next` one.
    pub(super) fn read(method: Method, mark: &str, arguments: Json) -> Result<(Json, Option<String>), Error> {
        if !method.pages() {
            let message = format!("{} does not give its list in pages", method.name());
            return Err(Error::invalid("options.page", message));
        }
        if mark.is_empty() {
            return Ok((arguments, None));
        }
        if let Some((position, before)) = split_once(mark, ".")
            && let Some(position) = integer(position)
        {
            let arguments = arguments.without("frame_position").replace(POSITION, position);
            return Ok((arguments, Some(before.to_owned())));
        }
        Err(Error::invalid(
            "options.page",
            "expected what an answer said of its next page",
        ))
    }

    /// The same once the arguments are checked.
    pub(super) fn of(fields: &[Field], before: Option<String>) -> Self {
        let number = |name| {
            let field = fields.iter().find(|field| field.name() == name);
            field.and_then(|field| integer(field.value()))
        };
        Self {
            position: number(POSITION).unwrap_or(0),
            size: number(SIZE).filter(|size| *size > 0),
            before,
        }
    }

    /// The answer as JSON text, with `page`: the `list`'s place in the payload, and the mark of the `next` page if there is one.
    pub(super) fn to_json(&self, method: Method, answer: &Answer, payload: &Json, case: Case) -> Result<String, Error> {
        if let Some(list) = method.list().map(|list| Cased::convert(list, case))
            && let Some(failed) = answer.envelope.block_errors.iter().find(|failed| failed.block == list)
        {
            // What failed is the list itself: that is no end of it.
            let mut error = Error::new(ErrorKind::Service, failed.message.clone().unwrap_or_default());
            error.code = Some(failed.code.clone());
            return Err(error);
        }
        let found = Found::in_payload(method, payload, case);
        let print = fingerprint(&Json::Array(found.items.to_vec()).to_string());
        if self.before.as_ref() == Some(&print) && !found.items.is_empty() {
            return Err(repeated(self.position));
        }
        let mut page = Json::members();
        if let Some(position) = self.next(&found) {
            page = page.with("next", format!("{position}.{print}"));
        }
        page = page.with("list", found.path);
        let mut text = answer.to_json();
        // Behind the last member of the object.
        text.pop();
        text.push_str(",\"page\":");
        page.write(&mut text);
        text.push('}');
        Ok(text)
    }

    /// Where the next page begins. What the service says of its list counts for more than how full the page is: of a marketplace's
    /// page some items may be missing, and a page may be shorter than was asked for.
    fn next(&self, found: &Found<'_>) -> Option<i64> {
        let count = found.items.len() as i64;
        // Without a total and a size, only an empty page is the end.
        let size = found.frame.or(self.size).unwrap_or(count);
        let position = self.position.saturating_add(count.max(found.frame.unwrap_or(0)));
        let more = found.total.map_or(count >= size, |total| position < total);
        let most = found.pages.map_or(i64::MAX, |pages| pages.saturating_mul(size));
        (count > 0 && more && position < most && position <= i64::from(i32::MAX)).then_some(position)
    }
}

/// The error of a page that is the one before it: there would be no end of them.
pub(crate) fn repeated(position: i64) -> Error {
    let message = format!("the page at {POSITION} {position} is the one before it again");
    Error::new(ErrorKind::MalformedAnswer, message)
}

impl<'a> Found<'a> {
    /// The list is the payload, or where the catalogue says; a list that knows its total stands in `Items` beside it (NORMAL-FORM, Shape).
    fn in_payload(method: Method, payload: &'a Json, case: Case) -> Self {
        let name = |wire: &str| Cased::convert(wire, case);
        let (mut path, mut of, mut at) = (Vec::new(), payload, payload);
        for wire in [method.list().unwrap_or_default(), "Items"] {
            let name = name(wire);
            if let Some(inner) = at.get(&name) {
                path.push(name);
                (of, at) = (at, inner);
            }
        }
        let number = |wire: &str, least| of.get(&name(wire))?.as_i64().filter(|number| *number >= least);
        Self {
            items: at.as_array().unwrap_or_default(),
            path,
            total: number("TotalCount", 0),
            frame: number("CurrentFrameSize", 1),
            pages: number("MaximumPageCount", 1),
        }
    }
}
