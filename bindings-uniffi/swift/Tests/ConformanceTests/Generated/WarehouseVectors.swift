// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

// swift-format-ignore-file
import Foundation

@testable import Otapi

extension GetWarehousePropertiesItem: Declared {
  var declared: Given {
    [
      "id": id,
      "name": name,
    ]
  }
}

extension GetWarehousePropertyValuesItem: Declared {
  var declared: Given {
    [
      "id": id,
      "value": value,
    ]
  }
}

extension RunWarehouseImportItemsImportData: Declared {
  var declared: Given {
    [
      "sourceFileId": sourceFileId,
    ]
  }
}

extension RunWarehouseImportItemsImportData: Made {
  init(_ given: Parameters) throws {
    try self.init(sourceFileId: given("sourceFileId", "SourceFileId"))
  }

  var copied: Self {
    var copy = Self([:])
    copy.sourceFileId = sourceFileId
    return copy
  }
}

extension SearchWarehouseCategoriesSearchParameters: Declared {
  var declared: Given {
    [
      "id": id,
      "name": name,
      "parentId": parentId,
      "isParent": isParent,
    ]
  }
}

extension SearchWarehouseCategoriesSearchParameters: Made {
  init(_ given: Parameters) throws {
    try self.init(id: given("id", "Id"), name: given("name", "Name"), parentId: given("parentId", "ParentId"), isParent: given("isParent", "IsParent"))
  }

  var copied: Self {
    var copy = Self([:])
    copy.id = id
    copy.name = name
    copy.parentId = parentId
    copy.isParent = isParent
    return copy
  }
}

extension SearchWarehouseItemsSearchParameters: Declared {
  var declared: Given {
    [
      "categoryId": categoryId,
      "vendorId": vendorId,
      "name": name,
    ]
  }
}

extension SearchWarehouseItemsSearchParameters: Made {
  init(_ given: Parameters) throws {
    try self.init(categoryId: given("categoryId", "CategoryId"), vendorId: given("vendorId", "VendorId"), name: given("name", "Name"))
  }

  var copied: Self {
    var copy = Self([:])
    copy.categoryId = categoryId
    copy.vendorId = vendorId
    copy.name = name
    return copy
  }
}

extension WarehouseCategoryData: Declared {
  var declared: Given {
    [
      "name": name,
      "parentId": parentId,
    ]
  }
}

extension WarehouseCategoryData: Made {
  init(_ given: Parameters) throws {
    try self.init(name: given("name", "Name"), parentId: given("parentId", "ParentId"))
  }

  var copied: Self {
    var copy = Self([:])
    copy.name = name
    copy.parentId = parentId
    return copy
  }
}

extension WarehouseCategoryInfo: Declared {
  var declared: Given {
    [
      "id": id,
      "name": name,
      "parentId": parentId,
      "isParent": isParent,
    ]
  }
}

extension WarehouseItemConfigurationData: Declared {
  var declared: Given {
    [
      "id": id,
      "price": price,
      "resetPrice": resetPrice,
      "quantity": quantity,
      "resetQuantity": resetQuantity,
    ]
  }
}

extension WarehouseItemConfigurationData: Made {
  init(_ given: Parameters) throws {
    try self.init(id: given("id", "Id"), price: given("price", "Price"), resetPrice: given("resetPrice", "ResetPrice"), quantity: given("quantity", "Quantity"), resetQuantity: given("resetQuantity", "ResetQuantity"))
  }

  var copied: Self {
    var copy = Self([:])
    copy.id = id
    copy.price = price
    copy.resetPrice = resetPrice
    copy.quantity = quantity
    copy.resetQuantity = resetQuantity
    return copy
  }
}

extension WarehouseItemConfigurationInfo: Declared {
  var declared: Given {
    [
      "id": id,
      "displayName": displayName,
      "price": price,
      "quantity": quantity,
    ]
  }
}

extension WarehouseItemData: Declared {
  var declared: Given {
    [
      "name": name,
      "description": description,
      "imageUrls": imageUrls,
      "imageUrl": imageUrl,
      "price": price,
      "isSellAllowed": isSellAllowed,
      "quantity": quantity,
      "weight": weight,
      "resetWeight": resetWeight,
      "categoryId": categoryId,
      "vendor": vendor,
      "itemConfigurations": itemConfigurations,
      "itemPropertyValues": itemPropertyValues,
    ]
  }
}

