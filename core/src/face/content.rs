// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

//! Pages and banners of the shop.

pub mod views;

use crate::face::enums;
use crate::typed::declare::{documents, methods};
use crate::typed::{List, Page};

methods! {
    /// Create a content page of the shop menu.
    ///
    /// Changes once: never repeated by itself. Creates a content page; a repeat would create a second one. Needs an
    /// operator's session.
    ///
    /// Known from other clients, not documented.
    CreateContentMenuItem -> Option<i64> {
        /// A call with what it needs.
        new(create_data "createData": &ContentMenuItemCreateData);
        /// The service's `inputLanguage`.
        input_language "inputLanguage": &str,
    }

    /// Delete a content page of the shop menu.
    ///
    /// Changes something; the same call again leaves the same state. Deletes a content page by id; a repeat finds it
    /// gone. Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    DeleteContentMenuItem -> () {
        /// A call with what it needs.
        new(menu_item_id "menuItemId": &str);
    }

    /// List the banners for a kind of application.
    ///
    /// Needs no session.
    ///
    /// What it answers is less sure. Newer than what older installations of the service have.
    GetBanners -> List<'a, views::GetBannersItem<'a>> {
        /// A call.
        new();
        /// The service's `applicationType`.
        application_type "applicationType": enums::ApplicationType<'_>,
    }

    /// Search content pages of the shop menu.
    ///
    /// Needs an operator's session. Gives one page; `typed::Pages` goes through all of them.
    ///
    /// Known from other clients, not documented.
    SearchContentMenuItems -> Page<'a, views::ContentMenuItemInfo<'a>> => ["items"] views::ContentMenuItemInfo<'a> {
        /// A call.
        new();
        /// The service's `inputLanguage`.
        input_language "inputLanguage": &str,
        /// The service's `xmlSearchParameters`.
        search_parameters "searchParameters": &ContentMenuItemSearchParameters,
        /// Assumed, not documented.
        frame_position "framePosition": i64,
        /// Assumed, not documented.
        frame_size "frameSize": i64,
    }
}

documents! {
    /// The service is known to have more members.
    ContentMenuItemCreateData {
    }

    /// The service is known to have more members.
    ContentMenuItemSearchParameters {
    }
}
