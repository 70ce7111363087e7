// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
package dev.otapi.common

import dev.otapi.Document
import dev.otapi.enums.FileType
import dev.otapi.enums.ItemProviderType
import dev.otapi.enums.SearchCategoryMode
import dev.otapi.enums.SearchMethodId
import dev.otapi.enums.SearchModule
import dev.otapi.enums.SearchOrderBy
import dev.otapi.enums.SearchOutputMode
import dev.otapi.enums.Sex
import dev.otapi.enums.StuffStatus
import dev.otapi.given
import java.math.BigDecimal
import java.time.Instant

/** A [CategoryMetaDataItem] to be sent. */
class CategoryMetaDataItemInput(
    fill: CategoryMetaDataItemInput.() -> Unit = {},
) : Document() {
    var name: String? = null

    /** Assumed, not documented. */
    var value: String? = null

    init {
        fill()
    }

    /** As it was [read], but for what is changed then. */
    @JvmOverloads
    constructor(read: CategoryMetaDataItem, fill: CategoryMetaDataItemInput.() -> Unit = {}) : this() {
        name = read.name
        value = read.value
        fill()
    }

    internal override fun members() = given("name", name, "value", value)
}

class ConfigurationSelection(
    fill: ConfigurationSelection.() -> Unit = {},
) : Document() {
    var configurationId: String? = null

    var quantity: Int? = null

    var property: List<PropertySelection>? = null

    init {
        fill()
    }

    internal override fun members() = given("configurationId", configurationId, "quantity", quantity, "property", property)
}

/** A [DeliveryAddress] to be sent. */
class DeliveryAddressInput(
    fill: DeliveryAddressInput.() -> Unit = {},
) : Document() {
    var id: String? = null

    var familyname: String? = null

    var name: String? = null

    var patername: String? = null

    var countryCode: String? = null

    var country: String? = null

    var city: String? = null

    var address: String? = null

    var phone: String? = null

    var postalCode: String? = null

    var regionName: String? = null

    var registrationAddress: String? = null

    var passportNumber: String? = null

    var inn: String? = null

    var cityCode: String? = null

    var pickupPointCode: String? = null

    init {
        fill()
    }

    /** As it was [read], but for what is changed then. */
    @JvmOverloads
    constructor(read: DeliveryAddress, fill: DeliveryAddressInput.() -> Unit = {}) : this() {
        id = read.id
        familyname = read.familyname
        name = read.name
        patername = read.patername
        countryCode = read.countryCode
        country = read.country
        city = read.city
        address = read.address
        phone = read.phone
        postalCode = read.postalCode
        regionName = read.regionName
        registrationAddress = read.registrationAddress
        passportNumber = read.passportNumber
        inn = read.inn
        cityCode = read.cityCode
        pickupPointCode = read.pickupPointCode
        fill()
    }

    internal override fun members() =
        given(
            "id", id,
            "familyname", familyname,
            "name", name,
            "patername", patername,
            "countryCode", countryCode,
            "country", country,
            "city", city,
            "address", address,
            "phone", phone,
            "postalCode", postalCode,
            "regionName", regionName,
            "registrationAddress", registrationAddress,
            "passportNumber", passportNumber,
            "inn", inn,
            "cityCode", cityCode,
            "pickupPointCode", pickupPointCode,
        )
}

/** A [DiscountInfo] to be sent. */
class DiscountInfoInput(
    fill: DiscountInfoInput.() -> Unit = {},
) : Document() {
    var percent: BigDecimal? = null

    init {
        fill()
    }

    /** As it was [read], but for what is changed then. */
    @JvmOverloads
    constructor(read: DiscountInfo, fill: DiscountInfoInput.() -> Unit = {}) : this() {
        percent = read.percent
        fill()
    }

    internal override fun members() = given("percent", percent)
}

/**
 * Field names in use: ItemURL, Comment, Weight, ExternalDeliveryId, PromoId, ItemTitle, VendorId, ItemConfiguration, PictureURL,
 * ExternalDeliveryName, ExternalDeliveryDescription.
 */
class ElementFields(
    fill: ElementFields.() -> Unit = {},
) : Document() {
    var fieldInfo: List<FieldInfoInput>? = null

    init {
        fill()
    }

    internal override fun members() = given("fieldInfo", fieldInfo)
}

