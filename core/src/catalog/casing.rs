//! The plain rule that turns a wire name into camelCase or snake_case. The generator of the tables uses this very file, so that there is
//! one rule; it stands alone for that reason.

/// How names are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Case {
    /// As the service writes them: `TotalCount`, `sessionId`.
    Wire,
    /// `totalCount`.
    Camel,
    /// `total_count`.
    Snake,
}

/// Appends `name` in the given case, by its look alone: a word begins at an upper-case letter after another character, and at the last
/// letter of a run of upper-case letters that a lower-case letter follows (`THSInfo` is `ths_info`). Names the catalogue knows go through
/// [`Cased`](super::Cased), which also knows the irregular ones.
pub(crate) fn push_cased(out: &mut String, name: &str, case: Case) {
    if case == Case::Wire {
        out.push_str(name);
        return;
    }
    let mut before: Option<char> = None;
    let mut characters = name.chars().peekable();
    while let Some(character) = characters.next() {
        let lower_follows = characters.peek().is_some_and(char::is_ascii_lowercase);
        let starts_word = character.is_ascii_uppercase()
            && before.is_some_and(|before| !before.is_ascii_uppercase() || lower_follows);
        if starts_word && case == Case::Snake {
            out.push('_');
        }
        out.push(if starts_word && case == Case::Camel {
            character
        } else {
            character.to_ascii_lowercase()
        });
        before = Some(character);
    }
}

/// `name` in the given case by the plain rule, for names the catalogue does not know.
///
/// ```
/// use otapi_core::catalog::{Case, to_case};
/// assert_eq!(to_case("RequestTimeStatistic", Case::Snake), "request_time_statistic");
/// assert_eq!(to_case("ItemURL", Case::Camel), "itemUrl");
/// ```
#[must_use]
pub fn to_case(name: &str, case: Case) -> String {
    let mut out = String::with_capacity(name.len() + 4);
    push_cased(&mut out, name, case);
    out
}
