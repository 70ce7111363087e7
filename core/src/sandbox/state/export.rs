//! Buying the lines of an order at the marketplace (PROTOCOL 7.3).

use super::Shop;
use super::activities::{Choice, Log, StepAction, Turn};
use super::marketplace::TradeGood;
use super::orders::Purchase;
use super::{goods, marketplace, statuses};
use crate::sandbox::amount::Amount;
use crate::sandbox::scenario::Scenario;

/// The work of `ProviderOrdersIntegrationExporting`.
#[derive(Clone)]
pub(crate) struct Export {
    order: u64,
    /// The chosen lines; all that can be bought if there are none.
    chosen: Vec<u64>,
    provider_session: String,
    /// Whose session it is.
    account: &'static str,
    phase: Phase,
    total: usize,
    to_check: Vec<u64>,
    /// Lines that will be bought, with the marketplace's price of a piece.
    to_buy: Vec<(u64, Amount)>,
    asked: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Phase {
    Start,
    Check,
    /// A question about this line is open; the price is the one in question.
    Asked(u64, Amount),
    Buy,
}

const CHECK_MS: u64 = 400;
const BUY_MS: u64 = 800;
const SLOW_MS: u64 = 600_000;

impl Export {
    pub(crate) fn new(order: u64, chosen: Vec<u64>, provider_session: &str) -> Self {
        Self {
            order,
            chosen,
            provider_session: provider_session.to_owned(),
            account: "",
            phase: Phase::Start,
            total: 0,
            to_check: Vec::new(),
            to_buy: Vec::new(),
            asked: false,
        }
    }

    pub(crate) fn go_on(&mut self, shop: &mut Shop, log: &mut Log, now: u64) -> Turn {
        match self.phase {
            Phase::Start => self.begin(shop, log, now),
            Phase::Check | Phase::Asked(..) => self.check(shop, log, now),
            Phase::Buy => self.buy(shop, log, now),
        }
    }

    fn begin(&mut self, shop: &mut Shop, log: &mut Log, now: u64) -> Turn {
        if !shop.check_provider_session(&self.provider_session, log, now) {
            return Turn::Finish;
        }
        self.account = shop.marketplace.account(&self.provider_session);
        if shop.scenario() == Scenario::NoAddress {
            log.error(now, "The address and phone for autopurchase are not set");
            return Turn::Finish;
        }
        let Some(order) = shop.orders.get(self.order) else {
            return Turn::Finish;
        };
        let remaining = shop.remaining(order);
        for line in &order.lines {
            let chosen = self.chosen.contains(&line.id);
            let can_be_bought =
                order.can_be_purchased(line, remaining) && goods::provider_of(&line.item) == marketplace::PROVIDER;
            if can_be_bought && (chosen || self.chosen.is_empty()) {
                self.to_check.push(line.id);
            } else if chosen {
                log.warning(
                    now,
                    format!("Line {} is not ready to be bought and is skipped", line.id),
                );
            }
        }
        if self.to_check.is_empty() {
            log.error(now, "There are no lines to buy");
            return Turn::Finish;
        }
        log.info(now, format!("Lines to check: {}", self.to_check.len()));
        self.total = self.to_check.len();
        self.to_check.reverse();
        self.phase = Phase::Check;
        Turn::Again(if shop.scenario() == Scenario::SlowExport {
            SLOW_MS
        } else {
            CHECK_MS
        })
    }

    fn check(&mut self, shop: &Shop, log: &mut Log, now: u64) -> Turn {
        let found = self
            .to_check
            .pop()
            .and_then(|id| Some((id, shop.orders.get(self.order)?.line(id)?)));
        let Some((id, line)) = found else {
            self.phase = Phase::Buy;
            return Turn::Again(if shop.scenario() == Scenario::SlowExport {
                SLOW_MS
            } else {
                BUY_MS
            });
        };
        let price = line.original_price_with_discount;
        let first = !std::mem::replace(&mut self.asked, true);
        log.progress = self.progress(self.total - self.to_check.len(), 0);
        let parameters = |answer: &str| vec![("lineId", id.to_string()), ("answer", answer.to_owned())];
        let link = StepAction::link(
            "Open the item",
            format!("https://item.taobao.com/item.htm?id={}", line.item),
        );
        let skip = StepAction::answer("Skip the line", Choice::Skip, parameters("skip"));
        match shop.scenario() {
            Scenario::PriceQuestion | Scenario::Main | Scenario::TwoOperators
                if first || shop.scenario() == Scenario::PriceQuestion =>
            {
                let risen = price.scaled(11, 10);
                let mut accepted = parameters("accept");
                accepted.push(("price", risen.two_digits()));
                log.add(
                    now,
                    "Question",
                    format!(
                        "The price of line {id} has changed from {} to {} CNY",
                        price.two_digits(),
                        risen.two_digits()
                    ),
                    vec![
                        StepAction::answer("Accept the price", Choice::Accept, accepted),
                        skip,
                        link,
                    ],
                );
                self.phase = Phase::Asked(id, risen);
                Turn::Ask
            }
            Scenario::ConfigurationGone if first => {
                let message = format!("The configuration of line {id} is not sold any more");
                log.add(now, "Question", message, vec![skip, link]);
                self.phase = Phase::Asked(id, price);
                Turn::Ask
            }
            Scenario::InsufficientQuantity if first => {
                log.error(now, format!("There are too few pieces for line {id}; it is not bought"));
                Turn::Again(CHECK_MS)
            }
            _ => {
                self.to_buy.push((id, price));
                Turn::Again(CHECK_MS)
            }
        }
    }

