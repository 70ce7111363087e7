// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

import Foundation

public struct BackgroundActivityActionInfo: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var id: BackgroundActivityActionId? { tree.read("id") }

  public var displayName: String? { tree.read("displayName") }
}

public struct BackgroundActivityFullInfo: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var id: BackgroundActivityId? { tree.read("id") }

  /// Assumed, not documented.
  public var `type`: BackgroundActivityType? { tree.read("type") }

  public var description: String? { tree.read("description") }

  public var isFinished: Bool? { tree.read("isFinished") }

  public var isCancelled: Bool? { tree.read("isCancelled") }

  public var isAwaitingAction: Bool? { tree.read("isAwaitingAction") }

  public var progressPercent: Int? { tree.read("progressPercent") }

  public var workTime: Int? { tree.read("workTime") }

  public var actions: Items<BackgroundActivityActionInfo> { .init(reading: tree["actions"]) }

  public var startTime: Date? { tree.read("startTime") }

  public var steps: Items<BackgroundActivityStepInfo> { .init(reading: tree["steps"]) }
}

/// In an answer it may come as `BackgroundActivityFullInfo`, with the members of that.
public struct BackgroundActivityInfo: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var id: BackgroundActivityId? { tree.read("id") }

  /// Assumed, not documented.
  public var `type`: BackgroundActivityType? { tree.read("type") }

  public var description: String? { tree.read("description") }

  public var isFinished: Bool? { tree.read("isFinished") }

  public var isCancelled: Bool? { tree.read("isCancelled") }

  public var isAwaitingAction: Bool? { tree.read("isAwaitingAction") }

  public var progressPercent: Int? { tree.read("progressPercent") }

  public var workTime: Int? { tree.read("workTime") }

  public var actions: Items<BackgroundActivityActionInfo> { .init(reading: tree["actions"]) }

  public var startTime: Date? { tree.read("startTime") }
}

/// The service is known to have more members.
public struct BackgroundActivitySearchParameters: TypedValue {
  public var tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public init(types: [BackgroundActivityType]? = nil) {
    tree = Value(given: ["types": types])
  }

  public var types: [BackgroundActivityType] {
    get { .init(reading: tree["types"]) }
    set { tree.write("types", newValue) }
  }
}

public struct BackgroundActivityStepActionInfo: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var id: BackgroundActivityStepActionId? { tree.read("id") }

  public var displayName: String? { tree.read("displayName") }

  public var parameters: Items<NamedParameter> { .init(reading: tree["parameters"]) }
}

public struct BackgroundActivityStepInfo: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  /// Assumed, not documented.
  public var `type`: BackgroundActivityStepType? { tree.read("type") }

  public var message: String? { tree.read("message") }

  public var timeFromStart: Int? { tree.read("timeFromStart") }

  public var actions: Items<BackgroundActivityStepActionInfo> { .init(reading: tree["actions"]) }
}
