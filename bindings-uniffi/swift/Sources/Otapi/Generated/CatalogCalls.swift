// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

import Foundation

/// The tree of categories, and changing it.
public struct CatalogCalls: Sendable {
  let caller: any Caller

  /// Create a catalogue category (older call without a full category document).
  ///
  /// Changes once: never repeated by itself. Creates a category; a repeat would create a second one. Needs an operator's
  /// session.
  ///
  /// Known from other clients, not documented.
  public func addCategory(
    categoryName: String,
    parentCategoryId: String? = nil,
    categoryId: String? = nil,
    options: CallOptions = CallOptions()
  ) async throws -> CategoryId {
    let given: Given = ["categoryName": categoryName, "parentCategoryId": parentCategoryId, "categoryId": categoryId]
    return .init(try await caller.payload("AddCategory", given, options))
  }

  /// Create a catalogue category with its name in the request language.
  ///
  /// Changes once: never repeated by itself. Creates a category; a repeat would create a second one. Needs an operator's
  /// session.
  ///
  /// Known from other clients, not documented.
  public func addCategoryByLanguage(
    categoryName: String,
    parentCategoryId: String? = nil,
    categoryId: String? = nil,
    options: CallOptions = CallOptions()
  ) async throws -> CategoryId {
    let given: Given = ["categoryName": categoryName, "parentCategoryId": parentCategoryId, "categoryId": categoryId]
    return .init(try await caller.payload("AddCategoryByLanguage", given, options))
  }

  /// Create a catalogue category from a full category document.
  ///
  /// Changes once: never repeated by itself. Creates a category; a repeat would create a second one. Needs an operator's
  /// session.
  ///
  /// Known from other clients, not documented.
  public func addCategoryInfo(
    inputLanguage: String? = nil,
    categoryInfo: EditableCategoryInfo,
    options: CallOptions = CallOptions()
  ) async throws -> Category {
    .init(try await caller.payload("AddCategoryInfo", ["inputLanguage": inputLanguage, "categoryInfo": categoryInfo], options))
  }

  /// Show or hide categories.
  ///
  /// Changes something; the same call again leaves the same state. Sets each named category to shown or hidden. Needs an
  /// operator's session.
  ///
  /// Known from other clients, not documented.
  ///
  /// - Parameter categoriesVisibleSettings: Each entry is a category id, a hyphen and 0 (hidden) or 1 (shown), as in otc-15-1.
  /// Only single entries were seen. Assumed, not documented.
  public func editCategoriesVisible(categoriesVisibleSettings: [String], options: CallOptions = CallOptions()) async throws {
    _ = try await caller.payload("EditCategoriesVisible", ["categoriesVisibleSettings": categoriesVisibleSettings], options)
  }

  /// Change the provider id linked to a category.
  ///
  /// Changes something; the same call again leaves the same state. Sets the linked provider category to the given id. Needs an
  /// operator's session.
  ///
  /// Known from other clients, not documented.
  public func editCategoryExternalId(
    categoryId: String,
    externalCategoryId: String? = nil,
    options: CallOptions = CallOptions()
  ) async throws {
    let given: Given = ["categoryId": categoryId, "externalCategoryId": externalCategoryId]
    _ = try await caller.payload("EditCategoryExternalId", given, options)
  }

  /// Change a category with a full category document.
  ///
  /// Changes something; the same call again leaves the same state. Sets the data of a category to the given values. Needs an
  /// operator's session.
  ///
  /// Known from other clients, not documented.
  public func editCategoryInfo(
    categoryId: String,
    categoryInfo: EditableCategoryInfo,
    options: CallOptions = CallOptions()
  ) async throws -> Category {
    .init(try await caller.payload("EditCategoryInfo", ["categoryId": categoryId, "categoryInfo": categoryInfo], options))
  }

