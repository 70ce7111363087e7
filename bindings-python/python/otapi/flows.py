# Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
"""What flows give: the results of their runs."""

from __future__ import annotations

from typing import Final

from . import _view as _v
from .ids import ElementId, OrderId, OrderLineId, SessionId, UserProfileId

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from .areas.common import NamedParameter, UserProfileInfo


class ActivitiesResult(_v.View):
    """Activities that the service knows."""

    activities: _v.Member[tuple[ListedActivity, ...]] = _v.Member(_v.many(_v.One(".flows", "ListedActivity")))


class ActivityAction(_v.View):
    """What can be done to an activity as a whole, such as `Cancel`."""

    action = _v.Member(_v.Sure(_v.text))
    label = _v.Member(_v.Sure(_v.text))


class ActivityId(_v.View):
    """A background activity of the service."""

    type = _v.Member(_v.text)
    id = _v.Member(_v.text)


class ActivityResult(_v.View):
    """How an activity ended."""

    type = _v.Member(_v.Sure(_v.text))
    id = _v.Member(_v.Sure(_v.text))
    state = _v.Member(_v.Sure(_v.text))
    steps: _v.Member[tuple[ActivityStep, ...]] = _v.Member(_v.many(_v.One(".flows", "ActivityStep")))
    """Its log."""
    audit: _v.Member[tuple[AuditEntry, ...]] = _v.Member(_v.many(_v.One(".flows", "AuditEntry")))
    """What was answered, by whom and with what success."""


class ActivityStep(_v.View):
    """A line of an activity's log."""

    type = _v.Member(_v.text)
    message = _v.Member(_v.text)


class AuditEntry(_v.View):
    """An answer that was given."""

    by = _v.Member(_v.Sure(_v.text))
    rule = _v.Member(_v.whole)
    """The policy's rule, from 0."""
    outcome = _v.Member(_v.Sure(_v.text))
    action = _v.Member(_v.text)
    question = _v.Member(_v.text)
    step_type = _v.Member(_v.text)
    choice = _v.Member(_v.whole)
    parameters: _v.Member[tuple[NamedParameter, ...]] = _v.Member(_v.many(_v.One("common", "NamedParameter")))
    """Of an answer to a question."""


class BulkResult(_v.View):
    """How a bulk run ended. The items came before."""

    given = _v.Member(_v.Sure(_v.whole))
    """So many items came."""
    incomplete = _v.Member(_v.many(_v.text))
    """Items that came incomplete to the end."""
    missing = _v.Member(_v.many(_v.text))
    """Asked for, and did not come."""
    unrequested = _v.Member(_v.many(_v.text))
    """Came, and nobody had asked for them."""


class ChangeStatusesResult(_v.View):
    """What became of the lines' statuses."""

    order_id = _v.Member(_v.Sure(_v.named(OrderId)))
    complete = _v.Member(_v.Sure(_v.flag))
    """All lines are in the status."""
    lines: _v.Member[tuple[ChangedLine, ...]] = _v.Member(_v.many(_v.One(".flows", "ChangedLine")))
    refusal = _v.Member(_v.tree)
    """The error record, if the service refused."""


class ChangedLine(_v.View):
    """What became of a line's status."""

    line_id = _v.Member(_v.Sure(_v.named(OrderLineId)))
    verdict = _v.Member(_v.Sure(_v.text))
    before = _v.Member(_v.whole)
    """The status's id."""
    after = _v.Member(_v.whole)


class ChangedMember(_v.View):
    """What became of a member, by its path in the update."""

    member = _v.Member(_v.Sure(_v.text))
    verdict = _v.Member(_v.Sure(_v.text))
    before = _v.Member(_v.text)
    after = _v.Member(_v.text)


class ChangedSetting(_v.View):
    """What became of a setting. Passwords are neither shown nor compared."""

    path = _v.Member(_v.Sure(_v.text))
    before = _v.Member(_v.tree)
    wanted = _v.Member(_v.tree)
    after = _v.Member(_v.tree)
    taken = _v.Member(_v.flag)
    """None where it cannot be told."""


