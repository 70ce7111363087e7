// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
import type { CallOptions } from "../types.js";
import type { NoArguments } from "../values.js";
import type {
  BackgroundActivityIdentificationInfo, CollectionInfo, ConfigurationSelection, ElementFields, NamedParameter,
} from "./common.js";
import type { BasketCheckingStatus } from "./enums.js";
import type { ElementId } from "./ids.js";

/** The customer's or guest's cart. */
export interface CartMethods {
  /**
   * Put an item configuration into the cart.
   *
   * One client reports that the JSON endpoint wants configurationId and fieldParameters to be there, even if empty.
   *
   * Changes once: never repeated by itself. Adds to the cart; a repeat adds the quantity again. Needs a customer's
   * session.
   *
   * Known from other clients, not documented.
   */
  addItemToBasket(args: AddItemToBasketArguments, options?: CallOptions): Promise<ElementId>;
  /**
   * Put several simplified item selections into the cart in one call.
   *
   * Changes once: never repeated by itself. Adds to the cart; a repeat adds the quantities again. Needs a customer's
   * session.
   *
   * Known from other clients, not documented.
   */
  batchSimplifiedAddItemsToBasket(args: BatchSimplifiedAddItemsToBasketArguments, options?: CallOptions): Promise<readonly ElementId[]>;
  /**
   * Empty the cart.
   *
   * Changes something; the same call again leaves the same state. Empties the cart; a repeat finds it empty. Needs a
   * customer's session.
   *
   * Known from other clients, not documented.
   */
  clearBasket(args?: NoArguments, options?: CallOptions): Promise<null>;
  /**
   * Change the extra fields of a cart element.
   *
   * Changes something; the same call again leaves the same state. Sets the fields of a cart element to the given
   * values. Needs a customer's session.
   *
   * Known from other clients, not documented.
   */
  editBasketItemFields(args: EditBasketItemFieldsArguments, options?: CallOptions): Promise<null>;
  /**
   * Change the quantity of a cart element.
   *
   * Changes something; the same call again leaves the same state. Sets the quantity to the given number, not by a
   * difference. Needs a customer's session.
   *
   * Known from other clients, not documented.
   */
  editBasketItemQuantity(args: EditBasketItemQuantityArguments, options?: CallOptions): Promise<null>;
  /**
   * Get the contents of the cart.
   *
   * Needs a customer's session.
   *
   * Known from other clients, not documented.
   */
  getBasket(args?: NoArguments, options?: CallOptions): Promise<CollectionInfo>;
  /**
   * Get the result of a finished cart check.
   *
   * Only IsFinished tells the end; each message has its own Status (Ok, Warning, Error).
   *
   * Needs a customer's session.
   *
   * Known from other clients, not documented.
   */
  getBasketCheckingResult(args: GetBasketCheckingResultArguments, options?: CallOptions): Promise<BasketCheckingResult>;
  /**
   * Get only the given elements of the cart, with totals for them.
   *
   * Needs a customer's session.
   *
   * Known from other clients, not documented.
   */
  getPartialBasket(args: GetPartialBasketArguments, options?: CallOptions): Promise<CollectionInfo>;
  /**
   * Move everything from the favourites (note) list to the cart.
   *
   * Changes something; the same call again leaves the same state. Moves what is on the favourites list; a repeat finds
   * the list empty. Needs a customer's session.
   *
   * Known from other clients, not documented.
   */
  moveAllItemsFromNoteToBasket(args?: NoArguments, options?: CallOptions): Promise<null>;
  /**
   * Move one element from the favourites (note) list to the cart.
   *
   * Changes something; the same call again leaves the same state. Moves one element by id; a repeat no longer finds it
   * on the favourites list. Needs a customer's session.
   *
   * Known from other clients, not documented.
   */
  moveItemFromNoteToBasket(args: MoveItemFromNoteToBasketArguments, options?: CallOptions): Promise<null>;
  /**
   * Move several elements from the favourites (note) list to the cart.
   *
   * Changes something; the same call again leaves the same state. Moves elements by id; a repeat no longer finds them
   * on the favourites list. Needs a customer's session.
   *
   * Known from other clients, not documented.
   */
  moveItemsFromNoteToBasket(args: MoveItemsFromNoteToBasketArguments, options?: CallOptions): Promise<null>;
  /**
   * Remove one element from the cart.
   *
   * Changes something; the same call again leaves the same state. Removes an element by id; a repeat finds it gone.
   * Needs a customer's session.
   *
   * Known from other clients, not documented.
   */
  removeItemFromBasket(args: RemoveItemFromBasketArguments, options?: CallOptions): Promise<null>;
  /**
   * Remove several elements from the cart.
   *
   * Changes something; the same call again leaves the same state. Removes elements by id; a repeat finds them gone.
   * Needs a customer's session.
   *
   * Known from other clients, not documented.
   */
  removeItemsFromBasket(args: RemoveItemsFromBasketArguments, options?: CallOptions): Promise<null>;
  /**
   * Start a check of cart elements against the provider in the background.
   *
   * Read the outcome with GetBasketCheckingResult.
   *
   * Changes once: never repeated by itself. Starts a background check at every call; it changes no goods, but a repeat
   * leaves two checks running. Needs a customer's session. Starts an activity of the type `BasketChecking`, which the
   * flow `activity` follows, as is assumed.
   *
   * Known from other clients, not documented.
   */
  runBasketChecking(args?: RunBasketCheckingArguments, options?: CallOptions): Promise<BackgroundActivityIdentificationInfo>;
}

