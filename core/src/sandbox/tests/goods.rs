//! Goods and baskets.

use super::*;

fn search(talk: &mut Talk, parameters: &str, position: &str, size: &str) -> Json {
    let document = format!("<SearchItemsParameters>{parameters}</SearchItemsParameters>");
    let form = [
        ("xmlParameters", document.as_str()),
        ("framePosition", position),
        ("frameSize", size),
    ];
    let answer = talk.json("SearchItemsFrame", &form);
    at(&answer, &["Result"]).clone()
}

#[test]
fn a_search_finds_pages_by_words_prices_and_ids() {
    let mut talk = Talk::silent(Settings::default());
    let whole = search(&mut talk, "", "0", "1000");
    let total = content(at(&whole, &["Items"])).len();
    assert_eq!(number(&whole, &["Items", "TotalCount"]), total.to_string());
    let first = content(at(&search(&mut talk, "", "0", "7"), &["Items"]));
    let second = content(at(&search(&mut talk, "", "7", "7"), &["Items"]));
    let ids = column(&content(at(&whole, &["Items"])), "Id");
    assert_eq!([column(&first, "Id"), column(&second, "Id")].concat(), ids[..14]);

    let tea = search(
        &mut talk,
        "<ItemTitle>TEA</ItemTitle><OrderBy>Price:Asc</OrderBy>",
        "0",
        "10",
    );
    assert_eq!(column(&content(at(&tea, &["Items"])), "Id"), [SCOOP.0, TEA_SET.0]);
    let dear = search(
        &mut talk,
        "<ItemTitle>tea</ItemTitle><MinPrice>20</MinPrice>",
        "0",
        "10",
    );
    assert_eq!(column(&content(at(&dear, &["Items"])), "Id"), [TEA_SET.0]);
    let by_id = search(&mut talk, &format!("<ItemTitle>{}</ItemTitle>", SHIRT.0), "0", "10");
    assert!(flag(&by_id, "IsFoundByItemId"));
    assert_eq!(column(&content(at(&by_id, &["Items"])), "Id"), [SHIRT.0]);
    let other = search(&mut talk, "<Provider>Alibaba1688</Provider>", "0", "10");
    assert_eq!(column(&content(at(&other, &["Items"])), "Id"), ["abb-7788990011"]);
}

#[test]
fn what_cannot_be_had_says_so_where_it_is_asked_for() {
    let mut talk = Talk::silent(Settings::default());
    assert_eq!(
        talk.code("GetItemFullInfo", &[("itemId", GONE.0)]),
        "NotFound/ItemWithId"
    );
    assert_eq!(talk.code("GetItemFullInfo", &[("itemId", "1")]), "NotFound/ItemWithId");
    let allowed = [
        ("itemId", GONE.0),
        ("itemParameters", "<Parameters AllowDeleted=\"true\"/>"),
    ];
    let answer = talk.json("GetItemFullInfo", &allowed);
    assert!(flag(at(&answer, &["OtapiItemFullInfo"]), "HasError"));
    let list = talk.json("GetItemInfoList", &[("idsList", &format!("{};{}", SHIRT.0, GONE.0))]);
    assert_eq!(
        column(&content(at(&list, &["OtapiItemInfoList"])), "ErrorCode"),
        ["Ok", "NotFound"]
    );
}

#[test]
fn full_data_is_collected_from_the_first_request_on() {
    let mut talk = Talk::silent(Settings::default());
    let form = [("itemId", "618900123997")];
    assert_eq!(talk.code("GetItemFullInfo", &form), "NotAvailable/ItemIsNotComplete");
    let incomplete = [form[0], ("itemParameters", "<Parameters AllowIncomplete=\"true\"/>")];
    assert_eq!(talk.code("GetItemFullInfo", &incomplete), "Ok");
    talk.now += 5999;
    assert_eq!(talk.code("GetItemFullInfo", &form), "NotAvailable/ItemIsNotComplete");
    talk.now += 1;
    assert_eq!(talk.code("GetItemFullInfo", &form), "Ok");
}

