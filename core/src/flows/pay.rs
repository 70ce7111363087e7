//! Paying an order: deposit what is missing, reserve what is open, and never twice.

use super::marker::Marker;
use super::settle::{Change, Look, Settled, settle, unknown};
use super::state::{Checkpoint, Keeper};
use super::{Flow, sessions, wire};
use crate::date;
use crate::decimal::Decimal;
use crate::engine::input::Input;
use crate::engine::{Context, ScopeId, Shared, inner, is_unknown};
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

    async fn payment(&self, context: &Context) -> Result<Payment, Error> {
        let method = "GetSalesPaymentInfo";
        let arguments = Json::members().with("salesId", self.order.as_str());
        let info = inner(context, self.operator, method, arguments, None).await?;
        let total = wire::amount(&info, "SalesAmount", method)?;
        let paid = wire::amount(&info, "SalesPaid", method)?;
        Ok(Payment {
            customer: wire::needed(&info, "CustId", method)?.to_owned(),
            available: wire::amount(&info, "CustBalanceAvail", method)?,
            paid,
            open: total.checked_sub(paid).ok_or_else(too_large)?.max(Decimal::ZERO),
            currency: wire::needed(&info, "CurrencyCode", method)?.to_owned(),
        })
    }

    /// Sees to it that the account holds what is to be paid; gives the payment as it stands besides.
    async fn provide(&self, context: &Context) -> Result<(Reservation, Payment), Error> {
        let mut payment = self.payment(context).await?;
        let mut deposited = Decimal::ZERO;
        if self.checkpoint.is("depositing") {
            deposited = self.saved_amount("amount")?;
            self.deposit(context, &payment.customer, deposited).await?;
            payment = self.payment(context).await?;
        }
        let amount = self.at_most.map_or(payment.open, |amount| amount.min(payment.open));
        let missing = amount
            .checked_sub(payment.available)
            .ok_or_else(too_large)?
            .max(Decimal::ZERO);
        if !missing.is_zero() {
            if !deposited.is_zero() {
                let what = "after the deposit the account still lacks money; it is not deposited again";
                return Err(unknown(DEPOSIT, what, vec![payment.customer]));
            }
            if !self.deposit {
                let message = format!(
                    "the account lacks {missing} {} and nothing may be deposited",
                    payment.currency
                );
                return Err(Error::new(ErrorKind::Service, message).at("deposit"));
            }
            self.same_currency(context, &payment).await?;
            self.deposit(context, &payment.customer, missing).await?;
            deposited = missing;
        }
        let plan = Reservation {
            amount,
            before: payment.paid,
            deposited,
        };
        Ok((plan, payment))
    }

    /// Deposits go in the internal currency (PROTOCOL 6); what is missing is told in the order's. Unequal ones stop it.
    async fn same_currency(&self, context: &Context, payment: &Payment) -> Result<(), Error> {
        let method = "GetAccountInfoForOperator";
        let arguments = Json::members().with("customerId", payment.customer.as_str());
        let account = inner(context, self.operator, method, arguments, None).await?;
        let internal = wire::needed(&account, "CurrencyCodeInternal", method)?;
        if internal == payment.currency {
            return Ok(());
        }
        let message = format!(
            "the account is kept in {internal} and the order is paid in {}: deposit by hand, then pay without `deposit`",
            payment.currency
        );
        Err(Error::new(ErrorKind::Service, message).at("deposit"))
    }

    async fn deposit(&self, context: &Context, customer: &str, missing: Decimal) -> Result<(), Error> {
        let resumed = self.checkpoint.is("depositing");
        let started = self
            .checkpoint
            .facts
            .get("startedMs")
            .and_then(Json::as_i64)
            .filter(|_| resumed);
        let started = started.unwrap_or(context.now().wall_ms);
        let amount = &missing.to_string();
        let change = Change {
            method: DEPOSIT,
            about: format!("the account of customer {customer}"),
            resumed,
            repeat: self.repeat,
            send: &|| {
                Box::pin(async move {
                    let facts = Json::members()
                        .with("amount", amount.as_str())
                        .with("startedMs", started);
                    self.keeper.save(context, "depositing", facts).await?;
                    let arguments = Json::members()
                        .with("customerId", customer)
                        .with("amount", amount.as_str())
                        .with("comment", self.marker.comment(&format!("Deposit for {}", self.order)))
                        .with("isDebit", true)
                        .with("transactionDate", "");
                    inner(context, self.operator, DEPOSIT, arguments, None).await
                })
            },
            look: &|| Box::pin(self.deposited(context, customer, started)),
        };
        change.make().await.map(|_| ())
    }

    /// Whether the statement of the customer's account shows the deposit.
    async fn deposited(&self, context: &Context, customer: &str, started_ms: i64) -> Result<Option<Json>, Error> {
        let look = || -> Look<'_> {
            Box::pin(async move {
                // A day to either side: neither the clocks nor the zone of these dates are known to agree.
                let arguments = Json::members()
                    .with("customerId", customer)
                    .with("fromDate", day(started_ms.saturating_sub(DAY_MS)))
                    .with("toDate", day(context.now().wall_ms.saturating_add(DAY_MS)));
                let statement = inner(context, self.operator, "GetStatementForOperator", arguments, None).await?;
                let seen = |entry: &Json| self.marker.is_in(wire::text(entry, "Comment"));
                Ok(wire::list(&statement, "TransList")
                    .iter()
                    .any(seen)
                    .then(|| true.into()))
            })
        };
        self.settled(DEPOSIT, customer, settle(context, &look).await)
    }

    async fn reserve(&self, context: &Context, plan: &Reservation) -> Result<Payment, Error> {
        let amount = &plan.amount.to_string();
        let change = Change {
            method: RESERVE,
            about: format!("what is paid of order {}", self.order),
            resumed: self.checkpoint.is("reserving"),
            repeat: self.repeat,
            send: &|| {
                Box::pin(async move {
                    let facts = Json::members()
                        .with("amount", amount.as_str())
                        .with("paidBefore", plan.before.to_string())
                        .with("deposited", plan.deposited.to_string());
                    self.keeper.save(context, "reserving", facts).await?;
                    let arguments = Json::members()
                        .with("salesId", self.order.as_str())
                        .with("amount", amount.as_str());
                    inner(context, self.operator, RESERVE, arguments, None).await
                })
            },
            look: &|| Box::pin(self.reserved(context, plan)),
        };
        change.make().await?;
        self.payment(context).await
    }

    /// Whether what is paid has grown by the amount. Another change of it is for a person to look at.
    async fn reserved(&self, context: &Context, plan: &Reservation) -> Result<Option<Json>, Error> {
        let expected = plan.before.checked_add(plan.amount).ok_or_else(too_large)?;
        let look = || -> Look<'_> {
            Box::pin(async move {
                let paid = self.payment(context).await?.paid;
                if paid != plan.before && paid < expected {
                    let what = format!("the answer was lost; {paid} is paid where {expected} was expected");
                    return Err(unknown(RESERVE, &what, vec![self.order.clone()]));
                }
                Ok((paid >= expected).then(|| true.into()))
            })
        };
        self.settled(RESERVE, &self.order, settle(context, &look).await)
    }

    fn settled(&self, method: &str, about: &str, settled: Settled) -> Result<Option<Json>, Error> {
        match settled {
            Settled::Found(found) => Ok(Some(found)),
            Settled::Absent => Ok(None),
            Settled::Unseen(error) if is_unknown(&error) => Err(error),
            Settled::Unseen(error) => {
                let what = format!("the answer was lost and its effect cannot be looked up ({error})");
                Err(unknown(method, &what, vec![about.to_owned()]))
            }
        }
    }

    fn saved_amount(&self, name: &str) -> Result<Decimal, Error> {
        let text = self.checkpoint.text(name).and_then(|text| text.parse().ok());
        text.ok_or_else(|| Error::invalid(format!("state.data.facts.{name}"), "the state is incomplete"))
    }
}

impl Flow for Pay {
    async fn run(self, context: Context) -> Result<Json, Error> {
        let (plan, payment) = if self.checkpoint.is("reserving") {
            let plan = Reservation {
                amount: self.saved_amount("amount")?,
                before: self.saved_amount("paidBefore")?,
                deposited: self.saved_amount("deposited")?,
            };
            let payment = self.reserve(&context, &plan).await?;
            (plan, payment)
        } else {
            let (plan, payment) = self.provide(&context).await?;
            let payment = match plan.amount.is_zero() {
                true => payment,
                false => self.reserve(&context, &plan).await?,
            };
            (plan, payment)
        };
        let reserved = payment.paid.checked_sub(plan.before).ok_or_else(too_large)?;
        Ok(Json::members()
            .with("orderId", self.order.as_str())
            .with("customerId", payment.customer.as_str())
            .with("reference", self.marker.reference.as_str())
            .with("currency", payment.currency.as_str())
            .with("deposited", plan.deposited.to_string())
            .with("reserved", reserved.to_string())
            .with("paid", payment.paid.to_string())
            .with("open", payment.open.to_string())
            .with("settled", payment.open.is_zero()))
    }
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
