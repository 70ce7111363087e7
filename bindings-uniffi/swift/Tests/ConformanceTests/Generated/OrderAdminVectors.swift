// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

// swift-format-ignore-file
import Foundation

@testable import Otapi

extension OrderFilter: Declared {
  var declared: Given {
    [
      "salesResponsible": salesResponsible,
    ]
  }
}

extension OrderFilter: Made {
  init(_ given: Parameters) throws {
    try self.init(salesResponsible: given("salesResponsible", "SalesResponsible"))
  }

  var copied: Self {
    var copy = Self([:])
    copy.salesResponsible = salesResponsible
    return copy
  }
}

extension OrderLineInfo: Declared {
  var declared: Given {
    [
      "id": id,
      "orderId": orderId,
      "itemTaobaoId": itemTaobaoId,
      "itemId": itemId,
      "configText": configText,
      "configId": configId,
      "qty": qty,
      "newPriceCust": newPriceCust,
      "priceCust": priceCust,
      "amountCust": amountCust,
      "currencyCust": currencyCust,
      "priceInternal": priceInternal,
      "amountInternal": amountInternal,
      "currencyInternal": currencyInternal,
      "internalPriceCurrencyCode": internalPriceCurrencyCode,
      "purchPriceCust": purchPriceCust,
      "purchDeliveryCust": purchDeliveryCust,
      "purchAmountCust": purchAmountCust,
      "purchPrice": purchPrice,
      "purchDelivery": purchDelivery,
      "purchAmount": purchAmount,
      "purchCurrency": purchCurrency,
      "briefDescrTrans": briefDescrTrans,
      "itemImageUrl": itemImageUrl,
      "itemExternalUrl": itemExternalUrl,
      "vendNick": vendNick,
      "vendId": vendId,
      "custComment": custComment,
      "operatorComment": operatorComment,
      "statusCode": statusCode,
      "statusId": statusId,
      "statusName": statusName,
      "subSalesNum": subSalesNum,
      "subSalesDate": subSalesDate,
      "subSalesTime": subSalesTime,
      "vendPurchId": vendPurchId,
      "vendPurchWaybill": vendPurchWaybill,
      "taoBaoDelivery": taoBaoDelivery,
      "taoBaoPrice": taoBaoPrice,
      "taoBaoPriceWithDiscount": taoBaoPriceWithDiscount,
      "internalOriginalPrice": internalOriginalPrice,
      "internalOriginalPriceWithDiscount": internalOriginalPriceWithDiscount,
      "internalDeliveryPrice": internalDeliveryPrice,
      "promotionId": promotionId,
      "priceWithoutDelivery": priceWithoutDelivery,
      "categoryId": categoryId,
      "vendUrl": vendUrl,
      "qtyOrig": qtyOrig,
      "lineNum": lineNum,
      "availableStatusList": availableStatusList,
      "nameOrig": nameOrig,
      "configExternalTextOrig": configExternalTextOrig,
      "weight": weight,
      "orderedDateTime": orderedDateTime,
      "customDescription": customDescription,
      "customDescriptionInEnglish": customDescriptionInEnglish,
      "canMoveToPackage": canMoveToPackage,
      "canBePurchased": canBePurchased,
      "providerType": providerType,
      "internalDeliveryType": internalDeliveryType,
      "configExternalCode": configExternalCode,
      "providerTypeEnum": providerTypeEnum,
      "vendPurchAccountId": vendPurchAccountId,
    ]
  }
}

extension OrderLineSearchParameters: Declared {
  var declared: Given {
    [
      "orderSearchParameters": orderSearchParameters,
      "statusIdList": statusIdList,
      "canBePurchased": canBePurchased,
      "vendorPurchaseIdList": vendorPurchaseIdList,
      "vendorPurchaseWaybillIdList": vendorPurchaseWaybillIdList,
    ]
  }
}

