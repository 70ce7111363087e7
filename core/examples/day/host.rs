//! The host over HTTP: clocks, sockets, and an answer to questions. Its way to the service is that of `autopurchase`.

#[path = "../autopurchase/transport.rs"]
#[expect(dead_code, reason = "there is no sandbox's truth to look at")]
mod transport;

use std::error::Error;

use otapi_core::json::Json;
use otapi_core::request::Request;
use otapi_core::typed::{Answer, Flow, Method, Options, Outcome, choose, questions};
use otapi_core::{Client, Host, Now, Reply, ScopeId};
use transport::Transport;

type Result<T> = std::result::Result<T, Box<dyn Error>>;

/// A client, and what it needs of the world.
pub(crate) struct Day {
    client: Client,
    web: Web,
}

struct Web {
    transport: Transport,
    /// The parameter of the choice by which questions are answered.
    accept: (&'static str, &'static str),
}

impl Day {
    /// Begins with the service at this address.
    pub(crate) fn at(url: Option<String>) -> Result<Self> {
        let url = url.ok_or("the argument is the service's address")?;
        let settings = Json::members().with("key", "sandbox").with("language", "en");
        let settings = settings.with("url", url).to_string();
        Ok(Self {
            client: Client::new(&settings, entropy())?,
            web: Web {
                transport: Transport::new(true),
                accept: ("", ""),
            },
        })
    }

    /// Somebody who logs in when first needed.
    pub(crate) fn login(&mut self, role: &str) -> Result<ScopeId> {
        let scope = Json::object(["role", "login", "password"].map(|name| (name, role.into())));
        Ok(self.client.scope(&scope.to_string())?)
    }

    /// An account at the marketplace that an operator may use.
    pub(crate) fn market(&mut self, operator: ScopeId, account: &str) -> Result<ScopeId> {
        let scope = Json::members().with("role", "provider").with("providerType", "Taobao");
        let scope = scope.with("account", account).with("operator", i64::from(operator));
        Ok(self.client.scope(&scope.to_string())?)
    }

    /// A call, as a guest.
    pub(crate) fn call<M: Method>(&mut self, method: &M) -> Result<Answer<M>> {
        Ok(self.client.fetch(&mut self.web, 0, method, &Options::new())?)
    }

    /// A flow.
    pub(crate) fn run<F: Flow>(&mut self, flow: &F) -> Result<Outcome<F>> {
        Ok(self.client.run(&mut self.web, flow)?)
    }

    /// Answers questions by the choice that has this parameter.
    pub(crate) fn accept(&mut self, name: &'static str, value: &'static str) {
        self.web.accept = (name, value);
    }

    /// Lets the operator approve the hand-off in the browser; gives the address at which the browser ends.
    pub(crate) fn approve(&mut self, url: &str) -> Result<String> {
        Ok(self.web.transport.approve(url)?)
    }
}

impl Host for Web {
    fn now(&self) -> Now {
        self.transport.now()
    }

    fn send(&mut self, request: &Request) -> Reply {
        self.transport.send(request)
    }

    fn wait_until(&mut self, mono_ms: u64) {
        self.transport.wait(mono_ms);
    }

    /// A shop keeps the state in its database; this one has none.
    fn save(&mut self, _: &Json) -> std::result::Result<(), String> {
        Ok(())
    }

    fn ask(&mut self, asked: &Json) -> Option<Json> {
        let (name, value) = self.accept;
        questions(asked).iter().find_map(|question| {
            println!("asked: {}", question.message());
            Some(choose(question, question.choice_with(name, value)?))
        })
    }
}

/// 32 bytes that nobody can foresee: the standard library's hasher keys are drawn from the system.
fn entropy() -> [u8; 32] {
    use std::hash::{BuildHasher, RandomState};
    let mut bytes = [0; 32];
    for chunk in bytes.chunks_mut(8) {
        chunk.copy_from_slice(&RandomState::new().hash_one(0).to_le_bytes());
    }
    bytes
}
