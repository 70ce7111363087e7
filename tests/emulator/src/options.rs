//! The command line.

use std::net::SocketAddr;

use otapi_core::sandbox::{Fault, Scenario, Settings};

/// What `--help` says.
pub const HELP: &str = "\
The OTAPI sandbox over HTTP, for clients in any language.

    otapi-emulator [--listen ADDRESS] [--seed N] [--scenario NAME] [--fault SPEC]... [--speed N]

    --listen ADDRESS   where to listen; port 0 takes a free one [127.0.0.1:0]
    --seed N           what looks random follows from this number [1]
    --scenario NAME    the course of events [main]; --scenarios lists them
    --fault SPEC       METHOD#N=WHAT, for example AddOrder#1=lost-after or *#*=delay:500
    --speed N          let time pass N times as fast; timestamps of signatures then soon are too old [1]

The first line is `listening on http://ADDRESS`, then one line a request. SIGTERM or Ctrl-C ends it.
Keys: `sandbox`, and `sandbox-signed` with the secret `sandbox-secret`. Logins: operator/operator, customer/customer.
";

/// What the command line asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Options {
    /// Where to listen.
    pub listen: SocketAddr,
    /// The seed.
    pub seed: u64,
    /// How many times as fast as elsewhere time passes.
    pub speed: u32,
    /// How the sandbox behaves.
    pub settings: Settings,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            listen: SocketAddr::from(([127, 0, 0, 1], 0)),
            seed: 1,
            speed: 1,
            // Real sockets bring their own latency.
            settings: Settings {
                latency_ms: 0,
                ..Settings::default()
            },
        }
    }
}

impl Options {
    /// Reads the words of a command line.
    ///
    /// # Errors
    /// A sentence that names the word that cannot be read.
    pub fn parse(words: impl IntoIterator<Item = String>) -> Result<Self, String> {
        let mut options = Self::default();
        let mut words = words.into_iter();
        while let Some(word) = words.next() {
            let mut value = || words.next().ok_or_else(|| format!("{word} wants a value"));
            match word.as_str() {
                "--listen" => options.listen = read(&word, &value()?)?,
                "--seed" => options.seed = read(&word, &value()?)?,
                "--speed" => options.speed = read::<u32>(&word, &value()?)?.max(1),
                "--scenario" => {
                    let name = value()?;
                    let scenario = Scenario::find(&name).ok_or_else(|| format!("there is no scenario {name}"))?;
                    options.settings.scenario = scenario;
                }
                "--fault" => options
                    .settings
                    .faults
                    .push(value()?.parse::<Fault>().map_err(|error| error.to_string())?),
                _ => return Err(format!("unknown option {word}")),
            }
        }
        Ok(options)
    }
}

fn read<T: std::str::FromStr>(option: &str, text: &str) -> Result<T, String> {
    text.parse().map_err(|_| format!("{option} cannot be {text}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(line: &str) -> Result<Options, String> {
        Options::parse(line.split_whitespace().map(str::to_owned))
    }

    #[test]
    fn reads_options() {
        let options = parse(
            "--listen 127.0.0.1:99 --seed 5 --scenario plain --fault AddOrder#1=truncate --fault *#*=lost-after --speed 60",
        );
        let options = options.unwrap();
        assert_eq!(options.listen.port(), 99);
        assert_eq!((options.seed, options.speed), (5, 60));
        assert_eq!(options.settings.scenario, Scenario::Plain);
        assert_eq!(options.settings.faults.len(), 2);
        assert_eq!(parse("").unwrap(), Options::default());
    }

    #[test]
    fn names_what_it_cannot_read() {
        for (line, part) in [
            ("--listen here", "--listen cannot be here"),
            ("--seed", "--seed wants a value"),
            ("--scenario none", "no scenario none"),
            ("--fault AddOdrer#1=truncate", "METHOD#N=WHAT"),
            ("--verbose", "unknown option --verbose"),
        ] {
            assert!(parse(line).unwrap_err().contains(part), "{line}");
        }
    }
}
