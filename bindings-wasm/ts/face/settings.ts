// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
import type { Json } from "../json.js";
import type { CallOptions } from "../types.js";
import type { DateTime, Decimal, DecimalInput, NoArguments } from "../values.js";
import type {
  AuthenticationSystemInfo, CountryInfo, FieldMetaInfo, InstanceCurrencies, InstanceMoney, LanguageInfo, Money,
  NamedProperty, ProviderInfo, ShowcaseSettings, TariffInfo,
} from "./common.js";
import type {
  ApplicationType, DeliveryTypes, ItemRatingType, ItemsDiscountMode, MetaListUpdateAction, RatingListContentType,
  UserProfileFieldState,
} from "./enums.js";

/** Settings of the shop. */
export interface ShopSettingsMethods {
  /**
   * List the features the item source can have.
   *
   * Needs no session.
   *
   * Known from other clients, not documented.
   */
  getAvailableFeatureInfoList(args?: NoArguments, options?: CallOptions): Promise<readonly FeatureInfo[]>;
  /**
   * Get the settings of the cart and favourites.
   *
   * Needs an operator's session.
   *
   * Known from other clients, not documented.
   */
  getCollectionsSettings(args?: GetCollectionsSettingsArguments, options?: CallOptions): Promise<CollectionsSettings>;
  /**
   * Get the public options of the instance (languages, currencies, features).
   *
   * Needs no session.
   *
   * Known from other clients, not documented.
   */
  getCommonInstanceOptionsInfo(args?: GetCommonInstanceOptionsInfoArguments, options?: CallOptions): Promise<CommonInstanceOptionsInfo>;
  /**
   * Get the settings of a mail server.
   *
   * Needs an operator's session.
   *
   * Known from other clients, not documented.
   */
  getEmailServerInfo(args: GetEmailServerInfoArguments, options?: CallOptions): Promise<EmailServerInfo>;
  /**
   * List the configured mail servers.
   *
   * Needs an operator's session.
   *
   * Known from other clients, not documented.
   */
  getEmailServerInfoList(args?: NoArguments, options?: CallOptions): Promise<readonly EmailServerInfo[]>;
  /**
   * List the features enabled for the instance.
   *
   * Needs no session.
   *
   * Known from other clients, not documented.
   */
  getEnabledFeatures(args?: NoArguments, options?: CallOptions): Promise<readonly string[]>;
  /**
   * Get the options of the instance.
   *
   * Needs an operator's session.
   *
   * Known from other clients, not documented.
   */
  getInstanceOptionsInfo(args?: NoArguments, options?: CallOptions): Promise<InstanceOptionsInfo>;
  /**
   * List the languages of the API.
   *
   * Needs no session.
   *
   * Known from other clients, not documented.
   */
  getLanguageInfoList(args?: NoArguments, options?: CallOptions): Promise<readonly NamedProperty[]>;
  /**
   * Get the showcase (sale conditions) settings.
   *
   * Needs an operator's session.
   *
   * Known from other clients, not documented.
   */
  getShowcase(args?: NoArguments, options?: CallOptions): Promise<ShowcaseSettings>;
  /**
   * Get the web shop settings (languages, catalogue structure, delivery region).
   *
   * Needs an operator's session.
   *
   * Known from other clients, not documented.
   */
  getWebUiSettings(args?: NoArguments, options?: CallOptions): Promise<WebUISettings>;
  /**
   * Change the showcase (sale conditions) settings.
   *
   * Changes something; the same call again leaves the same state. Sets the settings to the given values. Needs an
   * operator's session.
   *
   * Known from other clients, not documented.
   */
  setShowcaseSettings(args: SetShowcaseSettingsArguments, options?: CallOptions): Promise<null>;
  /**
   * Change the web shop settings.
   *
   * Changes something; the same call again leaves the same state. Sets the settings to the given values. Needs an
   * operator's session.
   *
   * Known from other clients, not documented.
   */
  setWebUiSettings(args: SetWebUiSettingsArguments, options?: CallOptions): Promise<null>;
  /**
   * Send a test message through a mail server.
   *
   * Changes once: never repeated by itself. Sends a message at every call. Needs an operator's session.
   *
   * Known from other clients, not documented.
   */
  testEmailServer(args: TestEmailServerArguments, options?: CallOptions): Promise<null>;
  /**
   * Change the settings of the cart and favourites.
   *
   * Changes something; the same call again leaves the same state. Sets the sent settings to the given values. Needs an
   * operator's session.
   *
   * Known from other clients, not documented.
   */
  updateCollectionsSettings(args: UpdateCollectionsSettingsArguments, options?: CallOptions): Promise<null>;
  /**
   * Change the settings of a mail server.
   *
   * Changes something; the same call again leaves the same state. Sets the sent settings to the given values. Needs an
   * operator's session.
   *
   * Known from other clients, not documented.
   */
  updateEmailServerInfo(args: UpdateEmailServerInfoArguments, options?: CallOptions): Promise<null>;
  /**
   * Change the options of the instance.
   *
   * Changes something; the same call again leaves the same state. Sets the options to the given values. Needs an
   * operator's session.
   *
   * Known from other clients, not documented.
   */
  updateInstanceOptions(args: UpdateInstanceOptionsArguments, options?: CallOptions): Promise<null>;
}

