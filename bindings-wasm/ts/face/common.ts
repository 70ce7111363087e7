// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
import type { Json } from "../json.js";
import type { DateTime, DateTimeInput, Decimal, DecimalInput } from "../values.js";
import type {
  AdditionalPriceInfoType, BackgroundActivityType, DateFieldPrecision, DeliveryTypes, EntityErrorCode,
  ExternalAuthenticationSystem, FieldMetaType, FileType, FilterReason, GeneralErrorCode, ItemProviderType,
  ItemSellDisallowReason, ItemsDiscountMode, ProviderPromotionTypeId, ProviderSearchFlag, PurchasePriceWarningLevel,
  RatingListContentType, SearchCategoryMode, SearchMethodConfiguratorLogic, SearchMethodId, SearchModule, SearchOrderBy,
  SearchOutputMode, Sex, SimplifiedDisplayType, SortingDirection, StuffStatus,
} from "./enums.js";
import type {
  BackgroundActivityId, ItemReviewId, OrderId, OrderLineId, SessionId, UserId, UserProfileId,
} from "./ids.js";

export type AdditionalPriceCollectionInfo = {
  readonly elements: readonly AdditionalPriceInfo[];
};

/** In an answer it may come as `BatchGetItemTotalCostAdditionalPriceInfo`, with the members of that. */
export type AdditionalPriceInfo = {
  readonly displayName?: string;
  /** Assumed, not documented. */
  readonly type?: AdditionalPriceInfoType;
  readonly name?: string;
  readonly price?: BasePrice;
  readonly elementIds: readonly number[];
};

export type AuthenticationSystemInfo = {
  /** Assumed, not documented. */
  readonly id?: ExternalAuthenticationSystem;
  readonly name?: string;
  readonly iconUrl?: string;
};

export type BackgroundActivityIdentificationInfo = {
  /** Assumed, not documented. */
  readonly type?: BackgroundActivityType;
  readonly id?: BackgroundActivityId;
};

/** In an answer it may come as `Price`, with the members of that. */
export type BasePrice = {
  readonly originalPrice?: Decimal;
  readonly marginPrice?: Decimal;
  readonly originalCurrencyCode?: string;
  readonly convertedPriceList?: InstanceMoney;
  readonly notRoundedMarginPrice?: Decimal;
};

/** In an answer it may come as `DiscountGroupUserInfo`, with the members of that. */
export type BaseUserInfo = {
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
};

export type BlockError = {
  /** Assumed, not documented. */
  readonly errorCode?: GeneralErrorCode;
  readonly errorDescription?: string;
};

export type BrandInfo = {
  readonly id?: string;
  readonly externalId?: string;
  readonly name?: string;
  readonly description?: string;
  readonly pictureUrl?: string;
  readonly isHidden?: boolean;
  readonly isNameSearch?: boolean;
  readonly isGlobal?: boolean;
  readonly providerType?: ItemProviderType;
};

/** the item type is assumed; search results may be brief items. */
export type BulkItems = {
  readonly isFinished?: boolean;
  readonly items: readonly ItemFullInfo[];
};

/** In an answer it may come as `EditableOtapiCategory`, with the members of that. */
export type Category = {
  readonly id?: string;
  /** Assumed, not documented. */
  readonly errorCode?: EntityErrorCode;
  readonly hasError?: boolean;
  /** Assumed, not documented. */
  readonly providerType?: ItemProviderType;
  readonly updatedTime?: DateTime;
  readonly isHidden?: boolean;
  readonly isVirtual?: boolean;
  readonly externalId?: string;
  readonly name?: string;
  readonly itemCount?: number;
  readonly isParent?: boolean;
  readonly parentId?: string;
  readonly approxWeight?: Decimal;
  readonly isSearch?: boolean;
  /** Assumed, not documented. */
  readonly searchMethod?: SearchMethodId;
  readonly isInternal?: boolean;
  /** Assumed, not documented. */
  readonly availableItemRatingListContentTypes: readonly RatingListContentType[];
  readonly rootPath: readonly Category[];
  readonly iconImageUrl?: string;
  readonly metaData: readonly CategoryMetaDataItem[];
  readonly isFiltered?: boolean;
  /** Assumed, not documented. */
  readonly filterReasons: readonly FilterReason[];
};

export type CategoryMetaDataItem = {
  readonly name?: string;
  /** Assumed, not documented. */
  readonly value?: string;
};

/** `CategoryMetaDataItem` as an argument. */
export type CategoryMetaDataItemInput = {
  readonly name?: string | undefined;
  /** Assumed, not documented. */
  readonly value?: string | undefined;
};

export type CollectionInfo = {
  readonly elements: readonly ElementInfo[];
  readonly totalCost?: BasePrice;
  readonly additionalPriceInfoList?: AdditionalPriceCollectionInfo;
  readonly collectionSummaries: readonly CollectionSummary[];
};

export type CollectionSummary = {
  /** Assumed, not documented. */
  readonly providerType?: ItemProviderType;
  readonly totalCost?: BasePrice;
  readonly additionalPriceInfoList?: AdditionalPriceCollectionInfo;
};

export type ConfigurationSelection = {
  readonly configurationId?: string | undefined;
  readonly quantity?: number | undefined;
  readonly property?: readonly PropertySelection[] | undefined;
};

export type ConfiguratorDescription = {
  readonly name?: string;
  readonly value?: string;
  readonly originalName?: string;
  readonly originalValue?: string;
};

/** QuantityRanges seen in JSON; the XML child name is taken from the item's own list. */
export type ConfiguredItem = {
  readonly id?: string;
  readonly quantity?: number;
  readonly price?: Price;
  readonly configurators: readonly ValuedConfigurator[];
  readonly salesCount?: number;
  readonly quantityRanges: readonly QuantityRange[];
};

export type ConfiguredItemPromotion = {
  readonly price?: Price;
  /** Assumed, not documented. */
  readonly providerType?: ItemProviderType;
  readonly id?: string;
  /** Assumed, not documented. */
  readonly errorCode?: EntityErrorCode;
  readonly hasError?: boolean;
};

export type ConfirmationInfo = {
  readonly userId?: UserId;
  readonly email?: string;
  readonly phone?: string;
  readonly isEmailVerificationUsed?: boolean;
  readonly emailConfirmationCode?: string;
  readonly sessionId?: SessionId;
  readonly isPhoneVerificationUsed?: boolean;
  readonly phoneConfirmationCode?: string;
};

