//! Accounts, payments and statements (PROTOCOL 6).

use super::{Call, Handler};
use crate::sandbox::amount::Amount;
use crate::sandbox::clock;
use crate::sandbox::failure::Failure;
use crate::sandbox::state::Shop;
use crate::sandbox::state::accounts::{Customer, Who};
use crate::sandbox::state::ledger::{Movement, Transaction};
use crate::sandbox::state::orders::order_id;
use crate::sandbox::value::Value;

pub(super) fn find(method: &str) -> Option<Handler> {
    Some(match method {
        "PostTransaction" => post_transaction,
        "SalesPaymentReserve" => sales_payment_reserve,
        "GetSalesPaymentInfo" => get_sales_payment_info,
        "PaymentPersonalAccount" => payment_personal_account,
        "GetAccountInfo" => get_account_info,
        "GetAccountInfoForOperator" => get_account_info_for_operator,
        "GetStatement" => get_statement,
        "GetStatementForOperator" => get_statement_for_operator,
        "SearchTransactions" => search_transactions,
        _ => return None,
    })
}

/// The customer that an operator's call names: by the id that orders call `CustId`.
fn customer_named<'s>(shop: &'s Shop, call: &Call<'_>) -> Result<&'s Customer, Failure> {
    let id = call.required("customerId")?;
    let known = id.parse().ok().and_then(|id| shop.accounts.customer(id));
    known.ok_or_else(|| Failure::not_found("CustomerWithId", id))
}

/// The date may be empty or of any form: the service bears a client that sends a twelve-hour clock.
fn post_transaction(shop: &mut Shop, call: &Call<'_>) -> Result<Value, Failure> {
    let customer = customer_named(shop, call)?.id;
    let amount = call.amount("amount")?;
    if !amount.is_positive() {
        return Err(Failure::invalid_value("amount"));
    }
    let movement = if call.bool("isDebit")? {
        Movement::Deposit
    } else {
        Movement::Withdrawal
    };
    if movement == Movement::Withdrawal && amount > shop.balance(customer).available() {
        return Err(Failure::validation("There is not enough money on the account"));
    }
    shop.ledger
        .enter(customer, call.now, movement, amount, None, call.text("comment"));
    Ok(Value::Nothing)
}

fn payment_info(shop: &Shop, call: &Call<'_>) -> Result<Value, Failure> {
    let order = call.order(shop, "salesId")?;
    let available = shop
        .currencies
        .internal_to_customer(shop.balance(order.customer).available());
    Ok(Value::object([
        ("SalesId", order.id().into()),
        ("CustId", order.customer.into()),
        ("CustBalanceAvail", available.into()),
        ("SalesAmount", shop.total(order).into()),
        ("SalesPaid", order.paid.into()),
        ("CurrencyCode", shop.currencies.customer.code.into()),
    ]))
}

fn get_sales_payment_info(shop: &mut Shop, call: &Call<'_>) -> Result<Value, Failure> {
    payment_info(shop, call)
}

fn sales_payment_reserve(shop: &mut Shop, call: &Call<'_>) -> Result<Value, Failure> {
    let number = call.order(shop, "salesId")?.number;
    let by = call.login(shop).to_owned();
    shop.reserve(number, call.amount("amount")?, call.now, &by)?;
    payment_info(shop, call)
}

fn payment_personal_account(shop: &mut Shop, call: &Call<'_>) -> Result<Value, Failure> {
    let number = call.order(shop, "salesId")?.number;
    let by = call.login(shop).to_owned();
    shop.reserve(number, call.amount("amount")?, call.now, &by)?;
    Ok(Value::Nothing)
}

fn account_number(customer: i64) -> String {
    format!("ACC-{customer:08}")
}

fn get_account_info(shop: &mut Shop, call: &Call<'_>) -> Result<Value, Failure> {
    let customer = call.customer()?;
    let balance = shop.balance(customer);
    let shown = |amount| shop.currencies.internal_to_customer(amount);
    Ok(Value::object([
        ("Id", customer.into()),
        ("Num", account_number(customer).into()),
        ("CurrencyCode", shop.currencies.customer.code.into()),
        ("CurrencySign", shop.currencies.customer.sign.into()),
        ("Balance", shown(balance.total).into()),
        ("ReservedAmount", shown(balance.reserved).into()),
        ("AvailableAmount", shown(balance.available()).into()),
        ("PaymWaitAmount", waiting(shop, customer).into()),
    ]))
}

