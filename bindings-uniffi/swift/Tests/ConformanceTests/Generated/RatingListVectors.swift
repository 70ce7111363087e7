// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

// swift-format-ignore-file
import Foundation

@testable import Otapi

extension AutoRatingListsSettings: Declared {
  var declared: Given {
    [
      "metaInfo": metaInfo,
      "allowBackgroundUpdating": allowBackgroundUpdating,
      "vendorids": vendorids,
      "itemsPerVendor": itemsPerVendor,
    ]
  }
}

extension AutoRatingListsSettingsUpdateData: Declared {
  var declared: Given {
    [
      "allowBackgroundUpdating": allowBackgroundUpdating,
      "vendorids": vendorids,
      "itemsPerVendor": itemsPerVendor,
    ]
  }
}

extension AutoRatingListsSettingsUpdateData: Made {
  init(_ given: Parameters) throws {
    try self.init(allowBackgroundUpdating: given("allowBackgroundUpdating", "AllowBackgroundUpdating"), vendorids: given("vendorids", "Vendorids"), itemsPerVendor: given("itemsPerVendor", "ItemsPerVendor"))
  }

  var copied: Self {
    var copy = Self([:])
    copy.allowBackgroundUpdating = allowBackgroundUpdating
    copy.vendorids = vendorids
    copy.itemsPerVendor = itemsPerVendor
    return copy
  }
}

extension BatchRatingListSearchParameters: Declared {
  var declared: Given {
    [
      "ratingLists": ratingLists,
      "useDefaultParameters": useDefaultParameters,
    ]
  }
}

extension BatchRatingListSearchParameters: Made {
  init(_ given: Parameters) throws {
    try self.init(ratingLists: given("ratingLists", "RatingLists"), useDefaultParameters: given("useDefaultParameters", "UseDefaultParameters"))
  }

  var copied: Self {
    var copy = Self([:])
    copy.ratingLists = ratingLists
    copy.useDefaultParameters = useDefaultParameters
    return copy
  }
}

extension BatchRatingListsSearchResult: Declared {
  var declared: Given {
    [
      "items": items,
      "vendors": vendors,
      "categories": categories,
      "brands": brands,
      "searchStrings": searchStrings,
    ]
  }
}

extension BatchSearchRatingListsRatingList: Declared {
  var declared: Given {
    [
      "categoryId": categoryId,
      "itemRatingType": itemRatingType,
      "isRandomSearch": isRandomSearch,
      "contentType": contentType,
      "framePosition": framePosition,
      "frameSize": frameSize,
    ]
  }
}

extension BatchSearchRatingListsRatingList: Made {
  init(_ given: Parameters) throws {
    try self.init(categoryId: given("categoryId", "CategoryId"), itemRatingType: given("itemRatingType", "ItemRatingType"), isRandomSearch: given("isRandomSearch", "IsRandomSearch"), contentType: given("contentType", "ContentType"), framePosition: given("framePosition", "FramePosition"), frameSize: given("frameSize", "FrameSize"))
  }

  var copied: Self {
    var copy = Self([:])
    copy.categoryId = categoryId
    copy.itemRatingType = itemRatingType
    copy.isRandomSearch = isRandomSearch
    copy.contentType = contentType
    copy.framePosition = framePosition
    copy.frameSize = frameSize
    return copy
  }
}

extension BrandRatingList: Declared {
  var declared: Given {
    [
      "contentType": contentType,
      "categoryId": categoryId,
      "itemRatingType": itemRatingType,
      "hasError": hasError,
      "name": name,
      "order": order,
      "items": items,
      "totalCount": totalCount,
    ]
  }
}

extension CategoryRatingList: Declared {
  var declared: Given {
    [
      "contentType": contentType,
      "categoryId": categoryId,
      "itemRatingType": itemRatingType,
      "hasError": hasError,
      "name": name,
      "order": order,
      "items": items,
      "totalCount": totalCount,
    ]
  }
}

extension ItemRatingCollection: Declared {
  var declared: Given {
    [
      "contentTypeName": contentTypeName,
      "itemRatingTypeName": itemRatingTypeName,
      "categoryId": categoryId,
      "count": count,
    ]
  }
}