/** Arguments of `getCollectionsSettings`. */
export type GetCollectionsSettingsArguments = {
  /** Assumed, not documented. */
  readonly includeMetaInfo?: boolean | undefined;
};

/** Arguments of `getCommonInstanceOptionsInfo`. */
export type GetCommonInstanceOptionsInfoArguments = {
  /** A newer parameter. */
  readonly applicationType?: ApplicationType | undefined;
  /**
   * Sent by clients that never need it.
   *
   * Assumed, not documented.
   */
  readonly includeMetaInfo?: boolean | undefined;
};

/** Arguments of `getEmailServerInfo`. */
export type GetEmailServerInfoArguments = {
  readonly serverId: string;
  /** Assumed, not documented. */
  readonly includeMetaInfo?: boolean | undefined;
};

/** Arguments of `setShowcaseSettings`. */
export type SetShowcaseSettingsArguments = {
  readonly settings: SetShowcaseSettingsSettings;
};

/** Arguments of `setWebUiSettings`. */
export type SetWebUiSettingsArguments = {
  readonly settings: SetWebUISettingsSettings;
};

/** Arguments of `testEmailServer`. */
export type TestEmailServerArguments = {
  readonly serverId: string;
  readonly recipientEmail: string;
};

/** Arguments of `updateCollectionsSettings`. */
export type UpdateCollectionsSettingsArguments = {
  readonly updateData: CollectionsSettingsUpdateData;
};

/** Arguments of `updateEmailServerInfo`. */
export type UpdateEmailServerInfoArguments = {
  readonly serverId: string;
  readonly updateData: EmailServerUpdateData;
};

/** Arguments of `updateInstanceOptions`. */
export type UpdateInstanceOptionsArguments = {
  readonly instanceOptionsData: InstanceOptionsData;
};

export type ApplicationDesignSettings = {
  readonly webSite?: Json;
};

export type CollectionsSettings = {
  readonly metaInfo: readonly FieldMetaInfo[];
  readonly isAbandonedCartNotificationEnabled?: boolean;
  readonly isCartReadyForClearanceNotificationEnabled?: boolean;
  readonly abandonedCartNotificationDelay?: number;
  readonly cartReadyForClearanceNotificationDelay?: number;
  readonly delayBeforeCartClearance?: number;
};

export type CollectionsSettingsUpdateData = {
  readonly isAbandonedCartNotificationEnabled?: boolean | undefined;
  readonly isCartReadyForClearanceNotificationEnabled?: boolean | undefined;
  readonly abandonedCartNotificationDelay?: number | undefined;
  readonly cartReadyForClearanceNotificationDelay?: number | undefined;
  readonly delayBeforeCartClearance?: number | undefined;
};