  /// Rename a category.
  ///
  /// Changes something; the same call again leaves the same state. Sets the name of a category. Needs an operator's session.
  ///
  /// Known from other clients, not documented.
  public func editCategoryName(categoryId: String, categoryName: String, options: CallOptions = CallOptions()) async throws {
    _ = try await caller.payload("EditCategoryName", ["categoryId": categoryId, "categoryName": categoryName], options)
  }

  /// Rename a category in the request language.
  ///
  /// Changes something; the same call again leaves the same state. Sets the name of a category in one language. Needs an
  /// operator's session.
  ///
  /// Known from other clients, not documented.
  public func editCategoryNameByLanguage(
    categoryId: String,
    categoryName: String,
    options: CallOptions = CallOptions()
  ) async throws {
    _ = try await caller.payload("EditCategoryNameByLanguage", ["categoryId": categoryId, "categoryName": categoryName], options)
  }

  /// Move a category under another parent.
  ///
  /// Changes something; the same call again leaves the same state. Sets the parent of a category. Needs an operator's session.
  ///
  /// Known from other clients, not documented.
  public func editCategoryParent(
    categoryId: String,
    parentCategoryId: String,
    options: CallOptions = CallOptions()
  ) async throws {
    _ = try await caller.payload("EditCategoryParent", ["categoryId": categoryId, "parentCategoryId": parentCategoryId], options)
  }

  /// Change the position of a category among its siblings.
  ///
  /// Changes something; the same call again leaves the same state. Sets the position of one category to the given index. Needs
  /// an operator's session.
  ///
  /// Known from other clients, not documented.
  public func editOrderOfCategory(categoryId: String, index: Int, options: CallOptions = CallOptions()) async throws {
    _ = try await caller.payload("EditOrderOfCategory", ["categoryId": categoryId, "index": index], options)
  }

  /// Export the current catalogue package.
  ///
  /// Needs an operator's session.
  ///
  /// Known from other clients, not documented.
  public func exportCatalog(options: CallOptions = CallOptions()) async throws -> Items<CategoryImportInfo> {
    .init(reading: try await caller.payload("ExportCatalog", [:], options))
  }

  /// Export the catalogue structure (older than ExportStructureByLanguage).
  ///
  /// Needs an operator's session.
  ///
  /// Known from other clients, not documented.
  public func exportStructure(options: CallOptions = CallOptions()) async throws -> String? {
    String(otapi: try await caller.payload("ExportStructure", [:], options))
  }

  /// Export the catalogue structure in the request language.
  ///
  /// Needs an operator's session.
  ///
  /// Known from other clients, not documented.
  public func exportStructureByLanguage(options: CallOptions = CallOptions()) async throws -> String? {
    String(otapi: try await caller.payload("ExportStructureByLanguage", [:], options))
  }

  /// Export the category tree under a parent category.
  ///
  /// Needs an operator's session.
  ///
  /// Known from other clients, not documented. What it answers is not known: a generic tree.
  public func exportSubCatalogTree(parentCategoryId: String? = nil, options: CallOptions = CallOptions()) async throws -> Value {
    try await caller.payload("ExportSubCatalogTree", ["parentCategoryId": parentCategoryId], options)
  }

  /// Find categories by a part of their name.
  ///
  /// Needs no session. The operator of the shop pays for each call, as is assumed.
  ///
  /// Known from other clients, not documented.
  public func findHintCategoryInfoList(
    hintTitle: String? = nil,
    options: CallOptions = CallOptions()
  ) async throws -> Items<Category> {
    .init(reading: try await caller.payload("FindHintCategoryInfoList", ["hintTitle": hintTitle], options))
  }

  /// List all areas (administrative divisions of China).
  ///
  /// Needs no session.
  ///
  /// Known from other clients, not documented.
  public func getAllAreaList(options: CallOptions = CallOptions()) async throws -> Items<Area> {
    .init(reading: try await caller.payload("GetAllAreaList", [:], options))
  }

