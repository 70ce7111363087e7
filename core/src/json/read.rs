//! A pull reader over JSON text: the caller asks for what the tables expect and skips the rest.

use std::borrow::Cow;
use std::fmt;

use super::MAX_DEPTH;
use super::write::plain_run;

/// Where the text stops being JSON.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SyntaxError {
    /// Offset in bytes.
    pub offset: usize,
    /// What was expected there.
    pub expected: &'static str,
}

const LESS_NESTING: &str = "less nesting";

impl SyntaxError {
    /// Whether the text may well be JSON, but nests too deep.
    #[must_use]
    pub fn is_depth(&self) -> bool {
        self.expected == LESS_NESTING
    }
}

impl fmt::Display for SyntaxError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "expected {} at byte {}", self.expected, self.offset)
    }
}

impl std::error::Error for SyntaxError {}

/// What the next value is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names of JSON itself")]
pub enum Token {
    Null,
    Bool,
    Number,
    String,
    Array,
    Object,
}

/// Reads one value after another, front to back, each byte once.
///
/// ```
/// let mut reader = otapi_core::json::Reader::new(r#"{"Price": 62.0}"#);
/// reader.open_object()?;
/// assert_eq!(reader.next_key(true)?.as_deref(), Some("Price"));
/// assert_eq!(reader.number()?, "62.0");
/// assert_eq!(reader.next_key(false)?, None);
/// # Ok::<(), otapi_core::json::SyntaxError>(())
/// ```
pub struct Reader<'a> {
    text: &'a str,
    at: usize,
    depth: usize,
    max_depth: usize,
}

impl<'a> Reader<'a> {
    /// A reader at the start of `text`.
    #[must_use]
    pub fn new(text: &'a str) -> Self {
        Self::with_depth(text, MAX_DEPTH)
    }

    /// A reader that refuses text which nests deeper than `max_depth`, itself at most [`MAX_DEPTH`].
    #[must_use]
    pub fn with_depth(text: &'a str, max_depth: usize) -> Self {
        Self {
            text,
            at: 0,
            depth: 0,
            max_depth: max_depth.min(MAX_DEPTH),
        }
    }

    /// How many bytes have been read.
    #[must_use]
    pub fn offset(&self) -> usize {
        self.at
    }

    fn error<T>(&self, expected: &'static str) -> Result<T, SyntaxError> {
        Err(SyntaxError {
            offset: self.at,
            expected,
        })
    }

    #[inline]
    fn byte(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    #[inline]
    fn blank(&mut self) {
        while matches!(self.byte(), Some(b' ' | b'\n' | b'\r' | b'\t')) {
            self.at += 1;
        }
    }

    #[inline]
    fn slice(&self, from: usize, to: usize) -> &'a str {
        self.text.get(from..to).unwrap_or_default()
    }

    /// What comes next, without reading it.
    ///
    /// # Errors
    /// No value begins here.
    #[inline]
    pub fn peek(&mut self) -> Result<Token, SyntaxError> {
        self.blank();
        match self.byte() {
            Some(b'"') => Ok(Token::String),
            Some(b'{') => Ok(Token::Object),
            Some(b'[') => Ok(Token::Array),
            Some(b'0'..=b'9' | b'-') => Ok(Token::Number),
            Some(b't' | b'f') => Ok(Token::Bool),
            Some(b'n') => Ok(Token::Null),
            _ => self.error("a value"),
        }
    }

    fn open(&mut self, bracket: u8, expected: &'static str) -> Result<(), SyntaxError> {
        self.blank();
        if self.byte() != Some(bracket) {
            return self.error(expected);
        }
        if self.depth == self.max_depth {
            return self.error(LESS_NESTING);
        }
        self.depth += 1;
        self.at += 1;
        Ok(())
    }

    /// Enters an object; read its members by [`next_key`](Self::next_key).
    ///
    /// # Errors
    /// The next value is no object, or nests too deep.
    pub fn open_object(&mut self) -> Result<(), SyntaxError> {
        self.open(b'{', "an object")
    }

    /// Enters an array; ask for each item by [`next_item`](Self::next_item).
    ///
    /// # Errors
    /// The next value is no array, or nests too deep.
    pub fn open_array(&mut self) -> Result<(), SyntaxError> {
        self.open(b'[', "an array")
    }

    /// Moves past the comma or the closing bracket; true when another entry follows.
    #[inline]
    fn next_entry(&mut self, first: bool, close: u8) -> Result<bool, SyntaxError> {
        self.blank();
        match self.byte() {
            Some(byte) if byte == close => {
                self.at += 1;
                self.depth -= 1;
                Ok(false)
            }
            Some(b',') if !first => {
                self.at += 1;
                Ok(true)
            }
            Some(_) if first => Ok(true),
            _ => self.error("a comma or a closing bracket"),
        }
    }

