// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

import Foundation

public struct ProviderSearchMethod: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var metaInfo: Items<FieldMetaInfo> { .init(reading: tree["metaInfo"]) }

  public var id: String? { tree.read("id") }

  public var displayName: String? { tree.read("displayName") }

  public var defaultSort: String? { tree.read("defaultSort") }
}

public struct ProviderSearchMethodSettings: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var metaInfo: Items<FieldMetaInfo> { .init(reading: tree["metaInfo"]) }

  public var searchMethods: [String] { .init(reading: tree["searchMethods"]) }
}

public struct ProviderSearchMethodSettingsUpdateData: TypedValue {
  public var tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public init(searchMethods: [String]? = nil) {
    tree = Value(given: ["searchMethods": searchMethods])
  }

  public var searchMethods: [String] {
    get { .init(reading: tree["searchMethods"]) }
    set { tree.write("searchMethods", newValue) }
  }
}

public struct ProviderSearchMethodUpdateData: TypedValue {
  public var tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public init(id: String? = nil, displayName: String? = nil, defaultSort: String? = nil) {
    tree = Value(given: ["id": id, "displayName": displayName, "defaultSort": defaultSort])
  }

  public var id: String? {
    get { tree.read("id") }
    set { tree.write("id", newValue) }
  }

  public var displayName: String? {
    get { tree.read("displayName") }
    set { tree.write("displayName", newValue) }
  }

  public var defaultSort: String? {
    get { tree.read("defaultSort") }
    set { tree.write("defaultSort", newValue) }
  }
}

public struct ProviderSettings: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var metaInfo: Items<FieldMetaInfo> { .init(reading: tree["metaInfo"]) }

  public var taobao: Value { tree["taobao"] }
}

public struct ProviderSettingsUpdateData: TypedValue {
  public var tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public init(taobao: Value? = nil) {
    tree = Value(given: ["taobao": taobao])
  }

  public var taobao: Value {
    get { tree["taobao"] }
    set { tree["taobao"] = newValue }
  }
}
