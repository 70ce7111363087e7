//! Placing, reading, searching and changing orders.

use super::*;

/// Items as XML: id, configuration, quantity, and more.
fn add(talk: &mut Talk, items: &str) -> Json {
    let document = format!(
        "<OrderAddData><DeliveryModeId>7</DeliveryModeId><Comment>ref 1 &amp; 2</Comment><UserProfileId>12</UserProfileId>\
         <Items>{items}</Items></OrderAddData>"
    );
    talk.customer("AddOrder", &[("xmlAddData", &document)])
}

fn item(id: &str, configuration: &str, more: &str) -> String {
    format!("<Item><Id>{id}</Id><ConfigurationId>{configuration}</ConfigurationId>{more}</Item>")
}

#[test]
fn an_order_holds_what_can_be_ordered() {
    let mut talk = Talk::new(Scenario::Plain);
    let one = "<Quantity>1</Quantity>";
    let items = [
        item(SHIRT.0, SHIRT.1, "<Quantity>2</Quantity><Comment>blue ribbon</Comment>"),
        item(SHIRT.0, SHIRT.1, "<Quantity>1</Quantity><Comment>no ribbon</Comment>"),
        item(
            SHIRT.0,
            "3186064873",
            "<Quantity>1</Quantity><PromotionId>promo-5208</PromotionId>",
        ),
        item(SHIRT.0, "3186064874", one),
        item(SHIRT.0, "", one),
        item(GONE.0, "", one),
        item("618900123998", "", one),
        item(TEA_SET.0, "", "<Quantity>many</Quantity>"),
        item(TEA_SET.0, "", "<Quantity>0</Quantity>"),
        item(
            TEA_SET.0,
            "",
            "<Quantity>1</Quantity><PromotionId>unknown</PromotionId>",
        ),
    ];
    let order = add(&mut talk, &items.concat());
    assert_eq!(text(&order, &["Id"]), "ORD-0000000042");
    assert_eq!(text(&order, &["CustComment"]), "ref 1 & 2");
    assert_eq!(text(&order, &["StatusName"]), "Awaiting payment");
    // 62.00 CNY are 9.92 USD; the promotion makes 65.50 CNY 55.80, which are 8.93 USD.
    assert_eq!(number(&order, &["TotalAmount"]), "38.69");
    assert_eq!(number(&order, &["ItemsCount"]), "4");

    let lines = talk.lines("ORD-0000000042");
    assert_eq!(column(&lines, "Id"), ["501", "502"]);
    assert_eq!(column(&lines, "Qty"), ["3", "1"]);
    assert_eq!(column(&lines, "PriceCust"), ["9.92", "8.93"]);
    assert_eq!(column(&lines, "CustComment"), ["blue ribbon; no ribbon", ""]);
    assert_eq!(column(&lines, "StatusId"), ["1", "1"]);
    assert_eq!(column(&lines, "VendPurchId"), ["", ""]);
}

#[test]
fn an_order_of_nothing_is_refused_or_empty() {
    let document = order_document(&[GONE], "");
    let mut talk = Talk::new(Scenario::Plain);
    assert_eq!(
        talk.customer_refused("AddOrder", &[("xmlAddData", &document)]),
        "ValidationError"
    );
    assert!(talk.truth("orders").is_empty());
    talk.sandbox.shop.settings.variants.empty_orders = true;
    let order = talk.customer("AddOrder", &[("xmlAddData", &document)]);
    assert_eq!(number(&order, &["ItemsCount"]), "0");
}

