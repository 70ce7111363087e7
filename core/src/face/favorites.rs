// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

//! The customer's favourite items and vendors.

use crate::face::{common, ids};
use crate::typed::Page;
use crate::typed::declare::{documents, methods};

methods! {
    /// Put an item configuration on the customer's favourites (note) list.
    ///
    /// Changes once: never repeated by itself. Adds to the favourites list; whether a repeat adds a second element or
    /// raises the quantity is not known. Needs a customer's session.
    ///
    /// Known from other clients, not documented.
    AddItemToNote -> Option<ids::ElementId> {
        /// A call with what it needs.
        new(item_id "itemId": &str);
        /// The service's `configurationId`.
        configuration_id "configurationId": &str,
        /// The service's `quantity`.
        quantity "quantity": i64,
        /// The service's `fieldParameters`.
        field_parameters "fieldParameters": &common::ElementFields,
    }

    /// Add a vendor to the customer's favourite vendors.
    ///
    /// Changes once: never repeated by itself. Adds a vendor to the list; whether a repeat adds a second element is
    /// not known. Needs a customer's session.
    ///
    /// Known from other clients, not documented.
    AddVendorToFavorites -> Option<ids::ElementId> {
        /// A call with what it needs.
        new(vendor_id "vendorId": &str);
        /// The service's `fieldParameters`.
        field_parameters "fieldParameters": &common::ElementFields,
    }

    /// Empty the list of favourite vendors.
    ///
    /// Changes something; the same call again leaves the same state. Empties the list; a repeat finds it empty. Needs
    /// a customer's session.
    ///
    /// Known from other clients, not documented.
    ClearFavoriteVendors -> () {
        /// A call.
        new();
    }

    /// Empty the favourites (note) list.
    ///
    /// Changes something; the same call again leaves the same state. Empties the list; a repeat finds it empty. Needs
    /// a customer's session.
    ///
    /// Known from other clients, not documented.
    ClearNote -> () {
        /// A call.
        new();
    }

    /// Change the extra fields of a favourite vendor.
    ///
    /// Changes something; the same call again leaves the same state. Sets the fields of an element to the given
    /// values. Needs a customer's session.
    ///
    /// Known from other clients, not documented.
    EditFavoriteVendorFields -> () {
        /// A call with what it needs.
        new(element_id "elementId": i64, field_parameters "fieldParameters": &common::ElementFields);
    }

    /// Change the extra fields of an element of the favourites (note) list.
    ///
    /// Changes something; the same call again leaves the same state. Sets the fields of an element to the given
    /// values. Needs a customer's session.
    ///
    /// Known from other clients, not documented.
    EditNoteItemFields -> () {
        /// A call with what it needs.
        new(element_id "elementId": i64, field_parameters "fieldParameters": &common::ElementFields);
    }

    /// Change the quantity of an element of the favourites (note) list.
    ///
    /// Changes something; the same call again leaves the same state. Sets the quantity to the given number, not by a
    /// difference. Needs a customer's session.
    ///
    /// Known from other clients, not documented.
    EditNoteItemQuantity -> () {
        /// A call with what it needs.
        new(element_id "elementId": i64, quantity "quantity": i64);
    }

    /// Get the customer's favourite vendors.
    ///
    /// Needs a customer's session.
    ///
    /// Known from other clients, not documented.
    GetFavoriteVendors -> common::views::CollectionInfo<'a> {
        /// A call.
        new();
    }

    /// Get the customer's favourites (note) list.
    ///
    /// Needs a customer's session.
    ///
    /// Known from other clients, not documented.
    GetNote -> common::views::CollectionInfo<'a> {
        /// A call.
        new();
    }

    /// Move everything from the cart to the favourites (note) list.
    ///
    /// Changes something; the same call again leaves the same state. Moves what is in the cart; a repeat finds the
    /// cart empty. Needs a customer's session.
    ///
    /// Known from other clients, not documented.
    MoveAllItemsFromCartToNote -> () {
        /// A call.
        new();
    }

    /// Move one element from the cart to the favourites (note) list.
    ///
    /// Changes something; the same call again leaves the same state. Moves one element by id; a repeat no longer finds
    /// it in the cart. Needs a customer's session.
    ///
    /// Known from other clients, not documented.
    MoveItemFromCartToNote -> () {
        /// A call with what it needs.
        new(element_id "elementId": i64);
    }

    /// Move several elements from the cart to the favourites (note) list.
    ///
    /// Changes something; the same call again leaves the same state. Moves elements by id; a repeat no longer finds
    /// them in the cart. Needs a customer's session.
    ///
    /// Known from other clients, not documented.
    MoveItemsFromBasketToNote -> () {
        /// A call with what it needs.
        ///
        /// * `elements`: Ids of cart elements. The shop joins them with ','; one client uses ';'.
        new(elements "elements": &[&str]);
    }

    /// Remove one element from the favourites (note) list.
    ///
    /// Changes something; the same call again leaves the same state. Removes an element by id; a repeat finds it gone.
    /// Needs a customer's session.
    ///
    /// Known from other clients, not documented.
    RemoveItemFromNote -> () {
        /// A call with what it needs.
        new(element_id "elementId": i64);
    }

    /// Remove several elements from the favourites (note) list.
    ///
    /// Changes something; the same call again leaves the same state. Removes elements by id; a repeat finds them gone.
    /// Needs a customer's session.
    ///
    /// Known from other clients, not documented.
    RemoveItemsFromNote -> () {
        /// A call with what it needs.
        ///
        /// * `elements`: Ids of elements of the list; the separator is that of the cart methods. Assumed, not
        ///   documented.
        new(elements "elements": &[&str]);
    }

    /// Remove one vendor from the favourite vendors.
    ///
    /// Changes something; the same call again leaves the same state. Removes an element by id; a repeat finds it gone.
    /// Needs a customer's session.
    ///
    /// Known from other clients, not documented.
    RemoveVendorFromFavorites -> () {
        /// A call with what it needs.
        new(element_id "elementId": i64);
    }

    /// Remove several vendors from the favourites, by element ids or vendor ids.
    ///
    /// Changes something; the same call again leaves the same state. Removes vendors by id; a repeat finds them gone.
    /// Needs a customer's session.
    ///
    /// Known from other clients, not documented.
    RemoveVendorsFromFavorites -> () {
        /// A call.
        new();
        /// Ids of elements of the list; the separator is that of the cart methods.
        ///
        /// Assumed, not documented.
        elements "elements": &[&str],
        /// The service's `vendors`.
        vendors "vendors": &[&str],
    }

    /// Search favourite vendors and get them in the simplified form.
    ///
    /// Needs a customer's session. Gives one page; `typed::Pages` goes through all of them.
    ///
    /// Known from other clients, not documented.
    SearchSimplifiedFavoriteVendors -> Page<'a, common::views::SimplifiedVendorInfo<'a>> => ["items"] common::views::SimplifiedVendorInfo<'a> {
        /// A call.
        new();
        /// The service's `xmlParameters`.
        parameters "parameters": &SimplifiedVendorSearchParameters,
        /// Assumed, not documented.
        frame_position "framePosition": i64,
        /// Assumed, not documented.
        frame_size "frameSize": i64,
    }
}

documents! {
    /// The service is known to have more members.
    SimplifiedVendorSearchParameters {
    }
}
