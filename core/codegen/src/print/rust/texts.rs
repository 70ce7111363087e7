//! Texts and numbers with a type of their own: open enumerations and ids.

use std::collections::BTreeMap;

use super::{Face, File, comment, docs, file, id};
use crate::face::Value;
use crate::model::Scalar;
use crate::names;

/// Enumerations are open texts; known values are constants.
pub(super) fn enums(face: &Face) -> File {
    let enums = face.enums.iter().map(|(public, of)| {
        let declared = &of.declared;
        let constants = declared.values.iter().map(|value| {
            let constant = constant(value);
            format!("        /// `{value}`\n        {constant} = \"{value}\",\n")
        });
        let about = comment(1, &docs::an_enum(declared), "");
        format!("{about}    {public} {{\n{}    }}\n", constants.collect::<String>())
    });
    let code = format!(
        "use crate::typed::declare::enums;\n\nenums! {{\n{}}}\n",
        enums.collect::<Vec<_>>().join("\n")
    );
    file("enums", "Open enumerations: texts, of which some are known.", &code)
}

/// The types of ids that answers tell apart.
pub(super) fn ids(face: &Face) -> File {
    let mut found = BTreeMap::new();
    let payloads = face.methods.iter().filter_map(|method| method.payload.as_ref());
    let members = face.types.values().flat_map(|ty| &ty.fields).map(|field| &field.value);
    for value in payloads.chain(members) {
        let inner = match value {
            Value::List(item) | Value::Page(item) => item,
            _ => value,
        };
        found.extend(id(inner).map(|(scalar, name)| (name, scalar)));
    }
    let (texts, numbers): (Vec<_>, Vec<_>) = found.into_iter().partition(|(_, scalar)| *scalar == Scalar::Text);
    let of = |ids: Vec<(&str, Scalar)>, secrecy: fn(&str) -> &'static str| {
        let ids = ids.iter().map(|(public, _)| {
            format!(
                "    /// The service's type `{public}`.\n    {public}{},\n",
                secrecy(public)
            )
        });
        ids.collect::<Vec<_>>().join("\n")
    };
    let code = format!(
        "use crate::typed::declare::{{number_ids, text_ids}};\n\ntext_ids! {{\n{}}}\n\nnumber_ids! {{\n{}}}\n",
        of(texts, secrecy),
        of(numbers, |_| "")
    );
    file("ids", "Ids that the service tells apart.", &code)
}

/// Whether `Debug` tells it: a session is secret.
fn secrecy(public: &str) -> &'static str {
    if public == "SessionId" { ": hidden" } else { ": shown" }
}

/// `Price:Asc` as `PRICE_ASC`.
pub(super) fn constant(value: &str) -> String {
    let words = value.split(|letter: char| !letter.is_ascii_alphanumeric());
    let words: Vec<String> = words.map(names::plain_snake).collect();
    words.join("_").to_ascii_uppercase()
}

#[cfg(test)]
mod tests {
    use super::constant;

    #[test]
    fn constants_are_words() {
        for (value, expected) in [
            ("Price:Asc", "PRICE_ASC"),
            ("EBay", "E_BAY"),
            ("taobao:Item:Title", "TAOBAO_ITEM_TITLE"),
            ("MobileApplication/Android", "MOBILE_APPLICATION_ANDROID"),
            ("Default", "DEFAULT"),
        ] {
            assert_eq!(constant(value), expected);
        }
    }
}