export type CountryInfo = {
  readonly id?: string;
  readonly name?: string;
  readonly flagImageUrl?: string;
  readonly isEuropeanUnion?: boolean;
  readonly languageCode?: string;
};

export type CurrencyInfo = {
  readonly code?: string;
  readonly description?: string;
  readonly sign?: string;
};

export type CurrencyInformation = {
  readonly name?: string;
  readonly isUse?: boolean;
  readonly rate?: Decimal;
};

export type DeliveryAddress = {
  readonly id?: string;
  readonly familyname?: string;
  readonly name?: string;
  readonly patername?: string;
  readonly countryCode?: string;
  readonly country?: string;
  readonly city?: string;
  readonly address?: string;
  readonly phone?: string;
  readonly postalCode?: string;
  readonly regionName?: string;
  readonly registrationAddress?: string;
  readonly passportNumber?: string;
  readonly inn?: string;
  readonly cityCode?: string;
  readonly pickupPointCode?: string;
};

/** `DeliveryAddress` as an argument. */
export type DeliveryAddressInput = {
  readonly id?: string | undefined;
  readonly familyname?: string | undefined;
  readonly name?: string | undefined;
  readonly patername?: string | undefined;
  readonly countryCode?: string | undefined;
  readonly country?: string | undefined;
  readonly city?: string | undefined;
  readonly address?: string | undefined;
  readonly phone?: string | undefined;
  readonly postalCode?: string | undefined;
  readonly regionName?: string | undefined;
  readonly registrationAddress?: string | undefined;
  readonly passportNumber?: string | undefined;
  readonly inn?: string | undefined;
  readonly cityCode?: string | undefined;
  readonly pickupPointCode?: string | undefined;
};

export type DeliveryCost = {
  readonly areaCode?: string;
  readonly mode?: string;
  readonly price?: Price;
  readonly startCost?: Decimal;
  readonly startWeight?: Decimal;
  readonly addWeight?: Decimal;
  readonly addCost?: Decimal;
};

export type DeliveryMode = {
  readonly id?: string;
  readonly name?: string;
  readonly description?: string;
  readonly price?: Decimal;
  readonly fullPrice?: BasePrice;
  readonly currencyCode?: string;
  readonly currencySign?: string;
  readonly errorCode?: string;
  readonly errorDescription?: string;
  readonly isPickupPointMode?: boolean;
};

export type DiscountInfo = {
  readonly percent?: Decimal;
};

/** `DiscountInfo` as an argument. */
export type DiscountInfoInput = {
  readonly percent?: DecimalInput | undefined;
};

export type ElementDiscountInfo = {
  readonly name?: string;
  readonly value?: Decimal;
};

/**
 * Field names in use: ItemURL, Comment, Weight, ExternalDeliveryId, PromoId, ItemTitle, VendorId, ItemConfiguration,
 * PictureURL, ExternalDeliveryName, ExternalDeliveryDescription.
 */
export type ElementFields = {
  readonly fieldInfo?: readonly FieldInfoInput[] | undefined;
};

export type ElementInfo = {
  readonly id?: number;
  readonly itemId?: string;
  readonly configurationId?: string;
  readonly configuration: readonly ConfiguratorDescription[];
  readonly price?: Decimal;
  readonly discount?: ElementDiscountInfo;
  readonly quantity?: number;
  readonly totalCost?: Decimal;
  readonly fullTotalCost?: Price;
  readonly fullPrice?: Price;
  readonly fullTotalCostWithoutDiscount?: Price;
  readonly fullPriceWithoutDiscount?: Price;
  readonly fields: readonly FieldInfo[];
  readonly currencySign?: string;
  readonly currencyCode?: string;
  readonly categoryId?: string;
  readonly vendorId?: string;
  readonly categoryName?: string;
  /** Assumed, not documented. */
  readonly providerType?: ItemProviderType;
  readonly providerWeight?: Decimal;
  readonly deliveryModes: readonly DeliveryMode[];
  readonly features: readonly string[];
};

export type FeaturedValue = {
  readonly name?: string;
  readonly value?: string;
};

export type FieldInfo = {
  readonly name?: string;
  readonly value?: string;
};

/** `FieldInfo` as an argument. */
export type FieldInfoInput = {
  readonly name?: string | undefined;
  readonly value?: string | undefined;
};

export type FieldMetaInfo = {
  readonly constraintDescriptions: readonly string[];
  readonly field: readonly FieldMetaInfo[];
  readonly values: readonly FieldValueMetaInfo[];
  readonly placeholders: readonly FieldPlaceholderMetaInfo[];
  readonly name?: string;
  readonly displayName?: string;
  readonly description?: string;
  readonly unit?: string;
  readonly isReadOnly?: boolean;
  readonly requireReload?: boolean;
  readonly type?: FieldMetaType;
  readonly minValue?: number;
  readonly maxValue?: number;
  readonly datePrecision?: DateFieldPrecision;
};

export type FieldPlaceholderMetaInfo = {
  readonly value?: string;
  readonly description?: string;
};

export type FieldValueMetaInfo = {
  readonly children: readonly FieldValueMetaInfo[];
  readonly name?: string;
  readonly displayName?: string;
  readonly description?: string;
  readonly isReadOnly?: boolean;
};

export type FileInfo = {
  /** Assumed, not documented. */
  readonly fileType?: FileType;
  readonly status?: string;
  readonly statusDescription?: string;
  readonly url?: string;
  readonly size?: number;
  readonly updatedTime?: DateTime;
  readonly previewUrl?: string;
  readonly imageWidth?: number;
  readonly imageHeight?: number;
};

/** `FileInfo` as an argument. */
export type FileInfoInput = {
  /** Assumed, not documented. */
  readonly fileType?: FileType | undefined;
  readonly status?: string | undefined;
  readonly statusDescription?: string | undefined;
  readonly url?: string | undefined;
  readonly size?: number | undefined;
  readonly updatedTime?: DateTimeInput | undefined;
  readonly previewUrl?: string | undefined;
  readonly imageWidth?: number | undefined;
  readonly imageHeight?: number | undefined;
};

export type ImageUrl = {
  readonly width?: number;
  readonly height?: number;
  readonly url?: string;
};

export type InstanceCurrencies = {
  readonly internal?: CurrencyInfo;
  readonly displayedMoneys: readonly CurrencyInfo[];
};

