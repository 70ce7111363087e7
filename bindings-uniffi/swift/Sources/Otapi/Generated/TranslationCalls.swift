// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

import Foundation

/// Translations by hand.
public struct TranslationCalls: Sendable {
  let caller: any Caller

  /// Change a manual translation by context key and id.
  ///
  /// Changes something; the same call again leaves the same state. Sets a translation to the given text. Needs an operator's
  /// session.
  ///
  /// Known from other clients, not documented.
  public func editTranslateByKey(
    inputLanguage: String? = nil,
    text: String,
    key: String,
    idInContext: String,
    options: CallOptions = CallOptions()
  ) async throws {
    let given: Given = ["inputLanguage": inputLanguage, "text": text, "key": key, "idInContext": idInContext]
    _ = try await caller.payload("EditTranslateByKey", given, options)
  }

  /// List the languages of the catalogue.
  ///
  /// Needs an operator's session.
  ///
  /// Known from other clients, not documented.
  public func getCatalogLanguageInfoList(options: CallOptions = CallOptions()) async throws -> Items<LanguageInfo> {
    .init(reading: try await caller.payload("GetCatalogLanguageInfoList", [:], options))
  }

  /// List the kinds of content that can be translated.
  ///
  /// Needs an operator's session.
  ///
  /// Known from other clients, not documented.
  public func getTranslatableContentList(options: CallOptions = CallOptions()) async throws -> Items<TranslatableContentInfo> {
    .init(reading: try await caller.payload("GetTranslatableContentList", [:], options))
  }

  /// Get the texts of all languages by context key and id.
  ///
  /// Needs an operator's session.
  ///
  /// Known from other clients, not documented.
  public func getTranslatedListByKey(
    key: String,
    idInContext: String,
    options: CallOptions = CallOptions()
  ) async throws -> Items<TextByLang> {
    .init(reading: try await caller.payload("GetTranslatedListByKey", ["key": key, "idInContext": idInContext], options))
  }

  /// Search translations of translatable content.
  ///
  /// Needs an operator's session. Gives one page; `searchTranslationsAll` goes through all of them.
  ///
  /// Known from other clients, not documented.
  ///
  /// - Parameter framePosition: Assumed, not documented.
  /// - Parameter frameSize: Assumed, not documented.
  public func searchTranslations(
    searchParameters: TranslationSearchParameters? = nil,
    framePosition: Int? = nil,
    frameSize: Int? = nil,
    options: CallOptions = CallOptions()
  ) async throws -> Page<TranslationInfo> {
    let given: Given = ["searchParameters": searchParameters, "framePosition": framePosition, "frameSize": frameSize]
    return .init(try await caller.payload("SearchTranslations", given, options))
  }

  /// The items of all pages of `searchTranslations`, each page read when it is wanted. The arguments are the same:
  /// `framePosition` is where it begins, `frameSize` how many items are asked for at once.
  public func searchTranslationsAll(
    searchParameters: TranslationSearchParameters? = nil,
    framePosition: Int? = nil,
    frameSize: Int? = nil,
    options: CallOptions = CallOptions()
  ) -> Pages<TranslationInfo> {
    let given: Given = ["searchParameters": searchParameters, "framePosition": framePosition, "frameSize": frameSize]
    return Pages(caller, "SearchTranslations", given, options)
  }

  /// Change or reset a translation of translatable content.
  ///
  /// Changes something; the same call again leaves the same state. Sets or resets a translation. Needs an operator's session.
  ///
  /// Known from other clients, not documented.
  public func updateTranslation(
    inputLanguage: String? = nil,
    translatableContent: TranslatableContentKey,
    translationId: String,
    updateData: TranslationUpdateData,
    options: CallOptions = CallOptions()
  ) async throws {
    let given: Given = [
      "inputLanguage": inputLanguage,
      "translatableContent": translatableContent,
      "translationId": translationId,
      "updateData": updateData,
    ]
    _ = try await caller.payload("UpdateTranslation", given, options)
  }
}
