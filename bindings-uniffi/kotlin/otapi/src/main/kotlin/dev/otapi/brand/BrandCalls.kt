// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
package dev.otapi.brand

import dev.otapi.AreaCalls
import dev.otapi.CallOptions
import dev.otapi.Caller
import dev.otapi.Page
import dev.otapi.always
import dev.otapi.common.BrandInfo
import dev.otapi.given
import dev.otapi.many
import dev.otapi.text
import kotlinx.coroutines.flow.Flow

/** Brands. */
class BrandCalls internal constructor(
    caller: Caller,
) : AreaCalls(caller) {
    /**
     * Create a brand.
     *
     * Changes once: never repeated by itself. Creates a brand; a repeat would create a second one. Needs an operator's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun addBrandInfo(
        brandInfo: EditableBrandInfo,
        options: CallOptions = CallOptions(),
    ): String? = call("AddBrandInfo", given("brandInfo", brandInfo), options) { text("payload") }

    /**
     * Change a brand.
     *
     * Changes something; the same call again leaves the same state. Sets the data of a brand to the given values. Needs an operator's
     * session.
     *
     * Known from other clients, not documented.
     */
    suspend fun editBrandInfo(
        brandId: String,
        brandInfo: EditableBrandInfo,
        options: CallOptions = CallOptions(),
    ): String? = call("EditBrandInfo", given("brandId", brandId, "brandInfo", brandInfo), options) { text("payload") }

    /**
     * Find brands by name.
     *
     * Needs no session. The operator of the shop pays for each call, as is assumed.
     *
     * Known from other clients, not documented.
     */
    suspend fun findBrandInfoList(
        name: String? = null,
        options: CallOptions = CallOptions(),
    ): List<BrandInfo> = call("FindBrandInfoList", given("name", name), options) { many("payload") { BrandInfo(it) } }

    /**
     * Get a brand.
     *
     * Needs no session. The operator of the shop pays for each call, as is assumed.
     *
     * Known from other clients, not documented.
     */
    suspend fun getBrandInfo(
        brandId: String,
        options: CallOptions = CallOptions(),
    ): BrandInfo = call("GetBrandInfo", given("brandId", brandId), options) { always("payload") { BrandInfo(it) } }

    /**
     * List all brands, hidden ones included.
     *
     * Needs an operator's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun getBrandInfoFullList(
        options: CallOptions = CallOptions(),
    ): List<BrandInfo> = call("GetBrandInfoFullList", emptyMap(), options) { many("payload") { BrandInfo(it) } }

    /**
     * List the brands.
     *
     * Needs no session. The operator of the shop pays for each call, as is assumed.
     *
     * Known from other clients, not documented.
     */
    suspend fun getBrandInfoList(
        options: CallOptions = CallOptions(),
    ): List<BrandInfo> = call("GetBrandInfoList", emptyMap(), options) { many("payload") { BrandInfo(it) } }

    /**
     * Get one page of the brands.
     *
     * Needs no session. The operator of the shop pays for each call, as is assumed. Gives one page; `getBrandInfoListFrameAll` goes through
     * all of them.
     *
     * Known from other clients, not documented.
     */
    suspend fun getBrandInfoListFrame(
        framePosition: Int? = null,
        frameSize: Int? = null,
        options: CallOptions = CallOptions(),
    ): Page<BrandInfo> =
        call("GetBrandInfoListFrame", given("framePosition", framePosition, "frameSize", frameSize), options) { always("payload") { Page.of(it) { BrandInfo(it) } } }

    /**
     * The items of all pages of [getBrandInfoListFrame], each page read when it is wanted. The arguments are the same: `framePosition` is
     * where it begins, `frameSize` how many items are asked for at once.
     */
    fun getBrandInfoListFrameAll(
        framePosition: Int? = null,
        frameSize: Int? = null,
        options: CallOptions = CallOptions(),
    ): Flow<BrandInfo> =
        pages("GetBrandInfoListFrame", given("framePosition", framePosition, "frameSize", frameSize), options) { list -> many(list) { BrandInfo(it) } }

    /**
     * List the brands known to the platform.
     *
     * Needs an operator's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun getGlobalBrandInfoList(
        options: CallOptions = CallOptions(),
    ): List<BrandInfo> = call("GetGlobalBrandInfoList", emptyMap(), options) { many("payload") { BrandInfo(it) } }

    /**
     * Delete a brand.
     *
     * Changes something; the same call again leaves the same state. Deletes a brand by id; a repeat finds it gone. Needs an operator's
     * session.
     *
     * Known from other clients, not documented.
     */
    suspend fun removeBrandInfo(
        brandId: String,
        options: CallOptions = CallOptions(),
    ): Unit = call("RemoveBrandInfo", given("brandId", brandId), options) {}

    /**
     * Get one page of the provider's brands by name.
     *
     * Needs an operator's session. The operator of the shop pays for each call, as is assumed. Gives one page;
     * `searchOriginalBrandsFrameAll` goes through all of them.
     *
     * Known from other clients, not documented.
     */
    suspend fun searchOriginalBrandsFrame(
        name: String? = null,
        framePosition: Int? = null,
        frameSize: Int? = null,
        options: CallOptions = CallOptions(),
    ): Page<BrandInfo> =
        call("SearchOriginalBrandsFrame", given("name", name, "framePosition", framePosition, "frameSize", frameSize), options) { always("payload") { Page.of(it) { BrandInfo(it) } } }

    /**
     * The items of all pages of [searchOriginalBrandsFrame], each page read when it is wanted. The arguments are the same: `framePosition`
     * is where it begins, `frameSize` how many items are asked for at once.
     */
    fun searchOriginalBrandsFrameAll(
        name: String? = null,
        framePosition: Int? = null,
        frameSize: Int? = null,
        options: CallOptions = CallOptions(),
    ): Flow<BrandInfo> =
        pages("SearchOriginalBrandsFrame", given("name", name, "framePosition", framePosition, "frameSize", frameSize), options) { list -> many(list) { BrandInfo(it) } }
}
