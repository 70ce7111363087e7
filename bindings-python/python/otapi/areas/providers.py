# Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
"""Marketplaces: what each can do, and its settings."""

from __future__ import annotations

from .. import _view as _v
from .._calls import AreaCalls, AsyncAreaCalls

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ..documents import (
        ProviderSearchMethodSettingsUpdateData,
        ProviderSearchMethodUpdateData,
        ProviderSettingsUpdateData,
    )
    from ..types import CallOptions
    from .common import FieldMetaInfo, ProviderInfo, ProviderSearchMethodInfo


class ProviderSearchMethod(_v.View):
    meta_info: _v.Member[tuple[FieldMetaInfo, ...]] = _v.Member(_v.many(_v.One("common", "FieldMetaInfo")))
    id = _v.Member(_v.text)
    display_name = _v.Member(_v.text)
    default_sort = _v.Member(_v.text)


class ProviderSearchMethodSettings(_v.View):
    meta_info: _v.Member[tuple[FieldMetaInfo, ...]] = _v.Member(_v.many(_v.One("common", "FieldMetaInfo")))
    search_methods = _v.Member(_v.many(_v.text))


class ProviderSettings(_v.View):
    meta_info: _v.Member[tuple[FieldMetaInfo, ...]] = _v.Member(_v.many(_v.One("common", "FieldMetaInfo")))
    taobao = _v.Member(_v.tree)


