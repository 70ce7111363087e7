# Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
"""Documents that arguments are made of, and inputs of flows: plain dicts, which checkers know the members of."""

from __future__ import annotations

from typing import TypedDict

from .types import Hooks

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from decimal import Decimal
    from typing import Any

    from typing_extensions import Required

    from .areas.common import (
        CategoryMetaDataItem,
        DeliveryAddress,
        DiscountInfo,
        FieldInfo,
        FileInfo,
        SearchFeature,
        SearchItemsParameters,
        Size,
        ValuedConfigurator,
    )
    from .areas.currency import CurrencyRate, OrderedCurrency
    from .areas.discount import DiscountIdentificationParametrInfo
    from .areas.exporting import VkontakteIntegrationSettings
    from .areas.messaging import SmsServiceModeSettings
    from .areas.pricing import PriceFormationIntervalInfo, PriceFormationSettings
    from .flows import ActivityId
    from .types import AnyScope, Payload


class ActivitiesInput(Hooks, total=False):
    """What the flow `activities` is given."""

    operator: Required[AnyScope]
    types: Sequence[str] | None
    """Of these types; of all if left out."""


class ActivityIdInput(TypedDict, total=False):
    """An `ActivityId` to be sent.

    A background activity of the service.
    """

    type: Required[str]
    id: Required[str]


class ActivityInput(Hooks, total=False):
    """What the flow `activity` is given."""

    operator: Required[AnyScope]
    activity: Required[ActivityId | ActivityIdInput]
    policy: Sequence[PolicyRule] | None
    """Answers decided beforehand, tried in order; what they do not cover is asked."""
    no_progress_ms: int | None
    """Gives up after so many milliseconds without progress; the activity itself goes on."""


class AddOrderItem(TypedDict, total=False):
    id: str | None
    configuration_id: str | None
    quantity: int | None
    weight: Decimal | str | int | None
    comment: str | None
    promotion_id: str | None
    price_type: str | None


class AdditionalItemInfoUpdateData(TypedDict, total=False):
    manual_weight: str | None
    approx_weight: str | None
    real_weight: str | None


class AdditionalVendorInfoUpdateData(TypedDict, total=False):
    name: str | None
    image: Sequence[FileInfo | FileInfoInput] | None
    reset_image: bool | None


class AutoRatingListsSettingsUpdateData(TypedDict, total=False):
    allow_background_updating: bool | None
    vendorids: Sequence[str] | None
    items_per_vendor: int | None


class BackgroundActivitySearchParameters(TypedDict, total=False):
    """The service is known to have more members."""

    types: Sequence[str] | None


class BatchGetSimplifiedItemConfigurationInfoRequest(TypedDict, total=False):
    current: ConfigurationSelection | None
    selected: Sequence[ConfigurationSelection] | None


class BatchRatingListSearchParameters(TypedDict, total=False):
    rating_lists: Sequence[BatchSearchRatingListsRatingList] | None
    use_default_parameters: bool | None


class BatchSearchRatingListsRatingList(TypedDict, total=False):
    category_id: str | None
    item_rating_type: str | None
    is_random_search: bool | None
    content_type: str | None
    frame_position: int | None
    frame_size: int | None


class BatchSimplifiedAddItemsToBasketElement(TypedDict, total=False):
    item_id: str | None
    item_url: str | None
    external_delivery_id: str | None
    current: ConfigurationSelection | None
    selected: Sequence[ConfigurationSelection] | None


class BatchSimplifiedAddItemsToBasketRequest(TypedDict, total=False):
    element: Sequence[BatchSimplifiedAddItemsToBasketElement] | None


class BillSearchParameters(TypedDict, total=False):
    """The service is known to have more members."""

    is_paid: bool | None


class BulkItemsInput(Hooks, total=False):
    """What the flow `bulk_items` is given."""

    ids: Required[Sequence[str]]
    """10,000 at most."""
    block_size: int | None
    """So many items are read at a time (100)."""
    repeat: bool | None
    """Repeats a change whose answer was lost, once it is sure that no trace of it is to be found."""


class BulkSearchInput(Hooks, total=False):
    """What the flow `bulk_search` is given."""

    parameters: Required[Any]
    """As `BatchSearchItemsFrame` takes them."""
    frame_size: Required[int]
    """So many items, 10,000 at most."""
    frame_position: int | None
    """From this place on (0)."""
    block_size: int | None
    """So many items are read at a time (100)."""
    repeat: bool | None
    """Repeats a change whose answer was lost, once it is sure that no trace of it is to be found."""


class CallArchivesSearchParameters(TypedDict, total=False):
    """Two generations of the admin panel name the period DateFrom/DateTo and StartDate/EndDate; which one the
    service reads now is unknown.
    """

    time_period: str | None
    date_from: datetime | str | None
    date_to: datetime | str | None
    start_date: datetime | str | None
    end_date: datetime | str | None
    include_archive_by_methods: bool | None
    method_name: str | None


class CancelAndReaddInput(Hooks, total=False):
    """What the flow `cancel_and_readd` is given."""

    customer: Required[AnyScope]
    """Whose order it is."""
    order_id: Required[str]
    """The order that holds the lines."""
    line_ids: Required[Sequence[str]]
    """The lines to order again."""
    operator: AnyScope | None
    """Whose search finds the order again if its answer is lost; better than the customer's own list."""
    delivery_mode_id: str | None
    """That of the order if left out."""
    user_profile_id: int | None
    """To whom it goes."""
    comment: str | None
    """The customer's comment."""
    reference: str | None
    """A mark by which the order is found again; drawn if left out."""
    diagnose: bool | None
    """Finds out, by billed look-ups, why lines were dropped."""
    repeat: bool | None
    """Repeats a change whose answer was lost, once it is sure that no trace of it is to be found."""


