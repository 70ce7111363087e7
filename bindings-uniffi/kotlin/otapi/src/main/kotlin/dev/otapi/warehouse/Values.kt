// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
package dev.otapi.warehouse

import dev.otapi.Tree
import dev.otapi.View
import dev.otapi.decimal
import dev.otapi.flag
import dev.otapi.int
import dev.otapi.many
import dev.otapi.one
import dev.otapi.text
import java.math.BigDecimal

class GetWarehousePropertiesItem internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val id: String? get() = text("id")

    val name: String? get() = text("name")
}

class GetWarehousePropertyValuesItem internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val id: String? get() = text("id")

    val value: String? get() = text("value")
}

class WarehouseCategoryInfo internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val id: String? get() = text("id")

    val name: String? get() = text("name")

    val parentId: String? get() = text("parentId")

    val isParent: Boolean? get() = flag("isParent")
}

class WarehouseItemConfigurationInfo internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val id: String? get() = text("id")

    val displayName: String? get() = text("displayName")

    /** Assumed, not documented. */
    val price: BigDecimal? get() = decimal("price")

    /** Assumed, not documented. */
    val quantity: Int? get() = int("quantity")
}

class WarehouseItemImageInfo internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val url: String? get() = text("url")

    /** Assumed, not documented. */
    val isMain: Boolean? get() = flag("isMain")
}

class WarehouseItemInfo internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val id: String? get() = text("id")

    val name: String? get() = text("name")

    val description: String? get() = text("description")

    val mainImageUrl: String? get() = text("mainImageUrl")

    val price: BigDecimal? get() = decimal("price")

    val quantity: Int? get() = int("quantity")

    val categoryId: String? get() = text("categoryId")

    val vendor: WarehouseVendorInfo? get() = one("vendor") { WarehouseVendorInfo(it) }

    val weight: BigDecimal? get() = decimal("weight")

    val isSellAllowed: Boolean? get() = flag("isSellAllowed")

    val configurations: List<WarehouseItemConfigurationInfo> get() = many("configurations") { WarehouseItemConfigurationInfo(it) }

    val imageUrls: List<WarehouseItemImageInfo> get() = many("imageUrls") { WarehouseItemImageInfo(it) }

    val propertyValues: List<WarehouseItemPropertyValueInfo> get() = many("propertyValues") { WarehouseItemPropertyValueInfo(it) }
}

class WarehouseItemPropertyValueInfo internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val name: String? get() = text("name")

    val propertyId: String? get() = text("propertyId")

    val propertyValueId: String? get() = text("propertyValueId")

    val value: String? get() = text("value")
}

class WarehouseVendorInfo internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val id: String? get() = text("id")

    val name: String? get() = text("name")

    val email: String? get() = text("email")

    val pictureUrl: String? get() = text("pictureUrl")

    val location: String? get() = text("location")
}
