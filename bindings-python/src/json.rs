//! Python's values as JSON text. What cannot be said exactly is refused, and named by its path.
//!
//! `owner` is whom the text is for: a scope goes by its number, which means another scope, or none, to any other engine.

use std::fmt::Write as _;

use otapi_core::Error;
use otapi_core::json::{MAX_DEPTH, write_string};
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyDict, PyFloat, PyInt, PyList, PyMapping, PyString, PyTuple};

use crate::{Engine, raised};

/// The members of an object as JSON text, named in errors by their paths; nothing, for `None`.
pub(crate) fn members(value: &Bound<'_, PyAny>, name: &str, owner: Option<&Bound<'_, Engine>>) -> PyResult<String> {
    if value.is_none() || value.cast::<PyMapping>().is_ok() {
        return text(value, "", owner);
    }
    let message = format!("expected an object, not a value of type `{}`", value.get_type().name()?);
    Err(raised(value.py(), &Error::invalid(name, message)))
}

/// The value as JSON text, named in errors by its path; nothing, for `None`.
pub(crate) fn text(value: &Bound<'_, PyAny>, path: &str, owner: Option<&Bound<'_, Engine>>) -> PyResult<String> {
    let mut writer = Writer {
        out: String::new(),
        path: path.to_owned(),
        depth: 0,
        owner,
    };
    if !value.is_none() {
        writer.value(value)?;
    }
    Ok(writer.out)
}

struct Writer<'a> {
    out: String,
    path: String,
    depth: usize,
    owner: Option<&'a Bound<'a, Engine>>,
}

impl Writer<'_> {
    fn wrong(&self, py: Python<'_>, message: &str) -> PyErr {
        raised(py, &Error::invalid(self.path.as_str(), message))
    }

    fn value(&mut self, value: &Bound<'_, PyAny>) -> PyResult<()> {
        if let Ok(text) = value.cast::<PyString>() {
            return self.string(text);
        }
        if value.is_none() {
            self.out.push_str("null");
        } else if let Ok(flag) = value.cast::<PyBool>() {
            self.out.push_str(if flag.is_true() { "true" } else { "false" });
        } else if let Ok(number) = value.cast::<PyInt>() {
            return self.whole(number);
        } else if let Ok(number) = value.cast::<PyFloat>() {
            let number = number.value();
            if !number.is_finite() {
                return Err(self.wrong(value.py(), "there is no such number in JSON"));
            }
            // The shortest text that reads back as the same number.
            let _ = write!(self.out, "{number:?}");
        } else if let Ok(members) = value.cast::<PyDict>() {
            return self.object(value, members.iter().map(Ok));
        } else if let Ok(items) = value.cast::<PyList>() {
            return self.array(value, items.iter());
        } else if let Ok(items) = value.cast::<PyTuple>() {
            return self.array(value, items.iter());
        } else {
            return self.other(value);
        }
        Ok(())
    }

    fn string(&mut self, text: &Bound<'_, PyString>) -> PyResult<()> {
        match text.to_str() {
            Ok(text) => write_string(&mut self.out, text),
            Err(_) => return Err(self.wrong(text.py(), "half of a surrogate pair is no text")),
        }
        Ok(())
    }

    fn whole(&mut self, number: &Bound<'_, PyInt>) -> PyResult<()> {
        if let Ok(number) = number.extract::<i64>() {
            let _ = write!(self.out, "{number}");
            return Ok(());
        }
        // Not `str`, which enumerations have a word of their own for; and Python refuses to write endless ones.
        let py = number.py();
        let written = py.get_type::<PyInt>().call_method1(intern!(py, "__repr__"), (number,));
        match written {
            Ok(digits) => self.out.push_str(digits.cast::<PyString>()?.to_str()?),
            Err(_) => return Err(self.wrong(py, "the number is too long")),
        }
        Ok(())
    }

    /// What is rarer: values that were read, scopes, amounts, times, mappings of other kinds.
    fn other(&mut self, value: &Bound<'_, PyAny>) -> PyResult<()> {
        let py = value.py();
        let is = |module: &str, class: &str| value.is_instance(&py.import(module)?.getattr(class)?);
        if let Some(scope) = value.getattr_opt(intern!(py, "__otapi_scope__"))? {
            let (engine, id): (Bound<'_, Engine>, u32) = scope.extract()?;
            if !self.owner.is_some_and(|owner| owner.is(&engine)) {
                return Err(self.wrong(py, "the scope is of another client"));
            }
            let _ = write!(self.out, "{id}");
            return Ok(());
        }
        if let Some(tree) = value.getattr_opt(intern!(py, "__otapi_tree__"))? {
            return self.value(&tree);
        }
        if is("decimal", "Decimal")? {
            if !value.call_method0(intern!(py, "is_finite"))?.is_truthy()? {
                return Err(self.wrong(py, "there is no such amount"));
            }
            // Exactly, and without an exponent.
            let exact = value.call_method1(intern!(py, "__format__"), ("f",))?;
            return self.string(exact.cast()?);
        }
        if is("datetime", "date")? {
            let clock = is("datetime", "datetime")?;
            if clock && value.call_method0(intern!(py, "utcoffset"))?.is_none() {
                return Err(self.wrong(py, "the time has no zone"));
            }
            let told = value.call_method0(intern!(py, "isoformat"))?;
            return self.string(told.cast()?);
        }
        if let Ok(members) = value.cast::<PyMapping>() {
            let pairs = members.items()?;
            return self.object(value, pairs.iter().map(|pair| pair.extract()));
        }
        let name = value.get_type().name()?;
        Err(self.wrong(py, &format!("a value of type `{name}` cannot be sent")))
    }

    /// Goes one level deeper, where what refers to itself would never end.
    fn nested(&mut self, value: &Bound<'_, PyAny>, inside: impl FnOnce(&mut Self) -> PyResult<()>) -> PyResult<()> {
        if self.depth == MAX_DEPTH {
            return Err(self.wrong(value.py(), "nests too deep, or contains itself"));
        }
        self.depth += 1;
        inside(self)?;
        self.depth -= 1;
        Ok(())
    }

    fn object<'py>(
        &mut self,
        value: &Bound<'py, PyAny>,
        members: impl Iterator<Item = PyResult<(Bound<'py, PyAny>, Bound<'py, PyAny>)>>,
    ) -> PyResult<()> {
        self.nested(value, |writer| {
            let before = writer.path.len();
            writer.out.push('{');
            for (place, member) in members.enumerate() {
                let (name, value) = member?;
                if place > 0 {
                    writer.out.push(',');
                }
                let Ok(name) = name.cast::<PyString>() else {
                    return Err(writer.wrong(name.py(), "a member's name must be text"));
                };
                writer.string(name)?;
                if before > 0 {
                    writer.path.push('.');
                }
                writer.path.push_str(name.to_str()?);
                writer.out.push(':');
                writer.value(&value)?;
                writer.path.truncate(before);
            }
            writer.out.push('}');
            Ok(())
        })
    }

    fn array<'py>(
        &mut self,
        value: &Bound<'py, PyAny>,
        items: impl Iterator<Item = Bound<'py, PyAny>>,
    ) -> PyResult<()> {
        self.nested(value, |writer| {
            let before = writer.path.len();
            writer.out.push('[');
            for (place, item) in items.enumerate() {
                if place > 0 {
                    writer.out.push(',');
                }
                let _ = write!(writer.path, "[{place}]");
                writer.value(&item)?;
                writer.path.truncate(before);
            }
            writer.out.push(']');
            Ok(())
        })
    }
}
