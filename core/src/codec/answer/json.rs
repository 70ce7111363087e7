//! Answers in JSON (PROTOCOL 2.3).

use std::borrow::Cow;

use super::Limits;
use super::source::{Failure, Next, Opened, Result, Scalar, TRIES};
use crate::catalog::{Case, Cased, Member};
use crate::json::{Reader, SyntaxError, Token};

pub(super) struct Json<'a> {
    reader: Reader<'a>,
    limits: Limits,
    /// Whether an object or array was entered just now, so that no comma comes before its first entry.
    first: bool,
}

impl From<SyntaxError> for Failure {
    fn from(error: SyntaxError) -> Self {
        if error.is_depth() { Self::TooDeep } else { Self::NotJson }
    }
}

impl<'a> Json<'a> {
    /// Stands at the root.
    pub(super) fn new(text: &'a str, limits: Limits) -> Self {
        Self {
            reader: Reader::with_depth(text, limits.depth),
            limits,
            first: false,
        }
    }

    #[inline]
    fn next_key(&mut self) -> Result<Option<Cow<'a, str>>> {
        let first = std::mem::take(&mut self.first);
        Ok(self.reader.next_key(first)?)
    }

    /// Reads what is left of an object.
    fn skip_members(&mut self) -> Result<()> {
        while self.next_key()?.is_some() {
            self.reader.skip()?;
        }
        Ok(())
    }

    /// The scalar at hand; `Other` for an object or array.
    #[inline]
    fn plain_scalar(&mut self) -> Result<Scalar<'a>> {
        let scalar = match self.reader.peek()? {
            Token::Null => {
                self.reader.null()?;
                Scalar::Absent
            }
            Token::String => {
                let (raw, escaped) = self.reader.raw_string()?;
                if raw.len() > self.limits.text {
                    return Err(Failure::TextTooLong);
                }
                Scalar::Json(raw, escaped)
            }
            Token::Number => Scalar::Json(self.reader.number()?, false),
            Token::Bool => Scalar::Json(if self.reader.bool()? { "true" } else { "false" }, false),
            Token::Array | Token::Object => {
                self.reader.skip()?;
                Scalar::Other
            }
        };
        Ok(scalar)
    }

    /// The scalar in an object that has nothing but a `Value`; absent if there is none.
    #[inline(never)]
    fn boxed_scalar(&mut self) -> Result<Scalar<'a>> {
        self.reader.open_object()?;
        self.first = true;
        let Some(name) = self.next_key()? else {
            return Ok(Scalar::Absent);
        };
        let mut scalar = self.plain_scalar()?;
        if name != "Value" {
            scalar = Scalar::Other;
        } else if scalar == Scalar::Json("", false) {
            // An empty id is no id.
            scalar = Scalar::Absent;
        }
        if self.next_key()?.is_some() {
            scalar = Scalar::Other;
            self.reader.skip()?;
            self.skip_members()?;
        }
        Ok(scalar)
    }
}

impl<'a> Json<'a> {
    pub(super) fn absent(&mut self) -> Result<bool> {
        let null = self.reader.peek()? == Token::Null;
        if null {
            self.reader.null()?;
        }
        Ok(null)
    }

    pub(super) fn open(&mut self) -> Result<Opened> {
        Ok(match self.reader.peek()? {
            Token::Null => {
                self.reader.null()?;
                Opened::Absent
            }
            Token::Object => {
                self.reader.open_object()?;
                self.first = true;
                Opened::Object
            }
            Token::Array => Opened::Array,
            Token::Bool | Token::Number | Token::String => Opened::Scalar,
        })
    }

    #[inline]
    pub(super) fn next(&mut self, likely: &[Member]) -> Result<Next> {
        let first = std::mem::take(&mut self.first);
        if !self.reader.next_member(first)? {
            return Ok(Next::End);
        }
        let wire = Cased::of(Case::Wire);
        for (place, member) in likely.iter().enumerate().take(TRIES) {
            if self.reader.take_key(wire.key(member.name_id())) {
                return Ok(Next::Likely(place));
            }
        }
        Ok(Next::Other)
    }

    pub(super) fn name(&mut self) -> Result<Cow<'a, str>> {
        Ok(self.reader.key()?)
    }

    pub(super) fn open_array(&mut self) -> Result<()> {
        self.reader.open_array()?;
        self.first = true;
        Ok(())
    }

    pub(super) fn next_item(&mut self) -> Result<bool> {
        let first = std::mem::take(&mut self.first);
        Ok(self.reader.next_item(first)?)
    }

    #[inline]
    pub(super) fn scalar(&mut self) -> Result<Scalar<'_>> {
        if self.reader.peek()? == Token::Object {
            self.boxed_scalar()
        } else {
            self.plain_scalar()
        }
    }

    pub(super) fn json_scalar(&mut self) -> Result<Option<&'a str>> {
        match self.reader.peek()? {
            Token::Bool | Token::Number | Token::String => Ok(Some(self.reader.skip()?)),
            Token::Null | Token::Array | Token::Object => Ok(None),
        }
    }

    pub(super) fn skip(&mut self) -> Result<()> {
        self.reader.skip()?;
        Ok(())
    }

    pub(super) fn tree(&mut self, out: &mut String) -> Result<()> {
        out.push_str(self.reader.skip()?);
        Ok(())
    }

    pub(super) fn end(&mut self) -> Result<()> {
        self.reader.end()?;
        Ok(())
    }
}
