# Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
"""What several areas use."""

from __future__ import annotations

from .. import _view as _v
from ..ids import BackgroundActivityId, ItemReviewId, OrderId, OrderLineId, SessionId, UserId, UserProfileId


class AdditionalPriceCollectionInfo(_v.View):
    elements: _v.Member[tuple[AdditionalPriceInfo, ...]] = _v.Member(_v.many(_v.One("common", "AdditionalPriceInfo")))


class AdditionalPriceInfo(_v.View):
    """In an answer it may come as `BatchGetItemTotalCostAdditionalPriceInfo`, with the members of that."""

    display_name = _v.Member(_v.text)
    type = _v.Member(_v.text)
    """Assumed, not documented."""
    name = _v.Member(_v.text)
    price: _v.Member[BasePrice | None] = _v.Member(_v.One("common", "BasePrice"))
    element_ids = _v.Member(_v.many(_v.whole))


class AuthenticationSystemInfo(_v.View):
    id = _v.Member(_v.text)
    """Assumed, not documented."""
    name = _v.Member(_v.text)
    icon_url = _v.Member(_v.text)


class BackgroundActivityIdentificationInfo(_v.View):
    type = _v.Member(_v.text)
    """Assumed, not documented."""
    id = _v.Member(_v.named(BackgroundActivityId))


class BasePrice(_v.View):
    """In an answer it may come as `Price`, with the members of that."""

    original_price = _v.Member(_v.decimal)
    margin_price = _v.Member(_v.decimal)
    original_currency_code = _v.Member(_v.text)
    converted_price_list: _v.Member[InstanceMoney | None] = _v.Member(_v.One("common", "InstanceMoney"))
    not_rounded_margin_price = _v.Member(_v.decimal)


class BaseUserInfo(_v.View):
    """In an answer it may come as `DiscountGroupUserInfo`, with the members of that."""

    id = _v.Member(_v.named(UserId))
    login = _v.Member(_v.text)
    email = _v.Member(_v.text)
    is_active = _v.Member(_v.flag)
    first_name = _v.Member(_v.text)
    last_name = _v.Member(_v.text)
    middle_name = _v.Member(_v.text)
    personal_account_id = _v.Member(_v.text)
    is_email_verified = _v.Member(_v.flag)
    phone = _v.Member(_v.text)
    is_phone_verified = _v.Member(_v.flag)


class BlockError(_v.View):
    error_code = _v.Member(_v.text)
    """Assumed, not documented."""
    error_description = _v.Member(_v.text)


class BrandInfo(_v.View):
    id = _v.Member(_v.text)
    external_id = _v.Member(_v.text)
    name = _v.Member(_v.text)
    description = _v.Member(_v.text)
    picture_url = _v.Member(_v.text)
    is_hidden = _v.Member(_v.flag)
    is_name_search = _v.Member(_v.flag)
    is_global = _v.Member(_v.flag)
    provider_type = _v.Member(_v.text)


class BulkItems(_v.View):
    """the item type is assumed; search results may be brief items."""

    is_finished = _v.Member(_v.flag)
    items: _v.Member[tuple[ItemFullInfo, ...]] = _v.Member(_v.many(_v.One("common", "ItemFullInfo")))


class Category(_v.View):
    """In an answer it may come as `EditableOtapiCategory`, with the members of that."""

    id = _v.Member(_v.text)
    error_code = _v.Member(_v.text)
    """Assumed, not documented."""
    has_error = _v.Member(_v.flag)
    provider_type = _v.Member(_v.text)
    """Assumed, not documented."""
    updated_time = _v.Member(_v.moment)
    is_hidden = _v.Member(_v.flag)
    is_virtual = _v.Member(_v.flag)
    external_id = _v.Member(_v.text)
    name = _v.Member(_v.text)
    item_count = _v.Member(_v.whole)
    is_parent = _v.Member(_v.flag)
    parent_id = _v.Member(_v.text)
    approx_weight = _v.Member(_v.decimal)
    is_search = _v.Member(_v.flag)
    search_method = _v.Member(_v.text)
    """Assumed, not documented."""
    is_internal = _v.Member(_v.flag)
    available_item_rating_list_content_types = _v.Member(_v.many(_v.text))
    """Assumed, not documented."""
    root_path: _v.Member[tuple[Category, ...]] = _v.Member(_v.many(_v.One("common", "Category")))
    icon_image_url = _v.Member(_v.text)
    meta_data: _v.Member[tuple[CategoryMetaDataItem, ...]] = _v.Member(
        _v.many(_v.One("common", "CategoryMetaDataItem"))
    )
    is_filtered = _v.Member(_v.flag)
    filter_reasons = _v.Member(_v.many(_v.text))
    """Assumed, not documented."""


class CategoryMetaDataItem(_v.View):
    name = _v.Member(_v.text)
    value = _v.Member(_v.text)
    """Assumed, not documented."""


class CollectionInfo(_v.View):
    elements: _v.Member[tuple[ElementInfo, ...]] = _v.Member(_v.many(_v.One("common", "ElementInfo")))
    total_cost: _v.Member[BasePrice | None] = _v.Member(_v.One("common", "BasePrice"))
    additional_price_info_list: _v.Member[AdditionalPriceCollectionInfo | None] = _v.Member(
        _v.One("common", "AdditionalPriceCollectionInfo")
    )
    collection_summaries: _v.Member[tuple[CollectionSummary, ...]] = _v.Member(
        _v.many(_v.One("common", "CollectionSummary"))
    )


class CollectionSummary(_v.View):
    provider_type = _v.Member(_v.text)
    """Assumed, not documented."""
    total_cost: _v.Member[BasePrice | None] = _v.Member(_v.One("common", "BasePrice"))
    additional_price_info_list: _v.Member[AdditionalPriceCollectionInfo | None] = _v.Member(
        _v.One("common", "AdditionalPriceCollectionInfo")
    )


class ConfiguratorDescription(_v.View):
    name = _v.Member(_v.text)
    value = _v.Member(_v.text)
    original_name = _v.Member(_v.text)
    original_value = _v.Member(_v.text)


class ConfiguredItem(_v.View):
    """QuantityRanges seen in JSON; the XML child name is taken from the item's own list."""

    id = _v.Member(_v.text)
    quantity = _v.Member(_v.whole)
    price: _v.Member[Price | None] = _v.Member(_v.One("common", "Price"))
    configurators: _v.Member[tuple[ValuedConfigurator, ...]] = _v.Member(
        _v.many(_v.One("common", "ValuedConfigurator"))
    )
    sales_count = _v.Member(_v.whole)
    quantity_ranges: _v.Member[tuple[QuantityRange, ...]] = _v.Member(_v.many(_v.One("common", "QuantityRange")))