class CategoryMetaDataItemInput(TypedDict, total=False):
    """A `CategoryMetaDataItem` to be sent."""

    name: str | None
    value: str | None
    """Assumed, not documented."""


class CategorySearchUrl(TypedDict, total=False):
    """The child element is written in lower case.

    The service is known to have more members.
    """

    value: str | None


class ChangeStatusesInput(Hooks, total=False):
    """What the flow `change_statuses` is given."""

    operator: Required[AnyScope]
    order_id: Required[str]
    line_ids: Required[Sequence[str]]
    status: Required[Any]
    """The status's id, or its name in the shop."""
    update: Any
    """Other members of the lines that go with it in one call, such as the `internal_price` that the customer shall
    confirm; nothing but the status is looked at after it.
    """
    repeat: bool | None
    """Repeats a change whose answer was lost, once it is sure that no trace of it is to be found."""


class CheckBasketInput(Hooks, total=False):
    """What the flow `check_basket` is given."""

    customer: Required[AnyScope]
    """Or a guest with a basket."""
    element_ids: Sequence[int] | None
    """These; all if left out."""
    no_progress_ms: int | None
    """Gives up after so many milliseconds without progress."""
    repeat: bool | None
    """Repeats a change whose answer was lost, once it is sure that no trace of it is to be found."""


class CollectionsSettingsUpdateData(TypedDict, total=False):
    is_abandoned_cart_notification_enabled: bool | None
    is_cart_ready_for_clearance_notification_enabled: bool | None
    abandoned_cart_notification_delay: int | None
    cart_ready_for_clearance_notification_delay: int | None
    delay_before_cart_clearance: int | None


class CompleteProviderSessionInput(Hooks, total=False):
    """What the flow `complete_provider_session` is given."""

    state: Required[Any]
    """What `provider_session` gave."""
    return_url: Required[str]
    """The address to which the browser came back."""
    operator: AnyScope | None
    """Whose list names the account."""


class ConfigurationSelection(TypedDict, total=False):
    configuration_id: str | None
    quantity: int | None
    property: Sequence[PropertySelection] | None


class ContentListInput(TypedDict, total=False):
    """A `ContentList` to be sent."""

    content: Sequence[str] | None
    content_type: str | None


class ContentMenuItemCreateData(TypedDict, total=False):
    """The service is known to have more members."""


class ContentMenuItemSearchParameters(TypedDict, total=False):
    """The service is known to have more members."""


class CurrencyRateInput(TypedDict, total=False):
    """A `CurrencyRate` to be sent."""

    first_code: str | None
    second_code: str | None
    margin: Decimal | str | int | None
    """Assumed, not documented."""
    margin_rate: Decimal | str | int | None
    """Assumed, not documented."""
    rate_with_decrease_margin: Decimal | str | int | None
    """Assumed, not documented."""
    rate_with_increase_margin: Decimal | str | int | None
    """Assumed, not documented."""
    sync_mode: str | None
    rate: Decimal | str | int | None
    """Assumed, not documented."""


class CurrencyRateHistoryGetParameters(TypedDict, total=False):
    first_currency_code: str | None
    second_currency_code: str | None
    date_from: datetime | str | None
    date_to: datetime | str | None


class CurrencySettingsInput(TypedDict, total=False):
    """A `CurrencySettings` to be sent."""

    sync_mode: str | None
    """Assumed, not documented."""
    margin_rate: Decimal | str | int | None
    internal_currency_code: str | None
    currency_rate_list: Sequence[CurrencyRate | CurrencyRateInput] | None
    currencies_displaying_order: Sequence[OrderedCurrency | OrderedCurrencyInput] | None
    margin: Decimal | str | int | None
    """Assumed, not documented."""


class DeliveryAddressInput(TypedDict, total=False):
    """A `DeliveryAddress` to be sent."""

    id: str | None
    familyname: str | None
    name: str | None
    patername: str | None
    country_code: str | None
    country: str | None
    city: str | None
    address: str | None
    phone: str | None
    postal_code: str | None
    region_name: str | None
    registration_address: str | None
    passport_number: str | None
    inn: str | None
    city_code: str | None
    pickup_point_code: str | None


class DeliveryModeSearchParameters(TypedDict, total=False):
    country_code: str | None
    city_code: str | None
    weight: Decimal | str | int | None
    provider_type: str | None
    delivery_mode_ids: Sequence[str] | None


class DeliveryPickupPointSearchParameters(TypedDict, total=False):
    """The service is known to have more members."""

    delivery_mode_id: str | None
    country_code: str | None
    city_code: str | None


class DeliveryServiceSystemSettingsUpdateData(TypedDict, total=False):
    is_available: bool | None
    boxberry_token: str | None
    boxberry_send_pickup_point_code: str | None


class DiscountGroupAddData(TypedDict, total=False):
    name: str | None
    description: str | None
    discount: DiscountInfo | DiscountInfoInput | None
    is_default: bool | None
    discount_identification_parametr: (
        DiscountIdentificationParametrInfo | DiscountIdentificationParametrInfoInput | None
    )


class DiscountGroupUpdateData(TypedDict, total=False):
    name: str | None
    description: str | None
    discount: DiscountInfo | DiscountInfoInput | None
    is_default: bool | None
    discount_identification_parametr: (
        DiscountIdentificationParametrInfo | DiscountIdentificationParametrInfoInput | None
    )


class DiscountIdentificationParametrInfoInput(TypedDict, total=False):
    """A `DiscountIdentificationParametrInfo` to be sent."""

    providers: Sequence[str] | None
    purchase_volume: Decimal | str | int | None


class DiscountInfoInput(TypedDict, total=False):
    """A `DiscountInfo` to be sent."""

    percent: Decimal | str | int | None


