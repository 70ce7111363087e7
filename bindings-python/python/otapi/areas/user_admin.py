# Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
"""Customers, as the operator who looks after them."""

from __future__ import annotations

from .. import _view as _v
from .._calls import AreaCalls, AsyncAreaCalls
from ..ids import UserId, UserProfileId

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from typing import Any

    from typing_extensions import Unpack

    from ..documents import (
        UserFilterParameters,
        UserProfileCreateData,
        UserProfileUpdateData,
        UserSettingsUpdateData,
        UserUpdateData,
    )
    from ..types import CallOptions
    from .common import BaseUserInfo, FieldMetaInfo, UserInfo, UserProfileInfo


class BaseUserInfoListFrameWithSummary(_v.View):
    items: _v.Member[tuple[BaseUserInfo, ...]] = _v.Member(_v.many(_v.One("common", "BaseUserInfo")))
    total_count = _v.Member(_v.whole)
    total_received = _v.Member(_v.decimal)
    total_reserved = _v.Member(_v.decimal)
    total_available = _v.Member(_v.decimal)
    total_waiting_for_payment = _v.Member(_v.decimal)


class UserSettings(_v.View):
    is_phone_registration_allowed = _v.Member(_v.flag)
    meta_info: _v.Member[tuple[FieldMetaInfo, ...]] = _v.Member(_v.many(_v.One("common", "FieldMetaInfo")))