extension ItemRatingList: Declared {
  var declared: Given {
    [
      "contentType": contentType,
      "categoryId": categoryId,
      "itemRatingType": itemRatingType,
      "hasError": hasError,
      "name": name,
      "order": order,
      "items": items,
      "totalCount": totalCount,
    ]
  }
}

extension RatingListElementsInsertData: Declared {
  var declared: Given {
    [
      "itemRatingType": itemRatingType,
      "categoryId": categoryId,
      "elementIdList": elementIdList,
      "indexNumber": indexNumber,
      "contentType": contentType,
    ]
  }
}

extension RatingListElementsInsertData: Made {
  init(_ given: Parameters) throws {
    try self.init(itemRatingType: given("itemRatingType", "ItemRatingType"), categoryId: given("categoryId", "CategoryId"), elementIdList: given("elementIdList", "ElementIdList"), indexNumber: given("indexNumber", "IndexNumber"), contentType: given("contentType", "ContentType"))
  }

  var copied: Self {
    var copy = Self([:])
    copy.itemRatingType = itemRatingType
    copy.categoryId = categoryId
    copy.elementIdList = elementIdList
    copy.indexNumber = indexNumber
    copy.contentType = contentType
    return copy
  }
}

extension RatingListItemSearchParameters: Declared {
  var declared: Given {
    [
      "categoryId": categoryId,
      "itemRatingType": itemRatingType,
      "stuffStatus": stuffStatus,
    ]
  }
}

extension RatingListItemSearchParameters: Made {
  init(_ given: Parameters) throws {
    try self.init(categoryId: given("categoryId", "CategoryId"), itemRatingType: given("itemRatingType", "ItemRatingType"), stuffStatus: given("stuffStatus", "StuffStatus"))
  }

  var copied: Self {
    var copy = Self([:])
    copy.categoryId = categoryId
    copy.itemRatingType = itemRatingType
    copy.stuffStatus = stuffStatus
    return copy
  }
}

extension RatingListSearchParameters: Declared {
  var declared: Given {
    [
      "itemRatingType": itemRatingType,
      "contentType": contentType,
      "categoryIdList": categoryIdList,
    ]
  }
}

extension RatingListSearchParameters: Made {
  init(_ given: Parameters) throws {
    try self.init(itemRatingType: given("itemRatingType", "ItemRatingType"), contentType: given("contentType", "ContentType"), categoryIdList: given("categoryIdList", "CategoryIdList"))
  }

  var copied: Self {
    var copy = Self([:])
    copy.itemRatingType = itemRatingType
    copy.contentType = contentType
    copy.categoryIdList = categoryIdList
    return copy
  }
}

extension RatingListVendorSearchParameters: Declared {
  var declared: Given {
    [
      "itemRatingType": itemRatingType,
    ]
  }
}

extension RatingListVendorSearchParameters: Made {
  init(_ given: Parameters) throws {
    try self.init(itemRatingType: given("itemRatingType", "ItemRatingType"))
  }

  var copied: Self {
    var copy = Self([:])
    copy.itemRatingType = itemRatingType
    return copy
  }
}

extension TextRatingList: Declared {
  var declared: Given {
    [
      "contentType": contentType,
      "categoryId": categoryId,
      "itemRatingType": itemRatingType,
      "hasError": hasError,
      "name": name,
      "order": order,
      "items": items,
      "totalCount": totalCount,
    ]
  }
}

extension VendorRatingList: Declared {
  var declared: Given {
    [
      "contentType": contentType,
      "categoryId": categoryId,
      "itemRatingType": itemRatingType,
      "hasError": hasError,
      "name": name,
      "order": order,
      "items": items,
      "totalCount": totalCount,
    ]
  }
}

