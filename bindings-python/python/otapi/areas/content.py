# Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
"""Pages and banners of the shop."""

from __future__ import annotations

from .. import _view as _v
from .._calls import AreaCalls, AsyncAreaCalls

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from typing_extensions import Unpack

    from ..documents import ContentMenuItemCreateData, ContentMenuItemSearchParameters
    from ..types import CallOptions


class ContentMenuItemInfo(_v.View):
    id = _v.Member(_v.whole)
    name = _v.Member(_v.text)
    alias = _v.Member(_v.text)


class GetBannersItem(_v.View):
    name = _v.Member(_v.text)
    picture_url = _v.Member(_v.text)
    action_type = _v.Member(_v.text)
    action_parameter = _v.Member(_v.text)


class ContentCalls(AreaCalls):
    """Pages and banners of the shop."""

    __slots__ = ()

    def create_content_menu_item(
        self,
        *,
        create_data: ContentMenuItemCreateData,
        input_language: str | None = None,
        **options: Unpack[CallOptions],
    ) -> int | None:
        """Create a content page of the shop menu.

        Changes once: never repeated by itself. Creates a content page; a repeat would create a second one. Needs
        an operator's session.

        Known from other clients, not documented.
        """
        return self._call("CreateContentMenuItem", locals(), _v.whole)

    def delete_content_menu_item(
        self,
        *,
        menu_item_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a content page of the shop menu.

        Changes something; the same call again leaves the same state. Deletes a content page by id; a repeat finds
        it gone. Needs an operator's session.

        Known from other clients, not documented.
        """
        return self._call("DeleteContentMenuItem", locals(), _v.nothing)

    def get_banners(
        self,
        *,
        application_type: str | None = None,
        **options: Unpack[CallOptions],
    ) -> tuple[GetBannersItem, ...]:
        """List the banners for a kind of application.

        Needs no session.

        What it answers is less sure. Newer than what older installations of the service have.
        """
        return self._call("GetBanners", locals(), _v.many(_v.One("content", "GetBannersItem")))

    def search_content_menu_items(
        self,
        *,
        input_language: str | None = None,
        search_parameters: ContentMenuItemSearchParameters | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> _v.Page[ContentMenuItemInfo]:
        """Search content pages of the shop menu.

        Needs an operator's session. Gives one page; `search_content_menu_items_all` goes through all of them.

        Known from other clients, not documented.

        :param frame_position: Assumed, not documented.
        :param frame_size: Assumed, not documented.
        """
        return self._call(
            "SearchContentMenuItems", locals(), _v.always(_v.page(_v.One("content", "ContentMenuItemInfo")))
        )

    def search_content_menu_items_all(
        self,
        *,
        input_language: str | None = None,
        search_parameters: ContentMenuItemSearchParameters | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Iterator[ContentMenuItemInfo]:
        """The items of all pages of `search_content_menu_items`, each page read when it is wanted. The arguments are
        the same: `frame_position` is where it begins, `frame_size` how many items are asked for at once.
        """
        return self._pages("SearchContentMenuItems", locals(), _v.One("content", "ContentMenuItemInfo"))


class AsyncContentCalls(AsyncAreaCalls):
    """Pages and banners of the shop."""

    __slots__ = ()

    async def create_content_menu_item(
        self,
        *,
        create_data: ContentMenuItemCreateData,
        input_language: str | None = None,
        **options: Unpack[CallOptions],
    ) -> int | None:
        """Create a content page of the shop menu.

        Changes once: never repeated by itself. Creates a content page; a repeat would create a second one. Needs
        an operator's session.

        Known from other clients, not documented.
        """
        return await self._call("CreateContentMenuItem", locals(), _v.whole)

    async def delete_content_menu_item(
        self,
        *,
        menu_item_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a content page of the shop menu.

        Changes something; the same call again leaves the same state. Deletes a content page by id; a repeat finds
        it gone. Needs an operator's session.

        Known from other clients, not documented.
        """
        return await self._call("DeleteContentMenuItem", locals(), _v.nothing)

    async def get_banners(
        self,
        *,
        application_type: str | None = None,
        **options: Unpack[CallOptions],
    ) -> tuple[GetBannersItem, ...]:
        """List the banners for a kind of application.

        Needs no session.

        What it answers is less sure. Newer than what older installations of the service have.
        """
        return await self._call("GetBanners", locals(), _v.many(_v.One("content", "GetBannersItem")))

    async def search_content_menu_items(
        self,
        *,
        input_language: str | None = None,
        search_parameters: ContentMenuItemSearchParameters | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> _v.Page[ContentMenuItemInfo]:
        """Search content pages of the shop menu.

        Needs an operator's session. Gives one page; `search_content_menu_items_all` goes through all of them.

        Known from other clients, not documented.

        :param frame_position: Assumed, not documented.
        :param frame_size: Assumed, not documented.
        """
        return await self._call(
            "SearchContentMenuItems", locals(), _v.always(_v.page(_v.One("content", "ContentMenuItemInfo")))
        )

    def search_content_menu_items_all(
        self,
        *,
        input_language: str | None = None,
        search_parameters: ContentMenuItemSearchParameters | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[ContentMenuItemInfo]:
        """The items of all pages of `search_content_menu_items`, each page read when it is wanted. The arguments are
        the same: `frame_position` is where it begins, `frame_size` how many items are asked for at once.
        """
        return self._pages("SearchContentMenuItems", locals(), _v.One("content", "ContentMenuItemInfo"))
