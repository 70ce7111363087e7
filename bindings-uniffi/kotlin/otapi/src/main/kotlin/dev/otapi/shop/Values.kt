// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
package dev.otapi.shop

import dev.otapi.Tree
import dev.otapi.View
import dev.otapi.decimal
import dev.otapi.element
import dev.otapi.enums.ChoiceProblemCode
import dev.otapi.enums.OrderAction
import dev.otapi.enums.PackingProblemCode
import dev.otapi.flag
import dev.otapi.ids.OrderId
import dev.otapi.ids.OrderLineId
import dev.otapi.int
import dev.otapi.lacks
import dev.otapi.long
import dev.otapi.many
import dev.otapi.moment
import dev.otapi.one
import dev.otapi.text
import dev.otapi.texts
import java.math.BigDecimal
import java.time.Instant
import kotlinx.serialization.json.JsonElement

/** What stands against a choice. Further members say what it is about. */
class ChoiceProblem internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val problem: ChoiceProblemCode get() = text("problem")?.let(::ChoiceProblemCode) ?: lacks("problem")
}

/** The configuration that is meant, or what can still be chosen. */
class ConfigurationChoice internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val price: PriceSpan? get() = one("price") { PriceSpan(it) }

    /** Only where it is higher. */
    val oldPrice: PriceSpan? get() = one("oldPrice") { PriceSpan(it) }

    /** How much less it is, rounded down; of several configurations the least. */
    val discountPercent: Int? get() = int("discountPercent")

    /** The way to the warehouse. */
    val internalDelivery: PriceSpan? get() = one("internalDelivery") { PriceSpan(it) }

    /** The promotion that is made use of. The order needs it. */
    val promotionId: String? get() = text("promotionId")

    /** How it falls with the quantity. */
    val quantityRanges: List<PriceRange> get() = many("quantityRanges") { PriceRange(it) }

    /** For the order; none where it is open, or the item has none. */
    val configurationId: String? get() = text("configurationId")

    /** Nothing is open. */
    val isFullConfiguration: Boolean get() = flag("isFullConfiguration") ?: lacks("isFullConfiguration")

    /** Those that fit what is chosen. */
    val configurationIds: List<String> get() = texts("configurationIds")

    val properties: List<ConfigurationProperty> get() = many("properties") { ConfigurationProperty(it) }

    val quantity: Long get() = long("quantity") ?: lacks("quantity")

    /** The least that may be ordered. */
    val leastQuantity: Long get() = long("leastQuantity") ?: lacks("leastQuantity")

    /** The step beyond the least. */
    val quantityStep: Long get() = long("quantityStep") ?: lacks("quantityStep")

    val availableQuantity: Long? get() = long("availableQuantity")

    /** Why it cannot be ordered so; empty if it can, as far as is known. */
    val problems: List<ChoiceProblem> get() = many("problems") { ChoiceProblem(it) }
}

/** A property in which the configurations of an item differ. */
class ConfigurationProperty internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val id: String get() = text("id") ?: lacks("id")

    val displayName: String? get() = text("displayName")

    val isChosen: Boolean get() = flag("isChosen") ?: lacks("isChosen")

    val values: List<PropertyValue> get() = many("values") { PropertyValue(it) }
}

/** Which HTML of a description may be shown. */
class DescriptionPolicy internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val tags: List<String> get() = texts("tags")

    /** Names of attributes, by the tag. */
    val attributes: JsonElement get() = element("attributes") ?: lacks("attributes")

    /** Of addresses that have one. */
    val schemes: List<String> get() = texts("schemes")
}

/** A picture of an item. */
class ItemPictureView internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val url: String get() = text("url") ?: lacks("url")

    val isMain: Boolean get() = flag("isMain") ?: lacks("isMain")

    val sizes: List<SizedPicture> get() = many("sizes") { SizedPicture(it) }
}

