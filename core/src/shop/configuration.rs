//! Which configuration of an item is meant by the values that a buyer has chosen, and what can still be chosen.
//!
//! A configuration is told by its `Configurators`, pairs of a property (`Pid`) and a value (`Vid`) that are named in the item's
//! `Attributes`. Only what is listed can be ordered: with `HasHierarchicalConfigurators`, too, where not every value goes with every
//! other. It is found when one alone fits what is chosen, or when one consists of just that; of two alike none is chosen.
//!
//! How many may be ordered follows from `FirstLotQuantity` and `NextLotQuantity`, the least and the step as most public shops have
//! them. That is nowhere documented, and a marketplace may count all configurations of an order together: `below_least` and
//! `off_step` are for the shop to judge.

use super::out::Out;
use super::pictures::repaired;
use super::price::Ask;
use super::{CASE, ITEM, Rule, text};
use crate::engine::{Given, Kind};
use crate::error::Error;

pub(super) const CHOOSE_CONFIGURATION: Rule = Rule {
    name: "choose_configuration",
    spec: &[
        ITEM,
        (
            "selected",
            Kind::List(&Kind::Object(&[("Pid", Kind::Needed), ("Vid", Kind::Needed)])),
        ),
        ("configurationId", Kind::Text),
        ("quantity", Kind::Whole),
        ("promotionId", Kind::Text),
        ("currency", Kind::Text),
        ("withDelivery", Kind::Flag),
        CASE,
    ],
    apply,
};

/// A property and its value.
type Pair<'a> = (&'a str, &'a str);

#[inline(never)]
fn pairs<'a>(given: Given<'a>, list: &str) -> Vec<Pair<'a>> {
    given
        .each(list)
        .map(|one| (one.needed("Pid"), one.needed("Vid")))
        .collect()
}

/// A configuration, and what it consists of.
struct Configuration<'a> {
    given: Given<'a>,
    pairs: Vec<Pair<'a>>,
}

impl Configuration<'_> {
    /// Whether it has these values, whatever it has of one property.
    #[inline(never)]
    fn fits(&self, chosen: &[Pair<'_>], but: &str) -> bool {
        chosen.iter().all(|pair| pair.0 == but || self.pairs.contains(pair))
    }
}

/// How many there are together; nothing where the service says nothing of any.
fn add(stock: &mut Option<u64>, configuration: Given<'_>) {
    if let Some(more) = configuration.whole("Quantity") {
        *stock = Some(stock.unwrap_or_default().saturating_add(more));
    }
}

fn apply(given: Given<'_>, out: &mut Out) -> Result<(), Error> {
    let ask = Ask::read(given);
    let item = ask.item;
    let mut chosen = pairs(given, "selected");
    for (index, one) in chosen.iter().enumerate() {
        if chosen.iter().take(index).any(|other| other.0 == one.0) {
            return Err(Error::invalid(
                format!("selected[{index}].pid"),
                "the property is chosen twice",
            ));
        }
    }
    let id = text(given, "configurationId");
    let (mut all, mut left, mut exact) = (Vec::new(), Vec::new(), Vec::new());
    let mut is_known = false;
    for given in item.each("ConfiguredItems") {
        let pairs = pairs(given, "Configurators");
        let one = Configuration { given, pairs };
        let is_it = id.is_none() || given.text("Id") == id;
        is_known |= is_it;
        if is_it && one.fits(&chosen, "") {
            left.push(given);
            if one.pairs.len() == chosen.len() {
                exact.push(given);
            }
        }
        all.push(one);
    }
    if exact.len() == 1 {
        left = exact;
    }
    // What is found by its id has chosen for the buyer.
    if let (Some(_), [one]) = (id, left.as_slice()) {
        chosen = pairs(*one, "Configurators");
    }
    let one = if let [one] = left.as_slice() {
        text(*one, "Id")
    } else {
        None
    };
    out.text("configurationId", one);
    out.flag("isFullConfiguration", one.is_some() || all.is_empty());
    out.list("configurationIds");
    let mut available = None;
    for one in &left {
        out.text("", text(*one, "Id"));
        add(&mut available, *one);
    }
    out.end_list();
    if all.is_empty() {
        available = item.whole("MasterQuantity");
    }
    let open = tell_properties(item, &all, &chosen, out);
    let least = item.whole_or("FirstLotQuantity", 1);
    let step = item.whole_or("NextLotQuantity", 1).max(1);
    out.number("quantity", Some(ask.quantity));
    out.number("leastQuantity", Some(least));
    out.number("quantityStep", Some(step));
    out.number("availableQuantity", available);

    out.list("problems");
    tell_refusals(item, out);
    let mut is_gone = false;
    for pair in &chosen {
        if !all.iter().any(|one| one.pairs.contains(pair)) {
            is_gone = true;
            out.problem("no_such_value");
            out.text("pid", Some(pair.0));
            out.text("vid", Some(pair.1));
            out.end();
        }
    }
    if id.is_some() && !is_known {
        is_gone = true;
        out.problem("no_such_configuration");
        out.text("configurationId", id);
        out.end();
    }
    if left.is_empty() && !is_gone && !all.is_empty() {
        out.problem("no_such_combination");
        out.end();
    } else if left.len() > 1 {
        out.problem(if open.is_empty() { "ambiguous" } else { "incomplete" });
        out.list("properties");
        for property in open {
            out.text("", Some(property));
        }
        out.end_list();
        out.end();
    }
    if available.is_some_and(|available| available < ask.quantity) {
        out.problem("not_enough");
        out.number("availableQuantity", available);
        out.end();
    }
    if ask.quantity < least {
        out.problem("below_least");
        out.number("leastQuantity", Some(least));
        out.end();
    } else if !(ask.quantity - least).is_multiple_of(step) {
        out.problem("off_step");
        out.number("quantityStep", Some(step));
        out.end();
    }
    if text(given, "promotionId").is_some() && ask.promotion.is_empty() {
        out.problem("no_such_promotion");
        out.end();
    }
    out.end_list();

    if left.is_empty() {
        left.extend(all.iter().map(|one| one.given));
    }
    ask.tell(&left, out)
}