    /// The next member's name and the colon after it, or nothing at the object's end.
    ///
    /// # Errors
    /// The text is not JSON here.
    pub fn next_key(&mut self, first: bool) -> Result<Option<Cow<'a, str>>, SyntaxError> {
        if self.next_member(first)? {
            self.key().map(Some)
        } else {
            Ok(None)
        }
    }

    /// Whether another member of the object follows; if so, its name comes next.
    #[inline]
    pub(crate) fn next_member(&mut self, first: bool) -> Result<bool, SyntaxError> {
        let follows = self.next_entry(first, b'}')?;
        self.blank();
        Ok(follows)
    }

    /// Reads the member's name at hand if it is written as `key`, its quotes and the colon behind it included.
    #[inline]
    pub(crate) fn take_key(&mut self, key: &str) -> bool {
        let rest = self.text.as_bytes().get(self.at..).unwrap_or_default();
        let taken = rest.starts_with(key.as_bytes());
        if taken {
            self.at += key.len();
        }
        taken
    }

    /// The member's name at hand, with the colon behind it read too.
    pub(crate) fn key(&mut self) -> Result<Cow<'a, str>, SyntaxError> {
        let key = self.string()?;
        self.colon()?;
        Ok(key)
    }

    fn colon(&mut self) -> Result<(), SyntaxError> {
        self.blank();
        if self.byte() != Some(b':') {
            return self.error("a colon");
        }
        self.at += 1;
        Ok(())
    }

    /// Whether another item of the array follows.
    ///
    /// # Errors
    /// The text is not JSON here.
    #[inline]
    pub fn next_item(&mut self, first: bool) -> Result<bool, SyntaxError> {
        self.next_entry(first, b']')
    }

    fn word(&mut self, word: &'static str) -> Result<(), SyntaxError> {
        if !self
            .text
            .as_bytes()
            .get(self.at..)
            .is_some_and(|rest| rest.starts_with(word.as_bytes()))
        {
            return self.error(word);
        }
        self.at += word.len();
        Ok(())
    }

    /// Reads `null`.
    ///
    /// # Errors
    /// Something else stands here.
    pub fn null(&mut self) -> Result<(), SyntaxError> {
        self.blank();
        self.word("null")
    }

    /// Reads `true` or `false`.
    ///
    /// # Errors
    /// Something else stands here.
    pub fn bool(&mut self) -> Result<bool, SyntaxError> {
        self.blank();
        if self.byte() == Some(b't') {
            self.word("true")?;
            Ok(true)
        } else {
            self.word("false")?;
            Ok(false)
        }
    }

    fn digits(&mut self) -> Result<(), SyntaxError> {
        let from = self.at;
        while matches!(self.byte(), Some(b'0'..=b'9')) {
            self.at += 1;
        }
        if self.at == from { self.error("a digit") } else { Ok(()) }
    }

    /// A number's literal text, checked against the grammar and not converted.
    ///
    /// # Errors
    /// No number stands here.
    pub fn number(&mut self) -> Result<&'a str, SyntaxError> {
        self.blank();
        let from = self.at;
        if self.byte() == Some(b'-') {
            self.at += 1;
        }
        if self.byte() == Some(b'0') {
            self.at += 1;
        } else {
            self.digits()?;
        }
        if self.byte() == Some(b'.') {
            self.at += 1;
            self.digits()?;
        }
        if matches!(self.byte(), Some(b'e' | b'E')) {
            self.at += 1;
            if matches!(self.byte(), Some(b'+' | b'-')) {
                self.at += 1;
            }
            self.digits()?;
        }
        Ok(self.slice(from, self.at))
    }

    /// A string between its quotes exactly as written, escapes and all, and whether it has any escape.
    ///
    /// # Errors
    /// No string stands here, or it does not end, or a control character or a bad escape is in it.
    #[inline]
    pub fn raw_string(&mut self) -> Result<(&'a str, bool), SyntaxError> {
        self.blank();
        if self.byte() != Some(b'"') {
            return self.error("a string");
        }
        self.at += 1;
        let from = self.at;
        self.at += plain_run(self.text.as_bytes().get(from..).unwrap_or_default());
        let escaped = self.byte() != Some(b'"');
        if escaped {
            self.escaped_string()?;
        }
        let text = self.slice(from, self.at);
        self.at += 1;
        Ok((text, escaped))
    }

    /// Goes on to the end of a string, from something special in it.
    #[inline(never)]
    fn escaped_string(&mut self) -> Result<(), SyntaxError> {
        loop {
            match self.byte() {
                Some(b'"') => return Ok(()),
                Some(b'\\') => self.escape()?,
                Some(_) => return self.error("no control character"),
                None => return self.error("the end of the string"),
            }
            self.at += plain_run(self.text.as_bytes().get(self.at..).unwrap_or_default());
        }
    }

    /// Checks one escape; a surrogate must be half of a pair.
    fn escape(&mut self) -> Result<(), SyntaxError> {
        self.at += 1;
        match self.byte() {
            Some(b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't') => self.at += 1,
            Some(b'u') => {
                self.at += 1;
                match self.hex()? {
                    0xd800..=0xdbff => {
                        if self.byte() == Some(b'\\') {
                            self.at += 1;
                        }
                        if self.byte() != Some(b'u') {
                            return self.error("the second half of a surrogate pair");
                        }
                        self.at += 1;
                        if !matches!(self.hex()?, 0xdc00..=0xdfff) {
                            return self.error("the second half of a surrogate pair");
                        }
                    }
                    0xdc00..=0xdfff => return self.error("the first half of a surrogate pair"),
                    _ => {}
                }
            }
            _ => return self.error("an escape"),
        }
        Ok(())
    }

    fn hex(&mut self) -> Result<u32, SyntaxError> {
        let digits = self.text.as_bytes().get(self.at..self.at + 4).unwrap_or_default();
        let mut value = 0;
        for digit in digits {
            let Some(digit) = char::from(*digit).to_digit(16) else {
                return self.error("a hexadecimal digit");
            };
            value = value << 4 | digit;
        }
        if digits.len() < 4 {
            return self.error("four hexadecimal digits");
        }
        self.at += 4;
        Ok(value)
    }

    /// A string, its escapes resolved; borrowed where there are none.
    ///
    /// # Errors
    /// As [`raw_string`](Self::raw_string).
    #[inline]
    pub fn string(&mut self) -> Result<Cow<'a, str>, SyntaxError> {
        let (raw, escaped) = self.raw_string()?;
        Ok(if escaped {
            Cow::Owned(unescape(raw))
        } else {
            Cow::Borrowed(raw)
        })
    }

    /// Passes over the next value, whatever it is, and gives its text.
    ///
    /// # Errors
    /// The text is not JSON here.
    pub fn skip(&mut self) -> Result<&'a str, SyntaxError> {
        self.blank();
        let from = self.at;
        match self.peek()? {
            Token::Null => self.null()?,
            Token::Bool => {
                self.bool()?;
            }
            Token::Number => {
                self.number()?;
            }
            Token::String => {
                self.raw_string()?;
            }
            Token::Array => {
                self.open_array()?;
                let mut first = true;
                while self.next_item(first)? {
                    first = false;
                    self.skip()?;
                }
            }
            Token::Object => {
                self.open_object()?;
                let mut first = true;
                while self.next_raw_key(first)? {
                    first = false;
                    self.skip()?;
                }
            }
        }
        Ok(self.slice(from, self.at))
    }

    fn next_raw_key(&mut self, first: bool) -> Result<bool, SyntaxError> {
        let follows = self.next_member(first)?;
        if follows {
            self.raw_string()?;
            self.colon()?;
        }
        Ok(follows)
    }

    /// Makes sure that nothing but blanks is left.
    ///
    /// # Errors
    /// Something is left.
    pub fn end(&mut self) -> Result<(), SyntaxError> {
        self.blank();
        if self.at == self.text.len() {
            Ok(())
        } else {
            self.error("the end")
        }
    }
}

