//! Bytes that nobody sends in good faith: a typed error or an answer that can be read, never a crash, a hang or too much memory.
//!
//! What must not take quadratic time has so many parts here that it would take minutes.

use otapi_core::catalog::Method;
use otapi_core::codec::answer::{Answer, Limits, Options, decode};
use otapi_core::json::Json;
use otapi_core::{Error, ErrorKind};

use crate::chance::Chance;
use crate::vectors;

fn read(method: &str, body: &[u8], options: &Options) -> Result<Answer, Error> {
    let method = Method::find(method).unwrap();
    decode(method, None, body, options)
}

fn kind(method: &str, body: &str) -> Option<ErrorKind> {
    read(method, body.as_bytes(), &Options::default())
        .err()
        .map(|error| error.kind)
}

fn xml(payload: &str) -> String {
    format!("<A><ErrorCode>Ok</ErrorCode><Result>{payload}</Result></A>")
}

#[test]
fn an_answer_that_is_cut_off_anywhere_is_no_answer() {
    let mut chance = Chance::new(1);
    for (method, body) in vectors::bodies() {
        let whole = body.trim_ascii_end().len();
        let some = (0..30).map(|_| chance.below(whole)).collect::<Vec<_>>();
        for end in some.into_iter().chain([0, 1, whole - 1]) {
            let error = read(&method, &body[..end], &Options::default()).expect_err("half an answer");
            assert_eq!(
                error.kind,
                ErrorKind::MalformedAnswer,
                "{method}: {}",
                String::from_utf8_lossy(&body[..end])
            );
        }
    }
}

#[test]
fn broken_bytes_break_nothing() {
    let mut chance = Chance::new(2);
    let pieces: [&[u8]; 12] = [
        b"<",
        b">",
        b"\"",
        b"&",
        b"</",
        b"{",
        b"}",
        b"[",
        b"\\",
        b"\xff",
        b"<Content>",
        b"\"Content\":",
    ];
    for (method, body) in vectors::bodies() {
        for _ in 0..20 {
            let mut body = body.clone();
            for _ in 0..=chance.below(3) {
                let at = chance.below(body.len());
                let end = (at + chance.below(4)).min(body.len());
                body.splice(at..end, chance.pick(&pieces).iter().copied());
            }
            for extra in [false, true] {
                let options = Options {
                    extra,
                    ..Options::default()
                };
                if let Ok(answer) = read(&method, &body, &options) {
                    let record = Json::parse(&answer.to_json());
                    assert!(
                        record.is_ok(),
                        "{record:?}: {}\n{}",
                        answer.to_json(),
                        String::from_utf8_lossy(&body)
                    );
                }
            }
        }
    }
}

#[test]
fn depth_is_bounded() {
    let nested = |open: &str, close: &str, depth: usize| open.repeat(depth) + &close.repeat(depth);
    let million = 1_000_000;
    for method in ["GetRightTree", "GetMetaDemoObject", "SetUserPushNotificationToken"] {
        for name in ["Item", "Unknown", "Value"] {
            let (open, close) = (format!("<{name}>"), format!("</{name}>"));
            assert_eq!(
                kind(method, &xml(&nested(&open, &close, million))),
                Some(ErrorKind::LimitExceeded)
            );
            // Where it is not too deep, it is merely unknown.
            assert_eq!(kind(method, &xml(&nested(&open, &close, 60))), None, "{method} {name}");
        }
        for (open, close) in [("[", "]"), ("{\"Item\":", "}"), ("{\"Content\":", "}")] {
            let body = |depth| {
                format!(
                    "{{\"ErrorCode\":\"Ok\",\"Result\":{}}}",
                    nested(open, close, depth).replace(":}", ":1}")
                )
            };
            assert_eq!(kind(method, &body(million)), Some(ErrorKind::LimitExceeded));
            assert_eq!(kind(method, &body(60)), None, "{method} {open}");
        }
    }
}

#[test]
fn no_setting_lifts_the_bound_on_depth() {
    let limits = Limits {
        depth: usize::MAX,
        ..Limits::default()
    };
    let options = Options {
        limits,
        ..Options::default()
    };
    let error = |body: &str| read("GetRightTree", body.as_bytes(), &options).unwrap_err().kind;
    assert_eq!(error(&xml(&"<Item>".repeat(1_000_000))), ErrorKind::LimitExceeded);
    let json = format!("{{\"ErrorCode\":\"Ok\",\"Result\":{}", "[{\"Item\":".repeat(1_000_000));
    assert_eq!(error(&json), ErrorKind::LimitExceeded);
}

