# Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
"""Items of marketplaces: one, or many by their ids."""

from __future__ import annotations

from .. import _view as _v
from .._calls import AreaCalls, AsyncAreaCalls, deprecated

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import Unpack

    from ..documents import AdditionalItemInfoUpdateData, BatchGetSimplifiedItemConfigurationInfoRequest, ItemParameters
    from ..types import CallOptions
    from .common import (
        BackgroundActivityIdentificationInfo,
        BasePrice,
        BlockError,
        BulkItems,
        Category,
        DeliveryCost,
        DeliveryMode,
        FieldMetaInfo,
        ImageUrl,
        ItemFullInfo,
        ItemInfo,
        ItemPromotion,
        ItemReviewInfo,
        ItemVideo,
        Price,
        SimplifiedValueWithId,
        SimplifiedVendorInfo,
        VendorInfo,
    )


class AdditionalItemInfo(_v.View):
    meta_info: _v.Member[tuple[FieldMetaInfo, ...]] = _v.Member(_v.many(_v.One("common", "FieldMetaInfo")))
    manual_weight = _v.Member(_v.text)
    approx_weight = _v.Member(_v.text)
    real_weight = _v.Member(_v.text)


class BatchGetItemTotalCostAdditionalPriceInfo(_v.View):
    display_name = _v.Member(_v.text)
    type = _v.Member(_v.text)
    """Assumed, not documented."""
    name = _v.Member(_v.text)
    price: _v.Member[BasePrice | None] = _v.Member(_v.One("common", "BasePrice"))
    element_ids = _v.Member(_v.many(_v.whole))
    short_display_name = _v.Member(_v.text)


class BatchGetItemTotalCostAdditionalPrices(_v.View):
    elements: _v.Member[tuple[BatchGetItemTotalCostElement, ...]] = _v.Member(
        _v.many(_v.One("item", "BatchGetItemTotalCostElement"))
    )


class BatchGetItemTotalCostElement(_v.View):
    additional_price_info: _v.Member[BatchGetItemTotalCostAdditionalPriceInfo | None] = _v.Member(
        _v.One("item", "BatchGetItemTotalCostAdditionalPriceInfo")
    )


class BatchGetItemTotalCostResult(_v.View):
    total_cost: _v.Member[Price | None] = _v.Member(_v.One("common", "Price"))
    delivery_modes: _v.Member[tuple[DeliveryMode, ...]] = _v.Member(_v.many(_v.One("common", "DeliveryMode")))
    additional_prices: _v.Member[BatchGetItemTotalCostAdditionalPrices | None] = _v.Member(
        _v.One("item", "BatchGetItemTotalCostAdditionalPrices")
    )


class BatchItemFullInfo(_v.View):
    """ProviderReviews seen with Content and TotalCount; its item type is assumed."""

    item: _v.Member[ItemFullInfo | None] = _v.Member(_v.One("common", "ItemFullInfo"))
    promotions_error: _v.Member[BlockError | None] = _v.Member(_v.One("common", "BlockError"))
    delivery_costs_error: _v.Member[BlockError | None] = _v.Member(_v.One("common", "BlockError"))
    vendor: _v.Member[VendorInfo | None] = _v.Member(_v.One("common", "VendorInfo"))
    vendor_error: _v.Member[BlockError | None] = _v.Member(_v.One("common", "BlockError"))
    root_path: _v.Member[tuple[Category, ...]] = _v.Member(_v.many(_v.One("common", "Category")))
    root_path_error: _v.Member[BlockError | None] = _v.Member(_v.One("common", "BlockError"))
    vendor_items: _v.Member[_v.Page[ItemInfo] | None] = _v.Member(_v.page(_v.One("common", "ItemInfo")))
    vendor_items_error: _v.Member[BlockError | None] = _v.Member(_v.One("common", "BlockError"))
    provider_reviews: _v.Member[_v.Page[ItemReviewInfo] | None] = _v.Member(_v.page(_v.One("common", "ItemReviewInfo")))


class BatchSimplifiedItemConfigurationInfo(_v.View):
    currency: _v.Member[SimplifiedId | None] = _v.Member(_v.One("item", "SimplifiedId"))
    configuration: _v.Member[SimplifiedItemConfigurationInfo | None] = _v.Member(
        _v.One("item", "SimplifiedItemConfigurationInfo")
    )
    additional_prices: _v.Member[tuple[SimplifiedAdditionalPrice, ...]] = _v.Member(
        _v.many(_v.One("item", "SimplifiedAdditionalPrice"))
    )
    delivery_modes: _v.Member[tuple[SimplifiedDeliveryMode, ...]] = _v.Member(
        _v.many(_v.One("item", "SimplifiedDeliveryMode"))
    )


class BatchSimplifiedItemFullInfo(_v.View):
    currency: _v.Member[SimplifiedId | None] = _v.Member(_v.One("item", "SimplifiedId"))
    item: _v.Member[SimplifiedItemFullInfo | None] = _v.Member(_v.One("item", "SimplifiedItemFullInfo"))
    description = _v.Member(_v.text)
    vendor: _v.Member[SimplifiedVendorInfo | None] = _v.Member(_v.One("common", "SimplifiedVendorInfo"))
    root_path: _v.Member[tuple[Category, ...]] = _v.Member(_v.many(_v.One("common", "Category")))
    vendor_items: _v.Member[_v.Page[SimplifiedItemInfo] | None] = _v.Member(
        _v.page(_v.One("item", "SimplifiedItemInfo"))
    )
    provider_reviews: _v.Member[_v.Page[SimplifiedItemReview] | None] = _v.Member(
        _v.page(_v.One("item", "SimplifiedItemReview"))
    )


