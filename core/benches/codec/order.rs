//! An order on its way out, against the bare hash of the bytes that are signed.

use std::hint::black_box;

use otapi_core::Secret;
use otapi_core::catalog::Method;
use otapi_core::codec::arguments::{self, Field};
use otapi_core::json::Json;
use otapi_core::request::{Access, Attempt, Endpoint};
use sha2::{Digest, Sha256};

use super::Measure;

const KEY: &str = "0f8fad5b-d9cb-469f-a165-70867728950e";
const SECRET: &str = "s3cr3t";
const TIME: &str = "20250102030405";

/// An order, as the caller hands it over, and its fields, which are encoded once for a call.
pub(crate) struct Order {
    method: Method,
    arguments: Json,
    fields: Vec<Field>,
    endpoint: Endpoint,
    access: Access,
}

impl Order {
    /// An order of so many lines.
    pub(crate) fn new(lines: i64) -> Self {
        let line = |number: i64| {
            Json::object([
                ("id", Json::from((520_813_250_866 + number).to_string())),
                ("configurationId", Json::from((3_186_064_872 + number).to_string())),
                ("quantity", Json::from(number % 9 + 1)),
                ("comment", Json::from(format!("красный, размер {number} & без коробки"))),
            ])
        };
        let document = Json::object([
            ("deliveryModeId", Json::from("7")),
            ("comment", Json::from("позвоните заранее")),
            ("userProfileId", Json::from(12)),
            ("items", Json::Array((0..lines).map(line).collect())),
        ]);
        let method = Method::find("AddOrder").expect("a method of the catalogue");
        let arguments = Json::object([
            ("language", Json::from("ru")),
            ("sessionId", Json::from("3b1f8a52-0000-4000-8000-000000000001")),
            ("addData", document),
        ]);
        Self {
            method,
            fields: arguments::encode(method, &arguments).expect("right arguments"),
            arguments,
            endpoint: Endpoint::default(),
            access: Access::with_key(Secret::from(KEY), Some(Secret::from(SECRET))).expect("a key"),
        }
    }

    fn body(&self, fields: &[Field]) -> Vec<u8> {
        let attempt = Attempt {
            endpoint: &self.endpoint,
            access: &self.access,
            method: self.method.name(),
            fields,
            sessions: &[],
            language: None,
            timestamp: TIME,
            deadline_ms: 60_000,
        };
        std::mem::take(&mut attempt.request().expect("a request").body)
    }

    /// What each attempt costs: the fields are there.
    pub(crate) fn build_and_sign(&self, name: &'static str, times: usize) -> Measure<'_> {
        self.measure(name, times, || drop(black_box(self.body(black_box(&self.fields)))))
    }

    /// What a call of one attempt costs.
    pub(crate) fn encode_build_and_sign(&self, name: &'static str, times: usize) -> Measure<'_> {
        self.measure(name, times, || {
            let fields = arguments::encode(self.method, black_box(&self.arguments)).expect("right arguments");
            drop(black_box(self.body(&fields)));
        })
    }

    /// Both sides so many times over, for the clock is too coarse for a single short request.
    fn measure<'a>(&'a self, name: &'static str, times: usize, ours: impl Fn() + 'a) -> Measure<'a> {
        let mut signed = self.method.name().as_bytes().to_vec();
        // In the order of their names: key, language, session, time, document.
        let [language, session, document] = self.fields.as_slice() else {
            panic!("three fields")
        };
        for value in [KEY, language.value(), session.value(), TIME, document.value(), SECRET] {
            signed.extend_from_slice(value.as_bytes());
        }
        let hash: String = Sha256::digest(&signed)
            .iter()
            .map(|byte| format!("{byte:02x}"))
            .collect();
        assert!(
            self.body(&self.fields).ends_with(hash.as_bytes()),
            "these are the bytes that are signed"
        );
        Measure {
            name,
            bytes: signed.len() * times,
            ours: Box::new(move || (0..times).for_each(|_| ours())),
            against: "SHA-256",
            theirs: Box::new(move || {
                for _ in 0..times {
                    black_box(Sha256::digest(black_box(&signed)));
                }
            }),
        }
    }
}
