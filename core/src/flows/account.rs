//! What became of every requested line of an order.
//!
//! The service drops goods that cannot be ordered and does not say which (PROTOCOL 5.2), so the lines of the order are
//! held against what was asked for. It may also merge equal lines and split one.

use super::wire;
use crate::engine::{Given, Script, Stop};
use crate::error::ErrorKind;
use crate::json::Json;

/// A line as it was asked for.
pub(crate) struct Requested<'a> {
    id: &'a str,
    configuration: Option<&'a str>,
    pub(crate) quantity: i64,
}

impl<'a> Requested<'a> {
    /// What an item of an order asks for; its other members go into the document as they are.
    pub(crate) fn read(item: &'a Json) -> Self {
        let item = Given::of(item);
        Self {
            id: item.needed("id"),
            configuration: item.text("configurationId").filter(|id| !id.is_empty()),
            quantity: item.get("quantity").and_then(Json::as_i64).unwrap_or_default(),
        }
    }
}

/// A line as it stands in the order.
struct Line<'a> {
    id: &'a str,
    item: [Option<&'a str>; 2],
    configuration: Option<&'a str>,
    quantity: i64,
}

impl<'a> Line<'a> {
    fn read(line: &'a Json) -> Self {
        Self {
            id: wire::text(line, "Id").unwrap_or_default(),
            // The older name is still the only one in some answers.
            item: [wire::text(line, "ItemId"), wire::text(line, "ItemTaobaoId")],
            configuration: wire::text(line, "ConfigId"),
            quantity: line.get("Qty").and_then(Json::as_i64).unwrap_or(0),
        }
    }

    fn is_of(&self, requested: &Requested<'_>) -> bool {
        self.item.contains(&Some(requested.id))
    }

    fn is(&self, requested: &Requested<'_>) -> bool {
        self.is_of(requested) && self.configuration == requested.configuration
    }
}

/// The account of an order.
pub(crate) struct Account {
    /// Everything was ordered as asked for.
    pub(crate) complete: bool,
    pub(crate) lines: Vec<Json>,
    /// Ids of lines that nobody asked for.
    pub(crate) unrequested: Vec<Json>,
}

#[derive(Debug, PartialEq, Eq)]
enum Verdict {
    Ordered,
    /// In another quantity or configuration than asked for.
    Changed,
    Dropped,
    /// Several requested lines share what is there, and it does not add up.
    Ambiguous,
}

struct Entry<'a> {
    verdict: Verdict,
    lines: Vec<&'a str>,
    quantity: i64,
}

