//! Methods and their parameters.

use super::casing::Case;
use super::member::{Kind, Member};
use super::names::{Cased, NameId};
use super::nearest::nearest_of;
use super::rows::{MethodExtra, MethodRow, ParamExtra, ParamRow, facts, kind};
use super::ty::Type;
use crate::generated::tables::{AREAS, METHOD_AREAS, METHOD_EXTRAS, METHODS, PARAM_EXTRAS, PARAMS};

/// A method of the service.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Method(u16);

/// Whose session a method wants.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Session {
    /// None at all.
    None,
    /// A customer's.
    Customer,
    /// An operator's.
    Operator,
    /// One of the two; which is not known.
    Unknown,
}

/// What a call does at the service, and so whether it may be sent again when its outcome is unknown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effect {
    /// It changes nothing.
    Reads,
    /// It changes something; the same call again leaves the same state.
    ChangesIdempotent,
    /// It changes something; the same call again may change it once more.
    ChangesOnce,
}

impl Method {
    /// The method of this name, spelled exactly as the service does.
    ///
    /// ```
    /// use otapi_core::catalog::{Method, Session};
    /// let method = Method::find("AddOrder").unwrap();
    /// assert_eq!(method.session(), Session::Customer);
    /// assert!(Method::find("addOrder").is_none());
    /// assert_eq!(otapi_core::catalog::nearest("addOrder"), Some("AddOrder"));
    /// ```
    #[must_use]
    pub fn find(name: &str) -> Option<Self> {
        Self::all().find(|method| NameId(method.0).is(name))
    }

    /// All methods, sorted by name.
    pub fn all() -> impl ExactSizeIterator<Item = Self> {
        (0..METHODS.len() as u16).map(Self)
    }

    fn row(self) -> Option<&'static MethodRow> {
        METHODS.get(usize::from(self.0))
    }

    fn extra(self) -> Option<&'static MethodExtra> {
        METHOD_EXTRAS.get(usize::from(self.row()?.extra))
    }

    fn facts(self) -> u16 {
        self.row().map_or(0, |row| row.facts)
    }

    /// The area in which callers find it, in camelCase: `orderAdmin`.
    #[must_use]
    pub fn area(self) -> &'static str {
        let area = METHOD_AREAS.get(usize::from(self.0));
        let area = area.and_then(|area| AREAS.get(usize::from(*area)));
        area.copied().unwrap_or_default()
    }

    /// The name as callers of an area write it: `searchOrders`.
    #[must_use]
    pub fn camel(self) -> &'static str {
        Cased::of(Case::Camel).get(NameId(self.0))
    }

    /// The name.
    #[must_use]
    pub fn name(self) -> &'static str {
        NameId(self.0).wire()
    }

    /// Whose session it wants.
    #[must_use]
    pub fn session(self) -> Session {
        match self.facts() & facts::SESSION {
            facts::NO_SESSION => Session::None,
            facts::CUSTOMER => Session::Customer,
            facts::OPERATOR => Session::Operator,
            _ => Session::Unknown,
        }
    }

    /// Whether it can also be called without that session.
    #[must_use]
    pub fn session_optional(self) -> bool {
        self.has(facts::SESSION_OPTIONAL)
    }

    /// Whether it wants the session of a marketplace account as well.
    #[must_use]
    pub fn provider_session(self) -> bool {
        self.has(facts::PROVIDER_SESSION)
    }

    /// What a call does.
    #[must_use]
    pub fn effect(self) -> Effect {
        match self.facts() & facts::EFFECT {
            facts::READS => Effect::Reads,
            facts::CHANGES_IDEMPOTENT => Effect::ChangesIdempotent,
            _ => Effect::ChangesOnce,
        }
    }

    /// What the answer holds beside its envelope. `None` if it is nothing, or not known: see [`Method::answer_known`].
    #[must_use]
    pub fn payload(self) -> Option<Member> {
        self.row()?.payload.known()
    }

    /// Whether it is known what the answer looks like.
    #[must_use]
    pub fn answer_known(self) -> bool {
        self.has(facts::ANSWER_KNOWN)
    }

    /// The parameters in the order of the service's signature.
    pub fn params(self) -> impl ExactSizeIterator<Item = Param> {
        let rows = self.row().and_then(|row| {
            let start = usize::from(row.params);
            PARAMS.get(start..start + usize::from(row.params_count))
        });
        rows.unwrap_or_default().iter().map(Param)
    }

    /// The parameter of this wire name.
    #[must_use]
    pub fn param(self, name: &str) -> Option<Param> {
        self.params().find(|param| NameId(param.0.name).is(name))
    }

    /// Whether the parameters are not known, so that any name has to be accepted.
    #[must_use]
    pub fn params_unknown(self) -> bool {
        self.has(facts::PARAMS_UNKNOWN)
    }

    /// The type of the background activity it starts.
    #[must_use]
    pub fn activity(self) -> Option<&'static str> {
        NameId::known(self.extra()?.activity).map(NameId::wire)
    }

    /// Whether the operator of the instance pays for each call, where that is known.
    #[must_use]
    pub fn billed(self) -> bool {
        self.has(facts::BILLED)
    }

    /// For how many minutes an answer may be kept.
    #[must_use]
    pub fn cache_minutes(self) -> Option<u16> {
        Some(self.extra()?.cache_minutes).filter(|minutes| *minutes != 0)
    }

    /// Whether the answer is one page of a longer list, chosen by `framePosition` (first item) and `frameSize`.
    #[must_use]
    pub fn pages(self) -> bool {
        self.has(facts::PAGES)
    }

    /// Where the list is inside the payload, as wire names joined by dots, if it is not the payload itself.
    #[must_use]
    pub fn list(self) -> Option<&'static str> {
        NameId::known(self.extra()?.list).map(NameId::wire)
    }

    /// The name of the answer's type, which is the root of the XML form.
    #[cfg(feature = "sandbox")]
    #[must_use]
    pub fn answer_type_name(self) -> Option<&'static str> {
        crate::generated::sandbox_tables::ANSWER_TYPES
            .get(usize::from(self.0))
            .copied()
            .filter(|name| !name.is_empty())
    }

    fn has(self, flag: u16) -> bool {
        self.facts() & flag != 0
    }
}

