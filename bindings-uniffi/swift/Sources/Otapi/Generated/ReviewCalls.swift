// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

import Foundation

/// Reviews of items.
public struct ReviewCalls: Sendable {
  let caller: any Caller

  /// Reply to an item review as the customer of the session.
  ///
  /// Changes once: never repeated by itself. Posts a reply; a repeat would post it twice. Needs a customer's session.
  ///
  /// Known from other clients, not documented.
  public func addAnswerToItemReview(
    itemReviewId: String,
    addData: ItemReviewAnswerAddData,
    options: CallOptions = CallOptions()
  ) async throws {
    _ = try await caller.payload("AddAnswerToItemReview", ["itemReviewId": itemReviewId, "addData": addData], options)
  }

  /// Reply to an item review as an operator.
  ///
  /// Changes once: never repeated by itself. Posts a reply; a repeat would post it twice. Needs an operator's session.
  ///
  /// Known from other clients, not documented.
  public func addAnswerToItemReviewForOperator(
    itemReviewId: String,
    addData: ItemReviewAnswerAddData,
    options: CallOptions = CallOptions()
  ) async throws {
    _ = try await caller.payload("AddAnswerToItemReviewForOperator", ["itemReviewId": itemReviewId, "addData": addData], options)
  }

  /// Post an item review as the customer of the session.
  ///
  /// Changes once: never repeated by itself. Posts a review; a repeat would post it twice. Needs a customer's session.
  ///
  /// Known from other clients, not documented.
  public func addItemReview(addData: ItemReviewData, options: CallOptions = CallOptions()) async throws -> ItemReviewId? {
    ItemReviewId(otapi: try await caller.payload("AddItemReview", ["addData": addData], options))
  }

  /// Approve item reviews so that they are published.
  ///
  /// Changes something; the same call again leaves the same state. Marks reviews as approved; a repeat finds them approved.
  /// Needs an operator's session.
  ///
  /// Known from other clients, not documented.
  ///
  /// - Parameter itemReviewIds: Assumed, not documented.
  public func approveItemReviews(itemReviewIds: [String], options: CallOptions = CallOptions()) async throws {
    _ = try await caller.payload("ApproveItemReviews", ["itemReviewIds": itemReviewIds], options)
  }

  /// Delete item reviews.
  ///
  /// Changes something; the same call again leaves the same state. Deletes reviews by id; a repeat finds them gone. Needs an
  /// operator's session.
  ///
  /// Known from other clients, not documented.
  ///
  /// - Parameter itemReviewIds: Assumed, not documented.
  public func deleteItemReviews(itemReviewIds: [String], options: CallOptions = CallOptions()) async throws {
    _ = try await caller.payload("DeleteItemReviews", ["itemReviewIds": itemReviewIds], options)
  }

  /// Get an item review by id.
  ///
  /// Takes a customer's session, and does without.
  ///
  /// Known from other clients, not documented.
  public func getItemReview(itemReviewId: String, options: CallOptions = CallOptions()) async throws -> ItemReviewInfo {
    .init(try await caller.payload("GetItemReview", ["itemReviewId": itemReviewId], options))
  }

  /// Get the settings of item reviews.
  ///
  /// Needs an operator's session.
  ///
  /// Known from other clients, not documented.
  ///
  /// - Parameter includeMetaInfo: Assumed, not documented.
  public func getItemReviewSettings(
    includeMetaInfo: Bool? = nil,
    options: CallOptions = CallOptions()
  ) async throws -> ItemReviewSettings {
    .init(try await caller.payload("GetItemReviewSettings", ["includeMetaInfo": includeMetaInfo], options))
  }

  /// Get one page of the provider's reviews of an item.
  ///
  /// Needs no session. The operator of the shop pays for each call, as is assumed. Gives one page;
  /// `getTradeRateInfoListFrameAll` goes through all of them.
  ///
  /// Known from other clients, not documented.
  public func getTradeRateInfoListFrame(
    itemId: String,
    framePosition: Int? = nil,
    frameSize: Int? = nil,
    options: CallOptions = CallOptions()
  ) async throws -> Page<ItemReview> {
    let given: Given = ["itemId": itemId, "framePosition": framePosition, "frameSize": frameSize]
    return .init(try await caller.payload("GetTradeRateInfoListFrame", given, options))
  }

  /// The items of all pages of `getTradeRateInfoListFrame`, each page read when it is wanted. The arguments are the same:
  /// `framePosition` is where it begins, `frameSize` how many items are asked for at once.
  public func getTradeRateInfoListFrameAll(
    itemId: String,
    framePosition: Int? = nil,
    frameSize: Int? = nil,
    options: CallOptions = CallOptions()
  ) -> Pages<ItemReview> {
    let given: Given = ["itemId": itemId, "framePosition": framePosition, "frameSize": frameSize]
    return Pages(caller, "GetTradeRateInfoListFrame", given, options)
  }

  /// Vote for or against an item review.
  ///
  /// Changes once: never repeated by itself. Gives a vote; whether a repeat counts twice, takes the vote back or is refused is
  /// not known. Needs a customer's session.
  ///
  /// Known from other clients, not documented.
  ///
  /// - Parameter isPositive: Assumed, not documented.
  public func gradeItemReview(
    itemReviewId: String,
    isPositive: Bool,
    options: CallOptions = CallOptions()
  ) async throws -> ItemReviewGradeInfo {
    .init(try await caller.payload("GradeItemReview", ["itemReviewId": itemReviewId, "isPositive": isPositive], options))
  }

