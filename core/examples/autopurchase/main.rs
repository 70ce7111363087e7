//! The main job from one end to the other: search, place, pay, provider session, export with a question, synchronise, track.
//!
//! Without arguments it runs offline on the embedded sandbox; with `--url URL --key KEY [--secret SECRET] --operator
//! LOGIN:PASSWORD --customer LOGIN:PASSWORD` it runs over HTTP. It ends with 0 only if the books agree.
#![allow(
    clippy::disallowed_methods,
    clippy::disallowed_types,
    reason = "an example is a host: it has a clock and sockets"
)]

mod host;
mod options;
mod transport;

use std::error::Error;
use std::process::ExitCode;

use host::{Host, Question};
use options::Options;
use otapi_core::Client;
use otapi_core::face::common::SearchItemsParameters;
use otapi_core::face::enums::ItemProviderType;
use otapi_core::face::item::GetItemFullInfo;
use otapi_core::face::search::SearchItemsFrame;
use otapi_core::json::Json;
use transport::Transport;

type Outcome<T> = Result<T, Box<dyn Error>>;

fn main() -> ExitCode {
    match Options::from_args()
        .map_err(Into::into)
        .and_then(|options| shop(&options))
    {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("\nIt failed: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Who acts, and what has been agreed on so far.
struct Shop {
    host: Host,
    operator: i64,
    customer: i64,
}

fn shop(options: &Options) -> Outcome<()> {
    let client = Client::new(&options.settings().to_string(), entropy())?;
    let mut host = Host::new(client, Transport::new(options.url.is_some()));
    let operator = host.scope(&options.operator())?;
    let customer = host.scope(&options.customer())?;
    let mut shop = Shop {
        host,
        operator,
        customer,
    };

    say("Find something to buy");
    let items = shop.find("shirt", 2)?;
    say("Place the order");
    let order = shop.place(items)?;
    say("Pay it");
    shop.pay(&order)?;
    say("Get the marketplace's session");
    let provider = shop.provider_session()?;
    say("Have it bought");
    shop.export(&order, provider)?;
    say("Synchronise until the parcels are on their way");
    let waybill = shop.synchronise(&order, provider)?;
    say("A parcel arrives");
    shop.track(&order, &waybill)?;
    say("The books");
    shop.check(&order)?;
    println!("\nEverything was done, and done once.");
    Ok(())
}

impl Shop {
    /// Searches, and gives what an order says about the first goods that can be bought.
    fn find(&mut self, title: &str, count: usize) -> Outcome<Vec<Json>> {
        let wanted = SearchItemsParameters::new()
            .provider(ItemProviderType::TAOBAO)
            .item_title(title);
        let found = self
            .host
            .call(&SearchItemsFrame::new().parameters(&wanted).frame_size(10))?;
        let mut items = Vec::new();
        for item in found.items() {
            let id = item.id().unwrap_or_default();
            let full = self.host.call(&GetItemFullInfo::new(id))?;
            let full = full.get();
            if full.is_sell_allowed() == Some(false) || items.len() == count {
                continue;
            }
            let price = item
                .price()
                .and_then(|price| price.converted_price())
                .unwrap_or_default();
            tell(&format!(
                "2 x {} ({id}), {price} each",
                item.title().unwrap_or_default()
            ));
            let mut wanted = vec![("id", Json::from(id)), ("quantity", 2.into())];
            if let Some(configuration) = full.configured_items().first() {
                wanted.push(("configurationId", configuration.id().into()));
            }
            items.push(Json::object(wanted));
        }
        ensure(!items.is_empty(), "nothing was found")?;
        Ok(items)
    }

    fn place(&mut self, items: Vec<Json>) -> Outcome<String> {
        let prepared = self
            .host
            .run("prepare", &Json::object([("customer", self.customer.into())]))?;
        ensure(
            prepared.get("ready") == Some(&Json::Bool(true)),
            "a profile or a delivery mode is missing",
        )?;
        let profile = first(&prepared, "profiles")?;
        let mode = first(&prepared, "deliveryModes")?;
        tell(&format!("to {}, {}", text(profile, "name"), text(profile, "address")));
        tell(&format!("by {}", text(mode, "name")));
        let input = Json::object([
            ("customer", self.customer.into()),
            ("operator", self.operator.into()),
            ("deliveryModeId", text(mode, "id").into()),
            ("userProfileId", profile.get("id").cloned().unwrap_or_default()),
            ("comment", "A gift, please wrap".into()),
            ("items", Json::Array(items)),
        ]);
        let placed = self.host.run("place", &input)?;
        let order = text(&placed, "orderId");
        tell(&format!(
            "order {order}: {} {}",
            text(&placed, "total"),
            text(&placed, "currency")
        ));
        for line in list(&placed, "lines") {
            tell(&format!("{} is {}", text(line, "itemId"), text(line, "verdict")));
        }
        ensure(placed.get("complete") == Some(&Json::Bool(true)), "the order has gaps")?;
        Ok(order.to_owned())
    }

    fn pay(&mut self, order: &str) -> Outcome<()> {
        let input = Json::object([("operator", self.operator.into()), ("orderId", order.into())]);
        let paid = self.host.run("pay", &input)?;
        let currency = text(&paid, "currency");
        tell(&format!("deposited {} {currency}", text(&paid, "deposited")));
        tell(&format!(
            "reserved {} {currency} for the order",
            text(&paid, "reserved")
        ));
        ensure(
            paid.get("settled") == Some(&Json::Bool(true)),
            "something is still open",
        )
    }

    fn provider_session(&mut self) -> Outcome<i64> {
        let input = Json::object([
            ("operator", self.operator.into()),
            ("providerType", "Taobao".into()),
            ("returnUrl", "https://shop.example/marketplace?tab=sessions".into()),
        ]);
        let begun = self.host.run("provider_session", &input)?;
        let returned = self.host.approve(text(&begun, "url"))?;
        let input = Json::object([
            ("state", begun.get("state").cloned().unwrap_or_default()),
            ("returnUrl", returned.into()),
            ("operator", self.operator.into()),
        ]);
        let completed = self.host.run("complete_provider_session", &input)?;
        ensure(text(&completed, "outcome") == "session", "the marketplace refused")?;
        tell(&format!("the account `{}` may be used", text(&completed, "account")));
        let scope = Json::object([
            ("role", "provider".into()),
            ("providerType", "Taobao".into()),
            ("session", text(&completed, "session").into()),
        ]);
        Ok(self.host.scope(&scope)?)
    }

    fn export(&mut self, order: &str, provider: i64) -> Outcome<()> {
        let input = Json::object([
            ("operator", self.operator.into()),
            ("provider", provider.into()),
            ("orderId", order.into()),
        ]);
        // The shop owner accepts a changed price.
        let accept = |question: &Question<'_>| question.choice_with("answer", "accept");
        let exported = self.host.ask("export", &input, accept)?;
        for line in list(&exported, "lines") {
            let (id, verdict) = (text(line, "lineId"), text(line, "verdict"));
            tell(&format!("line {id} is {verdict} as {}", text(line, "marketplaceOrder")));
        }
        ensure(
            exported.get("complete") == Some(&Json::Bool(true)),
            "not every line was bought",
        )
    }

    /// Synchronises until the first line has a waybill.
    fn synchronise(&mut self, order: &str, provider: i64) -> Outcome<String> {
        let input = Json::object([
            ("operator", self.operator.into()),
            ("provider", provider.into()),
            ("orderIds", Json::Array(vec![order.into()])),
        ]);
        for _ in 0..3 {
            let synchronised = self.host.run("synchronise", &input)?;
            for difference in list(&synchronised, "differences") {
                for field in list(difference, "fields") {
                    let value = |name| field.get(name).map(Json::to_string).unwrap_or_default();
                    let (id, field) = (text(difference, "lineId"), text(field, "field"));
                    tell(&format!("line {id}: {field} {} -> {}", value("before"), value("after")));
                }
            }
            let mut waybills = list(&synchronised, "lines").iter().map(|line| text(line, "waybill"));
            if let Some(waybill) = waybills.find(|waybill| !waybill.is_empty()) {
                return Ok(waybill.to_owned());
            }
        }
        Err("no parcel was sent".into())
    }

    fn track(&mut self, order: &str, waybill: &str) -> Outcome<()> {
        // A scanner adds blanks and does not care for case.
        let scanned = format!(" {} \r\n", waybill.to_lowercase());
        let input = Json::object([("operator", self.operator.into()), ("waybill", scanned.into())]);
        let tracked = self.host.run("track", &input)?;
        for hit in list(&tracked, "hits") {
            let quantity = hit.get("quantity").map(Json::to_string).unwrap_or_default();
            tell(&format!(
                "in {waybill}: {quantity} x {}, order {}",
                text(hit, "title"),
                text(hit, "orderId")
            ));
        }
        ensure(
            list(&tracked, "hits").iter().any(|hit| text(hit, "orderId") == order),
            "the parcel was not found",
        )
    }

    /// Holds what the service says, and offline the sandbox's own truth, against what was to be done.
    fn check(&mut self, order: &str) -> Outcome<()> {
        let Some(truth) = self.host.truth() else {
            tell("what really happened can be seen only offline; the answers agree with each other");
            return Ok(());
        };
        let orders: Vec<&Json> = list(&truth, "orders")
            .iter()
            .filter(|one| text(one, "id") == order)
            .collect();
        ensure(
            orders.len() == 1 && list(&truth, "orders").len() == 1,
            "there is another order",
        )?;
        let order = orders.first().ok_or("the order is gone")?;
        ensure(
            text(order, "total") == text(order, "paid"),
            "the order is not paid exactly",
        )?;
        tell(&format!(
            "one order, {} of {} paid",
            text(order, "paid"),
            text(order, "total")
        ));
        // The sandbox's buyer has bought things by hand, too.
        let by_hand = |purchase: &&Json| purchase.get("byHand") == Some(&Json::Bool(true));
        for purchase in list(&truth, "marketplaceOrders")
            .iter()
            .filter(|purchase| !by_hand(purchase))
        {
            tell(&format!(
                "marketplace order {} holds {} lines",
                text(purchase, "id"),
                list(purchase, "linkedTo").len()
            ));
            ensure(
                !list(purchase, "linkedTo").is_empty(),
                "something was bought that no line holds",
            )?;
        }
        let effects = truth.get("effects").cloned().unwrap_or_default();
        for method in [
            "AddOrder",
            "PostTransaction",
            "SalesPaymentReserve",
            "RunOrderExportingToProvider",
        ] {
            ensure(
                effects.get(method) == Some(&Json::from(1)),
                &format!("{method} took effect more than once, or never"),
            )?;
        }
        Ok(())
    }
}

/// 32 bytes that nobody can foresee: the standard library's hasher keys are drawn from the system.
fn entropy() -> [u8; 32] {
    use std::hash::{BuildHasher, RandomState};
    let mut bytes = [0; 32];
    for chunk in bytes.chunks_mut(8) {
        chunk.copy_from_slice(&RandomState::new().hash_one(0).to_le_bytes());
    }
    bytes
}

fn say(chapter: &str) {
    println!("\n{chapter}");
}

fn tell(line: &str) {
    println!("   {line}");
}

fn ensure(holds: bool, message: &str) -> Outcome<()> {
    if holds { Ok(()) } else { Err(message.into()) }
}

fn text<'a>(value: &'a Json, name: &str) -> &'a str {
    value.get(name).and_then(Json::as_str).unwrap_or_default()
}

fn list<'a>(value: &'a Json, name: &str) -> &'a [Json] {
    value.get(name).and_then(Json::as_array).unwrap_or_default()
}

fn first<'a>(value: &'a Json, name: &str) -> Outcome<&'a Json> {
    list(value, name)
        .first()
        .ok_or_else(|| format!("there are no {name}").into())
}
