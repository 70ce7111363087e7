// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
package dev.otapi.ratinglist

import dev.otapi.Tree
import dev.otapi.View
import dev.otapi.common.BrandInfo
import dev.otapi.common.Category
import dev.otapi.common.FieldMetaInfo
import dev.otapi.common.ItemInfo
import dev.otapi.common.VendorInfo
import dev.otapi.enums.ItemRatingType
import dev.otapi.enums.RatingListContentType
import dev.otapi.flag
import dev.otapi.int
import dev.otapi.many
import dev.otapi.text
import dev.otapi.texts

class AutoRatingListsSettings internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val metaInfo: List<FieldMetaInfo> get() = many("metaInfo") { FieldMetaInfo(it) }

    val allowBackgroundUpdating: Boolean? get() = flag("allowBackgroundUpdating")

    val vendorids: List<String> get() = texts("vendorids")

    val itemsPerVendor: Int? get() = int("itemsPerVendor")
}

class BatchRatingListsSearchResult internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val items: List<ItemRatingList> get() = many("items") { ItemRatingList(it) }

    val vendors: List<VendorRatingList> get() = many("vendors") { VendorRatingList(it) }

    val categories: List<CategoryRatingList> get() = many("categories") { CategoryRatingList(it) }

    val brands: List<BrandRatingList> get() = many("brands") { BrandRatingList(it) }

    val searchStrings: List<TextRatingList> get() = many("searchStrings") { TextRatingList(it) }
}

class BrandRatingList internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    /** Assumed, not documented. */
    val contentType: RatingListContentType? get() = text("contentType")?.let(::RatingListContentType)

    val categoryId: String? get() = text("categoryId")

    /** Assumed, not documented. */
    val itemRatingType: ItemRatingType? get() = text("itemRatingType")?.let(::ItemRatingType)

    val hasError: Boolean? get() = flag("hasError")

    val name: String? get() = text("name")

    val order: Int? get() = int("order")

    val items: List<BrandInfo> get() = many("items") { BrandInfo(it) }

    val totalCount: Int? get() = int("totalCount")
}

class CategoryRatingList internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    /** Assumed, not documented. */
    val contentType: RatingListContentType? get() = text("contentType")?.let(::RatingListContentType)

    val categoryId: String? get() = text("categoryId")

    /** Assumed, not documented. */
    val itemRatingType: ItemRatingType? get() = text("itemRatingType")?.let(::ItemRatingType)

    val hasError: Boolean? get() = flag("hasError")

    val name: String? get() = text("name")

    val order: Int? get() = int("order")

    val items: List<Category> get() = many("items") { Category(it) }

    val totalCount: Int? get() = int("totalCount")
}

class ItemRatingCollection internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    /** Assumed, not documented. */
    val contentTypeName: RatingListContentType? get() = text("contentTypeName")?.let(::RatingListContentType)

    /** Assumed, not documented. */
    val itemRatingTypeName: ItemRatingType? get() = text("itemRatingTypeName")?.let(::ItemRatingType)

    val categoryId: String? get() = text("categoryId")

    val count: Int? get() = int("count")
}

class ItemRatingList internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    /** Assumed, not documented. */
    val contentType: RatingListContentType? get() = text("contentType")?.let(::RatingListContentType)

    val categoryId: String? get() = text("categoryId")

    /** Assumed, not documented. */
    val itemRatingType: ItemRatingType? get() = text("itemRatingType")?.let(::ItemRatingType)

    val hasError: Boolean? get() = flag("hasError")

    val name: String? get() = text("name")

    val order: Int? get() = int("order")

    val items: List<ItemInfo> get() = many("items") { ItemInfo(it) }

    val totalCount: Int? get() = int("totalCount")
}

class TextRatingList internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    /** Assumed, not documented. */
    val contentType: RatingListContentType? get() = text("contentType")?.let(::RatingListContentType)

    val categoryId: String? get() = text("categoryId")

    /** Assumed, not documented. */
    val itemRatingType: ItemRatingType? get() = text("itemRatingType")?.let(::ItemRatingType)

    val hasError: Boolean? get() = flag("hasError")

    val name: String? get() = text("name")

    val order: Int? get() = int("order")

    val items: List<String> get() = texts("items")

    val totalCount: Int? get() = int("totalCount")
}

class VendorRatingList internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    /** Assumed, not documented. */
    val contentType: RatingListContentType? get() = text("contentType")?.let(::RatingListContentType)

    val categoryId: String? get() = text("categoryId")

    /** Assumed, not documented. */
    val itemRatingType: ItemRatingType? get() = text("itemRatingType")?.let(::ItemRatingType)

    val hasError: Boolean? get() = flag("hasError")

    val name: String? get() = text("name")

    val order: Int? get() = int("order")

    val items: List<VendorInfo> get() = many("items") { VendorInfo(it) }

    val totalCount: Int? get() = int("totalCount")
}
