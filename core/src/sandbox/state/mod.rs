//! What the sandbox remembers: the shop, its money, and the marketplace behind it, area by area.

pub(crate) mod accounts;
pub(crate) mod activities;
pub(crate) mod basket_check;
pub(crate) mod baskets;
pub(crate) mod bulk;
pub(crate) mod errand;
pub(crate) mod export;
pub(crate) mod goods;
pub(crate) mod ledger;
pub(crate) mod link;
pub(crate) mod marketplace;
pub(crate) mod orders;
pub(crate) mod packages;
pub(crate) mod settings;
pub(crate) mod statistics;
pub(crate) mod statuses;
pub(crate) mod synchronise;

use accounts::Accounts;
use activities::Activities;
use baskets::Baskets;
use goods::Goods;
use ledger::{Balance, Currencies, Ledger, Movement};
use marketplace::Marketplace;
use orders::{Order, Orders};
use packages::Packages;
use statistics::Statistics;

use super::amount::Amount;
use super::entropy::Entropy;
use super::failure::Failure;
use super::scenario::Scenario;
use super::{Settings, Variants};

/// The whole state behind the calls.
#[derive(Clone)]
pub(crate) struct Shop {
    pub(crate) settings: Settings,
    pub(crate) seed: u64,
    pub(crate) entropy: Entropy,
    /// Where the caller reaches the sandbox, for addresses in answers: `http://127.0.0.1:8080`.
    pub(crate) base_url: String,
    pub(crate) currencies: Currencies,
    pub(crate) accounts: Accounts,
    pub(crate) goods: Goods,
    pub(crate) baskets: Baskets,
    pub(crate) orders: Orders,
    pub(crate) packages: Packages,
    pub(crate) ledger: Ledger,
    pub(crate) marketplace: Marketplace,
    pub(crate) activities: Activities,
    pub(crate) statistics: Statistics,
    pub(crate) settings_form: settings::Settings,
}

impl Shop {
    pub(crate) fn new(seed: u64, settings: Settings) -> Self {
        let scenario = settings.scenario;
        let mut entropy = Entropy::new(seed);
        let mut shop = Self {
            seed,
            base_url: String::new(),
            currencies: Currencies::new(scenario == Scenario::TwoCurrencies),
            accounts: Accounts::new(scenario != Scenario::NoProfile),
            goods: Goods::new(&mut entropy),
            baskets: Baskets::new(),
            orders: Orders::new(),
            packages: Packages::default(),
            ledger: Ledger::default(),
            marketplace: Marketplace::new(
                scenario == Scenario::ProviderSessionExpired,
                scenario == Scenario::MarketplaceCancel,
            ),
            activities: Activities::default(),
            statistics: Statistics::default(),
            settings_form: settings::Settings::new(),
            settings,
            entropy,
        };
        let balance = match scenario {
            Scenario::LowBalance => Amount::cents(500),
            Scenario::Funded => Amount::cents(1_000_000),
            _ => Amount::ZERO,
        };
        for customer in shop.accounts.customers().iter().map(|customer| customer.id) {
            if balance.is_positive() {
                shop.ledger
                    .enter(customer, 0, Movement::Deposit, balance, None, "Opening balance");
            }
        }
        shop
    }

    pub(crate) fn scenario(&self) -> Scenario {
        self.settings.scenario
    }

    pub(crate) fn variants(&self) -> Variants {
        self.settings.variants
    }

    pub(crate) fn delivery_amount(&self, order: &Order) -> Amount {
        if order.is_cancelled() {
            Amount::ZERO
        } else {
            self.currencies.cny_to_customer(order.delivery_mode.price)
        }
    }

    /// What an order costs, in the customer's currency.
    pub(crate) fn total(&self, order: &Order) -> Amount {
        order.goods_amount().plus(self.delivery_amount(order))
    }

    /// What is still to be paid.
    pub(crate) fn remaining(&self, order: &Order) -> Amount {
        self.total(order).minus(order.paid)
    }

    pub(crate) fn balance(&self, customer: i64) -> Balance {
        self.ledger.balance(customer)
    }

    /// Changes an order and draws the consequences: what is paid in full becomes buyable, what costs less releases money, and every
    /// change of a status goes into the queue of changes. `by` is the login of who did it, empty for the system.
    pub(crate) fn edit_order(&mut self, number: u64, now: u64, by: &str, change: impl FnOnce(&mut Order)) {
        let Some(order) = self.orders.get(number) else { return };
        let before = order.clone();
        let old_status = before.status(self.remaining(&before));
        if let Some(order) = self.orders.get_mut(number) {
            change(order);
        }
        self.release(number, now);
        self.open_for_purchase(number);
        let Some(order) = self.orders.get(number) else { return };
        let status = order.status(self.remaining(order));
        let mut changes = Vec::new();
        for line in &order.lines {
            let old = before.line(line.id).map_or(line.status, |line| line.status);
            if old != line.status {
                changes.push((Some(line.id), old, line.status));
            }
        }
        if old_status != status {
            changes.push((None, old_status, status));
        }
        for (line, old, new) in changes {
            self.orders.note(number, line, old, new, now, by);
        }
    }

    /// Gives back what is reserved beyond an order's price.
    fn release(&mut self, number: u64, now: u64) {
        let Some(order) = self.orders.get(number) else { return };
        let total = self.total(order);
        if order.paid <= total {
            return;
        }
        let internal = self.currencies.customer_to_internal(total);
        let (customer, released) = (order.customer, order.paid_internal.minus(internal));
        if let Some(order) = self.orders.get_mut(number) {
            order.paid = total;
            order.paid_internal = internal;
        }
        self.ledger
            .enter(customer, now, Movement::Release, released, Some(number), "");
    }

    fn open_for_purchase(&mut self, number: u64) {
        let Some(order) = self.orders.get(number) else { return };
        let is_paid = !self.remaining(order).is_positive();
        if let Some(order) = self.orders.get_mut(number).filter(|_| is_paid) {
            for line in order
                .lines
                .iter_mut()
                .filter(|line| line.status == statuses::AWAITING_PAYMENT)
            {
                line.status = statuses::PAID;
            }
        }
    }

    /// Reserves money of the customer's account for an order (PROTOCOL 6). The amount is in the order's currency.
    pub(crate) fn reserve(&mut self, number: u64, amount: Amount, now: u64, by: &str) -> Result<(), Failure> {
        let order = self
            .orders
            .get(number)
            .ok_or_else(|| Failure::not_found("OrderWithId", &number.to_string()))?;
        if !amount.is_positive() {
            return Err(Failure::invalid_value("amount"));
        }
        if amount > self.remaining(order) {
            return Err(Failure::validation("The amount exceeds what is still to be paid"));
        }
        let amount = if self.scenario() == Scenario::PartialPayment {
            amount.min(self.total(order).scaled(1, 2))
        } else {
            amount
        };
        let internal = self.currencies.customer_to_internal(amount);
        let customer = order.customer;
        if internal > self.balance(customer).available() {
            return Err(Failure::validation("There is not enough money on the account"));
        }
        self.ledger
            .enter(customer, now, Movement::Payment, internal, Some(number), "");
        self.edit_order(number, now, by, |order| {
            order.paid = order.paid.plus(amount);
            order.paid_internal = order.paid_internal.plus(internal);
        });
        Ok(())
    }
}