  /// Import item reviews from outside.
  ///
  /// Changes once: never repeated by itself. Imports reviews; it counts duplicates, but how it tells them apart is not known.
  /// Needs an operator's session.
  ///
  /// Known from other clients, not documented.
  ///
  /// - Parameter importData: An XML document that is not known; it is sent as it is.
  public func importExternalItemReviews(
    importData: String,
    options: CallOptions = CallOptions()
  ) async throws -> ImportItemReviewsInfo {
    .init(try await caller.payload("ImportExternalItemReviews", ["importData": importData], options))
  }

  /// Credit a customer with a bonus for an item review.
  ///
  /// Changes once: never repeated by itself. Credits the customer's account; every call could credit again. Needs an operator's
  /// session.
  ///
  /// Known from other clients, not documented.
  ///
  /// - Parameter amount: Assumed, not documented.
  public func rewardItemReview(
    itemReviewId: String,
    amount: Decimal,
    comment: String? = nil,
    options: CallOptions = CallOptions()
  ) async throws {
    let given: Given = ["itemReviewId": itemReviewId, "amount": amount, "comment": comment]
    _ = try await caller.payload("RewardItemReview", given, options)
  }

  /// Search item reviews shown to customers.
  ///
  /// Takes a customer's session, and does without. Gives one page; `searchItemReviewsAll` goes through all of them.
  ///
  /// Known from other clients, not documented.
  ///
  /// - Parameter framePosition: Assumed, not documented.
  /// - Parameter frameSize: Assumed, not documented.
  public func searchItemReviews(
    searchParameters: SearchItemReviewsSearchParameters? = nil,
    framePosition: Int? = nil,
    frameSize: Int? = nil,
    options: CallOptions = CallOptions()
  ) async throws -> Page<ItemReviewInfo> {
    let given: Given = ["searchParameters": searchParameters, "framePosition": framePosition, "frameSize": frameSize]
    return .init(try await caller.payload("SearchItemReviews", given, options))
  }

  /// The items of all pages of `searchItemReviews`, each page read when it is wanted. The arguments are the same:
  /// `framePosition` is where it begins, `frameSize` how many items are asked for at once.
  public func searchItemReviewsAll(
    searchParameters: SearchItemReviewsSearchParameters? = nil,
    framePosition: Int? = nil,
    frameSize: Int? = nil,
    options: CallOptions = CallOptions()
  ) -> Pages<ItemReviewInfo> {
    let given: Given = ["searchParameters": searchParameters, "framePosition": framePosition, "frameSize": frameSize]
    return Pages(caller, "SearchItemReviews", given, options)
  }

  /// Search item reviews as an operator.
  ///
  /// Needs an operator's session. Gives one page; `searchItemReviewsForOperatorAll` goes through all of them.
  ///
  /// Known from other clients, not documented.
  ///
  /// - Parameter framePosition: Assumed, not documented.
  /// - Parameter frameSize: Assumed, not documented.
  public func searchItemReviewsForOperator(
    searchParameters: SearchItemReviewsForOperatorSearchParameters? = nil,
    framePosition: Int? = nil,
    frameSize: Int? = nil,
    options: CallOptions = CallOptions()
  ) async throws -> Page<ItemReviewInfo> {
    let given: Given = ["searchParameters": searchParameters, "framePosition": framePosition, "frameSize": frameSize]
    return .init(try await caller.payload("SearchItemReviewsForOperator", given, options))
  }

  /// The items of all pages of `searchItemReviewsForOperator`, each page read when it is wanted. The arguments are the same:
  /// `framePosition` is where it begins, `frameSize` how many items are asked for at once.
  public func searchItemReviewsForOperatorAll(
    searchParameters: SearchItemReviewsForOperatorSearchParameters? = nil,
    framePosition: Int? = nil,
    frameSize: Int? = nil,
    options: CallOptions = CallOptions()
  ) -> Pages<ItemReviewInfo> {
    let given: Given = ["searchParameters": searchParameters, "framePosition": framePosition, "frameSize": frameSize]
    return Pages(caller, "SearchItemReviewsForOperator", given, options)
  }

  /// Search items that have reviews.
  ///
  /// Takes a customer's session, and does without. The operator of the shop pays for each call, as is assumed. Gives one page;
  /// `searchReviewedItemsAll` goes through all of them.
  ///
  /// Known from other clients, not documented.
  ///
  /// - Parameter framePosition: Assumed, not documented.
  /// - Parameter frameSize: Assumed, not documented.
  public func searchReviewedItems(
    searchParameters: SearchReviewedItemsSearchParameters? = nil,
    framePosition: Int? = nil,
    frameSize: Int? = nil,
    options: CallOptions = CallOptions()
  ) async throws -> Page<ItemInfo> {
    let given: Given = ["searchParameters": searchParameters, "framePosition": framePosition, "frameSize": frameSize]
    return .init(try await caller.payload("SearchReviewedItems", given, options))
  }

  /// The items of all pages of `searchReviewedItems`, each page read when it is wanted. The arguments are the same:
  /// `framePosition` is where it begins, `frameSize` how many items are asked for at once.
  public func searchReviewedItemsAll(
    searchParameters: SearchReviewedItemsSearchParameters? = nil,
    framePosition: Int? = nil,
    frameSize: Int? = nil,
    options: CallOptions = CallOptions()
  ) -> Pages<ItemInfo> {
    let given: Given = ["searchParameters": searchParameters, "framePosition": framePosition, "frameSize": frameSize]
    return Pages(caller, "SearchReviewedItems", given, options)
  }

  /// Change the settings of item reviews.
  ///
  /// Changes something; the same call again leaves the same state. Sets the sent settings to the given values. Needs an
  /// operator's session.
  ///
  /// Known from other clients, not documented.
  public func updateItemReviewSettings(
    updateData: UpdateItemReviewSettingsUpdateData,
    options: CallOptions = CallOptions()
  ) async throws {
    _ = try await caller.payload("UpdateItemReviewSettings", ["updateData": updateData], options)
  }
}
