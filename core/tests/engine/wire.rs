//! What goes over the wire in a vector: replies in short, request bodies decoded.

use otapi_core::json::Json;
use otapi_core::{Failure, Reply};

use super::{Outcome, known, number};

/// What a vector feeds.
pub(crate) fn reply(given: &Json) -> Outcome<Reply> {
    known(
        given,
        &[
            "ok",
            "code",
            "sub",
            "description",
            "requestId",
            "xml",
            "body",
            "status",
            "headers",
            "failure",
        ],
    )?;
    if let Some(failure) = given.get("failure").and_then(Json::as_str) {
        let failure = match failure {
            "not_sent" => Failure::NotSent,
            "timeout" => Failure::Timeout,
            "broken" => Failure::Broken,
            "cancelled" => Failure::Cancelled,
            other => return Err(format!("no failure {other}").into()),
        };
        return Ok(Reply::Failure {
            failure,
            message: "as the vector says".to_owned(),
        });
    }
    let text = |name: &str| given.get(name).and_then(Json::as_str);
    let body = if let Some(members) = given.get("ok").and_then(Json::as_object) {
        let mut answer = vec![("ErrorCode".to_owned(), "Ok".into())];
        answer.extend(members.iter().cloned());
        Json::Object(answer).to_string()
    } else if let Some(code) = text("code") {
        let sub = text("sub").map(|sub| Json::object([("Value", sub.into())]));
        let members = [
            ("ErrorCode", Some(code.into())),
            ("ErrorDescription", text("description").map(Json::from)),
            ("SubErrorCode", sub),
            ("RequestId", text("requestId").map(Json::from)),
        ];
        Json::object(members.into_iter().filter_map(|(name, value)| Some((name, value?)))).to_string()
    } else {
        text("xml").or(text("body")).ok_or("a reply without a body")?.to_owned()
    };
    let headers = given
        .get("headers")
        .and_then(Json::as_object)
        .unwrap_or_default()
        .iter();
    Ok(Reply::Answer {
        status: given.get("status").map_or(Ok(200), number)? as u16,
        headers: headers
            .map(|(name, value)| (name.clone(), value.as_str().unwrap_or_default().to_owned()))
            .collect(),
        body: body.into_bytes(),
    })
}

/// A form body as an object of its parameters.
pub(crate) fn form(body: &[u8]) -> Outcome<Json> {
    let body = std::str::from_utf8(body)?;
    let plain = |text: &str| -> String {
        let mut bytes = Vec::new();
        let mut parts = text.split('%');
        bytes.extend(parts.next().unwrap_or_default().replace('+', " ").bytes());
        for part in parts {
            let (code, rest) = part.split_at(2);
            bytes.push(u8::from_str_radix(code, 16).unwrap());
            bytes.extend(rest.replace('+', " ").bytes());
        }
        String::from_utf8(bytes).unwrap()
    };
    let pairs = body.split('&').map(|pair| pair.split_once('=').unwrap_or((pair, "")));
    Ok(Json::Object(
        pairs.map(|(name, value)| (plain(name), plain(value).into())).collect(),
    ))
}