extension WarehouseItemData: Made {
  init(_ given: Parameters) throws {
    try self.init(name: given("name", "Name"), description: given("description", "Description"), imageUrls: given("imageUrls", "ImageUrls"), imageUrl: given("imageUrl", "ImageUrl"), price: given("price", "Price"), isSellAllowed: given("isSellAllowed", "IsSellAllowed"), quantity: given("quantity", "Quantity"), weight: given("weight", "Weight"), resetWeight: given("resetWeight", "ResetWeight"), categoryId: given("categoryId", "CategoryId"), vendor: given("vendor", "Vendor"), itemConfigurations: given("itemConfigurations", "ItemConfigurations"), itemPropertyValues: given("itemPropertyValues", "ItemPropertyValues"))
  }

  var copied: Self {
    var copy = Self([:])
    copy.name = name
    copy.description = description
    copy.imageUrls = imageUrls
    copy.imageUrl = imageUrl
    copy.price = price
    copy.isSellAllowed = isSellAllowed
    copy.quantity = quantity
    copy.weight = weight
    copy.resetWeight = resetWeight
    copy.categoryId = categoryId
    copy.vendor = vendor
    copy.itemConfigurations = itemConfigurations
    copy.itemPropertyValues = itemPropertyValues
    return copy
  }
}

extension WarehouseItemImageData: Declared {
  var declared: Given {
    [
      "isMain": isMain,
      "value": value,
    ]
  }
}

extension WarehouseItemImageData: Made {
  init(_ given: Parameters) throws {
    try self.init(isMain: given("isMain", "IsMain"), value: given("value", "Value"))
  }

  var copied: Self {
    var copy = Self([:])
    copy.isMain = isMain
    copy.value = value
    return copy
  }
}

extension WarehouseItemImageInfo: Declared {
  var declared: Given {
    [
      "url": url,
      "isMain": isMain,
    ]
  }
}

extension WarehouseItemInfo: Declared {
  var declared: Given {
    [
      "id": id,
      "name": name,
      "description": description,
      "mainImageUrl": mainImageUrl,
      "price": price,
      "quantity": quantity,
      "categoryId": categoryId,
      "vendor": vendor,
      "weight": weight,
      "isSellAllowed": isSellAllowed,
      "configurations": configurations,
      "imageUrls": imageUrls,
      "propertyValues": propertyValues,
    ]
  }
}

extension WarehouseItemPropertyValueData: Declared {
  var declared: Given {
    [
      "propertyId": propertyId,
      "propertyValueId": propertyValueId,
    ]
  }
}

extension WarehouseItemPropertyValueData: Made {
  init(_ given: Parameters) throws {
    try self.init(propertyId: given("propertyId", "PropertyId"), propertyValueId: given("propertyValueId", "PropertyValueId"))
  }

  var copied: Self {
    var copy = Self([:])
    copy.propertyId = propertyId
    copy.propertyValueId = propertyValueId
    return copy
  }
}

extension WarehouseItemPropertyValueInfo: Declared {
  var declared: Given {
    [
      "name": name,
      "propertyId": propertyId,
      "propertyValueId": propertyValueId,
      "value": value,
    ]
  }
}

extension WarehousePropertyData: Declared {
  var declared: Given {
    [
      "name": name,
    ]
  }
}

extension WarehousePropertyData: Made {
  init(_ given: Parameters) throws {
    try self.init(name: given("name", "Name"))
  }

  var copied: Self {
    var copy = Self([:])
    copy.name = name
    return copy
  }
}

extension WarehousePropertyValueData: Declared {
  var declared: Given {
    [
      "value": value,
    ]
  }
}

extension WarehousePropertyValueData: Made {
  init(_ given: Parameters) throws {
    try self.init(value: given("value", "Value"))
  }

  var copied: Self {
    var copy = Self([:])
    copy.value = value
    return copy
  }
}

extension WarehouseVendorData: Declared {
  var declared: Given {
    [
      "name": name,
    ]
  }
}

extension WarehouseVendorData: Made {
  init(_ given: Parameters) throws {
    try self.init(name: given("name", "Name"))
  }

  var copied: Self {
    var copy = Self([:])
    copy.name = name
    return copy
  }
}

extension WarehouseVendorInfo: Declared {
  var declared: Given {
    [
      "id": id,
      "name": name,
      "email": email,
      "pictureUrl": pictureUrl,
      "location": location,
    ]
  }
}