class ItemDescription(_v.View):
    item_description = _v.Member(_v.text)


class SimplifiedAdditionalPrice(_v.View):
    display_name = _v.Member(_v.text)
    short_display_name = _v.Member(_v.text)
    type = _v.Member(_v.text)
    """Assumed, not documented."""
    name = _v.Member(_v.text)
    price: _v.Member[SimplifiedItemPriceInfo | None] = _v.Member(_v.One("item", "SimplifiedItemPriceInfo"))


class SimplifiedDecimal(_v.View):
    display_name = _v.Member(_v.text)
    value = _v.Member(_v.decimal)
    """Assumed, not documented."""


class SimplifiedDeliveryMode(_v.View):
    id = _v.Member(_v.text)
    name = _v.Member(_v.text)
    description = _v.Member(_v.text)
    price: _v.Member[SimplifiedItemPriceInfo | None] = _v.Member(_v.One("item", "SimplifiedItemPriceInfo"))
    is_pickup_point_mode = _v.Member(_v.flag)


class SimplifiedFlagWithId(_v.View):
    id = _v.Member(_v.text)
    display_name = _v.Member(_v.text)
    display_type = _v.Member(_v.text)
    value = _v.Member(_v.flag)
    """Assumed, not documented."""


class SimplifiedId(_v.View):
    display_name = _v.Member(_v.text)
    value = _v.Member(_v.text)
    """Assumed, not documented."""


class SimplifiedItemConfigurationInfo(_v.View):
    availability: _v.Member[SimplifiedFlagWithId | None] = _v.Member(_v.One("item", "SimplifiedFlagWithId"))
    properties: _v.Member[SimplifiedItemConfigurationPropertyList | None] = _v.Member(
        _v.One("item", "SimplifiedItemConfigurationPropertyList")
    )
    current: _v.Member[SimplifiedItemConfigurationPriceInfo | None] = _v.Member(
        _v.One("item", "SimplifiedItemConfigurationPriceInfo")
    )
    multi_input_configurations: _v.Member[tuple[SimplifiedItemConfigurationMultiInputInfo, ...]] = _v.Member(
        _v.many(_v.One("item", "SimplifiedItemConfigurationMultiInputInfo"))
    )
    quantity_ranges: _v.Member[tuple[SimplifiedQuantityRange, ...]] = _v.Member(
        _v.many(_v.One("item", "SimplifiedQuantityRange"))
    )
    total_cost = _v.Member(_v.decimal)


class SimplifiedItemConfigurationMultiInputInfo(_v.View):
    old_price: _v.Member[SimplifiedPrice | None] = _v.Member(_v.One("item", "SimplifiedPrice"))
    price: _v.Member[SimplifiedPrice | None] = _v.Member(_v.One("item", "SimplifiedPrice"))
    discount_percent = _v.Member(_v.whole)
    internal_delivery: _v.Member[SimplifiedPrice | None] = _v.Member(_v.One("item", "SimplifiedPrice"))
    is_full_configuration = _v.Member(_v.flag)
    configuration_id = _v.Member(_v.text)
    available_quantity = _v.Member(_v.whole)
    input_property_id = _v.Member(_v.text)
    input_property_value_id = _v.Member(_v.text)


class SimplifiedItemConfigurationPriceInfo(_v.View):
    """In an answer it may come as `SimplifiedItemConfigurationMultiInputInfo`, with the members of that."""

    old_price: _v.Member[SimplifiedPrice | None] = _v.Member(_v.One("item", "SimplifiedPrice"))
    price: _v.Member[SimplifiedPrice | None] = _v.Member(_v.One("item", "SimplifiedPrice"))
    discount_percent = _v.Member(_v.whole)
    internal_delivery: _v.Member[SimplifiedPrice | None] = _v.Member(_v.One("item", "SimplifiedPrice"))
    is_full_configuration = _v.Member(_v.flag)
    configuration_id = _v.Member(_v.text)
    available_quantity = _v.Member(_v.whole)


class SimplifiedItemConfigurationPropertyInfo(_v.View):
    value: _v.Member[tuple[SimplifiedItemConfigurationPropertyValueInfo, ...]] = _v.Member(
        _v.many(_v.One("item", "SimplifiedItemConfigurationPropertyValueInfo"))
    )
    id = _v.Member(_v.text)


class SimplifiedItemConfigurationPropertyList(_v.View):
    property: _v.Member[tuple[SimplifiedItemConfigurationPropertyInfo, ...]] = _v.Member(
        _v.many(_v.One("item", "SimplifiedItemConfigurationPropertyInfo"))
    )
    multi_input_property_id = _v.Member(_v.text)


class SimplifiedItemConfigurationPropertyValueInfo(_v.View):
    id = _v.Member(_v.text)
    disabled = _v.Member(_v.flag)
    selected = _v.Member(_v.flag)