#[test]
fn a_batch_with_a_failed_block_is_partial() {
    let mut talk = Talk::silent(Settings::default());
    let form = [("itemId", SHIRT.0), ("blockList", "Vendor,RootPath,VendorItems")];
    let answer = talk.json("BatchGetItemFullInfo", &form);
    assert_eq!(text(&answer, &["ErrorCode"]), "Ok");
    assert_eq!(text(&answer, &["Result", "Vendor", "Id"]), "blue-lantern");
    let configured = at(&answer, &["Result", "Item", "ConfiguredItems"]).as_array().unwrap();
    assert_eq!(column(configured, "Id"), ["3186064872", "3186064873"]);
    let answer = talk.json(
        "BatchGetItemFullInfo",
        &[("itemId", "618900123998"), ("blockList", "Vendor")],
    );
    assert_eq!(text(&answer, &["ErrorCode"]), "BatchError");
    assert_eq!(text(&answer, &["Result", "VendorError", "ErrorCode"]), "NotFound");
}

#[test]
fn asking_often_does_not_give_more() {
    let mut talk = Talk::silent(Settings::default());
    let often = "VendorItems,".repeat(1000);
    let mut size = |blocks: &str| {
        talk.post(
            "/service/BatchGetItemFullInfo",
            &[("instanceKey", "sandbox"), ("itemId", SHIRT.0), ("blockList", blocks)],
        )
        .reply
        .unwrap()
        .body
        .len()
    };
    assert!(size(&often).abs_diff(size("VendorItems")) < 100);
    assert_eq!(
        talk.code("GetItemInfoList", &[("idsList", &"1;".repeat(1001))]),
        "ContractViolation/InvalidInputValue"
    );
}

#[test]
fn a_guests_basket_follows_the_login_and_becomes_an_order() {
    let mut talk = Talk::new(Scenario::Plain);
    let guest = text(&talk.json("GetAnonymousSession", &[]), &["SessionId", "Value"]);
    let add = [("itemId", SHIRT.0), ("configurationId", SHIRT.1), ("quantity", "2")];
    let element = number(&talk.ok("AddItemToBasket", &guest, &add), &["Value"]);
    assert_eq!(number(&talk.ok("AddItemToBasket", &guest, &add), &["Value"]), element);
    let gone = [("sessionId", guest.as_str()), ("itemId", GONE.0), ("quantity", "1")];
    assert_eq!(talk.code("AddItemToBasket", &gone), "NotFound/ItemWithId");

    let login = [
        ("sessionId", guest.as_str()),
        ("userLogin", "customer"),
        ("userPassword", "customer"),
    ];
    talk.customer = text(&talk.json("Authenticate", &login), &["SessionId"]);
    let basket = talk.json("GetBasket", &[("sessionId", &talk.customer.clone())]);
    let elements = at(&basket, &["CollectionInfo", "Elements"]).as_array().unwrap();
    assert_eq!(column(elements, "Quantity"), ["4"]);

    let check = talk.customer("RunBasketChecking", &[("elements", &element)]);
    assert_eq!(text(&check, &["Type"]), "BasketChecking");
    let form = [("activityId", &*text(&check, &["Id", "Value"]))];
    assert!(!flag(&talk.customer("GetBasketCheckingResult", &form), "IsFinished"));
    talk.now += 2000;
    let result = talk.customer("GetBasketCheckingResult", &form);
    assert!(flag(&result, "IsFinished"));
    assert_eq!(column(at(&result, &["Messages"]).as_array().unwrap(), "Status"), ["Ok"]);

    let document =
        format!("<OrderCreateData><DeliveryModeId>7</DeliveryModeId><Elements>{element}</Elements></OrderCreateData>");
    let order = talk.customer("CreateOrder", &[("xmlCreateData", &document)]);
    assert_eq!(number(&order, &["ItemsCount"]), "4");
    let basket = talk.json("GetBasket", &[("sessionId", &talk.customer.clone())]);
    assert_eq!(at(&basket, &["CollectionInfo", "Elements"]), &Json::Array(Vec::new()));
}

#[test]
fn calls_are_counted_and_limited() {
    let mut talk = Talk::silent(Settings {
        daily_calls: 3,
        ..Settings::default()
    });
    for _ in 0..2 {
        assert_eq!(talk.code("GetProviderInfoList", &[]), "Ok");
    }
    let answer = talk.json("GetOtapiCallStatistic", &[]);
    assert_eq!(number(&answer, &["Result", "CallCount"]), "3");
    assert_eq!(number(&answer, &["Result", "CallLimit"]), "3");
    assert_eq!(talk.code("GetProviderInfoList", &[]), "CallLimit");
    talk.now += 24 * 3_600_000;
    assert_eq!(talk.code("GetProviderInfoList", &[]), "Ok");
}