/// What the customer's orders still cost.
fn waiting(shop: &Shop, customer: i64) -> Amount {
    shop.orders
        .iter()
        .filter(|order| order.customer == customer)
        .map(|order| shop.remaining(order))
        .sum()
}

fn get_account_info_for_operator(shop: &mut Shop, call: &Call<'_>) -> Result<Value, Failure> {
    let customer = customer_named(shop, call)?.id;
    let balance = shop.balance(customer);
    let waiting = waiting(shop, customer);
    let shown = |amount| shop.currencies.internal_to_customer(amount);
    Ok(Value::object([
        ("Id", customer.into()),
        ("Num", account_number(customer).into()),
        ("CurrencyCodeInternal", shop.currencies.internal.code.into()),
        ("CurrencySignInternal", shop.currencies.internal.sign.into()),
        ("BalanceInternal", balance.total.into()),
        ("ReservedInternal", balance.reserved.into()),
        ("AvailableInternal", balance.available().into()),
        ("CurrencyCodeCust", shop.currencies.customer.code.into()),
        ("CurrencySignCust", shop.currencies.customer.sign.into()),
        ("BalanceCust", shown(balance.total).into()),
        ("ReservedCust", shown(balance.reserved).into()),
        ("AvailableCust", shown(balance.available()).into()),
        ("PaymWaitInternal", shop.currencies.customer_to_internal(waiting).into()),
        ("PaymWaitCust", waiting.into()),
    ]))
}

/// What can be spent before, during and after a period: the statement counts reservations as spent `[S]`.
struct Period<'s> {
    entries: Vec<&'s Transaction>,
    start: Amount,
    debit: Amount,
    credit: Amount,
}

impl<'s> Period<'s> {
    fn of(shop: &'s Shop, customer: i64, call: &Call<'_>) -> Result<Self, Failure> {
        let from = call.moment("fromDate")?.unwrap_or_default();
        // A date alone means its whole day.
        let to = call.moment("toDate")?.map(|to| {
            if call.text("toDate").contains('T') {
                to
            } else {
                to + 86_399_999
            }
        });
        let signed = |entry: &Transaction| {
            if entry.movement.is_in() {
                entry.amount
            } else {
                Amount::ZERO.minus(entry.amount)
            }
        };
        let of_customer = || {
            shop.ledger
                .transactions()
                .iter()
                .filter(|entry| entry.customer == customer)
        };
        let entries: Vec<_> = of_customer()
            .filter(|entry| entry.at >= from && to.is_none_or(|to| entry.at <= to))
            .collect();
        let sum = |is_in| {
            entries
                .iter()
                .filter(|entry| entry.movement.is_in() == is_in)
                .map(|entry| entry.amount)
                .sum()
        };
        Ok(Self {
            start: of_customer().filter(|entry| entry.at < from).map(signed).sum(),
            debit: sum(true),
            credit: sum(false),
            entries,
        })
    }

    fn end(&self) -> Amount {
        self.start.plus(self.debit).minus(self.credit)
    }

    fn count(&self) -> Value {
        Value::Int(i64::try_from(self.entries.len()).unwrap_or(i64::MAX))
    }
}

fn direction(entry: &Transaction) -> Value {
    if entry.movement.is_in() { "In" } else { "Out" }.into()
}

/// The members that all sorts of transactions begin with.
fn transaction_base(entry: &Transaction) -> Value {
    Value::object([
        ("TransactionType", kind(entry)),
        ("TransDate", clock::iso_seconds(entry.at).into()),
        ("TransactionDateTime", Value::Time(entry.at)),
        ("Comment", (&entry.comment).into()),
    ])
}

fn kind(entry: &Transaction) -> Value {
    let (id, name) = entry.movement.kind();
    Value::object([("Id", id.into()), ("Name", name.into())])
}

