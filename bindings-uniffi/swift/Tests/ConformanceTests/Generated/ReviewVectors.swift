// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

// swift-format-ignore-file
import Foundation

@testable import Otapi

extension ImportItemReviewsInfo: Declared {
  var declared: Given {
    [
      "successfullyNumber": successfullyNumber,
      "incorrectNumber": incorrectNumber,
      "duplicateNumber": duplicateNumber,
    ]
  }
}

extension ItemReview: Declared {
  var declared: Given {
    [
      "subOrderId": subOrderId,
      "transactionId": transactionId,
      "content": content,
      "createdDate": createdDate,
      "userNick": userNick,
      "reply": reply,
      "userRole": userRole,
      "result": result,
      "images": images,
    ]
  }
}

extension ItemReviewAnswerAddData: Declared {
  var declared: Given {
    [
      "text": text,
      "language": language,
      "imageFileIds": imageFileIds,
    ]
  }
}

extension ItemReviewAnswerAddData: Made {
  init(_ given: Parameters) throws {
    try self.init(text: given("text", "Text"), language: given("language", "Language"), imageFileIds: given("imageFileIds", "ImageFileIds"))
  }

  var copied: Self {
    var copy = Self([:])
    copy.text = text
    copy.language = language
    copy.imageFileIds = imageFileIds
    return copy
  }
}

extension ItemReviewData: Declared {
  var declared: Given {
    [
      "itemId": itemId,
      "configurationId": configurationId,
      "orderId": orderId,
      "orderLineId": orderLineId,
      "text": text,
      "language": language,
      "rating": rating,
      "imageFileIds": imageFileIds,
    ]
  }
}

extension ItemReviewData: Made {
  init(_ given: Parameters) throws {
    try self.init(itemId: given("itemId", "ItemId"), configurationId: given("configurationId", "ConfigurationId"), orderId: given("orderId", "OrderId"), orderLineId: given("orderLineId", "OrderLineId"), text: given("text", "Text"), language: given("language", "Language"), rating: given("rating", "Rating"), imageFileIds: given("imageFileIds", "ImageFileIds"))
  }

  var copied: Self {
    var copy = Self([:])
    copy.itemId = itemId
    copy.configurationId = configurationId
    copy.orderId = orderId
    copy.orderLineId = orderLineId
    copy.text = text
    copy.language = language
    copy.rating = rating
    copy.imageFileIds = imageFileIds
    return copy
  }
}

extension ItemReviewGradeInfo: Declared {
  var declared: Given {
    [
      "positiveGrade": positiveGrade,
      "negativeGrade": negativeGrade,
    ]
  }
}

extension ItemReviewSettings: Declared {
  var declared: Given {
    [
      "metaInfo": metaInfo,
      "version": version,
      "reviewCount": reviewCount,
      "wholePlatformReviewCount": wholePlatformReviewCount,
      "showWholePlatformReviews": showWholePlatformReviews,
    ]
  }
}

extension SearchItemReviewsForOperatorSearchParameters: Declared {
  var declared: Given {
    [
      "userId": userId,
      "itemId": itemId,
      "orderId": orderId,
      "reviewIds": reviewIds,
      "isApproved": isApproved,
    ]
  }
}

extension SearchItemReviewsForOperatorSearchParameters: Made {
  init(_ given: Parameters) throws {
    try self.init(userId: given("userId", "UserId"), itemId: given("itemId", "ItemId"), orderId: given("orderId", "OrderId"), reviewIds: given("reviewIds", "ReviewIds"), isApproved: given("isApproved", "IsApproved"))
  }

  var copied: Self {
    var copy = Self([:])
    copy.userId = userId
    copy.itemId = itemId
    copy.orderId = orderId
    copy.reviewIds = reviewIds
    copy.isApproved = isApproved
    return copy
  }
}

extension SearchItemReviewsSearchParameters: Declared {
  var declared: Given {
    [
      "itemId": itemId,
      "source": source,
    ]
  }
}

extension SearchItemReviewsSearchParameters: Made {
  init(_ given: Parameters) throws {
    try self.init(itemId: given("itemId", "ItemId"), source: given("source", "Source"))
  }

  var copied: Self {
    var copy = Self([:])
    copy.itemId = itemId
    copy.source = source
    return copy
  }
}

extension SearchReviewedItemsSearchParameters: Declared {
  var declared: Given {
    [
      "orderBy": orderBy,
    ]
  }
}

extension SearchReviewedItemsSearchParameters: Made {
  init(_ given: Parameters) throws {
    try self.init(orderBy: given("orderBy", "OrderBy"))
  }

  var copied: Self {
    var copy = Self([:])
    copy.orderBy = orderBy
    return copy
  }
}

extension UpdateItemReviewSettingsUpdateData: Declared {
  var declared: Given {
    [
      "version": version,
      "reviewCount": reviewCount,
      "wholePlatformReviewCount": wholePlatformReviewCount,
      "showWholePlatformReviews": showWholePlatformReviews,
    ]
  }
}

extension UpdateItemReviewSettingsUpdateData: Made {
  init(_ given: Parameters) throws {
    try self.init(version: given("version", "Version"), reviewCount: given("reviewCount", "ReviewCount"), wholePlatformReviewCount: given("wholePlatformReviewCount", "WholePlatformReviewCount"), showWholePlatformReviews: given("showWholePlatformReviews", "ShowWholePlatformReviews"))
  }

