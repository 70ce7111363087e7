//! Everything that a user of `otapi` loads in a browser, behind the smallest surface there is: bytes in, bytes out.
//! It is built to be weighed, not used: `tests/run sizes` holds its size against `tests/budgets/sizes.json`.
//!
//! The host writes a text into [`room`] and passes address and length on; whatever takes them frees them. A result is
//! the number that [`give`] makes of it.

#![allow(clippy::result_large_err, reason = "the core decides how large its error is")]

use std::sync::{Mutex, PoisonError};

use otapi_core::json::Json;
use otapi_core::{Client, Error, Failure, Now, Reply, Step};

/// Half the code of the allocator that comes with the target, and no search when there are many pieces.
#[global_allocator]
static HEAP: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

static CLIENT: Mutex<Option<Client>> = Mutex::new(None);
/// The bytes of the last result, for the host to copy.
static RESULT: Mutex<Vec<u8>> = Mutex::new(Vec::new());

/// Room for `length` bytes of input.
// SAFETY: no other symbol of this name is linked in.
#[unsafe(no_mangle)]
pub extern "C" fn room(length: usize) -> *mut u8 {
    Box::into_raw(vec![0u8; length].into_boxed_slice()).cast()
}

/// The bytes that the host wrote.
///
/// # Safety
/// `input` comes from `room(length)` and was not passed on before.
unsafe fn take(input: *mut u8, length: usize) -> Vec<u8> {
    // SAFETY: by the contract above this is the box that `room` let go.
    unsafe { Box::from_raw(std::ptr::slice_from_raw_parts_mut(input, length)) }.into_vec()
}

/// Keeps a result, or the error record, and tells where it is and how long: address above, length below.
fn give(result: Result<String, Error>) -> u64 {
    let text = result.unwrap_or_else(|error| error.to_json().to_string());
    let mut kept = RESULT.lock().unwrap_or_else(PoisonError::into_inner);
    *kept = text.into_bytes();
    (kept.as_ptr() as u64) << 32 | kept.len() as u64
}

fn with_client<T: ToString>(work: impl FnOnce(&mut Client) -> Result<T, Error>) -> u64 {
    let mut client = CLIENT.lock().unwrap_or_else(PoisonError::into_inner);
    let client = client.as_mut().ok_or_else(|| Error::invalid("client", "none is open"));
    give(client.and_then(work).map(|result| result.to_string()))
}

fn list(ids: Vec<u32>) -> Json {
    Json::Array(ids.into_iter().map(|id| Json::from(i64::from(id))).collect())
}

/// Opens the client with these settings.
///
/// # Safety
/// As for every input: it comes from [`room`].
// SAFETY: no other symbol of this name is linked in.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn open(input: *mut u8, length: usize) -> u64 {
    // SAFETY: the host's promise.
    let input = unsafe { take(input, length) };
    give(Client::new(&String::from_utf8_lossy(&input), [0; 32]).map(|client| {
        *CLIENT.lock().unwrap_or_else(PoisonError::into_inner) = Some(client);
        String::new()
    }))
}

/// Does what a list of texts says: `["call", "GetItemInfo", "{…}", ""]`. Gives the id of the machine or scope.
///
/// # Safety
/// As for every input: it comes from [`room`].
// SAFETY: no other symbol of this name is linked in.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn begin(input: *mut u8, length: usize) -> u64 {
    // SAFETY: the host's promise.
    let input = unsafe { take(input, length) };
    let input = Json::parse(&String::from_utf8_lossy(&input)).unwrap_or_default();
    let texts: Vec<&str> = input
        .as_array()
        .unwrap_or_default()
        .iter()
        .filter_map(Json::as_str)
        .collect();
    with_client(|client| match texts[..] {
        ["scope", scope] => client.scope(scope),
        ["call", method, arguments, options] => client.call(0, method, arguments, options),
        ["callRaw", method, parameters, options] => client.call_raw(0, method, parameters, options),
        ["start", kind, input] => client.start(kind, input),
        ["resume", state, sessions] => client.resume(state, sessions),
        _ => Err(Error::invalid("", "unknown")),
    })
}

/// What a machine wants now.
// SAFETY: no other symbol of this name is linked in.
#[unsafe(no_mangle)]
pub extern "C" fn step(id: u32, wall_ms: i64, mono_ms: u64) -> u64 {
    with_client(|client| {
        Ok(match client.step(id, Now { wall_ms, mono_ms })? {
            Step::Send(request) => format!("{} {}", request.url, String::from_utf8_lossy(&request.body)),
            Step::Wait { until_ms } => until_ms.to_string(),
            Step::Ask { questions, poll_at_ms } => format!("{poll_at_ms} {questions}"),
            Step::Save(state) => state.to_string(),
            Step::Done(result) => result?,
            _ => String::new(),
        })
    })
}

/// Feeds an answer with this status, or a failure if it is 0.
///
/// # Safety
/// As for every input: it comes from [`room`].
// SAFETY: no other symbol of this name is linked in.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn feed(id: u32, wall_ms: i64, mono_ms: u64, status: u16, body: *mut u8, length: usize) -> u64 {
    // SAFETY: the host's promise.
    let body = unsafe { take(body, length) };
    let reply = match status {
        0 => Reply::Failure {
            failure: Failure::Broken,
            message: String::from_utf8_lossy(&body).into_owned(),
        },
        _ => Reply::Answer {
            status,
            headers: Vec::new(),
            body,
        },
    };
    with_client(|client| client.feed(id, Now { wall_ms, mono_ms }, reply).map(list))
}

/// Answers a question.
///
/// # Safety
/// As for every input: it comes from [`room`].
// SAFETY: no other symbol of this name is linked in.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn answer(id: u32, input: *mut u8, length: usize) -> u64 {
    // SAFETY: the host's promise.
    let input = unsafe { take(input, length) };
    with_client(|client| client.answer(id, &String::from_utf8_lossy(&input)).map(|()| ""))
}

/// Stops a machine.
// SAFETY: no other symbol of this name is linked in.
#[unsafe(no_mangle)]
pub extern "C" fn cancel(id: u32, wall_ms: i64, mono_ms: u64) -> u64 {
    with_client(|client| client.cancel(id, Now { wall_ms, mono_ms }).map(list))
}

/// What happened since the last time.
// SAFETY: no other symbol of this name is linked in.
#[unsafe(no_mangle)]
pub extern "C" fn events() -> u64 {
    with_client(|client| {
        Ok(Json::Array(
            client.events().iter().map(otapi_core::Event::to_json).collect(),
        ))
    })
}
