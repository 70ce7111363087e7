// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
import type { Json } from "../json.js";
import type { CallOptions } from "../types.js";
import type { Decimal, Page } from "../values.js";
import type {
  BaseUserInfo, FieldMetaInfo, UserFilterParameters, UserInfo, UserProfileCreateData, UserProfileInfo,
  UserProfileUpdateData, UserUpdateData,
} from "./common.js";
import type { UserId, UserProfileId } from "./ids.js";

/** Customers, as the operator who looks after them. */
export interface UserAdminMethods {
  /**
   * Create a customer account as an operator.
   *
   * Changes once: never repeated by itself. Creates a customer account; a repeat would create another or be refused.
   * Needs an operator's session.
   *
   * Known from other clients, not documented.
   */
  addUser(args: AddUserArguments, options?: CallOptions): Promise<UserId>;
  /**
   * Create a recipient profile for a customer as an operator.
   *
   * Changes once: never repeated by itself. Creates a recipient profile; a repeat would create a second one. Needs an
   * operator's session.
   *
   * Known from other clients, not documented.
   */
  createUserProfileForOperator(args: CreateUserProfileForOperatorArguments, options?: CallOptions): Promise<UserProfileId>;
  /**
   * Delete a customer account.
   *
   * Changes something; the same call again leaves the same state. Deletes a customer account by id; a repeat finds it
   * gone. Needs an operator's session.
   *
   * Known from other clients, not documented.
   */
  deleteUser(args: DeleteUserArguments, options?: CallOptions): Promise<null>;
  /**
   * Delete a recipient profile of a customer as an operator.
   *
   * Changes something; the same call again leaves the same state. Deletes a recipient profile by id; a repeat finds it
   * gone. Needs an operator's session.
   *
   * Known from other clients, not documented.
   */
  deleteUserProfileForOperator(args: DeleteUserProfileForOperatorArguments, options?: CallOptions): Promise<null>;
  /**
   * Change the data of a customer account as an operator.
   *
   * Changes something; the same call again leaves the same state. Sets the sent fields of a customer account to the
   * given values. Needs an operator's session.
   *
   * Known from other clients, not documented.
   */
  editUser(args: EditUserArguments, options?: CallOptions): Promise<null>;
  /**
   * Search customers and get one page of results.
   *
   * Needs an operator's session. Gives one page; `findBaseUserInfoListFrameAll` goes through all of them.
   *
   * Known from other clients, not documented.
   */
  findBaseUserInfoListFrame(args?: FindBaseUserInfoListFrameArguments, options?: CallOptions): Promise<Page<BaseUserInfo>>;
  /** The items of all pages of `findBaseUserInfoListFrame`, which are read as they are wanted. */
  findBaseUserInfoListFrameAll(args?: FindBaseUserInfoListFrameArguments, options?: CallOptions): AsyncIterableIterator<BaseUserInfo, undefined>;
  /**
   * Get the data of the customer who owns an order.
   *
   * Needs an operator's session.
   */
  getOrderUserInfoForOperator(args: GetOrderUserInfoForOperatorArguments, options?: CallOptions): Promise<UserInfo>;
  /**
   * Get the data of a customer as an operator.
   *
   * Needs an operator's session.
   *
   * Known from other clients, not documented.
   */
  getUserInfoForOperator(args: GetUserInfoForOperatorArguments, options?: CallOptions): Promise<UserInfo>;
  /**
   * List the recipient profiles of a customer as an operator.
   *
   * Needs an operator's session.
   *
   * Known from other clients, not documented.
   */
  getUserProfileInfoListForOperator(args: GetUserProfileInfoListForOperatorArguments, options?: CallOptions): Promise<readonly UserProfileInfo[]>;
  /**
   * Get the settings of recipient profile fields.
   *
   * Needs an operator's session.
   *
   * Known from other clients, not documented.
   */
  getUserProfileSettings(args?: GetUserProfileSettingsArguments, options?: CallOptions): Promise<Json>;
  /**
   * Get the settings of customer accounts.
   *
   * Needs an operator's session.
   *
   * Known from other clients, not documented.
   */
  getUserSettings(args?: GetUserSettingsArguments, options?: CallOptions): Promise<UserSettings>;
  /**
   * Search customers and get one page of results with totals.
   *
   * Needs an operator's session. Gives one page; `searchUsersWithSummaryAll` goes through all of them.
   *
   * Known from other clients, not documented.
   */
  searchUsersWithSummary(args?: SearchUsersWithSummaryArguments, options?: CallOptions): Promise<BaseUserInfoListFrameWithSummary>;
  /** The items of all pages of `searchUsersWithSummary`, which are read as they are wanted. */
  searchUsersWithSummaryAll(args?: SearchUsersWithSummaryArguments, options?: CallOptions): AsyncIterableIterator<BaseUserInfo, undefined>;
  /**
   * Block or unblock a customer account.
   *
   * Changes something; the same call again leaves the same state. Sets a customer account to blocked or not blocked.
   * Needs an operator's session.
   *
   * Known from other clients, not documented.
   */
  setUserBan(args: SetUserBanArguments, options?: CallOptions): Promise<null>;
  /**
   * Change a recipient profile of a customer as an operator.
   *
   * Changes something; the same call again leaves the same state. Sets the sent fields of a recipient profile to the
   * given values. Needs an operator's session.
   *
   * Known from other clients, not documented.
   */
  updateUserProfileForOperator(args: UpdateUserProfileForOperatorArguments, options?: CallOptions): Promise<null>;
  /**
   * Change the settings of recipient profile fields.
   *
   * Changes once: never repeated by itself. Its document is unknown and the settings hold a list of fields that a
   * repeat could add to again. Needs an operator's session.
   *
   * Known from other clients, not documented.
   */
  updateUserProfileSettings(args: UpdateUserProfileSettingsArguments, options?: CallOptions): Promise<null>;
  /**
   * Change the settings of customer accounts.
   *
   * Changes something; the same call again leaves the same state. Sets the sent settings to the given values. Needs an
   * operator's session.
   *
   * Known from other clients, not documented.
   */
  updateUserSettings(args: UpdateUserSettingsArguments, options?: CallOptions): Promise<null>;
}

