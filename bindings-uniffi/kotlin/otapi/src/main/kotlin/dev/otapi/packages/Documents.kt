// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
package dev.otapi.packages

import dev.otapi.Document
import dev.otapi.common.SizeInput
import dev.otapi.given
import java.math.BigDecimal

class PackageAdminUpdateInfo(
    fill: PackageAdminUpdateInfo.() -> Unit = {},
) : Document() {
    var deliveryTrackingNum: String? = null

    var weight: BigDecimal? = null

    var manualPrice: Int? = null

    var priceInternal: BigDecimal? = null

    var price: BigDecimal? = null

    var additionalPrice: BigDecimal? = null

    var priceCurrencyCode: String? = null

    var deliveryModeId: String? = null

    var deliveryContactLastname: String? = null

    var deliveryContactFirstname: String? = null

    var deliveryContactMiddlename: String? = null

    var deliveryContactPhone: String? = null

    var deliveryCountry: String? = null

    var deliveryCountryCode: String? = null

    var deliveryPostalCode: String? = null

    var deliveryRegionName: String? = null

    var deliveryCity: String? = null

    var deliveryAddress: String? = null

    var additionalInfo: String? = null

    var deliveryContactInn: String? = null

    var deliveryContactPassportNumber: String? = null

    var deliveryContactRegistrationAddress: String? = null

    var size: SizeInput? = null

    var orderLineIds: List<String>? = null

    init {
        fill()
    }

    internal override fun members() =
        given(
            "deliveryTrackingNum", deliveryTrackingNum,
            "weight", weight,
            "manualPrice", manualPrice,
            "priceInternal", priceInternal,
            "price", price,
            "additionalPrice", additionalPrice,
            "priceCurrencyCode", priceCurrencyCode,
            "deliveryModeId", deliveryModeId,
            "deliveryContactLastname", deliveryContactLastname,
            "deliveryContactFirstname", deliveryContactFirstname,
            "deliveryContactMiddlename", deliveryContactMiddlename,
            "deliveryContactPhone", deliveryContactPhone,
            "deliveryCountry", deliveryCountry,
            "deliveryCountryCode", deliveryCountryCode,
            "deliveryPostalCode", deliveryPostalCode,
            "deliveryRegionName", deliveryRegionName,
            "deliveryCity", deliveryCity,
            "deliveryAddress", deliveryAddress,
            "additionalInfo", additionalInfo,
            "deliveryContactInn", deliveryContactInn,
            "deliveryContactPassportNumber", deliveryContactPassportNumber,
            "deliveryContactRegistrationAddress", deliveryContactRegistrationAddress,
            "size", size,
            "orderLineIds", orderLineIds,
        )
}

class PackageCreateData(
    fill: PackageCreateData.() -> Unit = {},
) : Document() {
    var orderId: String? = null

    var orderLineIds: List<String>? = null

    init {
        fill()
    }

    internal override fun members() = given("orderId", orderId, "orderLineIds", orderLineIds)
}

/** The service is known to have more members. */
class PackageExportParameters(
    fill: PackageExportParameters.() -> Unit = {},
) : Document() {
    var packageId: String? = null

    init {
        fill()
    }

    internal override fun members() = given("packageId", packageId)
}

/** The service is known to have more members. */
class PackagePrintReceiptParameters(
    fill: PackagePrintReceiptParameters.() -> Unit = {},
) : Document() {
    var packageId: String? = null

    init {
        fill()
    }

    internal override fun members() = given("packageId", packageId)
}
