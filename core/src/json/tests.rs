use super::{Json, MAX_DEPTH};

#[test]
fn what_is_written_reads_back_the_same() {
    let text = r#"{"a":[1,-0.50,1e-9,"x\"\\\n\u0001 é 😀"],"b":{"c":null,"d":true,"d":false}}"#;
    let value = Json::parse(text).unwrap();
    assert_eq!(value.to_string(), text);
    assert_eq!(value.get("b").and_then(|b| b.get("d")), Some(&Json::Bool(true)));
}

#[test]
fn what_needs_an_escape_is_found_wherever_it_stands() {
    for special in [
        '"', '\\', '\u{0}', '\n', '\u{1f}', '\u{7f}', ' ', '!', '#', '[', ']', 'é', '😀',
    ] {
        for before in 0..20 {
            let text = format!(
                "{}{special}{}",
                "é".repeat(before / 2) + &"a".repeat(before),
                "z".repeat(20 - before)
            );
            let written = Json::from(text.as_str()).to_string();
            assert_eq!(
                Json::parse(&written).unwrap().as_str(),
                Some(text.as_str()),
                "{written}"
            );
            let escaped = special < ' ' || special == '"' || special == '\\';
            assert_eq!(written.contains('\\'), escaped, "{written}");
            // Written as it is, it ends the string or is refused.
            assert_eq!(Json::parse(&format!("\"{text}\"")).is_ok(), !escaped, "{text}");
        }
    }
}

#[test]
fn escapes_are_resolved() {
    let value = Json::parse(r#""\u0416\ud83d\ude00\/\b\f\r\t""#).unwrap();
    assert_eq!(value.as_str(), Some("Ж😀/\u{8}\u{c}\r\t"));
}

#[test]
fn what_is_not_json_is_refused_where_it_stops_being_json() {
    for (text, offset) in [
        ("", 0),
        ("[1,]", 3),
        ("[1 2]", 3),
        ("{\"a\" 1}", 5),
        ("{a:1}", 1),
        ("01", 1),
        ("1.", 2),
        ("-", 1),
        ("+1", 0),
        ("\"a\nb\"", 2),
        (r#""\ud83d""#, 7),
        (r#""\ude00""#, 7),
        (r#""\u12""#, 3),
        ("truth", 0),
        ("[", 1),
        ("\"", 1),
        ("1 x", 2),
    ] {
        let error = Json::parse(text).expect_err(text);
        assert_eq!(error.offset, offset, "{text}: {error}");
    }
}

#[test]
fn nesting_is_bounded() {
    let nested = |depth| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
    assert!(Json::parse(&nested(MAX_DEPTH)).is_ok());
    assert_eq!(
        Json::parse(&nested(MAX_DEPTH + 1)).unwrap_err().expected,
        "less nesting"
    );
    assert!(Json::parse(&"[".repeat(1_000_000)).is_err());
}