#[test]
fn an_order_needs_a_delivery_and_a_profile() {
    let mut talk = Talk::new(Scenario::NoProfile);
    let document = order_document(&[SHIRT], "");
    assert_eq!(
        talk.customer_refused("AddOrder", &[("xmlAddData", &document)]),
        "ValidationError"
    );
    let mut talk = Talk::new(Scenario::Plain);
    let elsewhere = document.replace(">7<", ">99<");
    assert_eq!(
        talk.customer_refused("AddOrder", &[("xmlAddData", &elsewhere)]),
        "ValidationError"
    );
    let stranger = document.replace("<Items>", "<UserProfileId>13</UserProfileId><Items>");
    assert_eq!(
        talk.customer_refused("AddOrder", &[("xmlAddData", &stranger)]),
        "NotFound/UserProfileWithId"
    );
    let express = document.replace(">7<", ">EMS<");
    let order = talk.customer("AddOrder", &[("xmlAddData", &express)]);
    assert_eq!(number(&order, &["DeliveryAmount"]), "20.0");
    assert_eq!(number(&order, &["TotalAmount"]), "29.92");
}

#[test]
fn scenarios_drop_and_split_lines() {
    let mut talk = Talk::new(Scenario::DroppedLine);
    let order = talk.order(&[SHIRT, TEA_SET]);
    assert_eq!(column(&talk.lines(&order), "ItemId"), [SHIRT.0]);
    let mut talk = Talk::new(Scenario::SplitLines);
    add(&mut talk, &item(SHIRT.0, SHIRT.1, "<Quantity>5</Quantity>"));
    assert_eq!(column(&talk.lines("ORD-0000000042"), "Qty"), ["3", "2"]);
}

#[test]
fn searches_find_by_comment_status_purchase_and_waybill() {
    let mut talk = Talk::new(Scenario::Plain);
    let orders: Vec<String> = (0..3).map(|_| talk.order(&[SHIRT])).collect();
    talk.now += 60_000;
    let paid = talk.paid_order(&[SHIRT, TEA_SET]);

    let mut found = |document: &str| {
        let page = talk.operator(
            "SearchOrders",
            &[
                ("xmlSearchParameters", document),
                ("framePosition", "0"),
                ("frameSize", "10"),
            ],
        );
        column(&content(&page), "Id")
    };
    assert_eq!(
        found("<OrderSearchParameters/>"),
        [&paid, &orders[2], &orders[1], &orders[0]].map(String::as_str)
    );
    assert_eq!(
        found("<P><StatusIdList><Id>20</Id></StatusIdList></P>"),
        [paid.as_str()]
    );
    assert_eq!(
        found("<P><CreationDateFrom>2025-01-02T03:05:05</CreationDateFrom></P>"),
        [paid.as_str()]
    );
    assert_eq!(
        found("<P><CreationDateTo>2025-01-02T03:04:05</CreationDateTo></P>").len(),
        3
    );
    assert_eq!(found(&format!("<P><Id>{}</Id></P>", orders[0])), [orders[0].as_str()]);
    assert_eq!(
        found("<P><OrderBy>StatusId:DESC;CreationDate:ASC</OrderBy></P>").last(),
        orders.last()
    );
    assert_eq!(
        found("<P><UserIdDelimitedList>18;19</UserIdDelimitedList></P>"),
        [""; 0]
    );
    assert_eq!(found("<P><RecipientLastName>merch</RecipientLastName></P>").len(), 4);

    let summary = talk.operator(
        "SearchOrdersWithSummary",
        &[("xmlSearchParameters", "<P/>"), ("frameSize", "1")],
    );
    assert_eq!(number(&summary, &["TotalCount"]), "4");
    assert_eq!(at(&summary, &["SalesOrdersList"]).as_array().unwrap().len(), 1);

    let line = text(&talk.lines(&paid)[1], &["Id"]);
    let info = [
        ("salesId", paid.as_str()),
        ("salesLineId", &line),
        ("vendPurchId", "MP1"),
        ("vendPurchWaybill", "WB1"),
    ];
    talk.operator("ChangeSalesOrderLinePurchaseInfoForOperator", &info);
    let mut lines = |document: &str| {
        let page = talk.operator("SearchOrderLines", &[("xmlSearchParameters", document)]);
        column(&content(&page), "Id")
    };
    assert_eq!(
        lines("<P><VendorPurchaseIdList><Id>MP1</Id></VendorPurchaseIdList></P>"),
        [line.as_str()]
    );
    assert_eq!(
        lines("<P><VendorPurchaseWaybillIdList><Id>WB1</Id></VendorPurchaseWaybillIdList></P>"),
        [line.as_str()]
    );
    assert_eq!(lines("<P><CanBePurchased>true</CanBePurchased></P>").len(), 1);
    let nested = format!(
        "<P><StatusIdList><Id>2</Id></StatusIdList><OrderSearchParameters><Id>{paid}</Id></OrderSearchParameters></P>"
    );
    assert_eq!(lines(&nested).len(), 2);
}