class ConfiguredItemPromotion(_v.View):
    price: _v.Member[Price | None] = _v.Member(_v.One("common", "Price"))
    provider_type = _v.Member(_v.text)
    """Assumed, not documented."""
    id = _v.Member(_v.text)
    error_code = _v.Member(_v.text)
    """Assumed, not documented."""
    has_error = _v.Member(_v.flag)


class ConfirmationInfo(_v.View):
    user_id = _v.Member(_v.named(UserId))
    email = _v.Member(_v.text)
    phone = _v.Member(_v.text)
    is_email_verification_used = _v.Member(_v.flag)
    email_confirmation_code = _v.Member(_v.text)
    session_id = _v.Member(_v.named(SessionId))
    is_phone_verification_used = _v.Member(_v.flag)
    phone_confirmation_code = _v.Member(_v.text)


class CountryInfo(_v.View):
    id = _v.Member(_v.text)
    name = _v.Member(_v.text)
    flag_image_url = _v.Member(_v.text)
    is_european_union = _v.Member(_v.flag)
    language_code = _v.Member(_v.text)


class CurrencyInfo(_v.View):
    code = _v.Member(_v.text)
    description = _v.Member(_v.text)
    sign = _v.Member(_v.text)


class CurrencyInformation(_v.View):
    name = _v.Member(_v.text)
    is_use = _v.Member(_v.flag)
    rate = _v.Member(_v.decimal)


class DeliveryAddress(_v.View):
    id = _v.Member(_v.text)
    familyname = _v.Member(_v.text)
    name = _v.Member(_v.text)
    patername = _v.Member(_v.text)
    country_code = _v.Member(_v.text)
    country = _v.Member(_v.text)
    city = _v.Member(_v.text)
    address = _v.Member(_v.text)
    phone = _v.Member(_v.text)
    postal_code = _v.Member(_v.text)
    region_name = _v.Member(_v.text)
    registration_address = _v.Member(_v.text)
    passport_number = _v.Member(_v.text)
    inn = _v.Member(_v.text)
    city_code = _v.Member(_v.text)
    pickup_point_code = _v.Member(_v.text)


class DeliveryCost(_v.View):
    area_code = _v.Member(_v.text)
    mode = _v.Member(_v.text)
    price: _v.Member[Price | None] = _v.Member(_v.One("common", "Price"))
    start_cost = _v.Member(_v.decimal)
    start_weight = _v.Member(_v.decimal)
    add_weight = _v.Member(_v.decimal)
    add_cost = _v.Member(_v.decimal)


class DeliveryMode(_v.View):
    id = _v.Member(_v.text)
    name = _v.Member(_v.text)
    description = _v.Member(_v.text)
    price = _v.Member(_v.decimal)
    full_price: _v.Member[BasePrice | None] = _v.Member(_v.One("common", "BasePrice"))
    currency_code = _v.Member(_v.text)
    currency_sign = _v.Member(_v.text)
    error_code = _v.Member(_v.text)
    error_description = _v.Member(_v.text)
    is_pickup_point_mode = _v.Member(_v.flag)


class DiscountInfo(_v.View):
    percent = _v.Member(_v.decimal)


class ElementDiscountInfo(_v.View):
    name = _v.Member(_v.text)
    value = _v.Member(_v.decimal)


class ElementInfo(_v.View):
    id = _v.Member(_v.whole)
    item_id = _v.Member(_v.text)
    configuration_id = _v.Member(_v.text)
    configuration: _v.Member[tuple[ConfiguratorDescription, ...]] = _v.Member(
        _v.many(_v.One("common", "ConfiguratorDescription"))
    )
    price = _v.Member(_v.decimal)
    discount: _v.Member[ElementDiscountInfo | None] = _v.Member(_v.One("common", "ElementDiscountInfo"))
    quantity = _v.Member(_v.whole)
    total_cost = _v.Member(_v.decimal)
    full_total_cost: _v.Member[Price | None] = _v.Member(_v.One("common", "Price"))
    full_price: _v.Member[Price | None] = _v.Member(_v.One("common", "Price"))
    full_total_cost_without_discount: _v.Member[Price | None] = _v.Member(_v.One("common", "Price"))
    full_price_without_discount: _v.Member[Price | None] = _v.Member(_v.One("common", "Price"))
    fields: _v.Member[tuple[FieldInfo, ...]] = _v.Member(_v.many(_v.One("common", "FieldInfo")))
    currency_sign = _v.Member(_v.text)
    currency_code = _v.Member(_v.text)
    category_id = _v.Member(_v.text)
    vendor_id = _v.Member(_v.text)
    category_name = _v.Member(_v.text)
    provider_type = _v.Member(_v.text)
    """Assumed, not documented."""
    provider_weight = _v.Member(_v.decimal)
    delivery_modes: _v.Member[tuple[DeliveryMode, ...]] = _v.Member(_v.many(_v.One("common", "DeliveryMode")))
    features = _v.Member(_v.many(_v.text))


class FeaturedValue(_v.View):
    name = _v.Member(_v.text)
    value = _v.Member(_v.text)


class FieldInfo(_v.View):
    name = _v.Member(_v.text)
    value = _v.Member(_v.text)


class FieldMetaInfo(_v.View):
    constraint_descriptions = _v.Member(_v.many(_v.text))
    field: _v.Member[tuple[FieldMetaInfo, ...]] = _v.Member(_v.many(_v.One("common", "FieldMetaInfo")))
    values: _v.Member[tuple[FieldValueMetaInfo, ...]] = _v.Member(_v.many(_v.One("common", "FieldValueMetaInfo")))
    placeholders: _v.Member[tuple[FieldPlaceholderMetaInfo, ...]] = _v.Member(
        _v.many(_v.One("common", "FieldPlaceholderMetaInfo"))
    )
    name = _v.Member(_v.text)
    display_name = _v.Member(_v.text)
    description = _v.Member(_v.text)
    unit = _v.Member(_v.text)
    is_read_only = _v.Member(_v.flag)
    require_reload = _v.Member(_v.flag)
    type = _v.Member(_v.text)
    min_value = _v.Member(_v.whole)
    max_value = _v.Member(_v.whole)
    date_precision = _v.Member(_v.text)


