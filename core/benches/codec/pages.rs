//! Pages of items as the service sends them, of any length and the same each time: one tree of values, printed in both wire forms.
//! Members, item names and attributes are those of real answers to `GetItemInfoList`.

use std::fmt::Write as _;

/// A value and how it is written (PROTOCOL 2.2, 2.3).
enum Node {
    Text(String),
    /// A whole number or a truth value: the same in both forms.
    Bare(String),
    /// Hundredths; JSON always shows a fraction, XML the shortest form.
    Decimal(u64),
    Object(Vec<(&'static str, Node)>),
    /// Items, with the name that each has in XML.
    List(&'static str, Vec<Node>),
    /// An element with attributes; in JSON its text is the member of this name.
    Marked(&'static str, Box<Node>, Vec<(&'static str, Node)>),
}

/// One answer to `GetItemInfoList` in all the forms it can come in.
pub(crate) struct Page {
    pub(crate) xml: String,
    pub(crate) xml_indented: String,
    pub(crate) json: String,
}

impl Page {
    /// A page of `items` items; each takes about 7 KB of compact XML.
    pub(crate) fn new(items: u64) -> Self {
        let answer = Node::Object(vec![
            ("ErrorCode", text("Ok")),
            ("SubErrorCode", Node::Object(vec![])),
            ("RequestId", text("00000000-0000-4000-8000-000000000001")),
            (
                "OtapiItemInfoList",
                Node::Object(vec![("Content", Node::List("Item", (0..items).map(item).collect()))]),
            ),
        ]);
        let mut json = String::new();
        answer.json(&mut json);
        Self {
            xml: document(&answer, false),
            xml_indented: document(&answer, true),
            json,
        }
    }
}

fn text(value: &str) -> Node {
    Node::Text(value.to_owned())
}

fn item(number: u64) -> Node {
    let id = 520_000_000_000 + number * 7_919;
    let price = 500 + number * 137 % 90_000;
    let address = format!("https://item.taobao.com/item.htm?id={id}&from=list");
    Node::Object(vec![
        ("Id", text(&id.to_string())),
        ("ErrorCode", text("Ok")),
        ("HasError", Node::Bare("false".into())),
        ("ProviderType", text("Taobao")),
        ("UpdatedTime", text("2021-11-25T04:51:44.648")),
        (
            "Title",
            Node::Text(format!("Полка для крышек «Кухня & дом», {number} см, без сверления")),
        ),
        (
            "OriginalTitle",
            Node::Text(format!("简约锅盖架壁挂式家用免打孔多功能 {number}")),
        ),
        ("CategoryId", Node::Text(format!("otc-{}", number % 5_000))),
        ("ExternalCategoryId", Node::Text(format!("{}", 50_000_000 + number))),
        ("VendorId", text("尚品阁家居专营店")),
        ("VendorName", text("尚品阁家居专营店")),
        ("VendorScore", Node::Bare((number % 20).to_string())),
        ("BrandId", text(" other/其他")),
        ("TaobaoItemUrl", text(&address)),
        ("ExternalItemUrl", text(&address)),
        ("MainPictureUrl", Node::Text(picture_url(id, 0))),
        ("StuffStatus", text("New")),
        ("Volume", Node::Bare((number * 31 % 1_000).to_string())),
        ("Price", full_price(price)),
        (
            "Pictures",
            Node::List("ItemPicture", (0..5).map(|place| picture(id, place)).collect()),
        ),
        (
            "Location",
            Node::Object(vec![("City", text("Гуанчжоу")), ("State", text("Guangdong"))]),
        ),
        ("Features", Node::List("Feature", vec![text("Tmall")])),
        (
            "FeaturedValues",
            Node::List("Value", (0..6).map(|place| featured(id, place)).collect()),
        ),
        ("IsSellAllowed", Node::Bare("true".into())),
        (
            "PhysicalParameters",
            Node::Object(vec![("Weight", Node::Decimal(number % 300))]),
        ),
        ("IsFiltered", Node::Bare("false".into())),
    ])
}

fn money(price: u64) -> Node {
    Node::Marked(
        "Price",
        Box::new(Node::Decimal(price)),
        vec![("Sign", text("₮")), ("Code", text("MNT"))],
    )
}

fn price(price: u64) -> Vec<(&'static str, Node)> {
    let converted = Node::Object(vec![
        ("Internal", money(price * 452)),
        ("DisplayedMoneys", Node::List("Money", vec![money(price * 452)])),
    ]);
    vec![
        ("OriginalPrice", Node::Decimal(price)),
        ("MarginPrice", Node::Decimal(price * 138 / 100)),
        ("OriginalCurrencyCode", text("CNY")),
        ("ConvertedPriceList", converted),
    ]
}

fn full_price(whole: u64) -> Node {
    let mut members = price(whole);
    members.extend([
        ("ConvertedPrice", Node::Text(format!("{}.00₮", whole * 4))),
        ("ConvertedPriceWithoutSign", Node::Text(format!("{}.00", whole * 4))),
        ("CurrencySign", text("₮")),
        ("CurrencyName", text("MNT")),
        ("IsDeliverable", Node::Bare("false".into())),
        ("DeliveryPrice", Node::Object(price(0))),
        ("OneItemDeliveryPrice", Node::Object(price(0))),
        ("PriceWithoutDelivery", Node::Object(price(whole))),
        ("OneItemPriceWithoutDelivery", Node::Object(price(whole))),
    ]);
    Node::Object(members)
}

fn picture_url(id: u64, place: u64) -> String {
    format!("https://img.alicdn.com/imgextra/i{place}/2114988950/O1CN01{id}2Fz9M6pE0MA_!!2114988950.jpg")
}

fn picture(id: u64, place: u64) -> Node {
    let url = picture_url(id, place);
    let sized = |side: u64, suffix: &str| {
        let side = || Node::Bare(side.to_string());
        let attributes = vec![("Width", side()), ("Height", side())];
        Node::Marked("Url", Box::new(Node::Text(format!("{url}{suffix}"))), attributes)
    };
    Node::Object(vec![
        ("Url", text(&url)),
        ("Small", sized(100, "_100x100q90.jpg")),
        ("Medium", sized(310, "_310x310q90.jpg")),
        ("Large", sized(600, "_600x600q90.jpg")),
        ("IsMain", Node::Bare((place == 0).to_string())),
    ])
}

fn featured(id: u64, place: u64) -> Node {
    const NAMES: [&str; 6] = [
        "TaobaoVendorId",
        "SalesInLast30Days",
        "TotalSales",
        "reviews",
        "favCount",
        "userId",
    ];
    let name = NAMES.get(place as usize).copied().unwrap_or("other");
    Node::Marked(
        "Value",
        Box::new(Node::Text((id % 999 * (place + 1)).to_string())),
        vec![("Name", text(name))],
    )
}

fn document(answer: &Node, indented: bool) -> String {
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"utf-8\"?>");
    let namespaces = " xmlns:xsd=\"http://www.w3.org/2001/XMLSchema\" \
                      xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xmlns=\"http://services.opentao.net\"";
    answer.element("ItemInfoListAnswer", namespaces, indented.then_some(0), &mut out);
    out
}

impl Node {
    /// Writes the element; `depth` is there where the document is indented.
    fn element(&self, name: &str, attributes: &str, depth: Option<usize>, out: &mut String) {
        break_line(depth, out);
        let inner = depth.map(|depth| depth + 1);
        let _ = write!(out, "<{name}{attributes}");
        match self {
            Self::Object(members) if members.is_empty() => return out.push_str("/>"),
            Self::Object(members) => {
                out.push('>');
                members
                    .iter()
                    .for_each(|(name, value)| value.element(name, "", inner, out));
                break_line(depth, out);
            }
            Self::List(item, values) => {
                out.push('>');
                values.iter().for_each(|value| value.element(item, "", inner, out));
                break_line(depth, out);
            }
            Self::Marked(_, text, attributes) => {
                for (name, value) in attributes {
                    let _ = write!(out, " {name}=\"{}\"", value.scalar());
                }
                out.push('>');
                out.push_str(&text.scalar());
            }
            scalar => {
                out.push('>');
                out.push_str(&scalar.scalar());
            }
        }
        let _ = write!(out, "</{name}>");
    }