#[test]
fn cancelling_gives_money_back_and_is_written_down() {
    let mut talk = Talk::new(Scenario::Plain);
    let order = talk.paid_order(&[SHIRT, TEA_SET]);
    let line = text(&talk.lines(&order)[0], &["Id"]);
    talk.operator(
        "CancelLineSalesOrderForOperator",
        &[("salesId", &order), ("salesLineId", &line)],
    );
    assert_eq!(column(&talk.lines(&order), "StatusName"), ["Cancelled", "Paid"]);
    assert_eq!(column(&talk.truth("accounts"), "available")[0], "9.92");
    talk.customer("CancelSalesOrder", &[("salesId", &order)]);
    assert_eq!(column(&talk.truth("orders"), "status"), ["50"]);
    assert_eq!(column(&talk.truth("accounts"), "reserved")[0], "0");
    assert_eq!(
        talk.customer_refused("CancelSalesOrder", &[("salesId", &order)]),
        "ValidationError"
    );

    let history = talk.operator("GetOrdersHistory", &[]);
    let items = at(&history, &["Items"]).as_array().unwrap().to_vec();
    let last = items.last().unwrap();
    assert_eq!(number(last, &["OrderId"]), "42");
    assert_eq!(text(last, &["NewStatus", "Name"]), "Cancelled");
    assert_eq!(text(last, &["UserInfo", "Login"]), "customer");
    let ids = column(&items, "Id");
    talk.operator("ClearOrdersHistory", &[("ordersHistoryItemIds", &ids[1..].join(";"))]);
    let history = talk.operator("GetOrdersHistory", &[]);
    assert_eq!(column(at(&history, &["Items"]).as_array().unwrap(), "Id"), ids[..1]);
}

#[test]
fn lines_move_where_they_may() {
    let mut talk = Talk::new(Scenario::Plain);
    let order = talk.paid_order(&[SHIRT, TEA_SET]);
    let ids = column(&talk.lines(&order), "Id");
    let form = [("salesId", order.as_str()), ("salesLineId", &ids[0])];
    let statuses = talk.operator("GetLineAvailableStatusList", &form);
    assert_eq!(column(statuses.as_array().unwrap(), "Id"), ["2", "3", "4", "12", "13"]);
    let mut update = |line: &str, document: &str| {
        let form = [
            ("orderId", order.as_str()),
            ("orderLineIds", line),
            ("xmlUpdateData", document),
        ];
        talk.refused("UpdateOrderLinesForOperator", &form)
    };
    let to_status = |id| format!("<OrderLineUpdateData><StatusId>{id}</StatusId></OrderLineUpdateData>");
    assert_eq!(update(&ids.join(";"), &to_status(9)), "ValidationError");
    assert_eq!(update(&ids.join(";"), &to_status(4)), "Ok");
    assert_eq!(
        update(&format!("{};999", ids[0]), &to_status(5)),
        "NotFound/OrderLineWithId"
    );
    assert_eq!(column(&talk.lines(&order), "StatusId"), ["4", "4"]);
    // The queue of changes tells the order's number, each line and the order itself.
    let history = talk.operator("GetOrdersHistory", &[]);
    let last = at(&history, &["Items"]).as_array().unwrap().to_vec().split_off(3);
    assert_eq!(column(&last, "OrderId"), ["42", "42", "42"]);
    assert_eq!(column(&last, "OrderLineId"), ["501", "502", ""]);
    assert_eq!(text(&last[0], &["NewStatus", "Name"]), "Ordered");
}