class CheckBasketResult(_v.View):
    """What the check of a basket found."""

    ready = _v.Member(_v.Sure(_v.flag))
    """All can be ordered."""
    elements: _v.Member[tuple[CheckedElement, ...]] = _v.Member(_v.many(_v.One(".flows", "CheckedElement")))


class CheckMessage(_v.View):
    """What the service says of an element."""

    status = _v.Member(_v.text)
    code = _v.Member(_v.text)
    text = _v.Member(_v.text)
    """For people; `{name}` stands for a parameter."""
    parameters: _v.Member[tuple[NamedParameter, ...]] = _v.Member(_v.many(_v.One("common", "NamedParameter")))


class CheckedElement(_v.View):
    """What the check found of an element; without an id, of the basket as a whole."""

    element_id = _v.Member(_v.named(ElementId))
    verdict = _v.Member(_v.Sure(_v.text))
    messages: _v.Member[tuple[CheckMessage, ...]] = _v.Member(_v.many(_v.One(".flows", "CheckMessage")))


class CompleteProviderSessionResult(_v.View):
    """How the hand-off ended."""

    outcome = _v.Member(_v.Sure(_v.text))
    provider_type = _v.Member(_v.text)
    session = _v.Member(_v.named(SessionId))
    """Of `session`."""
    account = _v.Member(_v.text)
    """Of `session`, if an operator was given whose list names it."""
    reason = _v.Member(_v.text)
    """Of `refused`."""


class ExportResult(_v.View):
    """What was bought."""

    order_id = _v.Member(_v.Sure(_v.named(OrderId)))
    complete = _v.Member(_v.Sure(_v.flag))
    """Every line was bought."""
    lines: _v.Member[tuple[ExportedLine, ...]] = _v.Member(_v.many(_v.One(".flows", "ExportedLine")))
    messages: _v.Member[tuple[RunMessage, ...]] = _v.Member(_v.many(_v.One(".flows", "RunMessage")))
    activity: _v.Member[ActivityResult | None] = _v.Member(_v.One(".flows", "ActivityResult"))
    """None if the answer was lost and only the lines tell that all is bought."""


class ExportedLine(_v.View):
    """What became of a line."""

    line_id = _v.Member(_v.Sure(_v.named(OrderLineId)))
    verdict = _v.Member(_v.Sure(_v.text))
    marketplace_order = _v.Member(_v.text)
    account = _v.Member(_v.text)
    marketplace_status = _v.Member(_v.text)
    status_id = _v.Member(_v.whole)
    status = _v.Member(_v.text)
    warnings: _v.Member[tuple[PurchaseWarning, ...]] = _v.Member(_v.many(_v.One(".flows", "PurchaseWarning")))
    """What was bought otherwise than wanted."""


class FieldDifference(_v.View):
    """A member of a line that changed; the name is that of the member of `LineState` in camelCase, in every
    language.
    """

    field = _v.Member(_v.Sure(_v.text))
    before = _v.Member(_v.tree)
    after = _v.Member(_v.tree)


class KeptLine(_v.View):
    """A line that could not be cancelled."""

    line_id = _v.Member(_v.Sure(_v.named(OrderLineId)))
    error = _v.Member(_v.tree)
    """The error record."""


class LineDifference(_v.View):
    """A line that changed."""

    order_id = _v.Member(_v.Sure(_v.named(OrderId)))
    line_id = _v.Member(_v.Sure(_v.named(OrderLineId)))
    change = _v.Member(_v.Sure(_v.text))
    fields: _v.Member[tuple[FieldDifference, ...]] = _v.Member(_v.many(_v.One(".flows", "FieldDifference")))
    other_line_id = _v.Member(_v.named(OrderLineId))
    """Of `split` and `merged`: the line that its pieces come from or went to, if that is certain."""


class LineState(_v.View):
    """A line as it stands."""

    order_id = _v.Member(_v.Sure(_v.named(OrderId)))
    line_id = _v.Member(_v.Sure(_v.named(OrderLineId)))
    status_id = _v.Member(_v.whole)
    status = _v.Member(_v.text)
    marketplace_order = _v.Member(_v.text)
    marketplace_status = _v.Member(_v.text)
    waybill = _v.Member(_v.text)
    account = _v.Member(_v.text)
    cancelled = _v.Member(_v.flag)
    quantity = _v.Member(_v.whole)
    item_id = _v.Member(_v.text)
    configuration_id = _v.Member(_v.text)


