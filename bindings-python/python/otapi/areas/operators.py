# Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
"""Operator accounts, their roles and rights."""

from __future__ import annotations

from .. import _view as _v
from .._calls import AreaCalls, AsyncAreaCalls

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator, Sequence

    from typing_extensions import Unpack

    from ..documents import (
        InstanceUserCreateData,
        InstanceUserRoleCreateData,
        InstanceUserUpdateData,
        LogEntrySearchParameters,
    )
    from ..types import CallOptions
    from .common import OperatorInfo


class ActionId(_v.View):
    id = _v.Member(_v.whole)
    type = _v.Member(_v.text)


class ActionInfo(_v.View):
    id: _v.Member[ActionId | None] = _v.Member(_v.One("operators", "ActionId"))
    is_required = _v.Member(_v.flag)
    children: _v.Member[tuple[ActionInfo, ...]] = _v.Member(_v.many(_v.One("operators", "ActionInfo")))
    name = _v.Member(_v.text)
    description = _v.Member(_v.text)
    enabled = _v.Member(_v.flag)


class InstanceRoleRightInfo(_v.View):
    id = _v.Member(_v.whole)
    name = _v.Member(_v.text)
    description = _v.Member(_v.text)
    price = _v.Member(_v.decimal)
    enabled = _v.Member(_v.flag)
    is_turn_on = _v.Member(_v.flag)
    item: _v.Member[tuple[InstanceRoleRightInfo, ...]] = _v.Member(
        _v.many(_v.One("operators", "InstanceRoleRightInfo"))
    )


class InstanceUserInfo(_v.View):
    id = _v.Member(_v.whole)
    login = _v.Member(_v.text)
    password = _v.Member(_v.text)
    name = _v.Member(_v.text)
    email = _v.Member(_v.text)
    roles: _v.Member[tuple[InstanceUserRoleInfo, ...]] = _v.Member(_v.many(_v.One("operators", "InstanceUserRoleInfo")))


class InstanceUserRoleInfo(_v.View):
    name = _v.Member(_v.text)
    description = _v.Member(_v.text)
    enabled = _v.Member(_v.flag)
    can_be_deleted = _v.Member(_v.flag)
    can_be_edited = _v.Member(_v.flag)


class LogEntryInfo(_v.View):
    instance_user_id = _v.Member(_v.whole)
    operation_type = _v.Member(_v.text)
    """Assumed, not documented."""
    order_id = _v.Member(_v.whole)
    order_line_id = _v.Member(_v.whole)
    customer_id = _v.Member(_v.whole)
    instance_user_login = _v.Member(_v.text)
    description = _v.Member(_v.text)
    date_time = _v.Member(_v.moment)


class OperationTypeInfo(_v.View):
    name = _v.Member(_v.text)
    description = _v.Member(_v.text)


