//! The events of an XML text in memory: tags, texts and references, in order and properly nested.
//!
//! No general reader does it: they are made for streams, documents of any encoding and document types, weigh more than the rest of the codec
//! for XML, and lend their names for a moment only.

use super::attribute::Attributes;
use super::source::{Failure, Result};
use crate::search::split_once;

/// One piece of an XML text. Comments and processing instructions are passed over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Event<'a> {
    /// A start tag: the name with its prefix, what follows it as written, and whether the element ends here too.
    Start(&'a str, &'a str, bool),
    /// The end tag of the element that was started last.
    End,
    /// Text as written, or what is in a CDATA section.
    Text(&'a str),
    /// What stands between `&` and `;`.
    Reference(&'a str),
}

/// Reads one event after another, front to back, each byte once.
pub(super) struct Events<'a> {
    rest: &'a str,
    /// The names of the elements that are open.
    open: Vec<&'a str>,
}

impl<'a> Events<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Self {
            rest: text,
            open: Vec::new(),
        }
    }

    /// The next event; nothing behind the last one.
    #[inline]
    pub(super) fn next(&mut self) -> Result<Option<Event<'a>>> {
        loop {
            let length = text_length(self.rest.as_bytes());
            if length > 0 {
                return Ok(Some(Event::Text(self.take(length))));
            }
            let event = match self.rest.as_bytes() {
                [] => return Ok(None),
                [b'&', ..] => self.reference(),
                [_, b'/', ..] => self.end_tag(),
                [_, b'!' | b'?', ..] => match self.declaration()? {
                    Some(event) => Some(event),
                    None => continue,
                },
                _ => self.start_tag(),
            };
            return event.map(Some).ok_or(Failure::NotXml);
        }
    }

    /// Moves on by so many bytes, and gives them.
    #[inline]
    fn take(&mut self, length: usize) -> &'a str {
        let (taken, rest) = self.rest.split_at_checked(length).unwrap_or((self.rest, ""));
        self.rest = rest;
        taken
    }

    fn reference(&mut self) -> Option<Event<'a>> {
        let reference = self.rest.strip_prefix('&')?;
        let ends = |byte: u8| matches!(byte, b';' | b'&' | b'<');
        let (name, rest) = reference.split_at_checked(reference.bytes().position(ends)?)?;
        self.rest = rest.strip_prefix(';')?;
        Some(Event::Reference(name))
    }

    #[inline]
    fn end_tag(&mut self) -> Option<Event<'a>> {
        let rest = self.rest.strip_prefix("</")?.strip_prefix(self.open.pop()?)?;
        self.rest = match rest.strip_prefix('>') {
            Some(rest) => rest,
            None => rest.trim_ascii_start().strip_prefix('>')?,
        };
        Some(Event::End)
    }

    #[inline]
    fn start_tag(&mut self) -> Option<Event<'a>> {
        let tag = self.rest.strip_prefix('<')?;
        let ends_name = |byte: u8| {
            matches!(
                byte,
                b' ' | b'\t' | b'\r' | b'\n' | b'>' | b'/' | b'<' | b'"' | b'\'' | b'='
            )
        };
        let (name, behind) = tag.split_at_checked(tag.bytes().position(ends_name)?)?;
        if name.is_empty() {
            return None;
        }
        let mut attributes = "";
        let mut end = behind;
        if behind.starts_with([' ', '\t', '\r', '\n']) {
            (attributes, end) = behind.split_at_checked(attributes_length(behind.as_bytes())?)?;
        }
        let empty = end.starts_with('/');
        self.rest = end.strip_prefix(if empty { "/>" } else { ">" })?;
        if !empty {
            self.open.push(name);
        }
        Some(Event::Start(name, attributes, empty))
    }

    /// Passes over a comment, a processing instruction or the XML declaration; a CDATA section is text.
    fn declaration(&mut self) -> Result<Option<Event<'a>>> {
        if let Some(comment) = self.rest.strip_prefix("<!--") {
            (_, self.rest) = split_once(comment, "-->").ok_or(Failure::NotXml)?;
        } else if let Some(section) = self.rest.strip_prefix("<![CDATA[") {
            let (text, rest) = split_once(section, "]]>").ok_or(Failure::NotXml)?;
            self.rest = rest;
            return Ok(Some(Event::Text(text)));
        } else if let Some(instruction) = self.rest.strip_prefix("<?")
            && instruction
                .starts_with(|first: char| first.is_ascii_alphabetic() || matches!(first, '_' | ':' | '\u{80}'..))
        {
            let (instruction, rest) = split_once(instruction, "?>").ok_or(Failure::NotXml)?;
            self.rest = rest;
            if let Some(declared) = instruction.strip_prefix("xml")
                && declared.starts_with([' ', '\t', '\r', '\n'])
            {
                check_encoding(declared)?;
            }
        } else if self.take("<!DOCTYPE".len()).eq_ignore_ascii_case("<!DOCTYPE") {
            return Err(Failure::DocumentType);
        } else {
            return Err(Failure::NotXml);
        }
        Ok(None)
    }
}

/// Refuses every encoding but UTF-8, which is what the text is in.
fn check_encoding(declared: &str) -> Result<()> {
    let mut attributes = Attributes::new(declared, declared.len());
    while let Some(attribute) = attributes.next()? {
        if attribute.name == "encoding" && !attribute.value.eq_ignore_ascii_case("utf-8") {
            return Err(Failure::NotUtf8);
        }
    }
    Ok(())
}

