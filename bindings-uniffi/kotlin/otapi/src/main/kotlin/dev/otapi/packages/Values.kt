// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
package dev.otapi.packages

import dev.otapi.Tree
import dev.otapi.View
import dev.otapi.common.PackageItem
import dev.otapi.common.Size
import dev.otapi.decimal
import dev.otapi.flag
import dev.otapi.ids.OrderId
import dev.otapi.int
import dev.otapi.many
import dev.otapi.moment
import dev.otapi.one
import dev.otapi.text
import java.math.BigDecimal
import java.time.Instant

class PackageAdminInfo internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val priceInternal: BigDecimal? get() = decimal("priceInternal")

    val price: BigDecimal? get() = decimal("price")

    val priceCurrencyCode: String? get() = text("priceCurrencyCode")

    val priceUpdateDate: Instant? get() = moment("priceUpdateDate")

    val deliveryTrackingNum: String? get() = text("deliveryTrackingNum")

    val weight: BigDecimal? get() = decimal("weight")

    val manualPrice: Int? get() = int("manualPrice")

    val deliveryModeId: String? get() = text("deliveryModeId")

    val deliveryContactLastname: String? get() = text("deliveryContactLastname")

    val deliveryContactFirstname: String? get() = text("deliveryContactFirstname")

    val deliveryContactMiddlename: String? get() = text("deliveryContactMiddlename")

    val deliveryContactPhone: String? get() = text("deliveryContactPhone")

    val deliveryCountry: String? get() = text("deliveryCountry")

    val deliveryPostalCode: String? get() = text("deliveryPostalCode")

    val deliveryRegionName: String? get() = text("deliveryRegionName")

    val deliveryCity: String? get() = text("deliveryCity")

    val deliveryAddress: String? get() = text("deliveryAddress")

    val additionalInfo: String? get() = text("additionalInfo")

    val size: Size? get() = one("size") { Size(it) }

    val id: String? get() = text("id")

    val orderId: OrderId? get() = text("orderId")?.let(::OrderId)

    val statusId: String? get() = text("statusId")

    val statusCode: String? get() = text("statusCode")

    val statusName: String? get() = text("statusName")

    val currencyCodeInternal: String? get() = text("currencyCodeInternal")

    val currencySignInternal: String? get() = text("currencySignInternal")

    val priceCust: BigDecimal? get() = decimal("priceCust")

    val currencyCodeCust: String? get() = text("currencyCodeCust")

    val currencySignCust: String? get() = text("currencySignCust")

    val deliveryModeName: String? get() = text("deliveryModeName")

    val canDelete: Int? get() = int("canDelete")

    val canUpdate: Int? get() = int("canUpdate")

    val canChangeStatus: Boolean? get() = flag("canChangeStatus")

    val canPrintPackageReceipt: Boolean? get() = flag("canPrintPackageReceipt")

    val canExportToExternalDeliverySystem: Boolean? get() = flag("canExportToExternalDeliverySystem")

    val shipmentDate: Instant? get() = moment("shipmentDate")

    val creationDate: Instant? get() = moment("creationDate")

    val items: List<PackageItem> get() = many("items") { PackageItem(it) }

    val deliveryCountryCode: String? get() = text("deliveryCountryCode")

    val deliveryContactPassportNumber: String? get() = text("deliveryContactPassportNumber")

    val deliveryContactRegistrationAddress: String? get() = text("deliveryContactRegistrationAddress")

    val externalPackageId: String? get() = text("externalPackageId")

    /** Assumed, not documented. */
    val additionalPrice: BigDecimal? get() = decimal("additionalPrice")

    /** Assumed, not documented. */
    val additionalPriceInternal: BigDecimal? get() = decimal("additionalPriceInternal")

    /** Assumed, not documented. */
    val canBeTracking: Boolean? get() = flag("canBeTracking")

    val deliveryCityCode: String? get() = text("deliveryCityCode")

    val deliveryContactInn: String? get() = text("deliveryContactInn")

    val deliveryPickupPointCode: String? get() = text("deliveryPickupPointCode")

    /** Assumed, not documented. */
    val isExported: Boolean? get() = flag("isExported")
}

class PackageStatusInfo internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val id: String? get() = text("id")

    val name: String? get() = text("name")
}

class PackageTrackingCheckpoint internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val time: Instant? get() = moment("time")

    val status: String? get() = text("status")

    val location: String? get() = text("location")
}

class PackageTrackingInfo internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val externalTrackingUrl: String? get() = text("externalTrackingUrl")

    val packageTrackingCheckpoints: List<PackageTrackingCheckpoint> get() = many("packageTrackingCheckpoints") { PackageTrackingCheckpoint(it) }
}