/// Every property that configurations differ in, with its values, in the order of the attributes. Gives those without a choice yet.
fn tell_properties<'a>(item: Given<'a>, all: &[Configuration<'a>], chosen: &[Pair<'_>], out: &mut Out) -> Vec<&'a str> {
    let mut used = Vec::new();
    for one in all {
        used.extend_from_slice(&one.pairs);
    }
    let named = pairs(item, "Attributes");
    let mut values: Vec<Pair<'a>> = Vec::new();
    for value in named.iter().chain(&used) {
        if used.iter().any(|one| one.0 == value.0) && !values.contains(value) {
            values.push(*value);
        }
    }
    let attribute = |value: &Pair<'a>| {
        let place = named.iter().position(|one| one == value);
        place
            .and_then(|place| item.list("Attributes").get(place))
            .map(Given::of)
            .unwrap_or_default()
    };
    let mut open = Vec::new();
    out.list("properties");
    for (place, first) in values.iter().enumerate() {
        let property = first.0;
        if values.iter().take(place).any(|one| one.0 == property) {
            continue;
        }
        let is_chosen = chosen.iter().any(|one| one.0 == property);
        if !is_chosen {
            open.push(property);
        }
        out.open("");
        out.text("id", Some(property));
        out.copy(attribute(first), &[("displayName", "PropertyName")]);
        out.flag("isChosen", is_chosen);
        out.list("values");
        for value in values.iter().filter(|one| one.0 == property) {
            let (mut is_possible, mut stock) = (false, None);
            for one in all {
                if one.pairs.contains(value) && one.fits(chosen, property) {
                    is_possible = true;
                    add(&mut stock, one.given);
                }
            }
            let attribute = attribute(value);
            out.open("");
            out.text("id", Some(value.1));
            out.either("displayName", attribute, "ValueAlias", "Value");
            for (name, wire) in [("imageUrl", "ImageUrl"), ("miniImageUrl", "MiniImageUrl")] {
                out.text(name, repaired(attribute.needed(wire)).as_deref());
            }
            out.flag("selected", chosen.contains(value));
            out.flag("disabled", !is_possible);
            out.number("availableQuantity", stock);
            out.end();
        }
        out.end_list();
        out.end();
    }
    out.end_list();
    open
}

/// Why the item is not sold at all.
fn tell_refusals(item: Given<'_>, out: &mut Out) {
    if item.flag("HasError") || !matches!(text(item, "ErrorCode"), None | Some("Ok")) {
        out.problem("item_error");
        out.copy(item, &[("code", "ErrorCode")]);
        out.end();
    }
    if !item.flag_or("IsSellAllowed", true) {
        out.problem("not_sold");
        out.copy(item, &[("reason", "SellDisallowReason")]);
        out.end();
    }
    if item.flag("IsFiltered") {
        out.problem("filtered");
        out.end();
    }
}
