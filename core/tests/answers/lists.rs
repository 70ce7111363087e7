//! Lists that come in pieces: however their items alternate with other members, each list keeps its order.

use otapi_core::catalog::{Case, Method};
use otapi_core::codec::answer::{Options, decode};
use otapi_core::json::Json;

use crate::chance::Chance;
use crate::compare;

fn payload(method: &str, body: &str) -> Json {
    let options = Options {
        case: Case::Wire,
        ..Options::default()
    };
    let answer =
        decode(Method::find(method), None, body.as_bytes(), &options).unwrap_or_else(|error| panic!("{error}\n{body}"));
    assert_eq!(answer.envelope.warnings, [], "{body}");
    Json::parse(&answer.payload).unwrap_or_else(|error| panic!("{error}\n{}", answer.payload))
}

fn check(method: &str, body: &str, expected: &Json) {
    let got = payload(method, body);
    compare::check(&Ok(got), Some(expected), None).unwrap_or_else(|difference| panic!("{body}\n{difference}"));
}

/// A right of an operator, with rights below it whose elements repeat without a wrapper.
struct Right {
    name: String,
    below: Vec<Right>,
}

impl Right {
    fn random(chance: &mut Chance, depth: usize) -> Self {
        let below = if depth == 0 { 0 } else { chance.below(5) };
        Self {
            name: format!("{} & {}", chance.below(100), depth),
            below: (0..below).map(|_| Self::random(chance, depth - 1)).collect(),
        }
    }

    /// With members before, between and behind the rights below.
    fn xml(&self, chance: &mut Chance) -> String {
        let mut members = vec![
            format!("<Name>{}</Name>", self.name.replace('&', "&amp;")),
            "<Enabled>true</Enabled>".to_owned(),
            "<Price>1.50</Price>".to_owned(),
        ];
        let mut xml = "<Item>".to_owned();
        for below in &self.below {
            if !members.is_empty() && chance.one_in(2) {
                xml += &members.remove(chance.below(members.len()));
            }
            xml += &below.xml(chance);
        }
        xml + &members.concat() + "</Item>"
    }

    fn normal(&self) -> Json {
        Json::object([
            ("Name", self.name.as_str().into()),
            ("Enabled", true.into()),
            ("Price", "1.5".into()),
            ("Item", Json::Array(self.below.iter().map(Self::normal).collect())),
        ])
    }
}

#[test]
fn elements_that_repeat_among_others_at_any_depth() {
    for seed in 0..300 {
        let mut chance = Chance::new(seed);
        let rights: Vec<_> = (0..chance.below(4)).map(|_| Right::random(&mut chance, 4)).collect();
        let items: String = rights.iter().map(|right| right.xml(&mut chance)).collect();
        let body = format!("<A><ErrorCode>Ok</ErrorCode><Result><Content>{items}</Content></Result></A>");
        check(
            "GetRightTree",
            &body,
            &Json::Array(rights.iter().map(Right::normal).collect()),
        );
    }
}

#[test]
fn lists_that_come_again_in_either_form() {
    // The list, the name of its items, and how JSON writes one of them.
    const LISTS: [(&str, &str); 3] = [
        ("Features", "Feature"),
        ("FilterReasons", "Reason"),
        ("Features", "string"),
    ];
    for seed in 0..300 {
        let mut chance = Chance::new(seed);
        let mut features = Vec::new();
        let mut reasons = Vec::new();
        let (mut xml, mut json) = (String::new(), String::new());
        for number in 0..chance.below(12) {
            let (list, item) = *chance.pick(&LISTS);
            let all = if list == "Features" {
                &mut features
            } else {
                &mut reasons
            };
            let items: Vec<String> = (0..chance.below(3))
                .map(|item| format!("{number}.{item} \"é\""))
                .collect();
            xml += &format!("<{list}>");
            items.iter().for_each(|text| xml += &format!("<{item}>{text}</{item}>"));
            xml += &format!("</{list}>");
            let texts = Json::Array(items.iter().map(|text| Json::from(text.as_str())).collect());
            json += &match chance.below(3) {
                0 => format!(",\"{list}\":{{\"Content\":{texts}}}"),
                1 if items.is_empty() => format!(",\"{list}\":null"),
                _ => format!(",\"{list}\":{texts}"),
            };
            all.extend(items.into_iter().map(Json::from));
            if chance.one_in(3) {
                xml += &format!("<Unknown{number}>[]{{}}</Unknown{number}>");
                json += &format!(",\"Unknown{number}\":[{{}}]");
            }
        }
        xml += "<Id>1</Id>";
        json += ",\"Id\":\"1\"";
        let got = payload(
            "GetItemFullInfo",
            &format!("<A><ErrorCode>Ok</ErrorCode><OtapiItemFullInfo>{xml}</OtapiItemFullInfo></A>"),
        );
        assert_eq!(got.get("Features"), Some(&Json::Array(features)), "{xml}");
        assert_eq!(got.get("FilterReasons"), Some(&Json::Array(reasons)), "{xml}");
        assert_eq!(got.get("Id"), Some(&Json::from("1")), "{xml}");
        let body = json.replacen(',', "", 1);
        check(
            "GetItemFullInfo",
            &format!("{{\"ErrorCode\":\"Ok\",\"OtapiItemFullInfo\":{{{body}}}}}"),
            &got,
        );
    }
}
