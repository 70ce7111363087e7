// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

// swift-format-ignore-file
import Foundation

@testable import Otapi

extension Archive: Declared {
  var declared: Given {
    [
      "records": records,
      "sumCall": sumCall,
      "methods": methods,
    ]
  }
}

extension ArchiveRecord: Declared {
  var declared: Given {
    [
      "count": count,
      "timeMeasure": timeMeasure,
    ]
  }
}

extension BoxStatistics: Declared {
  var declared: Given {
    [
      "date": date,
      "boxFullTime": boxFullTime,
      "boxOtherTime": boxOtherTime,
      "boxWorkTime": boxWorkTime,
      "apiNetworkTime": apiNetworkTime,
      "apiWorkTime": apiWorkTime,
      "apiNetworkTimePerCall": apiNetworkTimePerCall,
    ]
  }
}

extension CallArchive: Declared {
  var declared: Given {
    [
      "totalCallsArchive": totalCallsArchive,
      "paidCallsArchive": paidCallsArchive,
      "errorCallsArchive": errorCallsArchive,
    ]
  }
}

extension CallArchivesSearchParameters: Declared {
  var declared: Given {
    [
      "timePeriod": timePeriod,
      "dateFrom": dateFrom,
      "dateTo": dateTo,
      "startDate": startDate,
      "endDate": endDate,
      "includeArchiveByMethods": includeArchiveByMethods,
      "methodName": methodName,
    ]
  }
}

extension CallArchivesSearchParameters: Made {
  init(_ given: Parameters) throws {
    try self.init(timePeriod: given("timePeriod", "TimePeriod"), dateFrom: given("dateFrom", "DateFrom"), dateTo: given("dateTo", "DateTo"), startDate: given("startDate", "StartDate"), endDate: given("endDate", "EndDate"), includeArchiveByMethods: given("includeArchiveByMethods", "IncludeArchiveByMethods"), methodName: given("methodName", "MethodName"))
  }

  var copied: Self {
    var copy = Self([:])
    copy.timePeriod = timePeriod
    copy.dateFrom = dateFrom
    copy.dateTo = dateTo
    copy.startDate = startDate
    copy.endDate = endDate
    copy.includeArchiveByMethods = includeArchiveByMethods
    copy.methodName = methodName
    return copy
  }
}

extension CallStatistic: Declared {
  var declared: Given {
    [
      "callCount": callCount,
      "callLimit": callLimit,
    ]
  }
}

extension CallStatistics: Declared {
  var declared: Given {
    [
      "callCount": callCount,
      "dailyCallCount": dailyCallCount,
      "weeklyCallCount": weeklyCallCount,
      "monthlyCallCount": monthlyCallCount,
      "lastMinuteCallCounts": lastMinuteCallCounts,
      "activeInstances": activeInstances,
      "activeTestInstances": activeTestInstances,
      "otapiCallStatistics": otapiCallStatistics,
      "otapiAllCallStatistics": otapiAllCallStatistics,
      "totalLengthTranslatedTexts": totalLengthTranslatedTexts,
      "lengthExternalTranslatedTexts": lengthExternalTranslatedTexts,
      "cachedAdapterCalltatistics": cachedAdapterCalltatistics,
      "adapterCalltatistics": adapterCalltatistics,
    ]
  }
}

extension ComponentCallStatistics: Declared {
  var declared: Given {
    [
      "name": name,
      "statisticsByTimePeriod": statisticsByTimePeriod,
      "totalCount": totalCount,
    ]
  }
}

extension ContentList: Declared {
  var declared: Given {
    [
      "content": content,
      "contentType": contentType,
    ]
  }
}

extension ContentList: Made {
  init(_ given: Parameters) throws {
    try self.init(content: given("content", "Content"), contentType: given("contentType", "ContentType"))
  }

  var copied: Self {
    var copy = Self([:])
    copy.content = content
    copy.contentType = contentType
    return copy
  }
}

extension GetCallArchivesMethod: Declared {
  var declared: Given {
    [
      "name": name,
      "value": value,
    ]
  }
}

extension RequestGroupInfo: Declared {
  var declared: Given {
    [
      "groupId": groupId,
      "fullTime": fullTime,
      "workTime": workTime,
      "requests": requests,
    ]
  }
}

