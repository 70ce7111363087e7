//! The client behind UniFFI. Kotlin and Swift wrap it; nobody else is meant to call it.
//!
//! Everything crosses as ids, JSON texts and bytes, as `otapi_core::door` describes them. There are no callbacks: the loop that
//! performs requests is written in each language. The library unwinds, so that UniFFI can hold a panic at the boundary.

use std::sync::{Mutex, MutexGuard};

use otapi_core::{Client, Error, Now, door};

uniffi::setup_scaffolding!();

/// An error record, as JSON text.
#[derive(Debug, uniffi::Error)]
pub enum Refusal {
    /// The one kind there is: the record tells them apart.
    Record {
        /// The record.
        record: String,
    },
}

impl std::fmt::Display for Refusal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self::Record { record } = self;
        f.write_str(record)
    }
}

impl From<Error> for Refusal {
    fn from(error: Error) -> Self {
        Self::Record {
            record: error.to_json().to_string(),
        }
    }
}

/// A JSON text, and bytes.
#[derive(uniffi::Record)]
pub struct Parcel {
    /// What it is.
    pub head: String,
    /// Its bytes.
    pub body: Vec<u8>,
}

/// A client engine. It may be used from any thread; calls take turns and never wait for the network.
#[derive(uniffi::Object)]
pub struct Engine(Mutex<Client>);

impl Engine {
    fn client(&self) -> Result<MutexGuard<'_, Client>, Refusal> {
        let broken = |_| Error::invalid("client", "it has failed before and is of no use any more");
        self.0.lock().map_err(|error| broken(error).into())
    }
}

fn now(wall_ms: i64, mono_ms: i64) -> Now {
    let mono_ms = u64::try_from(mono_ms).unwrap_or(0);
    Now { wall_ms, mono_ms }
}

#[uniffi::export]
impl Engine {
    /// `Client::new`; the entropy has 32 bytes.
    #[uniffi::constructor]
    pub fn new(settings: &str, entropy: Vec<u8>) -> Result<Self, Refusal> {
        let entropy = <[u8; 32]>::try_from(entropy);
        let entropy = entropy.map_err(|_| Error::invalid("entropy", "expected 32 bytes"))?;
        Ok(Self(Mutex::new(Client::new(settings, entropy)?)))
    }

    /// `Client::scope`
    pub fn scope(&self, scope: &str) -> Result<u32, Refusal> {
        Ok(self.client()?.scope(scope)?)
    }

    /// `Client::close_scope`
    pub fn close_scope(&self, scope: u32) -> Result<(), Refusal> {
        self.client()?.close_scope(scope);
        Ok(())
    }

    /// `Client::call`
    pub fn call(&self, scope: u32, method: &str, arguments: &str, options: &str) -> Result<u32, Refusal> {
        Ok(self.client()?.call(scope, method, arguments, options)?)
    }

    /// `Client::call_raw`
    pub fn call_raw(&self, scope: u32, method: &str, parameters: &str, options: &str) -> Result<u32, Refusal> {
        Ok(self.client()?.call_raw(scope, method, parameters, options)?)
    }

    /// `Client::start`
    pub fn start(&self, kind: &str, input: &str) -> Result<u32, Refusal> {
        Ok(self.client()?.start(kind, input)?)
    }

    /// `Client::resume`
    pub fn resume(&self, state: &str, sessions: &str) -> Result<u32, Refusal> {
        Ok(self.client()?.resume(state, sessions)?)
    }

    /// `door::step`
    pub fn step(&self, id: u32, wall_ms: i64, mono_ms: i64) -> Result<Parcel, Refusal> {
        let door::Parcel { head, body } = door::step(&mut *self.client()?, id, now(wall_ms, mono_ms))?;
        Ok(Parcel { head, body })
    }

    /// `Client::feed` with what `door::reply` reads. Gives the machines to step.
    pub fn feed(&self, id: u32, wall_ms: i64, mono_ms: i64, reply: Parcel) -> Result<Vec<u32>, Refusal> {
        let Parcel { head, body } = reply;
        let reply = door::reply(door::Parcel { head, body })?;
        Ok(self.client()?.feed(id, now(wall_ms, mono_ms), reply)?)
    }

    /// `Client::answer`
    pub fn answer(&self, id: u32, answer: &str) -> Result<(), Refusal> {
        Ok(self.client()?.answer(id, answer)?)
    }

    /// `Client::cancel`. Gives the machines to step.
    pub fn cancel(&self, id: u32, wall_ms: i64, mono_ms: i64) -> Result<Vec<u32>, Refusal> {
        Ok(self.client()?.cancel(id, now(wall_ms, mono_ms))?)
    }

    /// `door::events`
    pub fn events(&self) -> Result<String, Refusal> {
        Ok(door::events(&mut *self.client()?))
    }
}

/// `door::decode`
#[uniffi::export]
pub fn decode(method: &str, body: &[u8], options: &str) -> Result<String, Refusal> {
    Ok(door::decode(method, body, options)?)
}

/// `door::rule`
#[uniffi::export]
pub fn rule(name: &str, input: &str) -> Result<String, Refusal> {
    Ok(door::rule(name, input)?)
}
