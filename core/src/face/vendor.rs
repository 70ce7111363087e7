// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

//! Vendors of marketplaces.

pub mod views;

use crate::face::common;
use crate::typed::declare::{documents, methods};

methods! {
    /// Get the instance's own additional data of a vendor.
    ///
    /// Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    GetAdditionalVendorInfo -> views::AdditionalVendorInfo<'a> {
        /// A call with what it needs.
        new(vendor_id "vendorId": &str);
        /// The service's `inputLanguage`.
        input_language "inputLanguage": &str,
        /// Assumed, not documented.
        include_meta_info "includeMetaInfo": bool,
    }

    /// Get a vendor.
    ///
    /// Needs no session. The operator of the shop pays for each call, as is assumed.
    GetVendorInfo -> common::views::VendorInfo<'a> {
        /// A call with what it needs.
        new(vendor_id "vendorId": &str);
    }

    /// Change the instance's own additional data of a vendor.
    ///
    /// Changes something; the same call again leaves the same state. Sets the sent fields to the given values. Needs
    /// an operator's session.
    ///
    /// Known from other clients, not documented.
    UpdateAdditionalVendorInfo -> () {
        /// A call with what it needs.
        new(vendor_id "vendorId": &str, update_data "updateData": &AdditionalVendorInfoUpdateData);
        /// The service's `inputLanguage`.
        input_language "inputLanguage": &str,
    }
}

documents! {
    /// Of the type `AdditionalVendorInfoUpdateData`.
    AdditionalVendorInfoUpdateData {
        /// The service's `Name`.
        name "name": &str,
        /// The service's `Image`.
        image "image": &[common::FileInfo],
        /// The service's `ResetImage`.
        reset_image "resetImage": bool,
    }
}
