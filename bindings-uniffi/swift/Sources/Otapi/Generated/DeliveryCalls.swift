// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

import Foundation

/// Ways to deliver: modes, prices, countries, pickup points.
public struct DeliveryCalls: Sendable {
  let caller: any Caller

  /// Create a rate of a delivery method.
  ///
  /// Changes once: never repeated by itself. Creates a rate; a repeat would create a second one. Needs an operator's session.
  ///
  /// Known from other clients, not documented.
  public func createExternalDeliveryRate(
    externalDeliveryRate: ExternalDeliveryRate,
    options: CallOptions = CallOptions()
  ) async throws -> Int? {
    Int(otapi: try await caller.payload("CreateExternalDeliveryRate", ["externalDeliveryRate": externalDeliveryRate], options))
  }

  /// Create a delivery method.
  ///
  /// Changes once: never repeated by itself. Creates a delivery method; a repeat would create a second one. Needs an operator's
  /// session.
  ///
  /// Known from other clients, not documented.
  public func createExternalDeliveryType(
    externalDeliveryType: ExternalDeliveryType,
    options: CallOptions = CallOptions()
  ) async throws -> String? {
    let given: Given = ["externalDeliveryType": externalDeliveryType]
    return String(otapi: try await caller.payload("CreateExternalDeliveryType", given, options))
  }

  /// Change a rate of a delivery method.
  ///
  /// Changes something; the same call again leaves the same state. Sets the rate named in the document to the given values.
  /// Needs an operator's session.
  ///
  /// Known from other clients, not documented.
  public func editExternalDeliveryRate(
    externalDeliveryRate: ExternalDeliveryRate,
    options: CallOptions = CallOptions()
  ) async throws {
    _ = try await caller.payload("EditExternalDeliveryRate", ["externalDeliveryRate": externalDeliveryRate], options)
  }

  /// Change a delivery method.
  ///
  /// Changes something; the same call again leaves the same state. Sets the delivery method named in the document to the given
  /// values. Needs an operator's session.
  ///
  /// Known from other clients, not documented.
  public func editExternalDeliveryType(
    externalDeliveryType: ExternalDeliveryType,
    options: CallOptions = CallOptions()
  ) async throws {
    _ = try await caller.payload("EditExternalDeliveryType", ["externalDeliveryType": externalDeliveryType], options)
  }

  /// List the known countries.
  ///
  /// Needs no session.
  ///
  /// Known from other clients, not documented.
  public func getCountryInfoList(options: CallOptions = CallOptions()) async throws -> Items<CountryInfo> {
    .init(reading: try await caller.payload("GetCountryInfoList", [:], options))
  }

  /// List the countries that delivery is possible to.
  ///
  /// Needs no session.
  ///
  /// Known from other clients, not documented.
  public func getDeliveryCountryInfoList(options: CallOptions = CallOptions()) async throws -> Items<CountryInfo> {
    .init(reading: try await caller.payload("GetDeliveryCountryInfoList", [:], options))
  }

  /// List the delivery methods that fit the contents of the cart.
  ///
  /// Needs a customer's session.
  ///
  /// Known from other clients, not documented.
  ///
  /// - Parameter elements: Ids of cart elements. The shop joins them with ','; one client uses ';'.
  public func getDeliveryModesByBasket(
    elements: [String]? = nil,
    options: CallOptions = CallOptions()
  ) async throws -> Items<DeliveryMode> {
    .init(reading: try await caller.payload("GetDeliveryModesByBasket", ["elements": elements], options))
  }

  /// List the delivery methods of a delivery service's system.
  ///
  /// Needs no session.
  ///
  /// Known from other clients, not documented.
  public func getDeliveryModesByServiceSystem(
    serviceSystem: DeliveryServiceSystem,
    options: CallOptions = CallOptions()
  ) async throws -> Items<DeliveryModeServiceSystemInfo> {
    .init(reading: try await caller.payload("GetDeliveryModesByServiceSystem", ["serviceSystem": serviceSystem], options))
  }

  /// List the delivery methods with prices for a country and weight.
  ///
  /// Needs no session.
  ///
  /// Known from other clients, not documented.
  ///
  /// - Parameter weight: Assumed, not documented.
  public func getDeliveryModesWithPrice(
    countryId: String? = nil,
    weight: Decimal? = nil,
    options: CallOptions = CallOptions()
  ) async throws -> Items<DeliveryMode> {
    .init(reading: try await caller.payload("GetDeliveryModesWithPrice", ["countryId": countryId, "weight": weight], options))
  }

