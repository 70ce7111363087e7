//! Leniency about request lines: clients that are put together by hand send XML unescaped in the address, and the service answers them
//! (PROTOCOL 1.2). The HTTP library refuses such lines, so they are escaped before it sees them.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};

/// A connection whose request lines are escaped on the way in. Requests without a body are followed one after the other; from the first
/// one with a body on, bytes pass as they are.
pub(crate) struct RawTarget<S> {
    stream: S,
    place: Place,
    /// What has come of the line that is being read.
    line: Vec<u8>,
    /// What may be passed on.
    ready: Vec<u8>,
    passed: usize,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    RequestLine,
    Headers,
    /// No more looking.
    Rest,
}

/// A longer line passes as it is, and is the library's affair.
const MAX_LINE: usize = 64 << 10;

impl<S> RawTarget<S> {
    /// Looks into a connection that has just been opened.
    pub(crate) fn new(stream: S) -> Self {
        Self {
            stream,
            place: Place::RequestLine,
            line: Vec::new(),
            ready: Vec::new(),
            passed: 0,
        }
    }

    fn take(&mut self, bytes: &[u8]) {
        let mut rest = bytes;
        while self.place != Place::Rest && !rest.is_empty() {
            let end = rest
                .iter()
                .position(|byte| *byte == b'\n')
                .map_or(rest.len(), |at| at + 1);
            let (part, after) = rest.split_at(end);
            self.line.extend_from_slice(part);
            rest = after;
            if self.line.ends_with(b"\n") {
                self.end_line();
            } else if self.line.len() > MAX_LINE {
                self.ready.append(&mut self.line);
                self.place = Place::Rest;
            }
        }
        self.ready.extend_from_slice(rest);
    }

    fn end_line(&mut self) {
        let line = std::mem::take(&mut self.line);
        let is_blank = line == b"\n" || line == b"\r\n";
        self.place = match self.place {
            Place::RequestLine if is_blank => Place::RequestLine,
            Place::RequestLine if line.starts_with(b"GET ") => {
                self.ready.extend(escape(&line));
                self.place = Place::Headers;
                return;
            }
            Place::Headers if is_blank => Place::RequestLine,
            Place::Headers => Place::Headers,
            Place::RequestLine | Place::Rest => Place::Rest,
        };
        self.ready.extend(line);
    }
}

/// `GET target HTTP/1.1`, the target being all that is between the first blank and the last.
fn escape(line: &[u8]) -> Vec<u8> {
    let blank = |byte: &u8| *byte == b' ';
    let (Some(first), Some(last)) = (line.iter().position(blank), line.iter().rposition(blank)) else {
        return line.to_vec();
    };
    let mut out = Vec::with_capacity(line.len() + 64);
    for (at, byte) in line.iter().enumerate() {
        if first < at
            && at < last
            && matches!(
                byte,
                b' ' | b'"' | b'<' | b'>' | b'\\' | b'^' | b'`' | b'{' | b'|' | b'}'
            )
        {
            out.extend(format!("%{byte:02X}").bytes());
        } else {
            out.push(*byte);
        }
    }
    out
}

impl<S: AsyncRead + Unpin> AsyncRead for RawTarget<S> {
    fn poll_read(self: Pin<&mut Self>, context: &mut Context<'_>, out: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        let this = self.get_mut();
        while this.passed == this.ready.len() {
            (this.ready, this.passed) = (Vec::new(), 0);
            let mut bytes = [0; 8192];
            let mut buffer = ReadBuf::new(&mut bytes);
            ready!(Pin::new(&mut this.stream).poll_read(context, &mut buffer))?;
            if buffer.filled().is_empty() {
                // The end: an unfinished line is passed on, for the library to refuse.
                this.ready.append(&mut this.line);
                if this.ready.is_empty() {
                    return Poll::Ready(Ok(()));
                }
            } else {
                this.take(buffer.filled());
            }
        }
        let waiting = this.ready.get(this.passed..).unwrap_or_default();
        let part = waiting.get(..out.remaining()).unwrap_or(waiting);
        out.put_slice(part);
        this.passed += part.len();
        Poll::Ready(Ok(()))
    }
}

impl<S: AsyncWrite + Unpin> AsyncWrite for RawTarget<S> {
    fn poll_write(self: Pin<&mut Self>, context: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.get_mut().stream).poll_write(context, bytes)
    }

    fn poll_flush(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.get_mut().stream).poll_flush(context)
    }

    fn poll_shutdown(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.get_mut().stream).poll_shutdown(context)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What comes out when the bytes come in pieces of this size.
    fn through(bytes: &[u8], piece: usize) -> String {
        let mut target = RawTarget::new(());
        bytes.chunks(piece).for_each(|piece| target.take(piece));
        let rest = std::mem::take(&mut target.line);
        String::from_utf8([std::mem::take(&mut target.ready), rest].concat()).unwrap()
    }

    #[test]
    fn escapes_request_lines_and_nothing_else() {
        let one = "GET /service/A?x=<a b=\"c d\"/> HTTP/1.1\r\nX: <y>\r\n\r\n";
        let escaped = "GET /service/A?x=%3Ca%20b=%22c%20d%22/%3E HTTP/1.1\r\nX: <y>\r\n\r\n";
        let post = "POST /service/A HTTP/1.1\r\nContent-Length: 31\r\n\r\nGET <a> HTTP/1.1\r\nGET <b> HTTP/1.1\r\n";
        let bytes = [one, one, post].concat();
        for piece in [1, 2, 7, 8192] {
            assert_eq!(through(bytes.as_bytes(), piece), [escaped, escaped, post].concat());
        }
    }
}
