//! Autopurchase: exports with and without trouble, synchronisation, linking.

use super::*;

fn steps(info: &Json) -> Vec<String> {
    column(at(info, &["Steps"]).as_array().unwrap(), "Type")
}

#[test]
fn an_export_buys_once_from_each_seller() {
    let mut talk = Talk::new(Scenario::Plain);
    let order = talk.paid_order(&[SHIRT, TEA_SET, SCOOP]);
    let session = talk.provider_session();
    let activity = talk.export(&session, &order);
    assert_eq!(activity.0, "ProviderOrdersIntegrationExporting");
    let info = talk.activity(&activity);
    assert!(!flag(&info, "IsFinished") && !flag(&info, "IsAwaitingAction"));
    assert_eq!(
        column(at(&info, &["Actions"]).as_array().unwrap(), "DisplayName"),
        ["Cancel"]
    );
    let info = talk.follow(&activity);
    assert!(flag(&info, "IsFinished") && !flag(&info, "IsCancelled"));
    assert_eq!(number(&info, &["ProgressPercent"]), "100");

    let bought = talk.bought();
    assert_eq!(column(&bought, "vendor"), ["blue-lantern", "古韵茶具"]);
    let lines = talk.lines(&order);
    let ids = column(&bought, "id");
    assert_eq!(
        column(&lines, "VendPurchId"),
        [&ids[0], &ids[1], &ids[1]].map(String::as_str)
    );
    assert_eq!(column(&lines, "StatusId"), ["4", "4", "4"]);
    assert_eq!(column(&lines, "VendPurchStatus"), ["WAIT_BUYER_PAY"; 3]);
    assert_eq!(column(&talk.truth("orders"), "status"), ["30"]);

    // Bought lines are not bought again.
    let again = talk.export(&session, &order);
    let info = talk.follow(&again);
    assert_eq!(steps(&info), ["Error"]);
    assert_eq!(talk.bought().len(), 2);
}

#[test]
fn only_the_chosen_lines_are_bought() {
    let mut talk = Talk::new(Scenario::Plain);
    let order = talk.paid_order(&[SHIRT, TEA_SET]);
    let session = talk.provider_session();
    let document =
        format!("<Parameters><OrderId>{order}</OrderId><OrderLineIds><Id>502</Id></OrderLineIds></Parameters>");
    let activity = talk.run("RunOrderExportingToProvider", &session, &document);
    talk.follow(&activity);
    assert_eq!(column(&talk.lines(&order), "StatusId"), ["2", "4"]);
    let form = [
        ("providerType", "Taobao"),
        ("providerSessionId", "x"),
        ("xmlParameters", &document.replace("502", "999")),
    ];
    assert_eq!(
        talk.refused("RunOrderExportingToProvider", &form),
        "NotFound/OrderLineWithId"
    );
}

#[test]
fn two_exports_at_once_buy_twice() {
    // Nothing in what is known of the service forbids it; so the client has to take care.
    let mut talk = Talk::new(Scenario::Plain);
    let order = talk.paid_order(&[SHIRT]);
    let session = talk.provider_session();
    let both = [talk.export(&session, &order), talk.export(&session, &order)];
    for activity in &both {
        talk.follow(activity);
    }
    assert_eq!(talk.bought().len(), 2);
}