export type InstanceMoney = {
  readonly internal?: Money;
  readonly displayedMoneys: readonly Money[];
};

export type ItemAttribute = {
  readonly propertyName?: string;
  readonly value?: string;
  readonly valueAlias?: string;
  readonly originalPropertyName?: string;
  readonly originalValue?: string;
  readonly originalValueAlias?: string;
  readonly isConfigurator?: boolean;
  readonly imageUrl?: string;
  readonly miniImageUrl?: string;
  readonly pid?: string;
  readonly vid?: string;
};

export type ItemFullInfo = {
  readonly id?: string;
  /** Assumed, not documented. */
  readonly errorCode?: EntityErrorCode;
  readonly hasError?: boolean;
  /** Assumed, not documented. */
  readonly providerType?: ItemProviderType;
  readonly title?: string;
  readonly originalTitle?: string;
  readonly masterQuantity?: number;
  readonly categoryId?: string;
  readonly externalCategoryId?: string;
  readonly vendorId?: string;
  readonly vendorName?: string;
  readonly vendorScore?: number;
  readonly description?: string;
  readonly brandId?: string;
  readonly taobaoItemUrl?: string;
  readonly externalItemUrl?: string;
  readonly mainPictureUrl?: string;
  /** Assumed, not documented. */
  readonly stuffStatus?: StuffStatus;
  readonly volume?: number;
  readonly price?: Price;
  readonly pictures: readonly ItemPicture[];
  readonly location?: Location;
  readonly features: readonly string[];
  readonly featuredValues: readonly FeaturedValue[];
  readonly isSellAllowed?: boolean;
  /** Assumed, not documented. */
  readonly sellDisallowReason?: ItemSellDisallowReason;
  readonly approxWeight?: Decimal;
  readonly physicalParameters?: PhysicalParameters;
  readonly isFiltered?: boolean;
  /** Assumed, not documented. */
  readonly filterReasons: readonly FilterReason[];
  readonly quantityRanges: readonly QuantityRange[];
  readonly updatedTime?: DateTime;
  readonly createdTime?: DateTime;
  readonly vendorDisplayName?: string;
  readonly isRatingListCategory?: boolean;
  readonly brandName?: string;
  readonly firstLotQuantity?: number;
  readonly nextLotQuantity?: number;
  readonly hasInternalDelivery?: boolean;
  readonly videos: readonly ItemVideo[];
  readonly actualWeightInfo?: ItemWeight;
  readonly weightInfos: readonly ItemWeight[];
  readonly deliveryCosts: readonly DeliveryCost[];
  readonly attributes: readonly ItemAttribute[];
  readonly hasHierarchicalConfigurators?: boolean;
  readonly configuredItems: readonly ConfiguredItem[];
  readonly isValidPromotions?: boolean;
  readonly promotions: readonly ItemPromotion[];
  readonly batchLotQuantity?: number;
};

export type ItemInfo = {
  readonly id?: string;
  /** Assumed, not documented. */
  readonly errorCode?: EntityErrorCode;
  readonly hasError?: boolean;
  /** Assumed, not documented. */
  readonly providerType?: ItemProviderType;
  readonly title?: string;
  readonly originalTitle?: string;
  readonly masterQuantity?: number;
  readonly categoryId?: string;
  readonly externalCategoryId?: string;
  readonly vendorId?: string;
  readonly vendorName?: string;
  readonly vendorScore?: number;
  readonly description?: string;
  readonly brandId?: string;
  readonly taobaoItemUrl?: string;
  readonly externalItemUrl?: string;
  readonly mainPictureUrl?: string;
  /** Assumed, not documented. */
  readonly stuffStatus?: StuffStatus;
  readonly volume?: number;
  readonly price?: Price;
  readonly pictures: readonly ItemPicture[];
  readonly location?: Location;
  readonly features: readonly string[];
  readonly featuredValues: readonly FeaturedValue[];
  readonly isSellAllowed?: boolean;
  /** Assumed, not documented. */
  readonly sellDisallowReason?: ItemSellDisallowReason;
  readonly approxWeight?: Decimal;
  readonly physicalParameters?: PhysicalParameters;
  readonly isFiltered?: boolean;
  /** Assumed, not documented. */
  readonly filterReasons: readonly FilterReason[];
  readonly quantityRanges: readonly QuantityRange[];
  readonly updatedTime?: DateTime;
  readonly createdTime?: DateTime;
  readonly vendorDisplayName?: string;
  readonly isRatingListCategory?: boolean;
  readonly brandName?: string;
  readonly firstLotQuantity?: number;
  readonly nextLotQuantity?: number;
  readonly hasInternalDelivery?: boolean;
  readonly videos: readonly ItemVideo[];
  readonly actualWeightInfo?: ItemWeight;
  readonly weightInfos: readonly ItemWeight[];
  readonly promotionPrice?: BasePrice;
  readonly promotionPricePercent: readonly PricePercent[];
  readonly lastUpdatedTime?: DateTime;
};

export type ItemPicture = {
  readonly url?: string;
  readonly small?: ImageUrl;
  readonly medium?: ImageUrl;
  readonly large?: ImageUrl;
  readonly isMain?: boolean;
};

export type ItemPromotion = {
  readonly id?: string;
  /** Assumed, not documented. */
  readonly errorCode?: EntityErrorCode;
  readonly hasError?: boolean;
  /** Assumed, not documented. */
  readonly providerType?: ItemProviderType;
  readonly name?: string;
  readonly desciption?: string;
  readonly promotionType?: string;
  readonly startTime?: DateTime;
  readonly endTime?: DateTime;
  readonly price?: Price;
  readonly otherNeed?: string;
  readonly otherSend?: string;
  readonly configuredItems: readonly ConfiguredItemPromotion[];
};

export type ItemReviewAnswerInfo = {
  readonly authorName?: string;
  readonly text?: string;
  readonly language?: string;
  readonly originalText?: string;
  readonly originalLanguage?: string;
  readonly operatorId?: number;
  readonly isOperator?: boolean;
  readonly imageUrls: readonly string[];
  readonly imagePreviewUrls: readonly string[];
};

