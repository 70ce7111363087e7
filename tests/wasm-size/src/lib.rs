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

/// The text that the host wrote; empty if it is none.
///
/// # Safety
/// As [`take`].
unsafe fn text(input: *mut u8, length: usize) -> String {
    // SAFETY: the same contract.
    String::from_utf8(unsafe { take(input, length) }).unwrap_or_default()
}

/// Keeps a result, or the error record, and tells where it is and how long: address above, length below.
fn give(result: Result<String, Error>) -> u64 {
    let text = result.unwrap_or_else(|error| error.to_json().to_string());
    let mut kept = RESULT.lock().unwrap_or_else(PoisonError::into_inner);
    *kept = text.into_bytes();
    (kept.as_ptr() as u64) << 32 | kept.len() as u64
}

fn with_client(work: &mut dyn FnMut(&mut Client) -> Result<Json, Error>) -> u64 {
    let mut client = CLIENT.lock().unwrap_or_else(PoisonError::into_inner);
    let client = client.as_mut().ok_or_else(|| Error::invalid("client", "none is open"));
    give(client.and_then(work).map(|result| result.to_string()))
}

fn milliseconds(ms: u64) -> Json {
    i64::try_from(ms).unwrap_or(i64::MAX).into()
}

/// Ids of machines.
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
    let settings = unsafe { text(input, length) };
    give(Client::new(&settings, [0; 32]).map(|client| {
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
    let input = Json::parse(&unsafe { text(input, length) }).unwrap_or_default();
    let texts = input.texts();
    let text = |index: usize| texts.get(index).map_or("", String::as_str);
    let (one, two, three) = (text(1), text(2), text(3));
    with_client(&mut |client| {
        Ok(Json::from(i64::from(match text(0) {
            "scope" => client.scope(one)?,
            "call" => client.call(0, one, two, three)?,
            "callRaw" => client.call_raw(0, one, two, three)?,
            "start" => client.start(one, two)?,
            "resume" => client.resume(one, two)?,
            _ => return Err(Error::invalid("", "unknown")),
        })))
    })
}

/// What a machine wants now.
// SAFETY: no other symbol of this name is linked in.
#[unsafe(no_mangle)]
pub extern "C" fn step(id: u32, wall_ms: i64, mono_ms: u64) -> u64 {
    with_client(&mut |client| {
        Ok(match client.step(id, Now { wall_ms, mono_ms })? {
            Step::Send(request) => {
                let body = String::from_utf8(request.body.clone()).unwrap_or_default();
                Json::Array(vec![request.url.as_str().into(), body.into()])
            }
            Step::Wait { until_ms } => milliseconds(until_ms),
            Step::Ask { questions, poll_at_ms } => Json::Array(vec![questions, milliseconds(poll_at_ms)]),
            Step::Save(state) => state,
            Step::Done(result) => Json::parse(&result?).unwrap_or_default(),
            _ => Json::Null,
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
            message: String::from_utf8(body).unwrap_or_default(),
        },
        _ => Reply::Answer {
            status,
            headers: Vec::new(),
            body,
        },
    };
    let mut reply = Some(reply);
    with_client(&mut |client| match reply.take() {
        Some(reply) => client.feed(id, Now { wall_ms, mono_ms }, reply).map(list),
        None => Ok(Json::Null),
    })
}

/// Answers a question.
///
/// # Safety
/// As for every input: it comes from [`room`].
// SAFETY: no other symbol of this name is linked in.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn answer(id: u32, input: *mut u8, length: usize) -> u64 {
    // SAFETY: the host's promise.
    let input = unsafe { text(input, length) };
    with_client(&mut |client| client.answer(id, &input).map(|()| Json::Null))
}

/// Stops a machine.
// SAFETY: no other symbol of this name is linked in.
#[unsafe(no_mangle)]
pub extern "C" fn cancel(id: u32, wall_ms: i64, mono_ms: u64) -> u64 {
    with_client(&mut |client| client.cancel(id, Now { wall_ms, mono_ms }).map(list))
}

/// What happened since the last time.
// SAFETY: no other symbol of this name is linked in.
#[unsafe(no_mangle)]
pub extern "C" fn events() -> u64 {
    with_client(&mut |client| {
        Ok(Json::Array(
            client.events().iter().map(otapi_core::Event::to_json).collect(),
        ))
    })
}
