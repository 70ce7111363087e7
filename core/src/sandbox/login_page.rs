//! The marketplace's login, as a page of the sandbox: approve or refuse, and back to where the hand-off began (PROTOCOL 4.2).

use super::http::{HttpRequest, Reply};
use super::parameters::{Parameters, append_parameter, escape};
use super::state::Shop;
use super::state::marketplace::ACCOUNTS;

/// Answers `GET /provider-login?ticket=…`: the page; with `choice=approve` (and perhaps `account`) or
/// `choice=refuse` the way back.
pub(crate) fn answer(shop: &mut Shop, request: &HttpRequest) -> Reply {
    let parameters = Parameters::decode(&request.query, b"");
    let ticket = parameters.text("ticket");
    let Some(return_url) = shop
        .marketplace
        .hand_off(ticket)
        .map(|hand_off| hand_off.return_url.clone())
    else {
        return page(404, "<p>This login is not known. Begin again where you came from.</p>");
    };
    let (name, value) = match parameters.text("choice") {
        "approve" => {
            let account = parameters.text("account");
            let session = shop.marketplace.approve(ticket, account, &mut shop.entropy);
            let session = session.unwrap_or_default();
            (shop.settings.session_parameter.clone(), session)
        }
        "refuse" => (shop.settings.error_parameter.clone(), "access_denied".to_owned()),
        _ => {
            let link = |id: &str, choice: &str, text: &str| {
                let ticket = escape(ticket);
                format!("<p><a id=\"{id}\" href=\"?ticket={ticket}&amp;choice={choice}\">{text}</a></p>")
            };
            let [account, other] = ACCOUNTS;
            let links = [
                link("approve", "approve", &format!("Approve with the account {account}")),
                link(
                    "approve-other",
                    &format!("approve&amp;account={other}"),
                    &format!("Approve with the account {other}"),
                ),
                link("refuse", "refuse", "Refuse"),
            ];
            return page(200, &format!("<p>May the shop buy here?</p>{}", links.concat()));
        }
    };
    let return_url = if shop.variants().drop_return_query {
        without_query(&return_url)
    } else {
        return_url
    };
    let back = append_parameter(&return_url, &name, &value);
    page(302, "<p>Going back to the shop.</p>").with("location", back)
}

fn without_query(url: &str) -> String {
    let (address, fragment) = url.split_once('#').unwrap_or((url, ""));
    let address = address.split_once('?').map_or(address, |(address, _)| address);
    if fragment.is_empty() {
        address.to_owned()
    } else {
        format!("{address}#{fragment}")
    }
}

fn page(status: u16, body: &str) -> Reply {
    let html = format!(
        "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Marketplace login (sandbox)</title></head>\
         <body><h1>Marketplace login</h1>{body}</body></html>"
    );
    Reply::new(status, "text/html; charset=utf-8", html)
        .with("cache-control", "no-store")
        .with("referrer-policy", "no-referrer")
}
