//! The customers' money: movements on their accounts, in the internal currency (PROTOCOL 6).

use crate::sandbox::amount::Amount;

/// A currency with its sign.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Currency {
    pub(crate) code: &'static str,
    pub(crate) sign: &'static str,
}

pub(crate) const CNY: Currency = Currency {
    code: "CNY", sign: "¥"
};
const USD: Currency = Currency { code: "USD", sign: "$" };
const EUR: Currency = Currency {
    code: "EUR", sign: "€"
};

/// The currencies of the shop: goods cost CNY, accounts are kept in the internal one, orders are in the customer's.
#[derive(Clone, Copy)]
pub(crate) struct Currencies {
    pub(crate) internal: Currency,
    pub(crate) customer: Currency,
    /// How much of the internal currency one unit of the customer's is worth, as a fraction.
    rate: (i64, i64),
}

impl Currencies {
    /// Everything in dollars, or orders in euros beside accounts in dollars.
    pub(crate) fn new(two: bool) -> Self {
        if two {
            Self {
                internal: USD,
                customer: EUR,
                rate: (5, 4),
            }
        } else {
            Self {
                internal: USD,
                customer: USD,
                rate: (1, 1),
            }
        }
    }

    pub(crate) fn cny_to_internal(self, amount: Amount) -> Amount {
        amount.scaled(4, 25)
    }

    pub(crate) fn cny_to_customer(self, amount: Amount) -> Amount {
        self.internal_to_customer(self.cny_to_internal(amount))
    }

    pub(crate) fn customer_to_internal(self, amount: Amount) -> Amount {
        amount.scaled(self.rate.0, self.rate.1)
    }

    pub(crate) fn internal_to_customer(self, amount: Amount) -> Amount {
        amount.scaled(self.rate.1, self.rate.0)
    }
}

/// What moved the money.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Movement {
    /// Put on the account by an operator.
    Deposit,
    /// Taken off the account by an operator.
    Withdrawal,
    /// Reserved for an order.
    Payment,
    /// No longer reserved, because the order became cheaper or was cancelled.
    Release,
}

impl Movement {
    /// Number and name of the transaction type `[S]`.
    pub(crate) fn kind(self) -> (i64, &'static str) {
        match self {
            Self::Deposit => (1, "Deposit"),
            Self::Withdrawal => (2, "Withdrawal"),
            Self::Payment => (3, "Order payment"),
            Self::Release => (4, "Payment release"),
        }
    }

    /// Whether it adds to what the customer can spend.
    pub(crate) fn is_in(self) -> bool {
        matches!(self, Self::Deposit | Self::Release)
    }
}

/// One movement. The amount is positive, in the internal currency.
#[derive(Clone)]
pub(crate) struct Transaction {
    pub(crate) id: i64,
    pub(crate) customer: i64,
    pub(crate) at: u64,
    pub(crate) movement: Movement,
    pub(crate) amount: Amount,
    pub(crate) order: Option<u64>,
    pub(crate) comment: String,
}

/// What an account holds, in the internal currency.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Balance {
    pub(crate) total: Amount,
    pub(crate) reserved: Amount,
}

impl Balance {
    pub(crate) fn available(self) -> Amount {
        self.total.minus(self.reserved)
    }
}

/// All movements, oldest first.
#[derive(Clone, Default)]
pub(crate) struct Ledger {
    transactions: Vec<Transaction>,
}

impl Ledger {
    pub(crate) fn transactions(&self) -> &[Transaction] {
        &self.transactions
    }

    pub(crate) fn enter(
        &mut self,
        customer: i64,
        at: u64,
        movement: Movement,
        amount: Amount,
        order: Option<u64>,
        comment: &str,
    ) {
        let id = 1 + i64::try_from(self.transactions.len()).unwrap_or(i64::MAX - 1);
        let comment = comment.to_owned();
        self.transactions.push(Transaction {
            id,
            customer,
            at,
            movement,
            amount,
            order,
            comment,
        });
    }

    pub(crate) fn balance(&self, customer: i64) -> Balance {
        let sum = |movement| {
            let of_customer = self.transactions.iter().filter(|entry| entry.customer == customer);
            of_customer
                .filter(|entry| entry.movement == movement)
                .map(|entry| entry.amount)
                .sum::<Amount>()
        };
        Balance {
            total: sum(Movement::Deposit).minus(sum(Movement::Withdrawal)),
            reserved: sum(Movement::Payment).minus(sum(Movement::Release)),
        }
    }
}
