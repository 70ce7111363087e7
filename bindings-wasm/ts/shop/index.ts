import { thrown } from "../errors.js";
import { encodeObject } from "../json.js";
import { Loader } from "../loader.js";
import type { Open } from "../types.js";
import start, { initSync, rule } from "./engine.js";

/** The rules' module. */
export const engine = new Loader("otapi/shop", start, initSync);

/** A property and one of its values, as an item's attributes and configurations name them. */
export interface SelectedValue {
  readonly pid: string;
  readonly vid: string;
}

/** What a price depends on. */
export interface PriceOptions {
  /** How many pieces; the least that may be ordered where it is left out. */
  readonly quantity?: number;
  /** The promotion to make use of. Left out, it is the first one that holds; an empty text asks for the price without any. */
  readonly promotionId?: string;
  /** The code of one of the currencies that the service displays; the first of them where it is left out. */
  readonly currency?: string;
  /** Takes the way to the warehouse into the price. */
  readonly withDelivery?: boolean;
}

/** Amounts from the least to the greatest, which are the same for one price; exact decimals as texts. */
export interface PriceSpan {
  readonly min: string;
  readonly max: string;
  /** The code of the currency. */
  readonly currency: string;
  readonly sign: string;
  /** As the service displays amounts: `38 673.12₮`, `12.12 – 21.31$`. */
  readonly text: string;
}

/** A price, and what it was. */
export interface UnitPrice {
  readonly price: PriceSpan | null;
  /** Only where it is higher. */
  readonly oldPrice: PriceSpan | null;
  /** How much less it is, rounded down; of several configurations the least. */
  readonly discountPercent: number | null;
  /** The way to the warehouse. */
  readonly internalDelivery: PriceSpan | null;
  /** The promotion that is made use of. The order needs it. */
  readonly promotionId: string | null;
}

/** A price for so many pieces. */
export interface PriceRange extends UnitPrice {
  readonly minQuantity: number;
  /** `null` where there is no next range. */
  readonly maxQuantity: number | null;
}

/** Which price to show. */
export interface ShownPrice extends UnitPrice {
  /** How it falls with the quantity. */
  readonly quantityRanges: readonly PriceRange[];
}

/** What stands against something: a code, and what it is about. */
export interface RuleProblem {
  readonly problem: string;
  readonly [about: string]: unknown;
}

/** A value of a property. */
export interface PropertyValue {
  readonly id: string;
  readonly displayName: string | null;
  readonly imageUrl: string | null;
  readonly miniImageUrl: string | null;
  readonly selected: boolean;
  /** Goes with none of the values that are chosen of other properties. */
  readonly disabled: boolean;
  /** How many there are of it, together with the values chosen of other properties. */
  readonly availableQuantity: number | null;
}

/** A property in which the configurations of an item differ. */
export interface ConfigurationProperty {
  readonly id: string;
  readonly displayName: string | null;
  readonly isChosen: boolean;
  readonly values: readonly PropertyValue[];
}

/** The configuration that is meant, or what can still be chosen. */
export interface ConfigurationChoice extends ShownPrice {
  /** For the order; `null` where it is open, or the item has none. */
  readonly configurationId: string | null;
  /** Nothing is open. */
  readonly isFullConfiguration: boolean;
  /** Those that fit what is chosen. */
  readonly configurationIds: readonly string[];
  readonly properties: readonly ConfigurationProperty[];
  readonly quantity: number;
  /** The least that may be ordered, and the step beyond it. */
  readonly leastQuantity: number;
  readonly quantityStep: number;
  readonly availableQuantity: number | null;
  /** Why it cannot be ordered so; empty if it can, as far as is known. */
  readonly problems: readonly (RuleProblem & {
    readonly problem:
      | "item_error" | "not_sold" | "filtered" | "no_such_value" | "no_such_configuration" | "no_such_combination" | "incomplete"
      | "ambiguous" | "not_enough" | "below_least" | "off_step" | "no_such_promotion" | Open;
  })[];
}

/**
 * Which configuration of an item (`GetItemFullInfo`) a buyer means, and what else can be chosen. That something does not fit is no
 * error: `problems` says why.
 */
export function chooseConfiguration(
  item: object,
  options: PriceOptions & {
    /** What the buyer has chosen so far. */
    readonly selected?: readonly SelectedValue[];
    /** A configuration by its id, from a basket or an address. */
    readonly configurationId?: string;
  } = {},
): ConfigurationChoice {
  return apply("choose_configuration", { ...options, item });
}

/** Which price to show of an item, of a list or in full, or of one of its configurations. No amount is converted or computed. */
export function shownPrice(item: object, options: PriceOptions & { readonly configurationId?: string } = {}): ShownPrice {
  return apply("shown_price", { ...options, item });
}

/** A place that a package has come by. */
export interface Checkpoint {
  /** RFC 3339. */
  readonly time: string | null;
  readonly status: string | null;
  readonly location: string | null;
}