/** A [FieldInfo] to be sent. */
class FieldInfoInput(
    fill: FieldInfoInput.() -> Unit = {},
) : Document() {
    var name: String? = null

    var value: String? = null

    init {
        fill()
    }

    /** As it was [read], but for what is changed then. */
    @JvmOverloads
    constructor(read: FieldInfo, fill: FieldInfoInput.() -> Unit = {}) : this() {
        name = read.name
        value = read.value
        fill()
    }

    internal override fun members() = given("name", name, "value", value)
}

/** A [FileInfo] to be sent. */
class FileInfoInput(
    fill: FileInfoInput.() -> Unit = {},
) : Document() {
    /** Assumed, not documented. */
    var fileType: FileType? = null

    var status: String? = null

    var statusDescription: String? = null

    var url: String? = null

    var size: Int? = null

    var updatedTime: Instant? = null

    var previewUrl: String? = null

    var imageWidth: Int? = null

    var imageHeight: Int? = null

    init {
        fill()
    }

    /** As it was [read], but for what is changed then. */
    @JvmOverloads
    constructor(read: FileInfo, fill: FileInfoInput.() -> Unit = {}) : this() {
        fileType = read.fileType
        status = read.status
        statusDescription = read.statusDescription
        url = read.url
        size = read.size
        updatedTime = read.updatedTime
        previewUrl = read.previewUrl
        imageWidth = read.imageWidth
        imageHeight = read.imageHeight
        fill()
    }

    internal override fun members() =
        given(
            "fileType", fileType,
            "status", status,
            "statusDescription", statusDescription,
            "url", url,
            "size", size,
            "updatedTime", updatedTime,
            "previewUrl", previewUrl,
            "imageWidth", imageWidth,
            "imageHeight", imageHeight,
        )
}

/** A [NamedParameter] to be sent. */
class NamedParameterInput(
    fill: NamedParameterInput.() -> Unit = {},
) : Document() {
    var name: String? = null

    /** Assumed, not documented. */
    var value: String? = null

    init {
        fill()
    }

    /** As it was [read], but for what is changed then. */
    @JvmOverloads
    constructor(read: NamedParameter, fill: NamedParameterInput.() -> Unit = {}) : this() {
        name = read.name
        value = read.value
        fill()
    }

    internal override fun members() = given("name", name, "value", value)
}

/**
 * Send only the fields to change.
 *
 * The service is known to have more members.
 */
class OrderLineUpdateData(
    fill: OrderLineUpdateData.() -> Unit = {},
) : Document() {
    var statusId: Int? = null

    var originalDeliveryPrice: BigDecimal? = null

    var originalPriceWithoutDelivery: BigDecimal? = null

    var internalPrice: BigDecimal? = null

    var weight: BigDecimal? = null

    var configExternalId: String? = null

    var setOriginalPriceByVendor: Boolean? = null

    var setOriginalDeliveryByVendor: Boolean? = null

    var customDescription: String? = null

    var customDescriptionInEnglish: String? = null

    init {
        fill()
    }

    internal override fun members() =
        given(
            "statusId", statusId,
            "originalDeliveryPrice", originalDeliveryPrice,
            "originalPriceWithoutDelivery", originalPriceWithoutDelivery,
            "internalPrice", internalPrice,
            "weight", weight,
            "configExternalId", configExternalId,
            "setOriginalPriceByVendor", setOriginalPriceByVendor,
            "setOriginalDeliveryByVendor", setOriginalDeliveryByVendor,
            "customDescription", customDescription,
            "customDescriptionInEnglish", customDescriptionInEnglish,
        )
}

/**
 * The admin panel sends one changed field at a time; DeliveryAddress may carry a single child.
 *
 * The service is known to have more members.
 */
class OrderUpdateData(
    fill: OrderUpdateData.() -> Unit = {},
) : Document() {
    var weight: BigDecimal? = null

    var deliveryModeId: String? = null

    var additionalInfo: String? = null

    var deliveryAddress: DeliveryAddressInput? = null

    init {
        fill()
    }

    internal override fun members() =
        given(
            "weight", weight,
            "deliveryModeId", deliveryModeId,
            "additionalInfo", additionalInfo,
            "deliveryAddress", deliveryAddress,
        )
}

