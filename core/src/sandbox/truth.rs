//! What really happened, for tests: nothing was ordered, paid or bought twice, nothing was lost.

use super::handle::Sandbox;
use super::state::orders::{Line, Order, order_id};
use crate::json::Json;

impl Sandbox {
    /// Orders, accounts, transactions, marketplace orders, activities, how many items of bulk runs were paid for, and the counts of calls and effects, as
    /// they are now. Amounts are
    /// exact text; `linkedTo` names the lines that hold a marketplace order, so one that an export bought and no line holds is a loss.
    #[must_use]
    pub fn truth(&self) -> Json {
        let count = |(name, count): (&str, &u64)| (name.to_owned(), number(*count));
        Json::object([
            ("orders", list(self.shop.orders.iter().map(|order| self.order(order)))),
            ("accounts", list(self.accounts())),
            ("transactions", list(self.transactions())),
            ("marketplaceOrders", list(self.marketplace_orders())),
            ("providerSessions", list(self.provider_sessions())),
            ("activities", list(self.activities())),
            ("bulkItems", number(self.shop.statistics.bulk_items)),
            (
                "effects",
                Json::Object(self.effects.iter().map(|(name, calls)| count((name, calls))).collect()),
            ),
            (
                "calls",
                Json::Object(
                    self.script
                        .calls()
                        .iter()
                        .map(|(name, calls)| count((name, calls)))
                        .collect(),
                ),
            ),
        ])
    }

    fn order(&self, order: &Order) -> Json {
        let shop = &self.shop;
        Json::object([
            ("id", order.id().into()),
            ("customer", Json::from(order.customer)),
            ("comment", order.comment.as_str().into()),
            ("status", Json::from(order.status(shop.remaining(order)))),
            ("total", shop.total(order).shortest().into()),
            ("paid", order.paid.shortest().into()),
            ("currency", shop.currencies.customer.code.into()),
            ("lines", list(order.lines.iter().map(line))),
        ])
    }

    fn accounts(&self) -> impl Iterator<Item = Json> {
        self.shop.accounts.customers().iter().map(|customer| {
            let balance = self.shop.balance(customer.id);
            Json::object([
                ("customer", Json::from(customer.id)),
                ("login", customer.login.into()),
                ("balance", balance.total.shortest().into()),
                ("reserved", balance.reserved.shortest().into()),
                ("available", balance.available().shortest().into()),
                ("currency", self.shop.currencies.internal.code.into()),
            ])
        })
    }

    fn transactions(&self) -> impl Iterator<Item = Json> {
        self.shop.ledger.transactions().iter().map(|entry| {
            Json::object([
                ("id", Json::from(entry.id)),
                ("customer", Json::from(entry.customer)),
                ("kind", entry.movement.kind().1.into()),
                ("amount", entry.amount.shortest().into()),
                ("order", entry.order.map(order_id).into()),
                ("comment", entry.comment.as_str().into()),
            ])
        })
    }

    fn marketplace_orders(&self) -> impl Iterator<Item = Json> {
        self.shop.marketplace.trades().iter().map(|trade| {
            let goods = trade.goods.iter().map(|good| {
                Json::object([
                    ("item", good.item.as_str().into()),
                    ("configuration", good.configuration.as_str().into()),
                    ("quantity", Json::from(good.quantity)),
                    ("price", good.price.shortest().into()),
                ])
            });
            let lines = self.shop.orders.iter().flat_map(|order| &order.lines);
            let linked = lines.filter(|line| line.purchase.order == trade.id);
            Json::object([
                ("id", trade.id.as_str().into()),
                ("vendor", trade.vendor.into()),
                ("account", trade.account.into()),
                ("createdMs", number(trade.created)),
                ("stage", trade.stage().raw().into()),
                ("byHand", trade.by_hand.into()),
                ("goods", list(goods)),
                ("linkedTo", list(linked.map(|line| line.id.to_string().into()))),
            ])
        })
    }

    fn provider_sessions(&self) -> impl Iterator<Item = Json> {
        self.shop
            .marketplace
            .sessions()
            .iter()
            .map(|session| Json::object([("account", session.account.into()), ("expired", session.expired.into())]))
    }

    fn activities(&self) -> impl Iterator<Item = Json> {
        self.shop.activities.iter().map(|activity| {
            Json::object([
                ("id", activity.id.as_str().into()),
                ("type", activity.kind().into()),
                ("finished", activity.finished.is_some().into()),
                ("cancelled", activity.cancelled.into()),
                ("awaiting", activity.is_awaiting().into()),
                ("steps", list(activity.log.steps.iter().map(|step| step.kind.into()))),
            ])
        })
    }
}

fn line(line: &Line) -> Json {
    Json::object([
        ("id", line.id.to_string().into()),
        ("item", line.item.as_str().into()),
        ("configuration", line.configuration.as_str().into()),
        ("quantity", Json::from(line.quantity)),
        ("status", Json::from(line.status)),
        ("marketplaceOrder", line.purchase.order.as_str().into()),
        ("marketplaceStatus", line.purchase.status.as_str().into()),
        ("waybill", line.purchase.waybill.as_str().into()),
    ])
}

fn list(items: impl Iterator<Item = Json>) -> Json {
    Json::Array(items.collect())
}

fn number(number: u64) -> Json {
    Json::from(i64::try_from(number).unwrap_or(i64::MAX))
}
