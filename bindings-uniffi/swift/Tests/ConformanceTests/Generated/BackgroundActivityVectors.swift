// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

// swift-format-ignore-file
import Foundation

@testable import Otapi

extension BackgroundActivityActionInfo: Declared {
  var declared: Given {
    [
      "id": id,
      "displayName": displayName,
    ]
  }
}

extension BackgroundActivityFullInfo: Declared {
  var declared: Given {
    [
      "id": id,
      "type": `type`,
      "description": description,
      "isFinished": isFinished,
      "isCancelled": isCancelled,
      "isAwaitingAction": isAwaitingAction,
      "progressPercent": progressPercent,
      "workTime": workTime,
      "actions": actions,
      "startTime": startTime,
      "steps": steps,
    ]
  }
}

extension BackgroundActivityInfo: Declared {
  var declared: Given {
    [
      "id": id,
      "type": `type`,
      "description": description,
      "isFinished": isFinished,
      "isCancelled": isCancelled,
      "isAwaitingAction": isAwaitingAction,
      "progressPercent": progressPercent,
      "workTime": workTime,
      "actions": actions,
      "startTime": startTime,
    ]
  }
}

extension BackgroundActivitySearchParameters: Declared {
  var declared: Given {
    [
      "types": types,
    ]
  }
}

extension BackgroundActivitySearchParameters: Made {
  init(_ given: Parameters) throws {
    try self.init(types: given("types", "Types"))
  }

  var copied: Self {
    var copy = Self([:])
    copy.types = types
    return copy
  }
}

extension BackgroundActivityStepActionInfo: Declared {
  var declared: Given {
    [
      "id": id,
      "displayName": displayName,
      "parameters": parameters,
    ]
  }
}

extension BackgroundActivityStepInfo: Declared {
  var declared: Given {
    [
      "type": `type`,
      "message": message,
      "timeFromStart": timeFromStart,
      "actions": actions,
    ]
  }
}

struct BackgroundActivityVectors: TypedArea {
  func call(_ method: String) -> TypedCall? {
    switch method {
    case "DoActionForBackgroundActivity":
      TypedCall { caller, given, options in
        try await caller.backgroundActivity.doActionForBackgroundActivity(activityType: given.required("activityType", "activityType"), activityId: given.required("activityId", "activityId"), actionId: given.required("actionId", "actionId"), options: options); return nil
      }
    case "DoStepActionForBackgroundActivity":
      TypedCall { caller, given, options in
        try await caller.backgroundActivity.doStepActionForBackgroundActivity(activityType: given.required("activityType", "activityType"), activityId: given.required("activityId", "activityId"), parameters: given.required("parameters", "xmlParameters"), options: options); return nil
      }
    case "GetBackgroundActivityInfo":
      TypedCall { caller, given, options in
        return try await caller.backgroundActivity.getBackgroundActivityInfo(activityType: given.required("activityType", "activityType"), activityId: given.required("activityId", "activityId"), options: options)
      }
    case "SearchBackgroundActivities":
      TypedCall { caller, given, options in
        return try await caller.backgroundActivity.searchBackgroundActivities(searchParameters: given("searchParameters", "xmlSearchParameters"), options: options)
      }
    default: nil
    }
  }
}
