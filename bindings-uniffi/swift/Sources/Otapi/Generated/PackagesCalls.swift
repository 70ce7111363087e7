// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

import Foundation

/// Parcels: sent, printed, followed.
public struct PackagesCalls: Sendable {
  let caller: any Caller

  /// Change the status of a parcel.
  ///
  /// Changes once: never repeated by itself. Records a status with date and comment and may send the customer a message; a
  /// repeat could record and send again. Needs an operator's session.
  ///
  /// Known from other clients, not documented.
  ///
  /// - Parameter statusDate: The admin panel sends dd.MM.yyyy.
  public func changePackageStatus(
    packageId: String,
    statusId: String,
    statusDate: String? = nil,
    comment: String? = nil,
    options: CallOptions = CallOptions()
  ) async throws {
    let given: Given = ["packageId": packageId, "statusId": statusId, "statusDate": statusDate, "comment": comment]
    _ = try await caller.payload("ChangePackageStatus", given, options)
  }

  /// Create a parcel for an order (superseded by CreatePackageForOperator).
  ///
  /// Changes once: never repeated by itself. Creates a parcel; a repeat would create a second one. Needs an operator's session.
  ///
  /// Known from other clients, not documented.
  @available(*, deprecated, message: "The service calls it obsolete.")
  public func createPackage(salesId: String, options: CallOptions = CallOptions()) async throws -> PackageAdminInfo {
    .init(try await caller.payload("CreatePackage", ["salesId": salesId], options))
  }

  /// Create a parcel for chosen lines of an order.
  ///
  /// Changes once: never repeated by itself. Creates a parcel; a repeat would create a second one. Needs an operator's session.
  ///
  /// Known from other clients, not documented.
  public func createPackageForOperator(
    createData: PackageCreateData,
    options: CallOptions = CallOptions()
  ) async throws -> String? {
    String(otapi: try await caller.payload("CreatePackageForOperator", ["createData": createData], options))
  }

  /// Delete a parcel.
  ///
  /// Changes something; the same call again leaves the same state. Deletes a parcel by id; a repeat finds it gone. Needs an
  /// operator's session.
  ///
  /// Known from other clients, not documented.
  public func deletePackage(packageId: String, options: CallOptions = CallOptions()) async throws {
    _ = try await caller.payload("DeletePackage", ["packageId": packageId], options)
  }

  /// Send the data of a parcel to the delivery service's system.
  ///
  /// Changes once: never repeated by itself. Registers a parcel with a delivery service; a repeat could register and cost twice.
  /// Needs an operator's session.
  ///
  /// Known from other clients, not documented.
  public func exportPackageToDeliveryServiceSystem(
    exportParameters: PackageExportParameters,
    options: CallOptions = CallOptions()
  ) async throws {
    _ = try await caller.payload("ExportPackageToDeliveryServiceSystem", ["exportParameters": exportParameters], options)
  }

  /// Get a parcel.
  ///
  /// Needs an operator's session.
  ///
  /// Known from other clients, not documented.
  public func getPackage(packageId: String, options: CallOptions = CallOptions()) async throws -> PackageAdminInfo {
    .init(try await caller.payload("GetPackage", ["packageId": packageId], options))
  }

  /// List the statuses a parcel can be moved to.
  ///
  /// Needs an operator's session.
  ///
  /// Known from other clients, not documented.
  public func getPackageAvailableStatusList(
    packageId: String,
    options: CallOptions = CallOptions()
  ) async throws -> Items<PackageStatusInfo> {
    .init(reading: try await caller.payload("GetPackageAvailableStatusList", ["packageId": packageId], options))
  }

  /// Get tracking data of one of the customer's parcels.
  ///
  /// Needs a customer's session.
  ///
  /// Known from other clients, not documented.
  public func getPackageTracking(packageId: String, options: CallOptions = CallOptions()) async throws -> PackageTrackingInfo {
    .init(try await caller.payload("GetPackageTracking", ["packageId": packageId], options))
  }

  /// Get tracking data of a parcel as an operator.
  ///
  /// Needs an operator's session.
  ///
  /// Known from other clients, not documented.
  public func getPackageTrackingForOperator(
    packageId: String,
    options: CallOptions = CallOptions()
  ) async throws -> PackageTrackingInfo {
    .init(try await caller.payload("GetPackageTrackingForOperator", ["packageId": packageId], options))
  }

