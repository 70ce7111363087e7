# Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
"""Messages to customers: events, templates, SMS."""

from __future__ import annotations

from .. import _view as _v
from .._calls import AreaCalls, AsyncAreaCalls

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ..documents import MessageTemplateUpdateData, MessengerSettingsUpdateData, SmsServiceSettingsUpdateData
    from ..types import CallOptions
    from .common import FieldMetaInfo


class EventInfo(_v.View):
    name = _v.Member(_v.text)
    description = _v.Member(_v.text)
    is_enabled = _v.Member(_v.flag)


class MessageTemplateInfo(_v.View):
    meta_info: _v.Member[tuple[FieldMetaInfo, ...]] = _v.Member(_v.many(_v.One("common", "FieldMetaInfo")))
    is_client_version = _v.Member(_v.flag)
    is_default = _v.Member(_v.flag)
    subject = _v.Member(_v.text)
    text = _v.Member(_v.text)


class MessengerSettings(_v.View):
    meta_info: _v.Member[tuple[FieldMetaInfo, ...]] = _v.Member(_v.many(_v.One("common", "FieldMetaInfo")))
    notification_emails = _v.Member(_v.many(_v.text))
    notification_language = _v.Member(_v.text)
    active_notifications = _v.Member(_v.many(_v.text))


class SmsServiceModeSettings(_v.View):
    id = _v.Member(_v.text)
    display_name = _v.Member(_v.text)
    action = _v.Member(_v.text)
    sms_service = _v.Member(_v.text)
    account = _v.Member(_v.text)
    secret = _v.Member(_v.text)
    sender = _v.Member(_v.text)
    api_id = _v.Member(_v.text)
    is_enabled = _v.Member(_v.flag)
    test_recipient_phone = _v.Member(_v.text)


class SmsServiceSettings(_v.View):
    sms_service_mode_settings_list: _v.Member[tuple[SmsServiceModeSettings, ...]] = _v.Member(
        _v.many(_v.One("messaging", "SmsServiceModeSettings"))
    )
    is_sms_enabled = _v.Member(_v.flag)
    meta_info: _v.Member[tuple[FieldMetaInfo, ...]] = _v.Member(_v.many(_v.One("common", "FieldMetaInfo")))


