//! Paying an order: deposit what is missing, reserve what is open, and never twice.

use super::marker::Marker;
use super::settle::{Change, Settled, settle, unknown};
use super::state::{Checkpoint, Keeper};
use super::{sessions, wire};
use crate::date;
use crate::decimal::Decimal;
use crate::engine::input::Input;
use crate::engine::{Flow, ScopeId, Script, Shared, Stop, is_unknown};
use crate::error::{Error, ErrorKind};
use crate::json::Json;

const DEPOSIT: &str = "PostTransaction";
const RESERVE: &str = "SalesPaymentReserve";
const DAY_MS: i64 = 24 * 60 * 60 * 1_000;

pub(super) struct Pay {
    operator: ScopeId,
    order: String,
    /// Less than all that is open, if the caller says so.
    at_most: Option<Decimal>,
    deposit: bool,
    marker: Marker,
    repeat: bool,
    checkpoint: Checkpoint,
    keeper: Keeper,
}

/// `SalesPaymentInfo`: what is open, and what the customer has (PROTOCOL 6).
struct Payment {
    customer: String,
    available: Decimal,
    paid: Decimal,
    open: Decimal,
    currency: String,
}

/// What is to be paid now, out of an account that holds it.
struct Reservation {
    amount: Decimal,
    before: Decimal,
    deposited: Decimal,
}

impl Pay {
    pub(super) fn read(given: &Json, checkpoint: Checkpoint, shared: &mut Shared) -> Result<Self, Error> {
        let given = Marker::provide(given, shared);
        let mut input = Input::new(&given, "");
        let amount = input.text("amount").map(str::parse::<Decimal>);
        if amount.is_some_and(|amount| amount.map_or(true, |amount| amount <= Decimal::ZERO)) {
            input.refuse("amount", "expected an amount above zero as text, such as \"12.50\"");
        }
        let pay = Self {
            operator: sessions::operator(&mut input, shared),
            order: input.needed("orderId").to_owned(),
            at_most: amount.and_then(Result::ok),
            deposit: input.flag_or("deposit", true),
            marker: Marker::read(&mut input),
            repeat: input.flag("repeat"),
            checkpoint,
            keeper: Keeper::new("pay", &given),
        };
        input.end()?;
        Ok(pay)
    }

    fn payment(&self, script: &mut Script<'_>) -> Result<Payment, Stop> {
        let method = "GetSalesPaymentInfo";
        let info = script.read(
            self.operator,
            method,
            Json::members().with("salesId", self.order.as_str()),
        )?;
        let total = wire::amount(&info, "SalesAmount", method)?;
        let paid = wire::amount(&info, "SalesPaid", method)?;
        Ok(Payment {
            customer: wire::needed(&info, "CustId", method)?.to_owned(),
            available: wire::amount(&info, "CustBalanceAvail", method)?,
            paid,
            open: less(total, paid)?.max(Decimal::ZERO),
            currency: wire::needed(&info, "CurrencyCode", method)?.to_owned(),
        })
    }

    /// Sees to it that the account holds what is to be paid; gives the payment as it stands besides.
    fn provide(&self, script: &mut Script<'_>) -> Result<(Reservation, Payment), Stop> {
        let mut payment = self.payment(script)?;
        let mut deposited = Decimal::ZERO;
        if self.checkpoint.is("depositing") {
            deposited = self.saved_amount("amount")?;
            self.deposit(script, &payment.customer, deposited)?;
            payment = self.payment(script)?;
        }
        let amount = self.at_most.map_or(payment.open, |amount| amount.min(payment.open));
        let missing = less(amount, payment.available)?.max(Decimal::ZERO);
        if !missing.is_zero() {
            if !deposited.is_zero() {
                let what = "after the deposit the account still lacks money; it is not deposited again";
                return Err(unknown(DEPOSIT, what, vec![payment.customer]).into());
            }
            if !self.deposit {
                let message = format!(
                    "the account lacks {missing} {} and nothing may be deposited",
                    payment.currency
                );
                return Err(Error::new(ErrorKind::Service, message).at("deposit").into());
            }
            self.same_currency(script, &payment)?;
            self.deposit(script, &payment.customer, missing)?;
            deposited = missing;
        }
        Ok((
            Reservation {
                amount,
                before: payment.paid,
                deposited,
            },
            payment,
        ))
    }

    /// Deposits go in the internal currency (PROTOCOL 6); what is missing is told in the order's. Unequal ones stop it.
    fn same_currency(&self, script: &mut Script<'_>, payment: &Payment) -> Result<(), Stop> {
        let method = "GetAccountInfoForOperator";
        let arguments = Json::members().with("customerId", payment.customer.as_str());
        let account = script.read(self.operator, method, arguments)?;
        let internal = wire::needed(&account, "CurrencyCodeInternal", method)?;
        if internal == payment.currency {
            return Ok(());
        }
        let message = format!(
            "the account is kept in {internal} and the order is paid in {}: deposit by hand, then pay without `deposit`",
            payment.currency
        );
        Err(Error::new(ErrorKind::Service, message).at("deposit").into())
    }