/// Accounts for every requested line; `diagnose` finds out by billed look-ups why a line was dropped.
pub(crate) fn account(
    script: &mut Script<'_>,
    requested: &[Requested<'_>],
    lines: &[Json],
    diagnose: bool,
) -> Result<Account, Stop> {
    let lines: Vec<Line<'_>> = lines.iter().map(Line::read).collect();
    let entries = compare(requested, &lines);
    let mut account = Account {
        complete: true,
        lines: Vec::new(),
        unrequested: Vec::new(),
    };
    for (wanted, entry) in requested.iter().zip(&entries) {
        let verdict = match entry.verdict {
            Verdict::Ordered => "ordered",
            Verdict::Changed => "changed",
            Verdict::Dropped => "dropped",
            Verdict::Ambiguous => "ambiguous",
        };
        account.complete &= entry.verdict == Verdict::Ordered;
        let mut line = Json::members()
            .with("itemId", wanted.id)
            .with("configurationId", wanted.configuration)
            .with("quantity", wanted.quantity)
            .with("verdict", verdict)
            .with("orderedQuantity", entry.quantity)
            .with(
                "lineIds",
                entry.lines.iter().map(|id| Json::from(*id)).collect::<Vec<_>>(),
            );
        if diagnose && entry.verdict == Verdict::Dropped {
            line = line.with("cause", cause(script, wanted)?);
        }
        account.lines.push(line);
    }
    for line in &lines {
        if !entries.iter().any(|entry| entry.lines.contains(&line.id)) {
            account.unrequested.push(line.id.into());
        }
    }
    account.complete &= account.unrequested.is_empty();
    Ok(account)
}

fn compare<'a>(requested: &[Requested<'_>], lines: &[Line<'a>]) -> Vec<Entry<'a>> {
    requested.iter().map(|wanted| entry(wanted, requested, lines)).collect()
}

fn entry<'a>(wanted: &Requested<'_>, requested: &[Requested<'_>], lines: &[Line<'a>]) -> Entry<'a> {
    let (exact, ordered) = chosen(lines, &|line| line.is(wanted));
    if !exact.is_empty() {
        let (mut twins, mut asked) = (0, 0);
        for other in requested {
            if other.id == wanted.id && other.configuration == wanted.configuration {
                twins += 1;
                asked += other.quantity;
            }
        }
        let (verdict, quantity) = if ordered == asked {
            (Verdict::Ordered, wanted.quantity)
        } else if twins == 1 {
            (Verdict::Changed, ordered)
        } else {
            (Verdict::Ambiguous, ordered)
        };
        return Entry {
            verdict,
            lines: exact,
            quantity,
        };
    }
    // The same item in a configuration that nobody asked for.
    let (lines_of_item, quantity) = chosen(lines, &|line| {
        line.is_of(wanted) && !requested.iter().any(|one| line.is(one))
    });
    let rivals = requested
        .iter()
        .filter(|one| one.id == wanted.id && !lines.iter().any(|line| line.is(one)))
        .count();
    let verdict = if lines_of_item.is_empty() {
        Verdict::Dropped
    } else if rivals > 1 {
        Verdict::Ambiguous
    } else if wanted.configuration.is_none() && quantity == wanted.quantity {
        // Who asked for no configuration takes the one that the service chose.
        Verdict::Ordered
    } else {
        Verdict::Changed
    };
    Entry {
        verdict,
        lines: lines_of_item,
        quantity,
    }
}

/// The ids of some lines, and how much stands on them.
fn chosen<'a>(lines: &[Line<'a>], is_meant: &dyn Fn(&Line<'a>) -> bool) -> (Vec<&'a str>, i64) {
    let (mut ids, mut quantity) = (Vec::new(), 0);
    for line in lines {
        if is_meant(line) {
            ids.push(line.id);
            quantity += line.quantity;
        }
    }
    (ids, quantity)
}

/// What a look-up says of an item or a seller.
enum Found {
    There(Json),
    Gone,
    /// The look-up failed, or the thing is not to be had for the moment (PROTOCOL 2.6): no cause is known.
    Unclear,
}

fn find(script: &mut Script<'_>, method: &'static str, argument: &str, id: &str) -> Result<Found, Stop> {
    Ok(
        match script.call(0, method, Json::members().with(argument, id), None)? {
            Ok(entity) if !wire::flag(&entity, "HasError") => Found::There(entity),
            Ok(entity) if wire::text(&entity, "ErrorCode") == Some("NotFound") => Found::Gone,
            Err(error) if error.code.as_deref() == Some("NotFound") => Found::Gone,
            Err(error) if error.kind == ErrorKind::Cancelled => return Err(error.into()),
            _ => Found::Unclear,
        },
    )
}