  /// List the supported delivery service systems.
  ///
  /// Needs no session.
  ///
  /// Known from other clients, not documented.
  public func getDeliveryServiceSystemInfoList(
    options: CallOptions = CallOptions()
  ) async throws -> Items<DeliveryServiceSystemInfo> {
    .init(reading: try await caller.payload("GetDeliveryServiceSystemInfoList", [:], options))
  }

  /// Get the settings of a delivery service's system.
  ///
  /// Needs an operator's session.
  ///
  /// Known from other clients, not documented.
  ///
  /// - Parameter includeMetaInfo: Assumed, not documented.
  public func getDeliveryServiceSystemSettings(
    serviceSystem: DeliveryServiceSystem,
    includeMetaInfo: Bool? = nil,
    options: CallOptions = CallOptions()
  ) async throws -> DeliveryServiceSystemSettings {
    let given: Given = ["serviceSystem": serviceSystem, "includeMetaInfo": includeMetaInfo]
    return .init(try await caller.payload("GetDeliveryServiceSystemSettings", given, options))
  }

  /// Get a rate of a delivery method.
  ///
  /// Needs an operator's session.
  ///
  /// Known from other clients, not documented.
  public func getExternalDeliveryRate(
    externalDeliveryRateId: Int,
    options: CallOptions = CallOptions()
  ) async throws -> ExternalDeliveryRate {
    .init(try await caller.payload("GetExternalDeliveryRate", ["externalDeliveryRateId": externalDeliveryRateId], options))
  }

  /// List the rates of the delivery methods.
  ///
  /// Needs an operator's session.
  ///
  /// Known from other clients, not documented.
  public func getExternalDeliveryRateList(options: CallOptions = CallOptions()) async throws -> Items<ExternalDeliveryRate> {
    .init(reading: try await caller.payload("GetExternalDeliveryRateList", [:], options))
  }

  /// Get a delivery method for editing.
  ///
  /// Needs an operator's session.
  ///
  /// Known from other clients, not documented.
  public func getExternalDeliveryType(
    externalDeliveryTypeId: String,
    options: CallOptions = CallOptions()
  ) async throws -> ExternalDeliveryType {
    .init(try await caller.payload("GetExternalDeliveryType", ["externalDeliveryTypeId": externalDeliveryTypeId], options))
  }

  /// List the delivery methods for editing.
  ///
  /// Needs an operator's session.
  ///
  /// Known from other clients, not documented.
  public func getExternalDeliveryTypeList(options: CallOptions = CallOptions()) async throws -> Items<ExternalDeliveryType> {
    .init(reading: try await caller.payload("GetExternalDeliveryTypeList", [:], options))
  }

  /// Delete a rate of a delivery method.
  ///
  /// Changes something; the same call again leaves the same state. Deletes a rate by id; a repeat finds it gone. Needs an
  /// operator's session.
  ///
  /// Known from other clients, not documented.
  public func removeExternalDeliveryRate(externalDeliveryRateId: Int, options: CallOptions = CallOptions()) async throws {
    _ = try await caller.payload("RemoveExternalDeliveryRate", ["externalDeliveryRateId": externalDeliveryRateId], options)
  }

  /// Delete a delivery method.
  ///
  /// Changes something; the same call again leaves the same state. Deletes a delivery method by id; a repeat finds it gone.
  /// Needs an operator's session.
  ///
  /// Known from other clients, not documented.
  public func removeExternalDeliveryType(externalDeliveryTypeId: String, options: CallOptions = CallOptions()) async throws {
    _ = try await caller.payload("RemoveExternalDeliveryType", ["externalDeliveryTypeId": externalDeliveryTypeId], options)
  }

  /// Search cities for delivery.
  ///
  /// Needs no session. Gives one page; `searchCitiesAll` goes through all of them.
  ///
  /// Known from other clients, not documented.
  ///
  /// - Parameter framePosition: Assumed, not documented.
  /// - Parameter frameSize: Assumed, not documented.
  public func searchCities(
    searchParameters: SearchCitiesSearchParameters? = nil,
    framePosition: Int? = nil,
    frameSize: Int? = nil,
    options: CallOptions = CallOptions()
  ) async throws -> Page<CityInfo> {
    let given: Given = ["searchParameters": searchParameters, "framePosition": framePosition, "frameSize": frameSize]
    return .init(try await caller.payload("SearchCities", given, options))
  }

