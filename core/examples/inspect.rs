//! Shows what the core makes of arguments and of answers, without sending anything.
//!
//! ```sh
//! cargo run --release -p otapi-core --example inspect -- request METHOD ARGS.json --key K [--secret S] --time T
//! cargo run --release -p otapi-core --example inspect -- answer METHOD FILE
//! ```

use std::io::Write;
use std::process::ExitCode;

use otapi_core::catalog::Case;
use otapi_core::codec::{answer, arguments};
use otapi_core::json::Json;
use otapi_core::request::{Access, Attempt, Endpoint, PlainHttp, Wire};
use otapi_core::{Error, ErrorKind, Secret};

const USAGE: &str = "\
usage: inspect request METHOD ARGS.json --key K [--secret S] [--time T] [--url U] [--json]
       inspect answer METHOD FILE [--envelope] [--case wire|camel|snake]

request prints address, headers and form of a call. ARGS.json is an object of arguments; T is the time in UTC as
yyyyMMddHHmmss, needed with a secret; U is another address than the public one; --json asks for answers in JSON.
answer prints the payload of a stored answer, XML or JSON, in the normal form; --envelope adds all that came beside it.";

/// Why there is nothing to show.
enum Failure {
    /// The core refused.
    Refused(Error),
    /// The command line is wrong, or a file cannot be read.
    Usage(String),
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self::Refused(error)
    }
}

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    match run(&words) {
        Ok(shown) => {
            show(&shown);
            ExitCode::SUCCESS
        }
        Err(Failure::Refused(error)) => {
            show(&error.to_json().to_string());
            ExitCode::FAILURE
        }
        Err(Failure::Usage(message)) => {
            eprintln!("{message}");
            ExitCode::from(2)
        }
    }
}

fn show(text: &str) {
    // A reader who has seen enough, such as `head`, is no failure.
    let _ = writeln!(std::io::stdout(), "{text}");
}

fn run(words: &[String]) -> Result<String, Failure> {
    let (command, words) = words.split_first().ok_or_else(|| wrong("expected a command"))?;
    match command.as_str() {
        "request" => request(&Words::parse(
            words,
            &["--key", "--secret", "--time", "--url"],
            &["--json"],
        )?),
        "answer" => answer(&Words::parse(words, &["--case"], &["--envelope"])?),
        other => Err(wrong(&format!("there is no command `{other}`"))),
    }
}

fn wrong(message: &str) -> Failure {
    Failure::Usage(format!("{message}\n{USAGE}"))
}

/// A command's words, taken apart.
struct Words<'w> {
    /// Method and file.
    given: [&'w str; 2],
    /// Options with their values; those without one have an empty value.
    options: Vec<(&'w str, &'w str)>,
}

impl<'w> Words<'w> {
    fn parse(words: &'w [String], valued: &[&str], flags: &[&str]) -> Result<Self, Failure> {
        let (mut given, mut options) = (Vec::new(), Vec::new());
        let mut words = words.iter().map(String::as_str);
        while let Some(word) = words.next() {
            if valued.contains(&word) {
                options.push((
                    word,
                    words.next().ok_or_else(|| wrong(&format!("`{word}` needs a value")))?,
                ));
            } else if flags.contains(&word) {
                options.push((word, ""));
            } else if word.starts_with("--") {
                return Err(wrong(&format!("there is no option `{word}`")));
            } else {
                given.push(word);
            }
        }
        let given = given.try_into().map_err(|_| wrong("expected a method and a file"))?;
        Ok(Self { given, options })
    }

    fn option(&self, name: &str) -> Option<&'w str> {
        self.options
            .iter()
            .find(|(option, _)| *option == name)
            .map(|(_, value)| *value)
    }
}

fn read(file: &str) -> Result<Vec<u8>, Failure> {
    std::fs::read(file).map_err(|error| Failure::Usage(format!("{file}: {error}")))
}

fn not_json(why: &dyn std::fmt::Display) -> Error {
    Error::new(ErrorKind::InvalidArgument, format!("the arguments are not JSON: {why}"))
}

fn request(words: &Words<'_>) -> Result<String, Failure> {
    let [name, file] = words.given;
    let text = String::from_utf8(read(file)?).map_err(|error| not_json(&error))?;
    let arguments = Json::parse(&text).map_err(|error| not_json(&error))?;
    let wire = if words.option("--json").is_some() {
        Wire::Json
    } else {
        Wire::Xml
    };
    let endpoint = match words.option("--url") {
        Some(url) => Endpoint::new(url, wire, PlainHttp::Loopback)?,
        None => Endpoint::public(wire),
    };
    let key = Secret::from(words.option("--key").unwrap_or_default());
    let access = Access::with_key(key, words.option("--secret").map(Secret::from))?;
    let method = arguments::method(name)?;
    let request = Attempt {
        endpoint: &endpoint,
        access: &access,
        method: name,
        fields: &arguments::encode(method, &arguments)?,
        sessions: &[],
        language: None,
        timestamp: words.option("--time").unwrap_or_default(),
        deadline_ms: 0,
    }
    .request()
    .map_err(|error| error.in_method(name))?;
    let mut shown = format!("{} {}\n", request.method, request.url);
    for (name, value) in &request.headers {
        shown.push_str(&format!("{name}: {value}\n"));
    }
    shown.push_str(&String::from_utf8_lossy(&request.body));
    Ok(shown)
}

fn answer(words: &Words<'_>) -> Result<String, Failure> {
    let [name, file] = words.given;
    let has_envelope = words.option("--envelope").is_some();
    let options = answer::Options {
        case: match words.option("--case") {
            None | Some("camel") => Case::Camel,
            Some("wire") => Case::Wire,
            Some("snake") => Case::Snake,
            Some(other) => return Err(wrong(&format!("there is no case `{other}`"))),
        },
        extra: has_envelope,
        ..answer::Options::default()
    };
    let answer = answer::decode(arguments::method(name)?, None, &read(file)?, &options)?;
    for warning in &answer.envelope.warnings {
        eprintln!("warning: left out {}: {}", warning.path, warning.raw);
    }
    if answer.envelope.more_warnings > 0 {
        eprintln!("warning: and {} more", answer.envelope.more_warnings);
    }
    Ok(if has_envelope { answer.to_json() } else { answer.payload })
}
