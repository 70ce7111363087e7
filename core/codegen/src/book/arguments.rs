//! What each example calls and gives, in the service's own names: what its request is held against.

use crate::face::quote;
use crate::model::Scalar;
use crate::print::example::{Caller, Example, Literal};

/// A list with a line for each example.
pub(super) fn json<'e>(examples: impl Iterator<Item = &'e Example<'e>>) -> String {
    let lines: Vec<String> = examples.map(line).collect();
    format!("[\n{}\n]\n", lines.join(",\n"))
}

fn line(of: &Example) -> String {
    let caller = match of.caller {
        Caller::Client => "client",
        Caller::Customer => "customer",
        Caller::Operator => "operator",
    };
    let given = of
        .given
        .iter()
        .map(|(argument, value)| (argument.source.name.as_str(), value));
    format!(
        "{{\"method\": {}, \"caller\": \"{caller}\", \"arguments\": {}}}",
        quote(of.method.name),
        object(given)
    )
}

fn object<'l>(members: impl Iterator<Item = (&'l str, &'l Literal<'l>)>) -> String {
    let members: Vec<String> = members
        .map(|(name, of)| format!("{}: {}", quote(name), value(of)))
        .collect();
    format!("{{{}}}", members.join(", "))
}

fn value(of: &Literal) -> String {
    match of {
        Literal::Scalar(Scalar::Int | Scalar::Short | Scalar::Long | Scalar::Double | Scalar::Boolean, plain) => {
            plain.clone()
        }
        Literal::Scalar(_, text) | Literal::Enum(_, text) => quote(text),
        Literal::List(items) => format!("[{}]", items.iter().map(value).collect::<Vec<_>>().join(", ")),
        Literal::Object(_, members) => object(members.iter().map(|(field, of)| (field.wire.as_str(), of))),
    }
}
