//! Parts of documents whose members are not known, from the generic trees that answers make of such parts: `@name` is an
//! attribute, `#text` the text, every other name a child or a list of children.

use super::document::Writer;
use super::place::{within, within_item};
use super::{scalar, xml};
use crate::Error;
use crate::json::Json;

/// A document of elements that no table knows.
pub(crate) fn tree(root: &str, content: &Json) -> Result<String, Error> {
    let mut writer = Writer::new();
    writer.tree(root, content)?;
    Ok(writer.out)
}

impl<'j> Writer<'j> {
    pub(super) fn tree(&mut self, name: &str, value: &'j Json) -> Result<(), Error> {
        let Json::Object(members) = value else {
            return self.text_element(name, &scalar::any(value)?);
        };
        check_attributes(members)?;
        let members = || members.iter().filter(|(_, value)| !value.is_null());
        self.open(name)?;
        for (name, value) in members() {
            if let Some(attribute) = name.strip_prefix('@') {
                self.tree_attribute(attribute, value)
                    .map_err(|error| within(name, error))?;
            }
        }
        let content = self.open_end();
        for (name, value) in members() {
            if !name.starts_with('@') {
                self.tree_content(name, value).map_err(|error| within(name, error))?;
            }
        }
        self.close(name, content);
        Ok(())
    }

    fn tree_attribute(&mut self, name: &str, value: &'j Json) -> Result<(), Error> {
        check_name(name)?;
        self.push_attribute(name, &scalar::any(value)?)
    }

    fn tree_content(&mut self, name: &str, value: &'j Json) -> Result<(), Error> {
        if name == "#text" {
            return xml::push_text(&mut self.out, &scalar::any(value)?);
        }
        check_name(name)?;
        match value {
            Json::Array(items) => items
                .iter()
                .enumerate()
                .try_for_each(|(index, item)| self.tree(name, item).map_err(|error| within_item(index, error))),
            value => self.tree(name, value),
        }
    }
}

/// An element has each attribute once.
fn check_attributes(members: &[(String, Json)]) -> Result<(), Error> {
    let mut seen: Vec<&str> = Vec::new();
    for (name, _) in members.iter().filter(|(name, _)| name.starts_with('@')) {
        match seen.binary_search(&name.as_str()) {
            Ok(_) => return Err(within(name, Error::invalid("", "expected this attribute once"))),
            Err(place) => seen.insert(place, name),
        }
    }
    Ok(())
}

pub(super) fn check_name(name: &str) -> Result<(), Error> {
    if xml::is_name(name) {
        Ok(())
    } else {
        Err(Error::invalid("", "expected a name that XML can carry"))
    }
}
