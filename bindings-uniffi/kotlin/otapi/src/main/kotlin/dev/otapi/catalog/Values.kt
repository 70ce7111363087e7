// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
package dev.otapi.catalog

import dev.otapi.Tree
import dev.otapi.View
import dev.otapi.common.Category
import dev.otapi.common.CategoryMetaDataItem
import dev.otapi.common.SearchItemsParameters
import dev.otapi.decimal
import dev.otapi.enums.CategoryDeleteStatus
import dev.otapi.enums.EntityErrorCode
import dev.otapi.enums.FilterReason
import dev.otapi.enums.ItemProviderType
import dev.otapi.enums.RatingListContentType
import dev.otapi.enums.SearchMethodId
import dev.otapi.flag
import dev.otapi.int
import dev.otapi.long
import dev.otapi.many
import dev.otapi.moment
import dev.otapi.one
import dev.otapi.text
import dev.otapi.texts
import java.math.BigDecimal
import java.time.Instant

class Area internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val id: String? get() = text("id")

    /** Assumed, not documented. */
    val errorCode: EntityErrorCode? get() = text("errorCode")?.let(::EntityErrorCode)

    val hasError: Boolean? get() = flag("hasError")

    /** Assumed, not documented. */
    val providerType: ItemProviderType? get() = text("providerType")?.let(::ItemProviderType)

    val updatedTime: Instant? get() = moment("updatedTime")

    val name: String? get() = text("name")

    val parentId: String? get() = text("parentId")

    val type: String? get() = text("type")

    val zip: String? get() = text("zip")
}

class BriefCatalog internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val roots: List<BriefCategory> get() = many("roots") { BriefCategory(it) }
}

/** Id and Children were seen; Name is assumed. */
class BriefCategory internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val id: String? get() = text("id")

    val name: String? get() = text("name")

    val children: List<BriefCategory> get() = many("children") { BriefCategory(it) }
}

class CategoryId internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val value: String? get() = text("value")
}

class CategoryImportInfo internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val children: List<CategoryImportInfo> get() = many("children") { CategoryImportInfo(it) }

    val localId: Int? get() = int("localId")

    val externalId: String? get() = text("externalId")

    val searchItemsParameters: SearchItemsParameters? get() = one("searchItemsParameters") { SearchItemsParameters(it) }

    val name: String? get() = text("name")

    val approxWeight: BigDecimal? get() = decimal("approxWeight")

    /** Assumed, not documented. */
    val providerType: ItemProviderType? get() = text("providerType")?.let(::ItemProviderType)

    val isDeleted: Boolean? get() = flag("isDeleted")

    val isParentOnProvider: Boolean? get() = flag("isParentOnProvider")

    val isHidden: Boolean? get() = flag("isHidden")
}

class EditableOtapiCategory internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    /** One that came where a [Category] was expected. */
    constructor(read: Category) : this(read.tree)

    val id: String? get() = text("id")

    /** Assumed, not documented. */
    val errorCode: EntityErrorCode? get() = text("errorCode")?.let(::EntityErrorCode)

    val hasError: Boolean? get() = flag("hasError")

    /** Assumed, not documented. */
    val providerType: ItemProviderType? get() = text("providerType")?.let(::ItemProviderType)

    val updatedTime: Instant? get() = moment("updatedTime")

    val isHidden: Boolean? get() = flag("isHidden")

    val isVirtual: Boolean? get() = flag("isVirtual")

    val externalId: String? get() = text("externalId")

    val name: String? get() = text("name")

    val itemCount: Long? get() = long("itemCount")

    val isParent: Boolean? get() = flag("isParent")

    val parentId: String? get() = text("parentId")

    val approxWeight: BigDecimal? get() = decimal("approxWeight")

    val isSearch: Boolean? get() = flag("isSearch")

    /** Assumed, not documented. */
    val searchMethod: SearchMethodId? get() = text("searchMethod")?.let(::SearchMethodId)

    val isInternal: Boolean? get() = flag("isInternal")

    /** Assumed, not documented. */
    val availableItemRatingListContentTypes: List<RatingListContentType> get() = texts("availableItemRatingListContentTypes") { RatingListContentType(it) }

    val rootPath: List<Category> get() = many("rootPath") { Category(it) }

    val iconImageUrl: String? get() = text("iconImageUrl")

    val metaData: List<CategoryMetaDataItem> get() = many("metaData") { CategoryMetaDataItem(it) }

    val isFiltered: Boolean? get() = flag("isFiltered")

    /** Assumed, not documented. */
    val filterReasons: List<FilterReason> get() = texts("filterReasons") { FilterReason(it) }

    val searchParameters: SearchItemsParameters? get() = one("searchParameters") { SearchItemsParameters(it) }

    /** Assumed, not documented. */
    val deleteStatus: CategoryDeleteStatus? get() = text("deleteStatus")?.let(::CategoryDeleteStatus)
}

class ImportSubCatalogTreeItem internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val importId: String? get() = text("importId")

    val actualId: String? get() = text("actualId")
}