fn get_statement(shop: &mut Shop, call: &Call<'_>) -> Result<Value, Failure> {
    let period = Period::of(shop, call.customer()?, call)?;
    let shown = |amount| Value::from(shop.currencies.internal_to_customer(amount));
    let header = Value::object([
        ("StartBalance", shown(period.start)),
        ("Debit", shown(period.debit)),
        ("Credit", shown(period.credit)),
        ("EndBalance", shown(period.end())),
        ("TransCount", period.count()),
        ("CurrencyCode", shop.currencies.customer.code.into()),
        ("CurrencySign", shop.currencies.customer.sign.into()),
    ]);
    let entries = period.entries.iter().map(|entry| {
        transaction_base(entry).with([
            ("Amount", shown(entry.amount)),
            ("SalesId", entry.order.map(order_id).into()),
            ("Direction", direction(entry)),
        ])
    });
    Ok(Value::object([("Header", header), ("TransList", Value::list(entries))]))
}

fn get_statement_for_operator(shop: &mut Shop, call: &Call<'_>) -> Result<Value, Failure> {
    let customer = customer_named(shop, call)?;
    let period = Period::of(shop, customer.id, call)?;
    let (internal, foreign) = (shop.currencies.internal, shop.currencies.customer);
    let shown = |amount| Value::from(shop.currencies.internal_to_customer(amount));
    let header = Value::object([
        ("StartBalanceInternal", period.start.into()),
        ("DebitInternal", period.debit.into()),
        ("CreditInternal", period.credit.into()),
        ("EndBalanceInternal", period.end().into()),
        ("CurrencyCodeInternal", internal.code.into()),
        ("CurrencySignInternal", internal.sign.into()),
        ("StartBalanceCust", shown(period.start)),
        ("DebitCust", shown(period.debit)),
        ("CreditCust", shown(period.credit)),
        ("EndBalanceCust", shown(period.end())),
        ("CurrencyCodeCust", foreign.code.into()),
        ("CurrencySignCust", foreign.sign.into()),
        ("TransCount", period.count()),
    ]);
    let entries = period.entries.iter().map(|entry| {
        let signed = if entry.movement.is_in() {
            entry.amount
        } else {
            Amount::ZERO.minus(entry.amount)
        };
        transaction_base(entry).with([
            ("TransId", entry.id.into()),
            ("AmountCust", shown(signed)),
            ("CurrencyCodeCust", foreign.code.into()),
            ("CurrencySignCust", foreign.sign.into()),
            ("AmountInternal", signed.into()),
            ("CurrencyCodeInternal", internal.code.into()),
            ("CurrencySignInternal", internal.sign.into()),
            ("UserId", customer.id.into()),
            ("UserLogin", customer.login.into()),
        ])
    });
    Ok(Value::object([("Header", header), ("TransList", Value::list(entries))]))
}

/// Newest first `[S]`.
fn search_transactions(shop: &mut Shop, call: &Call<'_>) -> Result<Value, Failure> {
    let wanted = call.document_or_empty("xmlSearchParameters")?;
    let limit = |name| wanted.value(name).and_then(clock::parse_iso);
    let (from, to) = (limit("DateFrom"), limit("DateTo"));
    let (position, size) = call.frame()?;
    let fits = |entry: &&Transaction| from.is_none_or(|from| entry.at >= from) && to.is_none_or(|to| entry.at <= to);
    let entries = shop.ledger.transactions().iter().rev().filter(fits).map(|entry| {
        let user = user_info(shop, Who::Customer(entry.customer));
        Value::object([
            ("UserId", entry.customer.into()),
            ("TransactionDate", Value::Time(entry.at)),
            ("CurrencyCode", shop.currencies.internal.code.into()),
            ("CurrencySign", shop.currencies.internal.sign.into()),
            ("Amount", entry.amount.into()),
            ("OrderId", entry.order.map(order_id).into()),
            ("Comment", (&entry.comment).into()),
            ("Direction", direction(entry)),
            ("TransactionType", kind(entry)),
            ("UserInfo", user),
        ])
    });
    Ok(Value::page(entries.collect(), position, size))
}

/// The short form of a person.
pub(super) fn user_info(shop: &Shop, who: Who) -> Value {
    match who {
        Who::Customer(id) => shop.accounts.customer(id).map_or(Value::Nothing, |customer| {
            Value::object([
                ("Id", customer.id.into()),
                ("Login", customer.login.into()),
                ("FirstName", customer.first_name.into()),
                ("LastName", customer.last_name.into()),
                ("PersonalAccountId", account_number(customer.id).into()),
            ])
        }),
        Who::Operator(login) => Value::object([("Login", login.into())]),
        Who::Guest => Value::Nothing,
    }
}