#[test]
fn a_risen_price_is_asked_about_and_can_be_accepted() {
    let mut talk = Talk::new(Scenario::Main);
    let order = talk.paid_order(&[SHIRT, TEA_SET]);
    let session = talk.provider_session();
    let activity = talk.export(&session, &order);
    let info = talk.follow(&activity);
    assert!(flag(&info, "IsAwaitingAction"));
    assert_eq!(steps(&info).last().unwrap(), "Question");
    talk.now += 86_400_000;
    assert_eq!(
        talk.refused(
            "GetBackgroundActivityInfo",
            &[("activityType", &activity.0), ("activityId", &activity.1)]
        ),
        "SessionExpired/SessionExpired"
    );
    let login = talk.json(
        "AuthenticateInstanceOperator",
        &[("userLogin", "operator"), ("userPassword", "operator")],
    );
    talk.operator = text(&login, &["SessionId", "Value"]);
    let info = talk.activity(&activity);
    assert!(flag(&info, "IsAwaitingAction"), "a question waits for ever");

    let wrong = "<NamedParameters><Parameter Name=\"answer\">accept</Parameter></NamedParameters>";
    let form = [
        ("activityType", activity.0.as_str()),
        ("activityId", &activity.1),
        ("xmlParameters", wrong),
    ];
    assert_eq!(
        talk.refused("DoStepActionForBackgroundActivity", &form),
        "ContractViolation/InvalidInputValue"
    );
    assert_eq!(talk.answer(&activity, &info, "accept"), "Ok");
    assert_eq!(
        talk.answer(&activity, &info, "accept"),
        "NotFound/BackgroundActivityQuestion"
    );
    let info = talk.follow(&activity);
    assert!(flag(&info, "IsFinished"));
    assert_eq!(column(&talk.lines(&order), "VendPurchItemPrice"), ["68.2", "158.25"]);
}

#[test]
fn a_skipped_line_stays_as_it_is() {
    for scenario in [Scenario::Main, Scenario::ConfigurationGone] {
        let mut talk = Talk::new(scenario);
        let order = talk.paid_order(&[SHIRT, TEA_SET]);
        let session = talk.provider_session();
        let activity = talk.export(&session, &order);
        let info = talk.follow(&activity);
        assert_eq!(talk.answer(&activity, &info, "skip"), "Ok");
        assert!(flag(&talk.follow(&activity), "IsFinished"));
        assert_eq!(column(&talk.lines(&order), "StatusId"), ["2", "4"]);
    }
}

#[test]
fn somebody_else_may_be_faster() {
    let mut talk = Talk::new(Scenario::TwoOperators);
    let order = talk.paid_order(&[SHIRT]);
    let session = talk.provider_session();
    let activity = talk.export(&session, &order);
    let info = talk.follow(&activity);
    assert_eq!(
        talk.answer(&activity, &info, "skip"),
        "NotFound/BackgroundActivityQuestion"
    );
    talk.follow(&activity);
    assert_eq!(
        column(&talk.lines(&order), "StatusId"),
        ["4"],
        "the other operator has accepted"
    );
}

#[test]
fn trouble_is_told_in_steps() {
    for (scenario, kinds, bought) in [
        (Scenario::UnpaidLimit, &["Info", "Error"][..], 0),
        (Scenario::NoAddress, &["Error"], 0),
        (Scenario::InsufficientQuantity, &["Info", "Error", "Info", "Info"], 1),
        (Scenario::Overpayment, &["Info", "Warning", "Info", "Info", "Info"], 2),
        (Scenario::ProviderSessionExpired, &["Error"], 0),
    ] {
        let mut talk = Talk::new(scenario);
        let order = talk.paid_order(&[SHIRT, TEA_SET]);
        let session = talk.provider_session();
        let activity = talk.export(&session, &order);
        let info = talk.follow(&activity);
        assert_eq!(steps(&info), kinds, "{scenario:?}");
        assert!(flag(&info, "IsFinished") && !flag(&info, "IsCancelled"));
        assert_eq!(talk.bought().len(), bought, "{scenario:?}");
        if scenario == Scenario::Overpayment {
            let reasons = column(&talk.lines(&order), "VendorPurchaseItemPriceWarningReason");
            assert!(
                reasons[0].contains("SmallOverpayment") && reasons[1].contains("\"Ok\""),
                "{reasons:?}"
            );
        }
        if scenario == Scenario::ProviderSessionExpired {
            let step = &at(&info, &["Steps"]).as_array().unwrap()[0];
            assert_eq!(
                column(at(step, &["Actions"]).as_array().unwrap(), "DisplayName"),
                ["Log in again"]
            );
            let renewed = talk.provider_session();
            let activity = talk.export(&renewed, &order);
            talk.follow(&activity);
            assert_eq!(talk.bought().len(), 2);
        }
    }
}

