// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

import Foundation

/// The service is known to have more members.
public struct OrderFilter: TypedValue {
  public var tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public init(salesResponsible: String? = nil) {
    tree = Value(given: ["salesResponsible": salesResponsible])
  }

  public var salesResponsible: String? {
    get { tree.read("salesResponsible") }
    set { tree.write("salesResponsible", newValue) }
  }
}

public struct OrderLineInfo: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var id: String? { tree.read("id") }

  public var orderId: String? { tree.read("orderId") }

  public var itemTaobaoId: String? { tree.read("itemTaobaoId") }

  public var itemId: String? { tree.read("itemId") }

  public var configText: String? { tree.read("configText") }

  public var configId: String? { tree.read("configId") }

  public var qty: Int? { tree.read("qty") }

  public var newPriceCust: Decimal? { tree.read("newPriceCust") }

  public var priceCust: Decimal? { tree.read("priceCust") }

  public var amountCust: Decimal? { tree.read("amountCust") }

  public var currencyCust: String? { tree.read("currencyCust") }

  public var priceInternal: Decimal? { tree.read("priceInternal") }

  public var amountInternal: Decimal? { tree.read("amountInternal") }

  public var currencyInternal: String? { tree.read("currencyInternal") }

  public var internalPriceCurrencyCode: String? { tree.read("internalPriceCurrencyCode") }

  public var purchPriceCust: Decimal? { tree.read("purchPriceCust") }

  public var purchDeliveryCust: Decimal? { tree.read("purchDeliveryCust") }

  public var purchAmountCust: Decimal? { tree.read("purchAmountCust") }

  public var purchPrice: Decimal? { tree.read("purchPrice") }

  public var purchDelivery: Decimal? { tree.read("purchDelivery") }

  public var purchAmount: Decimal? { tree.read("purchAmount") }

  public var purchCurrency: String? { tree.read("purchCurrency") }

  public var briefDescrTrans: String? { tree.read("briefDescrTrans") }

  public var itemImageUrl: String? { tree.read("itemImageUrl") }

  public var itemExternalUrl: String? { tree.read("itemExternalUrl") }

  public var vendNick: String? { tree.read("vendNick") }

  public var vendId: String? { tree.read("vendId") }

  public var custComment: String? { tree.read("custComment") }

  public var operatorComment: String? { tree.read("operatorComment") }

  public var statusCode: Int? { tree.read("statusCode") }

  public var statusId: Int? { tree.read("statusId") }

  public var statusName: String? { tree.read("statusName") }

  public var subSalesNum: String? { tree.read("subSalesNum") }

  public var subSalesDate: String? { tree.read("subSalesDate") }

  public var subSalesTime: String? { tree.read("subSalesTime") }

  public var vendPurchId: String? { tree.read("vendPurchId") }

  public var vendPurchWaybill: String? { tree.read("vendPurchWaybill") }

  public var taoBaoDelivery: Decimal? { tree.read("taoBaoDelivery") }

  public var taoBaoPrice: Decimal? { tree.read("taoBaoPrice") }

  public var taoBaoPriceWithDiscount: Decimal? { tree.read("taoBaoPriceWithDiscount") }

  public var internalOriginalPrice: Decimal? { tree.read("internalOriginalPrice") }

  public var internalOriginalPriceWithDiscount: Decimal? { tree.read("internalOriginalPriceWithDiscount") }

  public var internalDeliveryPrice: Decimal? { tree.read("internalDeliveryPrice") }

  public var promotionId: String? { tree.read("promotionId") }

  public var priceWithoutDelivery: String? { tree.read("priceWithoutDelivery") }

  public var categoryId: String? { tree.read("categoryId") }

  public var vendUrl: String? { tree.read("vendUrl") }

  public var qtyOrig: String? { tree.read("qtyOrig") }

  public var lineNum: Int? { tree.read("lineNum") }

  public var availableStatusList: Items<SalesLineStatusInfo> { .init(reading: tree["availableStatusList"]) }

  public var nameOrig: String? { tree.read("nameOrig") }

  public var configExternalTextOrig: String? { tree.read("configExternalTextOrig") }

  public var weight: Decimal? { tree.read("weight") }

  public var orderedDateTime: String? { tree.read("orderedDateTime") }

  public var customDescription: String? { tree.read("customDescription") }

  public var customDescriptionInEnglish: String? { tree.read("customDescriptionInEnglish") }

  public var canMoveToPackage: Bool? { tree.read("canMoveToPackage") }

  public var canBePurchased: Bool? { tree.read("canBePurchased") }

  /// Assumed, not documented.
  public var providerType: ItemProviderType? { tree.read("providerType") }

  public var internalDeliveryType: String? { tree.read("internalDeliveryType") }

  public var configExternalCode: String? { tree.read("configExternalCode") }

  public var providerTypeEnum: ItemProviderType? { tree.read("providerTypeEnum") }

  public var vendPurchAccountId: String? { tree.read("vendPurchAccountId") }
}