extension OrderLineSearchParameters: Made {
  init(_ given: Parameters) throws {
    try self.init(orderSearchParameters: given("orderSearchParameters", "OrderSearchParameters"), statusIdList: given("statusIdList", "StatusIdList"), canBePurchased: given("canBePurchased", "CanBePurchased"), vendorPurchaseIdList: given("vendorPurchaseIdList", "VendorPurchaseIdList"), vendorPurchaseWaybillIdList: given("vendorPurchaseWaybillIdList", "VendorPurchaseWaybillIdList"))
  }

  var copied: Self {
    var copy = Self([:])
    copy.orderSearchParameters = orderSearchParameters
    copy.statusIdList = statusIdList
    copy.canBePurchased = canBePurchased
    copy.vendorPurchaseIdList = vendorPurchaseIdList
    copy.vendorPurchaseWaybillIdList = vendorPurchaseWaybillIdList
    return copy
  }
}

extension OrderLineSplitData: Declared {
  var declared: Given {
    [
      "separatedItemsCount": separatedItemsCount,
    ]
  }
}

extension OrderLineSplitData: Made {
  init(_ given: Parameters) throws {
    try self.init(separatedItemsCount: given("separatedItemsCount", "SeparatedItemsCount"))
  }

  var copied: Self {
    var copy = Self([:])
    copy.separatedItemsCount = separatedItemsCount
    return copy
  }
}

extension OrderListFrameWithSummary: Declared {
  var declared: Given {
    [
      "salesOrdersList": salesOrdersList,
      "totalCount": totalCount,
      "totalCostInInternalCurrency": totalCostInInternalCurrency,
      "totalProfitInInternalCurrency": totalProfitInInternalCurrency,
    ]
  }
}

extension OrderSearchParameters: Declared {
  var declared: Given {
    [
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
    ]
  }
}

extension OrderSearchParameters: Made {
  init(_ given: Parameters) throws {
    try self.init(creationDateFrom: given("creationDateFrom", "CreationDateFrom"), creationDateTo: given("creationDateTo", "CreationDateTo"), statusIdList: given("statusIdList", "StatusIdList"), id: given("id", "Id"), recipientLastName: given("recipientLastName", "RecipientLastName"), recipientCity: given("recipientCity", "RecipientCity"), deliveryModeIds: given("deliveryModeIds", "DeliveryModeIds"), providerType: given("providerType", "ProviderType"), userIdDelimitedList: given("userIdDelimitedList", "UserIdDelimitedList"), orderIds: given("orderIds", "OrderIds"), orderBy: given("orderBy", "OrderBy"))
  }

  var copied: Self {
    var copy = Self([:])
    copy.creationDateFrom = creationDateFrom
    copy.creationDateTo = creationDateTo
    copy.statusIdList = statusIdList
    copy.id = id
    copy.recipientLastName = recipientLastName
    copy.recipientCity = recipientCity
    copy.deliveryModeIds = deliveryModeIds
    copy.providerType = providerType
    copy.userIdDelimitedList = userIdDelimitedList
    copy.orderIds = orderIds
    copy.orderBy = orderBy
    return copy
  }
}

extension OrderSettings: Declared {
  var declared: Given {
    [
      "metaInfo": metaInfo,
      "minOrderCost": minOrderCost,
      "maxNoteItemsCount": maxNoteItemsCount,
      "maxCartItemsCount": maxCartItemsCount,
      "orderPrefix": orderPrefix,
    ]
  }
}

extension OrderSettingsInfo: Declared {
  var declared: Given {
    [
      "minOrderCost": minOrderCost,
      "maxNoteItemsCount": maxNoteItemsCount,
      "maxCartItemsCount": maxCartItemsCount,
    ]
  }
}

extension OrderSettingsUpdateData: Declared {
  var declared: Given {
    [
      "minOrderCost": minOrderCost,
      "maxNoteItemsCount": maxNoteItemsCount,
      "maxCartItemsCount": maxCartItemsCount,
      "orderPrefix": orderPrefix,
    ]
  }
}

extension OrderSettingsUpdateData: Made {
  init(_ given: Parameters) throws {
    try self.init(minOrderCost: given("minOrderCost", "MinOrderCost"), maxNoteItemsCount: given("maxNoteItemsCount", "MaxNoteItemsCount"), maxCartItemsCount: given("maxCartItemsCount", "MaxCartItemsCount"), orderPrefix: given("orderPrefix", "OrderPrefix"))
  }

