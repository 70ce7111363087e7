// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

import Foundation

public struct BatchUserData: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var status: UserStatusData? { tree.read("status") }

  public var note: CollectionInfo? { tree.read("note") }

  public var noteSummary: CollectionSummaryInfo? { tree.read("noteSummary") }

  public var basket: CollectionInfo? { tree.read("basket") }

  public var basketSummary: CollectionSummaryInfo? { tree.read("basketSummary") }

  public var searchCategories: Items<Category> { .init(reading: tree["searchCategories"]) }

  public var favoriteVendors: CollectionInfo? { tree.read("favoriteVendors") }

  public var favoriteVendorsSummary: CollectionSummaryInfo? { tree.read("favoriteVendorsSummary") }
}

public struct CollectionSummaryInfo: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var totalCount: Int? { tree.read("totalCount") }

  public var totalPrice: BasePrice? { tree.read("totalPrice") }
}

public struct EmailConfirmationInfo: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var userId: UserId? { tree.read("userId") }

  public var email: String? { tree.read("email") }

  public var phone: String? { tree.read("phone") }

  public var isEmailVerificationUsed: Bool? { tree.read("isEmailVerificationUsed") }

  public var emailConfirmationCode: String? { tree.read("emailConfirmationCode") }

  public var sessionId: SessionId? { tree.read("sessionId") }
}

public struct UserPreferences: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var isAnonymous: Bool? { tree.read("isAnonymous") }

  public var countryCode: String? { tree.read("countryCode") }

  public var countryName: String? { tree.read("countryName") }

  public var countryFlagImageUrl: String? { tree.read("countryFlagImageUrl") }

  public var currencyCode: String? { tree.read("currencyCode") }

  public var currencySign: String? { tree.read("currencySign") }

  public var externalDeliveryId: String? { tree.read("externalDeliveryId") }

  public var language: String? { tree.read("language") }
}

public struct UserPreferencesUpdateData: TypedValue {
  public var tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public init(
    countryCode: String? = nil,
    currencyCode: String? = nil,
    language: String? = nil,
    externalDeliveryId: String? = nil
  ) {
    tree = Value(given: [
      "countryCode": countryCode,
      "currencyCode": currencyCode,
      "language": language,
      "externalDeliveryId": externalDeliveryId,
    ])
  }

  public var countryCode: String? {
    get { tree.read("countryCode") }
    set { tree.write("countryCode", newValue) }
  }

  public var currencyCode: String? {
    get { tree.read("currencyCode") }
    set { tree.write("currencyCode", newValue) }
  }

  public var language: String? {
    get { tree.read("language") }
    set { tree.write("language", newValue) }
  }

  public var externalDeliveryId: String? {
    get { tree.read("externalDeliveryId") }
    set { tree.write("externalDeliveryId", newValue) }
  }
}

/// The shop builds it by renaming the root of UserProfileCreateData.
public struct UserProfileValidateData: TypedValue {
  public var tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public init(
    firstName: String? = nil,
    lastName: String? = nil,
    middleName: String? = nil,
    countryCode: String? = nil,
    countryName: String? = nil,
    region: String? = nil,
    city: String? = nil,
    cityCode: String? = nil,
    address: String? = nil,
    phone: String? = nil,
    postalCode: String? = nil,
    passportNumber: String? = nil,
    registrationAddress: String? = nil,
    passportIssueDate: String? = nil,
    inn: String? = nil,
    externalDeliveryId: String? = nil,
    pickupPointCode: String? = nil,
    enableValidation: Bool? = nil
  ) {
    tree = Value(given: [
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
    ])
  }

  public var firstName: String? {
    get { tree.read("firstName") }
    set { tree.write("firstName", newValue) }
  }

  public var lastName: String? {
    get { tree.read("lastName") }
    set { tree.write("lastName", newValue) }
  }

  public var middleName: String? {
    get { tree.read("middleName") }
    set { tree.write("middleName", newValue) }
  }

  public var countryCode: String? {
    get { tree.read("countryCode") }
    set { tree.write("countryCode", newValue) }
  }

  public var countryName: String? {
    get { tree.read("countryName") }
    set { tree.write("countryName", newValue) }
  }

  public var region: String? {
    get { tree.read("region") }
    set { tree.write("region", newValue) }
  }

  public var city: String? {
    get { tree.read("city") }
    set { tree.write("city", newValue) }
  }

  public var cityCode: String? {
    get { tree.read("cityCode") }
    set { tree.write("cityCode", newValue) }
  }

  public var address: String? {
    get { tree.read("address") }
    set { tree.write("address", newValue) }
  }

  public var phone: String? {
    get { tree.read("phone") }
    set { tree.write("phone", newValue) }
  }

  public var postalCode: String? {
    get { tree.read("postalCode") }
    set { tree.write("postalCode", newValue) }
  }

  public var passportNumber: String? {
    get { tree.read("passportNumber") }
    set { tree.write("passportNumber", newValue) }
  }

  public var registrationAddress: String? {
    get { tree.read("registrationAddress") }
    set { tree.write("registrationAddress", newValue) }
  }

  public var passportIssueDate: String? {
    get { tree.read("passportIssueDate") }
    set { tree.write("passportIssueDate", newValue) }
  }

  public var inn: String? {
    get { tree.read("inn") }
    set { tree.write("inn", newValue) }
  }

  public var externalDeliveryId: String? {
    get { tree.read("externalDeliveryId") }
    set { tree.write("externalDeliveryId", newValue) }
  }

  public var pickupPointCode: String? {
    get { tree.read("pickupPointCode") }
    set { tree.write("pickupPointCode", newValue) }
  }

  public var enableValidation: Bool? {
    get { tree.read("enableValidation") }
    set { tree.write("enableValidation", newValue) }
  }
}

public struct UserStatusData: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var isSessionExpired: Bool? { tree.read("isSessionExpired") }

  public var info: UserStatusInfo? { tree.read("info") }
}

public struct UserStatusInfo: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var login: String? { tree.read("login") }

  public var id: UserId? { tree.read("id") }
}
