// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

import Foundation

/// Long work at the service: following it and answering its questions.
public struct BackgroundActivityCalls: Sendable {
  let caller: any Caller

  /// Perform an action, such as cancelling, on a background activity.
  ///
  /// Answers nothing: read the activity again to see the effect.
  ///
  /// Changes once: never repeated by itself. Performs whatever the activity offers under that id; only Cancel is known, others
  /// may act again. Needs an operator's session.
  ///
  /// - Parameter actionId: One of the activity's Actions; Cancel is always among them.
  public func doActionForBackgroundActivity(
    activityType: BackgroundActivityType,
    activityId: String,
    actionId: String,
    options: CallOptions = CallOptions()
  ) async throws {
    let given: Given = ["activityType": activityType, "activityId": activityId, "actionId": actionId]
    _ = try await caller.payload("DoActionForBackgroundActivity", given, options)
  }

  /// Answer a step of a background activity with that step action's parameters.
  ///
  /// Answers nothing: read the activity again to see the effect. The question may have been answered by somebody else meanwhile.
  ///
  /// Changes once: never repeated by itself. Answers a question of a running activity; a repeat could answer a later question
  /// with the same words. Needs an operator's session.
  ///
  /// - Parameter parameters: The parameters of the chosen step action, sent back unchanged.
  public func doStepActionForBackgroundActivity(
    activityType: BackgroundActivityType,
    activityId: String,
    parameters: [NamedParameter],
    options: CallOptions = CallOptions()
  ) async throws {
    let given: Given = ["activityType": activityType, "activityId": activityId, "parameters": parameters]
    _ = try await caller.payload("DoStepActionForBackgroundActivity", given, options)
  }

  /// Get the state, progress and steps of a background activity.
  ///
  /// Only IsFinished tells the end: there is no failed state, and ProgressPercent may stay below 100.
  ///
  /// Needs an operator's session.
  public func getBackgroundActivityInfo(
    activityType: BackgroundActivityType,
    activityId: String,
    options: CallOptions = CallOptions()
  ) async throws -> BackgroundActivityFullInfo {
    let given: Given = ["activityType": activityType, "activityId": activityId]
    return .init(try await caller.payload("GetBackgroundActivityInfo", given, options))
  }

  /// Search background activities by type.
  ///
  /// Needs an operator's session.
  ///
  /// - Parameter searchParameters: An empty document returns all activities.
  public func searchBackgroundActivities(
    searchParameters: BackgroundActivitySearchParameters? = nil,
    options: CallOptions = CallOptions()
  ) async throws -> Items<BackgroundActivityInfo> {
    .init(reading: try await caller.payload("SearchBackgroundActivities", ["searchParameters": searchParameters], options))
  }
}