class LinkResult(_v.View):
    """What the lines of an order are linked to."""

    order_id = _v.Member(_v.Sure(_v.named(OrderId)))
    complete = _v.Member(_v.Sure(_v.flag))
    """A line holds each marketplace order; or, of `unlink`, no line is linked any more."""
    lines: _v.Member[tuple[LinkedLine, ...]] = _v.Member(_v.many(_v.One(".flows", "LinkedLine")))
    unrequested_lines = _v.Member(_v.many(_v.named(OrderLineId)))
    """Of `unlink`: lines that are unlinked all the same."""
    messages: _v.Member[tuple[RunMessage, ...]] = _v.Member(_v.many(_v.One(".flows", "RunMessage")))
    activity: _v.Member[ActivityResult | None] = _v.Member(_v.One(".flows", "ActivityResult"))
    """None as in `export`, and if nothing was linked."""


class LinkedLine(_v.View):
    """What became of a line."""

    line_id = _v.Member(_v.Sure(_v.named(OrderLineId)))
    verdict = _v.Member(_v.Sure(_v.text))
    marketplace_order = _v.Member(_v.text)
    previous_marketplace_order = _v.Member(_v.text)
    """What it was linked to before."""
    account = _v.Member(_v.text)
    marketplace_status = _v.Member(_v.text)
    status_id = _v.Member(_v.whole)
    status = _v.Member(_v.text)


class ListedActivity(_v.View):
    """An activity as it stands."""

    activity: _v.Member[ActivityId] = _v.Member(_v.Sure(_v.One(".flows", "ActivityId")))
    description = _v.Member(_v.text)
    state = _v.Member(_v.Sure(_v.text))
    percent = _v.Member(_v.whole)
    start_time = _v.Member(_v.moment)
    work_time_ms = _v.Member(_v.whole)
    actions: _v.Member[tuple[ActivityAction, ...]] = _v.Member(_v.many(_v.One(".flows", "ActivityAction")))
    """What can be done to it as a whole."""
    questions: _v.Member[tuple[OpenQuestion, ...]] = _v.Member(_v.many(_v.One(".flows", "OpenQuestion")))
    """Open questions of one that waits."""


class ListedSession(_v.View):
    """A session with a marketplace."""

    session = _v.Member(_v.Sure(_v.named(SessionId)))
    account = _v.Member(_v.Sure(_v.text))
    balance = _v.Member(_v.decimal)
    currency = _v.Member(_v.text)


class OpenChoice(_v.View):
    """One way to answer a question."""

    choice = _v.Member(_v.Sure(_v.whole))
    kind = _v.Member(_v.Sure(_v.text))
    action = _v.Member(_v.text)
    label = _v.Member(_v.text)
    """The text for people."""
    parameters: _v.Member[tuple[NamedParameter, ...]] = _v.Member(_v.many(_v.One("common", "NamedParameter")))
    """What tells choices apart for programs."""


class OpenQuestion(_v.View):
    """A question of an activity. It is answered by whoever follows the activity."""

    id = _v.Member(_v.Sure(_v.text))
    """It changes with what the question says."""
    step_index = _v.Member(_v.Sure(_v.whole))
    step_type = _v.Member(_v.text)
    message = _v.Member(_v.Sure(_v.text))
    """The text for people. Never decide by it."""
    choices: _v.Member[tuple[OpenChoice, ...]] = _v.Member(_v.many(_v.One(".flows", "OpenChoice")))


class PayResult(_v.View):
    """What was paid. Amounts are in `currency`."""

    order_id = _v.Member(_v.Sure(_v.named(OrderId)))
    customer_id = _v.Member(_v.text)
    reference = _v.Member(_v.Sure(_v.text))
    currency = _v.Member(_v.text)
    deposited = _v.Member(_v.Sure(_v.decimal))
    reserved = _v.Member(_v.Sure(_v.decimal))
    paid = _v.Member(_v.Sure(_v.decimal))
    open = _v.Member(_v.Sure(_v.decimal))
    settled = _v.Member(_v.Sure(_v.flag))
    """Nothing is open."""


