// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
import type { CallOptions } from "../types.js";
import type { Decimal, DecimalInput, NoArguments, Page } from "../values.js";
import type { DiscountInfo, DiscountInfoInput, UserFilterParameters } from "./common.js";
import type { ItemProviderType } from "./enums.js";
import type { DiscountGroupId, UserId } from "./ids.js";

/** Discount groups and the customers in them. */
export interface DiscountMethods {
  /**
   * Create a discount group.
   *
   * Changes once: never repeated by itself. Creates a discount group; a repeat would create a second one. Needs an
   * operator's session.
   */
  addDiscountGroupToInstance(args: AddDiscountGroupToInstanceArguments, options?: CallOptions): Promise<DiscountGroupId>;
  /**
   * Put a customer into a discount group.
   *
   * Changes something; the same call again leaves the same state. Makes the customer a member; a repeat finds the
   * membership there (or is refused as existing). Needs an operator's session.
   */
  addUserToDiscountGroup(args: AddUserToDiscountGroupArguments, options?: CallOptions): Promise<null>;
  /**
   * Find a discount group by given conditions.
   *
   * Needs an operator's session.
   *
   * Known from other clients, not documented.
   */
  findDiscountGroup(args?: FindDiscountGroupArguments, options?: CallOptions): Promise<DiscountGroupInfo>;
  /**
   * Get the discount group of the customer.
   *
   * Needs a customer's session.
   */
  getDiscountGroup(args?: NoArguments, options?: CallOptions): Promise<DiscountGroupInfo>;
  /**
   * List the discount groups of the instance.
   *
   * Needs an operator's session.
   */
  getDiscountGroupList(args?: NoArguments, options?: CallOptions): Promise<readonly DiscountGroupInfo[]>;
  /**
   * List the discount groups of the customer.
   *
   * Needs a customer's session.
   */
  getDiscountGroups(args?: NoArguments, options?: CallOptions): Promise<readonly DiscountGroupInfo[]>;
  /**
   * Get the discount group of a customer as an operator.
   *
   * Needs an operator's session.
   */
  getUserDiscountGroupForOperator(args: GetUserDiscountGroupForOperatorArguments, options?: CallOptions): Promise<DiscountGroupInfo>;
  /**
   * List the discount groups of a customer as an operator.
   *
   * Needs an operator's session.
   *
   * Its parameters are inferred from similar methods. What it answers is less sure. Newer than what older installations
   * of the service have.
   */
  getUserDiscountGroupsForOperator(args: GetUserDiscountGroupsForOperatorArguments, options?: CallOptions): Promise<readonly DiscountGroupInfo[]>;
  /**
   * Get one page of the customers in a discount group.
   *
   * Needs an operator's session. Gives one page; `getUsersOfDiscountGroupAll` goes through all of them.
   */
  getUsersOfDiscountGroup(args: GetUsersOfDiscountGroupArguments, options?: CallOptions): Promise<Page<DiscountGroupUserInfo>>;
  /** The items of all pages of `getUsersOfDiscountGroup`, which are read as they are wanted. */
  getUsersOfDiscountGroupAll(args: GetUsersOfDiscountGroupArguments, options?: CallOptions): AsyncIterableIterator<DiscountGroupUserInfo, undefined>;
  /**
   * Delete a discount group.
   *
   * Changes something; the same call again leaves the same state. Deletes a discount group by id; a repeat finds it
   * gone. Needs an operator's session.
   */
  removeDiscountGroupFromInstance(args: RemoveDiscountGroupFromInstanceArguments, options?: CallOptions): Promise<null>;
  /**
   * Take a customer out of a discount group.
   *
   * Changes something; the same call again leaves the same state. Ends a membership; a repeat finds it ended. Needs an
   * operator's session.
   */
  removeUserFromDiscountGroup(args: RemoveUserFromDiscountGroupArguments, options?: CallOptions): Promise<null>;
  /**
   * Search the customers of a discount group.
   *
   * Needs an operator's session. Gives one page; `searchUsersOfDiscountGroupAll` goes through all of them.
   *
   * What it answers is less sure.
   */
  searchUsersOfDiscountGroup(args: SearchUsersOfDiscountGroupArguments, options?: CallOptions): Promise<Page<DiscountGroupUserInfo>>;
  /** The items of all pages of `searchUsersOfDiscountGroup`, which are read as they are wanted. */
  searchUsersOfDiscountGroupAll(args: SearchUsersOfDiscountGroupArguments, options?: CallOptions): AsyncIterableIterator<DiscountGroupUserInfo, undefined>;
  /**
   * Change a discount group.
   *
   * Changes something; the same call again leaves the same state. Sets the data of a discount group to the given
   * values. Needs an operator's session.
   */
  updateDiscountGroup(args: UpdateDiscountGroupArguments, options?: CallOptions): Promise<null>;
}

