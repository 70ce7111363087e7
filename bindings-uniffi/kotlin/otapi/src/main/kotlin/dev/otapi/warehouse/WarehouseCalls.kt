// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
package dev.otapi.warehouse

import dev.otapi.AreaCalls
import dev.otapi.CallOptions
import dev.otapi.Caller
import dev.otapi.Page
import dev.otapi.always
import dev.otapi.common.BackgroundActivityIdentificationInfo
import dev.otapi.given
import dev.otapi.many
import dev.otapi.text
import kotlinx.coroutines.flow.Flow

/** The shop's own warehouse. */
class WarehouseCalls internal constructor(
    caller: Caller,
) : AreaCalls(caller) {
    /**
     * Create a warehouse category.
     *
     * Changes once: never repeated by itself. Creates a category; a repeat would create a second one. Needs an operator's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun createWarehouseCategory(
        createData: WarehouseCategoryData,
        options: CallOptions = CallOptions(),
    ): String? = call("CreateWarehouseCategory", given("createData", createData), options) { text("payload") }

    /**
     * Create a warehouse item.
     *
     * Changes once: never repeated by itself. Creates an item; a repeat would create a second one. Needs an operator's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun createWarehouseItem(
        createData: WarehouseItemData,
        options: CallOptions = CallOptions(),
    ): String? = call("CreateWarehouseItem", given("createData", createData), options) { text("payload") }

    /**
     * Create a property of warehouse items.
     *
     * Changes once: never repeated by itself. Creates a property; a repeat would create a second one. Needs an operator's session.
     *
     * Known from other clients, not documented. What it answers is less sure.
     */
    suspend fun createWarehouseProperty(
        createData: WarehousePropertyData,
        options: CallOptions = CallOptions(),
    ): String? = call("CreateWarehouseProperty", given("createData", createData), options) { text("payload") }

    /**
     * Create a value of a warehouse property.
     *
     * Changes once: never repeated by itself. Creates a value; a repeat would create a second one. Needs an operator's session.
     *
     * Known from other clients, not documented. What it answers is less sure.
     */
    suspend fun createWarehousePropertyValue(
        propertyId: String,
        createData: WarehousePropertyValueData,
        options: CallOptions = CallOptions(),
    ): String? =
        call("CreateWarehousePropertyValue", given("propertyId", propertyId, "createData", createData), options) { text("payload") }

    /**
     * Delete a warehouse category.
     *
     * Changes something; the same call again leaves the same state. Deletes a category by id; a repeat finds it gone. Needs an operator's
     * session.
     *
     * Known from other clients, not documented.
     */
    suspend fun deleteWarehouseCategory(
        categoryId: String,
        options: CallOptions = CallOptions(),
    ): Unit = call("DeleteWarehouseCategory", given("categoryId", categoryId), options) {}

    /**
     * Delete a warehouse item.
     *
     * Changes something; the same call again leaves the same state. Deletes an item by id; a repeat finds it gone. Needs an operator's
     * session.
     *
     * Known from other clients, not documented.
     */
    suspend fun deleteWarehouseItem(
        itemId: String,
        options: CallOptions = CallOptions(),
    ): Unit = call("DeleteWarehouseItem", given("itemId", itemId), options) {}

    /**
     * Delete a property of warehouse items.
     *
     * Changes something; the same call again leaves the same state. Deletes a property by id; a repeat finds it gone. Needs an operator's
     * session.
     *
     * Known from other clients, not documented. What it answers is less sure.
     */
    suspend fun deleteWarehouseProperty(
        propertyId: String,
        options: CallOptions = CallOptions(),
    ): Unit = call("DeleteWarehouseProperty", given("propertyId", propertyId), options) {}

    /**
     * Delete a value of a warehouse property.
     *
     * Changes something; the same call again leaves the same state. Deletes a value by id; a repeat finds it gone. Needs an operator's
     * session.
     *
     * Known from other clients, not documented. What it answers is less sure.
     */
    suspend fun deleteWarehousePropertyValue(
        propertyValueId: String,
        options: CallOptions = CallOptions(),
    ): Unit = call("DeleteWarehousePropertyValue", given("propertyValueId", propertyValueId), options) {}

    /**
     * Get a warehouse category.
     *
     * Needs an operator's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun getWarehouseCategoryInfo(
        categoryId: String,
        options: CallOptions = CallOptions(),
    ): WarehouseCategoryInfo =
        call("GetWarehouseCategoryInfo", given("categoryId", categoryId), options) { always("payload") { WarehouseCategoryInfo(it) } }

    /**
     * Get a warehouse item.
     *
     * Needs an operator's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun getWarehouseItemInfo(
        itemId: String,
        options: CallOptions = CallOptions(),
    ): WarehouseItemInfo = call("GetWarehouseItemInfo", given("itemId", itemId), options) { always("payload") { WarehouseItemInfo(it) } }

    /**
     * List the properties warehouse items can have.
     *
     * Needs an operator's session.
     *
     * Known from other clients, not documented. What it answers is less sure.
     */
    suspend fun getWarehouseProperties(
        options: CallOptions = CallOptions(),
    ): List<GetWarehousePropertiesItem> =
        call("GetWarehouseProperties", emptyMap(), options) { many("payload") { GetWarehousePropertiesItem(it) } }

    /**
     * List the values of a warehouse property.
     *
     * Needs an operator's session.
     *
     * Known from other clients, not documented. What it answers is less sure.
     */
    suspend fun getWarehousePropertyValues(
        propertyId: String,
        options: CallOptions = CallOptions(),
    ): List<GetWarehousePropertyValuesItem> =
        call("GetWarehousePropertyValues", given("propertyId", propertyId), options) { many("payload") { GetWarehousePropertyValuesItem(it) } }

    /**
     * Start importing warehouse items from an uploaded file, in the background.
     *
     * Changes once: never repeated by itself. Starts an import that creates items; a repeat could create them twice. Needs an operator's
     * session. Starts an activity of the type `WarehouseItemsImporting`, which the flow `activity` follows, as is assumed.
     *
     * Known from other clients, not documented.
     */
    suspend fun runWarehouseImportItems(
        importData: RunWarehouseImportItemsImportData,
        options: CallOptions = CallOptions(),
    ): BackgroundActivityIdentificationInfo =
        call("RunWarehouseImportItems", given("importData", importData), options) { always("payload") { BackgroundActivityIdentificationInfo(it) } }

    /**
     * Search warehouse categories.
     *
     * Needs an operator's session. Gives one page; `searchWarehouseCategoriesAll` goes through all of them.
     *
     * Known from other clients, not documented.
     */
    suspend fun searchWarehouseCategories(
        searchParameters: SearchWarehouseCategoriesSearchParameters? = null,
        framePosition: Int? = null,
        frameSize: Int? = null,
        options: CallOptions = CallOptions(),
    ): Page<WarehouseCategoryInfo> =
        call("SearchWarehouseCategories", given("searchParameters", searchParameters, "framePosition", framePosition, "frameSize", frameSize), options) { always("payload") { Page.of(it) { WarehouseCategoryInfo(it) } } }

    /**
     * The items of all pages of [searchWarehouseCategories], each page read when it is wanted. The arguments are the same: `framePosition`
     * is where it begins, `frameSize` how many items are asked for at once.
     */
    fun searchWarehouseCategoriesAll(
        searchParameters: SearchWarehouseCategoriesSearchParameters? = null,
        framePosition: Int? = null,
        frameSize: Int? = null,
        options: CallOptions = CallOptions(),
    ): Flow<WarehouseCategoryInfo> =
        pages("SearchWarehouseCategories", given("searchParameters", searchParameters, "framePosition", framePosition, "frameSize", frameSize), options) { list -> many(list) { WarehouseCategoryInfo(it) } }

    /**
     * Search warehouse items.
     *
     * Needs an operator's session. Gives one page; `searchWarehouseItemsAll` goes through all of them.
     *
     * Known from other clients, not documented.
     */
    suspend fun searchWarehouseItems(
        searchParameters: SearchWarehouseItemsSearchParameters? = null,
        framePosition: Int? = null,
        frameSize: Int? = null,
        options: CallOptions = CallOptions(),
    ): Page<WarehouseItemInfo> =
        call("SearchWarehouseItems", given("searchParameters", searchParameters, "framePosition", framePosition, "frameSize", frameSize), options) { always("payload") { Page.of(it) { WarehouseItemInfo(it) } } }

    /**
     * The items of all pages of [searchWarehouseItems], each page read when it is wanted. The arguments are the same: `framePosition` is
     * where it begins, `frameSize` how many items are asked for at once.
     */
    fun searchWarehouseItemsAll(
        searchParameters: SearchWarehouseItemsSearchParameters? = null,
        framePosition: Int? = null,
        frameSize: Int? = null,
        options: CallOptions = CallOptions(),
    ): Flow<WarehouseItemInfo> =
        pages("SearchWarehouseItems", given("searchParameters", searchParameters, "framePosition", framePosition, "frameSize", frameSize), options) { list -> many(list) { WarehouseItemInfo(it) } }

    /**
     * Change a warehouse category.
     *
     * Changes something; the same call again leaves the same state. Sets the sent fields of a category to the given values. Needs an
     * operator's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun updateWarehouseCategory(
        categoryId: String,
        updateData: WarehouseCategoryData,
        options: CallOptions = CallOptions(),
    ): Unit = call("UpdateWarehouseCategory", given("categoryId", categoryId, "updateData", updateData), options) {}

    /**
     * Change a warehouse item.
     *
     * Changes something; the same call again leaves the same state. Sets the sent fields of an item, its stock included, to the given
     * values, not by a difference. Needs an operator's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun updateWarehouseItem(
        itemId: String,
        updateData: WarehouseItemData,
        options: CallOptions = CallOptions(),
    ): Unit = call("UpdateWarehouseItem", given("itemId", itemId, "updateData", updateData), options) {}

    /**
     * Change a property of warehouse items.
     *
     * Changes something; the same call again leaves the same state. Sets the data of a property to the given values. Needs an operator's
     * session.
     *
     * Known from other clients, not documented. What it answers is less sure.
     */
    suspend fun updateWarehouseProperty(
        propertyId: String,
        updateData: WarehousePropertyData,
        options: CallOptions = CallOptions(),
    ): Unit = call("UpdateWarehouseProperty", given("propertyId", propertyId, "updateData", updateData), options) {}

    /**
     * Change a value of a warehouse property.
     *
     * The legacy library sends the value's id under the name propertyId; the delete call uses propertyValueId.
     *
     * Changes something; the same call again leaves the same state. Sets a value to the given text. Needs an operator's session.
     *
     * Known from other clients, not documented. What it answers is less sure.
     */
    suspend fun updateWarehousePropertyValue(
        propertyId: String,
        updateData: WarehousePropertyValueData,
        options: CallOptions = CallOptions(),
    ): Unit = call("UpdateWarehousePropertyValue", given("propertyId", propertyId, "updateData", updateData), options) {}
}
