//! Paying an order: deposit what is missing, reserve what is open, and never twice.

use super::job::{Job, Kind};
use super::marker::{self, Marker};
use super::settle::{Change, Settled, settle, unknown};
use super::wire;
use crate::date;
use crate::decimal::Decimal;
use crate::engine::Kind::{Flag, Needed, Signed, Text, Whole};
use crate::engine::{Given, Role, Script, Stop, is_unknown};
use crate::error::{Error, ErrorKind};
use crate::json::Json;

const DEPOSIT: &str = "PostTransaction";
const RESERVE: &str = "SalesPaymentReserve";
const DAY_MS: i64 = 24 * 60 * 60 * 1_000;

pub(super) const PAY: Kind = Kind {
    name: "pay",
    spec: &[
        ("operator", Whole),
        ("orderId", Needed),
        ("amount", Text),
        ("deposit", Flag),
        ("reference", Needed),
        ("repeat", Flag),
    ],
    roles: &[(Role::Operator, true)],
    marked: true,
    phases: &[
        ("depositing", &[("amount", Needed), ("startedMs", Signed)]),
        (
            "reserving",
            &[("amount", Needed), ("paidBefore", Needed), ("deposited", Needed)],
        ),
    ],
    check,
    play,
};

fn check(given: Given<'_>) -> Result<(), Error> {
    marker::check(given)?;
    let amount = given.text("amount").map(str::parse::<Decimal>);
    match amount {
        Some(amount) if amount.is_ok_and(|amount| amount > Decimal::ZERO) => Ok(()),
        None => Ok(()),
        Some(_) => Err(Error::invalid(
            "amount",
            "expected an amount above zero as text, such as \"12.50\"",
        )),
    }
}

/// `SalesPaymentInfo`: what is open, and what the customer has (PROTOCOL 6). Boxed, like a reservation, because amounts are wide.
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

fn play(job: &mut Job, script: &mut Script<'_>) -> Result<Json, Stop> {
    let (plan, payment) = match job.checkpoint.is("reserving") {
        true => (saved_reservation(job)?, None),
        false => {
            let (plan, payment) = provide(job, script)?;
            let is_open = !plan.amount.is_zero();
            (plan, Some(payment).filter(|_| !is_open))
        }
    };
    let payment = match payment {
        Some(payment) => payment,
        None => reserve(job, script, &plan)?,
    };
    Ok(Json::members()
        .with("orderId", job.text("orderId"))
        .with("customerId", payment.customer)
        .with("reference", job.text("reference"))
        .with("currency", payment.currency)
        .with("deposited", plan.deposited.to_string())
        .with("reserved", less(&payment.paid, &plan.before)?.to_string())
        .with("paid", payment.paid.to_string())
        .with("open", payment.open.to_string())
        .with("settled", payment.open.is_zero()))
}

fn read_payment(job: &Job, script: &mut Script<'_>) -> Result<Box<Payment>, Stop> {
    let method = "GetSalesPaymentInfo";
    let info = script.read(
        job.operator(),
        method,
        Json::members().with("salesId", job.text("orderId")),
    )?;
    let total = wire::amount(&info, "SalesAmount", method)?;
    let paid = wire::amount(&info, "SalesPaid", method)?;
    Ok(Box::new(Payment {
        customer: wire::needed(&info, "CustId", method)?.to_owned(),
        available: wire::amount(&info, "CustBalanceAvail", method)?,
        paid,
        open: less(&total, &paid)?.max(Decimal::ZERO),
        currency: wire::needed(&info, "CurrencyCode", method)?.to_owned(),
    }))
}

/// Sees to it that the account holds what is to be paid; gives the payment as it stands besides.
fn provide(job: &Job, script: &mut Script<'_>) -> Result<(Box<Reservation>, Box<Payment>), Stop> {
    let mut payment = read_payment(job, script)?;
    let mut deposited = Decimal::ZERO;
    if job.checkpoint.is("depositing") {
        deposited = saved_amount(job, "amount")?;
        deposit(job, script, &payment.customer, &deposited)?;
        payment = read_payment(job, script)?;
    }
    let at_most = job
        .given()
        .text("amount")
        .and_then(|amount| amount.parse::<Decimal>().ok());
    let amount = at_most.map_or(payment.open, |amount| amount.min(payment.open));
    let missing = less(&amount, &payment.available)?.max(Decimal::ZERO);
    if !missing.is_zero() {
        if !deposited.is_zero() {
            let what = "after the deposit the account still lacks money; it is not deposited again";
            return Err(unknown(DEPOSIT, what, vec![payment.customer]).into());
        }
        if !job.given().flag_or("deposit", true) {
            let message = format!(
                "the account lacks {missing} {} and nothing may be deposited",
                payment.currency
            );
            return Err(Error::new(ErrorKind::Service, message).at("deposit").into());
        }
        same_currency(job, script, &payment)?;
        deposit(job, script, &payment.customer, &missing)?;
        deposited = missing;
    }
    let plan = Reservation {
        amount,
        before: payment.paid,
        deposited,
    };
    Ok((Box::new(plan), payment))
}

