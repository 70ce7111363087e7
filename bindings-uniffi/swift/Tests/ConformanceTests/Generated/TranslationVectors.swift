// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

// swift-format-ignore-file
import Foundation

@testable import Otapi

extension TextByLang: Declared {
  var declared: Given {
    [
      "text": text,
      "lang": lang,
    ]
  }
}

extension TranslatableContentInfo: Declared {
  var declared: Given {
    [
      "id": id,
      "description": description,
    ]
  }
}

extension TranslationInfo: Declared {
  var declared: Given {
    [
      "id": id,
      "systemTranslation": systemTranslation,
      "customTranslation": customTranslation,
    ]
  }
}

extension TranslationSearchParameters: Declared {
  var declared: Given {
    [
      "includeSystemTranslations": includeSystemTranslations,
      "language": language,
      "translatableContent": translatableContent,
      "searchText": searchText,
    ]
  }
}

extension TranslationSearchParameters: Made {
  init(_ given: Parameters) throws {
    try self.init(includeSystemTranslations: given("includeSystemTranslations", "IncludeSystemTranslations"), language: given("language", "Language"), translatableContent: given("translatableContent", "TranslatableContent"), searchText: given("searchText", "SearchText"))
  }

  var copied: Self {
    var copy = Self([:])
    copy.includeSystemTranslations = includeSystemTranslations
    copy.language = language
    copy.translatableContent = translatableContent
    copy.searchText = searchText
    return copy
  }
}

extension TranslationUpdateData: Declared {
  var declared: Given {
    [
      "text": text,
      "resetTranslation": resetTranslation,
    ]
  }
}

extension TranslationUpdateData: Made {
  init(_ given: Parameters) throws {
    try self.init(text: given("text", "Text"), resetTranslation: given("resetTranslation", "ResetTranslation"))
  }

  var copied: Self {
    var copy = Self([:])
    copy.text = text
    copy.resetTranslation = resetTranslation
    return copy
  }
}

struct TranslationVectors: TypedArea {
  func call(_ method: String) -> TypedCall? {
    switch method {
    case "EditTranslateByKey":
      TypedCall { caller, given, options in
        try await caller.translation.editTranslateByKey(inputLanguage: given("inputLanguage", "inputLanguage"), text: given.required("text", "text"), key: given.required("key", "key"), idInContext: given.required("idInContext", "idInContext"), options: options); return nil
      }
    case "GetCatalogLanguageInfoList":
      TypedCall { caller, given, options in
        return try await caller.translation.getCatalogLanguageInfoList(options: options)
      }
    case "GetTranslatableContentList":
      TypedCall { caller, given, options in
        return try await caller.translation.getTranslatableContentList(options: options)
      }
    case "GetTranslatedListByKey":
      TypedCall { caller, given, options in
        return try await caller.translation.getTranslatedListByKey(key: given.required("key", "key"), idInContext: given.required("idInContext", "idInContext"), options: options)
      }
    case "SearchTranslations":
      TypedCall(
        one: { caller, given, options in
          return try await caller.translation.searchTranslations(searchParameters: given("searchParameters", "xmlSearchParameters"), framePosition: given("framePosition", "framePosition"), frameSize: given("frameSize", "frameSize"), options: options)
        }, list: ["items"],
        all: { caller, given, options in
          try await collected(caller.translation.searchTranslationsAll(searchParameters: given("searchParameters", "xmlSearchParameters"), framePosition: given("framePosition", "framePosition"), frameSize: given("frameSize", "frameSize"), options: options))
        })
    case "UpdateTranslation":
      TypedCall { caller, given, options in
        try await caller.translation.updateTranslation(inputLanguage: given("inputLanguage", "inputLanguage"), translatableContent: given.required("translatableContent", "translatableContent"), translationId: given.required("translationId", "translationId"), updateData: given.required("updateData", "updateData"), options: options); return nil
      }
    default: nil
    }
  }
}
