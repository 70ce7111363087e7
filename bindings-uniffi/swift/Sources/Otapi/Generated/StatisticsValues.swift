// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

import Foundation

public struct Archive: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var records: Items<ArchiveRecord> { .init(reading: tree["records"]) }

  public var sumCall: Int64? { tree.read("sumCall") }

  public var methods: Items<GetCallArchivesMethod> { .init(reading: tree["methods"]) }
}

public struct ArchiveRecord: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var count: Int64? { tree.read("count") }

  public var timeMeasure: Date? { tree.read("timeMeasure") }
}

public struct BoxStatistics: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var date: Date? { tree.read("date") }

  public var boxFullTime: Double? { tree.read("boxFullTime") }

  public var boxOtherTime: Double? { tree.read("boxOtherTime") }

  public var boxWorkTime: Double? { tree.read("boxWorkTime") }

  public var apiNetworkTime: Double? { tree.read("apiNetworkTime") }

  public var apiWorkTime: Double? { tree.read("apiWorkTime") }

  public var apiNetworkTimePerCall: Double? { tree.read("apiNetworkTimePerCall") }
}

public struct CallArchive: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var totalCallsArchive: Archive? { tree.read("totalCallsArchive") }

  public var paidCallsArchive: Archive? { tree.read("paidCallsArchive") }

  public var errorCallsArchive: Archive? { tree.read("errorCallsArchive") }
}

/// Two generations of the admin panel name the period DateFrom/DateTo and StartDate/EndDate; which one the service reads now is
/// unknown.
public struct CallArchivesSearchParameters: TypedValue {
  public var tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public init(
    timePeriod: CallArchiveTimePeriod? = nil,
    dateFrom: Date? = nil,
    dateTo: Date? = nil,
    startDate: Date? = nil,
    endDate: Date? = nil,
    includeArchiveByMethods: Bool? = nil,
    methodName: String? = nil
  ) {
    tree = Value(given: [
      "timePeriod": timePeriod,
      "dateFrom": dateFrom,
      "dateTo": dateTo,
      "startDate": startDate,
      "endDate": endDate,
      "includeArchiveByMethods": includeArchiveByMethods,
      "methodName": methodName,
    ])
  }

  public var timePeriod: CallArchiveTimePeriod? {
    get { tree.read("timePeriod") }
    set { tree.write("timePeriod", newValue) }
  }

  public var dateFrom: Date? {
    get { tree.read("dateFrom") }
    set { tree.write("dateFrom", newValue) }
  }

  public var dateTo: Date? {
    get { tree.read("dateTo") }
    set { tree.write("dateTo", newValue) }
  }

  public var startDate: Date? {
    get { tree.read("startDate") }
    set { tree.write("startDate", newValue) }
  }

  public var endDate: Date? {
    get { tree.read("endDate") }
    set { tree.write("endDate", newValue) }
  }

  public var includeArchiveByMethods: Bool? {
    get { tree.read("includeArchiveByMethods") }
    set { tree.write("includeArchiveByMethods", newValue) }
  }

  public var methodName: String? {
    get { tree.read("methodName") }
    set { tree.write("methodName", newValue) }
  }
}

public struct CallStatistic: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var callCount: Int64? { tree.read("callCount") }

  public var callLimit: Int64? { tree.read("callLimit") }
}

public struct CallStatistics: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var callCount: Int64? { tree.read("callCount") }

  public var dailyCallCount: Int64? { tree.read("dailyCallCount") }

  public var weeklyCallCount: Int64? { tree.read("weeklyCallCount") }

  public var monthlyCallCount: Int64? { tree.read("monthlyCallCount") }

  public var lastMinuteCallCounts: [Int] { .init(reading: tree["lastMinuteCallCounts"]) }

  public var activeInstances: Int? { tree.read("activeInstances") }

  public var activeTestInstances: Int? { tree.read("activeTestInstances") }

  public var otapiCallStatistics: ComponentCallStatistics? { tree.read("otapiCallStatistics") }

  public var otapiAllCallStatistics: ComponentCallStatistics? { tree.read("otapiAllCallStatistics") }

  public var totalLengthTranslatedTexts: ComponentCallStatistics? { tree.read("totalLengthTranslatedTexts") }

  public var lengthExternalTranslatedTexts: ComponentCallStatistics? { tree.read("lengthExternalTranslatedTexts") }

  public var cachedAdapterCalltatistics: ComponentCallStatistics? { tree.read("cachedAdapterCalltatistics") }

  public var adapterCalltatistics: ComponentCallStatistics? { tree.read("adapterCalltatistics") }
}

public struct ComponentCallStatistics: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var name: String? { tree.read("name") }

  public var statisticsByTimePeriod: TimePeriodCallStatistics? { tree.read("statisticsByTimePeriod") }

  public var totalCount: Int64? { tree.read("totalCount") }
}

public struct ContentList: TypedValue {
  public var tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public init(content: [String]? = nil, contentType: ContentType? = nil) {
    tree = Value(given: ["content": content, "contentType": contentType])
  }

  public var content: [String] {
    get { .init(reading: tree["content"]) }
    set { tree.write("content", newValue) }
  }

  public var contentType: ContentType? {
    get { tree.read("contentType") }
    set { tree.write("contentType", newValue) }
  }
}

public struct GetCallArchivesMethod: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var name: String? { tree.read("name") }

  /// Assumed, not documented.
  public var value: Int64? { tree.read("value") }
}

public struct RequestGroupInfo: TypedValue {
  public var tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public init(
    groupId: String? = nil,
    fullTime: Double? = nil,
    workTime: Double? = nil,
    requests: [StoreRequestGroupRequest]? = nil
  ) {
    tree = Value(given: ["groupId": groupId, "fullTime": fullTime, "workTime": workTime, "requests": requests])
  }

  public var groupId: String? {
    get { tree.read("groupId") }
    set { tree.write("groupId", newValue) }
  }

  public var fullTime: Double? {
    get { tree.read("fullTime") }
    set { tree.write("fullTime", newValue) }
  }

  public var workTime: Double? {
    get { tree.read("workTime") }
    set { tree.write("workTime", newValue) }
  }

  public var requests: Items<StoreRequestGroupRequest> {
    get { .init(reading: tree["requests"]) }
    set { tree.write("requests", newValue) }
  }
}

public struct StatisticsSettingsInfo: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var isNeedCollect: Bool? { tree.read("isNeedCollect") }
}

/// The older admin panel sends IsNeedCollect as an attribute.
public struct StatisticsSettingsUpdateData: TypedValue {
  public var tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public init(isNeedCollect: Bool? = nil) {
    tree = Value(given: ["isNeedCollect": isNeedCollect])
  }

  public var isNeedCollect: Bool? {
    get { tree.read("isNeedCollect") }
    set { tree.write("isNeedCollect", newValue) }
  }
}

public struct StoreRequestGroupRequest: TypedValue {
  public var tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public init(id: String? = nil, time: Double? = nil) {
    tree = Value(given: ["id": id, "time": time])
  }

  public var id: String? {
    get { tree.read("id") }
    set { tree.write("id", newValue) }
  }

  public var time: Double? {
    get { tree.read("time") }
    set { tree.write("time", newValue) }
  }
}

public struct TimePeriodCallStatistics: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var dailyCallCount: Int64? { tree.read("dailyCallCount") }

  public var weeklyCallCount: Int64? { tree.read("weeklyCallCount") }

  public var monthlyCallCount: Int64? { tree.read("monthlyCallCount") }
}