class SimplifiedItemFullInfo(_v.View):
    id = _v.Member(_v.text)
    error_code = _v.Member(_v.text)
    """Assumed, not documented."""
    provider_type = _v.Member(_v.text)
    """Assumed, not documented."""
    availability: _v.Member[SimplifiedFlagWithId | None] = _v.Member(_v.One("item", "SimplifiedFlagWithId"))
    is_filtered = _v.Member(_v.flag)
    filter_reasons = _v.Member(_v.many(_v.text))
    """Assumed, not documented."""
    title = _v.Member(_v.text)
    category: _v.Member[SimplifiedId | None] = _v.Member(_v.One("item", "SimplifiedId"))
    vendor: _v.Member[SimplifiedId | None] = _v.Member(_v.One("item", "SimplifiedId"))
    brand: _v.Member[SimplifiedId | None] = _v.Member(_v.One("item", "SimplifiedId"))
    external_item_url = _v.Member(_v.text)
    pictures: _v.Member[tuple[SimplifiedPicture, ...]] = _v.Member(_v.many(_v.One("item", "SimplifiedPicture")))
    features: _v.Member[tuple[SimplifiedValueWithId, ...]] = _v.Member(
        _v.many(_v.One("common", "SimplifiedValueWithId"))
    )
    videos: _v.Member[tuple[ItemVideo, ...]] = _v.Member(_v.many(_v.One("common", "ItemVideo")))
    configurators: _v.Member[SimplifiedItemPropertyList | None] = _v.Member(
        _v.One("item", "SimplifiedItemPropertyList")
    )
    properties: _v.Member[tuple[SimplifiedItemProperty, ...]] = _v.Member(
        _v.many(_v.One("item", "SimplifiedItemProperty"))
    )
    weight: _v.Member[SimplifiedDecimal | None] = _v.Member(_v.One("item", "SimplifiedDecimal"))


class SimplifiedItemInfo(_v.View):
    id = _v.Member(_v.text)
    error_code = _v.Member(_v.text)
    """Assumed, not documented."""
    provider_type = _v.Member(_v.text)
    """Assumed, not documented."""
    availability: _v.Member[SimplifiedFlagWithId | None] = _v.Member(_v.One("item", "SimplifiedFlagWithId"))
    is_filtered = _v.Member(_v.flag)
    filter_reasons = _v.Member(_v.many(_v.text))
    """Assumed, not documented."""
    title = _v.Member(_v.text)
    category: _v.Member[SimplifiedId | None] = _v.Member(_v.One("item", "SimplifiedId"))
    vendor: _v.Member[SimplifiedId | None] = _v.Member(_v.One("item", "SimplifiedId"))
    brand: _v.Member[SimplifiedId | None] = _v.Member(_v.One("item", "SimplifiedId"))
    external_item_url = _v.Member(_v.text)
    pictures: _v.Member[tuple[SimplifiedPicture, ...]] = _v.Member(_v.many(_v.One("item", "SimplifiedPicture")))
    features: _v.Member[tuple[SimplifiedValueWithId, ...]] = _v.Member(
        _v.many(_v.One("common", "SimplifiedValueWithId"))
    )
    price: _v.Member[SimplifiedItemPriceInfo | None] = _v.Member(_v.One("item", "SimplifiedItemPriceInfo"))
    quantity_ranges: _v.Member[tuple[SimplifiedQuantityRange, ...]] = _v.Member(
        _v.many(_v.One("item", "SimplifiedQuantityRange"))
    )


class SimplifiedItemPriceInfo(_v.View):
    """In an answer it may come as `SimplifiedItemConfigurationMultiInputInfo`,
    `SimplifiedItemConfigurationPriceInfo`, `SimplifiedQuantityRange`, with the members of that.
    """

    old_price: _v.Member[SimplifiedPrice | None] = _v.Member(_v.One("item", "SimplifiedPrice"))
    price: _v.Member[SimplifiedPrice | None] = _v.Member(_v.One("item", "SimplifiedPrice"))
    discount_percent = _v.Member(_v.whole)
    internal_delivery: _v.Member[SimplifiedPrice | None] = _v.Member(_v.One("item", "SimplifiedPrice"))


class SimplifiedItemProperty(_v.View):
    value: _v.Member[tuple[SimplifiedItemPropertyValue, ...]] = _v.Member(
        _v.many(_v.One("item", "SimplifiedItemPropertyValue"))
    )
    id = _v.Member(_v.text)
    display_name = _v.Member(_v.text)


class SimplifiedItemPropertyList(_v.View):
    property: _v.Member[tuple[SimplifiedItemProperty, ...]] = _v.Member(
        _v.many(_v.One("item", "SimplifiedItemProperty"))
    )
    multi_input_property_id = _v.Member(_v.text)


class SimplifiedItemPropertyValue(_v.View):
    picture: _v.Member[SimplifiedPicture | None] = _v.Member(_v.One("item", "SimplifiedPicture"))
    id = _v.Member(_v.text)
    display_name = _v.Member(_v.text)


class SimplifiedItemReview(_v.View):
    pass


