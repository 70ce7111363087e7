//! Faults by script: what goes wrong at the n-th call of a method (PROTOCOL 12.15, 12.16).

use std::collections::BTreeMap;
use std::str::FromStr;

use crate::catalog::Method;

/// One fault of a script. As text: `AddOrder#1=lost-after`, `GetSalesPaymentInfo#2=delay:30000`, `*#*=not-available`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The method it strikes; `*` for any.
    pub method: String,
    /// At which of the calls it strikes, counted from 1; every one if there is no number. `*` counts all calls of all methods.
    pub nth: Option<u64>,
    /// What goes wrong.
    pub what: FaultKind,
}

/// What goes wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FaultKind {
    /// `lost-before`: the connection breaks and the call took no effect.
    LostBefore,
    /// `lost-after`: the call took effect, and its answer is lost.
    LostAfter,
    /// `late:MS`: the connection breaks, and the call takes effect so much later.
    Late(u64),
    /// `delay:MS`: the call takes effect at once, and its answer comes so much later.
    Delay(u64),
    /// `truncate`: the answer breaks off in the middle.
    Truncate,
    /// `bad-gateway`: status 502 with a page of a proxy; the call took no effect.
    BadGateway,
    /// `bad-gateway-after`: the same after the call took effect.
    BadGatewayAfter,
    /// `session-expired`: the session that the call names ends before the call.
    SessionExpired,
    /// `call-limit`: refused with `CallLimit`.
    CallLimit,
    /// `key-ban`: refused with `InstanceKeyBan`.
    KeyBan,
    /// `not-available`: refused with `NotAvailable`.
    NotAvailable,
    /// `internal-error`: answered with `InternalError`; the call took no effect.
    InternalError,
    /// `internal-error-after`: the same after the call took effect.
    InternalErrorAfter,
    /// `skew:SECONDS`: the server's clock is so far ahead of the caller's (behind, if negative) from this call on.
    Skew(i64),
}

/// A text that is not a fault.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotAFault;

impl std::fmt::Display for NotAFault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("a fault is METHOD#N=WHAT, for example AddOrder#1=lost-after or *#*=delay:500")
    }
}

impl std::error::Error for NotAFault {}

impl FromStr for Fault {
    type Err = NotAFault;

    fn from_str(text: &str) -> Result<Self, NotAFault> {
        let (place, what) = text.split_once('=').ok_or(NotAFault)?;
        let (method, nth) = place.split_once('#').ok_or(NotAFault)?;
        let nth = match nth {
            "*" => None,
            number => Some(number.parse().ok().filter(|nth| *nth > 0).ok_or(NotAFault)?),
        };
        // A misspelt method would never be struck, and nobody would notice.
        if method != "*" && Method::find(method).is_none() {
            return Err(NotAFault);
        }
        Ok(Self {
            method: method.to_owned(),
            nth,
            what: what.parse()?,
        })
    }
}

impl FromStr for FaultKind {
    type Err = NotAFault;

    fn from_str(text: &str) -> Result<Self, NotAFault> {
        let (name, amount) = text
            .split_once(':')
            .map_or((text, None), |(name, amount)| (name, Some(amount)));
        let milliseconds = || amount.and_then(|amount| amount.parse().ok()).ok_or(NotAFault);
        Ok(match (name, amount) {
            ("lost-before", None) => Self::LostBefore,
            ("lost-after", None) => Self::LostAfter,
            ("late", _) => Self::Late(milliseconds()?),
            ("delay", _) => Self::Delay(milliseconds()?),
            ("truncate", None) => Self::Truncate,
            ("bad-gateway", None) => Self::BadGateway,
            ("bad-gateway-after", None) => Self::BadGatewayAfter,
            ("session-expired", None) => Self::SessionExpired,
            ("call-limit", None) => Self::CallLimit,
            ("key-ban", None) => Self::KeyBan,
            ("not-available", None) => Self::NotAvailable,
            ("internal-error", None) => Self::InternalError,
            ("internal-error-after", None) => Self::InternalErrorAfter,
            ("skew", Some(seconds)) => Self::Skew(seconds.parse().map_err(|_| NotAFault)?),
            _ => return Err(NotAFault),
        })
    }
}

/// The script, and how often each method was called.
#[derive(Clone, Debug, Default)]
pub(crate) struct Script {
    faults: Vec<Fault>,
    calls: BTreeMap<String, u64>,
}

impl Script {
    pub(crate) fn new(faults: Vec<Fault>) -> Self {
        Self {
            faults,
            calls: BTreeMap::new(),
        }
    }

    /// Counts a call, and gives the first fault that strikes it.
    pub(crate) fn strike(&mut self, method: &str) -> Option<FaultKind> {
        let mut count = |name: &str| {
            let calls = self.calls.entry(name.to_owned()).or_default();
            *calls += 1;
            *calls
        };
        let (of_method, of_all) = (count(method), count("*"));
        let strikes = |fault: &&Fault| {
            let calls = if fault.method == "*" { of_all } else { of_method };
            (fault.method == "*" || fault.method == method) && fault.nth.is_none_or(|nth| nth == calls)
        };
        self.faults.iter().find(strikes).map(|fault| fault.what)
    }

    /// How often each method was called, all together as `*`.
    pub(crate) fn calls(&self) -> &BTreeMap<String, u64> {
        &self.calls
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_scripts() {
        let fault: Fault = "AddOrder#1=lost-after".parse().unwrap();
        assert_eq!(
            fault,
            Fault {
                method: "AddOrder".to_owned(),
                nth: Some(1),
                what: FaultKind::LostAfter
            }
        );
        assert_eq!("*#*=delay:500".parse::<Fault>().unwrap().what, FaultKind::Delay(500));
        assert_eq!(
            "GetItemInfo#3=skew:-7200".parse::<Fault>().unwrap().what,
            FaultKind::Skew(-7200)
        );
        for text in [
            "",
            "AddOrder",
            "AddOrder=lost-after",
            "AddOrder#0=lost-after",
            "AddOrder#1=late",
            "AddOrder#1=truncate:5",
            "AddOrder#1=x",
            "#1=truncate",
            "AddOrders#1=truncate",
        ] {
            assert_eq!(text.parse::<Fault>(), Err(NotAFault), "{text}");
        }
    }

    #[test]
    fn strikes_the_call_it_names() {
        let mut script = Script::new(vec![
            "AddOrder#2=truncate".parse().unwrap(),
            "*#4=key-ban".parse().unwrap(),
        ]);
        let struck: Vec<_> = ["GetItemInfo", "AddOrder", "AddOrder", "GetItemInfo", "AddOrder"]
            .into_iter()
            .map(|method| script.strike(method))
            .collect();
        assert_eq!(
            struck,
            [None, None, Some(FaultKind::Truncate), Some(FaultKind::KeyBan), None]
        );
    }
}
