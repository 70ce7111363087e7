//! Keys, signatures, sessions, rights, arguments, and HTTP around them.

use sha2::{Digest, Sha256};

use super::*;

#[test]
fn unknown_keys_and_methods_are_refused() {
    let mut talk = Talk::silent(Settings::default());
    for form in [&[("instanceKey", "other")][..], &[("instanceKey", "")], &[]] {
        let outcome = talk.post("/service-json/GetAnonymousSession", form);
        assert_eq!(outcome.code, "AccessDenied");
    }
    assert_eq!(talk.post("/service/NoSuchMethod", &[]).reply.unwrap().status, 404);
    assert_eq!(talk.post("/elsewhere", &[]).reply.unwrap().status, 404);
    assert_eq!(talk.post("/service/addOrder", &[]).reply.unwrap().status, 404);
}

#[test]
fn the_signed_key_demands_a_signature() {
    let mut talk = Talk::silent(Settings::default());
    let code = |talk: &mut Talk, form: &[(&str, &str)]| talk.post("/service/GetAnonymousSession", form).code;
    let key = ("instanceKey", "sandbox-signed");
    assert_eq!(code(&mut talk, &[key]), "AccessDenied/MissingTimestamp");
    let stamp = ("timestamp", "20250102030405");
    assert_eq!(code(&mut talk, &[key, stamp]), "AccessDenied/MissingSignature");
    assert_eq!(
        code(&mut talk, &[key, stamp, ("signature", "0")]),
        "AccessDenied/InvalidSignature"
    );

    // Values by the order of their names: `instanceKey`, `language`, `timestamp`.
    let signed = |stamp: &str| {
        let hash = Sha256::digest(format!("GetAnonymousSessionsandbox-signeden{stamp}sandbox-secret"));
        hash.iter().map(|byte| format!("{byte:02x}")).collect::<String>()
    };
    let call = |talk: &mut Talk, stamp: &str| {
        let signature = signed(stamp);
        code(
            talk,
            &[("signature", &signature), ("timestamp", stamp), ("language", "en"), key],
        )
    };
    assert_eq!(call(&mut talk, "20250102030405"), "Ok");
    assert_eq!(call(&mut talk, "20250102040405"), "Ok");
    assert_eq!(call(&mut talk, "20250102040406"), "AccessDenied/InvalidTimestamp");

    let mut skewed = Talk::silent(Settings {
        clock_skew_ms: -7_200_000,
        ..Settings::default()
    });
    assert_eq!(call(&mut skewed, "20250102030405"), "AccessDenied/InvalidTimestamp");
    let reply = skewed.get("/service/GetAnonymousSession").reply.unwrap();
    assert_eq!(reply.header("date"), Some("Thu, 02 Jan 2025 01:04:05 GMT"));
    assert_eq!(call(&mut skewed, "20250102010405"), "Ok");
}

#[test]
fn sessions_open_what_they_are_for() {
    let mut talk = Talk::new(Scenario::Plain);
    assert_eq!(
        text(
            &talk.json("GetUserStatusInfo", &[("sessionId", &talk.customer.clone())]),
            &["UserStatusInfo", "Login"]
        ),
        "customer"
    );
    assert_eq!(talk.refused("GetUserStatusInfo", &[]), "AccessDenied");
    assert_eq!(talk.customer_refused("SearchOrders", &[]), "AccessDenied");
    assert_eq!(talk.code("SearchOrders", &[]), "ContractViolation");
    assert_eq!(
        talk.code("SearchOrders", &[("sessionId", "nonsense")]),
        "SessionExpired/SessionExpired"
    );
    let guest = text(&talk.json("GetAnonymousSession", &[]), &["SessionId", "Value"]);
    assert_eq!(talk.code("GetBasket", &[("sessionId", &guest)]), "Ok");
    assert_eq!(
        talk.code("GetUserProfileInfoList", &[("sessionId", &guest)]),
        "AccessDenied"
    );
    assert_eq!(
        talk.code("Authenticate", &[("userLogin", "customer"), ("userPassword", "wrong")]),
        "AccessDenied"
    );

    let as_user = talk.json(
        "AuthenticateAsUser",
        &[("sessionId", &talk.operator.clone()), ("userLogin", "second")],
    );
    let second = text(&as_user, &["SessionId"]);
    let info = talk.json("GetUserStatusInfo", &[("sessionId", &second)]);
    assert_eq!(number(&info, &["UserStatusInfo", "Id", "Value"]), "18");

    talk.now += 24 * 3_600_000;
    assert_eq!(
        talk.code("GetUserStatusInfo", &[("sessionId", &second)]),
        "SessionExpired/SessionExpired"
    );
}