class FieldPlaceholderMetaInfo(_v.View):
    value = _v.Member(_v.text)
    description = _v.Member(_v.text)


class FieldValueMetaInfo(_v.View):
    children: _v.Member[tuple[FieldValueMetaInfo, ...]] = _v.Member(_v.many(_v.One("common", "FieldValueMetaInfo")))
    name = _v.Member(_v.text)
    display_name = _v.Member(_v.text)
    description = _v.Member(_v.text)
    is_read_only = _v.Member(_v.flag)


class FileInfo(_v.View):
    file_type = _v.Member(_v.text)
    """Assumed, not documented."""
    status = _v.Member(_v.text)
    status_description = _v.Member(_v.text)
    url = _v.Member(_v.text)
    size = _v.Member(_v.whole)
    updated_time = _v.Member(_v.moment)
    preview_url = _v.Member(_v.text)
    image_width = _v.Member(_v.whole)
    image_height = _v.Member(_v.whole)


class ImageUrl(_v.View):
    width = _v.Member(_v.whole)
    height = _v.Member(_v.whole)
    url = _v.Member(_v.text)


class InstanceCurrencies(_v.View):
    internal: _v.Member[CurrencyInfo | None] = _v.Member(_v.One("common", "CurrencyInfo"))
    displayed_moneys: _v.Member[tuple[CurrencyInfo, ...]] = _v.Member(_v.many(_v.One("common", "CurrencyInfo")))


class InstanceMoney(_v.View):
    internal: _v.Member[Money | None] = _v.Member(_v.One("common", "Money"))
    displayed_moneys: _v.Member[tuple[Money, ...]] = _v.Member(_v.many(_v.One("common", "Money")))


class ItemAttribute(_v.View):
    property_name = _v.Member(_v.text)
    value = _v.Member(_v.text)
    value_alias = _v.Member(_v.text)
    original_property_name = _v.Member(_v.text)
    original_value = _v.Member(_v.text)
    original_value_alias = _v.Member(_v.text)
    is_configurator = _v.Member(_v.flag)
    image_url = _v.Member(_v.text)
    mini_image_url = _v.Member(_v.text)
    pid = _v.Member(_v.text)
    vid = _v.Member(_v.text)


class ItemFullInfo(_v.View):
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
    delivery_costs: _v.Member[tuple[DeliveryCost, ...]] = _v.Member(_v.many(_v.One("common", "DeliveryCost")))
    attributes: _v.Member[tuple[ItemAttribute, ...]] = _v.Member(_v.many(_v.One("common", "ItemAttribute")))
    has_hierarchical_configurators = _v.Member(_v.flag)
    configured_items: _v.Member[tuple[ConfiguredItem, ...]] = _v.Member(_v.many(_v.One("common", "ConfiguredItem")))
    is_valid_promotions = _v.Member(_v.flag)
    promotions: _v.Member[tuple[ItemPromotion, ...]] = _v.Member(_v.many(_v.One("common", "ItemPromotion")))
    batch_lot_quantity = _v.Member(_v.whole)


class ItemInfo(_v.View):
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
    promotion_price: _v.Member[BasePrice | None] = _v.Member(_v.One("common", "BasePrice"))
    promotion_price_percent: _v.Member[tuple[PricePercent, ...]] = _v.Member(_v.many(_v.One("common", "PricePercent")))
    last_updated_time = _v.Member(_v.moment)


class ItemPicture(_v.View):
    url = _v.Member(_v.text)
    small: _v.Member[ImageUrl | None] = _v.Member(_v.One("common", "ImageUrl"))
    medium: _v.Member[ImageUrl | None] = _v.Member(_v.One("common", "ImageUrl"))
    large: _v.Member[ImageUrl | None] = _v.Member(_v.One("common", "ImageUrl"))
    is_main = _v.Member(_v.flag)


class ItemPromotion(_v.View):
    id = _v.Member(_v.text)
    error_code = _v.Member(_v.text)
    """Assumed, not documented."""
    has_error = _v.Member(_v.flag)
    provider_type = _v.Member(_v.text)
    """Assumed, not documented."""
    name = _v.Member(_v.text)
    desciption = _v.Member(_v.text)
    promotion_type = _v.Member(_v.text)
    start_time = _v.Member(_v.moment)
    end_time = _v.Member(_v.moment)
    price: _v.Member[Price | None] = _v.Member(_v.One("common", "Price"))
    other_need = _v.Member(_v.text)
    other_send = _v.Member(_v.text)
    configured_items: _v.Member[tuple[ConfiguredItemPromotion, ...]] = _v.Member(
        _v.many(_v.One("common", "ConfiguredItemPromotion"))
    )


class ItemReviewAnswerInfo(_v.View):
    author_name = _v.Member(_v.text)
    text = _v.Member(_v.text)
    language = _v.Member(_v.text)
    original_text = _v.Member(_v.text)
    original_language = _v.Member(_v.text)
    operator_id = _v.Member(_v.whole)
    is_operator = _v.Member(_v.flag)
    image_urls = _v.Member(_v.many(_v.text))
    image_preview_urls = _v.Member(_v.many(_v.text))


class ItemReviewInfo(_v.View):
    id = _v.Member(_v.named(ItemReviewId))
    user_id = _v.Member(_v.named(UserId))
    item_id = _v.Member(_v.text)
    configuration_id = _v.Member(_v.text)
    order_id = _v.Member(_v.named(OrderId))
    order_line_id = _v.Member(_v.named(OrderLineId))
    created_time = _v.Member(_v.moment)
    text = _v.Member(_v.text)
    language = _v.Member(_v.text)
    original_text = _v.Member(_v.text)
    original_language = _v.Member(_v.text)
    is_approved = _v.Member(_v.flag)
    user_name = _v.Member(_v.text)
    rating = _v.Member(_v.whole)
    positive_grade = _v.Member(_v.whole)
    negative_grade = _v.Member(_v.whole)
    answers: _v.Member[tuple[ItemReviewAnswerInfo, ...]] = _v.Member(_v.many(_v.One("common", "ItemReviewAnswerInfo")))
    image_urls = _v.Member(_v.many(_v.text))
    image_preview_urls = _v.Member(_v.many(_v.text))
    is_rewarded = _v.Member(_v.flag)


class ItemVideo(_v.View):
    preview_url = _v.Member(_v.text)
    url = _v.Member(_v.text)


class ItemWeight(_v.View):
    type = _v.Member(_v.text)
    display_name = _v.Member(_v.text)
    weight = _v.Member(_v.decimal)


