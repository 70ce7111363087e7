//! Runs the examples of the reference: each gets the answer of its method, and must send what its page promises and nothing else.

#![allow(deprecated, unused, reason = "examples take what they need")]

mod examples;

use std::cell::RefCell;
use std::error::Error;
use std::rc::Rc;

use otapi_core::json::Json;
use otapi_core::request::Request;
use otapi_core::{Client, Host, Now, Reply, ScopeId};

pub type Outcome = Result<(), Box<dyn Error>>;
pub type Example = fn(&mut Client, Desk, ScopeId, ScopeId, ScopeId) -> Outcome;

/// What is sent, and the answer to it.
#[derive(Clone, Default)]
pub struct Desk(Rc<RefCell<(Vec<String>, String)>>);

impl Host for Desk {
    fn now(&self) -> Now {
        Now {
            wall_ms: 1_735_787_045_000,
            mono_ms: 0,
        }
    }

    fn send(&mut self, request: &Request) -> Reply {
        let mut desk = self.0.borrow_mut();
        let method = request.url.rsplit('/').next().unwrap_or_default();
        desk.0
            .push(format!("{method} {}", String::from_utf8_lossy(&request.body)));
        Reply::Answer {
            status: 200,
            headers: Vec::new(),
            body: desk.1.clone().into_bytes(),
        }
    }

    fn wait_until(&mut self, _: u64) {}

    fn save(&mut self, _: &Json) -> Result<(), String> {
        Ok(())
    }
}

fn main() -> Outcome {
    let file = std::env::args().nth(1).ok_or("the argument is the file of exchanges")?;
    let exchanges = Json::parse(&std::fs::read_to_string(file)?)?;
    let mut client = Client::new(r#"{"key": "KEY"}"#, [7; 32])?;
    let mut scope = |role: &str| {
        let scope = Json::members()
            .with("role", role)
            .with("session", role.to_uppercase())
            .with("providerType", "Taobao");
        client.scope(&scope.to_string())
    };
    let (operator, customer, provider) = (scope("operator")?, scope("customer")?, scope("provider")?);
    // Each is a line that begins with its page; the stage reads them.
    let mut failures = Vec::new();
    if let Err(error) = examples::start([7; 32]) {
        failures.push(format!("index.html: {error}"));
    }
    let mut count = 0;
    for (method, example) in examples::ALL.iter().copied().flatten() {
        let exchange = |name: &str| exchanges.get(method)?.get(name)?.as_str();
        let desk = Desk::default();
        desk.0.borrow_mut().1 = exchange("answer").unwrap_or_default().to_owned();
        let wanted = format!("{method} {}", exchange("body").unwrap_or_default());
        let ended = example(&mut client, desk.clone(), operator, customer, provider);
        let sent = &desk.0.borrow().0;
        match ended {
            Err(error) => failures.push(format!("methods/{method}.html: {error}")),
            Ok(()) if *sent != [wanted.as_str()] => {
                failures.push(format!("methods/{method}.html: sent {sent:?}, not {wanted}"));
            }
            Ok(()) => {}
        }
        count += 1;
    }
    for failure in &failures {
        println!("{failure}");
    }
    println!("{count} examples, {} failures", failures.len());
    Ok(())
}
