// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

import Foundation

/// The customer's or guest's cart.
public struct CartCalls: Sendable {
  let caller: any Caller

  /// Put an item configuration into the cart.
  ///
  /// One client reports that the JSON endpoint wants configurationId and fieldParameters to be there, even if empty.
  ///
  /// Changes once: never repeated by itself. Adds to the cart; a repeat adds the quantity again. Needs a customer's session.
  ///
  /// Known from other clients, not documented.
  ///
  /// - Parameter priceType: Seen in one weak source, and as PriceType in order documents. Assumed, not documented.
  public func addItemToBasket(
    itemId: String,
    configurationId: String? = nil,
    quantity: Int,
    fieldParameters: ElementFields? = nil,
    priceType: String? = nil,
    options: CallOptions = CallOptions()
  ) async throws -> ElementId? {
    let given: Given = [
      "itemId": itemId,
      "configurationId": configurationId,
      "quantity": quantity,
      "fieldParameters": fieldParameters,
      "priceType": priceType,
    ]
    return ElementId(otapi: try await caller.payload("AddItemToBasket", given, options))
  }

  /// Put several simplified item selections into the cart in one call.
  ///
  /// Changes once: never repeated by itself. Adds to the cart; a repeat adds the quantities again. Needs a customer's session.
  ///
  /// Known from other clients, not documented.
  public func batchSimplifiedAddItemsToBasket(
    request: BatchSimplifiedAddItemsToBasketRequest,
    options: CallOptions = CallOptions()
  ) async throws -> [ElementId] {
    .init(reading: try await caller.payload("BatchSimplifiedAddItemsToBasket", ["request": request], options))
  }

  /// Empty the cart.
  ///
  /// Changes something; the same call again leaves the same state. Empties the cart; a repeat finds it empty. Needs a customer's
  /// session.
  ///
  /// Known from other clients, not documented.
  public func clearBasket(options: CallOptions = CallOptions()) async throws {
    _ = try await caller.payload("ClearBasket", [:], options)
  }

  /// Change the extra fields of a cart element.
  ///
  /// Changes something; the same call again leaves the same state. Sets the fields of a cart element to the given values. Needs
  /// a customer's session.
  ///
  /// Known from other clients, not documented.
  public func editBasketItemFields(
    elementId: Int,
    fieldParameters: ElementFields,
    options: CallOptions = CallOptions()
  ) async throws {
    _ = try await caller.payload("EditBasketItemFields", ["elementId": elementId, "fieldParameters": fieldParameters], options)
  }

  /// Change the quantity of a cart element.
  ///
  /// Changes something; the same call again leaves the same state. Sets the quantity to the given number, not by a difference.
  /// Needs a customer's session.
  ///
  /// Known from other clients, not documented.
  public func editBasketItemQuantity(elementId: Int, quantity: Int, options: CallOptions = CallOptions()) async throws {
    _ = try await caller.payload("EditBasketItemQuantity", ["elementId": elementId, "quantity": quantity], options)
  }

  /// Get the contents of the cart.
  ///
  /// Needs a customer's session.
  ///
  /// Known from other clients, not documented.
  public func getBasket(options: CallOptions = CallOptions()) async throws -> CollectionInfo {
    .init(try await caller.payload("GetBasket", [:], options))
  }

  /// Get the result of a finished cart check.
  ///
  /// Only IsFinished tells the end; each message has its own Status (Ok, Warning, Error).
  ///
  /// Needs a customer's session.
  ///
  /// Known from other clients, not documented.
  public func getBasketCheckingResult(
    activityId: String,
    options: CallOptions = CallOptions()
  ) async throws -> BasketCheckingResult {
    .init(try await caller.payload("GetBasketCheckingResult", ["activityId": activityId], options))
  }

  /// Get only the given elements of the cart, with totals for them.
  ///
  /// Needs a customer's session.
  ///
  /// Known from other clients, not documented.
  ///
  /// - Parameter elements: Ids of cart elements. The shop joins them with ','; one client uses ';'.
  public func getPartialBasket(elements: [String], options: CallOptions = CallOptions()) async throws -> CollectionInfo {
    .init(try await caller.payload("GetPartialBasket", ["elements": elements], options))
  }

  /// Move everything from the favourites (note) list to the cart.
  ///
  /// Changes something; the same call again leaves the same state. Moves what is on the favourites list; a repeat finds the list
  /// empty. Needs a customer's session.
  ///
  /// Known from other clients, not documented.
  public func moveAllItemsFromNoteToBasket(options: CallOptions = CallOptions()) async throws {
    _ = try await caller.payload("MoveAllItemsFromNoteToBasket", [:], options)
  }

  /// Move one element from the favourites (note) list to the cart.
  ///
  /// Changes something; the same call again leaves the same state. Moves one element by id; a repeat no longer finds it on the
  /// favourites list. Needs a customer's session.
  ///
  /// Known from other clients, not documented.
  public func moveItemFromNoteToBasket(elementId: Int, options: CallOptions = CallOptions()) async throws {
    _ = try await caller.payload("MoveItemFromNoteToBasket", ["elementId": elementId], options)
  }

  /// Move several elements from the favourites (note) list to the cart.
  ///
  /// Changes something; the same call again leaves the same state. Moves elements by id; a repeat no longer finds them on the
  /// favourites list. Needs a customer's session.
  ///
  /// Known from other clients, not documented.
  ///
  /// - Parameter elements: Ids of elements of the list; the separator is that of the cart methods. Assumed, not documented.
  public func moveItemsFromNoteToBasket(elements: [String], options: CallOptions = CallOptions()) async throws {
    _ = try await caller.payload("MoveItemsFromNoteToBasket", ["elements": elements], options)
  }

  /// Remove one element from the cart.
  ///
  /// Changes something; the same call again leaves the same state. Removes an element by id; a repeat finds it gone. Needs a
  /// customer's session.
  ///
  /// Known from other clients, not documented.
  public func removeItemFromBasket(elementId: Int, options: CallOptions = CallOptions()) async throws {
    _ = try await caller.payload("RemoveItemFromBasket", ["elementId": elementId], options)
  }

  /// Remove several elements from the cart.
  ///
  /// Changes something; the same call again leaves the same state. Removes elements by id; a repeat finds them gone. Needs a
  /// customer's session.
  ///
  /// Known from other clients, not documented.
  ///
  /// - Parameter elements: Ids of cart elements. The shop joins them with ','; one client uses ';'.
  public func removeItemsFromBasket(elements: [String], options: CallOptions = CallOptions()) async throws {
    _ = try await caller.payload("RemoveItemsFromBasket", ["elements": elements], options)
  }

  /// Start a check of cart elements against the provider in the background.
  ///
  /// Read the outcome with GetBasketCheckingResult.
  ///
  /// Changes once: never repeated by itself. Starts a background check at every call; it changes no goods, but a repeat leaves
  /// two checks running. Needs a customer's session. Starts an activity of the type `BasketChecking`, which the flow `activity`
  /// follows, as is assumed.
  ///
  /// Known from other clients, not documented.
  ///
  /// - Parameter elements: Ids of cart elements. The shop joins them with ','; one client uses ';'.
  public func runBasketChecking(
    elements: [String]? = nil,
    options: CallOptions = CallOptions()
  ) async throws -> BackgroundActivityIdentificationInfo {
    .init(try await caller.payload("RunBasketChecking", ["elements": elements], options))
  }
}
