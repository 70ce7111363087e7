//! Paying an order: deposit what is missing, reserve what is open, and never twice.

use super::marker::Marker;
use super::settle::{Settled, settle, unknown};
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

/// What is to be paid now.
struct Plan {
    amount: Decimal,
    missing: Decimal,
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

    fn plan(&self, payment: &Payment) -> Result<Plan, Error> {
        let amount = self.at_most.map_or(payment.open, |amount| amount.min(payment.open));
        let missing = amount
            .checked_sub(payment.available)
            .ok_or_else(too_large)?
            .max(Decimal::ZERO);
        if !missing.is_zero() && !self.deposit {
            let message = format!(
                "the account lacks {missing} {} and nothing may be deposited",
                payment.currency
            );
            return Err(Error {
                path: Some("deposit".to_owned()),
                ..Error::new(ErrorKind::Service, message)
            });
        }
        Ok(Plan { amount, missing })
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
        // Resumed: it may have been posted before the state was read.
        let mut repeated = self.checkpoint.is("depositing");
        if repeated {
            let started = self
                .checkpoint
                .facts
                .get("startedMs")
                .and_then(Json::as_i64)
                .unwrap_or(0);
            if self.deposited(context, customer, started).await? {
                return Ok(());
            }
            self.may_repeat(DEPOSIT)?;
        }
        loop {
            let started = context.now().wall_ms;
            let facts = Json::object([
                ("customerId", customer.into()),
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
            match inner(context, self.operator, DEPOSIT, arguments, None).await {
                Ok(_) => return Ok(()),
                Err(error) if is_unknown(&error) => {
                    if self.deposited(context, customer, started).await? {
                        return Ok(());
                    }
                    if repeated {
                        return Err(unknown(DEPOSIT, "the answer was lost twice", vec![customer.to_owned()]));
                    }
                    self.may_repeat(DEPOSIT)?;
                    repeated = true;
                }
                Err(error) => return Err(error),
            }
        }
    }

    /// Whether the statement of the customer's account shows the deposit.
    async fn deposited(&self, context: &Context, customer: &str, started_ms: i64) -> Result<bool, Error> {
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
        match settle(context, look).await? {
            Settled::Found(()) => Ok(true),
            Settled::Absent => Ok(false),
            Settled::Unseen(error) => {
                let what = format!("the answer was lost and the statement cannot be read ({error})");
                Err(unknown(DEPOSIT, &what, vec![customer.to_owned()]))
            }
        }
    }

    async fn reserve(
        &self,
        context: &Context,
        amount: Decimal,
        before: Decimal,
        resumed: bool,
    ) -> Result<Payment, Error> {
        let expected = before.checked_add(amount).ok_or_else(too_large)?;
        let mut repeated = resumed;
        if resumed {
            if let Some(payment) = self.reserved(context, before, expected).await? {
                return Ok(payment);
            }
            self.may_repeat(RESERVE)?;
        }
        loop {
            let facts = Json::object([
                ("amount", amount.to_string().into()),
                ("paidBefore", before.to_string().into()),
            ]);
            self.keeper.save(context, "reserving", facts).await?;
            let arguments = Json::object([
                ("salesId", self.order.as_str().into()),
                ("amount", amount.to_string().into()),
            ]);
            match inner(context, self.operator, RESERVE, arguments, None).await {
                Ok(_) => return self.payment(context).await,
                Err(error) if is_unknown(&error) => {
                    if let Some(payment) = self.reserved(context, before, expected).await? {
                        return Ok(payment);
                    }
                    if repeated {
                        return Err(unknown(RESERVE, "the answer was lost twice", vec![self.order.clone()]));
                    }
                    self.may_repeat(RESERVE)?;
                    repeated = true;
                }
                Err(error) => return Err(error),
            }
        }
    }

    /// The payment, once it shows the reserved amount. Another change of what is paid is for a person to look at.
    async fn reserved(&self, context: &Context, before: Decimal, expected: Decimal) -> Result<Option<Payment>, Error> {
        let look = || async move {
            let payment = self.payment(context).await?;
            Ok((payment.paid != before).then_some(payment))
        };
        match settle(context, look).await? {
            Settled::Found(payment) if payment.paid >= expected => Ok(Some(payment)),
            Settled::Found(payment) => {
                let what = format!(
                    "the answer was lost; {} is paid where {expected} was expected",
                    payment.paid
                );
                Err(unknown(RESERVE, &what, vec![self.order.clone()]))
            }
            Settled::Absent => Ok(None),
            Settled::Unseen(error) => {
                let what = format!("the answer was lost and the payment cannot be read ({error})");
                Err(unknown(RESERVE, &what, vec![self.order.clone()]))
            }
        }
    }

    fn may_repeat(&self, method: &str) -> Result<(), Error> {
        if self.repeat {
            return Ok(());
        }
        Err(unknown(
            method,
            "the answer was lost and no effect is to be seen yet",
            vec![self.order.clone()],
        ))
    }

    fn saved_amount(&self, name: &str) -> Result<Decimal, Error> {
        let text = self.checkpoint.text(name).and_then(|text| text.parse().ok());
        text.ok_or_else(|| Error::invalid(format!("state.data.facts.{name}"), "the state is incomplete"))
    }
}

impl Flow for Pay {
    async fn run(self, context: Context) -> Result<Json, Error> {
        let mut deposited = Decimal::ZERO;
        let (reserved, payment) = if self.checkpoint.is("reserving") {
            let amount = self.saved_amount("amount")?;
            (
                amount,
                self.reserve(&context, amount, self.saved_amount("paidBefore")?, true)
                    .await?,
            )
        } else {
            let mut payment = self.payment(&context).await?;
            if self.checkpoint.is("depositing") {
                deposited = self.saved_amount("amount")?;
                let customer = payment.customer.clone();
                self.deposit(&context, &customer, deposited).await?;
                payment = self.payment(&context).await?;
            }
            let plan = self.plan(&payment)?;
            if !plan.missing.is_zero() && deposited.is_zero() {
                self.same_currency(&context, &payment).await?;
                self.deposit(&context, &payment.customer, plan.missing).await?;
                deposited = plan.missing;
            } else if !plan.missing.is_zero() {
                let what = "after the deposit the account still lacks money; it is not deposited again";
                return Err(unknown(DEPOSIT, what, vec![payment.customer]));
            }
            if plan.amount.is_zero() {
                (Decimal::ZERO, payment)
            } else {
                let before = payment.paid;
                (plan.amount, self.reserve(&context, plan.amount, before, false).await?)
            }
        };
        Ok(Json::object([
            ("orderId", self.order.as_str().into()),
            ("customerId", payment.customer.as_str().into()),
            ("reference", self.marker.reference.as_str().into()),
            ("currency", payment.currency.as_str().into()),
            ("deposited", deposited.to_string().into()),
            ("reserved", reserved.to_string().into()),
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
