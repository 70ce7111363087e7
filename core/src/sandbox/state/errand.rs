//! Work that has nothing to do with orders: updating lists, exporting, importing (PROTOCOL 8.5, 8.6).

use super::activities::{Choice, Log, StepAction, Turn};

/// A piece of such work.
#[derive(Clone)]
pub(crate) struct Errand {
    pub(crate) kind: &'static str,
    /// Whether it asks what to do with what is there already.
    asks: bool,
    answer: Option<Choice>,
}

const WORK_MS: u64 = 2000;

impl Errand {
    pub(crate) fn new(kind: &'static str, asks: bool) -> Self {
        Self {
            kind,
            asks,
            answer: None,
        }
    }

    pub(crate) fn answer(&mut self, choice: Choice) {
        self.answer = Some(choice);
    }

    pub(crate) fn go_on(&mut self, log: &mut Log, now: u64) -> Turn {
        if log.steps.is_empty() {
            log.info(now, "The work has begun");
            log.progress = 50;
            return Turn::Again(WORK_MS);
        }
        match self.answer {
            None if self.asks => {
                let action =
                    |name, choice, answer: &str| StepAction::answer(name, choice, vec![("answer", answer.to_owned())]);
                let actions = vec![
                    action("Overwrite", Choice::Accept, "overwrite"),
                    action("Keep", Choice::Skip, "keep"),
                ];
                log.add(now, "Question", "Some of it is there already", actions);
                return Turn::Ask;
            }
            Some(Choice::Accept) => log.info(now, "What was there is overwritten"),
            Some(_) => log.info(now, "What was there is kept"),
            None => {}
        }
        log.progress = 100;
        Turn::Finish
    }
}
