// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

import Foundation

public struct ApplicationDesignSettings: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var webSite: Value { tree["webSite"] }
}

public struct CollectionsSettings: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var metaInfo: Items<FieldMetaInfo> { .init(reading: tree["metaInfo"]) }

  public var isAbandonedCartNotificationEnabled: Bool? { tree.read("isAbandonedCartNotificationEnabled") }

  public var isCartReadyForClearanceNotificationEnabled: Bool? { tree.read("isCartReadyForClearanceNotificationEnabled") }

  public var abandonedCartNotificationDelay: Int? { tree.read("abandonedCartNotificationDelay") }

  public var cartReadyForClearanceNotificationDelay: Int? { tree.read("cartReadyForClearanceNotificationDelay") }

  public var delayBeforeCartClearance: Int? { tree.read("delayBeforeCartClearance") }
}

public struct CollectionsSettingsUpdateData: TypedValue {
  public var tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public init(
    isAbandonedCartNotificationEnabled: Bool? = nil,
    isCartReadyForClearanceNotificationEnabled: Bool? = nil,
    abandonedCartNotificationDelay: Int? = nil,
    cartReadyForClearanceNotificationDelay: Int? = nil,
    delayBeforeCartClearance: Int? = nil
  ) {
    tree = Value(given: [
      "isAbandonedCartNotificationEnabled": isAbandonedCartNotificationEnabled,
      "isCartReadyForClearanceNotificationEnabled": isCartReadyForClearanceNotificationEnabled,
      "abandonedCartNotificationDelay": abandonedCartNotificationDelay,
      "cartReadyForClearanceNotificationDelay": cartReadyForClearanceNotificationDelay,
      "delayBeforeCartClearance": delayBeforeCartClearance,
    ])
  }

  public var isAbandonedCartNotificationEnabled: Bool? {
    get { tree.read("isAbandonedCartNotificationEnabled") }
    set { tree.write("isAbandonedCartNotificationEnabled", newValue) }
  }

  public var isCartReadyForClearanceNotificationEnabled: Bool? {
    get { tree.read("isCartReadyForClearanceNotificationEnabled") }
    set { tree.write("isCartReadyForClearanceNotificationEnabled", newValue) }
  }

  public var abandonedCartNotificationDelay: Int? {
    get { tree.read("abandonedCartNotificationDelay") }
    set { tree.write("abandonedCartNotificationDelay", newValue) }
  }

  public var cartReadyForClearanceNotificationDelay: Int? {
    get { tree.read("cartReadyForClearanceNotificationDelay") }
    set { tree.write("cartReadyForClearanceNotificationDelay", newValue) }
  }

  public var delayBeforeCartClearance: Int? {
    get { tree.read("delayBeforeCartClearance") }
    set { tree.write("delayBeforeCartClearance", newValue) }
  }
}

public struct CommonInstanceKeyOptionsInfo: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var defaultAdminPanelLanguage: String? { tree.read("defaultAdminPanelLanguage") }

  public var isSellFree: Bool? { tree.read("isSellFree") }
}

public struct CommonInstanceOptionsInfo: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var registration: CommonRegistrationOptionsInfo? { tree.read("registration") }

  public var order: CommonOrderOptionsInfo? { tree.read("order") }

  public var userProfile: CommonUserProfileOptionsInfo? { tree.read("userProfile") }

  public var instanceKey: CommonInstanceKeyOptionsInfo? { tree.read("instanceKey") }

  public var showcase: CommonShowcaseOptionsInfo? { tree.read("showcase") }

  public var ratingLists: Items<GetCommonInstanceOptionsInfoRatingList> { .init(reading: tree["ratingLists"]) }

  public var socialNetworks: SocialNetworkOptionsInfo? { tree.read("socialNetworks") }

  public var currencies: InstanceCurrencies? { tree.read("currencies") }

  public var languages: Items<LanguageInfo> { .init(reading: tree["languages"]) }

  public var features: [String] { .init(reading: tree["features"]) }

  public var translatableOptions: Items<CommonTranslatableOptionsInfo> { .init(reading: tree["translatableOptions"]) }

  public var designOptions: ApplicationDesignSettings? { tree.read("designOptions") }
}

public struct CommonOrderOptionsInfo: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var minOrderCost: Decimal? { tree.read("minOrderCost") }

  public var convertedMinOrderCost: InstanceMoney? { tree.read("convertedMinOrderCost") }
}

