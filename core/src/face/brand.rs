// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

//! Brands.

use crate::face::common;
use crate::typed::declare::{documents, methods};
use crate::typed::{List, Page};

methods! {
    /// Create a brand.
    ///
    /// Changes once: never repeated by itself. Creates a brand; a repeat would create a second one. Needs an
    /// operator's session.
    ///
    /// Known from other clients, not documented.
    AddBrandInfo -> Option<&'a str> {
        /// A call with what it needs.
        new(brand_info "brandInfo": &EditableBrandInfo);
    }

    /// Change a brand.
    ///
    /// Changes something; the same call again leaves the same state. Sets the data of a brand to the given values.
    /// Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    EditBrandInfo -> Option<&'a str> {
        /// A call with what it needs.
        new(brand_id "brandId": &str, brand_info "brandInfo": &EditableBrandInfo);
    }

    /// Find brands by name.
    ///
    /// Needs no session. The operator of the shop pays for each call, as is assumed.
    ///
    /// Known from other clients, not documented.
    FindBrandInfoList -> List<'a, common::views::BrandInfo<'a>> {
        /// A call.
        new();
        /// The service's `name`.
        name "name": &str,
    }

    /// Get a brand.
    ///
    /// Needs no session. The operator of the shop pays for each call, as is assumed.
    ///
    /// Known from other clients, not documented.
    GetBrandInfo -> common::views::BrandInfo<'a> {
        /// A call with what it needs.
        new(brand_id "brandId": &str);
    }

    /// List all brands, hidden ones included.
    ///
    /// Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    GetBrandInfoFullList -> List<'a, common::views::BrandInfo<'a>> {
        /// A call.
        new();
    }

    /// List the brands.
    ///
    /// Needs no session. The operator of the shop pays for each call, as is assumed.
    ///
    /// Known from other clients, not documented.
    GetBrandInfoList -> List<'a, common::views::BrandInfo<'a>> {
        /// A call.
        new();
    }

    /// Get one page of the brands.
    ///
    /// Needs no session. The operator of the shop pays for each call, as is assumed. Gives one page; `typed::Pages`
    /// goes through all of them.
    ///
    /// Known from other clients, not documented.
    GetBrandInfoListFrame -> Page<'a, common::views::BrandInfo<'a>> => ["items"] common::views::BrandInfo<'a> {
        /// A call.
        new();
        /// The service's `framePosition`.
        frame_position "framePosition": i64,
        /// The service's `frameSize`.
        frame_size "frameSize": i64,
    }

    /// List the brands known to the platform.
    ///
    /// Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    GetGlobalBrandInfoList -> List<'a, common::views::BrandInfo<'a>> {
        /// A call.
        new();
    }

    /// Delete a brand.
    ///
    /// Changes something; the same call again leaves the same state. Deletes a brand by id; a repeat finds it gone.
    /// Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    RemoveBrandInfo -> () {
        /// A call with what it needs.
        new(brand_id "brandId": &str);
    }

    /// Get one page of the provider's brands by name.
    ///
    /// Needs an operator's session. The operator of the shop pays for each call, as is assumed. Gives one page;
    /// `typed::Pages` goes through all of them.
    ///
    /// Known from other clients, not documented.
    SearchOriginalBrandsFrame -> Page<'a, common::views::BrandInfo<'a>> => ["items"] common::views::BrandInfo<'a> {
        /// A call.
        new();
        /// The service's `name`.
        name "name": &str,
        /// The service's `framePosition`.
        frame_position "framePosition": i64,
        /// The service's `frameSize`.
        frame_size "frameSize": i64,
    }
}

documents! {
    /// Of the type `EditableBrandInfo`.
    EditableBrandInfo {
        /// The service's `Name`.
        name "name": &str,
        /// The service's `PictureUrl`.
        picture_url "pictureUrl": &str,
        /// The service's `Description`.
        description "description": &str,
        /// The service's `IsNameSearch`.
        is_name_search "isNameSearch": bool,
        /// The service's `ExternalId`.
        external_id "externalId": &str,
        /// The service's `IsHidden`.
        is_hidden "isHidden": bool,
    }
}
