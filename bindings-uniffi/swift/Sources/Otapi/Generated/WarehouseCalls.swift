// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

import Foundation

/// The shop's own warehouse.
public struct WarehouseCalls: Sendable {
  let caller: any Caller

  /// Create a warehouse category.
  ///
  /// Changes once: never repeated by itself. Creates a category; a repeat would create a second one. Needs an operator's
  /// session.
  ///
  /// Known from other clients, not documented.
  public func createWarehouseCategory(
    createData: WarehouseCategoryData,
    options: CallOptions = CallOptions()
  ) async throws -> String? {
    String(otapi: try await caller.payload("CreateWarehouseCategory", ["createData": createData], options))
  }

  /// Create a warehouse item.
  ///
  /// Changes once: never repeated by itself. Creates an item; a repeat would create a second one. Needs an operator's session.
  ///
  /// Known from other clients, not documented.
  public func createWarehouseItem(createData: WarehouseItemData, options: CallOptions = CallOptions()) async throws -> String? {
    String(otapi: try await caller.payload("CreateWarehouseItem", ["createData": createData], options))
  }

  /// Create a property of warehouse items.
  ///
  /// Changes once: never repeated by itself. Creates a property; a repeat would create a second one. Needs an operator's
  /// session.
  ///
  /// Known from other clients, not documented. What it answers is less sure.
  public func createWarehouseProperty(
    createData: WarehousePropertyData,
    options: CallOptions = CallOptions()
  ) async throws -> String? {
    String(otapi: try await caller.payload("CreateWarehouseProperty", ["createData": createData], options))
  }

  /// Create a value of a warehouse property.
  ///
  /// Changes once: never repeated by itself. Creates a value; a repeat would create a second one. Needs an operator's session.
  ///
  /// Known from other clients, not documented. What it answers is less sure.
  public func createWarehousePropertyValue(
    propertyId: String,
    createData: WarehousePropertyValueData,
    options: CallOptions = CallOptions()
  ) async throws -> String? {
    let given: Given = ["propertyId": propertyId, "createData": createData]
    return String(otapi: try await caller.payload("CreateWarehousePropertyValue", given, options))
  }

  /// Delete a warehouse category.
  ///
  /// Changes something; the same call again leaves the same state. Deletes a category by id; a repeat finds it gone. Needs an
  /// operator's session.
  ///
  /// Known from other clients, not documented.
  public func deleteWarehouseCategory(categoryId: String, options: CallOptions = CallOptions()) async throws {
    _ = try await caller.payload("DeleteWarehouseCategory", ["categoryId": categoryId], options)
  }

  /// Delete a warehouse item.
  ///
  /// Changes something; the same call again leaves the same state. Deletes an item by id; a repeat finds it gone. Needs an
  /// operator's session.
  ///
  /// Known from other clients, not documented.
  public func deleteWarehouseItem(itemId: String, options: CallOptions = CallOptions()) async throws {
    _ = try await caller.payload("DeleteWarehouseItem", ["itemId": itemId], options)
  }

  /// Delete a property of warehouse items.
  ///
  /// Changes something; the same call again leaves the same state. Deletes a property by id; a repeat finds it gone. Needs an
  /// operator's session.
  ///
  /// Known from other clients, not documented. What it answers is less sure.
  public func deleteWarehouseProperty(propertyId: String, options: CallOptions = CallOptions()) async throws {
    _ = try await caller.payload("DeleteWarehouseProperty", ["propertyId": propertyId], options)
  }

  /// Delete a value of a warehouse property.
  ///
  /// Changes something; the same call again leaves the same state. Deletes a value by id; a repeat finds it gone. Needs an
  /// operator's session.
  ///
  /// Known from other clients, not documented. What it answers is less sure.
  public func deleteWarehousePropertyValue(propertyValueId: String, options: CallOptions = CallOptions()) async throws {
    _ = try await caller.payload("DeleteWarehousePropertyValue", ["propertyValueId": propertyValueId], options)
  }

  /// Get a warehouse category.
  ///
  /// Needs an operator's session.
  ///
  /// Known from other clients, not documented.
  public func getWarehouseCategoryInfo(
    categoryId: String,
    options: CallOptions = CallOptions()
  ) async throws -> WarehouseCategoryInfo {
    .init(try await caller.payload("GetWarehouseCategoryInfo", ["categoryId": categoryId], options))
  }

  /// Get a warehouse item.
  ///
  /// Needs an operator's session.
  ///
  /// Known from other clients, not documented.
  public func getWarehouseItemInfo(itemId: String, options: CallOptions = CallOptions()) async throws -> WarehouseItemInfo {
    .init(try await caller.payload("GetWarehouseItemInfo", ["itemId": itemId], options))
  }

  /// List the properties warehouse items can have.
  ///
  /// Needs an operator's session.
  ///
  /// Known from other clients, not documented. What it answers is less sure.
  public func getWarehouseProperties(options: CallOptions = CallOptions()) async throws -> Items<GetWarehousePropertiesItem> {
    .init(reading: try await caller.payload("GetWarehouseProperties", [:], options))
  }

  /// List the values of a warehouse property.
  ///
  /// Needs an operator's session.
  ///
  /// Known from other clients, not documented. What it answers is less sure.
  public func getWarehousePropertyValues(
    propertyId: String,
    options: CallOptions = CallOptions()
  ) async throws -> Items<GetWarehousePropertyValuesItem> {
    .init(reading: try await caller.payload("GetWarehousePropertyValues", ["propertyId": propertyId], options))
  }