  var copied: Self {
    var copy = Self([:])
    copy.version = version
    copy.reviewCount = reviewCount
    copy.wholePlatformReviewCount = wholePlatformReviewCount
    copy.showWholePlatformReviews = showWholePlatformReviews
    return copy
  }
}

struct ReviewVectors: TypedArea {
  func call(_ method: String) -> TypedCall? {
    switch method {
    case "AddAnswerToItemReview":
      TypedCall { caller, given, options in
        try await caller.review.addAnswerToItemReview(itemReviewId: given.required("itemReviewId", "itemReviewId"), addData: given.required("addData", "xmlAddData"), options: options); return nil
      }
    case "AddAnswerToItemReviewForOperator":
      TypedCall { caller, given, options in
        try await caller.review.addAnswerToItemReviewForOperator(itemReviewId: given.required("itemReviewId", "itemReviewId"), addData: given.required("addData", "xmlAddData"), options: options); return nil
      }
    case "AddItemReview":
      TypedCall { caller, given, options in
        return try await caller.review.addItemReview(addData: given.required("addData", "xmlAddData"), options: options)
      }
    case "ApproveItemReviews":
      TypedCall { caller, given, options in
        try await caller.review.approveItemReviews(itemReviewIds: given.required("itemReviewIds", "itemReviewIds"), options: options); return nil
      }
    case "DeleteItemReviews":
      TypedCall { caller, given, options in
        try await caller.review.deleteItemReviews(itemReviewIds: given.required("itemReviewIds", "itemReviewIds"), options: options); return nil
      }
    case "GetItemReview":
      TypedCall { caller, given, options in
        return try await caller.review.getItemReview(itemReviewId: given.required("itemReviewId", "itemReviewId"), options: options)
      }
    case "GetItemReviewSettings":
      TypedCall { caller, given, options in
        return try await caller.review.getItemReviewSettings(includeMetaInfo: given("includeMetaInfo", "includeMetaInfo"), options: options)
      }
    case "GetTradeRateInfoListFrame":
      TypedCall(
        one: { caller, given, options in
          return try await caller.review.getTradeRateInfoListFrame(itemId: given.required("itemId", "itemId"), framePosition: given("framePosition", "framePosition"), frameSize: given("frameSize", "frameSize"), options: options)
        }, list: ["items"],
        all: { caller, given, options in
          try await collected(caller.review.getTradeRateInfoListFrameAll(itemId: given.required("itemId", "itemId"), framePosition: given("framePosition", "framePosition"), frameSize: given("frameSize", "frameSize"), options: options))
        })
    case "GradeItemReview":
      TypedCall { caller, given, options in
        return try await caller.review.gradeItemReview(itemReviewId: given.required("itemReviewId", "itemReviewId"), isPositive: given.required("isPositive", "isPositive"), options: options)
      }
    case "ImportExternalItemReviews":
      TypedCall { caller, given, options in
        return try await caller.review.importExternalItemReviews(importData: given.required("importData", "xmlImportData"), options: options)
      }
    case "RewardItemReview":
      TypedCall { caller, given, options in
        try await caller.review.rewardItemReview(itemReviewId: given.required("itemReviewId", "itemReviewId"), amount: given.required("amount", "amount"), comment: given("comment", "comment"), options: options); return nil
      }
    case "SearchItemReviews":
      TypedCall(
        one: { caller, given, options in
          return try await caller.review.searchItemReviews(searchParameters: given("searchParameters", "xmlSearchParameters"), framePosition: given("framePosition", "framePosition"), frameSize: given("frameSize", "frameSize"), options: options)
        }, list: ["items"],
        all: { caller, given, options in
          try await collected(caller.review.searchItemReviewsAll(searchParameters: given("searchParameters", "xmlSearchParameters"), framePosition: given("framePosition", "framePosition"), frameSize: given("frameSize", "frameSize"), options: options))
        })
    case "SearchItemReviewsForOperator":
      TypedCall(
        one: { caller, given, options in
          return try await caller.review.searchItemReviewsForOperator(searchParameters: given("searchParameters", "xmlSearchParameters"), framePosition: given("framePosition", "framePosition"), frameSize: given("frameSize", "frameSize"), options: options)
        }, list: ["items"],
        all: { caller, given, options in
          try await collected(caller.review.searchItemReviewsForOperatorAll(searchParameters: given("searchParameters", "xmlSearchParameters"), framePosition: given("framePosition", "framePosition"), frameSize: given("frameSize", "frameSize"), options: options))
        })
    case "SearchReviewedItems":
      TypedCall(
        one: { caller, given, options in
          return try await caller.review.searchReviewedItems(searchParameters: given("searchParameters", "xmlSearchParameters"), framePosition: given("framePosition", "framePosition"), frameSize: given("frameSize", "frameSize"), options: options)
        }, list: ["items"],
        all: { caller, given, options in
          try await collected(caller.review.searchReviewedItemsAll(searchParameters: given("searchParameters", "xmlSearchParameters"), framePosition: given("framePosition", "framePosition"), frameSize: given("frameSize", "frameSize"), options: options))
        })
    case "UpdateItemReviewSettings":
      TypedCall { caller, given, options in
        try await caller.review.updateItemReviewSettings(updateData: given.required("updateData", "xmlUpdateData"), options: options); return nil
      }
    default: nil
    }
  }
}