#[test]
fn an_activity_can_be_cancelled_while_it_runs_and_while_it_asks() {
    let mut talk = Talk::new(Scenario::Main);
    let order = talk.paid_order(&[SHIRT]);
    let session = talk.provider_session();
    let running = talk.export(&session, &order);
    let asking = talk.export(&session, &order);
    let cancel = |talk: &mut Talk, activity: &(String, String), action: &str| {
        let form = [
            ("activityType", activity.0.as_str()),
            ("activityId", &activity.1),
            ("actionId", action),
        ];
        talk.refused("DoActionForBackgroundActivity", &form)
    };
    assert_eq!(
        cancel(&mut talk, &running, "Stop"),
        "NotFound/BackgroundActivityActionWithId"
    );
    assert_eq!(cancel(&mut talk, &running, "Cancel"), "Ok");
    let info = talk.activity(&running);
    assert!(flag(&info, "IsCancelled") && !flag(&info, "IsFinished"));
    let info = talk.follow(&running);
    assert!(flag(&info, "IsCancelled") && flag(&info, "IsFinished"));
    let info = talk.follow(&asking);
    assert!(flag(&info, "IsAwaitingAction"));
    assert_eq!(cancel(&mut talk, &asking, "Cancel"), "Ok");
    assert!(flag(&talk.follow(&asking), "IsFinished"));
    assert_eq!(
        cancel(&mut talk, &asking, "Cancel"),
        "NotFound/BackgroundActivityActionWithId"
    );
    assert!(talk.bought().is_empty());

    let list = talk.operator(
        "SearchBackgroundActivities",
        &[("xmlSearchParameters", "<BackgroundActivitySearchParameters/>")],
    );
    assert_eq!(content(&list).len(), 2);
    let other = "<P><Types><Type>ProviderOrdersIntegrationLinking</Type></Types></P>";
    assert_eq!(
        content(&talk.operator("SearchBackgroundActivities", &[("xmlSearchParameters", other)])),
        []
    );
}

#[test]
fn it_does_not_matter_how_often_somebody_looks() {
    let run = |pauses: &[u64]| {
        let mut talk = Talk::new(Scenario::Plain);
        let order = talk.paid_order(&[SHIRT, TEA_SET]);
        let session = talk.provider_session();
        let activity = talk.export(&session, &order);
        for pause in pauses {
            talk.sandbox.advance(Now {
                unix_ms: talk.now + pause,
            });
        }
        talk.now += 30_000;
        (talk.activity(&activity).to_string(), talk.sandbox.truth().to_string())
    };
    assert_eq!(run(&[]), run(&[1, 500, 501, 1000, 2500, 2501, 9000]));
}

#[test]
fn each_account_buys_and_synchronises_its_own() {
    let mut talk = Talk::new(Scenario::Plain);
    let first = talk.paid_order(&[SHIRT]);
    let second = talk.paid_order(&[TEA_SET]);
    let sessions = [
        talk.provider_session_of("buyer"),
        talk.provider_session_of("second-buyer"),
    ];
    for (session, order) in sessions.iter().zip([&first, &second]) {
        let run = talk.export(session, order);
        talk.follow(&run);
    }
    let accounts = |talk: &mut Talk| [&first, &second].map(|order| column(&talk.lines(order), "VendPurchAccountId"));
    assert_eq!(accounts(&mut talk), [["buyer"], ["second-buyer"]]);
    let list = talk.operator(
        "GetProviderOrdersIntegrationSessionInfoList",
        &[("providerType", "Taobao")],
    );
    assert_eq!(column(&content(&list), "Name"), ["buyer", "second-buyer"]);
    let run = talk.run("RunOrdersSynchronizingWithProvider", &sessions[1], "");
    talk.follow(&run);
    let statuses = [&first, &second].map(|order| column(&talk.lines(order), "StatusId"));
    assert_eq!(statuses, [["4"], ["5"]]);
}

