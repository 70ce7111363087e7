// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

// swift-format-ignore-file
import Foundation

@testable import Otapi

extension AddOrderItem: Declared {
  var declared: Given {
    [
      "id": id,
      "configurationId": configurationId,
      "quantity": quantity,
      "weight": weight,
      "comment": comment,
      "promotionId": promotionId,
      "priceType": priceType,
    ]
  }
}

extension AddOrderItem: Made {
  init(_ given: Parameters) throws {
    try self.init(id: given("id", "Id"), configurationId: given("configurationId", "ConfigurationId"), quantity: given("quantity", "Quantity"), weight: given("weight", "Weight"), comment: given("comment", "Comment"), promotionId: given("promotionId", "PromotionId"), priceType: given("priceType", "PriceType"))
  }

  var copied: Self {
    var copy = Self([:])
    copy.id = id
    copy.configurationId = configurationId
    copy.quantity = quantity
    copy.weight = weight
    copy.comment = comment
    copy.promotionId = promotionId
    copy.priceType = priceType
    return copy
  }
}

extension OrderAddData: Declared {
  var declared: Given {
    [
      "deliveryModeId": deliveryModeId,
      "comment": comment,
      "userProfileId": userProfileId,
      "items": items,
    ]
  }
}

extension OrderAddData: Made {
  init(_ given: Parameters) throws {
    try self.init(deliveryModeId: given("deliveryModeId", "DeliveryModeId"), comment: given("comment", "Comment"), userProfileId: given("userProfileId", "UserProfileId"), items: given("items", "Items"))
  }

  var copied: Self {
    var copy = Self([:])
    copy.deliveryModeId = deliveryModeId
    copy.comment = comment
    copy.userProfileId = userProfileId
    copy.items = items
    return copy
  }
}

extension OrderCreateData: Declared {
  var declared: Given {
    [
      "weight": weight,
      "elements": elements,
      "deliveryModeId": deliveryModeId,
      "comment": comment,
      "userProfileId": userProfileId,
    ]
  }
}

extension OrderCreateData: Made {
  init(_ given: Parameters) throws {
    try self.init(weight: given("weight", "Weight"), elements: given("elements", "Elements"), deliveryModeId: given("deliveryModeId", "DeliveryModeId"), comment: given("comment", "Comment"), userProfileId: given("userProfileId", "UserProfileId"))
  }

  var copied: Self {
    var copy = Self([:])
    copy.weight = weight
    copy.elements = elements
    copy.deliveryModeId = deliveryModeId
    copy.comment = comment
    copy.userProfileId = userProfileId
    return copy
  }
}

extension OrderHistoryItem: Declared {
  var declared: Given {
    [
      "id": id,
      "orderId": orderId,
      "orderLineId": orderLineId,
      "oldStatus": oldStatus,
      "newStatus": newStatus,
      "date": date,
      "userInfo": userInfo,
    ]
  }
}

extension OrderRecreateData: Declared {
  var declared: Given {
    [
      "orderId": orderId,
      "elements": elements,
    ]
  }
}

extension OrderRecreateData: Made {
  init(_ given: Parameters) throws {
    try self.init(orderId: given("orderId", "OrderId"), elements: given("elements", "Elements"))
  }

  var copied: Self {
    var copy = Self([:])
    copy.orderId = orderId
    copy.elements = elements
    return copy
  }
}

extension OrderSearchParametersForUser: Declared {
  var declared: Given {
    [
      "providerType": providerType,
      "isAvailableForRecreation": isAvailableForRecreation,
    ]
  }
}

extension OrderSearchParametersForUser: Made {
  init(_ given: Parameters) throws {
    try self.init(providerType: given("providerType", "ProviderType"), isAvailableForRecreation: given("isAvailableForRecreation", "IsAvailableForRecreation"))
  }

  var copied: Self {
    var copy = Self([:])
    copy.providerType = providerType
    copy.isAvailableForRecreation = isAvailableForRecreation
    return copy
  }
}

extension OrdersHistory: Declared {
  var declared: Given {
    [
      "items": items,
    ]
  }
}

extension PackageInfo: Declared {
  var declared: Given {
    [
      "id": id,
      "statusCode": statusCode,
      "statusName": statusName,
      "mailTrackingNum": mailTrackingNum,
      "canBeTracking": canBeTracking,
      "weight": weight,
      "price": price,
      "currencyCode": currencyCode,
      "currencySign": currencySign,
      "deliveryModeName": deliveryModeName,
      "deliveryAddress": deliveryAddress,
      "deliveryContactName": deliveryContactName,
      "deliveryContactPhone": deliveryContactPhone,
      "creationDate": creationDate,
      "additionalInfo": additionalInfo,
      "size": size,
      "items": items,
      "deliveryContactPassportNumber": deliveryContactPassportNumber,
      "deliveryContactRegistrationAddress": deliveryContactRegistrationAddress,
      "deliveryContactInn": deliveryContactInn,
    ]
  }
}