class EditableBrandInfo(TypedDict, total=False):
    name: str | None
    picture_url: str | None
    description: str | None
    is_name_search: bool | None
    external_id: str | None
    is_hidden: bool | None


class EditableCategoryInfo(TypedDict, total=False):
    category_name: str | None
    parent_id: str | None
    approx_weight: Decimal | str | int | None
    reset_approx_weight: bool | None
    reset_search_parameters: bool | None
    external_id: str | None
    icon_image_url: str | None
    search_url: CategorySearchUrl | None
    search_parameters: SearchItemsParameters | SearchItemsParametersInput | None
    meta_data: Sequence[CategoryMetaDataItem | CategoryMetaDataItemInput] | None


class EditablePriceFormationSettingsInput(TypedDict, total=False):
    """An `EditablePriceFormationSettings` to be sent."""

    price_rounding_factor: int | None
    round_original_internal_delivery_price: bool | None


class ElementFields(TypedDict, total=False):
    """Field names in use: ItemURL, Comment, Weight, ExternalDeliveryId, PromoId, ItemTitle, VendorId,
    ItemConfiguration, PictureURL, ExternalDeliveryName, ExternalDeliveryDescription.
    """

    field_info: Sequence[FieldInfo | FieldInfoInput] | None


class ElementNames(TypedDict, total=False):
    """Names of elements of a document for linking, which were never seen."""

    root: str | None
    order_id: str | None
    list: str | None
    item: str | None


class EmailServerUpdateData(TypedDict, total=False):
    """SslMode, FromDisplayName and FromEmail are field names of the newer settings form; the WSDL type still has
    EnableSSL, DisplayName and Address.
    """

    id: int | None
    host: str | None
    port: int | None
    enable_ssl: bool | None
    user_name: str | None
    password: str | None
    address: str | None
    display_name: str | None
    is_enabled: bool | None
    ssl_mode: str | None
    from_display_name: str | None
    from_email: str | None


class ExportInput(Hooks, total=False):
    """What the flow `export` is given."""

    operator: Required[AnyScope]
    provider: Required[AnyScope]
    order_id: Required[str]
    line_ids: Sequence[str] | None
    """These lines; all that are not bought yet if left out."""
    policy: Sequence[PolicyRule] | None
    """Answers decided beforehand, tried in order; what they do not cover is asked."""
    no_progress_ms: int | None
    """Gives up after so many milliseconds without progress; the activity itself goes on."""


class ExternalDeliveryRateInput(TypedDict, total=False):
    """An `ExternalDeliveryRate` to be sent."""

    id: int | None
    external_delivery_type_id: str | None
    country_code: str | None
    start: float | None
    step: float | None
    is_enabled: int | None


class ExternalDeliveryTypeInput(TypedDict, total=False):
    """An `ExternalDeliveryType` to be sent."""

    id: str | None
    name: str | None
    description: str | None
    formula: str | None
    currency_code: str | None
    order: int | None
    integration_type: str | None
    """Assumed, not documented."""
    integration_delivery_mode: str | None
    is_hidden: bool | None
    provider_types: Sequence[str] | None


class FieldInfoInput(TypedDict, total=False):
    """A `FieldInfo` to be sent."""

    name: str | None
    value: str | None


class FileInfoInput(TypedDict, total=False):
    """A `FileInfo` to be sent."""

    file_type: str | None
    """Assumed, not documented."""
    status: str | None
    status_description: str | None
    url: str | None
    size: int | None
    updated_time: datetime | str | None
    preview_url: str | None
    image_width: int | None
    image_height: int | None


class FinancialCalculationParameters(TypedDict, total=False):
    """The service is known to have more members."""

    date_from: datetime | str | None
    date_to: datetime | str | None


class FinancialCalculationUpdateData(TypedDict, total=False):
    """One child: the name of an amount of the report with its new value, or Reset followed by that name with the
    value true.

    The service is known to have more members.
    """


class InstanceOptionsData(TypedDict, total=False):
    is_email_confirmation_used: bool | None
    default_item_provider: str | None
    allowed_ips: Sequence[str] | None
    is_ip_check_used: bool | None
    admin_panel_language: str | None


class InstanceUserCreateData(TypedDict, total=False):
    login: str | None
    name: str | None
    email: str | None
    password: str | None


class InstanceUserRoleCreateData(TypedDict, total=False):
    name: str | None
    description: str | None
    enabled: bool | None


class InstanceUserUpdateData(TypedDict, total=False):
    login: str | None
    name: str | None
    email: str | None
    password: str | None


class ItemParameters(TypedDict, total=False):
    """WaitingTime is in milliseconds.

    The service is known to have more members.
    """

    allow_incomplete: bool | None
    allow_deleted: bool | None
    waiting_time: int | None
    force_update: bool | None


class ItemReviewAnswerAddData(TypedDict, total=False):
    text: str | None
    language: str | None
    image_file_ids: Sequence[str] | None


class ItemReviewData(TypedDict, total=False):
    item_id: str | None
    configuration_id: str | None
    order_id: str | None
    order_line_id: str | None
    text: str | None
    language: str | None
    rating: int | None
    image_file_ids: Sequence[str] | None


class LineStatuses(TypedDict, total=False):
    """What `GetLineAvailableStatusList` gives for a line."""

    line_id: Required[str]
    statuses: Sequence[Payload] | None


class LinkInput(Hooks, total=False):
    """What the flow `link` is given."""

    operator: Required[AnyScope]
    provider: Required[AnyScope]
    order_id: Required[str]
    marketplace_orders: Required[Sequence[str]]
    """The marketplace's numbers; which line each belongs to is found by the service."""
    element_names: ElementNames | None
    """Names of the document's elements, which were never seen; the likely ones if left out."""
    document: str | None
    """A document of one's own, sent as it is."""
    policy: Sequence[PolicyRule] | None
    """Answers decided beforehand, tried in order; what they do not cover is asked."""
    no_progress_ms: int | None
    """Gives up after so many milliseconds without progress; the activity itself goes on."""