class OperatorsCalls(AreaCalls):
    """Operator accounts, their roles and rights."""

    __slots__ = ()

    def add_instance_user_to_role(
        self,
        *,
        role_name: str,
        user_login: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Give a role to an operator account.

        Changes something; the same call again leaves the same state. Gives an account a role; it holds the role
        or not, a repeat changes nothing. Needs an operator's session.
        """
        return self._call("AddInstanceUserToRole", locals(), _v.nothing)

    def attach_actions_to_role(
        self,
        *,
        ids: str,
        role_name: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Attach actions to a role (older than AttachRightsToRole).

        Changes something; the same call again leaves the same state. Gives a role some actions; it has them or
        not, a repeat changes nothing. Needs an operator's session.

        Known from other clients, not documented.

        :param ids: A list of action ids. An XML document that is not known; it is sent as it is.
        """
        return self._call("AttachActionsToRole", locals(), _v.nothing)

    def attach_rights_to_role(
        self,
        *,
        role_name: str,
        right_id_list: Sequence[str | int],
        **options: Unpack[CallOptions],
    ) -> None:
        """Grant rights to a role.

        Changes something; the same call again leaves the same state. Grants rights to a role; it has them or not,
        a repeat changes nothing. Needs an operator's session.
        """
        return self._call("AttachRightsToRole", locals(), _v.nothing)

    def change_operator_password(
        self,
        *,
        current_password: str,
        new_password: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change the password of the operator of the session.

        Changes once: never repeated by itself. A repeat is refused, because the current password is no longer the
        old one, and hides that the first call succeeded. Needs an operator's session.
        """
        return self._call("ChangeOperatorPassword", locals(), _v.nothing)

    def create_instance_role(
        self,
        *,
        create_data: InstanceUserRoleCreateData,
        **options: Unpack[CallOptions],
    ) -> None:
        """Create an operator role.

        Changes once: never repeated by itself. Creates a role; a repeat would create another or be refused. Needs
        an operator's session.
        """
        return self._call("CreateInstanceRole", locals(), _v.nothing)

    def create_instance_role_from_template(
        self,
        *,
        template_role_name: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Create an operator role from a role template.

        Changes once: never repeated by itself. Creates a role; a repeat would create another or be refused. Needs
        an operator's session.
        """
        return self._call("CreateInstanceRoleFromTemplate", locals(), _v.nothing)

    def create_instance_user(
        self,
        *,
        create_data: InstanceUserCreateData,
        **options: Unpack[CallOptions],
    ) -> str | None:
        """Create an operator account.

        Changes once: never repeated by itself. Creates an operator account; a repeat would create another or be
        refused. Needs an operator's session.
        """
        return self._call("CreateInstanceUser", locals(), _v.text)

    def deattach_rights_from_role(
        self,
        *,
        role_name: str,
        right_id_list: Sequence[str | int],
        **options: Unpack[CallOptions],
    ) -> None:
        """Take rights away from a role.

        Changes something; the same call again leaves the same state. Takes rights from a role; a repeat finds
        them gone. Needs an operator's session.
        """
        return self._call("DeattachRightsFromRole", locals(), _v.nothing)

    def delete_instance_role(
        self,
        *,
        role_name: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete an operator role.

        Changes something; the same call again leaves the same state. Deletes a role by name; a repeat finds it
        gone. Needs an operator's session.
        """
        return self._call("DeleteInstanceRole", locals(), _v.nothing)

    def delete_instance_user(
        self,
        *,
        user_login: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete an operator account.

        Changes something; the same call again leaves the same state. Deletes an operator account by login; a
        repeat finds it gone. Needs an operator's session.
        """
        return self._call("DeleteInstanceUser", locals(), _v.nothing)

    def detach_actions_from_role(
        self,
        *,
        ids: str,
        role_name: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Detach actions from a role (older than DeattachRightsFromRole).

        Changes something; the same call again leaves the same state. Takes actions from a role; a repeat finds
        them gone. Needs an operator's session.

        Known from other clients, not documented.

        :param ids: A list of action ids. An XML document that is not known; it is sent as it is.
        """
        return self._call("DetachActionsFromRole", locals(), _v.nothing)

    def edit_operator_info(
        self,
        *,
        operator_info: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change the data of an operator.

        Changes something; the same call again leaves the same state. Sets an operator's data to the given values.
        Needs an operator's session.

        Known from other clients, not documented.

        :param operator_info: An XML document that is not known; it is sent as it is.
        """
        return self._call("EditOperatorInfo", locals(), _v.nothing)

    def get_action_list(self, **options: Unpack[CallOptions]) -> tuple[ActionInfo, ...]:
        """List the actions that can be attached to roles.

        Needs an operator's session.

        Known from other clients, not documented.
        """
        return self._call("GetActionList", locals(), _v.many(_v.One("operators", "ActionInfo")))

    def get_available_role_list(self, **options: Unpack[CallOptions]) -> tuple[InstanceUserRoleInfo, ...]:
        """List the roles available to operators of the instance.

        Needs an operator's session.
        """
        return self._call("GetAvailableRoleList", locals(), _v.many(_v.One("operators", "InstanceUserRoleInfo")))

    def get_instance_user_action_list(self, **options: Unpack[CallOptions]) -> tuple[ActionInfo, ...]:
        """List the actions the operator of the session may do.

        Needs an operator's session.

        Known from other clients, not documented.
        """
        return self._call("GetInstanceUserActionList", locals(), _v.many(_v.One("operators", "ActionInfo")))

    def get_instance_user_list(self, **options: Unpack[CallOptions]) -> tuple[InstanceUserInfo, ...]:
        """List the operator accounts of the instance.

        Needs an operator's session.
        """
        return self._call("GetInstanceUserList", locals(), _v.many(_v.One("operators", "InstanceUserInfo")))

    def get_instance_user_role_list(self, **options: Unpack[CallOptions]) -> tuple[InstanceUserRoleInfo, ...]:
        """List the roles of the operator of the session.

        Needs an operator's session.
        """
        return self._call("GetInstanceUserRoleList", locals(), _v.many(_v.One("operators", "InstanceUserRoleInfo")))

    def get_instance_user_role_list_by_login(
        self,
        *,
        user_login: str,
        **options: Unpack[CallOptions],
    ) -> tuple[InstanceUserRoleInfo, ...]:
        """List the roles of an operator account.

        Needs an operator's session.

        Known from other clients, not documented.
        """
        return self._call(
            "GetInstanceUserRoleListByLogin", locals(), _v.many(_v.One("operators", "InstanceUserRoleInfo"))
        )

    def get_operation_types(self, **options: Unpack[CallOptions]) -> tuple[OperationTypeInfo, ...]:
        """List the operation types that are written to the operators' log.

        Needs an operator's session.

        Known from other clients, not documented.
        """
        return self._call("GetOperationTypes", locals(), _v.many(_v.One("operators", "OperationTypeInfo")))

    def get_operator_info(self, **options: Unpack[CallOptions]) -> OperatorInfo:
        """Get the data of the operator of the session.

        Needs an operator's session.

        Known from other clients, not documented.
        """
        return self._call("GetOperatorInfo", locals(), _v.always(_v.One("common", "OperatorInfo")))

    def get_operator_right_tree(self, **options: Unpack[CallOptions]) -> tuple[InstanceRoleRightInfo, ...]:
        """Get the tree of rights of the operator of the session.

        Needs an operator's session.
        """
        return self._call("GetOperatorRightTree", locals(), _v.many(_v.One("operators", "InstanceRoleRightInfo")))

    def get_right_tree(
        self,
        *,
        role_name: str,
        is_template: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> tuple[InstanceRoleRightInfo, ...]:
        """Get the tree of rights of a role.

        Needs an operator's session.
        """
        return self._call("GetRightTree", locals(), _v.many(_v.One("operators", "InstanceRoleRightInfo")))

    def get_role_action_list(
        self,
        *,
        role_name: str,
        is_template: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> tuple[ActionInfo, ...]:
        """List the actions attached to a role.

        Needs an operator's session.

        Known from other clients, not documented.
        """
        return self._call("GetRoleActionList", locals(), _v.many(_v.One("operators", "ActionInfo")))

    def get_template_role_list(self, **options: Unpack[CallOptions]) -> tuple[InstanceUserRoleInfo, ...]:
        """List the role templates.

        Needs an operator's session.
        """
        return self._call("GetTemplateRoleList", locals(), _v.many(_v.One("operators", "InstanceUserRoleInfo")))

    def remove_instance_user_from_role(
        self,
        *,
        role_name: str,
        user_login: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Take a role away from an operator account.

        Changes something; the same call again leaves the same state. Takes a role from an account; a repeat finds
        it gone. Needs an operator's session.
        """
        return self._call("RemoveInstanceUserFromRole", locals(), _v.nothing)

    def search_instance_user_log_entries(
        self,
        *,
        frame_position: int | None = None,
        frame_size: int | None = None,
        search_parameters: LogEntrySearchParameters | None = None,
        **options: Unpack[CallOptions],
    ) -> _v.Page[LogEntryInfo]:
        """Search the operators' activity log.

        Needs an operator's session. Gives one page; `search_instance_user_log_entries_all` goes through all of
        them.

        Known from other clients, not documented.
        """
        return self._call(
            "SearchInstanceUserLogEntries", locals(), _v.always(_v.page(_v.One("operators", "LogEntryInfo")))
        )

    def search_instance_user_log_entries_all(
        self,
        *,
        frame_position: int | None = None,
        frame_size: int | None = None,
        search_parameters: LogEntrySearchParameters | None = None,
        **options: Unpack[CallOptions],
    ) -> Iterator[LogEntryInfo]:
        """The items of all pages of `search_instance_user_log_entries`, each page read when it is wanted. The
        arguments are the same: `frame_position` is where it begins, `frame_size` how many items are asked for at
        once.
        """
        return self._pages("SearchInstanceUserLogEntries", locals(), _v.One("operators", "LogEntryInfo"))

    def update_instance_role(
        self,
        *,
        role_name: str,
        update_data: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change an operator role.

        Changes something; the same call again leaves the same state. Sets the data of a role to the given values.
        Needs an operator's session.

        :param update_data: The root is likely InstanceUserRoleUpdateData, with the attributes of
            InstanceUserRoleCreateData. An XML document that is not known; it is sent as it is.
        """
        return self._call("UpdateInstanceRole", locals(), _v.nothing)

    def update_instance_user(
        self,
        *,
        update_data: InstanceUserUpdateData,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change an operator account.

        Changes something; the same call again leaves the same state. Sets the data of an operator account to the
        given values. Needs an operator's session.
        """
        return self._call("UpdateInstanceUser", locals(), _v.nothing)


class AsyncOperatorsCalls(AsyncAreaCalls):
    """Operator accounts, their roles and rights."""

    __slots__ = ()

    async def add_instance_user_to_role(
        self,
        *,
        role_name: str,
        user_login: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Give a role to an operator account.

        Changes something; the same call again leaves the same state. Gives an account a role; it holds the role
        or not, a repeat changes nothing. Needs an operator's session.
        """
        return await self._call("AddInstanceUserToRole", locals(), _v.nothing)

    async def attach_actions_to_role(
        self,
        *,
        ids: str,
        role_name: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Attach actions to a role (older than AttachRightsToRole).

        Changes something; the same call again leaves the same state. Gives a role some actions; it has them or
        not, a repeat changes nothing. Needs an operator's session.

        Known from other clients, not documented.

        :param ids: A list of action ids. An XML document that is not known; it is sent as it is.
        """
        return await self._call("AttachActionsToRole", locals(), _v.nothing)

    async def attach_rights_to_role(
        self,
        *,
        role_name: str,
        right_id_list: Sequence[str | int],
        **options: Unpack[CallOptions],
    ) -> None:
        """Grant rights to a role.

        Changes something; the same call again leaves the same state. Grants rights to a role; it has them or not,
        a repeat changes nothing. Needs an operator's session.
        """
        return await self._call("AttachRightsToRole", locals(), _v.nothing)

    async def change_operator_password(
        self,
        *,
        current_password: str,
        new_password: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change the password of the operator of the session.

        Changes once: never repeated by itself. A repeat is refused, because the current password is no longer the
        old one, and hides that the first call succeeded. Needs an operator's session.
        """
        return await self._call("ChangeOperatorPassword", locals(), _v.nothing)

    async def create_instance_role(
        self,
        *,
        create_data: InstanceUserRoleCreateData,
        **options: Unpack[CallOptions],
    ) -> None:
        """Create an operator role.

        Changes once: never repeated by itself. Creates a role; a repeat would create another or be refused. Needs
        an operator's session.
        """
        return await self._call("CreateInstanceRole", locals(), _v.nothing)

    async def create_instance_role_from_template(
        self,
        *,
        template_role_name: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Create an operator role from a role template.

        Changes once: never repeated by itself. Creates a role; a repeat would create another or be refused. Needs
        an operator's session.
        """
        return await self._call("CreateInstanceRoleFromTemplate", locals(), _v.nothing)

    async def create_instance_user(
        self,
        *,
        create_data: InstanceUserCreateData,
        **options: Unpack[CallOptions],
    ) -> str | None:
        """Create an operator account.

        Changes once: never repeated by itself. Creates an operator account; a repeat would create another or be
        refused. Needs an operator's session.
        """
        return await self._call("CreateInstanceUser", locals(), _v.text)

    async def deattach_rights_from_role(
        self,
        *,
        role_name: str,
        right_id_list: Sequence[str | int],
        **options: Unpack[CallOptions],
    ) -> None:
        """Take rights away from a role.

        Changes something; the same call again leaves the same state. Takes rights from a role; a repeat finds
        them gone. Needs an operator's session.
        """
        return await self._call("DeattachRightsFromRole", locals(), _v.nothing)

    async def delete_instance_role(
        self,
        *,
        role_name: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete an operator role.

        Changes something; the same call again leaves the same state. Deletes a role by name; a repeat finds it
        gone. Needs an operator's session.
        """
        return await self._call("DeleteInstanceRole", locals(), _v.nothing)

    async def delete_instance_user(
        self,
        *,
        user_login: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete an operator account.

        Changes something; the same call again leaves the same state. Deletes an operator account by login; a
        repeat finds it gone. Needs an operator's session.
        """
        return await self._call("DeleteInstanceUser", locals(), _v.nothing)

    async def detach_actions_from_role(
        self,
        *,
        ids: str,
        role_name: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Detach actions from a role (older than DeattachRightsFromRole).

        Changes something; the same call again leaves the same state. Takes actions from a role; a repeat finds
        them gone. Needs an operator's session.

        Known from other clients, not documented.

        :param ids: A list of action ids. An XML document that is not known; it is sent as it is.
        """
        return await self._call("DetachActionsFromRole", locals(), _v.nothing)

    async def edit_operator_info(
        self,
        *,
        operator_info: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change the data of an operator.

        Changes something; the same call again leaves the same state. Sets an operator's data to the given values.
        Needs an operator's session.

        Known from other clients, not documented.

        :param operator_info: An XML document that is not known; it is sent as it is.
        """
        return await self._call("EditOperatorInfo", locals(), _v.nothing)

    async def get_action_list(self, **options: Unpack[CallOptions]) -> tuple[ActionInfo, ...]:
        """List the actions that can be attached to roles.

        Needs an operator's session.

        Known from other clients, not documented.
        """
        return await self._call("GetActionList", locals(), _v.many(_v.One("operators", "ActionInfo")))

    async def get_available_role_list(self, **options: Unpack[CallOptions]) -> tuple[InstanceUserRoleInfo, ...]:
        """List the roles available to operators of the instance.

        Needs an operator's session.
        """
        return await self._call("GetAvailableRoleList", locals(), _v.many(_v.One("operators", "InstanceUserRoleInfo")))

    async def get_instance_user_action_list(self, **options: Unpack[CallOptions]) -> tuple[ActionInfo, ...]:
        """List the actions the operator of the session may do.

        Needs an operator's session.

        Known from other clients, not documented.
        """
        return await self._call("GetInstanceUserActionList", locals(), _v.many(_v.One("operators", "ActionInfo")))

    async def get_instance_user_list(self, **options: Unpack[CallOptions]) -> tuple[InstanceUserInfo, ...]:
        """List the operator accounts of the instance.

        Needs an operator's session.
        """
        return await self._call("GetInstanceUserList", locals(), _v.many(_v.One("operators", "InstanceUserInfo")))

    async def get_instance_user_role_list(self, **options: Unpack[CallOptions]) -> tuple[InstanceUserRoleInfo, ...]:
        """List the roles of the operator of the session.

        Needs an operator's session.
        """
        return await self._call(
            "GetInstanceUserRoleList", locals(), _v.many(_v.One("operators", "InstanceUserRoleInfo"))
        )

    async def get_instance_user_role_list_by_login(
        self,
        *,
        user_login: str,
        **options: Unpack[CallOptions],
    ) -> tuple[InstanceUserRoleInfo, ...]:
        """List the roles of an operator account.

        Needs an operator's session.

        Known from other clients, not documented.
        """
        return await self._call(
            "GetInstanceUserRoleListByLogin", locals(), _v.many(_v.One("operators", "InstanceUserRoleInfo"))
        )

    async def get_operation_types(self, **options: Unpack[CallOptions]) -> tuple[OperationTypeInfo, ...]:
        """List the operation types that are written to the operators' log.

        Needs an operator's session.

        Known from other clients, not documented.
        """
        return await self._call("GetOperationTypes", locals(), _v.many(_v.One("operators", "OperationTypeInfo")))

    async def get_operator_info(self, **options: Unpack[CallOptions]) -> OperatorInfo:
        """Get the data of the operator of the session.

        Needs an operator's session.

        Known from other clients, not documented.
        """
        return await self._call("GetOperatorInfo", locals(), _v.always(_v.One("common", "OperatorInfo")))

    async def get_operator_right_tree(self, **options: Unpack[CallOptions]) -> tuple[InstanceRoleRightInfo, ...]:
        """Get the tree of rights of the operator of the session.

        Needs an operator's session.
        """
        return await self._call("GetOperatorRightTree", locals(), _v.many(_v.One("operators", "InstanceRoleRightInfo")))

    async def get_right_tree(
        self,
        *,
        role_name: str,
        is_template: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> tuple[InstanceRoleRightInfo, ...]:
        """Get the tree of rights of a role.

        Needs an operator's session.
        """
        return await self._call("GetRightTree", locals(), _v.many(_v.One("operators", "InstanceRoleRightInfo")))

    async def get_role_action_list(
        self,
        *,
        role_name: str,
        is_template: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> tuple[ActionInfo, ...]:
        """List the actions attached to a role.

        Needs an operator's session.

        Known from other clients, not documented.
        """
        return await self._call("GetRoleActionList", locals(), _v.many(_v.One("operators", "ActionInfo")))

    async def get_template_role_list(self, **options: Unpack[CallOptions]) -> tuple[InstanceUserRoleInfo, ...]:
        """List the role templates.

        Needs an operator's session.
        """
        return await self._call("GetTemplateRoleList", locals(), _v.many(_v.One("operators", "InstanceUserRoleInfo")))

    async def remove_instance_user_from_role(
        self,
        *,
        role_name: str,
        user_login: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Take a role away from an operator account.

        Changes something; the same call again leaves the same state. Takes a role from an account; a repeat finds
        it gone. Needs an operator's session.
        """
        return await self._call("RemoveInstanceUserFromRole", locals(), _v.nothing)

    async def search_instance_user_log_entries(
        self,
        *,
        frame_position: int | None = None,
        frame_size: int | None = None,
        search_parameters: LogEntrySearchParameters | None = None,
        **options: Unpack[CallOptions],
    ) -> _v.Page[LogEntryInfo]:
        """Search the operators' activity log.

        Needs an operator's session. Gives one page; `search_instance_user_log_entries_all` goes through all of
        them.

        Known from other clients, not documented.
        """
        return await self._call(
            "SearchInstanceUserLogEntries", locals(), _v.always(_v.page(_v.One("operators", "LogEntryInfo")))
        )

    def search_instance_user_log_entries_all(
        self,
        *,
        frame_position: int | None = None,
        frame_size: int | None = None,
        search_parameters: LogEntrySearchParameters | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[LogEntryInfo]:
        """The items of all pages of `search_instance_user_log_entries`, each page read when it is wanted. The
        arguments are the same: `frame_position` is where it begins, `frame_size` how many items are asked for at
        once.
        """
        return self._pages("SearchInstanceUserLogEntries", locals(), _v.One("operators", "LogEntryInfo"))

    async def update_instance_role(
        self,
        *,
        role_name: str,
        update_data: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change an operator role.

        Changes something; the same call again leaves the same state. Sets the data of a role to the given values.
        Needs an operator's session.

        :param update_data: The root is likely InstanceUserRoleUpdateData, with the attributes of
            InstanceUserRoleCreateData. An XML document that is not known; it is sent as it is.
        """
        return await self._call("UpdateInstanceRole", locals(), _v.nothing)

    async def update_instance_user(
        self,
        *,
        update_data: InstanceUserUpdateData,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change an operator account.

        Changes something; the same call again leaves the same state. Sets the data of an operator account to the
        given values. Needs an operator's session.
        """
        return await self._call("UpdateInstanceUser", locals(), _v.nothing)
