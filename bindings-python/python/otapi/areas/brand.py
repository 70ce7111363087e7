# Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
"""Brands."""

from __future__ import annotations

from .. import _view as _v
from .._calls import AreaCalls, AsyncAreaCalls

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from typing_extensions import Unpack

    from ..documents import EditableBrandInfo
    from ..types import CallOptions
    from .common import BrandInfo


class BrandCalls(AreaCalls):
    """Brands."""

    __slots__ = ()

    def add_brand_info(
        self,
        *,
        brand_info: EditableBrandInfo,
        **options: Unpack[CallOptions],
    ) -> str | None:
        """Create a brand.

        Changes once: never repeated by itself. Creates a brand; a repeat would create a second one. Needs an
        operator's session.

        Known from other clients, not documented.
        """
        return self._call("AddBrandInfo", locals(), _v.text)

    def edit_brand_info(
        self,
        *,
        brand_id: str,
        brand_info: EditableBrandInfo,
        **options: Unpack[CallOptions],
    ) -> str | None:
        """Change a brand.

        Changes something; the same call again leaves the same state. Sets the data of a brand to the given
        values. Needs an operator's session.

        Known from other clients, not documented.
        """
        return self._call("EditBrandInfo", locals(), _v.text)

    def find_brand_info_list(
        self,
        *,
        name: str | None = None,
        **options: Unpack[CallOptions],
    ) -> tuple[BrandInfo, ...]:
        """Find brands by name.

        Needs no session. The operator of the shop pays for each call, as is assumed.

        Known from other clients, not documented.
        """
        return self._call("FindBrandInfoList", locals(), _v.many(_v.One("common", "BrandInfo")))

    def get_brand_info(
        self,
        *,
        brand_id: str,
        **options: Unpack[CallOptions],
    ) -> BrandInfo:
        """Get a brand.

        Needs no session. The operator of the shop pays for each call, as is assumed.

        Known from other clients, not documented.
        """
        return self._call("GetBrandInfo", locals(), _v.always(_v.One("common", "BrandInfo")))

    def get_brand_info_full_list(self, **options: Unpack[CallOptions]) -> tuple[BrandInfo, ...]:
        """List all brands, hidden ones included.

        Needs an operator's session.

        Known from other clients, not documented.
        """
        return self._call("GetBrandInfoFullList", locals(), _v.many(_v.One("common", "BrandInfo")))

    def get_brand_info_list(self, **options: Unpack[CallOptions]) -> tuple[BrandInfo, ...]:
        """List the brands.

        Needs no session. The operator of the shop pays for each call, as is assumed.

        Known from other clients, not documented.
        """
        return self._call("GetBrandInfoList", locals(), _v.many(_v.One("common", "BrandInfo")))

    def get_brand_info_list_frame(
        self,
        *,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> _v.Page[BrandInfo]:
        """Get one page of the brands.

        Needs no session. The operator of the shop pays for each call, as is assumed. Gives one page;
        `get_brand_info_list_frame_all` goes through all of them.

        Known from other clients, not documented.
        """
        return self._call("GetBrandInfoListFrame", locals(), _v.always(_v.page(_v.One("common", "BrandInfo"))))

    def get_brand_info_list_frame_all(
        self,
        *,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Iterator[BrandInfo]:
        """The items of all pages of `get_brand_info_list_frame`, each page read when it is wanted. The arguments are
        the same: `frame_position` is where it begins, `frame_size` how many items are asked for at once.
        """
        return self._pages("GetBrandInfoListFrame", locals(), _v.One("common", "BrandInfo"))

    def get_global_brand_info_list(self, **options: Unpack[CallOptions]) -> tuple[BrandInfo, ...]:
        """List the brands known to the platform.

        Needs an operator's session.

        Known from other clients, not documented.
        """
        return self._call("GetGlobalBrandInfoList", locals(), _v.many(_v.One("common", "BrandInfo")))

    def remove_brand_info(
        self,
        *,
        brand_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a brand.

        Changes something; the same call again leaves the same state. Deletes a brand by id; a repeat finds it
        gone. Needs an operator's session.

        Known from other clients, not documented.
        """
        return self._call("RemoveBrandInfo", locals(), _v.nothing)

    def search_original_brands_frame(
        self,
        *,
        name: str | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> _v.Page[BrandInfo]:
        """Get one page of the provider's brands by name.

        Needs an operator's session. The operator of the shop pays for each call, as is assumed. Gives one page;
        `search_original_brands_frame_all` goes through all of them.

        Known from other clients, not documented.
        """
        return self._call("SearchOriginalBrandsFrame", locals(), _v.always(_v.page(_v.One("common", "BrandInfo"))))

    def search_original_brands_frame_all(
        self,
        *,
        name: str | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Iterator[BrandInfo]:
        """The items of all pages of `search_original_brands_frame`, each page read when it is wanted. The arguments
        are the same: `frame_position` is where it begins, `frame_size` how many items are asked for at once.
        """
        return self._pages("SearchOriginalBrandsFrame", locals(), _v.One("common", "BrandInfo"))


class AsyncBrandCalls(AsyncAreaCalls):
    """Brands."""

    __slots__ = ()

    async def add_brand_info(
        self,
        *,
        brand_info: EditableBrandInfo,
        **options: Unpack[CallOptions],
    ) -> str | None:
        """Create a brand.

        Changes once: never repeated by itself. Creates a brand; a repeat would create a second one. Needs an
        operator's session.

        Known from other clients, not documented.
        """
        return await self._call("AddBrandInfo", locals(), _v.text)

    async def edit_brand_info(
        self,
        *,
        brand_id: str,
        brand_info: EditableBrandInfo,
        **options: Unpack[CallOptions],
    ) -> str | None:
        """Change a brand.

        Changes something; the same call again leaves the same state. Sets the data of a brand to the given
        values. Needs an operator's session.

        Known from other clients, not documented.
        """
        return await self._call("EditBrandInfo", locals(), _v.text)

    async def find_brand_info_list(
        self,
        *,
        name: str | None = None,
        **options: Unpack[CallOptions],
    ) -> tuple[BrandInfo, ...]:
        """Find brands by name.

        Needs no session. The operator of the shop pays for each call, as is assumed.

        Known from other clients, not documented.
        """
        return await self._call("FindBrandInfoList", locals(), _v.many(_v.One("common", "BrandInfo")))

    async def get_brand_info(
        self,
        *,
        brand_id: str,
        **options: Unpack[CallOptions],
    ) -> BrandInfo:
        """Get a brand.

        Needs no session. The operator of the shop pays for each call, as is assumed.

        Known from other clients, not documented.
        """
        return await self._call("GetBrandInfo", locals(), _v.always(_v.One("common", "BrandInfo")))

    async def get_brand_info_full_list(self, **options: Unpack[CallOptions]) -> tuple[BrandInfo, ...]:
        """List all brands, hidden ones included.

        Needs an operator's session.

        Known from other clients, not documented.
        """
        return await self._call("GetBrandInfoFullList", locals(), _v.many(_v.One("common", "BrandInfo")))

    async def get_brand_info_list(self, **options: Unpack[CallOptions]) -> tuple[BrandInfo, ...]:
        """List the brands.

        Needs no session. The operator of the shop pays for each call, as is assumed.

        Known from other clients, not documented.
        """
        return await self._call("GetBrandInfoList", locals(), _v.many(_v.One("common", "BrandInfo")))

    async def get_brand_info_list_frame(
        self,
        *,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> _v.Page[BrandInfo]:
        """Get one page of the brands.

        Needs no session. The operator of the shop pays for each call, as is assumed. Gives one page;
        `get_brand_info_list_frame_all` goes through all of them.

        Known from other clients, not documented.
        """
        return await self._call("GetBrandInfoListFrame", locals(), _v.always(_v.page(_v.One("common", "BrandInfo"))))

    def get_brand_info_list_frame_all(
        self,
        *,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[BrandInfo]:
        """The items of all pages of `get_brand_info_list_frame`, each page read when it is wanted. The arguments are
        the same: `frame_position` is where it begins, `frame_size` how many items are asked for at once.
        """
        return self._pages("GetBrandInfoListFrame", locals(), _v.One("common", "BrandInfo"))

    async def get_global_brand_info_list(self, **options: Unpack[CallOptions]) -> tuple[BrandInfo, ...]:
        """List the brands known to the platform.

        Needs an operator's session.

        Known from other clients, not documented.
        """
        return await self._call("GetGlobalBrandInfoList", locals(), _v.many(_v.One("common", "BrandInfo")))

    async def remove_brand_info(
        self,
        *,
        brand_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a brand.

        Changes something; the same call again leaves the same state. Deletes a brand by id; a repeat finds it
        gone. Needs an operator's session.

        Known from other clients, not documented.
        """
        return await self._call("RemoveBrandInfo", locals(), _v.nothing)

    async def search_original_brands_frame(
        self,
        *,
        name: str | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> _v.Page[BrandInfo]:
        """Get one page of the provider's brands by name.

        Needs an operator's session. The operator of the shop pays for each call, as is assumed. Gives one page;
        `search_original_brands_frame_all` goes through all of them.

        Known from other clients, not documented.
        """
        return await self._call(
            "SearchOriginalBrandsFrame", locals(), _v.always(_v.page(_v.One("common", "BrandInfo")))
        )

    def search_original_brands_frame_all(
        self,
        *,
        name: str | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[BrandInfo]:
        """The items of all pages of `search_original_brands_frame`, each page read when it is wanted. The arguments
        are the same: `frame_position` is where it begins, `frame_size` how many items are asked for at once.
        """
        return self._pages("SearchOriginalBrandsFrame", locals(), _v.One("common", "BrandInfo"))
