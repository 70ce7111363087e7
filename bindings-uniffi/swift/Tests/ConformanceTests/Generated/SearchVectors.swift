// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

// swift-format-ignore-file
import Foundation

@testable import Otapi

extension BatchItemSearchResult: Declared {
  var declared: Given {
    [
      "items": items,
      "itemsError": itemsError,
      "subCategories": subCategories,
      "subCategoriesError": subCategoriesError,
      "rootPath": rootPath,
      "rootPathError": rootPathError,
      "searchProperties": searchProperties,
      "searchPropertiesError": searchPropertiesError,
      "vendor": vendor,
      "vendorError": vendorError,
      "brand": brand,
      "brandError": brandError,
      "category": category,
      "categoryError": categoryError,
      "hintCategories": hintCategories,
      "hintCategoriesError": hintCategoriesError,
      "availableSearchMethods": availableSearchMethods,
      "availableSearchMethodsError": availableSearchMethodsError,
    ]
  }
}

extension ItemPropertyValue: Declared {
  var declared: Given {
    [
      "id": id,
      "name": name,
      "alias": alias,
      "itemCount": itemCount,
    ]
  }
}

extension ItemSearchProperty: Declared {
  var declared: Given {
    [
      "id": id,
      "name": name,
      "isBrand": isBrand,
      "isCategory": isCategory,
      "values": values,
    ]
  }
}

extension ItemSearchResult: Declared {
  var declared: Given {
    [
      "items": items,
      "totalCount": totalCount,
      "categories": categories,
      "brands": brands,
      "translatedItemTitle": translatedItemTitle,
      "currentImageUrl": currentImageUrl,
      "provider": provider,
      "searchMethod": searchMethod,
      "currentSort": currentSort,
      "currentFrameSize": currentFrameSize,
      "maximumPageCount": maximumPageCount,
      "isFoundByItemId": isFoundByItemId,
    ]
  }
}

extension PromoItemInfo: Declared {
  var declared: Given {
    [
      "id": id,
      "errorCode": errorCode,
      "hasError": hasError,
      "providerType": providerType,
      "title": title,
      "originalTitle": originalTitle,
      "masterQuantity": masterQuantity,
      "categoryId": categoryId,
      "externalCategoryId": externalCategoryId,
      "vendorId": vendorId,
      "vendorName": vendorName,
      "vendorScore": vendorScore,
      "description": description,
      "brandId": brandId,
      "taobaoItemUrl": taobaoItemUrl,
      "externalItemUrl": externalItemUrl,
      "mainPictureUrl": mainPictureUrl,
      "stuffStatus": stuffStatus,
      "volume": volume,
      "price": price,
      "pictures": pictures,
      "location": location,
      "features": features,
      "featuredValues": featuredValues,
      "isSellAllowed": isSellAllowed,
      "sellDisallowReason": sellDisallowReason,
      "approxWeight": approxWeight,
      "physicalParameters": physicalParameters,
      "isFiltered": isFiltered,
      "filterReasons": filterReasons,
      "quantityRanges": quantityRanges,
      "updatedTime": updatedTime,
      "createdTime": createdTime,
      "vendorDisplayName": vendorDisplayName,
      "isRatingListCategory": isRatingListCategory,
      "brandName": brandName,
      "firstLotQuantity": firstLotQuantity,
      "nextLotQuantity": nextLotQuantity,
      "hasInternalDelivery": hasInternalDelivery,
      "videos": videos,
      "actualWeightInfo": actualWeightInfo,
      "weightInfos": weightInfos,
      "clickUrl": clickUrl,
      "keywordClickUrl": keywordClickUrl,
      "shopClickUrl": shopClickUrl,
      "taobaokeCatClickUrl": taobaokeCatClickUrl,
      "commission": commission,
      "commissionNum": commissionNum,
      "commissionRate": commissionRate,
      "commissionVolume": commissionVolume,
      "couponEndTime": couponEndTime,
      "couponPrice": couponPrice,
      "couponRate": couponRate,
      "couponStartTime": couponStartTime,
      "shopType": shopType,
    ]
  }
}

extension SearchBrandInfo: Declared {
  var declared: Given {
    [
      "brandId": brandId,
      "brandName": brandName,
    ]
  }
}

extension SearchCategoryInfo: Declared {
  var declared: Given {
    [
      "id": id,
      "externalId": externalId,
      "name": name,
      "isInternal": isInternal,
      "isHidden": isHidden,
      "itemCount": itemCount,
      "isFiltered": isFiltered,
      "filterReasons": filterReasons,
      "providerType": providerType,
    ]
  }
}