/// Resolves the escapes of a string that [`Reader::raw_string`] has checked.
pub(crate) fn unescape(raw: &str) -> String {
    let mut text = String::with_capacity(raw.len());
    let mut rest = raw;
    while let Some((plain, escape)) = rest.split_once('\\') {
        text.push_str(plain);
        let mut after = escape.chars();
        match after.next() {
            Some('b') => text.push('\u{8}'),
            Some('f') => text.push('\u{c}'),
            Some('n') => text.push('\n'),
            Some('r') => text.push('\r'),
            Some('t') => text.push('\t'),
            Some('u') => {
                let unit = |digits: Option<&str>| digits.and_then(|d| u32::from_str_radix(d, 16).ok()).unwrap_or(0);
                let high = unit(escape.get(1..5));
                let code = if (0xd800..0xdc00).contains(&high) {
                    let low = unit(escape.get(7..11));
                    after = escape.get(11..).unwrap_or_default().chars();
                    0x1_0000 + ((high - 0xd800) << 10) + (low.wrapping_sub(0xdc00) & 0x3ff)
                } else {
                    after = escape.get(5..).unwrap_or_default().chars();
                    high
                };
                text.push(char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER));
            }
            Some(other) => text.push(other),
            None => {}
        }
        rest = after.as_str();
    }
    text.push_str(rest);
    text
}