  /// The items of all pages of `searchCities`, each page read when it is wanted. The arguments are the same: `framePosition` is
  /// where it begins, `frameSize` how many items are asked for at once.
  public func searchCitiesAll(
    searchParameters: SearchCitiesSearchParameters? = nil,
    framePosition: Int? = nil,
    frameSize: Int? = nil,
    options: CallOptions = CallOptions()
  ) -> Pages<CityInfo> {
    let given: Given = ["searchParameters": searchParameters, "framePosition": framePosition, "frameSize": frameSize]
    return Pages(caller, "SearchCities", given, options)
  }

  /// Search delivery methods by destination and weight.
  ///
  /// Needs no session, and takes one. Gives one page; `searchDeliveryModesAll` goes through all of them.
  ///
  /// Known from other clients, not documented.
  ///
  /// - Parameter framePosition: Assumed, not documented.
  /// - Parameter frameSize: Assumed, not documented.
  public func searchDeliveryModes(
    searchParameters: DeliveryModeSearchParameters? = nil,
    framePosition: Int? = nil,
    frameSize: Int? = nil,
    options: CallOptions = CallOptions()
  ) async throws -> Page<DeliveryMode> {
    let given: Given = ["searchParameters": searchParameters, "framePosition": framePosition, "frameSize": frameSize]
    return .init(try await caller.payload("SearchDeliveryModes", given, options))
  }

  /// The items of all pages of `searchDeliveryModes`, each page read when it is wanted. The arguments are the same:
  /// `framePosition` is where it begins, `frameSize` how many items are asked for at once.
  public func searchDeliveryModesAll(
    searchParameters: DeliveryModeSearchParameters? = nil,
    framePosition: Int? = nil,
    frameSize: Int? = nil,
    options: CallOptions = CallOptions()
  ) -> Pages<DeliveryMode> {
    let given: Given = ["searchParameters": searchParameters, "framePosition": framePosition, "frameSize": frameSize]
    return Pages(caller, "SearchDeliveryModes", given, options)
  }

  /// Search pickup points of a delivery method.
  ///
  /// Needs no session. Gives one page; `searchDeliveryPickupPointsAll` goes through all of them.
  ///
  /// Known from other clients, not documented.
  ///
  /// - Parameter framePosition: Assumed, not documented.
  /// - Parameter frameSize: Assumed, not documented.
  public func searchDeliveryPickupPoints(
    searchParameters: DeliveryPickupPointSearchParameters? = nil,
    framePosition: Int? = nil,
    frameSize: Int? = nil,
    options: CallOptions = CallOptions()
  ) async throws -> Page<PickupPointInfo> {
    let given: Given = ["searchParameters": searchParameters, "framePosition": framePosition, "frameSize": frameSize]
    return .init(try await caller.payload("SearchDeliveryPickupPoints", given, options))
  }

  /// The items of all pages of `searchDeliveryPickupPoints`, each page read when it is wanted. The arguments are the same:
  /// `framePosition` is where it begins, `frameSize` how many items are asked for at once.
  public func searchDeliveryPickupPointsAll(
    searchParameters: DeliveryPickupPointSearchParameters? = nil,
    framePosition: Int? = nil,
    frameSize: Int? = nil,
    options: CallOptions = CallOptions()
  ) -> Pages<PickupPointInfo> {
    let given: Given = ["searchParameters": searchParameters, "framePosition": framePosition, "frameSize": frameSize]
    return Pages(caller, "SearchDeliveryPickupPoints", given, options)
  }

  /// Change the settings of a delivery service's system.
  ///
  /// Changes something; the same call again leaves the same state. Sets the sent settings to the given values. Needs an
  /// operator's session.
  ///
  /// Known from other clients, not documented.
  public func updateDeliveryServiceSystemSettings(
    serviceSystem: DeliveryServiceSystem,
    updateData: DeliveryServiceSystemSettingsUpdateData,
    options: CallOptions = CallOptions()
  ) async throws {
    let given: Given = ["serviceSystem": serviceSystem, "updateData": updateData]
    _ = try await caller.payload("UpdateDeliveryServiceSystemSettings", given, options)
  }
}