#[test]
fn synchronisation_brings_statuses_and_waybills() {
    let mut talk = Talk::new(Scenario::Plain);
    let order = talk.paid_order(&[SHIRT, TEA_SET]);
    let session = talk.provider_session();
    let export = talk.export(&session, &order);
    talk.follow(&export);
    let mut seen = Vec::new();
    for _ in 0..2 {
        let run = talk.run("RunOrdersSynchronizingWithProvider", &session, "");
        assert!(flag(&talk.follow(&run), "IsFinished"));
        let lines = talk.lines(&order);
        assert!(
            column(&lines, "VendPurchWaybill")
                .iter()
                .all(|waybill| waybill.starts_with("YT"))
        );
        seen.push((
            column(&lines, "StatusId").join(","),
            column(&lines, "VendPurchStatus")[0].clone(),
        ));
    }
    assert_eq!(
        seen,
        [
            ("5,5".to_owned(), "WAIT_BUYER_CONFIRM_GOODS".to_owned()),
            ("6,6".to_owned(), "TRADE_FINISHED".to_owned())
        ]
    );

    let document =
        "<PackageCreateData><OrderId>42</OrderId><OrderLineIds><Id>501</Id></OrderLineIds></PackageCreateData>";
    let package = talk.operator("CreatePackageForOperator", &[("xmlCreateData", document)]);
    assert_eq!(package, Json::from("301"));
    let list = content(&talk.operator("GetSalesPackageList", &[("salesId", &order)]));
    assert_eq!(
        column(at(&list[0], &["Items"]).as_array().unwrap(), "OrderLineId"),
        ["501"]
    );
}

#[test]
fn a_cancel_at_the_marketplace_comes_back() {
    let mut talk = Talk::new(Scenario::MarketplaceCancel);
    let order = talk.paid_order(&[SHIRT, TEA_SET]);
    let session = talk.provider_session();
    let export = talk.export(&session, &order);
    talk.follow(&export);
    assert_eq!(
        talk.refused("CancelSalesOrderForOperator", &[("salesId", &order)]),
        "ValidationError"
    );
    let run = talk.run("RunOrdersSynchronizingWithProvider", &session, "");
    assert!(steps(&talk.follow(&run)).contains(&"Warning".to_owned()));
    assert_eq!(column(&talk.lines(&order), "StatusId"), ["13", "5"]);
    assert_eq!(column(&talk.truth("accounts"), "available")[0], "9.92");
}

#[test]
fn linking_matches_goods_and_asks_about_the_rest() {
    let mut talk = Talk::new(Scenario::Plain);
    let order = talk.paid_order(&[SHIRT, BACKPACK]);
    let session = talk.provider_session();
    let document = format!(
        "<Parameters><OrderId>{order}</OrderId><ProviderOrderIds><Id>2100000000000000001</Id><Id>77</Id></ProviderOrderIds></Parameters>"
    );
    let link = talk.run("RunOrderLinkingWithProvider", &session, &document);
    let info = talk.follow(&link);
    assert!(flag(&info, "IsAwaitingAction"));
    assert_eq!(
        steps(&info),
        ["Error", "Info", "Question"],
        "one order is not there, the shirt matches, the scoop does not"
    );
    assert_eq!(talk.answer(&link, &info, "502"), "Ok");
    assert!(flag(&talk.follow(&link), "IsFinished"));
    let lines = talk.lines(&order);
    assert_eq!(column(&lines, "VendPurchId"), ["2100000000000000001"; 2]);
    assert_eq!(column(&lines, "VendPurchItemId"), [SHIRT.0, SCOOP.0]);

    let document =
        format!("<Parameters><OrderId>{order}</OrderId><OrderLineIds><Id>502</Id></OrderLineIds></Parameters>");
    let unlink = talk.run("RunOrderUnlinkingFromProvider", &session, &document);
    assert!(flag(&talk.follow(&unlink), "IsFinished"));
    let lines = talk.lines(&order);
    assert_eq!(column(&lines, "StatusId"), ["4", "2"]);
    assert_eq!(column(&lines, "VendPurchId"), ["2100000000000000001", ""]);
}