class ProvidersCalls(AreaCalls):
    """Marketplaces: what each can do, and its settings."""

    __slots__ = ()

    def get_provider_info(
        self,
        *,
        provider_type: str,
        **options: Unpack[CallOptions],
    ) -> ProviderInfo:
        """Get what a provider supports (search, languages, currencies).

        Needs no session.

        Known from other clients, not documented.
        """
        return self._call("GetProviderInfo", locals(), _v.always(_v.One("common", "ProviderInfo")))

    def get_provider_info_list(self, **options: Unpack[CallOptions]) -> tuple[ProviderInfo, ...]:
        """List the providers available to the instance.

        Needs no session.

        Known from other clients, not documented.
        """
        return self._call("GetProviderInfoList", locals(), _v.many(_v.One("common", "ProviderInfo")))

    def get_provider_search_method(
        self,
        *,
        search_method_id: str,
        input_language: str | None = None,
        include_meta_info: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ProviderSearchMethod:
        """Get the settings of one provider search method.

        Needs an operator's session.

        Known from other clients, not documented.

        :param include_meta_info: Assumed, not documented.
        """
        return self._call("GetProviderSearchMethod", locals(), _v.always(_v.One("providers", "ProviderSearchMethod")))

    def get_provider_search_method_info_list(
        self, **options: Unpack[CallOptions]
    ) -> tuple[ProviderSearchMethodInfo, ...]:
        """List the available provider search methods.

        Needs no session.

        Known from other clients, not documented.
        """
        return self._call(
            "GetProviderSearchMethodInfoList", locals(), _v.many(_v.One("common", "ProviderSearchMethodInfo"))
        )

    def get_provider_search_method_settings(
        self,
        *,
        include_meta_info: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ProviderSearchMethodSettings:
        """Get the common settings of provider search methods.

        Needs an operator's session.

        Known from other clients, not documented.

        :param include_meta_info: Assumed, not documented.
        """
        return self._call(
            "GetProviderSearchMethodSettings", locals(), _v.always(_v.One("providers", "ProviderSearchMethodSettings"))
        )

    def get_provider_search_methods(
        self,
        *,
        input_language: str | None = None,
        **options: Unpack[CallOptions],
    ) -> tuple[ProviderSearchMethod, ...]:
        """List the provider search methods for editing.

        Needs an operator's session.

        Known from other clients, not documented.
        """
        return self._call("GetProviderSearchMethods", locals(), _v.many(_v.One("providers", "ProviderSearchMethod")))

    def get_provider_settings(
        self,
        *,
        provider_type: str,
        include_meta_info: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ProviderSettings:
        """Get the settings of a provider.

        Needs an operator's session.

        Known from other clients, not documented.

        :param include_meta_info: Assumed, not documented.
        """
        return self._call("GetProviderSettings", locals(), _v.always(_v.One("providers", "ProviderSettings")))

    def update_provider_search_method(
        self,
        *,
        search_method_id: str,
        update_data: ProviderSearchMethodUpdateData,
        input_language: str | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change the settings of one provider search method.

        Changes something; the same call again leaves the same state. Sets the sent fields to the given values.
        Needs an operator's session.

        Known from other clients, not documented.
        """
        return self._call("UpdateProviderSearchMethod", locals(), _v.nothing)

    def update_provider_search_method_settings(
        self,
        *,
        update_data: ProviderSearchMethodSettingsUpdateData,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change the common settings of provider search methods.

        Changes something; the same call again leaves the same state. Sets the sent settings to the given values;
        its list is stated whole. Needs an operator's session.

        Known from other clients, not documented.
        """
        return self._call("UpdateProviderSearchMethodSettings", locals(), _v.nothing)

    def update_provider_settings(
        self,
        *,
        provider_type: str,
        update_data: ProviderSettingsUpdateData,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change the settings of a provider.

        Changes once: never repeated by itself. The fields of the document are unknown; they may hold lists that a
        repeat could add to again. Needs an operator's session.

        Known from other clients, not documented.
        """
        return self._call("UpdateProviderSettings", locals(), _v.nothing)


class AsyncProvidersCalls(AsyncAreaCalls):
    """Marketplaces: what each can do, and its settings."""

    __slots__ = ()

    async def get_provider_info(
        self,
        *,
        provider_type: str,
        **options: Unpack[CallOptions],
    ) -> ProviderInfo:
        """Get what a provider supports (search, languages, currencies).

        Needs no session.

        Known from other clients, not documented.
        """
        return await self._call("GetProviderInfo", locals(), _v.always(_v.One("common", "ProviderInfo")))

    async def get_provider_info_list(self, **options: Unpack[CallOptions]) -> tuple[ProviderInfo, ...]:
        """List the providers available to the instance.

        Needs no session.

        Known from other clients, not documented.
        """
        return await self._call("GetProviderInfoList", locals(), _v.many(_v.One("common", "ProviderInfo")))

    async def get_provider_search_method(
        self,
        *,
        search_method_id: str,
        input_language: str | None = None,
        include_meta_info: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ProviderSearchMethod:
        """Get the settings of one provider search method.

        Needs an operator's session.

        Known from other clients, not documented.

        :param include_meta_info: Assumed, not documented.
        """
        return await self._call(
            "GetProviderSearchMethod", locals(), _v.always(_v.One("providers", "ProviderSearchMethod"))
        )

    async def get_provider_search_method_info_list(
        self, **options: Unpack[CallOptions]
    ) -> tuple[ProviderSearchMethodInfo, ...]:
        """List the available provider search methods.

        Needs no session.

        Known from other clients, not documented.
        """
        return await self._call(
            "GetProviderSearchMethodInfoList", locals(), _v.many(_v.One("common", "ProviderSearchMethodInfo"))
        )

    async def get_provider_search_method_settings(
        self,
        *,
        include_meta_info: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ProviderSearchMethodSettings:
        """Get the common settings of provider search methods.

        Needs an operator's session.

        Known from other clients, not documented.

        :param include_meta_info: Assumed, not documented.
        """
        return await self._call(
            "GetProviderSearchMethodSettings", locals(), _v.always(_v.One("providers", "ProviderSearchMethodSettings"))
        )

    async def get_provider_search_methods(
        self,
        *,
        input_language: str | None = None,
        **options: Unpack[CallOptions],
    ) -> tuple[ProviderSearchMethod, ...]:
        """List the provider search methods for editing.

        Needs an operator's session.

        Known from other clients, not documented.
        """
        return await self._call(
            "GetProviderSearchMethods", locals(), _v.many(_v.One("providers", "ProviderSearchMethod"))
        )

    async def get_provider_settings(
        self,
        *,
        provider_type: str,
        include_meta_info: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ProviderSettings:
        """Get the settings of a provider.

        Needs an operator's session.

        Known from other clients, not documented.

        :param include_meta_info: Assumed, not documented.
        """
        return await self._call("GetProviderSettings", locals(), _v.always(_v.One("providers", "ProviderSettings")))

    async def update_provider_search_method(
        self,
        *,
        search_method_id: str,
        update_data: ProviderSearchMethodUpdateData,
        input_language: str | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change the settings of one provider search method.

        Changes something; the same call again leaves the same state. Sets the sent fields to the given values.
        Needs an operator's session.

        Known from other clients, not documented.
        """
        return await self._call("UpdateProviderSearchMethod", locals(), _v.nothing)

    async def update_provider_search_method_settings(
        self,
        *,
        update_data: ProviderSearchMethodSettingsUpdateData,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change the common settings of provider search methods.

        Changes something; the same call again leaves the same state. Sets the sent settings to the given values;
        its list is stated whole. Needs an operator's session.

        Known from other clients, not documented.
        """
        return await self._call("UpdateProviderSearchMethodSettings", locals(), _v.nothing)

    async def update_provider_settings(
        self,
        *,
        provider_type: str,
        update_data: ProviderSettingsUpdateData,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change the settings of a provider.

        Changes once: never repeated by itself. The fields of the document are unknown; they may hold lists that a
        repeat could add to again. Needs an operator's session.

        Known from other clients, not documented.
        """
        return await self._call("UpdateProviderSettings", locals(), _v.nothing)