/** So many of a line in a package. */
class LineInPackage internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val lineId: OrderLineId get() = text("lineId")?.let(::OrderLineId) ?: lacks("lineId")

    val quantity: Long get() = long("quantity") ?: lacks("quantity")
}

/** The status of a line. */
class NamedLineStatus internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val statusId: Int? get() = int("statusId")

    val status: String? get() = text("status")

    val isPaid: Boolean? get() = flag("isPaid")

    val isCancelled: Boolean? get() = flag("isCancelled")

    val isCompleted: Boolean? get() = flag("isCompleted")

    val lineId: OrderLineId get() = text("lineId")?.let(::OrderLineId) ?: lacks("lineId")

    /** Where the line may go. */
    val next: List<NextStatus> get() = many("next") { NextStatus(it) }
}

/** A status that a line may be put into. */
class NextStatus internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val id: Int? get() = int("id")

    val name: String? get() = text("name")
}

/** An order with its packages. */
class OrderPackages internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val orderId: OrderId get() = text("orderId")?.let(::OrderId) ?: lacks("orderId")

    val status: String? get() = text("status")

    val packages: List<PackageView> get() = many("packages") { PackageView(it) }

    val lines: List<PackedLine> get() = many("lines") { PackedLine(it) }

    /** Parcels from the marketplace to the warehouse. */
    val waybills: List<WaybillLines> get() = many("waybills") { WaybillLines(it) }

    /** Nothing is left to pack. */
    val complete: Boolean get() = flag("complete") ?: lacks("complete")

    /** What does not add up. */
    val problems: List<PackingProblem> get() = many("problems") { PackingProblem(it) }
}

/** The statuses of an order and its lines. */
class OrderStatuses internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val statusId: Int? get() = int("statusId")

    val status: String? get() = text("status")

    val isPaid: Boolean? get() = flag("isPaid")

    val isCancelled: Boolean? get() = flag("isCancelled")

    val isCompleted: Boolean? get() = flag("isCompleted")

    val orderId: OrderId get() = text("orderId")?.let(::OrderId) ?: lacks("orderId")

    /** What may be done with the order. */
    val actions: List<OrderAction> get() = texts("actions") { OrderAction(it) }

    val lines: List<NamedLineStatus> get() = many("lines") { NamedLineStatus(it) }
}

/** A place that a package has come by. */
class PackageCheckpoint internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val time: Instant? get() = moment("time")

    val status: String? get() = text("status")

    val location: String? get() = text("location")
}

/** A package on its way from the warehouse to the customer. */
class PackageView internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val packageId: String get() = text("packageId") ?: lacks("packageId")

    val statusId: String? get() = text("statusId")

    val statusCode: String? get() = text("statusCode")

    val status: String? get() = text("status")

    val waybill: String? get() = text("waybill")

    val deliveryModeName: String? get() = text("deliveryModeName")

    val weight: BigDecimal? get() = decimal("weight")

    val creationDate: Instant? get() = moment("creationDate")

    val shipmentDate: Instant? get() = moment("shipmentDate")

    val trackingUrl: String? get() = text("trackingUrl")

    /** In the order of time. */
    val checkpoints: List<PackageCheckpoint> get() = many("checkpoints") { PackageCheckpoint(it) }

    val lines: List<LineInPackage> get() = many("lines") { LineInPackage(it) }
}

/** A line of an order, and where it lies. */
class PackedLine internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val lineId: OrderLineId get() = text("lineId")?.let(::OrderLineId) ?: lacks("lineId")

    val itemId: String? get() = text("itemId")

    val title: String? get() = text("title")

    val configuration: String? get() = text("configuration")

    val imageUrl: String? get() = text("imageUrl")

    val quantity: Long? get() = long("quantity")

    val statusId: Int? get() = int("statusId")

    val status: String? get() = text("status")

    val marketplaceOrder: String? get() = text("marketplaceOrder")

    val marketplaceStatus: String? get() = text("marketplaceStatus")

    val account: String? get() = text("account")

    /** Of the way from the marketplace to the warehouse. */
    val waybill: String? get() = text("waybill")

    val packed: Long get() = long("packed") ?: lacks("packed")

    val unpacked: Long get() = long("unpacked") ?: lacks("unpacked")

    val canMoveToPackage: Boolean get() = flag("canMoveToPackage") ?: lacks("canMoveToPackage")

    val packageIds: List<String> get() = texts("packageIds")
}