/// Why a line was dropped, in the order of the causes that the documentation lists (PROTOCOL 5.2).
fn cause(script: &mut Script<'_>, wanted: &Requested<'_>) -> Result<&'static str, Stop> {
    let item = match find(script, "GetItemFullInfo", "itemId", wanted.id)? {
        Found::There(item) => item,
        Found::Gone => return Ok("item"),
        Found::Unclear => return Ok("unknown"),
    };
    if item.get("IsSellAllowed").and_then(Json::as_bool) == Some(false) {
        return Ok("item");
    }
    let number = |value: &Json, name: &str| value.get(name).and_then(Json::as_i64);
    let mut available = number(&item, "MasterQuantity");
    if let Some(configuration) = wanted.configuration {
        let mut configured = wire::list(&item, "ConfiguredItems").iter();
        match configured.find(|one| wire::text(one, "Id") == Some(configuration)) {
            Some(found) => available = number(found, "Quantity"),
            None => return Ok("configuration"),
        }
    }
    if let Some(vendor) = wire::text(&item, "VendorId") {
        match find(script, "GetVendorInfo", "vendorId", vendor)? {
            Found::There(_) => {}
            Found::Gone => return Ok("seller"),
            Found::Unclear => return Ok("unknown"),
        }
    }
    Ok(if available.is_some_and(|available| available < wanted.quantity) {
        "field"
    } else {
        "unknown"
    })
}

#[cfg(test)]
mod tests {
    use super::{Line, Requested, Verdict, compare};

    fn wanted(id: &'static str, configuration: &'static str, quantity: i64) -> Requested<'static> {
        let configuration = (!configuration.is_empty()).then_some(configuration);
        Requested {
            id,
            configuration,
            quantity,
        }
    }

    fn line(id: &'static str, item: &'static str, configuration: &'static str, quantity: i64) -> Line<'static> {
        let configuration = (!configuration.is_empty()).then_some(configuration);
        Line {
            id,
            item: [Some(item), None],
            configuration,
            quantity,
        }
    }

    fn verdicts(requested: &[Requested<'_>], lines: &[Line<'static>]) -> Vec<(Verdict, Vec<&'static str>, i64)> {
        compare(requested, lines)
            .into_iter()
            .map(|entry| (entry.verdict, entry.lines, entry.quantity))
            .collect()
    }

    #[test]
    fn equal_lines_may_be_merged_and_one_may_be_split() {
        let merged = verdicts(&[wanted("a", "", 2), wanted("a", "", 3)], &[line("1", "a", "", 5)]);
        assert_eq!(
            merged,
            [(Verdict::Ordered, vec!["1"], 2), (Verdict::Ordered, vec!["1"], 3)]
        );
        let split = verdicts(
            &[wanted("a", "x", 5)],
            &[line("1", "a", "x", 2), line("2", "a", "x", 3)],
        );
        assert_eq!(split, [(Verdict::Ordered, vec!["1", "2"], 5)]);
    }

    #[test]
    fn a_missing_line_is_dropped_and_a_different_one_changed() {
        let requested = [wanted("a", "x", 1), wanted("b", "", 1), wanted("c", "x", 4)];
        let lines = [line("1", "a", "y", 1), line("2", "c", "x", 3)];
        let expected = [
            (Verdict::Changed, vec!["1"], 1),
            (Verdict::Dropped, vec![], 0),
            (Verdict::Changed, vec!["2"], 3),
        ];
        assert_eq!(verdicts(&requested, &lines), expected);
    }

    #[test]
    fn a_configuration_that_was_left_to_the_service_counts_as_ordered() {
        let chosen = verdicts(&[wanted("a", "", 1)], &[line("1", "a", "x", 1)]);
        assert_eq!(chosen, [(Verdict::Ordered, vec!["1"], 1)]);
    }

    #[test]
    fn what_does_not_add_up_between_equal_lines_is_ambiguous() {
        let short = verdicts(&[wanted("a", "", 2), wanted("a", "", 3)], &[line("1", "a", "", 4)]);
        assert_eq!(
            short,
            [(Verdict::Ambiguous, vec!["1"], 4), (Verdict::Ambiguous, vec!["1"], 4)]
        );
        let rivals = verdicts(&[wanted("a", "x", 1), wanted("a", "y", 1)], &[line("1", "a", "z", 1)]);
        assert_eq!(rivals[0].0, Verdict::Ambiguous);
    }
}
