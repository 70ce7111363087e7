// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

// swift-format-ignore-file
import Foundation

@testable import Otapi

extension BatchUserData: Declared {
  var declared: Given {
    [
      "status": status,
      "note": note,
      "noteSummary": noteSummary,
      "basket": basket,
      "basketSummary": basketSummary,
      "searchCategories": searchCategories,
      "favoriteVendors": favoriteVendors,
      "favoriteVendorsSummary": favoriteVendorsSummary,
    ]
  }
}

extension CollectionSummaryInfo: Declared {
  var declared: Given {
    [
      "totalCount": totalCount,
      "totalPrice": totalPrice,
    ]
  }
}

extension EmailConfirmationInfo: Declared {
  var declared: Given {
    [
      "userId": userId,
      "email": email,
      "phone": phone,
      "isEmailVerificationUsed": isEmailVerificationUsed,
      "emailConfirmationCode": emailConfirmationCode,
      "sessionId": sessionId,
    ]
  }
}

extension UserPreferences: Declared {
  var declared: Given {
    [
      "isAnonymous": isAnonymous,
      "countryCode": countryCode,
      "countryName": countryName,
      "countryFlagImageUrl": countryFlagImageUrl,
      "currencyCode": currencyCode,
      "currencySign": currencySign,
      "externalDeliveryId": externalDeliveryId,
      "language": language,
    ]
  }
}

extension UserPreferencesUpdateData: Declared {
  var declared: Given {
    [
      "countryCode": countryCode,
      "currencyCode": currencyCode,
      "language": language,
      "externalDeliveryId": externalDeliveryId,
    ]
  }
}

extension UserPreferencesUpdateData: Made {
  init(_ given: Parameters) throws {
    try self.init(countryCode: given("countryCode", "CountryCode"), currencyCode: given("currencyCode", "CurrencyCode"), language: given("language", "Language"), externalDeliveryId: given("externalDeliveryId", "ExternalDeliveryId"))
  }

  var copied: Self {
    var copy = Self([:])
    copy.countryCode = countryCode
    copy.currencyCode = currencyCode
    copy.language = language
    copy.externalDeliveryId = externalDeliveryId
    return copy
  }
}

extension UserProfileValidateData: Declared {
  var declared: Given {
    [
      "firstName": firstName,
      "lastName": lastName,
      "middleName": middleName,
      "countryCode": countryCode,
      "countryName": countryName,
      "region": region,
      "city": city,
      "cityCode": cityCode,
      "address": address,
      "phone": phone,
      "postalCode": postalCode,
      "passportNumber": passportNumber,
      "registrationAddress": registrationAddress,
      "passportIssueDate": passportIssueDate,
      "inn": inn,
      "externalDeliveryId": externalDeliveryId,
      "pickupPointCode": pickupPointCode,
      "enableValidation": enableValidation,
    ]
  }
}

extension UserProfileValidateData: Made {
  init(_ given: Parameters) throws {
    try self.init(firstName: given("firstName", "FirstName"), lastName: given("lastName", "LastName"), middleName: given("middleName", "MiddleName"), countryCode: given("countryCode", "CountryCode"), countryName: given("countryName", "CountryName"), region: given("region", "Region"), city: given("city", "City"), cityCode: given("cityCode", "CityCode"), address: given("address", "Address"), phone: given("phone", "Phone"), postalCode: given("postalCode", "PostalCode"), passportNumber: given("passportNumber", "PassportNumber"), registrationAddress: given("registrationAddress", "RegistrationAddress"), passportIssueDate: given("passportIssueDate", "PassportIssueDate"), inn: given("inn", "INN"), externalDeliveryId: given("externalDeliveryId", "ExternalDeliveryId"), pickupPointCode: given("pickupPointCode", "PickupPointCode"), enableValidation: given("enableValidation", "EnableValidation"))
  }

