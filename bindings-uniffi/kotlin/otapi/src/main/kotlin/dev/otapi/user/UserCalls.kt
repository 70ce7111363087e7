// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
package dev.otapi.user

import dev.otapi.AreaCalls
import dev.otapi.CallOptions
import dev.otapi.Caller
import dev.otapi.always
import dev.otapi.common.ConfirmationInfo
import dev.otapi.common.UserInfo
import dev.otapi.common.UserProfileCreateData
import dev.otapi.common.UserProfileInfo
import dev.otapi.common.UserProfileUpdateData
import dev.otapi.common.UserUpdateData
import dev.otapi.given
import dev.otapi.ids.UserProfileId
import dev.otapi.int
import dev.otapi.json
import dev.otapi.many
import kotlinx.serialization.json.JsonElement

/** The customer's own data and profiles. */
class UserCalls internal constructor(
    caller: Caller,
) : AreaCalls(caller) {
    /**
     * Get several blocks of customer data (status, cart, favourites) in one call.
     *
     * Needs a customer's session.
     *
     * @param blockList Known: `UserStatus`, `Basket`, `Note`, `FavoriteVendors`, `BasketSummary`, `NoteSummary`.
     */
    suspend fun batchGetUserData(
        blockList: List<String>? = null,
        options: CallOptions = CallOptions(),
    ): BatchUserData = call("BatchGetUserData", given("blockList", blockList), options) { always("payload") { BatchUserData(it) } }

    /**
     * Request a change of the customer's e-mail address.
     *
     * Changes once: never repeated by itself. Sends a confirmation message at every call; the address changes only when that is confirmed.
     * Needs a customer's session.
     */
    suspend fun changeEmail(
        newEmail: String,
        currentPassword: String? = null,
        options: CallOptions = CallOptions(),
    ): EmailConfirmationInfo =
        call("ChangeEmail", given("newEmail", newEmail, "currentPassword", currentPassword), options) { always("payload") { EmailConfirmationInfo(it) } }

    /**
     * Change the customer's password.
     *
     * Changes once: never repeated by itself. A repeat is refused, because the current password is no longer the old one, and hides that
     * the first call succeeded. Needs a customer's session.
     */
    suspend fun changePassword(
        newPassword: String,
        currentPassword: String? = null,
        options: CallOptions = CallOptions(),
    ): Unit = call("ChangePassword", given("newPassword", newPassword, "currentPassword", currentPassword), options) {}

    /**
     * Request a change of the customer's phone number.
     *
     * Changes once: never repeated by itself. Sends a confirmation message at every call; the number changes only when that is confirmed.
     * Needs a customer's session.
     */
    suspend fun changePhone(
        newPhone: String,
        currentPassword: String? = null,
        options: CallOptions = CallOptions(),
    ): ConfirmationInfo =
        call("ChangePhone", given("newPhone", newPhone, "currentPassword", currentPassword), options) { always("payload") { ConfirmationInfo(it) } }

    /**
     * Create a recipient profile for the customer.
     *
     * Changes once: never repeated by itself. Creates a recipient profile; a repeat would create a second one. Needs a customer's session.
     */
    suspend fun createUserProfile(
        createData: UserProfileCreateData,
        options: CallOptions = CallOptions(),
    ): UserProfileId? = call("CreateUserProfile", given("createData", createData), options) { int("payload")?.let(::UserProfileId) }

    /**
     * Delete the customer's own account.
     *
     * Changes something; the same call again leaves the same state. Deletes the account of the session; a repeat finds it gone. Needs a
     * customer's session.
     */
    suspend fun deleteAccount(
        currentPassword: String? = null,
        options: CallOptions = CallOptions(),
    ): Unit = call("DeleteAccount", given("currentPassword", currentPassword), options) {}

    /**
     * Delete one of the customer's recipient profiles.
     *
     * Changes something; the same call again leaves the same state. Deletes a recipient profile by id; a repeat finds it gone. Needs a
     * customer's session.
     */
    suspend fun deleteUserProfile(
        profileId: Int,
        options: CallOptions = CallOptions(),
    ): Unit = call("DeleteUserProfile", given("profileId", profileId), options) {}

    /**
     * Get the data of the customer of the session.
     *
     * Needs a customer's session.
     */
    suspend fun getUserInfo(
        options: CallOptions = CallOptions(),
    ): UserInfo = call("GetUserInfo", emptyMap(), options) { always("payload") { UserInfo(it) } }

    /**
     * Get the customer's preferences (language, currency, country).
     *
     * Needs a customer's session.
     */
    suspend fun getUserPreferences(
        options: CallOptions = CallOptions(),
    ): UserPreferences = call("GetUserPreferences", emptyMap(), options) { always("payload") { UserPreferences(it) } }

    /**
     * List the customer's recipient profiles.
     *
     * Needs a customer's session.
     */
    suspend fun getUserProfileInfoList(
        options: CallOptions = CallOptions(),
    ): List<UserProfileInfo> = call("GetUserProfileInfoList", emptyMap(), options) { many("payload") { UserProfileInfo(it) } }

    /**
     * Get the login and id of the customer of the session.
     *
     * The cheapest way to learn whether a customer session still lives.
     *
     * Needs a customer's session.
     */
    suspend fun getUserStatusInfo(
        options: CallOptions = CallOptions(),
    ): UserStatusInfo = call("GetUserStatusInfo", emptyMap(), options) { always("payload") { UserStatusInfo(it) } }

    /**
     * Store the push notification token of the customer's device.
     *
     * Changes once: never repeated by itself. Its parameters are unknown, so is what a repeat does. Needs a customer's session.
     *
     * Its parameters are not known. What it answers is not known: a generic tree. Newer than what older installations of the service have.
     */
    suspend fun setUserPushNotificationToken(
        more: Map<String, Any?> = emptyMap(),
        options: CallOptions = CallOptions(),
    ): JsonElement = call("SetUserPushNotificationToken", more, options) { json("payload") }

    /**
     * Change the data of the customer of the session.
     *
     * Changes something; the same call again leaves the same state. Sets the sent fields of the customer's data to the given values. Needs
     * a customer's session.
     */
    suspend fun updateUser(
        userParameters: UserUpdateData,
        options: CallOptions = CallOptions(),
    ): Unit = call("UpdateUser", given("userParameters", userParameters), options) {}

    /**
     * Change the customer's preferences (language, currency, country).
     *
     * Changes something; the same call again leaves the same state. Sets the sent preferences to the given values. Needs a customer's
     * session.
     */
    suspend fun updateUserPreferences(
        updateData: UserPreferencesUpdateData,
        options: CallOptions = CallOptions(),
    ): Unit = call("UpdateUserPreferences", given("updateData", updateData), options) {}

    /**
     * Change one of the customer's recipient profiles.
     *
     * Changes something; the same call again leaves the same state. Sets the sent fields of a recipient profile to the given values. Needs
     * a customer's session.
     */
    suspend fun updateUserProfile(
        profileId: Int,
        updateData: UserProfileUpdateData,
        options: CallOptions = CallOptions(),
    ): Unit = call("UpdateUserProfile", given("profileId", profileId, "updateData", updateData), options) {}

    /**
     * Check recipient profile data without saving it.
     *
     * Needs no session.
     */
    suspend fun validateUserProfile(
        validateData: UserProfileValidateData,
        options: CallOptions = CallOptions(),
    ): Unit = call("ValidateUserProfile", given("validateData", validateData), options) {}
}
