// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

//! What answers hold.

use crate::decimal::Decimal;
use crate::typed::List;
use crate::typed::declare::views;

views! {
    /// Of the type `GetWarehousePropertiesItem`.
    GetWarehousePropertiesItem {
        /// The service's `Id`.
        id "id": Option<&'a str>,
        /// The service's `Name`.
        name "name": Option<&'a str>,
    }

    /// Of the type `GetWarehousePropertyValuesItem`.
    GetWarehousePropertyValuesItem {
        /// The service's `Id`.
        id "id": Option<&'a str>,
        /// The service's `Value`.
        value "value": Option<&'a str>,
    }

    /// Of the type `WarehouseCategoryInfo`.
    WarehouseCategoryInfo {
        /// The service's `Id`.
        id "id": Option<&'a str>,
        /// The service's `Name`.
        name "name": Option<&'a str>,
        /// The service's `ParentId`.
        parent_id "parentId": Option<&'a str>,
        /// The service's `IsParent`.
        is_parent "isParent": Option<bool>,
    }

    /// Of the type `WarehouseItemConfigurationInfo`.
    WarehouseItemConfigurationInfo {
        /// The service's `Id`.
        id "id": Option<&'a str>,
        /// The service's `DisplayName`.
        display_name "displayName": Option<&'a str>,
        /// Assumed, not documented.
        price "price": Option<Decimal>,
        /// Assumed, not documented.
        quantity "quantity": Option<i64>,
    }

    /// Of the type `WarehouseItemImageInfo`.
    WarehouseItemImageInfo {
        /// The service's `Url`.
        url "url": Option<&'a str>,
        /// Assumed, not documented.
        is_main "isMain": Option<bool>,
    }

    /// Of the type `WarehouseItemInfo`.
    WarehouseItemInfo {
        /// The service's `Id`.
        id "id": Option<&'a str>,
        /// The service's `Name`.
        name "name": Option<&'a str>,
        /// The service's `Description`.
        description "description": Option<&'a str>,
        /// The service's `MainImageUrl`.
        main_image_url "mainImageUrl": Option<&'a str>,
        /// The service's `Price`.
        price "price": Option<Decimal>,
        /// The service's `Quantity`.
        quantity "quantity": Option<i64>,
        /// The service's `CategoryId`.
        category_id "categoryId": Option<&'a str>,
        /// The service's `Vendor`.
        vendor "vendor": Option<WarehouseVendorInfo<'a>>,
        /// The service's `Weight`.
        weight "weight": Option<Decimal>,
        /// The service's `IsSellAllowed`.
        is_sell_allowed "isSellAllowed": Option<bool>,
        /// The service's `Configurations`.
        configurations "configurations": List<'a, WarehouseItemConfigurationInfo<'a>>,
        /// The service's `ImageUrls`.
        image_urls "imageUrls": List<'a, WarehouseItemImageInfo<'a>>,
        /// The service's `PropertyValues`.
        property_values "propertyValues": List<'a, WarehouseItemPropertyValueInfo<'a>>,
    }

    /// Of the type `WarehouseItemPropertyValueInfo`.
    WarehouseItemPropertyValueInfo {
        /// The service's `Name`.
        name "name": Option<&'a str>,
        /// The service's `PropertyId`.
        property_id "propertyId": Option<&'a str>,
        /// The service's `PropertyValueId`.
        property_value_id "propertyValueId": Option<&'a str>,
        /// The service's `Value`.
        value "value": Option<&'a str>,
    }

    /// Of the type `WarehouseVendorInfo`.
    WarehouseVendorInfo {
        /// The service's `Id`.
        id "id": Option<&'a str>,
        /// The service's `Name`.
        name "name": Option<&'a str>,
        /// The service's `Email`.
        email "email": Option<&'a str>,
        /// The service's `PictureUrl`.
        picture_url "pictureUrl": Option<&'a str>,
        /// The service's `Location`.
        location "location": Option<&'a str>,
    }
}
