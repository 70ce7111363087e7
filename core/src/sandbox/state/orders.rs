//! Orders and their lines (PROTOCOL 5, 9).

use std::collections::{BTreeMap, BTreeSet};

use super::accounts::Profile;
use super::statuses;
use crate::sandbox::amount::Amount;

/// One order. Amounts are in the customer's currency.
#[derive(Clone)]
pub(crate) struct Order {
    pub(crate) number: u64,
    pub(crate) customer: i64,
    pub(crate) created: u64,
    pub(crate) comment: String,
    pub(crate) delivery_mode: DeliveryMode,
    pub(crate) recipient: Profile,
    pub(crate) lines: Vec<Line>,
    /// What is reserved for it on the customer's account.
    pub(crate) paid: Amount,
    /// The same in the internal currency, as it stood when it was reserved.
    pub(crate) paid_internal: Amount,
    pub(crate) closed: bool,
    pub(crate) weight: Option<Amount>,
    pub(crate) additional_info: String,
}

/// One line of an order.
#[derive(Clone)]
pub(crate) struct Line {
    pub(crate) id: u64,
    pub(crate) item: String,
    pub(crate) configuration: String,
    pub(crate) configuration_text: String,
    pub(crate) promotion: String,
    pub(crate) quantity: i64,
    pub(crate) comment: String,
    /// The price of a piece in the customer's currency.
    pub(crate) price: Amount,
    /// A price that awaits the customer's confirmation.
    pub(crate) new_price: Option<Amount>,
    /// The price of a piece at the marketplace, before and after a discount.
    pub(crate) original_price: Amount,
    pub(crate) original_price_with_discount: Amount,
    pub(crate) weight: Amount,
    pub(crate) status: i64,
    pub(crate) operator_comment: String,
    pub(crate) custom_description: String,
    pub(crate) purchase: Purchase,
}

/// What the marketplace says of a line; all empty while it is not bought.
#[derive(Clone, Default)]
pub(crate) struct Purchase {
    pub(crate) order: String,
    pub(crate) waybill: String,
    pub(crate) account: String,
    pub(crate) status: String,
    pub(crate) item: String,
    pub(crate) configuration: String,
    pub(crate) promotion: String,
    pub(crate) price: Option<Amount>,
    /// Level and message of a warning about the price.
    pub(crate) warning: Option<(&'static str, String)>,
}

/// A way of delivery.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct DeliveryMode {
    pub(crate) id: &'static str,
    pub(crate) name: &'static str,
    pub(crate) description: &'static str,
    /// In CNY, as goods are.
    pub(crate) price: Amount,
}

pub(crate) const DELIVERY_MODES: [DeliveryMode; 2] = [
    DeliveryMode {
        id: "7",
        name: "External",
        description: "Delivery is arranged outside the platform",
        price: Amount::ZERO,
    },
    DeliveryMode {
        id: "EMS",
        name: "EMS",
        description: "Express mail, 7 to 15 days",
        price: Amount::cents(12_500),
    },
];

impl Line {
    pub(crate) fn amount(&self) -> Amount {
        self.price.times(self.quantity)
    }

    pub(crate) fn counts(&self) -> bool {
        statuses::counts(self.status)
    }

    pub(crate) fn is_cancelled(&self) -> bool {
        self.status == statuses::CANCELLED
    }
}

impl Order {
    /// `ORD-0000000042` (PROTOCOL 5.4).
    pub(crate) fn id(&self) -> String {
        order_id(self.number)
    }

    pub(crate) fn line_named(&self, id: &str) -> Option<&Line> {
        self.line(id.parse().ok()?)
    }

    pub(crate) fn line(&self, id: u64) -> Option<&Line> {
        self.lines.iter().find(|line| line.id == id)
    }

    pub(crate) fn line_mut(&mut self, id: u64) -> Option<&mut Line> {
        self.lines.iter_mut().find(|line| line.id == id)
    }

    pub(crate) fn goods_amount(&self) -> Amount {
        self.lines.iter().filter(|line| line.counts()).map(Line::amount).sum()
    }

