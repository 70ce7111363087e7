# Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
"""The customer's own data and profiles."""

from __future__ import annotations

from .. import _view as _v
from .._calls import AreaCalls, AsyncAreaCalls
from ..ids import SessionId, UserId, UserProfileId

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from typing_extensions import Unpack

    from ..documents import (
        UserPreferencesUpdateData,
        UserProfileCreateData,
        UserProfileUpdateData,
        UserProfileValidateData,
        UserUpdateData,
    )
    from ..types import CallOptions
    from .common import BasePrice, Category, CollectionInfo, ConfirmationInfo, UserInfo, UserProfileInfo


class BatchUserData(_v.View):
    status: _v.Member[UserStatusData | None] = _v.Member(_v.One("user", "UserStatusData"))
    note: _v.Member[CollectionInfo | None] = _v.Member(_v.One("common", "CollectionInfo"))
    note_summary: _v.Member[CollectionSummaryInfo | None] = _v.Member(_v.One("user", "CollectionSummaryInfo"))
    basket: _v.Member[CollectionInfo | None] = _v.Member(_v.One("common", "CollectionInfo"))
    basket_summary: _v.Member[CollectionSummaryInfo | None] = _v.Member(_v.One("user", "CollectionSummaryInfo"))
    search_categories: _v.Member[tuple[Category, ...]] = _v.Member(_v.many(_v.One("common", "Category")))
    favorite_vendors: _v.Member[CollectionInfo | None] = _v.Member(_v.One("common", "CollectionInfo"))
    favorite_vendors_summary: _v.Member[CollectionSummaryInfo | None] = _v.Member(
        _v.One("user", "CollectionSummaryInfo")
    )


class CollectionSummaryInfo(_v.View):
    total_count = _v.Member(_v.whole)
    total_price: _v.Member[BasePrice | None] = _v.Member(_v.One("common", "BasePrice"))


class EmailConfirmationInfo(_v.View):
    user_id = _v.Member(_v.named(UserId))
    email = _v.Member(_v.text)
    phone = _v.Member(_v.text)
    is_email_verification_used = _v.Member(_v.flag)
    email_confirmation_code = _v.Member(_v.text)
    session_id = _v.Member(_v.named(SessionId))


class UserPreferences(_v.View):
    is_anonymous = _v.Member(_v.flag)
    country_code = _v.Member(_v.text)
    country_name = _v.Member(_v.text)
    country_flag_image_url = _v.Member(_v.text)
    currency_code = _v.Member(_v.text)
    currency_sign = _v.Member(_v.text)
    external_delivery_id = _v.Member(_v.text)
    language = _v.Member(_v.text)


class UserStatusData(_v.View):
    is_session_expired = _v.Member(_v.flag)
    info: _v.Member[UserStatusInfo | None] = _v.Member(_v.One("user", "UserStatusInfo"))


class UserStatusInfo(_v.View):
    login = _v.Member(_v.text)
    id = _v.Member(_v.named(UserId))