/** A package on its way from the warehouse to the customer. */
export interface PackageView {
  readonly packageId: string;
  readonly statusId: string | null;
  readonly statusCode: string | null;
  readonly status: string | null;
  readonly waybill: string | null;
  readonly deliveryModeName: string | null;
  /** A decimal as text. */
  readonly weight: string | null;
  readonly creationDate: string | null;
  readonly shipmentDate: string | null;
  readonly trackingUrl: string | null;
  /** In the order of time. */
  readonly checkpoints: readonly Checkpoint[];
  readonly lines: readonly { readonly lineId: string; readonly quantity: number }[];
}

/** A line of an order, and where it lies. */
export interface PackedLine {
  readonly lineId: string;
  readonly itemId: string | null;
  readonly title: string | null;
  readonly configuration: string | null;
  readonly imageUrl: string | null;
  readonly quantity: number | null;
  readonly statusId: number | null;
  readonly status: string | null;
  readonly marketplaceOrder: string | null;
  readonly marketplaceStatus: string | null;
  readonly account: string | null;
  /** Of the way from the marketplace to the warehouse. */
  readonly waybill: string | null;
  readonly packed: number;
  readonly unpacked: number;
  readonly canMoveToPackage: boolean;
  readonly packageIds: readonly string[];
}

/** An order with its packages. */
export interface OrderPackages {
  readonly orderId: string;
  readonly status: string | null;
  readonly packages: readonly PackageView[];
  readonly lines: readonly PackedLine[];
  /** Parcels from the marketplace to the warehouse. */
  readonly waybills: readonly { readonly waybill: string; readonly lineIds: readonly string[] }[];
  /** Nothing is left to pack. */
  readonly complete: boolean;
  readonly problems: readonly (RuleProblem & { readonly problem: "unknown_line" | "overpacked" | Open })[];
}

/** Joins the details of an order (`GetSalesOrderDetails…`) with its packages (`GetSalesPackageList`, `GetSalesOrderShippings`). */
export function orderPackages(
  order: object,
  packages: readonly object[],
  options: {
    /** What `GetPackageTracking…` gives, each with the id of its package. */
    readonly tracking?: readonly ({ readonly packageId: string } & object)[];
    /** Statuses in which a line needs no package (11, 12, 13). */
    readonly excludedStatusIds?: readonly number[];
  } = {},
): OrderPackages {
  return apply("order_packages", { ...options, order, packages });
}

/** The status of an order or a line, under the shop's name. */
export interface NamedStatus {
  readonly statusId: number | null;
  readonly status: string | null;
  readonly isPaid: boolean | null;
  readonly isCancelled: boolean | null;
  readonly isCompleted: boolean | null;
}

/** The statuses of an order and its lines. */
export interface OrderStatuses extends NamedStatus {
  readonly orderId: string;
  /** What may be done with the order. */
  readonly actions: readonly (
    | "cancel" | "close" | "close_cancel" | "restore" | "accept" | "purchase_items" | "confirm_shipment" | "change_address" | Open
  )[];
  readonly lines: readonly (NamedStatus & {
    readonly lineId: string;
    /** Where the line may go. */
    readonly next: readonly { readonly id: number | null; readonly name: string | null }[];
  })[];
}

/** What the statuses of an order (`GetSalesOrderDetails…`) and its lines are called in the shop, and where they may go. */
export function orderStatuses(
  order: object,
  options: {
    /** What `GetOrderStatusList` and `GetOrderLineStatusList` give. */
    readonly orderStatuses?: readonly object[];
    readonly lineStatuses?: readonly object[];
    /** What `GetLineAvailableStatusList` gives, where it was asked. */
    readonly available?: readonly { readonly lineId: string; readonly statuses: readonly object[] }[];
  } = {},
): OrderStatuses {
  return apply("order_statuses", { ...options, order });
}

/** A picture in a size of its own. */
export interface SizedPicture {
  readonly url: string;
  readonly width: number | null;
  readonly height: number | null;
}

/** The pictures of an item, their addresses repaired, each once. */
export function pictures(
  item: object,
): readonly { readonly url: string; readonly isMain: boolean; readonly sizes: readonly SizedPicture[] }[] {
  return apply<{ pictures: ReturnType<typeof pictures> }>("pictures", { item }).pictures;
}

/** The address of a picture in its right form, `null` for one that is nothing to show; and the size that it names, with the full one. */
export function picture(url: string): {
  readonly url: string | null;
  readonly originalUrl: string | null;
  readonly width: number | null;
  readonly height: number | null;
} {
  return apply("picture", { url });
}

/** Which HTML of a description may be shown, for the library that cleans it. */
export function descriptionPolicy(): {
  readonly tags: readonly string[];
  /** By the tag. */
  readonly attributes: Readonly<Record<string, readonly string[]>>;
  /** Of addresses that have one. */
  readonly schemes: readonly string[];
} {
  return apply("description_policy", {});
}

function apply<Result>(name: string, input: object): Result {
  engine.check();
  const text = encodeObject(input, "input", "");
  try {
    return JSON.parse(rule(name, text)) as Result;
  } catch (error) {
    throw thrown(error);
  }
}
