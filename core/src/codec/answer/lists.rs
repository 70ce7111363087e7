//! Lists that come in pieces: a list without a wrapper, or one that comes twice, may alternate with other members.
//!
//! Items are written where they come. Those that come when something else stands behind their list are moved when the object is complete.

use super::output::{Output, Step};

/// The account of all lists in objects that are being written, the inner ones' behind the outer ones'.
#[derive(Default)]
pub(super) struct Lists {
    lists: Vec<List>,
    late: Vec<Late>,
}

/// A list in an object that is being written.
struct List {
    /// The member's position in its type.
    member: usize,
    /// Where its closing bracket stands.
    close: usize,
    items: usize,
    /// The first and the last of its late items.
    late: Option<(usize, usize)>,
}

/// Items that came late, one behind the other.
struct Late {
    start: usize,
    end: usize,
    /// The next ones of the same list.
    next: Option<usize>,
}

/// Where an object and its account begin.
#[derive(Clone, Copy)]
pub(super) struct Start {
    text: usize,
    lists: usize,
    late: usize,
}

/// A list to which items are being added.
#[derive(Clone, Copy)]
pub(super) struct Adding {
    list: usize,
    start: usize,
    /// How many items the list has by now.
    pub(super) count: usize,
    late: bool,
}

impl Output {
    /// Begins an object's account.
    pub(super) fn begin_lists(&self) -> Start {
        Start {
            text: self.text.len(),
            lists: self.lists.lists.len(),
            late: self.lists.late.len(),
        }
    }

    /// How many lists the object has by now.
    pub(super) fn lists(&self, object: Start) -> usize {
        self.lists.lists.len() - object.lists
    }

    /// Whether the object has the list of this member already.
    pub(super) fn has_list(&self, object: Start, member: usize) -> bool {
        self.find_list(object, member).is_some()
    }

    fn find_list(&self, object: Start, member: usize) -> Option<usize> {
        let own = self.lists.lists.get(object.lists..)?;
        Some(object.lists + own.iter().position(|list| list.member == member)?)
    }

    /// Goes on with a list of the object, or begins it.
    pub(super) fn begin_items(&mut self, object: Start, member: usize, step: Step) -> Adding {
        let known = self.find_list(object, member);
        let list = known.unwrap_or(self.lists.lists.len());
        let (mut count, mut late) = (0, false);
        match known.and_then(|list| self.lists.lists.get(list)) {
            Some(list) => {
                count = list.items;
                late = list.close + 1 != self.text.len();
                if !late {
                    self.text.truncate(list.close);
                }
            }
            None => {
                self.key(step);
                self.text.push('[');
                let close = self.text.len();
                self.lists.lists.push(List {
                    member,
                    close,
                    items: 0,
                    late: None,
                });
            }
        }
        Adding {
            list,
            start: self.text.len(),
            count,
            late,
        }
    }

    /// Ends what [`begin_items`](Self::begin_items) began.
    pub(super) fn end_items(&mut self, adding: Adding) {
        let Lists { lists, late } = &mut self.lists;
        let Some(list) = lists.get_mut(adding.list) else {
            return;
        };
        list.items = adding.count;
        let end = self.text.len();
        if !adding.late {
            list.close = end;
            self.text.push(']');
        } else if end > adding.start {
            let new = late.len();
            let (first, last) = list.late.unwrap_or((new, new));
            list.late = Some((first, new));
            if let Some(last) = late.get_mut(last) {
                last.next = Some(new);
            }
            late.push(Late {
                start: adding.start,
                end,
                next: None,
            });
        }
    }

    /// Ends an object's account, and moves its late items into their lists.
    ///
    /// All that the object holds is copied once, however often its lists alternate.
    pub(super) fn end_lists(&mut self, object: Start) {
        let Lists { lists, late } = &mut self.lists;
        if late.len() > object.late {
            let written = self.text.split_off(object.text);
            let part = |from: usize, to: usize| written.get(from - object.text..to - object.text).unwrap_or_default();
            let mut at = object.text;
            let mut gaps = late.iter().skip(object.late).peekable();
            for list in lists.iter().skip(object.lists) {
                while let Some(gap) = gaps.next_if(|gap| gap.start < list.close) {
                    self.text.push_str(part(at, gap.start));
                    at = gap.end;
                }
                self.text.push_str(part(at, list.close));
                at = list.close;
                let mut next = list.late.and_then(|(first, _)| late.get(first));
                while let Some(moved) = next {
                    // Something stood before them, so that they begin with a comma.
                    let items = part(moved.start, moved.end);
                    let first = self.text.ends_with('[');
                    self.text.push_str(if first {
                        items.strip_prefix(',').unwrap_or(items)
                    } else {
                        items
                    });
                    next = moved.next.and_then(|next| late.get(next));
                }
            }
            for gap in gaps {
                self.text.push_str(part(at, gap.start));
                at = gap.end;
            }
            self.text.push_str(part(at, object.text + written.len()));
            late.truncate(object.late);
        }
        lists.truncate(object.lists);
    }
}