class LogEntrySearchParameters(TypedDict, total=False):
    """The service is known to have more members."""

    operation_type: str | None
    customer_id: str | None
    order_id: str | None


class MessageTemplateUpdateData(TypedDict, total=False):
    is_client_version: bool | None
    is_default: bool | None
    subject: str | None
    text: str | None


class MessengerSettingsUpdateData(TypedDict, total=False):
    notification_emails: Sequence[str] | None
    notification_language: str | None
    active_notifications: Sequence[str] | None


class NamedParameterInput(TypedDict, total=False):
    """A `NamedParameter` to be sent."""

    name: str | None
    value: str | None
    """Assumed, not documented."""


class OrderAddData(TypedDict, total=False):
    delivery_mode_id: str | None
    comment: str | None
    user_profile_id: int | None
    items: Sequence[AddOrderItem] | None


class OrderAddress(TypedDict, total=False):
    """To whom an order goes. What is left out stays."""

    familyname: str | None
    name: str | None
    patername: str | None
    country_code: str | None
    country: str | None
    city: str | None
    city_code: str | None
    address: str | None
    phone: str | None
    postal_code: str | None
    region_name: str | None
    registration_address: str | None
    passport_number: str | None
    inn: str | None
    pickup_point_code: str | None


class OrderCreateData(TypedDict, total=False):
    weight: Decimal | str | int | None
    elements: Sequence[int] | None
    delivery_mode_id: str | None
    comment: str | None
    user_profile_id: int | None


class OrderFilter(TypedDict, total=False):
    """The service is known to have more members."""

    sales_responsible: str | None


class OrderLineSearchParameters(TypedDict, total=False):
    order_search_parameters: OrderSearchParameters | None
    status_id_list: Sequence[int] | None
    can_be_purchased: bool | None
    vendor_purchase_id_list: Sequence[str] | None
    vendor_purchase_waybill_id_list: Sequence[str] | None


class OrderLineSplitData(TypedDict, total=False):
    separated_items_count: int | None


class OrderLineUpdateData(TypedDict, total=False):
    """Send only the fields to change.

    The service is known to have more members.
    """

    status_id: int | None
    original_delivery_price: Decimal | str | int | None
    original_price_without_delivery: Decimal | str | int | None
    internal_price: Decimal | str | int | None
    weight: Decimal | str | int | None
    config_external_id: str | None
    set_original_price_by_vendor: bool | None
    set_original_delivery_by_vendor: bool | None
    custom_description: str | None
    custom_description_in_english: str | None


class OrderRecreateData(TypedDict, total=False):
    """The service is known to have more members."""

    order_id: str | None
    elements: Sequence[int] | None


class OrderSearchParameters(TypedDict, total=False):
    """OrderBy example: CreationDate:DESC;StatusId:ASC. UserIdDelimitedList holds ids separated by a semicolon."""

    creation_date_from: datetime | str | None
    creation_date_to: datetime | str | None
    status_id_list: Sequence[int] | None
    id: str | None
    recipient_last_name: str | None
    recipient_city: str | None
    delivery_mode_ids: Sequence[str] | None
    provider_type: str | None
    user_id_delimited_list: str | None
    order_ids: Sequence[str] | None
    order_by: str | None


class OrderSearchParametersForUser(TypedDict, total=False):
    """The service is known to have more members."""

    provider_type: str | None
    is_available_for_recreation: bool | None


class OrderSettingsUpdateData(TypedDict, total=False):
    min_order_cost: Decimal | str | int | None
    max_note_items_count: int | None
    max_cart_items_count: int | None
    order_prefix: str | None


class OrderUpdate(TypedDict, total=False):
    """What is to become of an order. What is left out stays."""

    weight: Decimal | str | int | None
    """Kilograms."""
    delivery_mode_id: str | None
    additional_info: str | None
    delivery_address: OrderAddress | None


class OrderUpdateData(TypedDict, total=False):
    """The admin panel sends one changed field at a time; DeliveryAddress may carry a single child.

    The service is known to have more members.
    """

    weight: Decimal | str | int | None
    delivery_mode_id: str | None
    additional_info: str | None
    delivery_address: DeliveryAddress | DeliveryAddressInput | None


class OrderedCurrencyInput(TypedDict, total=False):
    """An `OrderedCurrency` to be sent."""

    code: str | None
    order: int | None


class PackageAdminUpdateInfo(TypedDict, total=False):
    delivery_tracking_num: str | None
    weight: Decimal | str | int | None
    manual_price: int | None
    price_internal: Decimal | str | int | None
    price: Decimal | str | int | None
    additional_price: Decimal | str | int | None
    price_currency_code: str | None
    delivery_mode_id: str | None
    delivery_contact_lastname: str | None
    delivery_contact_firstname: str | None
    delivery_contact_middlename: str | None
    delivery_contact_phone: str | None
    delivery_country: str | None
    delivery_country_code: str | None
    delivery_postal_code: str | None
    delivery_region_name: str | None
    delivery_city: str | None
    delivery_address: str | None
    additional_info: str | None
    delivery_contact_inn: str | None
    delivery_contact_passport_number: str | None
    delivery_contact_registration_address: str | None
    size: Size | SizeInput | None
    order_line_ids: Sequence[str] | None


class PackageCreateData(TypedDict, total=False):
    order_id: str | None
    order_line_ids: Sequence[str] | None


