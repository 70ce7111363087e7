// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

import Foundation

public struct DemoObject: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var metaInfo: Items<FieldMetaInfo> { .init(reading: tree["metaInfo"]) }

  public var numerics: Value { tree["numerics"] }

  public var texts: Value { tree["texts"] }

  public var multilineTexts: Value { tree["multilineTexts"] }

  public var htmls: Value { tree["htmls"] }

  public var moneys: Value { tree["moneys"] }

  public var links: Value { tree["links"] }

  public var dates: Value { tree["dates"] }

  public var manyTexts: Value { tree["manyTexts"] }

  public var selectOnes: Value { tree["selectOnes"] }

  public var selectManys: Value { tree["selectManys"] }

  public var selectTrees: Value { tree["selectTrees"] }

  public var passwords: Value { tree["passwords"] }

  public var lists: Value { tree["lists"] }
}

public struct MetaEntityInfo: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var name: String? { tree.read("name") }

  public var displayName: String? { tree.read("displayName") }

  public var getMethod: String? { tree.read("getMethod") }

  public var updateMethod: String? { tree.read("updateMethod") }

  public var updateDataRootName: String? { tree.read("updateDataRootName") }

  public var additionalParameters: [String] { .init(reading: tree["additionalParameters"]) }
}
