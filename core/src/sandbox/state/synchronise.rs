//! Bringing the state of marketplace orders back to the lines (PROTOCOL 7.4).

use super::Shop;
use super::activities::{Log, Turn};
use super::marketplace::Stage;
use super::statuses;

/// The work of `ProviderOrdersIntegrationSynchronizing`.
#[derive(Clone)]
pub(crate) struct Synchronise {
    provider_session: String,
    /// Only these orders; all if there are none.
    orders: Vec<u64>,
    trades: Option<Vec<String>>,
    total: usize,
}

const TRADE_MS: u64 = 300;

impl Synchronise {
    pub(crate) fn new(provider_session: &str, orders: Vec<u64>) -> Self {
        Self {
            provider_session: provider_session.to_owned(),
            orders,
            trades: None,
            total: 0,
        }
    }

    pub(crate) fn go_on(&mut self, shop: &mut Shop, log: &mut Log, now: u64) -> Turn {
        let Some(trades) = &mut self.trades else {
            if !shop.check_provider_session(&self.provider_session, log, now) {
                return Turn::Finish;
            }
            let account = shop.marketplace.account(&self.provider_session);
            let trades = shop.linked_trades(&self.orders, account);
            log.info(now, format!("Marketplace orders to synchronise: {}", trades.len()));
            self.total = trades.len();
            self.trades = Some(trades);
            return Turn::Again(TRADE_MS);
        };
        let Some(trade) = trades.pop() else {
            log.info(now, "The synchronisation is finished");
            log.progress = 100;
            return Turn::Finish;
        };
        log.progress = i64::try_from(100 * (self.total - trades.len()) / self.total.max(1))
            .unwrap_or(100)
            .min(99);
        shop.bring_back(&trade, log, now);
        Turn::Again(TRADE_MS)
    }
}

impl Shop {
    /// The marketplace orders of this account that lines are linked to, last ones first. A session sees no other account's `[S]`.
    fn linked_trades(&self, orders: &[u64], account: &str) -> Vec<String> {
        let mut trades = Vec::new();
        for order in self
            .orders
            .iter()
            .filter(|order| orders.is_empty() || orders.contains(&order.number))
        {
            for id in order
                .lines
                .iter()
                .map(|line| &line.purchase.order)
                .filter(|id| !id.is_empty())
            {
                let trade = self.marketplace.trade(id);
                if trade.is_some_and(|trade| trade.account == account) && !trades.contains(id) {
                    trades.push(id.clone());
                }
            }
        }
        trades.reverse();
        trades
    }

    fn bring_back(&mut self, trade: &str, log: &mut Log, now: u64) {
        let Some(trade) = self.marketplace.look_at(trade) else {
            return;
        };
        let (id, stage, waybill) = (trade.id.clone(), trade.stage(), trade.waybill().to_owned());
        let touched: Vec<u64> = self.orders.iter().map(|order| order.number).collect();
        for number in touched {
            self.edit_order(number, now, "", |order| {
                for line in order.lines.iter_mut().filter(|line| line.purchase.order == id) {
                    line.purchase.status = stage.raw().to_owned();
                    waybill.clone_into(&mut line.purchase.waybill);
                    line.status = mapped(stage, line.status);
                }
            });
        }
        if stage == Stage::Closed {
            log.warning(now, format!("Order {id} was cancelled at the marketplace"));
        } else {
            log.info(now, format!("Order {id}: {}", stage.raw()));
        }
    }
}

/// The mapping of marketplace stages to line statuses (PROTOCOL 7.6). What is cancelled here, or already packed, stays so.
fn mapped(stage: Stage, status: i64) -> i64 {
    let target = match stage {
        Stage::AwaitingPayment => statuses::ORDERED,
        Stage::Sent => statuses::QUALITY_CONTROL,
        Stage::Delivered => statuses::RECEIVED,
        Stage::Closed => statuses::CANCELLED,
    };
    let open = matches!(
        status,
        statuses::ORDERED | statuses::QUALITY_CONTROL | statuses::RECEIVED
    );
    if open { target.max(status) } else { status }
}
