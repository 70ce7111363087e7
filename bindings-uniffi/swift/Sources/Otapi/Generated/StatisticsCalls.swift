// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

import Foundation

/// Statistics of calls, and black lists.
public struct StatisticsCalls: Sendable {
  let caller: any Caller

  /// Put contents on the black list used by the statistics.
  ///
  /// Changes once: never repeated by itself. Adds contents to the black list; whether a repeat adds them twice is not known.
  /// Needs an operator's session.
  ///
  /// Known from other clients, not documented.
  public func addBlackListContents(contentList: [ContentList], options: CallOptions = CallOptions()) async throws {
    _ = try await caller.payload("AddBlackListContents", ["contentList": contentList], options)
  }

  /// Take contents off the black list used by the statistics.
  ///
  /// Changes something; the same call again leaves the same state. Removes contents from the black list; a repeat finds them
  /// gone. Needs an operator's session.
  ///
  /// Known from other clients, not documented.
  public func deleteBlackListContents(contentList: [ContentList], options: CallOptions = CallOptions()) async throws {
    _ = try await caller.payload("DeleteBlackListContents", ["contentList": contentList], options)
  }

  /// Replace the contents of the black list used by the statistics.
  ///
  /// Changes something; the same call again leaves the same state. Replaces the black list by the given one. Needs an operator's
  /// session.
  ///
  /// Known from other clients, not documented.
  public func editBlackListContents(contentsList: [ContentList], options: CallOptions = CallOptions()) async throws {
    _ = try await caller.payload("EditBlackListContents", ["contentsList": contentsList], options)
  }

  /// Get archived statistics of the shop engine.
  ///
  /// Needs an operator's session.
  ///
  /// Known from other clients, not documented.
  ///
  /// - Parameter parameters: Clients send an empty text. An XML document that is not known; it is sent as it is.
  public func getArchiveBoxStatistics(
    parameters: String? = nil,
    options: CallOptions = CallOptions()
  ) async throws -> Items<BoxStatistics> {
    .init(reading: try await caller.payload("GetArchiveBoxStatistics", ["parameters": parameters], options))
  }

  /// Get the black list used by the statistics.
  ///
  /// Needs an operator's session.
  ///
  /// Known from other clients, not documented.
  public func getBlackListContents(options: CallOptions = CallOptions()) async throws -> Items<ContentList> {
    .init(reading: try await caller.payload("GetBlackListContents", [:], options))
  }

  /// Get archived API call counts.
  ///
  /// Needs no session.
  ///
  /// Known from other clients, not documented.
  ///
  /// - Parameter searchParameters: The service description calls it xmlSearchSettings; both libraries of the shop send
  /// xmlSearchParameters.
  public func getCallArchives(
    searchParameters: CallArchivesSearchParameters? = nil,
    options: CallOptions = CallOptions()
  ) async throws -> CallArchive {
    .init(try await caller.payload("GetCallArchives", ["searchParameters": searchParameters], options))
  }

  /// Get the statistics of the API calls of the instance.
  ///
  /// Needs no session.
  ///
  /// Known from other clients, not documented.
  public func getCallStatistics(options: CallOptions = CallOptions()) async throws -> CallStatistics {
    .init(try await caller.payload("GetCallStatistics", [:], options))
  }

  /// List the content types the statistics know.
  ///
  /// Needs an operator's session.
  ///
  /// Known from other clients, not documented.
  public func getContentTypes(options: CallOptions = CallOptions()) async throws -> [String] {
    .init(reading: try await caller.payload("GetContentTypes", [:], options))
  }

  /// Get current statistics of the shop engine.
  ///
  /// Needs an operator's session.
  ///
  /// Known from other clients, not documented.
  ///
  /// - Parameter parameters: Clients send an empty text. An XML document that is not known; it is sent as it is.
  public func getCurrentBoxStatistics(
    parameters: String? = nil,
    options: CallOptions = CallOptions()
  ) async throws -> BoxStatistics {
    .init(try await caller.payload("GetCurrentBoxStatistics", ["parameters": parameters], options))
  }

  /// Get the platform-wide API call statistics.
  ///
  /// Needs no session.
  ///
  /// Known from other clients, not documented.
  public func getGlobalCallStatistics(options: CallOptions = CallOptions()) async throws -> CallStatistics {
    .init(try await caller.payload("GetGlobalCallStatistics", [:], options))
  }

  /// Get the number of API calls made and the call limit.
  ///
  /// Needs no session.
  ///
  /// Known from other clients, not documented.
  public func getOtapiCallStatistic(options: CallOptions = CallOptions()) async throws -> CallStatistic {
    .init(try await caller.payload("GetOtapiCallStatistic", [:], options))
  }

  /// Get the statistics settings.
  ///
  /// Needs an operator's session.
  ///
  /// Known from other clients, not documented.
  public func getStatisticsSettings(options: CallOptions = CallOptions()) async throws -> StatisticsSettingsInfo {
    .init(try await caller.payload("GetStatisticsSettings", [:], options))
  }

  /// Store the timings of a group of API calls.
  ///
  /// Optional: shops report the timings of a page view with it.
  ///
  /// Changes once: never repeated by itself. Adds timings to the statistics; a repeat could be counted twice. Needs no session.
  ///
  /// Known from other clients, not documented.
  public func storeRequestGroup(requestGroup: RequestGroupInfo, options: CallOptions = CallOptions()) async throws {
    _ = try await caller.payload("StoreRequestGroup", ["requestGroup": requestGroup], options)
  }

  /// Change the statistics settings.
  ///
  /// Changes something; the same call again leaves the same state. Sets the settings to the given values. Needs an operator's
  /// session.
  ///
  /// Known from other clients, not documented.
  public func updateStatisticsSettings(
    updateData: StatisticsSettingsUpdateData,
    options: CallOptions = CallOptions()
  ) async throws {
    _ = try await caller.payload("UpdateStatisticsSettings", ["updateData": updateData], options)
  }
}
