// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

import Foundation

public struct AdditionalVendorInfo: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var name: String? { tree.read("name") }

  public var image: Items<FileInfo> { .init(reading: tree["image"]) }

  public var metaInfo: Items<FieldMetaInfo> { .init(reading: tree["metaInfo"]) }
}

public struct AdditionalVendorInfoUpdateData: TypedValue {
  public var tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public init(name: String? = nil, image: [FileInfo]? = nil, resetImage: Bool? = nil) {
    tree = Value(given: ["name": name, "image": image, "resetImage": resetImage])
  }

  public var name: String? {
    get { tree.read("name") }
    set { tree.write("name", newValue) }
  }

  public var image: Items<FileInfo> {
    get { .init(reading: tree["image"]) }
    set { tree.write("image", newValue) }
  }

  public var resetImage: Bool? {
    get { tree.read("resetImage") }
    set { tree.write("resetImage", newValue) }
  }
}
