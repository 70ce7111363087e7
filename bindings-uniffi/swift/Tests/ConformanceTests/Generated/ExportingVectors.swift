// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

// swift-format-ignore-file
import Foundation

@testable import Otapi

extension ExportingTargetInfo: Declared {
  var declared: Given {
    [
      "id": id,
      "name": name,
    ]
  }
}

extension SelectorExportersSettings: Declared {
  var declared: Given {
    [
      "vkontakte": vkontakte,
      "metaInfo": metaInfo,
    ]
  }
}

extension SelectorExportersSettingsUpdateData: Declared {
  var declared: Given {
    [
      "vkontakte": vkontakte,
    ]
  }
}

extension SelectorExportersSettingsUpdateData: Made {
  init(_ given: Parameters) throws {
    try self.init(vkontakte: given("vkontakte", "Vkontakte"))
  }

  var copied: Self {
    var copy = Self([:])
    copy.vkontakte = vkontakte
    return copy
  }
}

extension VkontakteIntegrationSettings: Declared {
  var declared: Given {
    [
      "backgroundExporting": backgroundExporting,
      "categoryIds": categoryIds,
      "login": login,
      "password": password,
      "groupId": groupId,
      "albumName": albumName,
    ]
  }
}

extension VkontakteIntegrationSettings: Made {
  init(_ given: Parameters) throws {
    try self.init(backgroundExporting: given("backgroundExporting", "BackgroundExporting"), categoryIds: given("categoryIds", "CategoryIds"), login: given("login", "Login"), password: given("password", "Password"), groupId: given("groupId", "GroupId"), albumName: given("albumName", "AlbumName"))
  }

  var copied: Self {
    var copy = Self([:])
    copy.backgroundExporting = backgroundExporting
    copy.categoryIds = categoryIds
    copy.login = login
    copy.password = password
    copy.groupId = groupId
    copy.albumName = albumName
    return copy
  }
}

extension YandexMarketIntegrationSettings: Declared {
  var declared: Given {
    [
      "metaInfo": metaInfo,
      "itemRelativeUrlTemplate": itemRelativeUrlTemplate,
      "shopName": shopName,
      "webSiteUrl": webSiteUrl,
    ]
  }
}

struct ExportingVectors: TypedArea {
  func call(_ method: String) -> TypedCall? {
    switch method {
    case "GetSelectorExportingSettings":
      TypedCall { caller, given, options in
        return try await caller.exporting.getSelectorExportingSettings(includeMetaInfo: given("includeMetaInfo", "includeMetaInfo"), options: options)
      }
    case "GetSelectorExportingTargets":
      TypedCall { caller, given, options in
        return try await caller.exporting.getSelectorExportingTargets(options: options)
      }
    case "GetYandexMarketDataUrl":
      TypedCall { caller, given, options in
        return try await caller.exporting.getYandexMarketDataUrl(options: options)
      }
    case "GetYandexMarketIntegrationSettings":
      TypedCall { caller, given, options in
        return try await caller.exporting.getYandexMarketIntegrationSettings(includeMetaInfo: given("includeMetaInfo", "includeMetaInfo"), options: options)
      }
    case "RunSelectorExporting":
      TypedCall { caller, given, options in
        return try await caller.exporting.runSelectorExporting(exportingTarget: given.required("exportingTarget", "exportingTarget"), options: options)
      }
    case "UpdateSelectorExportingSettings":
      TypedCall { caller, given, options in
        try await caller.exporting.updateSelectorExportingSettings(updateData: given.required("updateData", "xmlUpdateData"), options: options); return nil
      }
    case "UpdateYandexMarketIntegrationSettings":
      TypedCall { caller, given, options in
        try await caller.exporting.updateYandexMarketIntegrationSettings(updateData: given.required("updateData", "xmlUpdateData"), options: options); return nil
      }
    default: nil
    }
  }
}