export type ItemReviewInfo = {
  readonly id?: ItemReviewId;
  readonly userId?: UserId;
  readonly itemId?: string;
  readonly configurationId?: string;
  readonly orderId?: OrderId;
  readonly orderLineId?: OrderLineId;
  readonly createdTime?: DateTime;
  readonly text?: string;
  readonly language?: string;
  readonly originalText?: string;
  readonly originalLanguage?: string;
  readonly isApproved?: boolean;
  readonly userName?: string;
  readonly rating?: number;
  readonly positiveGrade?: number;
  readonly negativeGrade?: number;
  readonly answers: readonly ItemReviewAnswerInfo[];
  readonly imageUrls: readonly string[];
  readonly imagePreviewUrls: readonly string[];
  readonly isRewarded?: boolean;
};

export type ItemVideo = {
  readonly previewUrl?: string;
  readonly url?: string;
};

export type ItemWeight = {
  readonly type?: string;
  readonly displayName?: string;
  readonly weight?: Decimal;
};

export type LanguageInfo = {
  readonly name?: string;
  readonly description?: string;
  readonly imageUrl?: string;
  readonly isRtl?: boolean;
};

export type Location = {
  readonly city?: string;
  readonly state?: string;
  readonly country?: string;
  readonly district?: string;
  readonly zip?: string;
  readonly address?: string;
  readonly areaId?: string;
};

export type Money = {
  readonly sign?: string;
  readonly code?: string;
  readonly price?: Decimal;
};

export type NamedParameter = {
  readonly name?: string;
  /** Assumed, not documented. */
  readonly value?: string;
};

/** `NamedParameter` as an argument. */
export type NamedParameterInput = {
  readonly name?: string | undefined;
  /** Assumed, not documented. */
  readonly value?: string | undefined;
};

/** In an answer it may come as `LanguageInfo`, with the members of that. */
export type NamedProperty = {
  readonly name?: string;
  readonly description?: string;
};

export type OperatorInfo = {
  readonly operatorId?: string;
  readonly firstName?: string;
  readonly middleName?: string;
  readonly lastName?: string;
  readonly isSalesOperator?: boolean;
};

export type OrderDetailsInfo = {
  readonly salesOrderInfo?: OrderInfo;
  readonly salesLinesList: readonly SalesLine[];
};

/** DisplayId is from the docs, the rest from the legacy library; the three list types exist in the WSDL. */
export type OrderInfo = {
  readonly thsInfo?: OrderTHSInfo;
  readonly id?: string;
  readonly statusCode?: string;
  readonly statusName?: string;
  readonly substatusCode?: string;
  readonly substatusName?: string;
  readonly operatorId?: string;
  readonly operatorName?: string;
  readonly itemsCount?: number;
  readonly goodsAmount?: Decimal;
  readonly deliveryAmount?: Decimal;
  readonly logisticianDeliveryPrice?: Decimal;
  readonly totalAmount?: Decimal;
  readonly remainAmount?: Decimal;
  readonly currencySign?: string;
  readonly currencyCode?: string;
  readonly custComment?: string;
  readonly deliveryModeId?: string;
  readonly deliveryModeName?: string;
  readonly canCancel?: number;
  readonly canConfirmShipment?: number;
  readonly canChangeAddress?: number;
  readonly canRestore?: number;
  readonly canClose?: number;
  readonly canCloseCancel?: number;
  readonly canAccept?: number;
  readonly canPurchaseItems?: number;
  readonly estimatedWeight?: number;
  readonly custId?: string;
  readonly custName?: string;
  readonly statusId?: number;
  readonly weight?: Decimal;
  readonly deliveryAddress?: DeliveryAddress;
  readonly taoBaoPrice?: Decimal;
  readonly taoBaoPriceWithDiscount?: Decimal;
  readonly internalDeliveryOriginalInExternalCurrency?: Decimal;
  readonly additionalInfo?: string;
  readonly externalCurrencyCode?: string;
  readonly shipmentDate?: DateTime;
  readonly lineStatusSummaries: readonly OrderLineStatusSummary[];
  readonly userAccountAvailableAmount?: Decimal;
  /** Assumed, not documented. */
  readonly providerTypeEnum?: ItemProviderType;
  readonly isTest?: boolean;
  readonly isPaid?: boolean;
  readonly isCancelled?: boolean;
  readonly isCompleted?: boolean;
  readonly createdDateTime?: string;
  readonly internalOriginalPrice?: Decimal;
  readonly internalOriginalPriceWithDiscount?: Decimal;
  readonly displayId?: string;
  readonly userLogin?: string;
  readonly adminAlertText?: string;
  readonly adminInfoText?: string;
  /** Assumed, not documented. */
  readonly goodsAmountInternal?: Decimal;
  /** Assumed, not documented. */
  readonly deliveryAmountInternal?: Decimal;
  /** Assumed, not documented. */
  readonly totalAmountInternal?: Decimal;
  /** Assumed, not documented. */
  readonly remainAmountInternal?: Decimal;
  /** Assumed, not documented. */
  readonly paidAmount?: Decimal;
  /** Assumed, not documented. */
  readonly paidAmountInternal?: Decimal;
  /** Assumed, not documented. */
  readonly profit?: Decimal;
  readonly currencyCodeInternal?: string;
  readonly currencySignInternal?: string;
  /** Assumed, not documented. */
  readonly totalAmountOriginalInExternalCurrency?: Decimal;
  /** Assumed, not documented. */
  readonly internalDeliveryOriginalInInternalCurrency?: Decimal;
  /** Assumed, not documented. */
  readonly packagesWeight?: Decimal;
  readonly packagePrices: readonly PackagePriceInfo[];
  readonly packageTotalCostPerCurrencyList: readonly PackageTotalCostPerCurrency[];
  readonly totalOriginalCostList: readonly OrderTotalCostPerCurrency[];
  readonly rateList: readonly Json[];
};

export type OrderLineStatusSummary = {
  readonly status?: SalesLineStatusInfo;
  readonly count?: number;
};

/**
 * Send only the fields to change.
 *
 * The service is known to have more members.
 */
export type OrderLineUpdateData = {
  readonly statusId?: number | undefined;
  readonly originalDeliveryPrice?: DecimalInput | undefined;
  readonly originalPriceWithoutDelivery?: DecimalInput | undefined;
  readonly internalPrice?: DecimalInput | undefined;
  readonly weight?: DecimalInput | undefined;
  readonly configExternalId?: string | undefined;
  readonly setOriginalPriceByVendor?: boolean | undefined;
  readonly setOriginalDeliveryByVendor?: boolean | undefined;
  readonly customDescription?: string | undefined;
  readonly customDescriptionInEnglish?: string | undefined;
};