public struct CommonRegistrationOptionsInfo: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var isSimpleRegistrationAllowed: Bool? { tree.read("isSimpleRegistrationAllowed") }

  public var isPhoneRegistrationAllowed: Bool? { tree.read("isPhoneRegistrationAllowed") }
}

public struct CommonShowcaseOptionsInfo: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var limitItemsByCatalog: Bool? { tree.read("limitItemsByCatalog") }

  public var itemShowcase: GetCommonInstanceOptionsInfoItemShowcase? { tree.read("itemShowcase") }
}

public struct CommonTranslatableOptionsInfo: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var providers: Items<ProviderInfo> { .init(reading: tree["providers"]) }

  public var deliveryCountries: Items<CountryInfo> { .init(reading: tree["deliveryCountries"]) }

  public var externalAuthentications: Items<AuthenticationSystemInfo> { .init(reading: tree["externalAuthentications"]) }

  public var userProfileFields: Items<UserProfileFieldSettings> { .init(reading: tree["userProfileFields"]) }

  public var language: String? { tree.read("language") }
}

public struct CommonUserProfileOptionsInfo: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var maxProfilesCount: Decimal? { tree.read("maxProfilesCount") }
}

public struct EmailServerInfo: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var id: Int? { tree.read("id") }

  public var host: String? { tree.read("host") }

  public var port: Int? { tree.read("port") }

  public var enableSsl: Bool? { tree.read("enableSsl") }

  public var userName: String? { tree.read("userName") }

  public var password: String? { tree.read("password") }

  public var address: String? { tree.read("address") }

  public var displayName: String? { tree.read("displayName") }

  public var isEnabled: Bool? { tree.read("isEnabled") }

  public var metaInfo: Items<FieldMetaInfo> { .init(reading: tree["metaInfo"]) }
}

/// SslMode, FromDisplayName and FromEmail are field names of the newer settings form; the WSDL type still has EnableSSL,
/// DisplayName and Address.
public struct EmailServerUpdateData: TypedValue {
  public var tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public init(
    id: Int? = nil,
    host: String? = nil,
    port: Int? = nil,
    enableSsl: Bool? = nil,
    userName: String? = nil,
    password: String? = nil,
    address: String? = nil,
    displayName: String? = nil,
    isEnabled: Bool? = nil,
    sslMode: String? = nil,
    fromDisplayName: String? = nil,
    fromEmail: String? = nil
  ) {
    tree = Value(given: [
      "id": id,
      "host": host,
      "port": port,
      "enableSsl": enableSsl,
      "userName": userName,
      "password": password,
      "address": address,
      "displayName": displayName,
      "isEnabled": isEnabled,
      "sslMode": sslMode,
      "fromDisplayName": fromDisplayName,
      "fromEmail": fromEmail,
    ])
  }

  public var id: Int? {
    get { tree.read("id") }
    set { tree.write("id", newValue) }
  }

  public var host: String? {
    get { tree.read("host") }
    set { tree.write("host", newValue) }
  }

  public var port: Int? {
    get { tree.read("port") }
    set { tree.write("port", newValue) }
  }

  public var enableSsl: Bool? {
    get { tree.read("enableSsl") }
    set { tree.write("enableSsl", newValue) }
  }

  public var userName: String? {
    get { tree.read("userName") }
    set { tree.write("userName", newValue) }
  }

  public var password: String? {
    get { tree.read("password") }
    set { tree.write("password", newValue) }
  }

  public var address: String? {
    get { tree.read("address") }
    set { tree.write("address", newValue) }
  }

  public var displayName: String? {
    get { tree.read("displayName") }
    set { tree.write("displayName", newValue) }
  }

  public var isEnabled: Bool? {
    get { tree.read("isEnabled") }
    set { tree.write("isEnabled", newValue) }
  }

  public var sslMode: String? {
    get { tree.read("sslMode") }
    set { tree.write("sslMode", newValue) }
  }

  public var fromDisplayName: String? {
    get { tree.read("fromDisplayName") }
    set { tree.write("fromDisplayName", newValue) }
  }

  public var fromEmail: String? {
    get { tree.read("fromEmail") }
    set { tree.write("fromEmail", newValue) }
  }
}

