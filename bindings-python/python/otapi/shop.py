"""What shops and warehouses do all day with answers: pure functions, nothing is sent.

What came in an answer goes in as it came. Amounts are exact decimals as texts; what is not known is `None`. Wrong arguments are an
`InvalidArgumentError`; that something does not fit is none: `problems` says why.
"""

from __future__ import annotations

from json import loads
from typing import TYPE_CHECKING, Any, TypedDict, cast

from . import _otapi

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from typing_extensions import NotRequired, Unpack

Payload = Any
"""A payload or a part of one."""


class SelectedValue(TypedDict):
    """A property and one of its values, as an item's attributes and configurations name them."""

    pid: str
    vid: str


class PriceOptions(TypedDict, total=False):
    """What a price depends on."""

    quantity: int | None
    """How many pieces; the least that may be ordered where it is left out."""
    promotion_id: str | None
    """The promotion to make use of. Left out, it is the first one that holds; an empty text asks for the price without any."""
    currency: str | None
    """The code of one of the currencies that the service displays; the first of them where it is left out."""
    with_delivery: bool
    """Whether the way to the warehouse is taken into the price."""


class PriceSpan(TypedDict):
    """Amounts from the least to the greatest, which are the same for one price."""

    min: str
    max: str
    currency: str
    sign: str
    text: str
    """As the service displays amounts: `38 673.12₮`, and a dash between two."""


class UnitPrice(TypedDict):
    """A price, and what it was."""

    price: PriceSpan | None
    old_price: PriceSpan | None
    """Only where it is higher."""
    discount_percent: int | None
    """How much less it is, rounded down; of several configurations the least."""
    internal_delivery: PriceSpan | None
    """The way to the warehouse."""
    promotion_id: str | None
    """The promotion that is made use of. The order needs it."""


class PriceRange(UnitPrice):
    """A price for so many pieces."""

    min_quantity: int
    max_quantity: int | None
    """`None` where there is no next range."""


class ShownPrice(UnitPrice):
    """Which price to show."""

    quantity_ranges: list[PriceRange]
    """How it falls with the quantity."""


class PropertyValue(TypedDict):
    """A value of a property."""

    id: str
    display_name: str | None
    image_url: str | None
    mini_image_url: str | None
    selected: bool
    disabled: bool
    """Whether it goes with none of the values that are chosen of other properties."""
    available_quantity: int | None
    """How many there are of it, together with the values chosen of other properties."""


class ConfigurationProperty(TypedDict):
    """A property in which the configurations of an item differ."""

    id: str
    display_name: str | None
    is_chosen: bool
    values: list[PropertyValue]


class ConfigurationChoice(ShownPrice):
    """The configuration that is meant, or what can still be chosen."""

    configuration_id: str | None
    """For the order; `None` where it is open, or the item has none."""
    is_full_configuration: bool
    """Whether nothing is open."""
    configuration_ids: list[str]
    """Those that fit what is chosen."""
    properties: list[ConfigurationProperty]
    quantity: int
    least_quantity: int
    quantity_step: int
    available_quantity: int | None
    problems: list[dict[str, Any]]
    """Why it cannot be ordered so, each with a code as `problem`: `item_error`, `not_sold`, `filtered`, `no_such_value`,
    `no_such_configuration`, `no_such_combination`, `incomplete`, `ambiguous`, `not_enough`, `below_least`, `off_step`,
    `no_such_promotion`. Empty if it can, as far as is known."""


class Checkpoint(TypedDict):
    """A place that a package has come by."""

    time: str | None
    status: str | None
    location: str | None


class LineInPackage(TypedDict):
    """So many of a line in a package."""

    line_id: str
    quantity: int


class PackageView(TypedDict):
    """A package on its way from the warehouse to the customer."""

    package_id: str
    status_id: str | None
    status_code: str | None
    status: str | None
    waybill: str | None
    delivery_mode_name: str | None
    weight: str | None
    creation_date: str | None
    shipment_date: str | None
    tracking_url: str | None
    checkpoints: list[Checkpoint]
    """In the order of time."""
    lines: list[LineInPackage]


class PackedLine(TypedDict):
    """A line of an order, and where it lies."""

    line_id: str
    item_id: str | None
    title: str | None
    configuration: str | None
    image_url: str | None
    quantity: int | None
    status_id: int | None
    status: str | None
    marketplace_order: str | None
    marketplace_status: str | None
    account: str | None
    waybill: str | None
    """Of the way from the marketplace to the warehouse."""
    packed: int
    unpacked: int
    can_move_to_package: bool
    package_ids: list[str]


class WaybillLines(TypedDict):
    """A parcel from the marketplace to the warehouse."""

    waybill: str
    line_ids: list[str]


class OrderPackages(TypedDict):
    """An order with its packages."""

    order_id: str
    status: str | None
    packages: list[PackageView]
    lines: list[PackedLine]
    waybills: list[WaybillLines]
    complete: bool
    """Whether nothing is left to pack."""
    problems: list[dict[str, Any]]
    """What does not add up, each with a code as `problem`: `unknown_line`, `overpacked`."""


class NamedStatus(TypedDict):
    """The status of an order or a line, under the shop's name."""

    status_id: int | None
    status: str | None
    is_paid: bool | None
    is_cancelled: bool | None
    is_completed: bool | None


