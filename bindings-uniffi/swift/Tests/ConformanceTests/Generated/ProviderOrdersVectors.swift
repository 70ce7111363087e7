// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

// swift-format-ignore-file
import Foundation

@testable import Otapi

extension ProviderAccountBalance: Declared {
  var declared: Given {
    [
      "amount": amount,
      "currencyCode": currencyCode,
    ]
  }
}

extension ProviderAuthenticationInfo: Declared {
  var declared: Given {
    [
      "redirectUrl": redirectUrl,
    ]
  }
}

extension ProviderOrdersIntegrationSettings: Declared {
  var declared: Given {
    [
      "metaInfo": metaInfo,
      "taobao": taobao,
    ]
  }
}

extension ProviderOrdersParameters: Declared {
  var declared: Given {
    [
      "orderId": orderId,
      "orderLineIds": orderLineIds,
      "orderIds": orderIds,
    ]
  }
}

extension ProviderOrdersParameters: Made {
  init(_ given: Parameters) throws {
    try self.init(orderId: given("orderId", "OrderId"), orderLineIds: given("orderLineIds", "OrderLineIds"), orderIds: given("orderIds", "OrderIds"))
  }

  var copied: Self {
    var copy = Self([:])
    copy.orderId = orderId
    copy.orderLineIds = orderLineIds
    copy.orderIds = orderIds
    return copy
  }
}

extension ProviderSessionInfo: Declared {
  var declared: Given {
    [
      "id": id,
      "name": name,
      "balance": balance,
    ]
  }
}

struct ProviderOrdersVectors: TypedArea {
  func call(_ method: String) -> TypedCall? {
    switch method {
    case "GetProviderOrdersIntegrationSessionAuthenticationInfo":
      TypedCall { caller, given, options in
        return try await caller.providerOrders.getProviderOrdersIntegrationSessionAuthenticationInfo(providerType: given.required("providerType", "providerType"), returnUrl: given.required("returnUrl", "returnUrl"), options: options)
      }
    case "GetProviderOrdersIntegrationSessionInfoList":
      TypedCall { caller, given, options in
        return try await caller.providerOrders.getProviderOrdersIntegrationSessionInfoList(providerType: given.required("providerType", "providerType"), options: options)
      }
    case "GetProviderOrdersIntegrationSettings":
      TypedCall { caller, given, options in
        return try await caller.providerOrders.getProviderOrdersIntegrationSettings(providerType: given.required("providerType", "providerType"), includeMetaInfo: given("includeMetaInfo", "includeMetaInfo"), options: options)
      }
    case "RunOrderExportingToProvider":
      TypedCall { caller, given, options in
        return try await caller.providerOrders.runOrderExportingToProvider(providerType: given.required("providerType", "providerType"), parameters: given.required("parameters", "xmlParameters"), options: options)
      }
    case "RunOrderLinkingWithProvider":
      TypedCall { caller, given, options in
        return try await caller.providerOrders.runOrderLinkingWithProvider(providerType: given.required("providerType", "providerType"), parameters: given.required("parameters", "xmlParameters"), options: options)
      }
    case "RunOrderUnlinkingFromProvider":
      TypedCall { caller, given, options in
        return try await caller.providerOrders.runOrderUnlinkingFromProvider(providerType: given.required("providerType", "providerType"), parameters: given.required("parameters", "xmlParameters"), options: options)
      }
    case "RunOrdersSynchronizingWithProvider":
      TypedCall { caller, given, options in
        return try await caller.providerOrders.runOrdersSynchronizingWithProvider(providerType: given.required("providerType", "providerType"), parameters: given("parameters", "xmlParameters"), options: options)
      }
    case "UpdateProviderOrdersIntegrationSettings":
      TypedCall { caller, given, options in
        try await caller.providerOrders.updateProviderOrdersIntegrationSettings(providerType: given.required("providerType", "providerType"), updateData: given.required("updateData", "xmlUpdateData"), options: options); return nil
      }
    default: nil
    }
  }
}
