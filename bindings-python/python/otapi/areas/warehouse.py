# Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
"""The shop's own warehouse."""

from __future__ import annotations

from .. import _view as _v
from .._calls import AreaCalls, AsyncAreaCalls

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from typing_extensions import Unpack

    from ..documents import (
        RunWarehouseImportItemsImportData,
        SearchWarehouseCategoriesSearchParameters,
        SearchWarehouseItemsSearchParameters,
        WarehouseCategoryData,
        WarehouseItemData,
        WarehousePropertyData,
        WarehousePropertyValueData,
    )
    from ..types import CallOptions
    from .common import BackgroundActivityIdentificationInfo


class GetWarehousePropertiesItem(_v.View):
    id = _v.Member(_v.text)
    name = _v.Member(_v.text)


class GetWarehousePropertyValuesItem(_v.View):
    id = _v.Member(_v.text)
    value = _v.Member(_v.text)


class WarehouseCategoryInfo(_v.View):
    id = _v.Member(_v.text)
    name = _v.Member(_v.text)
    parent_id = _v.Member(_v.text)
    is_parent = _v.Member(_v.flag)


class WarehouseItemConfigurationInfo(_v.View):
    id = _v.Member(_v.text)
    display_name = _v.Member(_v.text)
    price = _v.Member(_v.decimal)
    """Assumed, not documented."""
    quantity = _v.Member(_v.whole)
    """Assumed, not documented."""


class WarehouseItemImageInfo(_v.View):
    url = _v.Member(_v.text)
    is_main = _v.Member(_v.flag)
    """Assumed, not documented."""


class WarehouseItemInfo(_v.View):
    id = _v.Member(_v.text)
    name = _v.Member(_v.text)
    description = _v.Member(_v.text)
    main_image_url = _v.Member(_v.text)
    price = _v.Member(_v.decimal)
    quantity = _v.Member(_v.whole)
    category_id = _v.Member(_v.text)
    vendor: _v.Member[WarehouseVendorInfo | None] = _v.Member(_v.One("warehouse", "WarehouseVendorInfo"))
    weight = _v.Member(_v.decimal)
    is_sell_allowed = _v.Member(_v.flag)
    configurations: _v.Member[tuple[WarehouseItemConfigurationInfo, ...]] = _v.Member(
        _v.many(_v.One("warehouse", "WarehouseItemConfigurationInfo"))
    )
    image_urls: _v.Member[tuple[WarehouseItemImageInfo, ...]] = _v.Member(
        _v.many(_v.One("warehouse", "WarehouseItemImageInfo"))
    )
    property_values: _v.Member[tuple[WarehouseItemPropertyValueInfo, ...]] = _v.Member(
        _v.many(_v.One("warehouse", "WarehouseItemPropertyValueInfo"))
    )


class WarehouseItemPropertyValueInfo(_v.View):
    name = _v.Member(_v.text)
    property_id = _v.Member(_v.text)
    property_value_id = _v.Member(_v.text)
    value = _v.Member(_v.text)


class WarehouseVendorInfo(_v.View):
    id = _v.Member(_v.text)
    name = _v.Member(_v.text)
    email = _v.Member(_v.text)
    picture_url = _v.Member(_v.text)
    location = _v.Member(_v.text)


