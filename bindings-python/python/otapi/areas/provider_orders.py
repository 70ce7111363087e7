# Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
"""Buying at marketplaces: exporting orders to them, linking, synchronising."""

from __future__ import annotations

from .. import _view as _v
from .._calls import AreaCalls, AsyncAreaCalls

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ..documents import ProviderOrdersParameters
    from ..types import CallOptions
    from .common import BackgroundActivityIdentificationInfo, FieldMetaInfo


class ProviderAccountBalance(_v.View):
    amount = _v.Member(_v.decimal)
    currency_code = _v.Member(_v.text)


class ProviderAuthenticationInfo(_v.View):
    redirect_url = _v.Member(_v.text)


class ProviderOrdersIntegrationSettings(_v.View):
    meta_info: _v.Member[tuple[FieldMetaInfo, ...]] = _v.Member(_v.many(_v.One("common", "FieldMetaInfo")))
    taobao = _v.Member(_v.tree)


class ProviderSessionInfo(_v.View):
    id = _v.Member(_v.text)
    name = _v.Member(_v.text)
    balance: _v.Member[ProviderAccountBalance | None] = _v.Member(_v.One("provider_orders", "ProviderAccountBalance"))


class ProviderOrdersCalls(AreaCalls):
    """Buying at marketplaces: exporting orders to them, linking, synchronising."""

    __slots__ = ()

    def get_provider_orders_integration_session_authentication_info(
        self,
        *,
        provider_type: str,
        return_url: str,
        **options: Unpack[CallOptions],
    ) -> ProviderAuthenticationInfo:
        """Get the data needed to open a new session with a provider for order placing.

        Changes something; the same call again leaves the same state. Opens a login attempt at the marketplace and
        gives its address; a repeat opens another and the unused one lapses. Needs an operator's session.

        :param return_url: The browser comes back here with the finished session or an error; the names of its
            parameters are not documented.
        """
        return self._call(
            "GetProviderOrdersIntegrationSessionAuthenticationInfo",
            locals(),
            _v.always(_v.One("provider_orders", "ProviderAuthenticationInfo")),
        )

    def get_provider_orders_integration_session_info_list(
        self,
        *,
        provider_type: str,
        **options: Unpack[CallOptions],
    ) -> tuple[ProviderSessionInfo, ...]:
        """List the provider sessions used for order placing.

        Needs an operator's session.
        """
        return self._call(
            "GetProviderOrdersIntegrationSessionInfoList",
            locals(),
            _v.many(_v.One("provider_orders", "ProviderSessionInfo")),
        )

    def get_provider_orders_integration_settings(
        self,
        *,
        provider_type: str,
        include_meta_info: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ProviderOrdersIntegrationSettings:
        """Get the settings of order placing with a provider.

        Needs an operator's session.

        :param include_meta_info: Assumed, not documented.
        """
        return self._call(
            "GetProviderOrdersIntegrationSettings",
            locals(),
            _v.always(_v.One("provider_orders", "ProviderOrdersIntegrationSettings")),
        )

    def run_order_exporting_to_provider(
        self,
        *,
        provider_type: str,
        parameters: ProviderOrdersParameters,
        **options: Unpack[CallOptions],
    ) -> BackgroundActivityIdentificationInfo:
        """Start placing an order's lines with a provider, in the background.

        Returns at once; work, questions and errors happen in the activity. Whether a second export of the same
        order joins, fails or runs beside the first is not known.

        Changes once: never repeated by itself. Starts buying at the marketplace; a second run could buy the same
        goods twice. Needs an operator's session. Wants a session with the marketplace, too: the option
        `provider`. Starts an activity of the type `ProviderOrdersIntegrationExporting`, which the flow `activity`
        follows, as is assumed.
        """
        return self._call(
            "RunOrderExportingToProvider", locals(), _v.always(_v.One("common", "BackgroundActivityIdentificationInfo"))
        )

    def run_order_linking_with_provider(
        self,
        *,
        provider_type: str,
        parameters: ProviderOrdersParameters,
        **options: Unpack[CallOptions],
    ) -> BackgroundActivityIdentificationInfo:
        """Start linking an order with existing provider orders, in the background.

        Changes once: never repeated by itself. Starts linking order lines to marketplace orders; what a second
        run meanwhile does is not known. Needs an operator's session. Wants a session with the marketplace, too:
        the option `provider`. Starts an activity of the type `ProviderOrdersIntegrationLinking`, which the flow
        `activity` follows, as is assumed.

        :param parameters: Assumed, not documented.
        """
        return self._call(
            "RunOrderLinkingWithProvider", locals(), _v.always(_v.One("common", "BackgroundActivityIdentificationInfo"))
        )

    def run_order_unlinking_from_provider(
        self,
        *,
        provider_type: str,
        parameters: ProviderOrdersParameters,
        **options: Unpack[CallOptions],
    ) -> BackgroundActivityIdentificationInfo:
        """Start unlinking an order from its provider orders, in the background.

        Without line ids all linked lines of the order are unlinked; the documentation contradicts itself here.

        Changes once: never repeated by itself. Starts unlinking order lines; a late repeat could undo links that
        were made since. Needs an operator's session. Wants a session with the marketplace, too: the option
        `provider`. Starts an activity of the type `ProviderOrdersIntegrationUnlinking`, which the flow `activity`
        follows, as is assumed.

        :param parameters: Assumed, not documented.
        """
        return self._call(
            "RunOrderUnlinkingFromProvider",
            locals(),
            _v.always(_v.One("common", "BackgroundActivityIdentificationInfo")),
        )

    def run_orders_synchronizing_with_provider(
        self,
        *,
        provider_type: str,
        parameters: ProviderOrdersParameters | None = None,
        **options: Unpack[CallOptions],
    ) -> BackgroundActivityIdentificationInfo:
        """Start synchronising orders with a provider, in the background.

        Runs by itself from time to time; this starts it by hand. Statuses come from the marketplace only, nothing
        goes there.

        Changes once: never repeated by itself. Starts a background run at every call; its outcome is the same,
        but a repeat leaves two runs beside each other. Needs an operator's session. Wants a session with the
        marketplace, too: the option `provider`. Starts an activity of the type
        `ProviderOrdersIntegrationSynchronizing`, which the flow `activity` follows, as is assumed.

        :param parameters: Ids of the orders to synchronise. A newer parameter; what the service does with it was
            not seen.
        """
        return self._call(
            "RunOrdersSynchronizingWithProvider",
            locals(),
            _v.always(_v.One("common", "BackgroundActivityIdentificationInfo")),
        )

    def update_provider_orders_integration_settings(
        self,
        *,
        provider_type: str,
        update_data: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change the settings of order placing with a provider.

        Changes once: never repeated by itself. Its document is unknown and holds mappings that a repeat could add
        to again. Needs an operator's session.

        Known from other clients, not documented.

        :param update_data: A document of the settings editor (Meta UI); GetMetaEntities names its root. An XML
            document that is not known; it is sent as it is.
        """
        return self._call("UpdateProviderOrdersIntegrationSettings", locals(), _v.nothing)


class AsyncProviderOrdersCalls(AsyncAreaCalls):
    """Buying at marketplaces: exporting orders to them, linking, synchronising."""

    __slots__ = ()

    async def get_provider_orders_integration_session_authentication_info(
        self,
        *,
        provider_type: str,
        return_url: str,
        **options: Unpack[CallOptions],
    ) -> ProviderAuthenticationInfo:
        """Get the data needed to open a new session with a provider for order placing.

        Changes something; the same call again leaves the same state. Opens a login attempt at the marketplace and
        gives its address; a repeat opens another and the unused one lapses. Needs an operator's session.

        :param return_url: The browser comes back here with the finished session or an error; the names of its
            parameters are not documented.
        """
        return await self._call(
            "GetProviderOrdersIntegrationSessionAuthenticationInfo",
            locals(),
            _v.always(_v.One("provider_orders", "ProviderAuthenticationInfo")),
        )

    async def get_provider_orders_integration_session_info_list(
        self,
        *,
        provider_type: str,
        **options: Unpack[CallOptions],
    ) -> tuple[ProviderSessionInfo, ...]:
        """List the provider sessions used for order placing.

        Needs an operator's session.
        """
        return await self._call(
            "GetProviderOrdersIntegrationSessionInfoList",
            locals(),
            _v.many(_v.One("provider_orders", "ProviderSessionInfo")),
        )

    async def get_provider_orders_integration_settings(
        self,
        *,
        provider_type: str,
        include_meta_info: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ProviderOrdersIntegrationSettings:
        """Get the settings of order placing with a provider.

        Needs an operator's session.

        :param include_meta_info: Assumed, not documented.
        """
        return await self._call(
            "GetProviderOrdersIntegrationSettings",
            locals(),
            _v.always(_v.One("provider_orders", "ProviderOrdersIntegrationSettings")),
        )

    async def run_order_exporting_to_provider(
        self,
        *,
        provider_type: str,
        parameters: ProviderOrdersParameters,
        **options: Unpack[CallOptions],
    ) -> BackgroundActivityIdentificationInfo:
        """Start placing an order's lines with a provider, in the background.

        Returns at once; work, questions and errors happen in the activity. Whether a second export of the same
        order joins, fails or runs beside the first is not known.

        Changes once: never repeated by itself. Starts buying at the marketplace; a second run could buy the same
        goods twice. Needs an operator's session. Wants a session with the marketplace, too: the option
        `provider`. Starts an activity of the type `ProviderOrdersIntegrationExporting`, which the flow `activity`
        follows, as is assumed.
        """
        return await self._call(
            "RunOrderExportingToProvider", locals(), _v.always(_v.One("common", "BackgroundActivityIdentificationInfo"))
        )

    async def run_order_linking_with_provider(
        self,
        *,
        provider_type: str,
        parameters: ProviderOrdersParameters,
        **options: Unpack[CallOptions],
    ) -> BackgroundActivityIdentificationInfo:
        """Start linking an order with existing provider orders, in the background.

        Changes once: never repeated by itself. Starts linking order lines to marketplace orders; what a second
        run meanwhile does is not known. Needs an operator's session. Wants a session with the marketplace, too:
        the option `provider`. Starts an activity of the type `ProviderOrdersIntegrationLinking`, which the flow
        `activity` follows, as is assumed.

        :param parameters: Assumed, not documented.
        """
        return await self._call(
            "RunOrderLinkingWithProvider", locals(), _v.always(_v.One("common", "BackgroundActivityIdentificationInfo"))
        )

    async def run_order_unlinking_from_provider(
        self,
        *,
        provider_type: str,
        parameters: ProviderOrdersParameters,
        **options: Unpack[CallOptions],
    ) -> BackgroundActivityIdentificationInfo:
        """Start unlinking an order from its provider orders, in the background.

        Without line ids all linked lines of the order are unlinked; the documentation contradicts itself here.

        Changes once: never repeated by itself. Starts unlinking order lines; a late repeat could undo links that
        were made since. Needs an operator's session. Wants a session with the marketplace, too: the option
        `provider`. Starts an activity of the type `ProviderOrdersIntegrationUnlinking`, which the flow `activity`
        follows, as is assumed.

        :param parameters: Assumed, not documented.
        """
        return await self._call(
            "RunOrderUnlinkingFromProvider",
            locals(),
            _v.always(_v.One("common", "BackgroundActivityIdentificationInfo")),
        )

    async def run_orders_synchronizing_with_provider(
        self,
        *,
        provider_type: str,
        parameters: ProviderOrdersParameters | None = None,
        **options: Unpack[CallOptions],
    ) -> BackgroundActivityIdentificationInfo:
        """Start synchronising orders with a provider, in the background.

        Runs by itself from time to time; this starts it by hand. Statuses come from the marketplace only, nothing
        goes there.

        Changes once: never repeated by itself. Starts a background run at every call; its outcome is the same,
        but a repeat leaves two runs beside each other. Needs an operator's session. Wants a session with the
        marketplace, too: the option `provider`. Starts an activity of the type
        `ProviderOrdersIntegrationSynchronizing`, which the flow `activity` follows, as is assumed.

        :param parameters: Ids of the orders to synchronise. A newer parameter; what the service does with it was
            not seen.
        """
        return await self._call(
            "RunOrdersSynchronizingWithProvider",
            locals(),
            _v.always(_v.One("common", "BackgroundActivityIdentificationInfo")),
        )

    async def update_provider_orders_integration_settings(
        self,
        *,
        provider_type: str,
        update_data: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change the settings of order placing with a provider.

        Changes once: never repeated by itself. Its document is unknown and holds mappings that a repeat could add
        to again. Needs an operator's session.

        Known from other clients, not documented.

        :param update_data: A document of the settings editor (Meta UI); GetMetaEntities names its root. An XML
            document that is not known; it is sent as it is.
        """
        return await self._call("UpdateProviderOrdersIntegrationSettings", locals(), _v.nothing)
