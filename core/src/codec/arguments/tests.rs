mod documents;

use super::*;
use crate::ErrorKind;

fn encoded(method: &str, arguments: &str) -> Result<Vec<Field>, Error> {
    encode(Method::find(method).unwrap(), &Json::parse(arguments).unwrap())
}

/// `name=value` of all fields, a blank between them.
fn fields_of(method: &str, arguments: &str) -> String {
    let fields = encoded(method, arguments).unwrap_or_else(|error| panic!("{method} {arguments}: {error}"));
    let fields: Vec<String> = fields
        .iter()
        .map(|field| format!("{}={}", field.name(), field.value()))
        .collect();
    fields.join(" ")
}

/// Path and message.
fn refusal(method: &str, arguments: &str) -> (String, String) {
    let error = encoded(method, arguments).expect_err(arguments);
    assert_eq!(error.kind, ErrorKind::InvalidArgument);
    assert_eq!(error.method.as_deref(), Some(method));
    (error.path.clone().unwrap(), error.message.clone())
}

#[test]
fn parameters_have_four_names_and_one_order() {
    let expected = "language=en sessionId=S xmlAddData=<x/>";
    for arguments in [
        r#"{"xmlAddData": "<x/>", "sessionId": "S", "language": "en"}"#,
        r#"{"language": "en", "addData": "<x/>", "session_id": "S"}"#,
        r#"{"session_id": "S", "xml_add_data": "<x/>", "language": "en"}"#,
        r#"{"add_data": "<x/>", "language": "en", "sessionId": "S", "debug": null}"#,
    ] {
        assert_eq!(fields_of("AddOrder", arguments), expected);
    }
    assert_eq!(fields_of("AboutOrderLogic", "null"), "");
    assert_eq!(fields_of("AboutOrderLogic", r#"{"debug": true}"#), "debug=true");
}

#[test]
fn names_that_are_wrong_are_answered_with_the_nearest() {
    for (method, arguments, path, hint) in [
        ("AddOrder", r#"{"adData": "<x/>"}"#, "adData", "did you mean `addData`?"),
        (
            "AddOrder",
            r#"{"sesion_id": ""}"#,
            "sesion_id",
            "did you mean `sessionId`?",
        ),
        ("AddOrder", r#"{"lang": ""}"#, "lang", "there is no such argument"),
        ("AddOrder", r#"{"": ""}"#, "", "there is no such argument"),
        (
            "AddOrder",
            r#"{"instanceKey": "k"}"#,
            "instanceKey",
            "comes from the settings",
        ),
        (
            "AddOrder",
            r#"{"timestamp": "t"}"#,
            "timestamp",
            "comes from the settings",
        ),
        (
            "AddOrder",
            r#"{"signature": "s"}"#,
            "signature",
            "comes from the settings",
        ),
        (
            "AddOrder",
            r#"{"addData": {"item": []}}"#,
            "addData.item",
            "did you mean `items`?",
        ),
        (
            "AddOrder",
            r#"{"addData": {"items": [{"qty": 1}]}}"#,
            "addData.items[0].qty",
            "no such member",
        ),
        (
            "AddOrder",
            r#"{"addData": {"items": [{}, {"quantiti": 1}]}}"#,
            "addData.items[1].quantiti",
            "`quantity`?",
        ),
    ] {
        let (at, message) = refusal(method, arguments);
        assert_eq!(at, path, "{arguments}");
        assert!(message.contains(hint), "{arguments}: {message}");
    }
}

#[test]
fn nothing_is_given_twice_by_any_of_its_names() {
    for (method, arguments, path) in [
        ("AddOrder", r#"{"xmlAddData": "<x/>", "addData": "<y/>"}"#, "addData"),
        (
            "AddOrder",
            r#"{"session_id": "1", "sessionId": "2", "addData": "<x/>"}"#,
            "sessionId",
        ),
        (
            "AddOrder",
            r#"{"language": "1", "language": "2", "addData": "<x/>"}"#,
            "language",
        ),
        (
            "AddOrder",
            r#"{"addData": {"Comment": "1", "comment": "2"}}"#,
            "addData.comment",
        ),
        (
            "AddOrder",
            r#"{"addData": {"userProfileId": 1, "items": [], "user_profile_id": 2}}"#,
            "addData.userProfileId",
        ),
    ] {
        assert_eq!(refusal(method, arguments).0, path, "{arguments}");
    }
}

#[test]
fn what_the_service_demands_is_missed() {
    assert_eq!(
        refusal("AddOrder", "{}"),
        ("addData".into(), "expected a document, got nothing".into())
    );
    assert_eq!(refusal("AddOrder", r#"{"addData": null}"#).0, "addData");
    let (path, message) = refusal("PostTransaction", r#"{"customerId": "17", "amount": "12.50"}"#);
    assert_eq!(
        (path.as_str(), message.as_str()),
        ("isDebit", "expected true or false, got nothing")
    );
    // Sent empty is not left out.
    assert_eq!(fields_of("AddOrder", r#"{"addData": ""}"#), "xmlAddData=");
}

#[test]
fn scalars_are_sent_as_the_service_reads_them() {
    assert_eq!(
        fields_of(
            "PostTransaction",
            r#"{"customerId": "17", "amount": "12.50", "isDebit": true, "comment": "", "transactionDate": " x "}"#
        ),
        "amount=12.50 comment= customerId=17 isDebit=true transactionDate= x "
    );
    // `int`, `long` that is an id, `dateTime`, an enum that nobody has seen.
    assert_eq!(
        fields_of("SearchOrders", r#"{"frameSize": -1, "framePosition": 2147483647}"#),
        "framePosition=2147483647 frameSize=-1"
    );
    for (value, expected) in [
        ("9223372036854775807", "9223372036854775807"),
        (r#""-12""#, "-12"),
        (r#""007""#, "007"),
        ("0", "0"),
    ] {
        let arguments = format!(r#"{{"itemId": {value}}}"#);
        assert_eq!(
            fields_of("GetWarehouseItemInfo", &arguments),
            format!("itemId={expected}")
        );
    }
    for (value, expected) in [
        ("2024-01-31T12:00:00Z", "2024-01-31T12:00:00"),
        ("2024-01-31T23:30:00.999-01:00", "2024-02-01T00:30:00"),
        ("2024-03-01T00:30:00+01:00", "2024-02-29T23:30:00"),
        ("", ""),
    ] {
        let arguments = format!(r#"{{"dateFrom": "{value}"}}"#);
        assert_eq!(fields_of("CalculateRent", &arguments), format!("dateFrom={expected}"));
    }
    let arguments = r#"{"providerType": "NobodyKnows", "brandId": " 7"}"#;
    assert!(encoded("GetProviderSearchMethod", arguments).is_err());
}

#[test]
fn scalars_of_another_kind_are_refused() {
    for (method, name, values) in [
        (
            "GetWarehouseItemInfo",
            "itemId",
            &[
                "true",
                "1.0",
                "1e3",
                r#""1.0""#,
                r#""""#,
                "9223372036854775808",
                "[]",
                "{}",
            ][..],
        ),
        (
            "SearchOrders",
            "frameSize",
            &["2147483648", "-2147483649", "1.0", "1e1", r#""1""#, "true", "[1]"],
        ),
        ("CalculateRent", "includeCalculationData", &["1", r#""true""#, "[]"]),
        (
            "CalculateRent",
            "dateTo",
            &[
                "1",
                r#""2024-01-31""#,
                r#""2024-01-31T12:00:00""#,
                r#""2024-02-30T12:00:00Z""#,
            ],
        ),
        ("AddOrder", "sessionId", &["1", "true", "[]", "{}"]),
        ("AddOrder", "language", &["1"]),
        ("AddOrder", "debug", &[r#""true""#]),
        ("AddOrder", "addData", &["1", "true"]),
    ] {
        for value in values {
            let (path, message) = refusal(method, &format!(r#"{{"{name}": {value}}}"#));
            assert_eq!(path, name, "{value}");
            assert!(message.starts_with("expected "), "{message}");
        }
    }
}

#[test]
fn lists_are_joined_by_the_separator_of_their_parameter() {
    for (method, name, value, expected) in [
        ("RemoveItemsFromBasket", "elements", r#"["a", 2, " b "]"#, "a,2, b "),
        ("RemoveItemsFromBasket", "elements", r#""a,b""#, "a,b"),
        ("RemoveItemsFromBasket", "elements", "[]", ""),
        ("ConfirmPriceLinesOrder", "orderLineIds", r#"["1,5", "2"]"#, "1,5;2"),
    ] {
        let mut arguments = Json::object([(name, Json::parse(value).unwrap())]);
        if let (Json::Object(members), "ConfirmPriceLinesOrder") = (&mut arguments, method) {
            members.push(("orderId".into(), "7".into()));
        }
        let fields = encode(Method::find(method).unwrap(), &arguments).unwrap();
        let field = fields.iter().find(|field| field.name() == name).unwrap();
        assert_eq!(field.value(), expected);
    }
    for (value, path) in [
        (r#"["a", "b,c"]"#, "elements[1]"),
        (r#"["a", 1.5]"#, "elements[1]"),
        (r#"[null]"#, "elements[0]"),
        (r#"[["a"]]"#, "elements[0]"),
        ("1", "elements"),
        ("{}", "elements"),
    ] {
        assert_eq!(
            refusal("RemoveItemsFromBasket", &format!(r#"{{"elements": {value}}}"#)).0,
            path,
            "{value}"
        );
    }
    // This is one value, not a list.
    assert_eq!(refusal("CancelSalesOrder", r#"{"salesId": ["1", "2"]}"#).0, "salesId");
}

#[test]
fn unknown_parameters_take_any_scalar() {
    let arguments = r#"{"sessionId": "S", "token": "T", "a": 1.50, "b": false, "c": null}"#;
    assert_eq!(
        fields_of("SetUserPushNotificationToken", arguments),
        "a=1.50 b=false sessionId=S token=T"
    );
    assert_eq!(refusal("SetUserPushNotificationToken", r#"{"a": []}"#).0, "a");
    assert_eq!(
        refusal("SetUserPushNotificationToken", r#"{"instanceKey": "k"}"#).0,
        "instanceKey"
    );
}

#[test]
fn raw_parameters_are_sent_under_any_name() {
    let pairs = |text: &str| {
        let fields = raw(&Json::parse(text).unwrap())?;
        Ok::<_, Error>(
            fields
                .iter()
                .map(|field| format!("{}={}", field.name(), field.value()))
                .collect::<Vec<_>>(),
        )
    };
    assert_eq!(
        pairs(r#"{"b": "<x>", "B": 1e5, "a b": true, "z": null}"#).unwrap(),
        ["B=1e5", "a b=true", "b=<x>"]
    );
    assert_eq!(pairs("null").unwrap(), [""; 0]);
    for (text, path) in [
        (r#"{"a": "1", "b": "2", "a": "3"}"#, "a"),
        (r#"{"a": [1]}"#, "a"),
        (r#"{"a": {}}"#, "a"),
        (r#"{"": "1"}"#, ""),
        (r#"{"signature": "1"}"#, "signature"),
    ] {
        assert_eq!(pairs(text).unwrap_err().path.as_deref(), Some(path), "{text}");
    }
    for text in ["[]", r#""a=1""#, "1"] {
        assert_eq!(pairs(text).unwrap_err().path, None, "{text}");
        assert!(
            encoded("AddOrder", text)
                .unwrap_err()
                .message
                .starts_with("expected an object")
        );
    }
}

/// The document of vector 4 of PROTOCOL 1.5, its members in any order and by any of their names.

#[test]
fn no_message_repeats_a_value() {
    let secret = "hunter2";
    for (method, arguments) in [
        ("Authenticate", r#"{"userPassword": {"x": "hunter2"}}"#),
        ("Authenticate", r#"{"userPassword": ["hunter2"]}"#),
        ("Authenticate", r#"{"rememberMe": "hunter2"}"#),
        ("SearchOrders", r#"{"frameSize": "hunter2"}"#),
        ("RegisterUser", r#"{"userParameters": {"password": "hunter2\u0001"}}"#),
        ("RegisterUser", r#"{"userParameters": {"password": ["hunter2"]}}"#),
        ("RemoveItemsFromBasket", r#"{"elements": ["hunter2,"]}"#),
        ("CalculateRent", r#"{"dateFrom": "hunter2"}"#),
    ] {
        let error = encoded(method, arguments).unwrap_err();
        assert!(
            !error.to_string().contains(secret) && !format!("{error:?}").contains(secret),
            "{error}"
        );
    }
    let fields = encoded("Authenticate", r#"{"userLogin": "hunter2", "userPassword": "hunter2"}"#).unwrap();
    assert!(!format!("{fields:?}").contains(secret));
}

#[test]
fn hostile_arguments_end_in_bounded_time() {
    // Built by a program: the reader would refuse more than 128 levels.
    let mut deep = Json::from("x");
    for _ in 0..1000 {
        deep = Json::object([("A", deep)]);
    }
    let arguments = Json::object([("updateData", Json::object([("taobao", deep.clone())]))]);
    let error = encode(Method::find("UpdateProviderSettings").unwrap(), &arguments).unwrap_err();
    assert!(error.message.contains("levels"));
    let arguments = Json::object([("addData", deep)]);
    assert!(encode(Method::find("AddOrder").unwrap(), &arguments).is_err());

    let many = 200_000;
    let items = vec![Json::object([("id", "1".into()), ("quantity", Json::from(1))]); many];
    let arguments = Json::object([("addData", Json::object([("items", Json::Array(items))]))]);
    let fields = encode(Method::find("AddOrder").unwrap(), &arguments).unwrap();
    assert_eq!(fields[0].value().matches("<Item>").count(), many);

    let names: Vec<(String, Json)> = (0..many)
        .map(|number| (format!("n{number}"), Json::from(true)))
        .collect();
    assert_eq!(raw(&Json::Object(names.clone())).unwrap().len(), many);
    assert!(encode(Method::find("AddOrder").unwrap(), &Json::Object(names)).is_err());
    let repeated = vec![("comment".to_owned(), Json::from("x")); many];
    let arguments = Json::object([("addData", Json::Object(repeated))]);
    let error = encode(Method::find("AddOrder").unwrap(), &arguments).unwrap_err();
    assert_eq!(error.path.as_deref(), Some("addData.comment"));

    let error = raw(&Json::Object(vec![("é".repeat(1 << 20), Json::Array(Vec::new()))])).unwrap_err();
    assert!(error.path.as_ref().unwrap().len() < 200);
    // Numbers that no parser made.
    for literal in ["1", "", "x", "1\u{0}", "--1", "+1", "1e", "0x10", "９"] {
        let arguments = Json::object([("frameSize", Json::Number(literal.into()))]);
        let fields = encode(Method::find("SearchOrders").unwrap(), &arguments);
        assert_eq!(fields.is_ok(), literal == "1", "{literal:?}");
    }
}
