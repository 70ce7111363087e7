//! Everything that a user of `otapi` loads in a browser, behind the smallest surface there is: bytes in, bytes out.
//! It is built to be weighed, not used: `tests/run sizes` holds its size against `tests/budgets/sizes.json`.

use std::sync::Mutex;

use otapi_core::json::Json;

/// The bytes of the last result, for the host to copy.
static RESULT: Mutex<Vec<u8>> = Mutex::new(Vec::new());

/// Room for `length` bytes of input; whatever is called with it gives it back.
// SAFETY: no other symbol of this name is linked in.
#[unsafe(no_mangle)]
pub extern "C" fn room(length: usize) -> *mut u8 {
    Box::into_raw(vec![0u8; length].into_boxed_slice()).cast()
}

/// The bytes that the host wrote into [`room`].
///
/// # Safety
/// As [`json`].
unsafe fn take(input: *mut u8, length: usize) -> Vec<u8> {
    // SAFETY: by the contract above this is the box that `room` let go.
    unsafe { Box::from_raw(std::ptr::slice_from_raw_parts_mut(input, length)) }.into_vec()
}

/// Keeps a result and tells where it is and how long, packed into one number: address above, length below.
fn give(text: String) -> u64 {
    let mut result = RESULT.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    *result = text.into_bytes();
    (result.as_ptr() as u64) << 32 | result.len() as u64
}

/// Reads JSON and writes it again, or the error record.
///
/// # Safety
/// `input` comes from `room(length)` and was not given back before.
// SAFETY: no other symbol of this name is linked in.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn json(input: *mut u8, length: usize) -> u64 {
    // SAFETY: the host's promise.
    let input = unsafe { take(input, length) };
    give(match Json::parse(&String::from_utf8_lossy(&input)) {
        Ok(value) => value.to_string(),
        Err(error) => error.to_string(),
    })
}