class NextStatus(TypedDict):
    """Where a line may go."""

    id: int | None
    name: str | None


class LineStatus(NamedStatus):
    """The status of a line."""

    line_id: str
    next: list[NextStatus]


class OrderStatuses(NamedStatus):
    """The statuses of an order and its lines."""

    order_id: str
    actions: list[str]
    """What may be done with the order: `cancel`, `close`, `close_cancel`, `restore`, `accept`, `purchase_items`, `confirm_shipment`,
    `change_address`."""
    lines: list[LineStatus]


class SizedPicture(TypedDict):
    """A picture in a size of its own."""

    url: str
    width: int | None
    height: int | None


class ItemPicture(TypedDict):
    """A picture of an item."""

    url: str
    is_main: bool
    sizes: list[SizedPicture]


class PictureAddress(TypedDict):
    """The address of a picture in its right form, and the size that it names."""

    url: str | None
    original_url: str | None
    width: int | None
    height: int | None


class DescriptionPolicy(TypedDict):
    """Which HTML of a description may be shown."""

    tags: list[str]
    attributes: dict[str, list[str]]
    """By the tag."""
    schemes: list[str]
    """Of addresses that have one."""


class LineStatuses(TypedDict):
    """What `GetLineAvailableStatusList` gives for a line."""

    line_id: str
    statuses: NotRequired[Sequence[Payload]]


def choose_configuration(
    item: Payload,
    selected: Sequence[SelectedValue | Mapping[str, Any]] = (),
    *,
    configuration_id: str | None = None,
    **options: Unpack[PriceOptions],
) -> ConfigurationChoice:
    """Which configuration of an item (`GetItemFullInfo`) a buyer means by the values chosen so far, and what else can be chosen.

    :param configuration_id: a configuration by its id, from a basket or an address
    """
    given = {"item": item, "selected": selected, "configuration_id": configuration_id, **options}
    return cast("ConfigurationChoice", _apply("choose_configuration", given))


def shown_price(item: Payload, *, configuration_id: str | None = None, **options: Unpack[PriceOptions]) -> ShownPrice:
    """Which price to show of an item, of a list or in full, or of one of its configurations. No amount is converted or computed."""
    return cast("ShownPrice", _apply("shown_price", {"item": item, "configuration_id": configuration_id, **options}))


def order_packages(
    order: Payload,
    packages: Sequence[Payload],
    *,
    tracking: Sequence[Payload] = (),
    excluded_status_ids: Sequence[int] | None = None,
) -> OrderPackages:
    """Joins the details of an order (`GetSalesOrderDetails…`) with its packages (`GetSalesPackageList`, `GetSalesOrderShippings`).

    :param tracking: what `GetPackageTracking…` gives, each with the id of its package as `package_id`
    :param excluded_status_ids: statuses in which a line needs no package (11, 12, 13)
    """
    given = {"order": order, "packages": packages, "tracking": tracking, "excluded_status_ids": excluded_status_ids}
    return cast("OrderPackages", _apply("order_packages", given))


def order_statuses(
    order: Payload,
    *,
    order_statuses: Sequence[Payload] = (),
    line_statuses: Sequence[Payload] = (),
    available: Sequence[LineStatuses] = (),
) -> OrderStatuses:
    """What the statuses of an order (`GetSalesOrderDetails…`) and its lines are called in the shop, and where they may go.

    :param order_statuses: what `GetOrderStatusList` gives
    :param line_statuses: what `GetOrderLineStatusList` gives
    :param available: what `GetLineAvailableStatusList` gives, where it was asked
    """
    lists = {"order_statuses": order_statuses, "line_statuses": line_statuses, "available": available}
    return cast("OrderStatuses", _apply("order_statuses", {"order": order, **lists}))


def pictures(item: Payload) -> list[ItemPicture]:
    """The pictures of an item, their addresses repaired, each once."""
    return cast("list[ItemPicture]", _apply("pictures", {"item": item})["pictures"])


def picture(url: str) -> PictureAddress:
    """The address of a picture in its right form, `None` for one that is nothing to show; and the size that it names, with the full one."""
    return cast("PictureAddress", _apply("picture", {"url": url}))


def description_policy() -> DescriptionPolicy:
    """Which HTML of a description may be shown, for the library that cleans it."""
    return cast("DescriptionPolicy", _apply("description_policy", {}))


def safe_description(html: str) -> str:
    """A seller's description with nothing in it but what `description_policy` allows; addresses of pictures are repaired on the way.

    It is cleaned by `nh3`, which comes with `otapi[html]` and is kept up apart from this package.
    """
    import nh3

    policy = description_policy()

    def repaired(tag: str, attribute: str, value: str) -> str | None:
        if attribute not in ("src", "href"):
            return value
        return picture(value)["url"] if value.strip() else None

    return nh3.clean(
        html,
        tags=set(policy["tags"]),
        clean_content_tags={"script", "style"},
        attributes={"*": set(), **{tag: set(names) for tag, names in policy["attributes"].items()}},
        attribute_filter=repaired,
        link_rel="noopener noreferrer nofollow",
        url_schemes=set(policy["schemes"]),
    )


def _apply(name: str, given: dict[str, Any]) -> dict[str, Any]:
    result: dict[str, Any] = loads(_otapi.rule(name, {"case": "snake", **given}))
    return result
