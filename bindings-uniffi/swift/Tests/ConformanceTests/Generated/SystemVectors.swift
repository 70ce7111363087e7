// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

// swift-format-ignore-file
import Foundation

@testable import Otapi


struct SystemVectors: TypedArea {
  func call(_ method: String) -> TypedCall? {
    switch method {
    case "CheckIfStatefullMethodsAllowed":
      TypedCall { caller, given, options in
        try await caller.system.checkIfStatefullMethodsAllowed(options: options); return nil
      }
    case "ResetInstanceCaches":
      TypedCall { caller, given, options in
        try await caller.system.resetInstanceCaches(options: options); return nil
      }
    case "Test":
      TypedCall { caller, given, options in
        try await caller.system.test(options: options); return nil
      }
    default: nil
    }
  }
}
