// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

import Foundation

public struct EditableBrandInfo: TypedValue {
  public var tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public init(
    name: String? = nil,
    pictureUrl: String? = nil,
    description: String? = nil,
    isNameSearch: Bool? = nil,
    externalId: String? = nil,
    isHidden: Bool? = nil
  ) {
    tree = Value(given: [
      "name": name,
      "pictureUrl": pictureUrl,
      "description": description,
      "isNameSearch": isNameSearch,
      "externalId": externalId,
      "isHidden": isHidden,
    ])
  }

  public var name: String? {
    get { tree.read("name") }
    set { tree.write("name", newValue) }
  }

  public var pictureUrl: String? {
    get { tree.read("pictureUrl") }
    set { tree.write("pictureUrl", newValue) }
  }

  public var description: String? {
    get { tree.read("description") }
    set { tree.write("description", newValue) }
  }

  public var isNameSearch: Bool? {
    get { tree.read("isNameSearch") }
    set { tree.write("isNameSearch", newValue) }
  }

  public var externalId: String? {
    get { tree.read("externalId") }
    set { tree.write("externalId", newValue) }
  }

  public var isHidden: Bool? {
    get { tree.read("isHidden") }
    set { tree.write("isHidden", newValue) }
  }
}
