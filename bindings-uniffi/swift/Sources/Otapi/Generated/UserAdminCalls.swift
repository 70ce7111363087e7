// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

import Foundation

/// Customers, as the operator who looks after them.
public struct UserAdminCalls: Sendable {
  let caller: any Caller

  /// Create a customer account as an operator.
  ///
  /// Changes once: never repeated by itself. Creates a customer account; a repeat would create another or be refused. Needs an
  /// operator's session.
  ///
  /// Known from other clients, not documented.
  public func addUser(userParameters: UserUpdateData, options: CallOptions = CallOptions()) async throws -> UserId? {
    UserId(otapi: try await caller.payload("AddUser", ["userParameters": userParameters], options))
  }

  /// Create a recipient profile for a customer as an operator.
  ///
  /// Changes once: never repeated by itself. Creates a recipient profile; a repeat would create a second one. Needs an
  /// operator's session.
  ///
  /// Known from other clients, not documented.
  public func createUserProfileForOperator(
    userId: Int,
    createData: UserProfileCreateData,
    options: CallOptions = CallOptions()
  ) async throws -> UserProfileId? {
    let given: Given = ["userId": userId, "createData": createData]
    return UserProfileId(otapi: try await caller.payload("CreateUserProfileForOperator", given, options))
  }

  /// Delete a customer account.
  ///
  /// Changes something; the same call again leaves the same state. Deletes a customer account by id; a repeat finds it gone.
  /// Needs an operator's session.
  ///
  /// Known from other clients, not documented.
  public func deleteUser(userId: Int, options: CallOptions = CallOptions()) async throws {
    _ = try await caller.payload("DeleteUser", ["userId": userId], options)
  }

  /// Delete a recipient profile of a customer as an operator.
  ///
  /// Changes something; the same call again leaves the same state. Deletes a recipient profile by id; a repeat finds it gone.
  /// Needs an operator's session.
  ///
  /// Known from other clients, not documented.
  public func deleteUserProfileForOperator(userId: Int, profileId: Int, options: CallOptions = CallOptions()) async throws {
    _ = try await caller.payload("DeleteUserProfileForOperator", ["userId": userId, "profileId": profileId], options)
  }

  /// Change the data of a customer account as an operator.
  ///
  /// Changes something; the same call again leaves the same state. Sets the sent fields of a customer account to the given
  /// values. Needs an operator's session.
  ///
  /// Known from other clients, not documented.
  public func editUser(userParameters: UserUpdateData, options: CallOptions = CallOptions()) async throws {
    _ = try await caller.payload("EditUser", ["userParameters": userParameters], options)
  }

  /// Search customers and get one page of results.
  ///
  /// Needs an operator's session. Gives one page; `findBaseUserInfoListFrameAll` goes through all of them.
  ///
  /// Known from other clients, not documented.
  public func findBaseUserInfoListFrame(
    userFilter: UserFilterParameters? = nil,
    framePosition: Int? = nil,
    frameSize: Int? = nil,
    options: CallOptions = CallOptions()
  ) async throws -> Page<BaseUserInfo> {
    let given: Given = ["userFilter": userFilter, "framePosition": framePosition, "frameSize": frameSize]
    return .init(try await caller.payload("FindBaseUserInfoListFrame", given, options))
  }

  /// The items of all pages of `findBaseUserInfoListFrame`, each page read when it is wanted. The arguments are the same:
  /// `framePosition` is where it begins, `frameSize` how many items are asked for at once.
  public func findBaseUserInfoListFrameAll(
    userFilter: UserFilterParameters? = nil,
    framePosition: Int? = nil,
    frameSize: Int? = nil,
    options: CallOptions = CallOptions()
  ) -> Pages<BaseUserInfo> {
    let given: Given = ["userFilter": userFilter, "framePosition": framePosition, "frameSize": frameSize]
    return Pages(caller, "FindBaseUserInfoListFrame", given, options)
  }

  /// Get the data of the customer who owns an order.
  ///
  /// Needs an operator's session.
  public func getOrderUserInfoForOperator(orderId: String, options: CallOptions = CallOptions()) async throws -> UserInfo {
    .init(try await caller.payload("GetOrderUserInfoForOperator", ["orderId": orderId], options))
  }

  /// Get the data of a customer as an operator.
  ///
  /// Needs an operator's session.
  ///
  /// Known from other clients, not documented.
  public func getUserInfoForOperator(userId: Int, options: CallOptions = CallOptions()) async throws -> UserInfo {
    .init(try await caller.payload("GetUserInfoForOperator", ["userId": userId], options))
  }

