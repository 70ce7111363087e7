// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
import type { CallOptions } from "../types.js";
import type { NoArguments, Page } from "../values.js";
import type { CollectionInfo, ElementFields, SimplifiedVendorInfo } from "./common.js";
import type { ElementId } from "./ids.js";

/** The customer's favourite items and vendors. */
export interface FavoritesMethods {
  /**
   * Put an item configuration on the customer's favourites (note) list.
   *
   * Changes once: never repeated by itself. Adds to the favourites list; whether a repeat adds a second element or
   * raises the quantity is not known. Needs a customer's session.
   *
   * Known from other clients, not documented.
   */
  addItemToNote(args: AddItemToNoteArguments, options?: CallOptions): Promise<ElementId>;
  /**
   * Add a vendor to the customer's favourite vendors.
   *
   * Changes once: never repeated by itself. Adds a vendor to the list; whether a repeat adds a second element is not
   * known. Needs a customer's session.
   *
   * Known from other clients, not documented.
   */
  addVendorToFavorites(args: AddVendorToFavoritesArguments, options?: CallOptions): Promise<ElementId>;
  /**
   * Empty the list of favourite vendors.
   *
   * Changes something; the same call again leaves the same state. Empties the list; a repeat finds it empty. Needs a
   * customer's session.
   *
   * Known from other clients, not documented.
   */
  clearFavoriteVendors(args?: NoArguments, options?: CallOptions): Promise<null>;
  /**
   * Empty the favourites (note) list.
   *
   * Changes something; the same call again leaves the same state. Empties the list; a repeat finds it empty. Needs a
   * customer's session.
   *
   * Known from other clients, not documented.
   */
  clearNote(args?: NoArguments, options?: CallOptions): Promise<null>;
  /**
   * Change the extra fields of a favourite vendor.
   *
   * Changes something; the same call again leaves the same state. Sets the fields of an element to the given values.
   * Needs a customer's session.
   *
   * Known from other clients, not documented.
   */
  editFavoriteVendorFields(args: EditFavoriteVendorFieldsArguments, options?: CallOptions): Promise<null>;
  /**
   * Change the extra fields of an element of the favourites (note) list.
   *
   * Changes something; the same call again leaves the same state. Sets the fields of an element to the given values.
   * Needs a customer's session.
   *
   * Known from other clients, not documented.
   */
  editNoteItemFields(args: EditNoteItemFieldsArguments, options?: CallOptions): Promise<null>;
  /**
   * Change the quantity of an element of the favourites (note) list.
   *
   * Changes something; the same call again leaves the same state. Sets the quantity to the given number, not by a
   * difference. Needs a customer's session.
   *
   * Known from other clients, not documented.
   */
  editNoteItemQuantity(args: EditNoteItemQuantityArguments, options?: CallOptions): Promise<null>;
  /**
   * Get the customer's favourite vendors.
   *
   * Needs a customer's session.
   *
   * Known from other clients, not documented.
   */
  getFavoriteVendors(args?: NoArguments, options?: CallOptions): Promise<CollectionInfo>;
  /**
   * Get the customer's favourites (note) list.
   *
   * Needs a customer's session.
   *
   * Known from other clients, not documented.
   */
  getNote(args?: NoArguments, options?: CallOptions): Promise<CollectionInfo>;
  /**
   * Move everything from the cart to the favourites (note) list.
   *
   * Changes something; the same call again leaves the same state. Moves what is in the cart; a repeat finds the cart
   * empty. Needs a customer's session.
   *
   * Known from other clients, not documented.
   */
  moveAllItemsFromCartToNote(args?: NoArguments, options?: CallOptions): Promise<null>;
  /**
   * Move one element from the cart to the favourites (note) list.
   *
   * Changes something; the same call again leaves the same state. Moves one element by id; a repeat no longer finds it
   * in the cart. Needs a customer's session.
   *
   * Known from other clients, not documented.
   */
  moveItemFromCartToNote(args: MoveItemFromCartToNoteArguments, options?: CallOptions): Promise<null>;
  /**
   * Move several elements from the cart to the favourites (note) list.
   *
   * Changes something; the same call again leaves the same state. Moves elements by id; a repeat no longer finds them
   * in the cart. Needs a customer's session.
   *
   * Known from other clients, not documented.
   */
  moveItemsFromBasketToNote(args: MoveItemsFromBasketToNoteArguments, options?: CallOptions): Promise<null>;
  /**
   * Remove one element from the favourites (note) list.
   *
   * Changes something; the same call again leaves the same state. Removes an element by id; a repeat finds it gone.
   * Needs a customer's session.
   *
   * Known from other clients, not documented.
   */
  removeItemFromNote(args: RemoveItemFromNoteArguments, options?: CallOptions): Promise<null>;
  /**
   * Remove several elements from the favourites (note) list.
   *
   * Changes something; the same call again leaves the same state. Removes elements by id; a repeat finds them gone.
   * Needs a customer's session.
   *
   * Known from other clients, not documented.
   */
  removeItemsFromNote(args: RemoveItemsFromNoteArguments, options?: CallOptions): Promise<null>;
  /**
   * Remove one vendor from the favourite vendors.
   *
   * Changes something; the same call again leaves the same state. Removes an element by id; a repeat finds it gone.
   * Needs a customer's session.
   *
   * Known from other clients, not documented.
   */
  removeVendorFromFavorites(args: RemoveVendorFromFavoritesArguments, options?: CallOptions): Promise<null>;
  /**
   * Remove several vendors from the favourites, by element ids or vendor ids.
   *
   * Changes something; the same call again leaves the same state. Removes vendors by id; a repeat finds them gone.
   * Needs a customer's session.
   *
   * Known from other clients, not documented.
   */
  removeVendorsFromFavorites(args?: RemoveVendorsFromFavoritesArguments, options?: CallOptions): Promise<null>;
  /**
   * Search favourite vendors and get them in the simplified form.
   *
   * Needs a customer's session. Gives one page; `searchSimplifiedFavoriteVendorsAll` goes through all of them.
   *
   * Known from other clients, not documented.
   */
  searchSimplifiedFavoriteVendors(args?: SearchSimplifiedFavoriteVendorsArguments, options?: CallOptions): Promise<Page<SimplifiedVendorInfo>>;
  /** The items of all pages of `searchSimplifiedFavoriteVendors`, which are read as they are wanted. */
  searchSimplifiedFavoriteVendorsAll(args?: SearchSimplifiedFavoriteVendorsArguments, options?: CallOptions): AsyncIterableIterator<SimplifiedVendorInfo, undefined>;
}

