// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

import Foundation

/// The customer's favourite items and vendors.
public struct FavoritesCalls: Sendable {
  let caller: any Caller

  /// Put an item configuration on the customer's favourites (note) list.
  ///
  /// Changes once: never repeated by itself. Adds to the favourites list; whether a repeat adds a second element or raises the
  /// quantity is not known. Needs a customer's session.
  ///
  /// Known from other clients, not documented.
  public func addItemToNote(
    itemId: String,
    configurationId: String? = nil,
    quantity: Int? = nil,
    fieldParameters: ElementFields? = nil,
    options: CallOptions = CallOptions()
  ) async throws -> ElementId? {
    let given: Given = [
      "itemId": itemId,
      "configurationId": configurationId,
      "quantity": quantity,
      "fieldParameters": fieldParameters,
    ]
    return ElementId(otapi: try await caller.payload("AddItemToNote", given, options))
  }

  /// Add a vendor to the customer's favourite vendors.
  ///
  /// Changes once: never repeated by itself. Adds a vendor to the list; whether a repeat adds a second element is not known.
  /// Needs a customer's session.
  ///
  /// Known from other clients, not documented.
  public func addVendorToFavorites(
    vendorId: String,
    fieldParameters: ElementFields? = nil,
    options: CallOptions = CallOptions()
  ) async throws -> ElementId? {
    let given: Given = ["vendorId": vendorId, "fieldParameters": fieldParameters]
    return ElementId(otapi: try await caller.payload("AddVendorToFavorites", given, options))
  }

  /// Empty the list of favourite vendors.
  ///
  /// Changes something; the same call again leaves the same state. Empties the list; a repeat finds it empty. Needs a customer's
  /// session.
  ///
  /// Known from other clients, not documented.
  public func clearFavoriteVendors(options: CallOptions = CallOptions()) async throws {
    _ = try await caller.payload("ClearFavoriteVendors", [:], options)
  }

  /// Empty the favourites (note) list.
  ///
  /// Changes something; the same call again leaves the same state. Empties the list; a repeat finds it empty. Needs a customer's
  /// session.
  ///
  /// Known from other clients, not documented.
  public func clearNote(options: CallOptions = CallOptions()) async throws {
    _ = try await caller.payload("ClearNote", [:], options)
  }

  /// Change the extra fields of a favourite vendor.
  ///
  /// Changes something; the same call again leaves the same state. Sets the fields of an element to the given values. Needs a
  /// customer's session.
  ///
  /// Known from other clients, not documented.
  public func editFavoriteVendorFields(
    elementId: Int,
    fieldParameters: ElementFields,
    options: CallOptions = CallOptions()
  ) async throws {
    let given: Given = ["elementId": elementId, "fieldParameters": fieldParameters]
    _ = try await caller.payload("EditFavoriteVendorFields", given, options)
  }

  /// Change the extra fields of an element of the favourites (note) list.
  ///
  /// Changes something; the same call again leaves the same state. Sets the fields of an element to the given values. Needs a
  /// customer's session.
  ///
  /// Known from other clients, not documented.
  public func editNoteItemFields(
    elementId: Int,
    fieldParameters: ElementFields,
    options: CallOptions = CallOptions()
  ) async throws {
    _ = try await caller.payload("EditNoteItemFields", ["elementId": elementId, "fieldParameters": fieldParameters], options)
  }

  /// Change the quantity of an element of the favourites (note) list.
  ///
  /// Changes something; the same call again leaves the same state. Sets the quantity to the given number, not by a difference.
  /// Needs a customer's session.
  ///
  /// Known from other clients, not documented.
  public func editNoteItemQuantity(elementId: Int, quantity: Int, options: CallOptions = CallOptions()) async throws {
    _ = try await caller.payload("EditNoteItemQuantity", ["elementId": elementId, "quantity": quantity], options)
  }

  /// Get the customer's favourite vendors.
  ///
  /// Needs a customer's session.
  ///
  /// Known from other clients, not documented.
  public func getFavoriteVendors(options: CallOptions = CallOptions()) async throws -> CollectionInfo {
    .init(try await caller.payload("GetFavoriteVendors", [:], options))
  }

  /// Get the customer's favourites (note) list.
  ///
  /// Needs a customer's session.
  ///
  /// Known from other clients, not documented.
  public func getNote(options: CallOptions = CallOptions()) async throws -> CollectionInfo {
    .init(try await caller.payload("GetNote", [:], options))
  }

  /// Move everything from the cart to the favourites (note) list.
  ///
  /// Changes something; the same call again leaves the same state. Moves what is in the cart; a repeat finds the cart empty.
  /// Needs a customer's session.
  ///
  /// Known from other clients, not documented.
  public func moveAllItemsFromCartToNote(options: CallOptions = CallOptions()) async throws {
    _ = try await caller.payload("MoveAllItemsFromCartToNote", [:], options)
  }

