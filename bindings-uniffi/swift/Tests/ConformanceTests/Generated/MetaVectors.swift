// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

// swift-format-ignore-file
import Foundation

@testable import Otapi

extension DemoObject: Declared {
  var declared: Given {
    [
      "metaInfo": metaInfo,
      "numerics": numerics,
      "texts": texts,
      "multilineTexts": multilineTexts,
      "htmls": htmls,
      "moneys": moneys,
      "links": links,
      "dates": dates,
      "manyTexts": manyTexts,
      "selectOnes": selectOnes,
      "selectManys": selectManys,
      "selectTrees": selectTrees,
      "passwords": passwords,
      "lists": lists,
    ]
  }
}

extension MetaEntityInfo: Declared {
  var declared: Given {
    [
      "name": name,
      "displayName": displayName,
      "getMethod": getMethod,
      "updateMethod": updateMethod,
      "updateDataRootName": updateDataRootName,
      "additionalParameters": additionalParameters,
    ]
  }
}

struct MetaVectors: TypedArea {
  func call(_ method: String) -> TypedCall? {
    switch method {
    case "GetMetaDemoObject":
      TypedCall { caller, given, options in
        return try await caller.meta.getMetaDemoObject(includeMetaInfo: given("includeMetaInfo", "includeMetaInfo"), options: options)
      }
    case "GetMetaEntities":
      TypedCall { caller, given, options in
        return try await caller.meta.getMetaEntities(options: options)
      }
    case "UpdateMetaDemoObject":
      TypedCall { caller, given, options in
        try await caller.meta.updateMetaDemoObject(updateData: given.required("updateData", "xmlUpdateData"), options: options); return nil
      }
    default: nil
    }
  }
}