class PackageExportParameters(TypedDict, total=False):
    """The service is known to have more members."""

    package_id: str | None


class PackagePrintReceiptParameters(TypedDict, total=False):
    """The service is known to have more members."""

    package_id: str | None


class PayInput(Hooks, total=False):
    """What the flow `pay` is given."""

    operator: Required[AnyScope]
    order_id: Required[str]
    amount: Decimal | str | int | None
    """At most so much; all that is open if left out."""
    deposit: bool | None
    """Deposits what the customer's account lacks; unless told otherwise, it does."""
    reference: str | None
    """A mark by which the deposit is found again; drawn if left out."""
    repeat: bool | None
    """Repeats a change whose answer was lost, once it is sure that no trace of it is to be found."""


class PaymentRequest(TypedDict, total=False):
    amount: Decimal | str | int | None
    currency_code: str | None
    payment_system_id: str | None
    success_url: str | None
    fail_url: str | None
    is_partial_payment: bool | None
    order_id: str | None
    custom: str | None


class PaymentSearchParameters(TypedDict, total=False):
    """The service is known to have more members."""

    date_from: datetime | str | None
    date_to: datetime | str | None


class PlaceInput(Hooks, total=False):
    """What the flow `place` is given."""

    customer: Required[AnyScope]
    """Whose order it is."""
    delivery_mode_id: Required[str]
    items: Required[Sequence[PlaceItem]]
    operator: AnyScope | None
    """Whose search finds the order again if its answer is lost; better than the customer's own list."""
    user_profile_id: int | None
    """To whom it goes."""
    comment: str | None
    """The customer's comment."""
    reference: str | None
    """A mark by which the order is found again; drawn if left out."""
    diagnose: bool | None
    """Finds out, by billed look-ups, why lines were dropped."""
    repeat: bool | None
    """Repeats a change whose answer was lost, once it is sure that no trace of it is to be found."""


class PlaceItem(TypedDict, total=False):
    """A line to order. Further members go into the document as they are.

    For checkers, those are members of a class that inherits this one.
    """

    id: Required[str]
    configuration_id: str | None
    quantity: Required[int]


class PolicyCondition(TypedDict, total=False):
    """What a choice's parameter must be: one of the three tests.

    Takes exactly one of: `equals`, or `at_most`, or `at_least`.
    """

    parameter: Required[str]
    equals: str | None
    at_most: Decimal | str | int | None
    at_least: Decimal | str | int | None


class PolicyRule(TypedDict, total=False):
    """An answer decided beforehand. A rule that fits several choices decides nothing, and texts for people never do."""

    step_type: str | None
    """Only for lines of this sort."""
    action: str | None
    """The action's id (`DoStepAction`)."""
    where: Required[Sequence[PolicyCondition]]
    """All of these must hold."""


class PrepareInput(Hooks, total=False):
    """What the flow `prepare` is given."""

    customer: Required[AnyScope]
    """Whose order it will be."""
    country_code: str | None
    """Where it goes, to find delivery modes."""
    city_code: str | None
    weight: Decimal | str | int | None
    """Kilograms."""
    provider_type: str | None
    """Where the goods come from, such as `Taobao`."""


class PriceFormationGroupInfoInput(TypedDict, total=False):
    """A `PriceFormationGroupInfo` to be sent."""

    id: int | None
    settings: PriceFormationSettings | PriceFormationSettingsInput | None
    provider_type: str | None
    """Assumed, not documented."""
    name: str | None
    description: str | None
    is_default: bool | None
    strategy_type: str | None
    delivery_ids: Sequence[str] | None
    features: Sequence[str] | None


class PriceFormationIntervalInfoInput(TypedDict, total=False):
    """A `PriceFormationIntervalInfo` to be sent."""

    margin_percent: Decimal | str | int | None
    margin_fixed: Decimal | str | int | None
    minimum_limit: Decimal | str | int | None
    internal_delivery_price: Decimal | str | int | None
    id: int | None
    total_delivery_fixed_price: Decimal | str | int | None


class PriceFormationSettingsInput(TypedDict, total=False):
    """A `PriceFormationSettings` to be sent.

    All but TotalDeliveryFixedPrice belong to older price rules.
    """

    internal_delivery_price: Decimal | str | int | None
    price_formation_intervals: Sequence[PriceFormationIntervalInfo | PriceFormationIntervalInfoInput] | None
    price_rounding_factor: int | None
    round_original_internal_delivery_price: bool | None
    total_delivery_fixed_price: Decimal | str | int | None
    margin_percent: Decimal | str | int | None
    minimum_limit: Decimal | str | int | None
    maximum_limit: Decimal | str | int | None
    minimum_margin: Decimal | str | int | None
    maximum_margin: Decimal | str | int | None
    discount: DiscountInfo | DiscountInfoInput | None


class PropertySelection(TypedDict, total=False):
    id: str | None
    value_id: str | None


class ProviderOrdersParameters(TypedDict, total=False):
    """OrderId with OrderLineIds names lines of one order; OrderIds names whole orders."""

    order_id: str | None
    order_line_ids: Sequence[str] | None
    order_ids: Sequence[str] | None


class ProviderSearchMethodSettingsUpdateData(TypedDict, total=False):
    search_methods: Sequence[str] | None


class ProviderSearchMethodUpdateData(TypedDict, total=False):
    id: str | None
    display_name: str | None
    default_sort: str | None


class ProviderSessionInput(Hooks, total=False):
    """What the flow `provider_session` is given."""

    operator: Required[AnyScope]
    provider_type: Required[str]
    """The marketplace, such as `Taobao`."""
    return_url: Required[str]
    """Where the browser is to come back: http or https, without a fragment."""
    parameter_names: ReturnParameterNames | None
    """What the parameters of the return address are called; assumed if left out."""
    token_dropped: bool | None
    """Says that the service drops the token from the return address, so that nothing guards against a forged one."""


