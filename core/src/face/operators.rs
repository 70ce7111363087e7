// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

//! Operator accounts, their roles and rights.

pub mod views;

use crate::face::{common, enums};
use crate::typed::declare::{documents, methods};
use crate::typed::{List, Page};

methods! {
    /// Give a role to an operator account.
    ///
    /// Changes something; the same call again leaves the same state. Gives an account a role; it holds the role or
    /// not, a repeat changes nothing. Needs an operator's session.
    AddInstanceUserToRole -> () {
        /// A call with what it needs.
        new(role_name "roleName": &str, user_login "userLogin": &str);
    }

    /// Attach actions to a role (older than AttachRightsToRole).
    ///
    /// Changes something; the same call again leaves the same state. Gives a role some actions; it has them or not, a
    /// repeat changes nothing. Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    AttachActionsToRole -> () {
        /// A call with what it needs.
        ///
        /// * `ids`: A list of action ids. An XML document that is not known; it is sent as it is.
        new(ids "ids": &str, role_name "roleName": &str);
    }

    /// Grant rights to a role.
    ///
    /// Changes something; the same call again leaves the same state. Grants rights to a role; it has them or not, a
    /// repeat changes nothing. Needs an operator's session.
    AttachRightsToRole -> () {
        /// A call with what it needs.
        new(role_name "roleName": &str, right_id_list "rightIdList": &[&str]);
    }

    /// Change the password of the operator of the session.
    ///
    /// Changes once: never repeated by itself. A repeat is refused, because the current password is no longer the old
    /// one, and hides that the first call succeeded. Needs an operator's session.
    ChangeOperatorPassword -> () {
        /// A call with what it needs.
        new(current_password "currentPassword": &str, new_password "newPassword": &str);
    }

    /// Create an operator role.
    ///
    /// Changes once: never repeated by itself. Creates a role; a repeat would create another or be refused. Needs an
    /// operator's session.
    CreateInstanceRole -> () {
        /// A call with what it needs.
        new(create_data "createData": &InstanceUserRoleCreateData);
    }

    /// Create an operator role from a role template.
    ///
    /// Changes once: never repeated by itself. Creates a role; a repeat would create another or be refused. Needs an
    /// operator's session.
    CreateInstanceRoleFromTemplate -> () {
        /// A call with what it needs.
        new(template_role_name "templateRoleName": &str);
    }

    /// Create an operator account.
    ///
    /// Changes once: never repeated by itself. Creates an operator account; a repeat would create another or be
    /// refused. Needs an operator's session.
    CreateInstanceUser -> Option<&'a str> {
        /// A call with what it needs.
        new(create_data "createData": &InstanceUserCreateData);
    }

    /// Take rights away from a role.
    ///
    /// Changes something; the same call again leaves the same state. Takes rights from a role; a repeat finds them
    /// gone. Needs an operator's session.
    DeattachRightsFromRole -> () {
        /// A call with what it needs.
        new(role_name "roleName": &str, right_id_list "rightIdList": &[&str]);
    }

    /// Delete an operator role.
    ///
    /// Changes something; the same call again leaves the same state. Deletes a role by name; a repeat finds it gone.
    /// Needs an operator's session.
    DeleteInstanceRole -> () {
        /// A call with what it needs.
        new(role_name "roleName": &str);
    }

    /// Delete an operator account.
    ///
    /// Changes something; the same call again leaves the same state. Deletes an operator account by login; a repeat
    /// finds it gone. Needs an operator's session.
    DeleteInstanceUser -> () {
        /// A call with what it needs.
        new(user_login "userLogin": &str);
    }

    /// Detach actions from a role (older than DeattachRightsFromRole).
    ///
    /// Changes something; the same call again leaves the same state. Takes actions from a role; a repeat finds them
    /// gone. Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    DetachActionsFromRole -> () {
        /// A call with what it needs.
        ///
        /// * `ids`: A list of action ids. An XML document that is not known; it is sent as it is.
        new(ids "ids": &str, role_name "roleName": &str);
    }

    /// Change the data of an operator.
    ///
    /// Changes something; the same call again leaves the same state. Sets an operator's data to the given values.
    /// Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    EditOperatorInfo -> () {
        /// A call with what it needs.
        ///
        /// * `operator_info`: An XML document that is not known; it is sent as it is.
        new(operator_info "operatorInfo": &str);
    }

    /// List the actions that can be attached to roles.
    ///
    /// Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    GetActionList -> List<'a, views::ActionInfo<'a>> {
        /// A call.
        new();
    }

    /// List the roles available to operators of the instance.
    ///
    /// Needs an operator's session.
    GetAvailableRoleList -> List<'a, views::InstanceUserRoleInfo<'a>> {
        /// A call.
        new();
    }

    /// List the actions the operator of the session may do.
    ///
    /// Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    GetInstanceUserActionList -> List<'a, views::ActionInfo<'a>> {
        /// A call.
        new();
    }

    /// List the operator accounts of the instance.
    ///
    /// Needs an operator's session.
    GetInstanceUserList -> List<'a, views::InstanceUserInfo<'a>> {
        /// A call.
        new();
    }

    /// List the roles of the operator of the session.
    ///
    /// Needs an operator's session.
    GetInstanceUserRoleList -> List<'a, views::InstanceUserRoleInfo<'a>> {
        /// A call.
        new();
    }

    /// List the roles of an operator account.
    ///
    /// Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    GetInstanceUserRoleListByLogin -> List<'a, views::InstanceUserRoleInfo<'a>> {
        /// A call with what it needs.
        new(user_login "userLogin": &str);
    }

    /// List the operation types that are written to the operators' log.
    ///
    /// Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    GetOperationTypes -> List<'a, views::OperationTypeInfo<'a>> {
        /// A call.
        new();
    }

    /// Get the data of the operator of the session.
    ///
    /// Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    GetOperatorInfo -> common::views::OperatorInfo<'a> {
        /// A call.
        new();
    }

    /// Get the tree of rights of the operator of the session.
    ///
    /// Needs an operator's session.
    GetOperatorRightTree -> List<'a, views::InstanceRoleRightInfo<'a>> {
        /// A call.
        new();
    }

    /// Get the tree of rights of a role.
    ///
    /// Needs an operator's session.
    GetRightTree -> List<'a, views::InstanceRoleRightInfo<'a>> {
        /// A call with what it needs.
        new(role_name "roleName": &str);
        /// The service's `isTemplate`.
        is_template "isTemplate": bool,
    }

    /// List the actions attached to a role.
    ///
    /// Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    GetRoleActionList -> List<'a, views::ActionInfo<'a>> {
        /// A call with what it needs.
        new(role_name "roleName": &str);
        /// The service's `isTemplate`.
        is_template "isTemplate": bool,
    }

    /// List the role templates.
    ///
    /// Needs an operator's session.
    GetTemplateRoleList -> List<'a, views::InstanceUserRoleInfo<'a>> {
        /// A call.
        new();
    }

    /// Take a role away from an operator account.
    ///
    /// Changes something; the same call again leaves the same state. Takes a role from an account; a repeat finds it
    /// gone. Needs an operator's session.
    RemoveInstanceUserFromRole -> () {
        /// A call with what it needs.
        new(role_name "roleName": &str, user_login "userLogin": &str);
    }

    /// Search the operators' activity log.
    ///
    /// Needs an operator's session. Gives one page; `typed::Pages` goes through all of them.
    ///
    /// Known from other clients, not documented.
    SearchInstanceUserLogEntries -> Page<'a, views::LogEntryInfo<'a>> => ["items"] views::LogEntryInfo<'a> {
        /// A call.
        new();
        /// The service's `framePosition`.
        frame_position "framePosition": i64,
        /// The service's `frameSize`.
        frame_size "frameSize": i64,
        /// The service's `xmlSearchParameters`.
        search_parameters "searchParameters": &LogEntrySearchParameters,
    }

    /// Change an operator role.
    ///
    /// Changes something; the same call again leaves the same state. Sets the data of a role to the given values.
    /// Needs an operator's session.
    UpdateInstanceRole -> () {
        /// A call with what it needs.
        ///
        /// * `update_data`: The root is likely InstanceUserRoleUpdateData, with the attributes of
        ///   InstanceUserRoleCreateData. An XML document that is not known; it is sent as it is.
        new(role_name "roleName": &str, update_data "updateData": &str);
    }

    /// Change an operator account.
    ///
    /// Changes something; the same call again leaves the same state. Sets the data of an operator account to the given
    /// values. Needs an operator's session.
    UpdateInstanceUser -> () {
        /// A call with what it needs.
        new(update_data "updateData": &InstanceUserUpdateData);
    }
}

documents! {
    /// Of the type `InstanceUserCreateData`.
    InstanceUserCreateData {
        /// The service's `Login`.
        login "login": &str,
        /// The service's `Name`.
        name "name": &str,
        /// The service's `Email`.
        email "email": &str,
        /// The service's `Password`.
        password "password": &str,
    }

    /// Of the type `InstanceUserRoleCreateData`.
    InstanceUserRoleCreateData {
        /// The service's `Name`.
        name "name": &str,
        /// The service's `Description`.
        description "description": &str,
        /// The service's `Enabled`.
        enabled "enabled": bool,
    }

    /// Of the type `InstanceUserUpdateData`.
    InstanceUserUpdateData {
        /// The service's `Login`.
        login "login": &str,
        /// The service's `Name`.
        name "name": &str,
        /// The service's `Email`.
        email "email": &str,
        /// The service's `Password`.
        password "password": &str,
    }

    /// The service is known to have more members.
    LogEntrySearchParameters {
        /// The service's `OperationType`.
        operation_type "operationType": enums::OperationType<'_>,
        /// The service's `CustomerId`.
        customer_id "customerId": &str,
        /// The service's `OrderId`.
        order_id "orderId": &str,
    }
}
