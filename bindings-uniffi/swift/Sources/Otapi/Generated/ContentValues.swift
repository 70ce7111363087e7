// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

import Foundation

/// The service is known to have more members.
public struct ContentMenuItemCreateData: TypedValue {
  public var tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public init() { tree = [:] }
}

public struct ContentMenuItemInfo: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var id: Int? { tree.read("id") }

  public var name: String? { tree.read("name") }

  public var alias: String? { tree.read("alias") }
}

/// The service is known to have more members.
public struct ContentMenuItemSearchParameters: TypedValue {
  public var tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public init() { tree = [:] }
}

public struct GetBannersItem: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var name: String? { tree.read("name") }

  public var pictureUrl: String? { tree.read("pictureUrl") }

  public var actionType: BannerActionType? { tree.read("actionType") }

  public var actionParameter: String? { tree.read("actionParameter") }
}