class ProviderSessionsInput(Hooks, total=False):
    """What the flow `provider_sessions` is given."""

    operator: Required[AnyScope]
    provider_type: Required[str]


class ProviderSettingsUpdateData(TypedDict, total=False):
    taobao: Any


class RatingListElementsInsertData(TypedDict, total=False):
    item_rating_type: str | None
    category_id: str | None
    element_id_list: Sequence[str] | None
    index_number: int | None
    content_type: str | None


class RatingListItemSearchParameters(TypedDict, total=False):
    """The service is known to have more members."""

    category_id: str | None
    item_rating_type: str | None
    stuff_status: str | None


class RatingListSearchParameters(TypedDict, total=False):
    item_rating_type: str | None
    content_type: str | None
    category_id_list: Sequence[str] | None


class RatingListVendorSearchParameters(TypedDict, total=False):
    """The service is known to have more members."""

    item_rating_type: str | None


class ReplaceInput(Hooks, total=False):
    """What the flow `replace` is given."""

    customer: Required[AnyScope]
    """Whose order it is."""
    order_id: Required[str]
    """The order to cancel first."""
    delivery_mode_id: Required[str]
    items: Required[Sequence[PlaceItem]]
    operator: AnyScope | None
    """Whose search finds the order again if its answer is lost; better than the customer's own list."""
    user_profile_id: int | None
    """To whom it goes."""
    comment: str | None
    """The customer's comment."""
    reference: str | None
    """A mark by which the order is found again; drawn if left out."""
    diagnose: bool | None
    """Finds out, by billed look-ups, why lines were dropped."""
    repeat: bool | None
    """Repeats a change whose answer was lost, once it is sure that no trace of it is to be found."""


class RequestGroupInfo(TypedDict, total=False):
    group_id: str | None
    full_time: float | None
    work_time: float | None
    requests: Sequence[StoreRequestGroupRequest] | None


class ReturnParameterNames(TypedDict, total=False):
    """What the parameters of the return address are called."""

    session: str | None
    error: str | None
    token: str | None


class RunActivityInput(Hooks, total=False):
    """What the flow `run_activity` is given."""

    operator: Required[AnyScope]
    method: Required[str]
    """The service's own name of the method."""
    provider: AnyScope | None
    """The session with the marketplace, for methods that want one."""
    arguments: Any
    """Its arguments."""
    policy: Sequence[PolicyRule] | None
    """Answers decided beforehand, tried in order; what they do not cover is asked."""
    no_progress_ms: int | None
    """Gives up after so many milliseconds without progress; the activity itself goes on."""


class RunWarehouseImportItemsImportData(TypedDict, total=False):
    source_file_id: str | None


class SalesLinePurchInfo(TypedDict, total=False):
    sales_id: str | None
    sales_line_id: str | None
    operator_comment: str | None
    purch_price: Decimal | str | int | None
    purch_delivery: Decimal | str | int | None
    purch_qty: int | None
    vend_purch_id: str | None
    purchase_status: str | None


class SalesLinePurchInfoList(TypedDict, total=False):
    sales_line_purch_info: Sequence[SalesLinePurchInfo] | None


class SearchCitiesSearchParameters(TypedDict, total=False):
    """The service is known to have more members."""

    country_id: str | None
    is_main_city: bool | None
    query_text: str | None


class SearchFeatureInput(TypedDict, total=False):
    """A `SearchFeature` to be sent."""

    name: str | None
    value: bool | None
    """Assumed, not documented."""


class SearchItemReviewsForOperatorSearchParameters(TypedDict, total=False):
    """The service is known to have more members."""

    user_id: int | None
    item_id: str | None
    order_id: str | None
    review_ids: Sequence[str] | None
    is_approved: bool | None


class SearchItemReviewsSearchParameters(TypedDict, total=False):
    item_id: str | None
    source: str | None


class SearchItemsParametersInput(TypedDict, total=False):
    """A `SearchItemsParameters` to be sent."""

    provider: str | None
    """Assumed, not documented."""
    search_method: str | None
    """Assumed, not documented."""
    category_id: str | None
    vendor_name: str | None
    vendor_id: str | None
    vendor_area_id: str | None
    item_title: str | None
    language_of_query: str | None
    min_price: Decimal | str | int | None
    max_price: Decimal | str | int | None
    min_volume: int | None
    max_volume: int | None
    min_vendor_rating: int | None
    max_vendor_rating: int | None
    brand_id: str | None
    brand_property_value_id: str | None
    configurators: Sequence[ValuedConfigurator | ValuedConfiguratorInput] | None
    order_by: str | None
    """Assumed, not documented."""
    output_mode: str | None
    """Assumed, not documented."""
    category_mode: str | None
    """Assumed, not documented."""
    is_original: bool | None
    is_tmall: bool | None
    stuff_status: str | None
    """Assumed, not documented."""
    features: Sequence[SearchFeature | SearchFeatureInput] | None
    is_clear_item_titles: bool | None
    module: str | None
    min_quantity: int | None
    max_quantity: int | None
    min_first_lot: int | None
    max_first_lot: int | None
    currency_code: str | None
    image_url: str | None
    image_file_id: str | None
    is_sell_allowed: bool | None
    use_optimal_frame_size: bool | None
    enable_direct_search: bool | None
    brand_name: str | None
    property_search: str | None
    vendor_rating_range: str | None
    first_lot_range: str | None
    maximum_page_count: int | None


class SearchReviewedItemsSearchParameters(TypedDict, total=False):
    """OrderBy example: ReviewTime:Desc.

    The service is known to have more members.
    """

    order_by: str | None


