//! The normal form while it is written: one text, its keys in the wished case, and beside it the warnings and the unknown members.

use super::lists::Lists;
use super::scalar::{self, Outcome};
use super::source::Scalar;
use super::tree::write_key;
use super::{BlockError, Warning};
use crate::catalog::{Case, Cased, Kind, Member, NameId, Type};
use crate::json::{Json, write_string};

/// Where in the payload the walk is.
#[derive(Clone, Copy)]
pub(super) enum Step {
    Member(NameId),
    /// The list of a sub-list.
    Items,
    Index(usize),
}

pub(super) struct Output {
    pub(super) text: String,
    pub(super) path: Vec<Step>,
    pub(super) warnings: Vec<Warning>,
    /// Warnings beyond those that are kept.
    pub(super) more_warnings: usize,
    pub(super) block_errors: Vec<BlockError>,
    /// The items of the array of unknown members, if they are wanted.
    pub(super) extra: Option<String>,
    case: Case,
    cased: &'static Cased,
    pub(super) lists: Lists,
    /// How many bytes the payload may have, and how many the unknown members.
    most: usize,
}

/// How many warnings are kept; one broken page of items has a few hundred at most.
const MAX_WARNINGS: usize = 1000;
/// How much of a text a warning shows, in characters.
const MAX_RAW: usize = 200;

impl Output {
    pub(super) fn new(case: Case, extra: bool, most: usize, capacity: usize) -> Self {
        Self {
            text: String::with_capacity(capacity),
            path: Vec::new(),
            warnings: Vec::new(),
            more_warnings: 0,
            block_errors: Vec::new(),
            extra: extra.then(String::new),
            case,
            cased: Cased::of(case),
            lists: Lists::default(),
            most,
        }
    }

    /// Whether more has been written than may be: little XML can leave out many lists, or be unknown in deep places.
    pub(super) fn is_too_long(&self) -> bool {
        self.text.len() > self.most || self.extra.as_ref().is_some_and(|extra| extra.len() > self.most)
    }

    /// A comma, unless this is the first entry of an object or array.
    pub(super) fn comma(&mut self) {
        if !matches!(self.text.as_bytes().last(), None | Some(b'{' | b'[')) {
            self.text.push(',');
        }
    }

    /// Begins a member.
    pub(super) fn key(&mut self, step: Step) {
        self.comma();
        self.text.push_str(self.step_key(step));
    }

    /// The key that stands for a member in the normal form.
    fn step_key(&self, step: Step) -> &'static str {
        match step {
            Step::Member(name) => self.cased.key(name),
            Step::Items if self.case == Case::Wire => "\"Items\":",
            Step::Items => "\"items\":",
            Step::Index(_) => "",
        }
    }

    /// Writes a scalar as declared; false, with nothing written, if there is none or it cannot be read.
    #[inline]
    pub(super) fn scalar(&mut self, kind: Kind, scalar: Scalar<'_>, step: Option<Step>) -> bool {
        let start = self.text.len();
        let outcome = scalar::write(&mut self.text, kind, scalar);
        if outcome == Outcome::Written {
            return true;
        }
        self.text.truncate(start);
        if outcome == Outcome::Unreadable {
            self.warn(step, &scalar.text());
        }
        false
    }

    /// The same as a member of the object that is being written.
    pub(super) fn scalar_member(&mut self, kind: Kind, scalar: Scalar<'_>, step: Step) -> bool {
        let start = self.text.len();
        self.key(step);
        let written = self.scalar(kind, scalar, Some(step));
        if !written {
            self.text.truncate(start);
        }
        written
    }

    /// Reads a scalar only to see whether there is one: the place has its value already.
    pub(super) fn repeated_scalar(&mut self, kind: Kind, scalar: Scalar<'_>, step: Option<Step>) {
        let start = self.text.len();
        if scalar::write(&mut self.text, kind, scalar) != Outcome::Absent {
            self.warn(step, &scalar.text());
        }
        self.text.truncate(start);
    }

    /// The path of where the walk is, or of `last` there.
    fn place(&self, last: Option<Step>) -> String {
        let mut path = String::new();
        for step in self.path.iter().copied().chain(last) {
            if let Step::Index(index) = step {
                path.push('[');
                path.push_str(&index.to_string());
                path.push(']');
                continue;
            }
            if !path.is_empty() {
                path.push('.');
            }
            path.push_str(self.step_key(step).trim_matches(['"', ':']));
        }
        path
    }

    /// Notes a value that is left out.
    pub(super) fn warn(&mut self, step: Option<Step>, raw: &str) {
        if self.warnings.len() < MAX_WARNINGS {
            let raw = raw.chars().take(MAX_RAW).collect();
            self.warnings.push(Warning {
                path: self.place(step),
                raw,
            });
        } else {
            self.more_warnings += 1;
        }
    }

    /// Begins the record of an unknown member, up to its value.
    pub(super) fn begin_extra(&mut self, name: &str, attribute: bool) -> Option<&mut String> {
        // Beyond the limit there will be an error.
        self.extra.as_ref().filter(|extra| extra.len() <= self.most)?;
        let mut path = self.place(None);
        if !path.is_empty() {
            path.push('.');
        }
        if attribute {
            path.push('@');
            path.push_str(name);
        } else {
            path.push_str(&Cased::convert(name, self.case));
        }
        let extra = self.extra.as_mut()?;
        if !extra.is_empty() {
            extra.push(',');
        }
        extra.push('{');
        write_key(extra, "path");
        write_string(extra, &path);
        write_key(extra, "value");
        Some(extra)
    }

    /// Notes an unknown scalar of JSON, as written.
    pub(super) fn extra(&mut self, name: &str, value: &str) {
        if let Some(extra) = self.begin_extra(name, false) {
            extra.push_str(value);
            extra.push('}');
        }
    }

    /// Notes the error of a block that failed: a member `XError` of the payload, written from `start` on (PROTOCOL 2.5).
    pub(super) fn note_block_error(&mut self, member: Member, ty: Type, start: usize) {
        let Some(block) = member.name().strip_suffix("Error") else {
            return;
        };
        let error = self
            .text
            .get(start..)
            .and_then(|text| Json::parse(text).ok())
            .unwrap_or_default();
        let part = |name: &str| {
            let key = self.cased.get(ty.member(name)?.name_id());
            error.get(key)?.as_str().map(str::to_owned)
        };
        let Some(code) = part("ErrorCode").filter(|code| !code.eq_ignore_ascii_case("Ok")) else {
            return;
        };
        let message = part("ErrorDescription").filter(|message| !message.is_empty());
        self.block_errors.push(BlockError {
            block: Cased::convert(block, self.case),
            code,
            message,
        });
    }
}
