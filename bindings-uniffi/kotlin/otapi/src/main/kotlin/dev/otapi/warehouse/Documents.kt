// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
package dev.otapi.warehouse

import dev.otapi.Document
import dev.otapi.given
import java.math.BigDecimal

class RunWarehouseImportItemsImportData(
    fill: RunWarehouseImportItemsImportData.() -> Unit = {},
) : Document() {
    var sourceFileId: String? = null

    init {
        fill()
    }

    internal override fun members() = given("sourceFileId", sourceFileId)
}

/** The service is known to have more members. */
class SearchWarehouseCategoriesSearchParameters(
    fill: SearchWarehouseCategoriesSearchParameters.() -> Unit = {},
) : Document() {
    var id: String? = null

    var name: String? = null

    var parentId: String? = null

    var isParent: Boolean? = null

    init {
        fill()
    }

    internal override fun members() = given("id", id, "name", name, "parentId", parentId, "isParent", isParent)
}

/** The service is known to have more members. */
class SearchWarehouseItemsSearchParameters(
    fill: SearchWarehouseItemsSearchParameters.() -> Unit = {},
) : Document() {
    var categoryId: String? = null

    var vendorId: String? = null

    var name: String? = null

    init {
        fill()
    }

    internal override fun members() = given("categoryId", categoryId, "vendorId", vendorId, "name", name)
}

class WarehouseCategoryData(
    fill: WarehouseCategoryData.() -> Unit = {},
) : Document() {
    var name: String? = null

    var parentId: String? = null

    init {
        fill()
    }

    internal override fun members() = given("name", name, "parentId", parentId)
}

class WarehouseItemConfigurationData(
    fill: WarehouseItemConfigurationData.() -> Unit = {},
) : Document() {
    var id: String? = null

    var price: BigDecimal? = null

    var resetPrice: Boolean? = null

    var quantity: Int? = null

    var resetQuantity: Boolean? = null

    init {
        fill()
    }

    internal override fun members() =
        given(
            "id", id,
            "price", price,
            "resetPrice", resetPrice,
            "quantity", quantity,
            "resetQuantity", resetQuantity,
        )
}

class WarehouseItemData(
    fill: WarehouseItemData.() -> Unit = {},
) : Document() {
    var name: String? = null

    var description: String? = null

    var imageUrls: List<WarehouseItemImageData>? = null

    var imageUrl: String? = null

    var price: BigDecimal? = null

    var isSellAllowed: Boolean? = null

    var quantity: Int? = null

    var weight: BigDecimal? = null

    var resetWeight: Boolean? = null

    var categoryId: String? = null

    var vendor: WarehouseVendorData? = null

    var itemConfigurations: List<WarehouseItemConfigurationData>? = null

    var itemPropertyValues: List<WarehouseItemPropertyValueData>? = null

    init {
        fill()
    }

    internal override fun members() =
        given(
            "name", name,
            "description", description,
            "imageUrls", imageUrls,
            "imageUrl", imageUrl,
            "price", price,
            "isSellAllowed", isSellAllowed,
            "quantity", quantity,
            "weight", weight,
            "resetWeight", resetWeight,
            "categoryId", categoryId,
            "vendor", vendor,
            "itemConfigurations", itemConfigurations,
            "itemPropertyValues", itemPropertyValues,
        )
}

class WarehouseItemImageData(
    fill: WarehouseItemImageData.() -> Unit = {},
) : Document() {
    var isMain: Boolean? = null

    var value: String? = null

    init {
        fill()
    }

    internal override fun members() = given("isMain", isMain, "value", value)
}

class WarehouseItemPropertyValueData(
    fill: WarehouseItemPropertyValueData.() -> Unit = {},
) : Document() {
    var propertyId: String? = null

    var propertyValueId: String? = null

    init {
        fill()
    }

    internal override fun members() = given("propertyId", propertyId, "propertyValueId", propertyValueId)
}

class WarehousePropertyData(
    fill: WarehousePropertyData.() -> Unit = {},
) : Document() {
    var name: String? = null

    init {
        fill()
    }

    internal override fun members() = given("name", name)
}

class WarehousePropertyValueData(
    fill: WarehousePropertyValueData.() -> Unit = {},
) : Document() {
    var value: String? = null

    init {
        fill()
    }

    internal override fun members() = given("value", value)
}

class WarehouseVendorData(
    fill: WarehouseVendorData.() -> Unit = {},
) : Document() {
    var name: String? = null

    init {
        fill()
    }

    internal override fun members() = given("name", name)
}
