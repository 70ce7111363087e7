//! Linking orders that were bought by hand at the marketplace, and unlinking (PROTOCOL 7.5).

use super::Shop;
use super::activities::{Choice, Log, StepAction, Turn};
use super::orders::{Line, Purchase};
use super::{goods, marketplace, statuses};
use crate::sandbox::scenario::Scenario;

/// The work of `ProviderOrdersIntegrationLinking`.
#[derive(Clone)]
pub(crate) struct Link {
    order: u64,
    provider_session: String,
    started: bool,
    /// Marketplace orders, and of each the place of a good that must be found a line.
    to_match: Vec<(String, usize)>,
    trades: Vec<String>,
    /// The good that a question is open about, and then the line that was chosen for it.
    asked: Option<(String, usize)>,
    chosen: Option<u64>,
}

const MATCH_MS: u64 = 300;

/// Whether something can be linked to a line.
fn is_free(line: &Line) -> bool {
    line.purchase.order.is_empty() && line.counts() && goods::provider_of(&line.item) == marketplace::PROVIDER
}

impl Link {
    pub(crate) fn new(order: u64, trades: Vec<String>, provider_session: &str) -> Self {
        Self {
            order,
            provider_session: provider_session.to_owned(),
            started: false,
            to_match: Vec::new(),
            trades,
            asked: None,
            chosen: None,
        }
    }

    pub(crate) fn go_on(&mut self, shop: &mut Shop, log: &mut Log, now: u64) -> Turn {
        if !self.started {
            return self.begin(shop, log, now);
        }
        if let Some((trade, good)) = self.asked.take() {
            if let Some(line) = self.chosen.take() {
                // While the question was open, the line may have been bought.
                let order = shop.orders.get(self.order);
                if order.and_then(|order| order.line(line)).is_some_and(is_free) {
                    shop.link_line(self.order, line, &trade, good, None, now);
                    log.info(now, format!("Line {line} is linked to order {trade}"));
                } else {
                    log.warning(now, format!("Line {line} is taken"));
                }
            }
            return Turn::Again(MATCH_MS);
        }
        let Some((trade, good)) = self.to_match.pop() else {
            log.info(now, "The linking is finished");
            log.progress = 100;
            return Turn::Finish;
        };
        self.find_line(shop, log, trade, good, now)
    }

    fn begin(&mut self, shop: &Shop, log: &mut Log, now: u64) -> Turn {
        self.started = true;
        if !shop.check_provider_session(&self.provider_session, log, now) {
            return Turn::Finish;
        }
        for id in self.trades.drain(..).rev() {
            match shop.marketplace.trade(&id) {
                Some(trade) => self
                    .to_match
                    .extend((0..trade.goods.len()).rev().map(|good| (id.clone(), good))),
                None => log.error(now, format!("The account has no order {id}")),
            }
        }
        Turn::Again(MATCH_MS)
    }

    fn find_line(&mut self, shop: &mut Shop, log: &mut Log, trade: String, good: usize, now: u64) -> Turn {
        let found = shop.marketplace.trade(&trade).and_then(|trade| trade.goods.get(good));
        let (Some(sought), Some(order)) = (found, shop.orders.get(self.order)) else {
            return Turn::Again(MATCH_MS);
        };
        let free = |line: &&Line| is_free(line);
        let matches_itself = shop.scenario() != Scenario::UnmatchedGoods;
        let same =
            |line: &&Line| matches_itself && line.item == sought.item && line.configuration == sought.configuration;
        if let Some(line) = order.lines.iter().filter(free).find(same).map(|line| line.id) {
            shop.link_line(self.order, line, &trade, good, None, now);
            log.info(now, format!("Line {line} is linked to order {trade}"));
            return Turn::Again(MATCH_MS);
        }
        let parameters = |line: &str| {
            vec![
                ("providerOrderId", trade.clone()),
                ("itemId", sought.item.clone()),
                ("lineId", line.to_owned()),
            ]
        };
        let mut actions: Vec<_> = order
            .lines
            .iter()
            .filter(free)
            .map(|line| {
                StepAction::answer(
                    "Take this line",
                    Choice::Line(line.id),
                    parameters(&line.id.to_string()),
                )
            })
            .collect();
        actions.push(StepAction::answer("Leave it out", Choice::Skip, parameters("")));
        let message = format!("Which line is item {} of order {trade}?", sought.item);
        log.add(now, "Question", message, actions);
        self.asked = Some((trade, good));
        Turn::Ask
    }

    pub(crate) fn answer(&mut self, choice: Choice) {
        self.chosen = if let Choice::Line(line) = choice {
            Some(line)
        } else {
            None
        };
    }
}

/// The work of `ProviderOrdersIntegrationUnlinking`.
#[derive(Clone)]
pub(crate) struct Unlink {
    order: u64,
    /// Only these lines; all if there are none.
    lines: Vec<u64>,
    provider_session: String,
}

impl Unlink {
    pub(crate) fn new(order: u64, lines: Vec<u64>, provider_session: &str) -> Self {
        Self {
            order,
            lines,
            provider_session: provider_session.to_owned(),
        }
    }

    pub(crate) fn go_on(&mut self, shop: &mut Shop, log: &mut Log, now: u64) -> Turn {
        if !shop.check_provider_session(&self.provider_session, log, now) {
            return Turn::Finish;
        }
        let mut unlinked = Vec::new();
        shop.edit_order(self.order, now, "", |order| {
            let chosen = |line: &&mut Line| self.lines.is_empty() || self.lines.contains(&line.id);
            for line in order
                .lines
                .iter_mut()
                .filter(chosen)
                .filter(|line| !line.purchase.order.is_empty())
            {
                line.purchase = Purchase::default();
                if line.counts() {
                    // It opens for buying by itself if the order is paid.
                    line.status = statuses::AWAITING_PAYMENT;
                }
                unlinked.push(line.id);
            }
        });
        for line in unlinked {
            log.info(now, format!("Line {line} is unlinked"));
        }
        log.progress = 100;
        Turn::Finish
    }
}