/** Arguments of `addDiscountGroupToInstance`. */
export type AddDiscountGroupToInstanceArguments = {
  readonly addData: DiscountGroupAddData;
};

/** Arguments of `addUserToDiscountGroup`. */
export type AddUserToDiscountGroupArguments = {
  readonly discountGroupId: number;
  readonly userId: number;
};

/** Arguments of `findDiscountGroup`. */
export type FindDiscountGroupArguments = {
  /** An XML document that is not known; it is sent as it is. */
  readonly findParameters?: string | undefined;
};

/** Arguments of `getUserDiscountGroupForOperator`. */
export type GetUserDiscountGroupForOperatorArguments = {
  readonly userId: number;
};

/** Arguments of `getUserDiscountGroupsForOperator`. */
export type GetUserDiscountGroupsForOperatorArguments = {
  readonly userId: number;
};

/** Arguments of `getUsersOfDiscountGroup`. */
export type GetUsersOfDiscountGroupArguments = {
  readonly discountGroupId: number;
  readonly framePosition?: number | undefined;
  readonly frameSize?: number | undefined;
};

/** Arguments of `removeDiscountGroupFromInstance`. */
export type RemoveDiscountGroupFromInstanceArguments = {
  readonly discountGroupId: number;
};

/** Arguments of `removeUserFromDiscountGroup`. */
export type RemoveUserFromDiscountGroupArguments = {
  readonly discountGroupId: number;
  readonly userId: number;
};

/** Arguments of `searchUsersOfDiscountGroup`. */
export type SearchUsersOfDiscountGroupArguments = {
  readonly discountGroupId: number;
  readonly userFilter?: UserFilterParameters | undefined;
  readonly framePosition?: number | undefined;
  readonly frameSize?: number | undefined;
};

/** Arguments of `updateDiscountGroup`. */
export type UpdateDiscountGroupArguments = {
  readonly discountGroupId: number;
  readonly updateData: DiscountGroupUpdateData;
};

export type DiscountGroupAddData = {
  readonly name?: string | undefined;
  readonly description?: string | undefined;
  readonly discount?: DiscountInfoInput | undefined;
  readonly isDefault?: boolean | undefined;
  readonly discountIdentificationParametr?: DiscountIdentificationParametrInfoInput | undefined;
};

export type DiscountGroupInfo = {
  readonly id?: DiscountGroupId;
  readonly name?: string;
  readonly description?: string;
  readonly discount?: DiscountInfo;
  readonly discountIdentificationParametr?: DiscountIdentificationParametrInfo;
  readonly isDefault?: boolean;
};

export type DiscountGroupUpdateData = {
  readonly name?: string | undefined;
  readonly description?: string | undefined;
  readonly discount?: DiscountInfoInput | undefined;
  readonly isDefault?: boolean | undefined;
  readonly discountIdentificationParametr?: DiscountIdentificationParametrInfoInput | undefined;
};

export type DiscountGroupUserInfo = {
  readonly id?: UserId;
  readonly login?: string;
  readonly email?: string;
  readonly isActive?: boolean;
  readonly firstName?: string;
  readonly lastName?: string;
  readonly middleName?: string;
  readonly personalAccountId?: string;
  readonly isEmailVerified?: boolean;
  readonly phone?: string;
  readonly isPhoneVerified?: boolean;
  readonly isAutomateSetted?: boolean;
};

export type DiscountIdentificationParametrInfo = {
  readonly providers: readonly ItemProviderType[];
  readonly purchaseVolume?: Decimal;
};

/** `DiscountIdentificationParametrInfo` as an argument. */
export type DiscountIdentificationParametrInfoInput = {
  readonly providers?: readonly ItemProviderType[] | undefined;
  readonly purchaseVolume?: DecimalInput | undefined;
};
