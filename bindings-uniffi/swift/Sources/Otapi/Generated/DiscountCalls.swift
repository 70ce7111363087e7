// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

import Foundation

/// Discount groups and the customers in them.
public struct DiscountCalls: Sendable {
  let caller: any Caller

  /// Create a discount group.
  ///
  /// Changes once: never repeated by itself. Creates a discount group; a repeat would create a second one. Needs an operator's
  /// session.
  public func addDiscountGroupToInstance(
    addData: DiscountGroupAddData,
    options: CallOptions = CallOptions()
  ) async throws -> DiscountGroupId? {
    DiscountGroupId(otapi: try await caller.payload("AddDiscountGroupToInstance", ["addData": addData], options))
  }

  /// Put a customer into a discount group.
  ///
  /// Changes something; the same call again leaves the same state. Makes the customer a member; a repeat finds the membership
  /// there (or is refused as existing). Needs an operator's session.
  public func addUserToDiscountGroup(discountGroupId: Int, userId: Int, options: CallOptions = CallOptions()) async throws {
    _ = try await caller.payload("AddUserToDiscountGroup", ["discountGroupId": discountGroupId, "userId": userId], options)
  }

  /// Find a discount group by given conditions.
  ///
  /// Needs an operator's session.
  ///
  /// Known from other clients, not documented.
  ///
  /// - Parameter findParameters: An XML document that is not known; it is sent as it is.
  public func findDiscountGroup(
    findParameters: String? = nil,
    options: CallOptions = CallOptions()
  ) async throws -> DiscountGroupInfo {
    .init(try await caller.payload("FindDiscountGroup", ["findParameters": findParameters], options))
  }

  /// Get the discount group of the customer.
  ///
  /// Needs a customer's session.
  public func getDiscountGroup(options: CallOptions = CallOptions()) async throws -> DiscountGroupInfo {
    .init(try await caller.payload("GetDiscountGroup", [:], options))
  }

  /// List the discount groups of the instance.
  ///
  /// Needs an operator's session.
  public func getDiscountGroupList(options: CallOptions = CallOptions()) async throws -> Items<DiscountGroupInfo> {
    .init(reading: try await caller.payload("GetDiscountGroupList", [:], options))
  }

  /// List the discount groups of the customer.
  ///
  /// Needs a customer's session.
  public func getDiscountGroups(options: CallOptions = CallOptions()) async throws -> Items<DiscountGroupInfo> {
    .init(reading: try await caller.payload("GetDiscountGroups", [:], options))
  }

  /// Get the discount group of a customer as an operator.
  ///
  /// Needs an operator's session.
  public func getUserDiscountGroupForOperator(
    userId: Int,
    options: CallOptions = CallOptions()
  ) async throws -> DiscountGroupInfo {
    .init(try await caller.payload("GetUserDiscountGroupForOperator", ["userId": userId], options))
  }

  /// List the discount groups of a customer as an operator.
  ///
  /// Needs an operator's session.
  ///
  /// Its parameters are inferred from similar methods. What it answers is less sure. Newer than what older installations of the
  /// service have.
  public func getUserDiscountGroupsForOperator(
    userId: Int,
    options: CallOptions = CallOptions()
  ) async throws -> Items<DiscountGroupInfo> {
    .init(reading: try await caller.payload("GetUserDiscountGroupsForOperator", ["userId": userId], options))
  }

  /// Get one page of the customers in a discount group.
  ///
  /// Needs an operator's session. Gives one page; `getUsersOfDiscountGroupAll` goes through all of them.
  public func getUsersOfDiscountGroup(
    discountGroupId: Int,
    framePosition: Int? = nil,
    frameSize: Int? = nil,
    options: CallOptions = CallOptions()
  ) async throws -> Page<DiscountGroupUserInfo> {
    let given: Given = ["discountGroupId": discountGroupId, "framePosition": framePosition, "frameSize": frameSize]
    return .init(try await caller.payload("GetUsersOfDiscountGroup", given, options))
  }

  /// The items of all pages of `getUsersOfDiscountGroup`, each page read when it is wanted. The arguments are the same:
  /// `framePosition` is where it begins, `frameSize` how many items are asked for at once.
  public func getUsersOfDiscountGroupAll(
    discountGroupId: Int,
    framePosition: Int? = nil,
    frameSize: Int? = nil,
    options: CallOptions = CallOptions()
  ) -> Pages<DiscountGroupUserInfo> {
    let given: Given = ["discountGroupId": discountGroupId, "framePosition": framePosition, "frameSize": frameSize]
    return Pages(caller, "GetUsersOfDiscountGroup", given, options)
  }

  /// Delete a discount group.
  ///
  /// Changes something; the same call again leaves the same state. Deletes a discount group by id; a repeat finds it gone. Needs
  /// an operator's session.
  public func removeDiscountGroupFromInstance(discountGroupId: Int, options: CallOptions = CallOptions()) async throws {
    _ = try await caller.payload("RemoveDiscountGroupFromInstance", ["discountGroupId": discountGroupId], options)
  }

  /// Take a customer out of a discount group.
  ///
  /// Changes something; the same call again leaves the same state. Ends a membership; a repeat finds it ended. Needs an
  /// operator's session.
  public func removeUserFromDiscountGroup(discountGroupId: Int, userId: Int, options: CallOptions = CallOptions()) async throws {
    _ = try await caller.payload("RemoveUserFromDiscountGroup", ["discountGroupId": discountGroupId, "userId": userId], options)
  }

  /// Search the customers of a discount group.
  ///
  /// Needs an operator's session. Gives one page; `searchUsersOfDiscountGroupAll` goes through all of them.
  ///
  /// What it answers is less sure.
  public func searchUsersOfDiscountGroup(
    discountGroupId: Int,
    userFilter: UserFilterParameters? = nil,
    framePosition: Int? = nil,
    frameSize: Int? = nil,
    options: CallOptions = CallOptions()
  ) async throws -> Page<DiscountGroupUserInfo> {
    let given: Given = [
      "discountGroupId": discountGroupId,
      "userFilter": userFilter,
      "framePosition": framePosition,
      "frameSize": frameSize,
    ]
    return .init(try await caller.payload("SearchUsersOfDiscountGroup", given, options))
  }

  /// The items of all pages of `searchUsersOfDiscountGroup`, each page read when it is wanted. The arguments are the same:
  /// `framePosition` is where it begins, `frameSize` how many items are asked for at once.
  public func searchUsersOfDiscountGroupAll(
    discountGroupId: Int,
    userFilter: UserFilterParameters? = nil,
    framePosition: Int? = nil,
    frameSize: Int? = nil,
    options: CallOptions = CallOptions()
  ) -> Pages<DiscountGroupUserInfo> {
    let given: Given = [
      "discountGroupId": discountGroupId,
      "userFilter": userFilter,
      "framePosition": framePosition,
      "frameSize": frameSize,
    ]
    return Pages(caller, "SearchUsersOfDiscountGroup", given, options)
  }

  /// Change a discount group.
  ///
  /// Changes something; the same call again leaves the same state. Sets the data of a discount group to the given values. Needs
  /// an operator's session.
  public func updateDiscountGroup(
    discountGroupId: Int,
    updateData: DiscountGroupUpdateData,
    options: CallOptions = CallOptions()
  ) async throws {
    _ = try await caller.payload("UpdateDiscountGroup", ["discountGroupId": discountGroupId, "updateData": updateData], options)
  }
}