export type CommonInstanceKeyOptionsInfo = {
  readonly defaultAdminPanelLanguage?: string;
  readonly isSellFree?: boolean;
};

export type CommonInstanceOptionsInfo = {
  readonly registration?: CommonRegistrationOptionsInfo;
  readonly order?: CommonOrderOptionsInfo;
  readonly userProfile?: CommonUserProfileOptionsInfo;
  readonly instanceKey?: CommonInstanceKeyOptionsInfo;
  readonly showcase?: CommonShowcaseOptionsInfo;
  readonly ratingLists: readonly GetCommonInstanceOptionsInfoRatingList[];
  readonly socialNetworks?: SocialNetworkOptionsInfo;
  readonly currencies?: InstanceCurrencies;
  readonly languages: readonly LanguageInfo[];
  readonly features: readonly string[];
  readonly translatableOptions: readonly CommonTranslatableOptionsInfo[];
  readonly designOptions?: ApplicationDesignSettings;
};

export type CommonOrderOptionsInfo = {
  readonly minOrderCost?: Decimal;
  readonly convertedMinOrderCost?: InstanceMoney;
};

export type CommonRegistrationOptionsInfo = {
  readonly isSimpleRegistrationAllowed?: boolean;
  readonly isPhoneRegistrationAllowed?: boolean;
};

export type CommonShowcaseOptionsInfo = {
  readonly limitItemsByCatalog?: boolean;
  readonly itemShowcase?: GetCommonInstanceOptionsInfoItemShowcase;
};

export type CommonTranslatableOptionsInfo = {
  readonly providers: readonly ProviderInfo[];
  readonly deliveryCountries: readonly CountryInfo[];
  readonly externalAuthentications: readonly AuthenticationSystemInfo[];
  readonly userProfileFields: readonly UserProfileFieldSettings[];
  readonly language?: string;
};

export type CommonUserProfileOptionsInfo = {
  readonly maxProfilesCount?: Decimal;
};

export type EmailServerInfo = {
  readonly id?: number;
  readonly host?: string;
  readonly port?: number;
  readonly enableSsl?: boolean;
  readonly userName?: string;
  readonly password?: string;
  readonly address?: string;
  readonly displayName?: string;
  readonly isEnabled?: boolean;
  readonly metaInfo: readonly FieldMetaInfo[];
};

/**
 * SslMode, FromDisplayName and FromEmail are field names of the newer settings form; the WSDL type still has EnableSSL,
 * DisplayName and Address.
 */
export type EmailServerUpdateData = {
  readonly id?: number | undefined;
  readonly host?: string | undefined;
  readonly port?: number | undefined;
  readonly enableSsl?: boolean | undefined;
  readonly userName?: string | undefined;
  readonly password?: string | undefined;
  readonly address?: string | undefined;
  readonly displayName?: string | undefined;
  readonly isEnabled?: boolean | undefined;
  readonly sslMode?: string | undefined;
  readonly fromDisplayName?: string | undefined;
  readonly fromEmail?: string | undefined;
};

export type FeatureInfo = {
  readonly name?: string;
  readonly description?: string;
  readonly types: readonly string[];
};

export type GetCommonInstanceOptionsInfoItemShowcase = {
  readonly title?: boolean;
  readonly status?: boolean;
  readonly weight?: boolean;
  readonly linkToOriginal?: boolean;
  readonly singlePrice?: boolean;
  readonly internalDelivery?: boolean;
  readonly viewHistory?: boolean;
  readonly priceRange?: boolean;
  readonly availability?: boolean;
  readonly linksInDescription?: boolean;
  readonly reviews?: boolean;
  readonly providerReviews?: boolean;
};

export type GetCommonInstanceOptionsInfoRatingList = {
  readonly categoryId?: string;
  readonly itemRatingType?: ItemRatingType;
  readonly contentType?: RatingListContentType;
  readonly framePosition?: number;
  readonly frameSize?: number;
};

