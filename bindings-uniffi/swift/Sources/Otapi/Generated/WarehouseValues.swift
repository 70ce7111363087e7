// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

import Foundation

public struct GetWarehousePropertiesItem: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var id: String? { tree.read("id") }

  public var name: String? { tree.read("name") }
}

public struct GetWarehousePropertyValuesItem: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var id: String? { tree.read("id") }

  public var value: String? { tree.read("value") }
}

public struct RunWarehouseImportItemsImportData: TypedValue {
  public var tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public init(sourceFileId: String? = nil) {
    tree = Value(given: ["sourceFileId": sourceFileId])
  }

  public var sourceFileId: String? {
    get { tree.read("sourceFileId") }
    set { tree.write("sourceFileId", newValue) }
  }
}

/// The service is known to have more members.
public struct SearchWarehouseCategoriesSearchParameters: TypedValue {
  public var tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public init(id: String? = nil, name: String? = nil, parentId: String? = nil, isParent: Bool? = nil) {
    tree = Value(given: ["id": id, "name": name, "parentId": parentId, "isParent": isParent])
  }

  public var id: String? {
    get { tree.read("id") }
    set { tree.write("id", newValue) }
  }

  public var name: String? {
    get { tree.read("name") }
    set { tree.write("name", newValue) }
  }

  public var parentId: String? {
    get { tree.read("parentId") }
    set { tree.write("parentId", newValue) }
  }

  public var isParent: Bool? {
    get { tree.read("isParent") }
    set { tree.write("isParent", newValue) }
  }
}

/// The service is known to have more members.
public struct SearchWarehouseItemsSearchParameters: TypedValue {
  public var tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public init(categoryId: String? = nil, vendorId: String? = nil, name: String? = nil) {
    tree = Value(given: ["categoryId": categoryId, "vendorId": vendorId, "name": name])
  }

  public var categoryId: String? {
    get { tree.read("categoryId") }
    set { tree.write("categoryId", newValue) }
  }

  public var vendorId: String? {
    get { tree.read("vendorId") }
    set { tree.write("vendorId", newValue) }
  }

  public var name: String? {
    get { tree.read("name") }
    set { tree.write("name", newValue) }
  }
}

public struct WarehouseCategoryData: TypedValue {
  public var tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public init(name: String? = nil, parentId: String? = nil) {
    tree = Value(given: ["name": name, "parentId": parentId])
  }

  public var name: String? {
    get { tree.read("name") }
    set { tree.write("name", newValue) }
  }

  public var parentId: String? {
    get { tree.read("parentId") }
    set { tree.write("parentId", newValue) }
  }
}

public struct WarehouseCategoryInfo: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var id: String? { tree.read("id") }

  public var name: String? { tree.read("name") }

  public var parentId: String? { tree.read("parentId") }

  public var isParent: Bool? { tree.read("isParent") }
}

public struct WarehouseItemConfigurationData: TypedValue {
  public var tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public init(
    id: String? = nil,
    price: Decimal? = nil,
    resetPrice: Bool? = nil,
    quantity: Int? = nil,
    resetQuantity: Bool? = nil
  ) {
    tree = Value(given: [
      "id": id,
      "price": price,
      "resetPrice": resetPrice,
      "quantity": quantity,
      "resetQuantity": resetQuantity,
    ])
  }

  public var id: String? {
    get { tree.read("id") }
    set { tree.write("id", newValue) }
  }

  public var price: Decimal? {
    get { tree.read("price") }
    set { tree.write("price", newValue) }
  }

  public var resetPrice: Bool? {
    get { tree.read("resetPrice") }
    set { tree.write("resetPrice", newValue) }
  }

  public var quantity: Int? {
    get { tree.read("quantity") }
    set { tree.write("quantity", newValue) }
  }

  public var resetQuantity: Bool? {
    get { tree.read("resetQuantity") }
    set { tree.write("resetQuantity", newValue) }
  }
}

public struct WarehouseItemConfigurationInfo: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var id: String? { tree.read("id") }

  public var displayName: String? { tree.read("displayName") }

  /// Assumed, not documented.
  public var price: Decimal? { tree.read("price") }

  /// Assumed, not documented.
  public var quantity: Int? { tree.read("quantity") }
}

public struct WarehouseItemData: TypedValue {
  public var tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public init(
    name: String? = nil,
    description: String? = nil,
    imageUrls: [WarehouseItemImageData]? = nil,
    imageUrl: String? = nil,
    price: Decimal? = nil,
    isSellAllowed: Bool? = nil,
    quantity: Int? = nil,
    weight: Decimal? = nil,
    resetWeight: Bool? = nil,
    categoryId: String? = nil,
    vendor: WarehouseVendorData? = nil,
    itemConfigurations: [WarehouseItemConfigurationData]? = nil,
    itemPropertyValues: [WarehouseItemPropertyValueData]? = nil
  ) {
    tree = Value(given: [
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
    ])
  }

  public var name: String? {
    get { tree.read("name") }
    set { tree.write("name", newValue) }
  }

