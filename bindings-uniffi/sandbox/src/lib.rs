//! The sandbox behind UniFFI, apart from the client, so that no application carries it by accident.
//!
//! Requests and replies cross as `otapi_core::door` describes them.

use std::sync::{Mutex, MutexGuard};

use otapi_core::sandbox::Offline;
use otapi_core::{Error, door};

uniffi::setup_scaffolding!();

/// An error record, as JSON text.
#[derive(Debug, uniffi::Error)]
pub enum SandboxRefusal {
    /// The one kind there is: the record tells them apart.
    Record {
        /// The record.
        record: String,
    },
}

impl std::fmt::Display for SandboxRefusal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self::Record { record } = self;
        f.write_str(record)
    }
}

impl From<Error> for SandboxRefusal {
    fn from(error: Error) -> Self {
        Self::Record {
            record: error.to_json().to_string(),
        }
    }
}

/// A JSON text, and bytes.
#[derive(uniffi::Record)]
pub struct SandboxParcel {
    /// What it is.
    pub head: String,
    /// Its bytes.
    pub body: Vec<u8>,
}

/// Both clocks.
#[derive(uniffi::Record)]
pub struct SandboxTime {
    /// Unix time in milliseconds.
    pub wall_ms: i64,
    /// Milliseconds of the monotonic clock.
    pub mono_ms: i64,
}

/// A sandbox with a clock of its own. It may be used from any thread.
#[derive(uniffi::Object)]
pub struct SandboxEngine(Mutex<Offline>);

impl SandboxEngine {
    fn offline(&self) -> Result<MutexGuard<'_, Offline>, SandboxRefusal> {
        let broken = |_| Error::invalid("sandbox", "it has failed before and is of no use any more");
        self.0.lock().map_err(|error| broken(error).into())
    }
}

#[uniffi::export]
impl SandboxEngine {
    /// `Offline::new`
    #[uniffi::constructor]
    pub fn new(settings: &str) -> Result<Self, SandboxRefusal> {
        Ok(Self(Mutex::new(Offline::new(settings)?)))
    }

    /// `Offline::exchange`
    pub fn exchange(&self, request: SandboxParcel) -> Result<SandboxParcel, SandboxRefusal> {
        let SandboxParcel { head, body } = request;
        let door::Parcel { head, body } = self.offline()?.exchange(door::Parcel { head, body })?;
        Ok(SandboxParcel { head, body })
    }

    /// `Offline::now`
    pub fn now(&self) -> Result<SandboxTime, SandboxRefusal> {
        let now = self.offline()?.now();
        let mono_ms = i64::try_from(now.mono_ms).unwrap_or(i64::MAX);
        Ok(SandboxTime {
            wall_ms: now.wall_ms,
            mono_ms,
        })
    }

    /// `Offline::wait_until`
    pub fn wait_until(&self, mono_ms: i64) -> Result<(), SandboxRefusal> {
        self.offline()?.wait_until(u64::try_from(mono_ms).unwrap_or(0));
        Ok(())
    }

    /// `Offline::visit`
    pub fn visit(&self, url: &str, refuse: bool) -> Result<String, SandboxRefusal> {
        Ok(self.offline()?.visit(url, refuse)?)
    }

    /// `Offline::truth`
    pub fn truth(&self) -> Result<String, SandboxRefusal> {
        Ok(self.offline()?.truth())
    }
}
