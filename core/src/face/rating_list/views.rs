// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

//! What answers hold.

use crate::face::{common, enums};
use crate::typed::List;
use crate::typed::declare::views;

views! {
    /// Of the type `AutoRatingListsSettings`.
    AutoRatingListsSettings {
        /// The service's `MetaInfo`.
        meta_info "metaInfo": List<'a, common::views::FieldMetaInfo<'a>>,
        /// The service's `AllowBackgroundUpdating`.
        allow_background_updating "allowBackgroundUpdating": Option<bool>,
        /// The service's `Vendorids`.
        vendorids "vendorids": List<'a, &'a str>,
        /// The service's `ItemsPerVendor`.
        items_per_vendor "itemsPerVendor": Option<i64>,
    }

    /// Of the type `BatchRatingListsSearchResult`.
    BatchRatingListsSearchResult {
        /// The service's `Items`.
        items "items": List<'a, ItemRatingList<'a>>,
        /// The service's `Vendors`.
        vendors "vendors": List<'a, VendorRatingList<'a>>,
        /// The service's `Categories`.
        categories "categories": List<'a, CategoryRatingList<'a>>,
        /// The service's `Brands`.
        brands "brands": List<'a, BrandRatingList<'a>>,
        /// The service's `SearchStrings`.
        search_strings "searchStrings": List<'a, TextRatingList<'a>>,
    }

    /// Of the type `BrandRatingList`.
    BrandRatingList {
        /// Assumed, not documented.
        content_type "contentType": Option<enums::RatingListContentType<'a>>,
        /// The service's `CategoryId`.
        category_id "categoryId": Option<&'a str>,
        /// Assumed, not documented.
        item_rating_type "itemRatingType": Option<enums::ItemRatingType<'a>>,
        /// The service's `HasError`.
        has_error "hasError": Option<bool>,
        /// The service's `Name`.
        name "name": Option<&'a str>,
        /// The service's `Order`.
        order "order": Option<i64>,
        /// The service's `Items`.
        items "items": List<'a, common::views::BrandInfo<'a>>,
        /// The service's `TotalCount`.
        total_count "totalCount": Option<i64>,
    }

    /// Of the type `CategoryRatingList`.
    CategoryRatingList {
        /// Assumed, not documented.
        content_type "contentType": Option<enums::RatingListContentType<'a>>,
        /// The service's `CategoryId`.
        category_id "categoryId": Option<&'a str>,
        /// Assumed, not documented.
        item_rating_type "itemRatingType": Option<enums::ItemRatingType<'a>>,
        /// The service's `HasError`.
        has_error "hasError": Option<bool>,
        /// The service's `Name`.
        name "name": Option<&'a str>,
        /// The service's `Order`.
        order "order": Option<i64>,
        /// The service's `Items`.
        items "items": List<'a, common::views::Category<'a>>,
        /// The service's `TotalCount`.
        total_count "totalCount": Option<i64>,
    }

    /// Of the type `ItemRatingCollection`.
    ItemRatingCollection {
        /// Assumed, not documented.
        content_type_name "contentTypeName": Option<enums::RatingListContentType<'a>>,
        /// Assumed, not documented.
        item_rating_type_name "itemRatingTypeName": Option<enums::ItemRatingType<'a>>,
        /// The service's `CategoryId`.
        category_id "categoryId": Option<&'a str>,
        /// The service's `Count`.
        count "count": Option<i64>,
    }

    /// Of the type `ItemRatingList`.
    ItemRatingList {
        /// Assumed, not documented.
        content_type "contentType": Option<enums::RatingListContentType<'a>>,
        /// The service's `CategoryId`.
        category_id "categoryId": Option<&'a str>,
        /// Assumed, not documented.
        item_rating_type "itemRatingType": Option<enums::ItemRatingType<'a>>,
        /// The service's `HasError`.
        has_error "hasError": Option<bool>,
        /// The service's `Name`.
        name "name": Option<&'a str>,
        /// The service's `Order`.
        order "order": Option<i64>,
        /// The service's `Items`.
        items "items": List<'a, common::views::ItemInfo<'a>>,
        /// The service's `TotalCount`.
        total_count "totalCount": Option<i64>,
    }

    /// Of the type `TextRatingList`.
    TextRatingList {
        /// Assumed, not documented.
        content_type "contentType": Option<enums::RatingListContentType<'a>>,
        /// The service's `CategoryId`.
        category_id "categoryId": Option<&'a str>,
        /// Assumed, not documented.
        item_rating_type "itemRatingType": Option<enums::ItemRatingType<'a>>,
        /// The service's `HasError`.
        has_error "hasError": Option<bool>,
        /// The service's `Name`.
        name "name": Option<&'a str>,
        /// The service's `Order`.
        order "order": Option<i64>,
        /// The service's `Items`.
        items "items": List<'a, &'a str>,
        /// The service's `TotalCount`.
        total_count "totalCount": Option<i64>,
    }

    /// Of the type `VendorRatingList`.
    VendorRatingList {
        /// Assumed, not documented.
        content_type "contentType": Option<enums::RatingListContentType<'a>>,
        /// The service's `CategoryId`.
        category_id "categoryId": Option<&'a str>,
        /// Assumed, not documented.
        item_rating_type "itemRatingType": Option<enums::ItemRatingType<'a>>,
        /// The service's `HasError`.
        has_error "hasError": Option<bool>,
        /// The service's `Name`.
        name "name": Option<&'a str>,
        /// The service's `Order`.
        order "order": Option<i64>,
        /// The service's `Items`.
        items "items": List<'a, common::views::VendorInfo<'a>>,
        /// The service's `TotalCount`.
        total_count "totalCount": Option<i64>,
    }
}
