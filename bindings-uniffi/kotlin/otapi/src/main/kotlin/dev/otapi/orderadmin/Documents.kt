// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
package dev.otapi.orderadmin

import dev.otapi.Document
import dev.otapi.enums.ItemProviderType
import dev.otapi.given
import java.math.BigDecimal
import java.time.Instant

/** The service is known to have more members. */
class OrderFilter(
    fill: OrderFilter.() -> Unit = {},
) : Document() {
    var salesResponsible: String? = null

    init {
        fill()
    }

    internal override fun members() = given("salesResponsible", salesResponsible)
}

class OrderLineSearchParameters(
    fill: OrderLineSearchParameters.() -> Unit = {},
) : Document() {
    var orderSearchParameters: OrderSearchParameters? = null

    var statusIdList: List<Int>? = null

    var canBePurchased: Boolean? = null

    var vendorPurchaseIdList: List<String>? = null

    var vendorPurchaseWaybillIdList: List<String>? = null

    init {
        fill()
    }

    internal override fun members() =
        given(
            "orderSearchParameters", orderSearchParameters,
            "statusIdList", statusIdList,
            "canBePurchased", canBePurchased,
            "vendorPurchaseIdList", vendorPurchaseIdList,
            "vendorPurchaseWaybillIdList", vendorPurchaseWaybillIdList,
        )
}

class OrderLineSplitData(
    fill: OrderLineSplitData.() -> Unit = {},
) : Document() {
    var separatedItemsCount: Int? = null

    init {
        fill()
    }

    internal override fun members() = given("separatedItemsCount", separatedItemsCount)
}

/** OrderBy example: CreationDate:DESC;StatusId:ASC. UserIdDelimitedList holds ids separated by a semicolon. */
class OrderSearchParameters(
    fill: OrderSearchParameters.() -> Unit = {},
) : Document() {
    var creationDateFrom: Instant? = null

    var creationDateTo: Instant? = null

    var statusIdList: List<Int>? = null

    var id: String? = null

    var recipientLastName: String? = null

    var recipientCity: String? = null

    var deliveryModeIds: List<String>? = null

    var providerType: ItemProviderType? = null

    var userIdDelimitedList: String? = null

    var orderIds: List<String>? = null

    var orderBy: String? = null

    init {
        fill()
    }

    internal override fun members() =
        given(
            "creationDateFrom", creationDateFrom,
            "creationDateTo", creationDateTo,
            "statusIdList", statusIdList,
            "id", id,
            "recipientLastName", recipientLastName,
            "recipientCity", recipientCity,
            "deliveryModeIds", deliveryModeIds,
            "providerType", providerType,
            "userIdDelimitedList", userIdDelimitedList,
            "orderIds", orderIds,
            "orderBy", orderBy,
        )
}

class OrderSettingsUpdateData(
    fill: OrderSettingsUpdateData.() -> Unit = {},
) : Document() {
    var minOrderCost: BigDecimal? = null

    var maxNoteItemsCount: Int? = null

    var maxCartItemsCount: Int? = null

    var orderPrefix: String? = null

    init {
        fill()
    }

    internal override fun members() =
        given(
            "minOrderCost", minOrderCost,
            "maxNoteItemsCount", maxNoteItemsCount,
            "maxCartItemsCount", maxCartItemsCount,
            "orderPrefix", orderPrefix,
        )
}

class SalesLinePurchInfo(
    fill: SalesLinePurchInfo.() -> Unit = {},
) : Document() {
    var salesId: String? = null

    var salesLineId: String? = null

    var operatorComment: String? = null

    var purchPrice: BigDecimal? = null

    var purchDelivery: BigDecimal? = null

    var purchQty: Int? = null

    var vendPurchId: String? = null

    var purchaseStatus: String? = null

    init {
        fill()
    }

    internal override fun members() =
        given(
            "salesId", salesId,
            "salesLineId", salesLineId,
            "operatorComment", operatorComment,
            "purchPrice", purchPrice,
            "purchDelivery", purchDelivery,
            "purchQty", purchQty,
            "vendPurchId", vendPurchId,
            "purchaseStatus", purchaseStatus,
        )
}

class SalesLinePurchInfoList(
    fill: SalesLinePurchInfoList.() -> Unit = {},
) : Document() {
    var salesLinePurchInfo: List<SalesLinePurchInfo>? = null

    init {
        fill()
    }

    internal override fun members() = given("salesLinePurchInfo", salesLinePurchInfo)
}
