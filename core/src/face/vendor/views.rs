// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

//! What answers hold.

use crate::face::common;
use crate::typed::List;
use crate::typed::declare::views;

views! {
    /// Of the type `AdditionalVendorInfo`.
    AdditionalVendorInfo {
        /// The service's `Name`.
        name "name": Option<&'a str>,
        /// The service's `Image`.
        image "image": List<'a, common::views::FileInfo<'a>>,
        /// The service's `MetaInfo`.
        meta_info "metaInfo": List<'a, common::views::FieldMetaInfo<'a>>,
    }
}
