//! Checking a basket against the marketplace before ordering (PROTOCOL 8.6).

use super::Shop;
use super::activities::{Log, Turn};
use super::baskets::{Element, Owner};
use super::goods::Unavailable;

/// The work of `BasketChecking`.
#[derive(Clone)]
pub(crate) struct BasketCheck {
    owner: Owner,
    elements: Vec<Element>,
    pub(crate) messages: Vec<Message>,
}

/// What was found out about one element.
#[derive(Clone)]
pub(crate) struct Message {
    pub(crate) element: i64,
    pub(crate) item: String,
    pub(crate) problem: Option<Unavailable>,
    /// How many pieces there are, if fewer than wanted.
    pub(crate) left: Option<i64>,
}

const CHECK_MS: u64 = 300;

impl BasketCheck {
    pub(crate) fn new(owner: Owner, mut elements: Vec<Element>) -> Self {
        elements.reverse();
        Self {
            owner,
            elements,
            messages: Vec::new(),
        }
    }

    pub(crate) fn owner(&self) -> &Owner {
        &self.owner
    }

    pub(crate) fn go_on(&mut self, shop: &Shop, log: &mut Log) -> Turn {
        let Some(element) = self.elements.pop() else {
            log.progress = 100;
            return Turn::Finish;
        };
        let problem = shop.goods.offer(&element.item, &element.configuration, "").err();
        let stock = shop.goods.find(&element.item).map(|item| item.quantity);
        self.messages.push(Message {
            element: element.id,
            left: stock.filter(|left| *left < element.quantity),
            item: element.item,
            problem,
        });
        let total = self.messages.len() + self.elements.len();
        log.progress = i64::try_from(100 * self.messages.len() / total.max(1))
            .unwrap_or(100)
            .min(99);
        Turn::Again(CHECK_MS)
    }
}