export type InstanceAccountInfo = {
  readonly prepayment?: Decimal;
  readonly debt?: Decimal;
};

export type InstanceHostingInfo = {
  readonly name?: string;
  readonly activationDate?: DateTime;
  readonly expirationDate?: DateTime;
  readonly cost?: Money;
};

export type InstanceOptionsData = {
  readonly isEmailConfirmationUsed?: boolean | undefined;
  readonly defaultItemProvider?: string | undefined;
  readonly allowedIps?: readonly string[] | undefined;
  readonly isIpCheckUsed?: boolean | undefined;
  readonly adminPanelLanguage?: string | undefined;
};

export type InstanceOptionsInfo = {
  readonly isEmailConfirmationUsed?: boolean;
  readonly confirmationCodeKind?: string;
  readonly isIpCheckUsed?: boolean;
  readonly allowedIps: readonly string[];
  readonly adminPanelLanguage?: string;
  readonly availableLanguages: readonly NamedProperty[];
  readonly features: readonly NamedProperty[];
  readonly account?: InstanceAccountInfo;
  readonly tariff?: TariffInfo;
  readonly hosting?: InstanceHostingInfo;
  readonly defaultItemProvider?: string;
};

export type SetShowcaseSettingsSettings = {
  readonly deliveryTypes?: readonly DeliveryTypes[] | undefined;
  readonly isAuctionTypeItemSellAllowed?: boolean | undefined;
  readonly isNotDeliverableItemSellAllowed?: boolean | undefined;
  readonly isSecondhandItemSellAllowed?: boolean | undefined;
  readonly isInStockItemSellAllowed?: boolean | undefined;
  readonly isNotSelectorSellAllowed?: boolean | undefined;
  readonly isFilteredItemsSellAllowed?: boolean | undefined;
  readonly isUnknownQuantityItemSellAllowed?: boolean | undefined;
  readonly limitItemsByCatalog?: boolean | undefined;
  readonly marginPercentage?: DecimalInput | undefined;
  readonly minimumMargin?: DecimalInput | undefined;
  readonly useDiscount?: boolean | undefined;
  readonly useVipDiscount?: boolean | undefined;
  readonly discountMode?: ItemsDiscountMode | undefined;
  readonly externalDeliveryRegionId?: string | undefined;
  readonly externalDeliveryRegionName?: string | undefined;
  readonly isSinchroCb?: boolean | undefined;
};

export type SetWebUISettingsSettings = {
  readonly usedLanguages?: readonly string[] | undefined;
  readonly usedSystemLanguages?: readonly string[] | undefined;
  readonly selectedTranslateType?: string | undefined;
  readonly selectedCategoryStructureType?: string | undefined;
  readonly externalDeliveryRegionId?: string | undefined;
  readonly externalDeliveryRegionName?: string | undefined;
};

export type SocialNetworkInfo = {
  readonly id?: string;
  readonly name?: string;
  readonly link?: string;
  readonly likeWidget?: string;
  readonly shareWidget?: string;
  readonly subscribeWidget?: string;
  readonly iconUrl?: string;
};

export type SocialNetworkOptionsInfo = {
  readonly commonShareWidget?: string;
  readonly mainInfo: readonly SocialNetworkInfo[];
  readonly externalAuthentications: readonly AuthenticationSystemInfo[];
};

export type UserProfileFieldSettings = {
  readonly id?: string;
  readonly displayName?: string;
  readonly action?: MetaListUpdateAction;
  readonly name?: string;
  /** Assumed, not documented. */
  readonly state?: UserProfileFieldState;
};

export type WebUISettings = {
  readonly language?: string;
  readonly usedLanguages: readonly string[];
  readonly usedSystemLanguages: readonly string[];
  readonly languages: readonly NamedProperty[];
  readonly selectedCategoryStructureType?: string;
  readonly categoryStructureTypes: readonly NamedProperty[];
};