class PlaceResult(_v.View):
    """What became of an order."""

    order_id = _v.Member(_v.Sure(_v.named(OrderId)))
    reference = _v.Member(_v.Sure(_v.text))
    complete = _v.Member(_v.Sure(_v.flag))
    """Every line was ordered as asked for, and nothing else."""
    lines: _v.Member[tuple[PlacedLine, ...]] = _v.Member(_v.many(_v.One(".flows", "PlacedLine")))
    unrequested_lines = _v.Member(_v.many(_v.named(OrderLineId)))
    """Lines of the order that nobody asked for."""
    customer_id = _v.Member(_v.text)
    status = _v.Member(_v.text)
    total = _v.Member(_v.decimal)
    open = _v.Member(_v.decimal)
    """What is to be paid yet."""
    currency = _v.Member(_v.text)


class PlacedLine(_v.View):
    """What became of a line."""

    item_id = _v.Member(_v.Sure(_v.text))
    configuration_id = _v.Member(_v.text)
    quantity = _v.Member(_v.Sure(_v.whole))
    verdict = _v.Member(_v.Sure(_v.text))
    ordered_quantity = _v.Member(_v.Sure(_v.whole))
    line_ids = _v.Member(_v.many(_v.named(OrderLineId)))
    cause = _v.Member(_v.text)
    """With `diagnose`: why it was dropped."""


class PrepareResult(_v.View):
    """What an order needs."""

    ready = _v.Member(_v.Sure(_v.flag))
    """Nothing is missing."""
    missing = _v.Member(_v.many(_v.text))
    profiles: _v.Member[tuple[PreparedProfile, ...]] = _v.Member(_v.many(_v.One(".flows", "PreparedProfile")))
    """The customer's addresses."""
    delivery_modes: _v.Member[tuple[PreparedDeliveryMode, ...]] = _v.Member(
        _v.many(_v.One(".flows", "PreparedDeliveryMode"))
    )


class PreparedDeliveryMode(_v.View):
    """A way to deliver. One with an `error_code` cannot be used."""

    id = _v.Member(_v.Sure(_v.text))
    name = _v.Member(_v.text)
    description = _v.Member(_v.text)
    price = _v.Member(_v.decimal)
    currency = _v.Member(_v.text)
    full_price = _v.Member(_v.tree)
    """The price in full."""
    is_pickup_point_mode = _v.Member(_v.flag)
    """To a pickup point."""
    error_code = _v.Member(_v.text)
    error_message = _v.Member(_v.text)


class PreparedProfile(_v.View):
    """An address of a customer."""

    id = _v.Member(_v.Sure(_v.named(UserProfileId)))
    name = _v.Member(_v.Sure(_v.text))
    address = _v.Member(_v.Sure(_v.text))
    recipient: _v.Member[UserProfileInfo | None] = _v.Member(_v.One("common", "UserProfileInfo"))
    """The whole profile."""
    missing = _v.Member(_v.many(_v.text))
    """Members of the recipient without which a parcel hardly arrives."""


class ProviderSessionResult(_v.View):
    """A hand-off that has begun."""

    url = _v.Member(_v.Sure(_v.text))
    """Where a person logs in."""
    state = _v.Member(_v.Sure(_v.tree))
    """For `complete_provider_session`; nothing secret is in it."""


class ProviderSessionsResult(_v.View):
    """The sessions to choose from."""

    sessions: _v.Member[tuple[ListedSession, ...]] = _v.Member(_v.many(_v.One(".flows", "ListedSession")))


class PurchaseWarning(_v.View):
    """Something that was bought otherwise than wanted."""

    kind = _v.Member(_v.Sure(_v.text))
    level = _v.Member(_v.text)
    """Of a price: how much it is off."""
    wanted = _v.Member(_v.text)
    bought = _v.Member(_v.text)


