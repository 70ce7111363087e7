// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

// swift-format-ignore-file
import Foundation

@testable import Otapi

extension EditableBrandInfo: Declared {
  var declared: Given {
    [
      "name": name,
      "pictureUrl": pictureUrl,
      "description": description,
      "isNameSearch": isNameSearch,
      "externalId": externalId,
      "isHidden": isHidden,
    ]
  }
}

extension EditableBrandInfo: Made {
  init(_ given: Parameters) throws {
    try self.init(name: given("name", "Name"), pictureUrl: given("pictureUrl", "PictureUrl"), description: given("description", "Description"), isNameSearch: given("isNameSearch", "IsNameSearch"), externalId: given("externalId", "ExternalId"), isHidden: given("isHidden", "IsHidden"))
  }

  var copied: Self {
    var copy = Self([:])
    copy.name = name
    copy.pictureUrl = pictureUrl
    copy.description = description
    copy.isNameSearch = isNameSearch
    copy.externalId = externalId
    copy.isHidden = isHidden
    return copy
  }
}

struct BrandVectors: TypedArea {
  func call(_ method: String) -> TypedCall? {
    switch method {
    case "AddBrandInfo":
      TypedCall { caller, given, options in
        return try await caller.brand.addBrandInfo(brandInfo: given.required("brandInfo", "xmlBrandInfo"), options: options)
      }
    case "EditBrandInfo":
      TypedCall { caller, given, options in
        return try await caller.brand.editBrandInfo(brandId: given.required("brandId", "brandId"), brandInfo: given.required("brandInfo", "xmlBrandInfo"), options: options)
      }
    case "FindBrandInfoList":
      TypedCall { caller, given, options in
        return try await caller.brand.findBrandInfoList(name: given("name", "name"), options: options)
      }
    case "GetBrandInfo":
      TypedCall { caller, given, options in
        return try await caller.brand.getBrandInfo(brandId: given.required("brandId", "brandId"), options: options)
      }
    case "GetBrandInfoFullList":
      TypedCall { caller, given, options in
        return try await caller.brand.getBrandInfoFullList(options: options)
      }
    case "GetBrandInfoList":
      TypedCall { caller, given, options in
        return try await caller.brand.getBrandInfoList(options: options)
      }
    case "GetBrandInfoListFrame":
      TypedCall(
        one: { caller, given, options in
          return try await caller.brand.getBrandInfoListFrame(framePosition: given("framePosition", "framePosition"), frameSize: given("frameSize", "frameSize"), options: options)
        }, list: ["items"],
        all: { caller, given, options in
          try await collected(caller.brand.getBrandInfoListFrameAll(framePosition: given("framePosition", "framePosition"), frameSize: given("frameSize", "frameSize"), options: options))
        })
    case "GetGlobalBrandInfoList":
      TypedCall { caller, given, options in
        return try await caller.brand.getGlobalBrandInfoList(options: options)
      }
    case "RemoveBrandInfo":
      TypedCall { caller, given, options in
        try await caller.brand.removeBrandInfo(brandId: given.required("brandId", "brandId"), options: options); return nil
      }
    case "SearchOriginalBrandsFrame":
      TypedCall(
        one: { caller, given, options in
          return try await caller.brand.searchOriginalBrandsFrame(name: given("name", "name"), framePosition: given("framePosition", "framePosition"), frameSize: given("frameSize", "frameSize"), options: options)
        }, list: ["items"],
        all: { caller, given, options in
          try await collected(caller.brand.searchOriginalBrandsFrameAll(name: given("name", "name"), framePosition: given("framePosition", "framePosition"), frameSize: given("frameSize", "frameSize"), options: options))
        })
    default: nil
    }
  }
}
