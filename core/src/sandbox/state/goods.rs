//! What the marketplaces sell, and what has gone from them: a table of goods with known ids, and filler by the seed.

use super::marketplace::PROVIDER;
use crate::sandbox::amount::Amount;
use crate::sandbox::entropy::Entropy;

/// Something to buy. Prices are in the marketplace's currency, CNY.
#[derive(Clone)]
pub(crate) struct Item {
    pub(crate) id: String,
    pub(crate) title: String,
    pub(crate) original_title: &'static str,
    pub(crate) vendor: &'static str,
    pub(crate) category: &'static str,
    pub(crate) price: Amount,
    pub(crate) weight: Amount,
    pub(crate) quantity: i64,
    pub(crate) configurations: Vec<Configuration>,
    pub(crate) promotion: Option<Promotion>,
    pub(crate) condition: Condition,
}

/// One variant of an item.
#[derive(Clone)]
pub(crate) struct Configuration {
    pub(crate) id: &'static str,
    pub(crate) price: Amount,
    pub(crate) colour: &'static str,
    /// A configuration that old lists still show and nobody can order any more.
    pub(crate) gone: bool,
}

/// A lower price for who asks for it by its id.
#[derive(Clone)]
pub(crate) struct Promotion {
    pub(crate) id: &'static str,
    pub(crate) name: &'static str,
    pub(crate) price: Amount,
}

/// Whether an item can be had.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Condition {
    OnSale,
    /// Not sold any more, though the search still finds it.
    Gone,
    /// Its seller is gone.
    SellerGone,
    /// Its full data is collected from the first request on, and there some seconds later (PROTOCOL 3.2, `ItemIsNotComplete`).
    Collected {
        ready: Option<u64>,
    },
}

/// A seller.
#[derive(Clone, Copy)]
pub(crate) struct Vendor {
    pub(crate) id: &'static str,
    pub(crate) name: &'static str,
}

/// Why an item of an order cannot be ordered: the four causes of PROTOCOL 5.2.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Unavailable {
    Item,
    Configuration,
    Seller,
    Field,
}

/// What an ordered thing costs.
#[derive(Clone)]
pub(crate) struct Offer {
    pub(crate) price: Amount,
    pub(crate) price_with_discount: Amount,
    pub(crate) configuration_text: String,
}

/// How long the full data of an item takes to collect.
const COLLECTING_MS: u64 = 6000;

pub(crate) const CATEGORIES: [(&str, &str); 4] = [
    ("otc-1", "Clothing"),
    ("otc-2", "Home and kitchen"),
    ("otc-3", "Bags"),
    ("otc-4", "Phone accessories"),
];

/// All goods.
#[derive(Clone)]
pub(crate) struct Goods {
    items: Vec<Item>,
}

pub(crate) const VENDORS: [Vendor; 5] = [
    Vendor {
        id: "blue-lantern",
        name: "Blue Lantern Clothing",
    },
    Vendor {
        id: "古韵茶具",
        name: "古韵茶具",
    },
    Vendor {
        id: "harbour-bags",
        name: "Harbour Bags",
    },
    Vendor {
        id: "phone-corner",
        name: "Phone Corner",
    },
    Vendor {
        id: "closed-shop",
        name: "Closed Shop",
    },
];

impl Goods {
    pub(crate) fn new(entropy: &mut Entropy) -> Self {
        let mut items = known_items();
        items.extend((0..60).map(|number| filler(number, entropy)));
        Self { items }
    }

    pub(crate) fn all(&self) -> &[Item] {
        &self.items
    }

    pub(crate) fn find(&self, id: &str) -> Option<&Item> {
        self.items.iter().find(|item| item.id == id)
    }

    /// Whether the full data of an item is there; the first question starts its collection.
    pub(crate) fn is_complete(&mut self, id: &str, now: u64) -> bool {
        let Some(item) = self.items.iter_mut().find(|item| item.id == id) else {
            return true;
        };
        match &mut item.condition {
            Condition::Collected { ready } => now >= *ready.get_or_insert(now + COLLECTING_MS),
            _ => true,
        }
    }

    /// What ordering this would cost, or why it cannot be ordered.
    pub(crate) fn offer(&self, id: &str, configuration: &str, promotion: &str) -> Result<Offer, Unavailable> {
        let item = self.find(id).ok_or(Unavailable::Item)?;
        match item.condition {
            Condition::Gone => return Err(Unavailable::Item),
            Condition::SellerGone => return Err(Unavailable::Seller),
            Condition::OnSale | Condition::Collected { .. } => {}
        }
        let chosen = item.configurations.iter().find(|known| known.id == configuration);
        let (price, configuration_text) = match chosen {
            Some(chosen) if !chosen.gone => (chosen.price, format!("Colour: {}", chosen.colour)),
            None if configuration.is_empty() && item.configurations.is_empty() => (item.price, String::new()),
            None if configuration.is_empty() => return Err(Unavailable::Field),
            _ => return Err(Unavailable::Configuration),
        };
        let price_with_discount = match (&item.promotion, promotion) {
            (_, "") => price,
            (Some(known), id) if known.id == id => known.price,
            _ => return Err(Unavailable::Field),
        };
        Ok(Offer {
            price,
            price_with_discount,
            configuration_text,
        })
    }
}