class MessagingCalls(AreaCalls):
    """Messages to customers: events, templates, SMS."""

    __slots__ = ()

    def get_message_event_list(self, **options: Unpack[CallOptions]) -> tuple[EventInfo, ...]:
        """List the events that customer messages can be sent for.

        Needs an operator's session.

        Known from other clients, not documented.
        """
        return self._call("GetMessageEventList", locals(), _v.many(_v.One("messaging", "EventInfo")))

    def get_message_settings(
        self,
        *,
        include_meta_info: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> MessengerSettings:
        """Get the settings of customer messages.

        Needs an operator's session.

        Known from other clients, not documented.

        :param include_meta_info: Assumed, not documented.
        """
        return self._call("GetMessageSettings", locals(), _v.always(_v.One("messaging", "MessengerSettings")))

    def get_message_template(
        self,
        *,
        event_type: str,
        input_language: str | None = None,
        include_meta_info: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> MessageTemplateInfo:
        """Get the message template of an event.

        Needs an operator's session.

        Known from other clients, not documented.

        :param include_meta_info: Assumed, not documented.
        """
        return self._call("GetMessageTemplate", locals(), _v.always(_v.One("messaging", "MessageTemplateInfo")))

    def get_sms_service_settings(
        self,
        *,
        include_meta_info: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> SmsServiceSettings:
        """Get the settings of the SMS services.

        Needs an operator's session.

        Known from other clients, not documented.

        :param include_meta_info: Assumed, not documented.
        """
        return self._call("GetSmsServiceSettings", locals(), _v.always(_v.One("messaging", "SmsServiceSettings")))

    def test_message_template(
        self,
        *,
        event_type: str,
        recipient_info: str,
        input_language: str | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Send a test message from the template of an event.

        Changes once: never repeated by itself. Sends a message at every call. Needs an operator's session.

        Known from other clients, not documented.

        :param recipient_info: The address that the test message goes to.
        """
        return self._call("TestMessageTemplate", locals(), _v.nothing)

    def update_message_settings(
        self,
        *,
        update_data: MessengerSettingsUpdateData,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change the settings of customer messages.

        Changes something; the same call again leaves the same state. Sets the sent settings to the given values;
        its lists are stated whole. Needs an operator's session.

        Known from other clients, not documented.
        """
        return self._call("UpdateMessageSettings", locals(), _v.nothing)

    def update_message_template(
        self,
        *,
        event_type: str,
        update_data: MessageTemplateUpdateData,
        input_language: str | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change the message template of an event.

        Changes something; the same call again leaves the same state. Sets the sent fields of a template to the
        given values. Needs an operator's session.

        Known from other clients, not documented.
        """
        return self._call("UpdateMessageTemplate", locals(), _v.nothing)

    def update_sms_service_settings(
        self,
        *,
        update_data: SmsServiceSettingsUpdateData,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change the settings of the SMS services.

        Changes once: never repeated by itself. Its document can add entries to the list of SMS services; a repeat
        could add them again. Needs an operator's session.

        Known from other clients, not documented.
        """
        return self._call("UpdateSmsServiceSettings", locals(), _v.nothing)


class AsyncMessagingCalls(AsyncAreaCalls):
    """Messages to customers: events, templates, SMS."""

    __slots__ = ()

    async def get_message_event_list(self, **options: Unpack[CallOptions]) -> tuple[EventInfo, ...]:
        """List the events that customer messages can be sent for.

        Needs an operator's session.

        Known from other clients, not documented.
        """
        return await self._call("GetMessageEventList", locals(), _v.many(_v.One("messaging", "EventInfo")))

    async def get_message_settings(
        self,
        *,
        include_meta_info: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> MessengerSettings:
        """Get the settings of customer messages.

        Needs an operator's session.

        Known from other clients, not documented.

        :param include_meta_info: Assumed, not documented.
        """
        return await self._call("GetMessageSettings", locals(), _v.always(_v.One("messaging", "MessengerSettings")))

    async def get_message_template(
        self,
        *,
        event_type: str,
        input_language: str | None = None,
        include_meta_info: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> MessageTemplateInfo:
        """Get the message template of an event.

        Needs an operator's session.

        Known from other clients, not documented.

        :param include_meta_info: Assumed, not documented.
        """
        return await self._call("GetMessageTemplate", locals(), _v.always(_v.One("messaging", "MessageTemplateInfo")))

    async def get_sms_service_settings(
        self,
        *,
        include_meta_info: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> SmsServiceSettings:
        """Get the settings of the SMS services.

        Needs an operator's session.

        Known from other clients, not documented.

        :param include_meta_info: Assumed, not documented.
        """
        return await self._call("GetSmsServiceSettings", locals(), _v.always(_v.One("messaging", "SmsServiceSettings")))

    async def test_message_template(
        self,
        *,
        event_type: str,
        recipient_info: str,
        input_language: str | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Send a test message from the template of an event.

        Changes once: never repeated by itself. Sends a message at every call. Needs an operator's session.

        Known from other clients, not documented.

        :param recipient_info: The address that the test message goes to.
        """
        return await self._call("TestMessageTemplate", locals(), _v.nothing)

    async def update_message_settings(
        self,
        *,
        update_data: MessengerSettingsUpdateData,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change the settings of customer messages.

        Changes something; the same call again leaves the same state. Sets the sent settings to the given values;
        its lists are stated whole. Needs an operator's session.

        Known from other clients, not documented.
        """
        return await self._call("UpdateMessageSettings", locals(), _v.nothing)

    async def update_message_template(
        self,
        *,
        event_type: str,
        update_data: MessageTemplateUpdateData,
        input_language: str | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change the message template of an event.

        Changes something; the same call again leaves the same state. Sets the sent fields of a template to the
        given values. Needs an operator's session.

        Known from other clients, not documented.
        """
        return await self._call("UpdateMessageTemplate", locals(), _v.nothing)

    async def update_sms_service_settings(
        self,
        *,
        update_data: SmsServiceSettingsUpdateData,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change the settings of the SMS services.

        Changes once: never repeated by itself. Its document can add entries to the list of SMS services; a repeat
        could add them again. Needs an operator's session.

        Known from other clients, not documented.
        """
        return await self._call("UpdateSmsServiceSettings", locals(), _v.nothing)