#[test]
fn what_exceeds_a_limit_is_refused() {
    let limits = Limits {
        bytes: 20_000,
        depth: 64,
        attributes: 10,
        text: 500,
    };
    let options = Options {
        limits,
        ..Options::default()
    };
    let refused = |method: &str, body: &str| {
        read(method, body.as_bytes(), &options)
            .err()
            .is_some_and(|error| error.kind == ErrorKind::LimitExceeded)
    };
    let json = |value: &str| format!("{{\"ErrorCode\":\"Ok\",\"Result\":{value}}}");
    let method = "GetSalesPaymentInfo";
    for body in [xml(""), json("{}")] {
        assert!(!refused(method, &(body.clone() + &" ".repeat(20_000 - body.len()))));
        assert!(refused(method, &(body.clone() + &" ".repeat(20_001 - body.len()))));
    }
    let attributes = |count: usize| {
        let attributes: String = (0..count).map(|number| format!(" a{number}=''")).collect();
        format!("<A><ErrorCode>Ok</ErrorCode><Result{attributes}/></A>")
    };
    assert!(!refused(method, &attributes(10)));
    assert!(refused(method, &attributes(11)));
    for (length, expected) in [(500, false), (501, true)] {
        let text = "x".repeat(length);
        for value in [
            format!("<SalesId>{text}</SalesId>"),
            format!("<SalesId>&amp;{}</SalesId>", &text[1..]),
        ] {
            assert_eq!(refused(method, &xml(&value)), expected, "{value}");
        }
        assert_eq!(refused(method, &json(&format!("{{\"SalesId\":\"{text}\"}}"))), expected);
    }
    let names = |count: usize| (0..count).map(|number| format!("<n{number}/>")).collect::<String>();
    let tree = |count: usize| {
        read(
            "SetUserPushNotificationToken",
            xml(&names(count)).as_bytes(),
            &Options::default(),
        )
    };
    assert!(tree(10_000).is_ok());
    assert_eq!(
        tree(10_001).err().map(|error| error.kind),
        Some(ErrorKind::LimitExceeded)
    );
    // Each of these has eleven lists, which the service left out.
    let items = "<Item/>".repeat(2_500);
    let body =
        format!("<A><ErrorCode>Ok</ErrorCode><OtapiItemInfoList><Content>{items}</Content></OtapiItemInfoList></A>");
    assert!(refused("GetItemInfoList", &body));
    // Each of these is unknown at a long path.
    let path = "Item[0].".repeat(20);
    let body = xml(&format!(
        "<Content>{}{}{}</Content>",
        "<Item>".repeat(20),
        "<a/>".repeat(4_000),
        "</Item>".repeat(20)
    ));
    assert!(!refused("GetRightTree", &body));
    let options = Options { extra: true, ..options };
    assert!(path.len() * 4_000 > 4 * options.limits.bytes);
    let error = read("GetRightTree", body.as_bytes(), &options).unwrap_err();
    assert_eq!(error.kind, ErrorKind::LimitExceeded);
}

