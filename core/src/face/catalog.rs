// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

//! The tree of categories, and changing it.

pub mod views;

use crate::decimal::Decimal;
use crate::face::{common, enums};
use crate::json::Json;
use crate::typed::List;
use crate::typed::declare::{documents, methods};

methods! {
    /// Create a catalogue category (older call without a full category document).
    ///
    /// Changes once: never repeated by itself. Creates a category; a repeat would create a second one. Needs an
    /// operator's session.
    ///
    /// Known from other clients, not documented.
    AddCategory -> views::CategoryId<'a> {
        /// A call with what it needs.
        new(category_name "categoryName": &str);
        /// The service's `parentCategoryId`.
        parent_category_id "parentCategoryId": &str,
        /// The service's `categoryId`.
        category_id "categoryId": &str,
    }

    /// Create a catalogue category with its name in the request language.
    ///
    /// Changes once: never repeated by itself. Creates a category; a repeat would create a second one. Needs an
    /// operator's session.
    ///
    /// Known from other clients, not documented.
    AddCategoryByLanguage -> views::CategoryId<'a> {
        /// A call with what it needs.
        new(category_name "categoryName": &str);
        /// The service's `parentCategoryId`.
        parent_category_id "parentCategoryId": &str,
        /// The service's `categoryId`.
        category_id "categoryId": &str,
    }

    /// Create a catalogue category from a full category document.
    ///
    /// Changes once: never repeated by itself. Creates a category; a repeat would create a second one. Needs an
    /// operator's session.
    ///
    /// Known from other clients, not documented.
    AddCategoryInfo -> common::views::Category<'a> {
        /// A call with what it needs.
        new(category_info "categoryInfo": &EditableCategoryInfo);
        /// The service's `inputLanguage`.
        input_language "inputLanguage": &str,
    }

    /// Show or hide categories.
    ///
    /// Changes something; the same call again leaves the same state. Sets each named category to shown or hidden.
    /// Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    EditCategoriesVisible -> () {
        /// A call with what it needs.
        ///
        /// * `categories_visible_settings`: Each entry is a category id, a hyphen and 0 (hidden) or 1 (shown), as in
        ///   otc-15-1. Only single entries were seen. Assumed, not documented.
        new(categories_visible_settings "categoriesVisibleSettings": &[&str]);
    }

    /// Change the provider id linked to a category.
    ///
    /// Changes something; the same call again leaves the same state. Sets the linked provider category to the given
    /// id. Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    EditCategoryExternalId -> () {
        /// A call with what it needs.
        new(category_id "categoryId": &str);
        /// The service's `externalCategoryId`.
        external_category_id "externalCategoryId": &str,
    }

    /// Change a category with a full category document.
    ///
    /// Changes something; the same call again leaves the same state. Sets the data of a category to the given values.
    /// Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    EditCategoryInfo -> common::views::Category<'a> {
        /// A call with what it needs.
        new(category_id "categoryId": &str, category_info "categoryInfo": &EditableCategoryInfo);
    }

    /// Rename a category.
    ///
    /// Changes something; the same call again leaves the same state. Sets the name of a category. Needs an operator's
    /// session.
    ///
    /// Known from other clients, not documented.
    EditCategoryName -> () {
        /// A call with what it needs.
        new(category_id "categoryId": &str, category_name "categoryName": &str);
    }

    /// Rename a category in the request language.
    ///
    /// Changes something; the same call again leaves the same state. Sets the name of a category in one language.
    /// Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    EditCategoryNameByLanguage -> () {
        /// A call with what it needs.
        new(category_id "categoryId": &str, category_name "categoryName": &str);
    }

    /// Move a category under another parent.
    ///
    /// Changes something; the same call again leaves the same state. Sets the parent of a category. Needs an
    /// operator's session.
    ///
    /// Known from other clients, not documented.
    EditCategoryParent -> () {
        /// A call with what it needs.
        new(category_id "categoryId": &str, parent_category_id "parentCategoryId": &str);
    }

    /// Change the position of a category among its siblings.
    ///
    /// Changes something; the same call again leaves the same state. Sets the position of one category to the given
    /// index. Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    EditOrderOfCategory -> () {
        /// A call with what it needs.
        new(category_id "categoryId": &str, index "index": i64);
    }

    /// Export the current catalogue package.
    ///
    /// Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    ExportCatalog -> List<'a, views::CategoryImportInfo<'a>> {
        /// A call.
        new();
    }

    /// Export the catalogue structure (older than ExportStructureByLanguage).
    ///
    /// Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    ExportStructure -> Option<&'a str> {
        /// A call.
        new();
    }

    /// Export the catalogue structure in the request language.
    ///
    /// Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    ExportStructureByLanguage -> Option<&'a str> {
        /// A call.
        new();
    }

    /// Export the category tree under a parent category.
    ///
    /// Needs an operator's session.
    ///
    /// Known from other clients, not documented. What it answers is not known: a generic tree.
    ExportSubCatalogTree -> &'a Json {
        /// A call.
        new();
        /// The service's `parentCategoryId`.
        parent_category_id "parentCategoryId": &str,
    }

    /// Find categories by a part of their name.
    ///
    /// Needs no session. The operator of the shop pays for each call, as is assumed.
    ///
    /// Known from other clients, not documented.
    FindHintCategoryInfoList -> List<'a, common::views::Category<'a>> {
        /// A call.
        new();
        /// The service's `hintTitle`.
        hint_title "hintTitle": &str,
    }

    /// List all areas (administrative divisions of China).
    ///
    /// Needs no session.
    ///
    /// Known from other clients, not documented.
    GetAllAreaList -> List<'a, views::Area<'a>> {
        /// A call.
        new();
    }

    /// Get the whole catalogue as a tree of brief categories.
    ///
    /// Needs no session. The operator of the shop pays for each call, as is assumed. Its answer may be kept for 60
    /// minutes, as is assumed.
    ///
    /// Known from other clients, not documented. What it answers is less sure. Newer than what older installations of
    /// the service have.
    GetBriefCatalog -> views::BriefCatalog<'a> {
        /// A call.
        new();
    }

    /// Get a category.
    ///
    /// Needs no session. The operator of the shop pays for each call, as is assumed. Its answer may be kept for 60
    /// minutes, as is assumed.
    ///
    /// Known from other clients, not documented.
    GetCategoryInfo -> common::views::Category<'a> {
        /// A call with what it needs.
        new(category_id "categoryId": &str);
    }

    /// Get several categories by id.
    ///
    /// Needs no session. The operator of the shop pays for each call, as is assumed. Its answer may be kept for 60
    /// minutes, as is assumed.
    ///
    /// Known from other clients, not documented.
    GetCategoryInfoList -> List<'a, common::views::Category<'a>> {
        /// A call with what it needs.
        new(category_ids "categoryIds": &[&str]);
    }

    /// List the parents of a category up to the root.
    ///
    /// Needs no session. The operator of the shop pays for each call, as is assumed. Its answer may be kept for 60
    /// minutes, as is assumed.
    ///
    /// Known from other clients, not documented.
    GetCategoryRootPath -> List<'a, common::views::Category<'a>> {
        /// A call with what it needs.
        new(category_id "categoryId": &str);
    }

    /// List the subcategories of a category.
    ///
    /// Needs no session. The operator of the shop pays for each call, as is assumed. Its answer may be kept for 60
    /// minutes, as is assumed.
    ///
    /// Known from other clients, not documented.
    GetCategorySubcategoryInfoList -> List<'a, common::views::Category<'a>> {
        /// A call with what it needs.
        new(parent_category_id "parentCategoryId": &str);
    }

    /// List subcategories with the data needed for editing them.
    ///
    /// Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    GetEditableCategorySubcategories -> List<'a, views::EditableOtapiCategory<'a>> {
        /// A call.
        new();
        /// The service's `parentCategoryId`.
        parent_category_id "parentCategoryId": &str,
        /// The service's `needHighlightParentsOfDeletedCategories`.
        need_highlight_parents_of_deleted_categories "needHighlightParentsOfDeletedCategories": bool,
    }

    /// Get the whole catalogue of a provider as a tree of brief categories.
    ///
    /// Needs no session. The operator of the shop pays for each call, as is assumed. Its answer may be kept for 60
    /// minutes, as is assumed.
    ///
    /// Known from other clients, not documented. What it answers is less sure. Newer than what older installations of
    /// the service have.
    GetProviderBriefCatalog -> views::BriefCatalog<'a> {
        /// A call with what it needs.
        new(provider_type "providerType": enums::ItemProviderType<'_>);
    }

    /// Get a category of the provider's own catalogue.
    ///
    /// Needs no session. The operator of the shop pays for each call, as is assumed. Its answer may be kept for 60
    /// minutes, as is assumed.
    ///
    /// Known from other clients, not documented.
    GetProviderCategory -> common::views::Category<'a> {
        /// A call with what it needs.
        new(category_id "categoryId": &str);
    }

    /// List the parents of a provider category up to the root.
    ///
    /// Needs no session. The operator of the shop pays for each call, as is assumed. Its answer may be kept for 60
    /// minutes, as is assumed.
    ///
    /// Known from other clients, not documented.
    GetProviderCategoryRootPath -> List<'a, common::views::Category<'a>> {
        /// A call with what it needs.
        new(category_id "categoryId": &str);
    }

    /// List the subcategories of a provider category.
    ///
    /// Needs no session. The operator of the shop pays for each call, as is assumed. Its answer may be kept for 60
    /// minutes, as is assumed.
    ///
    /// Known from other clients, not documented.
    GetProviderCategorySubcategories -> List<'a, common::views::Category<'a>> {
        /// A call with what it needs.
        new(category_id "categoryId": &str);
    }

    /// List the top-level areas (administrative divisions of China).
    ///
    /// Needs no session.
    ///
    /// Known from other clients, not documented.
    GetRootAreaList -> List<'a, views::Area<'a>> {
        /// A call.
        new();
    }

    /// List the root categories.
    ///
    /// Needs no session. The operator of the shop pays for each call, as is assumed. Its answer may be kept for 60
    /// minutes, as is assumed.
    ///
    /// Known from other clients, not documented.
    GetRootCategoryInfoList -> List<'a, common::views::Category<'a>> {
        /// A call.
        new();
    }

    /// List the categories offered as a choice for searching.
    ///
    /// Needs no session. The operator of the shop pays for each call, as is assumed. Its answer may be kept for 60
    /// minutes, as is assumed.
    ///
    /// Known from other clients, not documented.
    GetSearchCategoryInfoList -> List<'a, common::views::Category<'a>> {
        /// A call.
        new();
    }

    /// List the areas below an area down to a depth.
    ///
    /// Needs no session.
    ///
    /// Known from other clients, not documented.
    GetSubAreaList -> List<'a, views::Area<'a>> {
        /// A call with what it needs.
        new(parent_id "parentId": &str);
        /// The service's `depthLevel`.
        depth_level "depthLevel": i64,
    }

    /// List the root categories and two levels below them.
    ///
    /// Needs no session. The operator of the shop pays for each call, as is assumed. Its answer may be kept for 60
    /// minutes, as is assumed.
    ///
    /// Known from other clients, not documented.
    GetThreeLevelRootCategoryInfoList -> List<'a, common::views::Category<'a>> {
        /// A call.
        new();
    }

    /// List the root categories and one level below them.
    ///
    /// Needs no session. The operator of the shop pays for each call, as is assumed. Its answer may be kept for 60
    /// minutes, as is assumed.
    ///
    /// Known from other clients, not documented.
    GetTwoLevelRootCategoryInfoList -> List<'a, common::views::Category<'a>> {
        /// A call.
        new();
    }

    /// Hide childless categories whose provider category no longer exists.
    ///
    /// Changes once: never repeated by itself. Hides categories that have no children left; a repeat may reach parents
    /// that became childless by the first call. Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    HideDeletedCategoriesWithoutChildren -> () {
        /// A call.
        new();
    }

    /// Import a prepared catalogue package.
    ///
    /// Changes once: never repeated by itself. Loads a whole catalogue; whether it replaces the present one or adds to
    /// it is not known. Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    ImportCatalog -> () {
        /// A call with what it needs.
        ///
        /// * `catalog`: The document that ExportCatalog returns, as it is. An XML document that is not known; it is
        ///   sent as it is.
        new(catalog "catalog": &str);
    }

    /// Import a catalogue structure (older than ImportStructureByLanguage).
    ///
    /// Changes once: never repeated by itself. Loads a catalogue structure; whether it replaces the present one or
    /// adds to it is not known. Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    ImportStructure -> () {
        /// A call with what it needs.
        ///
        /// * `source`: The document that ExportStructure returns. An XML document that is not known; it is sent as
        ///   it is.
        new(source "source": &str);
    }

    /// Import a prepared catalogue structure in the request language.
    ///
    /// Changes once: never repeated by itself. Loads a catalogue structure; whether it replaces the present one or
    /// adds to it is not known. Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    ImportStructureByLanguage -> () {
        /// A call with what it needs.
        ///
        /// * `source`: The document that ExportStructureByLanguage returns. An XML document that is not known; it is
        ///   sent as it is.
        new(source "source": &str);
    }

    /// Import a category tree under a parent category.
    ///
    /// Changes once: never repeated by itself. Creates categories under a parent and returns their new ids; a repeat
    /// would create them again. Needs an operator's session.
    ///
    /// Known from other clients, not documented. What it answers is less sure.
    ImportSubCatalogTree -> List<'a, views::ImportSubCatalogTreeItem<'a>> {
        /// A call with what it needs.
        ///
        /// * `catalog`: The document that ExportSubCatalogTree returns, as it is (see the type CategoryImportInfo).
        ///   An XML document that is not known; it is sent as it is.
        new(catalog "catalog": &str);
        /// The service's `parentCategoryId`.
        parent_category_id "parentCategoryId": &str,
    }

    /// Move several categories under a parent at a given position.
    ///
    /// Changes once: never repeated by itself. Inserts categories at a position counted among their siblings; with the
    /// moved ones already there, a repeat may count differently. Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    MoveCategories -> () {
        /// A call with what it needs.
        new(category_ids "categoryIds": &[&str], parent_category_id "parentCategoryId": &str);
        /// Assumed, not documented.
        index "index": i64,
    }

    /// Delete an own category with all its subcategories.
    ///
    /// Changes something; the same call again leaves the same state. Deletes a category by id; a repeat finds it gone.
    /// Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    RemoveCategory -> () {
        /// A call with what it needs.
        new(category_id "categoryId": &str);
    }

    /// Find categories whose provider category no longer exists.
    ///
    /// Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    SearchDeletedCategoriesIds -> List<'a, common::views::Category<'a>> {
        /// A call.
        new();
    }
}

documents! {
    /// The child element is written in lower case.
    ///
    /// The service is known to have more members.
    CategorySearchUrl {
        /// The service's `value`.
        value "value": &str,
    }

    /// Of the type `EditableCategoryInfo`.
    EditableCategoryInfo {
        /// The service's `CategoryName`.
        category_name "categoryName": &str,
        /// The service's `ParentId`.
        parent_id "parentId": &str,
        /// The service's `ApproxWeight`.
        approx_weight "approxWeight": Decimal,
        /// The service's `ResetApproxWeight`.
        reset_approx_weight "resetApproxWeight": bool,
        /// The service's `ResetSearchParameters`.
        reset_search_parameters "resetSearchParameters": bool,
        /// The service's `ExternalId`.
        external_id "externalId": &str,
        /// The service's `IconImageUrl`.
        icon_image_url "iconImageUrl": &str,
        /// The service's `SearchUrl`.
        search_url "searchUrl": &CategorySearchUrl,
        /// The service's `SearchParameters`.
        search_parameters "searchParameters": &common::SearchItemsParameters,
        /// The service's `MetaData`.
        meta_data "metaData": &[common::CategoryMetaDataItem],
    }
}