  /// Start importing warehouse items from an uploaded file, in the background.
  ///
  /// Changes once: never repeated by itself. Starts an import that creates items; a repeat could create them twice. Needs an
  /// operator's session. Starts an activity of the type `WarehouseItemsImporting`, which the flow `activity` follows, as is
  /// assumed.
  ///
  /// Known from other clients, not documented.
  public func runWarehouseImportItems(
    importData: RunWarehouseImportItemsImportData,
    options: CallOptions = CallOptions()
  ) async throws -> BackgroundActivityIdentificationInfo {
    .init(try await caller.payload("RunWarehouseImportItems", ["importData": importData], options))
  }

  /// Search warehouse categories.
  ///
  /// Needs an operator's session. Gives one page; `searchWarehouseCategoriesAll` goes through all of them.
  ///
  /// Known from other clients, not documented.
  public func searchWarehouseCategories(
    searchParameters: SearchWarehouseCategoriesSearchParameters? = nil,
    framePosition: Int? = nil,
    frameSize: Int? = nil,
    options: CallOptions = CallOptions()
  ) async throws -> Page<WarehouseCategoryInfo> {
    let given: Given = ["searchParameters": searchParameters, "framePosition": framePosition, "frameSize": frameSize]
    return .init(try await caller.payload("SearchWarehouseCategories", given, options))
  }

  /// The items of all pages of `searchWarehouseCategories`, each page read when it is wanted. The arguments are the same:
  /// `framePosition` is where it begins, `frameSize` how many items are asked for at once.
  public func searchWarehouseCategoriesAll(
    searchParameters: SearchWarehouseCategoriesSearchParameters? = nil,
    framePosition: Int? = nil,
    frameSize: Int? = nil,
    options: CallOptions = CallOptions()
  ) -> Pages<WarehouseCategoryInfo> {
    let given: Given = ["searchParameters": searchParameters, "framePosition": framePosition, "frameSize": frameSize]
    return Pages(caller, "SearchWarehouseCategories", given, options)
  }

  /// Search warehouse items.
  ///
  /// Needs an operator's session. Gives one page; `searchWarehouseItemsAll` goes through all of them.
  ///
  /// Known from other clients, not documented.
  public func searchWarehouseItems(
    searchParameters: SearchWarehouseItemsSearchParameters? = nil,
    framePosition: Int? = nil,
    frameSize: Int? = nil,
    options: CallOptions = CallOptions()
  ) async throws -> Page<WarehouseItemInfo> {
    let given: Given = ["searchParameters": searchParameters, "framePosition": framePosition, "frameSize": frameSize]
    return .init(try await caller.payload("SearchWarehouseItems", given, options))
  }

  /// The items of all pages of `searchWarehouseItems`, each page read when it is wanted. The arguments are the same:
  /// `framePosition` is where it begins, `frameSize` how many items are asked for at once.
  public func searchWarehouseItemsAll(
    searchParameters: SearchWarehouseItemsSearchParameters? = nil,
    framePosition: Int? = nil,
    frameSize: Int? = nil,
    options: CallOptions = CallOptions()
  ) -> Pages<WarehouseItemInfo> {
    let given: Given = ["searchParameters": searchParameters, "framePosition": framePosition, "frameSize": frameSize]
    return Pages(caller, "SearchWarehouseItems", given, options)
  }

  /// Change a warehouse category.
  ///
  /// Changes something; the same call again leaves the same state. Sets the sent fields of a category to the given values. Needs
  /// an operator's session.
  ///
  /// Known from other clients, not documented.
  public func updateWarehouseCategory(
    categoryId: String,
    updateData: WarehouseCategoryData,
    options: CallOptions = CallOptions()
  ) async throws {
    _ = try await caller.payload("UpdateWarehouseCategory", ["categoryId": categoryId, "updateData": updateData], options)
  }

  /// Change a warehouse item.
  ///
  /// Changes something; the same call again leaves the same state. Sets the sent fields of an item, its stock included, to the
  /// given values, not by a difference. Needs an operator's session.
  ///
  /// Known from other clients, not documented.
  public func updateWarehouseItem(
    itemId: String,
    updateData: WarehouseItemData,
    options: CallOptions = CallOptions()
  ) async throws {
    _ = try await caller.payload("UpdateWarehouseItem", ["itemId": itemId, "updateData": updateData], options)
  }

  /// Change a property of warehouse items.
  ///
  /// Changes something; the same call again leaves the same state. Sets the data of a property to the given values. Needs an
  /// operator's session.
  ///
  /// Known from other clients, not documented. What it answers is less sure.
  public func updateWarehouseProperty(
    propertyId: String,
    updateData: WarehousePropertyData,
    options: CallOptions = CallOptions()
  ) async throws {
    _ = try await caller.payload("UpdateWarehouseProperty", ["propertyId": propertyId, "updateData": updateData], options)
  }

  /// Change a value of a warehouse property.
  ///
  /// The legacy library sends the value's id under the name propertyId; the delete call uses propertyValueId.
  ///
  /// Changes something; the same call again leaves the same state. Sets a value to the given text. Needs an operator's session.
  ///
  /// Known from other clients, not documented. What it answers is less sure.
  public func updateWarehousePropertyValue(
    propertyId: String,
    updateData: WarehousePropertyValueData,
    options: CallOptions = CallOptions()
  ) async throws {
    _ = try await caller.payload("UpdateWarehousePropertyValue", ["propertyId": propertyId, "updateData": updateData], options)
  }
}
