# Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
"""Searching items at marketplaces."""

from __future__ import annotations

from .. import _view as _v
from .._calls import AreaCalls, AsyncAreaCalls

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator, Sequence

    from typing_extensions import Unpack

    from ..documents import SearchItemsParametersInput
    from ..types import CallOptions
    from .common import (
        BackgroundActivityIdentificationInfo,
        BlockError,
        BrandInfo,
        BulkItems,
        Category,
        FeaturedValue,
        ItemInfo,
        ItemPicture,
        ItemVideo,
        ItemWeight,
        Location,
        PhysicalParameters,
        Price,
        ProviderSearchMethodInfo,
        QuantityRange,
        SearchItemsParameters,
        VendorInfo,
    )


class BatchItemSearchResult(_v.View):
    items: _v.Member[ItemSearchResult | None] = _v.Member(_v.One("search", "ItemSearchResult"))
    items_error: _v.Member[BlockError | None] = _v.Member(_v.One("common", "BlockError"))
    sub_categories: _v.Member[tuple[Category, ...]] = _v.Member(_v.many(_v.One("common", "Category")))
    sub_categories_error: _v.Member[BlockError | None] = _v.Member(_v.One("common", "BlockError"))
    root_path: _v.Member[tuple[Category, ...]] = _v.Member(_v.many(_v.One("common", "Category")))
    root_path_error: _v.Member[BlockError | None] = _v.Member(_v.One("common", "BlockError"))
    search_properties: _v.Member[tuple[ItemSearchProperty, ...]] = _v.Member(
        _v.many(_v.One("search", "ItemSearchProperty"))
    )
    search_properties_error: _v.Member[BlockError | None] = _v.Member(_v.One("common", "BlockError"))
    vendor: _v.Member[VendorInfo | None] = _v.Member(_v.One("common", "VendorInfo"))
    vendor_error: _v.Member[BlockError | None] = _v.Member(_v.One("common", "BlockError"))
    brand: _v.Member[BrandInfo | None] = _v.Member(_v.One("common", "BrandInfo"))
    brand_error: _v.Member[BlockError | None] = _v.Member(_v.One("common", "BlockError"))
    category: _v.Member[Category | None] = _v.Member(_v.One("common", "Category"))
    category_error: _v.Member[BlockError | None] = _v.Member(_v.One("common", "BlockError"))
    hint_categories: _v.Member[tuple[Category, ...]] = _v.Member(_v.many(_v.One("common", "Category")))
    hint_categories_error: _v.Member[BlockError | None] = _v.Member(_v.One("common", "BlockError"))
    available_search_methods: _v.Member[tuple[ProviderSearchMethodInfo, ...]] = _v.Member(
        _v.many(_v.One("common", "ProviderSearchMethodInfo"))
    )
    available_search_methods_error: _v.Member[BlockError | None] = _v.Member(_v.One("common", "BlockError"))


class ItemPropertyValue(_v.View):
    id = _v.Member(_v.text)
    name = _v.Member(_v.text)
    alias = _v.Member(_v.text)
    item_count = _v.Member(_v.whole)


class ItemSearchProperty(_v.View):
    id = _v.Member(_v.text)
    name = _v.Member(_v.text)
    is_brand = _v.Member(_v.flag)
    is_category = _v.Member(_v.flag)
    values: _v.Member[tuple[ItemPropertyValue, ...]] = _v.Member(_v.many(_v.One("search", "ItemPropertyValue")))


class ItemSearchResult(_v.View):
    items: _v.Member[tuple[ItemInfo, ...]] = _v.Member(_v.many(_v.One("common", "ItemInfo")))
    total_count = _v.Member(_v.whole)
    categories: _v.Member[tuple[SearchCategoryInfo, ...]] = _v.Member(_v.many(_v.One("search", "SearchCategoryInfo")))
    brands: _v.Member[tuple[SearchBrandInfo, ...]] = _v.Member(_v.many(_v.One("search", "SearchBrandInfo")))
    translated_item_title = _v.Member(_v.text)
    current_image_url = _v.Member(_v.text)
    provider = _v.Member(_v.text)
    search_method = _v.Member(_v.text)
    """Assumed, not documented."""
    current_sort = _v.Member(_v.text)
    current_frame_size = _v.Member(_v.whole)
    maximum_page_count = _v.Member(_v.whole)
    is_found_by_item_id = _v.Member(_v.flag)


