// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

// swift-format-ignore-file
import Foundation

@testable import Otapi

extension BaseUserInfoListFrameWithSummary: Declared {
  var declared: Given {
    [
      "items": items,
      "totalCount": totalCount,
      "totalReceived": totalReceived,
      "totalReserved": totalReserved,
      "totalAvailable": totalAvailable,
      "totalWaitingForPayment": totalWaitingForPayment,
    ]
  }
}

extension UserSettings: Declared {
  var declared: Given {
    [
      "isPhoneRegistrationAllowed": isPhoneRegistrationAllowed,
      "metaInfo": metaInfo,
    ]
  }
}

extension UserSettingsUpdateData: Declared {
  var declared: Given {
    [
      "isPhoneRegistrationAllowed": isPhoneRegistrationAllowed,
    ]
  }
}

extension UserSettingsUpdateData: Made {
  init(_ given: Parameters) throws {
    try self.init(isPhoneRegistrationAllowed: given("isPhoneRegistrationAllowed", "IsPhoneRegistrationAllowed"))
  }

  var copied: Self {
    var copy = Self([:])
    copy.isPhoneRegistrationAllowed = isPhoneRegistrationAllowed
    return copy
  }
}

struct UserAdminVectors: TypedArea {
  func call(_ method: String) -> TypedCall? {
    switch method {
    case "AddUser":
      TypedCall { caller, given, options in
        return try await caller.userAdmin.addUser(userParameters: given.required("userParameters", "userParameters"), options: options)
      }
    case "CreateUserProfileForOperator":
      TypedCall { caller, given, options in
        return try await caller.userAdmin.createUserProfileForOperator(userId: given.required("userId", "userId"), createData: given.required("createData", "createData"), options: options)
      }
    case "DeleteUser":
      TypedCall { caller, given, options in
        try await caller.userAdmin.deleteUser(userId: given.required("userId", "userId"), options: options); return nil
      }
    case "DeleteUserProfileForOperator":
      TypedCall { caller, given, options in
        try await caller.userAdmin.deleteUserProfileForOperator(userId: given.required("userId", "userId"), profileId: given.required("profileId", "profileId"), options: options); return nil
      }
    case "EditUser":
      TypedCall { caller, given, options in
        try await caller.userAdmin.editUser(userParameters: given.required("userParameters", "userParameters"), options: options); return nil
      }
    case "FindBaseUserInfoListFrame":
      TypedCall(
        one: { caller, given, options in
          return try await caller.userAdmin.findBaseUserInfoListFrame(userFilter: given("userFilter", "userFilter"), framePosition: given("framePosition", "framePosition"), frameSize: given("frameSize", "frameSize"), options: options)
        }, list: ["items"],
        all: { caller, given, options in
          try await collected(caller.userAdmin.findBaseUserInfoListFrameAll(userFilter: given("userFilter", "userFilter"), framePosition: given("framePosition", "framePosition"), frameSize: given("frameSize", "frameSize"), options: options))
        })
    case "GetOrderUserInfoForOperator":
      TypedCall { caller, given, options in
        return try await caller.userAdmin.getOrderUserInfoForOperator(orderId: given.required("orderId", "orderId"), options: options)
      }
    case "GetUserInfoForOperator":
      TypedCall { caller, given, options in
        return try await caller.userAdmin.getUserInfoForOperator(userId: given.required("userId", "userId"), options: options)
      }
    case "GetUserProfileInfoListForOperator":
      TypedCall { caller, given, options in
        return try await caller.userAdmin.getUserProfileInfoListForOperator(userId: given.required("userId", "userId"), options: options)
      }
    case "GetUserProfileSettings":
      TypedCall { caller, given, options in
        return try await caller.userAdmin.getUserProfileSettings(inputLanguage: given("inputLanguage", "inputLanguage"), includeMetaInfo: given("includeMetaInfo", "includeMetaInfo"), options: options)
      }
    case "GetUserSettings":
      TypedCall { caller, given, options in
        return try await caller.userAdmin.getUserSettings(includeMetaInfo: given("includeMetaInfo", "includeMetaInfo"), options: options)
      }
    case "SearchUsersWithSummary":
      TypedCall(
        one: { caller, given, options in
          return try await caller.userAdmin.searchUsersWithSummary(userFilter: given("userFilter", "userFilter"), framePosition: given("framePosition", "framePosition"), frameSize: given("frameSize", "frameSize"), options: options)
        }, list: ["items"],
        all: { caller, given, options in
          try await collected(caller.userAdmin.searchUsersWithSummaryAll(userFilter: given("userFilter", "userFilter"), framePosition: given("framePosition", "framePosition"), frameSize: given("frameSize", "frameSize"), options: options))
        })
    case "SetUserBan":
      TypedCall { caller, given, options in
        try await caller.userAdmin.setUserBan(userId: given.required("userId", "userId"), isBanned: given.required("isBanned", "isBanned"), options: options); return nil
      }
    case "UpdateUserProfileForOperator":
      TypedCall { caller, given, options in
        try await caller.userAdmin.updateUserProfileForOperator(userId: given.required("userId", "userId"), profileId: given.required("profileId", "profileId"), updateData: given.required("updateData", "updateData"), options: options); return nil
      }
    case "UpdateUserProfileSettings":
      TypedCall { caller, given, options in
        try await caller.userAdmin.updateUserProfileSettings(inputLanguage: given("inputLanguage", "inputLanguage"), updateData: given.required("updateData", "xmlUpdateData"), options: options); return nil
      }
    case "UpdateUserSettings":
      TypedCall { caller, given, options in
        try await caller.userAdmin.updateUserSettings(updateData: given.required("updateData", "xmlUpdateData"), options: options); return nil
      }
    default: nil
    }
  }
}
