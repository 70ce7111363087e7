//! What shops and warehouses do all day with answers: which configuration a buyer means, which price to show, what is packed in which
//! package, what a status is called, where a picture really is. Pure functions over the normal form; nothing is sent.
//!
//! Each takes an object and gives one, by [`door::rule`](crate::door::rule). What came in an answer goes in as it came, in any case; the
//! result is named in camelCase, or in snake_case with `"case": "snake"`. Codes in results are open text.
//!
//! | rule | input | result |
//! |---|---|---|
//! | `choose_configuration` | `item`, `selected` \[`Pid`, `Vid`\], `configurationId`?, and as `shown_price` | `configurationId`, `isFullConfiguration`, `configurationIds`, `properties` \[`id`, `displayName`, `isChosen`, `values` \[`id`, `displayName`, `imageUrl`, `miniImageUrl`, `selected`, `disabled`, `availableQuantity`\]\], `quantity`, `leastQuantity`, `quantityStep`, `availableQuantity`, `problems` \[`problem`, …\], and as `shown_price` |
//! | `shown_price` | `item`, `configurationId`?, `quantity`?, `promotionId`?, `currency`?, `withDelivery` (false) | `price`, `oldPrice` {`min`, `max`, `currency`, `sign`, `text`}, `discountPercent`, `internalDelivery`, `promotionId`, `quantityRanges` \[`minQuantity`, `maxQuantity`, `price`, …\] |
//! | `order_packages` | `order`, `packages`, `tracking` \[`packageId`, …\], `excludedStatusIds` (11, 12, 13) | `orderId`, `packages` \[`packageId`, `waybill`, `checkpoints`, `lines`, …\], `lines` \[`lineId`, `packed`, `unpacked`, `packageIds`, …\], `waybills` \[`waybill`, `lineIds`\], `complete`, `problems` |
//! | `order_statuses` | `order`, `orderStatuses`, `lineStatuses`, `available` \[`lineId`, `statuses`\] | `orderId`, `statusId`, `status`, `isPaid`, `isCancelled`, `isCompleted`, `actions`, `lines` \[`lineId`, `statusId`, `status`, …, `next` \[`id`, `name`\]\] |
//! | `pictures` | `item` | `pictures` \[`url`, `isMain`, `sizes` \[`url`, `width`, `height`\]\] |
//! | `picture` | `url` | `url`, `originalUrl`, `width`, `height` |
//! | `description_policy` | | `tags`, `attributes`, `schemes` |
//! | `safe_description`, with the feature `sanitise` | `html` | `html` |
//!
//! A member of a result that is not known is `null`. The files say for each rule what it rests on.

mod configuration;
mod description;
mod out;
mod packages;
mod pictures;
mod price;
mod statuses;

#[cfg(feature = "sanitise")]
pub use description::safe_description;

use out::Out;

use crate::catalog::{Case, nearest_of, to_case};
use crate::engine::{Given, Kind, OTHERS, Spec, case};
use crate::error::Error;
use crate::json::Json;

struct Rule {
    name: &'static str,
    spec: Spec,
    apply: fn(Given<'_>, &mut Out) -> Result<(), Error>,
}

static RULES: &[&Rule] = &[
    &configuration::CHOOSE_CONFIGURATION,
    &price::SHOWN_PRICE,
    &packages::ORDER_PACKAGES,
    &statuses::ORDER_STATUSES,
    &pictures::PICTURES,
    &pictures::PICTURE,
    &description::DESCRIPTION_POLICY,
    #[cfg(feature = "sanitise")]
    &description::SAFE_DESCRIPTION,
];

/// In which case the result is wanted.
const CASE: (&str, Kind) = ("case", Kind::OneOf(&["camel", "snake", "wire"]));
/// A payload, of which the rules read what they know.
const PAYLOAD: Kind = Kind::Object(&[(OTHERS, Kind::Any)]);
/// The same, with the id that no item is without.
const ITEM: (&str, Kind) = ("item", Kind::Object(&[("Id", Kind::Needed), (OTHERS, Kind::Any)]));

/// An order's details, of which the head is needed.
const ORDER: Kind = Kind::Object(&[
    (
        "SalesOrderInfo",
        Kind::Object(&[("Id", Kind::Needed), (OTHERS, Kind::Any)]),
    ),
    (OTHERS, Kind::Any),
]);

/// What the rule of this name makes of its input, as JSON text.
pub(crate) fn apply(name: &str, input: &Json) -> Result<String, Error> {
    let mut known = Vec::new();
    for rule in RULES {
        if rule.name == name {
            let given = Given::check(input, "", rule.spec).map_err(as_given)?;
            let mut out = Out::new(case(given));
            (rule.apply)(given, &mut out)?;
            return Ok(out.finish());
        }
        known.push(rule.name);
    }
    let advice = match nearest_of(known.iter().copied(), name) {
        Some(name) => format!("did you mean `{name}`?"),
        None => known.join(", "),
    };
    Err(Error::invalid("name", format!("there is no rule `{name}`: {advice}")))
}

/// A member that is missing is named as one that was given would be.
fn as_given(mut error: Error) -> Error {
    let path = error.path.as_deref().unwrap_or_default();
    let names = path.split('.').map(|name| to_case(name, Case::Camel));
    error.path = Some(names.collect::<Vec<_>>().join("."));
    error
}

/// A text that says something.
#[inline(never)]
fn text<'a>(given: Given<'a>, name: &str) -> Option<&'a str> {
    given.text(name).filter(|text| !text.is_empty())
}

/// The first object in a list of which this is the text.
#[inline(never)]
fn by<'a>(given: Given<'a>, list: &str, name: &str, wanted: &str) -> Option<Given<'a>> {
    given.each(list).find(|one| one.text(name) == Some(wanted))
}

#[cfg(test)]
mod tests {
    use super::{CASE, RULES};
    use crate::json::Json;

    #[test]
    fn rules_take_what_the_catalogue_says() {
        let model = Json::parse(include_str!("../generated/face_model.json")).unwrap();
        let list = |value: &Json, name: &str| value.get(name).and_then(Json::as_array).unwrap().to_vec();
        let by = |items: &[Json], name: &str| {
            let found = items
                .iter()
                .find(|item| item.get("name").and_then(Json::as_str) == Some(name));
            found.unwrap_or_else(|| panic!("rules.toml lacks {name}")).clone()
        };
        let (told, types) = (list(&model, "rules"), list(&model, "types"));
        // Languages have sanitisers of their own, or this one behind another name.
        let rules = RULES.iter().filter(|rule| rule.name != "safe_description");
        for rule in rules.clone() {
            let input = by(&told, rule.name)
                .get("input")
                .and_then(Json::as_str)
                .unwrap()
                .to_owned();
            let members = list(&by(&types, &input), "members");
            let members = members.iter().filter_map(|member| member.get("camel")?.as_str());
            let mut members: Vec<&str> = members.collect();
            let taken = rule.spec.iter().filter(|member| member.0 != CASE.0);
            let mut taken: Vec<&str> = taken.map(|(name, _)| *name).collect();
            members.sort_unstable();
            taken.sort_unstable();
            assert_eq!(taken, members, "{}", rule.name);
        }
        assert_eq!(told.len(), rules.count());
    }
}