struct RatingListVectors: TypedArea {
  func call(_ method: String) -> TypedCall? {
    switch method {
    case "AddElementsSetToRatingList":
      TypedCall { caller, given, options in
        try await caller.ratingList.addElementsSetToRatingList(itemRatingTypeId: given.required("itemRatingTypeId", "itemRatingTypeId"), contentType: given.required("contentType", "contentType"), categoryId: given("categoryId", "categoryId"), itemList: given.required("itemList", "itemList"), options: options); return nil
      }
    case "AddItemRatingList":
      TypedCall { caller, given, options in
        try await caller.ratingList.addItemRatingList(itemRatingTypeId: given.required("itemRatingTypeId", "itemRatingTypeId"), categoryId: given("categoryId", "categoryId"), itemList: given.required("itemList", "itemList"), options: options); return nil
      }
    case "BatchSearchRatingLists":
      TypedCall { caller, given, options in
        return try await caller.ratingList.batchSearchRatingLists(searchParameters: given("searchParameters", "xmlSearchParameters"), applicationType: given("applicationType", "applicationType"), includeMetaInfo: given("includeMetaInfo", "includeMetaInfo"), options: options)
      }
    case "GetAutoRatingListsSettings":
      TypedCall { caller, given, options in
        return try await caller.ratingList.getAutoRatingListsSettings(includeMetaInfo: given("includeMetaInfo", "includeMetaInfo"), options: options)
      }
    case "GetBrandRatingList":
      TypedCall { caller, given, options in
        return try await caller.ratingList.getBrandRatingList(itemRatingTypeId: given.required("itemRatingTypeId", "itemRatingTypeId"), numberItem: given("numberItem", "numberItem"), categoryId: given("categoryId", "categoryId"), options: options)
      }
    case "GetBrandRatingListFrame":
      TypedCall(
        one: { caller, given, options in
          return try await caller.ratingList.getBrandRatingListFrame(itemRatingTypeId: given.required("itemRatingTypeId", "itemRatingTypeId"), categoryId: given("categoryId", "categoryId"), framePosition: given("framePosition", "framePosition"), frameSize: given("frameSize", "frameSize"), options: options)
        }, list: ["items"],
        all: { caller, given, options in
          try await collected(caller.ratingList.getBrandRatingListFrameAll(itemRatingTypeId: given.required("itemRatingTypeId", "itemRatingTypeId"), categoryId: given("categoryId", "categoryId"), framePosition: given("framePosition", "framePosition"), frameSize: given("frameSize", "frameSize"), options: options))
        })
    case "GetCategoryRatingList":
      TypedCall { caller, given, options in
        return try await caller.ratingList.getCategoryRatingList(itemRatingTypeId: given.required("itemRatingTypeId", "itemRatingTypeId"), numberItem: given("numberItem", "numberItem"), categoryId: given("categoryId", "categoryId"), options: options)
      }
    case "GetCategoryRatingListFrame":
      TypedCall(
        one: { caller, given, options in
          return try await caller.ratingList.getCategoryRatingListFrame(itemRatingTypeId: given.required("itemRatingTypeId", "itemRatingTypeId"), categoryId: given("categoryId", "categoryId"), framePosition: given("framePosition", "framePosition"), frameSize: given("frameSize", "frameSize"), options: options)
        }, list: ["items"],
        all: { caller, given, options in
          try await collected(caller.ratingList.getCategoryRatingListFrameAll(itemRatingTypeId: given.required("itemRatingTypeId", "itemRatingTypeId"), categoryId: given("categoryId", "categoryId"), framePosition: given("framePosition", "framePosition"), frameSize: given("frameSize", "frameSize"), options: options))
        })
    case "GetItemRatingList":
      TypedCall { caller, given, options in
        return try await caller.ratingList.getItemRatingList(itemRatingTypeId: given.required("itemRatingTypeId", "itemRatingTypeId"), numberItem: given("numberItem", "numberItem"), categoryId: given("categoryId", "categoryId"), options: options)
      }
    case "GetItemRatingListFrame":
      TypedCall(
        one: { caller, given, options in
          return try await caller.ratingList.getItemRatingListFrame(itemRatingTypeId: given.required("itemRatingTypeId", "itemRatingTypeId"), categoryId: given("categoryId", "categoryId"), framePosition: given("framePosition", "framePosition"), frameSize: given("frameSize", "frameSize"), options: options)
        }, list: ["items"],
        all: { caller, given, options in
          try await collected(caller.ratingList.getItemRatingListFrameAll(itemRatingTypeId: given.required("itemRatingTypeId", "itemRatingTypeId"), categoryId: given("categoryId", "categoryId"), framePosition: given("framePosition", "framePosition"), frameSize: given("frameSize", "frameSize"), options: options))
        })
    case "GetRatingCollectionsByContent":
      TypedCall { caller, given, options in
        return try await caller.ratingList.getRatingCollectionsByContent(contentType: given.required("contentType", "contentType"), options: options)
      }
    case "GetRatingListsByElement":
      TypedCall { caller, given, options in
        return try await caller.ratingList.getRatingListsByElement(contentType: given.required("contentType", "contentType"), itemId: given.required("itemId", "itemId"), options: options)
      }
    case "GetSearchStringRatingList":
      TypedCall { caller, given, options in
        return try await caller.ratingList.getSearchStringRatingList(itemRatingTypeId: given.required("itemRatingTypeId", "itemRatingTypeId"), numberItem: given("numberItem", "numberItem"), categoryId: given("categoryId", "categoryId"), options: options)
      }
    case "GetVendorRatingList":
      TypedCall { caller, given, options in
        return try await caller.ratingList.getVendorRatingList(itemRatingTypeId: given.required("itemRatingTypeId", "itemRatingTypeId"), numberItem: given("numberItem", "numberItem"), categoryId: given("categoryId", "categoryId"), options: options)
      }
    case "GetVendorRatingListFrame":
      TypedCall(
        one: { caller, given, options in
          return try await caller.ratingList.getVendorRatingListFrame(itemRatingTypeId: given.required("itemRatingTypeId", "itemRatingTypeId"), categoryId: given("categoryId", "categoryId"), framePosition: given("framePosition", "framePosition"), frameSize: given("frameSize", "frameSize"), options: options)
        }, list: ["items"],
        all: { caller, given, options in
          try await collected(caller.ratingList.getVendorRatingListFrameAll(itemRatingTypeId: given.required("itemRatingTypeId", "itemRatingTypeId"), categoryId: given("categoryId", "categoryId"), framePosition: given("framePosition", "framePosition"), frameSize: given("frameSize", "frameSize"), options: options))
        })
    case "InsertElementsSetToRatingList":
      TypedCall { caller, given, options in
        try await caller.ratingList.insertElementsSetToRatingList(insertData: given.required("insertData", "xmlInsertData"), options: options); return nil
      }
    case "RemoveAllElementsRatingList":
      TypedCall { caller, given, options in
        try await caller.ratingList.removeAllElementsRatingList(itemRatingTypeId: given.required("itemRatingTypeId", "itemRatingTypeId"), contentType: given.required("contentType", "contentType"), categoryId: given("categoryId", "categoryId"), options: options); return nil
      }
    case "RemoveAllItemRatingList":
      TypedCall { caller, given, options in
        try await caller.ratingList.removeAllItemRatingList(itemRatingType: given.required("itemRatingType", "itemRatingType"), categoryId: given("categoryId", "categoryId"), options: options); return nil
      }
    case "RemoveElementsSetRatingList":
      TypedCall { caller, given, options in
        try await caller.ratingList.removeElementsSetRatingList(itemRatingTypeId: given.required("itemRatingTypeId", "itemRatingTypeId"), contentType: given.required("contentType", "contentType"), categoryId: given("categoryId", "categoryId"), itemList: given.required("itemList", "itemList"), options: options); return nil
      }
    case "RemoveItemRatingList":
      TypedCall { caller, given, options in
        try await caller.ratingList.removeItemRatingList(itemRatingType: given.required("itemRatingType", "itemRatingType"), categoryId: given("categoryId", "categoryId"), itemList: given.required("itemList", "itemList"), options: options); return nil
      }
    case "RunAutoRatingListsUpdating":
      TypedCall { caller, given, options in
        return try await caller.ratingList.runAutoRatingListsUpdating(options: options)
      }
    case "SearchRatingListBrands":
      TypedCall(
        one: { caller, given, options in
          return try await caller.ratingList.searchRatingListBrands(searchParameters: given("searchParameters", "xmlSearchParameters"), framePosition: given("framePosition", "framePosition"), frameSize: given("frameSize", "frameSize"), options: options)
        }, list: ["items"],
        all: { caller, given, options in
          try await collected(caller.ratingList.searchRatingListBrandsAll(searchParameters: given("searchParameters", "xmlSearchParameters"), framePosition: given("framePosition", "framePosition"), frameSize: given("frameSize", "frameSize"), options: options))
        })
    case "SearchRatingListCategories":
      TypedCall(
        one: { caller, given, options in
          return try await caller.ratingList.searchRatingListCategories(searchParameters: given("searchParameters", "xmlSearchParameters"), framePosition: given("framePosition", "framePosition"), frameSize: given("frameSize", "frameSize"), options: options)
        }, list: ["items"],
        all: { caller, given, options in
          try await collected(caller.ratingList.searchRatingListCategoriesAll(searchParameters: given("searchParameters", "xmlSearchParameters"), framePosition: given("framePosition", "framePosition"), frameSize: given("frameSize", "frameSize"), options: options))
        })
    case "SearchRatingListItems":
      TypedCall(
        one: { caller, given, options in
          return try await caller.ratingList.searchRatingListItems(searchParameters: given("searchParameters", "xmlSearchParameters"), framePosition: given("framePosition", "framePosition"), frameSize: given("frameSize", "frameSize"), options: options)
        }, list: ["items"],
        all: { caller, given, options in
          try await collected(caller.ratingList.searchRatingListItemsAll(searchParameters: given("searchParameters", "xmlSearchParameters"), framePosition: given("framePosition", "framePosition"), frameSize: given("frameSize", "frameSize"), options: options))
        })
    case "SearchRatingListSearchStrings":
      TypedCall(
        one: { caller, given, options in
          return try await caller.ratingList.searchRatingListSearchStrings(searchParameters: given("searchParameters", "xmlSearchParameters"), framePosition: given("framePosition", "framePosition"), frameSize: given("frameSize", "frameSize"), options: options)
        }, list: [],
        all: { caller, given, options in
          try await collected(caller.ratingList.searchRatingListSearchStringsAll(searchParameters: given("searchParameters", "xmlSearchParameters"), framePosition: given("framePosition", "framePosition"), frameSize: given("frameSize", "frameSize"), options: options))
        })
    case "SearchRatingListVendors":
      TypedCall(
        one: { caller, given, options in
          return try await caller.ratingList.searchRatingListVendors(searchParameters: given("searchParameters", "xmlSearchParameters"), framePosition: given("framePosition", "framePosition"), frameSize: given("frameSize", "frameSize"), options: options)
        }, list: ["items"],
        all: { caller, given, options in
          try await collected(caller.ratingList.searchRatingListVendorsAll(searchParameters: given("searchParameters", "xmlSearchParameters"), framePosition: given("framePosition", "framePosition"), frameSize: given("frameSize", "frameSize"), options: options))
        })
    case "SearchRatingLists":
      TypedCall(
        one: { caller, given, options in
          return try await caller.ratingList.searchRatingLists(searchParameters: given("searchParameters", "xmlSearchParameters"), framePosition: given("framePosition", "framePosition"), frameSize: given("frameSize", "frameSize"), options: options)
        }, list: ["items"],
        all: { caller, given, options in
          try await collected(caller.ratingList.searchRatingListsAll(searchParameters: given("searchParameters", "xmlSearchParameters"), framePosition: given("framePosition", "framePosition"), frameSize: given("frameSize", "frameSize"), options: options))
        })
    case "UpdateAutoRatingListsSettings":
      TypedCall { caller, given, options in
        try await caller.ratingList.updateAutoRatingListsSettings(updateData: given.required("updateData", "xmlUpdateData"), options: options); return nil
      }
    case "UpdateItemRatingCategoryId":
      TypedCall { caller, given, options in
        try await caller.ratingList.updateItemRatingCategoryId(itemRatingTypeId: given.required("itemRatingTypeId", "itemRatingTypeId"), contentType: given.required("contentType", "contentType"), oldCategoryId: given.required("oldCategoryId", "oldCategoryId"), newCategoryId: given.required("newCategoryId", "newCategoryId"), options: options); return nil
      }
    default: nil
    }
  }
}
