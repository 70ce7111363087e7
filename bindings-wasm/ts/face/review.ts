// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
import type { CallOptions } from "../types.js";
import type { DateTime, DecimalInput, Page } from "../values.js";
import type { FieldMetaInfo, ItemInfo, ItemReviewInfo } from "./common.js";
import type { ReviewSource } from "./enums.js";
import type { ItemReviewId } from "./ids.js";

/** Reviews of items. */
export interface ReviewMethods {
  /**
   * Reply to an item review as the customer of the session.
   *
   * Changes once: never repeated by itself. Posts a reply; a repeat would post it twice. Needs a customer's session.
   *
   * Known from other clients, not documented.
   */
  addAnswerToItemReview(args: AddAnswerToItemReviewArguments, options?: CallOptions): Promise<null>;
  /**
   * Reply to an item review as an operator.
   *
   * Changes once: never repeated by itself. Posts a reply; a repeat would post it twice. Needs an operator's session.
   *
   * Known from other clients, not documented.
   */
  addAnswerToItemReviewForOperator(args: AddAnswerToItemReviewForOperatorArguments, options?: CallOptions): Promise<null>;
  /**
   * Post an item review as the customer of the session.
   *
   * Changes once: never repeated by itself. Posts a review; a repeat would post it twice. Needs a customer's session.
   *
   * Known from other clients, not documented.
   */
  addItemReview(args: AddItemReviewArguments, options?: CallOptions): Promise<ItemReviewId>;
  /**
   * Approve item reviews so that they are published.
   *
   * Changes something; the same call again leaves the same state. Marks reviews as approved; a repeat finds them
   * approved. Needs an operator's session.
   *
   * Known from other clients, not documented.
   */
  approveItemReviews(args: ApproveItemReviewsArguments, options?: CallOptions): Promise<null>;
  /**
   * Delete item reviews.
   *
   * Changes something; the same call again leaves the same state. Deletes reviews by id; a repeat finds them gone.
   * Needs an operator's session.
   *
   * Known from other clients, not documented.
   */
  deleteItemReviews(args: DeleteItemReviewsArguments, options?: CallOptions): Promise<null>;
  /**
   * Get an item review by id.
   *
   * Takes a customer's session, and does without.
   *
   * Known from other clients, not documented.
   */
  getItemReview(args: GetItemReviewArguments, options?: CallOptions): Promise<ItemReviewInfo>;
  /**
   * Get the settings of item reviews.
   *
   * Needs an operator's session.
   *
   * Known from other clients, not documented.
   */
  getItemReviewSettings(args?: GetItemReviewSettingsArguments, options?: CallOptions): Promise<ItemReviewSettings>;
  /**
   * Get one page of the provider's reviews of an item.
   *
   * Needs no session. The operator of the shop pays for each call, as is assumed. Gives one page;
   * `getTradeRateInfoListFrameAll` goes through all of them.
   *
   * Known from other clients, not documented.
   */
  getTradeRateInfoListFrame(args: GetTradeRateInfoListFrameArguments, options?: CallOptions): Promise<Page<ItemReview>>;
  /** The items of all pages of `getTradeRateInfoListFrame`, which are read as they are wanted. */
  getTradeRateInfoListFrameAll(args: GetTradeRateInfoListFrameArguments, options?: CallOptions): AsyncIterableIterator<ItemReview, undefined>;
  /**
   * Vote for or against an item review.
   *
   * Changes once: never repeated by itself. Gives a vote; whether a repeat counts twice, takes the vote back or is
   * refused is not known. Needs a customer's session.
   *
   * Known from other clients, not documented.
   */
  gradeItemReview(args: GradeItemReviewArguments, options?: CallOptions): Promise<ItemReviewGradeInfo>;
  /**
   * Import item reviews from outside.
   *
   * Changes once: never repeated by itself. Imports reviews; it counts duplicates, but how it tells them apart is not
   * known. Needs an operator's session.
   *
   * Known from other clients, not documented.
   */
  importExternalItemReviews(args: ImportExternalItemReviewsArguments, options?: CallOptions): Promise<ImportItemReviewsInfo>;
  /**
   * Credit a customer with a bonus for an item review.
   *
   * Changes once: never repeated by itself. Credits the customer's account; every call could credit again. Needs an
   * operator's session.
   *
   * Known from other clients, not documented.
   */
  rewardItemReview(args: RewardItemReviewArguments, options?: CallOptions): Promise<null>;
  /**
   * Search item reviews shown to customers.
   *
   * Takes a customer's session, and does without. Gives one page; `searchItemReviewsAll` goes through all of them.
   *
   * Known from other clients, not documented.
   */
  searchItemReviews(args?: SearchItemReviewsArguments, options?: CallOptions): Promise<Page<ItemReviewInfo>>;
  /** The items of all pages of `searchItemReviews`, which are read as they are wanted. */
  searchItemReviewsAll(args?: SearchItemReviewsArguments, options?: CallOptions): AsyncIterableIterator<ItemReviewInfo, undefined>;
  /**
   * Search item reviews as an operator.
   *
   * Needs an operator's session. Gives one page; `searchItemReviewsForOperatorAll` goes through all of them.
   *
   * Known from other clients, not documented.
   */
  searchItemReviewsForOperator(args?: SearchItemReviewsForOperatorArguments, options?: CallOptions): Promise<Page<ItemReviewInfo>>;
  /** The items of all pages of `searchItemReviewsForOperator`, which are read as they are wanted. */
  searchItemReviewsForOperatorAll(args?: SearchItemReviewsForOperatorArguments, options?: CallOptions): AsyncIterableIterator<ItemReviewInfo, undefined>;
  /**
   * Search items that have reviews.
   *
   * Takes a customer's session, and does without. The operator of the shop pays for each call, as is assumed. Gives one
   * page; `searchReviewedItemsAll` goes through all of them.
   *
   * Known from other clients, not documented.
   */
  searchReviewedItems(args?: SearchReviewedItemsArguments, options?: CallOptions): Promise<Page<ItemInfo>>;
  /** The items of all pages of `searchReviewedItems`, which are read as they are wanted. */
  searchReviewedItemsAll(args?: SearchReviewedItemsArguments, options?: CallOptions): AsyncIterableIterator<ItemInfo, undefined>;
  /**
   * Change the settings of item reviews.
   *
   * Changes something; the same call again leaves the same state. Sets the sent settings to the given values. Needs an
   * operator's session.
   *
   * Known from other clients, not documented.
   */
  updateItemReviewSettings(args: UpdateItemReviewSettingsArguments, options?: CallOptions): Promise<null>;
}