class PromoItemInfo(_v.View):
    id = _v.Member(_v.text)
    error_code = _v.Member(_v.text)
    """Assumed, not documented."""
    has_error = _v.Member(_v.flag)
    provider_type = _v.Member(_v.text)
    """Assumed, not documented."""
    title = _v.Member(_v.text)
    original_title = _v.Member(_v.text)
    master_quantity = _v.Member(_v.whole)
    category_id = _v.Member(_v.text)
    external_category_id = _v.Member(_v.text)
    vendor_id = _v.Member(_v.text)
    vendor_name = _v.Member(_v.text)
    vendor_score = _v.Member(_v.whole)
    description = _v.Member(_v.text)
    brand_id = _v.Member(_v.text)
    taobao_item_url = _v.Member(_v.text)
    external_item_url = _v.Member(_v.text)
    main_picture_url = _v.Member(_v.text)
    stuff_status = _v.Member(_v.text)
    """Assumed, not documented."""
    volume = _v.Member(_v.whole)
    price: _v.Member[Price | None] = _v.Member(_v.One("common", "Price"))
    pictures: _v.Member[tuple[ItemPicture, ...]] = _v.Member(_v.many(_v.One("common", "ItemPicture")))
    location: _v.Member[Location | None] = _v.Member(_v.One("common", "Location"))
    features = _v.Member(_v.many(_v.text))
    featured_values: _v.Member[tuple[FeaturedValue, ...]] = _v.Member(_v.many(_v.One("common", "FeaturedValue")))
    is_sell_allowed = _v.Member(_v.flag)
    sell_disallow_reason = _v.Member(_v.text)
    """Assumed, not documented."""
    approx_weight = _v.Member(_v.decimal)
    physical_parameters: _v.Member[PhysicalParameters | None] = _v.Member(_v.One("common", "PhysicalParameters"))
    is_filtered = _v.Member(_v.flag)
    filter_reasons = _v.Member(_v.many(_v.text))
    """Assumed, not documented."""
    quantity_ranges: _v.Member[tuple[QuantityRange, ...]] = _v.Member(_v.many(_v.One("common", "QuantityRange")))
    updated_time = _v.Member(_v.moment)
    created_time = _v.Member(_v.moment)
    vendor_display_name = _v.Member(_v.text)
    is_rating_list_category = _v.Member(_v.flag)
    brand_name = _v.Member(_v.text)
    first_lot_quantity = _v.Member(_v.whole)
    next_lot_quantity = _v.Member(_v.whole)
    has_internal_delivery = _v.Member(_v.flag)
    videos: _v.Member[tuple[ItemVideo, ...]] = _v.Member(_v.many(_v.One("common", "ItemVideo")))
    actual_weight_info: _v.Member[ItemWeight | None] = _v.Member(_v.One("common", "ItemWeight"))
    weight_infos: _v.Member[tuple[ItemWeight, ...]] = _v.Member(_v.many(_v.One("common", "ItemWeight")))
    click_url = _v.Member(_v.text)
    keyword_click_url = _v.Member(_v.text)
    shop_click_url = _v.Member(_v.text)
    taobaoke_cat_click_url = _v.Member(_v.text)
    commission = _v.Member(_v.text)
    commission_num = _v.Member(_v.text)
    commission_rate = _v.Member(_v.text)
    commission_volume = _v.Member(_v.text)
    coupon_end_time = _v.Member(_v.text)
    coupon_price = _v.Member(_v.text)
    coupon_rate = _v.Member(_v.text)
    coupon_start_time = _v.Member(_v.text)
    shop_type = _v.Member(_v.text)


class SearchBrandInfo(_v.View):
    brand_id = _v.Member(_v.text)
    brand_name = _v.Member(_v.text)


class SearchCategoryInfo(_v.View):
    id = _v.Member(_v.text)
    external_id = _v.Member(_v.text)
    name = _v.Member(_v.text)
    is_internal = _v.Member(_v.flag)
    is_hidden = _v.Member(_v.flag)
    item_count = _v.Member(_v.whole)
    is_filtered = _v.Member(_v.flag)
    filter_reasons = _v.Member(_v.many(_v.text))
    """Assumed, not documented."""
    provider_type = _v.Member(_v.text)


