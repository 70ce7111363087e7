//! Who may call: customers with their profiles, operators with their rights, and the sessions of both (PROTOCOL 4).

use std::collections::BTreeMap;

use crate::Secret;
use crate::sandbox::entropy::Entropy;

/// A customer of the shop.
#[derive(Clone)]
pub(crate) struct Customer {
    pub(crate) id: i64,
    pub(crate) login: &'static str,
    password: Secret,
    pub(crate) first_name: &'static str,
    pub(crate) last_name: &'static str,
    pub(crate) profiles: Vec<Profile>,
}

/// A recipient: the members of `UserProfileCreateData` that were given, in any order.
#[derive(Clone)]
pub(crate) struct Profile {
    pub(crate) id: i64,
    pub(crate) members: Vec<(&'static str, String)>,
}

impl Profile {
    pub(crate) fn get(&self, name: &str) -> &str {
        self.members
            .iter()
            .find(|(known, _)| *known == name)
            .map(|(_, text)| text.as_str())
            .unwrap_or_default()
    }

    pub(crate) fn set(&mut self, name: &'static str, text: &str) {
        self.members.retain(|(known, _)| *known != name);
        self.members.push((name, text.to_owned()));
    }
}

/// The members of a profile that are text.
pub(crate) const PROFILE_MEMBERS: [&str; 17] = [
    "FirstName",
    "LastName",
    "MiddleName",
    "CountryCode",
    "CountryName",
    "Region",
    "City",
    "CityCode",
    "Address",
    "Phone",
    "PostalCode",
    "PassportNumber",
    "RegistrationAddress",
    "PassportIssueDate",
    "INN",
    "ExternalDeliveryId",
    "PickupPointCode",
];

/// Somebody of the shop's staff.
#[derive(Clone)]
pub(crate) struct Operator {
    pub(crate) login: &'static str,
    password: Secret,
    /// The right `ProviderOrdersIntegration`: autopurchase (PROTOCOL 4).
    pub(crate) may_buy: bool,
}

/// Whose a session is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Who {
    Guest,
    Customer(i64),
    Operator(&'static str),
}

#[derive(Clone)]
struct Session {
    who: Who,
    expires: u64,
}

/// Everybody, and the sessions that are open.
#[derive(Clone)]
pub(crate) struct Accounts {
    customers: Vec<Customer>,
    operators: Vec<Operator>,
    sessions: BTreeMap<String, Session>,
    next_profile: i64,
}

impl Accounts {
    pub(crate) fn new(with_profile: bool) -> Self {
        let customer = |id, login: &'static str, first_name, last_name| Customer {
            id,
            login,
            password: Secret::from(login),
            first_name,
            last_name,
            profiles: Vec::new(),
        };
        let operator = |login: &'static str, may_buy| Operator {
            login,
            password: Secret::from(login),
            may_buy,
        };
        let mut accounts = Self {
            customers: vec![
                customer(17, "customer", "Clara", "Merchant"),
                customer(18, "second", "Simon", "Second"),
            ],
            operators: vec![operator("operator", true), operator("clerk", false)],
            sessions: BTreeMap::new(),
            next_profile: 12,
        };
        if with_profile {
            for customer in [17, 18] {
                accounts.add_profile(customer, first_address());
            }
        }
        accounts
    }

    pub(crate) fn customers(&self) -> &[Customer] {
        &self.customers
    }

    pub(crate) fn customer(&self, id: i64) -> Option<&Customer> {
        self.customers.iter().find(|customer| customer.id == id)
    }

    pub(crate) fn customer_by_login(&self, login: &str) -> Option<&Customer> {
        self.customers.iter().find(|customer| customer.login == login)
    }

    /// The customer whose login and password these are.
    pub(crate) fn check_customer(&self, login: &str, password: &str) -> Option<Who> {
        let customer = self.customer_by_login(login)?;
        (customer.password.reveal() == password).then_some(Who::Customer(customer.id))
    }

    /// The operator whose login and password these are.
    pub(crate) fn check_operator(&self, login: &str, password: &str) -> Option<Who> {
        let operator = self.operator(login)?;
        (operator.password.reveal() == password).then_some(Who::Operator(operator.login))
    }

    pub(crate) fn operator(&self, login: &str) -> Option<&Operator> {
        self.operators.iter().find(|operator| operator.login == login)
    }

    pub(crate) fn add_profile(&mut self, customer: i64, members: Vec<(&'static str, String)>) -> Option<i64> {
        let id = self.next_profile;
        let customer = self.customers.iter_mut().find(|known| known.id == customer)?;
        customer.profiles.push(Profile { id, members });
        self.next_profile += 1;
        Some(id)
    }

    pub(crate) fn profile_mut(&mut self, customer: i64, id: i64) -> Option<&mut Profile> {
        let customer = self.customers.iter_mut().find(|known| known.id == customer)?;
        customer.profiles.iter_mut().find(|profile| profile.id == id)
    }

    /// Whether there was such a profile.
    pub(crate) fn delete_profile(&mut self, customer: i64, id: i64) -> bool {
        let Some(customer) = self.customers.iter_mut().find(|known| known.id == customer) else {
            return false;
        };
        let before = customer.profiles.len();
        customer.profiles.retain(|profile| profile.id != id);
        customer.profiles.len() < before
    }

    /// Opens a session that lasts until `expires`.
    pub(crate) fn open(&mut self, who: Who, expires: u64, entropy: &mut Entropy) -> String {
        let id = entropy.guid();
        self.sessions.insert(id.clone(), Session { who, expires });
        id
    }

    /// Whose session this is, if it is open.
    pub(crate) fn session(&self, id: &str, now: u64) -> Option<Who> {
        self.sessions
            .get(id)
            .filter(|session| now < session.expires)
            .map(|session| session.who)
    }

    pub(crate) fn close(&mut self, id: &str) {
        self.sessions.remove(id);
    }
}

fn first_address() -> Vec<(&'static str, String)> {
    [
        ("FirstName", "Clara"),
        ("LastName", "Merchant"),
        ("CountryCode", "DE"),
        ("CountryName", "Germany"),
        ("City", "Bremen"),
        ("Address", "Am Speicher 7"),
        ("Phone", "+49 421 5550107"),
        ("PostalCode", "28195"),
    ]
    .map(|(name, text)| (name, text.to_owned()))
    .into()
}