/// How many bytes of text stand before the next tag or reference.
#[inline]
fn text_length(bytes: &[u8]) -> usize {
    let special = |byte: &u8| matches!(byte, b'<' | b'&');
    bytes.iter().position(special).unwrap_or(bytes.len())
}

/// How many bytes stand before the `>` or `/>` that ends a tag. Within quotes these mean nothing.
fn attributes_length(bytes: &[u8]) -> Option<usize> {
    let mut quote = None;
    let mut before = 0;
    for (at, byte) in bytes.iter().enumerate() {
        match (byte, quote) {
            (_, Some(open)) if open == *byte => quote = None,
            (b'"' | b'\'', None) => quote = Some(*byte),
            (b'<', None) => return None,
            (b'>', None) => return Some(if before == b'/' { at - 1 } else { at }),
            _ => {}
        }
        before = *byte;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn events(text: &str) -> Result<Vec<Event<'_>>> {
        let mut events = Events::new(text);
        let mut all = Vec::new();
        while let Some(event) = events.next()? {
            all.push(event);
        }
        Ok(all)
    }

    #[test]
    fn a_text_is_split_where_its_markup_is() {
        let text = "<?xml version='1.0' encoding='UTF-8'?>\n<p:a b=\"/>\" c='\"'  ><!-- <no> --><d/>x &gt;<e\n/><![CDATA[<&]]]]></p:a\t>";
        let expected = [
            Event::Text("\n"),
            Event::Start("p:a", " b=\"/>\" c='\"'  ", false),
            Event::Start("d", "", true),
            Event::Text("x "),
            Event::Reference("gt"),
            Event::Start("e", "\n", true),
            Event::Text("<&]]"),
            Event::End,
        ];
        assert_eq!(events(text).unwrap(), expected);
    }

    #[test]
    fn what_is_no_xml_is_refused() {
        for text in [
            "<",
            "<>",
            "< a>",
            "<a",
            "<a b='>",
            "<a/",
            "<a/b>",
            "<a=''>",
            "<a <b>",
            "<a<b>",
            "</a>",
            "<a></b>",
            "<a></ab>",
            "<a></a b>",
            "<a></ a>",
            "<a>&amp</a>",
            "<!-- ",
            "<!->",
            "<!-->",
            "<!--->",
            "<![CDATA[ ]>",
            "<![cdata[]]>",
            "<?xml ",
            "<?xml encoding=?>",
            "<??>",
            "<?>?>",
            "<? xml?>",
            "<!ELEMENT a>",
        ] {
            assert_eq!(events(text), Err(Failure::NotXml), "{text}");
        }
        assert_eq!(events("<!doctype a [<!ENTITY b 'c'>]>"), Err(Failure::DocumentType));
        assert_eq!(events("<?xml version='1.0' encoding='utf-16'?>"), Err(Failure::NotUtf8));
    }

    /// What `quick-xml` makes of a text; nothing if it refuses it.
    fn of_quick_xml(text: &str) -> Option<Vec<String>> {
        use quick_xml::events::Event;
        let mut reader = quick_xml::Reader::from_str(text);
        let mut all = Vec::new();
        loop {
            all.push(match reader.read_event().ok()? {
                Event::Start(tag) => format!("{:?}", (tag.name().as_ref(), tag.attributes_raw(), false)),
                Event::Empty(tag) => format!("{:?}", (tag.name().as_ref(), tag.attributes_raw(), true)),
                Event::End(_) => "end".into(),
                Event::Text(text) => text.to_string(),
                Event::CData(text) => text.to_string(),
                Event::GeneralRef(name) => format!("&{}", &*name),
                Event::Eof => return Some(all),
                Event::DocType(_) => return None,
                Event::Comment(_) | Event::PI(_) | Event::Decl(_) => continue,
            });
        }
    }

    #[test]
    fn whatever_is_read_another_reader_reads_alike() {
        let page = "<?xml version='1.0'?><a xmlns:x=\"u\"><b n='1'>t&lt;u</b><!-- c --><c/><x:d x:y='>'>\r\n</x:d\n>\
            <![CDATA[ ]] ]]><?p q?>é</a> ";
        let marks = [
            "<", ">", "/", "&", ";", "'", "\"", "!", "?", "-", "--", "]", "]]>", " ", "a", "=", "é", "<a>", "</a>",
        ];
        let mut read = 0;
        for (at, _) in page.char_indices() {
            for (length, mark) in (0..3).flat_map(|length| marks.map(|mark| (length, mark))) {
                let Some(rest) = page.get(at + length..) else {
                    continue;
                };
                let text = format!("{}{mark}{rest}", page.split_at(at).0);
                let Ok(events) = events(&text) else {
                    continue;
                };
                let events: Vec<_> = events
                    .into_iter()
                    .map(|event| match event {
                        Event::Start(name, attributes, empty) => format!("{:?}", (name, attributes, empty)),
                        Event::End => "end".into(),
                        Event::Text(text) => text.to_owned(),
                        Event::Reference(name) => format!("&{name}"),
                    })
                    .collect();
                // An open element is nothing that either of them minds: it may be a part.
                assert_eq!(Some(events), of_quick_xml(&text), "{text}");
                read += 1;
            }
        }
        assert!(read > 1000, "{read}");
    }
}
