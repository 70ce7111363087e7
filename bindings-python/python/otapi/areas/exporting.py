# Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
"""Exporting items to files and price lists."""

from __future__ import annotations

from .. import _view as _v
from .._calls import AreaCalls, AsyncAreaCalls

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ..documents import SelectorExportersSettingsUpdateData
    from ..types import CallOptions
    from .common import BackgroundActivityIdentificationInfo, FieldMetaInfo


class ExportingTargetInfo(_v.View):
    id = _v.Member(_v.text)
    name = _v.Member(_v.text)


class SelectorExportersSettings(_v.View):
    vkontakte: _v.Member[VkontakteIntegrationSettings | None] = _v.Member(
        _v.One("exporting", "VkontakteIntegrationSettings")
    )
    meta_info: _v.Member[tuple[FieldMetaInfo, ...]] = _v.Member(_v.many(_v.One("common", "FieldMetaInfo")))


class VkontakteIntegrationSettings(_v.View):
    background_exporting = _v.Member(_v.flag)
    category_ids = _v.Member(_v.many(_v.text))
    login = _v.Member(_v.text)
    password = _v.Member(_v.text)
    group_id = _v.Member(_v.text)
    album_name = _v.Member(_v.text)


class YandexMarketIntegrationSettings(_v.View):
    meta_info: _v.Member[tuple[FieldMetaInfo, ...]] = _v.Member(_v.many(_v.One("common", "FieldMetaInfo")))
    item_relative_url_template = _v.Member(_v.text)
    shop_name = _v.Member(_v.text)
    web_site_url = _v.Member(_v.text)