#[test]
fn entities_are_characters_and_nothing_more() {
    let method = "GetSalesPaymentInfo";
    let bomb = "<!DOCTYPE A [<!ENTITY a \"&b;&b;\"><!ENTITY b \"xxxx\">]>".to_owned();
    for body in [
        bomb + &xml("<SalesId>&a;</SalesId>"),
        xml("<SalesId>&a;</SalesId>"),
        xml("<SalesId>&#x;</SalesId>"),
        xml("<SalesId>&#a;</SalesId>"),
        xml("<SalesId>&amp</SalesId>"),
        xml("<SalesId>\u{1}</SalesId>"),
        xml("").replace("<A>", "<?xml version=\"1.0\" encoding=\"windows-1251\"?><A>"),
        xml("") + "<B/>",
        xml("") + "x",
        "x".to_owned() + &xml(""),
        xml("</Result></B>"),
        "<html><body>502 Bad Gateway</body></html>".to_owned(),
        "{\"ErrorCode\":\"Ok\"}{}".to_owned(),
        "[{\"ErrorCode\":\"Ok\"}]".to_owned(),
        String::new(),
    ] {
        assert_eq!(kind(method, &body), Some(ErrorKind::MalformedAnswer), "{body}");
    }
    let utf16: Vec<u8> = xml("").encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!(
        read(method, &utf16, &Options::default()).unwrap_err().kind,
        ErrorKind::MalformedAnswer
    );
    let text = "&lt;&#60;&#x3C;&#0;&#xD800;&#x110000;&#99999999999;<![CDATA[<&amp;]]><!-- no -->\r\n\r&#13;é";
    let answer = read(
        method,
        xml(&format!("<SalesId>{text}</SalesId>")).as_bytes(),
        &Options::default(),
    )
    .unwrap();
    let payload = Json::parse(&answer.payload).unwrap();
    assert_eq!(payload.get("salesId").and_then(Json::as_str), Some("<<<<&amp;\n\n\ré"));
}

#[test]
fn what_repeats_without_end_takes_time_in_proportion() {
    let many = 100_000;
    // Two lists in turns, in one object and in nested ones.
    let turns =
        "<Features><Feature>a</Feature></Features><FilterReasons><Reason>b</Reason></FilterReasons>".repeat(many);
    let body = format!("<A><ErrorCode>Ok</ErrorCode><OtapiItemFullInfo>{turns}</OtapiItemFullInfo></A>");
    let answer = read("GetItemFullInfo", body.as_bytes(), &Options::default()).unwrap();
    let payload = Json::parse(&answer.payload).unwrap();
    assert_eq!(
        payload.get("features").and_then(Json::as_array).map(<[Json]>::len),
        Some(many)
    );

    let turns = "<Item/><Name>x</Name>".repeat(many);
    let nested = format!(
        "{}{turns}{}",
        "<Item><Item/><Name>x</Name><Item>".repeat(25),
        "</Item></Item>".repeat(25)
    );
    let body = xml(&format!("<Content><Item>{nested}</Item></Content>"));
    let answer = read("GetRightTree", body.as_bytes(), &Options::default()).unwrap();
    assert_eq!(answer.envelope.warnings.len(), 1_000);
    assert_eq!(answer.envelope.more_warnings, many - 1 - 1_000);

    // Names that nobody has heard of, as many as may be, over and over.
    let names: String = (0..10_000).map(|number| format!("<n{number}/>")).collect();
    let trees = format!("<T>{names}</T>").repeat(many / 10_000);
    for (method, payload) in [
        ("GetMetaDemoObject", format!("<Texts>{trees}</Texts>")),
        ("SetUserPushNotificationToken", trees),
    ] {
        let answer = read(method, xml(&payload).as_bytes(), &Options::default()).unwrap();
        assert_eq!(
            answer.payload.matches("\"n9999\":[{}]").count(),
            many / 10_000,
            "{method}"
        );
    }
    let unknown = read(
        "GetSalesPaymentInfo",
        xml(&names.repeat(10)).as_bytes(),
        &Options {
            extra: true,
            ..Options::default()
        },
    );
    let extra = Json::parse(&unknown.unwrap().envelope.extra.unwrap()).unwrap();
    assert_eq!(extra.as_array().map(<[Json]>::len), Some(many));
    // An element with as many attributes as may be, over and over.
    let attributes: String = (0..64).map(|number| format!(" a{number}='{number}'")).collect();
    let body = xml(&format!(
        "<Content>{}</Content>",
        format!("<Item{attributes}/>").repeat(20_000)
    ));
    assert!(read("GetRightTree", body.as_bytes(), &Options::default()).is_ok());
    // A string of escapes, and one of references.
    let json = format!(
        "{{\"ErrorCode\":\"Ok\",\"Result\":{{\"SalesId\":\"{}\"}}}}",
        "\\u00e9".repeat(many)
    );
    assert!(read("GetSalesPaymentInfo", json.as_bytes(), &Options::default()).is_ok());
    let body = xml(&format!("<SalesId>{}</SalesId>", "&amp;&#0;".repeat(many)));
    assert!(read("GetSalesPaymentInfo", body.as_bytes(), &Options::default()).is_ok());
}