public struct OrderLineSearchParameters: TypedValue {
  public var tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public init(
    orderSearchParameters: OrderSearchParameters? = nil,
    statusIdList: [Int]? = nil,
    canBePurchased: Bool? = nil,
    vendorPurchaseIdList: [String]? = nil,
    vendorPurchaseWaybillIdList: [String]? = nil
  ) {
    tree = Value(given: [
      "orderSearchParameters": orderSearchParameters,
      "statusIdList": statusIdList,
      "canBePurchased": canBePurchased,
      "vendorPurchaseIdList": vendorPurchaseIdList,
      "vendorPurchaseWaybillIdList": vendorPurchaseWaybillIdList,
    ])
  }

  public var orderSearchParameters: OrderSearchParameters? {
    get { tree.read("orderSearchParameters") }
    set { tree.write("orderSearchParameters", newValue) }
  }

  public var statusIdList: [Int] {
    get { .init(reading: tree["statusIdList"]) }
    set { tree.write("statusIdList", newValue) }
  }

  public var canBePurchased: Bool? {
    get { tree.read("canBePurchased") }
    set { tree.write("canBePurchased", newValue) }
  }

  public var vendorPurchaseIdList: [String] {
    get { .init(reading: tree["vendorPurchaseIdList"]) }
    set { tree.write("vendorPurchaseIdList", newValue) }
  }

  public var vendorPurchaseWaybillIdList: [String] {
    get { .init(reading: tree["vendorPurchaseWaybillIdList"]) }
    set { tree.write("vendorPurchaseWaybillIdList", newValue) }
  }
}

public struct OrderLineSplitData: TypedValue {
  public var tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public init(separatedItemsCount: Int? = nil) {
    tree = Value(given: ["separatedItemsCount": separatedItemsCount])
  }

  public var separatedItemsCount: Int? {
    get { tree.read("separatedItemsCount") }
    set { tree.write("separatedItemsCount", newValue) }
  }
}

public struct OrderListFrameWithSummary: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var salesOrdersList: Items<OrderInfo> { .init(reading: tree["salesOrdersList"]) }

  public var totalCount: Int? { tree.read("totalCount") }

  public var totalCostInInternalCurrency: Decimal? { tree.read("totalCostInInternalCurrency") }

  public var totalProfitInInternalCurrency: Decimal? { tree.read("totalProfitInInternalCurrency") }
}

/// OrderBy example: CreationDate:DESC;StatusId:ASC. UserIdDelimitedList holds ids separated by a semicolon.
public struct OrderSearchParameters: TypedValue {
  public var tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public init(
    creationDateFrom: Date? = nil,
    creationDateTo: Date? = nil,
    statusIdList: [Int]? = nil,
    id: String? = nil,
    recipientLastName: String? = nil,
    recipientCity: String? = nil,
    deliveryModeIds: [String]? = nil,
    providerType: ItemProviderType? = nil,
    userIdDelimitedList: String? = nil,
    orderIds: [String]? = nil,
    orderBy: String? = nil
  ) {
    tree = Value(given: [
      "creationDateFrom": creationDateFrom,
      "creationDateTo": creationDateTo,
      "statusIdList": statusIdList,
      "id": id,
      "recipientLastName": recipientLastName,
      "recipientCity": recipientCity,
      "deliveryModeIds": deliveryModeIds,
      "providerType": providerType,
      "userIdDelimitedList": userIdDelimitedList,
      "orderIds": orderIds,
      "orderBy": orderBy,
    ])
  }

  public var creationDateFrom: Date? {
    get { tree.read("creationDateFrom") }
    set { tree.write("creationDateFrom", newValue) }
  }

  public var creationDateTo: Date? {
    get { tree.read("creationDateTo") }
    set { tree.write("creationDateTo", newValue) }
  }

  public var statusIdList: [Int] {
    get { .init(reading: tree["statusIdList"]) }
    set { tree.write("statusIdList", newValue) }
  }

  public var id: String? {
    get { tree.read("id") }
    set { tree.write("id", newValue) }
  }

  public var recipientLastName: String? {
    get { tree.read("recipientLastName") }
    set { tree.write("recipientLastName", newValue) }
  }

  public var recipientCity: String? {
    get { tree.read("recipientCity") }
    set { tree.write("recipientCity", newValue) }
  }

  public var deliveryModeIds: [String] {
    get { .init(reading: tree["deliveryModeIds"]) }
    set { tree.write("deliveryModeIds", newValue) }
  }

  public var providerType: ItemProviderType? {
    get { tree.read("providerType") }
    set { tree.write("providerType", newValue) }
  }

  public var userIdDelimitedList: String? {
    get { tree.read("userIdDelimitedList") }
    set { tree.write("userIdDelimitedList", newValue) }
  }

