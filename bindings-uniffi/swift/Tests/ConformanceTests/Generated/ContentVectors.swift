// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

// swift-format-ignore-file
import Foundation

@testable import Otapi

extension ContentMenuItemCreateData: Declared {
  var declared: Given {
    [:]
  }
}

extension ContentMenuItemCreateData: Made {
  init(_ given: Parameters) throws {
    self.init()
  }

  var copied: Self {
    Self()
  }
}

extension ContentMenuItemInfo: Declared {
  var declared: Given {
    [
      "id": id,
      "name": name,
      "alias": alias,
    ]
  }
}

extension ContentMenuItemSearchParameters: Declared {
  var declared: Given {
    [:]
  }
}

extension ContentMenuItemSearchParameters: Made {
  init(_ given: Parameters) throws {
    self.init()
  }

  var copied: Self {
    Self()
  }
}

extension GetBannersItem: Declared {
  var declared: Given {
    [
      "name": name,
      "pictureUrl": pictureUrl,
      "actionType": actionType,
      "actionParameter": actionParameter,
    ]
  }
}

struct ContentVectors: TypedArea {
  func call(_ method: String) -> TypedCall? {
    switch method {
    case "CreateContentMenuItem":
      TypedCall { caller, given, options in
        return try await caller.content.createContentMenuItem(inputLanguage: given("inputLanguage", "inputLanguage"), createData: given.required("createData", "xmlCreateData"), options: options)
      }
    case "DeleteContentMenuItem":
      TypedCall { caller, given, options in
        try await caller.content.deleteContentMenuItem(menuItemId: given.required("menuItemId", "menuItemId"), options: options); return nil
      }
    case "GetBanners":
      TypedCall { caller, given, options in
        return try await caller.content.getBanners(applicationType: given("applicationType", "applicationType"), options: options)
      }
    case "SearchContentMenuItems":
      TypedCall(
        one: { caller, given, options in
          return try await caller.content.searchContentMenuItems(inputLanguage: given("inputLanguage", "inputLanguage"), searchParameters: given("searchParameters", "xmlSearchParameters"), framePosition: given("framePosition", "framePosition"), frameSize: given("frameSize", "frameSize"), options: options)
        }, list: ["items"],
        all: { caller, given, options in
          try await collected(caller.content.searchContentMenuItemsAll(inputLanguage: given("inputLanguage", "inputLanguage"), searchParameters: given("searchParameters", "xmlSearchParameters"), framePosition: given("framePosition", "framePosition"), frameSize: given("frameSize", "frameSize"), options: options))
        })
    default: nil
    }
  }
}
