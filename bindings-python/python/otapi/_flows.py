# Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
"""The flows, as methods of clients."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from typing_extensions import Unpack

    from ._aio import AsyncFlowRun, AsyncItemsRun
    from ._client import FlowRun, ItemsRun
    from .areas.common import ItemFullInfo
    from .documents import (
        ActivitiesInput,
        ActivityInput,
        BulkItemsInput,
        BulkSearchInput,
        CancelAndReaddInput,
        ChangeStatusesInput,
        CheckBasketInput,
        CompleteProviderSessionInput,
        ExportInput,
        LinkInput,
        PayInput,
        PlaceInput,
        PrepareInput,
        ProviderSessionInput,
        ProviderSessionsInput,
        ReplaceInput,
        RunActivityInput,
        SettingsInput,
        SynchroniseInput,
        TrackInput,
        UnlinkInput,
        UpdateOrderInput,
        UpdateSettingsInput,
        WatchInput,
    )
    from .flows import (
        ActivitiesResult,
        ActivityResult,
        BulkResult,
        ChangeStatusesResult,
        CheckBasketResult,
        CompleteProviderSessionResult,
        ExportResult,
        LinkResult,
        PayResult,
        PlaceResult,
        PrepareResult,
        ProviderSessionResult,
        ProviderSessionsResult,
        ReaddResult,
        RunActivityResult,
        SettingsResult,
        SynchroniseResult,
        TrackResult,
        UpdateOrderResult,
        UpdateSettingsResult,
        WatchResult,
    )


class Flows:
    """The flows of a blocking client."""

    __slots__ = ()

    _start: Callable[[str, Any], FlowRun[Any]]
    _start_items: Callable[[str, Any], ItemsRun[Any, Any]]

    def prepare(self, **input: Unpack[PrepareInput]) -> FlowRun[PrepareResult]:
        """Says what is missing for an order: a profile, a delivery mode.

        :param customer: Needed. Whose order it will be.
        :param country_code: Where it goes, to find delivery modes.
        :param city_code:
        :param weight: Kilograms.
        :param provider_type: Where the goods come from, such as `Taobao`.
        """
        return self._start("prepare", input)

    def place(self, **input: Unpack[PlaceInput]) -> FlowRun[PlaceResult]:
        """Places an order, exactly one, and accounts for every line of it.

        :param customer: Needed. Whose order it is.
        :param delivery_mode_id: Needed.
        :param items: Needed.
        :param operator: Whose search finds the order again if its answer is lost; better than the customer's own
            list.
        :param user_profile_id: To whom it goes.
        :param comment: The customer's comment.
        :param reference: A mark by which the order is found again; drawn if left out.
        :param diagnose: Finds out, by billed look-ups, why lines were dropped.
        :param repeat: Repeats a change whose answer was lost, once it is sure that no trace of it is to be found.
        """
        return self._start("place", input)

    def replace(self, **input: Unpack[ReplaceInput]) -> FlowRun[PlaceResult]:
        """Cancels an order that came out incomplete and places another in its stead.

        :param customer: Needed. Whose order it is.
        :param order_id: Needed. The order to cancel first.
        :param delivery_mode_id: Needed.
        :param items: Needed.
        :param operator: Whose search finds the order again if its answer is lost; better than the customer's own
            list.
        :param user_profile_id: To whom it goes.
        :param comment: The customer's comment.
        :param reference: A mark by which the order is found again; drawn if left out.
        :param diagnose: Finds out, by billed look-ups, why lines were dropped.
        :param repeat: Repeats a change whose answer was lost, once it is sure that no trace of it is to be found.
        """
        return self._start("replace", input)

    def pay(self, **input: Unpack[PayInput]) -> FlowRun[PayResult]:
        """Pays an order: deposits what is missing and reserves what is open, never twice.

        :param operator: Needed.
        :param order_id: Needed.
        :param amount: At most so much; all that is open if left out.
        :param deposit: Deposits what the customer's account lacks; unless told otherwise, it does.
        :param reference: A mark by which the deposit is found again; drawn if left out.
        :param repeat: Repeats a change whose answer was lost, once it is sure that no trace of it is to be found.
        """
        return self._start("pay", input)

    def provider_session(self, **input: Unpack[ProviderSessionInput]) -> FlowRun[ProviderSessionResult]:
        """Begins the hand-off of a marketplace account: gives the address at which a person logs in.

        :param operator: Needed.
        :param provider_type: Needed. The marketplace, such as `Taobao`.
        :param return_url: Needed. Where the browser is to come back: http or https, without a fragment.
        :param parameter_names: What the parameters of the return address are called; assumed if left out.
        :param token_dropped: Says that the service drops the token from the return address, so that nothing guards
            against a forged one.
        """
        return self._start("provider_session", input)

    def complete_provider_session(
        self, **input: Unpack[CompleteProviderSessionInput]
    ) -> FlowRun[CompleteProviderSessionResult]:
        """Ends the hand-off with the address to which the browser came back, in this or any other process.

        :param state: Needed. What `provider_session` gave.
        :param return_url: Needed. The address to which the browser came back.
        :param operator: Whose list names the account.
        """
        return self._start("complete_provider_session", input)

    def provider_sessions(self, **input: Unpack[ProviderSessionsInput]) -> FlowRun[ProviderSessionsResult]:
        """Lists the marketplace sessions that an operator can choose from.

        :param operator: Needed.
        :param provider_type: Needed.
        """
        return self._start("provider_sessions", input)

    def activity(self, **input: Unpack[ActivityInput]) -> FlowRun[ActivityResult]:
        """Follows an activity, whoever started it, to its end.

        :param operator: Needed.
        :param activity: Needed.
        :param policy: Answers decided beforehand, tried in order; what they do not cover is asked.
        :param no_progress_ms: Gives up after so many milliseconds without progress; the activity itself goes on.
        """
        return self._start("activity", input)

    def export(self, **input: Unpack[ExportInput]) -> FlowRun[ExportResult]:
        """Has an order bought at the marketplace; nothing is ever bought twice by it.

        :param operator: Needed.
        :param provider: Needed.
        :param order_id: Needed.
        :param line_ids: These lines; all that are not bought yet if left out.
        :param policy: Answers decided beforehand, tried in order; what they do not cover is asked.
        :param no_progress_ms: Gives up after so many milliseconds without progress; the activity itself goes on.
        """
        return self._start("export", input)

    def synchronise(self, **input: Unpack[SynchroniseInput]) -> FlowRun[SynchroniseResult]:
        """Brings statuses and tracking numbers over from the marketplace, and tells what changed.

        Takes exactly one of: `order_ids`, or `status_ids` with `limit`.

        :param operator: Needed.
        :param provider: Needed.
        :param order_ids: These orders.
        :param status_ids: Orders with lines of these statuses.
        :param limit: So many orders at most; with `status_ids`.
        :param policy: Answers decided beforehand, tried in order; what they do not cover is asked.
        :param no_progress_ms: Gives up after so many milliseconds without progress; the activity itself goes on.
        """
        return self._start("synchronise", input)

    def track(self, **input: Unpack[TrackInput]) -> FlowRun[TrackResult]:
        """Finds order lines by their marketplace order, or by the code on a parcel as a scanner gives it.

        Takes exactly one of: `marketplace_order`, or `waybill`.

        :param operator: Needed.
        :param marketplace_order:
        :param waybill: Blanks, case and a scanner's prefix do not matter.
        """
        return self._start("track", input)

    def cancel_and_readd(self, **input: Unpack[CancelAndReaddInput]) -> FlowRun[ReaddResult]:
        """Cancels lines of an order and orders them again in a new one.

        :param customer: Needed. Whose order it is.
        :param order_id: Needed. The order that holds the lines.
        :param line_ids: Needed. The lines to order again.
        :param operator: Whose search finds the order again if its answer is lost; better than the customer's own
            list.
        :param delivery_mode_id: That of the order if left out.
        :param user_profile_id: To whom it goes.
        :param comment: The customer's comment.
        :param reference: A mark by which the order is found again; drawn if left out.
        :param diagnose: Finds out, by billed look-ups, why lines were dropped.
        :param repeat: Repeats a change whose answer was lost, once it is sure that no trace of it is to be found.
        """
        return self._start("cancel_and_readd", input)

    def link(self, **input: Unpack[LinkInput]) -> FlowRun[LinkResult]:
        """Links the lines of an order with orders that were bought by hand at the marketplace.

        :param operator: Needed.
        :param provider: Needed.
        :param order_id: Needed.
        :param marketplace_orders: Needed. The marketplace's numbers; which line each belongs to is found by the
            service.
        :param element_names: Names of the document's elements, which were never seen; the likely ones if left out.
        :param document: A document of one's own, sent as it is.
        :param policy: Answers decided beforehand, tried in order; what they do not cover is asked.
        :param no_progress_ms: Gives up after so many milliseconds without progress; the activity itself goes on.
        """
        return self._start("link", input)

    def unlink(self, **input: Unpack[UnlinkInput]) -> FlowRun[LinkResult]:
        """Takes lines off their marketplace orders, so that they can be bought or linked again; nothing is cancelled
        at the marketplace.

        :param operator: Needed.
        :param provider: Needed.
        :param order_id: Needed.
        :param line_ids: These lines; all that are linked if left out.
        :param element_names: Names of the document's elements, which were never seen; the likely ones if left out.
        :param document: A document of one's own, sent as it is.
        :param policy: Answers decided beforehand, tried in order; what they do not cover is asked.
        :param no_progress_ms: Gives up after so many milliseconds without progress; the activity itself goes on.
        """
        return self._start("unlink", input)

    def watch(self, **input: Unpack[WatchInput]) -> FlowRun[WatchResult]:
        """Tells what is new in orders since a snapshot, without asking the marketplace.

        Takes exactly one of: `order_ids`, or `status_ids` with `limit`.

        :param operator: Needed.
        :param snapshot: That of an earlier watch; none the first time.
        :param history: Reads an order again only if something new stands in the queue of status changes.
        :param order_ids: These orders.
        :param status_ids: Orders with lines of these statuses.
        :param limit: So many orders at most; with `status_ids`.
        """
        return self._start("watch", input)

    def change_statuses(self, **input: Unpack[ChangeStatusesInput]) -> FlowRun[ChangeStatusesResult]:
        """Puts lines of an order into another status, and looks whether they are in it.

        :param operator: Needed.
        :param order_id: Needed.
        :param line_ids: Needed.
        :param status: Needed. The status's id, or its name in the shop.
        :param update: Other members of the lines that go with it in one call, such as the `internal_price` that the
            customer shall confirm; nothing but the status is looked at after it.
        :param repeat: Repeats a change whose answer was lost, once it is sure that no trace of it is to be found.
        """
        return self._start("change_statuses", input)

    def update_order(self, **input: Unpack[UpdateOrderInput]) -> FlowRun[UpdateOrderResult]:
        """Changes an order's weight, delivery mode, remark or address, and looks whether it took.

        :param operator: Needed.
        :param order_id: Needed.
        :param update: Needed.
        :param repeat: Repeats a change whose answer was lost, once it is sure that no trace of it is to be found.
        """
        return self._start("update_order", input)

    def check_basket(self, **input: Unpack[CheckBasketInput]) -> FlowRun[CheckBasketResult]:
        """Has the service check a basket, or some of its elements: are they still sold, at what price.

        :param customer: Needed. Or a guest with a basket.
        :param element_ids: These; all if left out.
        :param no_progress_ms: Gives up after so many milliseconds without progress.
        :param repeat: Repeats a change whose answer was lost, once it is sure that no trace of it is to be found.
        """
        return self._start("check_basket", input)

    def bulk_items(self, **input: Unpack[BulkItemsInput]) -> ItemsRun[ItemFullInfo, BulkResult]:
        """Reads many items by their ids, block by block, as they come.

        :param ids: Needed. 10,000 at most.
        :param block_size: So many items are read at a time (100).
        :param repeat: Repeats a change whose answer was lost, once it is sure that no trace of it is to be found.
        """
        return self._start_items("bulk_items", input)

    def bulk_search(self, **input: Unpack[BulkSearchInput]) -> ItemsRun[ItemFullInfo, BulkResult]:
        """Reads what a search finds, block by block, as it comes. That these are full items is assumed.

        :param parameters: Needed. As `BatchSearchItemsFrame` takes them.
        :param frame_size: Needed. So many items, 10,000 at most.
        :param frame_position: From this place on (0).
        :param block_size: So many items are read at a time (100).
        :param repeat: Repeats a change whose answer was lost, once it is sure that no trace of it is to be found.
        """
        return self._start_items("bulk_search", input)

    def run_activity(self, **input: Unpack[RunActivityInput]) -> FlowRun[RunActivityResult]:
        """Starts an activity by any method that does, and follows it to its end.

        :param operator: Needed.
        :param method: Needed. The service's own name of the method.
        :param provider: The session with the marketplace, for methods that want one.
        :param arguments: Its arguments.
        :param policy: Answers decided beforehand, tried in order; what they do not cover is asked.
        :param no_progress_ms: Gives up after so many milliseconds without progress; the activity itself goes on.
        """
        return self._start("run_activity", input)

    def activities(self, **input: Unpack[ActivitiesInput]) -> FlowRun[ActivitiesResult]:
        """Lists activities, whoever started them, and the open questions of those that wait.

        :param operator: Needed.
        :param types: Of these types; of all if left out.
        """
        return self._start("activities", input)

    def settings(self, **input: Unpack[SettingsInput]) -> FlowRun[SettingsResult]:
        """Reads the settings of autopurchase at a marketplace by the service's own description of them.

        :param operator: Needed.
        :param provider_type: Needed.
        """
        return self._start("settings", input)

    def update_settings(self, **input: Unpack[UpdateSettingsInput]) -> FlowRun[UpdateSettingsResult]:
        """Changes settings of autopurchase, checked against their description, and looks whether they took.

        :param operator: Needed.
        :param provider_type: Needed.
        :param changes: Needed.
        :param root_name: The root element of the document, where the assumed one is wrong.
        :param repeat: Repeats a change whose answer was lost, once it is sure that no trace of it is to be found.
        """
        return self._start("update_settings", input)


class AsyncFlows:
    """The flows of a client for asyncio."""

    __slots__ = ()

    _start: Callable[[str, Any], AsyncFlowRun[Any]]
    _start_items: Callable[[str, Any], AsyncItemsRun[Any, Any]]

    def prepare(self, **input: Unpack[PrepareInput]) -> AsyncFlowRun[PrepareResult]:
        """Says what is missing for an order: a profile, a delivery mode.

        :param customer: Needed. Whose order it will be.
        :param country_code: Where it goes, to find delivery modes.
        :param city_code:
        :param weight: Kilograms.
        :param provider_type: Where the goods come from, such as `Taobao`.
        """
        return self._start("prepare", input)

    def place(self, **input: Unpack[PlaceInput]) -> AsyncFlowRun[PlaceResult]:
        """Places an order, exactly one, and accounts for every line of it.

        :param customer: Needed. Whose order it is.
        :param delivery_mode_id: Needed.
        :param items: Needed.
        :param operator: Whose search finds the order again if its answer is lost; better than the customer's own
            list.
        :param user_profile_id: To whom it goes.
        :param comment: The customer's comment.
        :param reference: A mark by which the order is found again; drawn if left out.
        :param diagnose: Finds out, by billed look-ups, why lines were dropped.
        :param repeat: Repeats a change whose answer was lost, once it is sure that no trace of it is to be found.
        """
        return self._start("place", input)

    def replace(self, **input: Unpack[ReplaceInput]) -> AsyncFlowRun[PlaceResult]:
        """Cancels an order that came out incomplete and places another in its stead.

        :param customer: Needed. Whose order it is.
        :param order_id: Needed. The order to cancel first.
        :param delivery_mode_id: Needed.
        :param items: Needed.
        :param operator: Whose search finds the order again if its answer is lost; better than the customer's own
            list.
        :param user_profile_id: To whom it goes.
        :param comment: The customer's comment.
        :param reference: A mark by which the order is found again; drawn if left out.
        :param diagnose: Finds out, by billed look-ups, why lines were dropped.
        :param repeat: Repeats a change whose answer was lost, once it is sure that no trace of it is to be found.
        """
        return self._start("replace", input)

    def pay(self, **input: Unpack[PayInput]) -> AsyncFlowRun[PayResult]:
        """Pays an order: deposits what is missing and reserves what is open, never twice.

        :param operator: Needed.
        :param order_id: Needed.
        :param amount: At most so much; all that is open if left out.
        :param deposit: Deposits what the customer's account lacks; unless told otherwise, it does.
        :param reference: A mark by which the deposit is found again; drawn if left out.
        :param repeat: Repeats a change whose answer was lost, once it is sure that no trace of it is to be found.
        """
        return self._start("pay", input)

    def provider_session(self, **input: Unpack[ProviderSessionInput]) -> AsyncFlowRun[ProviderSessionResult]:
        """Begins the hand-off of a marketplace account: gives the address at which a person logs in.

        :param operator: Needed.
        :param provider_type: Needed. The marketplace, such as `Taobao`.
        :param return_url: Needed. Where the browser is to come back: http or https, without a fragment.
        :param parameter_names: What the parameters of the return address are called; assumed if left out.
        :param token_dropped: Says that the service drops the token from the return address, so that nothing guards
            against a forged one.
        """
        return self._start("provider_session", input)

    def complete_provider_session(
        self, **input: Unpack[CompleteProviderSessionInput]
    ) -> AsyncFlowRun[CompleteProviderSessionResult]:
        """Ends the hand-off with the address to which the browser came back, in this or any other process.

        :param state: Needed. What `provider_session` gave.
        :param return_url: Needed. The address to which the browser came back.
        :param operator: Whose list names the account.
        """
        return self._start("complete_provider_session", input)

    def provider_sessions(self, **input: Unpack[ProviderSessionsInput]) -> AsyncFlowRun[ProviderSessionsResult]:
        """Lists the marketplace sessions that an operator can choose from.

        :param operator: Needed.
        :param provider_type: Needed.
        """
        return self._start("provider_sessions", input)

    def activity(self, **input: Unpack[ActivityInput]) -> AsyncFlowRun[ActivityResult]:
        """Follows an activity, whoever started it, to its end.

        :param operator: Needed.
        :param activity: Needed.
        :param policy: Answers decided beforehand, tried in order; what they do not cover is asked.
        :param no_progress_ms: Gives up after so many milliseconds without progress; the activity itself goes on.
        """
        return self._start("activity", input)

    def export(self, **input: Unpack[ExportInput]) -> AsyncFlowRun[ExportResult]:
        """Has an order bought at the marketplace; nothing is ever bought twice by it.

        :param operator: Needed.
        :param provider: Needed.
        :param order_id: Needed.
        :param line_ids: These lines; all that are not bought yet if left out.
        :param policy: Answers decided beforehand, tried in order; what they do not cover is asked.
        :param no_progress_ms: Gives up after so many milliseconds without progress; the activity itself goes on.
        """
        return self._start("export", input)

    def synchronise(self, **input: Unpack[SynchroniseInput]) -> AsyncFlowRun[SynchroniseResult]:
        """Brings statuses and tracking numbers over from the marketplace, and tells what changed.

        Takes exactly one of: `order_ids`, or `status_ids` with `limit`.

        :param operator: Needed.
        :param provider: Needed.
        :param order_ids: These orders.
        :param status_ids: Orders with lines of these statuses.
        :param limit: So many orders at most; with `status_ids`.
        :param policy: Answers decided beforehand, tried in order; what they do not cover is asked.
        :param no_progress_ms: Gives up after so many milliseconds without progress; the activity itself goes on.
        """
        return self._start("synchronise", input)

    def track(self, **input: Unpack[TrackInput]) -> AsyncFlowRun[TrackResult]:
        """Finds order lines by their marketplace order, or by the code on a parcel as a scanner gives it.

        Takes exactly one of: `marketplace_order`, or `waybill`.

        :param operator: Needed.
        :param marketplace_order:
        :param waybill: Blanks, case and a scanner's prefix do not matter.
        """
        return self._start("track", input)

    def cancel_and_readd(self, **input: Unpack[CancelAndReaddInput]) -> AsyncFlowRun[ReaddResult]:
        """Cancels lines of an order and orders them again in a new one.

        :param customer: Needed. Whose order it is.
        :param order_id: Needed. The order that holds the lines.
        :param line_ids: Needed. The lines to order again.
        :param operator: Whose search finds the order again if its answer is lost; better than the customer's own
            list.
        :param delivery_mode_id: That of the order if left out.
        :param user_profile_id: To whom it goes.
        :param comment: The customer's comment.
        :param reference: A mark by which the order is found again; drawn if left out.
        :param diagnose: Finds out, by billed look-ups, why lines were dropped.
        :param repeat: Repeats a change whose answer was lost, once it is sure that no trace of it is to be found.
        """
        return self._start("cancel_and_readd", input)

    def link(self, **input: Unpack[LinkInput]) -> AsyncFlowRun[LinkResult]:
        """Links the lines of an order with orders that were bought by hand at the marketplace.

        :param operator: Needed.
        :param provider: Needed.
        :param order_id: Needed.
        :param marketplace_orders: Needed. The marketplace's numbers; which line each belongs to is found by the
            service.
        :param element_names: Names of the document's elements, which were never seen; the likely ones if left out.
        :param document: A document of one's own, sent as it is.
        :param policy: Answers decided beforehand, tried in order; what they do not cover is asked.
        :param no_progress_ms: Gives up after so many milliseconds without progress; the activity itself goes on.
        """
        return self._start("link", input)

    def unlink(self, **input: Unpack[UnlinkInput]) -> AsyncFlowRun[LinkResult]:
        """Takes lines off their marketplace orders, so that they can be bought or linked again; nothing is cancelled
        at the marketplace.

        :param operator: Needed.
        :param provider: Needed.
        :param order_id: Needed.
        :param line_ids: These lines; all that are linked if left out.
        :param element_names: Names of the document's elements, which were never seen; the likely ones if left out.
        :param document: A document of one's own, sent as it is.
        :param policy: Answers decided beforehand, tried in order; what they do not cover is asked.
        :param no_progress_ms: Gives up after so many milliseconds without progress; the activity itself goes on.
        """
        return self._start("unlink", input)

    def watch(self, **input: Unpack[WatchInput]) -> AsyncFlowRun[WatchResult]:
        """Tells what is new in orders since a snapshot, without asking the marketplace.

        Takes exactly one of: `order_ids`, or `status_ids` with `limit`.

        :param operator: Needed.
        :param snapshot: That of an earlier watch; none the first time.
        :param history: Reads an order again only if something new stands in the queue of status changes.
        :param order_ids: These orders.
        :param status_ids: Orders with lines of these statuses.
        :param limit: So many orders at most; with `status_ids`.
        """
        return self._start("watch", input)

    def change_statuses(self, **input: Unpack[ChangeStatusesInput]) -> AsyncFlowRun[ChangeStatusesResult]:
        """Puts lines of an order into another status, and looks whether they are in it.

        :param operator: Needed.
        :param order_id: Needed.
        :param line_ids: Needed.
        :param status: Needed. The status's id, or its name in the shop.
        :param update: Other members of the lines that go with it in one call, such as the `internal_price` that the
            customer shall confirm; nothing but the status is looked at after it.
        :param repeat: Repeats a change whose answer was lost, once it is sure that no trace of it is to be found.
        """
        return self._start("change_statuses", input)

    def update_order(self, **input: Unpack[UpdateOrderInput]) -> AsyncFlowRun[UpdateOrderResult]:
        """Changes an order's weight, delivery mode, remark or address, and looks whether it took.

        :param operator: Needed.
        :param order_id: Needed.
        :param update: Needed.
        :param repeat: Repeats a change whose answer was lost, once it is sure that no trace of it is to be found.
        """
        return self._start("update_order", input)

    def check_basket(self, **input: Unpack[CheckBasketInput]) -> AsyncFlowRun[CheckBasketResult]:
        """Has the service check a basket, or some of its elements: are they still sold, at what price.

        :param customer: Needed. Or a guest with a basket.
        :param element_ids: These; all if left out.
        :param no_progress_ms: Gives up after so many milliseconds without progress.
        :param repeat: Repeats a change whose answer was lost, once it is sure that no trace of it is to be found.
        """
        return self._start("check_basket", input)

    def bulk_items(self, **input: Unpack[BulkItemsInput]) -> AsyncItemsRun[ItemFullInfo, BulkResult]:
        """Reads many items by their ids, block by block, as they come.

        :param ids: Needed. 10,000 at most.
        :param block_size: So many items are read at a time (100).
        :param repeat: Repeats a change whose answer was lost, once it is sure that no trace of it is to be found.
        """
        return self._start_items("bulk_items", input)

    def bulk_search(self, **input: Unpack[BulkSearchInput]) -> AsyncItemsRun[ItemFullInfo, BulkResult]:
        """Reads what a search finds, block by block, as it comes. That these are full items is assumed.

        :param parameters: Needed. As `BatchSearchItemsFrame` takes them.
        :param frame_size: Needed. So many items, 10,000 at most.
        :param frame_position: From this place on (0).
        :param block_size: So many items are read at a time (100).
        :param repeat: Repeats a change whose answer was lost, once it is sure that no trace of it is to be found.
        """
        return self._start_items("bulk_search", input)

    def run_activity(self, **input: Unpack[RunActivityInput]) -> AsyncFlowRun[RunActivityResult]:
        """Starts an activity by any method that does, and follows it to its end.

        :param operator: Needed.
        :param method: Needed. The service's own name of the method.
        :param provider: The session with the marketplace, for methods that want one.
        :param arguments: Its arguments.
        :param policy: Answers decided beforehand, tried in order; what they do not cover is asked.
        :param no_progress_ms: Gives up after so many milliseconds without progress; the activity itself goes on.
        """
        return self._start("run_activity", input)

    def activities(self, **input: Unpack[ActivitiesInput]) -> AsyncFlowRun[ActivitiesResult]:
        """Lists activities, whoever started them, and the open questions of those that wait.

        :param operator: Needed.
        :param types: Of these types; of all if left out.
        """
        return self._start("activities", input)

    def settings(self, **input: Unpack[SettingsInput]) -> AsyncFlowRun[SettingsResult]:
        """Reads the settings of autopurchase at a marketplace by the service's own description of them.

        :param operator: Needed.
        :param provider_type: Needed.
        """
        return self._start("settings", input)

    def update_settings(self, **input: Unpack[UpdateSettingsInput]) -> AsyncFlowRun[UpdateSettingsResult]:
        """Changes settings of autopurchase, checked against their description, and looks whether they took.

        :param operator: Needed.
        :param provider_type: Needed.
        :param changes: Needed.
        :param root_name: The root element of the document, where the assumed one is wrong.
        :param repeat: Repeats a change whose answer was lost, once it is sure that no trace of it is to be found.
        """
        return self._start("update_settings", input)