class ReaddResult(_v.View):
    """What became of the new order, and of the lines of the old one."""

    order_id = _v.Member(_v.Sure(_v.named(OrderId)))
    reference = _v.Member(_v.Sure(_v.text))
    complete = _v.Member(_v.Sure(_v.flag))
    """Every line was ordered as asked for, and nothing else."""
    lines: _v.Member[tuple[PlacedLine, ...]] = _v.Member(_v.many(_v.One(".flows", "PlacedLine")))
    unrequested_lines = _v.Member(_v.many(_v.named(OrderLineId)))
    """Lines of the order that nobody asked for."""
    customer_id = _v.Member(_v.text)
    status = _v.Member(_v.text)
    total = _v.Member(_v.decimal)
    open = _v.Member(_v.decimal)
    """What is to be paid yet."""
    currency = _v.Member(_v.text)
    cancelled_lines = _v.Member(_v.many(_v.named(OrderLineId)))
    kept_lines: _v.Member[tuple[KeptLine, ...]] = _v.Member(_v.many(_v.One(".flows", "KeptLine")))
    """Lines that could not be cancelled, and are not ordered again."""


class RunActivityResult(_v.View):
    """How an activity ended that was started."""

    type = _v.Member(_v.Sure(_v.text))
    id = _v.Member(_v.Sure(_v.text))
    state = _v.Member(_v.Sure(_v.text))
    steps: _v.Member[tuple[ActivityStep, ...]] = _v.Member(_v.many(_v.One(".flows", "ActivityStep")))
    """Its log."""
    audit: _v.Member[tuple[AuditEntry, ...]] = _v.Member(_v.many(_v.One(".flows", "AuditEntry")))
    """What was answered, by whom and with what success."""
    traced = _v.Member(_v.Sure(_v.flag))
    """It was found after its answer was lost; it may be somebody else's."""


class RunMessage(_v.View):
    """An error or a warning of a run. Hints are for people and may be wrong."""

    type = _v.Member(_v.Sure(_v.text))
    message = _v.Member(_v.Sure(_v.text))
    hints = _v.Member(_v.many(_v.text))


class SettingField(_v.View):
    """A setting, or a group of them. What a password holds is never told."""

    path = _v.Member(_v.Sure(_v.text))
    """Its place, for `update_settings`."""
    name = _v.Member(_v.Sure(_v.text))
    display_name = _v.Member(_v.text)
    description = _v.Member(_v.text)
    type = _v.Member(_v.text)
    """The service's name of its kind, such as `NumericUpDown`."""
    unit = _v.Member(_v.text)
    read_only = _v.Member(_v.Sure(_v.flag))
    require_reload = _v.Member(_v.flag)
    min = _v.Member(_v.whole)
    max = _v.Member(_v.whole)
    date_precision = _v.Member(_v.text)
    values: _v.Member[tuple[SettingValue, ...]] = _v.Member(_v.many(_v.One(".flows", "SettingValue")))
    """What can be chosen."""
    placeholders: _v.Member[tuple[SettingPlaceholder, ...]] = _v.Member(_v.many(_v.One(".flows", "SettingPlaceholder")))
    constraints = _v.Member(_v.many(_v.text))
    """For people."""
    value = _v.Member(_v.tree)
    fields: _v.Member[tuple[SettingField, ...]] = _v.Member(_v.many(_v.One(".flows", "SettingField")))


class SettingPlaceholder(_v.View):
    """A text that stands for something in a setting."""

    value = _v.Member(_v.text)
    description = _v.Member(_v.text)


class SettingValue(_v.View):
    """A value that can be chosen."""

    name = _v.Member(_v.Sure(_v.text))
    display_name = _v.Member(_v.text)
    description = _v.Member(_v.text)
    read_only = _v.Member(_v.Sure(_v.flag))
    """It cannot be chosen."""
    children: _v.Member[tuple[SettingValue, ...]] = _v.Member(_v.many(_v.One(".flows", "SettingValue")))


class SettingsResult(_v.View):
    """Settings of autopurchase, as the service describes them."""

    fields: _v.Member[tuple[SettingField, ...]] = _v.Member(_v.many(_v.One(".flows", "SettingField")))