/// Deposits go in the internal currency (PROTOCOL 6); what is missing is told in the order's. Unequal ones stop it.
fn same_currency(job: &Job, script: &mut Script<'_>, payment: &Payment) -> Result<(), Stop> {
    let method = "GetAccountInfoForOperator";
    let arguments = Json::members().with("customerId", payment.customer.as_str());
    let account = script.read(job.operator(), method, arguments)?;
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

fn deposit(job: &Job, script: &mut Script<'_>, customer: &str, missing: &Decimal) -> Result<(), Stop> {
    let resumed = job.checkpoint.is("depositing");
    let started = job
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
        job.save(script, "depositing", facts)?;
        let arguments = Json::members()
            .with("customerId", customer)
            .with("amount", amount.as_str())
            .with(
                "comment",
                Marker(job.text("reference")).comment(&format!("Deposit for {}", job.text("orderId"))),
            )
            .with("isDebit", true)
            .with("transactionDate", "");
        script.read(job.operator(), DEPOSIT, arguments)
    };
    let change = Change {
        method: DEPOSIT,
        about: &format!("the account of customer {customer}"),
        resumed,
        repeat: job.given().flag("repeat"),
        send: &send,
        look: &|script| deposited(job, script, customer, started),
    };
    change.make(script).map(|_| ())
}

/// Whether the statement of the customer's account shows the deposit.
fn deposited(job: &Job, script: &mut Script<'_>, customer: &str, started_ms: i64) -> Result<Option<Json>, Stop> {
    let look = |script: &mut Script<'_>| {
        // A day to either side: neither the clocks nor the zone of these dates are known to agree.
        let until = script.now().wall_ms.saturating_add(DAY_MS);
        let arguments = Json::members()
            .with("customerId", customer)
            .with("fromDate", day(started_ms.saturating_sub(DAY_MS)))
            .with("toDate", day(until));
        let statement = script.read(job.operator(), "GetStatementForOperator", arguments)?;
        let seen = |entry: &Json| Marker(job.text("reference")).is_in(wire::text(entry, "Comment"));
        Ok(wire::list(&statement, "TransList")
            .iter()
            .any(seen)
            .then(|| true.into()))
    };
    settled(DEPOSIT, customer, settle(script, &look)?)
}

fn reserve(job: &Job, script: &mut Script<'_>, plan: &Reservation) -> Result<Box<Payment>, Stop> {
    let amount = plan.amount.to_string();
    let send = |script: &mut Script<'_>| {
        let facts = Json::members()
            .with("amount", amount.as_str())
            .with("paidBefore", plan.before.to_string())
            .with("deposited", plan.deposited.to_string());
        job.save(script, "reserving", facts)?;
        let arguments = Json::members()
            .with("salesId", job.text("orderId"))
            .with("amount", amount.as_str());
        script.read(job.operator(), RESERVE, arguments)
    };
    let change = Change {
        method: RESERVE,
        about: &format!("what is paid of order {}", job.text("orderId")),
        resumed: job.checkpoint.is("reserving"),
        repeat: job.given().flag("repeat"),
        send: &send,
        look: &|script| reserved(job, script, plan),
    };
    change.make(script)?;
    read_payment(job, script)
}

/// Whether what is paid has grown by the amount. Another change of it is for a person to look at.
fn reserved(job: &Job, script: &mut Script<'_>, plan: &Reservation) -> Result<Option<Json>, Stop> {
    let expected = plan.before.checked_add(plan.amount).ok_or_else(too_large)?;
    let look = |script: &mut Script<'_>| {
        let paid = read_payment(job, script)?.paid;
        if paid != plan.before && paid < expected {
            let what = format!("the answer was lost; {paid} is paid where {expected} was expected");
            return Err(unknown(RESERVE, &what, vec![job.text("orderId").to_owned()]).into());
        }
        Ok((paid >= expected).then(|| true.into()))
    };
    settled(RESERVE, job.text("orderId"), settle(script, &look)?)
}

fn saved_reservation(job: &Job) -> Result<Box<Reservation>, Error> {
    Ok(Box::new(Reservation {
        amount: saved_amount(job, "amount")?,
        before: saved_amount(job, "paidBefore")?,
        deposited: saved_amount(job, "deposited")?,
    }))
}

fn saved_amount(job: &Job, name: &str) -> Result<Decimal, Error> {
    let text = job.checkpoint.text(name).and_then(|text| text.parse().ok());
    text.ok_or_else(|| Error::invalid(format!("state.data.facts.{name}"), "the state is incomplete"))
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

fn less(from: &Decimal, amount: &Decimal) -> Result<Decimal, Error> {
    from.checked_sub(*amount).ok_or_else(too_large)
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
