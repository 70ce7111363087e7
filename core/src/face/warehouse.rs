// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

//! The shop's own warehouse.

pub mod views;

use crate::decimal::Decimal;
use crate::face::common;
use crate::typed::declare::{documents, methods};
use crate::typed::{List, Page};

methods! {
    /// Create a warehouse category.
    ///
    /// Changes once: never repeated by itself. Creates a category; a repeat would create a second one. Needs an
    /// operator's session.
    ///
    /// Known from other clients, not documented.
    CreateWarehouseCategory -> Option<&'a str> {
        /// A call with what it needs.
        new(create_data "createData": &WarehouseCategoryData);
    }

    /// Create a warehouse item.
    ///
    /// Changes once: never repeated by itself. Creates an item; a repeat would create a second one. Needs an
    /// operator's session.
    ///
    /// Known from other clients, not documented.
    CreateWarehouseItem -> Option<&'a str> {
        /// A call with what it needs.
        new(create_data "createData": &WarehouseItemData);
    }

    /// Create a property of warehouse items.
    ///
    /// Changes once: never repeated by itself. Creates a property; a repeat would create a second one. Needs an
    /// operator's session.
    ///
    /// Known from other clients, not documented. What it answers is less sure.
    CreateWarehouseProperty -> Option<&'a str> {
        /// A call with what it needs.
        new(create_data "createData": &WarehousePropertyData);
    }

    /// Create a value of a warehouse property.
    ///
    /// Changes once: never repeated by itself. Creates a value; a repeat would create a second one. Needs an
    /// operator's session.
    ///
    /// Known from other clients, not documented. What it answers is less sure.
    CreateWarehousePropertyValue -> Option<&'a str> {
        /// A call with what it needs.
        new(property_id "propertyId": &str, create_data "createData": &WarehousePropertyValueData);
    }

    /// Delete a warehouse category.
    ///
    /// Changes something; the same call again leaves the same state. Deletes a category by id; a repeat finds it gone.
    /// Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    DeleteWarehouseCategory -> () {
        /// A call with what it needs.
        new(category_id "categoryId": &str);
    }

    /// Delete a warehouse item.
    ///
    /// Changes something; the same call again leaves the same state. Deletes an item by id; a repeat finds it gone.
    /// Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    DeleteWarehouseItem -> () {
        /// A call with what it needs.
        new(item_id "itemId": &str);
    }

    /// Delete a property of warehouse items.
    ///
    /// Changes something; the same call again leaves the same state. Deletes a property by id; a repeat finds it gone.
    /// Needs an operator's session.
    ///
    /// Known from other clients, not documented. What it answers is less sure.
    DeleteWarehouseProperty -> () {
        /// A call with what it needs.
        new(property_id "propertyId": &str);
    }

    /// Delete a value of a warehouse property.
    ///
    /// Changes something; the same call again leaves the same state. Deletes a value by id; a repeat finds it gone.
    /// Needs an operator's session.
    ///
    /// Known from other clients, not documented. What it answers is less sure.
    DeleteWarehousePropertyValue -> () {
        /// A call with what it needs.
        new(property_value_id "propertyValueId": &str);
    }

    /// Get a warehouse category.
    ///
    /// Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    GetWarehouseCategoryInfo -> views::WarehouseCategoryInfo<'a> {
        /// A call with what it needs.
        new(category_id "categoryId": &str);
    }

    /// Get a warehouse item.
    ///
    /// Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    GetWarehouseItemInfo -> views::WarehouseItemInfo<'a> {
        /// A call with what it needs.
        new(item_id "itemId": &str);
    }

    /// List the properties warehouse items can have.
    ///
    /// Needs an operator's session.
    ///
    /// Known from other clients, not documented. What it answers is less sure.
    GetWarehouseProperties -> List<'a, views::GetWarehousePropertiesItem<'a>> {
        /// A call.
        new();
    }

    /// List the values of a warehouse property.
    ///
    /// Needs an operator's session.
    ///
    /// Known from other clients, not documented. What it answers is less sure.
    GetWarehousePropertyValues -> List<'a, views::GetWarehousePropertyValuesItem<'a>> {
        /// A call with what it needs.
        new(property_id "propertyId": &str);
    }

    /// Start importing warehouse items from an uploaded file, in the background.
    ///
    /// Changes once: never repeated by itself. Starts an import that creates items; a repeat could create them twice.
    /// Needs an operator's session. Starts an activity of the type `WarehouseItemsImporting`, which the flow
    /// `activity` follows, as is assumed.
    ///
    /// Known from other clients, not documented.
    RunWarehouseImportItems -> common::views::BackgroundActivityIdentificationInfo<'a> {
        /// A call with what it needs.
        new(import_data "importData": &RunWarehouseImportItemsImportData);
    }

    /// Search warehouse categories.
    ///
    /// Needs an operator's session. Gives one page; `typed::Pages` goes through all of them.
    ///
    /// Known from other clients, not documented.
    SearchWarehouseCategories -> Page<'a, views::WarehouseCategoryInfo<'a>> => ["items"] views::WarehouseCategoryInfo<'a> {
        /// A call.
        new();
        /// The service's `xmlSearchParameters`.
        search_parameters "searchParameters": &SearchWarehouseCategoriesSearchParameters,
        /// The service's `framePosition`.
        frame_position "framePosition": i64,
        /// The service's `frameSize`.
        frame_size "frameSize": i64,
    }

    /// Search warehouse items.
    ///
    /// Needs an operator's session. Gives one page; `typed::Pages` goes through all of them.
    ///
    /// Known from other clients, not documented.
    SearchWarehouseItems -> Page<'a, views::WarehouseItemInfo<'a>> => ["items"] views::WarehouseItemInfo<'a> {
        /// A call.
        new();
        /// The service's `xmlSearchParameters`.
        search_parameters "searchParameters": &SearchWarehouseItemsSearchParameters,
        /// The service's `framePosition`.
        frame_position "framePosition": i64,
        /// The service's `frameSize`.
        frame_size "frameSize": i64,
    }

    /// Change a warehouse category.
    ///
    /// Changes something; the same call again leaves the same state. Sets the sent fields of a category to the given
    /// values. Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    UpdateWarehouseCategory -> () {
        /// A call with what it needs.
        new(category_id "categoryId": &str, update_data "updateData": &WarehouseCategoryData);
    }

    /// Change a warehouse item.
    ///
    /// Changes something; the same call again leaves the same state. Sets the sent fields of an item, its stock
    /// included, to the given values, not by a difference. Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    UpdateWarehouseItem -> () {
        /// A call with what it needs.
        new(item_id "itemId": &str, update_data "updateData": &WarehouseItemData);
    }

    /// Change a property of warehouse items.
    ///
    /// Changes something; the same call again leaves the same state. Sets the data of a property to the given values.
    /// Needs an operator's session.
    ///
    /// Known from other clients, not documented. What it answers is less sure.
    UpdateWarehouseProperty -> () {
        /// A call with what it needs.
        new(property_id "propertyId": &str, update_data "updateData": &WarehousePropertyData);
    }

    /// Change a value of a warehouse property.
    ///
    /// The legacy library sends the value's id under the name propertyId; the delete call uses propertyValueId.
    ///
    /// Changes something; the same call again leaves the same state. Sets a value to the given text. Needs an
    /// operator's session.
    ///
    /// Known from other clients, not documented. What it answers is less sure.
    UpdateWarehousePropertyValue -> () {
        /// A call with what it needs.
        new(property_id "propertyId": &str, update_data "updateData": &WarehousePropertyValueData);
    }
}

