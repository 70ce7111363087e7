//! Buys three things for a customer, of which somebody has bought two by hand already. The service's address is the argument.
mod host;

use otapi_core::face::flows::{self, PlaceItem};
use otapi_core::face::{common, ids, item, search::SearchItemsFrame};

#[rustfmt::skip] // A step that fits into a line is read as one.
fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut day = host::Day::at(std::env::args().nth(1))?;
    let (shop, buyer) = (day.login("operator")?, day.login("customer")?);

    let wanted = common::SearchItemsParameters::new().item_title("backpack");
    let found = day.call(&SearchItemsFrame::new().parameters(&wanted).frame_size(1))?;
    let found = found.items().first().ok_or("nothing was found")?;
    let item = day.call(&item::GetItemFullInfo::new(found.id().unwrap_or_default()))?;
    println!("found: {}", item.get().title().unwrap_or_default());
    let ready = day.run(&flows::Prepare::new(buyer))?;
    let profile = ready.get().profiles().first().ok_or("no address")?;
    let mode = ready.get().delivery_modes().first().ok_or("no way")?;
    println!("prepared: to {}, by {}", profile.name(), mode.name().unwrap_or_default());
    let (id, kinds) = (item.get().id().unwrap_or_default(), item.get().configured_items());
    let kind = kinds.first().and_then(|kind| kind.id()).ok_or("no kind")?;
    let items = [
        PlaceItem::new(id, 1).configuration_id(kind),
        PlaceItem::new("520813250866", 1).configuration_id("3186064872"),
        PlaceItem::new("43215670013", 1),
    ];
    let place = flows::Place::new(buyer, mode.id(), &items).operator(shop);
    let placed = day.run(&place.user_profile_id(profile.id()))?;
    let (order, lines) = (placed.get().order_id(), placed.get().lines().iter());
    let lines: Vec<_> = lines.flat_map(|line| line.line_ids()).collect();
    let no = |id: ids::OrderLineId| lines.iter().position(|line| *line == id).map_or(0, |place| place + 1);
    let (total, currency) = (placed.get().total().unwrap_or_default(), placed.get().currency().unwrap_or_default());
    println!("placed: {} lines, {total} {currency}", lines.len());
    let paid = day.run(&flows::Pay::new(shop, order))?;
    println!("paid: {} {currency}, {}", paid.get().paid(), ["open", "settled"][usize::from(paid.get().settled())]);

    // The operator lets the service use an account at the marketplace. In truth, that is approved in a person's browser.
    let begun = day.run(&flows::ProviderSession::new(shop, "Taobao", "https://shop.example/"))?;
    let (state, back) = (begun.get().state(), day.approve(begun.get().url())?);
    day.run(&flows::CompleteProviderSession::new(state, &back))?;
    let market = day.market(shop, "buyer")?;

    // The service buys the first line, and asks about its price. Choices are told apart by their parameters, never by their texts.
    day.accept("answer", "accept");
    for line in day.run(&flows::Export::new(shop, market, order).line_ids(&lines[..1]))?.get().lines() {
        println!("exported: line {} is {}", no(line.line_id()), line.verdict());
    }
    for line in day.run(&flows::Link::new(shop, market, order, &["2100000000000000001"]))?.get().lines() {
        println!("linked: line {} is {}", no(line.line_id()), line.verdict());
    }
    for line in day.run(&flows::Synchronise::new(shop, market).order_ids(&[order]))?.get().differences() {
        let fields: Vec<&str> = line.fields().iter().map(|one| one.field()).collect();
        println!("synchronised: line {} has another {}", no(line.line_id()), fields.join(", "));
    }
    for hit in day.run(&flows::Track::new(shop).waybill("]C0YT2100000000001"))?.get().hits() {
        println!("scanned: line {}, {}", no(hit.line_id()), hit.title().unwrap_or_default());
    }
    Ok(())
}
