//! Which HTML of an item's description may be shown.
//!
//! Descriptions are written by sellers, so that nothing in them is to be trusted. What may stay is said here once; what does the cleaning
//! is a kept library: `ammonia` behind the feature `sanitise`, and elsewhere the host's own, which is given this policy: DOMPurify in
//! JavaScript, `nh3` in Python, jsoup's `Cleaner` on the JVM, SwiftSoup in Swift. None is bundled with a binding: whoever shows HTML of
//! strangers wants the mends of such a library on the day that they come, and in a browser the parser is there already.

use super::{CASE, Rule};

pub(super) const DESCRIPTION_POLICY: Rule = Rule {
    name: "description_policy",
    spec: &[CASE],
    apply: |_, out| {
        out.json("tags", TAGS);
        out.json("attributes", ATTRIBUTES);
        out.json("schemes", SCHEMES);
        Ok(())
    },
};

// JSON as it is told. Text, tables, pictures, links: no styles, no forms, no frames, nothing that acts.
const TAGS: &str = concat!(
    r#"["a","b","blockquote","br","caption","center","code","col","colgroup","dd","del","div","dl","dt","em","figcaption","figure","#,
    r#""h1","h2","h3","h4","h5","h6","hr","i","img","ins","li","ol","p","pre","s","small","span","strike","strong","sub","sup","#,
    r#""table","tbody","td","tfoot","th","thead","tr","u","ul"]"#
);
const ATTRIBUTES: &str = concat!(
    r#"{"a":["href","title"],"img":["src","alt","title","width","height"],"#,
    r#""td":["colspan","rowspan"],"th":["colspan","rowspan"]}"#
);
/// Of links and pictures. Addresses without a scheme may stay.
const SCHEMES: &str = r#"["http","https"]"#;

/// The description with nothing in it but what `description_policy` allows. Addresses of pictures are repaired on the way, and links
/// tell their target neither who sent the reader nor that the shop stands for it.
///
/// ```
/// use otapi_core::shop::safe_description;
/// let html = r#"<p onclick="x()">Cotton<script>y()</script><img src="//img.alicdn.com/a.jpg">"#;
/// assert_eq!(safe_description(html), r#"<p>Cotton<img src="https://img.alicdn.com/a.jpg"></p>"#);
/// ```
#[cfg(feature = "sanitise")]
#[must_use]
pub fn safe_description(html: &str) -> String {
    use std::borrow::Cow;

    use crate::json::Json;

    let words = |json| Json::parse(json).unwrap_or_default();
    let (tags, attributes, schemes) = (words(TAGS).texts(), words(ATTRIBUTES), words(SCHEMES).texts());
    let attributes = attributes.as_object().unwrap_or_default().iter();
    let attributes: Vec<(&str, Vec<String>)> = attributes.map(|(tag, names)| (tag.as_str(), names.texts())).collect();
    let attributes = attributes
        .iter()
        .map(|(tag, names)| (*tag, names.iter().map(String::as_str).collect()));
    ammonia::Builder::empty()
        .tags(tags.iter().map(String::as_str).collect())
        // What stands in these is no text of the description.
        .clean_content_tags(["script", "style"].into())
        .generic_attributes([].into())
        .tag_attributes(attributes.collect())
        .url_schemes(schemes.iter().map(String::as_str).collect())
        .url_relative(ammonia::UrlRelative::PassThrough)
        .link_rel(Some("noopener noreferrer nofollow"))
        .attribute_filter(|_, name, value| match name {
            "src" | "href" => super::pictures::repaired(value).map(Cow::Owned),
            _ => Some(value.into()),
        })
        .clean(html)
        .to_string()
}

/// `safe_description` as a rule.
#[cfg(feature = "sanitise")]
pub(super) const SAFE_DESCRIPTION: Rule = Rule {
    name: "safe_description",
    spec: &[("html", crate::engine::Kind::Text), CASE],
    apply: |given, out| {
        out.text("html", Some(&safe_description(given.needed("html"))));
        Ok(())
    },
};

#[cfg(all(test, feature = "sanitise"))]
mod tests {
    use super::safe_description;

    #[test]
    fn nothing_acts_in_a_safe_description() {
        for (html, safe) in [
            (
                r#"<a href="javascript:x()" title="t">a</a><a href="/b">b</a>"#,
                r#"<a title="t" rel="noopener noreferrer nofollow">a</a><a href="/b" rel="noopener noreferrer nofollow">b</a>"#,
            ),
            (
                r#"<iframe src="https://a.example/"></iframe><style>p {}</style><p style="x" lang="en">b"#,
                "<p>b</p>",
            ),
            (r#"<img src="data:image/png;base64,AA">"#, "<img>"),
            (r#"<svg><script>x()</script></svg><p>c"#, "<p>c</p>"),
            (
                r#"<table><tr><td colspan="2" onmouseover="x()">d</table>"#,
                r#"<table><tbody><tr><td colspan="2">d</td></tr></tbody></table>"#,
            ),
        ] {
            assert_eq!(safe_description(html), safe);
        }
    }
}