/** Arguments of `addUser`. */
export type AddUserArguments = {
  readonly userParameters: UserUpdateData;
};

/** Arguments of `createUserProfileForOperator`. */
export type CreateUserProfileForOperatorArguments = {
  readonly userId: number;
  readonly createData: UserProfileCreateData;
};

/** Arguments of `deleteUser`. */
export type DeleteUserArguments = {
  readonly userId: number;
};

/** Arguments of `deleteUserProfileForOperator`. */
export type DeleteUserProfileForOperatorArguments = {
  readonly userId: number;
  readonly profileId: number;
};

/** Arguments of `editUser`. */
export type EditUserArguments = {
  readonly userParameters: UserUpdateData;
};

/** Arguments of `findBaseUserInfoListFrame`. */
export type FindBaseUserInfoListFrameArguments = {
  readonly userFilter?: UserFilterParameters | undefined;
  readonly framePosition?: number | undefined;
  readonly frameSize?: number | undefined;
};

/** Arguments of `getOrderUserInfoForOperator`. */
export type GetOrderUserInfoForOperatorArguments = {
  readonly orderId: string;
};

/** Arguments of `getUserInfoForOperator`. */
export type GetUserInfoForOperatorArguments = {
  readonly userId: number;
};

/** Arguments of `getUserProfileInfoListForOperator`. */
export type GetUserProfileInfoListForOperatorArguments = {
  readonly userId: number;
};

/** Arguments of `getUserProfileSettings`. */
export type GetUserProfileSettingsArguments = {
  readonly inputLanguage?: string | undefined;
  /** Assumed, not documented. */
  readonly includeMetaInfo?: boolean | undefined;
};

/** Arguments of `getUserSettings`. */
export type GetUserSettingsArguments = {
  /** Assumed, not documented. */
  readonly includeMetaInfo?: boolean | undefined;
};

/** Arguments of `searchUsersWithSummary`. */
export type SearchUsersWithSummaryArguments = {
  readonly userFilter?: UserFilterParameters | undefined;
  readonly framePosition?: number | undefined;
  readonly frameSize?: number | undefined;
};

/** Arguments of `setUserBan`. */
export type SetUserBanArguments = {
  readonly userId: number;
  readonly isBanned: boolean;
};

/** Arguments of `updateUserProfileForOperator`. */
export type UpdateUserProfileForOperatorArguments = {
  readonly userId: number;
  readonly profileId: number;
  readonly updateData: UserProfileUpdateData;
};

/** Arguments of `updateUserProfileSettings`. */
export type UpdateUserProfileSettingsArguments = {
  readonly inputLanguage?: string | undefined;
  /**
   * A document of the settings editor (Meta UI); GetMetaEntities names its root.
   *
   * An XML document that is not known; it is sent as it is.
   */
  readonly updateData: string;
};

/** Arguments of `updateUserSettings`. */
export type UpdateUserSettingsArguments = {
  readonly updateData: UserSettingsUpdateData;
};

export type BaseUserInfoListFrameWithSummary = {
  readonly items: readonly BaseUserInfo[];
  readonly totalCount?: number;
  readonly totalReceived?: Decimal;
  readonly totalReserved?: Decimal;
  readonly totalAvailable?: Decimal;
  readonly totalWaitingForPayment?: Decimal;
};

export type UserSettings = {
  readonly isPhoneRegistrationAllowed?: boolean;
  readonly metaInfo: readonly FieldMetaInfo[];
};

export type UserSettingsUpdateData = {
  readonly isPhoneRegistrationAllowed?: boolean | undefined;
};