class LanguageInfo(_v.View):
    name = _v.Member(_v.text)
    description = _v.Member(_v.text)
    image_url = _v.Member(_v.text)
    is_rtl = _v.Member(_v.flag)


class Location(_v.View):
    city = _v.Member(_v.text)
    state = _v.Member(_v.text)
    country = _v.Member(_v.text)
    district = _v.Member(_v.text)
    zip = _v.Member(_v.text)
    address = _v.Member(_v.text)
    area_id = _v.Member(_v.text)


class Money(_v.View):
    sign = _v.Member(_v.text)
    code = _v.Member(_v.text)
    price = _v.Member(_v.decimal)


class NamedParameter(_v.View):
    name = _v.Member(_v.text)
    value = _v.Member(_v.text)
    """Assumed, not documented."""


class NamedProperty(_v.View):
    """In an answer it may come as `LanguageInfo`, with the members of that."""

    name = _v.Member(_v.text)
    description = _v.Member(_v.text)


class OperatorInfo(_v.View):
    operator_id = _v.Member(_v.text)
    first_name = _v.Member(_v.text)
    middle_name = _v.Member(_v.text)
    last_name = _v.Member(_v.text)
    is_sales_operator = _v.Member(_v.flag)


class OrderDetailsInfo(_v.View):
    sales_order_info: _v.Member[OrderInfo | None] = _v.Member(_v.One("common", "OrderInfo"))
    sales_lines_list: _v.Member[tuple[SalesLine, ...]] = _v.Member(_v.many(_v.One("common", "SalesLine")))


class OrderInfo(_v.View):
    """DisplayId is from the docs, the rest from the legacy library; the three list types exist in the WSDL."""

    ths_info: _v.Member[OrderTHSInfo | None] = _v.Member(_v.One("common", "OrderTHSInfo"))
    id = _v.Member(_v.text)
    status_code = _v.Member(_v.text)
    status_name = _v.Member(_v.text)
    substatus_code = _v.Member(_v.text)
    substatus_name = _v.Member(_v.text)
    operator_id = _v.Member(_v.text)
    operator_name = _v.Member(_v.text)
    items_count = _v.Member(_v.whole)
    goods_amount = _v.Member(_v.decimal)
    delivery_amount = _v.Member(_v.decimal)
    logistician_delivery_price = _v.Member(_v.decimal)
    total_amount = _v.Member(_v.decimal)
    remain_amount = _v.Member(_v.decimal)
    currency_sign = _v.Member(_v.text)
    currency_code = _v.Member(_v.text)
    cust_comment = _v.Member(_v.text)
    delivery_mode_id = _v.Member(_v.text)
    delivery_mode_name = _v.Member(_v.text)
    can_cancel = _v.Member(_v.whole)
    can_confirm_shipment = _v.Member(_v.whole)
    can_change_address = _v.Member(_v.whole)
    can_restore = _v.Member(_v.whole)
    can_close = _v.Member(_v.whole)
    can_close_cancel = _v.Member(_v.whole)
    can_accept = _v.Member(_v.whole)
    can_purchase_items = _v.Member(_v.whole)
    estimated_weight = _v.Member(_v.whole)
    cust_id = _v.Member(_v.text)
    cust_name = _v.Member(_v.text)
    status_id = _v.Member(_v.whole)
    weight = _v.Member(_v.decimal)
    delivery_address: _v.Member[DeliveryAddress | None] = _v.Member(_v.One("common", "DeliveryAddress"))
    tao_bao_price = _v.Member(_v.decimal)
    tao_bao_price_with_discount = _v.Member(_v.decimal)
    internal_delivery_original_in_external_currency = _v.Member(_v.decimal)
    additional_info = _v.Member(_v.text)
    external_currency_code = _v.Member(_v.text)
    shipment_date = _v.Member(_v.moment)
    line_status_summaries: _v.Member[tuple[OrderLineStatusSummary, ...]] = _v.Member(
        _v.many(_v.One("common", "OrderLineStatusSummary"))
    )
    user_account_available_amount = _v.Member(_v.decimal)
    provider_type_enum = _v.Member(_v.text)
    """Assumed, not documented."""
    is_test = _v.Member(_v.flag)
    is_paid = _v.Member(_v.flag)
    is_cancelled = _v.Member(_v.flag)
    is_completed = _v.Member(_v.flag)
    created_date_time = _v.Member(_v.text)
    internal_original_price = _v.Member(_v.decimal)
    internal_original_price_with_discount = _v.Member(_v.decimal)
    display_id = _v.Member(_v.text)
    user_login = _v.Member(_v.text)
    admin_alert_text = _v.Member(_v.text)
    admin_info_text = _v.Member(_v.text)
    goods_amount_internal = _v.Member(_v.decimal)
    """Assumed, not documented."""
    delivery_amount_internal = _v.Member(_v.decimal)
    """Assumed, not documented."""
    total_amount_internal = _v.Member(_v.decimal)
    """Assumed, not documented."""
    remain_amount_internal = _v.Member(_v.decimal)
    """Assumed, not documented."""
    paid_amount = _v.Member(_v.decimal)
    """Assumed, not documented."""
    paid_amount_internal = _v.Member(_v.decimal)
    """Assumed, not documented."""
    profit = _v.Member(_v.decimal)
    """Assumed, not documented."""
    currency_code_internal = _v.Member(_v.text)
    currency_sign_internal = _v.Member(_v.text)
    total_amount_original_in_external_currency = _v.Member(_v.decimal)
    """Assumed, not documented."""
    internal_delivery_original_in_internal_currency = _v.Member(_v.decimal)
    """Assumed, not documented."""
    packages_weight = _v.Member(_v.decimal)
    """Assumed, not documented."""
    package_prices: _v.Member[tuple[PackagePriceInfo, ...]] = _v.Member(_v.many(_v.One("common", "PackagePriceInfo")))
    package_total_cost_per_currency_list: _v.Member[tuple[PackageTotalCostPerCurrency, ...]] = _v.Member(
        _v.many(_v.One("common", "PackageTotalCostPerCurrency"))
    )
    total_original_cost_list: _v.Member[tuple[OrderTotalCostPerCurrency, ...]] = _v.Member(
        _v.many(_v.One("common", "OrderTotalCostPerCurrency"))
    )
    rate_list = _v.Member(_v.many(_v.tree))