  /// List the recipient profiles of a customer as an operator.
  ///
  /// Needs an operator's session.
  ///
  /// Known from other clients, not documented.
  public func getUserProfileInfoListForOperator(
    userId: Int,
    options: CallOptions = CallOptions()
  ) async throws -> Items<UserProfileInfo> {
    .init(reading: try await caller.payload("GetUserProfileInfoListForOperator", ["userId": userId], options))
  }

  /// Get the settings of recipient profile fields.
  ///
  /// Needs an operator's session.
  ///
  /// Known from other clients, not documented.
  ///
  /// - Parameter includeMetaInfo: Assumed, not documented.
  public func getUserProfileSettings(
    inputLanguage: String? = nil,
    includeMetaInfo: Bool? = nil,
    options: CallOptions = CallOptions()
  ) async throws -> Value {
    let given: Given = ["inputLanguage": inputLanguage, "includeMetaInfo": includeMetaInfo]
    return try await caller.payload("GetUserProfileSettings", given, options)
  }

  /// Get the settings of customer accounts.
  ///
  /// Needs an operator's session.
  ///
  /// Known from other clients, not documented.
  ///
  /// - Parameter includeMetaInfo: Assumed, not documented.
  public func getUserSettings(includeMetaInfo: Bool? = nil, options: CallOptions = CallOptions()) async throws -> UserSettings {
    .init(try await caller.payload("GetUserSettings", ["includeMetaInfo": includeMetaInfo], options))
  }

  /// Search customers and get one page of results with totals.
  ///
  /// Needs an operator's session. Gives one page; `searchUsersWithSummaryAll` goes through all of them.
  ///
  /// Known from other clients, not documented.
  public func searchUsersWithSummary(
    userFilter: UserFilterParameters? = nil,
    framePosition: Int? = nil,
    frameSize: Int? = nil,
    options: CallOptions = CallOptions()
  ) async throws -> BaseUserInfoListFrameWithSummary {
    let given: Given = ["userFilter": userFilter, "framePosition": framePosition, "frameSize": frameSize]
    return .init(try await caller.payload("SearchUsersWithSummary", given, options))
  }

  /// The items of all pages of `searchUsersWithSummary`, each page read when it is wanted. The arguments are the same:
  /// `framePosition` is where it begins, `frameSize` how many items are asked for at once.
  public func searchUsersWithSummaryAll(
    userFilter: UserFilterParameters? = nil,
    framePosition: Int? = nil,
    frameSize: Int? = nil,
    options: CallOptions = CallOptions()
  ) -> Pages<BaseUserInfo> {
    let given: Given = ["userFilter": userFilter, "framePosition": framePosition, "frameSize": frameSize]
    return Pages(caller, "SearchUsersWithSummary", given, options)
  }

  /// Block or unblock a customer account.
  ///
  /// Changes something; the same call again leaves the same state. Sets a customer account to blocked or not blocked. Needs an
  /// operator's session.
  ///
  /// Known from other clients, not documented.
  public func setUserBan(userId: Int, isBanned: Bool, options: CallOptions = CallOptions()) async throws {
    _ = try await caller.payload("SetUserBan", ["userId": userId, "isBanned": isBanned], options)
  }

  /// Change a recipient profile of a customer as an operator.
  ///
  /// Changes something; the same call again leaves the same state. Sets the sent fields of a recipient profile to the given
  /// values. Needs an operator's session.
  ///
  /// Known from other clients, not documented.
  public func updateUserProfileForOperator(
    userId: Int,
    profileId: Int,
    updateData: UserProfileUpdateData,
    options: CallOptions = CallOptions()
  ) async throws {
    let given: Given = ["userId": userId, "profileId": profileId, "updateData": updateData]
    _ = try await caller.payload("UpdateUserProfileForOperator", given, options)
  }

  /// Change the settings of recipient profile fields.
  ///
  /// Changes once: never repeated by itself. Its document is unknown and the settings hold a list of fields that a repeat could
  /// add to again. Needs an operator's session.
  ///
  /// Known from other clients, not documented.
  ///
  /// - Parameter updateData: A document of the settings editor (Meta UI); GetMetaEntities names its root. An XML document that
  /// is not known; it is sent as it is.
  public func updateUserProfileSettings(
    inputLanguage: String? = nil,
    updateData: String,
    options: CallOptions = CallOptions()
  ) async throws {
    let given: Given = ["inputLanguage": inputLanguage, "updateData": updateData]
    _ = try await caller.payload("UpdateUserProfileSettings", given, options)
  }

  /// Change the settings of customer accounts.
  ///
  /// Changes something; the same call again leaves the same state. Sets the sent settings to the given values. Needs an
  /// operator's session.
  ///
  /// Known from other clients, not documented.
  public func updateUserSettings(updateData: UserSettingsUpdateData, options: CallOptions = CallOptions()) async throws {
    _ = try await caller.payload("UpdateUserSettings", ["updateData": updateData], options)
  }
}