extension RequestGroupInfo: Made {
  init(_ given: Parameters) throws {
    try self.init(groupId: given("groupId", "GroupId"), fullTime: given("fullTime", "FullTime"), workTime: given("workTime", "WorkTime"), requests: given("requests", "Requests"))
  }

  var copied: Self {
    var copy = Self([:])
    copy.groupId = groupId
    copy.fullTime = fullTime
    copy.workTime = workTime
    copy.requests = requests
    return copy
  }
}

extension StatisticsSettingsInfo: Declared {
  var declared: Given {
    [
      "isNeedCollect": isNeedCollect,
    ]
  }
}

extension StatisticsSettingsUpdateData: Declared {
  var declared: Given {
    [
      "isNeedCollect": isNeedCollect,
    ]
  }
}

extension StatisticsSettingsUpdateData: Made {
  init(_ given: Parameters) throws {
    try self.init(isNeedCollect: given("isNeedCollect", "IsNeedCollect"))
  }

  var copied: Self {
    var copy = Self([:])
    copy.isNeedCollect = isNeedCollect
    return copy
  }
}

extension StoreRequestGroupRequest: Declared {
  var declared: Given {
    [
      "id": id,
      "time": time,
    ]
  }
}

extension StoreRequestGroupRequest: Made {
  init(_ given: Parameters) throws {
    try self.init(id: given("id", "Id"), time: given("time", "Time"))
  }

  var copied: Self {
    var copy = Self([:])
    copy.id = id
    copy.time = time
    return copy
  }
}

extension TimePeriodCallStatistics: Declared {
  var declared: Given {
    [
      "dailyCallCount": dailyCallCount,
      "weeklyCallCount": weeklyCallCount,
      "monthlyCallCount": monthlyCallCount,
    ]
  }
}

struct StatisticsVectors: TypedArea {
  func call(_ method: String) -> TypedCall? {
    switch method {
    case "AddBlackListContents":
      TypedCall { caller, given, options in
        try await caller.statistics.addBlackListContents(contentList: given.required("contentList", "xmlContentList"), options: options); return nil
      }
    case "DeleteBlackListContents":
      TypedCall { caller, given, options in
        try await caller.statistics.deleteBlackListContents(contentList: given.required("contentList", "xmlContentList"), options: options); return nil
      }
    case "EditBlackListContents":
      TypedCall { caller, given, options in
        try await caller.statistics.editBlackListContents(contentsList: given.required("contentsList", "xmlContentsList"), options: options); return nil
      }
    case "GetArchiveBoxStatistics":
      TypedCall { caller, given, options in
        return try await caller.statistics.getArchiveBoxStatistics(parameters: given("parameters", "xmlParameters"), options: options)
      }
    case "GetBlackListContents":
      TypedCall { caller, given, options in
        return try await caller.statistics.getBlackListContents(options: options)
      }
    case "GetCallArchives":
      TypedCall { caller, given, options in
        return try await caller.statistics.getCallArchives(searchParameters: given("searchParameters", "xmlSearchParameters"), options: options)
      }
    case "GetCallStatistics":
      TypedCall { caller, given, options in
        return try await caller.statistics.getCallStatistics(options: options)
      }
    case "GetContentTypes":
      TypedCall { caller, given, options in
        return try await caller.statistics.getContentTypes(options: options)
      }
    case "GetCurrentBoxStatistics":
      TypedCall { caller, given, options in
        return try await caller.statistics.getCurrentBoxStatistics(parameters: given("parameters", "xmlParameters"), options: options)
      }
    case "GetGlobalCallStatistics":
      TypedCall { caller, given, options in
        return try await caller.statistics.getGlobalCallStatistics(options: options)
      }
    case "GetOtapiCallStatistic":
      TypedCall { caller, given, options in
        return try await caller.statistics.getOtapiCallStatistic(options: options)
      }
    case "GetStatisticsSettings":
      TypedCall { caller, given, options in
        return try await caller.statistics.getStatisticsSettings(options: options)
      }
    case "StoreRequestGroup":
      TypedCall { caller, given, options in
        try await caller.statistics.storeRequestGroup(requestGroup: given.required("requestGroup", "xmlRequestGroup"), options: options); return nil
      }
    case "UpdateStatisticsSettings":
      TypedCall { caller, given, options in
        try await caller.statistics.updateStatisticsSettings(updateData: given.required("updateData", "xmlUpdateData"), options: options); return nil
      }
    default: nil
    }
  }
}
