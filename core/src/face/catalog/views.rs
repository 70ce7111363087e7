// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

//! What answers hold.

use crate::date::Moment;
use crate::decimal::Decimal;
use crate::face::{common, enums};
use crate::typed::List;
use crate::typed::declare::views;

views! {
    /// Of the type `Area`.
    Area {
        /// The service's `Id`.
        id "id": Option<&'a str>,
        /// Assumed, not documented.
        error_code "errorCode": Option<enums::EntityErrorCode<'a>>,
        /// The service's `HasError`.
        has_error "hasError": Option<bool>,
        /// Assumed, not documented.
        provider_type "providerType": Option<enums::ItemProviderType<'a>>,
        /// The service's `UpdatedTime`.
        updated_time "updatedTime": Option<Moment<'a>>,
        /// The service's `Name`.
        name "name": Option<&'a str>,
        /// The service's `ParentId`.
        parent_id "parentId": Option<&'a str>,
        /// The service's `Type`.
        r#type "type": Option<&'a str>,
        /// The service's `Zip`.
        zip "zip": Option<&'a str>,
    }

    /// Of the type `BriefCatalog`.
    BriefCatalog {
        /// The service's `Roots`.
        roots "roots": List<'a, BriefCategory<'a>>,
    }

    /// Id and Children were seen; Name is assumed.
    BriefCategory {
        /// The service's `Id`.
        id "id": Option<&'a str>,
        /// The service's `Name`.
        name "name": Option<&'a str>,
        /// The service's `Children`.
        children "children": List<'a, BriefCategory<'a>>,
    }

    /// Of the type `CategoryId`.
    CategoryId {
        /// The service's `Value`.
        value "value": Option<&'a str>,
    }

    /// Of the type `CategoryImportInfo`.
    CategoryImportInfo {
        /// The service's `Children`.
        children "children": List<'a, CategoryImportInfo<'a>>,
        /// The service's `LocalId`.
        local_id "localId": Option<i64>,
        /// The service's `ExternalId`.
        external_id "externalId": Option<&'a str>,
        /// The service's `SearchItemsParameters`.
        search_items_parameters "searchItemsParameters": Option<common::views::SearchItemsParameters<'a>>,
        /// The service's `Name`.
        name "name": Option<&'a str>,
        /// The service's `ApproxWeight`.
        approx_weight "approxWeight": Option<Decimal>,
        /// Assumed, not documented.
        provider_type "providerType": Option<enums::ItemProviderType<'a>>,
        /// The service's `IsDeleted`.
        is_deleted "isDeleted": Option<bool>,
        /// The service's `IsParentOnProvider`.
        is_parent_on_provider "isParentOnProvider": Option<bool>,
        /// The service's `IsHidden`.
        is_hidden "isHidden": Option<bool>,
    }

    /// Of the type `EditableOtapiCategory`.
    EditableOtapiCategory {
        /// The service's `Id`.
        id "id": Option<&'a str>,
        /// Assumed, not documented.
        error_code "errorCode": Option<enums::EntityErrorCode<'a>>,
        /// The service's `HasError`.
        has_error "hasError": Option<bool>,
        /// Assumed, not documented.
        provider_type "providerType": Option<enums::ItemProviderType<'a>>,
        /// The service's `UpdatedTime`.
        updated_time "updatedTime": Option<Moment<'a>>,
        /// The service's `IsHidden`.
        is_hidden "isHidden": Option<bool>,
        /// The service's `IsVirtual`.
        is_virtual "isVirtual": Option<bool>,
        /// The service's `ExternalId`.
        external_id "externalId": Option<&'a str>,
        /// The service's `Name`.
        name "name": Option<&'a str>,
        /// The service's `ItemCount`.
        item_count "itemCount": Option<i64>,
        /// The service's `IsParent`.
        is_parent "isParent": Option<bool>,
        /// The service's `ParentId`.
        parent_id "parentId": Option<&'a str>,
        /// The service's `ApproxWeight`.
        approx_weight "approxWeight": Option<Decimal>,
        /// The service's `IsSearch`.
        is_search "isSearch": Option<bool>,
        /// Assumed, not documented.
        search_method "searchMethod": Option<enums::SearchMethodId<'a>>,
        /// The service's `IsInternal`.
        is_internal "isInternal": Option<bool>,
        /// Assumed, not documented.
        available_item_rating_list_content_types "availableItemRatingListContentTypes": List<'a, enums::RatingListContentType<'a>>,
        /// The service's `RootPath`.
        root_path "rootPath": List<'a, common::views::Category<'a>>,
        /// The service's `IconImageUrl`.
        icon_image_url "iconImageUrl": Option<&'a str>,
        /// The service's `MetaData`.
        meta_data "metaData": List<'a, common::views::CategoryMetaDataItem<'a>>,
        /// The service's `IsFiltered`.
        is_filtered "isFiltered": Option<bool>,
        /// Assumed, not documented.
        filter_reasons "filterReasons": List<'a, enums::FilterReason<'a>>,
        /// The service's `SearchParameters`.
        search_parameters "searchParameters": Option<common::views::SearchItemsParameters<'a>>,
        /// Assumed, not documented.
        delete_status "deleteStatus": Option<enums::CategoryDeleteStatus<'a>>,
    }

    /// Of the type `ImportSubCatalogTreeItem`.
    ImportSubCatalogTreeItem {
        /// The service's `ImportId`.
        import_id "importId": Option<&'a str>,
        /// The service's `ActualId`.
        actual_id "actualId": Option<&'a str>,
    }
}