    pub(crate) fn is_cancelled(&self) -> bool {
        !self.lines.iter().any(Line::counts)
    }

    /// The status follows from the lines and the money `[S]`: what an export or a payment does to it is not documented.
    pub(crate) fn status(&self, remaining: Amount) -> i64 {
        let active = || self.lines.iter().filter(|line| line.counts());
        if self.is_cancelled() {
            50
        } else if self.closed || active().all(|line| line.status == statuses::COMPLETED) {
            40
        } else if remaining.is_positive() && active().all(|line| line.status == statuses::AWAITING_PAYMENT) {
            10
        } else if remaining.is_positive() {
            11
        } else if active().any(|line| line.status >= statuses::ORDERED) {
            30
        } else {
            20
        }
    }

    /// Whether the lines can be bought: paid in full, in status 2 or 3, and not bought yet (PROTOCOL 7.3).
    pub(crate) fn can_be_purchased(&self, line: &Line, remaining: Amount) -> bool {
        !remaining.is_positive()
            && matches!(line.status, statuses::PAID | statuses::CONFIRMATION)
            && line.purchase.order.is_empty()
    }
}

/// A change of a status, as the queue of changes lists it (PROTOCOL 9.4).
#[derive(Clone)]
pub(crate) struct StatusChange {
    pub(crate) id: i64,
    pub(crate) order: u64,
    /// The line, or the order itself.
    pub(crate) line: Option<u64>,
    pub(crate) old: i64,
    pub(crate) new: i64,
    pub(crate) at: u64,
    /// The login of who did it; empty for the system.
    pub(crate) by: String,
}

/// All orders, oldest first, and the changes of their statuses.
#[derive(Clone)]
pub(crate) struct Orders {
    orders: BTreeMap<u64, Order>,
    next_line: u64,
    changes: Vec<StatusChange>,
    /// The changes that were taken off the queue.
    cleared: BTreeSet<i64>,
}

const FIRST_ORDER: u64 = 42;
const FIRST_LINE: u64 = 501;

impl Orders {
    pub(crate) fn new() -> Self {
        Self {
            orders: BTreeMap::new(),
            next_line: FIRST_LINE,
            changes: Vec::new(),
            cleared: BTreeSet::new(),
        }
    }

    pub(crate) fn iter(&self) -> impl DoubleEndedIterator<Item = &Order> {
        self.orders.values()
    }

    pub(crate) fn get(&self, number: u64) -> Option<&Order> {
        self.orders.get(&number)
    }

    pub(crate) fn get_mut(&mut self, number: u64) -> Option<&mut Order> {
        self.orders.get_mut(&number)
    }

    /// The order of this id, with or without the prefix that shops configure.
    pub(crate) fn find(&self, id: &str) -> Option<&Order> {
        let digits = id.strip_prefix("ORD-").unwrap_or(id);
        self.get(digits.parse().ok()?)
    }

    pub(crate) fn next_number(&self) -> u64 {
        self.orders
            .last_key_value()
            .map_or(FIRST_ORDER, |(number, _)| number + 1)
    }

    pub(crate) fn next_line(&mut self) -> u64 {
        let id = self.next_line;
        self.next_line += 1;
        id
    }

    pub(crate) fn insert(&mut self, order: Order) {
        self.orders.insert(order.number, order);
    }

    pub(crate) fn note(&mut self, order: u64, line: Option<u64>, old: i64, new: i64, at: u64, by: &str) {
        let id = 1 + i64::try_from(self.changes.len()).unwrap_or(i64::MAX - 1);
        self.changes.push(StatusChange {
            id,
            order,
            line,
            old,
            new,
            at,
            by: by.to_owned(),
        });
    }

    /// The changes that are still in the queue.
    pub(crate) fn queue(&self) -> impl Iterator<Item = &StatusChange> {
        self.changes.iter().filter(|change| !self.cleared.contains(&change.id))
    }

    pub(crate) fn clear(&mut self, changes: &[i64]) {
        self.cleared.extend(changes);
    }
}

pub(crate) fn order_id(number: u64) -> String {
    format!("ORD-{number:010}")
}