#[test]
fn autopurchase_needs_a_right() {
    let mut talk = Talk::new(Scenario::Plain);
    let login = talk.json(
        "AuthenticateInstanceOperator",
        &[("userLogin", "clerk"), ("userPassword", "clerk")],
    );
    talk.operator = text(&login, &["SessionId", "Value"]);
    assert_eq!(talk.refused("SearchOrders", &[]), "Ok");
    let form = [
        ("providerType", "Taobao"),
        ("providerSessionId", "x"),
        ("xmlParameters", "<Parameters/>"),
    ];
    for method in [
        "RunOrderExportingToProvider",
        "RunOrdersSynchronizingWithProvider",
        "GetProviderOrdersIntegrationSessionInfoList",
    ] {
        assert_eq!(talk.refused(method, &form), "AccessDenied", "{method}");
    }
}

#[test]
fn a_customer_sees_only_their_own_orders() {
    let mut talk = Talk::new(Scenario::Plain);
    let order = talk.order(&[SHIRT]);
    let login = talk.json("Authenticate", &[("userLogin", "second"), ("userPassword", "second")]);
    talk.customer = text(&login, &["SessionId"]);
    assert_eq!(
        talk.customer_refused("GetSalesOrderDetails", &[("salesId", &order)]),
        "NotFound/OrderWithId"
    );
    assert_eq!(
        talk.customer_refused("CancelSalesOrder", &[("salesId", &order)]),
        "NotFound/OrderWithId"
    );
    assert_eq!(talk.customer("GetSalesOrdersList", &[]), Json::Array(Vec::new()));
}

#[test]
fn arguments_that_cannot_be_read_are_named() {
    let mut talk = Talk::new(Scenario::Plain);
    for document in ["", "text", "<OrderAddData>", "{\"Items\":[]}"] {
        assert_eq!(
            talk.customer_refused("AddOrder", &[("xmlAddData", document)]),
            "ContractViolation",
            "{document}"
        );
    }
    let search = |document| [("xmlSearchParameters", document)];
    for document in [
        "<OrderSearchParameters><CreationDateFrom>yesterday</CreationDateFrom></OrderSearchParameters>",
        "<OrderSearchParameters><StatusIdList><Id>ten</Id></StatusIdList></OrderSearchParameters>",
    ] {
        assert_eq!(
            talk.refused("SearchOrders", &search(document)),
            "ContractViolation/InvalidInputValue",
            "{document}"
        );
    }
    assert_eq!(
        talk.refused("SearchOrders", &search("<Anything><Unknown>x</Unknown></Anything>")),
        "Ok"
    );
    assert_eq!(
        talk.refused("SearchOrders", &[("frameSize", "many")]),
        "ContractViolation/InvalidInputValue"
    );
    assert_eq!(
        talk.refused("SearchOrders", &[("rememberMe", "true"), ("frameSize", "")]),
        "Ok"
    );
}

