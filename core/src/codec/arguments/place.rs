//! Where in the arguments an error is. The place is put together on the way out of a failure, so that it costs nothing else.

use crate::Error;

/// Names longer than this are cut: they come from outside.
const LONGEST: usize = 64;

/// The error, inside the argument or member of this name.
pub(super) fn within(name: &str, mut error: Error) -> Error {
    let cut = name.char_indices().nth(LONGEST).map_or(name.len(), |(at, _)| at);
    let mut path = name.get(..cut).unwrap_or_default().to_owned();
    if cut < name.len() {
        path.push('…');
    }
    if let Some(inner) = error.path.take().filter(|inner| !inner.is_empty()) {
        if !inner.starts_with('[') {
            path.push('.');
        }
        path.push_str(&inner);
    }
    error.path = Some(path);
    error
}

/// The error, inside the item of this index.
pub(super) fn within_item(index: usize, error: Error) -> Error {
    within(&format!("[{index}]"), error)
}
