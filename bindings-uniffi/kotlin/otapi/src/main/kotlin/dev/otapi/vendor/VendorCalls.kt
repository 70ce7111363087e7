// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
package dev.otapi.vendor

import dev.otapi.AreaCalls
import dev.otapi.CallOptions
import dev.otapi.Caller
import dev.otapi.always
import dev.otapi.common.VendorInfo
import dev.otapi.given

/** Vendors of marketplaces. */
class VendorCalls internal constructor(
    caller: Caller,
) : AreaCalls(caller) {
    /**
     * Get the instance's own additional data of a vendor.
     *
     * Needs an operator's session.
     *
     * Known from other clients, not documented.
     *
     * @param includeMetaInfo Assumed, not documented.
     */
    suspend fun getAdditionalVendorInfo(
        vendorId: String,
        inputLanguage: String? = null,
        includeMetaInfo: Boolean? = null,
        options: CallOptions = CallOptions(),
    ): AdditionalVendorInfo =
        call("GetAdditionalVendorInfo", given("vendorId", vendorId, "inputLanguage", inputLanguage, "includeMetaInfo", includeMetaInfo), options) { always("payload") { AdditionalVendorInfo(it) } }

    /**
     * Get a vendor.
     *
     * Needs no session. The operator of the shop pays for each call, as is assumed.
     */
    suspend fun getVendorInfo(
        vendorId: String,
        options: CallOptions = CallOptions(),
    ): VendorInfo = call("GetVendorInfo", given("vendorId", vendorId), options) { always("payload") { VendorInfo(it) } }

    /**
     * Change the instance's own additional data of a vendor.
     *
     * Changes something; the same call again leaves the same state. Sets the sent fields to the given values. Needs an operator's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun updateAdditionalVendorInfo(
        vendorId: String,
        updateData: AdditionalVendorInfoUpdateData,
        inputLanguage: String? = null,
        options: CallOptions = CallOptions(),
    ): Unit =
        call("UpdateAdditionalVendorInfo", given("vendorId", vendorId, "updateData", updateData, "inputLanguage", inputLanguage), options) {}
}