export type OrderTHSInfo = {
  readonly logisticianInstanceKey?: string;
  readonly agentInstanceKey?: string;
  readonly agentOrderId?: string;
  readonly agentInstanceName?: string;
  readonly logisticianInstanceName?: string;
  readonly logisticianOrderId?: string;
  readonly agentUserId?: string;
  readonly agentUserLastName?: string;
};

export type OrderTotalCostPerCurrency = {
  readonly currencyCode?: string;
  readonly totalCost?: Decimal;
  readonly totalCostInInternalCurrency?: Decimal;
};

/**
 * The admin panel sends one changed field at a time; DeliveryAddress may carry a single child.
 *
 * The service is known to have more members.
 */
export type OrderUpdateData = {
  readonly weight?: DecimalInput | undefined;
  readonly deliveryModeId?: string | undefined;
  readonly additionalInfo?: string | undefined;
  readonly deliveryAddress?: DeliveryAddressInput | undefined;
};

export type OrderWarningReason = {
  /** Assumed, not documented. */
  readonly level?: PurchasePriceWarningLevel;
  readonly message?: string;
};

export type PackageItem = {
  readonly orderLineId?: string;
  readonly itemId?: string;
  readonly quantity?: number;
  readonly priceInternal?: Decimal;
  readonly oneItemPriceInternal?: Money;
  readonly amountInternal?: Decimal;
  readonly totalPriceInternal?: Money;
  readonly weight?: Decimal;
  readonly weightNet?: Decimal;
  readonly customDescription?: string;
  readonly customDescriptionInEnglish?: string;
  readonly itemImageUrl?: string;
  readonly itemUrl?: string;
  readonly alternativeItemUrl?: string;
};

export type PackagePriceInfo = {
  readonly id?: string;
  readonly priceInternal?: Decimal;
  readonly additionalPriceInternal?: Decimal;
  readonly additionalPrice?: Decimal;
  readonly price?: Decimal;
  readonly priceCurrencyCode?: string;
  readonly priceUpdateDate?: DateTime;
};

export type PackageTotalCostPerCurrency = {
  readonly currencyCode?: string;
  readonly totalPrice?: Decimal;
  readonly totalAdditionalPrice?: Decimal;
};

/** Length and Height are assumed beside Width. */
export type PhysicalParameters = {
  readonly approxWeight?: Decimal;
  readonly weight?: Decimal;
  readonly size?: Decimal;
  readonly width?: Decimal;
  /** Assumed, not documented. */
  readonly length?: Decimal;
  /** Assumed, not documented. */
  readonly height?: Decimal;
};

export type Price = {
  readonly originalPrice?: Decimal;
  readonly marginPrice?: Decimal;
  readonly originalCurrencyCode?: string;
  readonly convertedPriceList?: InstanceMoney;
  readonly notRoundedMarginPrice?: Decimal;
  readonly convertedPrice?: string;
  readonly convertedPriceWithoutSign?: string;
  readonly currencySign?: string;
  readonly currencyName?: string;
  readonly isDeliverable?: boolean;
  readonly deliveryPrice?: BasePrice;
  readonly oneItemDeliveryPrice?: BasePrice;
  readonly priceWithoutDelivery?: BasePrice;
  readonly oneItemPriceWithoutDelivery?: BasePrice;
  readonly priceWithoutDiscount?: BasePrice;
  readonly priceWithoutDiscountAndDelivery?: BasePrice;
};

export type PricePercent = {
  readonly currencyCode?: string;
  readonly percent?: Decimal;
};

export type PropertySelection = {
  readonly id?: string | undefined;
  readonly valueId?: string | undefined;
};

export type ProviderImageSearchInfo = {
  readonly isAvailable?: boolean;
  readonly isEnabled?: boolean;
};

export type ProviderInfo = {
  /** Assumed, not documented. */
  readonly type?: ItemProviderType;
  readonly alias?: string;
  readonly currencyCode?: string;
  readonly currencySign?: string;
  readonly language?: string;
  readonly displayName?: string;
  readonly iconImageUrl?: string;
  readonly rootCategoryId?: string;
  readonly isEnabled?: boolean;
  readonly canSearchRootCategory?: boolean;
  readonly prefix?: string;
  readonly hasSettings?: boolean;
  readonly promotionTypes: readonly ProviderPromotionTypeInfo[];
  readonly hasInternalDelivery?: boolean;
  readonly hasItemReviews?: boolean;
  readonly imageSearch?: ProviderImageSearchInfo;
  readonly isHiddenItemUrls?: boolean;
  readonly ordersIntegration?: ProviderOrdersIntegrationInfo;
  readonly requireInventoryControl?: boolean;
  readonly isAllConfigurationsLotQuantity?: boolean;
  readonly hasMultiInputProperty?: boolean;
};

export type ProviderOrdersIntegrationInfo = {
  readonly isAvailable?: boolean;
  readonly isEnabled?: boolean;
  readonly isSessionRequired?: boolean;
  readonly allowCancelOrders?: boolean;
};

export type ProviderPromotionTypeInfo = {
  /** Assumed, not documented. */
  readonly id?: ProviderPromotionTypeId;
  readonly name?: string;
};

export type ProviderSearchFeatureInfo = {
  readonly name?: string;
  readonly canBeTrue?: boolean;
  readonly canBeFalse?: boolean;
  readonly displayName?: string;
  readonly displayNameForTrue?: string;
  readonly displayNameForFalse?: string;
};

export type ProviderSearchMethodInfo = {
  /** Assumed, not documented. */
  readonly provider?: ItemProviderType;
  /** Assumed, not documented. */
  readonly searchMethod?: SearchMethodId;
  readonly displayName?: string;
  /** Assumed, not documented. */
  readonly flags: readonly ProviderSearchFlag[];
  readonly optimalFrameSize?: number;
  readonly maximumFrameSize?: number;
  readonly maximumItemsCount?: number;
  readonly availableSorts: readonly ProviderSearchSortInfo[];
  readonly text?: boolean;
  readonly category?: boolean;
  readonly vendor?: boolean;
  readonly vendorLocation?: boolean;
  readonly brand?: boolean;
  readonly configurators?: boolean;
  /** Assumed, not documented. */
  readonly multipleConfiguratorLogic?: SearchMethodConfiguratorLogic;
  readonly priceRange?: boolean;
  readonly vendorRatingRange?: boolean;
  readonly minVendorRating?: number;
  readonly maxVendorRating?: number;
  readonly volumeRange?: boolean;
  /** Assumed, not documented. */
  readonly volumeRangeLogic?: SearchMethodConfiguratorLogic;
  readonly stuffStatus?: boolean;
  readonly features: readonly ProviderSearchFeatureInfo[];
  readonly firstLotRange?: boolean;
  /** Assumed, not documented. */
  readonly firstLotRangeLogic?: SearchMethodConfiguratorLogic;
  readonly enableMorphologyPreprocess?: boolean;
  /** Assumed, not documented. */
  readonly module?: SearchModule;
  readonly allowSearchWithoutParameters?: boolean;
  readonly featureForEnable?: string;
};

