//! Which price to show: of an item, or of one of its configurations.
//!
//! Amounts are taken as the service sends them, in one of the currencies that it displays (`DisplayedMoneys`, else `Internal`, else
//! `MarginPrice` in the marketplace's currency); none is converted or multiplied. What several pieces cost with delivery only
//! the service knows (`BatchGetItemTotalCost`).
//!
//! How the members of an item play together is not documented. These rules are what the vendor's own shop does, where not said otherwise:
//!
//! * The price of a piece is `PriceWithoutDelivery` where there is one; with `withDelivery` it is the price itself, which includes the way
//!   to the warehouse. `PriceWithoutDiscount` (`…AndDelivery`) is what it costs without the customer's own discount.
//! * `QuantityRanges` hold from their `MinQuantity` up to the next. A configuration has its own; one that has none and costs what
//!   the item costs follows the item's (assumed).
//! * The first promotion without an error holds, unless `IsValidPromotions` is false (assumed to mean that they must be read anew); an empty
//!   `promotionId` asks for the price without any. A promotion that lists configurations holds for these alone. In lists of items
//!   `PromotionPrice` stands for it.
//! * What is sold out does not count among prices from and to, unless all is (assumed).
//! * An old price is one that is higher. The percentage is rounded down, and of several the least: no more is promised than there is.
//! * As text an amount has two digits behind the point, blanks between thousands and the sign behind, as in `ConvertedPrice`.

use std::cmp::Ordering;

use super::out::Out;
use super::{CASE, ITEM, Rule, by, text};
use crate::decimal::{Decimal, canonical};
use crate::engine::{Given, Kind};
use crate::error::Error;
use crate::json::Json;
use crate::search::rsplit_once;

pub(super) const SHOWN_PRICE: Rule = Rule {
    name: "shown_price",
    spec: &[
        ITEM,
        ("configurationId", Kind::Text),
        ("quantity", Kind::Whole),
        ("promotionId", Kind::Text),
        ("currency", Kind::Text),
        ("withDelivery", Kind::Flag),
        CASE,
    ],
    apply,
};

fn apply(given: Given<'_>, out: &mut Out) -> Result<(), Error> {
    let ask = Ask::read(given);
    let mut configurations = Vec::new();
    match text(given, "configurationId") {
        Some(id) => match by(ask.item, "ConfiguredItems", "Id", id) {
            Some(one) => configurations.push(one),
            None => {
                return Err(Error::invalid(
                    "configurationId",
                    format!("the item has no configuration `{id}`"),
                ));
            }
        },
        None => configurations.extend(ask.item.each("ConfiguredItems")),
    }
    ask.tell(&configurations, out)
}

/// The item, and what its price depends on.
#[derive(Clone, Copy)]
pub(super) struct Ask<'a> {
    pub(super) item: Given<'a>,
    pub(super) quantity: u64,
    /// That of the item's that is to be made use of; an empty one if there is none.
    pub(super) promotion: Given<'a>,
    /// What stands for a promotion in lists of items.
    listed: Given<'a>,
    currency: Option<&'a str>,
    with_delivery: bool,
}

impl<'a> Ask<'a> {
    pub(super) fn read(given: Given<'a>) -> Self {
        let item = given.inner("item");
        let wanted = given.text("promotionId");
        let mut promotion = Given::default();
        for one in item.each("Promotions") {
            let holds = match wanted {
                Some(id) => !id.is_empty() && one.text("Id") == wanted,
                None => item.flag_or("IsValidPromotions", true),
            };
            if holds && !one.flag("HasError") && promotion.is_empty() {
                promotion = one;
            }
        }
        let is_listed = wanted.is_none() && item.list("ConfiguredItems").is_empty();
        let least = item.whole_or("FirstLotQuantity", 1);
        Self {
            item,
            quantity: given.whole_or("quantity", least).max(1),
            promotion,
            listed: item.inner(if is_listed { "PromotionPrice" } else { "" }),
            currency: text(given, "currency"),
            with_delivery: given.flag("withDelivery"),
        }
    }