class UserAdminCalls(AreaCalls):
    """Customers, as the operator who looks after them."""

    __slots__ = ()

    def add_user(
        self,
        *,
        user_parameters: UserUpdateData,
        **options: Unpack[CallOptions],
    ) -> UserId | None:
        """Create a customer account as an operator.

        Changes once: never repeated by itself. Creates a customer account; a repeat would create another or be
        refused. Needs an operator's session.

        Known from other clients, not documented.
        """
        return self._call("AddUser", locals(), _v.named(UserId))

    def create_user_profile_for_operator(
        self,
        *,
        user_id: int,
        create_data: UserProfileCreateData,
        **options: Unpack[CallOptions],
    ) -> UserProfileId | None:
        """Create a recipient profile for a customer as an operator.

        Changes once: never repeated by itself. Creates a recipient profile; a repeat would create a second one.
        Needs an operator's session.

        Known from other clients, not documented.
        """
        return self._call("CreateUserProfileForOperator", locals(), _v.named(UserProfileId))

    def delete_user(
        self,
        *,
        user_id: int,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a customer account.

        Changes something; the same call again leaves the same state. Deletes a customer account by id; a repeat
        finds it gone. Needs an operator's session.

        Known from other clients, not documented.
        """
        return self._call("DeleteUser", locals(), _v.nothing)

    def delete_user_profile_for_operator(
        self,
        *,
        user_id: int,
        profile_id: int,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a recipient profile of a customer as an operator.

        Changes something; the same call again leaves the same state. Deletes a recipient profile by id; a repeat
        finds it gone. Needs an operator's session.

        Known from other clients, not documented.
        """
        return self._call("DeleteUserProfileForOperator", locals(), _v.nothing)

    def edit_user(
        self,
        *,
        user_parameters: UserUpdateData,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change the data of a customer account as an operator.

        Changes something; the same call again leaves the same state. Sets the sent fields of a customer account
        to the given values. Needs an operator's session.

        Known from other clients, not documented.
        """
        return self._call("EditUser", locals(), _v.nothing)

    def find_base_user_info_list_frame(
        self,
        *,
        user_filter: UserFilterParameters | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> _v.Page[BaseUserInfo]:
        """Search customers and get one page of results.

        Needs an operator's session. Gives one page; `find_base_user_info_list_frame_all` goes through all of
        them.

        Known from other clients, not documented.
        """
        return self._call("FindBaseUserInfoListFrame", locals(), _v.always(_v.page(_v.One("common", "BaseUserInfo"))))

    def find_base_user_info_list_frame_all(
        self,
        *,
        user_filter: UserFilterParameters | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Iterator[BaseUserInfo]:
        """The items of all pages of `find_base_user_info_list_frame`, each page read when it is wanted. The
        arguments are the same: `frame_position` is where it begins, `frame_size` how many items are asked for at
        once.
        """
        return self._pages("FindBaseUserInfoListFrame", locals(), _v.One("common", "BaseUserInfo"))

    def get_order_user_info_for_operator(
        self,
        *,
        order_id: str,
        **options: Unpack[CallOptions],
    ) -> UserInfo:
        """Get the data of the customer who owns an order.

        Needs an operator's session.
        """
        return self._call("GetOrderUserInfoForOperator", locals(), _v.always(_v.One("common", "UserInfo")))

    def get_user_info_for_operator(
        self,
        *,
        user_id: int,
        **options: Unpack[CallOptions],
    ) -> UserInfo:
        """Get the data of a customer as an operator.

        Needs an operator's session.

        Known from other clients, not documented.
        """
        return self._call("GetUserInfoForOperator", locals(), _v.always(_v.One("common", "UserInfo")))

    def get_user_profile_info_list_for_operator(
        self,
        *,
        user_id: int,
        **options: Unpack[CallOptions],
    ) -> tuple[UserProfileInfo, ...]:
        """List the recipient profiles of a customer as an operator.

        Needs an operator's session.

        Known from other clients, not documented.
        """
        return self._call("GetUserProfileInfoListForOperator", locals(), _v.many(_v.One("common", "UserProfileInfo")))

    def get_user_profile_settings(
        self,
        *,
        input_language: str | None = None,
        include_meta_info: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Get the settings of recipient profile fields.

        Needs an operator's session.

        Known from other clients, not documented.

        :param include_meta_info: Assumed, not documented.
        """
        return self._call("GetUserProfileSettings", locals(), _v.tree)

    def get_user_settings(
        self,
        *,
        include_meta_info: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> UserSettings:
        """Get the settings of customer accounts.

        Needs an operator's session.

        Known from other clients, not documented.

        :param include_meta_info: Assumed, not documented.
        """
        return self._call("GetUserSettings", locals(), _v.always(_v.One("user_admin", "UserSettings")))

    def search_users_with_summary(
        self,
        *,
        user_filter: UserFilterParameters | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> BaseUserInfoListFrameWithSummary:
        """Search customers and get one page of results with totals.

        Needs an operator's session. Gives one page; `search_users_with_summary_all` goes through all of them.

        Known from other clients, not documented.
        """
        return self._call(
            "SearchUsersWithSummary", locals(), _v.always(_v.One("user_admin", "BaseUserInfoListFrameWithSummary"))
        )

    def search_users_with_summary_all(
        self,
        *,
        user_filter: UserFilterParameters | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Iterator[BaseUserInfo]:
        """The items of all pages of `search_users_with_summary`, each page read when it is wanted. The arguments are
        the same: `frame_position` is where it begins, `frame_size` how many items are asked for at once.
        """
        return self._pages("SearchUsersWithSummary", locals(), _v.One("common", "BaseUserInfo"))

    def set_user_ban(
        self,
        *,
        user_id: int,
        is_banned: bool,
        **options: Unpack[CallOptions],
    ) -> None:
        """Block or unblock a customer account.

        Changes something; the same call again leaves the same state. Sets a customer account to blocked or not
        blocked. Needs an operator's session.

        Known from other clients, not documented.
        """
        return self._call("SetUserBan", locals(), _v.nothing)

    def update_user_profile_for_operator(
        self,
        *,
        user_id: int,
        profile_id: int,
        update_data: UserProfileUpdateData,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change a recipient profile of a customer as an operator.

        Changes something; the same call again leaves the same state. Sets the sent fields of a recipient profile
        to the given values. Needs an operator's session.

        Known from other clients, not documented.
        """
        return self._call("UpdateUserProfileForOperator", locals(), _v.nothing)

    def update_user_profile_settings(
        self,
        *,
        update_data: str,
        input_language: str | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change the settings of recipient profile fields.

        Changes once: never repeated by itself. Its document is unknown and the settings hold a list of fields
        that a repeat could add to again. Needs an operator's session.

        Known from other clients, not documented.

        :param update_data: A document of the settings editor (Meta UI); GetMetaEntities names its root. An XML
            document that is not known; it is sent as it is.
        """
        return self._call("UpdateUserProfileSettings", locals(), _v.nothing)

    def update_user_settings(
        self,
        *,
        update_data: UserSettingsUpdateData,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change the settings of customer accounts.

        Changes something; the same call again leaves the same state. Sets the sent settings to the given values.
        Needs an operator's session.

        Known from other clients, not documented.
        """
        return self._call("UpdateUserSettings", locals(), _v.nothing)


class AsyncUserAdminCalls(AsyncAreaCalls):
    """Customers, as the operator who looks after them."""

    __slots__ = ()

    async def add_user(
        self,
        *,
        user_parameters: UserUpdateData,
        **options: Unpack[CallOptions],
    ) -> UserId | None:
        """Create a customer account as an operator.

        Changes once: never repeated by itself. Creates a customer account; a repeat would create another or be
        refused. Needs an operator's session.

        Known from other clients, not documented.
        """
        return await self._call("AddUser", locals(), _v.named(UserId))

    async def create_user_profile_for_operator(
        self,
        *,
        user_id: int,
        create_data: UserProfileCreateData,
        **options: Unpack[CallOptions],
    ) -> UserProfileId | None:
        """Create a recipient profile for a customer as an operator.

        Changes once: never repeated by itself. Creates a recipient profile; a repeat would create a second one.
        Needs an operator's session.

        Known from other clients, not documented.
        """
        return await self._call("CreateUserProfileForOperator", locals(), _v.named(UserProfileId))

    async def delete_user(
        self,
        *,
        user_id: int,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a customer account.

        Changes something; the same call again leaves the same state. Deletes a customer account by id; a repeat
        finds it gone. Needs an operator's session.

        Known from other clients, not documented.
        """
        return await self._call("DeleteUser", locals(), _v.nothing)

    async def delete_user_profile_for_operator(
        self,
        *,
        user_id: int,
        profile_id: int,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a recipient profile of a customer as an operator.

        Changes something; the same call again leaves the same state. Deletes a recipient profile by id; a repeat
        finds it gone. Needs an operator's session.

        Known from other clients, not documented.
        """
        return await self._call("DeleteUserProfileForOperator", locals(), _v.nothing)

    async def edit_user(
        self,
        *,
        user_parameters: UserUpdateData,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change the data of a customer account as an operator.

        Changes something; the same call again leaves the same state. Sets the sent fields of a customer account
        to the given values. Needs an operator's session.

        Known from other clients, not documented.
        """
        return await self._call("EditUser", locals(), _v.nothing)

    async def find_base_user_info_list_frame(
        self,
        *,
        user_filter: UserFilterParameters | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> _v.Page[BaseUserInfo]:
        """Search customers and get one page of results.

        Needs an operator's session. Gives one page; `find_base_user_info_list_frame_all` goes through all of
        them.

        Known from other clients, not documented.
        """
        return await self._call(
            "FindBaseUserInfoListFrame", locals(), _v.always(_v.page(_v.One("common", "BaseUserInfo")))
        )

    def find_base_user_info_list_frame_all(
        self,
        *,
        user_filter: UserFilterParameters | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[BaseUserInfo]:
        """The items of all pages of `find_base_user_info_list_frame`, each page read when it is wanted. The
        arguments are the same: `frame_position` is where it begins, `frame_size` how many items are asked for at
        once.
        """
        return self._pages("FindBaseUserInfoListFrame", locals(), _v.One("common", "BaseUserInfo"))

    async def get_order_user_info_for_operator(
        self,
        *,
        order_id: str,
        **options: Unpack[CallOptions],
    ) -> UserInfo:
        """Get the data of the customer who owns an order.

        Needs an operator's session.
        """
        return await self._call("GetOrderUserInfoForOperator", locals(), _v.always(_v.One("common", "UserInfo")))

    async def get_user_info_for_operator(
        self,
        *,
        user_id: int,
        **options: Unpack[CallOptions],
    ) -> UserInfo:
        """Get the data of a customer as an operator.

        Needs an operator's session.

        Known from other clients, not documented.
        """
        return await self._call("GetUserInfoForOperator", locals(), _v.always(_v.One("common", "UserInfo")))

    async def get_user_profile_info_list_for_operator(
        self,
        *,
        user_id: int,
        **options: Unpack[CallOptions],
    ) -> tuple[UserProfileInfo, ...]:
        """List the recipient profiles of a customer as an operator.

        Needs an operator's session.

        Known from other clients, not documented.
        """
        return await self._call(
            "GetUserProfileInfoListForOperator", locals(), _v.many(_v.One("common", "UserProfileInfo"))
        )

    async def get_user_profile_settings(
        self,
        *,
        input_language: str | None = None,
        include_meta_info: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Get the settings of recipient profile fields.

        Needs an operator's session.

        Known from other clients, not documented.

        :param include_meta_info: Assumed, not documented.
        """
        return await self._call("GetUserProfileSettings", locals(), _v.tree)

    async def get_user_settings(
        self,
        *,
        include_meta_info: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> UserSettings:
        """Get the settings of customer accounts.

        Needs an operator's session.

        Known from other clients, not documented.

        :param include_meta_info: Assumed, not documented.
        """
        return await self._call("GetUserSettings", locals(), _v.always(_v.One("user_admin", "UserSettings")))

    async def search_users_with_summary(
        self,
        *,
        user_filter: UserFilterParameters | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> BaseUserInfoListFrameWithSummary:
        """Search customers and get one page of results with totals.

        Needs an operator's session. Gives one page; `search_users_with_summary_all` goes through all of them.

        Known from other clients, not documented.
        """
        return await self._call(
            "SearchUsersWithSummary", locals(), _v.always(_v.One("user_admin", "BaseUserInfoListFrameWithSummary"))
        )

    def search_users_with_summary_all(
        self,
        *,
        user_filter: UserFilterParameters | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[BaseUserInfo]:
        """The items of all pages of `search_users_with_summary`, each page read when it is wanted. The arguments are
        the same: `frame_position` is where it begins, `frame_size` how many items are asked for at once.
        """
        return self._pages("SearchUsersWithSummary", locals(), _v.One("common", "BaseUserInfo"))

    async def set_user_ban(
        self,
        *,
        user_id: int,
        is_banned: bool,
        **options: Unpack[CallOptions],
    ) -> None:
        """Block or unblock a customer account.

        Changes something; the same call again leaves the same state. Sets a customer account to blocked or not
        blocked. Needs an operator's session.

        Known from other clients, not documented.
        """
        return await self._call("SetUserBan", locals(), _v.nothing)

    async def update_user_profile_for_operator(
        self,
        *,
        user_id: int,
        profile_id: int,
        update_data: UserProfileUpdateData,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change a recipient profile of a customer as an operator.

        Changes something; the same call again leaves the same state. Sets the sent fields of a recipient profile
        to the given values. Needs an operator's session.

        Known from other clients, not documented.
        """
        return await self._call("UpdateUserProfileForOperator", locals(), _v.nothing)

    async def update_user_profile_settings(
        self,
        *,
        update_data: str,
        input_language: str | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change the settings of recipient profile fields.

        Changes once: never repeated by itself. Its document is unknown and the settings hold a list of fields
        that a repeat could add to again. Needs an operator's session.

        Known from other clients, not documented.

        :param update_data: A document of the settings editor (Meta UI); GetMetaEntities names its root. An XML
            document that is not known; it is sent as it is.
        """
        return await self._call("UpdateUserProfileSettings", locals(), _v.nothing)

    async def update_user_settings(
        self,
        *,
        update_data: UserSettingsUpdateData,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change the settings of customer accounts.

        Changes something; the same call again leaves the same state. Sets the sent settings to the given values.
        Needs an operator's session.

        Known from other clients, not documented.
        """
        return await self._call("UpdateUserSettings", locals(), _v.nothing)
