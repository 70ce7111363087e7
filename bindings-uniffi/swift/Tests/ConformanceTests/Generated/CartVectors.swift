// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

// swift-format-ignore-file
import Foundation

@testable import Otapi

extension BasketCheckingMessage: Declared {
  var declared: Given {
    [
      "elementId": elementId,
      "text": text,
      "parameters": parameters,
      "status": status,
      "code": code,
    ]
  }
}

extension BasketCheckingResult: Declared {
  var declared: Given {
    [
      "isFinished": isFinished,
      "progressPercent": progressPercent,
      "messages": messages,
    ]
  }
}

extension BatchSimplifiedAddItemsToBasketElement: Declared {
  var declared: Given {
    [
      "itemId": itemId,
      "itemUrl": itemUrl,
      "externalDeliveryId": externalDeliveryId,
      "current": current,
      "selected": selected,
    ]
  }
}

extension BatchSimplifiedAddItemsToBasketElement: Made {
  init(_ given: Parameters) throws {
    try self.init(itemId: given("itemId", "ItemId"), itemUrl: given("itemUrl", "ItemURL"), externalDeliveryId: given("externalDeliveryId", "ExternalDeliveryId"), current: given("current", "Current"), selected: given("selected", "Selected"))
  }

  var copied: Self {
    var copy = Self([:])
    copy.itemId = itemId
    copy.itemUrl = itemUrl
    copy.externalDeliveryId = externalDeliveryId
    copy.current = current
    copy.selected = selected
    return copy
  }
}

extension BatchSimplifiedAddItemsToBasketRequest: Declared {
  var declared: Given {
    [
      "element": element,
    ]
  }
}

extension BatchSimplifiedAddItemsToBasketRequest: Made {
  init(_ given: Parameters) throws {
    try self.init(element: given("element", "Element"))
  }

  var copied: Self {
    var copy = Self([:])
    copy.element = element
    return copy
  }
}

struct CartVectors: TypedArea {
  func call(_ method: String) -> TypedCall? {
    switch method {
    case "AddItemToBasket":
      TypedCall { caller, given, options in
        return try await caller.cart.addItemToBasket(itemId: given.required("itemId", "itemId"), configurationId: given("configurationId", "configurationId"), quantity: given.required("quantity", "quantity"), fieldParameters: given("fieldParameters", "fieldParameters"), priceType: given("priceType", "priceType"), options: options)
      }
    case "BatchSimplifiedAddItemsToBasket":
      TypedCall { caller, given, options in
        return try await caller.cart.batchSimplifiedAddItemsToBasket(request: given.required("request", "xmlRequest"), options: options)
      }
    case "ClearBasket":
      TypedCall { caller, given, options in
        try await caller.cart.clearBasket(options: options); return nil
      }
    case "EditBasketItemFields":
      TypedCall { caller, given, options in
        try await caller.cart.editBasketItemFields(elementId: given.required("elementId", "elementId"), fieldParameters: given.required("fieldParameters", "fieldParameters"), options: options); return nil
      }
    case "EditBasketItemQuantity":
      TypedCall { caller, given, options in
        try await caller.cart.editBasketItemQuantity(elementId: given.required("elementId", "elementId"), quantity: given.required("quantity", "quantity"), options: options); return nil
      }
    case "GetBasket":
      TypedCall { caller, given, options in
        return try await caller.cart.getBasket(options: options)
      }
    case "GetBasketCheckingResult":
      TypedCall { caller, given, options in
        return try await caller.cart.getBasketCheckingResult(activityId: given.required("activityId", "activityId"), options: options)
      }
    case "GetPartialBasket":
      TypedCall { caller, given, options in
        return try await caller.cart.getPartialBasket(elements: given.required("elements", "elements"), options: options)
      }
    case "MoveAllItemsFromNoteToBasket":
      TypedCall { caller, given, options in
        try await caller.cart.moveAllItemsFromNoteToBasket(options: options); return nil
      }
    case "MoveItemFromNoteToBasket":
      TypedCall { caller, given, options in
        try await caller.cart.moveItemFromNoteToBasket(elementId: given.required("elementId", "elementId"), options: options); return nil
      }
    case "MoveItemsFromNoteToBasket":
      TypedCall { caller, given, options in
        try await caller.cart.moveItemsFromNoteToBasket(elements: given.required("elements", "elements"), options: options); return nil
      }
    case "RemoveItemFromBasket":
      TypedCall { caller, given, options in
        try await caller.cart.removeItemFromBasket(elementId: given.required("elementId", "elementId"), options: options); return nil
      }
    case "RemoveItemsFromBasket":
      TypedCall { caller, given, options in
        try await caller.cart.removeItemsFromBasket(elements: given.required("elements", "elements"), options: options); return nil
      }
    case "RunBasketChecking":
      TypedCall { caller, given, options in
        return try await caller.cart.runBasketChecking(elements: given("elements", "elements"), options: options)
      }
    default: nil
    }
  }
}
