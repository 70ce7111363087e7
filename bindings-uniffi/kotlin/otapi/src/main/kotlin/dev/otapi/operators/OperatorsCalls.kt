// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
package dev.otapi.operators

import dev.otapi.AreaCalls
import dev.otapi.CallOptions
import dev.otapi.Caller
import dev.otapi.Page
import dev.otapi.always
import dev.otapi.common.OperatorInfo
import dev.otapi.given
import dev.otapi.many
import dev.otapi.text
import kotlinx.coroutines.flow.Flow

/** Operator accounts, their roles and rights. */
class OperatorsCalls internal constructor(
    caller: Caller,
) : AreaCalls(caller) {
    /**
     * Give a role to an operator account.
     *
     * Changes something; the same call again leaves the same state. Gives an account a role; it holds the role or not, a repeat changes
     * nothing. Needs an operator's session.
     */
    suspend fun addInstanceUserToRole(
        roleName: String,
        userLogin: String,
        options: CallOptions = CallOptions(),
    ): Unit = call("AddInstanceUserToRole", given("roleName", roleName, "userLogin", userLogin), options) {}

    /**
     * Attach actions to a role (older than AttachRightsToRole).
     *
     * Changes something; the same call again leaves the same state. Gives a role some actions; it has them or not, a repeat changes
     * nothing. Needs an operator's session.
     *
     * Known from other clients, not documented.
     *
     * @param ids A list of action ids. An XML document that is not known; it is sent as it is.
     */
    suspend fun attachActionsToRole(
        ids: String,
        roleName: String,
        options: CallOptions = CallOptions(),
    ): Unit = call("AttachActionsToRole", given("ids", ids, "roleName", roleName), options) {}

    /**
     * Grant rights to a role.
     *
     * Changes something; the same call again leaves the same state. Grants rights to a role; it has them or not, a repeat changes nothing.
     * Needs an operator's session.
     */
    suspend fun attachRightsToRole(
        roleName: String,
        rightIdList: List<String>,
        options: CallOptions = CallOptions(),
    ): Unit = call("AttachRightsToRole", given("roleName", roleName, "rightIdList", rightIdList), options) {}

    /**
     * Change the password of the operator of the session.
     *
     * Changes once: never repeated by itself. A repeat is refused, because the current password is no longer the old one, and hides that
     * the first call succeeded. Needs an operator's session.
     */
    suspend fun changeOperatorPassword(
        currentPassword: String,
        newPassword: String,
        options: CallOptions = CallOptions(),
    ): Unit = call("ChangeOperatorPassword", given("currentPassword", currentPassword, "newPassword", newPassword), options) {}

    /**
     * Create an operator role.
     *
     * Changes once: never repeated by itself. Creates a role; a repeat would create another or be refused. Needs an operator's session.
     */
    suspend fun createInstanceRole(
        createData: InstanceUserRoleCreateData,
        options: CallOptions = CallOptions(),
    ): Unit = call("CreateInstanceRole", given("createData", createData), options) {}

    /**
     * Create an operator role from a role template.
     *
     * Changes once: never repeated by itself. Creates a role; a repeat would create another or be refused. Needs an operator's session.
     */
    suspend fun createInstanceRoleFromTemplate(
        templateRoleName: String,
        options: CallOptions = CallOptions(),
    ): Unit = call("CreateInstanceRoleFromTemplate", given("templateRoleName", templateRoleName), options) {}

    /**
     * Create an operator account.
     *
     * Changes once: never repeated by itself. Creates an operator account; a repeat would create another or be refused. Needs an operator's
     * session.
     */
    suspend fun createInstanceUser(
        createData: InstanceUserCreateData,
        options: CallOptions = CallOptions(),
    ): String? = call("CreateInstanceUser", given("createData", createData), options) { text("payload") }

    /**
     * Take rights away from a role.
     *
     * Changes something; the same call again leaves the same state. Takes rights from a role; a repeat finds them gone. Needs an operator's
     * session.
     */
    suspend fun deattachRightsFromRole(
        roleName: String,
        rightIdList: List<String>,
        options: CallOptions = CallOptions(),
    ): Unit = call("DeattachRightsFromRole", given("roleName", roleName, "rightIdList", rightIdList), options) {}

    /**
     * Delete an operator role.
     *
     * Changes something; the same call again leaves the same state. Deletes a role by name; a repeat finds it gone. Needs an operator's
     * session.
     */
    suspend fun deleteInstanceRole(
        roleName: String,
        options: CallOptions = CallOptions(),
    ): Unit = call("DeleteInstanceRole", given("roleName", roleName), options) {}

    /**
     * Delete an operator account.
     *
     * Changes something; the same call again leaves the same state. Deletes an operator account by login; a repeat finds it gone. Needs an
     * operator's session.
     */
    suspend fun deleteInstanceUser(
        userLogin: String,
        options: CallOptions = CallOptions(),
    ): Unit = call("DeleteInstanceUser", given("userLogin", userLogin), options) {}

    /**
     * Detach actions from a role (older than DeattachRightsFromRole).
     *
     * Changes something; the same call again leaves the same state. Takes actions from a role; a repeat finds them gone. Needs an
     * operator's session.
     *
     * Known from other clients, not documented.
     *
     * @param ids A list of action ids. An XML document that is not known; it is sent as it is.
     */
    suspend fun detachActionsFromRole(
        ids: String,
        roleName: String,
        options: CallOptions = CallOptions(),
    ): Unit = call("DetachActionsFromRole", given("ids", ids, "roleName", roleName), options) {}

    /**
     * Change the data of an operator.
     *
     * Changes something; the same call again leaves the same state. Sets an operator's data to the given values. Needs an operator's
     * session.
     *
     * Known from other clients, not documented.
     *
     * @param operatorInfo An XML document that is not known; it is sent as it is.
     */
    suspend fun editOperatorInfo(
        operatorInfo: String,
        options: CallOptions = CallOptions(),
    ): Unit = call("EditOperatorInfo", given("operatorInfo", operatorInfo), options) {}

    /**
     * List the actions that can be attached to roles.
     *
     * Needs an operator's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun getActionList(
        options: CallOptions = CallOptions(),
    ): List<ActionInfo> = call("GetActionList", emptyMap(), options) { many("payload") { ActionInfo(it) } }

    /**
     * List the roles available to operators of the instance.
     *
     * Needs an operator's session.
     */
    suspend fun getAvailableRoleList(
        options: CallOptions = CallOptions(),
    ): List<InstanceUserRoleInfo> = call("GetAvailableRoleList", emptyMap(), options) { many("payload") { InstanceUserRoleInfo(it) } }

    /**
     * List the actions the operator of the session may do.
     *
     * Needs an operator's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun getInstanceUserActionList(
        options: CallOptions = CallOptions(),
    ): List<ActionInfo> = call("GetInstanceUserActionList", emptyMap(), options) { many("payload") { ActionInfo(it) } }

    /**
     * List the operator accounts of the instance.
     *
     * Needs an operator's session.
     */
    suspend fun getInstanceUserList(
        options: CallOptions = CallOptions(),
    ): List<InstanceUserInfo> = call("GetInstanceUserList", emptyMap(), options) { many("payload") { InstanceUserInfo(it) } }

    /**
     * List the roles of the operator of the session.
     *
     * Needs an operator's session.
     */
    suspend fun getInstanceUserRoleList(
        options: CallOptions = CallOptions(),
    ): List<InstanceUserRoleInfo> = call("GetInstanceUserRoleList", emptyMap(), options) { many("payload") { InstanceUserRoleInfo(it) } }

    /**
     * List the roles of an operator account.
     *
     * Needs an operator's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun getInstanceUserRoleListByLogin(
        userLogin: String,
        options: CallOptions = CallOptions(),
    ): List<InstanceUserRoleInfo> =
        call("GetInstanceUserRoleListByLogin", given("userLogin", userLogin), options) { many("payload") { InstanceUserRoleInfo(it) } }

    /**
     * List the operation types that are written to the operators' log.
     *
     * Needs an operator's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun getOperationTypes(
        options: CallOptions = CallOptions(),
    ): List<OperationTypeInfo> = call("GetOperationTypes", emptyMap(), options) { many("payload") { OperationTypeInfo(it) } }

    /**
     * Get the data of the operator of the session.
     *
     * Needs an operator's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun getOperatorInfo(
        options: CallOptions = CallOptions(),
    ): OperatorInfo = call("GetOperatorInfo", emptyMap(), options) { always("payload") { OperatorInfo(it) } }

    /**
     * Get the tree of rights of the operator of the session.
     *
     * Needs an operator's session.
     */
    suspend fun getOperatorRightTree(
        options: CallOptions = CallOptions(),
    ): List<InstanceRoleRightInfo> = call("GetOperatorRightTree", emptyMap(), options) { many("payload") { InstanceRoleRightInfo(it) } }

    /**
     * Get the tree of rights of a role.
     *
     * Needs an operator's session.
     */
    suspend fun getRightTree(
        roleName: String,
        isTemplate: Boolean? = null,
        options: CallOptions = CallOptions(),
    ): List<InstanceRoleRightInfo> =
        call("GetRightTree", given("roleName", roleName, "isTemplate", isTemplate), options) { many("payload") { InstanceRoleRightInfo(it) } }

    /**
     * List the actions attached to a role.
     *
     * Needs an operator's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun getRoleActionList(
        roleName: String,
        isTemplate: Boolean? = null,
        options: CallOptions = CallOptions(),
    ): List<ActionInfo> =
        call("GetRoleActionList", given("roleName", roleName, "isTemplate", isTemplate), options) { many("payload") { ActionInfo(it) } }

    /**
     * List the role templates.
     *
     * Needs an operator's session.
     */
    suspend fun getTemplateRoleList(
        options: CallOptions = CallOptions(),
    ): List<InstanceUserRoleInfo> = call("GetTemplateRoleList", emptyMap(), options) { many("payload") { InstanceUserRoleInfo(it) } }

    /**
     * Take a role away from an operator account.
     *
     * Changes something; the same call again leaves the same state. Takes a role from an account; a repeat finds it gone. Needs an
     * operator's session.
     */
    suspend fun removeInstanceUserFromRole(
        roleName: String,
        userLogin: String,
        options: CallOptions = CallOptions(),
    ): Unit = call("RemoveInstanceUserFromRole", given("roleName", roleName, "userLogin", userLogin), options) {}

    /**
     * Search the operators' activity log.
     *
     * Needs an operator's session. Gives one page; `searchInstanceUserLogEntriesAll` goes through all of them.
     *
     * Known from other clients, not documented.
     */
    suspend fun searchInstanceUserLogEntries(
        framePosition: Int? = null,
        frameSize: Int? = null,
        searchParameters: LogEntrySearchParameters? = null,
        options: CallOptions = CallOptions(),
    ): Page<LogEntryInfo> =
        call("SearchInstanceUserLogEntries", given("framePosition", framePosition, "frameSize", frameSize, "searchParameters", searchParameters), options) { always("payload") { Page.of(it) { LogEntryInfo(it) } } }

    /**
     * The items of all pages of [searchInstanceUserLogEntries], each page read when it is wanted. The arguments are the same:
     * `framePosition` is where it begins, `frameSize` how many items are asked for at once.
     */
    fun searchInstanceUserLogEntriesAll(
        framePosition: Int? = null,
        frameSize: Int? = null,
        searchParameters: LogEntrySearchParameters? = null,
        options: CallOptions = CallOptions(),
    ): Flow<LogEntryInfo> =
        pages("SearchInstanceUserLogEntries", given("framePosition", framePosition, "frameSize", frameSize, "searchParameters", searchParameters), options) { list -> many(list) { LogEntryInfo(it) } }

    /**
     * Change an operator role.
     *
     * Changes something; the same call again leaves the same state. Sets the data of a role to the given values. Needs an operator's
     * session.
     *
     * @param updateData The root is likely InstanceUserRoleUpdateData, with the attributes of InstanceUserRoleCreateData. An XML document
     * that is not known; it is sent as it is.
     */
    suspend fun updateInstanceRole(
        roleName: String,
        updateData: String,
        options: CallOptions = CallOptions(),
    ): Unit = call("UpdateInstanceRole", given("roleName", roleName, "updateData", updateData), options) {}

    /**
     * Change an operator account.
     *
     * Changes something; the same call again leaves the same state. Sets the data of an operator account to the given values. Needs an
     * operator's session.
     */
    suspend fun updateInstanceUser(
        updateData: InstanceUserUpdateData,
        options: CallOptions = CallOptions(),
    ): Unit = call("UpdateInstanceUser", given("updateData", updateData), options) {}
}
