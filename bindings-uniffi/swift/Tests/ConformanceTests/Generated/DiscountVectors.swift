// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

// swift-format-ignore-file
import Foundation

@testable import Otapi

extension DiscountGroupAddData: Declared {
  var declared: Given {
    [
      "name": name,
      "description": description,
      "discount": discount,
      "isDefault": isDefault,
      "discountIdentificationParametr": discountIdentificationParametr,
    ]
  }
}

extension DiscountGroupAddData: Made {
  init(_ given: Parameters) throws {
    try self.init(name: given("name", "Name"), description: given("description", "Description"), discount: given("discount", "Discount"), isDefault: given("isDefault", "IsDefault"), discountIdentificationParametr: given("discountIdentificationParametr", "DiscountIdentificationParametr"))
  }

  var copied: Self {
    var copy = Self([:])
    copy.name = name
    copy.description = description
    copy.discount = discount
    copy.isDefault = isDefault
    copy.discountIdentificationParametr = discountIdentificationParametr
    return copy
  }
}

extension DiscountGroupInfo: Declared {
  var declared: Given {
    [
      "id": id,
      "name": name,
      "description": description,
      "discount": discount,
      "discountIdentificationParametr": discountIdentificationParametr,
      "isDefault": isDefault,
    ]
  }
}

extension DiscountGroupUpdateData: Declared {
  var declared: Given {
    [
      "name": name,
      "description": description,
      "discount": discount,
      "isDefault": isDefault,
      "discountIdentificationParametr": discountIdentificationParametr,
    ]
  }
}

extension DiscountGroupUpdateData: Made {
  init(_ given: Parameters) throws {
    try self.init(name: given("name", "Name"), description: given("description", "Description"), discount: given("discount", "Discount"), isDefault: given("isDefault", "IsDefault"), discountIdentificationParametr: given("discountIdentificationParametr", "DiscountIdentificationParametr"))
  }

  var copied: Self {
    var copy = Self([:])
    copy.name = name
    copy.description = description
    copy.discount = discount
    copy.isDefault = isDefault
    copy.discountIdentificationParametr = discountIdentificationParametr
    return copy
  }
}

extension DiscountGroupUserInfo: Declared {
  var declared: Given {
    [
      "id": id,
      "login": login,
      "email": email,
      "isActive": isActive,
      "firstName": firstName,
      "lastName": lastName,
      "middleName": middleName,
      "personalAccountId": personalAccountId,
      "isEmailVerified": isEmailVerified,
      "phone": phone,
      "isPhoneVerified": isPhoneVerified,
      "isAutomateSetted": isAutomateSetted,
    ]
  }
}

extension DiscountIdentificationParametrInfo: Declared {
  var declared: Given {
    [
      "providers": providers,
      "purchaseVolume": purchaseVolume,
    ]
  }
}

extension DiscountIdentificationParametrInfo: Made {
  init(_ given: Parameters) throws {
    try self.init(providers: given("providers", "Providers"), purchaseVolume: given("purchaseVolume", "PurchaseVolume"))
  }

  var copied: Self {
    var copy = Self([:])
    copy.providers = providers
    copy.purchaseVolume = purchaseVolume
    return copy
  }
}

struct DiscountVectors: TypedArea {
  func call(_ method: String) -> TypedCall? {
    switch method {
    case "AddDiscountGroupToInstance":
      TypedCall { caller, given, options in
        return try await caller.discount.addDiscountGroupToInstance(addData: given.required("addData", "xmlAddData"), options: options)
      }
    case "AddUserToDiscountGroup":
      TypedCall { caller, given, options in
        try await caller.discount.addUserToDiscountGroup(discountGroupId: given.required("discountGroupId", "discountGroupId"), userId: given.required("userId", "userId"), options: options); return nil
      }
    case "FindDiscountGroup":
      TypedCall { caller, given, options in
        return try await caller.discount.findDiscountGroup(findParameters: given("findParameters", "xmlFindParameters"), options: options)
      }
    case "GetDiscountGroup":
      TypedCall { caller, given, options in
        return try await caller.discount.getDiscountGroup(options: options)
      }
    case "GetDiscountGroupList":
      TypedCall { caller, given, options in
        return try await caller.discount.getDiscountGroupList(options: options)
      }
    case "GetDiscountGroups":
      TypedCall { caller, given, options in
        return try await caller.discount.getDiscountGroups(options: options)
      }
    case "GetUserDiscountGroupForOperator":
      TypedCall { caller, given, options in
        return try await caller.discount.getUserDiscountGroupForOperator(userId: given.required("userId", "userId"), options: options)
      }
    case "GetUserDiscountGroupsForOperator":
      TypedCall { caller, given, options in
        return try await caller.discount.getUserDiscountGroupsForOperator(userId: given.required("userId", "userId"), options: options)
      }
    case "GetUsersOfDiscountGroup":
      TypedCall(
        one: { caller, given, options in
          return try await caller.discount.getUsersOfDiscountGroup(discountGroupId: given.required("discountGroupId", "discountGroupId"), framePosition: given("framePosition", "framePosition"), frameSize: given("frameSize", "frameSize"), options: options)
        }, list: ["items"],
        all: { caller, given, options in
          try await collected(caller.discount.getUsersOfDiscountGroupAll(discountGroupId: given.required("discountGroupId", "discountGroupId"), framePosition: given("framePosition", "framePosition"), frameSize: given("frameSize", "frameSize"), options: options))
        })
    case "RemoveDiscountGroupFromInstance":
      TypedCall { caller, given, options in
        try await caller.discount.removeDiscountGroupFromInstance(discountGroupId: given.required("discountGroupId", "discountGroupId"), options: options); return nil
      }
    case "RemoveUserFromDiscountGroup":
      TypedCall { caller, given, options in
        try await caller.discount.removeUserFromDiscountGroup(discountGroupId: given.required("discountGroupId", "discountGroupId"), userId: given.required("userId", "userId"), options: options); return nil
      }
    case "SearchUsersOfDiscountGroup":
      TypedCall(
        one: { caller, given, options in
          return try await caller.discount.searchUsersOfDiscountGroup(discountGroupId: given.required("discountGroupId", "discountGroupId"), userFilter: given("userFilter", "userFilter"), framePosition: given("framePosition", "framePosition"), frameSize: given("frameSize", "frameSize"), options: options)
        }, list: ["items"],
        all: { caller, given, options in
          try await collected(caller.discount.searchUsersOfDiscountGroupAll(discountGroupId: given.required("discountGroupId", "discountGroupId"), userFilter: given("userFilter", "userFilter"), framePosition: given("framePosition", "framePosition"), frameSize: given("frameSize", "frameSize"), options: options))
        })
    case "UpdateDiscountGroup":
      TypedCall { caller, given, options in
        try await caller.discount.updateDiscountGroup(discountGroupId: given.required("discountGroupId", "discountGroupId"), updateData: given.required("updateData", "xmlUpdateData"), options: options); return nil
      }
    default: nil
    }
  }
}