export type ProviderSearchSortInfo = {
  readonly field?: string;
  /** Assumed, not documented. */
  readonly direction?: SortingDirection;
  /** Assumed, not documented. */
  readonly orderBy?: SearchOrderBy;
  readonly displayName?: string;
};

export type QuantityRange = {
  readonly minQuantity?: number;
  readonly price?: Price;
};

export type SalesLine = {
  readonly id?: string;
  readonly orderId?: string;
  readonly itemId?: string;
  readonly itemTaobaoId?: string;
  readonly configText?: string;
  readonly configId?: string;
  readonly qty?: number;
  readonly newPriceCust?: Decimal;
  readonly priceCust?: Decimal;
  readonly amountCust?: Decimal;
  readonly currencyCust?: string;
  readonly currencyInternal?: string;
  readonly internalPriceCurrencyCode?: string;
  readonly purchPriceCust?: Decimal;
  readonly purchDeliveryCust?: Decimal;
  readonly purchAmountCust?: Decimal;
  readonly purchPrice?: Decimal;
  readonly purchDelivery?: Decimal;
  readonly purchAmount?: Decimal;
  readonly purchCurrency?: string;
  readonly briefDescrTrans?: string;
  readonly itemImageUrl?: string;
  readonly itemExternalUrl?: string;
  readonly vendNick?: string;
  readonly vendId?: string;
  readonly custComment?: string;
  readonly operatorComment?: string;
  readonly statusCode?: number;
  readonly statusId?: number;
  readonly statusName?: string;
  readonly subSalesNum?: string;
  readonly subSalesDate?: string;
  readonly subSalesTime?: string;
  readonly vendPurchId?: string;
  readonly vendPurchWaybill?: string;
  readonly vendPurchAccountId?: string;
  readonly vendPurchStatus?: string;
  readonly vendPurchItemId?: string;
  readonly vendPurchConfigurationId?: string;
  readonly vendPurchPromotionId?: string;
  readonly taoBaoDelivery?: Decimal;
  readonly taoBaoPrice?: Decimal;
  readonly taoBaoPriceWithDiscount?: Decimal;
  readonly internalOriginalPrice?: Decimal;
  readonly internalOriginalPriceWithDiscount?: Decimal;
  readonly internalDeliveryPrice?: Decimal;
  readonly promotionId?: string;
  readonly priceWithoutDelivery?: string;
  readonly categoryId?: string;
  readonly qtyOrig?: string;
  readonly lineNum?: number;
  readonly availableStatusList: readonly SalesLineStatusInfo[];
  readonly nameOrig?: string;
  readonly configExternalCode?: string;
  readonly configExternalTextOrig?: string;
  readonly weight?: Decimal;
  readonly orderedDateTime?: string;
  readonly customDescription?: string;
  readonly customDescriptionInEnglish?: string;
  readonly canMoveToPackage?: boolean;
  readonly canBePurchased?: boolean;
  readonly canBeReviewed?: boolean;
  readonly reviewId?: number;
  readonly canBeClosed?: boolean;
  /** Assumed, not documented. */
  readonly providerType?: ItemProviderType;
  readonly internalDeliveryType?: string;
  readonly isPaid?: boolean;
  readonly isCancelled?: boolean;
  readonly isCompleted?: boolean;
  /** Assumed, not documented. */
  readonly priceInternal?: Decimal;
  /** Assumed, not documented. */
  readonly amountInternal?: Decimal;
  /** Assumed, not documented. */
  readonly canEditWeight?: boolean;
  /** Assumed, not documented. */
  readonly vendPurchDeliveryPrice?: Decimal;
  /** Assumed, not documented. */
  readonly vendPurchItemPrice?: Decimal;
  readonly vendUrl?: string;
  readonly vendorPurchaseItemPriceWarningReason?: OrderWarningReason;
  /** Assumed, not documented. */
  readonly vendorPurchaseItemPriceWarningLevel?: PurchasePriceWarningLevel;
};

export type SalesLineStatusInfo = {
  readonly id?: number;
  readonly name?: string;
};

export type SalesProcLogInfo = {
  readonly logDate?: string;
  readonly logTime?: string;
  readonly fieldName?: string;
  readonly prevValue?: string;
  readonly newValue?: string;
  readonly oldStatus?: SalesStatusInfo;
  readonly newStatus?: SalesStatusInfo;
  readonly custId?: string;
  readonly custName?: string;
  readonly operatorId?: string;
  readonly operatorName?: string;
};

export type SalesStatusInfo = {
  readonly id?: number;
  readonly name?: string;
};

export type SearchFeature = {
  readonly name?: string;
  /** Assumed, not documented. */
  readonly value?: boolean;
};

/** `SearchFeature` as an argument. */
export type SearchFeatureInput = {
  readonly name?: string | undefined;
  /** Assumed, not documented. */
  readonly value?: boolean | undefined;
};