    /// What is shown of these configurations; of the item itself if there are none.
    pub(super) fn tell(&self, configurations: &[Given<'a>], out: &mut Out) -> Result<(), Error> {
        let mut holders = Vec::new();
        for one in configurations {
            // What is not told to be sold out may be there.
            if one.whole("Quantity") != Some(0) {
                holders.push(*one);
            }
        }
        if holders.is_empty() {
            holders.extend_from_slice(configurations);
        }
        let mut least = Vec::new();
        for one in &holders {
            push_minima(&mut least, *one);
        }
        if least.is_empty() {
            push_minima(&mut least, self.item);
        }
        if holders.is_empty() {
            holders.push(self.item);
        }
        self.prices(&holders, out)?;
        out.list("quantityRanges");
        let mut next = least.iter().copied().skip(1);
        for quantity in &least {
            out.open("");
            out.number("minQuantity", Some(*quantity));
            out.number("maxQuantity", next.next().map(|next| next - 1));
            let ask = Self {
                quantity: *quantity,
                ..*self
            };
            ask.prices(&holders, out)?;
            out.end();
        }
        out.end_list();
        Ok(())
    }

    /// The prices of these, from the least to the greatest.
    #[inline(never)]
    fn prices(&self, holders: &[Given<'a>], out: &mut Out) -> Result<(), Error> {
        let undiscounted = if self.with_delivery {
            "PriceWithoutDiscount"
        } else {
            "PriceWithoutDiscountAndDelivery"
        };
        let (mut price, mut old, mut delivery) = (Span::default(), Span::default(), Span::default());
        let (mut discount, mut is_reduced, mut is_promoted) = (100, false, false);
        let mut ask = *self;
        for holder in holders {
            let (plain, promoted) = (ask.plain(*holder), ask.promoted(*holder));
            let now = if promoted.is_empty() { plain } else { promoted };
            let Some(money) = ask.money(now) else {
                continue;
            };
            // All in the currency of the first.
            ask.currency = Some(money.code);
            let mut before = money;
            for other in [ask.money(plain), ask.told(plain.inner(undiscounted))] {
                if let Some(other) = other.filter(|other| other.is_above(money)) {
                    before = other;
                }
            }
            is_reduced |= before.is_above(money);
            is_promoted |= !promoted.is_empty();
            discount = percent(money.amount, before.amount).min(discount);
            price.add(money);
            old.add(before);
            for price in [now, plain] {
                if let Some(way) = ask
                    .told(price.inner("DeliveryPrice"))
                    .filter(|way| way.is_above(Money::default()))
                {
                    delivery.add(way);
                    break;
                }
            }
        }
        if let (Some(currency), None) = (self.currency, price.least) {
            let elsewhere = Self {
                currency: None,
                ..*self
            };
            if holders
                .iter()
                .any(|one| elsewhere.money(elsewhere.plain(*one)).is_some())
            {
                return Err(Error::invalid(
                    "currency",
                    format!("the item has no price in `{currency}`"),
                ));
            }
        }
        price.tell("price", out);
        if !is_reduced {
            (old, discount) = (Span::default(), 0);
        }
        old.tell("oldPrice", out);
        out.number("discountPercent", Some(discount).filter(|discount| *discount > 0));
        delivery.tell("internalDelivery", out);
        let promotion = if is_promoted { text(self.promotion, "Id") } else { None };
        out.text("promotionId", promotion);
        Ok(())
    }

    /// The price without a promotion.
    #[inline(never)]
    fn plain(&self, holder: Given<'a>) -> Given<'a> {
        let own = self.at(holder);
        if !own.is_empty() {
            let whole = self.money(self.item.inner("Price"));
            if !holder.list("QuantityRanges").is_empty() || whole.is_none() || self.money(own) != whole {
                return own;
            }
        }
        self.at(self.item)
    }

    /// The price with the promotion, if it holds for this one.
    fn promoted(&self, holder: Given<'a>) -> Given<'a> {
        let promotion = self.promotion;
        if promotion.is_empty() {
            return self.listed;
        }
        if promotion.list("ConfiguredItems").is_empty() {
            return self.at(promotion);
        }
        let one = by(promotion, "ConfiguredItems", "Id", holder.needed("Id")).unwrap_or_default();
        if one.flag("HasError") {
            Given::default()
        } else {
            self.at(one)
        }
    }

    /// The price of so many pieces: of the last range that they reach, below all ranges of the first.
    #[inline(never)]
    fn at(&self, holder: Given<'a>) -> Given<'a> {
        let mut best: Option<u64> = None;
        let mut found = holder;
        for range in holder.each("QuantityRanges") {
            let least = range.whole_or("MinQuantity", 0);
            let is_better = best.is_none_or(|best| {
                if best > self.quantity {
                    least < best
                } else {
                    best < least && least <= self.quantity
                }
            });
            if is_better {
                (best, found) = (Some(least), range);
            }
        }
        found.inner("Price")
    }

    /// What a price comes to, with the way to the warehouse or without it.
    #[inline(never)]
    fn money(&self, price: Given<'a>) -> Option<Money<'a>> {
        let goods = price.inner("PriceWithoutDelivery");
        let is_whole = self.with_delivery || goods.is_empty();
        self.told(if is_whole { price } else { goods })
    }

    /// The amount in the currency that is asked for, or in the first one that the service displays.
    #[inline(never)]
    fn told(&self, price: Given<'a>) -> Option<Money<'a>> {
        let list = price.inner("ConvertedPriceList");
        for money in list.each("DisplayedMoneys") {
            if let Some(money) = self.amount(money, "Price", "Code") {
                return Some(money);
            }
        }
        let internal = self.amount(list.inner("Internal"), "Price", "Code");
        internal.or_else(|| self.amount(price, "MarginPrice", "OriginalCurrencyCode"))
    }

    #[inline(never)]
    fn amount(&self, from: Given<'a>, amount: &str, code: &str) -> Option<Money<'a>> {
        let (Json::String(amount) | Json::Number(amount)) = from.get(amount)? else {
            return None;
        };
        let (code, sign) = (from.needed(code), from.needed("Sign"));
        let fits = self.currency.is_none_or(|wanted| wanted == code) && amount.parse::<Decimal>().is_ok();
        fits.then_some(Money { amount, code, sign })
    }
}

/// Adds, in their order, from how many pieces on each range of quantity holds.
#[inline(never)]
fn push_minima(minima: &mut Vec<u64>, holder: Given<'_>) {
    for range in holder.each("QuantityRanges") {
        if let Some(least) = range.whole("MinQuantity") {
            let place = minima.iter().filter(|other| **other < least).count();
            if minima.get(place) != Some(&least) {
                minima.insert(place, least);
            }
        }
    }
}

/// An amount as it came.
#[derive(Clone, Copy, Default)]
struct Money<'a> {
    amount: &'a str,
    code: &'a str,
    sign: &'a str,
}

impl Money<'_> {
    fn is_above(self, other: Self) -> bool {
        compare(self.amount, other.amount) == Ordering::Greater
    }
}

impl PartialEq for Money<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.code == other.code && compare(self.amount, other.amount) == Ordering::Equal
    }
}

/// By value. What is no amount counts as nothing.
#[inline(never)]
fn compare(one: &str, other: &str) -> Ordering {
    decimal(one).cmp(&decimal(other))
}

fn decimal(amount: &str) -> Decimal {
    amount.parse().unwrap_or_default()
}

/// Amounts from the least to the greatest.
#[derive(Clone, Copy, Default)]
struct Span<'a> {
    least: Option<Money<'a>>,
    most: Money<'a>,
}

impl<'a> Span<'a> {
    #[inline(never)]
    fn add(&mut self, money: Money<'a>) {
        if self.least.is_none() || money.is_above(self.most) {
            self.most = money;
        }
        if self.least.is_none_or(|least| least.is_above(money)) {
            self.least = Some(money);
        }
    }

    #[inline(never)]
    fn tell(&self, name: &str, out: &mut Out) {
        let Some(least) = self.least else {
            out.text(name, None);
            return;
        };
        let most = self.most;
        let mut text = String::new();
        push_display(&mut text, least.amount);
        if most.is_above(least) {
            text.push_str(" – ");
            push_display(&mut text, most.amount);
        }
        if least.sign.is_empty() {
            text.push(' ');
            text.push_str(least.code);
        }
        text.push_str(least.sign);
        out.open(name);
        out.text("min", canonical(least.amount).as_deref());
        out.text("max", canonical(most.amount).as_deref());
        out.text("currency", Some(least.code));
        out.text("sign", Some(least.sign));
        out.text("text", Some(&text));
        out.end();
    }
}

/// Appends the amount with two digits behind the point at least, and blanks between thousands.
#[inline(never)]
fn push_display(out: &mut String, amount: &str) {
    let text = canonical(amount).unwrap_or_default();
    let (whole, fraction) = rsplit_once(&text, b'.').unwrap_or((&text, ""));
    for (place, digit) in whole.chars().enumerate() {
        if place > 0 && (whole.len() - place).is_multiple_of(3) && !out.ends_with('-') {
            out.push(' ');
        }
        out.push(digit);
    }
    out.push('.');
    out.push_str(fraction);
    for _ in fraction.len()..2 {
        out.push('0');
    }
}

/// How much less of a hundred it is now, rounded down.
#[inline(never)]
fn percent(now: &str, old: &str) -> u64 {
    let old = decimal(old);
    let saved = old.checked_sub(decimal(now)).unwrap_or_default();
    let mut left = decimal(&format!("{saved}e2"));
    let mut percent = 0;
    while percent < 100
        && let Some(rest) = left.checked_sub(old).filter(|rest| !rest.is_negative())
    {
        left = rest;
        percent += 1;
    }
    percent
}