    pub(crate) fn answer(&mut self, choice: Choice) {
        if let (Phase::Asked(line, price), Choice::Accept) = (self.phase, choice) {
            self.to_buy.push((line, price));
        }
        self.phase = Phase::Check;
    }

    /// Places one order at the marketplace: with the seller of the first line, for all lines of that seller.
    fn buy(&mut self, shop: &mut Shop, log: &mut Log, now: u64) -> Turn {
        let Some(order) = shop.orders.get(self.order) else {
            return Turn::Finish;
        };
        let vendor_of = |id: u64| {
            order
                .line(id)
                .and_then(|line| shop.goods.find(&line.item))
                .map(|item| item.vendor)
        };
        let Some(vendor) = self
            .to_buy
            .iter()
            .find_map(|(id, _)| vendor_of(*id))
            .and_then(goods::vendor)
        else {
            log.info(now, "The export is finished");
            log.progress = 100;
            return Turn::Finish;
        };
        if shop.scenario() == Scenario::UnpaidLimit {
            log.error(now, "The marketplace accepts no more orders before older ones are paid");
            return Turn::Finish;
        }
        let (bought, later): (Vec<_>, Vec<_>) = self
            .to_buy
            .iter()
            .copied()
            .partition(|(id, _)| vendor_of(*id) == Some(vendor.id));
        let overpaid = shop.scenario() == Scenario::Overpayment
            && order.lines.first().map(|line| line.id) == bought.first().map(|(id, _)| *id);
        let goods = bought.iter().enumerate().filter_map(|(at, (id, price))| {
            let line = order.line(*id)?;
            Some(TradeGood {
                item: line.item.clone(),
                configuration: line.configuration.clone(),
                promotion: line.promotion.clone(),
                quantity: line.quantity,
                price: if overpaid && at == 0 {
                    price.scaled(103, 100)
                } else {
                    *price
                },
            })
        });
        let goods: Vec<_> = goods.collect();
        let trade = shop
            .marketplace
            .buy(vendor.id, self.account, goods, now, &mut shop.entropy);
        for (at, (id, _)) in bought.iter().enumerate() {
            let warning =
                (overpaid && at == 0).then(|| ("SmallOverpayment", "The expected discount was not given".to_owned()));
            if let Some((_, message)) = &warning {
                log.warning(now, format!("Line {id}: {message}"));
            }
            shop.link_line(self.order, *id, &trade, at, warning, now);
        }
        log.info(
            now,
            format!("Order {trade} is placed with {}, it awaits payment", vendor.name),
        );
        self.to_buy = later;
        log.progress = self.progress(self.total, self.total - self.to_buy.len());
        Turn::Again(BUY_MS)
    }

    /// Half of the way is checking, half is buying.
    fn progress(&self, checked: usize, bought: usize) -> i64 {
        i64::try_from(50 * (checked + bought) / self.total.max(1))
            .unwrap_or(100)
            .min(99)
    }
}

impl Shop {
    /// Whether the marketplace still accepts a provider session; if not, says so in the log, with the way to a new one.
    pub(crate) fn check_provider_session(&self, id: &str, log: &mut Log, now: u64) -> bool {
        let valid = self.marketplace.valid_session(id).is_some();
        if !valid {
            let url = format!("{}/provider-login", self.base_url);
            log.error_with_link(now, "The session with the marketplace has expired", "Log in again", url);
        }
        valid
    }

    /// Notes at a line that it was bought as the good at this place of an order at the marketplace.
    pub(crate) fn link_line(
        &mut self,
        order: u64,
        line: u64,
        trade: &str,
        good: usize,
        warning: Option<(&'static str, String)>,
        now: u64,
    ) {
        let Some(trade) = self.marketplace.trade(trade) else {
            return;
        };
        let Some(good) = trade.goods.get(good) else { return };
        let purchase = Purchase {
            order: trade.id.clone(),
            waybill: trade.waybill().to_owned(),
            account: trade.account.to_owned(),
            status: trade.stage().raw().to_owned(),
            item: good.item.clone(),
            configuration: good.configuration.clone(),
            promotion: good.promotion.clone(),
            price: Some(good.price),
            warning,
        };
        self.edit_order(order, now, "", |order| {
            if let Some(line) = order.line_mut(line) {
                line.purchase = purchase;
                line.status = statuses::ORDERED;
            }
        });
    }
}