class PropertySelection(
    fill: PropertySelection.() -> Unit = {},
) : Document() {
    var id: String? = null

    var valueId: String? = null

    init {
        fill()
    }

    internal override fun members() = given("id", id, "valueId", valueId)
}

/** A [SearchFeature] to be sent. */
class SearchFeatureInput(
    fill: SearchFeatureInput.() -> Unit = {},
) : Document() {
    var name: String? = null

    /** Assumed, not documented. */
    var value: Boolean? = null

    init {
        fill()
    }

    /** As it was [read], but for what is changed then. */
    @JvmOverloads
    constructor(read: SearchFeature, fill: SearchFeatureInput.() -> Unit = {}) : this() {
        name = read.name
        value = read.value
        fill()
    }

    internal override fun members() = given("name", name, "value", value)
}

/** A [SearchItemsParameters] to be sent. */
class SearchItemsParametersInput(
    fill: SearchItemsParametersInput.() -> Unit = {},
) : Document() {
    /** Assumed, not documented. */
    var provider: ItemProviderType? = null

    /** Assumed, not documented. */
    var searchMethod: SearchMethodId? = null

    var categoryId: String? = null

    var vendorName: String? = null

    var vendorId: String? = null

    var vendorAreaId: String? = null

    var itemTitle: String? = null

    var languageOfQuery: String? = null

    var minPrice: BigDecimal? = null

    var maxPrice: BigDecimal? = null

    var minVolume: Long? = null

    var maxVolume: Long? = null

    var minVendorRating: Int? = null

    var maxVendorRating: Int? = null

    var brandId: String? = null

    var brandPropertyValueId: String? = null

    var configurators: List<ValuedConfiguratorInput>? = null

    /** Assumed, not documented. */
    var orderBy: SearchOrderBy? = null

    /** Assumed, not documented. */
    var outputMode: SearchOutputMode? = null

    /** Assumed, not documented. */
    var categoryMode: SearchCategoryMode? = null

    var isOriginal: Boolean? = null

    var isTmall: Boolean? = null

    /** Assumed, not documented. */
    var stuffStatus: StuffStatus? = null

    var features: List<SearchFeatureInput>? = null

    var isClearItemTitles: Boolean? = null

    var module: SearchModule? = null

    var minQuantity: Int? = null

    var maxQuantity: Int? = null

    var minFirstLot: Int? = null

    var maxFirstLot: Int? = null

    var currencyCode: String? = null

    var imageUrl: String? = null

    var imageFileId: String? = null

    var isSellAllowed: Boolean? = null

    var useOptimalFrameSize: Boolean? = null

    var enableDirectSearch: Boolean? = null

    var brandName: String? = null

    var propertySearch: String? = null

    var vendorRatingRange: String? = null

    var firstLotRange: String? = null

    var maximumPageCount: Int? = null

    init {
        fill()
    }

    /** As it was [read], but for what is changed then. */
    @JvmOverloads
    constructor(read: SearchItemsParameters, fill: SearchItemsParametersInput.() -> Unit = {}) : this() {
        provider = read.provider
        searchMethod = read.searchMethod
        categoryId = read.categoryId
        vendorName = read.vendorName
        vendorId = read.vendorId
        vendorAreaId = read.vendorAreaId
        itemTitle = read.itemTitle
        languageOfQuery = read.languageOfQuery
        minPrice = read.minPrice
        maxPrice = read.maxPrice
        minVolume = read.minVolume
        maxVolume = read.maxVolume
        minVendorRating = read.minVendorRating
        maxVendorRating = read.maxVendorRating
        brandId = read.brandId
        brandPropertyValueId = read.brandPropertyValueId
        configurators = read.configurators.map { ValuedConfiguratorInput(it) }
        orderBy = read.orderBy
        outputMode = read.outputMode
        categoryMode = read.categoryMode
        isOriginal = read.isOriginal
        isTmall = read.isTmall
        stuffStatus = read.stuffStatus
        features = read.features.map { SearchFeatureInput(it) }
        isClearItemTitles = read.isClearItemTitles
        module = read.module
        minQuantity = read.minQuantity
        maxQuantity = read.maxQuantity
        minFirstLot = read.minFirstLot
        maxFirstLot = read.maxFirstLot
        currencyCode = read.currencyCode
        imageUrl = read.imageUrl
        imageFileId = read.imageFileId
        isSellAllowed = read.isSellAllowed
        useOptimalFrameSize = read.useOptimalFrameSize
        enableDirectSearch = read.enableDirectSearch
        brandName = read.brandName
        propertySearch = read.propertySearch
        vendorRatingRange = read.vendorRatingRange
        firstLotRange = read.firstLotRange
        maximumPageCount = read.maximumPageCount
        fill()
    }

    internal override fun members() =
        given(
            "provider", provider,
            "searchMethod", searchMethod,
            "categoryId", categoryId,
            "vendorName", vendorName,
            "vendorId", vendorId,
            "vendorAreaId", vendorAreaId,
            "itemTitle", itemTitle,
            "languageOfQuery", languageOfQuery,
            "minPrice", minPrice,
            "maxPrice", maxPrice,
            "minVolume", minVolume,
            "maxVolume", maxVolume,
            "minVendorRating", minVendorRating,
            "maxVendorRating", maxVendorRating,
            "brandId", brandId,
            "brandPropertyValueId", brandPropertyValueId,
            "configurators", configurators,
            "orderBy", orderBy,
            "outputMode", outputMode,
            "categoryMode", categoryMode,
            "isOriginal", isOriginal,
            "isTmall", isTmall,
            "stuffStatus", stuffStatus,
            "features", features,
            "isClearItemTitles", isClearItemTitles,
            "module", module,
            "minQuantity", minQuantity,
            "maxQuantity", maxQuantity,
            "minFirstLot", minFirstLot,
            "maxFirstLot", maxFirstLot,
            "currencyCode", currencyCode,
            "imageUrl", imageUrl,
            "imageFileId", imageFileId,
            "isSellAllowed", isSellAllowed,
            "useOptimalFrameSize", useOptimalFrameSize,
            "enableDirectSearch", enableDirectSearch,
            "brandName", brandName,
            "propertySearch", propertySearch,
            "vendorRatingRange", vendorRatingRange,
            "firstLotRange", firstLotRange,
            "maximumPageCount", maximumPageCount,
        )
}

