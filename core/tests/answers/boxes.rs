//! Scalars in a box of their own: an element or object with nothing but a `Value` (PROTOCOL 2.3).

use otapi_core::catalog::{Case, Method};
use otapi_core::codec::answer::{Options, decode};
use otapi_core::json::Json;

/// What becomes of a value where an id, a text and a number are declared: its JSON, `-` if it is left out, `!` if it is with a warning.
fn read(body: impl Fn(&str) -> String) -> String {
    let outcomes = ["Id", "Description", "WorkTime"].map(|member| {
        let options = Options {
            case: Case::Wire,
            ..Options::default()
        };
        let method = Method::find("GetBackgroundActivityInfo");
        let answer = decode(method, None, body(member).as_bytes(), &options).unwrap();
        let value = Json::parse(&answer.payload).unwrap().get(member).map(Json::to_string);
        value.unwrap_or_else(|| ["-", "!"][answer.envelope.warnings.len()].to_owned())
    });
    outcomes.join(" ")
}

#[test]
fn a_box_holds_one_value_and_nothing_else() {
    for (value, expected) in [
        ("7", r#""7" "7" 7"#),
        ("<Value>7</Value>", r#""7" "7" 7"#),
        (" <Value>7</Value>\n", r#""7" "7" 7"#),
        ("<Value><!-- -->7&#0;</Value><?pi?>", r#""7" "7" 7"#),
        ("", r#"- "" -"#),
        ("<Value/>", r#"- "" -"#),
        ("<Value xsi:nil='true'>7</Value>", r#"- "" -"#),
        ("x<Value>7</Value>", "! ! !"),
        ("<Value>7</Value>x", "! ! !"),
        ("<Value>7</Value>&amp;", "! ! !"),
        ("<Value>7</Value><Value>7</Value>", "! ! !"),
        ("<Value>7</Value><Other/>", "! ! !"),
        ("<Other/><Value>7</Value>", "! ! !"),
        ("<Value><Value>7</Value></Value>", "! ! !"),
    ] {
        let body =
            |member: &str| format!("<A><ErrorCode>Ok</ErrorCode><Result><{member}>{value}</{member}></Result></A>");
        assert_eq!(read(body), expected, "{value}");
    }
    for (value, expected) in [
        ("7", r#""7" "7" 7"#),
        (r#""7""#, r#""7" "7" 7"#),
        (r#"{"Value":7}"#, r#""7" "7" 7"#),
        (r#"{"Value":"\u0037"}"#, r#""7" "7" 7"#),
        (r#"{"Value":null}"#, "- - -"),
        (r#"{"Value":""}"#, "- - -"),
        (r#""""#, r#"- "" -"#),
        ("{}", "- - -"),
        ("null", "- - -"),
        ("[]", "! ! !"),
        (r#"{"Value":{}}"#, "! ! !"),
        (r#"{"Value":{"Value":7}}"#, "! ! !"),
        (r#"{"Value":[7]}"#, "! ! !"),
        (r#"{"Other":7}"#, "! ! !"),
        (r#"{"Value":7,"Other":7}"#, "! ! !"),
        (r#"{"Other":7,"Value":7}"#, "! ! !"),
    ] {
        let body = |member: &str| format!(r#"{{"ErrorCode":"Ok","Result":{{"{member}":{value}}}}}"#);
        assert_eq!(read(body), expected, "{value}");
    }
}