  /// Get the whole catalogue as a tree of brief categories.
  ///
  /// Needs no session. The operator of the shop pays for each call, as is assumed. Its answer may be kept for 60 minutes, as is
  /// assumed.
  ///
  /// Known from other clients, not documented. What it answers is less sure. Newer than what older installations of the service
  /// have.
  public func getBriefCatalog(options: CallOptions = CallOptions()) async throws -> BriefCatalog {
    .init(try await caller.payload("GetBriefCatalog", [:], options))
  }

  /// Get a category.
  ///
  /// Needs no session. The operator of the shop pays for each call, as is assumed. Its answer may be kept for 60 minutes, as is
  /// assumed.
  ///
  /// Known from other clients, not documented.
  public func getCategoryInfo(categoryId: String, options: CallOptions = CallOptions()) async throws -> Category {
    .init(try await caller.payload("GetCategoryInfo", ["categoryId": categoryId], options))
  }

  /// Get several categories by id.
  ///
  /// Needs no session. The operator of the shop pays for each call, as is assumed. Its answer may be kept for 60 minutes, as is
  /// assumed.
  ///
  /// Known from other clients, not documented.
  public func getCategoryInfoList(categoryIds: [String], options: CallOptions = CallOptions()) async throws -> Items<Category> {
    .init(reading: try await caller.payload("GetCategoryInfoList", ["categoryIds": categoryIds], options))
  }

  /// List the parents of a category up to the root.
  ///
  /// Needs no session. The operator of the shop pays for each call, as is assumed. Its answer may be kept for 60 minutes, as is
  /// assumed.
  ///
  /// Known from other clients, not documented.
  public func getCategoryRootPath(categoryId: String, options: CallOptions = CallOptions()) async throws -> Items<Category> {
    .init(reading: try await caller.payload("GetCategoryRootPath", ["categoryId": categoryId], options))
  }

  /// List the subcategories of a category.
  ///
  /// Needs no session. The operator of the shop pays for each call, as is assumed. Its answer may be kept for 60 minutes, as is
  /// assumed.
  ///
  /// Known from other clients, not documented.
  public func getCategorySubcategoryInfoList(
    parentCategoryId: String,
    options: CallOptions = CallOptions()
  ) async throws -> Items<Category> {
    .init(reading: try await caller.payload("GetCategorySubcategoryInfoList", ["parentCategoryId": parentCategoryId], options))
  }

  /// List subcategories with the data needed for editing them.
  ///
  /// Needs an operator's session.
  ///
  /// Known from other clients, not documented.
  public func getEditableCategorySubcategories(
    parentCategoryId: String? = nil,
    needHighlightParentsOfDeletedCategories: Bool? = nil,
    options: CallOptions = CallOptions()
  ) async throws -> Items<EditableOtapiCategory> {
    let given: Given = [
      "parentCategoryId": parentCategoryId,
      "needHighlightParentsOfDeletedCategories": needHighlightParentsOfDeletedCategories,
    ]
    return .init(reading: try await caller.payload("GetEditableCategorySubcategories", given, options))
  }

  /// Get the whole catalogue of a provider as a tree of brief categories.
  ///
  /// Needs no session. The operator of the shop pays for each call, as is assumed. Its answer may be kept for 60 minutes, as is
  /// assumed.
  ///
  /// Known from other clients, not documented. What it answers is less sure. Newer than what older installations of the service
  /// have.
  public func getProviderBriefCatalog(
    providerType: ItemProviderType,
    options: CallOptions = CallOptions()
  ) async throws -> BriefCatalog {
    .init(try await caller.payload("GetProviderBriefCatalog", ["providerType": providerType], options))
  }

  /// Get a category of the provider's own catalogue.
  ///
  /// Needs no session. The operator of the shop pays for each call, as is assumed. Its answer may be kept for 60 minutes, as is
  /// assumed.
  ///
  /// Known from other clients, not documented.
  public func getProviderCategory(categoryId: String, options: CallOptions = CallOptions()) async throws -> Category {
    .init(try await caller.payload("GetProviderCategory", ["categoryId": categoryId], options))
  }

