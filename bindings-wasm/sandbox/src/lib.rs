//! The sandbox behind wasm-bindgen, apart from the client, so that no page carries it by accident.
//!
//! Requests and replies cross as `otapi_core::door` describes them; an error is thrown as the JSON text of its record.

use otapi_core::sandbox::Offline;
use otapi_core::{Error, door};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

/// As in `otapi-wasm`.
#[global_allocator]
static HEAP: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

#[expect(clippy::needless_pass_by_value, reason = "errors are mapped to it")]
fn thrown(error: Error) -> JsValue {
    JsValue::from_str(&error.to_json().to_string())
}

/// A sandbox with a clock of its own.
#[wasm_bindgen]
pub struct Engine {
    offline: Offline,
    /// The body of the last answer, until it is fetched.
    body: Vec<u8>,
}

#[wasm_bindgen]
impl Engine {
    /// `Offline::new`
    #[wasm_bindgen(constructor)]
    pub fn new(settings: &str) -> Result<Engine, JsValue> {
        let offline = Offline::new(settings).map_err(thrown)?;
        let body = Vec::new();
        Ok(Self { offline, body })
    }

    /// `Offline::exchange`; gives the head of what came of it, [`Self::body`] the body.
    pub fn exchange(&mut self, head: String, body: Vec<u8>) -> Result<String, JsValue> {
        let door::Parcel { head, body } = self.offline.exchange(door::Parcel { head, body }).map_err(thrown)?;
        self.body = body;
        Ok(head)
    }

    /// The body of the last answer, once.
    pub fn body(&mut self) -> Vec<u8> {
        std::mem::take(&mut self.body)
    }

    /// Unix time in milliseconds.
    #[wasm_bindgen(js_name = wallMs)]
    pub fn wall_ms(&self) -> f64 {
        self.offline.now().wall_ms as f64
    }

    /// Milliseconds of the monotonic clock.
    #[wasm_bindgen(js_name = monoMs)]
    pub fn mono_ms(&self) -> f64 {
        self.offline.now().mono_ms as f64
    }

    /// `Offline::wait_until`
    #[wasm_bindgen(js_name = waitUntil)]
    pub fn wait_until(&mut self, mono_ms: f64) {
        self.offline.wait_until(mono_ms as u64);
    }

    /// `Offline::visit`
    pub fn visit(&mut self, url: &str, refuse: bool) -> Result<String, JsValue> {
        self.offline.visit(url, refuse).map_err(thrown)
    }

    /// `Offline::truth`
    pub fn truth(&self) -> String {
        self.offline.truth()
    }
}
