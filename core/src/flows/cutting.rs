//! Taking the items out of a big payload one by one.

use crate::catalog::{Case, to_case};
use crate::json::{Json, Reader};

/// The payload of a bulk result as JSON text, and the place up to which its items have been taken.
pub(crate) struct Cutting {
    text: String,
    place: usize,
}

impl Cutting {
    /// At the first item; nothing where the answer says that the run has not ended.
    pub(crate) fn new(text: String, case: Case) -> Option<Self> {
        let mut place = text.len();
        let mut reader = Reader::new(&text);
        if reader.open_object().is_ok() {
            let mut first = true;
            while let Ok(Some(name)) = reader.next_key(first) {
                first = false;
                if name == to_case("Items", case) && reader.open_array().is_ok() {
                    place = reader.offset();
                    break;
                }
                let value = reader.skip();
                if name == to_case("IsFinished", case) && value == Ok("false") {
                    return None;
                }
            }
        }
        Some(Self { text, place })
    }

    /// The items left, with nothing between them and their bracket: the codec writes no blanks.
    fn rest(&self) -> &str {
        let rest = self.text.get(self.place..).unwrap_or_default();
        rest.strip_prefix(',').unwrap_or(rest)
    }

    pub(crate) fn is_empty(&self) -> bool {
        let rest = self.rest();
        rest.is_empty() || rest.starts_with(']')
    }

    /// The next item.
    pub(crate) fn next(&mut self) -> Option<Json> {
        if self.is_empty() {
            return None;
        }
        let rest = self.rest();
        let mut reader = Reader::new(rest);
        let item = Json::read(&mut reader);
        self.place = match item {
            Ok(_) => self.text.len() - rest.len() + reader.offset(),
            Err(_) => self.text.len(),
        };
        item.ok()
    }
}

#[cfg(test)]
mod tests {
    use super::Cutting;
    use crate::catalog::Case;

    #[test]
    fn items_are_cut_out_one_by_one() {
        let text = r#"{"is_finished":true,"items":[{"id":"[1,]"},{"id":"2","a":[]}],"more":[3]}"#;
        let mut cutting = Cutting::new(text.to_owned(), Case::Snake).unwrap();
        let mut items = Vec::new();
        while let Some(item) = cutting.next() {
            items.push(item.to_string());
        }
        assert_eq!(items, [r#"{"id":"[1,]"}"#, r#"{"id":"2","a":[]}"#]);
        assert!(cutting.is_empty());
    }

    #[test]
    fn a_payload_without_items_has_none() {
        for text in [
            "null",
            "{}",
            r#"{"IsFinished":true}"#,
            r#"{"IsFinished":true,"Items":[]}"#,
        ] {
            assert!(Cutting::new(text.to_owned(), Case::Wire).unwrap().is_empty(), "{text}");
        }
        let running = r#"{"IsFinished":false,"Items":[]}"#;
        assert!(Cutting::new(running.to_owned(), Case::Wire).is_none());
    }
}