    fn deposit(&self, script: &mut Script<'_>, customer: &str, missing: Decimal) -> Result<(), Stop> {
        let resumed = self.checkpoint.is("depositing");
        let started = self
            .checkpoint
            .facts
            .get("startedMs")
            .and_then(Json::as_i64)
            .filter(|_| resumed);
        let started = started.unwrap_or(script.now().wall_ms);
        let amount = missing.to_string();
        let send = |script: &mut Script<'_>| {
            let facts = Json::members()
                .with("amount", amount.as_str())
                .with("startedMs", started);
            self.keeper.save(script, "depositing", facts)?;
            let arguments = Json::members()
                .with("customerId", customer)
                .with("amount", amount.as_str())
                .with("comment", self.marker.comment(&format!("Deposit for {}", self.order)))
                .with("isDebit", true)
                .with("transactionDate", "");
            script.read(self.operator, DEPOSIT, arguments)
        };
        let change = Change {
            method: DEPOSIT,
            about: &format!("the account of customer {customer}"),
            resumed,
            repeat: self.repeat,
            send: &send,
            look: &|script| self.deposited(script, customer, started),
        };
        change.make(script).map(|_| ())
    }

    /// Whether the statement of the customer's account shows the deposit.
    fn deposited(&self, script: &mut Script<'_>, customer: &str, started_ms: i64) -> Result<Option<Json>, Stop> {
        let look = |script: &mut Script<'_>| {
            // A day to either side: neither the clocks nor the zone of these dates are known to agree.
            let until = script.now().wall_ms.saturating_add(DAY_MS);
            let arguments = Json::members()
                .with("customerId", customer)
                .with("fromDate", day(started_ms.saturating_sub(DAY_MS)))
                .with("toDate", day(until));
            let statement = script.read(self.operator, "GetStatementForOperator", arguments)?;
            let seen = |entry: &Json| self.marker.is_in(wire::text(entry, "Comment"));
            Ok(wire::list(&statement, "TransList")
                .iter()
                .any(seen)
                .then(|| true.into()))
        };
        settled(DEPOSIT, customer, settle(script, &look)?)
    }

    fn reserve(&self, script: &mut Script<'_>, plan: &Reservation) -> Result<Payment, Stop> {
        let amount = plan.amount.to_string();
        let send = |script: &mut Script<'_>| {
            let facts = Json::members()
                .with("amount", amount.as_str())
                .with("paidBefore", plan.before.to_string())
                .with("deposited", plan.deposited.to_string());
            self.keeper.save(script, "reserving", facts)?;
            let arguments = Json::members()
                .with("salesId", self.order.as_str())
                .with("amount", amount.as_str());
            script.read(self.operator, RESERVE, arguments)
        };
        let change = Change {
            method: RESERVE,
            about: &format!("what is paid of order {}", self.order),
            resumed: self.checkpoint.is("reserving"),
            repeat: self.repeat,
            send: &send,
            look: &|script| self.reserved(script, plan),
        };
        change.make(script)?;
        self.payment(script)
    }

    /// Whether what is paid has grown by the amount. Another change of it is for a person to look at.
    fn reserved(&self, script: &mut Script<'_>, plan: &Reservation) -> Result<Option<Json>, Stop> {
        let expected = plan.before.checked_add(plan.amount).ok_or_else(too_large)?;
        let look = |script: &mut Script<'_>| {
            let paid = self.payment(script)?.paid;
            if paid != plan.before && paid < expected {
                let what = format!("the answer was lost; {paid} is paid where {expected} was expected");
                return Err(unknown(RESERVE, &what, vec![self.order.clone()]).into());
            }
            Ok((paid >= expected).then(|| true.into()))
        };
        settled(RESERVE, &self.order, settle(script, &look)?)
    }

    fn saved_reservation(&self) -> Result<Reservation, Error> {
        Ok(Reservation {
            amount: self.saved_amount("amount")?,
            before: self.saved_amount("paidBefore")?,
            deposited: self.saved_amount("deposited")?,
        })
    }

    fn saved_amount(&self, name: &str) -> Result<Decimal, Error> {
        let text = self.checkpoint.text(name).and_then(|text| text.parse().ok());
        text.ok_or_else(|| Error::invalid(format!("state.data.facts.{name}"), "the state is incomplete"))
    }
}

impl Flow for Pay {
    fn play(&mut self, script: &mut Script<'_>) -> Result<Json, Stop> {
        let (plan, payment) = match self.checkpoint.is("reserving") {
            true => (self.saved_reservation()?, None),
            false => {
                let (plan, payment) = self.provide(script)?;
                let is_open = !plan.amount.is_zero();
                (plan, Some(payment).filter(|_| !is_open))
            }
        };
        let payment = match payment {
            Some(payment) => payment,
            None => self.reserve(script, &plan)?,
        };
        Ok(Json::members()
            .with("orderId", self.order.as_str())
            .with("customerId", payment.customer)
            .with("reference", self.marker.reference.as_str())
            .with("currency", payment.currency)
            .with("deposited", plan.deposited.to_string())
            .with("reserved", less(payment.paid, plan.before)?.to_string())
            .with("paid", payment.paid.to_string())
            .with("open", payment.open.to_string())
            .with("settled", payment.open.is_zero()))
    }
}

fn settled(method: &str, about: &str, settled: Settled) -> Result<Option<Json>, Stop> {
    match settled {
        Settled::Found(found) => Ok(Some(found)),
        Settled::Absent => Ok(None),
        Settled::Unseen(error) if is_unknown(&error) => Err(error.into()),
        Settled::Unseen(error) => {
            let what = format!("the answer was lost and its effect cannot be looked up ({error})");
            Err(unknown(method, &what, vec![about.to_owned()]).into())
        }
    }
}

fn less(from: Decimal, amount: Decimal) -> Result<Decimal, Error> {
    from.checked_sub(amount).ok_or_else(too_large)
}

/// The day of a Unix time as `yyyy-MM-dd`.
fn day(unix_ms: i64) -> String {
    let stamp = date::timestamp(unix_ms);
    let part = |from: usize, to: usize| stamp.get(from..to).unwrap_or_default();
    format!("{}-{}-{}", part(0, 4), part(4, 6), part(6, 8))
}

fn too_large() -> Error {
    Error::new(
        ErrorKind::MalformedAnswer,
        "an amount has too many digits to reckon with",
    )
}