    fn scalar(&self) -> String {
        match self {
            Self::Text(text) => text.replace('&', "&amp;"),
            Self::Decimal(hundredths) => match (hundredths / 100, hundredths % 100) {
                (whole, 0) => whole.to_string(),
                (whole, rest) if rest % 10 == 0 => format!("{whole}.{}", rest / 10),
                (whole, rest) => format!("{whole}.{rest:02}"),
            },
            Self::Bare(literal) => literal.clone(),
            Self::Object(_) | Self::List(..) | Self::Marked(..) => String::new(),
        }
    }

    fn json(&self, out: &mut String) {
        match self {
            Self::Text(text) => {
                let _ = write!(out, "\"{text}\"");
            }
            Self::Decimal(hundredths) if hundredths % 100 == 0 => {
                let _ = write!(out, "{}.0", hundredths / 100);
            }
            Self::Decimal(_) | Self::Bare(_) => out.push_str(&self.scalar()),
            Self::Object(members) => object(members.iter().map(|(name, value)| (*name, value)), out),
            Self::Marked(name, text, attributes) => {
                object(
                    [(*name, &**text)]
                        .into_iter()
                        .chain(attributes.iter().map(|(name, value)| (*name, value))),
                    out,
                );
            }
            Self::List(_, values) => {
                out.push('[');
                for (place, value) in values.iter().enumerate() {
                    out.push_str(if place == 0 { "" } else { "," });
                    value.json(out);
                }
                out.push(']');
            }
        }
    }
}

fn object<'a>(members: impl Iterator<Item = (&'static str, &'a Node)>, out: &mut String) {
    out.push('{');
    for (place, (name, value)) in members.enumerate() {
        let _ = write!(out, "{}\"{name}\":", if place == 0 { "" } else { "," });
        value.json(out);
    }
    out.push('}');
}

fn break_line(depth: Option<usize>, out: &mut String) {
    if let Some(depth) = depth {
        out.push('\n');
        out.push_str(&"  ".repeat(depth));
    }
}
