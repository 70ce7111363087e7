// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

import Foundation

/// Operator accounts, their roles and rights.
public struct OperatorsCalls: Sendable {
  let caller: any Caller

  /// Give a role to an operator account.
  ///
  /// Changes something; the same call again leaves the same state. Gives an account a role; it holds the role or not, a repeat
  /// changes nothing. Needs an operator's session.
  public func addInstanceUserToRole(roleName: String, userLogin: String, options: CallOptions = CallOptions()) async throws {
    _ = try await caller.payload("AddInstanceUserToRole", ["roleName": roleName, "userLogin": userLogin], options)
  }

  /// Attach actions to a role (older than AttachRightsToRole).
  ///
  /// Changes something; the same call again leaves the same state. Gives a role some actions; it has them or not, a repeat
  /// changes nothing. Needs an operator's session.
  ///
  /// Known from other clients, not documented.
  ///
  /// - Parameter ids: A list of action ids. An XML document that is not known; it is sent as it is.
  public func attachActionsToRole(ids: String, roleName: String, options: CallOptions = CallOptions()) async throws {
    _ = try await caller.payload("AttachActionsToRole", ["ids": ids, "roleName": roleName], options)
  }

  /// Grant rights to a role.
  ///
  /// Changes something; the same call again leaves the same state. Grants rights to a role; it has them or not, a repeat changes
  /// nothing. Needs an operator's session.
  public func attachRightsToRole(roleName: String, rightIdList: [String], options: CallOptions = CallOptions()) async throws {
    _ = try await caller.payload("AttachRightsToRole", ["roleName": roleName, "rightIdList": rightIdList], options)
  }

  /// Change the password of the operator of the session.
  ///
  /// Changes once: never repeated by itself. A repeat is refused, because the current password is no longer the old one, and
  /// hides that the first call succeeded. Needs an operator's session.
  public func changeOperatorPassword(
    currentPassword: String,
    newPassword: String,
    options: CallOptions = CallOptions()
  ) async throws {
    let given: Given = ["currentPassword": currentPassword, "newPassword": newPassword]
    _ = try await caller.payload("ChangeOperatorPassword", given, options)
  }

  /// Create an operator role.
  ///
  /// Changes once: never repeated by itself. Creates a role; a repeat would create another or be refused. Needs an operator's
  /// session.
  public func createInstanceRole(createData: InstanceUserRoleCreateData, options: CallOptions = CallOptions()) async throws {
    _ = try await caller.payload("CreateInstanceRole", ["createData": createData], options)
  }

  /// Create an operator role from a role template.
  ///
  /// Changes once: never repeated by itself. Creates a role; a repeat would create another or be refused. Needs an operator's
  /// session.
  public func createInstanceRoleFromTemplate(templateRoleName: String, options: CallOptions = CallOptions()) async throws {
    _ = try await caller.payload("CreateInstanceRoleFromTemplate", ["templateRoleName": templateRoleName], options)
  }

  /// Create an operator account.
  ///
  /// Changes once: never repeated by itself. Creates an operator account; a repeat would create another or be refused. Needs an
  /// operator's session.
  public func createInstanceUser(
    createData: InstanceUserCreateData,
    options: CallOptions = CallOptions()
  ) async throws -> String? {
    String(otapi: try await caller.payload("CreateInstanceUser", ["createData": createData], options))
  }

  /// Take rights away from a role.
  ///
  /// Changes something; the same call again leaves the same state. Takes rights from a role; a repeat finds them gone. Needs an
  /// operator's session.
  public func deattachRightsFromRole(
    roleName: String,
    rightIdList: [String],
    options: CallOptions = CallOptions()
  ) async throws {
    _ = try await caller.payload("DeattachRightsFromRole", ["roleName": roleName, "rightIdList": rightIdList], options)
  }

  /// Delete an operator role.
  ///
  /// Changes something; the same call again leaves the same state. Deletes a role by name; a repeat finds it gone. Needs an
  /// operator's session.
  public func deleteInstanceRole(roleName: String, options: CallOptions = CallOptions()) async throws {
    _ = try await caller.payload("DeleteInstanceRole", ["roleName": roleName], options)
  }

