// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
package dev.otapi.packages

import dev.otapi.AreaCalls
import dev.otapi.CallOptions
import dev.otapi.Caller
import dev.otapi.Page
import dev.otapi.always
import dev.otapi.common.BackgroundActivityIdentificationInfo
import dev.otapi.enums.DeliveryServiceSystem
import dev.otapi.given
import dev.otapi.many
import dev.otapi.text
import kotlinx.coroutines.flow.Flow

/** Parcels: sent, printed, followed. */
class PackagesCalls internal constructor(
    caller: Caller,
) : AreaCalls(caller) {
    /**
     * Change the status of a parcel.
     *
     * Changes once: never repeated by itself. Records a status with date and comment and may send the customer a message; a repeat could
     * record and send again. Needs an operator's session.
     *
     * Known from other clients, not documented.
     *
     * @param statusDate The admin panel sends dd.MM.yyyy.
     */
    suspend fun changePackageStatus(
        packageId: String,
        statusId: String,
        statusDate: String? = null,
        comment: String? = null,
        options: CallOptions = CallOptions(),
    ): Unit =
        call("ChangePackageStatus", given("packageId", packageId, "statusId", statusId, "statusDate", statusDate, "comment", comment), options) {}

    /**
     * Create a parcel for an order (superseded by CreatePackageForOperator).
     *
     * Changes once: never repeated by itself. Creates a parcel; a repeat would create a second one. Needs an operator's session.
     *
     * Known from other clients, not documented.
     */
    @Deprecated("The service calls it obsolete.")
    suspend fun createPackage(
        salesId: String,
        options: CallOptions = CallOptions(),
    ): PackageAdminInfo = call("CreatePackage", given("salesId", salesId), options) { always("payload") { PackageAdminInfo(it) } }

    /**
     * Create a parcel for chosen lines of an order.
     *
     * Changes once: never repeated by itself. Creates a parcel; a repeat would create a second one. Needs an operator's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun createPackageForOperator(
        createData: PackageCreateData,
        options: CallOptions = CallOptions(),
    ): String? = call("CreatePackageForOperator", given("createData", createData), options) { text("payload") }

    /**
     * Delete a parcel.
     *
     * Changes something; the same call again leaves the same state. Deletes a parcel by id; a repeat finds it gone. Needs an operator's
     * session.
     *
     * Known from other clients, not documented.
     */
    suspend fun deletePackage(
        packageId: String,
        options: CallOptions = CallOptions(),
    ): Unit = call("DeletePackage", given("packageId", packageId), options) {}

    /**
     * Send the data of a parcel to the delivery service's system.
     *
     * Changes once: never repeated by itself. Registers a parcel with a delivery service; a repeat could register and cost twice. Needs an
     * operator's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun exportPackageToDeliveryServiceSystem(
        exportParameters: PackageExportParameters,
        options: CallOptions = CallOptions(),
    ): Unit = call("ExportPackageToDeliveryServiceSystem", given("exportParameters", exportParameters), options) {}

    /**
     * Get a parcel.
     *
     * Needs an operator's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun getPackage(
        packageId: String,
        options: CallOptions = CallOptions(),
    ): PackageAdminInfo = call("GetPackage", given("packageId", packageId), options) { always("payload") { PackageAdminInfo(it) } }

    /**
     * List the statuses a parcel can be moved to.
     *
     * Needs an operator's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun getPackageAvailableStatusList(
        packageId: String,
        options: CallOptions = CallOptions(),
    ): List<PackageStatusInfo> =
        call("GetPackageAvailableStatusList", given("packageId", packageId), options) { many("payload") { PackageStatusInfo(it) } }

    /**
     * Get tracking data of one of the customer's parcels.
     *
     * Needs a customer's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun getPackageTracking(
        packageId: String,
        options: CallOptions = CallOptions(),
    ): PackageTrackingInfo =
        call("GetPackageTracking", given("packageId", packageId), options) { always("payload") { PackageTrackingInfo(it) } }

    /**
     * Get tracking data of a parcel as an operator.
     *
     * Needs an operator's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun getPackageTrackingForOperator(
        packageId: String,
        options: CallOptions = CallOptions(),
    ): PackageTrackingInfo =
        call("GetPackageTrackingForOperator", given("packageId", packageId), options) { always("payload") { PackageTrackingInfo(it) } }

    /**
     * List the parcels of an order.
     *
     * Needs an operator's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun getSalesPackageList(
        salesId: String,
        options: CallOptions = CallOptions(),
    ): List<PackageAdminInfo> = call("GetSalesPackageList", given("salesId", salesId), options) { many("payload") { PackageAdminInfo(it) } }

    /**
     * Get a printable receipt of a parcel.
     *
     * Changes once: never repeated by itself. Asks the delivery service for a document; whether that registers anything there is not known.
     * Needs an operator's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun printPackageReceipt(
        printReceiptParameters: PackagePrintReceiptParameters,
        options: CallOptions = CallOptions(),
    ): String? = call("PrintPackageReceipt", given("printReceiptParameters", printReceiptParameters), options) { text("payload") }

    /**
     * Start confirming parcels exported to a delivery service, in the background.
     *
     * The type of the activity it starts is unknown: use the one in the answer.
     *
     * Changes once: never repeated by itself. Starts confirming parcels at a delivery service, an effect outside the platform. Needs an
     * operator's session.
     *
     * Known from other clients, not documented.
     *
     * @param serviceSystem The IntegrationType of an entry of GetDeliveryServiceSystemInfoList.
     */
    suspend fun runExportedPackagesConfirming(
        serviceSystem: DeliveryServiceSystem,
        options: CallOptions = CallOptions(),
    ): BackgroundActivityIdentificationInfo =
        call("RunExportedPackagesConfirming", given("serviceSystem", serviceSystem), options) { always("payload") { BackgroundActivityIdentificationInfo(it) } }

    /**
     * Search parcels and get one page of results.
     *
     * Needs an operator's session. Gives one page; `searchPackagesAll` goes through all of them.
     *
     * Known from other clients, not documented.
     *
     * @param searchParameters The root is likely PackageSearchParameters. An XML document that is not known; it is sent as it is.
     */
    suspend fun searchPackages(
        searchParameters: String? = null,
        framePosition: Int? = null,
        frameSize: Int? = null,
        options: CallOptions = CallOptions(),
    ): Page<PackageAdminInfo> =
        call("SearchPackages", given("searchParameters", searchParameters, "framePosition", framePosition, "frameSize", frameSize), options) { always("payload") { Page.of(it) { PackageAdminInfo(it) } } }

    /**
     * The items of all pages of [searchPackages], each page read when it is wanted. The arguments are the same: `framePosition` is where it
     * begins, `frameSize` how many items are asked for at once.
     */
    fun searchPackagesAll(
        searchParameters: String? = null,
        framePosition: Int? = null,
        frameSize: Int? = null,
        options: CallOptions = CallOptions(),
    ): Flow<PackageAdminInfo> =
        pages("SearchPackages", given("searchParameters", searchParameters, "framePosition", framePosition, "frameSize", frameSize), options) { list -> many(list) { PackageAdminInfo(it) } }

    /**
     * Synchronise a parcel with the delivery service's system.
     *
     * Changes once: never repeated by itself. Exchanges data with a delivery service; in which direction and with what effect there is not
     * known. Needs an operator's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun synchronizePackageWithDeliveryServiceSystem(
        packageId: String,
        options: CallOptions = CallOptions(),
    ): Unit = call("SynchronizePackageWithDeliveryServiceSystem", given("packageId", packageId), options) {}

    /**
     * Change a parcel.
     *
     * Changes something; the same call again leaves the same state. Sets the sent fields of a parcel to the given values. Needs an
     * operator's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun updatePackage(
        packageId: String,
        packageAdminUpdateInfo: PackageAdminUpdateInfo,
        options: CallOptions = CallOptions(),
    ): PackageAdminInfo =
        call("UpdatePackage", given("packageId", packageId, "packageAdminUpdateInfo", packageAdminUpdateInfo), options) { always("payload") { PackageAdminInfo(it) } }
}
