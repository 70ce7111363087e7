// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

// swift-format-ignore-file
import Foundation

@testable import Otapi

extension Area: Declared {
  var declared: Given {
    [
      "id": id,
      "errorCode": errorCode,
      "hasError": hasError,
      "providerType": providerType,
      "updatedTime": updatedTime,
      "name": name,
      "parentId": parentId,
      "type": `type`,
      "zip": zip,
    ]
  }
}

extension BriefCatalog: Declared {
  var declared: Given {
    [
      "roots": roots,
    ]
  }
}

extension BriefCategory: Declared {
  var declared: Given {
    [
      "id": id,
      "name": name,
      "children": children,
    ]
  }
}

extension CategoryId: Declared {
  var declared: Given {
    [
      "value": value,
    ]
  }
}

extension CategoryImportInfo: Declared {
  var declared: Given {
    [
      "children": children,
      "localId": localId,
      "externalId": externalId,
      "searchItemsParameters": searchItemsParameters,
      "name": name,
      "approxWeight": approxWeight,
      "providerType": providerType,
      "isDeleted": isDeleted,
      "isParentOnProvider": isParentOnProvider,
      "isHidden": isHidden,
    ]
  }
}

extension CategorySearchUrl: Declared {
  var declared: Given {
    [
      "value": value,
    ]
  }
}

extension CategorySearchUrl: Made {
  init(_ given: Parameters) throws {
    try self.init(value: given("value", "value"))
  }

  var copied: Self {
    var copy = Self([:])
    copy.value = value
    return copy
  }
}

extension EditableCategoryInfo: Declared {
  var declared: Given {
    [
      "categoryName": categoryName,
      "parentId": parentId,
      "approxWeight": approxWeight,
      "resetApproxWeight": resetApproxWeight,
      "resetSearchParameters": resetSearchParameters,
      "externalId": externalId,
      "iconImageUrl": iconImageUrl,
      "searchUrl": searchUrl,
      "searchParameters": searchParameters,
      "metaData": metaData,
    ]
  }
}

extension EditableCategoryInfo: Made {
  init(_ given: Parameters) throws {
    try self.init(categoryName: given("categoryName", "CategoryName"), parentId: given("parentId", "ParentId"), approxWeight: given("approxWeight", "ApproxWeight"), resetApproxWeight: given("resetApproxWeight", "ResetApproxWeight"), resetSearchParameters: given("resetSearchParameters", "ResetSearchParameters"), externalId: given("externalId", "ExternalId"), iconImageUrl: given("iconImageUrl", "IconImageUrl"), searchUrl: given("searchUrl", "SearchUrl"), searchParameters: given("searchParameters", "SearchParameters"), metaData: given("metaData", "MetaData"))
  }

  var copied: Self {
    var copy = Self([:])
    copy.categoryName = categoryName
    copy.parentId = parentId
    copy.approxWeight = approxWeight
    copy.resetApproxWeight = resetApproxWeight
    copy.resetSearchParameters = resetSearchParameters
    copy.externalId = externalId
    copy.iconImageUrl = iconImageUrl
    copy.searchUrl = searchUrl
    copy.searchParameters = searchParameters
    copy.metaData = metaData
    return copy
  }
}

extension EditableOtapiCategory: Declared {
  var declared: Given {
    [
      "id": id,
      "errorCode": errorCode,
      "hasError": hasError,
      "providerType": providerType,
      "updatedTime": updatedTime,
      "isHidden": isHidden,
      "isVirtual": isVirtual,
      "externalId": externalId,
      "name": name,
      "itemCount": itemCount,
      "isParent": isParent,
      "parentId": parentId,
      "approxWeight": approxWeight,
      "isSearch": isSearch,
      "searchMethod": searchMethod,
      "isInternal": isInternal,
      "availableItemRatingListContentTypes": availableItemRatingListContentTypes,
      "rootPath": rootPath,
      "iconImageUrl": iconImageUrl,
      "metaData": metaData,
      "isFiltered": isFiltered,
      "filterReasons": filterReasons,
      "searchParameters": searchParameters,
      "deleteStatus": deleteStatus,
    ]
  }
}

extension ImportSubCatalogTreeItem: Declared {
  var declared: Given {
    [
      "importId": importId,
      "actualId": actualId,
    ]
  }
}