class SimplifiedPicture(_v.View):
    url = _v.Member(_v.text)
    small: _v.Member[ImageUrl | None] = _v.Member(_v.One("common", "ImageUrl"))
    medium: _v.Member[ImageUrl | None] = _v.Member(_v.One("common", "ImageUrl"))
    large: _v.Member[ImageUrl | None] = _v.Member(_v.One("common", "ImageUrl"))


class SimplifiedPrice(_v.View):
    min = _v.Member(_v.decimal)
    max = _v.Member(_v.decimal)


class SimplifiedQuantityRange(_v.View):
    old_price: _v.Member[SimplifiedPrice | None] = _v.Member(_v.One("item", "SimplifiedPrice"))
    price: _v.Member[SimplifiedPrice | None] = _v.Member(_v.One("item", "SimplifiedPrice"))
    discount_percent = _v.Member(_v.whole)
    internal_delivery: _v.Member[SimplifiedPrice | None] = _v.Member(_v.One("item", "SimplifiedPrice"))
    min_quantity = _v.Member(_v.whole)
    max_quantity = _v.Member(_v.whole)


class ItemCalls(AreaCalls):
    """Items of marketplaces: one, or many by their ids."""

    __slots__ = ()

    def batch_get_item_full_info(
        self,
        *,
        item_id: str,
        block_list: Sequence[str | int] | None = None,
        **options: Unpack[CallOptions],
    ) -> BatchItemFullInfo:
        """Get full item information together with the requested extra blocks.

        An item the platform does not know yet answers NotAvailable / ItemIsNotComplete while it is being
        collected: ask again after some seconds.

        Takes a customer's session, and does without. The operator of the shop pays for each call. Its answer may
        be kept for 5 minutes, as is assumed.

        Known from other clients, not documented.

        :param block_list: Known: `Description`, `RootPath`, `Vendor`, `Promotions`, `DeliveryCosts`.
        """
        return self._call("BatchGetItemFullInfo", locals(), _v.always(_v.One("item", "BatchItemFullInfo")))

    def batch_get_item_total_cost(
        self,
        *,
        quantity: int,
        item_id: str,
        promotion_id: str | None = None,
        configuration_id: str | None = None,
        block_list: Sequence[str | int] | None = None,
        **options: Unpack[CallOptions],
    ) -> BatchGetItemTotalCostResult:
        """Calculate the total cost of an item together with the requested extra blocks.

        Takes a customer's session, and does without. The operator of the shop pays for each call, as is assumed.

        Known from other clients, not documented. What it answers is less sure.

        :param block_list: Known: `DeliveryModes`, `AdditionalPrices`.
        """
        return self._call("BatchGetItemTotalCost", locals(), _v.always(_v.One("item", "BatchGetItemTotalCostResult")))

    def batch_get_simplified_item_configuration_info(
        self,
        *,
        item_id: str,
        request: BatchGetSimplifiedItemConfigurationInfoRequest | None = None,
        block_list: Sequence[str | int] | None = None,
        **options: Unpack[CallOptions],
    ) -> BatchSimplifiedItemConfigurationInfo:
        """Get price, stock and configuration state of an item for a chosen selection.

        Takes a customer's session, and does without. The operator of the shop pays for each call, as is assumed.

        Known from other clients, not documented.

        :param block_list: Known: `DeliveryModes`, `AdditionalPrices`.
        """
        return self._call(
            "BatchGetSimplifiedItemConfigurationInfo",
            locals(),
            _v.always(_v.One("item", "BatchSimplifiedItemConfigurationInfo")),
        )

    def batch_get_simplified_item_full_info(
        self,
        *,
        item_id: str,
        block_list: Sequence[str | int] | None = None,
        item_parameters: ItemParameters | None = None,
        **options: Unpack[CallOptions],
    ) -> BatchSimplifiedItemFullInfo:
        """Get full item information in the simplified form, with the requested extra blocks.

        An item the platform does not know yet answers NotAvailable / ItemIsNotComplete while it is being
        collected: ask again after some seconds.

        Takes a customer's session, and does without. The operator of the shop pays for each call. Its answer may
        be kept for 5 minutes, as is assumed.

        Known from other clients, not documented.

        :param block_list: Known: `RootPath`, `Vendor`.
        :param item_parameters: ForceUpdate is billed as 5 calls, 25 for Pinduoduo.
        """
        return self._call(
            "BatchGetSimplifiedItemFullInfo", locals(), _v.always(_v.One("item", "BatchSimplifiedItemFullInfo"))
        )

    def get_additional_item_info(
        self,
        *,
        item_id: str,
        input_language: str | None = None,
        include_meta_info: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> AdditionalItemInfo:
        """Get the instance's own additional data of an item.

        Needs an operator's session.

        Known from other clients, not documented.

        :param include_meta_info: Assumed, not documented.
        """
        return self._call("GetAdditionalItemInfo", locals(), _v.always(_v.One("item", "AdditionalItemInfo")))

    def get_bulk_items_result(
        self,
        *,
        activity_id: str,
        get_result: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> BulkItems:
        """Get the state, and if asked the items, of a bulk item fetch.

        The answer can be tens of megabytes.

        Needs no session.

        What it answers is less sure. Newer than what older installations of the service have.

        :param get_result: false asks for the state only, true for the data.
        """
        return self._call("GetBulkItemsResult", locals(), _v.always(_v.One("common", "BulkItems")))

    @deprecated("The service does not offer it any more.")
    def get_configured_item_info_list(
        self,
        *,
        item_id: str,
        configurators: str | None = None,
        **options: Unpack[CallOptions],
    ) -> tuple[str, ...]:
        """List the configured variants of an item (no longer available).

        Needs no session.

        Known from other clients, not documented.

        :param configurators: The method is out of service. An XML document that is not known; it is sent as it is.
        """
        return self._call("GetConfiguredItemInfoList", locals(), _v.many(_v.text))

    def get_item_delivery_costs(
        self,
        *,
        item_id: str,
        **options: Unpack[CallOptions],
    ) -> tuple[DeliveryCost, ...]:
        """List the provider's delivery costs of an item for all regions.

        Needs no session. The operator of the shop pays for each call, as is assumed.

        Known from other clients, not documented.
        """
        return self._call("GetItemDeliveryCosts", locals(), _v.many(_v.One("common", "DeliveryCost")))

    def get_item_description(
        self,
        *,
        item_id: str,
        **options: Unpack[CallOptions],
    ) -> ItemDescription:
        """Get the translated description of an item.

        Needs no session. The operator of the shop pays for each call, as is assumed. Its answer may be kept for 5
        minutes, as is assumed.

        Known from other clients, not documented.
        """
        return self._call("GetItemDescription", locals(), _v.always(_v.One("item", "ItemDescription")))

    def get_item_full_info(
        self,
        *,
        item_id: str,
        item_parameters: ItemParameters | None = None,
        **options: Unpack[CallOptions],
    ) -> ItemFullInfo:
        """Get full information about an item.

        An item the platform does not know yet answers NotAvailable / ItemIsNotComplete while it is being
        collected: ask again after some seconds.

        Needs no session. The operator of the shop pays for each call. Its answer may be kept for 5 minutes, as is
        assumed.

        :param item_parameters: A newer parameter. ForceUpdate is billed as 5 calls, 25 for Pinduoduo.
        """
        return self._call("GetItemFullInfo", locals(), _v.always(_v.One("common", "ItemFullInfo")))

    def get_item_full_info_with_delivery_costs(
        self,
        *,
        item_id: str,
        **options: Unpack[CallOptions],
    ) -> ItemFullInfo:
        """Get full information about an item with its delivery costs.

        An item the platform does not know yet answers NotAvailable / ItemIsNotComplete while it is being
        collected: ask again after some seconds.

        Needs no session. The operator of the shop pays for each call, as is assumed. Its answer may be kept for 5
        minutes, as is assumed.

        Known from other clients, not documented.
        """
        return self._call("GetItemFullInfoWithDeliveryCosts", locals(), _v.always(_v.One("common", "ItemFullInfo")))

    def get_item_full_info_with_promotions(
        self,
        *,
        item_id: str,
        item_parameters: ItemParameters | None = None,
        **options: Unpack[CallOptions],
    ) -> ItemFullInfo:
        """Get full information about an item with its promotions.

        An item the platform does not know yet answers NotAvailable / ItemIsNotComplete while it is being
        collected: ask again after some seconds.

        Needs no session. The operator of the shop pays for each call. Its answer may be kept for 5 minutes, as is
        assumed.

        Known from other clients, not documented.

        :param item_parameters: A newer parameter. ForceUpdate is billed as 5 calls, 25 for Pinduoduo.
        """
        return self._call("GetItemFullInfoWithPromotions", locals(), _v.always(_v.One("common", "ItemFullInfo")))

    def get_item_info(
        self,
        *,
        item_id: str,
        **options: Unpack[CallOptions],
    ) -> ItemInfo:
        """Get basic information about an item.

        Needs no session. The operator of the shop pays for each call, as is assumed. Its answer may be kept for 5
        minutes, as is assumed.

        Known from other clients, not documented.
        """
        return self._call("GetItemInfo", locals(), _v.always(_v.One("common", "ItemInfo")))

    def get_item_info_list(
        self,
        *,
        ids_list: Sequence[str | int],
        **options: Unpack[CallOptions],
    ) -> tuple[ItemInfo, ...]:
        """Get basic information about several items.

        Needs no session. The operator of the shop pays for each call, as is assumed. Its answer may be kept for 5
        minutes, as is assumed.

        Known from other clients, not documented.
        """
        return self._call("GetItemInfoList", locals(), _v.many(_v.One("common", "ItemInfo")))

    def get_item_original_description(
        self,
        *,
        item_id: str,
        **options: Unpack[CallOptions],
    ) -> ItemDescription:
        """Get the description of an item in the provider's language.

        Needs no session. The operator of the shop pays for each call, as is assumed. Its answer may be kept for 5
        minutes, as is assumed.

        Known from other clients, not documented.
        """
        return self._call("GetItemOriginalDescription", locals(), _v.always(_v.One("item", "ItemDescription")))

    def get_item_price(
        self,
        *,
        item_id: str,
        quantity: int | None = None,
        promotion_id: str | None = None,
        configuration_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Price:
        """Calculate the price of an item with the instance's price rules.

        Needs no session. The operator of the shop pays for each call, as is assumed.

        Known from other clients, not documented.
        """
        return self._call("GetItemPrice", locals(), _v.always(_v.One("common", "Price")))

    def get_item_promotions(
        self,
        *,
        item_id: str,
        **options: Unpack[CallOptions],
    ) -> tuple[ItemPromotion, ...]:
        """List the promotions of an item.

        Needs no session. The operator of the shop pays for each call, as is assumed. Its answer may be kept for 5
        minutes, as is assumed.

        Known from other clients, not documented.
        """
        return self._call("GetItemPromotions", locals(), _v.many(_v.One("common", "ItemPromotion")))

    def get_item_promotions_with_attempts(
        self,
        *,
        item_id: str,
        attempt_count: int | None = None,
        **options: Unpack[CallOptions],
    ) -> tuple[ItemPromotion, ...]:
        """List the promotions of an item, trying the given number of times.

        Needs no session. The operator of the shop pays for each call, as is assumed.

        Known from other clients, not documented.
        """
        return self._call("GetItemPromotionsWithAttempts", locals(), _v.many(_v.One("common", "ItemPromotion")))

    def get_item_root_path(
        self,
        *,
        item_id: str | None = None,
        tao_bao_category_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> tuple[Category, ...]:
        """List the categories of an item up to the root.

        Needs no session. The operator of the shop pays for each call, as is assumed.

        Known from other clients, not documented.
        """
        return self._call("GetItemRootPath", locals(), _v.many(_v.One("common", "Category")))

    def get_item_total_cost(
        self,
        *,
        quantity: int,
        item_id: str,
        promotion_id: str | None = None,
        configuration_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Price:
        """Calculate the total cost of a quantity of an item with the instance's price rules.

        Needs no session. The operator of the shop pays for each call, as is assumed.

        Known from other clients, not documented.
        """
        return self._call("GetItemTotalCost", locals(), _v.always(_v.One("common", "Price")))

    def run_bulk_items(
        self,
        *,
        ids: Sequence[str | int],
        **options: Unpack[CallOptions],
    ) -> BackgroundActivityIdentificationInfo:
        """Start fetching many items by id, in the background.

        At most 10000 items and one bulk run at a time. Read the outcome with GetBulkItemsResult. The type of the
        activity it starts is unknown: use the one in the answer.

        Changes once: never repeated by itself. Starts a bulk fetch that is billed per item; a repeat gives the id
        of the running one, but starts and bills anew once that has ended. Needs no session. The operator of the
        shop pays for each call.

        What it answers is less sure. Newer than what older installations of the service have.
        """
        return self._call("RunBulkItems", locals(), _v.always(_v.One("common", "BackgroundActivityIdentificationInfo")))

    def update_additional_item_info(
        self,
        *,
        item_id: str,
        update_data: AdditionalItemInfoUpdateData,
        input_language: str | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change the instance's own additional data of an item.

        Changes something; the same call again leaves the same state. Sets the sent fields to the given values.
        Needs an operator's session.

        Known from other clients, not documented.
        """
        return self._call("UpdateAdditionalItemInfo", locals(), _v.nothing)


class AsyncItemCalls(AsyncAreaCalls):
    """Items of marketplaces: one, or many by their ids."""

    __slots__ = ()

    async def batch_get_item_full_info(
        self,
        *,
        item_id: str,
        block_list: Sequence[str | int] | None = None,
        **options: Unpack[CallOptions],
    ) -> BatchItemFullInfo:
        """Get full item information together with the requested extra blocks.

        An item the platform does not know yet answers NotAvailable / ItemIsNotComplete while it is being
        collected: ask again after some seconds.

        Takes a customer's session, and does without. The operator of the shop pays for each call. Its answer may
        be kept for 5 minutes, as is assumed.

        Known from other clients, not documented.

        :param block_list: Known: `Description`, `RootPath`, `Vendor`, `Promotions`, `DeliveryCosts`.
        """
        return await self._call("BatchGetItemFullInfo", locals(), _v.always(_v.One("item", "BatchItemFullInfo")))

    async def batch_get_item_total_cost(
        self,
        *,
        quantity: int,
        item_id: str,
        promotion_id: str | None = None,
        configuration_id: str | None = None,
        block_list: Sequence[str | int] | None = None,
        **options: Unpack[CallOptions],
    ) -> BatchGetItemTotalCostResult:
        """Calculate the total cost of an item together with the requested extra blocks.

        Takes a customer's session, and does without. The operator of the shop pays for each call, as is assumed.

        Known from other clients, not documented. What it answers is less sure.

        :param block_list: Known: `DeliveryModes`, `AdditionalPrices`.
        """
        return await self._call(
            "BatchGetItemTotalCost", locals(), _v.always(_v.One("item", "BatchGetItemTotalCostResult"))
        )

    async def batch_get_simplified_item_configuration_info(
        self,
        *,
        item_id: str,
        request: BatchGetSimplifiedItemConfigurationInfoRequest | None = None,
        block_list: Sequence[str | int] | None = None,
        **options: Unpack[CallOptions],
    ) -> BatchSimplifiedItemConfigurationInfo:
        """Get price, stock and configuration state of an item for a chosen selection.

        Takes a customer's session, and does without. The operator of the shop pays for each call, as is assumed.

        Known from other clients, not documented.

        :param block_list: Known: `DeliveryModes`, `AdditionalPrices`.
        """
        return await self._call(
            "BatchGetSimplifiedItemConfigurationInfo",
            locals(),
            _v.always(_v.One("item", "BatchSimplifiedItemConfigurationInfo")),
        )

    async def batch_get_simplified_item_full_info(
        self,
        *,
        item_id: str,
        block_list: Sequence[str | int] | None = None,
        item_parameters: ItemParameters | None = None,
        **options: Unpack[CallOptions],
    ) -> BatchSimplifiedItemFullInfo:
        """Get full item information in the simplified form, with the requested extra blocks.

        An item the platform does not know yet answers NotAvailable / ItemIsNotComplete while it is being
        collected: ask again after some seconds.

        Takes a customer's session, and does without. The operator of the shop pays for each call. Its answer may
        be kept for 5 minutes, as is assumed.

        Known from other clients, not documented.

        :param block_list: Known: `RootPath`, `Vendor`.
        :param item_parameters: ForceUpdate is billed as 5 calls, 25 for Pinduoduo.
        """
        return await self._call(
            "BatchGetSimplifiedItemFullInfo", locals(), _v.always(_v.One("item", "BatchSimplifiedItemFullInfo"))
        )

    async def get_additional_item_info(
        self,
        *,
        item_id: str,
        input_language: str | None = None,
        include_meta_info: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> AdditionalItemInfo:
        """Get the instance's own additional data of an item.

        Needs an operator's session.

        Known from other clients, not documented.

        :param include_meta_info: Assumed, not documented.
        """
        return await self._call("GetAdditionalItemInfo", locals(), _v.always(_v.One("item", "AdditionalItemInfo")))

    async def get_bulk_items_result(
        self,
        *,
        activity_id: str,
        get_result: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> BulkItems:
        """Get the state, and if asked the items, of a bulk item fetch.

        The answer can be tens of megabytes.

        Needs no session.

        What it answers is less sure. Newer than what older installations of the service have.

        :param get_result: false asks for the state only, true for the data.
        """
        return await self._call("GetBulkItemsResult", locals(), _v.always(_v.One("common", "BulkItems")))

    @deprecated("The service does not offer it any more.")
    async def get_configured_item_info_list(
        self,
        *,
        item_id: str,
        configurators: str | None = None,
        **options: Unpack[CallOptions],
    ) -> tuple[str, ...]:
        """List the configured variants of an item (no longer available).

        Needs no session.

        Known from other clients, not documented.

        :param configurators: The method is out of service. An XML document that is not known; it is sent as it is.
        """
        return await self._call("GetConfiguredItemInfoList", locals(), _v.many(_v.text))

    async def get_item_delivery_costs(
        self,
        *,
        item_id: str,
        **options: Unpack[CallOptions],
    ) -> tuple[DeliveryCost, ...]:
        """List the provider's delivery costs of an item for all regions.

        Needs no session. The operator of the shop pays for each call, as is assumed.

        Known from other clients, not documented.
        """
        return await self._call("GetItemDeliveryCosts", locals(), _v.many(_v.One("common", "DeliveryCost")))

    async def get_item_description(
        self,
        *,
        item_id: str,
        **options: Unpack[CallOptions],
    ) -> ItemDescription:
        """Get the translated description of an item.

        Needs no session. The operator of the shop pays for each call, as is assumed. Its answer may be kept for 5
        minutes, as is assumed.

        Known from other clients, not documented.
        """
        return await self._call("GetItemDescription", locals(), _v.always(_v.One("item", "ItemDescription")))

    async def get_item_full_info(
        self,
        *,
        item_id: str,
        item_parameters: ItemParameters | None = None,
        **options: Unpack[CallOptions],
    ) -> ItemFullInfo:
        """Get full information about an item.

        An item the platform does not know yet answers NotAvailable / ItemIsNotComplete while it is being
        collected: ask again after some seconds.

        Needs no session. The operator of the shop pays for each call. Its answer may be kept for 5 minutes, as is
        assumed.

        :param item_parameters: A newer parameter. ForceUpdate is billed as 5 calls, 25 for Pinduoduo.
        """
        return await self._call("GetItemFullInfo", locals(), _v.always(_v.One("common", "ItemFullInfo")))

    async def get_item_full_info_with_delivery_costs(
        self,
        *,
        item_id: str,
        **options: Unpack[CallOptions],
    ) -> ItemFullInfo:
        """Get full information about an item with its delivery costs.

        An item the platform does not know yet answers NotAvailable / ItemIsNotComplete while it is being
        collected: ask again after some seconds.

        Needs no session. The operator of the shop pays for each call, as is assumed. Its answer may be kept for 5
        minutes, as is assumed.

        Known from other clients, not documented.
        """
        return await self._call(
            "GetItemFullInfoWithDeliveryCosts", locals(), _v.always(_v.One("common", "ItemFullInfo"))
        )

    async def get_item_full_info_with_promotions(
        self,
        *,
        item_id: str,
        item_parameters: ItemParameters | None = None,
        **options: Unpack[CallOptions],
    ) -> ItemFullInfo:
        """Get full information about an item with its promotions.

        An item the platform does not know yet answers NotAvailable / ItemIsNotComplete while it is being
        collected: ask again after some seconds.

        Needs no session. The operator of the shop pays for each call. Its answer may be kept for 5 minutes, as is
        assumed.

        Known from other clients, not documented.

        :param item_parameters: A newer parameter. ForceUpdate is billed as 5 calls, 25 for Pinduoduo.
        """
        return await self._call("GetItemFullInfoWithPromotions", locals(), _v.always(_v.One("common", "ItemFullInfo")))

    async def get_item_info(
        self,
        *,
        item_id: str,
        **options: Unpack[CallOptions],
    ) -> ItemInfo:
        """Get basic information about an item.

        Needs no session. The operator of the shop pays for each call, as is assumed. Its answer may be kept for 5
        minutes, as is assumed.

        Known from other clients, not documented.
        """
        return await self._call("GetItemInfo", locals(), _v.always(_v.One("common", "ItemInfo")))

    async def get_item_info_list(
        self,
        *,
        ids_list: Sequence[str | int],
        **options: Unpack[CallOptions],
    ) -> tuple[ItemInfo, ...]:
        """Get basic information about several items.

        Needs no session. The operator of the shop pays for each call, as is assumed. Its answer may be kept for 5
        minutes, as is assumed.

        Known from other clients, not documented.
        """
        return await self._call("GetItemInfoList", locals(), _v.many(_v.One("common", "ItemInfo")))

    async def get_item_original_description(
        self,
        *,
        item_id: str,
        **options: Unpack[CallOptions],
    ) -> ItemDescription:
        """Get the description of an item in the provider's language.

        Needs no session. The operator of the shop pays for each call, as is assumed. Its answer may be kept for 5
        minutes, as is assumed.

        Known from other clients, not documented.
        """
        return await self._call("GetItemOriginalDescription", locals(), _v.always(_v.One("item", "ItemDescription")))

    async def get_item_price(
        self,
        *,
        item_id: str,
        quantity: int | None = None,
        promotion_id: str | None = None,
        configuration_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Price:
        """Calculate the price of an item with the instance's price rules.

        Needs no session. The operator of the shop pays for each call, as is assumed.

        Known from other clients, not documented.
        """
        return await self._call("GetItemPrice", locals(), _v.always(_v.One("common", "Price")))

    async def get_item_promotions(
        self,
        *,
        item_id: str,
        **options: Unpack[CallOptions],
    ) -> tuple[ItemPromotion, ...]:
        """List the promotions of an item.

        Needs no session. The operator of the shop pays for each call, as is assumed. Its answer may be kept for 5
        minutes, as is assumed.

        Known from other clients, not documented.
        """
        return await self._call("GetItemPromotions", locals(), _v.many(_v.One("common", "ItemPromotion")))

    async def get_item_promotions_with_attempts(
        self,
        *,
        item_id: str,
        attempt_count: int | None = None,
        **options: Unpack[CallOptions],
    ) -> tuple[ItemPromotion, ...]:
        """List the promotions of an item, trying the given number of times.

        Needs no session. The operator of the shop pays for each call, as is assumed.

        Known from other clients, not documented.
        """
        return await self._call("GetItemPromotionsWithAttempts", locals(), _v.many(_v.One("common", "ItemPromotion")))

    async def get_item_root_path(
        self,
        *,
        item_id: str | None = None,
        tao_bao_category_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> tuple[Category, ...]:
        """List the categories of an item up to the root.

        Needs no session. The operator of the shop pays for each call, as is assumed.

        Known from other clients, not documented.
        """
        return await self._call("GetItemRootPath", locals(), _v.many(_v.One("common", "Category")))

    async def get_item_total_cost(
        self,
        *,
        quantity: int,
        item_id: str,
        promotion_id: str | None = None,
        configuration_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Price:
        """Calculate the total cost of a quantity of an item with the instance's price rules.

        Needs no session. The operator of the shop pays for each call, as is assumed.

        Known from other clients, not documented.
        """
        return await self._call("GetItemTotalCost", locals(), _v.always(_v.One("common", "Price")))

    async def run_bulk_items(
        self,
        *,
        ids: Sequence[str | int],
        **options: Unpack[CallOptions],
    ) -> BackgroundActivityIdentificationInfo:
        """Start fetching many items by id, in the background.

        At most 10000 items and one bulk run at a time. Read the outcome with GetBulkItemsResult. The type of the
        activity it starts is unknown: use the one in the answer.

        Changes once: never repeated by itself. Starts a bulk fetch that is billed per item; a repeat gives the id
        of the running one, but starts and bills anew once that has ended. Needs no session. The operator of the
        shop pays for each call.

        What it answers is less sure. Newer than what older installations of the service have.
        """
        return await self._call(
            "RunBulkItems", locals(), _v.always(_v.One("common", "BackgroundActivityIdentificationInfo"))
        )

    async def update_additional_item_info(
        self,
        *,
        item_id: str,
        update_data: AdditionalItemInfoUpdateData,
        input_language: str | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change the instance's own additional data of an item.

        Changes something; the same call again leaves the same state. Sets the sent fields to the given values.
        Needs an operator's session.

        Known from other clients, not documented.
        """
        return await self._call("UpdateAdditionalItemInfo", locals(), _v.nothing)
