// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
import { apply } from "../shop/apply.js";
import type { Json } from "../json.js";
import type { DateTime, Decimal } from "../values.js";
import type { ChoiceProblemCode, OrderAction, PackingProblemCode } from "./enums.js";
import type { OrderId, OrderLineId } from "./ids.js";

/** What `chooseConfiguration` may be told beside. */
export type ChooseConfigurationOptions = {
  /** What the buyer has chosen so far. */
  readonly selected?: readonly SelectedValue[] | undefined;
  /** A configuration by its id, from a basket or an address. */
  readonly configurationId?: string | undefined;
  /** How many pieces; the least that may be ordered where it is left out. */
  readonly quantity?: number | bigint | undefined;
  /**
   * The promotion to make use of. Left out, it is the first one that holds; an empty text asks for the price without
   * any.
   */
  readonly promotionId?: string | undefined;
  /** The code of one of the currencies that the service displays; the first of them where it is left out. */
  readonly currency?: string | undefined;
  /** Takes the way to the warehouse into the price. */
  readonly withDelivery?: boolean | undefined;
};

/**
 * Which configuration of an item (`GetItemFullInfo`) a buyer means by the values chosen so far, and what else can be
 * chosen. That something does not fit is no error: `problems` says why.
 */
export function chooseConfiguration(item: object, options?: ChooseConfigurationOptions): ConfigurationChoice {
  return apply("choose_configuration", { item }, options);
}

/** What `shownPrice` may be told beside. */
export type ShownPriceOptions = {
  readonly configurationId?: string | undefined;
  /** How many pieces; the least that may be ordered where it is left out. */
  readonly quantity?: number | bigint | undefined;
  /**
   * The promotion to make use of. Left out, it is the first one that holds; an empty text asks for the price without
   * any.
   */
  readonly promotionId?: string | undefined;
  /** The code of one of the currencies that the service displays; the first of them where it is left out. */
  readonly currency?: string | undefined;
  /** Takes the way to the warehouse into the price. */
  readonly withDelivery?: boolean | undefined;
};

/**
 * Which price to show of an item, of a list or in full, or of one of its configurations. No amount is converted or
 * computed.
 */
export function shownPrice(item: object, options?: ShownPriceOptions): ShownPrice {
  return apply("shown_price", { item }, options);
}

/** What `orderPackages` may be told beside. */
export type OrderPackagesOptions = {
  /** What `GetPackageTracking…` gives, each with the id of its package as `packageId`. */
  readonly tracking?: readonly object[] | undefined;
  /** Statuses in which a line needs no package (11, 12, 13). */
  readonly excludedStatusIds?: readonly number[] | undefined;
};

/**
 * Joins the details of an order (`GetSalesOrderDetails…`) with its packages (`GetSalesPackageList`,
 * `GetSalesOrderShippings`).
 */
export function orderPackages(order: object, packages: readonly object[], options?: OrderPackagesOptions): OrderPackages {
  return apply("order_packages", { order, packages }, options);
}

/** What `orderStatuses` may be told beside. */
export type OrderStatusesOptions = {
  /** What `GetOrderStatusList` gives. */
  readonly orderStatuses?: readonly object[] | undefined;
  /** What `GetOrderLineStatusList` gives. */
  readonly lineStatuses?: readonly object[] | undefined;
  /** What `GetLineAvailableStatusList` gives, where it was asked. */
  readonly available?: readonly LineStatuses[] | undefined;
};

/** What the statuses of an order (`GetSalesOrderDetails…`) and its lines are called in the shop, and where they may go. */
export function orderStatuses(order: object, options?: OrderStatusesOptions): OrderStatuses {
  return apply("order_statuses", { order }, options);
}

/** The pictures of an item, their addresses repaired, each once. */
export function pictures(item: object): readonly ItemPictureView[] {
  return apply<ItemPictures>("pictures", { item }).pictures;
}

