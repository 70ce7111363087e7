// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
package dev.otapi.delivery

import dev.otapi.Tree
import dev.otapi.View
import dev.otapi.common.FieldMetaInfo
import dev.otapi.double
import dev.otapi.enums.DeliveryServiceSystem
import dev.otapi.enums.ItemProviderType
import dev.otapi.flag
import dev.otapi.int
import dev.otapi.many
import dev.otapi.text
import dev.otapi.texts

class CityInfo internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val countryId: String? get() = text("countryId")

    val countryName: String? get() = text("countryName")

    val regionName: String? get() = text("regionName")

    val cityCode: String? get() = text("cityCode")

    val cityName: String? get() = text("cityName")

    val displayName: String? get() = text("displayName")
}

class DeliveryModeServiceSystemInfo internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val integrationDeliveryMode: String? get() = text("integrationDeliveryMode")

    val name: String? get() = text("name")
}

class DeliveryServiceSystemInfo internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    /** Assumed, not documented. */
    val integrationType: DeliveryServiceSystem? get() = text("integrationType")?.let(::DeliveryServiceSystem)

    val name: String? get() = text("name")

    val isAvailable: Boolean? get() = flag("isAvailable")

    val isPackageExportEnabled: Boolean? get() = flag("isPackageExportEnabled")

    val isReceiptPrintEnabled: Boolean? get() = flag("isReceiptPrintEnabled")

    val needPackagesConfirming: Boolean? get() = flag("needPackagesConfirming")

    val packagesConfirmingActionName: String? get() = text("packagesConfirmingActionName")

    val isPickupPointSupported: Boolean? get() = flag("isPickupPointSupported")

    val hasSettings: Boolean? get() = flag("hasSettings")
}

class DeliveryServiceSystemSettings internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val metaInfo: List<FieldMetaInfo> get() = many("metaInfo") { FieldMetaInfo(it) }

    val isAvailable: Boolean? get() = flag("isAvailable")

    val boxberryToken: String? get() = text("boxberryToken")

    val boxberrySendPickupPointCode: String? get() = text("boxberrySendPickupPointCode")
}

class ExternalDeliveryRate internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val id: Int? get() = int("id")

    val externalDeliveryTypeId: String? get() = text("externalDeliveryTypeId")

    val countryCode: String? get() = text("countryCode")

    val start: Double? get() = double("start")

    val step: Double? get() = double("step")

    val isEnabled: Int? get() = int("isEnabled")
}

class ExternalDeliveryType internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val id: String? get() = text("id")

    val name: String? get() = text("name")

    val description: String? get() = text("description")

    val formula: String? get() = text("formula")

    val currencyCode: String? get() = text("currencyCode")

    val order: Int? get() = int("order")

    /** Assumed, not documented. */
    val integrationType: DeliveryServiceSystem? get() = text("integrationType")?.let(::DeliveryServiceSystem)

    val integrationDeliveryMode: String? get() = text("integrationDeliveryMode")

    val isHidden: Boolean? get() = flag("isHidden")

    val providerTypes: List<ItemProviderType> get() = texts("providerTypes") { ItemProviderType(it) }
}

class PickupPointInfo internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val countryCode: String? get() = text("countryCode")

    val cityCode: String? get() = text("cityCode")

    val pickupPointCode: String? get() = text("pickupPointCode")

    val displayName: String? get() = text("displayName")

    val description: String? get() = text("description")

    val geoCoordinates: String? get() = text("geoCoordinates")

    val postalCode: String? get() = text("postalCode")

    val address: String? get() = text("address")
}
