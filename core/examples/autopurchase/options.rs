//! The command line.

use otapi_core::json::Json;

/// Where to run and as whom.
pub(crate) struct Options {
    /// Absent: on the embedded sandbox.
    pub(crate) url: Option<String>,
    key: String,
    secret: Option<String>,
    operator: (String, String),
    customer: (String, String),
}

const USAGE: &str =
    "autopurchase [--url URL --key KEY [--secret SECRET] --operator LOGIN:PASSWORD --customer LOGIN:PASSWORD]";

impl Options {
    /// Reads the arguments of the program.
    pub(crate) fn from_args() -> Result<Self, String> {
        let own = |name: &str| (name.to_owned(), name.to_owned());
        let mut options = Self {
            url: None,
            key: "sandbox".to_owned(),
            secret: None,
            operator: own("operator"),
            customer: own("customer"),
        };
        let mut args = std::env::args().skip(1);
        while let Some(name) = args.next() {
            let value = args.next().ok_or_else(|| format!("{name} wants a value\n{USAGE}"))?;
            match name.as_str() {
                "--url" => options.url = Some(value),
                "--key" => options.key = value,
                "--secret" => options.secret = Some(value),
                "--operator" => options.operator = login(&value)?,
                "--customer" => options.customer = login(&value)?,
                _ => return Err(format!("{name} is unknown\n{USAGE}")),
            }
        }
        Ok(options)
    }

    /// The client's settings.
    pub(crate) fn settings(&self) -> Json {
        let mut settings = vec![("key", Json::from(self.key.as_str())), ("language", "en".into())];
        if let Some(secret) = &self.secret {
            settings.push(("secret", secret.as_str().into()));
        }
        if let Some(url) = &self.url {
            settings.push(("url", url.as_str().into()));
        }
        Json::object(settings)
    }

    /// The operator, who logs in when first needed.
    pub(crate) fn operator(&self) -> Json {
        scope("operator", &self.operator)
    }

    /// The customer, who logs in when first needed.
    pub(crate) fn customer(&self) -> Json {
        scope("customer", &self.customer)
    }
}

fn scope(role: &str, (login, password): &(String, String)) -> Json {
    Json::object([
        ("role", role.into()),
        ("login", login.as_str().into()),
        ("password", password.as_str().into()),
    ])
}

fn login(value: &str) -> Result<(String, String), String> {
    let (login, password) = value.split_once(':').ok_or("a login is LOGIN:PASSWORD")?;
    Ok((login.to_owned(), password.to_owned()))
}
