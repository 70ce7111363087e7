// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

// swift-format-ignore-file
import Foundation

@testable import Otapi

extension SimplifiedVendorSearchParameters: Declared {
  var declared: Given {
    [:]
  }
}

extension SimplifiedVendorSearchParameters: Made {
  init(_ given: Parameters) throws {
    self.init()
  }

  var copied: Self {
    Self()
  }
}

struct FavoritesVectors: TypedArea {
  func call(_ method: String) -> TypedCall? {
    switch method {
    case "AddItemToNote":
      TypedCall { caller, given, options in
        return try await caller.favorites.addItemToNote(itemId: given.required("itemId", "itemId"), configurationId: given("configurationId", "configurationId"), quantity: given("quantity", "quantity"), fieldParameters: given("fieldParameters", "fieldParameters"), options: options)
      }
    case "AddVendorToFavorites":
      TypedCall { caller, given, options in
        return try await caller.favorites.addVendorToFavorites(vendorId: given.required("vendorId", "vendorId"), fieldParameters: given("fieldParameters", "fieldParameters"), options: options)
      }
    case "ClearFavoriteVendors":
      TypedCall { caller, given, options in
        try await caller.favorites.clearFavoriteVendors(options: options); return nil
      }
    case "ClearNote":
      TypedCall { caller, given, options in
        try await caller.favorites.clearNote(options: options); return nil
      }
    case "EditFavoriteVendorFields":
      TypedCall { caller, given, options in
        try await caller.favorites.editFavoriteVendorFields(elementId: given.required("elementId", "elementId"), fieldParameters: given.required("fieldParameters", "fieldParameters"), options: options); return nil
      }
    case "EditNoteItemFields":
      TypedCall { caller, given, options in
        try await caller.favorites.editNoteItemFields(elementId: given.required("elementId", "elementId"), fieldParameters: given.required("fieldParameters", "fieldParameters"), options: options); return nil
      }
    case "EditNoteItemQuantity":
      TypedCall { caller, given, options in
        try await caller.favorites.editNoteItemQuantity(elementId: given.required("elementId", "elementId"), quantity: given.required("quantity", "quantity"), options: options); return nil
      }
    case "GetFavoriteVendors":
      TypedCall { caller, given, options in
        return try await caller.favorites.getFavoriteVendors(options: options)
      }
    case "GetNote":
      TypedCall { caller, given, options in
        return try await caller.favorites.getNote(options: options)
      }
    case "MoveAllItemsFromCartToNote":
      TypedCall { caller, given, options in
        try await caller.favorites.moveAllItemsFromCartToNote(options: options); return nil
      }
    case "MoveItemFromCartToNote":
      TypedCall { caller, given, options in
        try await caller.favorites.moveItemFromCartToNote(elementId: given.required("elementId", "elementId"), options: options); return nil
      }
    case "MoveItemsFromBasketToNote":
      TypedCall { caller, given, options in
        try await caller.favorites.moveItemsFromBasketToNote(elements: given.required("elements", "elements"), options: options); return nil
      }
    case "RemoveItemFromNote":
      TypedCall { caller, given, options in
        try await caller.favorites.removeItemFromNote(elementId: given.required("elementId", "elementId"), options: options); return nil
      }
    case "RemoveItemsFromNote":
      TypedCall { caller, given, options in
        try await caller.favorites.removeItemsFromNote(elements: given.required("elements", "elements"), options: options); return nil
      }
    case "RemoveVendorFromFavorites":
      TypedCall { caller, given, options in
        try await caller.favorites.removeVendorFromFavorites(elementId: given.required("elementId", "elementId"), options: options); return nil
      }
    case "RemoveVendorsFromFavorites":
      TypedCall { caller, given, options in
        try await caller.favorites.removeVendorsFromFavorites(elements: given("elements", "elements"), vendors: given("vendors", "vendors"), options: options); return nil
      }
    case "SearchSimplifiedFavoriteVendors":
      TypedCall(
        one: { caller, given, options in
          return try await caller.favorites.searchSimplifiedFavoriteVendors(parameters: given("parameters", "xmlParameters"), framePosition: given("framePosition", "framePosition"), frameSize: given("frameSize", "frameSize"), options: options)
        }, list: ["items"],
        all: { caller, given, options in
          try await collected(caller.favorites.searchSimplifiedFavoriteVendorsAll(parameters: given("parameters", "xmlParameters"), framePosition: given("framePosition", "framePosition"), frameSize: given("frameSize", "frameSize"), options: options))
        })
    default: nil
    }
  }
}