class OrderLineStatusSummary(_v.View):
    status: _v.Member[SalesLineStatusInfo | None] = _v.Member(_v.One("common", "SalesLineStatusInfo"))
    count = _v.Member(_v.whole)


class OrderTHSInfo(_v.View):
    logistician_instance_key = _v.Member(_v.text)
    agent_instance_key = _v.Member(_v.text)
    agent_order_id = _v.Member(_v.text)
    agent_instance_name = _v.Member(_v.text)
    logistician_instance_name = _v.Member(_v.text)
    logistician_order_id = _v.Member(_v.text)
    agent_user_id = _v.Member(_v.text)
    agent_user_last_name = _v.Member(_v.text)


class OrderTotalCostPerCurrency(_v.View):
    currency_code = _v.Member(_v.text)
    total_cost = _v.Member(_v.decimal)
    total_cost_in_internal_currency = _v.Member(_v.decimal)


class OrderWarningReason(_v.View):
    level = _v.Member(_v.text)
    """Assumed, not documented."""
    message = _v.Member(_v.text)


class PackageItem(_v.View):
    order_line_id = _v.Member(_v.text)
    item_id = _v.Member(_v.text)
    quantity = _v.Member(_v.whole)
    price_internal = _v.Member(_v.decimal)
    one_item_price_internal: _v.Member[Money | None] = _v.Member(_v.One("common", "Money"))
    amount_internal = _v.Member(_v.decimal)
    total_price_internal: _v.Member[Money | None] = _v.Member(_v.One("common", "Money"))
    weight = _v.Member(_v.decimal)
    weight_net = _v.Member(_v.decimal)
    custom_description = _v.Member(_v.text)
    custom_description_in_english = _v.Member(_v.text)
    item_image_url = _v.Member(_v.text)
    item_url = _v.Member(_v.text)
    alternative_item_url = _v.Member(_v.text)


class PackagePriceInfo(_v.View):
    id = _v.Member(_v.text)
    price_internal = _v.Member(_v.decimal)
    additional_price_internal = _v.Member(_v.decimal)
    additional_price = _v.Member(_v.decimal)
    price = _v.Member(_v.decimal)
    price_currency_code = _v.Member(_v.text)
    price_update_date = _v.Member(_v.moment)


class PackageTotalCostPerCurrency(_v.View):
    currency_code = _v.Member(_v.text)
    total_price = _v.Member(_v.decimal)
    total_additional_price = _v.Member(_v.decimal)


class PhysicalParameters(_v.View):
    """Length and Height are assumed beside Width."""

    approx_weight = _v.Member(_v.decimal)
    weight = _v.Member(_v.decimal)
    size = _v.Member(_v.decimal)
    width = _v.Member(_v.decimal)
    length = _v.Member(_v.decimal)
    """Assumed, not documented."""
    height = _v.Member(_v.decimal)
    """Assumed, not documented."""


class Price(_v.View):
    original_price = _v.Member(_v.decimal)
    margin_price = _v.Member(_v.decimal)
    original_currency_code = _v.Member(_v.text)
    converted_price_list: _v.Member[InstanceMoney | None] = _v.Member(_v.One("common", "InstanceMoney"))
    not_rounded_margin_price = _v.Member(_v.decimal)
    converted_price = _v.Member(_v.text)
    converted_price_without_sign = _v.Member(_v.text)
    currency_sign = _v.Member(_v.text)
    currency_name = _v.Member(_v.text)
    is_deliverable = _v.Member(_v.flag)
    delivery_price: _v.Member[BasePrice | None] = _v.Member(_v.One("common", "BasePrice"))
    one_item_delivery_price: _v.Member[BasePrice | None] = _v.Member(_v.One("common", "BasePrice"))
    price_without_delivery: _v.Member[BasePrice | None] = _v.Member(_v.One("common", "BasePrice"))
    one_item_price_without_delivery: _v.Member[BasePrice | None] = _v.Member(_v.One("common", "BasePrice"))
    price_without_discount: _v.Member[BasePrice | None] = _v.Member(_v.One("common", "BasePrice"))
    price_without_discount_and_delivery: _v.Member[BasePrice | None] = _v.Member(_v.One("common", "BasePrice"))


class PricePercent(_v.View):
    currency_code = _v.Member(_v.text)
    percent = _v.Member(_v.decimal)


class ProviderImageSearchInfo(_v.View):
    is_available = _v.Member(_v.flag)
    is_enabled = _v.Member(_v.flag)


class ProviderInfo(_v.View):
    type = _v.Member(_v.text)
    """Assumed, not documented."""
    alias = _v.Member(_v.text)
    currency_code = _v.Member(_v.text)
    currency_sign = _v.Member(_v.text)
    language = _v.Member(_v.text)
    display_name = _v.Member(_v.text)
    icon_image_url = _v.Member(_v.text)
    root_category_id = _v.Member(_v.text)
    is_enabled = _v.Member(_v.flag)
    can_search_root_category = _v.Member(_v.flag)
    prefix = _v.Member(_v.text)
    has_settings = _v.Member(_v.flag)
    promotion_types: _v.Member[tuple[ProviderPromotionTypeInfo, ...]] = _v.Member(
        _v.many(_v.One("common", "ProviderPromotionTypeInfo"))
    )
    has_internal_delivery = _v.Member(_v.flag)
    has_item_reviews = _v.Member(_v.flag)
    image_search: _v.Member[ProviderImageSearchInfo | None] = _v.Member(_v.One("common", "ProviderImageSearchInfo"))
    is_hidden_item_urls = _v.Member(_v.flag)
    orders_integration: _v.Member[ProviderOrdersIntegrationInfo | None] = _v.Member(
        _v.One("common", "ProviderOrdersIntegrationInfo")
    )
    require_inventory_control = _v.Member(_v.flag)
    is_all_configurations_lot_quantity = _v.Member(_v.flag)
    has_multi_input_property = _v.Member(_v.flag)


class ProviderOrdersIntegrationInfo(_v.View):
    is_available = _v.Member(_v.flag)
    is_enabled = _v.Member(_v.flag)
    is_session_required = _v.Member(_v.flag)
    allow_cancel_orders = _v.Member(_v.flag)


class ProviderPromotionTypeInfo(_v.View):
    id = _v.Member(_v.text)
    """Assumed, not documented."""
    name = _v.Member(_v.text)


class ProviderSearchFeatureInfo(_v.View):
    name = _v.Member(_v.text)
    can_be_true = _v.Member(_v.flag)
    can_be_false = _v.Member(_v.flag)
    display_name = _v.Member(_v.text)
    display_name_for_true = _v.Member(_v.text)
    display_name_for_false = _v.Member(_v.text)