  var copied: Self {
    var copy = Self([:])
    copy.firstName = firstName
    copy.lastName = lastName
    copy.middleName = middleName
    copy.countryCode = countryCode
    copy.countryName = countryName
    copy.region = region
    copy.city = city
    copy.cityCode = cityCode
    copy.address = address
    copy.phone = phone
    copy.postalCode = postalCode
    copy.passportNumber = passportNumber
    copy.registrationAddress = registrationAddress
    copy.passportIssueDate = passportIssueDate
    copy.inn = inn
    copy.externalDeliveryId = externalDeliveryId
    copy.pickupPointCode = pickupPointCode
    copy.enableValidation = enableValidation
    return copy
  }
}

extension UserStatusData: Declared {
  var declared: Given {
    [
      "isSessionExpired": isSessionExpired,
      "info": info,
    ]
  }
}

extension UserStatusInfo: Declared {
  var declared: Given {
    [
      "login": login,
      "id": id,
    ]
  }
}

struct UserVectors: TypedArea {
  func call(_ method: String) -> TypedCall? {
    switch method {
    case "BatchGetUserData":
      TypedCall { caller, given, options in
        return try await caller.user.batchGetUserData(blockList: given("blockList", "blockList"), options: options)
      }
    case "ChangeEmail":
      TypedCall { caller, given, options in
        return try await caller.user.changeEmail(currentPassword: given("currentPassword", "currentPassword"), newEmail: given.required("newEmail", "newEmail"), options: options)
      }
    case "ChangePassword":
      TypedCall { caller, given, options in
        try await caller.user.changePassword(currentPassword: given("currentPassword", "currentPassword"), newPassword: given.required("newPassword", "newPassword"), options: options); return nil
      }
    case "ChangePhone":
      TypedCall { caller, given, options in
        return try await caller.user.changePhone(currentPassword: given("currentPassword", "currentPassword"), newPhone: given.required("newPhone", "newPhone"), options: options)
      }
    case "CreateUserProfile":
      TypedCall { caller, given, options in
        return try await caller.user.createUserProfile(createData: given.required("createData", "createData"), options: options)
      }
    case "DeleteAccount":
      TypedCall { caller, given, options in
        try await caller.user.deleteAccount(currentPassword: given("currentPassword", "currentPassword"), options: options); return nil
      }
    case "DeleteUserProfile":
      TypedCall { caller, given, options in
        try await caller.user.deleteUserProfile(profileId: given.required("profileId", "profileId"), options: options); return nil
      }
    case "GetUserInfo":
      TypedCall { caller, given, options in
        return try await caller.user.getUserInfo(options: options)
      }
    case "GetUserPreferences":
      TypedCall { caller, given, options in
        return try await caller.user.getUserPreferences(options: options)
      }
    case "GetUserProfileInfoList":
      TypedCall { caller, given, options in
        return try await caller.user.getUserProfileInfoList(options: options)
      }
    case "GetUserStatusInfo":
      TypedCall { caller, given, options in
        return try await caller.user.getUserStatusInfo(options: options)
      }
    case "SetUserPushNotificationToken":
      TypedCall { caller, given, options in
        return try await caller.user.setUserPushNotificationToken(more: given.rest(), options: options)
      }
    case "UpdateUser":
      TypedCall { caller, given, options in
        try await caller.user.updateUser(userParameters: given.required("userParameters", "userParameters"), options: options); return nil
      }
    case "UpdateUserPreferences":
      TypedCall { caller, given, options in
        try await caller.user.updateUserPreferences(updateData: given.required("updateData", "xmlUpdateData"), options: options); return nil
      }
    case "UpdateUserProfile":
      TypedCall { caller, given, options in
        try await caller.user.updateUserProfile(profileId: given.required("profileId", "profileId"), updateData: given.required("updateData", "updateData"), options: options); return nil
      }
    case "ValidateUserProfile":
      TypedCall { caller, given, options in
        try await caller.user.validateUserProfile(validateData: given.required("validateData", "validateData"), options: options); return nil
      }
    default: nil
    }
  }
}
