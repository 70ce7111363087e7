// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
import type { Json } from "../json.js";
import type { CallOptions, Open } from "../types.js";
import type { NoArguments } from "../values.js";
import type {
  BasePrice, Category, CollectionInfo, ConfirmationInfo, UserInfo, UserProfileCreateData, UserProfileInfo,
  UserProfileUpdateData, UserUpdateData,
} from "./common.js";
import type { SessionId, UserId, UserProfileId } from "./ids.js";

/** The customer's own data and profiles. */
export interface UserMethods {
  /**
   * Get several blocks of customer data (status, cart, favourites) in one call.
   *
   * Needs a customer's session.
   */
  batchGetUserData(args?: BatchGetUserDataArguments, options?: CallOptions): Promise<BatchUserData>;
  /**
   * Request a change of the customer's e-mail address.
   *
   * Changes once: never repeated by itself. Sends a confirmation message at every call; the address changes only when
   * that is confirmed. Needs a customer's session.
   */
  changeEmail(args: ChangeEmailArguments, options?: CallOptions): Promise<EmailConfirmationInfo>;
  /**
   * Change the customer's password.
   *
   * Changes once: never repeated by itself. A repeat is refused, because the current password is no longer the old one,
   * and hides that the first call succeeded. Needs a customer's session.
   */
  changePassword(args: ChangePasswordArguments, options?: CallOptions): Promise<null>;
  /**
   * Request a change of the customer's phone number.
   *
   * Changes once: never repeated by itself. Sends a confirmation message at every call; the number changes only when
   * that is confirmed. Needs a customer's session.
   */
  changePhone(args: ChangePhoneArguments, options?: CallOptions): Promise<ConfirmationInfo>;
  /**
   * Create a recipient profile for the customer.
   *
   * Changes once: never repeated by itself. Creates a recipient profile; a repeat would create a second one. Needs a
   * customer's session.
   */
  createUserProfile(args: CreateUserProfileArguments, options?: CallOptions): Promise<UserProfileId>;
  /**
   * Delete the customer's own account.
   *
   * Changes something; the same call again leaves the same state. Deletes the account of the session; a repeat finds it
   * gone. Needs a customer's session.
   */
  deleteAccount(args?: DeleteAccountArguments, options?: CallOptions): Promise<null>;
  /**
   * Delete one of the customer's recipient profiles.
   *
   * Changes something; the same call again leaves the same state. Deletes a recipient profile by id; a repeat finds it
   * gone. Needs a customer's session.
   */
  deleteUserProfile(args: DeleteUserProfileArguments, options?: CallOptions): Promise<null>;
  /**
   * Get the data of the customer of the session.
   *
   * Needs a customer's session.
   */
  getUserInfo(args?: NoArguments, options?: CallOptions): Promise<UserInfo>;
  /**
   * Get the customer's preferences (language, currency, country).
   *
   * Needs a customer's session.
   */
  getUserPreferences(args?: NoArguments, options?: CallOptions): Promise<UserPreferences>;
  /**
   * List the customer's recipient profiles.
   *
   * Needs a customer's session.
   */
  getUserProfileInfoList(args?: NoArguments, options?: CallOptions): Promise<readonly UserProfileInfo[]>;
  /**
   * Get the login and id of the customer of the session.
   *
   * The cheapest way to learn whether a customer session still lives.
   *
   * Needs a customer's session.
   */
  getUserStatusInfo(args?: NoArguments, options?: CallOptions): Promise<UserStatusInfo>;
  /**
   * Store the push notification token of the customer's device.
   *
   * Changes once: never repeated by itself. Its parameters are unknown, so is what a repeat does. Needs a customer's
   * session.
   *
   * Its parameters are not known. What it answers is not known: a generic tree. Newer than what older installations of
   * the service have.
   */
  setUserPushNotificationToken(args?: object, options?: CallOptions): Promise<Json>;
  /**
   * Change the data of the customer of the session.
   *
   * Changes something; the same call again leaves the same state. Sets the sent fields of the customer's data to the
   * given values. Needs a customer's session.
   */
  updateUser(args: UpdateUserArguments, options?: CallOptions): Promise<null>;
  /**
   * Change the customer's preferences (language, currency, country).
   *
   * Changes something; the same call again leaves the same state. Sets the sent preferences to the given values. Needs
   * a customer's session.
   */
  updateUserPreferences(args: UpdateUserPreferencesArguments, options?: CallOptions): Promise<null>;
  /**
   * Change one of the customer's recipient profiles.
   *
   * Changes something; the same call again leaves the same state. Sets the sent fields of a recipient profile to the
   * given values. Needs a customer's session.
   */
  updateUserProfile(args: UpdateUserProfileArguments, options?: CallOptions): Promise<null>;
  /**
   * Check recipient profile data without saving it.
   *
   * Needs no session.
   */
  validateUserProfile(args: ValidateUserProfileArguments, options?: CallOptions): Promise<null>;
}