impl std::fmt::Debug for Method {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Method").field(&self.name()).finish()
    }
}

/// The method whose name is nearest to `name`, if one is near enough to be meant.
#[must_use]
pub fn nearest(name: &str) -> Option<&'static str> {
    nearest_of(Method::all().map(Method::name), name)
}

/// A parameter of a method.
#[derive(Clone, Copy)]
pub struct Param(&'static ParamRow);

/// An XML document that a parameter carries.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Document {
    /// The name of the root element; empty if the document is not known.
    pub root: &'static str,
    /// What is inside; `None` if that is not known, so that only raw text can be sent.
    pub ty: Option<Type>,
}

impl Param {
    fn extra(self) -> Option<&'static ParamExtra> {
        PARAM_EXTRAS.get(usize::from(self.0.extra))
    }

    /// The name as the service writes it: `xmlAddData`.
    #[must_use]
    pub fn name(self) -> &'static str {
        NameId(self.0.name).wire()
    }

    /// The name as callers write it: the prefix `xml` is dropped (`addData`).
    #[must_use]
    pub fn argument(self) -> &'static str {
        self.argument_id().wire()
    }

    /// The number of [`Param::argument`], for [`Cased`](super::Cased).
    #[must_use]
    pub fn argument_id(self) -> NameId {
        NameId(self.0.argument)
    }

    /// Another wire name that older clients use.
    #[must_use]
    pub fn alias(self) -> Option<&'static str> {
        NameId::known(self.extra()?.alias).map(NameId::wire)
    }

    /// What the value is. Documents that are not known are text.
    #[must_use]
    pub fn kind(self) -> Kind {
        Kind::of(self.0.kind)
    }

    /// The document, if the parameter carries one.
    #[must_use]
    pub fn document(self) -> Option<Document> {
        match NameId::known(self.0.root) {
            Some(root) => Some(Document {
                root: root.wire(),
                ty: self.kind().object(),
            }),
            None => (self.0.kind == kind::UNKNOWN_DOCUMENT).then_some(Document { root: "", ty: None }),
        }
    }

    /// Whether the service is known to refuse calls without it.
    #[must_use]
    pub fn required(self) -> bool {
        self.0.required
    }

    /// What stands between the items, if the value is a list.
    #[must_use]
    pub fn separator(self) -> Option<char> {
        let separator = self.extra()?.separator;
        (separator != 0).then_some(char::from(separator))
    }

    /// The form of a date, if it is not `yyyy-MM-ddTHH:mm:ss`.
    #[must_use]
    pub fn date_format(self) -> Option<&'static str> {
        NameId::known(self.extra()?.date).map(NameId::wire)
    }

    /// The values seen so far, for an enum; empty for other kinds.
    #[cfg(feature = "sandbox")]
    #[must_use]
    pub fn enum_values(self) -> &'static [&'static str] {
        super::enum_values(self.0.kind)
    }
}

impl std::fmt::Debug for Param {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Param")
            .field("name", &self.name())
            .field("kind", &self.kind())
            .finish()
    }
}
