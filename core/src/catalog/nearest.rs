//! Which known name was meant.

/// Longer names are nobody's typing mistake, and the distance costs the product of both lengths.
const LONGEST: usize = 80;

/// The candidate nearest to `name` without regard to case, if at most a third of the letters differ. Of equally near ones the first.
///
/// ```
/// use otapi_core::catalog::nearest_of;
/// assert_eq!(nearest_of(["salesId", "sessionId"], "sesionid"), Some("sessionId"));
/// assert_eq!(nearest_of(["salesId", "sessionId"], "weight"), None);
/// ```
pub fn nearest_of<'a>(candidates: impl IntoIterator<Item = &'a str>, name: &str) -> Option<&'a str> {
    nearest_among(&mut candidates.into_iter(), name)
}

// Once for all kinds of candidates.
fn nearest_among<'a>(candidates: &mut dyn Iterator<Item = &'a str>, name: &str) -> Option<&'a str> {
    let name: Vec<u8> = name.bytes().map(|byte| byte.to_ascii_lowercase()).collect();
    if name.len() > LONGEST {
        return None;
    }
    let bound = name.len() / 3;
    let similar = candidates.filter(|candidate| candidate.len().abs_diff(name.len()) <= bound);
    let measured = similar.map(|candidate| (distance(candidate.as_bytes(), &name), candidate));
    let (distance, candidate) = measured.min_by_key(|(distance, _)| *distance)?;
    (distance <= bound).then_some(candidate)
}

/// How many letters have to be inserted, deleted or replaced.
fn distance(candidate: &[u8], name: &[u8]) -> usize {
    let mut row: Vec<usize> = (0..=name.len()).collect();
    for (index, letter) in candidate.iter().map(u8::to_ascii_lowercase).enumerate() {
        let mut diagonal = index;
        let mut left = index + 1;
        for (cell, other) in row.iter_mut().skip(1).zip(name) {
            let replaced = diagonal + usize::from(letter != *other);
            diagonal = *cell;
            left = replaced.min(left + 1).min(diagonal + 1);
            *cell = left;
        }
        if let Some(first) = row.first_mut() {
            *first = index + 1;
        }
    }
    row.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_distance_is_that_of_levenshtein() {
        // Textbook pairs.
        assert_eq!(distance(b"kitten", b"sitting"), 3);
        assert_eq!(distance(b"saturday", b"sunday"), 3);
        assert_eq!(distance(b"", b"abc"), 3);
        assert_eq!(distance(b"abc", b""), 3);
        assert_eq!(distance(b"Same", b"same"), 0);
    }

    #[test]
    fn far_and_overlong_names_have_no_neighbour() {
        assert_eq!(nearest_of(["AddOrder"], "DeleteBrand"), None);
        assert_eq!(nearest_of(["AddOrder"], ""), None);
        assert_eq!(nearest_of(["AddOrder"], &"AddOrder".repeat(1000)), None);
    }
}
