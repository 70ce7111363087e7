//! Where pictures really are.
//!
//! What is known of the marketplaces' addresses, and repaired: `//host` without a scheme; plain http on hosts that answer under https;
//! those hosts without a scheme; addresses of alicdn that hold another whole one (PROTOCOL 10.4). Everything else stays as it is,
//! but for addresses of other schemes than http and https, which are nothing to show: they become `null`.

use super::out::Out;
use super::{CASE, ITEM, Rule};
use crate::engine::{Given, Kind};
use crate::error::Error;
use crate::search::{rsplit_once, split_once};

pub(super) const PICTURES: Rule = Rule {
    name: "pictures",
    spec: &[ITEM, CASE],
    apply: of_item,
};

pub(super) const PICTURE: Rule = Rule {
    name: "picture",
    spec: &[("url", Kind::Needed), CASE],
    apply: of_address,
};

/// Hosts, and all below them, that were only ever seen under https.
const SECURE: [&str; 3] = ["alicdn.com", "ltwebstatic.com", "otcommerce.com"];
/// Where a whole address begins inside another. In the query of one, it follows its scheme and is left alone.
const INNER: &str = "///img.alicdn.com/";

#[inline(never)]
fn is_secure(host: &str) -> bool {
    let mut known = SECURE.iter().filter_map(|known| host.strip_suffix(known));
    known.any(|rest| rest.is_empty() || rest.ends_with('.'))
}

/// What stands before the path: the host of an address without its scheme, the scheme of a whole one.
fn head(url: &str) -> &str {
    let end = url.bytes().position(|byte| matches!(byte, b'/' | b'?' | b'#'));
    end.and_then(|end| url.get(..end)).unwrap_or(url)
}

/// The address in its right form; nothing for one that is nothing to show.
pub(super) fn repaired(url: &str) -> Option<String> {
    let url = url.trim();
    let mut inner = url;
    while let Some((_, after)) = split_once(inner, INNER) {
        inner = after;
    }
    if inner.len() < url.len() {
        return Some(format!("https://img.alicdn.com/{inner}"));
    }
    if let Some(rest) = url.strip_prefix("//") {
        return Some(format!("https://{rest}"));
    }
    let scheme = head(url);
    let is_plain = scheme.eq_ignore_ascii_case("http:");
    if is_plain || scheme.eq_ignore_ascii_case("https:") {
        let (_, rest) = split_once(url, "://")?;
        let is_better = is_plain && is_secure(head(rest));
        return Some(if is_better {
            format!("https://{rest}")
        } else {
            url.to_owned()
        });
    }
    if is_secure(scheme) {
        return Some(format!("https://{url}"));
    }
    // A path of the shop's own, or a scheme such as `data:`.
    (!url.is_empty() && !scheme.contains(':')).then(|| url.to_owned())
}

/// The address of the picture in its full size, and the size that the address names: `…jpg_310x310q90.jpg` of alicdn,
/// `…_thumbnail_220x293.webp` of Shein, whose height may be left out.
fn sized(url: &str) -> Option<(String, u64, Option<u64>)> {
    let (_, rest) = split_once(url, "://")?;
    if !is_secure(head(rest)) {
        return None;
    }
    let (before, size) = rsplit_once(url, b'_')?;
    let (width, rest) = split_once(size, "x")?;
    let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
    let (height, end) = rest.split_at_checked(digits)?;
    let original = match before.strip_suffix("_thumbnail") {
        Some(before) if end.starts_with('.') => format!("{before}{end}"),
        None if end.starts_with(['.', 'q']) && !height.is_empty() => before.to_owned(),
        _ => return None,
    };
    Some((original, width.parse().ok()?, height.parse().ok()))
}

fn of_address(given: Given<'_>, out: &mut Out) -> Result<(), Error> {
    let url = repaired(given.needed("url"));
    let sized = url.as_deref().and_then(sized);
    let (original, width, height) = match sized {
        Some((original, width, height)) => (Some(original), Some(width), height),
        None => (url.clone(), None, None),
    };
    out.text("url", url.as_deref());
    out.text("originalUrl", original.as_deref());
    out.number("width", width);
    out.number("height", height);
    Ok(())
}

/// The pictures of an item, each once; the main one where there is no list.
fn of_item(given: Given<'_>, out: &mut Out) -> Result<(), Error> {
    let item = given.inner("item");
    let mut told = Vec::new();
    out.list("pictures");
    for picture in item.each("Pictures") {
        tell(&mut told, picture, "Url", picture.flag("IsMain"), out);
    }
    if told.is_empty() {
        tell(&mut told, item, "MainPictureUrl", true, out);
    }
    out.end_list();
    Ok(())
}

#[inline(never)]
fn tell(told: &mut Vec<String>, picture: Given<'_>, url: &str, is_main: bool, out: &mut Out) {
    let Some(url) = repaired(picture.needed(url)).filter(|url| !told.contains(url)) else {
        return;
    };
    out.open("");
    out.text("url", Some(&url));
    out.flag("isMain", is_main);
    out.list("sizes");
    for size in ["Small", "Medium", "Large"] {
        let size = picture.inner(size);
        if let Some(url) = repaired(size.needed("Url")) {
            out.open("");
            out.text("url", Some(&url));
            out.copy(size, &[("width", "Width"), ("height", "Height")]);
            out.end();
        }
    }
    out.end_list();
    out.end();
    told.push(url);
}
