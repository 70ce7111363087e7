# Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
"""What shops and warehouses do all day with answers: pure functions, nothing is sent. What came in an answer goes in
as it came. Wrong arguments are an `InvalidArgumentError`; that something does not fit is none: `problems` says
why.
"""

from __future__ import annotations

from . import _view as _v
from ._html import safe_description as safe_description
from ._rules import apply
from .ids import OrderId, OrderLineId

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from ._view import View
    from .documents import LineStatuses, SelectedValue
    from .types import Payload


class ChoiceProblem(_v.View):
    """What stands against a choice. Further members say what it is about."""

    problem = _v.Member(_v.Sure(_v.text))


class ConfigurationChoice(_v.View):
    """The configuration that is meant, or what can still be chosen."""

    price: _v.Member[PriceSpan | None] = _v.Member(_v.One(".shop", "PriceSpan"))
    old_price: _v.Member[PriceSpan | None] = _v.Member(_v.One(".shop", "PriceSpan"))
    """Only where it is higher."""
    discount_percent = _v.Member(_v.whole)
    """How much less it is, rounded down; of several configurations the least."""
    internal_delivery: _v.Member[PriceSpan | None] = _v.Member(_v.One(".shop", "PriceSpan"))
    """The way to the warehouse."""
    promotion_id = _v.Member(_v.text)
    """The promotion that is made use of. The order needs it."""
    quantity_ranges: _v.Member[tuple[PriceRange, ...]] = _v.Member(_v.many(_v.One(".shop", "PriceRange")))
    """How it falls with the quantity."""
    configuration_id = _v.Member(_v.text)
    """For the order; none where it is open, or the item has none."""
    is_full_configuration = _v.Member(_v.Sure(_v.flag))
    """Nothing is open."""
    configuration_ids = _v.Member(_v.many(_v.text))
    """Those that fit what is chosen."""
    properties: _v.Member[tuple[ConfigurationProperty, ...]] = _v.Member(
        _v.many(_v.One(".shop", "ConfigurationProperty"))
    )
    quantity = _v.Member(_v.Sure(_v.whole))
    least_quantity = _v.Member(_v.Sure(_v.whole))
    """The least that may be ordered."""
    quantity_step = _v.Member(_v.Sure(_v.whole))
    """The step beyond the least."""
    available_quantity = _v.Member(_v.whole)
    problems: _v.Member[tuple[ChoiceProblem, ...]] = _v.Member(_v.many(_v.One(".shop", "ChoiceProblem")))
    """Why it cannot be ordered so; empty if it can, as far as is known."""


class ConfigurationProperty(_v.View):
    """A property in which the configurations of an item differ."""

    id = _v.Member(_v.Sure(_v.text))
    display_name = _v.Member(_v.text)
    is_chosen = _v.Member(_v.Sure(_v.flag))
    values: _v.Member[tuple[PropertyValue, ...]] = _v.Member(_v.many(_v.One(".shop", "PropertyValue")))


class DescriptionPolicy(_v.View):
    """Which HTML of a description may be shown."""

    tags = _v.Member(_v.many(_v.text))
    attributes = _v.Member(_v.Sure(_v.tree))
    """Names of attributes, by the tag."""
    schemes = _v.Member(_v.many(_v.text))
    """Of addresses that have one."""


class ItemPictureView(_v.View):
    """A picture of an item."""

    url = _v.Member(_v.Sure(_v.text))
    is_main = _v.Member(_v.Sure(_v.flag))
    sizes: _v.Member[tuple[SizedPicture, ...]] = _v.Member(_v.many(_v.One(".shop", "SizedPicture")))


class ItemPictures(_v.View):
    """The pictures of an item."""

    pictures: _v.Member[tuple[ItemPictureView, ...]] = _v.Member(_v.many(_v.One(".shop", "ItemPictureView")))


class LineInPackage(_v.View):
    """So many of a line in a package."""

    line_id = _v.Member(_v.Sure(_v.named(OrderLineId)))
    quantity = _v.Member(_v.Sure(_v.whole))


class NamedLineStatus(_v.View):
    """The status of a line."""

    status_id = _v.Member(_v.whole)
    status = _v.Member(_v.text)
    is_paid = _v.Member(_v.flag)
    is_cancelled = _v.Member(_v.flag)
    is_completed = _v.Member(_v.flag)
    line_id = _v.Member(_v.Sure(_v.named(OrderLineId)))
    next: _v.Member[tuple[NextStatus, ...]] = _v.Member(_v.many(_v.One(".shop", "NextStatus")))
    """Where the line may go."""


class NextStatus(_v.View):
    """A status that a line may be put into."""

    id = _v.Member(_v.whole)
    name = _v.Member(_v.text)


