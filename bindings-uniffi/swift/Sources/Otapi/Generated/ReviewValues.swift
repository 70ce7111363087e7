// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

import Foundation

public struct ImportItemReviewsInfo: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var successfullyNumber: Int? { tree.read("successfullyNumber") }

  public var incorrectNumber: Int? { tree.read("incorrectNumber") }

  public var duplicateNumber: Int? { tree.read("duplicateNumber") }
}

public struct ItemReview: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var subOrderId: String? { tree.read("subOrderId") }

  public var transactionId: String? { tree.read("transactionId") }

  public var content: String? { tree.read("content") }

  public var createdDate: Date? { tree.read("createdDate") }

  public var userNick: String? { tree.read("userNick") }

  public var reply: String? { tree.read("reply") }

  public var userRole: String? { tree.read("userRole") }

  public var result: String? { tree.read("result") }

  public var images: [String] { .init(reading: tree["images"]) }
}

public struct ItemReviewAnswerAddData: TypedValue {
  public var tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public init(text: String? = nil, language: String? = nil, imageFileIds: [String]? = nil) {
    tree = Value(given: ["text": text, "language": language, "imageFileIds": imageFileIds])
  }

  public var text: String? {
    get { tree.read("text") }
    set { tree.write("text", newValue) }
  }

  public var language: String? {
    get { tree.read("language") }
    set { tree.write("language", newValue) }
  }

  public var imageFileIds: [String] {
    get { .init(reading: tree["imageFileIds"]) }
    set { tree.write("imageFileIds", newValue) }
  }
}

public struct ItemReviewData: TypedValue {
  public var tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public init(
    itemId: String? = nil,
    configurationId: String? = nil,
    orderId: String? = nil,
    orderLineId: String? = nil,
    text: String? = nil,
    language: String? = nil,
    rating: Int? = nil,
    imageFileIds: [String]? = nil
  ) {
    tree = Value(given: [
      "itemId": itemId,
      "configurationId": configurationId,
      "orderId": orderId,
      "orderLineId": orderLineId,
      "text": text,
      "language": language,
      "rating": rating,
      "imageFileIds": imageFileIds,
    ])
  }

  public var itemId: String? {
    get { tree.read("itemId") }
    set { tree.write("itemId", newValue) }
  }

  public var configurationId: String? {
    get { tree.read("configurationId") }
    set { tree.write("configurationId", newValue) }
  }

  public var orderId: String? {
    get { tree.read("orderId") }
    set { tree.write("orderId", newValue) }
  }

  public var orderLineId: String? {
    get { tree.read("orderLineId") }
    set { tree.write("orderLineId", newValue) }
  }

  public var text: String? {
    get { tree.read("text") }
    set { tree.write("text", newValue) }
  }

  public var language: String? {
    get { tree.read("language") }
    set { tree.write("language", newValue) }
  }

  public var rating: Int? {
    get { tree.read("rating") }
    set { tree.write("rating", newValue) }
  }

  public var imageFileIds: [String] {
    get { .init(reading: tree["imageFileIds"]) }
    set { tree.write("imageFileIds", newValue) }
  }
}

public struct ItemReviewGradeInfo: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var positiveGrade: Int? { tree.read("positiveGrade") }

  public var negativeGrade: Int? { tree.read("negativeGrade") }
}

public struct ItemReviewSettings: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var metaInfo: Items<FieldMetaInfo> { .init(reading: tree["metaInfo"]) }

  public var version: String? { tree.read("version") }

  public var reviewCount: Int? { tree.read("reviewCount") }

  public var wholePlatformReviewCount: Int? { tree.read("wholePlatformReviewCount") }

  public var showWholePlatformReviews: Bool? { tree.read("showWholePlatformReviews") }
}

/// The service is known to have more members.
public struct SearchItemReviewsForOperatorSearchParameters: TypedValue {
  public var tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public init(
    userId: Int? = nil,
    itemId: String? = nil,
    orderId: String? = nil,
    reviewIds: [String]? = nil,
    isApproved: Bool? = nil
  ) {
    tree = Value(given: [
      "userId": userId,
      "itemId": itemId,
      "orderId": orderId,
      "reviewIds": reviewIds,
      "isApproved": isApproved,
    ])
  }

  public var userId: Int? {
    get { tree.read("userId") }
    set { tree.write("userId", newValue) }
  }

  public var itemId: String? {
    get { tree.read("itemId") }
    set { tree.write("itemId", newValue) }
  }

  public var orderId: String? {
    get { tree.read("orderId") }
    set { tree.write("orderId", newValue) }
  }

  public var reviewIds: [String] {
    get { .init(reading: tree["reviewIds"]) }
    set { tree.write("reviewIds", newValue) }
  }

  public var isApproved: Bool? {
    get { tree.read("isApproved") }
    set { tree.write("isApproved", newValue) }
  }
}

public struct SearchItemReviewsSearchParameters: TypedValue {
  public var tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public init(itemId: String? = nil, source: ReviewSource? = nil) {
    tree = Value(given: ["itemId": itemId, "source": source])
  }

  public var itemId: String? {
    get { tree.read("itemId") }
    set { tree.write("itemId", newValue) }
  }

  public var source: ReviewSource? {
    get { tree.read("source") }
    set { tree.write("source", newValue) }
  }
}

/// OrderBy example: ReviewTime:Desc.
///
/// The service is known to have more members.
public struct SearchReviewedItemsSearchParameters: TypedValue {
  public var tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public init(orderBy: String? = nil) {
    tree = Value(given: ["orderBy": orderBy])
  }

  public var orderBy: String? {
    get { tree.read("orderBy") }
    set { tree.write("orderBy", newValue) }
  }
}

public struct UpdateItemReviewSettingsUpdateData: TypedValue {
  public var tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public init(
    version: String? = nil,
    reviewCount: Int? = nil,
    wholePlatformReviewCount: Int? = nil,
    showWholePlatformReviews: Bool? = nil
  ) {
    tree = Value(given: [
      "version": version,
      "reviewCount": reviewCount,
      "wholePlatformReviewCount": wholePlatformReviewCount,
      "showWholePlatformReviews": showWholePlatformReviews,
    ])
  }

  public var version: String? {
    get { tree.read("version") }
    set { tree.write("version", newValue) }
  }

  public var reviewCount: Int? {
    get { tree.read("reviewCount") }
    set { tree.write("reviewCount", newValue) }
  }

  public var wholePlatformReviewCount: Int? {
    get { tree.read("wholePlatformReviewCount") }
    set { tree.write("wholePlatformReviewCount", newValue) }
  }

  public var showWholePlatformReviews: Bool? {
    get { tree.read("showWholePlatformReviews") }
    set { tree.write("showWholePlatformReviews", newValue) }
  }
}