  /// Delete an operator account.
  ///
  /// Changes something; the same call again leaves the same state. Deletes an operator account by login; a repeat finds it gone.
  /// Needs an operator's session.
  public func deleteInstanceUser(userLogin: String, options: CallOptions = CallOptions()) async throws {
    _ = try await caller.payload("DeleteInstanceUser", ["userLogin": userLogin], options)
  }

  /// Detach actions from a role (older than DeattachRightsFromRole).
  ///
  /// Changes something; the same call again leaves the same state. Takes actions from a role; a repeat finds them gone. Needs an
  /// operator's session.
  ///
  /// Known from other clients, not documented.
  ///
  /// - Parameter ids: A list of action ids. An XML document that is not known; it is sent as it is.
  public func detachActionsFromRole(ids: String, roleName: String, options: CallOptions = CallOptions()) async throws {
    _ = try await caller.payload("DetachActionsFromRole", ["ids": ids, "roleName": roleName], options)
  }

  /// Change the data of an operator.
  ///
  /// Changes something; the same call again leaves the same state. Sets an operator's data to the given values. Needs an
  /// operator's session.
  ///
  /// Known from other clients, not documented.
  ///
  /// - Parameter operatorInfo: An XML document that is not known; it is sent as it is.
  public func editOperatorInfo(operatorInfo: String, options: CallOptions = CallOptions()) async throws {
    _ = try await caller.payload("EditOperatorInfo", ["operatorInfo": operatorInfo], options)
  }

  /// List the actions that can be attached to roles.
  ///
  /// Needs an operator's session.
  ///
  /// Known from other clients, not documented.
  public func getActionList(options: CallOptions = CallOptions()) async throws -> Items<ActionInfo> {
    .init(reading: try await caller.payload("GetActionList", [:], options))
  }

  /// List the roles available to operators of the instance.
  ///
  /// Needs an operator's session.
  public func getAvailableRoleList(options: CallOptions = CallOptions()) async throws -> Items<InstanceUserRoleInfo> {
    .init(reading: try await caller.payload("GetAvailableRoleList", [:], options))
  }

  /// List the actions the operator of the session may do.
  ///
  /// Needs an operator's session.
  ///
  /// Known from other clients, not documented.
  public func getInstanceUserActionList(options: CallOptions = CallOptions()) async throws -> Items<ActionInfo> {
    .init(reading: try await caller.payload("GetInstanceUserActionList", [:], options))
  }

  /// List the operator accounts of the instance.
  ///
  /// Needs an operator's session.
  public func getInstanceUserList(options: CallOptions = CallOptions()) async throws -> Items<InstanceUserInfo> {
    .init(reading: try await caller.payload("GetInstanceUserList", [:], options))
  }

  /// List the roles of the operator of the session.
  ///
  /// Needs an operator's session.
  public func getInstanceUserRoleList(options: CallOptions = CallOptions()) async throws -> Items<InstanceUserRoleInfo> {
    .init(reading: try await caller.payload("GetInstanceUserRoleList", [:], options))
  }

  /// List the roles of an operator account.
  ///
  /// Needs an operator's session.
  ///
  /// Known from other clients, not documented.
  public func getInstanceUserRoleListByLogin(
    userLogin: String,
    options: CallOptions = CallOptions()
  ) async throws -> Items<InstanceUserRoleInfo> {
    .init(reading: try await caller.payload("GetInstanceUserRoleListByLogin", ["userLogin": userLogin], options))
  }

  /// List the operation types that are written to the operators' log.
  ///
  /// Needs an operator's session.
  ///
  /// Known from other clients, not documented.
  public func getOperationTypes(options: CallOptions = CallOptions()) async throws -> Items<OperationTypeInfo> {
    .init(reading: try await caller.payload("GetOperationTypes", [:], options))
  }

  /// Get the data of the operator of the session.
  ///
  /// Needs an operator's session.
  ///
  /// Known from other clients, not documented.
  public func getOperatorInfo(options: CallOptions = CallOptions()) async throws -> OperatorInfo {
    .init(try await caller.payload("GetOperatorInfo", [:], options))
  }

