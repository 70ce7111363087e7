//! The normal form while it is written: one text, its keys in the wished case, and beside it the warnings and the unknown members.

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
    lists: Vec<List>,
    late: Vec<Late>,
}

/// A list in an object that is being written.
#[derive(Clone, Copy)]
struct List {
    /// The member's position in its type.
    member: usize,
    /// Where its closing bracket stands.
    close: usize,
    items: usize,
    /// The first and the last of its late items.
    late: Option<(usize, usize)>,
}

/// Items that came after other members had been written behind their list.
#[derive(Clone, Copy)]
struct Late {
    start: usize,
    end: usize,
    /// The next ones of the same list.
    next: Option<usize>,
}

/// The lists of one object.
#[derive(Clone, Copy)]
pub(super) struct Lists {
    start: usize,
    lists: usize,
    late: usize,
}

/// A list to which items are being added.
#[derive(Clone, Copy)]
pub(super) struct Appending {
    list: usize,
    start: usize,
    /// How many items the list has by now.
    pub(super) count: usize,
    kind: Place,
}

#[derive(Clone, Copy, PartialEq)]
enum Place {
    /// In the list itself, whose end is open.
    List,
    /// Behind it; to be moved when the object is complete.
    Behind,
}

/// How many warnings are kept; one broken page of items has a few hundred at most.
const MAX_WARNINGS: usize = 1000;
/// How much of a text a warning shows, in characters.
const MAX_RAW: usize = 200;

impl Output {
    pub(super) fn new(case: Case, extra: bool, capacity: usize) -> Self {
        Self {
            text: String::with_capacity(capacity),
            path: Vec::new(),
            warnings: Vec::new(),
            more_warnings: 0,
            block_errors: Vec::new(),
            extra: extra.then(String::new),
            case,
            cased: Cased::of(case),
            lists: Vec::new(),
            late: Vec::new(),
        }
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
        self.extra.as_ref()?;
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

    /// Begins to keep account of the lists of an object whose members come next.
    pub(super) fn begin_lists(&self) -> Lists {
        Lists {
            start: self.text.len(),
            lists: self.lists.len(),
            late: self.late.len(),
        }
    }

    /// Whether the object has this list already.
    pub(super) fn has_list(&self, object: Lists, member: usize) -> bool {
        self.find_list(object, member).is_some()
    }

    fn find_list(&self, object: Lists, member: usize) -> Option<usize> {
        let own = self.lists.get(object.lists..)?;
        Some(object.lists + own.iter().position(|list| list.member == member)?)
    }

    /// Goes on with a list of the object, or begins it.
    pub(super) fn begin_items(&mut self, object: Lists, member: usize, step: Step) -> Appending {
        let Some(list) = self.find_list(object, member) else {
            self.key(step);
            self.text.push('[');
            let list = self.lists.len();
            self.lists.push(List {
                member,
                close: self.text.len(),
                items: 0,
                late: None,
            });
            return Appending {
                list,
                start: self.text.len(),
                count: 0,
                kind: Place::List,
            };
        };
        let (close, items) = self.lists.get(list).map_or((0, 0), |list| (list.close, list.items));
        let kind = if close + 1 == self.text.len() {
            self.text.truncate(close);
            Place::List
        } else {
            Place::Behind
        };
        Appending {
            list,
            start: self.text.len(),
            count: items,
            kind,
        }
    }

    /// Ends what [`begin_items`](Self::begin_items) began.
    pub(super) fn end_items(&mut self, appending: Appending) {
        let Appending {
            list,
            start,
            count,
            kind,
        } = appending;
        let end = self.text.len();
        let Some(list) = self.lists.get_mut(list) else {
            return;
        };
        list.items = count;
        if kind == Place::List {
            self.text.push(']');
            list.close = end;
        } else if end > start {
            let late = self.late.len();
            let first = list.late.map_or(late, |(first, last)| {
                if let Some(last) = self.late.get_mut(last) {
                    last.next = Some(late);
                }
                first
            });
            list.late = Some((first, late));
            let next = None;
            self.late.push(Late { start, end, next });
        }
    }

    /// Ends the account of an object's lists: moves items that came late into their lists.
    ///
    /// Everything the object holds is copied once, however often its lists alternate.
    pub(super) fn end_lists(&mut self, object: Lists) {
        if self.late.len() > object.late {
            let written = self.text.split_off(object.start);
            let part = |from: usize, to: usize| written.get(from - object.start..to - object.start).unwrap_or_default();
            let mut gaps = self.late.iter().skip(object.late).peekable();
            let mut at = object.start;
            for list in self.lists.iter().skip(object.lists) {
                while let Some(gap) = gaps.next_if(|gap| gap.start < list.close) {
                    self.text.push_str(part(at, gap.start));
                    at = gap.end;
                }
                self.text.push_str(part(at, list.close));
                at = list.close;
                let mut next = list.late.map(|(first, _)| first);
                while let Some(late) = next.and_then(|late| self.late.get(late)) {
                    next = late.next;
                    let items = part(late.start, late.end);
                    // They were written behind something else, and so begin with a comma.
                    let items = if self.text.ends_with('[') {
                        items.strip_prefix(',').unwrap_or(items)
                    } else {
                        items
                    };
                    self.text.push_str(items);
                }
            }
            for gap in gaps {
                self.text.push_str(part(at, gap.start));
                at = gap.end;
            }
            self.text.push_str(part(at, object.start + written.len()));
            self.late.truncate(object.late);
        }
        self.lists.truncate(object.lists);
    }
}