  var copied: Self {
    var copy = Self([:])
    copy.minOrderCost = minOrderCost
    copy.maxNoteItemsCount = maxNoteItemsCount
    copy.maxCartItemsCount = maxCartItemsCount
    copy.orderPrefix = orderPrefix
    return copy
  }
}

extension SalesLineProcLogInfo: Declared {
  var declared: Given {
    [
      "logDate": logDate,
      "logTime": logTime,
      "operatorId": operatorId,
      "custId": custId,
      "operatorName": operatorName,
      "custName": custName,
      "fieldName": fieldName,
      "prevValue": prevValue,
      "newValue": newValue,
    ]
  }
}

extension SalesLinePurchInfo: Declared {
  var declared: Given {
    [
      "salesId": salesId,
      "salesLineId": salesLineId,
      "operatorComment": operatorComment,
      "purchPrice": purchPrice,
      "purchDelivery": purchDelivery,
      "purchQty": purchQty,
      "vendPurchId": vendPurchId,
      "purchaseStatus": purchaseStatus,
    ]
  }
}

extension SalesLinePurchInfo: Made {
  init(_ given: Parameters) throws {
    try self.init(salesId: given("salesId", "SalesId"), salesLineId: given("salesLineId", "SalesLineId"), operatorComment: given("operatorComment", "OperatorComment"), purchPrice: given("purchPrice", "PurchPrice"), purchDelivery: given("purchDelivery", "PurchDelivery"), purchQty: given("purchQty", "PurchQty"), vendPurchId: given("vendPurchId", "VendPurchId"), purchaseStatus: given("purchaseStatus", "PurchaseStatus"))
  }

  var copied: Self {
    var copy = Self([:])
    copy.salesId = salesId
    copy.salesLineId = salesLineId
    copy.operatorComment = operatorComment
    copy.purchPrice = purchPrice
    copy.purchDelivery = purchDelivery
    copy.purchQty = purchQty
    copy.vendPurchId = vendPurchId
    copy.purchaseStatus = purchaseStatus
    return copy
  }
}

extension SalesLinePurchInfoList: Declared {
  var declared: Given {
    [
      "salesLinePurchInfo": salesLinePurchInfo,
    ]
  }
}

extension SalesLinePurchInfoList: Made {
  init(_ given: Parameters) throws {
    try self.init(salesLinePurchInfo: given("salesLinePurchInfo", "SalesLinePurchInfo"))
  }

  var copied: Self {
    var copy = Self([:])
    copy.salesLinePurchInfo = salesLinePurchInfo
    return copy
  }
}