/** The address of a picture in its right form, and the size that it names, with the full one. */
export function picture(url: string): PictureAddress {
  return apply("picture", { url });
}

/** Which HTML of a description may be shown, for the library that cleans it. */
export function descriptionPolicy(): DescriptionPolicy {
  return apply("description_policy", {});
}

/** What stands against a choice. Further members say what it is about. */
export type ChoiceProblem = {
  readonly problem: ChoiceProblemCode;
  readonly [member: string]: Json | undefined;
};

/** The configuration that is meant, or what can still be chosen. */
export type ConfigurationChoice = {
  readonly price: PriceSpan | null;
  /** Only where it is higher. */
  readonly oldPrice: PriceSpan | null;
  /** How much less it is, rounded down; of several configurations the least. */
  readonly discountPercent: number | null;
  /** The way to the warehouse. */
  readonly internalDelivery: PriceSpan | null;
  /** The promotion that is made use of. The order needs it. */
  readonly promotionId: string | null;
  /** How it falls with the quantity. */
  readonly quantityRanges: readonly PriceRange[];
  /** For the order; none where it is open, or the item has none. */
  readonly configurationId: string | null;
  /** Nothing is open. */
  readonly isFullConfiguration: boolean;
  /** Those that fit what is chosen. */
  readonly configurationIds: readonly string[];
  readonly properties: readonly ConfigurationProperty[];
  readonly quantity: number;
  /** The least that may be ordered. */
  readonly leastQuantity: number;
  /** The step beyond the least. */
  readonly quantityStep: number;
  readonly availableQuantity: number | null;
  /** Why it cannot be ordered so; empty if it can, as far as is known. */
  readonly problems: readonly ChoiceProblem[];
};

/** A property in which the configurations of an item differ. */
export type ConfigurationProperty = {
  readonly id: string;
  readonly displayName: string | null;
  readonly isChosen: boolean;
  readonly values: readonly PropertyValue[];
};

/** Which HTML of a description may be shown. */
export type DescriptionPolicy = {
  readonly tags: readonly string[];
  /** Names of attributes, by the tag. */
  readonly attributes: Json;
  /** Of addresses that have one. */
  readonly schemes: readonly string[];
};

/** A picture of an item. */
export type ItemPictureView = {
  readonly url: string;
  readonly isMain: boolean;
  readonly sizes: readonly SizedPicture[];
};

/** The pictures of an item. */
export type ItemPictures = {
  readonly pictures: readonly ItemPictureView[];
};

/** So many of a line in a package. */
export type LineInPackage = {
  readonly lineId: OrderLineId;
  readonly quantity: number;
};

/** What `GetLineAvailableStatusList` gives for a line. */
export type LineStatuses = {
  readonly lineId: OrderLineId;
  readonly statuses?: readonly object[] | undefined;
};

/** The status of a line. */
export type NamedLineStatus = {
  readonly statusId: number | null;
  readonly status: string | null;
  readonly isPaid: boolean | null;
  readonly isCancelled: boolean | null;
  readonly isCompleted: boolean | null;
  readonly lineId: OrderLineId;
  /** Where the line may go. */
  readonly next: readonly NextStatus[];
};

/** A status that a line may be put into. */
export type NextStatus = {
  readonly id: number | null;
  readonly name: string | null;
};

/** An order with its packages. */
export type OrderPackages = {
  readonly orderId: OrderId;
  readonly status: string | null;
  readonly packages: readonly PackageView[];
  readonly lines: readonly PackedLine[];
  /** Parcels from the marketplace to the warehouse. */
  readonly waybills: readonly WaybillLines[];
  /** Nothing is left to pack. */
  readonly complete: boolean;
  /** What does not add up. */
  readonly problems: readonly PackingProblem[];
};

