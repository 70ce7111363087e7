// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

import Foundation

/// Vendors of marketplaces.
public struct VendorCalls: Sendable {
  let caller: any Caller

  /// Get the instance's own additional data of a vendor.
  ///
  /// Needs an operator's session.
  ///
  /// Known from other clients, not documented.
  ///
  /// - Parameter includeMetaInfo: Assumed, not documented.
  public func getAdditionalVendorInfo(
    inputLanguage: String? = nil,
    vendorId: String,
    includeMetaInfo: Bool? = nil,
    options: CallOptions = CallOptions()
  ) async throws -> AdditionalVendorInfo {
    let given: Given = ["inputLanguage": inputLanguage, "vendorId": vendorId, "includeMetaInfo": includeMetaInfo]
    return .init(try await caller.payload("GetAdditionalVendorInfo", given, options))
  }

  /// Get a vendor.
  ///
  /// Needs no session. The operator of the shop pays for each call, as is assumed.
  public func getVendorInfo(vendorId: String, options: CallOptions = CallOptions()) async throws -> VendorInfo {
    .init(try await caller.payload("GetVendorInfo", ["vendorId": vendorId], options))
  }

  /// Change the instance's own additional data of a vendor.
  ///
  /// Changes something; the same call again leaves the same state. Sets the sent fields to the given values. Needs an operator's
  /// session.
  ///
  /// Known from other clients, not documented.
  public func updateAdditionalVendorInfo(
    inputLanguage: String? = nil,
    vendorId: String,
    updateData: AdditionalVendorInfoUpdateData,
    options: CallOptions = CallOptions()
  ) async throws {
    let given: Given = ["inputLanguage": inputLanguage, "vendorId": vendorId, "updateData": updateData]
    _ = try await caller.payload("UpdateAdditionalVendorInfo", given, options)
  }
}
