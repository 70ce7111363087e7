//! The client behind wasm-bindgen. The TypeScript beside it wraps this; nobody else is meant to call it.
//!
//! Everything crosses as ids, JSON texts and bytes, as `otapi_core::door` describes them; an error is thrown as the JSON text of its
//! record. Times are numbers, which are exact for the next 285,000 years. There are no callbacks: the loop that performs
//! requests is written in TypeScript.

use otapi_core::{Client, Error, Now, door};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

/// Half the code of the allocator that comes with the target, and no search when there are many pieces.
#[global_allocator]
static HEAP: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

#[expect(clippy::needless_pass_by_value, reason = "errors are mapped to it")]
fn thrown(error: Error) -> JsValue {
    JsValue::from_str(&error.to_json().to_string())
}

/// Times before the epoch of either clock count as its beginning.
fn now(wall_ms: f64, mono_ms: f64) -> Now {
    Now {
        wall_ms: wall_ms as i64,
        mono_ms: mono_ms as u64,
    }
}

/// A client engine.
#[wasm_bindgen]
pub struct Engine(Client);

#[wasm_bindgen]
impl Engine {
    /// `Client::new`; the entropy has 32 bytes.
    #[wasm_bindgen(constructor)]
    pub fn new(settings: &str, entropy: &[u8]) -> Result<Engine, JsValue> {
        let entropy = <[u8; 32]>::try_from(entropy);
        let entropy = entropy.map_err(|_| thrown(Error::invalid("entropy", "expected 32 bytes")))?;
        Client::new(settings, entropy).map(Self).map_err(thrown)
    }

    /// `Client::scope`
    pub fn scope(&mut self, scope: &str) -> Result<u32, JsValue> {
        self.0.scope(scope).map_err(thrown)
    }

    /// `Client::close_scope`
    #[wasm_bindgen(js_name = closeScope)]
    pub fn close_scope(&mut self, scope: u32) {
        self.0.close_scope(scope);
    }

    /// `Client::call`
    pub fn call(&mut self, scope: u32, method: &str, arguments: &str, options: &str) -> Result<u32, JsValue> {
        self.0.call(scope, method, arguments, options).map_err(thrown)
    }

    /// `Client::call_raw`
    #[wasm_bindgen(js_name = callRaw)]
    pub fn call_raw(&mut self, scope: u32, method: &str, parameters: &str, options: &str) -> Result<u32, JsValue> {
        self.0.call_raw(scope, method, parameters, options).map_err(thrown)
    }

    /// `Client::start`
    pub fn start(&mut self, kind: &str, input: &str) -> Result<u32, JsValue> {
        self.0.start(kind, input).map_err(thrown)
    }

    /// `Client::resume`
    pub fn resume(&mut self, state: &str, sessions: &str) -> Result<u32, JsValue> {
        self.0.resume(state, sessions).map_err(thrown)
    }

    /// `door::step`, whose head and body are one text: a head has no line break, the body begins after the first one. Both bodies that
    /// there are, forms and results, are texts.
    pub fn step(&mut self, id: u32, wall_ms: f64, mono_ms: f64) -> Result<String, JsValue> {
        let door::Parcel { mut head, body } = door::step(&mut self.0, id, now(wall_ms, mono_ms)).map_err(thrown)?;
        head.push('\n');
        head.push_str(std::str::from_utf8(&body).unwrap_or_default());
        Ok(head)
    }

    /// `Client::feed` with what `door::reply` reads. Gives the machines to step.
    pub fn feed(
        &mut self,
        id: u32,
        wall_ms: f64,
        mono_ms: f64,
        head: String,
        body: Vec<u8>,
    ) -> Result<Vec<u32>, JsValue> {
        let reply = door::reply(door::Parcel { head, body }).map_err(thrown)?;
        self.0.feed(id, now(wall_ms, mono_ms), reply).map_err(thrown)
    }

    /// `Client::answer`
    pub fn answer(&mut self, id: u32, answer: &str) -> Result<(), JsValue> {
        self.0.answer(id, answer).map_err(thrown)
    }

    /// `Client::cancel`. Gives the machines to step.
    pub fn cancel(&mut self, id: u32, wall_ms: f64, mono_ms: f64) -> Result<Vec<u32>, JsValue> {
        self.0.cancel(id, now(wall_ms, mono_ms)).map_err(thrown)
    }

    /// `door::events`
    pub fn events(&mut self) -> String {
        door::events(&mut self.0)
    }
}

/// `door::decode`
#[wasm_bindgen]
pub fn decode(method: &str, body: &[u8], options: &str) -> Result<String, JsValue> {
    door::decode(method, body, options).map_err(thrown)
}
