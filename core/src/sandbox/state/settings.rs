//! The settings of autopurchase and the description of their form (PROTOCOL 7.6). Which fields there really are is not public `[S]`.

/// A field that holds a value.
#[derive(Clone)]
pub(crate) struct Field {
    /// The group that it stands in; empty for none.
    pub(crate) group: &'static str,
    pub(crate) name: &'static str,
    pub(crate) kind: &'static str,
    pub(crate) read_only: bool,
    pub(crate) range: Option<(i64, i64)>,
    pub(crate) values: &'static [&'static str],
    pub(crate) value: String,
}

/// All fields, in the form's order.
#[derive(Clone)]
pub(crate) struct Settings {
    pub(crate) fields: Vec<Field>,
}

/// The line statuses that a status of the marketplace can be mapped to.
const LINE_STATUSES: &[&str] = &["4", "5", "6", "12", "13"];
/// More unpaid orders than this the marketplace does not allow, whatever the form says: the service takes the most.
const MOST_UNPAID: i64 = 40;

impl Settings {
    pub(crate) fn new() -> Self {
        let field = |group, name, kind, value: &str| Field {
            group,
            name,
            kind,
            read_only: false,
            range: None,
            values: &[],
            value: value.to_owned(),
        };
        let mapping = |name, value| Field {
            values: LINE_STATUSES,
            ..field("StatusMap", name, "SelectOne", value)
        };
        Self {
            fields: vec![
                field("Address", "City", "Text", "Yiwu"),
                field("Address", "Phone", "Text", ""),
                Field {
                    values: &["true", "false"],
                    ..field("", "CheckAfterExport", "SelectOne", "false")
                },
                Field {
                    range: Some((0, 50)),
                    ..field("", "MaxUnpaidOrders", "NumericUpDown", "20")
                },
                Field {
                    read_only: true,
                    ..field("", "Account", "Text", "buyer")
                },
                field("", "PayPassword", "Password", ""),
                mapping("WAIT_SELLER_SEND_GOODS", "4"),
                mapping("TRADE_CLOSED", "13"),
            ],
        }
    }

    /// Puts a value into a field, as far as the field takes it; false if it does not.
    pub(crate) fn set(&mut self, group: &str, name: &str, value: &str) -> bool {
        let is_it = |field: &&mut Field| field.group == group && field.name == name;
        let Some(field) = self.fields.iter_mut().find(is_it) else {
            return false;
        };
        let number = value.parse::<i64>();
        let in_range = field
            .range
            .is_none_or(|(least, most)| number.as_ref().is_ok_and(|n| (least..=most).contains(n)));
        let can_be = field.values.is_empty() || field.values.contains(&value);
        if field.read_only || !in_range || !can_be {
            return false;
        }
        field.value = match (field.name, number) {
            ("MaxUnpaidOrders", Ok(number)) => number.min(MOST_UNPAID).to_string(),
            _ => value.to_owned(),
        };
        true
    }
}
