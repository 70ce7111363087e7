//! What an activity asks a host.

use super::list::List;
use super::read::Place;
use crate::face::flows::views::{OpenChoice, OpenQuestion};
use crate::json::Json;

/// The open questions of an activity, as [`Host::ask`](crate::Host::ask) and [`Step::Ask`](crate::Step::Ask) have them.
#[must_use]
pub fn questions(asked: &Json) -> List<'_, OpenQuestion<'_>> {
    Place::at(asked.get("questions"))
}

/// The answer by one of a question's choices.
#[must_use]
pub fn choose(question: OpenQuestion<'_>, choice: OpenChoice<'_>) -> Json {
    let answer = Json::members().with("question", question.id());
    answer.with("choice", choice.choice())
}

impl<'a> OpenQuestion<'a> {
    /// The only choice that has a parameter of this name and value; nothing if there is none, or more than one. Choices are told apart by
    /// their parameters, never by their texts.
    #[must_use]
    pub fn choice_with(self, name: &str, value: &str) -> Option<OpenChoice<'a>> {
        let has = |choice: &OpenChoice<'_>| {
            let mut parameters = choice.parameters().iter();
            parameters.any(|one| (one.name(), one.value()) == (Some(name), Some(value)))
        };
        let mut found = self.choices().iter().filter(has);
        found.next().filter(|_| found.next().is_none())
    }
}