class UserCalls(AreaCalls):
    """The customer's own data and profiles."""

    __slots__ = ()

    def batch_get_user_data(
        self,
        *,
        block_list: Sequence[str | int] | None = None,
        **options: Unpack[CallOptions],
    ) -> BatchUserData:
        """Get several blocks of customer data (status, cart, favourites) in one call.

        Needs a customer's session.

        :param block_list: Known: `UserStatus`, `Basket`, `Note`, `FavoriteVendors`, `BasketSummary`, `NoteSummary`.
        """
        return self._call("BatchGetUserData", locals(), _v.always(_v.One("user", "BatchUserData")))

    def change_email(
        self,
        *,
        new_email: str,
        current_password: str | None = None,
        **options: Unpack[CallOptions],
    ) -> EmailConfirmationInfo:
        """Request a change of the customer's e-mail address.

        Changes once: never repeated by itself. Sends a confirmation message at every call; the address changes
        only when that is confirmed. Needs a customer's session.
        """
        return self._call("ChangeEmail", locals(), _v.always(_v.One("user", "EmailConfirmationInfo")))

    def change_password(
        self,
        *,
        new_password: str,
        current_password: str | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change the customer's password.

        Changes once: never repeated by itself. A repeat is refused, because the current password is no longer the
        old one, and hides that the first call succeeded. Needs a customer's session.
        """
        return self._call("ChangePassword", locals(), _v.nothing)

    def change_phone(
        self,
        *,
        new_phone: str,
        current_password: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ConfirmationInfo:
        """Request a change of the customer's phone number.

        Changes once: never repeated by itself. Sends a confirmation message at every call; the number changes
        only when that is confirmed. Needs a customer's session.
        """
        return self._call("ChangePhone", locals(), _v.always(_v.One("common", "ConfirmationInfo")))

    def create_user_profile(
        self,
        *,
        create_data: UserProfileCreateData,
        **options: Unpack[CallOptions],
    ) -> UserProfileId | None:
        """Create a recipient profile for the customer.

        Changes once: never repeated by itself. Creates a recipient profile; a repeat would create a second one.
        Needs a customer's session.
        """
        return self._call("CreateUserProfile", locals(), _v.named(UserProfileId))

    def delete_account(
        self,
        *,
        current_password: str | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete the customer's own account.

        Changes something; the same call again leaves the same state. Deletes the account of the session; a repeat
        finds it gone. Needs a customer's session.
        """
        return self._call("DeleteAccount", locals(), _v.nothing)

    def delete_user_profile(
        self,
        *,
        profile_id: int,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete one of the customer's recipient profiles.

        Changes something; the same call again leaves the same state. Deletes a recipient profile by id; a repeat
        finds it gone. Needs a customer's session.
        """
        return self._call("DeleteUserProfile", locals(), _v.nothing)

    def get_user_info(self, **options: Unpack[CallOptions]) -> UserInfo:
        """Get the data of the customer of the session.

        Needs a customer's session.
        """
        return self._call("GetUserInfo", locals(), _v.always(_v.One("common", "UserInfo")))

    def get_user_preferences(self, **options: Unpack[CallOptions]) -> UserPreferences:
        """Get the customer's preferences (language, currency, country).

        Needs a customer's session.
        """
        return self._call("GetUserPreferences", locals(), _v.always(_v.One("user", "UserPreferences")))

    def get_user_profile_info_list(self, **options: Unpack[CallOptions]) -> tuple[UserProfileInfo, ...]:
        """List the customer's recipient profiles.

        Needs a customer's session.
        """
        return self._call("GetUserProfileInfoList", locals(), _v.many(_v.One("common", "UserProfileInfo")))

    def get_user_status_info(self, **options: Unpack[CallOptions]) -> UserStatusInfo:
        """Get the login and id of the customer of the session.

        The cheapest way to learn whether a customer session still lives.

        Needs a customer's session.
        """
        return self._call("GetUserStatusInfo", locals(), _v.always(_v.One("user", "UserStatusInfo")))

    def set_user_push_notification_token(self, **options: Any) -> Any:
        """Store the push notification token of the customer's device.

        Changes once: never repeated by itself. Its parameters are unknown, so is what a repeat does. Needs a
        customer's session.

        Its parameters are not known. What it answers is not known: a generic tree. Newer than what older
        installations of the service have.
        """
        return self._call("SetUserPushNotificationToken", locals(), _v.tree)

    def update_user(
        self,
        *,
        user_parameters: UserUpdateData,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change the data of the customer of the session.

        Changes something; the same call again leaves the same state. Sets the sent fields of the customer's data
        to the given values. Needs a customer's session.
        """
        return self._call("UpdateUser", locals(), _v.nothing)

    def update_user_preferences(
        self,
        *,
        update_data: UserPreferencesUpdateData,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change the customer's preferences (language, currency, country).

        Changes something; the same call again leaves the same state. Sets the sent preferences to the given
        values. Needs a customer's session.
        """
        return self._call("UpdateUserPreferences", locals(), _v.nothing)

    def update_user_profile(
        self,
        *,
        profile_id: int,
        update_data: UserProfileUpdateData,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change one of the customer's recipient profiles.

        Changes something; the same call again leaves the same state. Sets the sent fields of a recipient profile
        to the given values. Needs a customer's session.
        """
        return self._call("UpdateUserProfile", locals(), _v.nothing)

    def validate_user_profile(
        self,
        *,
        validate_data: UserProfileValidateData,
        **options: Unpack[CallOptions],
    ) -> None:
        """Check recipient profile data without saving it.

        Needs no session.
        """
        return self._call("ValidateUserProfile", locals(), _v.nothing)


class AsyncUserCalls(AsyncAreaCalls):
    """The customer's own data and profiles."""

    __slots__ = ()

    async def batch_get_user_data(
        self,
        *,
        block_list: Sequence[str | int] | None = None,
        **options: Unpack[CallOptions],
    ) -> BatchUserData:
        """Get several blocks of customer data (status, cart, favourites) in one call.

        Needs a customer's session.

        :param block_list: Known: `UserStatus`, `Basket`, `Note`, `FavoriteVendors`, `BasketSummary`, `NoteSummary`.
        """
        return await self._call("BatchGetUserData", locals(), _v.always(_v.One("user", "BatchUserData")))

    async def change_email(
        self,
        *,
        new_email: str,
        current_password: str | None = None,
        **options: Unpack[CallOptions],
    ) -> EmailConfirmationInfo:
        """Request a change of the customer's e-mail address.

        Changes once: never repeated by itself. Sends a confirmation message at every call; the address changes
        only when that is confirmed. Needs a customer's session.
        """
        return await self._call("ChangeEmail", locals(), _v.always(_v.One("user", "EmailConfirmationInfo")))

    async def change_password(
        self,
        *,
        new_password: str,
        current_password: str | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change the customer's password.

        Changes once: never repeated by itself. A repeat is refused, because the current password is no longer the
        old one, and hides that the first call succeeded. Needs a customer's session.
        """
        return await self._call("ChangePassword", locals(), _v.nothing)

    async def change_phone(
        self,
        *,
        new_phone: str,
        current_password: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ConfirmationInfo:
        """Request a change of the customer's phone number.

        Changes once: never repeated by itself. Sends a confirmation message at every call; the number changes
        only when that is confirmed. Needs a customer's session.
        """
        return await self._call("ChangePhone", locals(), _v.always(_v.One("common", "ConfirmationInfo")))

    async def create_user_profile(
        self,
        *,
        create_data: UserProfileCreateData,
        **options: Unpack[CallOptions],
    ) -> UserProfileId | None:
        """Create a recipient profile for the customer.

        Changes once: never repeated by itself. Creates a recipient profile; a repeat would create a second one.
        Needs a customer's session.
        """
        return await self._call("CreateUserProfile", locals(), _v.named(UserProfileId))

    async def delete_account(
        self,
        *,
        current_password: str | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete the customer's own account.

        Changes something; the same call again leaves the same state. Deletes the account of the session; a repeat
        finds it gone. Needs a customer's session.
        """
        return await self._call("DeleteAccount", locals(), _v.nothing)

    async def delete_user_profile(
        self,
        *,
        profile_id: int,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete one of the customer's recipient profiles.

        Changes something; the same call again leaves the same state. Deletes a recipient profile by id; a repeat
        finds it gone. Needs a customer's session.
        """
        return await self._call("DeleteUserProfile", locals(), _v.nothing)

    async def get_user_info(self, **options: Unpack[CallOptions]) -> UserInfo:
        """Get the data of the customer of the session.

        Needs a customer's session.
        """
        return await self._call("GetUserInfo", locals(), _v.always(_v.One("common", "UserInfo")))

    async def get_user_preferences(self, **options: Unpack[CallOptions]) -> UserPreferences:
        """Get the customer's preferences (language, currency, country).

        Needs a customer's session.
        """
        return await self._call("GetUserPreferences", locals(), _v.always(_v.One("user", "UserPreferences")))

    async def get_user_profile_info_list(self, **options: Unpack[CallOptions]) -> tuple[UserProfileInfo, ...]:
        """List the customer's recipient profiles.

        Needs a customer's session.
        """
        return await self._call("GetUserProfileInfoList", locals(), _v.many(_v.One("common", "UserProfileInfo")))

    async def get_user_status_info(self, **options: Unpack[CallOptions]) -> UserStatusInfo:
        """Get the login and id of the customer of the session.

        The cheapest way to learn whether a customer session still lives.

        Needs a customer's session.
        """
        return await self._call("GetUserStatusInfo", locals(), _v.always(_v.One("user", "UserStatusInfo")))

    async def set_user_push_notification_token(self, **options: Any) -> Any:
        """Store the push notification token of the customer's device.

        Changes once: never repeated by itself. Its parameters are unknown, so is what a repeat does. Needs a
        customer's session.

        Its parameters are not known. What it answers is not known: a generic tree. Newer than what older
        installations of the service have.
        """
        return await self._call("SetUserPushNotificationToken", locals(), _v.tree)

    async def update_user(
        self,
        *,
        user_parameters: UserUpdateData,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change the data of the customer of the session.

        Changes something; the same call again leaves the same state. Sets the sent fields of the customer's data
        to the given values. Needs a customer's session.
        """
        return await self._call("UpdateUser", locals(), _v.nothing)

    async def update_user_preferences(
        self,
        *,
        update_data: UserPreferencesUpdateData,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change the customer's preferences (language, currency, country).

        Changes something; the same call again leaves the same state. Sets the sent preferences to the given
        values. Needs a customer's session.
        """
        return await self._call("UpdateUserPreferences", locals(), _v.nothing)

    async def update_user_profile(
        self,
        *,
        profile_id: int,
        update_data: UserProfileUpdateData,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change one of the customer's recipient profiles.

        Changes something; the same call again leaves the same state. Sets the sent fields of a recipient profile
        to the given values. Needs a customer's session.
        """
        return await self._call("UpdateUserProfile", locals(), _v.nothing)

    async def validate_user_profile(
        self,
        *,
        validate_data: UserProfileValidateData,
        **options: Unpack[CallOptions],
    ) -> None:
        """Check recipient profile data without saving it.

        Needs no session.
        """
        return await self._call("ValidateUserProfile", locals(), _v.nothing)
