//! The caller's reference inside a comment: the only thing by which a lost order or payment can be found again, since
//! the service knows no request ids (PROTOCOL 5.2).

use crate::engine::Given;
use crate::error::Error;
use crate::search::contains;

/// A reference in the form in which comments carry it.
pub(crate) struct Marker<'a>(pub(crate) &'a str);

/// Whether the `reference` can be found again in a comment.
pub(crate) fn check(given: Given<'_>) -> Result<(), Error> {
    let reference = given.text("reference").unwrap_or_default();
    let unfit = |c: char| c.is_control() || matches!(c, '[' | ']');
    if reference.trim().is_empty() || reference.len() > 100 || reference.chars().any(unfit) {
        let message = "expected 1 to 100 characters without brackets and control characters";
        return Err(Error::invalid("reference", message));
    }
    Ok(())
}

impl Marker<'_> {
    fn text(&self) -> String {
        // Brackets keep `47` from being found in `4711`.
        format!("[{}]", self.0)
    }

    /// A comment with the marker at its end.
    pub(crate) fn comment(&self, comment: &str) -> String {
        let space = if comment.is_empty() { "" } else { " " };
        format!("{comment}{space}{}", self.text())
    }

    /// Whether a comment carries the marker.
    pub(crate) fn is_in(&self, comment: Option<&str>) -> bool {
        comment.is_some_and(|comment| contains(comment, &self.text()))
    }
}

#[cfg(test)]
mod tests {
    use super::Marker;

    #[test]
    fn a_marker_is_found_in_its_own_comment_only() {
        let marker = Marker("47");
        assert_eq!(marker.comment(""), "[47]");
        assert_eq!(marker.comment("gift"), "gift [47]");
        assert!(marker.is_in(Some("gift [47] wrapped")));
        assert!(!marker.is_in(Some("[4711] 47")));
        assert!(!marker.is_in(None));
    }
}