class ProviderSearchMethodInfo(_v.View):
    provider = _v.Member(_v.text)
    """Assumed, not documented."""
    search_method = _v.Member(_v.text)
    """Assumed, not documented."""
    display_name = _v.Member(_v.text)
    flags = _v.Member(_v.many(_v.text))
    """Assumed, not documented."""
    optimal_frame_size = _v.Member(_v.whole)
    maximum_frame_size = _v.Member(_v.whole)
    maximum_items_count = _v.Member(_v.whole)
    available_sorts: _v.Member[tuple[ProviderSearchSortInfo, ...]] = _v.Member(
        _v.many(_v.One("common", "ProviderSearchSortInfo"))
    )
    text = _v.Member(_v.flag)
    category = _v.Member(_v.flag)
    vendor = _v.Member(_v.flag)
    vendor_location = _v.Member(_v.flag)
    brand = _v.Member(_v.flag)
    configurators = _v.Member(_v.flag)
    multiple_configurator_logic = _v.Member(_v.text)
    """Assumed, not documented."""
    price_range = _v.Member(_v.flag)
    vendor_rating_range = _v.Member(_v.flag)
    min_vendor_rating = _v.Member(_v.whole)
    max_vendor_rating = _v.Member(_v.whole)
    volume_range = _v.Member(_v.flag)
    volume_range_logic = _v.Member(_v.text)
    """Assumed, not documented."""
    stuff_status = _v.Member(_v.flag)
    features: _v.Member[tuple[ProviderSearchFeatureInfo, ...]] = _v.Member(
        _v.many(_v.One("common", "ProviderSearchFeatureInfo"))
    )
    first_lot_range = _v.Member(_v.flag)
    first_lot_range_logic = _v.Member(_v.text)
    """Assumed, not documented."""
    enable_morphology_preprocess = _v.Member(_v.flag)
    module = _v.Member(_v.text)
    """Assumed, not documented."""
    allow_search_without_parameters = _v.Member(_v.flag)
    feature_for_enable = _v.Member(_v.text)


class ProviderSearchSortInfo(_v.View):
    field = _v.Member(_v.text)
    direction = _v.Member(_v.text)
    """Assumed, not documented."""
    order_by = _v.Member(_v.text)
    """Assumed, not documented."""
    display_name = _v.Member(_v.text)


class QuantityRange(_v.View):
    min_quantity = _v.Member(_v.whole)
    price: _v.Member[Price | None] = _v.Member(_v.One("common", "Price"))


class SalesLine(_v.View):
    id = _v.Member(_v.text)
    order_id = _v.Member(_v.text)
    item_id = _v.Member(_v.text)
    item_taobao_id = _v.Member(_v.text)
    config_text = _v.Member(_v.text)
    config_id = _v.Member(_v.text)
    qty = _v.Member(_v.whole)
    new_price_cust = _v.Member(_v.decimal)
    price_cust = _v.Member(_v.decimal)
    amount_cust = _v.Member(_v.decimal)
    currency_cust = _v.Member(_v.text)
    currency_internal = _v.Member(_v.text)
    internal_price_currency_code = _v.Member(_v.text)
    purch_price_cust = _v.Member(_v.decimal)
    purch_delivery_cust = _v.Member(_v.decimal)
    purch_amount_cust = _v.Member(_v.decimal)
    purch_price = _v.Member(_v.decimal)
    purch_delivery = _v.Member(_v.decimal)
    purch_amount = _v.Member(_v.decimal)
    purch_currency = _v.Member(_v.text)
    brief_descr_trans = _v.Member(_v.text)
    item_image_url = _v.Member(_v.text)
    item_external_url = _v.Member(_v.text)
    vend_nick = _v.Member(_v.text)
    vend_id = _v.Member(_v.text)
    cust_comment = _v.Member(_v.text)
    operator_comment = _v.Member(_v.text)
    status_code = _v.Member(_v.whole)
    status_id = _v.Member(_v.whole)
    status_name = _v.Member(_v.text)
    sub_sales_num = _v.Member(_v.text)
    sub_sales_date = _v.Member(_v.text)
    sub_sales_time = _v.Member(_v.text)
    vend_purch_id = _v.Member(_v.text)
    vend_purch_waybill = _v.Member(_v.text)
    vend_purch_account_id = _v.Member(_v.text)
    vend_purch_status = _v.Member(_v.text)
    vend_purch_item_id = _v.Member(_v.text)
    vend_purch_configuration_id = _v.Member(_v.text)
    vend_purch_promotion_id = _v.Member(_v.text)
    tao_bao_delivery = _v.Member(_v.decimal)
    tao_bao_price = _v.Member(_v.decimal)
    tao_bao_price_with_discount = _v.Member(_v.decimal)
    internal_original_price = _v.Member(_v.decimal)
    internal_original_price_with_discount = _v.Member(_v.decimal)
    internal_delivery_price = _v.Member(_v.decimal)
    promotion_id = _v.Member(_v.text)
    price_without_delivery = _v.Member(_v.text)
    category_id = _v.Member(_v.text)
    qty_orig = _v.Member(_v.text)
    line_num = _v.Member(_v.whole)
    available_status_list: _v.Member[tuple[SalesLineStatusInfo, ...]] = _v.Member(
        _v.many(_v.One("common", "SalesLineStatusInfo"))
    )
    name_orig = _v.Member(_v.text)
    config_external_code = _v.Member(_v.text)
    config_external_text_orig = _v.Member(_v.text)
    weight = _v.Member(_v.decimal)
    ordered_date_time = _v.Member(_v.text)
    custom_description = _v.Member(_v.text)
    custom_description_in_english = _v.Member(_v.text)
    can_move_to_package = _v.Member(_v.flag)
    can_be_purchased = _v.Member(_v.flag)
    can_be_reviewed = _v.Member(_v.flag)
    review_id = _v.Member(_v.whole)
    can_be_closed = _v.Member(_v.flag)
    provider_type = _v.Member(_v.text)
    """Assumed, not documented."""
    internal_delivery_type = _v.Member(_v.text)
    is_paid = _v.Member(_v.flag)
    is_cancelled = _v.Member(_v.flag)
    is_completed = _v.Member(_v.flag)
    price_internal = _v.Member(_v.decimal)
    """Assumed, not documented."""
    amount_internal = _v.Member(_v.decimal)
    """Assumed, not documented."""
    can_edit_weight = _v.Member(_v.flag)
    """Assumed, not documented."""
    vend_purch_delivery_price = _v.Member(_v.decimal)
    """Assumed, not documented."""
    vend_purch_item_price = _v.Member(_v.decimal)
    """Assumed, not documented."""
    vend_url = _v.Member(_v.text)
    vendor_purchase_item_price_warning_reason: _v.Member[OrderWarningReason | None] = _v.Member(
        _v.One("common", "OrderWarningReason")
    )
    vendor_purchase_item_price_warning_level = _v.Member(_v.text)
    """Assumed, not documented."""