public struct FeatureInfo: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var name: String? { tree.read("name") }

  public var description: String? { tree.read("description") }

  public var types: [String] { .init(reading: tree["types"]) }
}

public struct GetCommonInstanceOptionsInfoItemShowcase: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var title: Bool? { tree.read("title") }

  public var status: Bool? { tree.read("status") }

  public var weight: Bool? { tree.read("weight") }

  public var linkToOriginal: Bool? { tree.read("linkToOriginal") }

  public var singlePrice: Bool? { tree.read("singlePrice") }

  public var internalDelivery: Bool? { tree.read("internalDelivery") }

  public var viewHistory: Bool? { tree.read("viewHistory") }

  public var priceRange: Bool? { tree.read("priceRange") }

  public var availability: Bool? { tree.read("availability") }

  public var linksInDescription: Bool? { tree.read("linksInDescription") }

  public var reviews: Bool? { tree.read("reviews") }

  public var providerReviews: Bool? { tree.read("providerReviews") }
}

public struct GetCommonInstanceOptionsInfoRatingList: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var categoryId: String? { tree.read("categoryId") }

  public var itemRatingType: ItemRatingType? { tree.read("itemRatingType") }

  public var contentType: RatingListContentType? { tree.read("contentType") }

  public var framePosition: Int? { tree.read("framePosition") }

  public var frameSize: Int? { tree.read("frameSize") }
}

public struct InstanceAccountInfo: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var prepayment: Decimal? { tree.read("prepayment") }

  public var debt: Decimal? { tree.read("debt") }
}

public struct InstanceHostingInfo: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var name: String? { tree.read("name") }

  public var activationDate: Date? { tree.read("activationDate") }

  public var expirationDate: Date? { tree.read("expirationDate") }

  public var cost: Money? { tree.read("cost") }
}

public struct InstanceOptionsData: TypedValue {
  public var tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public init(
    isEmailConfirmationUsed: Bool? = nil,
    defaultItemProvider: String? = nil,
    allowedIps: [String]? = nil,
    isIpCheckUsed: Bool? = nil,
    adminPanelLanguage: String? = nil
  ) {
    tree = Value(given: [
      "isEmailConfirmationUsed": isEmailConfirmationUsed,
      "defaultItemProvider": defaultItemProvider,
      "allowedIps": allowedIps,
      "isIpCheckUsed": isIpCheckUsed,
      "adminPanelLanguage": adminPanelLanguage,
    ])
  }

  public var isEmailConfirmationUsed: Bool? {
    get { tree.read("isEmailConfirmationUsed") }
    set { tree.write("isEmailConfirmationUsed", newValue) }
  }

  public var defaultItemProvider: String? {
    get { tree.read("defaultItemProvider") }
    set { tree.write("defaultItemProvider", newValue) }
  }

  public var allowedIps: [String] {
    get { .init(reading: tree["allowedIps"]) }
    set { tree.write("allowedIps", newValue) }
  }

  public var isIpCheckUsed: Bool? {
    get { tree.read("isIpCheckUsed") }
    set { tree.write("isIpCheckUsed", newValue) }
  }

  public var adminPanelLanguage: String? {
    get { tree.read("adminPanelLanguage") }
    set { tree.write("adminPanelLanguage", newValue) }
  }
}

public struct InstanceOptionsInfo: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var isEmailConfirmationUsed: Bool? { tree.read("isEmailConfirmationUsed") }

  public var confirmationCodeKind: String? { tree.read("confirmationCodeKind") }

  public var isIpCheckUsed: Bool? { tree.read("isIpCheckUsed") }

  public var allowedIps: [String] { .init(reading: tree["allowedIps"]) }

  public var adminPanelLanguage: String? { tree.read("adminPanelLanguage") }

  public var availableLanguages: Items<NamedProperty> { .init(reading: tree["availableLanguages"]) }

  public var features: Items<NamedProperty> { .init(reading: tree["features"]) }

  public var account: InstanceAccountInfo? { tree.read("account") }

  public var tariff: TariffInfo? { tree.read("tariff") }

  public var hosting: InstanceHostingInfo? { tree.read("hosting") }

  public var defaultItemProvider: String? { tree.read("defaultItemProvider") }
}

