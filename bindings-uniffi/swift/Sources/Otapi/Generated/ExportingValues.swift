// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

import Foundation

public struct ExportingTargetInfo: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var id: String? { tree.read("id") }

  public var name: String? { tree.read("name") }
}

public struct SelectorExportersSettings: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var vkontakte: VkontakteIntegrationSettings? { tree.read("vkontakte") }

  public var metaInfo: Items<FieldMetaInfo> { .init(reading: tree["metaInfo"]) }
}

public struct SelectorExportersSettingsUpdateData: TypedValue {
  public var tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public init(vkontakte: VkontakteIntegrationSettings? = nil) {
    tree = Value(given: ["vkontakte": vkontakte])
  }

  public var vkontakte: VkontakteIntegrationSettings? {
    get { tree.read("vkontakte") }
    set { tree.write("vkontakte", newValue) }
  }
}

public struct VkontakteIntegrationSettings: TypedValue {
  public var tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public init(
    backgroundExporting: Bool? = nil,
    categoryIds: [String]? = nil,
    login: String? = nil,
    password: String? = nil,
    groupId: String? = nil,
    albumName: String? = nil
  ) {
    tree = Value(given: [
      "backgroundExporting": backgroundExporting,
      "categoryIds": categoryIds,
      "login": login,
      "password": password,
      "groupId": groupId,
      "albumName": albumName,
    ])
  }

  public var backgroundExporting: Bool? {
    get { tree.read("backgroundExporting") }
    set { tree.write("backgroundExporting", newValue) }
  }

  public var categoryIds: [String] {
    get { .init(reading: tree["categoryIds"]) }
    set { tree.write("categoryIds", newValue) }
  }

  public var login: String? {
    get { tree.read("login") }
    set { tree.write("login", newValue) }
  }

  public var password: String? {
    get { tree.read("password") }
    set { tree.write("password", newValue) }
  }

  public var groupId: String? {
    get { tree.read("groupId") }
    set { tree.write("groupId", newValue) }
  }

  public var albumName: String? {
    get { tree.read("albumName") }
    set { tree.write("albumName", newValue) }
  }
}

public struct YandexMarketIntegrationSettings: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var metaInfo: Items<FieldMetaInfo> { .init(reading: tree["metaInfo"]) }

  public var itemRelativeUrlTemplate: String? { tree.read("itemRelativeUrlTemplate") }

  public var shopName: String? { tree.read("shopName") }

  public var webSiteUrl: String? { tree.read("webSiteUrl") }
}