  /// List the parents of a provider category up to the root.
  ///
  /// Needs no session. The operator of the shop pays for each call, as is assumed. Its answer may be kept for 60 minutes, as is
  /// assumed.
  ///
  /// Known from other clients, not documented.
  public func getProviderCategoryRootPath(
    categoryId: String,
    options: CallOptions = CallOptions()
  ) async throws -> Items<Category> {
    .init(reading: try await caller.payload("GetProviderCategoryRootPath", ["categoryId": categoryId], options))
  }

  /// List the subcategories of a provider category.
  ///
  /// Needs no session. The operator of the shop pays for each call, as is assumed. Its answer may be kept for 60 minutes, as is
  /// assumed.
  ///
  /// Known from other clients, not documented.
  public func getProviderCategorySubcategories(
    categoryId: String,
    options: CallOptions = CallOptions()
  ) async throws -> Items<Category> {
    .init(reading: try await caller.payload("GetProviderCategorySubcategories", ["categoryId": categoryId], options))
  }

  /// List the top-level areas (administrative divisions of China).
  ///
  /// Needs no session.
  ///
  /// Known from other clients, not documented.
  public func getRootAreaList(options: CallOptions = CallOptions()) async throws -> Items<Area> {
    .init(reading: try await caller.payload("GetRootAreaList", [:], options))
  }

  /// List the root categories.
  ///
  /// Needs no session. The operator of the shop pays for each call, as is assumed. Its answer may be kept for 60 minutes, as is
  /// assumed.
  ///
  /// Known from other clients, not documented.
  public func getRootCategoryInfoList(options: CallOptions = CallOptions()) async throws -> Items<Category> {
    .init(reading: try await caller.payload("GetRootCategoryInfoList", [:], options))
  }

  /// List the categories offered as a choice for searching.
  ///
  /// Needs no session. The operator of the shop pays for each call, as is assumed. Its answer may be kept for 60 minutes, as is
  /// assumed.
  ///
  /// Known from other clients, not documented.
  public func getSearchCategoryInfoList(options: CallOptions = CallOptions()) async throws -> Items<Category> {
    .init(reading: try await caller.payload("GetSearchCategoryInfoList", [:], options))
  }

  /// List the areas below an area down to a depth.
  ///
  /// Needs no session.
  ///
  /// Known from other clients, not documented.
  public func getSubAreaList(
    parentId: String,
    depthLevel: Int? = nil,
    options: CallOptions = CallOptions()
  ) async throws -> Items<Area> {
    .init(reading: try await caller.payload("GetSubAreaList", ["parentId": parentId, "depthLevel": depthLevel], options))
  }

  /// List the root categories and two levels below them.
  ///
  /// Needs no session. The operator of the shop pays for each call, as is assumed. Its answer may be kept for 60 minutes, as is
  /// assumed.
  ///
  /// Known from other clients, not documented.
  public func getThreeLevelRootCategoryInfoList(options: CallOptions = CallOptions()) async throws -> Items<Category> {
    .init(reading: try await caller.payload("GetThreeLevelRootCategoryInfoList", [:], options))
  }

  /// List the root categories and one level below them.
  ///
  /// Needs no session. The operator of the shop pays for each call, as is assumed. Its answer may be kept for 60 minutes, as is
  /// assumed.
  ///
  /// Known from other clients, not documented.
  public func getTwoLevelRootCategoryInfoList(options: CallOptions = CallOptions()) async throws -> Items<Category> {
    .init(reading: try await caller.payload("GetTwoLevelRootCategoryInfoList", [:], options))
  }

  /// Hide childless categories whose provider category no longer exists.
  ///
  /// Changes once: never repeated by itself. Hides categories that have no children left; a repeat may reach parents that became
  /// childless by the first call. Needs an operator's session.
  ///
  /// Known from other clients, not documented.
  public func hideDeletedCategoriesWithoutChildren(options: CallOptions = CallOptions()) async throws {
    _ = try await caller.payload("HideDeletedCategoriesWithoutChildren", [:], options)
  }