public struct SetShowcaseSettingsSettings: TypedValue {
  public var tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public init(
    deliveryTypes: [DeliveryTypes]? = nil,
    isAuctionTypeItemSellAllowed: Bool? = nil,
    isNotDeliverableItemSellAllowed: Bool? = nil,
    isSecondhandItemSellAllowed: Bool? = nil,
    isInStockItemSellAllowed: Bool? = nil,
    isNotSelectorSellAllowed: Bool? = nil,
    isFilteredItemsSellAllowed: Bool? = nil,
    isUnknownQuantityItemSellAllowed: Bool? = nil,
    limitItemsByCatalog: Bool? = nil,
    marginPercentage: Decimal? = nil,
    minimumMargin: Decimal? = nil,
    useDiscount: Bool? = nil,
    useVipDiscount: Bool? = nil,
    discountMode: ItemsDiscountMode? = nil,
    externalDeliveryRegionId: String? = nil,
    externalDeliveryRegionName: String? = nil,
    isSinchroCb: Bool? = nil
  ) {
    tree = Value(given: [
      "deliveryTypes": deliveryTypes,
      "isAuctionTypeItemSellAllowed": isAuctionTypeItemSellAllowed,
      "isNotDeliverableItemSellAllowed": isNotDeliverableItemSellAllowed,
      "isSecondhandItemSellAllowed": isSecondhandItemSellAllowed,
      "isInStockItemSellAllowed": isInStockItemSellAllowed,
      "isNotSelectorSellAllowed": isNotSelectorSellAllowed,
      "isFilteredItemsSellAllowed": isFilteredItemsSellAllowed,
      "isUnknownQuantityItemSellAllowed": isUnknownQuantityItemSellAllowed,
      "limitItemsByCatalog": limitItemsByCatalog,
      "marginPercentage": marginPercentage,
      "minimumMargin": minimumMargin,
      "useDiscount": useDiscount,
      "useVipDiscount": useVipDiscount,
      "discountMode": discountMode,
      "externalDeliveryRegionId": externalDeliveryRegionId,
      "externalDeliveryRegionName": externalDeliveryRegionName,
      "isSinchroCb": isSinchroCb,
    ])
  }

  public var deliveryTypes: [DeliveryTypes] {
    get { .init(reading: tree["deliveryTypes"]) }
    set { tree.write("deliveryTypes", newValue) }
  }

  public var isAuctionTypeItemSellAllowed: Bool? {
    get { tree.read("isAuctionTypeItemSellAllowed") }
    set { tree.write("isAuctionTypeItemSellAllowed", newValue) }
  }

  public var isNotDeliverableItemSellAllowed: Bool? {
    get { tree.read("isNotDeliverableItemSellAllowed") }
    set { tree.write("isNotDeliverableItemSellAllowed", newValue) }
  }

  public var isSecondhandItemSellAllowed: Bool? {
    get { tree.read("isSecondhandItemSellAllowed") }
    set { tree.write("isSecondhandItemSellAllowed", newValue) }
  }

  public var isInStockItemSellAllowed: Bool? {
    get { tree.read("isInStockItemSellAllowed") }
    set { tree.write("isInStockItemSellAllowed", newValue) }
  }

  public var isNotSelectorSellAllowed: Bool? {
    get { tree.read("isNotSelectorSellAllowed") }
    set { tree.write("isNotSelectorSellAllowed", newValue) }
  }

  public var isFilteredItemsSellAllowed: Bool? {
    get { tree.read("isFilteredItemsSellAllowed") }
    set { tree.write("isFilteredItemsSellAllowed", newValue) }
  }

  public var isUnknownQuantityItemSellAllowed: Bool? {
    get { tree.read("isUnknownQuantityItemSellAllowed") }
    set { tree.write("isUnknownQuantityItemSellAllowed", newValue) }
  }

  public var limitItemsByCatalog: Bool? {
    get { tree.read("limitItemsByCatalog") }
    set { tree.write("limitItemsByCatalog", newValue) }
  }

  public var marginPercentage: Decimal? {
    get { tree.read("marginPercentage") }
    set { tree.write("marginPercentage", newValue) }
  }

  public var minimumMargin: Decimal? {
    get { tree.read("minimumMargin") }
    set { tree.write("minimumMargin", newValue) }
  }

  public var useDiscount: Bool? {
    get { tree.read("useDiscount") }
    set { tree.write("useDiscount", newValue) }
  }