class SearchWarehouseCategoriesSearchParameters(TypedDict, total=False):
    """The service is known to have more members."""

    id: str | int | None
    name: str | None
    parent_id: str | int | None
    is_parent: bool | None


class SearchWarehouseItemsSearchParameters(TypedDict, total=False):
    """The service is known to have more members."""

    category_id: str | int | None
    vendor_id: str | None
    name: str | None


class SelectedValue(TypedDict, total=False):
    """A property and one of its values, as an item's attributes and configurations name them."""

    pid: Required[str]
    vid: Required[str]


class SelectorExportersSettingsUpdateData(TypedDict, total=False):
    vkontakte: VkontakteIntegrationSettings | VkontakteIntegrationSettingsInput | None


class SetShowcaseSettingsSettings(TypedDict, total=False):
    delivery_types: Sequence[str] | None
    is_auction_type_item_sell_allowed: bool | None
    is_not_deliverable_item_sell_allowed: bool | None
    is_secondhand_item_sell_allowed: bool | None
    is_in_stock_item_sell_allowed: bool | None
    is_not_selector_sell_allowed: bool | None
    is_filtered_items_sell_allowed: bool | None
    is_unknown_quantity_item_sell_allowed: bool | None
    limit_items_by_catalog: bool | None
    margin_percentage: Decimal | str | int | None
    minimum_margin: Decimal | str | int | None
    use_discount: bool | None
    use_vip_discount: bool | None
    discount_mode: str | None
    external_delivery_region_id: str | None
    external_delivery_region_name: str | None
    is_sinchro_cb: bool | None


class SetWebUISettingsSettings(TypedDict, total=False):
    used_languages: Sequence[str] | None
    used_system_languages: Sequence[str] | None
    selected_translate_type: str | None
    selected_category_structure_type: str | None
    external_delivery_region_id: str | None
    external_delivery_region_name: str | None


class SettingChange(TypedDict, total=False):
    """A setting, by its path, and what it is to hold."""

    path: Required[str]
    value: Required[Any]


class SettingsInput(Hooks, total=False):
    """What the flow `settings` is given."""

    operator: Required[AnyScope]
    provider_type: Required[str]


class SimplifiedVendorSearchParameters(TypedDict, total=False):
    """The service is known to have more members."""


class SizeInput(TypedDict, total=False):
    """A `Size` to be sent."""

    length: int | None
    height: int | None
    width: int | None


class SmsServiceModeSettingsInput(TypedDict, total=False):
    """A `SmsServiceModeSettings` to be sent."""

    id: str | None
    display_name: str | None
    action: str | None
    sms_service: str | None
    account: str | None
    secret: str | None
    sender: str | None
    api_id: str | None
    is_enabled: bool | None
    test_recipient_phone: str | None


class SmsServiceSettingsUpdateData(TypedDict, total=False):
    sms_service_mode_settings_list: Sequence[SmsServiceModeSettings | SmsServiceModeSettingsInput] | None
    is_sms_enabled: bool | None


class StatisticsSettingsUpdateData(TypedDict, total=False):
    """The older admin panel sends IsNeedCollect as an attribute."""

    is_need_collect: bool | None


class StoreRequestGroupRequest(TypedDict, total=False):
    id: str | None
    time: float | None


class SynchroniseInput(Hooks, total=False):
    """What the flow `synchronise` is given.

    Takes exactly one of: `order_ids`, or `status_ids` with `limit`.
    """

    operator: Required[AnyScope]
    provider: Required[AnyScope]
    order_ids: Sequence[str] | None
    """These orders."""
    status_ids: Sequence[int] | None
    """Orders with lines of these statuses."""
    limit: int | None
    """So many orders at most; with `status_ids`."""
    policy: Sequence[PolicyRule] | None
    """Answers decided beforehand, tried in order; what they do not cover is asked."""
    no_progress_ms: int | None
    """Gives up after so many milliseconds without progress; the activity itself goes on."""


class TrackInput(Hooks, total=False):
    """What the flow `track` is given.

    Takes exactly one of: `marketplace_order`, or `waybill`.
    """

    operator: Required[AnyScope]
    marketplace_order: str | None
    waybill: str | None
    """Blanks, case and a scanner's prefix do not matter."""


class TransactionSearchParameters(TypedDict, total=False):
    """The service is known to have more members."""

    date_from: datetime | str | None
    date_to: datetime | str | None


class TranslationSearchParameters(TypedDict, total=False):
    include_system_translations: bool | None
    language: str | None
    translatable_content: str | None
    search_text: str | None


class TranslationUpdateData(TypedDict, total=False):
    text: str | None
    reset_translation: bool | None


class UnlinkInput(Hooks, total=False):
    """What the flow `unlink` is given."""

    operator: Required[AnyScope]
    provider: Required[AnyScope]
    order_id: Required[str]
    line_ids: Sequence[str] | None
    """These lines; all that are linked if left out."""
    element_names: ElementNames | None
    """Names of the document's elements, which were never seen; the likely ones if left out."""
    document: str | None
    """A document of one's own, sent as it is."""
    policy: Sequence[PolicyRule] | None
    """Answers decided beforehand, tried in order; what they do not cover is asked."""
    no_progress_ms: int | None
    """Gives up after so many milliseconds without progress; the activity itself goes on."""


class UpdateItemReviewSettingsUpdateData(TypedDict, total=False):
    version: str | None
    review_count: int | None
    whole_platform_review_count: int | None
    show_whole_platform_reviews: bool | None


class UpdateOrderInput(Hooks, total=False):
    """What the flow `update_order` is given."""

    operator: Required[AnyScope]
    order_id: Required[str]
    update: Required[OrderUpdate]
    repeat: bool | None
    """Repeats a change whose answer was lost, once it is sure that no trace of it is to be found."""


