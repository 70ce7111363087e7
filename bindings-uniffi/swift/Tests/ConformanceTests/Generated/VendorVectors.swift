// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

// swift-format-ignore-file
import Foundation

@testable import Otapi

extension AdditionalVendorInfo: Declared {
  var declared: Given {
    [
      "name": name,
      "image": image,
      "metaInfo": metaInfo,
    ]
  }
}

extension AdditionalVendorInfoUpdateData: Declared {
  var declared: Given {
    [
      "name": name,
      "image": image,
      "resetImage": resetImage,
    ]
  }
}

extension AdditionalVendorInfoUpdateData: Made {
  init(_ given: Parameters) throws {
    try self.init(name: given("name", "Name"), image: given("image", "Image"), resetImage: given("resetImage", "ResetImage"))
  }

  var copied: Self {
    var copy = Self([:])
    copy.name = name
    copy.image = image
    copy.resetImage = resetImage
    return copy
  }
}

struct VendorVectors: TypedArea {
  func call(_ method: String) -> TypedCall? {
    switch method {
    case "GetAdditionalVendorInfo":
      TypedCall { caller, given, options in
        return try await caller.vendor.getAdditionalVendorInfo(inputLanguage: given("inputLanguage", "inputLanguage"), vendorId: given.required("vendorId", "vendorId"), includeMetaInfo: given("includeMetaInfo", "includeMetaInfo"), options: options)
      }
    case "GetVendorInfo":
      TypedCall { caller, given, options in
        return try await caller.vendor.getVendorInfo(vendorId: given.required("vendorId", "vendorId"), options: options)
      }
    case "UpdateAdditionalVendorInfo":
      TypedCall { caller, given, options in
        try await caller.vendor.updateAdditionalVendorInfo(inputLanguage: given("inputLanguage", "inputLanguage"), vendorId: given.required("vendorId", "vendorId"), updateData: given.required("updateData", "xmlUpdateData"), options: options); return nil
      }
    default: nil
    }
  }
}