  public var useVipDiscount: Bool? {
    get { tree.read("useVipDiscount") }
    set { tree.write("useVipDiscount", newValue) }
  }

  public var discountMode: ItemsDiscountMode? {
    get { tree.read("discountMode") }
    set { tree.write("discountMode", newValue) }
  }

  public var externalDeliveryRegionId: String? {
    get { tree.read("externalDeliveryRegionId") }
    set { tree.write("externalDeliveryRegionId", newValue) }
  }

  public var externalDeliveryRegionName: String? {
    get { tree.read("externalDeliveryRegionName") }
    set { tree.write("externalDeliveryRegionName", newValue) }
  }

  public var isSinchroCb: Bool? {
    get { tree.read("isSinchroCb") }
    set { tree.write("isSinchroCb", newValue) }
  }
}

public struct SetWebUISettingsSettings: TypedValue {
  public var tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public init(
    usedLanguages: [String]? = nil,
    usedSystemLanguages: [String]? = nil,
    selectedTranslateType: String? = nil,
    selectedCategoryStructureType: String? = nil,
    externalDeliveryRegionId: String? = nil,
    externalDeliveryRegionName: String? = nil
  ) {
    tree = Value(given: [
      "usedLanguages": usedLanguages,
      "usedSystemLanguages": usedSystemLanguages,
      "selectedTranslateType": selectedTranslateType,
      "selectedCategoryStructureType": selectedCategoryStructureType,
      "externalDeliveryRegionId": externalDeliveryRegionId,
      "externalDeliveryRegionName": externalDeliveryRegionName,
    ])
  }

  public var usedLanguages: [String] {
    get { .init(reading: tree["usedLanguages"]) }
    set { tree.write("usedLanguages", newValue) }
  }

  public var usedSystemLanguages: [String] {
    get { .init(reading: tree["usedSystemLanguages"]) }
    set { tree.write("usedSystemLanguages", newValue) }
  }

  public var selectedTranslateType: String? {
    get { tree.read("selectedTranslateType") }
    set { tree.write("selectedTranslateType", newValue) }
  }

  public var selectedCategoryStructureType: String? {
    get { tree.read("selectedCategoryStructureType") }
    set { tree.write("selectedCategoryStructureType", newValue) }
  }

  public var externalDeliveryRegionId: String? {
    get { tree.read("externalDeliveryRegionId") }
    set { tree.write("externalDeliveryRegionId", newValue) }
  }

  public var externalDeliveryRegionName: String? {
    get { tree.read("externalDeliveryRegionName") }
    set { tree.write("externalDeliveryRegionName", newValue) }
  }
}

public struct SocialNetworkInfo: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var id: String? { tree.read("id") }

  public var name: String? { tree.read("name") }

  public var link: String? { tree.read("link") }

  public var likeWidget: String? { tree.read("likeWidget") }

  public var shareWidget: String? { tree.read("shareWidget") }

  public var subscribeWidget: String? { tree.read("subscribeWidget") }

  public var iconUrl: String? { tree.read("iconUrl") }
}

public struct SocialNetworkOptionsInfo: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var commonShareWidget: String? { tree.read("commonShareWidget") }

  public var mainInfo: Items<SocialNetworkInfo> { .init(reading: tree["mainInfo"]) }

  public var externalAuthentications: Items<AuthenticationSystemInfo> { .init(reading: tree["externalAuthentications"]) }
}

public struct UserProfileFieldSettings: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var id: String? { tree.read("id") }

  public var displayName: String? { tree.read("displayName") }

  public var action: MetaListUpdateAction? { tree.read("action") }

  public var name: String? { tree.read("name") }

  /// Assumed, not documented.
  public var state: UserProfileFieldState? { tree.read("state") }
}

public struct WebUISettings: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var language: String? { tree.read("language") }

  public var usedLanguages: [String] { .init(reading: tree["usedLanguages"]) }

  public var usedSystemLanguages: [String] { .init(reading: tree["usedSystemLanguages"]) }

  public var languages: Items<NamedProperty> { .init(reading: tree["languages"]) }

  public var selectedCategoryStructureType: String? { tree.read("selectedCategoryStructureType") }

  public var categoryStructureTypes: Items<NamedProperty> { .init(reading: tree["categoryStructureTypes"]) }
}