class UpdateSettingsInput(Hooks, total=False):
    """What the flow `update_settings` is given."""

    operator: Required[AnyScope]
    provider_type: Required[str]
    changes: Required[Sequence[SettingChange]]
    root_name: str | None
    """The root element of the document, where the assumed one is wrong."""
    repeat: bool | None
    """Repeats a change whose answer was lost, once it is sure that no trace of it is to be found."""


class UserFilterParameters(TypedDict, total=False):
    """IdList holds ids separated by ';'. Dates are sent as yyyy-MM-dd.

    The service is known to have more members.
    """

    id_list: str | None
    login: str | None
    email: str | None
    last_name: str | None
    is_active: bool | None
    phone: str | None
    city: str | None
    registration_date_from: str | None
    registration_date_to: str | None
    order_by: str | None


class UserPreferencesUpdateData(TypedDict, total=False):
    country_code: str | None
    currency_code: str | None
    language: str | None
    external_delivery_id: str | None


class UserProfileCreateData(TypedDict, total=False):
    first_name: str | None
    last_name: str | None
    middle_name: str | None
    country_code: str | None
    country_name: str | None
    region: str | None
    city: str | None
    city_code: str | None
    address: str | None
    phone: str | None
    postal_code: str | None
    passport_number: str | None
    registration_address: str | None
    passport_issue_date: str | None
    inn: str | None
    external_delivery_id: str | None
    pickup_point_code: str | None
    enable_validation: bool | None


class UserProfileUpdateData(TypedDict, total=False):
    first_name: str | None
    last_name: str | None
    middle_name: str | None
    country_code: str | None
    region: str | None
    city: str | None
    address: str | None
    phone: str | None
    postal_code: str | None
    passport_number: str | None
    registration_address: str | None
    enable_validation: bool | None
    external_delivery_id: str | None
    pickup_point_code: str | None
    country_name: str | None
    city_code: str | None
    passport_issue_date: str | None
    inn: str | None


class UserProfileValidateData(TypedDict, total=False):
    """The shop builds it by renaming the root of UserProfileCreateData."""

    first_name: str | None
    last_name: str | None
    middle_name: str | None
    country_code: str | None
    country_name: str | None
    region: str | None
    city: str | None
    city_code: str | None
    address: str | None
    phone: str | None
    postal_code: str | None
    passport_number: str | None
    registration_address: str | None
    passport_issue_date: str | None
    inn: str | None
    external_delivery_id: str | None
    pickup_point_code: str | None
    enable_validation: bool | None


class UserRegistrationData(TypedDict, total=False):
    """The service is known to have more members."""

    login: str | None
    email: str | None
    phone: str | None
    password: str | None


class UserSettingsUpdateData(TypedDict, total=False):
    is_phone_registration_allowed: bool | None


class UserUpdateData(TypedDict, total=False):
    """Operators send Id (EditUser); a customer's own update has none."""

    id: int | None
    login: str | None
    email: str | None
    password: str | None
    is_active: bool | None
    first_name: str | None
    last_name: str | None
    middle_name: str | None
    sex: str | None
    country_code: str | None
    country: str | None
    delivery_country_code: str | None
    city: str | None
    address: str | None
    phone: str | None
    postal_code: str | None
    region: str | None
    skype: str | None
    recipient_first_name: str | None
    recipient_last_name: str | None
    recipient_middle_name: str | None
    additional_info: str | None
    enable_validation: bool | None


class ValuedConfiguratorInput(TypedDict, total=False):
    """A `ValuedConfigurator` to be sent."""

    pid: str | None
    vid: str | None


class VkontakteIntegrationSettingsInput(TypedDict, total=False):
    """A `VkontakteIntegrationSettings` to be sent."""

    background_exporting: bool | None
    category_ids: Sequence[str] | None
    login: str | None
    password: str | None
    group_id: str | int | None
    album_name: str | None


class WarehouseCategoryData(TypedDict, total=False):
    name: str | None
    parent_id: str | int | None


class WarehouseItemConfigurationData(TypedDict, total=False):
    id: str | None
    price: Decimal | str | int | None
    reset_price: bool | None
    quantity: int | None
    reset_quantity: bool | None


class WarehouseItemData(TypedDict, total=False):
    name: str | None
    description: str | None
    image_urls: Sequence[WarehouseItemImageData] | None
    image_url: str | None
    price: Decimal | str | int | None
    is_sell_allowed: bool | None
    quantity: int | None
    weight: Decimal | str | int | None
    reset_weight: bool | None
    category_id: str | int | None
    vendor: WarehouseVendorData | None
    item_configurations: Sequence[WarehouseItemConfigurationData] | None
    item_property_values: Sequence[WarehouseItemPropertyValueData] | None


class WarehouseItemImageData(TypedDict, total=False):
    is_main: bool | None
    value: str | None


class WarehouseItemPropertyValueData(TypedDict, total=False):
    property_id: str | None
    property_value_id: str | None


class WarehousePropertyData(TypedDict, total=False):
    name: str | None


class WarehousePropertyValueData(TypedDict, total=False):
    value: str | None


class WarehouseVendorData(TypedDict, total=False):
    name: str | None


class WatchInput(Hooks, total=False):
    """What the flow `watch` is given.

    Takes exactly one of: `order_ids`, or `status_ids` with `limit`.
    """

    operator: Required[AnyScope]
    snapshot: Any
    """That of an earlier watch; none the first time."""
    history: bool | None
    """Reads an order again only if something new stands in the queue of status changes."""
    order_ids: Sequence[str] | None
    """These orders."""
    status_ids: Sequence[int] | None
    """Orders with lines of these statuses."""
    limit: int | None
    """So many orders at most; with `status_ids`."""
