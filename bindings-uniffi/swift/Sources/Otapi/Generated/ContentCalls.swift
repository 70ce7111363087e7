// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

import Foundation

/// Pages and banners of the shop.
public struct ContentCalls: Sendable {
  let caller: any Caller

  /// Create a content page of the shop menu.
  ///
  /// Changes once: never repeated by itself. Creates a content page; a repeat would create a second one. Needs an operator's
  /// session.
  ///
  /// Known from other clients, not documented.
  public func createContentMenuItem(
    inputLanguage: String? = nil,
    createData: ContentMenuItemCreateData,
    options: CallOptions = CallOptions()
  ) async throws -> Int? {
    let given: Given = ["inputLanguage": inputLanguage, "createData": createData]
    return Int(otapi: try await caller.payload("CreateContentMenuItem", given, options))
  }

  /// Delete a content page of the shop menu.
  ///
  /// Changes something; the same call again leaves the same state. Deletes a content page by id; a repeat finds it gone. Needs
  /// an operator's session.
  ///
  /// Known from other clients, not documented.
  public func deleteContentMenuItem(menuItemId: String, options: CallOptions = CallOptions()) async throws {
    _ = try await caller.payload("DeleteContentMenuItem", ["menuItemId": menuItemId], options)
  }

  /// List the banners for a kind of application.
  ///
  /// Needs no session.
  ///
  /// What it answers is less sure. Newer than what older installations of the service have.
  public func getBanners(
    applicationType: ApplicationType? = nil,
    options: CallOptions = CallOptions()
  ) async throws -> Items<GetBannersItem> {
    .init(reading: try await caller.payload("GetBanners", ["applicationType": applicationType], options))
  }

  /// Search content pages of the shop menu.
  ///
  /// Needs an operator's session. Gives one page; `searchContentMenuItemsAll` goes through all of them.
  ///
  /// Known from other clients, not documented.
  ///
  /// - Parameter framePosition: Assumed, not documented.
  /// - Parameter frameSize: Assumed, not documented.
  public func searchContentMenuItems(
    inputLanguage: String? = nil,
    searchParameters: ContentMenuItemSearchParameters? = nil,
    framePosition: Int? = nil,
    frameSize: Int? = nil,
    options: CallOptions = CallOptions()
  ) async throws -> Page<ContentMenuItemInfo> {
    let given: Given = [
      "inputLanguage": inputLanguage,
      "searchParameters": searchParameters,
      "framePosition": framePosition,
      "frameSize": frameSize,
    ]
    return .init(try await caller.payload("SearchContentMenuItems", given, options))
  }

  /// The items of all pages of `searchContentMenuItems`, each page read when it is wanted. The arguments are the same:
  /// `framePosition` is where it begins, `frameSize` how many items are asked for at once.
  public func searchContentMenuItemsAll(
    inputLanguage: String? = nil,
    searchParameters: ContentMenuItemSearchParameters? = nil,
    framePosition: Int? = nil,
    frameSize: Int? = nil,
    options: CallOptions = CallOptions()
  ) -> Pages<ContentMenuItemInfo> {
    let given: Given = [
      "inputLanguage": inputLanguage,
      "searchParameters": searchParameters,
      "framePosition": framePosition,
      "frameSize": frameSize,
    ]
    return Pages(caller, "SearchContentMenuItems", given, options)
  }
}