/** The statuses of an order and its lines. */
export type OrderStatuses = {
  readonly statusId: number | null;
  readonly status: string | null;
  readonly isPaid: boolean | null;
  readonly isCancelled: boolean | null;
  readonly isCompleted: boolean | null;
  readonly orderId: OrderId;
  /** What may be done with the order. */
  readonly actions: readonly OrderAction[];
  readonly lines: readonly NamedLineStatus[];
};

/** A place that a package has come by. */
export type PackageCheckpoint = {
  readonly time: DateTime | null;
  readonly status: string | null;
  readonly location: string | null;
};

/** A package on its way from the warehouse to the customer. */
export type PackageView = {
  readonly packageId: string;
  readonly statusId: string | null;
  readonly statusCode: string | null;
  readonly status: string | null;
  readonly waybill: string | null;
  readonly deliveryModeName: string | null;
  readonly weight: Decimal | null;
  readonly creationDate: DateTime | null;
  readonly shipmentDate: DateTime | null;
  readonly trackingUrl: string | null;
  /** In the order of time. */
  readonly checkpoints: readonly PackageCheckpoint[];
  readonly lines: readonly LineInPackage[];
};

/** A line of an order, and where it lies. */
export type PackedLine = {
  readonly lineId: OrderLineId;
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
};

/** What does not add up. Further members say what it is about. */
export type PackingProblem = {
  readonly problem: PackingProblemCode;
  readonly [member: string]: Json | undefined;
};

/** The address of a picture in its right form, and the size that it names. */
export type PictureAddress = {
  /** None for one that is nothing to show. */
  readonly url: string | null;
  readonly originalUrl: string | null;
  readonly width: number | null;
  readonly height: number | null;
};

/** A price for so many pieces. */
export type PriceRange = {
  readonly price: PriceSpan | null;
  /** Only where it is higher. */
  readonly oldPrice: PriceSpan | null;
  /** How much less it is, rounded down; of several configurations the least. */
  readonly discountPercent: number | null;
  /** The way to the warehouse. */
  readonly internalDelivery: PriceSpan | null;
  /** The promotion that is made use of. The order needs it. */
  readonly promotionId: string | null;
  readonly minQuantity: number;
  /** None where there is no next range. */
  readonly maxQuantity: number | null;
};

/** Amounts from the least to the greatest, which are the same for one price. */
export type PriceSpan = {
  readonly min: Decimal;
  readonly max: Decimal;
  /** Its code. */
  readonly currency: string;
  readonly sign: string;
  /** As the service displays amounts: `38 673.12₮`, and a dash between two. */
  readonly text: string;
};

/** A value of a property. */
export type PropertyValue = {
  readonly id: string;
  readonly displayName: string | null;
  readonly imageUrl: string | null;
  readonly miniImageUrl: string | null;
  readonly selected: boolean;
  /** It goes with none of the values that are chosen of other properties. */
  readonly disabled: boolean;
  /** How many there are of it, together with the values chosen of other properties. */
  readonly availableQuantity: number | null;
};

/** A property and one of its values, as an item's attributes and configurations name them. */
export type SelectedValue = {
  readonly pid: string;
  readonly vid: string;
};

/** Which price to show. */
export type ShownPrice = {
  readonly price: PriceSpan | null;
  /** Only where it is higher. */
  readonly oldPrice: PriceSpan | null;
  /** How much less it is, rounded down; of several configurations the least. */
  readonly discountPercent: number | null;
  /** The way to the warehouse. */
  readonly internalDelivery: PriceSpan | null;
  /** The promotion that is made use of. The order needs it. */
  readonly promotionId: string | null;
  /** How it falls with the quantity. */
  readonly quantityRanges: readonly PriceRange[];
};

/** A picture in a size of its own. */
export type SizedPicture = {
  readonly url: string;
  readonly width: number | null;
  readonly height: number | null;
};

/** A parcel from the marketplace to the warehouse. */
export type WaybillLines = {
  readonly waybill: string;
  readonly lineIds: readonly OrderLineId[];
};

export type { ChoiceProblemCode, OrderAction, PackingProblemCode } from "./enums.js";