class SynchroniseResult(_v.View):
    """What changed at the marketplace."""

    differences: _v.Member[tuple[LineDifference, ...]] = _v.Member(_v.many(_v.One(".flows", "LineDifference")))
    lines: _v.Member[tuple[LineState, ...]] = _v.Member(_v.many(_v.One(".flows", "LineState")))
    """The lines as they stand."""
    gone_orders = _v.Member(_v.many(_v.named(OrderId)))
    """Orders that are not there any more."""
    messages: _v.Member[tuple[RunMessage, ...]] = _v.Member(_v.many(_v.One(".flows", "RunMessage")))
    cancels_reach_marketplace = _v.Member(_v.Sure(_v.flag))
    """False: a cancel here does not cancel at the marketplace."""
    activity: _v.Member[ActivityResult] = _v.Member(_v.Sure(_v.One(".flows", "ActivityResult")))


class TrackHit(_v.View):
    """A line that was found, with its order."""

    line_id = _v.Member(_v.Sure(_v.named(OrderLineId)))
    order_id = _v.Member(_v.Sure(_v.named(OrderId)))
    item_id = _v.Member(_v.text)
    title = _v.Member(_v.text)
    configuration = _v.Member(_v.text)
    quantity = _v.Member(_v.whole)
    status_id = _v.Member(_v.whole)
    status = _v.Member(_v.text)
    marketplace_order = _v.Member(_v.text)
    marketplace_status = _v.Member(_v.text)
    account = _v.Member(_v.text)
    waybill = _v.Member(_v.text)
    order_status = _v.Member(_v.text)
    customer_id = _v.Member(_v.text)
    customer = _v.Member(_v.text)


class TrackResult(_v.View):
    """What was found."""

    hits: _v.Member[tuple[TrackHit, ...]] = _v.Member(_v.many(_v.One(".flows", "TrackHit")))


class UpdateOrderResult(_v.View):
    """What became of an order's members."""

    order_id = _v.Member(_v.Sure(_v.named(OrderId)))
    complete = _v.Member(_v.Sure(_v.flag))
    """All members are as asked for."""
    members: _v.Member[tuple[ChangedMember, ...]] = _v.Member(_v.many(_v.One(".flows", "ChangedMember")))
    refusal = _v.Member(_v.tree)
    """The error record, if the service refused."""


class UpdateSettingsResult(_v.View):
    """What became of the settings."""

    changes: _v.Member[tuple[ChangedSetting, ...]] = _v.Member(_v.many(_v.One(".flows", "ChangedSetting")))
    fields: _v.Member[tuple[SettingField, ...]] = _v.Member(_v.many(_v.One(".flows", "SettingField")))
    """All settings as they stand."""


class WatchResult(_v.View):
    """What is new in orders."""

    differences: _v.Member[tuple[LineDifference, ...]] = _v.Member(_v.many(_v.One(".flows", "LineDifference")))
    lines: _v.Member[tuple[LineState, ...]] = _v.Member(_v.many(_v.One(".flows", "LineState")))
    """The lines as they stand."""
    gone_orders = _v.Member(_v.many(_v.named(OrderId)))
    """Orders that are not there any more."""
    more = _v.Member(_v.Sure(_v.flag))
    """There are more orders than the limit."""
    snapshot = _v.Member(_v.Sure(_v.tree))
    """For the next watch; nothing secret is in it."""


RESULTS: Final[dict[str, type[_v.View]]] = {
    "prepare": PrepareResult,
    "place": PlaceResult,
    "replace": PlaceResult,
    "pay": PayResult,
    "provider_session": ProviderSessionResult,
    "complete_provider_session": CompleteProviderSessionResult,
    "provider_sessions": ProviderSessionsResult,
    "activity": ActivityResult,
    "export": ExportResult,
    "synchronise": SynchroniseResult,
    "track": TrackResult,
    "cancel_and_readd": ReaddResult,
    "link": LinkResult,
    "unlink": LinkResult,
    "watch": WatchResult,
    "change_statuses": ChangeStatusesResult,
    "update_order": UpdateOrderResult,
    "check_basket": CheckBasketResult,
    "bulk_items": BulkResult,
    "bulk_search": BulkResult,
    "run_activity": RunActivityResult,
    "activities": ActivitiesResult,
    "settings": SettingsResult,
    "update_settings": UpdateSettingsResult,
}
"""What each flow gives."""

ITEMS: Final[dict[str, _v.One[Any]]] = {
    "bulk_items": _v.One("common", "ItemFullInfo"),
    "bulk_search": _v.One("common", "ItemFullInfo"),
}
"""What some tell one by one on their way."""