export type SearchItemsParameters = {
  /** Assumed, not documented. */
  readonly provider?: ItemProviderType;
  /** Assumed, not documented. */
  readonly searchMethod?: SearchMethodId;
  readonly categoryId?: string;
  readonly vendorName?: string;
  readonly vendorId?: string;
  readonly vendorAreaId?: string;
  readonly itemTitle?: string;
  readonly languageOfQuery?: string;
  readonly minPrice?: Decimal;
  readonly maxPrice?: Decimal;
  readonly minVolume?: number;
  readonly maxVolume?: number;
  readonly minVendorRating?: number;
  readonly maxVendorRating?: number;
  readonly brandId?: string;
  readonly brandPropertyValueId?: string;
  readonly configurators: readonly ValuedConfigurator[];
  /** Assumed, not documented. */
  readonly orderBy?: SearchOrderBy;
  /** Assumed, not documented. */
  readonly outputMode?: SearchOutputMode;
  /** Assumed, not documented. */
  readonly categoryMode?: SearchCategoryMode;
  readonly isOriginal?: boolean;
  readonly isTmall?: boolean;
  /** Assumed, not documented. */
  readonly stuffStatus?: StuffStatus;
  readonly features: readonly SearchFeature[];
  readonly isClearItemTitles?: boolean;
  readonly module?: SearchModule;
  readonly minQuantity?: number;
  readonly maxQuantity?: number;
  readonly minFirstLot?: number;
  readonly maxFirstLot?: number;
  readonly currencyCode?: string;
  readonly imageUrl?: string;
  readonly imageFileId?: string;
  readonly isSellAllowed?: boolean;
  readonly useOptimalFrameSize?: boolean;
  readonly enableDirectSearch?: boolean;
  readonly brandName?: string;
  readonly propertySearch?: string;
  readonly vendorRatingRange?: string;
  readonly firstLotRange?: string;
  readonly maximumPageCount?: number;
};

/** `SearchItemsParameters` as an argument. */
export type SearchItemsParametersInput = {
  /** Assumed, not documented. */
  readonly provider?: ItemProviderType | undefined;
  /** Assumed, not documented. */
  readonly searchMethod?: SearchMethodId | undefined;
  readonly categoryId?: string | undefined;
  readonly vendorName?: string | undefined;
  readonly vendorId?: string | undefined;
  readonly vendorAreaId?: string | undefined;
  readonly itemTitle?: string | undefined;
  readonly languageOfQuery?: string | undefined;
  readonly minPrice?: DecimalInput | undefined;
  readonly maxPrice?: DecimalInput | undefined;
  readonly minVolume?: number | bigint | undefined;
  readonly maxVolume?: number | bigint | undefined;
  readonly minVendorRating?: number | undefined;
  readonly maxVendorRating?: number | undefined;
  readonly brandId?: string | undefined;
  readonly brandPropertyValueId?: string | undefined;
  readonly configurators?: readonly ValuedConfiguratorInput[] | undefined;
  /** Assumed, not documented. */
  readonly orderBy?: SearchOrderBy | undefined;
  /** Assumed, not documented. */
  readonly outputMode?: SearchOutputMode | undefined;
  /** Assumed, not documented. */
  readonly categoryMode?: SearchCategoryMode | undefined;
  readonly isOriginal?: boolean | undefined;
  readonly isTmall?: boolean | undefined;
  /** Assumed, not documented. */
  readonly stuffStatus?: StuffStatus | undefined;
  readonly features?: readonly SearchFeatureInput[] | undefined;
  readonly isClearItemTitles?: boolean | undefined;
  readonly module?: SearchModule | undefined;
  readonly minQuantity?: number | undefined;
  readonly maxQuantity?: number | undefined;
  readonly minFirstLot?: number | undefined;
  readonly maxFirstLot?: number | undefined;
  readonly currencyCode?: string | undefined;
  readonly imageUrl?: string | undefined;
  readonly imageFileId?: string | undefined;
  readonly isSellAllowed?: boolean | undefined;
  readonly useOptimalFrameSize?: boolean | undefined;
  readonly enableDirectSearch?: boolean | undefined;
  readonly brandName?: string | undefined;
  readonly propertySearch?: string | undefined;
  readonly vendorRatingRange?: string | undefined;
  readonly firstLotRange?: string | undefined;
  readonly maximumPageCount?: number | undefined;
};

export type ShowcaseSettings = {
  readonly ruble?: CurrencyInformation;
  readonly dollar?: CurrencyInformation;
  readonly yuan?: CurrencyInformation;
  readonly marginPercentage?: Decimal;
  readonly minimumMargin?: Decimal;
  readonly isSinchroCb?: boolean;
  /** Assumed, not documented. */
  readonly deliveryTypes: readonly DeliveryTypes[];
  readonly availableDeliveryTypes: readonly NamedProperty[];
  readonly externalDeliveryRegionId?: string;
  readonly externalDeliveryRegionName?: string;
  readonly isAuctionTypeItemSellAllowed?: boolean;
  readonly isNotDeliverableItemSellAllowed?: boolean;
  readonly isSecondhandItemSellAllowed?: boolean;
  readonly isFilteredItemsSellAllowed?: boolean;
  readonly isInStockItemSellAllowed?: boolean;
  readonly isNotSelectorSellAllowed?: boolean;
  readonly useDiscount?: boolean;
  readonly dateTimeFormat?: string;
  readonly useVipDiscount?: boolean;
  /** Assumed, not documented. */
  readonly discountMode?: ItemsDiscountMode;
  readonly availableDiscountModes: readonly NamedProperty[];
  readonly limitItemsByCatalog?: boolean;
};

export type SimplifiedLocation = {
  readonly country?: string;
  readonly zip?: string;
  readonly state?: string;
  readonly city?: string;
  readonly district?: string;
  readonly address?: string;
  readonly areaId?: string;
  readonly displayValue?: string;
};

export type SimplifiedValueWithId = {
  readonly id?: string;
  readonly displayName?: string;
  readonly displayType?: SimplifiedDisplayType;
};

export type SimplifiedVendorInfo = {
  readonly id?: string;
  /** Assumed, not documented. */
  readonly errorCode?: EntityErrorCode;
  /** Assumed, not documented. */
  readonly providerType?: ItemProviderType;
  readonly name?: string;
  readonly displayName?: string;
  readonly shopName?: string;
  /** Assumed, not documented. */
  readonly sex?: Sex;
  readonly email?: string;
  readonly pictureUrl?: string;
  readonly displayPictureUrl?: string;
  readonly location?: SimplifiedLocation;
  readonly features: readonly SimplifiedValueWithId[];
};

export type Size = {
  readonly length?: number;
  readonly height?: number;
  readonly width?: number;
};

/** `Size` as an argument. */
export type SizeInput = {
  readonly length?: number | undefined;
  readonly height?: number | undefined;
  readonly width?: number | undefined;
};

/** In an answer it may come as `SalesLineStatusInfo`, `SalesStatusInfo`, with the members of that. */
export type StatusInfoBase = {
  readonly id?: number;
  readonly name?: string;
};