/** Arguments of `addAnswerToItemReview`. */
export type AddAnswerToItemReviewArguments = {
  readonly itemReviewId: string;
  readonly addData: ItemReviewAnswerAddData;
};

/** Arguments of `addAnswerToItemReviewForOperator`. */
export type AddAnswerToItemReviewForOperatorArguments = {
  readonly itemReviewId: string;
  readonly addData: ItemReviewAnswerAddData;
};

/** Arguments of `addItemReview`. */
export type AddItemReviewArguments = {
  readonly addData: ItemReviewData;
};

/** Arguments of `approveItemReviews`. */
export type ApproveItemReviewsArguments = {
  /** Assumed, not documented. */
  readonly itemReviewIds: readonly string[];
};

/** Arguments of `deleteItemReviews`. */
export type DeleteItemReviewsArguments = {
  /** Assumed, not documented. */
  readonly itemReviewIds: readonly string[];
};

/** Arguments of `getItemReview`. */
export type GetItemReviewArguments = {
  readonly itemReviewId: string;
};

/** Arguments of `getItemReviewSettings`. */
export type GetItemReviewSettingsArguments = {
  /** Assumed, not documented. */
  readonly includeMetaInfo?: boolean | undefined;
};

/** Arguments of `getTradeRateInfoListFrame`. */
export type GetTradeRateInfoListFrameArguments = {
  readonly itemId: string;
  readonly framePosition?: number | undefined;
  readonly frameSize?: number | undefined;
};

/** Arguments of `gradeItemReview`. */
export type GradeItemReviewArguments = {
  readonly itemReviewId: string;
  /** Assumed, not documented. */
  readonly isPositive: boolean;
};

