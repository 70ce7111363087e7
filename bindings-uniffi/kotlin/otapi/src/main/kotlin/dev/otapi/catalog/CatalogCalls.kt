// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
package dev.otapi.catalog

import dev.otapi.AreaCalls
import dev.otapi.CallOptions
import dev.otapi.Caller
import dev.otapi.always
import dev.otapi.common.Category
import dev.otapi.enums.ItemProviderType
import dev.otapi.given
import dev.otapi.json
import dev.otapi.many
import dev.otapi.text
import kotlinx.serialization.json.JsonElement

/** The tree of categories, and changing it. */
class CatalogCalls internal constructor(
    caller: Caller,
) : AreaCalls(caller) {
    /**
     * Create a catalogue category (older call without a full category document).
     *
     * Changes once: never repeated by itself. Creates a category; a repeat would create a second one. Needs an operator's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun addCategory(
        categoryName: String,
        parentCategoryId: String? = null,
        categoryId: String? = null,
        options: CallOptions = CallOptions(),
    ): CategoryId =
        call("AddCategory", given("categoryName", categoryName, "parentCategoryId", parentCategoryId, "categoryId", categoryId), options) { always("payload") { CategoryId(it) } }

    /**
     * Create a catalogue category with its name in the request language.
     *
     * Changes once: never repeated by itself. Creates a category; a repeat would create a second one. Needs an operator's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun addCategoryByLanguage(
        categoryName: String,
        parentCategoryId: String? = null,
        categoryId: String? = null,
        options: CallOptions = CallOptions(),
    ): CategoryId =
        call("AddCategoryByLanguage", given("categoryName", categoryName, "parentCategoryId", parentCategoryId, "categoryId", categoryId), options) { always("payload") { CategoryId(it) } }

    /**
     * Create a catalogue category from a full category document.
     *
     * Changes once: never repeated by itself. Creates a category; a repeat would create a second one. Needs an operator's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun addCategoryInfo(
        categoryInfo: EditableCategoryInfo,
        inputLanguage: String? = null,
        options: CallOptions = CallOptions(),
    ): Category =
        call("AddCategoryInfo", given("categoryInfo", categoryInfo, "inputLanguage", inputLanguage), options) { always("payload") { Category(it) } }

    /**
     * Show or hide categories.
     *
     * Changes something; the same call again leaves the same state. Sets each named category to shown or hidden. Needs an operator's
     * session.
     *
     * Known from other clients, not documented.
     *
     * @param categoriesVisibleSettings Each entry is a category id, a hyphen and 0 (hidden) or 1 (shown), as in otc-15-1. Only single
     * entries were seen. Assumed, not documented.
     */
    suspend fun editCategoriesVisible(
        categoriesVisibleSettings: List<String>,
        options: CallOptions = CallOptions(),
    ): Unit = call("EditCategoriesVisible", given("categoriesVisibleSettings", categoriesVisibleSettings), options) {}

    /**
     * Change the provider id linked to a category.
     *
     * Changes something; the same call again leaves the same state. Sets the linked provider category to the given id. Needs an operator's
     * session.
     *
     * Known from other clients, not documented.
     */
    suspend fun editCategoryExternalId(
        categoryId: String,
        externalCategoryId: String? = null,
        options: CallOptions = CallOptions(),
    ): Unit = call("EditCategoryExternalId", given("categoryId", categoryId, "externalCategoryId", externalCategoryId), options) {}

    /**
     * Change a category with a full category document.
     *
     * Changes something; the same call again leaves the same state. Sets the data of a category to the given values. Needs an operator's
     * session.
     *
     * Known from other clients, not documented.
     */
    suspend fun editCategoryInfo(
        categoryId: String,
        categoryInfo: EditableCategoryInfo,
        options: CallOptions = CallOptions(),
    ): Category =
        call("EditCategoryInfo", given("categoryId", categoryId, "categoryInfo", categoryInfo), options) { always("payload") { Category(it) } }

    /**
     * Rename a category.
     *
     * Changes something; the same call again leaves the same state. Sets the name of a category. Needs an operator's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun editCategoryName(
        categoryId: String,
        categoryName: String,
        options: CallOptions = CallOptions(),
    ): Unit = call("EditCategoryName", given("categoryId", categoryId, "categoryName", categoryName), options) {}

    /**
     * Rename a category in the request language.
     *
     * Changes something; the same call again leaves the same state. Sets the name of a category in one language. Needs an operator's
     * session.
     *
     * Known from other clients, not documented.
     */
    suspend fun editCategoryNameByLanguage(
        categoryId: String,
        categoryName: String,
        options: CallOptions = CallOptions(),
    ): Unit = call("EditCategoryNameByLanguage", given("categoryId", categoryId, "categoryName", categoryName), options) {}

    /**
     * Move a category under another parent.
     *
     * Changes something; the same call again leaves the same state. Sets the parent of a category. Needs an operator's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun editCategoryParent(
        categoryId: String,
        parentCategoryId: String,
        options: CallOptions = CallOptions(),
    ): Unit = call("EditCategoryParent", given("categoryId", categoryId, "parentCategoryId", parentCategoryId), options) {}

    /**
     * Change the position of a category among its siblings.
     *
     * Changes something; the same call again leaves the same state. Sets the position of one category to the given index. Needs an
     * operator's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun editOrderOfCategory(
        categoryId: String,
        index: Int,
        options: CallOptions = CallOptions(),
    ): Unit = call("EditOrderOfCategory", given("categoryId", categoryId, "index", index), options) {}

    /**
     * Export the current catalogue package.
     *
     * Needs an operator's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun exportCatalog(
        options: CallOptions = CallOptions(),
    ): List<CategoryImportInfo> = call("ExportCatalog", emptyMap(), options) { many("payload") { CategoryImportInfo(it) } }

    /**
     * Export the catalogue structure (older than ExportStructureByLanguage).
     *
     * Needs an operator's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun exportStructure(
        options: CallOptions = CallOptions(),
    ): String? = call("ExportStructure", emptyMap(), options) { text("payload") }

    /**
     * Export the catalogue structure in the request language.
     *
     * Needs an operator's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun exportStructureByLanguage(
        options: CallOptions = CallOptions(),
    ): String? = call("ExportStructureByLanguage", emptyMap(), options) { text("payload") }

    /**
     * Export the category tree under a parent category.
     *
     * Needs an operator's session.
     *
     * Known from other clients, not documented. What it answers is not known: a generic tree.
     */
    suspend fun exportSubCatalogTree(
        parentCategoryId: String? = null,
        options: CallOptions = CallOptions(),
    ): JsonElement = call("ExportSubCatalogTree", given("parentCategoryId", parentCategoryId), options) { json("payload") }

    /**
     * Find categories by a part of their name.
     *
     * Needs no session. The operator of the shop pays for each call, as is assumed.
     *
     * Known from other clients, not documented.
     */
    suspend fun findHintCategoryInfoList(
        hintTitle: String? = null,
        options: CallOptions = CallOptions(),
    ): List<Category> = call("FindHintCategoryInfoList", given("hintTitle", hintTitle), options) { many("payload") { Category(it) } }

    /**
     * List all areas (administrative divisions of China).
     *
     * Needs no session.
     *
     * Known from other clients, not documented.
     */
    suspend fun getAllAreaList(
        options: CallOptions = CallOptions(),
    ): List<Area> = call("GetAllAreaList", emptyMap(), options) { many("payload") { Area(it) } }

    /**
     * Get the whole catalogue as a tree of brief categories.
     *
     * Needs no session. The operator of the shop pays for each call, as is assumed. Its answer may be kept for 60 minutes, as is assumed.
     *
     * Known from other clients, not documented. What it answers is less sure. Newer than what older installations of the service have.
     */
    suspend fun getBriefCatalog(
        options: CallOptions = CallOptions(),
    ): BriefCatalog = call("GetBriefCatalog", emptyMap(), options) { always("payload") { BriefCatalog(it) } }

    /**
     * Get a category.
     *
     * Needs no session. The operator of the shop pays for each call, as is assumed. Its answer may be kept for 60 minutes, as is assumed.
     *
     * Known from other clients, not documented.
     */
    suspend fun getCategoryInfo(
        categoryId: String,
        options: CallOptions = CallOptions(),
    ): Category = call("GetCategoryInfo", given("categoryId", categoryId), options) { always("payload") { Category(it) } }

    /**
     * Get several categories by id.
     *
     * Needs no session. The operator of the shop pays for each call, as is assumed. Its answer may be kept for 60 minutes, as is assumed.
     *
     * Known from other clients, not documented.
     */
    suspend fun getCategoryInfoList(
        categoryIds: List<String>,
        options: CallOptions = CallOptions(),
    ): List<Category> = call("GetCategoryInfoList", given("categoryIds", categoryIds), options) { many("payload") { Category(it) } }

    /**
     * List the parents of a category up to the root.
     *
     * Needs no session. The operator of the shop pays for each call, as is assumed. Its answer may be kept for 60 minutes, as is assumed.
     *
     * Known from other clients, not documented.
     */
    suspend fun getCategoryRootPath(
        categoryId: String,
        options: CallOptions = CallOptions(),
    ): List<Category> = call("GetCategoryRootPath", given("categoryId", categoryId), options) { many("payload") { Category(it) } }

    /**
     * List the subcategories of a category.
     *
     * Needs no session. The operator of the shop pays for each call, as is assumed. Its answer may be kept for 60 minutes, as is assumed.
     *
     * Known from other clients, not documented.
     */
    suspend fun getCategorySubcategoryInfoList(
        parentCategoryId: String,
        options: CallOptions = CallOptions(),
    ): List<Category> =
        call("GetCategorySubcategoryInfoList", given("parentCategoryId", parentCategoryId), options) { many("payload") { Category(it) } }

    /**
     * List subcategories with the data needed for editing them.
     *
     * Needs an operator's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun getEditableCategorySubcategories(
        parentCategoryId: String? = null,
        needHighlightParentsOfDeletedCategories: Boolean? = null,
        options: CallOptions = CallOptions(),
    ): List<EditableOtapiCategory> =
        call("GetEditableCategorySubcategories", given("parentCategoryId", parentCategoryId, "needHighlightParentsOfDeletedCategories", needHighlightParentsOfDeletedCategories), options) { many("payload") { EditableOtapiCategory(it) } }

    /**
     * Get the whole catalogue of a provider as a tree of brief categories.
     *
     * Needs no session. The operator of the shop pays for each call, as is assumed. Its answer may be kept for 60 minutes, as is assumed.
     *
     * Known from other clients, not documented. What it answers is less sure. Newer than what older installations of the service have.
     */
    suspend fun getProviderBriefCatalog(
        providerType: ItemProviderType,
        options: CallOptions = CallOptions(),
    ): BriefCatalog =
        call("GetProviderBriefCatalog", given("providerType", providerType), options) { always("payload") { BriefCatalog(it) } }

    /**
     * Get a category of the provider's own catalogue.
     *
     * Needs no session. The operator of the shop pays for each call, as is assumed. Its answer may be kept for 60 minutes, as is assumed.
     *
     * Known from other clients, not documented.
     */
    suspend fun getProviderCategory(
        categoryId: String,
        options: CallOptions = CallOptions(),
    ): Category = call("GetProviderCategory", given("categoryId", categoryId), options) { always("payload") { Category(it) } }

    /**
     * List the parents of a provider category up to the root.
     *
     * Needs no session. The operator of the shop pays for each call, as is assumed. Its answer may be kept for 60 minutes, as is assumed.
     *
     * Known from other clients, not documented.
     */
    suspend fun getProviderCategoryRootPath(
        categoryId: String,
        options: CallOptions = CallOptions(),
    ): List<Category> = call("GetProviderCategoryRootPath", given("categoryId", categoryId), options) { many("payload") { Category(it) } }

    /**
     * List the subcategories of a provider category.
     *
     * Needs no session. The operator of the shop pays for each call, as is assumed. Its answer may be kept for 60 minutes, as is assumed.
     *
     * Known from other clients, not documented.
     */
    suspend fun getProviderCategorySubcategories(
        categoryId: String,
        options: CallOptions = CallOptions(),
    ): List<Category> =
        call("GetProviderCategorySubcategories", given("categoryId", categoryId), options) { many("payload") { Category(it) } }

    /**
     * List the top-level areas (administrative divisions of China).
     *
     * Needs no session.
     *
     * Known from other clients, not documented.
     */
    suspend fun getRootAreaList(
        options: CallOptions = CallOptions(),
    ): List<Area> = call("GetRootAreaList", emptyMap(), options) { many("payload") { Area(it) } }

    /**
     * List the root categories.
     *
     * Needs no session. The operator of the shop pays for each call, as is assumed. Its answer may be kept for 60 minutes, as is assumed.
     *
     * Known from other clients, not documented.
     */
    suspend fun getRootCategoryInfoList(
        options: CallOptions = CallOptions(),
    ): List<Category> = call("GetRootCategoryInfoList", emptyMap(), options) { many("payload") { Category(it) } }

    /**
     * List the categories offered as a choice for searching.
     *
     * Needs no session. The operator of the shop pays for each call, as is assumed. Its answer may be kept for 60 minutes, as is assumed.
     *
     * Known from other clients, not documented.
     */
    suspend fun getSearchCategoryInfoList(
        options: CallOptions = CallOptions(),
    ): List<Category> = call("GetSearchCategoryInfoList", emptyMap(), options) { many("payload") { Category(it) } }

    /**
     * List the areas below an area down to a depth.
     *
     * Needs no session.
     *
     * Known from other clients, not documented.
     */
    suspend fun getSubAreaList(
        parentId: String,
        depthLevel: Int? = null,
        options: CallOptions = CallOptions(),
    ): List<Area> = call("GetSubAreaList", given("parentId", parentId, "depthLevel", depthLevel), options) { many("payload") { Area(it) } }

    /**
     * List the root categories and two levels below them.
     *
     * Needs no session. The operator of the shop pays for each call, as is assumed. Its answer may be kept for 60 minutes, as is assumed.
     *
     * Known from other clients, not documented.
     */
    suspend fun getThreeLevelRootCategoryInfoList(
        options: CallOptions = CallOptions(),
    ): List<Category> = call("GetThreeLevelRootCategoryInfoList", emptyMap(), options) { many("payload") { Category(it) } }

    /**
     * List the root categories and one level below them.
     *
     * Needs no session. The operator of the shop pays for each call, as is assumed. Its answer may be kept for 60 minutes, as is assumed.
     *
     * Known from other clients, not documented.
     */
    suspend fun getTwoLevelRootCategoryInfoList(
        options: CallOptions = CallOptions(),
    ): List<Category> = call("GetTwoLevelRootCategoryInfoList", emptyMap(), options) { many("payload") { Category(it) } }

    /**
     * Hide childless categories whose provider category no longer exists.
     *
     * Changes once: never repeated by itself. Hides categories that have no children left; a repeat may reach parents that became childless
     * by the first call. Needs an operator's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun hideDeletedCategoriesWithoutChildren(
        options: CallOptions = CallOptions(),
    ): Unit = call("HideDeletedCategoriesWithoutChildren", emptyMap(), options) {}

    /**
     * Import a prepared catalogue package.
     *
     * Changes once: never repeated by itself. Loads a whole catalogue; whether it replaces the present one or adds to it is not known.
     * Needs an operator's session.
     *
     * Known from other clients, not documented.
     *
     * @param catalog The document that ExportCatalog returns, as it is. An XML document that is not known; it is sent as it is.
     */
    suspend fun importCatalog(
        catalog: String,
        options: CallOptions = CallOptions(),
    ): Unit = call("ImportCatalog", given("catalog", catalog), options) {}

    /**
     * Import a catalogue structure (older than ImportStructureByLanguage).
     *
     * Changes once: never repeated by itself. Loads a catalogue structure; whether it replaces the present one or adds to it is not known.
     * Needs an operator's session.
     *
     * Known from other clients, not documented.
     *
     * @param source The document that ExportStructure returns. An XML document that is not known; it is sent as it is.
     */
    suspend fun importStructure(
        source: String,
        options: CallOptions = CallOptions(),
    ): Unit = call("ImportStructure", given("source", source), options) {}

    /**
     * Import a prepared catalogue structure in the request language.
     *
     * Changes once: never repeated by itself. Loads a catalogue structure; whether it replaces the present one or adds to it is not known.
     * Needs an operator's session.
     *
     * Known from other clients, not documented.
     *
     * @param source The document that ExportStructureByLanguage returns. An XML document that is not known; it is sent as it is.
     */
    suspend fun importStructureByLanguage(
        source: String,
        options: CallOptions = CallOptions(),
    ): Unit = call("ImportStructureByLanguage", given("source", source), options) {}

    /**
     * Import a category tree under a parent category.
     *
     * Changes once: never repeated by itself. Creates categories under a parent and returns their new ids; a repeat would create them
     * again. Needs an operator's session.
     *
     * Known from other clients, not documented. What it answers is less sure.
     *
     * @param catalog The document that ExportSubCatalogTree returns, as it is (see the type CategoryImportInfo). An XML document that is
     * not known; it is sent as it is.
     */
    suspend fun importSubCatalogTree(
        catalog: String,
        parentCategoryId: String? = null,
        options: CallOptions = CallOptions(),
    ): List<ImportSubCatalogTreeItem> =
        call("ImportSubCatalogTree", given("catalog", catalog, "parentCategoryId", parentCategoryId), options) { many("payload") { ImportSubCatalogTreeItem(it) } }

    /**
     * Move several categories under a parent at a given position.
     *
     * Changes once: never repeated by itself. Inserts categories at a position counted among their siblings; with the moved ones already
     * there, a repeat may count differently. Needs an operator's session.
     *
     * Known from other clients, not documented.
     *
     * @param index Assumed, not documented.
     */
    suspend fun moveCategories(
        categoryIds: List<String>,
        parentCategoryId: String,
        index: Int? = null,
        options: CallOptions = CallOptions(),
    ): Unit = call("MoveCategories", given("categoryIds", categoryIds, "parentCategoryId", parentCategoryId, "index", index), options) {}

    /**
     * Delete an own category with all its subcategories.
     *
     * Changes something; the same call again leaves the same state. Deletes a category by id; a repeat finds it gone. Needs an operator's
     * session.
     *
     * Known from other clients, not documented.
     */
    suspend fun removeCategory(
        categoryId: String,
        options: CallOptions = CallOptions(),
    ): Unit = call("RemoveCategory", given("categoryId", categoryId), options) {}

    /**
     * Find categories whose provider category no longer exists.
     *
     * Needs an operator's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun searchDeletedCategoriesIds(
        options: CallOptions = CallOptions(),
    ): List<Category> = call("SearchDeletedCategoriesIds", emptyMap(), options) { many("payload") { Category(it) } }
}