/** Arguments of `batchGetUserData`. */
export type BatchGetUserDataArguments = {
  /** Known: `UserStatus`, `Basket`, `Note`, `FavoriteVendors`, `BasketSummary`, `NoteSummary`. */
  readonly blockList?: readonly ("UserStatus" | "Basket" | "Note" | "FavoriteVendors" | "BasketSummary" | "NoteSummary" | Open)[] | undefined;
};

/** Arguments of `changeEmail`. */
export type ChangeEmailArguments = {
  readonly currentPassword?: string | undefined;
  readonly newEmail: string;
};

/** Arguments of `changePassword`. */
export type ChangePasswordArguments = {
  readonly currentPassword?: string | undefined;
  readonly newPassword: string;
};

/** Arguments of `changePhone`. */
export type ChangePhoneArguments = {
  readonly currentPassword?: string | undefined;
  readonly newPhone: string;
};

/** Arguments of `createUserProfile`. */
export type CreateUserProfileArguments = {
  readonly createData: UserProfileCreateData;
};

/** Arguments of `deleteAccount`. */
export type DeleteAccountArguments = {
  readonly currentPassword?: string | undefined;
};

/** Arguments of `deleteUserProfile`. */
export type DeleteUserProfileArguments = {
  readonly profileId: number;
};

/** Arguments of `updateUser`. */
export type UpdateUserArguments = {
  readonly userParameters: UserUpdateData;
};

/** Arguments of `updateUserPreferences`. */
export type UpdateUserPreferencesArguments = {
  readonly updateData: UserPreferencesUpdateData;
};

/** Arguments of `updateUserProfile`. */
export type UpdateUserProfileArguments = {
  readonly profileId: number;
  readonly updateData: UserProfileUpdateData;
};

/** Arguments of `validateUserProfile`. */
export type ValidateUserProfileArguments = {
  readonly validateData: UserProfileValidateData;
};

export type BatchUserData = {
  readonly status?: UserStatusData;
  readonly note?: CollectionInfo;
  readonly noteSummary?: CollectionSummaryInfo;
  readonly basket?: CollectionInfo;
  readonly basketSummary?: CollectionSummaryInfo;
  readonly searchCategories: readonly Category[];
  readonly favoriteVendors?: CollectionInfo;
  readonly favoriteVendorsSummary?: CollectionSummaryInfo;
};

export type CollectionSummaryInfo = {
  readonly totalCount?: number;
  readonly totalPrice?: BasePrice;
};

export type EmailConfirmationInfo = {
  readonly userId?: UserId;
  readonly email?: string;
  readonly phone?: string;
  readonly isEmailVerificationUsed?: boolean;
  readonly emailConfirmationCode?: string;
  readonly sessionId?: SessionId;
};

export type UserPreferences = {
  readonly isAnonymous?: boolean;
  readonly countryCode?: string;
  readonly countryName?: string;
  readonly countryFlagImageUrl?: string;
  readonly currencyCode?: string;
  readonly currencySign?: string;
  readonly externalDeliveryId?: string;
  readonly language?: string;
};

export type UserPreferencesUpdateData = {
  readonly countryCode?: string | undefined;
  readonly currencyCode?: string | undefined;
  readonly language?: string | undefined;
  readonly externalDeliveryId?: string | undefined;
};

/** The shop builds it by renaming the root of UserProfileCreateData. */
export type UserProfileValidateData = {
  readonly firstName?: string | undefined;
  readonly lastName?: string | undefined;
  readonly middleName?: string | undefined;
  readonly countryCode?: string | undefined;
  readonly countryName?: string | undefined;
  readonly region?: string | undefined;
  readonly city?: string | undefined;
  readonly cityCode?: string | undefined;
  readonly address?: string | undefined;
  readonly phone?: string | undefined;
  readonly postalCode?: string | undefined;
  readonly passportNumber?: string | undefined;
  readonly registrationAddress?: string | undefined;
  readonly passportIssueDate?: string | undefined;
  readonly inn?: string | undefined;
  readonly externalDeliveryId?: string | undefined;
  readonly pickupPointCode?: string | undefined;
  readonly enableValidation?: boolean | undefined;
};

export type UserStatusData = {
  readonly isSessionExpired?: boolean;
  readonly info?: UserStatusInfo;
};

export type UserStatusInfo = {
  readonly login?: string;
  readonly id?: UserId;
};
