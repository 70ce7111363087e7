//! Many short lists of rows laid into one table.

use std::collections::BTreeMap;

use super::fit;

/// The table: what lists have in common is there only once.
pub(super) struct Packed<'a, R> {
    pub(super) rows: Vec<R>,
    /// Where a list begins and how long it is.
    places: BTreeMap<&'a str, (usize, usize)>,
    /// The lists that brought rows of their own, by where these begin.
    pub(super) heads: BTreeMap<usize, &'a str>,
}

impl<'a, R: PartialEq> Packed<'a, R> {
    pub(super) fn of(mut lists: Vec<(&'a str, Vec<R>)>) -> Self {
        // A base type's members begin those of its subtypes: the longest first, and the short ones are found inside.
        lists.sort_by_key(|(_, list)| std::cmp::Reverse(list.len()));
        let mut packed = Self {
            rows: Vec::new(),
            places: BTreeMap::new(),
            heads: BTreeMap::new(),
        };
        for (name, list) in lists {
            let count = list.len();
            let found = packed.rows.windows(count.max(1)).position(|window| window == list);
            let first = match found {
                _ if count == 0 => 0,
                Some(first) => first,
                None => {
                    packed.heads.insert(packed.rows.len(), name);
                    packed.rows.extend(list);
                    packed.rows.len() - count
                }
            };
            packed.places.insert(name, (first, count));
        }
        packed
    }

    /// The first row of a list, and how many it has.
    pub(super) fn place(&self, name: &str) -> Result<(u16, u8), String> {
        let (first, count) = self.places[name];
        Ok((fit(first, "rows")?, fit(count, "rows of one list")?))
    }

    /// The names of the lists, by where these begin.
    pub(super) fn in_order(&self) -> Vec<&'a str> {
        let mut names: Vec<&str> = self.places.keys().copied().collect();
        names.sort_by_key(|name| {
            let (first, count) = self.places[name];
            (first, std::cmp::Reverse(count))
        });
        names
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn packed_lists_share_what_they_have_in_common() {
        let lists = [("base", "1 2"), ("empty", ""), ("other", "2 4"), ("derived", "1 2 3")];
        let lists = lists.map(|(name, rows)| (name, rows.split_whitespace().map(str::to_owned).collect::<Vec<_>>()));
        let packed = Packed::of(lists.to_vec());
        assert_eq!(packed.rows, ["1", "2", "3", "2", "4"]);
        for (name, list) in lists {
            let (first, count) = packed.place(name).unwrap();
            assert_eq!(packed.rows[usize::from(first)..][..usize::from(count)], list);
        }
        assert_eq!(packed.in_order(), ["derived", "base", "empty", "other"]);
    }
}
