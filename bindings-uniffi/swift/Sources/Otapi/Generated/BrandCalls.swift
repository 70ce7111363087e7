// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

import Foundation

/// Brands.
public struct BrandCalls: Sendable {
  let caller: any Caller

  /// Create a brand.
  ///
  /// Changes once: never repeated by itself. Creates a brand; a repeat would create a second one. Needs an operator's session.
  ///
  /// Known from other clients, not documented.
  public func addBrandInfo(brandInfo: EditableBrandInfo, options: CallOptions = CallOptions()) async throws -> String? {
    String(otapi: try await caller.payload("AddBrandInfo", ["brandInfo": brandInfo], options))
  }

  /// Change a brand.
  ///
  /// Changes something; the same call again leaves the same state. Sets the data of a brand to the given values. Needs an
  /// operator's session.
  ///
  /// Known from other clients, not documented.
  public func editBrandInfo(
    brandId: String,
    brandInfo: EditableBrandInfo,
    options: CallOptions = CallOptions()
  ) async throws -> String? {
    String(otapi: try await caller.payload("EditBrandInfo", ["brandId": brandId, "brandInfo": brandInfo], options))
  }

  /// Find brands by name.
  ///
  /// Needs no session. The operator of the shop pays for each call, as is assumed.
  ///
  /// Known from other clients, not documented.
  public func findBrandInfoList(name: String? = nil, options: CallOptions = CallOptions()) async throws -> Items<BrandInfo> {
    .init(reading: try await caller.payload("FindBrandInfoList", ["name": name], options))
  }

  /// Get a brand.
  ///
  /// Needs no session. The operator of the shop pays for each call, as is assumed.
  ///
  /// Known from other clients, not documented.
  public func getBrandInfo(brandId: String, options: CallOptions = CallOptions()) async throws -> BrandInfo {
    .init(try await caller.payload("GetBrandInfo", ["brandId": brandId], options))
  }

  /// List all brands, hidden ones included.
  ///
  /// Needs an operator's session.
  ///
  /// Known from other clients, not documented.
  public func getBrandInfoFullList(options: CallOptions = CallOptions()) async throws -> Items<BrandInfo> {
    .init(reading: try await caller.payload("GetBrandInfoFullList", [:], options))
  }

  /// List the brands.
  ///
  /// Needs no session. The operator of the shop pays for each call, as is assumed.
  ///
  /// Known from other clients, not documented.
  public func getBrandInfoList(options: CallOptions = CallOptions()) async throws -> Items<BrandInfo> {
    .init(reading: try await caller.payload("GetBrandInfoList", [:], options))
  }

  /// Get one page of the brands.
  ///
  /// Needs no session. The operator of the shop pays for each call, as is assumed. Gives one page; `getBrandInfoListFrameAll`
  /// goes through all of them.
  ///
  /// Known from other clients, not documented.
  public func getBrandInfoListFrame(
    framePosition: Int? = nil,
    frameSize: Int? = nil,
    options: CallOptions = CallOptions()
  ) async throws -> Page<BrandInfo> {
    .init(try await caller.payload("GetBrandInfoListFrame", ["framePosition": framePosition, "frameSize": frameSize], options))
  }

  /// The items of all pages of `getBrandInfoListFrame`, each page read when it is wanted. The arguments are the same:
  /// `framePosition` is where it begins, `frameSize` how many items are asked for at once.
  public func getBrandInfoListFrameAll(
    framePosition: Int? = nil,
    frameSize: Int? = nil,
    options: CallOptions = CallOptions()
  ) -> Pages<BrandInfo> {
    Pages(caller, "GetBrandInfoListFrame", ["framePosition": framePosition, "frameSize": frameSize], options)
  }

  /// List the brands known to the platform.
  ///
  /// Needs an operator's session.
  ///
  /// Known from other clients, not documented.
  public func getGlobalBrandInfoList(options: CallOptions = CallOptions()) async throws -> Items<BrandInfo> {
    .init(reading: try await caller.payload("GetGlobalBrandInfoList", [:], options))
  }

  /// Delete a brand.
  ///
  /// Changes something; the same call again leaves the same state. Deletes a brand by id; a repeat finds it gone. Needs an
  /// operator's session.
  ///
  /// Known from other clients, not documented.
  public func removeBrandInfo(brandId: String, options: CallOptions = CallOptions()) async throws {
    _ = try await caller.payload("RemoveBrandInfo", ["brandId": brandId], options)
  }

  /// Get one page of the provider's brands by name.
  ///
  /// Needs an operator's session. The operator of the shop pays for each call, as is assumed. Gives one page;
  /// `searchOriginalBrandsFrameAll` goes through all of them.
  ///
  /// Known from other clients, not documented.
  public func searchOriginalBrandsFrame(
    name: String? = nil,
    framePosition: Int? = nil,
    frameSize: Int? = nil,
    options: CallOptions = CallOptions()
  ) async throws -> Page<BrandInfo> {
    let given: Given = ["name": name, "framePosition": framePosition, "frameSize": frameSize]
    return .init(try await caller.payload("SearchOriginalBrandsFrame", given, options))
  }

  /// The items of all pages of `searchOriginalBrandsFrame`, each page read when it is wanted. The arguments are the same:
  /// `framePosition` is where it begins, `frameSize` how many items are asked for at once.
  public func searchOriginalBrandsFrameAll(
    name: String? = nil,
    framePosition: Int? = nil,
    frameSize: Int? = nil,
    options: CallOptions = CallOptions()
  ) -> Pages<BrandInfo> {
    Pages(caller, "SearchOriginalBrandsFrame", ["name": name, "framePosition": framePosition, "frameSize": frameSize], options)
  }
}