export type TariffInfo = {
  readonly id?: number;
  readonly name?: string;
  readonly isEnabled?: boolean;
  readonly callLimit?: number;
  readonly callPrice?: Decimal;
  readonly turnoverPercent?: Decimal;
  readonly minimumRent?: Decimal;
  readonly fixedPrice?: Decimal;
  readonly maximumRent?: Decimal;
};

export type TransactionInfoAdministration = {
  readonly transactionType?: TransactionTypeInfo;
  readonly transDate?: string;
  readonly transactionDateTime?: DateTime;
  readonly comment?: string;
  readonly transId?: string;
  readonly amountCust?: Decimal;
  readonly currencyCodeCust?: string;
  readonly currencySignCust?: string;
  readonly amountInternal?: Decimal;
  readonly currencyCodeInternal?: string;
  readonly currencySignInternal?: string;
  readonly userId?: number;
  readonly userLogin?: string;
};

export type TransactionTypeInfo = {
  readonly id?: number;
  readonly name?: string;
};

/**
 * IdList holds ids separated by ';'. Dates are sent as yyyy-MM-dd.
 *
 * The service is known to have more members.
 */
export type UserFilterParameters = {
  readonly idList?: string | undefined;
  readonly login?: string | undefined;
  readonly email?: string | undefined;
  readonly lastName?: string | undefined;
  readonly isActive?: boolean | undefined;
  readonly phone?: string | undefined;
  readonly city?: string | undefined;
  readonly registrationDateFrom?: string | undefined;
  readonly registrationDateTo?: string | undefined;
  readonly orderBy?: string | undefined;
};

export type UserInfo = {
  readonly id?: UserId;
  readonly isActive?: boolean;
  readonly isEmailVerified?: boolean;
  readonly emailConfirmationCode?: string;
  readonly login?: string;
  readonly firstName?: string;
  readonly lastName?: string;
  readonly middleName?: string;
  /** Assumed, not documented. */
  readonly sex?: Sex;
  readonly email?: string;
  readonly countryCode?: string;
  readonly country?: string;
  readonly city?: string;
  readonly address?: string;
  readonly phone?: string;
  readonly postalCode?: string;
  readonly region?: string;
  readonly recipientLastName?: string;
  readonly recipientFirstName?: string;
  readonly recipientMiddleName?: string;
  readonly additionalInfo?: string;
  readonly registrationDate?: DateTime;
  readonly purchaseVolume?: Money;
  readonly skype?: string;
  readonly phoneConfirmationCode?: string;
};

export type UserProfileCreateData = {
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

export type UserProfileInfo = {
  readonly firstName?: string;
  readonly lastName?: string;
  readonly middleName?: string;
  readonly countryCode?: string;
  readonly region?: string;
  readonly city?: string;
  readonly address?: string;
  readonly phone?: string;
  readonly postalCode?: string;
  readonly passportNumber?: string;
  readonly registrationAddress?: string;
  readonly enableValidation?: boolean;
  readonly externalDeliveryId?: string;
  readonly pickupPointCode?: string;
  readonly countryName?: string;
  readonly cityCode?: string;
  readonly passportIssueDate?: string;
  readonly inn?: string;
  readonly id?: UserProfileId;
};

export type UserProfileUpdateData = {
  readonly firstName?: string | undefined;
  readonly lastName?: string | undefined;
  readonly middleName?: string | undefined;
  readonly countryCode?: string | undefined;
  readonly region?: string | undefined;
  readonly city?: string | undefined;
  readonly address?: string | undefined;
  readonly phone?: string | undefined;
  readonly postalCode?: string | undefined;
  readonly passportNumber?: string | undefined;
  readonly registrationAddress?: string | undefined;
  readonly enableValidation?: boolean | undefined;
  readonly externalDeliveryId?: string | undefined;
  readonly pickupPointCode?: string | undefined;
  readonly countryName?: string | undefined;
  readonly cityCode?: string | undefined;
  readonly passportIssueDate?: string | undefined;
  readonly inn?: string | undefined;
};

/** Operators send Id (EditUser); a customer's own update has none. */
export type UserUpdateData = {
  readonly id?: number | undefined;
  readonly login?: string | undefined;
  readonly email?: string | undefined;
  readonly password?: string | undefined;
  readonly isActive?: boolean | undefined;
  readonly firstName?: string | undefined;
  readonly lastName?: string | undefined;
  readonly middleName?: string | undefined;
  readonly sex?: Sex | undefined;
  readonly countryCode?: string | undefined;
  readonly country?: string | undefined;
  readonly deliveryCountryCode?: string | undefined;
  readonly city?: string | undefined;
  readonly address?: string | undefined;
  readonly phone?: string | undefined;
  readonly postalCode?: string | undefined;
  readonly region?: string | undefined;
  readonly skype?: string | undefined;
  readonly recipientFirstName?: string | undefined;
  readonly recipientLastName?: string | undefined;
  readonly recipientMiddleName?: string | undefined;
  readonly additionalInfo?: string | undefined;
  readonly enableValidation?: boolean | undefined;
};

export type ValuedConfigurator = {
  readonly pid?: string;
  readonly vid?: string;
};

/** `ValuedConfigurator` as an argument. */
export type ValuedConfiguratorInput = {
  readonly pid?: string | undefined;
  readonly vid?: string | undefined;
};

export type VendorInfo = {
  readonly id?: string;
  /** Assumed, not documented. */
  readonly errorCode?: EntityErrorCode;
  readonly hasError?: boolean;
  /** Assumed, not documented. */
  readonly providerType?: ItemProviderType;
  readonly updatedTime?: DateTime;
  readonly name?: string;
  readonly displayName?: string;
  readonly shopName?: string;
  /** Assumed, not documented. */
  readonly sex?: Sex;
  readonly email?: string;
  readonly pictureUrl?: string;
  readonly displayPictureUrl?: string;
  readonly location?: Location;
  readonly credit?: VendorRating;
  readonly scores?: VendorScores;
  readonly features: readonly string[];
  readonly featuredValues: readonly FeaturedValue[];
};

export type VendorRating = {
  readonly level?: number;
  readonly score?: number;
  readonly totalFeedbacks?: number;
  readonly positiveFeedbacks?: number;
};

export type VendorScores = {
  readonly deliveryScore?: Decimal;
  readonly itemScore?: Decimal;
  readonly serviceScore?: Decimal;
};