documents! {
    /// Of the type `RunWarehouseImportItemsImportData`.
    RunWarehouseImportItemsImportData {
        /// The service's `SourceFileId`.
        source_file_id "sourceFileId": &str,
    }

    /// The service is known to have more members.
    SearchWarehouseCategoriesSearchParameters {
        /// The service's `Id`.
        id "id": &str,
        /// The service's `Name`.
        name "name": &str,
        /// The service's `ParentId`.
        parent_id "parentId": &str,
        /// The service's `IsParent`.
        is_parent "isParent": bool,
    }

    /// The service is known to have more members.
    SearchWarehouseItemsSearchParameters {
        /// The service's `CategoryId`.
        category_id "categoryId": &str,
        /// The service's `VendorId`.
        vendor_id "vendorId": &str,
        /// The service's `Name`.
        name "name": &str,
    }

    /// Of the type `WarehouseCategoryData`.
    WarehouseCategoryData {
        /// The service's `Name`.
        name "name": &str,
        /// The service's `ParentId`.
        parent_id "parentId": &str,
    }

    /// Of the type `WarehouseItemConfigurationData`.
    WarehouseItemConfigurationData {
        /// The service's `Id`.
        id "id": &str,
        /// The service's `Price`.
        price "price": Decimal,
        /// The service's `ResetPrice`.
        reset_price "resetPrice": bool,
        /// The service's `Quantity`.
        quantity "quantity": i64,
        /// The service's `ResetQuantity`.
        reset_quantity "resetQuantity": bool,
    }

    /// Of the type `WarehouseItemData`.
    WarehouseItemData {
        /// The service's `Name`.
        name "name": &str,
        /// The service's `Description`.
        description "description": &str,
        /// The service's `ImageUrls`.
        image_urls "imageUrls": &[WarehouseItemImageData],
        /// The service's `ImageUrl`.
        image_url "imageUrl": &str,
        /// The service's `Price`.
        price "price": Decimal,
        /// The service's `IsSellAllowed`.
        is_sell_allowed "isSellAllowed": bool,
        /// The service's `Quantity`.
        quantity "quantity": i64,
        /// The service's `Weight`.
        weight "weight": Decimal,
        /// The service's `ResetWeight`.
        reset_weight "resetWeight": bool,
        /// The service's `CategoryId`.
        category_id "categoryId": &str,
        /// The service's `Vendor`.
        vendor "vendor": &WarehouseVendorData,
        /// The service's `ItemConfigurations`.
        item_configurations "itemConfigurations": &[WarehouseItemConfigurationData],
        /// The service's `ItemPropertyValues`.
        item_property_values "itemPropertyValues": &[WarehouseItemPropertyValueData],
    }

    /// Of the type `WarehouseItemImageData`.
    WarehouseItemImageData {
        /// The service's `IsMain`.
        is_main "isMain": bool,
        /// The service's `Value`.
        value "value": &str,
    }

    /// Of the type `WarehouseItemPropertyValueData`.
    WarehouseItemPropertyValueData {
        /// The service's `PropertyId`.
        property_id "propertyId": &str,
        /// The service's `PropertyValueId`.
        property_value_id "propertyValueId": &str,
    }

    /// Of the type `WarehousePropertyData`.
    WarehousePropertyData {
        /// The service's `Name`.
        name "name": &str,
    }

    /// Of the type `WarehousePropertyValueData`.
    WarehousePropertyValueData {
        /// The service's `Value`.
        value "value": &str,
    }

    /// Of the type `WarehouseVendorData`.
    WarehouseVendorData {
        /// The service's `Name`.
        name "name": &str,
    }
}