class SalesLineStatusInfo(_v.View):
    id = _v.Member(_v.whole)
    name = _v.Member(_v.text)


class SalesProcLogInfo(_v.View):
    log_date = _v.Member(_v.text)
    log_time = _v.Member(_v.text)
    field_name = _v.Member(_v.text)
    prev_value = _v.Member(_v.text)
    new_value = _v.Member(_v.text)
    old_status: _v.Member[SalesStatusInfo | None] = _v.Member(_v.One("common", "SalesStatusInfo"))
    new_status: _v.Member[SalesStatusInfo | None] = _v.Member(_v.One("common", "SalesStatusInfo"))
    cust_id = _v.Member(_v.text)
    cust_name = _v.Member(_v.text)
    operator_id = _v.Member(_v.text)
    operator_name = _v.Member(_v.text)


class SalesStatusInfo(_v.View):
    id = _v.Member(_v.whole)
    name = _v.Member(_v.text)


class SearchFeature(_v.View):
    name = _v.Member(_v.text)
    value = _v.Member(_v.flag)
    """Assumed, not documented."""


class SearchItemsParameters(_v.View):
    provider = _v.Member(_v.text)
    """Assumed, not documented."""
    search_method = _v.Member(_v.text)
    """Assumed, not documented."""
    category_id = _v.Member(_v.text)
    vendor_name = _v.Member(_v.text)
    vendor_id = _v.Member(_v.text)
    vendor_area_id = _v.Member(_v.text)
    item_title = _v.Member(_v.text)
    language_of_query = _v.Member(_v.text)
    min_price = _v.Member(_v.decimal)
    max_price = _v.Member(_v.decimal)
    min_volume = _v.Member(_v.whole)
    max_volume = _v.Member(_v.whole)
    min_vendor_rating = _v.Member(_v.whole)
    max_vendor_rating = _v.Member(_v.whole)
    brand_id = _v.Member(_v.text)
    brand_property_value_id = _v.Member(_v.text)
    configurators: _v.Member[tuple[ValuedConfigurator, ...]] = _v.Member(
        _v.many(_v.One("common", "ValuedConfigurator"))
    )
    order_by = _v.Member(_v.text)
    """Assumed, not documented."""
    output_mode = _v.Member(_v.text)
    """Assumed, not documented."""
    category_mode = _v.Member(_v.text)
    """Assumed, not documented."""
    is_original = _v.Member(_v.flag)
    is_tmall = _v.Member(_v.flag)
    stuff_status = _v.Member(_v.text)
    """Assumed, not documented."""
    features: _v.Member[tuple[SearchFeature, ...]] = _v.Member(_v.many(_v.One("common", "SearchFeature")))
    is_clear_item_titles = _v.Member(_v.flag)
    module = _v.Member(_v.text)
    min_quantity = _v.Member(_v.whole)
    max_quantity = _v.Member(_v.whole)
    min_first_lot = _v.Member(_v.whole)
    max_first_lot = _v.Member(_v.whole)
    currency_code = _v.Member(_v.text)
    image_url = _v.Member(_v.text)
    image_file_id = _v.Member(_v.text)
    is_sell_allowed = _v.Member(_v.flag)
    use_optimal_frame_size = _v.Member(_v.flag)
    enable_direct_search = _v.Member(_v.flag)
    brand_name = _v.Member(_v.text)
    property_search = _v.Member(_v.text)
    vendor_rating_range = _v.Member(_v.text)
    first_lot_range = _v.Member(_v.text)
    maximum_page_count = _v.Member(_v.whole)


class ShowcaseSettings(_v.View):
    ruble: _v.Member[CurrencyInformation | None] = _v.Member(_v.One("common", "CurrencyInformation"))
    dollar: _v.Member[CurrencyInformation | None] = _v.Member(_v.One("common", "CurrencyInformation"))
    yuan: _v.Member[CurrencyInformation | None] = _v.Member(_v.One("common", "CurrencyInformation"))
    margin_percentage = _v.Member(_v.decimal)
    minimum_margin = _v.Member(_v.decimal)
    is_sinchro_cb = _v.Member(_v.flag)
    delivery_types = _v.Member(_v.many(_v.text))
    """Assumed, not documented."""
    available_delivery_types: _v.Member[tuple[NamedProperty, ...]] = _v.Member(
        _v.many(_v.One("common", "NamedProperty"))
    )
    external_delivery_region_id = _v.Member(_v.text)
    external_delivery_region_name = _v.Member(_v.text)
    is_auction_type_item_sell_allowed = _v.Member(_v.flag)
    is_not_deliverable_item_sell_allowed = _v.Member(_v.flag)
    is_secondhand_item_sell_allowed = _v.Member(_v.flag)
    is_filtered_items_sell_allowed = _v.Member(_v.flag)
    is_in_stock_item_sell_allowed = _v.Member(_v.flag)
    is_not_selector_sell_allowed = _v.Member(_v.flag)
    use_discount = _v.Member(_v.flag)
    date_time_format = _v.Member(_v.text)
    use_vip_discount = _v.Member(_v.flag)
    discount_mode = _v.Member(_v.text)
    """Assumed, not documented."""
    available_discount_modes: _v.Member[tuple[NamedProperty, ...]] = _v.Member(
        _v.many(_v.One("common", "NamedProperty"))
    )
    limit_items_by_catalog = _v.Member(_v.flag)


class SimplifiedLocation(_v.View):
    country = _v.Member(_v.text)
    zip = _v.Member(_v.text)
    state = _v.Member(_v.text)
    city = _v.Member(_v.text)
    district = _v.Member(_v.text)
    address = _v.Member(_v.text)
    area_id = _v.Member(_v.text)
    display_value = _v.Member(_v.text)


class SimplifiedValueWithId(_v.View):
    id = _v.Member(_v.text)
    display_name = _v.Member(_v.text)
    display_type = _v.Member(_v.text)