/** Arguments of `addItemToNote`. */
export type AddItemToNoteArguments = {
  readonly itemId: string;
  readonly configurationId?: string | undefined;
  readonly quantity?: number | undefined;
  readonly fieldParameters?: ElementFields | undefined;
};

/** Arguments of `addVendorToFavorites`. */
export type AddVendorToFavoritesArguments = {
  readonly vendorId: string;
  readonly fieldParameters?: ElementFields | undefined;
};

/** Arguments of `editFavoriteVendorFields`. */
export type EditFavoriteVendorFieldsArguments = {
  readonly elementId: number;
  readonly fieldParameters: ElementFields;
};

/** Arguments of `editNoteItemFields`. */
export type EditNoteItemFieldsArguments = {
  readonly elementId: number;
  readonly fieldParameters: ElementFields;
};

/** Arguments of `editNoteItemQuantity`. */
export type EditNoteItemQuantityArguments = {
  readonly elementId: number;
  readonly quantity: number;
};

/** Arguments of `moveItemFromCartToNote`. */
export type MoveItemFromCartToNoteArguments = {
  readonly elementId: number;
};

/** Arguments of `moveItemsFromBasketToNote`. */
export type MoveItemsFromBasketToNoteArguments = {
  /** Ids of cart elements. The shop joins them with ','; one client uses ';'. */
  readonly elements: readonly string[];
};

/** Arguments of `removeItemFromNote`. */
export type RemoveItemFromNoteArguments = {
  readonly elementId: number;
};

/** Arguments of `removeItemsFromNote`. */
export type RemoveItemsFromNoteArguments = {
  /**
   * Ids of elements of the list; the separator is that of the cart methods.
   *
   * Assumed, not documented.
   */
  readonly elements: readonly string[];
};

/** Arguments of `removeVendorFromFavorites`. */
export type RemoveVendorFromFavoritesArguments = {
  readonly elementId: number;
};

/** Arguments of `removeVendorsFromFavorites`. */
export type RemoveVendorsFromFavoritesArguments = {
  /**
   * Ids of elements of the list; the separator is that of the cart methods.
   *
   * Assumed, not documented.
   */
  readonly elements?: readonly string[] | undefined;
  readonly vendors?: readonly string[] | undefined;
};

/** Arguments of `searchSimplifiedFavoriteVendors`. */
export type SearchSimplifiedFavoriteVendorsArguments = {
  readonly parameters?: SimplifiedVendorSearchParameters | undefined;
  /** Assumed, not documented. */
  readonly framePosition?: number | undefined;
  /** Assumed, not documented. */
  readonly frameSize?: number | undefined;
};

/** The service is known to have more members. */
export type SimplifiedVendorSearchParameters = {
};
