//! The rules for shops and warehouses behind wasm-bindgen, apart from the client: they need none of it, a page that shows an item need not
//! load it, and one that only follows orders need not load them.
//!
//! Input and result cross as JSON texts, as `otapi_core::shop` describes them; an error is thrown as the JSON text of its record.

use otapi_core::door;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

/// As in `otapi-wasm`.
#[global_allocator]
static HEAP: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

/// `door::rule`
#[wasm_bindgen]
pub fn rule(name: &str, input: &str) -> Result<String, JsValue> {
    door::rule(name, input).map_err(|error| JsValue::from_str(&error.to_json().to_string()))
}
