# Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
"""Discount groups and the customers in them."""

from __future__ import annotations

from .. import _view as _v
from .._calls import AreaCalls, AsyncAreaCalls
from ..ids import DiscountGroupId, UserId

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from typing_extensions import Unpack

    from ..documents import DiscountGroupAddData, DiscountGroupUpdateData, UserFilterParameters
    from ..types import CallOptions
    from .common import DiscountInfo


class DiscountGroupInfo(_v.View):
    id = _v.Member(_v.named(DiscountGroupId))
    name = _v.Member(_v.text)
    description = _v.Member(_v.text)
    discount: _v.Member[DiscountInfo | None] = _v.Member(_v.One("common", "DiscountInfo"))
    discount_identification_parametr: _v.Member[DiscountIdentificationParametrInfo | None] = _v.Member(
        _v.One("discount", "DiscountIdentificationParametrInfo")
    )
    is_default = _v.Member(_v.flag)


class DiscountGroupUserInfo(_v.View):
    id = _v.Member(_v.named(UserId))
    login = _v.Member(_v.text)
    email = _v.Member(_v.text)
    is_active = _v.Member(_v.flag)
    first_name = _v.Member(_v.text)
    last_name = _v.Member(_v.text)
    middle_name = _v.Member(_v.text)
    personal_account_id = _v.Member(_v.text)
    is_email_verified = _v.Member(_v.flag)
    phone = _v.Member(_v.text)
    is_phone_verified = _v.Member(_v.flag)
    is_automate_setted = _v.Member(_v.flag)


class DiscountIdentificationParametrInfo(_v.View):
    providers = _v.Member(_v.many(_v.text))
    purchase_volume = _v.Member(_v.decimal)