/** What does not add up. Further members say what it is about. */
class PackingProblem internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val problem: PackingProblemCode get() = text("problem")?.let(::PackingProblemCode) ?: lacks("problem")
}

/** The address of a picture in its right form, and the size that it names. */
class PictureAddress internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    /** None for one that is nothing to show. */
    val url: String? get() = text("url")

    val originalUrl: String? get() = text("originalUrl")

    val width: Int? get() = int("width")

    val height: Int? get() = int("height")
}

/** A price for so many pieces. */
class PriceRange internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val price: PriceSpan? get() = one("price") { PriceSpan(it) }

    /** Only where it is higher. */
    val oldPrice: PriceSpan? get() = one("oldPrice") { PriceSpan(it) }

    /** How much less it is, rounded down; of several configurations the least. */
    val discountPercent: Int? get() = int("discountPercent")

    /** The way to the warehouse. */
    val internalDelivery: PriceSpan? get() = one("internalDelivery") { PriceSpan(it) }

    /** The promotion that is made use of. The order needs it. */
    val promotionId: String? get() = text("promotionId")

    val minQuantity: Long get() = long("minQuantity") ?: lacks("minQuantity")

    /** None where there is no next range. */
    val maxQuantity: Long? get() = long("maxQuantity")
}

/** Amounts from the least to the greatest, which are the same for one price. */
class PriceSpan internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val min: BigDecimal get() = decimal("min") ?: lacks("min")

    val max: BigDecimal get() = decimal("max") ?: lacks("max")

    /** Its code. */
    val currency: String get() = text("currency") ?: lacks("currency")

    val sign: String get() = text("sign") ?: lacks("sign")

    /** As the service displays amounts: `38 673.12₮`, and a dash between two. */
    val text: String get() = text("text") ?: lacks("text")
}

/** A value of a property. */
class PropertyValue internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val id: String get() = text("id") ?: lacks("id")

    val displayName: String? get() = text("displayName")

    val imageUrl: String? get() = text("imageUrl")

    val miniImageUrl: String? get() = text("miniImageUrl")

    val selected: Boolean get() = flag("selected") ?: lacks("selected")

    /** It goes with none of the values that are chosen of other properties. */
    val disabled: Boolean get() = flag("disabled") ?: lacks("disabled")

    /** How many there are of it, together with the values chosen of other properties. */
    val availableQuantity: Long? get() = long("availableQuantity")
}

/** Which price to show. */
class ShownPrice internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val price: PriceSpan? get() = one("price") { PriceSpan(it) }

    /** Only where it is higher. */
    val oldPrice: PriceSpan? get() = one("oldPrice") { PriceSpan(it) }

    /** How much less it is, rounded down; of several configurations the least. */
    val discountPercent: Int? get() = int("discountPercent")

    /** The way to the warehouse. */
    val internalDelivery: PriceSpan? get() = one("internalDelivery") { PriceSpan(it) }

    /** The promotion that is made use of. The order needs it. */
    val promotionId: String? get() = text("promotionId")

    /** How it falls with the quantity. */
    val quantityRanges: List<PriceRange> get() = many("quantityRanges") { PriceRange(it) }
}

/** A picture in a size of its own. */
class SizedPicture internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val url: String get() = text("url") ?: lacks("url")

    val width: Int? get() = int("width")

    val height: Int? get() = int("height")
}

/** A parcel from the marketplace to the warehouse. */
class WaybillLines internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val waybill: String get() = text("waybill") ?: lacks("waybill")

    val lineIds: List<OrderLineId> get() = texts("lineIds") { OrderLineId(it) }
}
