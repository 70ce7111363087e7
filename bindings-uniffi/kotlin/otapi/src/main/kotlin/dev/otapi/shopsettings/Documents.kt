// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
package dev.otapi.shopsettings

import dev.otapi.Document
import dev.otapi.enums.DeliveryTypes
import dev.otapi.enums.ItemsDiscountMode
import dev.otapi.given
import java.math.BigDecimal

class CollectionsSettingsUpdateData(
    fill: CollectionsSettingsUpdateData.() -> Unit = {},
) : Document() {
    var isAbandonedCartNotificationEnabled: Boolean? = null

    var isCartReadyForClearanceNotificationEnabled: Boolean? = null

    var abandonedCartNotificationDelay: Int? = null

    var cartReadyForClearanceNotificationDelay: Int? = null

    var delayBeforeCartClearance: Int? = null

    init {
        fill()
    }

    internal override fun members() =
        given(
            "isAbandonedCartNotificationEnabled", isAbandonedCartNotificationEnabled,
            "isCartReadyForClearanceNotificationEnabled", isCartReadyForClearanceNotificationEnabled,
            "abandonedCartNotificationDelay", abandonedCartNotificationDelay,
            "cartReadyForClearanceNotificationDelay", cartReadyForClearanceNotificationDelay,
            "delayBeforeCartClearance", delayBeforeCartClearance,
        )
}

/**
 * SslMode, FromDisplayName and FromEmail are field names of the newer settings form; the WSDL type still has EnableSSL, DisplayName and
 * Address.
 */
class EmailServerUpdateData(
    fill: EmailServerUpdateData.() -> Unit = {},
) : Document() {
    var id: Int? = null

    var host: String? = null

    var port: Int? = null

    var enableSsl: Boolean? = null

    var userName: String? = null

    var password: String? = null

    var address: String? = null

    var displayName: String? = null

    var isEnabled: Boolean? = null

    var sslMode: String? = null

    var fromDisplayName: String? = null

    var fromEmail: String? = null

    init {
        fill()
    }

    internal override fun members() =
        given(
            "id", id,
            "host", host,
            "port", port,
            "enableSsl", enableSsl,
            "userName", userName,
            "password", password,
            "address", address,
            "displayName", displayName,
            "isEnabled", isEnabled,
            "sslMode", sslMode,
            "fromDisplayName", fromDisplayName,
            "fromEmail", fromEmail,
        )
}

class InstanceOptionsData(
    fill: InstanceOptionsData.() -> Unit = {},
) : Document() {
    var isEmailConfirmationUsed: Boolean? = null

    var defaultItemProvider: String? = null

    var allowedIps: List<String>? = null

    var isIpCheckUsed: Boolean? = null

    var adminPanelLanguage: String? = null

    init {
        fill()
    }

    internal override fun members() =
        given(
            "isEmailConfirmationUsed", isEmailConfirmationUsed,
            "defaultItemProvider", defaultItemProvider,
            "allowedIps", allowedIps,
            "isIpCheckUsed", isIpCheckUsed,
            "adminPanelLanguage", adminPanelLanguage,
        )
}

class SetShowcaseSettingsSettings(
    fill: SetShowcaseSettingsSettings.() -> Unit = {},
) : Document() {
    var deliveryTypes: List<DeliveryTypes>? = null

    var isAuctionTypeItemSellAllowed: Boolean? = null

    var isNotDeliverableItemSellAllowed: Boolean? = null

    var isSecondhandItemSellAllowed: Boolean? = null

    var isInStockItemSellAllowed: Boolean? = null

    var isNotSelectorSellAllowed: Boolean? = null

    var isFilteredItemsSellAllowed: Boolean? = null

    var isUnknownQuantityItemSellAllowed: Boolean? = null

    var limitItemsByCatalog: Boolean? = null

    var marginPercentage: BigDecimal? = null

    var minimumMargin: BigDecimal? = null

    var useDiscount: Boolean? = null

    var useVipDiscount: Boolean? = null

    var discountMode: ItemsDiscountMode? = null

    var externalDeliveryRegionId: String? = null

    var externalDeliveryRegionName: String? = null

    var isSinchroCb: Boolean? = null

    init {
        fill()
    }

    internal override fun members() =
        given(
            "deliveryTypes", deliveryTypes,
            "isAuctionTypeItemSellAllowed", isAuctionTypeItemSellAllowed,
            "isNotDeliverableItemSellAllowed", isNotDeliverableItemSellAllowed,
            "isSecondhandItemSellAllowed", isSecondhandItemSellAllowed,
            "isInStockItemSellAllowed", isInStockItemSellAllowed,
            "isNotSelectorSellAllowed", isNotSelectorSellAllowed,
            "isFilteredItemsSellAllowed", isFilteredItemsSellAllowed,
            "isUnknownQuantityItemSellAllowed", isUnknownQuantityItemSellAllowed,
            "limitItemsByCatalog", limitItemsByCatalog,
            "marginPercentage", marginPercentage,
            "minimumMargin", minimumMargin,
            "useDiscount", useDiscount,
            "useVipDiscount", useVipDiscount,
            "discountMode", discountMode,
            "externalDeliveryRegionId", externalDeliveryRegionId,
            "externalDeliveryRegionName", externalDeliveryRegionName,
            "isSinchroCb", isSinchroCb,
        )
}

class SetWebUISettingsSettings(
    fill: SetWebUISettingsSettings.() -> Unit = {},
) : Document() {
    var usedLanguages: List<String>? = null

    var usedSystemLanguages: List<String>? = null

    var selectedTranslateType: String? = null

    var selectedCategoryStructureType: String? = null

    var externalDeliveryRegionId: String? = null

    var externalDeliveryRegionName: String? = null

    init {
        fill()
    }

    internal override fun members() =
        given(
            "usedLanguages", usedLanguages,
            "usedSystemLanguages", usedSystemLanguages,
            "selectedTranslateType", selectedTranslateType,
            "selectedCategoryStructureType", selectedCategoryStructureType,
            "externalDeliveryRegionId", externalDeliveryRegionId,
            "externalDeliveryRegionName", externalDeliveryRegionName,
        )
}
