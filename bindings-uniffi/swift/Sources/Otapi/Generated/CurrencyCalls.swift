// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

import Foundation

/// Currencies and exchange rates.
public struct CurrencyCalls: Sendable {
  let caller: any Caller

  /// Add an exchange rate for a pair of currencies.
  ///
  /// Changes once: never repeated by itself. Adds a rate; whether a repeat adds a second entry, replaces the first or is refused
  /// is not known. Needs an operator's session.
  ///
  /// Known from other clients, not documented.
  ///
  /// - Parameter rate: Assumed, not documented.
  public func addCurrencyRate(
    firstCurrencyCode: String,
    secondCurrencyCode: String,
    rate: Decimal,
    options: CallOptions = CallOptions()
  ) async throws {
    let given: Given = ["firstCurrencyCode": firstCurrencyCode, "secondCurrencyCode": secondCurrencyCode, "rate": rate]
    _ = try await caller.payload("AddCurrencyRate", given, options)
  }

  /// Check which exchange rates the instance lacks.
  ///
  /// Needs an operator's session.
  ///
  /// Known from other clients, not documented. What it answers is less sure.
  public func checkCurrencyRates(options: CallOptions = CallOptions()) async throws -> CheckCurrencyRatesResult {
    .init(try await caller.payload("CheckCurrencyRates", [:], options))
  }

  /// Get the currency in use.
  ///
  /// Needs no session.
  ///
  /// Known from other clients, not documented.
  public func getCurrency(options: CallOptions = CallOptions()) async throws -> CurrencyInfo {
    .init(try await caller.payload("GetCurrency", [:], options))
  }

  /// List the currencies the instance uses (older form).
  ///
  /// Needs no session.
  ///
  /// Known from other clients, not documented.
  public func getCurrencyInstanceList(options: CallOptions = CallOptions()) async throws -> InstanceCurrencies {
    .init(try await caller.payload("GetCurrencyInstanceList", [:], options))
  }

  /// List the currencies that can be chosen.
  ///
  /// Needs an operator's session.
  ///
  /// Known from other clients, not documented.
  public func getCurrencyList(options: CallOptions = CallOptions()) async throws -> Items<CurrencyInfo> {
    .init(reading: try await caller.payload("GetCurrencyList", [:], options))
  }

  /// Get the history of an exchange rate for a period.
  ///
  /// Needs an operator's session.
  ///
  /// Known from other clients, not documented. What it answers is not known: a generic tree. Newer than what older installations
  /// of the service have.
  public func getCurrencyRateHistory(
    parameters: CurrencyRateHistoryGetParameters? = nil,
    options: CallOptions = CallOptions()
  ) async throws -> Value {
    try await caller.payload("GetCurrencyRateHistory", ["parameters": parameters], options)
  }

  /// List the ways exchange rates can be synchronised.
  ///
  /// Needs an operator's session.
  ///
  /// Known from other clients, not documented.
  public func getCurrencySynchronizationModeList(
    options: CallOptions = CallOptions()
  ) async throws -> Items<CurrencySynchronizationMode> {
    .init(reading: try await caller.payload("GetCurrencySynchronizationModeList", [:], options))
  }

  /// Get the currency settings of the instance.
  ///
  /// Needs an operator's session.
  ///
  /// Known from other clients, not documented.
  public func getInstanceCurrenciesSettings(options: CallOptions = CallOptions()) async throws -> CurrencySettings {
    .init(try await caller.payload("GetInstanceCurrenciesSettings", [:], options))
  }

  /// List the currencies shown in the shop.
  ///
  /// Needs no session.
  ///
  /// Known from other clients, not documented.
  public func getInstanceCurrencyInfoList(options: CallOptions = CallOptions()) async throws -> InstanceCurrencies {
    .init(try await caller.payload("GetInstanceCurrencyInfoList", [:], options))
  }

  /// List the current exchange rates.
  ///
  /// Needs no session.
  ///
  /// Known from other clients, not documented.
  public func getInstanceCurrencyRateList(options: CallOptions = CallOptions()) async throws -> Items<CurrencyRate> {
    .init(reading: try await caller.payload("GetInstanceCurrencyRateList", [:], options))
  }

  /// List the exchange rates used in the shop.
  ///
  /// Needs no session.
  ///
  /// Known from other clients, not documented.
  public func getShowcaseCurrencyRates(options: CallOptions = CallOptions()) async throws -> ShowcaseCurrencyRates {
    .init(try await caller.payload("GetShowcaseCurrencyRates", [:], options))
  }

  /// Delete the exchange rate of a pair of currencies.
  ///
  /// Changes something; the same call again leaves the same state. Deletes the rate of a pair of currencies; a repeat finds it
  /// gone. Needs an operator's session.
  ///
  /// Known from other clients, not documented.
  public func removeCurrencyRate(
    firstCurrencyCode: String,
    secondCurrencyCode: String,
    options: CallOptions = CallOptions()
  ) async throws {
    let given: Given = ["firstCurrencyCode": firstCurrencyCode, "secondCurrencyCode": secondCurrencyCode]
    _ = try await caller.payload("RemoveCurrencyRate", given, options)
  }

  /// Change the currency settings of the instance.
  ///
  /// Changes something; the same call again leaves the same state. Sets the currency settings, rates included, to the given
  /// values. Needs an operator's session.
  ///
  /// Known from other clients, not documented.
  public func updateInstanceCurrenciesSettings(settings: CurrencySettings, options: CallOptions = CallOptions()) async throws {
    _ = try await caller.payload("UpdateInstanceCurrenciesSettings", ["settings": settings], options)
  }
}