class SearchCalls(AreaCalls):
    """Searching items at marketplaces."""

    __slots__ = ()

    def batch_search_items_frame(
        self,
        *,
        parameters: SearchItemsParameters | SearchItemsParametersInput | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        block_list: Sequence[str | int] | None = None,
        **options: Unpack[CallOptions],
    ) -> BatchItemSearchResult:
        """Search items and get the page together with the requested extra blocks.

        At most MaximumPageCount pages can be read, whatever TotalCount says.

        Takes a customer's session, and does without. The operator of the shop pays for each call. Gives one page;
        `batch_search_items_frame_all` goes through all of them.

        :param block_list: Known: `SubCategories`, `SearchProperties`, `RootPath`, `Vendor`, `Brand`, `Category`,
            `HintCategories`, `AvailableSearchMethods`.
        """
        return self._call("BatchSearchItemsFrame", locals(), _v.always(_v.One("search", "BatchItemSearchResult")))

    def batch_search_items_frame_all(
        self,
        *,
        parameters: SearchItemsParameters | SearchItemsParametersInput | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        block_list: Sequence[str | int] | None = None,
        **options: Unpack[CallOptions],
    ) -> Iterator[ItemInfo]:
        """The items of all pages of `batch_search_items_frame`, each page read when it is wanted. The arguments are
        the same: `frame_position` is where it begins, `frame_size` how many items are asked for at once.
        """
        return self._pages("BatchSearchItemsFrame", locals(), _v.One("common", "ItemInfo"))

    def find_category_item_info_list_frame(
        self,
        *,
        category_id: str,
        category_item_filter: SearchItemsParameters | SearchItemsParametersInput | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> _v.Page[ItemInfo]:
        """Get one page of a category's items that match a filter.

        Needs no session. The operator of the shop pays for each call, as is assumed. Gives one page;
        `find_category_item_info_list_frame_all` goes through all of them.

        Known from other clients, not documented.
        """
        return self._call("FindCategoryItemInfoListFrame", locals(), _v.always(_v.page(_v.One("common", "ItemInfo"))))

    def find_category_item_info_list_frame_all(
        self,
        *,
        category_id: str,
        category_item_filter: SearchItemsParameters | SearchItemsParametersInput | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Iterator[ItemInfo]:
        """The items of all pages of `find_category_item_info_list_frame`, each page read when it is wanted. The
        arguments are the same: `frame_position` is where it begins, `frame_size` how many items are asked for at
        once.
        """
        return self._pages("FindCategoryItemInfoListFrame", locals(), _v.One("common", "ItemInfo"))

    def find_category_item_simple_info_list_frame(
        self,
        *,
        category_id: str,
        category_item_filter: SearchItemsParameters | SearchItemsParametersInput | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> _v.Page[ItemInfo]:
        """Get one page of a category's items that match a filter, without titles.

        Needs no session. The operator of the shop pays for each call, as is assumed. Gives one page;
        `find_category_item_simple_info_list_frame_all` goes through all of them.

        Known from other clients, not documented.
        """
        return self._call(
            "FindCategoryItemSimpleInfoListFrame", locals(), _v.always(_v.page(_v.One("common", "ItemInfo")))
        )

    def find_category_item_simple_info_list_frame_all(
        self,
        *,
        category_id: str,
        category_item_filter: SearchItemsParameters | SearchItemsParametersInput | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Iterator[ItemInfo]:
        """The items of all pages of `find_category_item_simple_info_list_frame`, each page read when it is wanted.
        The arguments are the same: `frame_position` is where it begins, `frame_size` how many items are asked for
        at once.
        """
        return self._pages("FindCategoryItemSimpleInfoListFrame", locals(), _v.One("common", "ItemInfo"))

    def find_item_info_list_frame_by_title(
        self,
        *,
        search_parameters: str | None = None,
        item_title: str | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        language_of_query: str | None = None,
        **options: Unpack[CallOptions],
    ) -> _v.Page[ItemInfo]:
        """Search items by title and get one page of results.

        Needs no session. The operator of the shop pays for each call, as is assumed. Gives one page;
        `find_item_info_list_frame_by_title_all` goes through all of them.

        Known from other clients, not documented.

        :param search_parameters: The root is likely SearchItemsParameters. An XML document that is not known; it is
            sent as it is.
        """
        return self._call("FindItemInfoListFrameByTitle", locals(), _v.always(_v.page(_v.One("common", "ItemInfo"))))

    def find_item_info_list_frame_by_title_all(
        self,
        *,
        search_parameters: str | None = None,
        item_title: str | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        language_of_query: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Iterator[ItemInfo]:
        """The items of all pages of `find_item_info_list_frame_by_title`, each page read when it is wanted. The
        arguments are the same: `frame_position` is where it begins, `frame_size` how many items are asked for at
        once.
        """
        return self._pages("FindItemInfoListFrameByTitle", locals(), _v.One("common", "ItemInfo"))

    def find_item_simple_info_list_frame_by_title(
        self,
        *,
        search_parameters: str | None = None,
        item_title: str | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        language_of_query: str | None = None,
        **options: Unpack[CallOptions],
    ) -> _v.Page[ItemInfo]:
        """Search items by title and get one page of results without titles.

        Needs no session. The operator of the shop pays for each call, as is assumed. Gives one page;
        `find_item_simple_info_list_frame_by_title_all` goes through all of them.

        Known from other clients, not documented.

        :param search_parameters: The root is likely SearchItemsParameters. An XML document that is not known; it is
            sent as it is.
        """
        return self._call(
            "FindItemSimpleInfoListFrameByTitle", locals(), _v.always(_v.page(_v.One("common", "ItemInfo")))
        )

    def find_item_simple_info_list_frame_by_title_all(
        self,
        *,
        search_parameters: str | None = None,
        item_title: str | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        language_of_query: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Iterator[ItemInfo]:
        """The items of all pages of `find_item_simple_info_list_frame_by_title`, each page read when it is wanted.
        The arguments are the same: `frame_position` is where it begins, `frame_size` how many items are asked for
        at once.
        """
        return self._pages("FindItemSimpleInfoListFrameByTitle", locals(), _v.One("common", "ItemInfo"))

    def get_available_provider_search_method_info_list_for_search_parameters(
        self,
        *,
        search_parameters: SearchItemsParameters | SearchItemsParametersInput | None = None,
        **options: Unpack[CallOptions],
    ) -> tuple[ProviderSearchMethodInfo, ...]:
        """List the search methods that support the given search parameters.

        Needs no session.

        Known from other clients, not documented.
        """
        return self._call(
            "GetAvailableProviderSearchMethodInfoListForSearchParameters",
            locals(),
            _v.many(_v.One("common", "ProviderSearchMethodInfo")),
        )

    def get_bulk_search_items_result(
        self,
        *,
        activity_id: str,
        get_result: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> BulkItems:
        """Get the state, and if asked the items, of a bulk item search.

        The answer can be tens of megabytes.

        Needs no session.

        What it answers is less sure. Newer than what older installations of the service have.

        :param get_result: false asks for the state only, true for the data.
        """
        return self._call("GetBulkSearchItemsResult", locals(), _v.always(_v.One("common", "BulkItems")))

    def get_category_item_info_list_frame(
        self,
        *,
        category_id: str,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> _v.Page[ItemInfo]:
        """Get one page of the items of a category.

        Needs no session. The operator of the shop pays for each call, as is assumed. Gives one page;
        `get_category_item_info_list_frame_all` goes through all of them.

        Known from other clients, not documented.
        """
        return self._call("GetCategoryItemInfoListFrame", locals(), _v.always(_v.page(_v.One("common", "ItemInfo"))))

    def get_category_item_info_list_frame_all(
        self,
        *,
        category_id: str,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Iterator[ItemInfo]:
        """The items of all pages of `get_category_item_info_list_frame`, each page read when it is wanted. The
        arguments are the same: `frame_position` is where it begins, `frame_size` how many items are asked for at
        once.
        """
        return self._pages("GetCategoryItemInfoListFrame", locals(), _v.One("common", "ItemInfo"))

    def get_category_item_simple_info_list_frame(
        self,
        *,
        category_id: str,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> _v.Page[ItemInfo]:
        """Get one page of the items of a category, without titles.

        Needs no session. The operator of the shop pays for each call, as is assumed. Gives one page;
        `get_category_item_simple_info_list_frame_all` goes through all of them.

        Known from other clients, not documented.
        """
        return self._call(
            "GetCategoryItemSimpleInfoListFrame", locals(), _v.always(_v.page(_v.One("common", "ItemInfo")))
        )

    def get_category_item_simple_info_list_frame_all(
        self,
        *,
        category_id: str,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Iterator[ItemInfo]:
        """The items of all pages of `get_category_item_simple_info_list_frame`, each page read when it is wanted.
        The arguments are the same: `frame_position` is where it begins, `frame_size` how many items are asked for
        at once.
        """
        return self._pages("GetCategoryItemSimpleInfoListFrame", locals(), _v.One("common", "ItemInfo"))

    def get_category_search_properties(
        self,
        *,
        category_id: str,
        **options: Unpack[CallOptions],
    ) -> tuple[ItemSearchProperty, ...]:
        """List the properties that items of a category can be filtered by.

        Needs no session. The operator of the shop pays for each call, as is assumed.

        Known from other clients, not documented.
        """
        return self._call("GetCategorySearchProperties", locals(), _v.many(_v.One("search", "ItemSearchProperty")))

    def get_promote_items(
        self,
        *,
        item_ids: Sequence[str | int],
        promoted_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> tuple[PromoItemInfo, ...]:
        """Get promoted (affiliate) items by id.

        Needs no session. The operator of the shop pays for each call, as is assumed.

        Known from other clients, not documented.

        :param item_ids: Assumed, not documented.
        """
        return self._call("GetPromoteItems", locals(), _v.many(_v.One("search", "PromoItemInfo")))

    def get_vendor_item_info_sorted_list_frame(
        self,
        *,
        vendor_id: str,
        frame_position: int | None = None,
        frame_size: int | None = None,
        sorting_parameters: str | None = None,
        **options: Unpack[CallOptions],
    ) -> _v.Page[ItemInfo]:
        """Get one page of a vendor's items in a given order.

        Needs no session. The operator of the shop pays for each call, as is assumed. Gives one page;
        `get_vendor_item_info_sorted_list_frame_all` goes through all of them.

        Known from other clients, not documented.

        :param sorting_parameters: An XML document that is not known; it is sent as it is.
        """
        return self._call(
            "GetVendorItemInfoSortedListFrame", locals(), _v.always(_v.page(_v.One("common", "ItemInfo")))
        )

    def get_vendor_item_info_sorted_list_frame_all(
        self,
        *,
        vendor_id: str,
        frame_position: int | None = None,
        frame_size: int | None = None,
        sorting_parameters: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Iterator[ItemInfo]:
        """The items of all pages of `get_vendor_item_info_sorted_list_frame`, each page read when it is wanted. The
        arguments are the same: `frame_position` is where it begins, `frame_size` how many items are asked for at
        once.
        """
        return self._pages("GetVendorItemInfoSortedListFrame", locals(), _v.One("common", "ItemInfo"))

    def get_vendor_item_simple_info_sorted_list_frame(
        self,
        *,
        vendor_id: str,
        frame_position: int | None = None,
        frame_size: int | None = None,
        sorting_parameters: str | None = None,
        **options: Unpack[CallOptions],
    ) -> _v.Page[ItemInfo]:
        """Get one page of a vendor's items in a given order, without titles.

        Needs no session. The operator of the shop pays for each call, as is assumed. Gives one page;
        `get_vendor_item_simple_info_sorted_list_frame_all` goes through all of them.

        Known from other clients, not documented.

        :param sorting_parameters: An XML document that is not known; it is sent as it is.
        """
        return self._call(
            "GetVendorItemSimpleInfoSortedListFrame", locals(), _v.always(_v.page(_v.One("common", "ItemInfo")))
        )

    def get_vendor_item_simple_info_sorted_list_frame_all(
        self,
        *,
        vendor_id: str,
        frame_position: int | None = None,
        frame_size: int | None = None,
        sorting_parameters: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Iterator[ItemInfo]:
        """The items of all pages of `get_vendor_item_simple_info_sorted_list_frame`, each page read when it is
        wanted. The arguments are the same: `frame_position` is where it begins, `frame_size` how many items are
        asked for at once.
        """
        return self._pages("GetVendorItemSimpleInfoSortedListFrame", locals(), _v.One("common", "ItemInfo"))

    def run_bulk_search_items(
        self,
        *,
        parameters: SearchItemsParameters | SearchItemsParametersInput | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> BackgroundActivityIdentificationInfo:
        """Start a bulk item search, in the background.

        At most 10000 items and one bulk run at a time; framePosition and frameSize say which part of the results
        to fetch. Read the outcome with GetBulkSearchItemsResult. The type of the activity it starts is unknown:
        use the one in the answer.

        Changes once: never repeated by itself. Starts a bulk search that is billed per item; a repeat gives the
        id of the running one, but starts and bills anew once that has ended. Needs no session. The operator of
        the shop pays for each call.

        What it answers is less sure. Newer than what older installations of the service have.

        :param frame_size: At most 10000.
        """
        return self._call(
            "RunBulkSearchItems", locals(), _v.always(_v.One("common", "BackgroundActivityIdentificationInfo"))
        )

    def search_items_frame(
        self,
        *,
        parameters: SearchItemsParameters | SearchItemsParametersInput | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> ItemSearchResult:
        """Search items and get one page of results.

        At most MaximumPageCount pages can be read, whatever TotalCount says.

        Needs no session. The operator of the shop pays for each call, as is assumed. Gives one page;
        `search_items_frame_all` goes through all of them.
        """
        return self._call("SearchItemsFrame", locals(), _v.always(_v.One("search", "ItemSearchResult")))

    def search_items_frame_all(
        self,
        *,
        parameters: SearchItemsParameters | SearchItemsParametersInput | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Iterator[ItemInfo]:
        """The items of all pages of `search_items_frame`, each page read when it is wanted. The arguments are the
        same: `frame_position` is where it begins, `frame_size` how many items are asked for at once.
        """
        return self._pages("SearchItemsFrame", locals(), _v.One("common", "ItemInfo"))

    def search_promote_items_frame(
        self,
        *,
        parameters: str | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> _v.Page[PromoItemInfo]:
        """Search promoted (affiliate) items and get one page of results.

        Needs no session. The operator of the shop pays for each call, as is assumed. Gives one page;
        `search_promote_items_frame_all` goes through all of them.

        Known from other clients, not documented.

        :param parameters: The root is likely SearchItemsParameters. An XML document that is not known; it is sent
            as it is.
        """
        return self._call("SearchPromoteItemsFrame", locals(), _v.always(_v.page(_v.One("search", "PromoItemInfo"))))

    def search_promote_items_frame_all(
        self,
        *,
        parameters: str | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Iterator[PromoItemInfo]:
        """The items of all pages of `search_promote_items_frame`, each page read when it is wanted. The arguments
        are the same: `frame_position` is where it begins, `frame_size` how many items are asked for at once.
        """
        return self._pages("SearchPromoteItemsFrame", locals(), _v.One("search", "PromoItemInfo"))


class AsyncSearchCalls(AsyncAreaCalls):
    """Searching items at marketplaces."""

    __slots__ = ()

    async def batch_search_items_frame(
        self,
        *,
        parameters: SearchItemsParameters | SearchItemsParametersInput | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        block_list: Sequence[str | int] | None = None,
        **options: Unpack[CallOptions],
    ) -> BatchItemSearchResult:
        """Search items and get the page together with the requested extra blocks.

        At most MaximumPageCount pages can be read, whatever TotalCount says.

        Takes a customer's session, and does without. The operator of the shop pays for each call. Gives one page;
        `batch_search_items_frame_all` goes through all of them.

        :param block_list: Known: `SubCategories`, `SearchProperties`, `RootPath`, `Vendor`, `Brand`, `Category`,
            `HintCategories`, `AvailableSearchMethods`.
        """
        return await self._call("BatchSearchItemsFrame", locals(), _v.always(_v.One("search", "BatchItemSearchResult")))

    def batch_search_items_frame_all(
        self,
        *,
        parameters: SearchItemsParameters | SearchItemsParametersInput | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        block_list: Sequence[str | int] | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[ItemInfo]:
        """The items of all pages of `batch_search_items_frame`, each page read when it is wanted. The arguments are
        the same: `frame_position` is where it begins, `frame_size` how many items are asked for at once.
        """
        return self._pages("BatchSearchItemsFrame", locals(), _v.One("common", "ItemInfo"))

    async def find_category_item_info_list_frame(
        self,
        *,
        category_id: str,
        category_item_filter: SearchItemsParameters | SearchItemsParametersInput | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> _v.Page[ItemInfo]:
        """Get one page of a category's items that match a filter.

        Needs no session. The operator of the shop pays for each call, as is assumed. Gives one page;
        `find_category_item_info_list_frame_all` goes through all of them.

        Known from other clients, not documented.
        """
        return await self._call(
            "FindCategoryItemInfoListFrame", locals(), _v.always(_v.page(_v.One("common", "ItemInfo")))
        )

    def find_category_item_info_list_frame_all(
        self,
        *,
        category_id: str,
        category_item_filter: SearchItemsParameters | SearchItemsParametersInput | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[ItemInfo]:
        """The items of all pages of `find_category_item_info_list_frame`, each page read when it is wanted. The
        arguments are the same: `frame_position` is where it begins, `frame_size` how many items are asked for at
        once.
        """
        return self._pages("FindCategoryItemInfoListFrame", locals(), _v.One("common", "ItemInfo"))

    async def find_category_item_simple_info_list_frame(
        self,
        *,
        category_id: str,
        category_item_filter: SearchItemsParameters | SearchItemsParametersInput | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> _v.Page[ItemInfo]:
        """Get one page of a category's items that match a filter, without titles.

        Needs no session. The operator of the shop pays for each call, as is assumed. Gives one page;
        `find_category_item_simple_info_list_frame_all` goes through all of them.

        Known from other clients, not documented.
        """
        return await self._call(
            "FindCategoryItemSimpleInfoListFrame", locals(), _v.always(_v.page(_v.One("common", "ItemInfo")))
        )

    def find_category_item_simple_info_list_frame_all(
        self,
        *,
        category_id: str,
        category_item_filter: SearchItemsParameters | SearchItemsParametersInput | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[ItemInfo]:
        """The items of all pages of `find_category_item_simple_info_list_frame`, each page read when it is wanted.
        The arguments are the same: `frame_position` is where it begins, `frame_size` how many items are asked for
        at once.
        """
        return self._pages("FindCategoryItemSimpleInfoListFrame", locals(), _v.One("common", "ItemInfo"))

    async def find_item_info_list_frame_by_title(
        self,
        *,
        search_parameters: str | None = None,
        item_title: str | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        language_of_query: str | None = None,
        **options: Unpack[CallOptions],
    ) -> _v.Page[ItemInfo]:
        """Search items by title and get one page of results.

        Needs no session. The operator of the shop pays for each call, as is assumed. Gives one page;
        `find_item_info_list_frame_by_title_all` goes through all of them.

        Known from other clients, not documented.

        :param search_parameters: The root is likely SearchItemsParameters. An XML document that is not known; it is
            sent as it is.
        """
        return await self._call(
            "FindItemInfoListFrameByTitle", locals(), _v.always(_v.page(_v.One("common", "ItemInfo")))
        )

    def find_item_info_list_frame_by_title_all(
        self,
        *,
        search_parameters: str | None = None,
        item_title: str | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        language_of_query: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[ItemInfo]:
        """The items of all pages of `find_item_info_list_frame_by_title`, each page read when it is wanted. The
        arguments are the same: `frame_position` is where it begins, `frame_size` how many items are asked for at
        once.
        """
        return self._pages("FindItemInfoListFrameByTitle", locals(), _v.One("common", "ItemInfo"))

    async def find_item_simple_info_list_frame_by_title(
        self,
        *,
        search_parameters: str | None = None,
        item_title: str | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        language_of_query: str | None = None,
        **options: Unpack[CallOptions],
    ) -> _v.Page[ItemInfo]:
        """Search items by title and get one page of results without titles.

        Needs no session. The operator of the shop pays for each call, as is assumed. Gives one page;
        `find_item_simple_info_list_frame_by_title_all` goes through all of them.

        Known from other clients, not documented.

        :param search_parameters: The root is likely SearchItemsParameters. An XML document that is not known; it is
            sent as it is.
        """
        return await self._call(
            "FindItemSimpleInfoListFrameByTitle", locals(), _v.always(_v.page(_v.One("common", "ItemInfo")))
        )

    def find_item_simple_info_list_frame_by_title_all(
        self,
        *,
        search_parameters: str | None = None,
        item_title: str | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        language_of_query: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[ItemInfo]:
        """The items of all pages of `find_item_simple_info_list_frame_by_title`, each page read when it is wanted.
        The arguments are the same: `frame_position` is where it begins, `frame_size` how many items are asked for
        at once.
        """
        return self._pages("FindItemSimpleInfoListFrameByTitle", locals(), _v.One("common", "ItemInfo"))

    async def get_available_provider_search_method_info_list_for_search_parameters(
        self,
        *,
        search_parameters: SearchItemsParameters | SearchItemsParametersInput | None = None,
        **options: Unpack[CallOptions],
    ) -> tuple[ProviderSearchMethodInfo, ...]:
        """List the search methods that support the given search parameters.

        Needs no session.

        Known from other clients, not documented.
        """
        return await self._call(
            "GetAvailableProviderSearchMethodInfoListForSearchParameters",
            locals(),
            _v.many(_v.One("common", "ProviderSearchMethodInfo")),
        )

    async def get_bulk_search_items_result(
        self,
        *,
        activity_id: str,
        get_result: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> BulkItems:
        """Get the state, and if asked the items, of a bulk item search.

        The answer can be tens of megabytes.

        Needs no session.

        What it answers is less sure. Newer than what older installations of the service have.

        :param get_result: false asks for the state only, true for the data.
        """
        return await self._call("GetBulkSearchItemsResult", locals(), _v.always(_v.One("common", "BulkItems")))

    async def get_category_item_info_list_frame(
        self,
        *,
        category_id: str,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> _v.Page[ItemInfo]:
        """Get one page of the items of a category.

        Needs no session. The operator of the shop pays for each call, as is assumed. Gives one page;
        `get_category_item_info_list_frame_all` goes through all of them.

        Known from other clients, not documented.
        """
        return await self._call(
            "GetCategoryItemInfoListFrame", locals(), _v.always(_v.page(_v.One("common", "ItemInfo")))
        )

    def get_category_item_info_list_frame_all(
        self,
        *,
        category_id: str,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[ItemInfo]:
        """The items of all pages of `get_category_item_info_list_frame`, each page read when it is wanted. The
        arguments are the same: `frame_position` is where it begins, `frame_size` how many items are asked for at
        once.
        """
        return self._pages("GetCategoryItemInfoListFrame", locals(), _v.One("common", "ItemInfo"))

    async def get_category_item_simple_info_list_frame(
        self,
        *,
        category_id: str,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> _v.Page[ItemInfo]:
        """Get one page of the items of a category, without titles.

        Needs no session. The operator of the shop pays for each call, as is assumed. Gives one page;
        `get_category_item_simple_info_list_frame_all` goes through all of them.

        Known from other clients, not documented.
        """
        return await self._call(
            "GetCategoryItemSimpleInfoListFrame", locals(), _v.always(_v.page(_v.One("common", "ItemInfo")))
        )

    def get_category_item_simple_info_list_frame_all(
        self,
        *,
        category_id: str,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[ItemInfo]:
        """The items of all pages of `get_category_item_simple_info_list_frame`, each page read when it is wanted.
        The arguments are the same: `frame_position` is where it begins, `frame_size` how many items are asked for
        at once.
        """
        return self._pages("GetCategoryItemSimpleInfoListFrame", locals(), _v.One("common", "ItemInfo"))

    async def get_category_search_properties(
        self,
        *,
        category_id: str,
        **options: Unpack[CallOptions],
    ) -> tuple[ItemSearchProperty, ...]:
        """List the properties that items of a category can be filtered by.

        Needs no session. The operator of the shop pays for each call, as is assumed.

        Known from other clients, not documented.
        """
        return await self._call(
            "GetCategorySearchProperties", locals(), _v.many(_v.One("search", "ItemSearchProperty"))
        )

    async def get_promote_items(
        self,
        *,
        item_ids: Sequence[str | int],
        promoted_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> tuple[PromoItemInfo, ...]:
        """Get promoted (affiliate) items by id.

        Needs no session. The operator of the shop pays for each call, as is assumed.

        Known from other clients, not documented.

        :param item_ids: Assumed, not documented.
        """
        return await self._call("GetPromoteItems", locals(), _v.many(_v.One("search", "PromoItemInfo")))

    async def get_vendor_item_info_sorted_list_frame(
        self,
        *,
        vendor_id: str,
        frame_position: int | None = None,
        frame_size: int | None = None,
        sorting_parameters: str | None = None,
        **options: Unpack[CallOptions],
    ) -> _v.Page[ItemInfo]:
        """Get one page of a vendor's items in a given order.

        Needs no session. The operator of the shop pays for each call, as is assumed. Gives one page;
        `get_vendor_item_info_sorted_list_frame_all` goes through all of them.

        Known from other clients, not documented.

        :param sorting_parameters: An XML document that is not known; it is sent as it is.
        """
        return await self._call(
            "GetVendorItemInfoSortedListFrame", locals(), _v.always(_v.page(_v.One("common", "ItemInfo")))
        )

    def get_vendor_item_info_sorted_list_frame_all(
        self,
        *,
        vendor_id: str,
        frame_position: int | None = None,
        frame_size: int | None = None,
        sorting_parameters: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[ItemInfo]:
        """The items of all pages of `get_vendor_item_info_sorted_list_frame`, each page read when it is wanted. The
        arguments are the same: `frame_position` is where it begins, `frame_size` how many items are asked for at
        once.
        """
        return self._pages("GetVendorItemInfoSortedListFrame", locals(), _v.One("common", "ItemInfo"))

    async def get_vendor_item_simple_info_sorted_list_frame(
        self,
        *,
        vendor_id: str,
        frame_position: int | None = None,
        frame_size: int | None = None,
        sorting_parameters: str | None = None,
        **options: Unpack[CallOptions],
    ) -> _v.Page[ItemInfo]:
        """Get one page of a vendor's items in a given order, without titles.

        Needs no session. The operator of the shop pays for each call, as is assumed. Gives one page;
        `get_vendor_item_simple_info_sorted_list_frame_all` goes through all of them.

        Known from other clients, not documented.

        :param sorting_parameters: An XML document that is not known; it is sent as it is.
        """
        return await self._call(
            "GetVendorItemSimpleInfoSortedListFrame", locals(), _v.always(_v.page(_v.One("common", "ItemInfo")))
        )

    def get_vendor_item_simple_info_sorted_list_frame_all(
        self,
        *,
        vendor_id: str,
        frame_position: int | None = None,
        frame_size: int | None = None,
        sorting_parameters: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[ItemInfo]:
        """The items of all pages of `get_vendor_item_simple_info_sorted_list_frame`, each page read when it is
        wanted. The arguments are the same: `frame_position` is where it begins, `frame_size` how many items are
        asked for at once.
        """
        return self._pages("GetVendorItemSimpleInfoSortedListFrame", locals(), _v.One("common", "ItemInfo"))

    async def run_bulk_search_items(
        self,
        *,
        parameters: SearchItemsParameters | SearchItemsParametersInput | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> BackgroundActivityIdentificationInfo:
        """Start a bulk item search, in the background.

        At most 10000 items and one bulk run at a time; framePosition and frameSize say which part of the results
        to fetch. Read the outcome with GetBulkSearchItemsResult. The type of the activity it starts is unknown:
        use the one in the answer.

        Changes once: never repeated by itself. Starts a bulk search that is billed per item; a repeat gives the
        id of the running one, but starts and bills anew once that has ended. Needs no session. The operator of
        the shop pays for each call.

        What it answers is less sure. Newer than what older installations of the service have.

        :param frame_size: At most 10000.
        """
        return await self._call(
            "RunBulkSearchItems", locals(), _v.always(_v.One("common", "BackgroundActivityIdentificationInfo"))
        )

    async def search_items_frame(
        self,
        *,
        parameters: SearchItemsParameters | SearchItemsParametersInput | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> ItemSearchResult:
        """Search items and get one page of results.

        At most MaximumPageCount pages can be read, whatever TotalCount says.

        Needs no session. The operator of the shop pays for each call, as is assumed. Gives one page;
        `search_items_frame_all` goes through all of them.
        """
        return await self._call("SearchItemsFrame", locals(), _v.always(_v.One("search", "ItemSearchResult")))

    def search_items_frame_all(
        self,
        *,
        parameters: SearchItemsParameters | SearchItemsParametersInput | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[ItemInfo]:
        """The items of all pages of `search_items_frame`, each page read when it is wanted. The arguments are the
        same: `frame_position` is where it begins, `frame_size` how many items are asked for at once.
        """
        return self._pages("SearchItemsFrame", locals(), _v.One("common", "ItemInfo"))

    async def search_promote_items_frame(
        self,
        *,
        parameters: str | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> _v.Page[PromoItemInfo]:
        """Search promoted (affiliate) items and get one page of results.

        Needs no session. The operator of the shop pays for each call, as is assumed. Gives one page;
        `search_promote_items_frame_all` goes through all of them.

        Known from other clients, not documented.

        :param parameters: The root is likely SearchItemsParameters. An XML document that is not known; it is sent
            as it is.
        """
        return await self._call(
            "SearchPromoteItemsFrame", locals(), _v.always(_v.page(_v.One("search", "PromoItemInfo")))
        )

    def search_promote_items_frame_all(
        self,
        *,
        parameters: str | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[PromoItemInfo]:
        """The items of all pages of `search_promote_items_frame`, each page read when it is wanted. The arguments
        are the same: `frame_position` is where it begins, `frame_size` how many items are asked for at once.
        """
        return self._pages("SearchPromoteItemsFrame", locals(), _v.One("search", "PromoItemInfo"))
