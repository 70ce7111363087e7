// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

//! What answers hold.

use crate::face::common;
use crate::json::Json;
use crate::typed::List;
use crate::typed::declare::views;

views! {
    /// Of the type `ProviderSearchMethod`.
    ProviderSearchMethod {
        /// The service's `MetaInfo`.
        meta_info "metaInfo": List<'a, common::views::FieldMetaInfo<'a>>,
        /// The service's `Id`.
        id "id": Option<&'a str>,
        /// The service's `DisplayName`.
        display_name "displayName": Option<&'a str>,
        /// The service's `DefaultSort`.
        default_sort "defaultSort": Option<&'a str>,
    }

    /// Of the type `ProviderSearchMethodSettings`.
    ProviderSearchMethodSettings {
        /// The service's `MetaInfo`.
        meta_info "metaInfo": List<'a, common::views::FieldMetaInfo<'a>>,
        /// The service's `SearchMethods`.
        search_methods "searchMethods": List<'a, &'a str>,
    }

    /// Of the type `ProviderSettings`.
    ProviderSettings {
        /// The service's `MetaInfo`.
        meta_info "metaInfo": List<'a, common::views::FieldMetaInfo<'a>>,
        /// The service's `Taobao`.
        taobao "taobao": &'a Json,
    }
}
