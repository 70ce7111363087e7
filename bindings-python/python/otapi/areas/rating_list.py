# Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
"""Lists of chosen items, vendors, brands, categories and searches."""

from __future__ import annotations

from .. import _view as _v
from .._calls import AreaCalls, AsyncAreaCalls

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator, Sequence

    from typing_extensions import Unpack

    from ..documents import (
        AutoRatingListsSettingsUpdateData,
        BatchRatingListSearchParameters,
        RatingListElementsInsertData,
        RatingListItemSearchParameters,
        RatingListSearchParameters,
        RatingListVendorSearchParameters,
    )
    from ..types import CallOptions
    from .common import BackgroundActivityIdentificationInfo, BrandInfo, Category, FieldMetaInfo, ItemInfo, VendorInfo


class AutoRatingListsSettings(_v.View):
    meta_info: _v.Member[tuple[FieldMetaInfo, ...]] = _v.Member(_v.many(_v.One("common", "FieldMetaInfo")))
    allow_background_updating = _v.Member(_v.flag)
    vendorids = _v.Member(_v.many(_v.text))
    items_per_vendor = _v.Member(_v.whole)


class BatchRatingListsSearchResult(_v.View):
    items: _v.Member[tuple[ItemRatingList, ...]] = _v.Member(_v.many(_v.One("rating_list", "ItemRatingList")))
    vendors: _v.Member[tuple[VendorRatingList, ...]] = _v.Member(_v.many(_v.One("rating_list", "VendorRatingList")))
    categories: _v.Member[tuple[CategoryRatingList, ...]] = _v.Member(
        _v.many(_v.One("rating_list", "CategoryRatingList"))
    )
    brands: _v.Member[tuple[BrandRatingList, ...]] = _v.Member(_v.many(_v.One("rating_list", "BrandRatingList")))
    search_strings: _v.Member[tuple[TextRatingList, ...]] = _v.Member(_v.many(_v.One("rating_list", "TextRatingList")))


class BrandRatingList(_v.View):
    content_type = _v.Member(_v.text)
    """Assumed, not documented."""
    category_id = _v.Member(_v.text)
    item_rating_type = _v.Member(_v.text)
    """Assumed, not documented."""
    has_error = _v.Member(_v.flag)
    name = _v.Member(_v.text)
    order = _v.Member(_v.whole)
    items: _v.Member[tuple[BrandInfo, ...]] = _v.Member(_v.many(_v.One("common", "BrandInfo")))
    total_count = _v.Member(_v.whole)


class CategoryRatingList(_v.View):
    content_type = _v.Member(_v.text)
    """Assumed, not documented."""
    category_id = _v.Member(_v.text)
    item_rating_type = _v.Member(_v.text)
    """Assumed, not documented."""
    has_error = _v.Member(_v.flag)
    name = _v.Member(_v.text)
    order = _v.Member(_v.whole)
    items: _v.Member[tuple[Category, ...]] = _v.Member(_v.many(_v.One("common", "Category")))
    total_count = _v.Member(_v.whole)


class ItemRatingCollection(_v.View):
    content_type_name = _v.Member(_v.text)
    """Assumed, not documented."""
    item_rating_type_name = _v.Member(_v.text)
    """Assumed, not documented."""
    category_id = _v.Member(_v.text)
    count = _v.Member(_v.whole)


class ItemRatingList(_v.View):
    content_type = _v.Member(_v.text)
    """Assumed, not documented."""
    category_id = _v.Member(_v.text)
    item_rating_type = _v.Member(_v.text)
    """Assumed, not documented."""
    has_error = _v.Member(_v.flag)
    name = _v.Member(_v.text)
    order = _v.Member(_v.whole)
    items: _v.Member[tuple[ItemInfo, ...]] = _v.Member(_v.many(_v.One("common", "ItemInfo")))
    total_count = _v.Member(_v.whole)


class TextRatingList(_v.View):
    content_type = _v.Member(_v.text)
    """Assumed, not documented."""
    category_id = _v.Member(_v.text)
    item_rating_type = _v.Member(_v.text)
    """Assumed, not documented."""
    has_error = _v.Member(_v.flag)
    name = _v.Member(_v.text)
    order = _v.Member(_v.whole)
    items = _v.Member(_v.many(_v.text))
    total_count = _v.Member(_v.whole)


class VendorRatingList(_v.View):
    content_type = _v.Member(_v.text)
    """Assumed, not documented."""
    category_id = _v.Member(_v.text)
    item_rating_type = _v.Member(_v.text)
    """Assumed, not documented."""
    has_error = _v.Member(_v.flag)
    name = _v.Member(_v.text)
    order = _v.Member(_v.whole)
    items: _v.Member[tuple[VendorInfo, ...]] = _v.Member(_v.many(_v.One("common", "VendorInfo")))
    total_count = _v.Member(_v.whole)


