// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
package dev.otapi.useradmin

import dev.otapi.AreaCalls
import dev.otapi.CallOptions
import dev.otapi.Caller
import dev.otapi.Page
import dev.otapi.always
import dev.otapi.common.BaseUserInfo
import dev.otapi.common.UserFilterParameters
import dev.otapi.common.UserInfo
import dev.otapi.common.UserProfileCreateData
import dev.otapi.common.UserProfileInfo
import dev.otapi.common.UserProfileUpdateData
import dev.otapi.common.UserUpdateData
import dev.otapi.given
import dev.otapi.ids.UserId
import dev.otapi.ids.UserProfileId
import dev.otapi.int
import dev.otapi.json
import dev.otapi.many
import kotlinx.coroutines.flow.Flow
import kotlinx.serialization.json.JsonElement

/** Customers, as the operator who looks after them. */
class UserAdminCalls internal constructor(
    caller: Caller,
) : AreaCalls(caller) {
    /**
     * Create a customer account as an operator.
     *
     * Changes once: never repeated by itself. Creates a customer account; a repeat would create another or be refused. Needs an operator's
     * session.
     *
     * Known from other clients, not documented.
     */
    suspend fun addUser(
        userParameters: UserUpdateData,
        options: CallOptions = CallOptions(),
    ): UserId? = call("AddUser", given("userParameters", userParameters), options) { int("payload")?.let(::UserId) }

    /**
     * Create a recipient profile for a customer as an operator.
     *
     * Changes once: never repeated by itself. Creates a recipient profile; a repeat would create a second one. Needs an operator's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun createUserProfileForOperator(
        userId: Int,
        createData: UserProfileCreateData,
        options: CallOptions = CallOptions(),
    ): UserProfileId? =
        call("CreateUserProfileForOperator", given("userId", userId, "createData", createData), options) { int("payload")?.let(::UserProfileId) }

    /**
     * Delete a customer account.
     *
     * Changes something; the same call again leaves the same state. Deletes a customer account by id; a repeat finds it gone. Needs an
     * operator's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun deleteUser(
        userId: Int,
        options: CallOptions = CallOptions(),
    ): Unit = call("DeleteUser", given("userId", userId), options) {}

    /**
     * Delete a recipient profile of a customer as an operator.
     *
     * Changes something; the same call again leaves the same state. Deletes a recipient profile by id; a repeat finds it gone. Needs an
     * operator's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun deleteUserProfileForOperator(
        userId: Int,
        profileId: Int,
        options: CallOptions = CallOptions(),
    ): Unit = call("DeleteUserProfileForOperator", given("userId", userId, "profileId", profileId), options) {}

    /**
     * Change the data of a customer account as an operator.
     *
     * Changes something; the same call again leaves the same state. Sets the sent fields of a customer account to the given values. Needs
     * an operator's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun editUser(
        userParameters: UserUpdateData,
        options: CallOptions = CallOptions(),
    ): Unit = call("EditUser", given("userParameters", userParameters), options) {}

    /**
     * Search customers and get one page of results.
     *
     * Needs an operator's session. Gives one page; `findBaseUserInfoListFrameAll` goes through all of them.
     *
     * Known from other clients, not documented.
     */
    suspend fun findBaseUserInfoListFrame(
        userFilter: UserFilterParameters? = null,
        framePosition: Int? = null,
        frameSize: Int? = null,
        options: CallOptions = CallOptions(),
    ): Page<BaseUserInfo> =
        call("FindBaseUserInfoListFrame", given("userFilter", userFilter, "framePosition", framePosition, "frameSize", frameSize), options) { always("payload") { Page.of(it) { BaseUserInfo(it) } } }

    /**
     * The items of all pages of [findBaseUserInfoListFrame], each page read when it is wanted. The arguments are the same: `framePosition`
     * is where it begins, `frameSize` how many items are asked for at once.
     */
    fun findBaseUserInfoListFrameAll(
        userFilter: UserFilterParameters? = null,
        framePosition: Int? = null,
        frameSize: Int? = null,
        options: CallOptions = CallOptions(),
    ): Flow<BaseUserInfo> =
        pages("FindBaseUserInfoListFrame", given("userFilter", userFilter, "framePosition", framePosition, "frameSize", frameSize), options) { list -> many(list) { BaseUserInfo(it) } }

    /**
     * Get the data of the customer who owns an order.
     *
     * Needs an operator's session.
     */
    suspend fun getOrderUserInfoForOperator(
        orderId: String,
        options: CallOptions = CallOptions(),
    ): UserInfo = call("GetOrderUserInfoForOperator", given("orderId", orderId), options) { always("payload") { UserInfo(it) } }

    /**
     * Get the data of a customer as an operator.
     *
     * Needs an operator's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun getUserInfoForOperator(
        userId: Int,
        options: CallOptions = CallOptions(),
    ): UserInfo = call("GetUserInfoForOperator", given("userId", userId), options) { always("payload") { UserInfo(it) } }

    /**
     * List the recipient profiles of a customer as an operator.
     *
     * Needs an operator's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun getUserProfileInfoListForOperator(
        userId: Int,
        options: CallOptions = CallOptions(),
    ): List<UserProfileInfo> =
        call("GetUserProfileInfoListForOperator", given("userId", userId), options) { many("payload") { UserProfileInfo(it) } }

    /**
     * Get the settings of recipient profile fields.
     *
     * Needs an operator's session.
     *
     * Known from other clients, not documented.
     *
     * @param includeMetaInfo Assumed, not documented.
     */
    suspend fun getUserProfileSettings(
        inputLanguage: String? = null,
        includeMetaInfo: Boolean? = null,
        options: CallOptions = CallOptions(),
    ): JsonElement =
        call("GetUserProfileSettings", given("inputLanguage", inputLanguage, "includeMetaInfo", includeMetaInfo), options) { json("payload") }

    /**
     * Get the settings of customer accounts.
     *
     * Needs an operator's session.
     *
     * Known from other clients, not documented.
     *
     * @param includeMetaInfo Assumed, not documented.
     */
    suspend fun getUserSettings(
        includeMetaInfo: Boolean? = null,
        options: CallOptions = CallOptions(),
    ): UserSettings = call("GetUserSettings", given("includeMetaInfo", includeMetaInfo), options) { always("payload") { UserSettings(it) } }

    /**
     * Search customers and get one page of results with totals.
     *
     * Needs an operator's session. Gives one page; `searchUsersWithSummaryAll` goes through all of them.
     *
     * Known from other clients, not documented.
     */
    suspend fun searchUsersWithSummary(
        userFilter: UserFilterParameters? = null,
        framePosition: Int? = null,
        frameSize: Int? = null,
        options: CallOptions = CallOptions(),
    ): BaseUserInfoListFrameWithSummary =
        call("SearchUsersWithSummary", given("userFilter", userFilter, "framePosition", framePosition, "frameSize", frameSize), options) { always("payload") { BaseUserInfoListFrameWithSummary(it) } }

    /**
     * The items of all pages of [searchUsersWithSummary], each page read when it is wanted. The arguments are the same: `framePosition` is
     * where it begins, `frameSize` how many items are asked for at once.
     */
    fun searchUsersWithSummaryAll(
        userFilter: UserFilterParameters? = null,
        framePosition: Int? = null,
        frameSize: Int? = null,
        options: CallOptions = CallOptions(),
    ): Flow<BaseUserInfo> =
        pages("SearchUsersWithSummary", given("userFilter", userFilter, "framePosition", framePosition, "frameSize", frameSize), options) { list -> many(list) { BaseUserInfo(it) } }

    /**
     * Block or unblock a customer account.
     *
     * Changes something; the same call again leaves the same state. Sets a customer account to blocked or not blocked. Needs an operator's
     * session.
     *
     * Known from other clients, not documented.
     */
    suspend fun setUserBan(
        userId: Int,
        isBanned: Boolean,
        options: CallOptions = CallOptions(),
    ): Unit = call("SetUserBan", given("userId", userId, "isBanned", isBanned), options) {}

    /**
     * Change a recipient profile of a customer as an operator.
     *
     * Changes something; the same call again leaves the same state. Sets the sent fields of a recipient profile to the given values. Needs
     * an operator's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun updateUserProfileForOperator(
        userId: Int,
        profileId: Int,
        updateData: UserProfileUpdateData,
        options: CallOptions = CallOptions(),
    ): Unit = call("UpdateUserProfileForOperator", given("userId", userId, "profileId", profileId, "updateData", updateData), options) {}

    /**
     * Change the settings of recipient profile fields.
     *
     * Changes once: never repeated by itself. Its document is unknown and the settings hold a list of fields that a repeat could add to
     * again. Needs an operator's session.
     *
     * Known from other clients, not documented.
     *
     * @param updateData A document of the settings editor (Meta UI); GetMetaEntities names its root. An XML document that is not known; it
     * is sent as it is.
     */
    suspend fun updateUserProfileSettings(
        updateData: String,
        inputLanguage: String? = null,
        options: CallOptions = CallOptions(),
    ): Unit = call("UpdateUserProfileSettings", given("updateData", updateData, "inputLanguage", inputLanguage), options) {}

    /**
     * Change the settings of customer accounts.
     *
     * Changes something; the same call again leaves the same state. Sets the sent settings to the given values. Needs an operator's
     * session.
     *
     * Known from other clients, not documented.
     */
    suspend fun updateUserSettings(
        updateData: UserSettingsUpdateData,
        options: CallOptions = CallOptions(),
    ): Unit = call("UpdateUserSettings", given("updateData", updateData), options) {}
}
