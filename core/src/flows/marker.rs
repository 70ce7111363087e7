//! The caller's reference inside a comment: the only thing by which a lost order or payment can be found again, since
//! the service knows no request ids (PROTOCOL 5.2).

use crate::engine::Shared;
use crate::engine::input::Input;
use crate::json::Json;
use crate::search::contains;

/// A reference in the form in which comments carry it.
#[derive(Clone, Debug)]
pub(crate) struct Marker {
    pub(crate) reference: String,
}

impl Marker {
    /// The `reference` of an input; where it is missing one is drawn and put in, so that saved states carry it.
    pub(crate) fn provide(given: &Json, shared: &mut Shared) -> Json {
        let mut members = given.as_object().unwrap_or_default().to_vec();
        if !members
            .iter()
            .any(|(name, value)| name == "reference" && !value.is_null())
        {
            members.retain(|(name, _)| name != "reference");
            members.push(("reference".to_owned(), shared.chance.token().into()));
        }
        Json::Object(members)
    }

    /// Reads the `reference`.
    pub(crate) fn read(input: &mut Input<'_>) -> Self {
        let reference = input.needed("reference");
        if reference.len() > 100 || reference.chars().any(|c| c.is_control() || matches!(c, '[' | ']')) {
            input.refuse(
                "reference",
                "expected 1 to 100 characters without brackets and control characters",
            );
        }
        Self {
            reference: reference.to_owned(),
        }
    }

    /// A comment with the marker at its end. Brackets keep `47` from being found in `4711`.
    pub(crate) fn comment(&self, comment: &str) -> String {
        let space = if comment.is_empty() { "" } else { " " };
        format!("{comment}{space}[{}]", self.reference)
    }

    /// Whether a comment carries the marker.
    pub(crate) fn is_in(&self, comment: Option<&str>) -> bool {
        comment.is_some_and(|comment| contains(comment, &format!("[{}]", self.reference)))
    }
}

#[cfg(test)]
mod tests {
    use super::Marker;

    #[test]
    fn a_marker_is_found_in_its_own_comment_only() {
        let marker = Marker {
            reference: "47".to_owned(),
        };
        assert_eq!(marker.comment(""), "[47]");
        assert_eq!(marker.comment("gift"), "gift [47]");
        assert!(marker.is_in(Some("gift [47] wrapped")));
        assert!(!marker.is_in(Some("[4711] 47")));
        assert!(!marker.is_in(None));
    }
}
