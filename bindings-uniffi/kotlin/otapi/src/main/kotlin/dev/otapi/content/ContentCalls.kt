// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
package dev.otapi.content

import dev.otapi.AreaCalls
import dev.otapi.CallOptions
import dev.otapi.Caller
import dev.otapi.Page
import dev.otapi.always
import dev.otapi.enums.ApplicationType
import dev.otapi.given
import dev.otapi.int
import dev.otapi.many
import kotlinx.coroutines.flow.Flow

/** Pages and banners of the shop. */
class ContentCalls internal constructor(
    caller: Caller,
) : AreaCalls(caller) {
    /**
     * Create a content page of the shop menu.
     *
     * Changes once: never repeated by itself. Creates a content page; a repeat would create a second one. Needs an operator's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun createContentMenuItem(
        createData: ContentMenuItemCreateData,
        inputLanguage: String? = null,
        options: CallOptions = CallOptions(),
    ): Int? = call("CreateContentMenuItem", given("createData", createData, "inputLanguage", inputLanguage), options) { int("payload") }

    /**
     * Delete a content page of the shop menu.
     *
     * Changes something; the same call again leaves the same state. Deletes a content page by id; a repeat finds it gone. Needs an
     * operator's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun deleteContentMenuItem(
        menuItemId: String,
        options: CallOptions = CallOptions(),
    ): Unit = call("DeleteContentMenuItem", given("menuItemId", menuItemId), options) {}

    /**
     * List the banners for a kind of application.
     *
     * Needs no session.
     *
     * What it answers is less sure. Newer than what older installations of the service have.
     */
    suspend fun getBanners(
        applicationType: ApplicationType? = null,
        options: CallOptions = CallOptions(),
    ): List<GetBannersItem> =
        call("GetBanners", given("applicationType", applicationType), options) { many("payload") { GetBannersItem(it) } }

    /**
     * Search content pages of the shop menu.
     *
     * Needs an operator's session. Gives one page; `searchContentMenuItemsAll` goes through all of them.
     *
     * Known from other clients, not documented.
     *
     * @param framePosition Assumed, not documented.
     * @param frameSize Assumed, not documented.
     */
    suspend fun searchContentMenuItems(
        inputLanguage: String? = null,
        searchParameters: ContentMenuItemSearchParameters? = null,
        framePosition: Int? = null,
        frameSize: Int? = null,
        options: CallOptions = CallOptions(),
    ): Page<ContentMenuItemInfo> =
        call("SearchContentMenuItems", given("inputLanguage", inputLanguage, "searchParameters", searchParameters, "framePosition", framePosition, "frameSize", frameSize), options) { always("payload") { Page.of(it) { ContentMenuItemInfo(it) } } }

    /**
     * The items of all pages of [searchContentMenuItems], each page read when it is wanted. The arguments are the same: `framePosition` is
     * where it begins, `frameSize` how many items are asked for at once.
     */
    fun searchContentMenuItemsAll(
        inputLanguage: String? = null,
        searchParameters: ContentMenuItemSearchParameters? = null,
        framePosition: Int? = null,
        frameSize: Int? = null,
        options: CallOptions = CallOptions(),
    ): Flow<ContentMenuItemInfo> =
        pages("SearchContentMenuItems", given("inputLanguage", inputLanguage, "searchParameters", searchParameters, "framePosition", framePosition, "frameSize", frameSize), options) { list -> many(list) { ContentMenuItemInfo(it) } }
}
