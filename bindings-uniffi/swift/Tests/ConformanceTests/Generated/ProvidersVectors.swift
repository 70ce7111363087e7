// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

// swift-format-ignore-file
import Foundation

@testable import Otapi

extension ProviderSearchMethod: Declared {
  var declared: Given {
    [
      "metaInfo": metaInfo,
      "id": id,
      "displayName": displayName,
      "defaultSort": defaultSort,
    ]
  }
}

extension ProviderSearchMethodSettings: Declared {
  var declared: Given {
    [
      "metaInfo": metaInfo,
      "searchMethods": searchMethods,
    ]
  }
}

extension ProviderSearchMethodSettingsUpdateData: Declared {
  var declared: Given {
    [
      "searchMethods": searchMethods,
    ]
  }
}

extension ProviderSearchMethodSettingsUpdateData: Made {
  init(_ given: Parameters) throws {
    try self.init(searchMethods: given("searchMethods", "SearchMethods"))
  }

  var copied: Self {
    var copy = Self([:])
    copy.searchMethods = searchMethods
    return copy
  }
}

extension ProviderSearchMethodUpdateData: Declared {
  var declared: Given {
    [
      "id": id,
      "displayName": displayName,
      "defaultSort": defaultSort,
    ]
  }
}

extension ProviderSearchMethodUpdateData: Made {
  init(_ given: Parameters) throws {
    try self.init(id: given("id", "Id"), displayName: given("displayName", "DisplayName"), defaultSort: given("defaultSort", "DefaultSort"))
  }

  var copied: Self {
    var copy = Self([:])
    copy.id = id
    copy.displayName = displayName
    copy.defaultSort = defaultSort
    return copy
  }
}

extension ProviderSettings: Declared {
  var declared: Given {
    [
      "metaInfo": metaInfo,
      "taobao": taobao,
    ]
  }
}

extension ProviderSettingsUpdateData: Declared {
  var declared: Given {
    [
      "taobao": taobao,
    ]
  }
}

extension ProviderSettingsUpdateData: Made {
  init(_ given: Parameters) throws {
    try self.init(taobao: given("taobao", "Taobao"))
  }

  var copied: Self {
    var copy = Self([:])
    copy.taobao = taobao
    return copy
  }
}

struct ProvidersVectors: TypedArea {
  func call(_ method: String) -> TypedCall? {
    switch method {
    case "GetProviderInfo":
      TypedCall { caller, given, options in
        return try await caller.providers.getProviderInfo(providerType: given.required("providerType", "providerType"), options: options)
      }
    case "GetProviderInfoList":
      TypedCall { caller, given, options in
        return try await caller.providers.getProviderInfoList(options: options)
      }
    case "GetProviderSearchMethod":
      TypedCall { caller, given, options in
        return try await caller.providers.getProviderSearchMethod(inputLanguage: given("inputLanguage", "inputLanguage"), searchMethodId: given.required("searchMethodId", "searchMethodId"), includeMetaInfo: given("includeMetaInfo", "includeMetaInfo"), options: options)
      }
    case "GetProviderSearchMethodInfoList":
      TypedCall { caller, given, options in
        return try await caller.providers.getProviderSearchMethodInfoList(options: options)
      }
    case "GetProviderSearchMethodSettings":
      TypedCall { caller, given, options in
        return try await caller.providers.getProviderSearchMethodSettings(includeMetaInfo: given("includeMetaInfo", "includeMetaInfo"), options: options)
      }
    case "GetProviderSearchMethods":
      TypedCall { caller, given, options in
        return try await caller.providers.getProviderSearchMethods(inputLanguage: given("inputLanguage", "inputLanguage"), options: options)
      }
    case "GetProviderSettings":
      TypedCall { caller, given, options in
        return try await caller.providers.getProviderSettings(providerType: given.required("providerType", "providerType"), includeMetaInfo: given("includeMetaInfo", "includeMetaInfo"), options: options)
      }
    case "UpdateProviderSearchMethod":
      TypedCall { caller, given, options in
        try await caller.providers.updateProviderSearchMethod(inputLanguage: given("inputLanguage", "inputLanguage"), searchMethodId: given.required("searchMethodId", "searchMethodId"), updateData: given.required("updateData", "xmlUpdateData"), options: options); return nil
      }
    case "UpdateProviderSearchMethodSettings":
      TypedCall { caller, given, options in
        try await caller.providers.updateProviderSearchMethodSettings(updateData: given.required("updateData", "xmlUpdateData"), options: options); return nil
      }
    case "UpdateProviderSettings":
      TypedCall { caller, given, options in
        try await caller.providers.updateProviderSettings(providerType: given.required("providerType", "providerType"), updateData: given.required("updateData", "xmlUpdateData"), options: options); return nil
      }
    default: nil
    }
  }
}