  public var orderIds: [String] {
    get { .init(reading: tree["orderIds"]) }
    set { tree.write("orderIds", newValue) }
  }

  public var orderBy: String? {
    get { tree.read("orderBy") }
    set { tree.write("orderBy", newValue) }
  }
}

public struct OrderSettings: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var metaInfo: Items<FieldMetaInfo> { .init(reading: tree["metaInfo"]) }

  public var minOrderCost: Decimal? { tree.read("minOrderCost") }

  public var maxNoteItemsCount: Int? { tree.read("maxNoteItemsCount") }

  public var maxCartItemsCount: Int? { tree.read("maxCartItemsCount") }

  public var orderPrefix: String? { tree.read("orderPrefix") }
}

public struct OrderSettingsInfo: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var minOrderCost: Decimal? { tree.read("minOrderCost") }

  public var maxNoteItemsCount: Int? { tree.read("maxNoteItemsCount") }

  public var maxCartItemsCount: Int? { tree.read("maxCartItemsCount") }
}

public struct OrderSettingsUpdateData: TypedValue {
  public var tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public init(
    minOrderCost: Decimal? = nil,
    maxNoteItemsCount: Int? = nil,
    maxCartItemsCount: Int? = nil,
    orderPrefix: String? = nil
  ) {
    tree = Value(given: [
      "minOrderCost": minOrderCost,
      "maxNoteItemsCount": maxNoteItemsCount,
      "maxCartItemsCount": maxCartItemsCount,
      "orderPrefix": orderPrefix,
    ])
  }

  public var minOrderCost: Decimal? {
    get { tree.read("minOrderCost") }
    set { tree.write("minOrderCost", newValue) }
  }

  public var maxNoteItemsCount: Int? {
    get { tree.read("maxNoteItemsCount") }
    set { tree.write("maxNoteItemsCount", newValue) }
  }

  public var maxCartItemsCount: Int? {
    get { tree.read("maxCartItemsCount") }
    set { tree.write("maxCartItemsCount", newValue) }
  }

  public var orderPrefix: String? {
    get { tree.read("orderPrefix") }
    set { tree.write("orderPrefix", newValue) }
  }
}

public struct SalesLineProcLogInfo: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var logDate: String? { tree.read("logDate") }

  public var logTime: String? { tree.read("logTime") }

  public var operatorId: String? { tree.read("operatorId") }

  public var custId: String? { tree.read("custId") }

  public var operatorName: String? { tree.read("operatorName") }

  public var custName: String? { tree.read("custName") }

  public var fieldName: String? { tree.read("fieldName") }

  public var prevValue: String? { tree.read("prevValue") }

  public var newValue: String? { tree.read("newValue") }
}

public struct SalesLinePurchInfo: TypedValue {
  public var tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public init(
    salesId: String? = nil,
    salesLineId: String? = nil,
    operatorComment: String? = nil,
    purchPrice: Decimal? = nil,
    purchDelivery: Decimal? = nil,
    purchQty: Int? = nil,
    vendPurchId: String? = nil,
    purchaseStatus: String? = nil
  ) {
    tree = Value(given: [
      "salesId": salesId,
      "salesLineId": salesLineId,
      "operatorComment": operatorComment,
      "purchPrice": purchPrice,
      "purchDelivery": purchDelivery,
      "purchQty": purchQty,
      "vendPurchId": vendPurchId,
      "purchaseStatus": purchaseStatus,
    ])
  }

  public var salesId: String? {
    get { tree.read("salesId") }
    set { tree.write("salesId", newValue) }
  }

  public var salesLineId: String? {
    get { tree.read("salesLineId") }
    set { tree.write("salesLineId", newValue) }
  }

  public var operatorComment: String? {
    get { tree.read("operatorComment") }
    set { tree.write("operatorComment", newValue) }
  }

  public var purchPrice: Decimal? {
    get { tree.read("purchPrice") }
    set { tree.write("purchPrice", newValue) }
  }

  public var purchDelivery: Decimal? {
    get { tree.read("purchDelivery") }
    set { tree.write("purchDelivery", newValue) }
  }

  public var purchQty: Int? {
    get { tree.read("purchQty") }
    set { tree.write("purchQty", newValue) }
  }

  public var vendPurchId: String? {
    get { tree.read("vendPurchId") }
    set { tree.write("vendPurchId", newValue) }
  }

  public var purchaseStatus: String? {
    get { tree.read("purchaseStatus") }
    set { tree.write("purchaseStatus", newValue) }
  }
}

public struct SalesLinePurchInfoList: TypedValue {
  public var tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public init(salesLinePurchInfo: [SalesLinePurchInfo]? = nil) {
    tree = Value(given: ["salesLinePurchInfo": salesLinePurchInfo])
  }

  public var salesLinePurchInfo: Items<SalesLinePurchInfo> {
    get { .init(reading: tree["salesLinePurchInfo"]) }
    set { tree.write("salesLinePurchInfo", newValue) }
  }
}