struct CatalogVectors: TypedArea {
  func call(_ method: String) -> TypedCall? {
    switch method {
    case "AddCategory":
      TypedCall { caller, given, options in
        return try await caller.catalog.addCategory(categoryName: given.required("categoryName", "categoryName"), parentCategoryId: given("parentCategoryId", "parentCategoryId"), categoryId: given("categoryId", "categoryId"), options: options)
      }
    case "AddCategoryByLanguage":
      TypedCall { caller, given, options in
        return try await caller.catalog.addCategoryByLanguage(categoryName: given.required("categoryName", "categoryName"), parentCategoryId: given("parentCategoryId", "parentCategoryId"), categoryId: given("categoryId", "categoryId"), options: options)
      }
    case "AddCategoryInfo":
      TypedCall { caller, given, options in
        return try await caller.catalog.addCategoryInfo(inputLanguage: given("inputLanguage", "inputLanguage"), categoryInfo: given.required("categoryInfo", "xmlCategoryInfo"), options: options)
      }
    case "EditCategoriesVisible":
      TypedCall { caller, given, options in
        try await caller.catalog.editCategoriesVisible(categoriesVisibleSettings: given.required("categoriesVisibleSettings", "categoriesVisibleSettings"), options: options); return nil
      }
    case "EditCategoryExternalId":
      TypedCall { caller, given, options in
        try await caller.catalog.editCategoryExternalId(categoryId: given.required("categoryId", "categoryId"), externalCategoryId: given("externalCategoryId", "externalCategoryId"), options: options); return nil
      }
    case "EditCategoryInfo":
      TypedCall { caller, given, options in
        return try await caller.catalog.editCategoryInfo(categoryId: given.required("categoryId", "categoryId"), categoryInfo: given.required("categoryInfo", "xmlCategoryInfo"), options: options)
      }
    case "EditCategoryName":
      TypedCall { caller, given, options in
        try await caller.catalog.editCategoryName(categoryId: given.required("categoryId", "categoryId"), categoryName: given.required("categoryName", "categoryName"), options: options); return nil
      }
    case "EditCategoryNameByLanguage":
      TypedCall { caller, given, options in
        try await caller.catalog.editCategoryNameByLanguage(categoryId: given.required("categoryId", "categoryId"), categoryName: given.required("categoryName", "categoryName"), options: options); return nil
      }
    case "EditCategoryParent":
      TypedCall { caller, given, options in
        try await caller.catalog.editCategoryParent(categoryId: given.required("categoryId", "categoryId"), parentCategoryId: given.required("parentCategoryId", "parentCategoryId"), options: options); return nil
      }
    case "EditOrderOfCategory":
      TypedCall { caller, given, options in
        try await caller.catalog.editOrderOfCategory(categoryId: given.required("categoryId", "categoryId"), index: given.required("index", "index"), options: options); return nil
      }
    case "ExportCatalog":
      TypedCall { caller, given, options in
        return try await caller.catalog.exportCatalog(options: options)
      }
    case "ExportStructure":
      TypedCall { caller, given, options in
        return try await caller.catalog.exportStructure(options: options)
      }
    case "ExportStructureByLanguage":
      TypedCall { caller, given, options in
        return try await caller.catalog.exportStructureByLanguage(options: options)
      }
    case "ExportSubCatalogTree":
      TypedCall { caller, given, options in
        return try await caller.catalog.exportSubCatalogTree(parentCategoryId: given("parentCategoryId", "parentCategoryId"), options: options)
      }
    case "FindHintCategoryInfoList":
      TypedCall { caller, given, options in
        return try await caller.catalog.findHintCategoryInfoList(hintTitle: given("hintTitle", "hintTitle"), options: options)
      }
    case "GetAllAreaList":
      TypedCall { caller, given, options in
        return try await caller.catalog.getAllAreaList(options: options)
      }
    case "GetBriefCatalog":
      TypedCall { caller, given, options in
        return try await caller.catalog.getBriefCatalog(options: options)
      }
    case "GetCategoryInfo":
      TypedCall { caller, given, options in
        return try await caller.catalog.getCategoryInfo(categoryId: given.required("categoryId", "categoryId"), options: options)
      }
    case "GetCategoryInfoList":
      TypedCall { caller, given, options in
        return try await caller.catalog.getCategoryInfoList(categoryIds: given.required("categoryIds", "categoryIds"), options: options)
      }
    case "GetCategoryRootPath":
      TypedCall { caller, given, options in
        return try await caller.catalog.getCategoryRootPath(categoryId: given.required("categoryId", "categoryId"), options: options)
      }
    case "GetCategorySubcategoryInfoList":
      TypedCall { caller, given, options in
        return try await caller.catalog.getCategorySubcategoryInfoList(parentCategoryId: given.required("parentCategoryId", "parentCategoryId"), options: options)
      }
    case "GetEditableCategorySubcategories":
      TypedCall { caller, given, options in
        return try await caller.catalog.getEditableCategorySubcategories(parentCategoryId: given("parentCategoryId", "parentCategoryId"), needHighlightParentsOfDeletedCategories: given("needHighlightParentsOfDeletedCategories", "needHighlightParentsOfDeletedCategories"), options: options)
      }
    case "GetProviderBriefCatalog":
      TypedCall { caller, given, options in
        return try await caller.catalog.getProviderBriefCatalog(providerType: given.required("providerType", "providerType"), options: options)
      }
    case "GetProviderCategory":
      TypedCall { caller, given, options in
        return try await caller.catalog.getProviderCategory(categoryId: given.required("categoryId", "categoryId"), options: options)
      }
    case "GetProviderCategoryRootPath":
      TypedCall { caller, given, options in
        return try await caller.catalog.getProviderCategoryRootPath(categoryId: given.required("categoryId", "categoryId"), options: options)
      }
    case "GetProviderCategorySubcategories":
      TypedCall { caller, given, options in
        return try await caller.catalog.getProviderCategorySubcategories(categoryId: given.required("categoryId", "categoryId"), options: options)
      }
    case "GetRootAreaList":
      TypedCall { caller, given, options in
        return try await caller.catalog.getRootAreaList(options: options)
      }
    case "GetRootCategoryInfoList":
      TypedCall { caller, given, options in
        return try await caller.catalog.getRootCategoryInfoList(options: options)
      }
    case "GetSearchCategoryInfoList":
      TypedCall { caller, given, options in
        return try await caller.catalog.getSearchCategoryInfoList(options: options)
      }
    case "GetSubAreaList":
      TypedCall { caller, given, options in
        return try await caller.catalog.getSubAreaList(parentId: given.required("parentId", "parentId"), depthLevel: given("depthLevel", "depthLevel"), options: options)
      }
    case "GetThreeLevelRootCategoryInfoList":
      TypedCall { caller, given, options in
        return try await caller.catalog.getThreeLevelRootCategoryInfoList(options: options)
      }
    case "GetTwoLevelRootCategoryInfoList":
      TypedCall { caller, given, options in
        return try await caller.catalog.getTwoLevelRootCategoryInfoList(options: options)
      }
    case "HideDeletedCategoriesWithoutChildren":
      TypedCall { caller, given, options in
        try await caller.catalog.hideDeletedCategoriesWithoutChildren(options: options); return nil
      }
    case "ImportCatalog":
      TypedCall { caller, given, options in
        try await caller.catalog.importCatalog(catalog: given.required("catalog", "xmlCatalog"), options: options); return nil
      }
    case "ImportStructure":
      TypedCall { caller, given, options in
        try await caller.catalog.importStructure(source: given.required("source", "source"), options: options); return nil
      }
    case "ImportStructureByLanguage":
      TypedCall { caller, given, options in
        try await caller.catalog.importStructureByLanguage(source: given.required("source", "source"), options: options); return nil
      }
    case "ImportSubCatalogTree":
      TypedCall { caller, given, options in
        return try await caller.catalog.importSubCatalogTree(parentCategoryId: given("parentCategoryId", "parentCategoryId"), catalog: given.required("catalog", "xmlCatalog"), options: options)
      }
    case "MoveCategories":
      TypedCall { caller, given, options in
        try await caller.catalog.moveCategories(categoryIds: given.required("categoryIds", "categoryIds"), parentCategoryId: given.required("parentCategoryId", "parentCategoryId"), index: given("index", "index"), options: options); return nil
      }
    case "RemoveCategory":
      TypedCall { caller, given, options in
        try await caller.catalog.removeCategory(categoryId: given.required("categoryId", "categoryId"), options: options); return nil
      }
    case "SearchDeletedCategoriesIds":
      TypedCall { caller, given, options in
        return try await caller.catalog.searchDeletedCategoriesIds(options: options)
      }
    default: nil
    }
  }
}