struct OrderVectors: TypedArea {
  @available(*, deprecated)
  func call(_ method: String) -> TypedCall? {
    switch method {
    case "AboutOrderLogic":
      TypedCall { caller, given, options in
        return try await caller.order.aboutOrderLogic(options: options)
      }
    case "AddOrder":
      TypedCall { caller, given, options in
        return try await caller.order.addOrder(addData: given.required("addData", "xmlAddData"), options: options)
      }
    case "CancelLineSalesOrder":
      TypedCall { caller, given, options in
        try await caller.order.cancelLineSalesOrder(salesId: given.required("salesId", "salesId"), salesLineId: given.required("salesLineId", "salesLineId"), options: options); return nil
      }
    case "CancelLinesOrder":
      TypedCall { caller, given, options in
        try await caller.order.cancelLinesOrder(orderId: given.required("orderId", "orderId"), orderLineIds: given.required("orderLineIds", "orderLineIds"), options: options); return nil
      }
    case "CancelOrders":
      TypedCall { caller, given, options in
        try await caller.order.cancelOrders(orderIds: given.required("orderIds", "orderIds"), options: options); return nil
      }
    case "CancelSalesOrder":
      TypedCall { caller, given, options in
        try await caller.order.cancelSalesOrder(salesId: given.required("salesId", "salesId"), options: options); return nil
      }
    case "ClearOrdersHistory":
      TypedCall { caller, given, options in
        try await caller.order.clearOrdersHistory(ordersHistoryItemIds: given.required("ordersHistoryItemIds", "ordersHistoryItemIds"), options: options); return nil
      }
    case "CloseLineSalesOrder":
      TypedCall { caller, given, options in
        try await caller.order.closeLineSalesOrder(salesId: given.required("salesId", "salesId"), salesLineId: given.required("salesLineId", "salesLineId"), options: options); return nil
      }
    case "CloseOrder":
      TypedCall { caller, given, options in
        try await caller.order.closeOrder(orderId: given.required("orderId", "orderId"), options: options); return nil
      }
    case "ConfirmOrderPackaging":
      TypedCall { caller, given, options in
        try await caller.order.confirmOrderPackaging(orderId: given.required("orderId", "orderId"), options: options); return nil
      }
    case "ConfirmPriceLineSalesOrder":
      TypedCall { caller, given, options in
        try await caller.order.confirmPriceLineSalesOrder(salesId: given.required("salesId", "salesId"), salesLineId: given.required("salesLineId", "salesLineId"), options: options); return nil
      }
    case "ConfirmPriceLinesOrder":
      TypedCall { caller, given, options in
        try await caller.order.confirmPriceLinesOrder(orderId: given.required("orderId", "orderId"), orderLineIds: given.required("orderLineIds", "orderLineIds"), options: options); return nil
      }
    case "CreateMultiSalesOrder":
      TypedCall { caller, given, options in
        return try await caller.order.createMultiSalesOrder(deliveryModeId: given("deliveryModeId", "deliveryModeId"), options: options)
      }
    case "CreateOrder":
      TypedCall { caller, given, options in
        return try await caller.order.createOrder(createData: given.required("createData", "xmlCreateData"), options: options)
      }
    case "CreateSalesOrder":
      TypedCall { caller, given, options in
        return try await caller.order.createSalesOrder(deliveryModeId: given.required("deliveryModeId", "deliveryModeId"), comment: given("comment", "comment"), weight: given("weight", "weight"), options: options)
      }
    case "GetCustomerSalesProcessLog":
      TypedCall { caller, given, options in
        return try await caller.order.getCustomerSalesProcessLog(salesId: given.required("salesId", "salesId"), options: options)
      }
    case "GetOrdersHistory":
      TypedCall { caller, given, options in
        return try await caller.order.getOrdersHistory(options: options)
      }
    case "GetSalesOrderDetails":
      TypedCall { caller, given, options in
        return try await caller.order.getSalesOrderDetails(salesId: given.required("salesId", "salesId"), options: options)
      }
    case "GetSalesOrderShippings":
      TypedCall { caller, given, options in
        return try await caller.order.getSalesOrderShippings(salesId: given.required("salesId", "salesId"), options: options)
      }
    case "GetSalesOrdersList":
      TypedCall { caller, given, options in
        return try await caller.order.getSalesOrdersList(filter: given("filter", "filter"), options: options)
      }
    case "RecreateOrder":
      TypedCall { caller, given, options in
        return try await caller.order.recreateOrder(recreateData: given.required("recreateData", "xmlRecreateData"), options: options)
      }
    case "RecreateSalesOrder":
      TypedCall { caller, given, options in
        return try await caller.order.recreateSalesOrder(salesOrderId: given.required("salesOrderId", "salesOrderId"), weight: given("weight", "weight"), options: options)
      }
    case "RestoreOrders":
      TypedCall { caller, given, options in
        try await caller.order.restoreOrders(orderIds: given.required("orderIds", "orderIds"), options: options); return nil
      }
    case "SearchOrdersForUser":
      TypedCall(
        one: { caller, given, options in
          return try await caller.order.searchOrdersForUser(searchParameters: given("searchParameters", "xmlSearchParameters"), framePosition: given("framePosition", "framePosition"), frameSize: given("frameSize", "frameSize"), options: options)
        }, list: ["items"],
        all: { caller, given, options in
          try await collected(caller.order.searchOrdersForUserAll(searchParameters: given("searchParameters", "xmlSearchParameters"), framePosition: given("framePosition", "framePosition"), frameSize: given("frameSize", "frameSize"), options: options))
        })
    case "UpdateOrder":
      TypedCall { caller, given, options in
        try await caller.order.updateOrder(orderId: given.required("orderId", "orderId"), updateData: given.required("updateData", "xmlUpdateData"), options: options); return nil
      }
    case "UpdateOrderLine":
      TypedCall { caller, given, options in
        try await caller.order.updateOrderLine(orderId: given.required("orderId", "orderId"), orderLineId: given.required("orderLineId", "orderLineId"), updateData: given.required("updateData", "xmlUpdateData"), options: options); return nil
      }
    default: nil
    }
  }
}
