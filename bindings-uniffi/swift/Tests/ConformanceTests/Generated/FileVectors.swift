// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

// swift-format-ignore-file
import Foundation

@testable import Otapi

extension UploadUrlInfo: Declared {
  var declared: Given {
    [
      "id": id,
      "uploadUrl": uploadUrl,
    ]
  }
}

struct FileVectors: TypedArea {
  func call(_ method: String) -> TypedCall? {
    switch method {
    case "GetFileInfo":
      TypedCall { caller, given, options in
        return try await caller.file.getFileInfo(fileId: given.required("fileId", "fileId"), options: options)
      }
    case "GetFileUploadUrl":
      TypedCall { caller, given, options in
        return try await caller.file.getFileUploadUrl(fileName: given("fileName", "fileName"), fileType: given("fileType", "fileType"), options: options)
      }
    default: nil
    }
  }
}
