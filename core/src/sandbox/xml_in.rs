//! Documents inside parameters, read into a small tree (PROTOCOL 1.2).

use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

/// An element with its local name; prefixes and namespaces do not matter to the service.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Element {
    pub(crate) name: String,
    pub(crate) attributes: Vec<(String, String)>,
    pub(crate) children: Vec<Element>,
    /// All text directly inside, joined.
    pub(crate) text: String,
}

/// Deeper documents are refused; no document of the service nests half as deep.
const MAX_DEPTH: usize = 32;

/// Longer documents are refused; an element costs ten times the memory of its text.
const MAX_ELEMENTS: usize = 100_000;

/// More attributes are refused: looking for duplicates among them takes quadratic time.
const MAX_ATTRIBUTES: usize = 32;

impl Element {
    /// Reads a whole document, with or without a declaration. Nothing if it is not well-formed or brings its own entities.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let mut reader = Reader::from_str(text);
        let mut open: Vec<Self> = Vec::new();
        let mut root = None;
        let mut elements = 0;
        loop {
            let event = reader.read_event().ok()?;
            elements += usize::from(matches!(event, Event::Start(_) | Event::Empty(_)));
            if elements > MAX_ELEMENTS {
                return None;
            }
            match event {
                Event::Start(_) if root.is_some() || open.len() == MAX_DEPTH => return None,
                Event::Start(tag) => open.push(Self::from_tag(&tag)?),
                Event::Empty(_) if root.is_some() => return None,
                Event::Empty(tag) => {
                    let element = Self::from_tag(&tag)?;
                    close(element, &mut open, &mut root);
                }
                Event::End(_) => {
                    let element = open.pop()?;
                    close(element, &mut open, &mut root);
                }
                Event::Text(text) => add_text(&mut open, &text)?,
                Event::CData(text) => add_text(&mut open, &text)?,
                Event::GeneralRef(reference) => {
                    let mut buffer = [0; 4];
                    let text = match reference.resolve_char_ref().ok()? {
                        Some(character) => character.encode_utf8(&mut buffer),
                        None => quick_xml::escape::resolve_predefined_entity(&reference)?,
                    };
                    open.last_mut()?.text.push_str(text);
                }
                Event::DocType(_) => return None,
                Event::Decl(_) | Event::PI(_) | Event::Comment(_) => {}
                Event::Eof => return if open.is_empty() { root } else { None },
            }
        }
    }

    fn from_tag(tag: &BytesStart<'_>) -> Option<Self> {
        let mut attributes = Vec::new();
        for attribute in tag.attributes() {
            if attributes.len() == MAX_ATTRIBUTES {
                return None;
            }
            let attribute = attribute.ok()?;
            let value = attribute.normalized_value(XmlVersion::Explicit1_0).ok()?;
            attributes.push((attribute.key.local_name().as_ref().to_owned(), value.into_owned()));
        }
        Some(Self {
            name: tag.local_name().as_ref().to_owned(),
            attributes,
            ..Self::default()
        })
    }

    /// The first child of this name.
    pub(crate) fn child(&self, name: &str) -> Option<&Self> {
        self.children.iter().find(|child| child.name == name)
    }

    /// The trimmed text of a child. Absent and empty are the same, as clients send either (PROTOCOL 5.2).
    pub(crate) fn value(&self, name: &str) -> Option<&str> {
        self.child(name)
            .map(|child| child.text.trim())
            .filter(|text| !text.is_empty())
    }

    /// The trimmed texts of the children of a wrapper list: `<OrderLineIds><Id>1</Id><Id>2</Id></OrderLineIds>`.
    pub(crate) fn values(&self, wrapper: &str) -> Vec<&str> {
        let items = self
            .child(wrapper)
            .map(|list| list.children.as_slice())
            .unwrap_or_default();
        items
            .iter()
            .map(|item| item.text.trim())
            .filter(|text| !text.is_empty())
            .collect()
    }

    pub(crate) fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes
            .iter()
            .find(|(known, _)| known == name)
            .map(|(_, value)| value.as_str())
    }
}

fn close(element: Element, open: &mut [Element], root: &mut Option<Element>) {
    match open.last_mut() {
        Some(parent) => parent.children.push(element),
        None => *root = Some(element),
    }
}

/// Text outside the root may only be blank.
fn add_text(open: &mut [Element], text: &str) -> Option<()> {
    match open.last_mut() {
        Some(element) => element.text.push_str(text),
        None if text.trim().is_empty() => {}
        None => return None,
    }
    Some(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_clients_send() {
        let document = "<?xml version=\"1.0\"?>\n<o:OrderAddData xmlns:o='x'><Comment>a &amp; b &#x41;<![CDATA[<c>]]></Comment>\
            <Ids><Id> 1 </Id><Id/><Id>2</Id></Ids><P Name=\"a&lt;b\">v</P></o:OrderAddData>";
        let root = Element::parse(document).unwrap();
        assert_eq!(root.name, "OrderAddData");
        assert_eq!(root.value("Comment"), Some("a & b A<c>"));
        assert_eq!(root.values("Ids"), ["1", "2"]);
        assert_eq!(root.child("P").unwrap().attribute("Name"), Some("a<b"));
        assert_eq!(root.value("Absent"), None);
    }

    #[test]
    fn refuses_what_is_not_a_document() {
        for text in [
            "",
            "text",
            "{\"OrderId\":\"1\"}",
            "<a>",
            "<a></b>",
            "<a/><b/>",
            "<a>&unknown;</a>",
            "<a>&amp</a>",
            "<a b='1' b='2'/>",
            "<!DOCTYPE a [<!ENTITY e 'x'>]><a>&e;</a>",
            "tail<a/>",
            "<a/>tail",
        ] {
            assert_eq!(Element::parse(text), None, "{text}");
        }
        let deep = "<a>".repeat(100_000);
        assert_eq!(Element::parse(&deep), None);
        assert_eq!(Element::parse(&format!("<a>{}</a>", "<b/>".repeat(100_000))), None);
        assert_eq!(
            Element::parse(&format!("<a>{}</a>", "<b/>".repeat(99_999)))
                .unwrap()
                .children
                .len(),
            99_999
        );
    }
}
