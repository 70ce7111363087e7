// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

import Foundation

/// The customer's own data and profiles.
public struct UserCalls: Sendable {
  let caller: any Caller

  /// Get several blocks of customer data (status, cart, favourites) in one call.
  ///
  /// Needs a customer's session.
  ///
  /// - Parameter blockList: Known: `UserStatus`, `Basket`, `Note`, `FavoriteVendors`, `BasketSummary`, `NoteSummary`.
  public func batchGetUserData(blockList: [String]? = nil, options: CallOptions = CallOptions()) async throws -> BatchUserData {
    .init(try await caller.payload("BatchGetUserData", ["blockList": blockList], options))
  }

  /// Request a change of the customer's e-mail address.
  ///
  /// Changes once: never repeated by itself. Sends a confirmation message at every call; the address changes only when that is
  /// confirmed. Needs a customer's session.
  public func changeEmail(
    currentPassword: String? = nil,
    newEmail: String,
    options: CallOptions = CallOptions()
  ) async throws -> EmailConfirmationInfo {
    .init(try await caller.payload("ChangeEmail", ["currentPassword": currentPassword, "newEmail": newEmail], options))
  }

  /// Change the customer's password.
  ///
  /// Changes once: never repeated by itself. A repeat is refused, because the current password is no longer the old one, and
  /// hides that the first call succeeded. Needs a customer's session.
  public func changePassword(
    currentPassword: String? = nil,
    newPassword: String,
    options: CallOptions = CallOptions()
  ) async throws {
    _ = try await caller.payload("ChangePassword", ["currentPassword": currentPassword, "newPassword": newPassword], options)
  }

  /// Request a change of the customer's phone number.
  ///
  /// Changes once: never repeated by itself. Sends a confirmation message at every call; the number changes only when that is
  /// confirmed. Needs a customer's session.
  public func changePhone(
    currentPassword: String? = nil,
    newPhone: String,
    options: CallOptions = CallOptions()
  ) async throws -> ConfirmationInfo {
    .init(try await caller.payload("ChangePhone", ["currentPassword": currentPassword, "newPhone": newPhone], options))
  }

  /// Create a recipient profile for the customer.
  ///
  /// Changes once: never repeated by itself. Creates a recipient profile; a repeat would create a second one. Needs a customer's
  /// session.
  public func createUserProfile(
    createData: UserProfileCreateData,
    options: CallOptions = CallOptions()
  ) async throws -> UserProfileId? {
    UserProfileId(otapi: try await caller.payload("CreateUserProfile", ["createData": createData], options))
  }

  /// Delete the customer's own account.
  ///
  /// Changes something; the same call again leaves the same state. Deletes the account of the session; a repeat finds it gone.
  /// Needs a customer's session.
  public func deleteAccount(currentPassword: String? = nil, options: CallOptions = CallOptions()) async throws {
    _ = try await caller.payload("DeleteAccount", ["currentPassword": currentPassword], options)
  }

  /// Delete one of the customer's recipient profiles.
  ///
  /// Changes something; the same call again leaves the same state. Deletes a recipient profile by id; a repeat finds it gone.
  /// Needs a customer's session.
  public func deleteUserProfile(profileId: Int, options: CallOptions = CallOptions()) async throws {
    _ = try await caller.payload("DeleteUserProfile", ["profileId": profileId], options)
  }

  /// Get the data of the customer of the session.
  ///
  /// Needs a customer's session.
  public func getUserInfo(options: CallOptions = CallOptions()) async throws -> UserInfo {
    .init(try await caller.payload("GetUserInfo", [:], options))
  }

  /// Get the customer's preferences (language, currency, country).
  ///
  /// Needs a customer's session.
  public func getUserPreferences(options: CallOptions = CallOptions()) async throws -> UserPreferences {
    .init(try await caller.payload("GetUserPreferences", [:], options))
  }

  /// List the customer's recipient profiles.
  ///
  /// Needs a customer's session.
  public func getUserProfileInfoList(options: CallOptions = CallOptions()) async throws -> Items<UserProfileInfo> {
    .init(reading: try await caller.payload("GetUserProfileInfoList", [:], options))
  }

  /// Get the login and id of the customer of the session.
  ///
  /// The cheapest way to learn whether a customer session still lives.
  ///
  /// Needs a customer's session.
  public func getUserStatusInfo(options: CallOptions = CallOptions()) async throws -> UserStatusInfo {
    .init(try await caller.payload("GetUserStatusInfo", [:], options))
  }

  /// Store the push notification token of the customer's device.
  ///
  /// Changes once: never repeated by itself. Its parameters are unknown, so is what a repeat does. Needs a customer's session.
  ///
  /// Its parameters are not known. What it answers is not known: a generic tree. Newer than what older installations of the
  /// service have.
  public func setUserPushNotificationToken(more: Members = [:], options: CallOptions = CallOptions()) async throws -> Value {
    try await caller.payload("SetUserPushNotificationToken", [:], options, more: more)
  }

  /// Change the data of the customer of the session.
  ///
  /// Changes something; the same call again leaves the same state. Sets the sent fields of the customer's data to the given
  /// values. Needs a customer's session.
  public func updateUser(userParameters: UserUpdateData, options: CallOptions = CallOptions()) async throws {
    _ = try await caller.payload("UpdateUser", ["userParameters": userParameters], options)
  }

  /// Change the customer's preferences (language, currency, country).
  ///
  /// Changes something; the same call again leaves the same state. Sets the sent preferences to the given values. Needs a
  /// customer's session.
  public func updateUserPreferences(updateData: UserPreferencesUpdateData, options: CallOptions = CallOptions()) async throws {
    _ = try await caller.payload("UpdateUserPreferences", ["updateData": updateData], options)
  }

  /// Change one of the customer's recipient profiles.
  ///
  /// Changes something; the same call again leaves the same state. Sets the sent fields of a recipient profile to the given
  /// values. Needs a customer's session.
  public func updateUserProfile(
    profileId: Int,
    updateData: UserProfileUpdateData,
    options: CallOptions = CallOptions()
  ) async throws {
    _ = try await caller.payload("UpdateUserProfile", ["profileId": profileId, "updateData": updateData], options)
  }

  /// Check recipient profile data without saving it.
  ///
  /// Needs no session.
  public func validateUserProfile(validateData: UserProfileValidateData, options: CallOptions = CallOptions()) async throws {
    _ = try await caller.payload("ValidateUserProfile", ["validateData": validateData], options)
  }
}