struct OrderAdminVectors: TypedArea {
  @available(*, deprecated)
  func call(_ method: String) -> TypedCall? {
    switch method {
    case "CancelLineSalesOrderForOperator":
      TypedCall { caller, given, options in
        try await caller.orderAdmin.cancelLineSalesOrderForOperator(salesId: given.required("salesId", "salesId"), salesLineId: given.required("salesLineId", "salesLineId"), options: options); return nil
      }
    case "CancelSalesOrderForOperator":
      TypedCall { caller, given, options in
        try await caller.orderAdmin.cancelSalesOrderForOperator(salesId: given.required("salesId", "salesId"), options: options); return nil
      }
    case "ChangeLineStatus":
      TypedCall { caller, given, options in
        try await caller.orderAdmin.changeLineStatus(salesId: given.required("salesId", "salesId"), salesLineId: given.required("salesLineId", "salesLineId"), statusId: given.required("statusId", "statusId"), comment: given("comment", "comment"), quantity: given("quantity", "quantity"), options: options); return nil
      }
    case "ChangeSalesOrderLinePurchaseInfo":
      TypedCall { caller, given, options in
        try await caller.orderAdmin.changeSalesOrderLinePurchaseInfo(salesId: given.required("salesId", "salesId"), salesLineId: given.required("salesLineId", "salesLineId"), vendPurchId: given("vendPurchId", "vendPurchId"), vendPurchWaybill: given("vendPurchWaybill", "vendPurchWaybill"), options: options); return nil
      }
    case "ChangeSalesOrderLinePurchaseInfoForOperator":
      TypedCall { caller, given, options in
        try await caller.orderAdmin.changeSalesOrderLinePurchaseInfoForOperator(salesId: given.required("salesId", "salesId"), salesLineId: given.required("salesLineId", "salesLineId"), vendPurchId: given("vendPurchId", "vendPurchId"), vendPurchWaybill: given("vendPurchWaybill", "vendPurchWaybill"), options: options); return nil
      }
    case "CloseCancelSalesOrderForOperator":
      TypedCall { caller, given, options in
        try await caller.orderAdmin.closeCancelSalesOrderForOperator(salesId: given.required("salesId", "salesId"), options: options); return nil
      }
    case "CloseSalesOrderForOperator":
      TypedCall { caller, given, options in
        try await caller.orderAdmin.closeSalesOrderForOperator(salesId: given.required("salesId", "salesId"), options: options); return nil
      }
    case "DeleteMultipleOrderLines":
      TypedCall { caller, given, options in
        try await caller.orderAdmin.deleteMultipleOrderLines(orderLineIdentificators: given.required("orderLineIdentificators", "orderLineIdentificators"), options: options); return nil
      }
    case "GetLineAvailableStatusList":
      TypedCall { caller, given, options in
        return try await caller.orderAdmin.getLineAvailableStatusList(salesId: given.required("salesId", "salesId"), salesLineId: given.required("salesLineId", "salesLineId"), options: options)
      }
    case "GetOrderLineStatusList":
      TypedCall { caller, given, options in
        return try await caller.orderAdmin.getOrderLineStatusList(options: options)
      }
    case "GetOrderSettings":
      TypedCall { caller, given, options in
        return try await caller.orderAdmin.getOrderSettings(includeMetaInfo: given("includeMetaInfo", "includeMetaInfo"), options: options)
      }
    case "GetOrderSettingsInfo":
      TypedCall { caller, given, options in
        return try await caller.orderAdmin.getOrderSettingsInfo(options: options)
      }
    case "GetOrderStatusList":
      TypedCall { caller, given, options in
        return try await caller.orderAdmin.getOrderStatusList(options: options)
      }
    case "GetSaleLineProcessLog":
      TypedCall { caller, given, options in
        return try await caller.orderAdmin.getSaleLineProcessLog(salesId: given.required("salesId", "salesId"), salesLineId: given.required("salesLineId", "salesLineId"), options: options)
      }
    case "GetSalesOperatorInfoList":
      TypedCall { caller, given, options in
        return try await caller.orderAdmin.getSalesOperatorInfoList(options: options)
      }
    case "GetSalesOrderDetailsForOperator":
      TypedCall { caller, given, options in
        return try await caller.orderAdmin.getSalesOrderDetailsForOperator(salesId: given.required("salesId", "salesId"), filter: given("filter", "filter"), queryType: given("queryType", "queryType"), options: options)
      }
    case "GetSalesOrdersListForOperator":
      TypedCall { caller, given, options in
        return try await caller.orderAdmin.getSalesOrdersListForOperator(orderFilter: given("orderFilter", "xmlOrderFilter"), options: options)
      }
    case "GetSalesProcessLog":
      TypedCall { caller, given, options in
        return try await caller.orderAdmin.getSalesProcessLog(salesId: given.required("salesId", "salesId"), options: options)
      }
    case "MergeOrders":
      TypedCall { caller, given, options in
        try await caller.orderAdmin.mergeOrders(targetOrderId: given.required("targetOrderId", "targetOrderId"), mergedOrderId: given.required("mergedOrderId", "mergedOrderId"), options: options); return nil
      }
    case "PurchaseItems":
      TypedCall { caller, given, options in
        try await caller.orderAdmin.purchaseItems(saleLineList: given.required("saleLineList", "saleLineList"), options: options); return nil
      }
    case "RestoreLineSalesOrderForOperator":
      TypedCall { caller, given, options in
        try await caller.orderAdmin.restoreLineSalesOrderForOperator(salesId: given.required("salesId", "salesId"), salesLineId: given.required("salesLineId", "salesLineId"), options: options); return nil
      }
    case "SearchOrderLines":
      TypedCall(
        one: { caller, given, options in
          return try await caller.orderAdmin.searchOrderLines(searchParameters: given("searchParameters", "xmlSearchParameters"), framePosition: given("framePosition", "framePosition"), frameSize: given("frameSize", "frameSize"), options: options)
        }, list: ["items"],
        all: { caller, given, options in
          try await collected(caller.orderAdmin.searchOrderLinesAll(searchParameters: given("searchParameters", "xmlSearchParameters"), framePosition: given("framePosition", "framePosition"), frameSize: given("frameSize", "frameSize"), options: options))
        })
    case "SearchOrders":
      TypedCall(
        one: { caller, given, options in
          return try await caller.orderAdmin.searchOrders(searchParameters: given("searchParameters", "xmlSearchParameters"), framePosition: given("framePosition", "framePosition"), frameSize: given("frameSize", "frameSize"), options: options)
        }, list: ["items"],
        all: { caller, given, options in
          try await collected(caller.orderAdmin.searchOrdersAll(searchParameters: given("searchParameters", "xmlSearchParameters"), framePosition: given("framePosition", "framePosition"), frameSize: given("frameSize", "frameSize"), options: options))
        })
    case "SearchOrdersWithSummary":
      TypedCall(
        one: { caller, given, options in
          return try await caller.orderAdmin.searchOrdersWithSummary(searchParameters: given("searchParameters", "xmlSearchParameters"), framePosition: given("framePosition", "framePosition"), frameSize: given("frameSize", "frameSize"), options: options)
        }, list: ["salesOrdersList"],
        all: { caller, given, options in
          try await collected(caller.orderAdmin.searchOrdersWithSummaryAll(searchParameters: given("searchParameters", "xmlSearchParameters"), framePosition: given("framePosition", "framePosition"), frameSize: given("frameSize", "frameSize"), options: options))
        })
    case "SetSalesOperator":
      TypedCall { caller, given, options in
        try await caller.orderAdmin.setSalesOperator(salesId: given.required("salesId", "salesId"), salesOperatorId: given.required("salesOperatorId", "salesOperatorId"), options: options); return nil
      }
    case "SplitOrderLineForOperator":
      TypedCall { caller, given, options in
        try await caller.orderAdmin.splitOrderLineForOperator(orderId: given.required("orderId", "orderId"), orderLineId: given.required("orderLineId", "orderLineId"), splitData: given.required("splitData", "xmlSplitData"), options: options); return nil
      }
    case "UpdateMultipleOrderLineStatuses":
      TypedCall { caller, given, options in
        try await caller.orderAdmin.updateMultipleOrderLineStatuses(orderLineIdentificators: given.required("orderLineIdentificators", "orderLineIdentificators"), statusId: given.required("statusId", "statusId"), options: options); return nil
      }
    case "UpdateOrderForOperator":
      TypedCall { caller, given, options in
        try await caller.orderAdmin.updateOrderForOperator(orderId: given.required("orderId", "orderId"), updateData: given.required("updateData", "xmlUpdateData"), options: options); return nil
      }
    case "UpdateOrderLineForOperator":
      TypedCall { caller, given, options in
        try await caller.orderAdmin.updateOrderLineForOperator(orderId: given.required("orderId", "orderId"), orderLineId: given.required("orderLineId", "orderLineId"), updateData: given.required("updateData", "xmlUpdateData"), options: options); return nil
      }
    case "UpdateOrderLinesForOperator":
      TypedCall { caller, given, options in
        try await caller.orderAdmin.updateOrderLinesForOperator(orderId: given.required("orderId", "orderId"), orderLineIds: given.required("orderLineIds", "orderLineIds"), updateData: given.required("updateData", "xmlUpdateData"), options: options); return nil
      }
    case "UpdateOrderSettings":
      TypedCall { caller, given, options in
        try await caller.orderAdmin.updateOrderSettings(updateData: given.required("updateData", "xmlUpdateData"), options: options); return nil
      }
    default: nil
    }
  }
}
