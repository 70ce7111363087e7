//! Paying an order: deposit what is missing, reserve what is open, and never twice.

use super::marker::Marker;
use super::settle::{Change, Settled, settle, unknown};
use super::state::{Checkpoint, Keeper};
use super::{Flow, sessions, wire};
use crate::date;
use crate::decimal::Decimal;
use crate::engine::input::Input;
use crate::engine::{Context, ScopeId, Shared, inner};
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
        let mut given = given.clone();
        let marker = Marker::read(&mut given, shared)?;
        let mut input = Input::new(&given, "")?;
        input.get("reference");
        let operator = sessions::operator(&mut input, shared)?;
        let order = input.needed("orderId")?.to_owned();
        let at_most = input.text("amount")?.map(str::parse::<Decimal>).transpose();
        let at_most = at_most.map_err(|_| Error::invalid("amount", "expected an amount as text, such as \"12.50\""))?;
        if at_most.is_some_and(|amount| amount <= Decimal::ZERO) {
            return Err(Error::invalid("amount", "expected an amount above zero"));
        }
        let deposit = input.flag_or("deposit", true)?;
        let repeat = input.flag("repeat")?;
        input.end()?;
        let keeper = Keeper::new("pay", &given);
        Ok(Self {
            operator,
            order,
            at_most,
            deposit,
            marker,
            repeat,
            checkpoint,
            keeper,
        })
    }

    async fn payment(&self, context: &Context) -> Result<Payment, Error> {
        let method = "GetSalesPaymentInfo";
        let arguments = Json::object([("salesId", self.order.as_str().into())]);
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
                return Err(Error {
                    path: Some("deposit".to_owned()),
                    ..Error::new(ErrorKind::Service, message)
                });
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
        let arguments = Json::object([("customerId", payment.customer.as_str().into())]);
        let account = inner(context, self.operator, method, arguments, None).await?;
        let internal = wire::needed(&account, "CurrencyCodeInternal", method)?;
        if internal == payment.currency {
            return Ok(());
        }
        let message = format!(
            "the account is kept in {internal} and the order is paid in {}: deposit by hand, then pay without `deposit`",
            payment.currency
        );
        Err(Error {
            path: Some("deposit".to_owned()),
            ..Error::new(ErrorKind::Service, message)
        })
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
        let send = || async move {
            let facts = Json::object([
                ("amount", missing.to_string().into()),
                ("startedMs", Json::from(started)),
            ]);
            self.keeper.save(context, "depositing", facts).await?;
            let arguments = Json::object([
                ("customerId", customer.into()),
                ("amount", missing.to_string().into()),
                (
                    "comment",
                    self.marker.comment(&format!("Deposit for {}", self.order)).into(),
                ),
                ("isDebit", true.into()),
                ("transactionDate", "".into()),
            ]);
            inner(context, self.operator, DEPOSIT, arguments, None)
                .await
                .map(|_| ())
        };
        let about = format!("the account of customer {customer}");
        let change = Change {
            method: DEPOSIT,
            about: &about,
            resumed,
            repeat: self.repeat,
        };
        change.make(send, || self.deposited(context, customer, started)).await
    }

    /// Whether the statement of the customer's account shows the deposit.
    async fn deposited(&self, context: &Context, customer: &str, started_ms: i64) -> Result<Option<()>, Error> {
        let look = || async move {
            // A day to either side: neither the clocks nor the zone of these dates are known to agree.
            let arguments = Json::object([
                ("customerId", customer.into()),
                ("fromDate", day(started_ms.saturating_sub(DAY_MS)).into()),
                ("toDate", day(context.now().wall_ms.saturating_add(DAY_MS)).into()),
            ]);
            let statement = inner(context, self.operator, "GetStatementForOperator", arguments, None).await?;
            let seen = |entry: &Json| self.marker.is_in(wire::text(entry, "Comment"));
            Ok(wire::list(&statement, "TransList").iter().any(seen).then_some(()))
        };
        match settle(context, look).await {
            Settled::Found(()) => Ok(Some(())),
            Settled::Absent => Ok(None),
            Settled::Unseen(error) => {
                let what = format!("the answer was lost and the statement cannot be read ({error})");
                Err(unknown(DEPOSIT, &what, vec![customer.to_owned()]))
            }
        }
    }

    async fn reserve(&self, context: &Context, plan: &Reservation) -> Result<Payment, Error> {
        let amount = plan.amount.to_string();
        let amount = amount.as_str();
        let send = || async move {
            let facts = Json::object([
                ("amount", amount.into()),
                ("paidBefore", plan.before.to_string().into()),
                ("deposited", plan.deposited.to_string().into()),
            ]);
            self.keeper.save(context, "reserving", facts).await?;
            let arguments = Json::object([("salesId", self.order.as_str().into()), ("amount", amount.into())]);
            inner(context, self.operator, RESERVE, arguments, None)
                .await
                .map(|_| ())
        };
        let about = format!("what is paid of order {}", self.order);
        let resumed = self.checkpoint.is("reserving");
        let change = Change {
            method: RESERVE,
            about: &about,
            resumed,
            repeat: self.repeat,
        };
        change.make(send, || self.reserved(context, plan)).await?;
        self.payment(context).await
    }

    /// Whether what is paid has grown by the amount. Another change of it is for a person to look at.
    async fn reserved(&self, context: &Context, plan: &Reservation) -> Result<Option<()>, Error> {
        let expected = plan.before.checked_add(plan.amount).ok_or_else(too_large)?;
        let look = || async move {
            let paid = self.payment(context).await?.paid;
            Ok((paid != plan.before).then_some(paid))
        };
        let order = || vec![self.order.clone()];
        match settle(context, look).await {
            Settled::Found(paid) if paid >= expected => Ok(Some(())),
            Settled::Found(paid) => {
                let what = format!("the answer was lost; {paid} is paid where {expected} was expected");
                Err(unknown(RESERVE, &what, order()))
            }
            Settled::Absent => Ok(None),
            Settled::Unseen(error) => {
                let what = format!("the answer was lost and the payment cannot be read ({error})");
                Err(unknown(RESERVE, &what, order()))
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
        Ok(Json::object([
            ("orderId", self.order.as_str().into()),
            ("customerId", payment.customer.as_str().into()),
            ("reference", self.marker.reference.as_str().into()),
            ("currency", payment.currency.as_str().into()),
            ("deposited", plan.deposited.to_string().into()),
            ("reserved", plan.amount.to_string().into()),
            ("paid", payment.paid.to_string().into()),
            ("open", payment.open.to_string().into()),
            ("settled", payment.open.is_zero().into()),
        ]))
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
