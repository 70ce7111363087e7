//! The statuses of orders and lines, as one real shop has them (PROTOCOL 5.6).

pub(crate) const ORDER_STATUSES: [(i64, &str); 11] = [
    (10, "Awaiting payment"),
    (11, "Awaiting additional payment"),
    (20, "Paid"),
    (30, "In handling"),
    (31, "Order with added goods"),
    (32, "In handling at warehouse"),
    (37, "Ready for packing"),
    (38, "Ready to ship"),
    (39, "Posted"),
    (40, "Completed"),
    (50, "Cancelled"),
];

pub(crate) const LINE_STATUSES: [(i64, &str); 13] = [
    (AWAITING_PAYMENT, "Awaiting payment"),
    (PAID, "Paid"),
    (CONFIRMATION, "Confirmation"),
    (ORDERED, "Ordered"),
    (QUALITY_CONTROL, "Quality control"),
    (RECEIVED, "Received"),
    (PACKED, "Packed"),
    (8, "Ready to ship"),
    (9, "Posted"),
    (COMPLETED, "Completed"),
    (11, "Returned to supplier"),
    (12, "Unable to deliver"),
    (CANCELLED, "Cancelled"),
];

pub(crate) const AWAITING_PAYMENT: i64 = 1;
pub(crate) const PAID: i64 = 2;
/// The customer must confirm a new price.
pub(crate) const CONFIRMATION: i64 = 3;
pub(crate) const ORDERED: i64 = 4;
pub(crate) const QUALITY_CONTROL: i64 = 5;
pub(crate) const RECEIVED: i64 = 6;
pub(crate) const PACKED: i64 = 7;
pub(crate) const COMPLETED: i64 = 10;
pub(crate) const CANCELLED: i64 = 13;

pub(crate) fn line_status_name(id: i64) -> &'static str {
    name_in(&LINE_STATUSES, id)
}

pub(crate) fn order_status_name(id: i64) -> &'static str {
    name_in(&ORDER_STATUSES, id)
}

fn name_in(statuses: &[(i64, &'static str)], id: i64) -> &'static str {
    statuses
        .iter()
        .find(|(known, _)| *known == id)
        .map(|(_, name)| *name)
        .unwrap_or_default()
}

/// Whether a line of this status counts in the totals of its order.
pub(crate) fn counts(status: i64) -> bool {
    !matches!(status, 11 | 12 | CANCELLED)
}

/// Where an operator may move a line of this status to `[S]`: forwards along the course of things, or out of it.
pub(crate) fn available(status: i64) -> &'static [i64] {
    match status {
        AWAITING_PAYMENT => &[CONFIRMATION, 12, CANCELLED],
        PAID => &[CONFIRMATION, ORDERED, 12, CANCELLED],
        CONFIRMATION => &[PAID, ORDERED, 12, CANCELLED],
        ORDERED => &[QUALITY_CONTROL, RECEIVED, 11, 12, CANCELLED],
        QUALITY_CONTROL => &[RECEIVED, 11],
        RECEIVED => &[PACKED, 11],
        PACKED => &[RECEIVED, 8],
        8 => &[PACKED, 9],
        9 => &[COMPLETED],
        _ => &[],
    }
}
