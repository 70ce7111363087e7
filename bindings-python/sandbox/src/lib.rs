//! The sandbox behind Python, apart from the client, so that no application carries it by accident.
//!
//! Requests and replies cross as `otapi_core::door` describes them.

use std::sync::{Mutex, MutexGuard};

use otapi_core::sandbox::Offline;
use otapi_core::{Error, door};
use pyo3::prelude::*;
use pyo3::types::PyBytes;

/// A sandbox with a clock of its own. It may be used from any thread.
#[pyclass(frozen, module = "otapi_sandbox._otapi_sandbox")]
struct Engine(Mutex<Offline>);

/// The Python exception for an error record.
fn raised(py: Python<'_>, error: &Error) -> PyErr {
    let record = error.to_json().to_string();
    let made = py
        .import("otapi._errors")
        .and_then(|module| module.call_method1("from_text", (record,)));
    made.map_or_else(|failure| failure, PyErr::from_value)
}

impl Engine {
    fn lock(&self) -> Result<MutexGuard<'_, Offline>, Error> {
        let broken = |_| Error::invalid("sandbox", "it has failed before and is of no use any more");
        self.0.lock().map_err(broken)
    }

    fn with<T: Send>(&self, py: Python<'_>, work: impl FnOnce(&mut Offline) -> Result<T, Error> + Send) -> PyResult<T> {
        let done = py.detach(|| work(&mut *self.lock()?));
        done.map_err(|error| raised(py, &error))
    }
}

#[pymethods]
impl Engine {
    /// `Offline::new`
    #[new]
    fn new(py: Python<'_>, settings: &str) -> PyResult<Self> {
        let offline = Offline::new(settings).map_err(|error| raised(py, &error))?;
        Ok(Self(Mutex::new(offline)))
    }

    /// `Offline::exchange`: the reply's head and body.
    fn exchange<'py>(&self, py: Python<'py>, head: String, body: Vec<u8>) -> PyResult<(String, Bound<'py, PyBytes>)> {
        let parcel = self.with(py, |offline| offline.exchange(door::Parcel { head, body }))?;
        Ok((parcel.head, PyBytes::new(py, &parcel.body)))
    }

    /// `Offline::now`: Unix time and the monotonic clock, in milliseconds.
    fn now(&self, py: Python<'_>) -> PyResult<(i64, u64)> {
        let now = self.with(py, |offline| Ok(offline.now()))?;
        Ok((now.wall_ms, now.mono_ms))
    }

    /// `Offline::wait_until`
    fn wait_until(&self, py: Python<'_>, mono_ms: u64) -> PyResult<()> {
        self.with(py, |offline| {
            offline.wait_until(mono_ms);
            Ok(())
        })
    }

    /// `Offline::visit`
    fn visit(&self, py: Python<'_>, url: &str, refuse: bool) -> PyResult<String> {
        self.with(py, |offline| offline.visit(url, refuse))
    }

    /// `Offline::truth`
    fn truth(&self, py: Python<'_>) -> PyResult<String> {
        self.with(py, |offline| Ok(offline.truth()))
    }
}

/// What the package `otapi_sandbox` is built on.
#[pymodule(gil_used = false)]
mod _otapi_sandbox {
    #[pymodule_export]
    use super::Engine;
}
