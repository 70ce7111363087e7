//! Baskets of guests and customers (PROTOCOL 4, 8.6).

use std::collections::BTreeMap;

/// Whose a basket is: a guest's hangs on the session, a customer's on the customer.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Owner {
    Session(String),
    Customer(i64),
}

/// One thing in a basket.
#[derive(Clone)]
pub(crate) struct Element {
    pub(crate) id: i64,
    pub(crate) item: String,
    pub(crate) configuration: String,
    pub(crate) quantity: i64,
}

impl Element {
    fn is_same(&self, item: &str, configuration: &str) -> bool {
        self.item == item && self.configuration == configuration
    }
}

/// All baskets.
#[derive(Clone)]
pub(crate) struct Baskets {
    baskets: BTreeMap<Owner, Vec<Element>>,
    next_element: i64,
}

impl Baskets {
    pub(crate) fn new() -> Self {
        Self {
            baskets: BTreeMap::new(),
            next_element: 9001,
        }
    }

    pub(crate) fn of(&self, owner: &Owner) -> &[Element] {
        self.baskets.get(owner).map(Vec::as_slice).unwrap_or_default()
    }

    /// Adds to an element of the same item and configuration, or makes a new one.
    pub(crate) fn add(&mut self, owner: Owner, item: &str, configuration: &str, quantity: i64) -> i64 {
        let basket = self.baskets.entry(owner).or_default();
        if let Some(same) = basket.iter_mut().find(|known| known.is_same(item, configuration)) {
            same.quantity = same.quantity.saturating_add(quantity);
            return same.id;
        }
        let id = self.next_element;
        self.next_element += 1;
        basket.push(Element {
            id,
            item: item.to_owned(),
            configuration: configuration.to_owned(),
            quantity,
        });
        id
    }

    pub(crate) fn element_mut(&mut self, owner: &Owner, id: i64) -> Option<&mut Element> {
        self.baskets.get_mut(owner)?.iter_mut().find(|element| element.id == id)
    }

    /// Takes the elements for which `keep` is false out.
    pub(crate) fn retain(&mut self, owner: &Owner, keep: impl FnMut(&Element) -> bool) {
        if let Some(basket) = self.baskets.get_mut(owner) {
            basket.retain(keep);
        }
    }

    /// Moves everything from one basket into another: what a login does with a guest's (PROTOCOL 4).
    pub(crate) fn move_all(&mut self, from: &Owner, to: &Owner) {
        let moved = self.baskets.remove(from).unwrap_or_default();
        let basket = self.baskets.entry(to.clone()).or_default();
        for element in moved {
            match basket
                .iter_mut()
                .find(|known| known.is_same(&element.item, &element.configuration))
            {
                Some(same) => same.quantity = same.quantity.saturating_add(element.quantity),
                None => basket.push(element),
            }
        }
    }
}