class ExportingCalls(AreaCalls):
    """Exporting items to files and price lists."""

    __slots__ = ()

    def get_selector_exporting_settings(
        self,
        *,
        include_meta_info: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> SelectorExportersSettings:
        """Get the settings of rating list export.

        Needs an operator's session.

        Known from other clients, not documented.

        :param include_meta_info: Assumed, not documented.
        """
        return self._call(
            "GetSelectorExportingSettings", locals(), _v.always(_v.One("exporting", "SelectorExportersSettings"))
        )

    def get_selector_exporting_targets(self, **options: Unpack[CallOptions]) -> tuple[ExportingTargetInfo, ...]:
        """List the targets that rating lists can be exported to.

        Needs an operator's session.

        Known from other clients, not documented.
        """
        return self._call("GetSelectorExportingTargets", locals(), _v.many(_v.One("exporting", "ExportingTargetInfo")))

    def get_yandex_market_data_url(self, **options: Unpack[CallOptions]) -> str | None:
        """Get the address of the Yandex Market feed file.

        Needs no session.

        Known from other clients, not documented.
        """
        return self._call("GetYandexMarketDataUrl", locals(), _v.text)

    def get_yandex_market_integration_settings(
        self,
        *,
        include_meta_info: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> YandexMarketIntegrationSettings:
        """Get the settings of the Yandex Market integration.

        Needs no session.

        Known from other clients, not documented.

        :param include_meta_info: Assumed, not documented.
        """
        return self._call(
            "GetYandexMarketIntegrationSettings",
            locals(),
            _v.always(_v.One("exporting", "YandexMarketIntegrationSettings")),
        )

    def run_selector_exporting(
        self,
        *,
        exporting_target: str,
        **options: Unpack[CallOptions],
    ) -> BackgroundActivityIdentificationInfo:
        """Start exporting rating lists to a target, in the background.

        Changes once: never repeated by itself. Starts an export to an outside site; a repeat may publish the same
        goods twice. Needs an operator's session. Starts an activity of the type `SelectorExporting`, which the
        flow `activity` follows, as is assumed.

        Known from other clients, not documented.
        """
        return self._call(
            "RunSelectorExporting", locals(), _v.always(_v.One("common", "BackgroundActivityIdentificationInfo"))
        )

    def update_selector_exporting_settings(
        self,
        *,
        update_data: SelectorExportersSettingsUpdateData,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change the settings of rating list export.

        Changes something; the same call again leaves the same state. Sets the sent settings to the given values.
        Needs an operator's session.

        Known from other clients, not documented.
        """
        return self._call("UpdateSelectorExportingSettings", locals(), _v.nothing)

    def update_yandex_market_integration_settings(
        self,
        *,
        update_data: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change the settings of the Yandex Market integration.

        Changes something; the same call again leaves the same state. Sets the sent settings to the given values;
        the getter shows plain fields only. Needs no session.

        Known from other clients, not documented.

        :param update_data: A document of the settings editor (Meta UI); GetMetaEntities names its root. An XML
            document that is not known; it is sent as it is.
        """
        return self._call("UpdateYandexMarketIntegrationSettings", locals(), _v.nothing)


class AsyncExportingCalls(AsyncAreaCalls):
    """Exporting items to files and price lists."""

    __slots__ = ()

    async def get_selector_exporting_settings(
        self,
        *,
        include_meta_info: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> SelectorExportersSettings:
        """Get the settings of rating list export.

        Needs an operator's session.

        Known from other clients, not documented.

        :param include_meta_info: Assumed, not documented.
        """
        return await self._call(
            "GetSelectorExportingSettings", locals(), _v.always(_v.One("exporting", "SelectorExportersSettings"))
        )

    async def get_selector_exporting_targets(self, **options: Unpack[CallOptions]) -> tuple[ExportingTargetInfo, ...]:
        """List the targets that rating lists can be exported to.

        Needs an operator's session.

        Known from other clients, not documented.
        """
        return await self._call(
            "GetSelectorExportingTargets", locals(), _v.many(_v.One("exporting", "ExportingTargetInfo"))
        )

    async def get_yandex_market_data_url(self, **options: Unpack[CallOptions]) -> str | None:
        """Get the address of the Yandex Market feed file.

        Needs no session.

        Known from other clients, not documented.
        """
        return await self._call("GetYandexMarketDataUrl", locals(), _v.text)

    async def get_yandex_market_integration_settings(
        self,
        *,
        include_meta_info: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> YandexMarketIntegrationSettings:
        """Get the settings of the Yandex Market integration.

        Needs no session.

        Known from other clients, not documented.

        :param include_meta_info: Assumed, not documented.
        """
        return await self._call(
            "GetYandexMarketIntegrationSettings",
            locals(),
            _v.always(_v.One("exporting", "YandexMarketIntegrationSettings")),
        )

    async def run_selector_exporting(
        self,
        *,
        exporting_target: str,
        **options: Unpack[CallOptions],
    ) -> BackgroundActivityIdentificationInfo:
        """Start exporting rating lists to a target, in the background.

        Changes once: never repeated by itself. Starts an export to an outside site; a repeat may publish the same
        goods twice. Needs an operator's session. Starts an activity of the type `SelectorExporting`, which the
        flow `activity` follows, as is assumed.

        Known from other clients, not documented.
        """
        return await self._call(
            "RunSelectorExporting", locals(), _v.always(_v.One("common", "BackgroundActivityIdentificationInfo"))
        )

    async def update_selector_exporting_settings(
        self,
        *,
        update_data: SelectorExportersSettingsUpdateData,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change the settings of rating list export.

        Changes something; the same call again leaves the same state. Sets the sent settings to the given values.
        Needs an operator's session.

        Known from other clients, not documented.
        """
        return await self._call("UpdateSelectorExportingSettings", locals(), _v.nothing)

    async def update_yandex_market_integration_settings(
        self,
        *,
        update_data: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change the settings of the Yandex Market integration.

        Changes something; the same call again leaves the same state. Sets the sent settings to the given values;
        the getter shows plain fields only. Needs no session.

        Known from other clients, not documented.

        :param update_data: A document of the settings editor (Meta UI); GetMetaEntities names its root. An XML
            document that is not known; it is sent as it is.
        """
        return await self._call("UpdateYandexMarketIntegrationSettings", locals(), _v.nothing)
