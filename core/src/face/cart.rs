// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

//! The customer's or guest's cart.

pub mod views;

use crate::face::{common, ids};
use crate::typed::List;
use crate::typed::declare::{documents, methods};

methods! {
    /// Put an item configuration into the cart.
    ///
    /// One client reports that the JSON endpoint wants configurationId and fieldParameters to be there, even if empty.
    ///
    /// Changes once: never repeated by itself. Adds to the cart; a repeat adds the quantity again. Needs a customer's
    /// session.
    ///
    /// Known from other clients, not documented.
    AddItemToBasket -> Option<ids::ElementId> {
        /// A call with what it needs.
        new(item_id "itemId": &str, quantity "quantity": i64);
        /// The service's `configurationId`.
        configuration_id "configurationId": &str,
        /// The service's `fieldParameters`.
        field_parameters "fieldParameters": &common::ElementFields,
        /// Seen in one weak source, and as PriceType in order documents.
        ///
        /// Assumed, not documented.
        price_type "priceType": &str,
    }

    /// Put several simplified item selections into the cart in one call.
    ///
    /// Changes once: never repeated by itself. Adds to the cart; a repeat adds the quantities again. Needs a
    /// customer's session.
    ///
    /// Known from other clients, not documented.
    BatchSimplifiedAddItemsToBasket -> List<'a, ids::ElementId> {
        /// A call with what it needs.
        new(request "request": &BatchSimplifiedAddItemsToBasketRequest);
    }

    /// Empty the cart.
    ///
    /// Changes something; the same call again leaves the same state. Empties the cart; a repeat finds it empty. Needs
    /// a customer's session.
    ///
    /// Known from other clients, not documented.
    ClearBasket -> () {
        /// A call.
        new();
    }

    /// Change the extra fields of a cart element.
    ///
    /// Changes something; the same call again leaves the same state. Sets the fields of a cart element to the given
    /// values. Needs a customer's session.
    ///
    /// Known from other clients, not documented.
    EditBasketItemFields -> () {
        /// A call with what it needs.
        new(element_id "elementId": i64, field_parameters "fieldParameters": &common::ElementFields);
    }

    /// Change the quantity of a cart element.
    ///
    /// Changes something; the same call again leaves the same state. Sets the quantity to the given number, not by a
    /// difference. Needs a customer's session.
    ///
    /// Known from other clients, not documented.
    EditBasketItemQuantity -> () {
        /// A call with what it needs.
        new(element_id "elementId": i64, quantity "quantity": i64);
    }

    /// Get the contents of the cart.
    ///
    /// Needs a customer's session.
    ///
    /// Known from other clients, not documented.
    GetBasket -> common::views::CollectionInfo<'a> {
        /// A call.
        new();
    }

    /// Get the result of a finished cart check.
    ///
    /// Only IsFinished tells the end; each message has its own Status (Ok, Warning, Error).
    ///
    /// Needs a customer's session.
    ///
    /// Known from other clients, not documented.
    GetBasketCheckingResult -> views::BasketCheckingResult<'a> {
        /// A call with what it needs.
        new(activity_id "activityId": &str);
    }

    /// Get only the given elements of the cart, with totals for them.
    ///
    /// Needs a customer's session.
    ///
    /// Known from other clients, not documented.
    GetPartialBasket -> common::views::CollectionInfo<'a> {
        /// A call with what it needs.
        ///
        /// * `elements`: Ids of cart elements. The shop joins them with ','; one client uses ';'.
        new(elements "elements": &[&str]);
    }

    /// Move everything from the favourites (note) list to the cart.
    ///
    /// Changes something; the same call again leaves the same state. Moves what is on the favourites list; a repeat
    /// finds the list empty. Needs a customer's session.
    ///
    /// Known from other clients, not documented.
    MoveAllItemsFromNoteToBasket -> () {
        /// A call.
        new();
    }

    /// Move one element from the favourites (note) list to the cart.
    ///
    /// Changes something; the same call again leaves the same state. Moves one element by id; a repeat no longer finds
    /// it on the favourites list. Needs a customer's session.
    ///
    /// Known from other clients, not documented.
    MoveItemFromNoteToBasket -> () {
        /// A call with what it needs.
        new(element_id "elementId": i64);
    }

    /// Move several elements from the favourites (note) list to the cart.
    ///
    /// Changes something; the same call again leaves the same state. Moves elements by id; a repeat no longer finds
    /// them on the favourites list. Needs a customer's session.
    ///
    /// Known from other clients, not documented.
    MoveItemsFromNoteToBasket -> () {
        /// A call with what it needs.
        ///
        /// * `elements`: Ids of elements of the list; the separator is that of the cart methods. Assumed, not
        ///   documented.
        new(elements "elements": &[&str]);
    }

    /// Remove one element from the cart.
    ///
    /// Changes something; the same call again leaves the same state. Removes an element by id; a repeat finds it gone.
    /// Needs a customer's session.
    ///
    /// Known from other clients, not documented.
    RemoveItemFromBasket -> () {
        /// A call with what it needs.
        new(element_id "elementId": i64);
    }

    /// Remove several elements from the cart.
    ///
    /// Changes something; the same call again leaves the same state. Removes elements by id; a repeat finds them gone.
    /// Needs a customer's session.
    ///
    /// Known from other clients, not documented.
    RemoveItemsFromBasket -> () {
        /// A call with what it needs.
        ///
        /// * `elements`: Ids of cart elements. The shop joins them with ','; one client uses ';'.
        new(elements "elements": &[&str]);
    }

    /// Start a check of cart elements against the provider in the background.
    ///
    /// Read the outcome with GetBasketCheckingResult.
    ///
    /// Changes once: never repeated by itself. Starts a background check at every call; it changes no goods, but a
    /// repeat leaves two checks running. Needs a customer's session. Starts an activity of the type `BasketChecking`,
    /// which the flow `activity` follows, as is assumed.
    ///
    /// Known from other clients, not documented.
    RunBasketChecking -> common::views::BackgroundActivityIdentificationInfo<'a> {
        /// A call.
        new();
        /// Ids of cart elements. The shop joins them with ','; one client uses ';'.
        elements "elements": &[&str],
    }
}

documents! {
    /// Of the type `BatchSimplifiedAddItemsToBasketElement`.
    BatchSimplifiedAddItemsToBasketElement {
        /// The service's `ItemId`.
        item_id "itemId": &str,
        /// The service's `ItemURL`.
        item_url "itemUrl": &str,
        /// The service's `ExternalDeliveryId`.
        external_delivery_id "externalDeliveryId": &str,
        /// The service's `Current`.
        current "current": &common::ConfigurationSelection,
        /// The service's `Selected`.
        selected "selected": &[common::ConfigurationSelection],
    }

    /// Of the type `BatchSimplifiedAddItemsToBasketRequest`.
    BatchSimplifiedAddItemsToBasketRequest {
        /// The service's `Element`.
        element "element": &[BatchSimplifiedAddItemsToBasketElement],
    }
}
