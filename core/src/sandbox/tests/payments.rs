//! Deposits, reservations and statements.

use super::*;

fn reserve(talk: &mut Talk, order: &str, amount: &str) -> String {
    talk.refused("SalesPaymentReserve", &[("salesId", order), ("amount", amount)])
}

fn deposit(talk: &mut Talk, amount: &str) -> String {
    talk.refused(
        "PostTransaction",
        &[
            ("customerId", "17"),
            ("amount", amount),
            ("isDebit", "true"),
            ("comment", "mark-1"),
        ],
    )
}

#[test]
fn a_reservation_takes_what_is_there_and_what_is_due() {
    let mut talk = Talk::new(Scenario::Plain);
    let order = talk.order(&[SHIRT]);
    assert_eq!(reserve(&mut talk, &order, "9.92"), "ValidationError");
    for amount in ["0", "-1", "9,92", "x", ""] {
        assert!(deposit(&mut talk, amount).starts_with("ContractViolation"), "{amount}");
    }
    assert_eq!(deposit(&mut talk, "20"), "Ok");
    assert_eq!(reserve(&mut talk, &order, "9.93"), "ValidationError");
    assert_eq!(reserve(&mut talk, &order, "5"), "Ok");
    assert_eq!(column(&talk.lines(&order), "StatusId"), ["1"]);
    let info = talk.operator("GetSalesPaymentInfo", &[("salesId", &order)]);
    assert_eq!(number(&info, &["SalesPaid"]), "5.0");
    assert_eq!(number(&info, &["CustBalanceAvail"]), "15.0");
    assert_eq!(text(&info, &["CurrencyCode"]), "USD");
    assert_eq!(
        talk.customer_refused("PaymentPersonalAccount", &[("salesId", &order), ("amount", "4.92")]),
        "Ok"
    );
    assert_eq!(column(&talk.lines(&order), "StatusName"), ["Paid"]);
    assert_eq!(reserve(&mut talk, &order, "0.01"), "ValidationError");

    let account = talk.customer("GetAccountInfo", &[]);
    assert_eq!(
        [number(&account, &["Balance"]), number(&account, &["ReservedAmount"])],
        ["20.0", "9.92"]
    );
    assert_eq!(number(&account, &["AvailableAmount"]), "10.08");
    let withdraw = [("customerId", "17"), ("amount", "10.09"), ("isDebit", "false")];
    assert_eq!(talk.refused("PostTransaction", &withdraw), "ValidationError");
}

#[test]
fn the_statement_shows_every_movement() {
    let mut talk = Talk::new(Scenario::Plain);
    let order = talk.order(&[SHIRT]);
    deposit(&mut talk, "12.50");
    talk.now += 21 * 3_600_000;
    reserve(&mut talk, &order, "9.92");
    let form = [("fromDate", "2025-01-03"), ("toDate", "2025-01-03")];
    let statement = talk.customer("GetStatement", &form);
    let header = at(&statement, &["Header"]);
    assert_eq!(number(header, &["StartBalance"]), "12.5");
    assert_eq!(number(header, &["EndBalance"]), "2.58");
    let entries = at(&statement, &["TransList"]).as_array().unwrap();
    assert_eq!(column(entries, "Direction"), ["Out"]);
    assert_eq!(column(entries, "SalesId"), [order]);

    let statement = talk.operator(
        "GetStatementForOperator",
        &[("customerId", "17"), ("fromDate", ""), ("toDate", "")],
    );
    let entries = at(&statement, &["TransList"]).as_array().unwrap();
    assert_eq!(column(entries, "Comment"), ["mark-1", ""]);
    assert_eq!(column(entries, "AmountInternal"), ["12.5", "-9.92"]);
    let found = talk.operator(
        "SearchTransactions",
        &[("xmlSearchParameters", "<TransactionSearchParameters/>")],
    );
    assert_eq!(column(&content(&found), "Direction"), ["Out", "In"]);
}

#[test]
fn two_currencies_are_kept_apart() {
    let mut talk = Talk::new(Scenario::TwoCurrencies);
    // 158.25 CNY are 25.32 USD, which are 20.26 EUR at 5:4.
    let order = talk.order(&[TEA_SET]);
    assert_eq!(deposit(&mut talk, "20.26"), "Ok");
    let info = talk.operator("GetSalesPaymentInfo", &[("salesId", &order)]);
    assert_eq!(
        [text(&info, &["CurrencyCode"]), number(&info, &["SalesAmount"])],
        ["EUR", "20.26"]
    );
    assert_eq!(number(&info, &["CustBalanceAvail"]), "16.21");
    assert_eq!(reserve(&mut talk, &order, "20.26"), "ValidationError");
    assert_eq!(deposit(&mut talk, "5.07"), "Ok");
    assert_eq!(reserve(&mut talk, &order, "20.26"), "Ok");
    let account = talk.operator("GetAccountInfoForOperator", &[("customerId", "17")]);
    assert_eq!(number(&account, &["ReservedInternal"]), "25.33");
    assert_eq!(text(&account, &["CurrencyCodeCust"]), "EUR");
    talk.operator("CancelSalesOrderForOperator", &[("salesId", &order)]);
    assert_eq!(column(&talk.truth("accounts"), "available")[0], "25.33");
}

#[test]
fn scenarios_of_money() {
    let mut talk = Talk::new(Scenario::LowBalance);
    let order = talk.order(&[SHIRT]);
    assert_eq!(reserve(&mut talk, &order, "5"), "Ok");
    let mut talk = Talk::new(Scenario::PartialPayment);
    let order = talk.order(&[SHIRT]);
    deposit(&mut talk, "50");
    assert_eq!(reserve(&mut talk, &order, "9.92"), "Ok");
    assert_eq!(column(&talk.truth("orders"), "paid"), ["4.96"]);
    assert_eq!(reserve(&mut talk, &order, "4.96"), "Ok");
    assert_eq!(column(&talk.truth("orders"), "paid"), ["9.92"]);
}
