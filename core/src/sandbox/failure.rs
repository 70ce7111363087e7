//! Refusals, in the service's own codes (PROTOCOL 3).

/// A refusal: what the envelope says instead of a payload.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Failure {
    pub(crate) code: &'static str,
    pub(crate) sub_code: Option<&'static str>,
    pub(crate) description: String,
    /// The part of the description that the template leaves open, with the argument's name.
    pub(crate) argument: Option<(&'static str, String)>,
}

impl Failure {
    pub(crate) fn new(code: &'static str, sub_code: Option<&'static str>, description: impl Into<String>) -> Self {
        Self {
            code,
            sub_code,
            description: description.into(),
            argument: None,
        }
    }

    pub(crate) fn access_denied(sub_code: Option<&'static str>, description: &str) -> Self {
        Self::new("AccessDenied", sub_code, description)
    }

    pub(crate) fn session_expired() -> Self {
        Self::new("SessionExpired", Some("SessionExpired"), "The session has expired")
    }

    /// An argument that is missing or cannot be read.
    pub(crate) fn contract(description: impl Into<String>) -> Self {
        Self::new("ContractViolation", None, description)
    }

    /// An argument that can be read and makes no sense (`InvalidInputValue`, PROTOCOL 3.2).
    pub(crate) fn invalid_value(argument: &str) -> Self {
        Self {
            argument: Some(("Argument", argument.to_owned())),
            ..Self::new(
                "ContractViolation",
                Some("InvalidInputValue"),
                format!("The value of {argument} is not allowed"),
            )
        }
    }

    /// An entity that does not exist. The sub-code follows the pattern `CategoryWithId` of PROTOCOL 3.2.
    pub(crate) fn not_found(sub_code: &'static str, id: &str) -> Self {
        Self {
            argument: Some(("Id", id.to_owned())),
            ..Self::new("NotFound", Some(sub_code), format!("There is nothing with the id {id}"))
        }
    }

    /// Refused by the rules of the business.
    pub(crate) fn validation(description: impl Into<String>) -> Self {
        Self::new("ValidationError", None, description)
    }

    /// The description with the argument's place marked, `{Id}`.
    pub(crate) fn template(&self) -> Option<String> {
        let (name, value) = self.argument.as_ref()?;
        Some(self.description.replace(value.as_str(), &format!("{{{name}}}")))
    }

    /// Both codes in one word for logs and truth: `AccessDenied/InvalidSignature`.
    pub(crate) fn name(&self) -> String {
        match self.sub_code {
            Some(sub_code) => format!("{}/{sub_code}", self.code),
            None => self.code.to_owned(),
        }
    }
}
