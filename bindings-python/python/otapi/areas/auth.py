# Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
"""Signing in, registering and confirming, for customers and operators."""

from __future__ import annotations

from .. import _view as _v
from .._calls import AreaCalls, AsyncAreaCalls
from ..ids import SessionId

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from typing_extensions import Unpack

    from ..documents import UserRegistrationData
    from ..types import CallOptions
    from .common import AuthenticationSystemInfo, ConfirmationInfo


class AuthenticationInfo(_v.View):
    redirect_url = _v.Member(_v.text)


class PasswordRecoveryConfirmationResultInfo(_v.View):
    email = _v.Member(_v.text)
    login = _v.Member(_v.text)
    password = _v.Member(_v.text)


class PasswordRecoveryRequestResultInfo(_v.View):
    email = _v.Member(_v.text)
    confirmation_code = _v.Member(_v.text)


class AuthCalls(AreaCalls):
    """Signing in, registering and confirming, for customers and operators."""

    __slots__ = ()

    def authenticate(
        self,
        *,
        user_login: str,
        user_password: str,
        remember_me: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> str | None:
        """Sign a customer in with login and password, starting from the current guest session.

        The cart and the favourites of the guest session move to the customer.

        Changes something; the same call again leaves the same state. Opens one more session and moves the guest's
        cart to the customer; a repeat opens another session and finds the guest's cart already moved. Takes a
        customer's session, and does without.

        :param remember_me: Presumably lengthens the session; not documented.
        """
        return self._call("Authenticate", locals(), _v.text)

    def authenticate_as_user(
        self,
        *,
        user_login: str,
        **options: Unpack[CallOptions],
    ) -> str | None:
        """Open a customer session for an operator without the customer's password.

        Changes something; the same call again leaves the same state. Opens one more customer session; a repeat
        opens another and disturbs none. Needs an operator's session.
        """
        return self._call("AuthenticateAsUser", locals(), _v.text)

    def authenticate_instance_operator(
        self,
        *,
        user_login: str,
        user_password: str,
        **options: Unpack[CallOptions],
    ) -> SessionId | None:
        """Sign an operator in with login and password.

        Changes something; the same call again leaves the same state. Opens one more operator session; a repeat
        opens another and disturbs none. Needs no session.
        """
        return self._call("AuthenticateInstanceOperator", locals(), _v.named(SessionId))

    def authenticate_instance_service_operator(
        self,
        *,
        user_login: str,
        user_password: str,
        service: str,
        **options: Unpack[CallOptions],
    ) -> SessionId | None:
        """Sign an operator in with login and password on behalf of a named service.

        Changes something; the same call again leaves the same state. Opens one more operator session; a repeat
        opens another and disturbs none. Needs no session.

        Known from other clients, not documented.
        """
        return self._call("AuthenticateInstanceServiceOperator", locals(), _v.named(SessionId))

    def confirm_email(
        self,
        *,
        confirmation_code: str,
        **options: Unpack[CallOptions],
    ) -> SessionId | None:
        """Confirm an e-mail address with the code that was sent and open a session.

        Changes once: never repeated by itself. Uses up a code that works once; a repeat is refused and hides that
        the first call confirmed the address and opened a session. Needs no session, and takes one.
        """
        return self._call("ConfirmEmail", locals(), _v.named(SessionId))

    def confirm_external_authentication(
        self,
        *,
        context_id: str,
        user_email: str,
        user_password: str | None = None,
        **options: Unpack[CallOptions],
    ) -> SessionId | None:
        """Finish an external sign-in by giving an e-mail address and password.

        Changes once: never repeated by itself. Finishes a sign-in and may create or join a customer account; the
        context works once. Needs no session.

        :param context_id: From the return address of the external sign-in.
        :param user_password: Needed when the service answers ValidationError /
            PasswordRequiredForFinishExternalAuthentication.
        """
        return self._call("ConfirmExternalAuthentication", locals(), _v.named(SessionId))

    def confirm_external_authentication_with_token(self, **options: Any) -> SessionId | None:
        """Finish an external sign-in with a token of the external system.

        Changes once: never repeated by itself. Its parameters are unknown; it finishes a sign-in and may create a
        customer account. Needs a session; whether a customer's or an operator's is not known.

        Its parameters are not known. What it answers is less sure. Newer than what older installations of the
        service have.
        """
        return self._call("ConfirmExternalAuthenticationWithToken", locals(), _v.named(SessionId))

    def confirm_new_password(
        self,
        *,
        confirmation_code: str,
        new_password: str,
        **options: Unpack[CallOptions],
    ) -> SessionId | None:
        """Set a new password with a confirmation code and open a session.

        Changes once: never repeated by itself. Uses up a code that works once; a repeat is refused and hides that
        the first call changed the password. Needs no session.
        """
        return self._call("ConfirmNewPassword", locals(), _v.named(SessionId))

    def confirm_password_recovery(
        self,
        *,
        confirmation_code: str,
        **options: Unpack[CallOptions],
    ) -> PasswordRecoveryConfirmationResultInfo:
        """Confirm a password recovery with the code that was sent.

        Changes once: never repeated by itself. Uses up a code that works once and may give out a new password,
        which a repeat would replace or refuse. Needs no session.
        """
        return self._call(
            "ConfirmPasswordRecovery", locals(), _v.always(_v.One("auth", "PasswordRecoveryConfirmationResultInfo"))
        )

    def confirm_phone(
        self,
        *,
        confirmation_code: str,
        **options: Unpack[CallOptions],
    ) -> SessionId | None:
        """Confirm a phone number with the code that was sent and open a session.

        Changes once: never repeated by itself. Uses up a code that works once; a repeat is refused and hides that
        the first call confirmed the number and opened a session. Needs a customer's session.
        """
        return self._call("ConfirmPhone", locals(), _v.named(SessionId))

    def get_anonymous_session(self, **options: Unpack[CallOptions]) -> SessionId | None:
        """Open a session for a customer who has not signed in.

        A guest session serves the cart only; when it expires, its cart is lost.

        Changes something; the same call again leaves the same state. Opens a new guest session at every call; a
        repeat only leaves an unused session behind. Needs no session.

        What it answers is less sure. Newer than what older installations of the service have.
        """
        return self._call("GetAnonymousSession", locals(), _v.named(SessionId))

    def get_external_authentication_info(
        self,
        *,
        authentication_system: str,
        return_url: str | None = None,
        application_type: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AuthenticationInfo:
        """Get the data needed to start an external sign-in.

        Changes something; the same call again leaves the same state. Opens a sign-in attempt at the external
        system; a repeat opens another attempt and the unused one lapses. Takes a customer's session, and does
        without.

        :param return_url: The browser comes back here with sessionId, or with error and, when that is
            email_required, contextId.
        :param application_type: A newer parameter.
        """
        return self._call("GetExternalAuthenticationInfo", locals(), _v.always(_v.One("auth", "AuthenticationInfo")))

    def get_external_authentication_system_info_list(
        self, **options: Unpack[CallOptions]
    ) -> tuple[AuthenticationSystemInfo, ...]:
        """List the external sign-in systems offered to customers.

        Needs no session.
        """
        return self._call(
            "GetExternalAuthenticationSystemInfoList", locals(), _v.many(_v.One("common", "AuthenticationSystemInfo"))
        )

    def register_user(
        self,
        *,
        user_parameters: UserRegistrationData,
        **options: Unpack[CallOptions],
    ) -> ConfirmationInfo:
        """Register a customer account, starting from the current guest session.

        Changes once: never repeated by itself. Creates a customer account and may send a confirmation message.
        Takes a customer's session, and does without.
        """
        return self._call("RegisterUser", locals(), _v.always(_v.One("common", "ConfirmationInfo")))

    def request_password_recovery(
        self,
        *,
        user_identifier: str,
        **options: Unpack[CallOptions],
    ) -> PasswordRecoveryRequestResultInfo:
        """Request a password recovery code for a login, e-mail address or phone.

        Changes once: never repeated by itself. Sends the customer a message with a recovery code at every call.
        Needs no session.
        """
        return self._call(
            "RequestPasswordRecovery", locals(), _v.always(_v.One("auth", "PasswordRecoveryRequestResultInfo"))
        )

    def resend_confirmation_code(self, **options: Any) -> Any:
        """Send the confirmation code again.

        Changes once: never repeated by itself. Sends the customer another message at every call; its parameters
        are unknown. Needs a session; whether a customer's or an operator's is not known.

        Its parameters are not known. What it answers is not known: a generic tree. Newer than what older
        installations of the service have.
        """
        return self._call("ResendConfirmationCode", locals(), _v.tree)


class AsyncAuthCalls(AsyncAreaCalls):
    """Signing in, registering and confirming, for customers and operators."""

    __slots__ = ()

    async def authenticate(
        self,
        *,
        user_login: str,
        user_password: str,
        remember_me: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> str | None:
        """Sign a customer in with login and password, starting from the current guest session.

        The cart and the favourites of the guest session move to the customer.

        Changes something; the same call again leaves the same state. Opens one more session and moves the guest's
        cart to the customer; a repeat opens another session and finds the guest's cart already moved. Takes a
        customer's session, and does without.

        :param remember_me: Presumably lengthens the session; not documented.
        """
        return await self._call("Authenticate", locals(), _v.text)

    async def authenticate_as_user(
        self,
        *,
        user_login: str,
        **options: Unpack[CallOptions],
    ) -> str | None:
        """Open a customer session for an operator without the customer's password.

        Changes something; the same call again leaves the same state. Opens one more customer session; a repeat
        opens another and disturbs none. Needs an operator's session.
        """
        return await self._call("AuthenticateAsUser", locals(), _v.text)

    async def authenticate_instance_operator(
        self,
        *,
        user_login: str,
        user_password: str,
        **options: Unpack[CallOptions],
    ) -> SessionId | None:
        """Sign an operator in with login and password.

        Changes something; the same call again leaves the same state. Opens one more operator session; a repeat
        opens another and disturbs none. Needs no session.
        """
        return await self._call("AuthenticateInstanceOperator", locals(), _v.named(SessionId))

    async def authenticate_instance_service_operator(
        self,
        *,
        user_login: str,
        user_password: str,
        service: str,
        **options: Unpack[CallOptions],
    ) -> SessionId | None:
        """Sign an operator in with login and password on behalf of a named service.

        Changes something; the same call again leaves the same state. Opens one more operator session; a repeat
        opens another and disturbs none. Needs no session.

        Known from other clients, not documented.
        """
        return await self._call("AuthenticateInstanceServiceOperator", locals(), _v.named(SessionId))

    async def confirm_email(
        self,
        *,
        confirmation_code: str,
        **options: Unpack[CallOptions],
    ) -> SessionId | None:
        """Confirm an e-mail address with the code that was sent and open a session.

        Changes once: never repeated by itself. Uses up a code that works once; a repeat is refused and hides that
        the first call confirmed the address and opened a session. Needs no session, and takes one.
        """
        return await self._call("ConfirmEmail", locals(), _v.named(SessionId))

    async def confirm_external_authentication(
        self,
        *,
        context_id: str,
        user_email: str,
        user_password: str | None = None,
        **options: Unpack[CallOptions],
    ) -> SessionId | None:
        """Finish an external sign-in by giving an e-mail address and password.

        Changes once: never repeated by itself. Finishes a sign-in and may create or join a customer account; the
        context works once. Needs no session.

        :param context_id: From the return address of the external sign-in.
        :param user_password: Needed when the service answers ValidationError /
            PasswordRequiredForFinishExternalAuthentication.
        """
        return await self._call("ConfirmExternalAuthentication", locals(), _v.named(SessionId))

    async def confirm_external_authentication_with_token(self, **options: Any) -> SessionId | None:
        """Finish an external sign-in with a token of the external system.

        Changes once: never repeated by itself. Its parameters are unknown; it finishes a sign-in and may create a
        customer account. Needs a session; whether a customer's or an operator's is not known.

        Its parameters are not known. What it answers is less sure. Newer than what older installations of the
        service have.
        """
        return await self._call("ConfirmExternalAuthenticationWithToken", locals(), _v.named(SessionId))

    async def confirm_new_password(
        self,
        *,
        confirmation_code: str,
        new_password: str,
        **options: Unpack[CallOptions],
    ) -> SessionId | None:
        """Set a new password with a confirmation code and open a session.

        Changes once: never repeated by itself. Uses up a code that works once; a repeat is refused and hides that
        the first call changed the password. Needs no session.
        """
        return await self._call("ConfirmNewPassword", locals(), _v.named(SessionId))

    async def confirm_password_recovery(
        self,
        *,
        confirmation_code: str,
        **options: Unpack[CallOptions],
    ) -> PasswordRecoveryConfirmationResultInfo:
        """Confirm a password recovery with the code that was sent.

        Changes once: never repeated by itself. Uses up a code that works once and may give out a new password,
        which a repeat would replace or refuse. Needs no session.
        """
        return await self._call(
            "ConfirmPasswordRecovery", locals(), _v.always(_v.One("auth", "PasswordRecoveryConfirmationResultInfo"))
        )

    async def confirm_phone(
        self,
        *,
        confirmation_code: str,
        **options: Unpack[CallOptions],
    ) -> SessionId | None:
        """Confirm a phone number with the code that was sent and open a session.

        Changes once: never repeated by itself. Uses up a code that works once; a repeat is refused and hides that
        the first call confirmed the number and opened a session. Needs a customer's session.
        """
        return await self._call("ConfirmPhone", locals(), _v.named(SessionId))

    async def get_anonymous_session(self, **options: Unpack[CallOptions]) -> SessionId | None:
        """Open a session for a customer who has not signed in.

        A guest session serves the cart only; when it expires, its cart is lost.

        Changes something; the same call again leaves the same state. Opens a new guest session at every call; a
        repeat only leaves an unused session behind. Needs no session.

        What it answers is less sure. Newer than what older installations of the service have.
        """
        return await self._call("GetAnonymousSession", locals(), _v.named(SessionId))

    async def get_external_authentication_info(
        self,
        *,
        authentication_system: str,
        return_url: str | None = None,
        application_type: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AuthenticationInfo:
        """Get the data needed to start an external sign-in.

        Changes something; the same call again leaves the same state. Opens a sign-in attempt at the external
        system; a repeat opens another attempt and the unused one lapses. Takes a customer's session, and does
        without.

        :param return_url: The browser comes back here with sessionId, or with error and, when that is
            email_required, contextId.
        :param application_type: A newer parameter.
        """
        return await self._call(
            "GetExternalAuthenticationInfo", locals(), _v.always(_v.One("auth", "AuthenticationInfo"))
        )

    async def get_external_authentication_system_info_list(
        self, **options: Unpack[CallOptions]
    ) -> tuple[AuthenticationSystemInfo, ...]:
        """List the external sign-in systems offered to customers.

        Needs no session.
        """
        return await self._call(
            "GetExternalAuthenticationSystemInfoList", locals(), _v.many(_v.One("common", "AuthenticationSystemInfo"))
        )

    async def register_user(
        self,
        *,
        user_parameters: UserRegistrationData,
        **options: Unpack[CallOptions],
    ) -> ConfirmationInfo:
        """Register a customer account, starting from the current guest session.

        Changes once: never repeated by itself. Creates a customer account and may send a confirmation message.
        Takes a customer's session, and does without.
        """
        return await self._call("RegisterUser", locals(), _v.always(_v.One("common", "ConfirmationInfo")))

    async def request_password_recovery(
        self,
        *,
        user_identifier: str,
        **options: Unpack[CallOptions],
    ) -> PasswordRecoveryRequestResultInfo:
        """Request a password recovery code for a login, e-mail address or phone.

        Changes once: never repeated by itself. Sends the customer a message with a recovery code at every call.
        Needs no session.
        """
        return await self._call(
            "RequestPasswordRecovery", locals(), _v.always(_v.One("auth", "PasswordRecoveryRequestResultInfo"))
        )

    async def resend_confirmation_code(self, **options: Any) -> Any:
        """Send the confirmation code again.

        Changes once: never repeated by itself. Sends the customer another message at every call; its parameters
        are unknown. Needs a session; whether a customer's or an operator's is not known.

        Its parameters are not known. What it answers is not known: a generic tree. Newer than what older
        installations of the service have.
        """
        return await self._call("ResendConfirmationCode", locals(), _v.tree)
