// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

import Foundation

public struct BasketCheckingMessage: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var elementId: ElementId? { tree.read("elementId") }

  public var text: String? { tree.read("text") }

  public var parameters: Items<NamedParameter> { .init(reading: tree["parameters"]) }

  /// Assumed, not documented.
  public var status: BasketCheckingStatus? { tree.read("status") }

  public var code: String? { tree.read("code") }
}

public struct BasketCheckingResult: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var isFinished: Bool? { tree.read("isFinished") }

  public var progressPercent: Int? { tree.read("progressPercent") }

  public var messages: Items<BasketCheckingMessage> { .init(reading: tree["messages"]) }
}

public struct BatchSimplifiedAddItemsToBasketElement: TypedValue {
  public var tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public init(
    itemId: String? = nil,
    itemUrl: String? = nil,
    externalDeliveryId: String? = nil,
    current: ConfigurationSelection? = nil,
    selected: [ConfigurationSelection]? = nil
  ) {
    tree = Value(given: [
      "itemId": itemId,
      "itemUrl": itemUrl,
      "externalDeliveryId": externalDeliveryId,
      "current": current,
      "selected": selected,
    ])
  }

  public var itemId: String? {
    get { tree.read("itemId") }
    set { tree.write("itemId", newValue) }
  }

  public var itemUrl: String? {
    get { tree.read("itemUrl") }
    set { tree.write("itemUrl", newValue) }
  }

  public var externalDeliveryId: String? {
    get { tree.read("externalDeliveryId") }
    set { tree.write("externalDeliveryId", newValue) }
  }

  public var current: ConfigurationSelection? {
    get { tree.read("current") }
    set { tree.write("current", newValue) }
  }

  public var selected: Items<ConfigurationSelection> {
    get { .init(reading: tree["selected"]) }
    set { tree.write("selected", newValue) }
  }
}

public struct BatchSimplifiedAddItemsToBasketRequest: TypedValue {
  public var tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public init(element: [BatchSimplifiedAddItemsToBasketElement]? = nil) {
    tree = Value(given: ["element": element])
  }

  public var element: Items<BatchSimplifiedAddItemsToBasketElement> {
    get { .init(reading: tree["element"]) }
    set { tree.write("element", newValue) }
  }
}