class DiscountCalls(AreaCalls):
    """Discount groups and the customers in them."""

    __slots__ = ()

    def add_discount_group_to_instance(
        self,
        *,
        add_data: DiscountGroupAddData,
        **options: Unpack[CallOptions],
    ) -> DiscountGroupId | None:
        """Create a discount group.

        Changes once: never repeated by itself. Creates a discount group; a repeat would create a second one.
        Needs an operator's session.
        """
        return self._call("AddDiscountGroupToInstance", locals(), _v.named(DiscountGroupId))

    def add_user_to_discount_group(
        self,
        *,
        discount_group_id: int,
        user_id: int,
        **options: Unpack[CallOptions],
    ) -> None:
        """Put a customer into a discount group.

        Changes something; the same call again leaves the same state. Makes the customer a member; a repeat finds
        the membership there (or is refused as existing). Needs an operator's session.
        """
        return self._call("AddUserToDiscountGroup", locals(), _v.nothing)

    def find_discount_group(
        self,
        *,
        find_parameters: str | None = None,
        **options: Unpack[CallOptions],
    ) -> DiscountGroupInfo:
        """Find a discount group by given conditions.

        Needs an operator's session.

        Known from other clients, not documented.

        :param find_parameters: An XML document that is not known; it is sent as it is.
        """
        return self._call("FindDiscountGroup", locals(), _v.always(_v.One("discount", "DiscountGroupInfo")))

    def get_discount_group(self, **options: Unpack[CallOptions]) -> DiscountGroupInfo:
        """Get the discount group of the customer.

        Needs a customer's session.
        """
        return self._call("GetDiscountGroup", locals(), _v.always(_v.One("discount", "DiscountGroupInfo")))

    def get_discount_group_list(self, **options: Unpack[CallOptions]) -> tuple[DiscountGroupInfo, ...]:
        """List the discount groups of the instance.

        Needs an operator's session.
        """
        return self._call("GetDiscountGroupList", locals(), _v.many(_v.One("discount", "DiscountGroupInfo")))

    def get_discount_groups(self, **options: Unpack[CallOptions]) -> tuple[DiscountGroupInfo, ...]:
        """List the discount groups of the customer.

        Needs a customer's session.
        """
        return self._call("GetDiscountGroups", locals(), _v.many(_v.One("discount", "DiscountGroupInfo")))

    def get_user_discount_group_for_operator(
        self,
        *,
        user_id: int,
        **options: Unpack[CallOptions],
    ) -> DiscountGroupInfo:
        """Get the discount group of a customer as an operator.

        Needs an operator's session.
        """
        return self._call(
            "GetUserDiscountGroupForOperator", locals(), _v.always(_v.One("discount", "DiscountGroupInfo"))
        )

    def get_user_discount_groups_for_operator(
        self,
        *,
        user_id: int,
        **options: Unpack[CallOptions],
    ) -> tuple[DiscountGroupInfo, ...]:
        """List the discount groups of a customer as an operator.

        Needs an operator's session.

        Its parameters are inferred from similar methods. What it answers is less sure. Newer than what older
        installations of the service have.
        """
        return self._call(
            "GetUserDiscountGroupsForOperator", locals(), _v.many(_v.One("discount", "DiscountGroupInfo"))
        )

    def get_users_of_discount_group(
        self,
        *,
        discount_group_id: int,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> _v.Page[DiscountGroupUserInfo]:
        """Get one page of the customers in a discount group.

        Needs an operator's session. Gives one page; `get_users_of_discount_group_all` goes through all of them.
        """
        return self._call(
            "GetUsersOfDiscountGroup", locals(), _v.always(_v.page(_v.One("discount", "DiscountGroupUserInfo")))
        )

    def get_users_of_discount_group_all(
        self,
        *,
        discount_group_id: int,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Iterator[DiscountGroupUserInfo]:
        """The items of all pages of `get_users_of_discount_group`, each page read when it is wanted. The arguments
        are the same: `frame_position` is where it begins, `frame_size` how many items are asked for at once.
        """
        return self._pages("GetUsersOfDiscountGroup", locals(), _v.One("discount", "DiscountGroupUserInfo"))

    def remove_discount_group_from_instance(
        self,
        *,
        discount_group_id: int,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a discount group.

        Changes something; the same call again leaves the same state. Deletes a discount group by id; a repeat
        finds it gone. Needs an operator's session.
        """
        return self._call("RemoveDiscountGroupFromInstance", locals(), _v.nothing)

    def remove_user_from_discount_group(
        self,
        *,
        discount_group_id: int,
        user_id: int,
        **options: Unpack[CallOptions],
    ) -> None:
        """Take a customer out of a discount group.

        Changes something; the same call again leaves the same state. Ends a membership; a repeat finds it ended.
        Needs an operator's session.
        """
        return self._call("RemoveUserFromDiscountGroup", locals(), _v.nothing)

    def search_users_of_discount_group(
        self,
        *,
        discount_group_id: int,
        user_filter: UserFilterParameters | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> _v.Page[DiscountGroupUserInfo]:
        """Search the customers of a discount group.

        Needs an operator's session. Gives one page; `search_users_of_discount_group_all` goes through all of
        them.

        What it answers is less sure.
        """
        return self._call(
            "SearchUsersOfDiscountGroup", locals(), _v.always(_v.page(_v.One("discount", "DiscountGroupUserInfo")))
        )

    def search_users_of_discount_group_all(
        self,
        *,
        discount_group_id: int,
        user_filter: UserFilterParameters | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Iterator[DiscountGroupUserInfo]:
        """The items of all pages of `search_users_of_discount_group`, each page read when it is wanted. The
        arguments are the same: `frame_position` is where it begins, `frame_size` how many items are asked for at
        once.
        """
        return self._pages("SearchUsersOfDiscountGroup", locals(), _v.One("discount", "DiscountGroupUserInfo"))

    def update_discount_group(
        self,
        *,
        discount_group_id: int,
        update_data: DiscountGroupUpdateData,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change a discount group.

        Changes something; the same call again leaves the same state. Sets the data of a discount group to the
        given values. Needs an operator's session.
        """
        return self._call("UpdateDiscountGroup", locals(), _v.nothing)


class AsyncDiscountCalls(AsyncAreaCalls):
    """Discount groups and the customers in them."""

    __slots__ = ()

    async def add_discount_group_to_instance(
        self,
        *,
        add_data: DiscountGroupAddData,
        **options: Unpack[CallOptions],
    ) -> DiscountGroupId | None:
        """Create a discount group.

        Changes once: never repeated by itself. Creates a discount group; a repeat would create a second one.
        Needs an operator's session.
        """
        return await self._call("AddDiscountGroupToInstance", locals(), _v.named(DiscountGroupId))

    async def add_user_to_discount_group(
        self,
        *,
        discount_group_id: int,
        user_id: int,
        **options: Unpack[CallOptions],
    ) -> None:
        """Put a customer into a discount group.

        Changes something; the same call again leaves the same state. Makes the customer a member; a repeat finds
        the membership there (or is refused as existing). Needs an operator's session.
        """
        return await self._call("AddUserToDiscountGroup", locals(), _v.nothing)

    async def find_discount_group(
        self,
        *,
        find_parameters: str | None = None,
        **options: Unpack[CallOptions],
    ) -> DiscountGroupInfo:
        """Find a discount group by given conditions.

        Needs an operator's session.

        Known from other clients, not documented.

        :param find_parameters: An XML document that is not known; it is sent as it is.
        """
        return await self._call("FindDiscountGroup", locals(), _v.always(_v.One("discount", "DiscountGroupInfo")))

    async def get_discount_group(self, **options: Unpack[CallOptions]) -> DiscountGroupInfo:
        """Get the discount group of the customer.

        Needs a customer's session.
        """
        return await self._call("GetDiscountGroup", locals(), _v.always(_v.One("discount", "DiscountGroupInfo")))

    async def get_discount_group_list(self, **options: Unpack[CallOptions]) -> tuple[DiscountGroupInfo, ...]:
        """List the discount groups of the instance.

        Needs an operator's session.
        """
        return await self._call("GetDiscountGroupList", locals(), _v.many(_v.One("discount", "DiscountGroupInfo")))

    async def get_discount_groups(self, **options: Unpack[CallOptions]) -> tuple[DiscountGroupInfo, ...]:
        """List the discount groups of the customer.

        Needs a customer's session.
        """
        return await self._call("GetDiscountGroups", locals(), _v.many(_v.One("discount", "DiscountGroupInfo")))

    async def get_user_discount_group_for_operator(
        self,
        *,
        user_id: int,
        **options: Unpack[CallOptions],
    ) -> DiscountGroupInfo:
        """Get the discount group of a customer as an operator.

        Needs an operator's session.
        """
        return await self._call(
            "GetUserDiscountGroupForOperator", locals(), _v.always(_v.One("discount", "DiscountGroupInfo"))
        )

    async def get_user_discount_groups_for_operator(
        self,
        *,
        user_id: int,
        **options: Unpack[CallOptions],
    ) -> tuple[DiscountGroupInfo, ...]:
        """List the discount groups of a customer as an operator.

        Needs an operator's session.

        Its parameters are inferred from similar methods. What it answers is less sure. Newer than what older
        installations of the service have.
        """
        return await self._call(
            "GetUserDiscountGroupsForOperator", locals(), _v.many(_v.One("discount", "DiscountGroupInfo"))
        )

    async def get_users_of_discount_group(
        self,
        *,
        discount_group_id: int,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> _v.Page[DiscountGroupUserInfo]:
        """Get one page of the customers in a discount group.

        Needs an operator's session. Gives one page; `get_users_of_discount_group_all` goes through all of them.
        """
        return await self._call(
            "GetUsersOfDiscountGroup", locals(), _v.always(_v.page(_v.One("discount", "DiscountGroupUserInfo")))
        )

    def get_users_of_discount_group_all(
        self,
        *,
        discount_group_id: int,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[DiscountGroupUserInfo]:
        """The items of all pages of `get_users_of_discount_group`, each page read when it is wanted. The arguments
        are the same: `frame_position` is where it begins, `frame_size` how many items are asked for at once.
        """
        return self._pages("GetUsersOfDiscountGroup", locals(), _v.One("discount", "DiscountGroupUserInfo"))

    async def remove_discount_group_from_instance(
        self,
        *,
        discount_group_id: int,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a discount group.

        Changes something; the same call again leaves the same state. Deletes a discount group by id; a repeat
        finds it gone. Needs an operator's session.
        """
        return await self._call("RemoveDiscountGroupFromInstance", locals(), _v.nothing)

    async def remove_user_from_discount_group(
        self,
        *,
        discount_group_id: int,
        user_id: int,
        **options: Unpack[CallOptions],
    ) -> None:
        """Take a customer out of a discount group.

        Changes something; the same call again leaves the same state. Ends a membership; a repeat finds it ended.
        Needs an operator's session.
        """
        return await self._call("RemoveUserFromDiscountGroup", locals(), _v.nothing)

    async def search_users_of_discount_group(
        self,
        *,
        discount_group_id: int,
        user_filter: UserFilterParameters | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> _v.Page[DiscountGroupUserInfo]:
        """Search the customers of a discount group.

        Needs an operator's session. Gives one page; `search_users_of_discount_group_all` goes through all of
        them.

        What it answers is less sure.
        """
        return await self._call(
            "SearchUsersOfDiscountGroup", locals(), _v.always(_v.page(_v.One("discount", "DiscountGroupUserInfo")))
        )

    def search_users_of_discount_group_all(
        self,
        *,
        discount_group_id: int,
        user_filter: UserFilterParameters | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[DiscountGroupUserInfo]:
        """The items of all pages of `search_users_of_discount_group`, each page read when it is wanted. The
        arguments are the same: `frame_position` is where it begins, `frame_size` how many items are asked for at
        once.
        """
        return self._pages("SearchUsersOfDiscountGroup", locals(), _v.One("discount", "DiscountGroupUserInfo"))

    async def update_discount_group(
        self,
        *,
        discount_group_id: int,
        update_data: DiscountGroupUpdateData,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change a discount group.

        Changes something; the same call again leaves the same state. Sets the data of a discount group to the
        given values. Needs an operator's session.
        """
        return await self._call("UpdateDiscountGroup", locals(), _v.nothing)