  /// Move one element from the cart to the favourites (note) list.
  ///
  /// Changes something; the same call again leaves the same state. Moves one element by id; a repeat no longer finds it in the
  /// cart. Needs a customer's session.
  ///
  /// Known from other clients, not documented.
  public func moveItemFromCartToNote(elementId: Int, options: CallOptions = CallOptions()) async throws {
    _ = try await caller.payload("MoveItemFromCartToNote", ["elementId": elementId], options)
  }

  /// Move several elements from the cart to the favourites (note) list.
  ///
  /// Changes something; the same call again leaves the same state. Moves elements by id; a repeat no longer finds them in the
  /// cart. Needs a customer's session.
  ///
  /// Known from other clients, not documented.
  ///
  /// - Parameter elements: Ids of cart elements. The shop joins them with ','; one client uses ';'.
  public func moveItemsFromBasketToNote(elements: [String], options: CallOptions = CallOptions()) async throws {
    _ = try await caller.payload("MoveItemsFromBasketToNote", ["elements": elements], options)
  }

  /// Remove one element from the favourites (note) list.
  ///
  /// Changes something; the same call again leaves the same state. Removes an element by id; a repeat finds it gone. Needs a
  /// customer's session.
  ///
  /// Known from other clients, not documented.
  public func removeItemFromNote(elementId: Int, options: CallOptions = CallOptions()) async throws {
    _ = try await caller.payload("RemoveItemFromNote", ["elementId": elementId], options)
  }

  /// Remove several elements from the favourites (note) list.
  ///
  /// Changes something; the same call again leaves the same state. Removes elements by id; a repeat finds them gone. Needs a
  /// customer's session.
  ///
  /// Known from other clients, not documented.
  ///
  /// - Parameter elements: Ids of elements of the list; the separator is that of the cart methods. Assumed, not documented.
  public func removeItemsFromNote(elements: [String], options: CallOptions = CallOptions()) async throws {
    _ = try await caller.payload("RemoveItemsFromNote", ["elements": elements], options)
  }

  /// Remove one vendor from the favourite vendors.
  ///
  /// Changes something; the same call again leaves the same state. Removes an element by id; a repeat finds it gone. Needs a
  /// customer's session.
  ///
  /// Known from other clients, not documented.
  public func removeVendorFromFavorites(elementId: Int, options: CallOptions = CallOptions()) async throws {
    _ = try await caller.payload("RemoveVendorFromFavorites", ["elementId": elementId], options)
  }

  /// Remove several vendors from the favourites, by element ids or vendor ids.
  ///
  /// Changes something; the same call again leaves the same state. Removes vendors by id; a repeat finds them gone. Needs a
  /// customer's session.
  ///
  /// Known from other clients, not documented.
  ///
  /// - Parameter elements: Ids of elements of the list; the separator is that of the cart methods. Assumed, not documented.
  public func removeVendorsFromFavorites(
    elements: [String]? = nil,
    vendors: [String]? = nil,
    options: CallOptions = CallOptions()
  ) async throws {
    _ = try await caller.payload("RemoveVendorsFromFavorites", ["elements": elements, "vendors": vendors], options)
  }

  /// Search favourite vendors and get them in the simplified form.
  ///
  /// Needs a customer's session. Gives one page; `searchSimplifiedFavoriteVendorsAll` goes through all of them.
  ///
  /// Known from other clients, not documented.
  ///
  /// - Parameter framePosition: Assumed, not documented.
  /// - Parameter frameSize: Assumed, not documented.
  public func searchSimplifiedFavoriteVendors(
    parameters: SimplifiedVendorSearchParameters? = nil,
    framePosition: Int? = nil,
    frameSize: Int? = nil,
    options: CallOptions = CallOptions()
  ) async throws -> Page<SimplifiedVendorInfo> {
    let given: Given = ["parameters": parameters, "framePosition": framePosition, "frameSize": frameSize]
    return .init(try await caller.payload("SearchSimplifiedFavoriteVendors", given, options))
  }

  /// The items of all pages of `searchSimplifiedFavoriteVendors`, each page read when it is wanted. The arguments are the same:
  /// `framePosition` is where it begins, `frameSize` how many items are asked for at once.
  public func searchSimplifiedFavoriteVendorsAll(
    parameters: SimplifiedVendorSearchParameters? = nil,
    framePosition: Int? = nil,
    frameSize: Int? = nil,
    options: CallOptions = CallOptions()
  ) -> Pages<SimplifiedVendorInfo> {
    let given: Given = ["parameters": parameters, "framePosition": framePosition, "frameSize": frameSize]
    return Pages(caller, "SearchSimplifiedFavoriteVendors", given, options)
  }
}