#[test]
fn http_is_what_a_browser_shop_needs() {
    let mut talk = Talk::silent(Settings::default());
    let query = "instanceKey=sandbox&xmlParameters=<SearchItemsParameters><ItemTitle>tea+set</ItemTitle></SearchItemsParameters>";
    let reply = talk
        .get(&format!("/service-json/SearchItemsFrame?{query}"))
        .reply
        .unwrap();
    assert!(body(&reply.body).contains("Celadon tea set"));
    assert_eq!(reply.header("access-control-allow-origin"), Some("*"));
    assert_eq!(reply.header("content-type"), Some("application/json; charset=utf-8"));

    let mut send = |method: &str, path: &str| {
        let headers = vec![("Access-Control-Request-Headers".to_owned(), "x-ot-user-ip".to_owned())];
        let request = HttpRequest::new(method, path, headers, Vec::new());
        talk.sandbox.handle(Now { unix_ms: START }, &request).reply.unwrap()
    };
    let preflight = send("OPTIONS", "/service/AddOrder");
    assert_eq!(preflight.status, 204);
    assert_eq!(
        preflight.header("access-control-allow-methods"),
        Some("GET, POST, OPTIONS")
    );
    assert_eq!(preflight.header("access-control-allow-headers"), Some("x-ot-user-ip"));
    for method in ["HEAD", "PUT", "DELETE", "BREW"] {
        assert_eq!(send(method, "/OtapiWebService2.asmx/AddOrder").status, 405, "{method}");
    }
    assert_eq!(send("POST", "/provider-login").status, 405);
}

#[test]
fn the_marketplace_login_comes_back_either_way() {
    let mut talk = Talk::new(Scenario::Plain);
    let session = talk.provider_session();
    let list = talk.operator(
        "GetProviderOrdersIntegrationSessionInfoList",
        &[("providerType", "Taobao")],
    );
    assert_eq!(column(&content(&list), "Id"), [session]);
    assert_eq!(column(&content(&list), "Name"), ["buyer"]);

    let form = [
        ("providerType", "Taobao"),
        ("returnUrl", "http://127.0.0.1:4000/#/back"),
    ];
    let answer = talk.operator("GetProviderOrdersIntegrationSessionAuthenticationInfo", &form);
    let url = text(&answer, &["RedirectUrl"]);
    let page = talk.get(&url).reply.unwrap();
    assert_eq!(page.status, 200);
    for choice in ["approve", "refuse"] {
        assert!(
            body(&page.body).contains(&format!("&amp;choice={choice}\"")),
            "{choice}"
        );
    }
    let refused = talk.get(&format!("{url}&choice=refuse")).reply.unwrap();
    assert_eq!(
        refused.header("location"),
        Some("http://127.0.0.1:4000/?error=access_denied#/back")
    );
    assert_eq!(talk.get("/provider-login?ticket=unknown").reply.unwrap().status, 404);

    for url in [
        "javascript:alert(1)",
        "ftp://shop.example/",
        "https://shop.example/\r\nx: y",
        "/back",
    ] {
        let form = [("providerType", "Taobao"), ("returnUrl", url)];
        let code = talk.refused("GetProviderOrdersIntegrationSessionAuthenticationInfo", &form);
        assert_eq!(code, "ContractViolation/InvalidInputValue", "{url}");
    }
}

#[test]
fn profiles_are_kept_and_limited() {
    let mut talk = Talk::new(Scenario::NoProfile);
    assert_eq!(content(&talk.customer("GetUserProfileInfoList", &[])), []);
    let document = "<UserProfileCreateData><FirstName>Ann</FirstName><LastName>&lt;B&gt;</LastName><CountryCode>DE</CountryCode>\
        <City>Köln</City><Address>Hof 1</Address><EnableValidation>false</EnableValidation></UserProfileCreateData>";
    let created = talk.customer("CreateUserProfile", &[("createData", document)]);
    assert_eq!(number(&created, &["Value"]), "12");
    let list = content(&talk.customer("GetUserProfileInfoList", &[]));
    assert_eq!(text(&list[0], &["LastName"]), "<B>");
    assert_eq!(number(&list[0], &["Id", "Value"]), "12");
    let incomplete = "<UserProfileCreateData><FirstName>Ann</FirstName></UserProfileCreateData>";
    assert_eq!(
        talk.customer_refused("CreateUserProfile", &[("createData", incomplete)]),
        "ValidationError"
    );
    for _ in 0..2 {
        talk.customer("CreateUserProfile", &[("createData", document)]);
    }
    assert_eq!(
        talk.customer_refused("CreateUserProfile", &[("createData", document)]),
        "ValidationError"
    );
    assert_eq!(talk.customer_refused("DeleteUserProfile", &[("profileId", "14")]), "Ok");
    assert_eq!(
        talk.customer_refused("DeleteUserProfile", &[("profileId", "14")]),
        "NotFound/UserProfileWithId"
    );
}
