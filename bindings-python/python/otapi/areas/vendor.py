# Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
"""Vendors of marketplaces."""

from __future__ import annotations

from .. import _view as _v
from .._calls import AreaCalls, AsyncAreaCalls

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ..documents import AdditionalVendorInfoUpdateData
    from ..types import CallOptions
    from .common import FieldMetaInfo, FileInfo, VendorInfo


class AdditionalVendorInfo(_v.View):
    name = _v.Member(_v.text)
    image: _v.Member[tuple[FileInfo, ...]] = _v.Member(_v.many(_v.One("common", "FileInfo")))
    meta_info: _v.Member[tuple[FieldMetaInfo, ...]] = _v.Member(_v.many(_v.One("common", "FieldMetaInfo")))


class VendorCalls(AreaCalls):
    """Vendors of marketplaces."""

    __slots__ = ()

    def get_additional_vendor_info(
        self,
        *,
        vendor_id: str,
        input_language: str | None = None,
        include_meta_info: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> AdditionalVendorInfo:
        """Get the instance's own additional data of a vendor.

        Needs an operator's session.

        Known from other clients, not documented.

        :param include_meta_info: Assumed, not documented.
        """
        return self._call("GetAdditionalVendorInfo", locals(), _v.always(_v.One("vendor", "AdditionalVendorInfo")))

    def get_vendor_info(
        self,
        *,
        vendor_id: str,
        **options: Unpack[CallOptions],
    ) -> VendorInfo:
        """Get a vendor.

        Needs no session. The operator of the shop pays for each call, as is assumed.
        """
        return self._call("GetVendorInfo", locals(), _v.always(_v.One("common", "VendorInfo")))

    def update_additional_vendor_info(
        self,
        *,
        vendor_id: str,
        update_data: AdditionalVendorInfoUpdateData,
        input_language: str | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change the instance's own additional data of a vendor.

        Changes something; the same call again leaves the same state. Sets the sent fields to the given values.
        Needs an operator's session.

        Known from other clients, not documented.
        """
        return self._call("UpdateAdditionalVendorInfo", locals(), _v.nothing)


class AsyncVendorCalls(AsyncAreaCalls):
    """Vendors of marketplaces."""

    __slots__ = ()

    async def get_additional_vendor_info(
        self,
        *,
        vendor_id: str,
        input_language: str | None = None,
        include_meta_info: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> AdditionalVendorInfo:
        """Get the instance's own additional data of a vendor.

        Needs an operator's session.

        Known from other clients, not documented.

        :param include_meta_info: Assumed, not documented.
        """
        return await self._call(
            "GetAdditionalVendorInfo", locals(), _v.always(_v.One("vendor", "AdditionalVendorInfo"))
        )

    async def get_vendor_info(
        self,
        *,
        vendor_id: str,
        **options: Unpack[CallOptions],
    ) -> VendorInfo:
        """Get a vendor.

        Needs no session. The operator of the shop pays for each call, as is assumed.
        """
        return await self._call("GetVendorInfo", locals(), _v.always(_v.One("common", "VendorInfo")))

    async def update_additional_vendor_info(
        self,
        *,
        vendor_id: str,
        update_data: AdditionalVendorInfoUpdateData,
        input_language: str | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change the instance's own additional data of a vendor.

        Changes something; the same call again leaves the same state. Sets the sent fields to the given values.
        Needs an operator's session.

        Known from other clients, not documented.
        """
        return await self._call("UpdateAdditionalVendorInfo", locals(), _v.nothing)
