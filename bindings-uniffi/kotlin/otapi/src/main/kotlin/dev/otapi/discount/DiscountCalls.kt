// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
package dev.otapi.discount

import dev.otapi.AreaCalls
import dev.otapi.CallOptions
import dev.otapi.Caller
import dev.otapi.Page
import dev.otapi.always
import dev.otapi.common.UserFilterParameters
import dev.otapi.given
import dev.otapi.ids.DiscountGroupId
import dev.otapi.int
import dev.otapi.many
import kotlinx.coroutines.flow.Flow

/** Discount groups and the customers in them. */
class DiscountCalls internal constructor(
    caller: Caller,
) : AreaCalls(caller) {
    /**
     * Create a discount group.
     *
     * Changes once: never repeated by itself. Creates a discount group; a repeat would create a second one. Needs an operator's session.
     */
    suspend fun addDiscountGroupToInstance(
        addData: DiscountGroupAddData,
        options: CallOptions = CallOptions(),
    ): DiscountGroupId? = call("AddDiscountGroupToInstance", given("addData", addData), options) { int("payload")?.let(::DiscountGroupId) }

    /**
     * Put a customer into a discount group.
     *
     * Changes something; the same call again leaves the same state. Makes the customer a member; a repeat finds the membership there (or is
     * refused as existing). Needs an operator's session.
     */
    suspend fun addUserToDiscountGroup(
        discountGroupId: Int,
        userId: Int,
        options: CallOptions = CallOptions(),
    ): Unit = call("AddUserToDiscountGroup", given("discountGroupId", discountGroupId, "userId", userId), options) {}

    /**
     * Find a discount group by given conditions.
     *
     * Needs an operator's session.
     *
     * Known from other clients, not documented.
     *
     * @param findParameters An XML document that is not known; it is sent as it is.
     */
    suspend fun findDiscountGroup(
        findParameters: String? = null,
        options: CallOptions = CallOptions(),
    ): DiscountGroupInfo =
        call("FindDiscountGroup", given("findParameters", findParameters), options) { always("payload") { DiscountGroupInfo(it) } }

    /**
     * Get the discount group of the customer.
     *
     * Needs a customer's session.
     */
    suspend fun getDiscountGroup(
        options: CallOptions = CallOptions(),
    ): DiscountGroupInfo = call("GetDiscountGroup", emptyMap(), options) { always("payload") { DiscountGroupInfo(it) } }

    /**
     * List the discount groups of the instance.
     *
     * Needs an operator's session.
     */
    suspend fun getDiscountGroupList(
        options: CallOptions = CallOptions(),
    ): List<DiscountGroupInfo> = call("GetDiscountGroupList", emptyMap(), options) { many("payload") { DiscountGroupInfo(it) } }

    /**
     * List the discount groups of the customer.
     *
     * Needs a customer's session.
     */
    suspend fun getDiscountGroups(
        options: CallOptions = CallOptions(),
    ): List<DiscountGroupInfo> = call("GetDiscountGroups", emptyMap(), options) { many("payload") { DiscountGroupInfo(it) } }

    /**
     * Get the discount group of a customer as an operator.
     *
     * Needs an operator's session.
     */
    suspend fun getUserDiscountGroupForOperator(
        userId: Int,
        options: CallOptions = CallOptions(),
    ): DiscountGroupInfo =
        call("GetUserDiscountGroupForOperator", given("userId", userId), options) { always("payload") { DiscountGroupInfo(it) } }

    /**
     * List the discount groups of a customer as an operator.
     *
     * Needs an operator's session.
     *
     * Its parameters are inferred from similar methods. What it answers is less sure. Newer than what older installations of the service
     * have.
     */
    suspend fun getUserDiscountGroupsForOperator(
        userId: Int,
        options: CallOptions = CallOptions(),
    ): List<DiscountGroupInfo> =
        call("GetUserDiscountGroupsForOperator", given("userId", userId), options) { many("payload") { DiscountGroupInfo(it) } }

    /**
     * Get one page of the customers in a discount group.
     *
     * Needs an operator's session. Gives one page; `getUsersOfDiscountGroupAll` goes through all of them.
     */
    suspend fun getUsersOfDiscountGroup(
        discountGroupId: Int,
        framePosition: Int? = null,
        frameSize: Int? = null,
        options: CallOptions = CallOptions(),
    ): Page<DiscountGroupUserInfo> =
        call("GetUsersOfDiscountGroup", given("discountGroupId", discountGroupId, "framePosition", framePosition, "frameSize", frameSize), options) { always("payload") { Page.of(it) { DiscountGroupUserInfo(it) } } }

    /**
     * The items of all pages of [getUsersOfDiscountGroup], each page read when it is wanted. The arguments are the same: `framePosition` is
     * where it begins, `frameSize` how many items are asked for at once.
     */
    fun getUsersOfDiscountGroupAll(
        discountGroupId: Int,
        framePosition: Int? = null,
        frameSize: Int? = null,
        options: CallOptions = CallOptions(),
    ): Flow<DiscountGroupUserInfo> =
        pages("GetUsersOfDiscountGroup", given("discountGroupId", discountGroupId, "framePosition", framePosition, "frameSize", frameSize), options) { list -> many(list) { DiscountGroupUserInfo(it) } }

    /**
     * Delete a discount group.
     *
     * Changes something; the same call again leaves the same state. Deletes a discount group by id; a repeat finds it gone. Needs an
     * operator's session.
     */
    suspend fun removeDiscountGroupFromInstance(
        discountGroupId: Int,
        options: CallOptions = CallOptions(),
    ): Unit = call("RemoveDiscountGroupFromInstance", given("discountGroupId", discountGroupId), options) {}

    /**
     * Take a customer out of a discount group.
     *
     * Changes something; the same call again leaves the same state. Ends a membership; a repeat finds it ended. Needs an operator's
     * session.
     */
    suspend fun removeUserFromDiscountGroup(
        discountGroupId: Int,
        userId: Int,
        options: CallOptions = CallOptions(),
    ): Unit = call("RemoveUserFromDiscountGroup", given("discountGroupId", discountGroupId, "userId", userId), options) {}

    /**
     * Search the customers of a discount group.
     *
     * Needs an operator's session. Gives one page; `searchUsersOfDiscountGroupAll` goes through all of them.
     *
     * What it answers is less sure.
     */
    suspend fun searchUsersOfDiscountGroup(
        discountGroupId: Int,
        userFilter: UserFilterParameters? = null,
        framePosition: Int? = null,
        frameSize: Int? = null,
        options: CallOptions = CallOptions(),
    ): Page<DiscountGroupUserInfo> =
        call("SearchUsersOfDiscountGroup", given("discountGroupId", discountGroupId, "userFilter", userFilter, "framePosition", framePosition, "frameSize", frameSize), options) { always("payload") { Page.of(it) { DiscountGroupUserInfo(it) } } }

    /**
     * The items of all pages of [searchUsersOfDiscountGroup], each page read when it is wanted. The arguments are the same: `framePosition`
     * is where it begins, `frameSize` how many items are asked for at once.
     */
    fun searchUsersOfDiscountGroupAll(
        discountGroupId: Int,
        userFilter: UserFilterParameters? = null,
        framePosition: Int? = null,
        frameSize: Int? = null,
        options: CallOptions = CallOptions(),
    ): Flow<DiscountGroupUserInfo> =
        pages("SearchUsersOfDiscountGroup", given("discountGroupId", discountGroupId, "userFilter", userFilter, "framePosition", framePosition, "frameSize", frameSize), options) { list -> many(list) { DiscountGroupUserInfo(it) } }

    /**
     * Change a discount group.
     *
     * Changes something; the same call again leaves the same state. Sets the data of a discount group to the given values. Needs an
     * operator's session.
     */
    suspend fun updateDiscountGroup(
        discountGroupId: Int,
        updateData: DiscountGroupUpdateData,
        options: CallOptions = CallOptions(),
    ): Unit = call("UpdateDiscountGroup", given("discountGroupId", discountGroupId, "updateData", updateData), options) {}
}