#[test]
fn goods_that_do_not_match_by_themselves_are_asked_about_one_by_one() {
    let mut talk = Talk::new(Scenario::UnmatchedGoods);
    let order = talk.order(&[SHIRT, SCOOP, ("abb-7788990011", "")]);
    let session = talk.provider_session();
    // The other name under which the list goes.
    let document = format!(
        "<P><OrderId>{order}</OrderId><VendorPurchaseIdList><Id>2100000000000000001</Id></VendorPurchaseIdList></P>"
    );
    let link = talk.run("RunOrderLinkingWithProvider", &session, &document);
    let info = talk.follow(&link);
    assert_eq!(steps(&info), ["Question"]);
    let question = at(&info, &["Steps"]).as_array().unwrap()[0].to_string();
    assert!(question.contains("501") && question.contains("502") && !question.contains("503"));
    // Meanwhile it is linked by hand; the answer must not take it away.
    let by_hand = [
        ("salesId", order.as_str()),
        ("salesLineId", "502"),
        ("vendPurchId", "7"),
        ("vendPurchWaybill", ""),
    ];
    talk.operator("ChangeSalesOrderLinePurchaseInfoForOperator", &by_hand);
    assert_eq!(talk.answer(&link, &info, "502"), "Ok");
    let info = talk.follow(&link);
    assert_eq!(steps(&info), ["Question", "Info", "Warning", "Question"]);
    assert_eq!(talk.answer(&link, &info, "501"), "Ok");
    assert!(flag(&talk.follow(&link), "IsFinished"));
    let lines = talk.lines(&order);
    assert_eq!(column(&lines, "VendPurchId"), ["2100000000000000001", "7", ""]);
    assert_eq!(column(&lines, "VendPurchItemId"), [SCOOP.0, "", ""]);
}

#[test]
fn what_is_unlinked_can_be_bought_if_it_is_paid() {
    for (is_paid, status) in [(true, "2"), (false, "1")] {
        let mut talk = Talk::new(Scenario::Plain);
        let goods = [SHIRT, SCOOP];
        let order = if is_paid {
            talk.paid_order(&goods)
        } else {
            talk.order(&goods)
        };
        let session = talk.provider_session();
        let orders = "<ProviderOrderIds><Id>2100000000000000001</Id></ProviderOrderIds>";
        let document = |more: &str| format!("<P><OrderId>{order}</OrderId>{more}</P>");
        let link = talk.run("RunOrderLinkingWithProvider", &session, &document(orders));
        talk.follow(&link);
        assert_eq!(column(&talk.lines(&order), "StatusId"), ["4", "4"]);

        let expired = talk.run("RunOrderUnlinkingFromProvider", "expired", &document(""));
        assert_eq!(steps(&talk.follow(&expired)), ["Error"]);
        let form = [("providerType", "Taobao"), ("xmlParameters", &document(""))];
        assert_eq!(
            talk.refused("RunOrderUnlinkingFromProvider", &form),
            "ContractViolation"
        );
        assert_eq!(column(&talk.lines(&order), "StatusId"), ["4", "4"]);

        let unlink = talk.run("RunOrderUnlinkingFromProvider", &session, &document(""));
        talk.follow(&unlink);
        let lines = talk.lines(&order);
        assert_eq!(column(&lines, "StatusId"), [status; 2]);
        assert_eq!(column(&lines, "VendPurchId"), ["", ""]);
        let export = talk.export(&session, &order);
        talk.follow(&export);
        assert_eq!(talk.bought().len(), if is_paid { 2 } else { 0 });
    }
}

#[test]
fn a_slow_export_takes_its_time() {
    let mut talk = Talk::new(Scenario::SlowExport);
    let order = talk.paid_order(&[SHIRT]);
    let session = talk.provider_session();
    let activity = talk.export(&session, &order);
    talk.now += 1_100_000;
    assert!(!flag(&talk.activity(&activity), "IsFinished"));
    talk.now += 200_000;
    assert!(flag(&talk.activity(&activity), "IsFinished"));
}

#[test]
fn goods_of_other_providers_are_left_out() {
    let mut talk = Talk::new(Scenario::Plain);
    let order = talk.paid_order(&[SHIRT, ("abb-7788990011", "")]);
    let session = talk.provider_session();
    let activity = talk.export(&session, &order);
    talk.follow(&activity);
    assert_eq!(column(&talk.lines(&order), "StatusId"), ["4", "2"]);
}

#[test]
fn an_unpaid_order_is_not_bought() {
    let mut talk = Talk::new(Scenario::Plain);
    let order = talk.order(&[SHIRT]);
    let session = talk.provider_session();
    let activity = talk.export(&session, &order);
    assert_eq!(steps(&talk.follow(&activity)), ["Error"]);
    assert!(talk.bought().is_empty());
}