struct WarehouseVectors: TypedArea {
  func call(_ method: String) -> TypedCall? {
    switch method {
    case "CreateWarehouseCategory":
      TypedCall { caller, given, options in
        return try await caller.warehouse.createWarehouseCategory(createData: given.required("createData", "xmlCreateData"), options: options)
      }
    case "CreateWarehouseItem":
      TypedCall { caller, given, options in
        return try await caller.warehouse.createWarehouseItem(createData: given.required("createData", "xmlCreateData"), options: options)
      }
    case "CreateWarehouseProperty":
      TypedCall { caller, given, options in
        return try await caller.warehouse.createWarehouseProperty(createData: given.required("createData", "xmlCreateData"), options: options)
      }
    case "CreateWarehousePropertyValue":
      TypedCall { caller, given, options in
        return try await caller.warehouse.createWarehousePropertyValue(propertyId: given.required("propertyId", "propertyId"), createData: given.required("createData", "xmlCreateData"), options: options)
      }
    case "DeleteWarehouseCategory":
      TypedCall { caller, given, options in
        try await caller.warehouse.deleteWarehouseCategory(categoryId: given.required("categoryId", "categoryId"), options: options); return nil
      }
    case "DeleteWarehouseItem":
      TypedCall { caller, given, options in
        try await caller.warehouse.deleteWarehouseItem(itemId: given.required("itemId", "itemId"), options: options); return nil
      }
    case "DeleteWarehouseProperty":
      TypedCall { caller, given, options in
        try await caller.warehouse.deleteWarehouseProperty(propertyId: given.required("propertyId", "propertyId"), options: options); return nil
      }
    case "DeleteWarehousePropertyValue":
      TypedCall { caller, given, options in
        try await caller.warehouse.deleteWarehousePropertyValue(propertyValueId: given.required("propertyValueId", "propertyValueId"), options: options); return nil
      }
    case "GetWarehouseCategoryInfo":
      TypedCall { caller, given, options in
        return try await caller.warehouse.getWarehouseCategoryInfo(categoryId: given.required("categoryId", "categoryId"), options: options)
      }
    case "GetWarehouseItemInfo":
      TypedCall { caller, given, options in
        return try await caller.warehouse.getWarehouseItemInfo(itemId: given.required("itemId", "itemId"), options: options)
      }
    case "GetWarehouseProperties":
      TypedCall { caller, given, options in
        return try await caller.warehouse.getWarehouseProperties(options: options)
      }
    case "GetWarehousePropertyValues":
      TypedCall { caller, given, options in
        return try await caller.warehouse.getWarehousePropertyValues(propertyId: given.required("propertyId", "propertyId"), options: options)
      }
    case "RunWarehouseImportItems":
      TypedCall { caller, given, options in
        return try await caller.warehouse.runWarehouseImportItems(importData: given.required("importData", "xmlImportData"), options: options)
      }
    case "SearchWarehouseCategories":
      TypedCall(
        one: { caller, given, options in
          return try await caller.warehouse.searchWarehouseCategories(searchParameters: given("searchParameters", "xmlSearchParameters"), framePosition: given("framePosition", "framePosition"), frameSize: given("frameSize", "frameSize"), options: options)
        }, list: ["items"],
        all: { caller, given, options in
          try await collected(caller.warehouse.searchWarehouseCategoriesAll(searchParameters: given("searchParameters", "xmlSearchParameters"), framePosition: given("framePosition", "framePosition"), frameSize: given("frameSize", "frameSize"), options: options))
        })
    case "SearchWarehouseItems":
      TypedCall(
        one: { caller, given, options in
          return try await caller.warehouse.searchWarehouseItems(searchParameters: given("searchParameters", "xmlSearchParameters"), framePosition: given("framePosition", "framePosition"), frameSize: given("frameSize", "frameSize"), options: options)
        }, list: ["items"],
        all: { caller, given, options in
          try await collected(caller.warehouse.searchWarehouseItemsAll(searchParameters: given("searchParameters", "xmlSearchParameters"), framePosition: given("framePosition", "framePosition"), frameSize: given("frameSize", "frameSize"), options: options))
        })
    case "UpdateWarehouseCategory":
      TypedCall { caller, given, options in
        try await caller.warehouse.updateWarehouseCategory(categoryId: given.required("categoryId", "categoryId"), updateData: given.required("updateData", "xmlUpdateData"), options: options); return nil
      }
    case "UpdateWarehouseItem":
      TypedCall { caller, given, options in
        try await caller.warehouse.updateWarehouseItem(itemId: given.required("itemId", "itemId"), updateData: given.required("updateData", "xmlUpdateData"), options: options); return nil
      }
    case "UpdateWarehouseProperty":
      TypedCall { caller, given, options in
        try await caller.warehouse.updateWarehouseProperty(propertyId: given.required("propertyId", "propertyId"), updateData: given.required("updateData", "xmlUpdateData"), options: options); return nil
      }
    case "UpdateWarehousePropertyValue":
      TypedCall { caller, given, options in
        try await caller.warehouse.updateWarehousePropertyValue(propertyId: given.required("propertyId", "propertyId"), updateData: given.required("updateData", "xmlUpdateData"), options: options); return nil
      }
    default: nil
    }
  }
}