  /// Get the tree of rights of the operator of the session.
  ///
  /// Needs an operator's session.
  public func getOperatorRightTree(options: CallOptions = CallOptions()) async throws -> Items<InstanceRoleRightInfo> {
    .init(reading: try await caller.payload("GetOperatorRightTree", [:], options))
  }

  /// Get the tree of rights of a role.
  ///
  /// Needs an operator's session.
  public func getRightTree(
    roleName: String,
    isTemplate: Bool? = nil,
    options: CallOptions = CallOptions()
  ) async throws -> Items<InstanceRoleRightInfo> {
    .init(reading: try await caller.payload("GetRightTree", ["roleName": roleName, "isTemplate": isTemplate], options))
  }

  /// List the actions attached to a role.
  ///
  /// Needs an operator's session.
  ///
  /// Known from other clients, not documented.
  public func getRoleActionList(
    roleName: String,
    isTemplate: Bool? = nil,
    options: CallOptions = CallOptions()
  ) async throws -> Items<ActionInfo> {
    .init(reading: try await caller.payload("GetRoleActionList", ["roleName": roleName, "isTemplate": isTemplate], options))
  }

  /// List the role templates.
  ///
  /// Needs an operator's session.
  public func getTemplateRoleList(options: CallOptions = CallOptions()) async throws -> Items<InstanceUserRoleInfo> {
    .init(reading: try await caller.payload("GetTemplateRoleList", [:], options))
  }

  /// Take a role away from an operator account.
  ///
  /// Changes something; the same call again leaves the same state. Takes a role from an account; a repeat finds it gone. Needs
  /// an operator's session.
  public func removeInstanceUserFromRole(
    roleName: String,
    userLogin: String,
    options: CallOptions = CallOptions()
  ) async throws {
    _ = try await caller.payload("RemoveInstanceUserFromRole", ["roleName": roleName, "userLogin": userLogin], options)
  }

  /// Search the operators' activity log.
  ///
  /// Needs an operator's session. Gives one page; `searchInstanceUserLogEntriesAll` goes through all of them.
  ///
  /// Known from other clients, not documented.
  public func searchInstanceUserLogEntries(
    framePosition: Int? = nil,
    frameSize: Int? = nil,
    searchParameters: LogEntrySearchParameters? = nil,
    options: CallOptions = CallOptions()
  ) async throws -> Page<LogEntryInfo> {
    let given: Given = ["framePosition": framePosition, "frameSize": frameSize, "searchParameters": searchParameters]
    return .init(try await caller.payload("SearchInstanceUserLogEntries", given, options))
  }

  /// The items of all pages of `searchInstanceUserLogEntries`, each page read when it is wanted. The arguments are the same:
  /// `framePosition` is where it begins, `frameSize` how many items are asked for at once.
  public func searchInstanceUserLogEntriesAll(
    framePosition: Int? = nil,
    frameSize: Int? = nil,
    searchParameters: LogEntrySearchParameters? = nil,
    options: CallOptions = CallOptions()
  ) -> Pages<LogEntryInfo> {
    let given: Given = ["framePosition": framePosition, "frameSize": frameSize, "searchParameters": searchParameters]
    return Pages(caller, "SearchInstanceUserLogEntries", given, options)
  }

  /// Change an operator role.
  ///
  /// Changes something; the same call again leaves the same state. Sets the data of a role to the given values. Needs an
  /// operator's session.
  ///
  /// - Parameter updateData: The root is likely InstanceUserRoleUpdateData, with the attributes of InstanceUserRoleCreateData.
  /// An XML document that is not known; it is sent as it is.
  public func updateInstanceRole(roleName: String, updateData: String, options: CallOptions = CallOptions()) async throws {
    _ = try await caller.payload("UpdateInstanceRole", ["roleName": roleName, "updateData": updateData], options)
  }

  /// Change an operator account.
  ///
  /// Changes something; the same call again leaves the same state. Sets the data of an operator account to the given values.
  /// Needs an operator's session.
  public func updateInstanceUser(updateData: InstanceUserUpdateData, options: CallOptions = CallOptions()) async throws {
    _ = try await caller.payload("UpdateInstanceUser", ["updateData": updateData], options)
  }
}
