# Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
"""The customer's favourite items and vendors."""

from __future__ import annotations

from .. import _view as _v
from .._calls import AreaCalls, AsyncAreaCalls
from ..ids import ElementId

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator, Sequence

    from typing_extensions import Unpack

    from ..documents import ElementFields, SimplifiedVendorSearchParameters
    from ..types import CallOptions
    from .common import CollectionInfo, SimplifiedVendorInfo


class FavoritesCalls(AreaCalls):
    """The customer's favourite items and vendors."""

    __slots__ = ()

    def add_item_to_note(
        self,
        *,
        item_id: str,
        configuration_id: str | None = None,
        quantity: int | None = None,
        field_parameters: ElementFields | None = None,
        **options: Unpack[CallOptions],
    ) -> ElementId | None:
        """Put an item configuration on the customer's favourites (note) list.

        Changes once: never repeated by itself. Adds to the favourites list; whether a repeat adds a second
        element or raises the quantity is not known. Needs a customer's session.

        Known from other clients, not documented.
        """
        return self._call("AddItemToNote", locals(), _v.named(ElementId))

    def add_vendor_to_favorites(
        self,
        *,
        vendor_id: str,
        field_parameters: ElementFields | None = None,
        **options: Unpack[CallOptions],
    ) -> ElementId | None:
        """Add a vendor to the customer's favourite vendors.

        Changes once: never repeated by itself. Adds a vendor to the list; whether a repeat adds a second element
        is not known. Needs a customer's session.

        Known from other clients, not documented.
        """
        return self._call("AddVendorToFavorites", locals(), _v.named(ElementId))

    def clear_favorite_vendors(self, **options: Unpack[CallOptions]) -> None:
        """Empty the list of favourite vendors.

        Changes something; the same call again leaves the same state. Empties the list; a repeat finds it empty.
        Needs a customer's session.

        Known from other clients, not documented.
        """
        return self._call("ClearFavoriteVendors", locals(), _v.nothing)

    def clear_note(self, **options: Unpack[CallOptions]) -> None:
        """Empty the favourites (note) list.

        Changes something; the same call again leaves the same state. Empties the list; a repeat finds it empty.
        Needs a customer's session.

        Known from other clients, not documented.
        """
        return self._call("ClearNote", locals(), _v.nothing)

    def edit_favorite_vendor_fields(
        self,
        *,
        element_id: int,
        field_parameters: ElementFields,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change the extra fields of a favourite vendor.

        Changes something; the same call again leaves the same state. Sets the fields of an element to the given
        values. Needs a customer's session.

        Known from other clients, not documented.
        """
        return self._call("EditFavoriteVendorFields", locals(), _v.nothing)

    def edit_note_item_fields(
        self,
        *,
        element_id: int,
        field_parameters: ElementFields,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change the extra fields of an element of the favourites (note) list.

        Changes something; the same call again leaves the same state. Sets the fields of an element to the given
        values. Needs a customer's session.

        Known from other clients, not documented.
        """
        return self._call("EditNoteItemFields", locals(), _v.nothing)

    def edit_note_item_quantity(
        self,
        *,
        element_id: int,
        quantity: int,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change the quantity of an element of the favourites (note) list.

        Changes something; the same call again leaves the same state. Sets the quantity to the given number, not
        by a difference. Needs a customer's session.

        Known from other clients, not documented.
        """
        return self._call("EditNoteItemQuantity", locals(), _v.nothing)

    def get_favorite_vendors(self, **options: Unpack[CallOptions]) -> CollectionInfo:
        """Get the customer's favourite vendors.

        Needs a customer's session.

        Known from other clients, not documented.
        """
        return self._call("GetFavoriteVendors", locals(), _v.always(_v.One("common", "CollectionInfo")))

    def get_note(self, **options: Unpack[CallOptions]) -> CollectionInfo:
        """Get the customer's favourites (note) list.

        Needs a customer's session.

        Known from other clients, not documented.
        """
        return self._call("GetNote", locals(), _v.always(_v.One("common", "CollectionInfo")))

    def move_all_items_from_cart_to_note(self, **options: Unpack[CallOptions]) -> None:
        """Move everything from the cart to the favourites (note) list.

        Changes something; the same call again leaves the same state. Moves what is in the cart; a repeat finds
        the cart empty. Needs a customer's session.

        Known from other clients, not documented.
        """
        return self._call("MoveAllItemsFromCartToNote", locals(), _v.nothing)

    def move_item_from_cart_to_note(
        self,
        *,
        element_id: int,
        **options: Unpack[CallOptions],
    ) -> None:
        """Move one element from the cart to the favourites (note) list.

        Changes something; the same call again leaves the same state. Moves one element by id; a repeat no longer
        finds it in the cart. Needs a customer's session.

        Known from other clients, not documented.
        """
        return self._call("MoveItemFromCartToNote", locals(), _v.nothing)

    def move_items_from_basket_to_note(
        self,
        *,
        elements: Sequence[str | int],
        **options: Unpack[CallOptions],
    ) -> None:
        """Move several elements from the cart to the favourites (note) list.

        Changes something; the same call again leaves the same state. Moves elements by id; a repeat no longer
        finds them in the cart. Needs a customer's session.

        Known from other clients, not documented.

        :param elements: Ids of cart elements. The shop joins them with ','; one client uses ';'.
        """
        return self._call("MoveItemsFromBasketToNote", locals(), _v.nothing)

    def remove_item_from_note(
        self,
        *,
        element_id: int,
        **options: Unpack[CallOptions],
    ) -> None:
        """Remove one element from the favourites (note) list.

        Changes something; the same call again leaves the same state. Removes an element by id; a repeat finds it
        gone. Needs a customer's session.

        Known from other clients, not documented.
        """
        return self._call("RemoveItemFromNote", locals(), _v.nothing)

    def remove_items_from_note(
        self,
        *,
        elements: Sequence[str | int],
        **options: Unpack[CallOptions],
    ) -> None:
        """Remove several elements from the favourites (note) list.

        Changes something; the same call again leaves the same state. Removes elements by id; a repeat finds them
        gone. Needs a customer's session.

        Known from other clients, not documented.

        :param elements: Ids of elements of the list; the separator is that of the cart methods. Assumed, not
            documented.
        """
        return self._call("RemoveItemsFromNote", locals(), _v.nothing)

    def remove_vendor_from_favorites(
        self,
        *,
        element_id: int,
        **options: Unpack[CallOptions],
    ) -> None:
        """Remove one vendor from the favourite vendors.

        Changes something; the same call again leaves the same state. Removes an element by id; a repeat finds it
        gone. Needs a customer's session.

        Known from other clients, not documented.
        """
        return self._call("RemoveVendorFromFavorites", locals(), _v.nothing)

    def remove_vendors_from_favorites(
        self,
        *,
        elements: Sequence[str | int] | None = None,
        vendors: Sequence[str | int] | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Remove several vendors from the favourites, by element ids or vendor ids.

        Changes something; the same call again leaves the same state. Removes vendors by id; a repeat finds them
        gone. Needs a customer's session.

        Known from other clients, not documented.

        :param elements: Ids of elements of the list; the separator is that of the cart methods. Assumed, not
            documented.
        """
        return self._call("RemoveVendorsFromFavorites", locals(), _v.nothing)

    def search_simplified_favorite_vendors(
        self,
        *,
        parameters: SimplifiedVendorSearchParameters | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> _v.Page[SimplifiedVendorInfo]:
        """Search favourite vendors and get them in the simplified form.

        Needs a customer's session. Gives one page; `search_simplified_favorite_vendors_all` goes through all of
        them.

        Known from other clients, not documented.

        :param frame_position: Assumed, not documented.
        :param frame_size: Assumed, not documented.
        """
        return self._call(
            "SearchSimplifiedFavoriteVendors", locals(), _v.always(_v.page(_v.One("common", "SimplifiedVendorInfo")))
        )

    def search_simplified_favorite_vendors_all(
        self,
        *,
        parameters: SimplifiedVendorSearchParameters | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Iterator[SimplifiedVendorInfo]:
        """The items of all pages of `search_simplified_favorite_vendors`, each page read when it is wanted. The
        arguments are the same: `frame_position` is where it begins, `frame_size` how many items are asked for at
        once.
        """
        return self._pages("SearchSimplifiedFavoriteVendors", locals(), _v.One("common", "SimplifiedVendorInfo"))


class AsyncFavoritesCalls(AsyncAreaCalls):
    """The customer's favourite items and vendors."""

    __slots__ = ()

    async def add_item_to_note(
        self,
        *,
        item_id: str,
        configuration_id: str | None = None,
        quantity: int | None = None,
        field_parameters: ElementFields | None = None,
        **options: Unpack[CallOptions],
    ) -> ElementId | None:
        """Put an item configuration on the customer's favourites (note) list.

        Changes once: never repeated by itself. Adds to the favourites list; whether a repeat adds a second
        element or raises the quantity is not known. Needs a customer's session.

        Known from other clients, not documented.
        """
        return await self._call("AddItemToNote", locals(), _v.named(ElementId))

    async def add_vendor_to_favorites(
        self,
        *,
        vendor_id: str,
        field_parameters: ElementFields | None = None,
        **options: Unpack[CallOptions],
    ) -> ElementId | None:
        """Add a vendor to the customer's favourite vendors.

        Changes once: never repeated by itself. Adds a vendor to the list; whether a repeat adds a second element
        is not known. Needs a customer's session.

        Known from other clients, not documented.
        """
        return await self._call("AddVendorToFavorites", locals(), _v.named(ElementId))

    async def clear_favorite_vendors(self, **options: Unpack[CallOptions]) -> None:
        """Empty the list of favourite vendors.

        Changes something; the same call again leaves the same state. Empties the list; a repeat finds it empty.
        Needs a customer's session.

        Known from other clients, not documented.
        """
        return await self._call("ClearFavoriteVendors", locals(), _v.nothing)

    async def clear_note(self, **options: Unpack[CallOptions]) -> None:
        """Empty the favourites (note) list.

        Changes something; the same call again leaves the same state. Empties the list; a repeat finds it empty.
        Needs a customer's session.

        Known from other clients, not documented.
        """
        return await self._call("ClearNote", locals(), _v.nothing)

    async def edit_favorite_vendor_fields(
        self,
        *,
        element_id: int,
        field_parameters: ElementFields,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change the extra fields of a favourite vendor.

        Changes something; the same call again leaves the same state. Sets the fields of an element to the given
        values. Needs a customer's session.

        Known from other clients, not documented.
        """
        return await self._call("EditFavoriteVendorFields", locals(), _v.nothing)

    async def edit_note_item_fields(
        self,
        *,
        element_id: int,
        field_parameters: ElementFields,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change the extra fields of an element of the favourites (note) list.

        Changes something; the same call again leaves the same state. Sets the fields of an element to the given
        values. Needs a customer's session.

        Known from other clients, not documented.
        """
        return await self._call("EditNoteItemFields", locals(), _v.nothing)

    async def edit_note_item_quantity(
        self,
        *,
        element_id: int,
        quantity: int,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change the quantity of an element of the favourites (note) list.

        Changes something; the same call again leaves the same state. Sets the quantity to the given number, not
        by a difference. Needs a customer's session.

        Known from other clients, not documented.
        """
        return await self._call("EditNoteItemQuantity", locals(), _v.nothing)

    async def get_favorite_vendors(self, **options: Unpack[CallOptions]) -> CollectionInfo:
        """Get the customer's favourite vendors.

        Needs a customer's session.

        Known from other clients, not documented.
        """
        return await self._call("GetFavoriteVendors", locals(), _v.always(_v.One("common", "CollectionInfo")))

    async def get_note(self, **options: Unpack[CallOptions]) -> CollectionInfo:
        """Get the customer's favourites (note) list.

        Needs a customer's session.

        Known from other clients, not documented.
        """
        return await self._call("GetNote", locals(), _v.always(_v.One("common", "CollectionInfo")))

    async def move_all_items_from_cart_to_note(self, **options: Unpack[CallOptions]) -> None:
        """Move everything from the cart to the favourites (note) list.

        Changes something; the same call again leaves the same state. Moves what is in the cart; a repeat finds
        the cart empty. Needs a customer's session.

        Known from other clients, not documented.
        """
        return await self._call("MoveAllItemsFromCartToNote", locals(), _v.nothing)

    async def move_item_from_cart_to_note(
        self,
        *,
        element_id: int,
        **options: Unpack[CallOptions],
    ) -> None:
        """Move one element from the cart to the favourites (note) list.

        Changes something; the same call again leaves the same state. Moves one element by id; a repeat no longer
        finds it in the cart. Needs a customer's session.

        Known from other clients, not documented.
        """
        return await self._call("MoveItemFromCartToNote", locals(), _v.nothing)

    async def move_items_from_basket_to_note(
        self,
        *,
        elements: Sequence[str | int],
        **options: Unpack[CallOptions],
    ) -> None:
        """Move several elements from the cart to the favourites (note) list.

        Changes something; the same call again leaves the same state. Moves elements by id; a repeat no longer
        finds them in the cart. Needs a customer's session.

        Known from other clients, not documented.

        :param elements: Ids of cart elements. The shop joins them with ','; one client uses ';'.
        """
        return await self._call("MoveItemsFromBasketToNote", locals(), _v.nothing)

    async def remove_item_from_note(
        self,
        *,
        element_id: int,
        **options: Unpack[CallOptions],
    ) -> None:
        """Remove one element from the favourites (note) list.

        Changes something; the same call again leaves the same state. Removes an element by id; a repeat finds it
        gone. Needs a customer's session.

        Known from other clients, not documented.
        """
        return await self._call("RemoveItemFromNote", locals(), _v.nothing)

    async def remove_items_from_note(
        self,
        *,
        elements: Sequence[str | int],
        **options: Unpack[CallOptions],
    ) -> None:
        """Remove several elements from the favourites (note) list.

        Changes something; the same call again leaves the same state. Removes elements by id; a repeat finds them
        gone. Needs a customer's session.

        Known from other clients, not documented.

        :param elements: Ids of elements of the list; the separator is that of the cart methods. Assumed, not
            documented.
        """
        return await self._call("RemoveItemsFromNote", locals(), _v.nothing)

    async def remove_vendor_from_favorites(
        self,
        *,
        element_id: int,
        **options: Unpack[CallOptions],
    ) -> None:
        """Remove one vendor from the favourite vendors.

        Changes something; the same call again leaves the same state. Removes an element by id; a repeat finds it
        gone. Needs a customer's session.

        Known from other clients, not documented.
        """
        return await self._call("RemoveVendorFromFavorites", locals(), _v.nothing)

    async def remove_vendors_from_favorites(
        self,
        *,
        elements: Sequence[str | int] | None = None,
        vendors: Sequence[str | int] | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Remove several vendors from the favourites, by element ids or vendor ids.

        Changes something; the same call again leaves the same state. Removes vendors by id; a repeat finds them
        gone. Needs a customer's session.

        Known from other clients, not documented.

        :param elements: Ids of elements of the list; the separator is that of the cart methods. Assumed, not
            documented.
        """
        return await self._call("RemoveVendorsFromFavorites", locals(), _v.nothing)

    async def search_simplified_favorite_vendors(
        self,
        *,
        parameters: SimplifiedVendorSearchParameters | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> _v.Page[SimplifiedVendorInfo]:
        """Search favourite vendors and get them in the simplified form.

        Needs a customer's session. Gives one page; `search_simplified_favorite_vendors_all` goes through all of
        them.

        Known from other clients, not documented.

        :param frame_position: Assumed, not documented.
        :param frame_size: Assumed, not documented.
        """
        return await self._call(
            "SearchSimplifiedFavoriteVendors", locals(), _v.always(_v.page(_v.One("common", "SimplifiedVendorInfo")))
        )

    def search_simplified_favorite_vendors_all(
        self,
        *,
        parameters: SimplifiedVendorSearchParameters | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[SimplifiedVendorInfo]:
        """The items of all pages of `search_simplified_favorite_vendors`, each page read when it is wanted. The
        arguments are the same: `frame_position` is where it begins, `frame_size` how many items are asked for at
        once.
        """
        return self._pages("SearchSimplifiedFavoriteVendors", locals(), _v.One("common", "SimplifiedVendorInfo"))