class SimplifiedVendorInfo(_v.View):
    id = _v.Member(_v.text)
    error_code = _v.Member(_v.text)
    """Assumed, not documented."""
    provider_type = _v.Member(_v.text)
    """Assumed, not documented."""
    name = _v.Member(_v.text)
    display_name = _v.Member(_v.text)
    shop_name = _v.Member(_v.text)
    sex = _v.Member(_v.text)
    """Assumed, not documented."""
    email = _v.Member(_v.text)
    picture_url = _v.Member(_v.text)
    display_picture_url = _v.Member(_v.text)
    location: _v.Member[SimplifiedLocation | None] = _v.Member(_v.One("common", "SimplifiedLocation"))
    features: _v.Member[tuple[SimplifiedValueWithId, ...]] = _v.Member(
        _v.many(_v.One("common", "SimplifiedValueWithId"))
    )


class Size(_v.View):
    length = _v.Member(_v.whole)
    height = _v.Member(_v.whole)
    width = _v.Member(_v.whole)


class StatusInfoBase(_v.View):
    """In an answer it may come as `SalesLineStatusInfo`, `SalesStatusInfo`, with the members of that."""

    id = _v.Member(_v.whole)
    name = _v.Member(_v.text)


class TariffInfo(_v.View):
    id = _v.Member(_v.whole)
    name = _v.Member(_v.text)
    is_enabled = _v.Member(_v.flag)
    call_limit = _v.Member(_v.whole)
    call_price = _v.Member(_v.decimal)
    turnover_percent = _v.Member(_v.decimal)
    minimum_rent = _v.Member(_v.decimal)
    fixed_price = _v.Member(_v.decimal)
    maximum_rent = _v.Member(_v.decimal)


class TransactionInfoAdministration(_v.View):
    transaction_type: _v.Member[TransactionTypeInfo | None] = _v.Member(_v.One("common", "TransactionTypeInfo"))
    trans_date = _v.Member(_v.text)
    transaction_date_time = _v.Member(_v.moment)
    comment = _v.Member(_v.text)
    trans_id = _v.Member(_v.text)
    amount_cust = _v.Member(_v.decimal)
    currency_code_cust = _v.Member(_v.text)
    currency_sign_cust = _v.Member(_v.text)
    amount_internal = _v.Member(_v.decimal)
    currency_code_internal = _v.Member(_v.text)
    currency_sign_internal = _v.Member(_v.text)
    user_id = _v.Member(_v.whole)
    user_login = _v.Member(_v.text)


class TransactionTypeInfo(_v.View):
    id = _v.Member(_v.whole)
    name = _v.Member(_v.text)


class UserInfo(_v.View):
    id = _v.Member(_v.named(UserId))
    is_active = _v.Member(_v.flag)
    is_email_verified = _v.Member(_v.flag)
    email_confirmation_code = _v.Member(_v.text)
    login = _v.Member(_v.text)
    first_name = _v.Member(_v.text)
    last_name = _v.Member(_v.text)
    middle_name = _v.Member(_v.text)
    sex = _v.Member(_v.text)
    """Assumed, not documented."""
    email = _v.Member(_v.text)
    country_code = _v.Member(_v.text)
    country = _v.Member(_v.text)
    city = _v.Member(_v.text)
    address = _v.Member(_v.text)
    phone = _v.Member(_v.text)
    postal_code = _v.Member(_v.text)
    region = _v.Member(_v.text)
    recipient_last_name = _v.Member(_v.text)
    recipient_first_name = _v.Member(_v.text)
    recipient_middle_name = _v.Member(_v.text)
    additional_info = _v.Member(_v.text)
    registration_date = _v.Member(_v.moment)
    purchase_volume: _v.Member[Money | None] = _v.Member(_v.One("common", "Money"))
    skype = _v.Member(_v.text)
    phone_confirmation_code = _v.Member(_v.text)


class UserProfileInfo(_v.View):
    first_name = _v.Member(_v.text)
    last_name = _v.Member(_v.text)
    middle_name = _v.Member(_v.text)
    country_code = _v.Member(_v.text)
    region = _v.Member(_v.text)
    city = _v.Member(_v.text)
    address = _v.Member(_v.text)
    phone = _v.Member(_v.text)
    postal_code = _v.Member(_v.text)
    passport_number = _v.Member(_v.text)
    registration_address = _v.Member(_v.text)
    enable_validation = _v.Member(_v.flag)
    external_delivery_id = _v.Member(_v.text)
    pickup_point_code = _v.Member(_v.text)
    country_name = _v.Member(_v.text)
    city_code = _v.Member(_v.text)
    passport_issue_date = _v.Member(_v.text)
    inn = _v.Member(_v.text)
    id = _v.Member(_v.named(UserProfileId))


class ValuedConfigurator(_v.View):
    pid = _v.Member(_v.text)
    vid = _v.Member(_v.text)


class VendorInfo(_v.View):
    id = _v.Member(_v.text)
    error_code = _v.Member(_v.text)
    """Assumed, not documented."""
    has_error = _v.Member(_v.flag)
    provider_type = _v.Member(_v.text)
    """Assumed, not documented."""
    updated_time = _v.Member(_v.moment)
    name = _v.Member(_v.text)
    display_name = _v.Member(_v.text)
    shop_name = _v.Member(_v.text)
    sex = _v.Member(_v.text)
    """Assumed, not documented."""
    email = _v.Member(_v.text)
    picture_url = _v.Member(_v.text)
    display_picture_url = _v.Member(_v.text)
    location: _v.Member[Location | None] = _v.Member(_v.One("common", "Location"))
    credit: _v.Member[VendorRating | None] = _v.Member(_v.One("common", "VendorRating"))
    scores: _v.Member[VendorScores | None] = _v.Member(_v.One("common", "VendorScores"))
    features = _v.Member(_v.many(_v.text))
    featured_values: _v.Member[tuple[FeaturedValue, ...]] = _v.Member(_v.many(_v.One("common", "FeaturedValue")))


class VendorRating(_v.View):
    level = _v.Member(_v.whole)
    score = _v.Member(_v.whole)
    total_feedbacks = _v.Member(_v.whole)
    positive_feedbacks = _v.Member(_v.whole)


class VendorScores(_v.View):
    delivery_score = _v.Member(_v.decimal)
    item_score = _v.Member(_v.decimal)
    service_score = _v.Member(_v.decimal)