/** Arguments of `addItemToBasket`. */
export type AddItemToBasketArguments = {
  readonly itemId: string;
  readonly configurationId?: string | undefined;
  readonly quantity: number;
  readonly fieldParameters?: ElementFields | undefined;
  /**
   * Seen in one weak source, and as PriceType in order documents.
   *
   * Assumed, not documented.
   */
  readonly priceType?: string | undefined;
};

/** Arguments of `batchSimplifiedAddItemsToBasket`. */
export type BatchSimplifiedAddItemsToBasketArguments = {
  readonly request: BatchSimplifiedAddItemsToBasketRequest;
};

/** Arguments of `editBasketItemFields`. */
export type EditBasketItemFieldsArguments = {
  readonly elementId: number;
  readonly fieldParameters: ElementFields;
};

/** Arguments of `editBasketItemQuantity`. */
export type EditBasketItemQuantityArguments = {
  readonly elementId: number;
  readonly quantity: number;
};

/** Arguments of `getBasketCheckingResult`. */
export type GetBasketCheckingResultArguments = {
  readonly activityId: string;
};

/** Arguments of `getPartialBasket`. */
export type GetPartialBasketArguments = {
  /** Ids of cart elements. The shop joins them with ','; one client uses ';'. */
  readonly elements: readonly string[];
};

/** Arguments of `moveItemFromNoteToBasket`. */
export type MoveItemFromNoteToBasketArguments = {
  readonly elementId: number;
};

/** Arguments of `moveItemsFromNoteToBasket`. */
export type MoveItemsFromNoteToBasketArguments = {
  /**
   * Ids of elements of the list; the separator is that of the cart methods.
   *
   * Assumed, not documented.
   */
  readonly elements: readonly string[];
};

/** Arguments of `removeItemFromBasket`. */
export type RemoveItemFromBasketArguments = {
  readonly elementId: number;
};

/** Arguments of `removeItemsFromBasket`. */
export type RemoveItemsFromBasketArguments = {
  /** Ids of cart elements. The shop joins them with ','; one client uses ';'. */
  readonly elements: readonly string[];
};

/** Arguments of `runBasketChecking`. */
export type RunBasketCheckingArguments = {
  /** Ids of cart elements. The shop joins them with ','; one client uses ';'. */
  readonly elements?: readonly string[] | undefined;
};

export type BasketCheckingMessage = {
  readonly elementId?: ElementId;
  readonly text?: string;
  readonly parameters: readonly NamedParameter[];
  /** Assumed, not documented. */
  readonly status?: BasketCheckingStatus;
  readonly code?: string;
};

export type BasketCheckingResult = {
  readonly isFinished?: boolean;
  readonly progressPercent?: number;
  readonly messages: readonly BasketCheckingMessage[];
};

export type BatchSimplifiedAddItemsToBasketElement = {
  readonly itemId?: string | undefined;
  readonly itemUrl?: string | undefined;
  readonly externalDeliveryId?: string | undefined;
  readonly current?: ConfigurationSelection | undefined;
  readonly selected?: readonly ConfigurationSelection[] | undefined;
};

export type BatchSimplifiedAddItemsToBasketRequest = {
  readonly element?: readonly BatchSimplifiedAddItemsToBasketElement[] | undefined;
};