class RatingListCalls(AreaCalls):
    """Lists of chosen items, vendors, brands, categories and searches."""

    __slots__ = ()

    def add_elements_set_to_rating_list(
        self,
        *,
        item_rating_type_id: str,
        content_type: str,
        item_list: Sequence[str | int],
        category_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Add elements of any content type to a rating list.

        Changes once: never repeated by itself. Adds elements to a list; whether a repeat adds them twice is not
        known. Needs an operator's session.

        Known from other clients, not documented.
        """
        return self._call("AddElementsSetToRatingList", locals(), _v.nothing)

    def add_item_rating_list(
        self,
        *,
        item_rating_type_id: str,
        item_list: Sequence[str | int],
        category_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Add items to an item rating list (older than AddElementsSetToRatingList).

        Changes once: never repeated by itself. Adds items to a list; whether a repeat adds them twice is not
        known. Needs an operator's session.

        Known from other clients, not documented.

        :param item_list: Assumed, not documented.
        """
        return self._call("AddItemRatingList", locals(), _v.nothing)

    def batch_search_rating_lists(
        self,
        *,
        search_parameters: BatchRatingListSearchParameters | None = None,
        application_type: str | None = None,
        include_meta_info: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> BatchRatingListsSearchResult:
        """Get the contents of several rating lists in one call.

        Needs no session. The operator of the shop pays for each call, as is assumed.

        Known from other clients, not documented.

        :param application_type: Seen in clients of the JSON endpoint.
        :param include_meta_info: Sent by clients that never need it. Assumed, not documented.
        """
        return self._call(
            "BatchSearchRatingLists", locals(), _v.always(_v.One("rating_list", "BatchRatingListsSearchResult"))
        )

    def get_auto_rating_lists_settings(
        self,
        *,
        include_meta_info: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> AutoRatingListsSettings:
        """Get the settings of automatic rating lists.

        Needs an operator's session.

        Known from other clients, not documented.

        :param include_meta_info: Assumed, not documented.
        """
        return self._call(
            "GetAutoRatingListsSettings", locals(), _v.always(_v.One("rating_list", "AutoRatingListsSettings"))
        )

    def get_brand_rating_list(
        self,
        *,
        item_rating_type_id: str,
        number_item: int | None = None,
        category_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> tuple[BrandInfo, ...]:
        """Get brands of a rating list.

        Needs no session. The operator of the shop pays for each call, as is assumed.

        Known from other clients, not documented.
        """
        return self._call("GetBrandRatingList", locals(), _v.many(_v.One("common", "BrandInfo")))

    def get_brand_rating_list_frame(
        self,
        *,
        item_rating_type_id: str,
        category_id: str | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> _v.Page[BrandInfo]:
        """Get one page of the brands of a rating list.

        Needs no session. The operator of the shop pays for each call, as is assumed. Gives one page;
        `get_brand_rating_list_frame_all` goes through all of them.

        Known from other clients, not documented.
        """
        return self._call("GetBrandRatingListFrame", locals(), _v.always(_v.page(_v.One("common", "BrandInfo"))))

    def get_brand_rating_list_frame_all(
        self,
        *,
        item_rating_type_id: str,
        category_id: str | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Iterator[BrandInfo]:
        """The items of all pages of `get_brand_rating_list_frame`, each page read when it is wanted. The arguments
        are the same: `frame_position` is where it begins, `frame_size` how many items are asked for at once.
        """
        return self._pages("GetBrandRatingListFrame", locals(), _v.One("common", "BrandInfo"))

    def get_category_rating_list(
        self,
        *,
        item_rating_type_id: str,
        number_item: int | None = None,
        category_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> tuple[Category, ...]:
        """Get categories of a rating list.

        Needs no session. The operator of the shop pays for each call, as is assumed.

        Known from other clients, not documented.
        """
        return self._call("GetCategoryRatingList", locals(), _v.many(_v.One("common", "Category")))

    def get_category_rating_list_frame(
        self,
        *,
        item_rating_type_id: str,
        category_id: str | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> _v.Page[Category]:
        """Get one page of the categories of a rating list.

        Needs no session. The operator of the shop pays for each call, as is assumed. Gives one page;
        `get_category_rating_list_frame_all` goes through all of them.

        Known from other clients, not documented.
        """
        return self._call("GetCategoryRatingListFrame", locals(), _v.always(_v.page(_v.One("common", "Category"))))

    def get_category_rating_list_frame_all(
        self,
        *,
        item_rating_type_id: str,
        category_id: str | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Iterator[Category]:
        """The items of all pages of `get_category_rating_list_frame`, each page read when it is wanted. The
        arguments are the same: `frame_position` is where it begins, `frame_size` how many items are asked for at
        once.
        """
        return self._pages("GetCategoryRatingListFrame", locals(), _v.One("common", "Category"))

    def get_item_rating_list(
        self,
        *,
        item_rating_type_id: str,
        number_item: int | None = None,
        category_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> tuple[ItemInfo, ...]:
        """Get items of a rating list.

        Needs no session. The operator of the shop pays for each call, as is assumed.

        Known from other clients, not documented.
        """
        return self._call("GetItemRatingList", locals(), _v.many(_v.One("common", "ItemInfo")))

    def get_item_rating_list_frame(
        self,
        *,
        item_rating_type_id: str,
        category_id: str | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> _v.Page[ItemInfo]:
        """Get one page of the items of a rating list.

        Needs no session. The operator of the shop pays for each call, as is assumed. Gives one page;
        `get_item_rating_list_frame_all` goes through all of them.

        Known from other clients, not documented.
        """
        return self._call("GetItemRatingListFrame", locals(), _v.always(_v.page(_v.One("common", "ItemInfo"))))

    def get_item_rating_list_frame_all(
        self,
        *,
        item_rating_type_id: str,
        category_id: str | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Iterator[ItemInfo]:
        """The items of all pages of `get_item_rating_list_frame`, each page read when it is wanted. The arguments
        are the same: `frame_position` is where it begins, `frame_size` how many items are asked for at once.
        """
        return self._pages("GetItemRatingListFrame", locals(), _v.One("common", "ItemInfo"))

    def get_rating_collections_by_content(
        self,
        *,
        content_type: str,
        **options: Unpack[CallOptions],
    ) -> tuple[ItemRatingCollection, ...]:
        """List the rating lists of a content type.

        Needs no session.

        Known from other clients, not documented.
        """
        return self._call(
            "GetRatingCollectionsByContent", locals(), _v.many(_v.One("rating_list", "ItemRatingCollection"))
        )

    def get_rating_lists_by_element(
        self,
        *,
        content_type: str,
        item_id: str,
        **options: Unpack[CallOptions],
    ) -> tuple[ItemRatingCollection, ...]:
        """List the rating lists that contain an element.

        Needs an operator's session.

        Known from other clients, not documented.
        """
        return self._call("GetRatingListsByElement", locals(), _v.many(_v.One("rating_list", "ItemRatingCollection")))

    def get_search_string_rating_list(
        self,
        *,
        item_rating_type_id: str,
        number_item: int | None = None,
        category_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> tuple[str, ...]:
        """Get search strings of a rating list.

        Needs no session.

        Known from other clients, not documented.
        """
        return self._call("GetSearchStringRatingList", locals(), _v.many(_v.text))

    def get_vendor_rating_list(
        self,
        *,
        item_rating_type_id: str,
        number_item: int | None = None,
        category_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> tuple[VendorInfo, ...]:
        """Get vendors of a rating list.

        Needs no session. The operator of the shop pays for each call, as is assumed.

        Known from other clients, not documented.
        """
        return self._call("GetVendorRatingList", locals(), _v.many(_v.One("common", "VendorInfo")))

    def get_vendor_rating_list_frame(
        self,
        *,
        item_rating_type_id: str,
        category_id: str | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> _v.Page[VendorInfo]:
        """Get one page of the vendors of a rating list.

        Needs no session. The operator of the shop pays for each call, as is assumed. Gives one page;
        `get_vendor_rating_list_frame_all` goes through all of them.

        Known from other clients, not documented.
        """
        return self._call("GetVendorRatingListFrame", locals(), _v.always(_v.page(_v.One("common", "VendorInfo"))))

    def get_vendor_rating_list_frame_all(
        self,
        *,
        item_rating_type_id: str,
        category_id: str | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Iterator[VendorInfo]:
        """The items of all pages of `get_vendor_rating_list_frame`, each page read when it is wanted. The arguments
        are the same: `frame_position` is where it begins, `frame_size` how many items are asked for at once.
        """
        return self._pages("GetVendorRatingListFrame", locals(), _v.One("common", "VendorInfo"))

    def insert_elements_set_to_rating_list(
        self,
        *,
        insert_data: RatingListElementsInsertData,
        **options: Unpack[CallOptions],
    ) -> None:
        """Insert elements into a rating list at a given position.

        Changes once: never repeated by itself. Inserts elements at a position; a repeat could insert them twice.
        Needs an operator's session.

        Known from other clients, not documented.
        """
        return self._call("InsertElementsSetToRatingList", locals(), _v.nothing)

    def remove_all_elements_rating_list(
        self,
        *,
        item_rating_type_id: str,
        content_type: str,
        category_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Empty a rating list of any content type.

        Changes something; the same call again leaves the same state. Empties a rating list; a repeat finds it
        empty. Needs an operator's session.

        Known from other clients, not documented.
        """
        return self._call("RemoveAllElementsRatingList", locals(), _v.nothing)

    def remove_all_item_rating_list(
        self,
        *,
        item_rating_type: str,
        category_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Empty an item rating list.

        Changes something; the same call again leaves the same state. Empties a rating list; a repeat finds it
        empty. Needs an operator's session.

        Known from other clients, not documented.
        """
        return self._call("RemoveAllItemRatingList", locals(), _v.nothing)

    def remove_elements_set_rating_list(
        self,
        *,
        item_rating_type_id: str,
        content_type: str,
        item_list: Sequence[str | int],
        category_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Remove elements of any content type from a rating list.

        Changes something; the same call again leaves the same state. Removes elements from a rating list; a
        repeat finds them gone. Needs an operator's session.

        Known from other clients, not documented.

        :param item_list: Assumed, not documented.
        """
        return self._call("RemoveElementsSetRatingList", locals(), _v.nothing)

    def remove_item_rating_list(
        self,
        *,
        item_rating_type: str,
        item_list: Sequence[str | int],
        category_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Remove items from an item rating list.

        Changes something; the same call again leaves the same state. Removes items from a rating list; a repeat
        finds them gone. Needs an operator's session.

        Known from other clients, not documented.

        :param item_list: Assumed, not documented.
        """
        return self._call("RemoveItemRatingList", locals(), _v.nothing)

    def run_auto_rating_lists_updating(self, **options: Unpack[CallOptions]) -> BackgroundActivityIdentificationInfo:
        """Start the update of automatic rating lists in the background.

        Changes once: never repeated by itself. Starts a background run at every call; its outcome is the same,
        but a repeat leaves two runs beside each other. Needs an operator's session. Starts an activity of the
        type `AutoRatingListsUpdating`, which the flow `activity` follows, as is assumed.

        Known from other clients, not documented.
        """
        return self._call(
            "RunAutoRatingListsUpdating", locals(), _v.always(_v.One("common", "BackgroundActivityIdentificationInfo"))
        )

    def search_rating_list_brands(
        self,
        *,
        search_parameters: str | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> _v.Page[BrandInfo]:
        """Get one page of the brands of a rating list found by parameters.

        Needs no session. The operator of the shop pays for each call, as is assumed. Gives one page;
        `search_rating_list_brands_all` goes through all of them.

        Known from other clients, not documented.

        :param search_parameters: The root is likely RatingListBrandSearchParameters. An XML document that is not
            known; it is sent as it is.
        """
        return self._call("SearchRatingListBrands", locals(), _v.always(_v.page(_v.One("common", "BrandInfo"))))

    def search_rating_list_brands_all(
        self,
        *,
        search_parameters: str | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Iterator[BrandInfo]:
        """The items of all pages of `search_rating_list_brands`, each page read when it is wanted. The arguments are
        the same: `frame_position` is where it begins, `frame_size` how many items are asked for at once.
        """
        return self._pages("SearchRatingListBrands", locals(), _v.One("common", "BrandInfo"))

    def search_rating_list_categories(
        self,
        *,
        search_parameters: str | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> _v.Page[Category]:
        """Get one page of the categories of a rating list found by parameters.

        Needs no session. The operator of the shop pays for each call, as is assumed. Gives one page;
        `search_rating_list_categories_all` goes through all of them.

        Known from other clients, not documented.

        :param search_parameters: The root is likely RatingListCategorySearchParameters. An XML document that is not
            known; it is sent as it is.
        """
        return self._call("SearchRatingListCategories", locals(), _v.always(_v.page(_v.One("common", "Category"))))

    def search_rating_list_categories_all(
        self,
        *,
        search_parameters: str | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Iterator[Category]:
        """The items of all pages of `search_rating_list_categories`, each page read when it is wanted. The arguments
        are the same: `frame_position` is where it begins, `frame_size` how many items are asked for at once.
        """
        return self._pages("SearchRatingListCategories", locals(), _v.One("common", "Category"))

    def search_rating_list_items(
        self,
        *,
        search_parameters: RatingListItemSearchParameters | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> _v.Page[ItemInfo]:
        """Get one page of the items of a rating list found by parameters.

        Needs no session. The operator of the shop pays for each call, as is assumed. Gives one page;
        `search_rating_list_items_all` goes through all of them.

        Known from other clients, not documented.
        """
        return self._call("SearchRatingListItems", locals(), _v.always(_v.page(_v.One("common", "ItemInfo"))))

    def search_rating_list_items_all(
        self,
        *,
        search_parameters: RatingListItemSearchParameters | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Iterator[ItemInfo]:
        """The items of all pages of `search_rating_list_items`, each page read when it is wanted. The arguments are
        the same: `frame_position` is where it begins, `frame_size` how many items are asked for at once.
        """
        return self._pages("SearchRatingListItems", locals(), _v.One("common", "ItemInfo"))

    def search_rating_list_search_strings(
        self,
        *,
        search_parameters: str | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> tuple[str, ...]:
        """Get one page of the search strings of a rating list found by parameters.

        No total is known for its pages.

        Needs no session. Gives one page; `search_rating_list_search_strings_all` goes through all of them.

        Known from other clients, not documented.

        :param search_parameters: The root is likely RatingListSearchStringSearchParameters. An XML document that is
            not known; it is sent as it is.
        """
        return self._call("SearchRatingListSearchStrings", locals(), _v.many(_v.text))

    def search_rating_list_search_strings_all(
        self,
        *,
        search_parameters: str | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Iterator[str]:
        """The items of all pages of `search_rating_list_search_strings`, each page read when it is wanted. The
        arguments are the same: `frame_position` is where it begins, `frame_size` how many items are asked for at
        once.
        """
        return self._pages("SearchRatingListSearchStrings", locals(), _v.text)

    def search_rating_list_vendors(
        self,
        *,
        search_parameters: RatingListVendorSearchParameters | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> _v.Page[VendorInfo]:
        """Get one page of the vendors of a rating list found by parameters.

        Needs no session. The operator of the shop pays for each call, as is assumed. Gives one page;
        `search_rating_list_vendors_all` goes through all of them.

        Known from other clients, not documented.
        """
        return self._call("SearchRatingListVendors", locals(), _v.always(_v.page(_v.One("common", "VendorInfo"))))

    def search_rating_list_vendors_all(
        self,
        *,
        search_parameters: RatingListVendorSearchParameters | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Iterator[VendorInfo]:
        """The items of all pages of `search_rating_list_vendors`, each page read when it is wanted. The arguments
        are the same: `frame_position` is where it begins, `frame_size` how many items are asked for at once.
        """
        return self._pages("SearchRatingListVendors", locals(), _v.One("common", "VendorInfo"))

    def search_rating_lists(
        self,
        *,
        search_parameters: RatingListSearchParameters | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> _v.Page[ItemRatingCollection]:
        """Search rating lists as an operator.

        Needs an operator's session. Gives one page; `search_rating_lists_all` goes through all of them.

        Known from other clients, not documented.

        :param frame_position: Assumed, not documented.
        :param frame_size: Assumed, not documented.
        """
        return self._call(
            "SearchRatingLists", locals(), _v.always(_v.page(_v.One("rating_list", "ItemRatingCollection")))
        )

    def search_rating_lists_all(
        self,
        *,
        search_parameters: RatingListSearchParameters | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Iterator[ItemRatingCollection]:
        """The items of all pages of `search_rating_lists`, each page read when it is wanted. The arguments are the
        same: `frame_position` is where it begins, `frame_size` how many items are asked for at once.
        """
        return self._pages("SearchRatingLists", locals(), _v.One("rating_list", "ItemRatingCollection"))

    def update_auto_rating_lists_settings(
        self,
        *,
        update_data: AutoRatingListsSettingsUpdateData,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change the settings of automatic rating lists.

        Changes something; the same call again leaves the same state. Sets the sent settings to the given values;
        its list is stated whole. Needs an operator's session.

        Known from other clients, not documented.
        """
        return self._call("UpdateAutoRatingListsSettings", locals(), _v.nothing)

    def update_item_rating_category_id(
        self,
        *,
        item_rating_type_id: str,
        content_type: str,
        old_category_id: str,
        new_category_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Move a rating list to another category id.

        Changes once: never repeated by itself. Moves a list to another category; a repeat finds the old place
        empty and could move that emptiness over the list. Needs an operator's session.

        Known from other clients, not documented.
        """
        return self._call("UpdateItemRatingCategoryId", locals(), _v.nothing)


class AsyncRatingListCalls(AsyncAreaCalls):
    """Lists of chosen items, vendors, brands, categories and searches."""

    __slots__ = ()

    async def add_elements_set_to_rating_list(
        self,
        *,
        item_rating_type_id: str,
        content_type: str,
        item_list: Sequence[str | int],
        category_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Add elements of any content type to a rating list.

        Changes once: never repeated by itself. Adds elements to a list; whether a repeat adds them twice is not
        known. Needs an operator's session.

        Known from other clients, not documented.
        """
        return await self._call("AddElementsSetToRatingList", locals(), _v.nothing)

    async def add_item_rating_list(
        self,
        *,
        item_rating_type_id: str,
        item_list: Sequence[str | int],
        category_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Add items to an item rating list (older than AddElementsSetToRatingList).

        Changes once: never repeated by itself. Adds items to a list; whether a repeat adds them twice is not
        known. Needs an operator's session.

        Known from other clients, not documented.

        :param item_list: Assumed, not documented.
        """
        return await self._call("AddItemRatingList", locals(), _v.nothing)

    async def batch_search_rating_lists(
        self,
        *,
        search_parameters: BatchRatingListSearchParameters | None = None,
        application_type: str | None = None,
        include_meta_info: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> BatchRatingListsSearchResult:
        """Get the contents of several rating lists in one call.

        Needs no session. The operator of the shop pays for each call, as is assumed.

        Known from other clients, not documented.

        :param application_type: Seen in clients of the JSON endpoint.
        :param include_meta_info: Sent by clients that never need it. Assumed, not documented.
        """
        return await self._call(
            "BatchSearchRatingLists", locals(), _v.always(_v.One("rating_list", "BatchRatingListsSearchResult"))
        )

    async def get_auto_rating_lists_settings(
        self,
        *,
        include_meta_info: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> AutoRatingListsSettings:
        """Get the settings of automatic rating lists.

        Needs an operator's session.

        Known from other clients, not documented.

        :param include_meta_info: Assumed, not documented.
        """
        return await self._call(
            "GetAutoRatingListsSettings", locals(), _v.always(_v.One("rating_list", "AutoRatingListsSettings"))
        )

    async def get_brand_rating_list(
        self,
        *,
        item_rating_type_id: str,
        number_item: int | None = None,
        category_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> tuple[BrandInfo, ...]:
        """Get brands of a rating list.

        Needs no session. The operator of the shop pays for each call, as is assumed.

        Known from other clients, not documented.
        """
        return await self._call("GetBrandRatingList", locals(), _v.many(_v.One("common", "BrandInfo")))

    async def get_brand_rating_list_frame(
        self,
        *,
        item_rating_type_id: str,
        category_id: str | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> _v.Page[BrandInfo]:
        """Get one page of the brands of a rating list.

        Needs no session. The operator of the shop pays for each call, as is assumed. Gives one page;
        `get_brand_rating_list_frame_all` goes through all of them.

        Known from other clients, not documented.
        """
        return await self._call("GetBrandRatingListFrame", locals(), _v.always(_v.page(_v.One("common", "BrandInfo"))))

    def get_brand_rating_list_frame_all(
        self,
        *,
        item_rating_type_id: str,
        category_id: str | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[BrandInfo]:
        """The items of all pages of `get_brand_rating_list_frame`, each page read when it is wanted. The arguments
        are the same: `frame_position` is where it begins, `frame_size` how many items are asked for at once.
        """
        return self._pages("GetBrandRatingListFrame", locals(), _v.One("common", "BrandInfo"))

    async def get_category_rating_list(
        self,
        *,
        item_rating_type_id: str,
        number_item: int | None = None,
        category_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> tuple[Category, ...]:
        """Get categories of a rating list.

        Needs no session. The operator of the shop pays for each call, as is assumed.

        Known from other clients, not documented.
        """
        return await self._call("GetCategoryRatingList", locals(), _v.many(_v.One("common", "Category")))

    async def get_category_rating_list_frame(
        self,
        *,
        item_rating_type_id: str,
        category_id: str | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> _v.Page[Category]:
        """Get one page of the categories of a rating list.

        Needs no session. The operator of the shop pays for each call, as is assumed. Gives one page;
        `get_category_rating_list_frame_all` goes through all of them.

        Known from other clients, not documented.
        """
        return await self._call(
            "GetCategoryRatingListFrame", locals(), _v.always(_v.page(_v.One("common", "Category")))
        )

    def get_category_rating_list_frame_all(
        self,
        *,
        item_rating_type_id: str,
        category_id: str | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[Category]:
        """The items of all pages of `get_category_rating_list_frame`, each page read when it is wanted. The
        arguments are the same: `frame_position` is where it begins, `frame_size` how many items are asked for at
        once.
        """
        return self._pages("GetCategoryRatingListFrame", locals(), _v.One("common", "Category"))

    async def get_item_rating_list(
        self,
        *,
        item_rating_type_id: str,
        number_item: int | None = None,
        category_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> tuple[ItemInfo, ...]:
        """Get items of a rating list.

        Needs no session. The operator of the shop pays for each call, as is assumed.

        Known from other clients, not documented.
        """
        return await self._call("GetItemRatingList", locals(), _v.many(_v.One("common", "ItemInfo")))

    async def get_item_rating_list_frame(
        self,
        *,
        item_rating_type_id: str,
        category_id: str | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> _v.Page[ItemInfo]:
        """Get one page of the items of a rating list.

        Needs no session. The operator of the shop pays for each call, as is assumed. Gives one page;
        `get_item_rating_list_frame_all` goes through all of them.

        Known from other clients, not documented.
        """
        return await self._call("GetItemRatingListFrame", locals(), _v.always(_v.page(_v.One("common", "ItemInfo"))))

    def get_item_rating_list_frame_all(
        self,
        *,
        item_rating_type_id: str,
        category_id: str | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[ItemInfo]:
        """The items of all pages of `get_item_rating_list_frame`, each page read when it is wanted. The arguments
        are the same: `frame_position` is where it begins, `frame_size` how many items are asked for at once.
        """
        return self._pages("GetItemRatingListFrame", locals(), _v.One("common", "ItemInfo"))

    async def get_rating_collections_by_content(
        self,
        *,
        content_type: str,
        **options: Unpack[CallOptions],
    ) -> tuple[ItemRatingCollection, ...]:
        """List the rating lists of a content type.

        Needs no session.

        Known from other clients, not documented.
        """
        return await self._call(
            "GetRatingCollectionsByContent", locals(), _v.many(_v.One("rating_list", "ItemRatingCollection"))
        )

    async def get_rating_lists_by_element(
        self,
        *,
        content_type: str,
        item_id: str,
        **options: Unpack[CallOptions],
    ) -> tuple[ItemRatingCollection, ...]:
        """List the rating lists that contain an element.

        Needs an operator's session.

        Known from other clients, not documented.
        """
        return await self._call(
            "GetRatingListsByElement", locals(), _v.many(_v.One("rating_list", "ItemRatingCollection"))
        )

    async def get_search_string_rating_list(
        self,
        *,
        item_rating_type_id: str,
        number_item: int | None = None,
        category_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> tuple[str, ...]:
        """Get search strings of a rating list.

        Needs no session.

        Known from other clients, not documented.
        """
        return await self._call("GetSearchStringRatingList", locals(), _v.many(_v.text))

    async def get_vendor_rating_list(
        self,
        *,
        item_rating_type_id: str,
        number_item: int | None = None,
        category_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> tuple[VendorInfo, ...]:
        """Get vendors of a rating list.

        Needs no session. The operator of the shop pays for each call, as is assumed.

        Known from other clients, not documented.
        """
        return await self._call("GetVendorRatingList", locals(), _v.many(_v.One("common", "VendorInfo")))

    async def get_vendor_rating_list_frame(
        self,
        *,
        item_rating_type_id: str,
        category_id: str | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> _v.Page[VendorInfo]:
        """Get one page of the vendors of a rating list.

        Needs no session. The operator of the shop pays for each call, as is assumed. Gives one page;
        `get_vendor_rating_list_frame_all` goes through all of them.

        Known from other clients, not documented.
        """
        return await self._call(
            "GetVendorRatingListFrame", locals(), _v.always(_v.page(_v.One("common", "VendorInfo")))
        )

    def get_vendor_rating_list_frame_all(
        self,
        *,
        item_rating_type_id: str,
        category_id: str | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[VendorInfo]:
        """The items of all pages of `get_vendor_rating_list_frame`, each page read when it is wanted. The arguments
        are the same: `frame_position` is where it begins, `frame_size` how many items are asked for at once.
        """
        return self._pages("GetVendorRatingListFrame", locals(), _v.One("common", "VendorInfo"))

    async def insert_elements_set_to_rating_list(
        self,
        *,
        insert_data: RatingListElementsInsertData,
        **options: Unpack[CallOptions],
    ) -> None:
        """Insert elements into a rating list at a given position.

        Changes once: never repeated by itself. Inserts elements at a position; a repeat could insert them twice.
        Needs an operator's session.

        Known from other clients, not documented.
        """
        return await self._call("InsertElementsSetToRatingList", locals(), _v.nothing)

    async def remove_all_elements_rating_list(
        self,
        *,
        item_rating_type_id: str,
        content_type: str,
        category_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Empty a rating list of any content type.

        Changes something; the same call again leaves the same state. Empties a rating list; a repeat finds it
        empty. Needs an operator's session.

        Known from other clients, not documented.
        """
        return await self._call("RemoveAllElementsRatingList", locals(), _v.nothing)

    async def remove_all_item_rating_list(
        self,
        *,
        item_rating_type: str,
        category_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Empty an item rating list.

        Changes something; the same call again leaves the same state. Empties a rating list; a repeat finds it
        empty. Needs an operator's session.

        Known from other clients, not documented.
        """
        return await self._call("RemoveAllItemRatingList", locals(), _v.nothing)

    async def remove_elements_set_rating_list(
        self,
        *,
        item_rating_type_id: str,
        content_type: str,
        item_list: Sequence[str | int],
        category_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Remove elements of any content type from a rating list.

        Changes something; the same call again leaves the same state. Removes elements from a rating list; a
        repeat finds them gone. Needs an operator's session.

        Known from other clients, not documented.

        :param item_list: Assumed, not documented.
        """
        return await self._call("RemoveElementsSetRatingList", locals(), _v.nothing)

    async def remove_item_rating_list(
        self,
        *,
        item_rating_type: str,
        item_list: Sequence[str | int],
        category_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Remove items from an item rating list.

        Changes something; the same call again leaves the same state. Removes items from a rating list; a repeat
        finds them gone. Needs an operator's session.

        Known from other clients, not documented.

        :param item_list: Assumed, not documented.
        """
        return await self._call("RemoveItemRatingList", locals(), _v.nothing)

    async def run_auto_rating_lists_updating(
        self, **options: Unpack[CallOptions]
    ) -> BackgroundActivityIdentificationInfo:
        """Start the update of automatic rating lists in the background.

        Changes once: never repeated by itself. Starts a background run at every call; its outcome is the same,
        but a repeat leaves two runs beside each other. Needs an operator's session. Starts an activity of the
        type `AutoRatingListsUpdating`, which the flow `activity` follows, as is assumed.

        Known from other clients, not documented.
        """
        return await self._call(
            "RunAutoRatingListsUpdating", locals(), _v.always(_v.One("common", "BackgroundActivityIdentificationInfo"))
        )

    async def search_rating_list_brands(
        self,
        *,
        search_parameters: str | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> _v.Page[BrandInfo]:
        """Get one page of the brands of a rating list found by parameters.

        Needs no session. The operator of the shop pays for each call, as is assumed. Gives one page;
        `search_rating_list_brands_all` goes through all of them.

        Known from other clients, not documented.

        :param search_parameters: The root is likely RatingListBrandSearchParameters. An XML document that is not
            known; it is sent as it is.
        """
        return await self._call("SearchRatingListBrands", locals(), _v.always(_v.page(_v.One("common", "BrandInfo"))))

    def search_rating_list_brands_all(
        self,
        *,
        search_parameters: str | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[BrandInfo]:
        """The items of all pages of `search_rating_list_brands`, each page read when it is wanted. The arguments are
        the same: `frame_position` is where it begins, `frame_size` how many items are asked for at once.
        """
        return self._pages("SearchRatingListBrands", locals(), _v.One("common", "BrandInfo"))

    async def search_rating_list_categories(
        self,
        *,
        search_parameters: str | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> _v.Page[Category]:
        """Get one page of the categories of a rating list found by parameters.

        Needs no session. The operator of the shop pays for each call, as is assumed. Gives one page;
        `search_rating_list_categories_all` goes through all of them.

        Known from other clients, not documented.

        :param search_parameters: The root is likely RatingListCategorySearchParameters. An XML document that is not
            known; it is sent as it is.
        """
        return await self._call(
            "SearchRatingListCategories", locals(), _v.always(_v.page(_v.One("common", "Category")))
        )

    def search_rating_list_categories_all(
        self,
        *,
        search_parameters: str | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[Category]:
        """The items of all pages of `search_rating_list_categories`, each page read when it is wanted. The arguments
        are the same: `frame_position` is where it begins, `frame_size` how many items are asked for at once.
        """
        return self._pages("SearchRatingListCategories", locals(), _v.One("common", "Category"))

    async def search_rating_list_items(
        self,
        *,
        search_parameters: RatingListItemSearchParameters | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> _v.Page[ItemInfo]:
        """Get one page of the items of a rating list found by parameters.

        Needs no session. The operator of the shop pays for each call, as is assumed. Gives one page;
        `search_rating_list_items_all` goes through all of them.

        Known from other clients, not documented.
        """
        return await self._call("SearchRatingListItems", locals(), _v.always(_v.page(_v.One("common", "ItemInfo"))))

    def search_rating_list_items_all(
        self,
        *,
        search_parameters: RatingListItemSearchParameters | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[ItemInfo]:
        """The items of all pages of `search_rating_list_items`, each page read when it is wanted. The arguments are
        the same: `frame_position` is where it begins, `frame_size` how many items are asked for at once.
        """
        return self._pages("SearchRatingListItems", locals(), _v.One("common", "ItemInfo"))

    async def search_rating_list_search_strings(
        self,
        *,
        search_parameters: str | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> tuple[str, ...]:
        """Get one page of the search strings of a rating list found by parameters.

        No total is known for its pages.

        Needs no session. Gives one page; `search_rating_list_search_strings_all` goes through all of them.

        Known from other clients, not documented.

        :param search_parameters: The root is likely RatingListSearchStringSearchParameters. An XML document that is
            not known; it is sent as it is.
        """
        return await self._call("SearchRatingListSearchStrings", locals(), _v.many(_v.text))

    def search_rating_list_search_strings_all(
        self,
        *,
        search_parameters: str | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[str]:
        """The items of all pages of `search_rating_list_search_strings`, each page read when it is wanted. The
        arguments are the same: `frame_position` is where it begins, `frame_size` how many items are asked for at
        once.
        """
        return self._pages("SearchRatingListSearchStrings", locals(), _v.text)

    async def search_rating_list_vendors(
        self,
        *,
        search_parameters: RatingListVendorSearchParameters | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> _v.Page[VendorInfo]:
        """Get one page of the vendors of a rating list found by parameters.

        Needs no session. The operator of the shop pays for each call, as is assumed. Gives one page;
        `search_rating_list_vendors_all` goes through all of them.

        Known from other clients, not documented.
        """
        return await self._call("SearchRatingListVendors", locals(), _v.always(_v.page(_v.One("common", "VendorInfo"))))

    def search_rating_list_vendors_all(
        self,
        *,
        search_parameters: RatingListVendorSearchParameters | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[VendorInfo]:
        """The items of all pages of `search_rating_list_vendors`, each page read when it is wanted. The arguments
        are the same: `frame_position` is where it begins, `frame_size` how many items are asked for at once.
        """
        return self._pages("SearchRatingListVendors", locals(), _v.One("common", "VendorInfo"))

    async def search_rating_lists(
        self,
        *,
        search_parameters: RatingListSearchParameters | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> _v.Page[ItemRatingCollection]:
        """Search rating lists as an operator.

        Needs an operator's session. Gives one page; `search_rating_lists_all` goes through all of them.

        Known from other clients, not documented.

        :param frame_position: Assumed, not documented.
        :param frame_size: Assumed, not documented.
        """
        return await self._call(
            "SearchRatingLists", locals(), _v.always(_v.page(_v.One("rating_list", "ItemRatingCollection")))
        )

    def search_rating_lists_all(
        self,
        *,
        search_parameters: RatingListSearchParameters | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[ItemRatingCollection]:
        """The items of all pages of `search_rating_lists`, each page read when it is wanted. The arguments are the
        same: `frame_position` is where it begins, `frame_size` how many items are asked for at once.
        """
        return self._pages("SearchRatingLists", locals(), _v.One("rating_list", "ItemRatingCollection"))

    async def update_auto_rating_lists_settings(
        self,
        *,
        update_data: AutoRatingListsSettingsUpdateData,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change the settings of automatic rating lists.

        Changes something; the same call again leaves the same state. Sets the sent settings to the given values;
        its list is stated whole. Needs an operator's session.

        Known from other clients, not documented.
        """
        return await self._call("UpdateAutoRatingListsSettings", locals(), _v.nothing)

    async def update_item_rating_category_id(
        self,
        *,
        item_rating_type_id: str,
        content_type: str,
        old_category_id: str,
        new_category_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Move a rating list to another category id.

        Changes once: never repeated by itself. Moves a list to another category; a repeat finds the old place
        empty and could move that emptiness over the list. Needs an operator's session.

        Known from other clients, not documented.
        """
        return await self._call("UpdateItemRatingCategoryId", locals(), _v.nothing)
