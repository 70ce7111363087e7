// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
package dev.otapi.orderadmin

import dev.otapi.Tree
import dev.otapi.View
import dev.otapi.common.FieldMetaInfo
import dev.otapi.common.OrderInfo
import dev.otapi.common.SalesLineStatusInfo
import dev.otapi.decimal
import dev.otapi.enums.ItemProviderType
import dev.otapi.flag
import dev.otapi.int
import dev.otapi.many
import dev.otapi.text
import java.math.BigDecimal

class OrderLineInfo internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val id: String? get() = text("id")

    val orderId: String? get() = text("orderId")

    val itemTaobaoId: String? get() = text("itemTaobaoId")

    val itemId: String? get() = text("itemId")

    val configText: String? get() = text("configText")

    val configId: String? get() = text("configId")

    val qty: Int? get() = int("qty")

    val newPriceCust: BigDecimal? get() = decimal("newPriceCust")

    val priceCust: BigDecimal? get() = decimal("priceCust")

    val amountCust: BigDecimal? get() = decimal("amountCust")

    val currencyCust: String? get() = text("currencyCust")

    val priceInternal: BigDecimal? get() = decimal("priceInternal")

    val amountInternal: BigDecimal? get() = decimal("amountInternal")

    val currencyInternal: String? get() = text("currencyInternal")

    val internalPriceCurrencyCode: String? get() = text("internalPriceCurrencyCode")

    val purchPriceCust: BigDecimal? get() = decimal("purchPriceCust")

    val purchDeliveryCust: BigDecimal? get() = decimal("purchDeliveryCust")

    val purchAmountCust: BigDecimal? get() = decimal("purchAmountCust")

    val purchPrice: BigDecimal? get() = decimal("purchPrice")

    val purchDelivery: BigDecimal? get() = decimal("purchDelivery")

    val purchAmount: BigDecimal? get() = decimal("purchAmount")

    val purchCurrency: String? get() = text("purchCurrency")

    val briefDescrTrans: String? get() = text("briefDescrTrans")

    val itemImageUrl: String? get() = text("itemImageUrl")

    val itemExternalUrl: String? get() = text("itemExternalUrl")

    val vendNick: String? get() = text("vendNick")

    val vendId: String? get() = text("vendId")

    val custComment: String? get() = text("custComment")

    val operatorComment: String? get() = text("operatorComment")

    val statusCode: Int? get() = int("statusCode")

    val statusId: Int? get() = int("statusId")

    val statusName: String? get() = text("statusName")

    val subSalesNum: String? get() = text("subSalesNum")

    val subSalesDate: String? get() = text("subSalesDate")

    val subSalesTime: String? get() = text("subSalesTime")

    val vendPurchId: String? get() = text("vendPurchId")

    val vendPurchWaybill: String? get() = text("vendPurchWaybill")

    val taoBaoDelivery: BigDecimal? get() = decimal("taoBaoDelivery")

    val taoBaoPrice: BigDecimal? get() = decimal("taoBaoPrice")

    val taoBaoPriceWithDiscount: BigDecimal? get() = decimal("taoBaoPriceWithDiscount")

    val internalOriginalPrice: BigDecimal? get() = decimal("internalOriginalPrice")

    val internalOriginalPriceWithDiscount: BigDecimal? get() = decimal("internalOriginalPriceWithDiscount")

    val internalDeliveryPrice: BigDecimal? get() = decimal("internalDeliveryPrice")

    val promotionId: String? get() = text("promotionId")

    val priceWithoutDelivery: String? get() = text("priceWithoutDelivery")

    val categoryId: String? get() = text("categoryId")

    val vendUrl: String? get() = text("vendUrl")

    val qtyOrig: String? get() = text("qtyOrig")

    val lineNum: Int? get() = int("lineNum")

    val availableStatusList: List<SalesLineStatusInfo> get() = many("availableStatusList") { SalesLineStatusInfo(it) }

    val nameOrig: String? get() = text("nameOrig")

    val configExternalTextOrig: String? get() = text("configExternalTextOrig")

    val weight: BigDecimal? get() = decimal("weight")

    val orderedDateTime: String? get() = text("orderedDateTime")

    val customDescription: String? get() = text("customDescription")

    val customDescriptionInEnglish: String? get() = text("customDescriptionInEnglish")

    val canMoveToPackage: Boolean? get() = flag("canMoveToPackage")

    val canBePurchased: Boolean? get() = flag("canBePurchased")

    /** Assumed, not documented. */
    val providerType: ItemProviderType? get() = text("providerType")?.let(::ItemProviderType)

    val internalDeliveryType: String? get() = text("internalDeliveryType")

    val configExternalCode: String? get() = text("configExternalCode")

    val providerTypeEnum: ItemProviderType? get() = text("providerTypeEnum")?.let(::ItemProviderType)

    val vendPurchAccountId: String? get() = text("vendPurchAccountId")
}

class OrderListFrameWithSummary internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val salesOrdersList: List<OrderInfo> get() = many("salesOrdersList") { OrderInfo(it) }

    val totalCount: Int? get() = int("totalCount")

    val totalCostInInternalCurrency: BigDecimal? get() = decimal("totalCostInInternalCurrency")

    val totalProfitInInternalCurrency: BigDecimal? get() = decimal("totalProfitInInternalCurrency")
}

class OrderSettings internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val metaInfo: List<FieldMetaInfo> get() = many("metaInfo") { FieldMetaInfo(it) }

    val minOrderCost: BigDecimal? get() = decimal("minOrderCost")

    val maxNoteItemsCount: Int? get() = int("maxNoteItemsCount")

    val maxCartItemsCount: Int? get() = int("maxCartItemsCount")

    val orderPrefix: String? get() = text("orderPrefix")
}

class OrderSettingsInfo internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val minOrderCost: BigDecimal? get() = decimal("minOrderCost")

    val maxNoteItemsCount: Int? get() = int("maxNoteItemsCount")

    val maxCartItemsCount: Int? get() = int("maxCartItemsCount")
}

class SalesLineProcLogInfo internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val logDate: String? get() = text("logDate")

    val logTime: String? get() = text("logTime")

    val operatorId: String? get() = text("operatorId")

    val custId: String? get() = text("custId")

    val operatorName: String? get() = text("operatorName")

    val custName: String? get() = text("custName")

    val fieldName: String? get() = text("fieldName")

    val prevValue: String? get() = text("prevValue")

    val newValue: String? get() = text("newValue")
}
