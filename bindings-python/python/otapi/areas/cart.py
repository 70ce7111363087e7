# Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
"""The customer's or guest's cart."""

from __future__ import annotations

from .. import _view as _v
from .._calls import AreaCalls, AsyncAreaCalls
from ..ids import ElementId

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import Unpack

    from ..documents import BatchSimplifiedAddItemsToBasketRequest, ElementFields
    from ..types import CallOptions
    from .common import BackgroundActivityIdentificationInfo, CollectionInfo, NamedParameter


class BasketCheckingMessage(_v.View):
    element_id = _v.Member(_v.named(ElementId))
    text = _v.Member(_v.text)
    parameters: _v.Member[tuple[NamedParameter, ...]] = _v.Member(_v.many(_v.One("common", "NamedParameter")))
    status = _v.Member(_v.text)
    """Assumed, not documented."""
    code = _v.Member(_v.text)


class BasketCheckingResult(_v.View):
    is_finished = _v.Member(_v.flag)
    progress_percent = _v.Member(_v.whole)
    messages: _v.Member[tuple[BasketCheckingMessage, ...]] = _v.Member(_v.many(_v.One("cart", "BasketCheckingMessage")))


class CartCalls(AreaCalls):
    """The customer's or guest's cart."""

    __slots__ = ()

    def add_item_to_basket(
        self,
        *,
        item_id: str,
        quantity: int,
        configuration_id: str | None = None,
        field_parameters: ElementFields | None = None,
        price_type: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ElementId | None:
        """Put an item configuration into the cart.

        One client reports that the JSON endpoint wants configurationId and fieldParameters to be there, even if
        empty.

        Changes once: never repeated by itself. Adds to the cart; a repeat adds the quantity again. Needs a
        customer's session.

        Known from other clients, not documented.

        :param price_type: Seen in one weak source, and as PriceType in order documents. Assumed, not documented.
        """
        return self._call("AddItemToBasket", locals(), _v.named(ElementId))

    def batch_simplified_add_items_to_basket(
        self,
        *,
        request: BatchSimplifiedAddItemsToBasketRequest,
        **options: Unpack[CallOptions],
    ) -> tuple[ElementId, ...]:
        """Put several simplified item selections into the cart in one call.

        Changes once: never repeated by itself. Adds to the cart; a repeat adds the quantities again. Needs a
        customer's session.

        Known from other clients, not documented.
        """
        return self._call("BatchSimplifiedAddItemsToBasket", locals(), _v.many(_v.named(ElementId)))

    def clear_basket(self, **options: Unpack[CallOptions]) -> None:
        """Empty the cart.

        Changes something; the same call again leaves the same state. Empties the cart; a repeat finds it empty.
        Needs a customer's session.

        Known from other clients, not documented.
        """
        return self._call("ClearBasket", locals(), _v.nothing)

    def edit_basket_item_fields(
        self,
        *,
        element_id: int,
        field_parameters: ElementFields,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change the extra fields of a cart element.

        Changes something; the same call again leaves the same state. Sets the fields of a cart element to the
        given values. Needs a customer's session.

        Known from other clients, not documented.
        """
        return self._call("EditBasketItemFields", locals(), _v.nothing)

    def edit_basket_item_quantity(
        self,
        *,
        element_id: int,
        quantity: int,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change the quantity of a cart element.

        Changes something; the same call again leaves the same state. Sets the quantity to the given number, not
        by a difference. Needs a customer's session.

        Known from other clients, not documented.
        """
        return self._call("EditBasketItemQuantity", locals(), _v.nothing)

    def get_basket(self, **options: Unpack[CallOptions]) -> CollectionInfo:
        """Get the contents of the cart.

        Needs a customer's session.

        Known from other clients, not documented.
        """
        return self._call("GetBasket", locals(), _v.always(_v.One("common", "CollectionInfo")))

    def get_basket_checking_result(
        self,
        *,
        activity_id: str,
        **options: Unpack[CallOptions],
    ) -> BasketCheckingResult:
        """Get the result of a finished cart check.

        Only IsFinished tells the end; each message has its own Status (Ok, Warning, Error).

        Needs a customer's session.

        Known from other clients, not documented.
        """
        return self._call("GetBasketCheckingResult", locals(), _v.always(_v.One("cart", "BasketCheckingResult")))

    def get_partial_basket(
        self,
        *,
        elements: Sequence[str | int],
        **options: Unpack[CallOptions],
    ) -> CollectionInfo:
        """Get only the given elements of the cart, with totals for them.

        Needs a customer's session.

        Known from other clients, not documented.

        :param elements: Ids of cart elements. The shop joins them with ','; one client uses ';'.
        """
        return self._call("GetPartialBasket", locals(), _v.always(_v.One("common", "CollectionInfo")))

    def move_all_items_from_note_to_basket(self, **options: Unpack[CallOptions]) -> None:
        """Move everything from the favourites (note) list to the cart.

        Changes something; the same call again leaves the same state. Moves what is on the favourites list; a
        repeat finds the list empty. Needs a customer's session.

        Known from other clients, not documented.
        """
        return self._call("MoveAllItemsFromNoteToBasket", locals(), _v.nothing)

    def move_item_from_note_to_basket(
        self,
        *,
        element_id: int,
        **options: Unpack[CallOptions],
    ) -> None:
        """Move one element from the favourites (note) list to the cart.

        Changes something; the same call again leaves the same state. Moves one element by id; a repeat no longer
        finds it on the favourites list. Needs a customer's session.

        Known from other clients, not documented.
        """
        return self._call("MoveItemFromNoteToBasket", locals(), _v.nothing)

    def move_items_from_note_to_basket(
        self,
        *,
        elements: Sequence[str | int],
        **options: Unpack[CallOptions],
    ) -> None:
        """Move several elements from the favourites (note) list to the cart.

        Changes something; the same call again leaves the same state. Moves elements by id; a repeat no longer
        finds them on the favourites list. Needs a customer's session.

        Known from other clients, not documented.

        :param elements: Ids of elements of the list; the separator is that of the cart methods. Assumed, not
            documented.
        """
        return self._call("MoveItemsFromNoteToBasket", locals(), _v.nothing)

    def remove_item_from_basket(
        self,
        *,
        element_id: int,
        **options: Unpack[CallOptions],
    ) -> None:
        """Remove one element from the cart.

        Changes something; the same call again leaves the same state. Removes an element by id; a repeat finds it
        gone. Needs a customer's session.

        Known from other clients, not documented.
        """
        return self._call("RemoveItemFromBasket", locals(), _v.nothing)

    def remove_items_from_basket(
        self,
        *,
        elements: Sequence[str | int],
        **options: Unpack[CallOptions],
    ) -> None:
        """Remove several elements from the cart.

        Changes something; the same call again leaves the same state. Removes elements by id; a repeat finds them
        gone. Needs a customer's session.

        Known from other clients, not documented.

        :param elements: Ids of cart elements. The shop joins them with ','; one client uses ';'.
        """
        return self._call("RemoveItemsFromBasket", locals(), _v.nothing)

    def run_basket_checking(
        self,
        *,
        elements: Sequence[str | int] | None = None,
        **options: Unpack[CallOptions],
    ) -> BackgroundActivityIdentificationInfo:
        """Start a check of cart elements against the provider in the background.

        Read the outcome with GetBasketCheckingResult.

        Changes once: never repeated by itself. Starts a background check at every call; it changes no goods, but
        a repeat leaves two checks running. Needs a customer's session. Starts an activity of the type
        `BasketChecking`, which the flow `activity` follows, as is assumed.

        Known from other clients, not documented.

        :param elements: Ids of cart elements. The shop joins them with ','; one client uses ';'.
        """
        return self._call(
            "RunBasketChecking", locals(), _v.always(_v.One("common", "BackgroundActivityIdentificationInfo"))
        )


class AsyncCartCalls(AsyncAreaCalls):
    """The customer's or guest's cart."""

    __slots__ = ()

    async def add_item_to_basket(
        self,
        *,
        item_id: str,
        quantity: int,
        configuration_id: str | None = None,
        field_parameters: ElementFields | None = None,
        price_type: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ElementId | None:
        """Put an item configuration into the cart.

        One client reports that the JSON endpoint wants configurationId and fieldParameters to be there, even if
        empty.

        Changes once: never repeated by itself. Adds to the cart; a repeat adds the quantity again. Needs a
        customer's session.

        Known from other clients, not documented.

        :param price_type: Seen in one weak source, and as PriceType in order documents. Assumed, not documented.
        """
        return await self._call("AddItemToBasket", locals(), _v.named(ElementId))

    async def batch_simplified_add_items_to_basket(
        self,
        *,
        request: BatchSimplifiedAddItemsToBasketRequest,
        **options: Unpack[CallOptions],
    ) -> tuple[ElementId, ...]:
        """Put several simplified item selections into the cart in one call.

        Changes once: never repeated by itself. Adds to the cart; a repeat adds the quantities again. Needs a
        customer's session.

        Known from other clients, not documented.
        """
        return await self._call("BatchSimplifiedAddItemsToBasket", locals(), _v.many(_v.named(ElementId)))

    async def clear_basket(self, **options: Unpack[CallOptions]) -> None:
        """Empty the cart.

        Changes something; the same call again leaves the same state. Empties the cart; a repeat finds it empty.
        Needs a customer's session.

        Known from other clients, not documented.
        """
        return await self._call("ClearBasket", locals(), _v.nothing)

    async def edit_basket_item_fields(
        self,
        *,
        element_id: int,
        field_parameters: ElementFields,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change the extra fields of a cart element.

        Changes something; the same call again leaves the same state. Sets the fields of a cart element to the
        given values. Needs a customer's session.

        Known from other clients, not documented.
        """
        return await self._call("EditBasketItemFields", locals(), _v.nothing)

    async def edit_basket_item_quantity(
        self,
        *,
        element_id: int,
        quantity: int,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change the quantity of a cart element.

        Changes something; the same call again leaves the same state. Sets the quantity to the given number, not
        by a difference. Needs a customer's session.

        Known from other clients, not documented.
        """
        return await self._call("EditBasketItemQuantity", locals(), _v.nothing)

    async def get_basket(self, **options: Unpack[CallOptions]) -> CollectionInfo:
        """Get the contents of the cart.

        Needs a customer's session.

        Known from other clients, not documented.
        """
        return await self._call("GetBasket", locals(), _v.always(_v.One("common", "CollectionInfo")))

    async def get_basket_checking_result(
        self,
        *,
        activity_id: str,
        **options: Unpack[CallOptions],
    ) -> BasketCheckingResult:
        """Get the result of a finished cart check.

        Only IsFinished tells the end; each message has its own Status (Ok, Warning, Error).

        Needs a customer's session.

        Known from other clients, not documented.
        """
        return await self._call("GetBasketCheckingResult", locals(), _v.always(_v.One("cart", "BasketCheckingResult")))

    async def get_partial_basket(
        self,
        *,
        elements: Sequence[str | int],
        **options: Unpack[CallOptions],
    ) -> CollectionInfo:
        """Get only the given elements of the cart, with totals for them.

        Needs a customer's session.

        Known from other clients, not documented.

        :param elements: Ids of cart elements. The shop joins them with ','; one client uses ';'.
        """
        return await self._call("GetPartialBasket", locals(), _v.always(_v.One("common", "CollectionInfo")))

    async def move_all_items_from_note_to_basket(self, **options: Unpack[CallOptions]) -> None:
        """Move everything from the favourites (note) list to the cart.

        Changes something; the same call again leaves the same state. Moves what is on the favourites list; a
        repeat finds the list empty. Needs a customer's session.

        Known from other clients, not documented.
        """
        return await self._call("MoveAllItemsFromNoteToBasket", locals(), _v.nothing)

    async def move_item_from_note_to_basket(
        self,
        *,
        element_id: int,
        **options: Unpack[CallOptions],
    ) -> None:
        """Move one element from the favourites (note) list to the cart.

        Changes something; the same call again leaves the same state. Moves one element by id; a repeat no longer
        finds it on the favourites list. Needs a customer's session.

        Known from other clients, not documented.
        """
        return await self._call("MoveItemFromNoteToBasket", locals(), _v.nothing)

    async def move_items_from_note_to_basket(
        self,
        *,
        elements: Sequence[str | int],
        **options: Unpack[CallOptions],
    ) -> None:
        """Move several elements from the favourites (note) list to the cart.

        Changes something; the same call again leaves the same state. Moves elements by id; a repeat no longer
        finds them on the favourites list. Needs a customer's session.

        Known from other clients, not documented.

        :param elements: Ids of elements of the list; the separator is that of the cart methods. Assumed, not
            documented.
        """
        return await self._call("MoveItemsFromNoteToBasket", locals(), _v.nothing)

    async def remove_item_from_basket(
        self,
        *,
        element_id: int,
        **options: Unpack[CallOptions],
    ) -> None:
        """Remove one element from the cart.

        Changes something; the same call again leaves the same state. Removes an element by id; a repeat finds it
        gone. Needs a customer's session.

        Known from other clients, not documented.
        """
        return await self._call("RemoveItemFromBasket", locals(), _v.nothing)

    async def remove_items_from_basket(
        self,
        *,
        elements: Sequence[str | int],
        **options: Unpack[CallOptions],
    ) -> None:
        """Remove several elements from the cart.

        Changes something; the same call again leaves the same state. Removes elements by id; a repeat finds them
        gone. Needs a customer's session.

        Known from other clients, not documented.

        :param elements: Ids of cart elements. The shop joins them with ','; one client uses ';'.
        """
        return await self._call("RemoveItemsFromBasket", locals(), _v.nothing)

    async def run_basket_checking(
        self,
        *,
        elements: Sequence[str | int] | None = None,
        **options: Unpack[CallOptions],
    ) -> BackgroundActivityIdentificationInfo:
        """Start a check of cart elements against the provider in the background.

        Read the outcome with GetBasketCheckingResult.

        Changes once: never repeated by itself. Starts a background check at every call; it changes no goods, but
        a repeat leaves two checks running. Needs a customer's session. Starts an activity of the type
        `BasketChecking`, which the flow `activity` follows, as is assumed.

        Known from other clients, not documented.

        :param elements: Ids of cart elements. The shop joins them with ','; one client uses ';'.
        """
        return await self._call(
            "RunBasketChecking", locals(), _v.always(_v.One("common", "BackgroundActivityIdentificationInfo"))
        )