#[test]
fn an_order_is_changed_in_the_members_that_are_given() {
    let mut talk = Talk::new(Scenario::Plain);
    let order = talk.order(&[SHIRT]);
    let document = "<OrderUpdateData><Weight>1.5</Weight><DeliveryModeId>EMS</DeliveryModeId>\
         <AdditionalInfo>fragile</AdditionalInfo>\
         <DeliveryAddress><City>Kiel</City><INN>77</INN></DeliveryAddress></OrderUpdateData>";
    let form = [("orderId", order.as_str()), ("xmlUpdateData", document)];
    talk.operator("UpdateOrderForOperator", &form);
    let details = talk.customer("GetSalesOrderDetails", &[("salesId", &order)]);
    let info = at(&details, &["SalesOrderInfo"]);
    assert_eq!(number(info, &["Weight"]), "1.5");
    assert_eq!(text(info, &["DeliveryModeId"]), "EMS");
    assert_eq!(text(info, &["AdditionalInfo"]), "fragile");
    let address = at(info, &["DeliveryAddress"]);
    let member = |name| text(address, &[name]);
    assert_eq!(
        [member("City"), member("INN"), member("Familyname")],
        ["Kiel", "77", "Merchant"]
    );
    let elsewhere = document.replace("EMS", "99").replace("Kiel", "Bonn");
    let form = [("orderId", order.as_str()), ("xmlUpdateData", &elsewhere)];
    assert_eq!(talk.refused("UpdateOrderForOperator", &form), "ValidationError");
    let details = talk.customer("GetSalesOrderDetails", &[("salesId", &order)]);
    assert_eq!(text(&details, &["SalesOrderInfo", "DeliveryAddress", "City"]), "Kiel");
}

#[test]
fn a_new_price_awaits_the_customer() {
    let mut talk = Talk::new(Scenario::Plain);
    let order = talk.paid_order(&[SHIRT]);
    let form = [
        ("orderId", order.as_str()),
        ("orderLineId", "501"),
        (
            "xmlUpdateData",
            "<OrderLineUpdateData><StatusId>3</StatusId><InternalPrice>11.5</InternalPrice></OrderLineUpdateData>",
        ),
    ];
    talk.operator("UpdateOrderLineForOperator", &form);
    assert_eq!(column(&talk.lines(&order), "NewPriceCust"), ["11.5"]);
    talk.customer(
        "ConfirmPriceLineSalesOrder",
        &[("salesId", &order), ("salesLineId", "501")],
    );
    let details = talk.customer("GetSalesOrderDetails", &[("salesId", &order)]);
    assert_eq!(number(&details, &["SalesOrderInfo", "RemainAmount"]), "1.58");
    assert!(!flag(at(&details, &["SalesOrderInfo"]), "IsPaid"));
}

#[test]
fn split_lines_and_packages() {
    let mut talk = Talk::new(Scenario::Plain);
    add(&mut talk, &item(SHIRT.0, SHIRT.1, "<Quantity>5</Quantity>"));
    let split =
        |count| format!("<OrderLineSplitData><SeparatedItemsCount>{count}</SeparatedItemsCount></OrderLineSplitData>");
    let mut call = |count| {
        let document = split(count);
        talk.refused(
            "SplitOrderLineForOperator",
            &[("orderId", "42"), ("orderLineId", "501"), ("xmlSplitData", &document)],
        )
    };
    assert_eq!(call(5), "ContractViolation/InvalidInputValue");
    assert_eq!(call(2), "Ok");
    assert_eq!(column(&talk.lines("42"), "Qty"), ["3", "2"]);

    let document =
        "<PackageCreateData><OrderId>42</OrderId><OrderLineIds><Id>501</Id></OrderLineIds></PackageCreateData>";
    assert_eq!(
        talk.refused("CreatePackageForOperator", &[("xmlCreateData", document)]),
        "ValidationError"
    );
    assert_eq!(content(&talk.operator("GetSalesPackageList", &[("salesId", "42")])), []);
}