  /// Import a prepared catalogue package.
  ///
  /// Changes once: never repeated by itself. Loads a whole catalogue; whether it replaces the present one or adds to it is not
  /// known. Needs an operator's session.
  ///
  /// Known from other clients, not documented.
  ///
  /// - Parameter catalog: The document that ExportCatalog returns, as it is. An XML document that is not known; it is sent as it
  /// is.
  public func importCatalog(catalog: String, options: CallOptions = CallOptions()) async throws {
    _ = try await caller.payload("ImportCatalog", ["catalog": catalog], options)
  }

  /// Import a catalogue structure (older than ImportStructureByLanguage).
  ///
  /// Changes once: never repeated by itself. Loads a catalogue structure; whether it replaces the present one or adds to it is
  /// not known. Needs an operator's session.
  ///
  /// Known from other clients, not documented.
  ///
  /// - Parameter source: The document that ExportStructure returns. An XML document that is not known; it is sent as it is.
  public func importStructure(source: String, options: CallOptions = CallOptions()) async throws {
    _ = try await caller.payload("ImportStructure", ["source": source], options)
  }

  /// Import a prepared catalogue structure in the request language.
  ///
  /// Changes once: never repeated by itself. Loads a catalogue structure; whether it replaces the present one or adds to it is
  /// not known. Needs an operator's session.
  ///
  /// Known from other clients, not documented.
  ///
  /// - Parameter source: The document that ExportStructureByLanguage returns. An XML document that is not known; it is sent as
  /// it is.
  public func importStructureByLanguage(source: String, options: CallOptions = CallOptions()) async throws {
    _ = try await caller.payload("ImportStructureByLanguage", ["source": source], options)
  }

  /// Import a category tree under a parent category.
  ///
  /// Changes once: never repeated by itself. Creates categories under a parent and returns their new ids; a repeat would create
  /// them again. Needs an operator's session.
  ///
  /// Known from other clients, not documented. What it answers is less sure.
  ///
  /// - Parameter catalog: The document that ExportSubCatalogTree returns, as it is (see the type CategoryImportInfo). An XML
  /// document that is not known; it is sent as it is.
  public func importSubCatalogTree(
    parentCategoryId: String? = nil,
    catalog: String,
    options: CallOptions = CallOptions()
  ) async throws -> Items<ImportSubCatalogTreeItem> {
    let given: Given = ["parentCategoryId": parentCategoryId, "catalog": catalog]
    return .init(reading: try await caller.payload("ImportSubCatalogTree", given, options))
  }

  /// Move several categories under a parent at a given position.
  ///
  /// Changes once: never repeated by itself. Inserts categories at a position counted among their siblings; with the moved ones
  /// already there, a repeat may count differently. Needs an operator's session.
  ///
  /// Known from other clients, not documented.
  ///
  /// - Parameter index: Assumed, not documented.
  public func moveCategories(
    categoryIds: [String],
    parentCategoryId: String,
    index: Int? = nil,
    options: CallOptions = CallOptions()
  ) async throws {
    let given: Given = ["categoryIds": categoryIds, "parentCategoryId": parentCategoryId, "index": index]
    _ = try await caller.payload("MoveCategories", given, options)
  }

  /// Delete an own category with all its subcategories.
  ///
  /// Changes something; the same call again leaves the same state. Deletes a category by id; a repeat finds it gone. Needs an
  /// operator's session.
  ///
  /// Known from other clients, not documented.
  public func removeCategory(categoryId: String, options: CallOptions = CallOptions()) async throws {
    _ = try await caller.payload("RemoveCategory", ["categoryId": categoryId], options)
  }

  /// Find categories whose provider category no longer exists.
  ///
  /// Needs an operator's session.
  ///
  /// Known from other clients, not documented.
  public func searchDeletedCategoriesIds(options: CallOptions = CallOptions()) async throws -> Items<Category> {
    .init(reading: try await caller.payload("SearchDeletedCategoriesIds", [:], options))
  }
}