/** A [Size] to be sent. */
class SizeInput(
    fill: SizeInput.() -> Unit = {},
) : Document() {
    var length: Int? = null

    var height: Int? = null

    var width: Int? = null

    init {
        fill()
    }

    /** As it was [read], but for what is changed then. */
    @JvmOverloads
    constructor(read: Size, fill: SizeInput.() -> Unit = {}) : this() {
        length = read.length
        height = read.height
        width = read.width
        fill()
    }

    internal override fun members() = given("length", length, "height", height, "width", width)
}

/**
 * IdList holds ids separated by ';'. Dates are sent as yyyy-MM-dd.
 *
 * The service is known to have more members.
 */
class UserFilterParameters(
    fill: UserFilterParameters.() -> Unit = {},
) : Document() {
    var idList: String? = null

    var login: String? = null

    var email: String? = null

    var lastName: String? = null

    var isActive: Boolean? = null

    var phone: String? = null

    var city: String? = null

    var registrationDateFrom: String? = null

    var registrationDateTo: String? = null

    var orderBy: String? = null

    init {
        fill()
    }

    internal override fun members() =
        given(
            "idList", idList,
            "login", login,
            "email", email,
            "lastName", lastName,
            "isActive", isActive,
            "phone", phone,
            "city", city,
            "registrationDateFrom", registrationDateFrom,
            "registrationDateTo", registrationDateTo,
            "orderBy", orderBy,
        )
}