class OrderPackages(_v.View):
    """An order with its packages."""

    order_id = _v.Member(_v.Sure(_v.named(OrderId)))
    status = _v.Member(_v.text)
    packages: _v.Member[tuple[PackageView, ...]] = _v.Member(_v.many(_v.One(".shop", "PackageView")))
    lines: _v.Member[tuple[PackedLine, ...]] = _v.Member(_v.many(_v.One(".shop", "PackedLine")))
    waybills: _v.Member[tuple[WaybillLines, ...]] = _v.Member(_v.many(_v.One(".shop", "WaybillLines")))
    """Parcels from the marketplace to the warehouse."""
    complete = _v.Member(_v.Sure(_v.flag))
    """Nothing is left to pack."""
    problems: _v.Member[tuple[PackingProblem, ...]] = _v.Member(_v.many(_v.One(".shop", "PackingProblem")))
    """What does not add up."""


class OrderStatuses(_v.View):
    """The statuses of an order and its lines."""

    status_id = _v.Member(_v.whole)
    status = _v.Member(_v.text)
    is_paid = _v.Member(_v.flag)
    is_cancelled = _v.Member(_v.flag)
    is_completed = _v.Member(_v.flag)
    order_id = _v.Member(_v.Sure(_v.named(OrderId)))
    actions = _v.Member(_v.many(_v.text))
    """What may be done with the order."""
    lines: _v.Member[tuple[NamedLineStatus, ...]] = _v.Member(_v.many(_v.One(".shop", "NamedLineStatus")))


class PackageCheckpoint(_v.View):
    """A place that a package has come by."""

    time = _v.Member(_v.moment)
    status = _v.Member(_v.text)
    location = _v.Member(_v.text)


class PackageView(_v.View):
    """A package on its way from the warehouse to the customer."""

    package_id = _v.Member(_v.Sure(_v.text))
    status_id = _v.Member(_v.text)
    status_code = _v.Member(_v.text)
    status = _v.Member(_v.text)
    waybill = _v.Member(_v.text)
    delivery_mode_name = _v.Member(_v.text)
    weight = _v.Member(_v.decimal)
    creation_date = _v.Member(_v.moment)
    shipment_date = _v.Member(_v.moment)
    tracking_url = _v.Member(_v.text)
    checkpoints: _v.Member[tuple[PackageCheckpoint, ...]] = _v.Member(_v.many(_v.One(".shop", "PackageCheckpoint")))
    """In the order of time."""
    lines: _v.Member[tuple[LineInPackage, ...]] = _v.Member(_v.many(_v.One(".shop", "LineInPackage")))


class PackedLine(_v.View):
    """A line of an order, and where it lies."""

    line_id = _v.Member(_v.Sure(_v.named(OrderLineId)))
    item_id = _v.Member(_v.text)
    title = _v.Member(_v.text)
    configuration = _v.Member(_v.text)
    image_url = _v.Member(_v.text)
    quantity = _v.Member(_v.whole)
    status_id = _v.Member(_v.whole)
    status = _v.Member(_v.text)
    marketplace_order = _v.Member(_v.text)
    marketplace_status = _v.Member(_v.text)
    account = _v.Member(_v.text)
    waybill = _v.Member(_v.text)
    """Of the way from the marketplace to the warehouse."""
    packed = _v.Member(_v.Sure(_v.whole))
    unpacked = _v.Member(_v.Sure(_v.whole))
    can_move_to_package = _v.Member(_v.Sure(_v.flag))
    package_ids = _v.Member(_v.many(_v.text))


class PackingProblem(_v.View):
    """What does not add up. Further members say what it is about."""

    problem = _v.Member(_v.Sure(_v.text))


class PictureAddress(_v.View):
    """The address of a picture in its right form, and the size that it names."""

    url = _v.Member(_v.text)
    """None for one that is nothing to show."""
    original_url = _v.Member(_v.text)
    width = _v.Member(_v.whole)
    height = _v.Member(_v.whole)


class PriceRange(_v.View):
    """A price for so many pieces."""

    price: _v.Member[PriceSpan | None] = _v.Member(_v.One(".shop", "PriceSpan"))
    old_price: _v.Member[PriceSpan | None] = _v.Member(_v.One(".shop", "PriceSpan"))
    """Only where it is higher."""
    discount_percent = _v.Member(_v.whole)
    """How much less it is, rounded down; of several configurations the least."""
    internal_delivery: _v.Member[PriceSpan | None] = _v.Member(_v.One(".shop", "PriceSpan"))
    """The way to the warehouse."""
    promotion_id = _v.Member(_v.text)
    """The promotion that is made use of. The order needs it."""
    min_quantity = _v.Member(_v.Sure(_v.whole))
    max_quantity = _v.Member(_v.whole)
    """None where there is no next range."""


class PriceSpan(_v.View):
    """Amounts from the least to the greatest, which are the same for one price."""

    min = _v.Member(_v.Sure(_v.decimal))
    max = _v.Member(_v.Sure(_v.decimal))
    currency = _v.Member(_v.Sure(_v.text))
    """Its code."""
    sign = _v.Member(_v.Sure(_v.text))
    text = _v.Member(_v.Sure(_v.text))
    """As the service displays amounts: `38 673.12₮`, and a dash between two."""