  public var description: String? {
    get { tree.read("description") }
    set { tree.write("description", newValue) }
  }

  public var imageUrls: Items<WarehouseItemImageData> {
    get { .init(reading: tree["imageUrls"]) }
    set { tree.write("imageUrls", newValue) }
  }

  public var imageUrl: String? {
    get { tree.read("imageUrl") }
    set { tree.write("imageUrl", newValue) }
  }

  public var price: Decimal? {
    get { tree.read("price") }
    set { tree.write("price", newValue) }
  }

  public var isSellAllowed: Bool? {
    get { tree.read("isSellAllowed") }
    set { tree.write("isSellAllowed", newValue) }
  }

  public var quantity: Int? {
    get { tree.read("quantity") }
    set { tree.write("quantity", newValue) }
  }

  public var weight: Decimal? {
    get { tree.read("weight") }
    set { tree.write("weight", newValue) }
  }

  public var resetWeight: Bool? {
    get { tree.read("resetWeight") }
    set { tree.write("resetWeight", newValue) }
  }

  public var categoryId: String? {
    get { tree.read("categoryId") }
    set { tree.write("categoryId", newValue) }
  }

  public var vendor: WarehouseVendorData? {
    get { tree.read("vendor") }
    set { tree.write("vendor", newValue) }
  }

  public var itemConfigurations: Items<WarehouseItemConfigurationData> {
    get { .init(reading: tree["itemConfigurations"]) }
    set { tree.write("itemConfigurations", newValue) }
  }

  public var itemPropertyValues: Items<WarehouseItemPropertyValueData> {
    get { .init(reading: tree["itemPropertyValues"]) }
    set { tree.write("itemPropertyValues", newValue) }
  }
}

public struct WarehouseItemImageData: TypedValue {
  public var tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public init(isMain: Bool? = nil, value: String? = nil) {
    tree = Value(given: ["isMain": isMain, "value": value])
  }

  public var isMain: Bool? {
    get { tree.read("isMain") }
    set { tree.write("isMain", newValue) }
  }

  public var value: String? {
    get { tree.read("value") }
    set { tree.write("value", newValue) }
  }
}

public struct WarehouseItemImageInfo: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var url: String? { tree.read("url") }

  /// Assumed, not documented.
  public var isMain: Bool? { tree.read("isMain") }
}

public struct WarehouseItemInfo: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var id: String? { tree.read("id") }

  public var name: String? { tree.read("name") }

  public var description: String? { tree.read("description") }

  public var mainImageUrl: String? { tree.read("mainImageUrl") }

  public var price: Decimal? { tree.read("price") }

  public var quantity: Int? { tree.read("quantity") }

  public var categoryId: String? { tree.read("categoryId") }

  public var vendor: WarehouseVendorInfo? { tree.read("vendor") }

  public var weight: Decimal? { tree.read("weight") }

  public var isSellAllowed: Bool? { tree.read("isSellAllowed") }

  public var configurations: Items<WarehouseItemConfigurationInfo> { .init(reading: tree["configurations"]) }

  public var imageUrls: Items<WarehouseItemImageInfo> { .init(reading: tree["imageUrls"]) }

  public var propertyValues: Items<WarehouseItemPropertyValueInfo> { .init(reading: tree["propertyValues"]) }
}

public struct WarehouseItemPropertyValueData: TypedValue {
  public var tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public init(propertyId: String? = nil, propertyValueId: String? = nil) {
    tree = Value(given: ["propertyId": propertyId, "propertyValueId": propertyValueId])
  }

  public var propertyId: String? {
    get { tree.read("propertyId") }
    set { tree.write("propertyId", newValue) }
  }

  public var propertyValueId: String? {
    get { tree.read("propertyValueId") }
    set { tree.write("propertyValueId", newValue) }
  }
}

public struct WarehouseItemPropertyValueInfo: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var name: String? { tree.read("name") }

  public var propertyId: String? { tree.read("propertyId") }

  public var propertyValueId: String? { tree.read("propertyValueId") }

  public var value: String? { tree.read("value") }
}

public struct WarehousePropertyData: TypedValue {
  public var tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public init(name: String? = nil) {
    tree = Value(given: ["name": name])
  }

  public var name: String? {
    get { tree.read("name") }
    set { tree.write("name", newValue) }
  }
}

public struct WarehousePropertyValueData: TypedValue {
  public var tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public init(value: String? = nil) {
    tree = Value(given: ["value": value])
  }

  public var value: String? {
    get { tree.read("value") }
    set { tree.write("value", newValue) }
  }
}

public struct WarehouseVendorData: TypedValue {
  public var tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public init(name: String? = nil) {
    tree = Value(given: ["name": name])
  }

  public var name: String? {
    get { tree.read("name") }
    set { tree.write("name", newValue) }
  }
}

public struct WarehouseVendorInfo: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var id: String? { tree.read("id") }

  public var name: String? { tree.read("name") }

  public var email: String? { tree.read("email") }

  public var pictureUrl: String? { tree.read("pictureUrl") }

  public var location: String? { tree.read("location") }
}