/** Arguments of `importExternalItemReviews`. */
export type ImportExternalItemReviewsArguments = {
  /** An XML document that is not known; it is sent as it is. */
  readonly importData: string;
};

/** Arguments of `rewardItemReview`. */
export type RewardItemReviewArguments = {
  readonly itemReviewId: string;
  /** Assumed, not documented. */
  readonly amount: DecimalInput;
  readonly comment?: string | undefined;
};

/** Arguments of `searchItemReviews`. */
export type SearchItemReviewsArguments = {
  readonly searchParameters?: SearchItemReviewsSearchParameters | undefined;
  /** Assumed, not documented. */
  readonly framePosition?: number | undefined;
  /** Assumed, not documented. */
  readonly frameSize?: number | undefined;
};

/** Arguments of `searchItemReviewsForOperator`. */
export type SearchItemReviewsForOperatorArguments = {
  readonly searchParameters?: SearchItemReviewsForOperatorSearchParameters | undefined;
  /** Assumed, not documented. */
  readonly framePosition?: number | undefined;
  /** Assumed, not documented. */
  readonly frameSize?: number | undefined;
};

/** Arguments of `searchReviewedItems`. */
export type SearchReviewedItemsArguments = {
  readonly searchParameters?: SearchReviewedItemsSearchParameters | undefined;
  /** Assumed, not documented. */
  readonly framePosition?: number | undefined;
  /** Assumed, not documented. */
  readonly frameSize?: number | undefined;
};

/** Arguments of `updateItemReviewSettings`. */
export type UpdateItemReviewSettingsArguments = {
  readonly updateData: UpdateItemReviewSettingsUpdateData;
};

export type ImportItemReviewsInfo = {
  readonly successfullyNumber?: number;
  readonly incorrectNumber?: number;
  readonly duplicateNumber?: number;
};

export type ItemReview = {
  readonly subOrderId?: string;
  readonly transactionId?: string;
  readonly content?: string;
  readonly createdDate?: DateTime;
  readonly userNick?: string;
  readonly reply?: string;
  readonly userRole?: string;
  readonly result?: string;
  readonly images: readonly string[];
};

export type ItemReviewAnswerAddData = {
  readonly text?: string | undefined;
  readonly language?: string | undefined;
  readonly imageFileIds?: readonly string[] | undefined;
};

export type ItemReviewData = {
  readonly itemId?: string | undefined;
  readonly configurationId?: string | undefined;
  readonly orderId?: string | undefined;
  readonly orderLineId?: string | undefined;
  readonly text?: string | undefined;
  readonly language?: string | undefined;
  readonly rating?: number | undefined;
  readonly imageFileIds?: readonly string[] | undefined;
};

export type ItemReviewGradeInfo = {
  readonly positiveGrade?: number;
  readonly negativeGrade?: number;
};

export type ItemReviewSettings = {
  readonly metaInfo: readonly FieldMetaInfo[];
  readonly version?: string;
  readonly reviewCount?: number;
  readonly wholePlatformReviewCount?: number;
  readonly showWholePlatformReviews?: boolean;
};

/** The service is known to have more members. */
export type SearchItemReviewsForOperatorSearchParameters = {
  readonly userId?: number | undefined;
  readonly itemId?: string | undefined;
  readonly orderId?: string | undefined;
  readonly reviewIds?: readonly string[] | undefined;
  readonly isApproved?: boolean | undefined;
};

export type SearchItemReviewsSearchParameters = {
  readonly itemId?: string | undefined;
  readonly source?: ReviewSource | undefined;
};

/**
 * OrderBy example: ReviewTime:Desc.
 *
 * The service is known to have more members.
 */
export type SearchReviewedItemsSearchParameters = {
  readonly orderBy?: string | undefined;
};

export type UpdateItemReviewSettingsUpdateData = {
  readonly version?: string | undefined;
  readonly reviewCount?: number | undefined;
  readonly wholePlatformReviewCount?: number | undefined;
  readonly showWholePlatformReviews?: boolean | undefined;
};