class WarehouseCalls(AreaCalls):
    """The shop's own warehouse."""

    __slots__ = ()

    def create_warehouse_category(
        self,
        *,
        create_data: WarehouseCategoryData,
        **options: Unpack[CallOptions],
    ) -> str | None:
        """Create a warehouse category.

        Changes once: never repeated by itself. Creates a category; a repeat would create a second one. Needs an
        operator's session.

        Known from other clients, not documented.
        """
        return self._call("CreateWarehouseCategory", locals(), _v.text)

    def create_warehouse_item(
        self,
        *,
        create_data: WarehouseItemData,
        **options: Unpack[CallOptions],
    ) -> str | None:
        """Create a warehouse item.

        Changes once: never repeated by itself. Creates an item; a repeat would create a second one. Needs an
        operator's session.

        Known from other clients, not documented.
        """
        return self._call("CreateWarehouseItem", locals(), _v.text)

    def create_warehouse_property(
        self,
        *,
        create_data: WarehousePropertyData,
        **options: Unpack[CallOptions],
    ) -> str | None:
        """Create a property of warehouse items.

        Changes once: never repeated by itself. Creates a property; a repeat would create a second one. Needs an
        operator's session.

        Known from other clients, not documented. What it answers is less sure.
        """
        return self._call("CreateWarehouseProperty", locals(), _v.text)

    def create_warehouse_property_value(
        self,
        *,
        property_id: str,
        create_data: WarehousePropertyValueData,
        **options: Unpack[CallOptions],
    ) -> str | None:
        """Create a value of a warehouse property.

        Changes once: never repeated by itself. Creates a value; a repeat would create a second one. Needs an
        operator's session.

        Known from other clients, not documented. What it answers is less sure.
        """
        return self._call("CreateWarehousePropertyValue", locals(), _v.text)

    def delete_warehouse_category(
        self,
        *,
        category_id: str | int,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a warehouse category.

        Changes something; the same call again leaves the same state. Deletes a category by id; a repeat finds it
        gone. Needs an operator's session.

        Known from other clients, not documented.
        """
        return self._call("DeleteWarehouseCategory", locals(), _v.nothing)

    def delete_warehouse_item(
        self,
        *,
        item_id: str | int,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a warehouse item.

        Changes something; the same call again leaves the same state. Deletes an item by id; a repeat finds it
        gone. Needs an operator's session.

        Known from other clients, not documented.
        """
        return self._call("DeleteWarehouseItem", locals(), _v.nothing)

    def delete_warehouse_property(
        self,
        *,
        property_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a property of warehouse items.

        Changes something; the same call again leaves the same state. Deletes a property by id; a repeat finds it
        gone. Needs an operator's session.

        Known from other clients, not documented. What it answers is less sure.
        """
        return self._call("DeleteWarehouseProperty", locals(), _v.nothing)

    def delete_warehouse_property_value(
        self,
        *,
        property_value_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a value of a warehouse property.

        Changes something; the same call again leaves the same state. Deletes a value by id; a repeat finds it
        gone. Needs an operator's session.

        Known from other clients, not documented. What it answers is less sure.
        """
        return self._call("DeleteWarehousePropertyValue", locals(), _v.nothing)

    def get_warehouse_category_info(
        self,
        *,
        category_id: str | int,
        **options: Unpack[CallOptions],
    ) -> WarehouseCategoryInfo:
        """Get a warehouse category.

        Needs an operator's session.

        Known from other clients, not documented.
        """
        return self._call("GetWarehouseCategoryInfo", locals(), _v.always(_v.One("warehouse", "WarehouseCategoryInfo")))

    def get_warehouse_item_info(
        self,
        *,
        item_id: str | int,
        **options: Unpack[CallOptions],
    ) -> WarehouseItemInfo:
        """Get a warehouse item.

        Needs an operator's session.

        Known from other clients, not documented.
        """
        return self._call("GetWarehouseItemInfo", locals(), _v.always(_v.One("warehouse", "WarehouseItemInfo")))

    def get_warehouse_properties(self, **options: Unpack[CallOptions]) -> tuple[GetWarehousePropertiesItem, ...]:
        """List the properties warehouse items can have.

        Needs an operator's session.

        Known from other clients, not documented. What it answers is less sure.
        """
        return self._call(
            "GetWarehouseProperties", locals(), _v.many(_v.One("warehouse", "GetWarehousePropertiesItem"))
        )

    def get_warehouse_property_values(
        self,
        *,
        property_id: str,
        **options: Unpack[CallOptions],
    ) -> tuple[GetWarehousePropertyValuesItem, ...]:
        """List the values of a warehouse property.

        Needs an operator's session.

        Known from other clients, not documented. What it answers is less sure.
        """
        return self._call(
            "GetWarehousePropertyValues", locals(), _v.many(_v.One("warehouse", "GetWarehousePropertyValuesItem"))
        )

    def run_warehouse_import_items(
        self,
        *,
        import_data: RunWarehouseImportItemsImportData,
        **options: Unpack[CallOptions],
    ) -> BackgroundActivityIdentificationInfo:
        """Start importing warehouse items from an uploaded file, in the background.

        Changes once: never repeated by itself. Starts an import that creates items; a repeat could create them
        twice. Needs an operator's session. Starts an activity of the type `WarehouseItemsImporting`, which the
        flow `activity` follows, as is assumed.

        Known from other clients, not documented.
        """
        return self._call(
            "RunWarehouseImportItems", locals(), _v.always(_v.One("common", "BackgroundActivityIdentificationInfo"))
        )

    def search_warehouse_categories(
        self,
        *,
        search_parameters: SearchWarehouseCategoriesSearchParameters | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> _v.Page[WarehouseCategoryInfo]:
        """Search warehouse categories.

        Needs an operator's session. Gives one page; `search_warehouse_categories_all` goes through all of them.

        Known from other clients, not documented.
        """
        return self._call(
            "SearchWarehouseCategories", locals(), _v.always(_v.page(_v.One("warehouse", "WarehouseCategoryInfo")))
        )

    def search_warehouse_categories_all(
        self,
        *,
        search_parameters: SearchWarehouseCategoriesSearchParameters | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Iterator[WarehouseCategoryInfo]:
        """The items of all pages of `search_warehouse_categories`, each page read when it is wanted. The arguments
        are the same: `frame_position` is where it begins, `frame_size` how many items are asked for at once.
        """
        return self._pages("SearchWarehouseCategories", locals(), _v.One("warehouse", "WarehouseCategoryInfo"))

    def search_warehouse_items(
        self,
        *,
        search_parameters: SearchWarehouseItemsSearchParameters | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> _v.Page[WarehouseItemInfo]:
        """Search warehouse items.

        Needs an operator's session. Gives one page; `search_warehouse_items_all` goes through all of them.

        Known from other clients, not documented.
        """
        return self._call(
            "SearchWarehouseItems", locals(), _v.always(_v.page(_v.One("warehouse", "WarehouseItemInfo")))
        )

    def search_warehouse_items_all(
        self,
        *,
        search_parameters: SearchWarehouseItemsSearchParameters | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Iterator[WarehouseItemInfo]:
        """The items of all pages of `search_warehouse_items`, each page read when it is wanted. The arguments are
        the same: `frame_position` is where it begins, `frame_size` how many items are asked for at once.
        """
        return self._pages("SearchWarehouseItems", locals(), _v.One("warehouse", "WarehouseItemInfo"))

    def update_warehouse_category(
        self,
        *,
        category_id: str | int,
        update_data: WarehouseCategoryData,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change a warehouse category.

        Changes something; the same call again leaves the same state. Sets the sent fields of a category to the
        given values. Needs an operator's session.

        Known from other clients, not documented.
        """
        return self._call("UpdateWarehouseCategory", locals(), _v.nothing)

    def update_warehouse_item(
        self,
        *,
        item_id: str | int,
        update_data: WarehouseItemData,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change a warehouse item.

        Changes something; the same call again leaves the same state. Sets the sent fields of an item, its stock
        included, to the given values, not by a difference. Needs an operator's session.

        Known from other clients, not documented.
        """
        return self._call("UpdateWarehouseItem", locals(), _v.nothing)

    def update_warehouse_property(
        self,
        *,
        property_id: str,
        update_data: WarehousePropertyData,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change a property of warehouse items.

        Changes something; the same call again leaves the same state. Sets the data of a property to the given
        values. Needs an operator's session.

        Known from other clients, not documented. What it answers is less sure.
        """
        return self._call("UpdateWarehouseProperty", locals(), _v.nothing)

    def update_warehouse_property_value(
        self,
        *,
        property_id: str,
        update_data: WarehousePropertyValueData,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change a value of a warehouse property.

        The legacy library sends the value's id under the name propertyId; the delete call uses propertyValueId.

        Changes something; the same call again leaves the same state. Sets a value to the given text. Needs an
        operator's session.

        Known from other clients, not documented. What it answers is less sure.
        """
        return self._call("UpdateWarehousePropertyValue", locals(), _v.nothing)


class AsyncWarehouseCalls(AsyncAreaCalls):
    """The shop's own warehouse."""

    __slots__ = ()

    async def create_warehouse_category(
        self,
        *,
        create_data: WarehouseCategoryData,
        **options: Unpack[CallOptions],
    ) -> str | None:
        """Create a warehouse category.

        Changes once: never repeated by itself. Creates a category; a repeat would create a second one. Needs an
        operator's session.

        Known from other clients, not documented.
        """
        return await self._call("CreateWarehouseCategory", locals(), _v.text)

    async def create_warehouse_item(
        self,
        *,
        create_data: WarehouseItemData,
        **options: Unpack[CallOptions],
    ) -> str | None:
        """Create a warehouse item.

        Changes once: never repeated by itself. Creates an item; a repeat would create a second one. Needs an
        operator's session.

        Known from other clients, not documented.
        """
        return await self._call("CreateWarehouseItem", locals(), _v.text)

    async def create_warehouse_property(
        self,
        *,
        create_data: WarehousePropertyData,
        **options: Unpack[CallOptions],
    ) -> str | None:
        """Create a property of warehouse items.

        Changes once: never repeated by itself. Creates a property; a repeat would create a second one. Needs an
        operator's session.

        Known from other clients, not documented. What it answers is less sure.
        """
        return await self._call("CreateWarehouseProperty", locals(), _v.text)

    async def create_warehouse_property_value(
        self,
        *,
        property_id: str,
        create_data: WarehousePropertyValueData,
        **options: Unpack[CallOptions],
    ) -> str | None:
        """Create a value of a warehouse property.

        Changes once: never repeated by itself. Creates a value; a repeat would create a second one. Needs an
        operator's session.

        Known from other clients, not documented. What it answers is less sure.
        """
        return await self._call("CreateWarehousePropertyValue", locals(), _v.text)

    async def delete_warehouse_category(
        self,
        *,
        category_id: str | int,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a warehouse category.

        Changes something; the same call again leaves the same state. Deletes a category by id; a repeat finds it
        gone. Needs an operator's session.

        Known from other clients, not documented.
        """
        return await self._call("DeleteWarehouseCategory", locals(), _v.nothing)

    async def delete_warehouse_item(
        self,
        *,
        item_id: str | int,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a warehouse item.

        Changes something; the same call again leaves the same state. Deletes an item by id; a repeat finds it
        gone. Needs an operator's session.

        Known from other clients, not documented.
        """
        return await self._call("DeleteWarehouseItem", locals(), _v.nothing)

    async def delete_warehouse_property(
        self,
        *,
        property_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a property of warehouse items.

        Changes something; the same call again leaves the same state. Deletes a property by id; a repeat finds it
        gone. Needs an operator's session.

        Known from other clients, not documented. What it answers is less sure.
        """
        return await self._call("DeleteWarehouseProperty", locals(), _v.nothing)

    async def delete_warehouse_property_value(
        self,
        *,
        property_value_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a value of a warehouse property.

        Changes something; the same call again leaves the same state. Deletes a value by id; a repeat finds it
        gone. Needs an operator's session.

        Known from other clients, not documented. What it answers is less sure.
        """
        return await self._call("DeleteWarehousePropertyValue", locals(), _v.nothing)

    async def get_warehouse_category_info(
        self,
        *,
        category_id: str | int,
        **options: Unpack[CallOptions],
    ) -> WarehouseCategoryInfo:
        """Get a warehouse category.

        Needs an operator's session.

        Known from other clients, not documented.
        """
        return await self._call(
            "GetWarehouseCategoryInfo", locals(), _v.always(_v.One("warehouse", "WarehouseCategoryInfo"))
        )

    async def get_warehouse_item_info(
        self,
        *,
        item_id: str | int,
        **options: Unpack[CallOptions],
    ) -> WarehouseItemInfo:
        """Get a warehouse item.

        Needs an operator's session.

        Known from other clients, not documented.
        """
        return await self._call("GetWarehouseItemInfo", locals(), _v.always(_v.One("warehouse", "WarehouseItemInfo")))

    async def get_warehouse_properties(self, **options: Unpack[CallOptions]) -> tuple[GetWarehousePropertiesItem, ...]:
        """List the properties warehouse items can have.

        Needs an operator's session.

        Known from other clients, not documented. What it answers is less sure.
        """
        return await self._call(
            "GetWarehouseProperties", locals(), _v.many(_v.One("warehouse", "GetWarehousePropertiesItem"))
        )

    async def get_warehouse_property_values(
        self,
        *,
        property_id: str,
        **options: Unpack[CallOptions],
    ) -> tuple[GetWarehousePropertyValuesItem, ...]:
        """List the values of a warehouse property.

        Needs an operator's session.

        Known from other clients, not documented. What it answers is less sure.
        """
        return await self._call(
            "GetWarehousePropertyValues", locals(), _v.many(_v.One("warehouse", "GetWarehousePropertyValuesItem"))
        )

    async def run_warehouse_import_items(
        self,
        *,
        import_data: RunWarehouseImportItemsImportData,
        **options: Unpack[CallOptions],
    ) -> BackgroundActivityIdentificationInfo:
        """Start importing warehouse items from an uploaded file, in the background.

        Changes once: never repeated by itself. Starts an import that creates items; a repeat could create them
        twice. Needs an operator's session. Starts an activity of the type `WarehouseItemsImporting`, which the
        flow `activity` follows, as is assumed.

        Known from other clients, not documented.
        """
        return await self._call(
            "RunWarehouseImportItems", locals(), _v.always(_v.One("common", "BackgroundActivityIdentificationInfo"))
        )

    async def search_warehouse_categories(
        self,
        *,
        search_parameters: SearchWarehouseCategoriesSearchParameters | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> _v.Page[WarehouseCategoryInfo]:
        """Search warehouse categories.

        Needs an operator's session. Gives one page; `search_warehouse_categories_all` goes through all of them.

        Known from other clients, not documented.
        """
        return await self._call(
            "SearchWarehouseCategories", locals(), _v.always(_v.page(_v.One("warehouse", "WarehouseCategoryInfo")))
        )

    def search_warehouse_categories_all(
        self,
        *,
        search_parameters: SearchWarehouseCategoriesSearchParameters | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[WarehouseCategoryInfo]:
        """The items of all pages of `search_warehouse_categories`, each page read when it is wanted. The arguments
        are the same: `frame_position` is where it begins, `frame_size` how many items are asked for at once.
        """
        return self._pages("SearchWarehouseCategories", locals(), _v.One("warehouse", "WarehouseCategoryInfo"))

    async def search_warehouse_items(
        self,
        *,
        search_parameters: SearchWarehouseItemsSearchParameters | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> _v.Page[WarehouseItemInfo]:
        """Search warehouse items.

        Needs an operator's session. Gives one page; `search_warehouse_items_all` goes through all of them.

        Known from other clients, not documented.
        """
        return await self._call(
            "SearchWarehouseItems", locals(), _v.always(_v.page(_v.One("warehouse", "WarehouseItemInfo")))
        )

    def search_warehouse_items_all(
        self,
        *,
        search_parameters: SearchWarehouseItemsSearchParameters | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[WarehouseItemInfo]:
        """The items of all pages of `search_warehouse_items`, each page read when it is wanted. The arguments are
        the same: `frame_position` is where it begins, `frame_size` how many items are asked for at once.
        """
        return self._pages("SearchWarehouseItems", locals(), _v.One("warehouse", "WarehouseItemInfo"))

    async def update_warehouse_category(
        self,
        *,
        category_id: str | int,
        update_data: WarehouseCategoryData,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change a warehouse category.

        Changes something; the same call again leaves the same state. Sets the sent fields of a category to the
        given values. Needs an operator's session.

        Known from other clients, not documented.
        """
        return await self._call("UpdateWarehouseCategory", locals(), _v.nothing)

    async def update_warehouse_item(
        self,
        *,
        item_id: str | int,
        update_data: WarehouseItemData,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change a warehouse item.

        Changes something; the same call again leaves the same state. Sets the sent fields of an item, its stock
        included, to the given values, not by a difference. Needs an operator's session.

        Known from other clients, not documented.
        """
        return await self._call("UpdateWarehouseItem", locals(), _v.nothing)

    async def update_warehouse_property(
        self,
        *,
        property_id: str,
        update_data: WarehousePropertyData,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change a property of warehouse items.

        Changes something; the same call again leaves the same state. Sets the data of a property to the given
        values. Needs an operator's session.

        Known from other clients, not documented. What it answers is less sure.
        """
        return await self._call("UpdateWarehouseProperty", locals(), _v.nothing)

    async def update_warehouse_property_value(
        self,
        *,
        property_id: str,
        update_data: WarehousePropertyValueData,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change a value of a warehouse property.

        The legacy library sends the value's id under the name propertyId; the delete call uses propertyValueId.

        Changes something; the same call again leaves the same state. Sets a value to the given text. Needs an
        operator's session.

        Known from other clients, not documented. What it answers is less sure.
        """
        return await self._call("UpdateWarehousePropertyValue", locals(), _v.nothing)