/// Which provider an item is of, by the prefix of its id (PROTOCOL 5.4).
pub(crate) fn provider_of(item: &str) -> &'static str {
    if item.starts_with("abb-") {
        "Alibaba1688"
    } else {
        PROVIDER
    }
}

pub(crate) fn vendor(id: &str) -> Option<Vendor> {
    VENDORS.into_iter().find(|vendor| vendor.id == id)
}

/// Goods whose ids tests and examples may rely on, whatever the seed.
fn known_items() -> Vec<Item> {
    let item = |id: &str, title: &str, original_title, vendor, category, cents| Item {
        id: id.to_owned(),
        title: title.to_owned(),
        original_title,
        vendor,
        category,
        price: Amount::cents(cents),
        weight: Amount::cents(35),
        quantity: 480,
        configurations: Vec::new(),
        promotion: None,
        condition: Condition::OnSale,
    };
    let variant = |id, colour, cents| Configuration {
        id,
        price: Amount::cents(cents),
        colour,
        gone: false,
    };
    vec![
        Item {
            configurations: vec![
                variant("3186064872", "White", 6200),
                variant("3186064873", "Black", 6550),
                Configuration {
                    gone: true,
                    ..variant("3186064874", "Moss green", 6200)
                },
            ],
            promotion: Some(Promotion {
                id: "promo-5208",
                name: "Spring sale",
                price: Amount::cents(5580),
            }),
            ..item(
                "520813250866",
                "Cotton shirt",
                "纯棉衬衫",
                "blue-lantern",
                "otc-1",
                6200,
            )
        },
        Item {
            configurations: vec![
                variant("3186064901", "Navy", 11_900),
                variant("3186064902", "Sand", 11_900),
            ],
            ..item(
                "520813250867",
                "Linen trousers",
                "亚麻长裤",
                "blue-lantern",
                "otc-1",
                11_900,
            )
        },
        Item {
            weight: Amount::cents(120),
            ..item(
                "43215670012",
                "Celadon tea set",
                "青瓷茶具",
                "古韵茶具",
                "otc-2",
                15_825,
            )
        },
        Item {
            weight: Amount::cents(5),
            ..item("43215670013", "Bamboo tea scoop", "竹茶则", "古韵茶具", "otc-2", 890)
        },
        Item {
            configurations: vec![variant("4710", "Grey", 8900)],
            ..item(
                "610077001234",
                "Canvas backpack",
                "帆布背包",
                "harbour-bags",
                "otc-3",
                8900,
            )
        },
        item(
            "618900123450",
            "Phone case <Slim & Light>",
            "手机壳 <轻薄>",
            "phone-corner",
            "otc-4",
            1990,
        ),
        item(
            "abb-7788990011",
            "Shopping bag, lot of ten",
            "购物袋 10个装",
            "harbour-bags",
            "otc-3",
            4500,
        ),
        Item {
            condition: Condition::Gone,
            ..item(
                "618900123999",
                "Charging cable, no longer sold",
                "充电线",
                "phone-corner",
                "otc-4",
                990,
            )
        },
        Item {
            condition: Condition::SellerGone,
            ..item(
                "618900123998",
                "Desk lamp of a closed shop",
                "台灯",
                "closed-shop",
                "otc-2",
                5990,
            )
        },
        Item {
            condition: Condition::Collected { ready: None },
            ..item(
                "618900123997",
                "Screen cloth, newly listed",
                "屏幕布",
                "phone-corner",
                "otc-4",
                490,
            )
        },
    ]
}

fn filler(number: u64, entropy: &mut Entropy) -> Item {
    const SORTS: [(&str, &str, &str, &str); 5] = [
        ("Wool scarf", "羊毛围巾", "blue-lantern", "otc-1"),
        ("Porcelain bowl", "瓷碗", "古韵茶具", "otc-2"),
        ("Leather wallet", "皮钱包", "harbour-bags", "otc-3"),
        ("Phone stand", "手机支架", "phone-corner", "otc-4"),
        ("Silk shirt", "真丝衬衫", "blue-lantern", "otc-1"),
    ];
    let sort = usize::try_from(number).ok().and_then(|at| SORTS.get(at % SORTS.len()));
    let (title, original_title, vendor, category) = sort.copied().unwrap_or_default();
    let cents = i64::try_from(500 + 10 * entropy.below(3000)).unwrap_or_default();
    Item {
        id: format!("{}", 700_000_000_001 + number),
        title: format!("{title} no. {}", number + 1),
        original_title,
        vendor,
        category,
        price: Amount::cents(cents),
        weight: Amount::cents(i64::try_from(10 + entropy.below(90)).unwrap_or_default()),
        quantity: i64::try_from(20 + entropy.below(900)).unwrap_or_default(),
        configurations: Vec::new(),
        promotion: None,
        condition: Condition::OnSale,
    }
}