struct SearchVectors: TypedArea {
  func call(_ method: String) -> TypedCall? {
    switch method {
    case "BatchSearchItemsFrame":
      TypedCall(
        one: { caller, given, options in
          return try await caller.search.batchSearchItemsFrame(parameters: given("parameters", "xmlParameters"), framePosition: given("framePosition", "framePosition"), frameSize: given("frameSize", "frameSize"), blockList: given("blockList", "blockList"), options: options)
        }, list: ["items", "items"],
        all: { caller, given, options in
          try await collected(caller.search.batchSearchItemsFrameAll(parameters: given("parameters", "xmlParameters"), framePosition: given("framePosition", "framePosition"), frameSize: given("frameSize", "frameSize"), blockList: given("blockList", "blockList"), options: options))
        })
    case "FindCategoryItemInfoListFrame":
      TypedCall(
        one: { caller, given, options in
          return try await caller.search.findCategoryItemInfoListFrame(categoryId: given.required("categoryId", "categoryId"), categoryItemFilter: given("categoryItemFilter", "categoryItemFilter"), framePosition: given("framePosition", "framePosition"), frameSize: given("frameSize", "frameSize"), options: options)
        }, list: ["items"],
        all: { caller, given, options in
          try await collected(caller.search.findCategoryItemInfoListFrameAll(categoryId: given.required("categoryId", "categoryId"), categoryItemFilter: given("categoryItemFilter", "categoryItemFilter"), framePosition: given("framePosition", "framePosition"), frameSize: given("frameSize", "frameSize"), options: options))
        })
    case "FindCategoryItemSimpleInfoListFrame":
      TypedCall(
        one: { caller, given, options in
          return try await caller.search.findCategoryItemSimpleInfoListFrame(categoryId: given.required("categoryId", "categoryId"), categoryItemFilter: given("categoryItemFilter", "categoryItemFilter"), framePosition: given("framePosition", "framePosition"), frameSize: given("frameSize", "frameSize"), options: options)
        }, list: ["items"],
        all: { caller, given, options in
          try await collected(caller.search.findCategoryItemSimpleInfoListFrameAll(categoryId: given.required("categoryId", "categoryId"), categoryItemFilter: given("categoryItemFilter", "categoryItemFilter"), framePosition: given("framePosition", "framePosition"), frameSize: given("frameSize", "frameSize"), options: options))
        })
    case "FindItemInfoListFrameByTitle":
      TypedCall(
        one: { caller, given, options in
          return try await caller.search.findItemInfoListFrameByTitle(searchParameters: given("searchParameters", "searchParameters"), itemTitle: given("itemTitle", "itemTitle"), framePosition: given("framePosition", "framePosition"), frameSize: given("frameSize", "frameSize"), languageOfQuery: given("languageOfQuery", "languageOfQuery"), options: options)
        }, list: ["items"],
        all: { caller, given, options in
          try await collected(caller.search.findItemInfoListFrameByTitleAll(searchParameters: given("searchParameters", "searchParameters"), itemTitle: given("itemTitle", "itemTitle"), framePosition: given("framePosition", "framePosition"), frameSize: given("frameSize", "frameSize"), languageOfQuery: given("languageOfQuery", "languageOfQuery"), options: options))
        })
    case "FindItemSimpleInfoListFrameByTitle":
      TypedCall(
        one: { caller, given, options in
          return try await caller.search.findItemSimpleInfoListFrameByTitle(searchParameters: given("searchParameters", "searchParameters"), itemTitle: given("itemTitle", "itemTitle"), framePosition: given("framePosition", "framePosition"), frameSize: given("frameSize", "frameSize"), languageOfQuery: given("languageOfQuery", "languageOfQuery"), options: options)
        }, list: ["items"],
        all: { caller, given, options in
          try await collected(caller.search.findItemSimpleInfoListFrameByTitleAll(searchParameters: given("searchParameters", "searchParameters"), itemTitle: given("itemTitle", "itemTitle"), framePosition: given("framePosition", "framePosition"), frameSize: given("frameSize", "frameSize"), languageOfQuery: given("languageOfQuery", "languageOfQuery"), options: options))
        })
    case "GetAvailableProviderSearchMethodInfoListForSearchParameters":
      TypedCall { caller, given, options in
        return try await caller.search.getAvailableProviderSearchMethodInfoListForSearchParameters(searchParameters: given("searchParameters", "xmlSearchParameters"), options: options)
      }
    case "GetBulkSearchItemsResult":
      TypedCall { caller, given, options in
        return try await caller.search.getBulkSearchItemsResult(activityId: given.required("activityId", "activityId"), getResult: given("getResult", "getResult"), options: options)
      }
    case "GetCategoryItemInfoListFrame":
      TypedCall(
        one: { caller, given, options in
          return try await caller.search.getCategoryItemInfoListFrame(categoryId: given.required("categoryId", "categoryId"), framePosition: given("framePosition", "framePosition"), frameSize: given("frameSize", "frameSize"), options: options)
        }, list: ["items"],
        all: { caller, given, options in
          try await collected(caller.search.getCategoryItemInfoListFrameAll(categoryId: given.required("categoryId", "categoryId"), framePosition: given("framePosition", "framePosition"), frameSize: given("frameSize", "frameSize"), options: options))
        })
    case "GetCategoryItemSimpleInfoListFrame":
      TypedCall(
        one: { caller, given, options in
          return try await caller.search.getCategoryItemSimpleInfoListFrame(categoryId: given.required("categoryId", "categoryId"), framePosition: given("framePosition", "framePosition"), frameSize: given("frameSize", "frameSize"), options: options)
        }, list: ["items"],
        all: { caller, given, options in
          try await collected(caller.search.getCategoryItemSimpleInfoListFrameAll(categoryId: given.required("categoryId", "categoryId"), framePosition: given("framePosition", "framePosition"), frameSize: given("frameSize", "frameSize"), options: options))
        })
    case "GetCategorySearchProperties":
      TypedCall { caller, given, options in
        return try await caller.search.getCategorySearchProperties(categoryId: given.required("categoryId", "categoryId"), options: options)
      }
    case "GetPromoteItems":
      TypedCall { caller, given, options in
        return try await caller.search.getPromoteItems(promotedId: given("promotedId", "promotedId"), itemIds: given.required("itemIds", "itemIds"), options: options)
      }
    case "GetVendorItemInfoSortedListFrame":
      TypedCall(
        one: { caller, given, options in
          return try await caller.search.getVendorItemInfoSortedListFrame(vendorId: given.required("vendorId", "vendorId"), framePosition: given("framePosition", "framePosition"), frameSize: given("frameSize", "frameSize"), sortingParameters: given("sortingParameters", "sortingParameters"), options: options)
        }, list: ["items"],
        all: { caller, given, options in
          try await collected(caller.search.getVendorItemInfoSortedListFrameAll(vendorId: given.required("vendorId", "vendorId"), framePosition: given("framePosition", "framePosition"), frameSize: given("frameSize", "frameSize"), sortingParameters: given("sortingParameters", "sortingParameters"), options: options))
        })
    case "GetVendorItemSimpleInfoSortedListFrame":
      TypedCall(
        one: { caller, given, options in
          return try await caller.search.getVendorItemSimpleInfoSortedListFrame(vendorId: given.required("vendorId", "vendorId"), framePosition: given("framePosition", "framePosition"), frameSize: given("frameSize", "frameSize"), sortingParameters: given("sortingParameters", "sortingParameters"), options: options)
        }, list: ["items"],
        all: { caller, given, options in
          try await collected(caller.search.getVendorItemSimpleInfoSortedListFrameAll(vendorId: given.required("vendorId", "vendorId"), framePosition: given("framePosition", "framePosition"), frameSize: given("frameSize", "frameSize"), sortingParameters: given("sortingParameters", "sortingParameters"), options: options))
        })
    case "RunBulkSearchItems":
      TypedCall { caller, given, options in
        return try await caller.search.runBulkSearchItems(parameters: given("parameters", "xmlParameters"), framePosition: given("framePosition", "framePosition"), frameSize: given("frameSize", "frameSize"), options: options)
      }
    case "SearchItemsFrame":
      TypedCall(
        one: { caller, given, options in
          return try await caller.search.searchItemsFrame(parameters: given("parameters", "xmlParameters"), framePosition: given("framePosition", "framePosition"), frameSize: given("frameSize", "frameSize"), options: options)
        }, list: ["items"],
        all: { caller, given, options in
          try await collected(caller.search.searchItemsFrameAll(parameters: given("parameters", "xmlParameters"), framePosition: given("framePosition", "framePosition"), frameSize: given("frameSize", "frameSize"), options: options))
        })
    case "SearchPromoteItemsFrame":
      TypedCall(
        one: { caller, given, options in
          return try await caller.search.searchPromoteItemsFrame(parameters: given("parameters", "xmlParameters"), framePosition: given("framePosition", "framePosition"), frameSize: given("frameSize", "frameSize"), options: options)
        }, list: ["items"],
        all: { caller, given, options in
          try await collected(caller.search.searchPromoteItemsFrameAll(parameters: given("parameters", "xmlParameters"), framePosition: given("framePosition", "framePosition"), frameSize: given("frameSize", "frameSize"), options: options))
        })
    default: nil
    }
  }
}
