// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

import Foundation

public struct TextByLang: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var text: String? { tree.read("text") }

  public var lang: String? { tree.read("lang") }
}

public struct TranslatableContentInfo: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var id: String? { tree.read("id") }

  public var description: String? { tree.read("description") }
}

public struct TranslationInfo: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var id: String? { tree.read("id") }

  public var systemTranslation: String? { tree.read("systemTranslation") }

  public var customTranslation: String? { tree.read("customTranslation") }
}

public struct TranslationSearchParameters: TypedValue {
  public var tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public init(
    includeSystemTranslations: Bool? = nil,
    language: String? = nil,
    translatableContent: TranslatableContentKey? = nil,
    searchText: String? = nil
  ) {
    tree = Value(given: [
      "includeSystemTranslations": includeSystemTranslations,
      "language": language,
      "translatableContent": translatableContent,
      "searchText": searchText,
    ])
  }

  public var includeSystemTranslations: Bool? {
    get { tree.read("includeSystemTranslations") }
    set { tree.write("includeSystemTranslations", newValue) }
  }

  public var language: String? {
    get { tree.read("language") }
    set { tree.write("language", newValue) }
  }

  public var translatableContent: TranslatableContentKey? {
    get { tree.read("translatableContent") }
    set { tree.write("translatableContent", newValue) }
  }

  public var searchText: String? {
    get { tree.read("searchText") }
    set { tree.write("searchText", newValue) }
  }
}

public struct TranslationUpdateData: TypedValue {
  public var tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public init(text: String? = nil, resetTranslation: Bool? = nil) {
    tree = Value(given: ["text": text, "resetTranslation": resetTranslation])
  }

  public var text: String? {
    get { tree.read("text") }
    set { tree.write("text", newValue) }
  }

  public var resetTranslation: Bool? {
    get { tree.read("resetTranslation") }
    set { tree.write("resetTranslation", newValue) }
  }
}