  /// List the parcels of an order.
  ///
  /// Needs an operator's session.
  ///
  /// Known from other clients, not documented.
  public func getSalesPackageList(
    salesId: String,
    options: CallOptions = CallOptions()
  ) async throws -> Items<PackageAdminInfo> {
    .init(reading: try await caller.payload("GetSalesPackageList", ["salesId": salesId], options))
  }

  /// Get a printable receipt of a parcel.
  ///
  /// Changes once: never repeated by itself. Asks the delivery service for a document; whether that registers anything there is
  /// not known. Needs an operator's session.
  ///
  /// Known from other clients, not documented.
  public func printPackageReceipt(
    printReceiptParameters: PackagePrintReceiptParameters,
    options: CallOptions = CallOptions()
  ) async throws -> String? {
    String(otapi: try await caller.payload("PrintPackageReceipt", ["printReceiptParameters": printReceiptParameters], options))
  }

  /// Start confirming parcels exported to a delivery service, in the background.
  ///
  /// The type of the activity it starts is unknown: use the one in the answer.
  ///
  /// Changes once: never repeated by itself. Starts confirming parcels at a delivery service, an effect outside the platform.
  /// Needs an operator's session.
  ///
  /// Known from other clients, not documented.
  ///
  /// - Parameter serviceSystem: The IntegrationType of an entry of GetDeliveryServiceSystemInfoList.
  public func runExportedPackagesConfirming(
    serviceSystem: DeliveryServiceSystem,
    options: CallOptions = CallOptions()
  ) async throws -> BackgroundActivityIdentificationInfo {
    .init(try await caller.payload("RunExportedPackagesConfirming", ["serviceSystem": serviceSystem], options))
  }

  /// Search parcels and get one page of results.
  ///
  /// Needs an operator's session. Gives one page; `searchPackagesAll` goes through all of them.
  ///
  /// Known from other clients, not documented.
  ///
  /// - Parameter searchParameters: The root is likely PackageSearchParameters. An XML document that is not known; it is sent as
  /// it is.
  public func searchPackages(
    searchParameters: String? = nil,
    framePosition: Int? = nil,
    frameSize: Int? = nil,
    options: CallOptions = CallOptions()
  ) async throws -> Page<PackageAdminInfo> {
    let given: Given = ["searchParameters": searchParameters, "framePosition": framePosition, "frameSize": frameSize]
    return .init(try await caller.payload("SearchPackages", given, options))
  }

  /// The items of all pages of `searchPackages`, each page read when it is wanted. The arguments are the same: `framePosition`
  /// is where it begins, `frameSize` how many items are asked for at once.
  public func searchPackagesAll(
    searchParameters: String? = nil,
    framePosition: Int? = nil,
    frameSize: Int? = nil,
    options: CallOptions = CallOptions()
  ) -> Pages<PackageAdminInfo> {
    let given: Given = ["searchParameters": searchParameters, "framePosition": framePosition, "frameSize": frameSize]
    return Pages(caller, "SearchPackages", given, options)
  }

  /// Synchronise a parcel with the delivery service's system.
  ///
  /// Changes once: never repeated by itself. Exchanges data with a delivery service; in which direction and with what effect
  /// there is not known. Needs an operator's session.
  ///
  /// Known from other clients, not documented.
  public func synchronizePackageWithDeliveryServiceSystem(packageId: String, options: CallOptions = CallOptions()) async throws {
    _ = try await caller.payload("SynchronizePackageWithDeliveryServiceSystem", ["packageId": packageId], options)
  }

  /// Change a parcel.
  ///
  /// Changes something; the same call again leaves the same state. Sets the sent fields of a parcel to the given values. Needs
  /// an operator's session.
  ///
  /// Known from other clients, not documented.
  public func updatePackage(
    packageId: String,
    packageAdminUpdateInfo: PackageAdminUpdateInfo,
    options: CallOptions = CallOptions()
  ) async throws -> PackageAdminInfo {
    let given: Given = ["packageId": packageId, "packageAdminUpdateInfo": packageAdminUpdateInfo]
    return .init(try await caller.payload("UpdatePackage", given, options))
  }
}