class UserProfileCreateData(
    fill: UserProfileCreateData.() -> Unit = {},
) : Document() {
    var firstName: String? = null

    var lastName: String? = null

    var middleName: String? = null

    var countryCode: String? = null

    var countryName: String? = null

    var region: String? = null

    var city: String? = null

    var cityCode: String? = null

    var address: String? = null

    var phone: String? = null

    var postalCode: String? = null

    var passportNumber: String? = null

    var registrationAddress: String? = null

    var passportIssueDate: String? = null

    var inn: String? = null

    var externalDeliveryId: String? = null

    var pickupPointCode: String? = null

    var enableValidation: Boolean? = null

    init {
        fill()
    }

    internal override fun members() =
        given(
            "firstName", firstName,
            "lastName", lastName,
            "middleName", middleName,
            "countryCode", countryCode,
            "countryName", countryName,
            "region", region,
            "city", city,
            "cityCode", cityCode,
            "address", address,
            "phone", phone,
            "postalCode", postalCode,
            "passportNumber", passportNumber,
            "registrationAddress", registrationAddress,
            "passportIssueDate", passportIssueDate,
            "inn", inn,
            "externalDeliveryId", externalDeliveryId,
            "pickupPointCode", pickupPointCode,
            "enableValidation", enableValidation,
        )
}

class UserProfileUpdateData(
    fill: UserProfileUpdateData.() -> Unit = {},
) : Document() {
    var firstName: String? = null

    var lastName: String? = null

    var middleName: String? = null

    var countryCode: String? = null

    var region: String? = null

    var city: String? = null

    var address: String? = null

    var phone: String? = null

    var postalCode: String? = null

    var passportNumber: String? = null

    var registrationAddress: String? = null

    var enableValidation: Boolean? = null

    var externalDeliveryId: String? = null

    var pickupPointCode: String? = null

    var countryName: String? = null

    var cityCode: String? = null

    var passportIssueDate: String? = null

    var inn: String? = null

    init {
        fill()
    }

    internal override fun members() =
        given(
            "firstName", firstName,
            "lastName", lastName,
            "middleName", middleName,
            "countryCode", countryCode,
            "region", region,
            "city", city,
            "address", address,
            "phone", phone,
            "postalCode", postalCode,
            "passportNumber", passportNumber,
            "registrationAddress", registrationAddress,
            "enableValidation", enableValidation,
            "externalDeliveryId", externalDeliveryId,
            "pickupPointCode", pickupPointCode,
            "countryName", countryName,
            "cityCode", cityCode,
            "passportIssueDate", passportIssueDate,
            "inn", inn,
        )
}

/** Operators send Id (EditUser); a customer's own update has none. */
class UserUpdateData(
    fill: UserUpdateData.() -> Unit = {},
) : Document() {
    var id: Int? = null

    var login: String? = null

    var email: String? = null

    var password: String? = null

    var isActive: Boolean? = null

    var firstName: String? = null

    var lastName: String? = null

    var middleName: String? = null

    var sex: Sex? = null

    var countryCode: String? = null

    var country: String? = null

    var deliveryCountryCode: String? = null

    var city: String? = null

    var address: String? = null

    var phone: String? = null

    var postalCode: String? = null

    var region: String? = null

    var skype: String? = null

    var recipientFirstName: String? = null

    var recipientLastName: String? = null

    var recipientMiddleName: String? = null

    var additionalInfo: String? = null

    var enableValidation: Boolean? = null

    init {
        fill()
    }

    internal override fun members() =
        given(
            "id", id,
            "login", login,
            "email", email,
            "password", password,
            "isActive", isActive,
            "firstName", firstName,
            "lastName", lastName,
            "middleName", middleName,
            "sex", sex,
            "countryCode", countryCode,
            "country", country,
            "deliveryCountryCode", deliveryCountryCode,
            "city", city,
            "address", address,
            "phone", phone,
            "postalCode", postalCode,
            "region", region,
            "skype", skype,
            "recipientFirstName", recipientFirstName,
            "recipientLastName", recipientLastName,
            "recipientMiddleName", recipientMiddleName,
            "additionalInfo", additionalInfo,
            "enableValidation", enableValidation,
        )
}

/** A [ValuedConfigurator] to be sent. */
class ValuedConfiguratorInput(
    fill: ValuedConfiguratorInput.() -> Unit = {},
) : Document() {
    var pid: String? = null

    var vid: String? = null

    init {
        fill()
    }

    /** As it was [read], but for what is changed then. */
    @JvmOverloads
    constructor(read: ValuedConfigurator, fill: ValuedConfiguratorInput.() -> Unit = {}) : this() {
        pid = read.pid
        vid = read.vid
        fill()
    }

    internal override fun members() = given("pid", pid, "vid", vid)
}