class PropertyValue(_v.View):
    """A value of a property."""

    id = _v.Member(_v.Sure(_v.text))
    display_name = _v.Member(_v.text)
    image_url = _v.Member(_v.text)
    mini_image_url = _v.Member(_v.text)
    selected = _v.Member(_v.Sure(_v.flag))
    disabled = _v.Member(_v.Sure(_v.flag))
    """It goes with none of the values that are chosen of other properties."""
    available_quantity = _v.Member(_v.whole)
    """How many there are of it, together with the values chosen of other properties."""


class ShownPrice(_v.View):
    """Which price to show."""

    price: _v.Member[PriceSpan | None] = _v.Member(_v.One(".shop", "PriceSpan"))
    old_price: _v.Member[PriceSpan | None] = _v.Member(_v.One(".shop", "PriceSpan"))
    """Only where it is higher."""
    discount_percent = _v.Member(_v.whole)
    """How much less it is, rounded down; of several configurations the least."""
    internal_delivery: _v.Member[PriceSpan | None] = _v.Member(_v.One(".shop", "PriceSpan"))
    """The way to the warehouse."""
    promotion_id = _v.Member(_v.text)
    """The promotion that is made use of. The order needs it."""
    quantity_ranges: _v.Member[tuple[PriceRange, ...]] = _v.Member(_v.many(_v.One(".shop", "PriceRange")))
    """How it falls with the quantity."""


class SizedPicture(_v.View):
    """A picture in a size of its own."""

    url = _v.Member(_v.Sure(_v.text))
    width = _v.Member(_v.whole)
    height = _v.Member(_v.whole)


class WaybillLines(_v.View):
    """A parcel from the marketplace to the warehouse."""

    waybill = _v.Member(_v.Sure(_v.text))
    line_ids = _v.Member(_v.many(_v.named(OrderLineId)))


def choose_configuration(
    item: Payload,
    *,
    selected: Sequence[View | SelectedValue] | None = None,
    configuration_id: str | None = None,
    quantity: int | None = None,
    promotion_id: str | None = None,
    currency: str | None = None,
    with_delivery: bool | None = None,
) -> ConfigurationChoice:
    """Which configuration of an item (`GetItemFullInfo`) a buyer means by the values chosen so far, and what else
    can be chosen. That something does not fit is no error: `problems` says why.

    :param selected: What the buyer has chosen so far.
    :param configuration_id: A configuration by its id, from a basket or an address.
    :param quantity: How many pieces; the least that may be ordered where it is left out.
    :param promotion_id: The promotion to make use of. Left out, it is the first one that holds; an empty text asks
        for the price without any.
    :param currency: The code of one of the currencies that the service displays; the first of them where it is left
        out.
    :param with_delivery: Takes the way to the warehouse into the price.
    """
    return apply("choose_configuration", locals(), ConfigurationChoice)


def shown_price(
    item: Payload,
    *,
    configuration_id: str | None = None,
    quantity: int | None = None,
    promotion_id: str | None = None,
    currency: str | None = None,
    with_delivery: bool | None = None,
) -> ShownPrice:
    """Which price to show of an item, of a list or in full, or of one of its configurations. No amount is converted
    or computed.

    :param quantity: How many pieces; the least that may be ordered where it is left out.
    :param promotion_id: The promotion to make use of. Left out, it is the first one that holds; an empty text asks
        for the price without any.
    :param currency: The code of one of the currencies that the service displays; the first of them where it is left
        out.
    :param with_delivery: Takes the way to the warehouse into the price.
    """
    return apply("shown_price", locals(), ShownPrice)


def order_packages(
    order: Payload,
    packages: Sequence[Payload],
    *,
    tracking: Sequence[Payload] | None = None,
    excluded_status_ids: Sequence[int] | None = None,
) -> OrderPackages:
    """Joins the details of an order (`GetSalesOrderDetails…`) with its packages (`GetSalesPackageList`,
    `GetSalesOrderShippings`).

    :param tracking: What `GetPackageTracking…` gives, each with the id of its package as `package_id`.
    :param excluded_status_ids: Statuses in which a line needs no package (11, 12, 13).
    """
    return apply("order_packages", locals(), OrderPackages)


def order_statuses(
    order: Payload,
    *,
    order_statuses: Sequence[Payload] | None = None,
    line_statuses: Sequence[Payload] | None = None,
    available: Sequence[View | LineStatuses] | None = None,
) -> OrderStatuses:
    """What the statuses of an order (`GetSalesOrderDetails…`) and its lines are called in the shop, and where they
    may go.

    :param order_statuses: What `GetOrderStatusList` gives.
    :param line_statuses: What `GetOrderLineStatusList` gives.
    :param available: What `GetLineAvailableStatusList` gives, where it was asked.
    """
    return apply("order_statuses", locals(), OrderStatuses)


def pictures(item: Payload) -> tuple[ItemPictureView, ...]:
    """The pictures of an item, their addresses repaired, each once."""
    return apply("pictures", locals(), ItemPictures).pictures


def picture(url: str) -> PictureAddress:
    """The address of a picture in its right form, and the size that it names, with the full one."""
    return apply("picture", locals(), PictureAddress)


def description_policy() -> DescriptionPolicy:
    """Which HTML of a description may be shown, for the library that cleans it."""
    return apply("description_policy", locals(), DescriptionPolicy)
