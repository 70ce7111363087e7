# Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
"""The tree of categories, and changing it."""

from __future__ import annotations

from .. import _view as _v
from .._calls import AreaCalls, AsyncAreaCalls

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from typing_extensions import Unpack

    from ..documents import EditableCategoryInfo
    from ..types import CallOptions
    from .common import Category, CategoryMetaDataItem, SearchItemsParameters


class Area(_v.View):
    id = _v.Member(_v.text)
    error_code = _v.Member(_v.text)
    """Assumed, not documented."""
    has_error = _v.Member(_v.flag)
    provider_type = _v.Member(_v.text)
    """Assumed, not documented."""
    updated_time = _v.Member(_v.moment)
    name = _v.Member(_v.text)
    parent_id = _v.Member(_v.text)
    type = _v.Member(_v.text)
    zip = _v.Member(_v.text)


class BriefCatalog(_v.View):
    roots: _v.Member[tuple[BriefCategory, ...]] = _v.Member(_v.many(_v.One("catalog", "BriefCategory")))


class BriefCategory(_v.View):
    """Id and Children were seen; Name is assumed."""

    id = _v.Member(_v.text)
    name = _v.Member(_v.text)
    children: _v.Member[tuple[BriefCategory, ...]] = _v.Member(_v.many(_v.One("catalog", "BriefCategory")))


class CategoryId(_v.View):
    value = _v.Member(_v.text)


class CategoryImportInfo(_v.View):
    children: _v.Member[tuple[CategoryImportInfo, ...]] = _v.Member(_v.many(_v.One("catalog", "CategoryImportInfo")))
    local_id = _v.Member(_v.whole)
    external_id = _v.Member(_v.text)
    search_items_parameters: _v.Member[SearchItemsParameters | None] = _v.Member(
        _v.One("common", "SearchItemsParameters")
    )
    name = _v.Member(_v.text)
    approx_weight = _v.Member(_v.decimal)
    provider_type = _v.Member(_v.text)
    """Assumed, not documented."""
    is_deleted = _v.Member(_v.flag)
    is_parent_on_provider = _v.Member(_v.flag)
    is_hidden = _v.Member(_v.flag)


class EditableOtapiCategory(_v.View):
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
    search_parameters: _v.Member[SearchItemsParameters | None] = _v.Member(_v.One("common", "SearchItemsParameters"))
    delete_status = _v.Member(_v.text)
    """Assumed, not documented."""


class ImportSubCatalogTreeItem(_v.View):
    import_id = _v.Member(_v.text)
    actual_id = _v.Member(_v.text)


class CatalogCalls(AreaCalls):
    """The tree of categories, and changing it."""

    __slots__ = ()

    def add_category(
        self,
        *,
        category_name: str,
        parent_category_id: str | None = None,
        category_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> CategoryId:
        """Create a catalogue category (older call without a full category document).

        Changes once: never repeated by itself. Creates a category; a repeat would create a second one. Needs an
        operator's session.

        Known from other clients, not documented.
        """
        return self._call("AddCategory", locals(), _v.always(_v.One("catalog", "CategoryId")))

    def add_category_by_language(
        self,
        *,
        category_name: str,
        parent_category_id: str | None = None,
        category_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> CategoryId:
        """Create a catalogue category with its name in the request language.

        Changes once: never repeated by itself. Creates a category; a repeat would create a second one. Needs an
        operator's session.

        Known from other clients, not documented.
        """
        return self._call("AddCategoryByLanguage", locals(), _v.always(_v.One("catalog", "CategoryId")))

    def add_category_info(
        self,
        *,
        category_info: EditableCategoryInfo,
        input_language: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Category:
        """Create a catalogue category from a full category document.

        Changes once: never repeated by itself. Creates a category; a repeat would create a second one. Needs an
        operator's session.

        Known from other clients, not documented.
        """
        return self._call("AddCategoryInfo", locals(), _v.always(_v.One("common", "Category")))

    def edit_categories_visible(
        self,
        *,
        categories_visible_settings: Sequence[str | int],
        **options: Unpack[CallOptions],
    ) -> None:
        """Show or hide categories.

        Changes something; the same call again leaves the same state. Sets each named category to shown or hidden.
        Needs an operator's session.

        Known from other clients, not documented.

        :param categories_visible_settings: Each entry is a category id, a hyphen and 0 (hidden) or 1 (shown), as in
            otc-15-1. Only single entries were seen. Assumed, not documented.
        """
        return self._call("EditCategoriesVisible", locals(), _v.nothing)

    def edit_category_external_id(
        self,
        *,
        category_id: str,
        external_category_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change the provider id linked to a category.

        Changes something; the same call again leaves the same state. Sets the linked provider category to the
        given id. Needs an operator's session.

        Known from other clients, not documented.
        """
        return self._call("EditCategoryExternalId", locals(), _v.nothing)

    def edit_category_info(
        self,
        *,
        category_id: str,
        category_info: EditableCategoryInfo,
        **options: Unpack[CallOptions],
    ) -> Category:
        """Change a category with a full category document.

        Changes something; the same call again leaves the same state. Sets the data of a category to the given
        values. Needs an operator's session.

        Known from other clients, not documented.
        """
        return self._call("EditCategoryInfo", locals(), _v.always(_v.One("common", "Category")))

    def edit_category_name(
        self,
        *,
        category_id: str,
        category_name: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Rename a category.

        Changes something; the same call again leaves the same state. Sets the name of a category. Needs an
        operator's session.

        Known from other clients, not documented.
        """
        return self._call("EditCategoryName", locals(), _v.nothing)

    def edit_category_name_by_language(
        self,
        *,
        category_id: str,
        category_name: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Rename a category in the request language.

        Changes something; the same call again leaves the same state. Sets the name of a category in one language.
        Needs an operator's session.

        Known from other clients, not documented.
        """
        return self._call("EditCategoryNameByLanguage", locals(), _v.nothing)

    def edit_category_parent(
        self,
        *,
        category_id: str,
        parent_category_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Move a category under another parent.

        Changes something; the same call again leaves the same state. Sets the parent of a category. Needs an
        operator's session.

        Known from other clients, not documented.
        """
        return self._call("EditCategoryParent", locals(), _v.nothing)

    def edit_order_of_category(
        self,
        *,
        category_id: str,
        index: int,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change the position of a category among its siblings.

        Changes something; the same call again leaves the same state. Sets the position of one category to the
        given index. Needs an operator's session.

        Known from other clients, not documented.
        """
        return self._call("EditOrderOfCategory", locals(), _v.nothing)

    def export_catalog(self, **options: Unpack[CallOptions]) -> tuple[CategoryImportInfo, ...]:
        """Export the current catalogue package.

        Needs an operator's session.

        Known from other clients, not documented.
        """
        return self._call("ExportCatalog", locals(), _v.many(_v.One("catalog", "CategoryImportInfo")))

    def export_structure(self, **options: Unpack[CallOptions]) -> str | None:
        """Export the catalogue structure (older than ExportStructureByLanguage).

        Needs an operator's session.

        Known from other clients, not documented.
        """
        return self._call("ExportStructure", locals(), _v.text)

    def export_structure_by_language(self, **options: Unpack[CallOptions]) -> str | None:
        """Export the catalogue structure in the request language.

        Needs an operator's session.

        Known from other clients, not documented.
        """
        return self._call("ExportStructureByLanguage", locals(), _v.text)

    def export_sub_catalog_tree(
        self,
        *,
        parent_category_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Export the category tree under a parent category.

        Needs an operator's session.

        Known from other clients, not documented. What it answers is not known: a generic tree.
        """
        return self._call("ExportSubCatalogTree", locals(), _v.tree)

    def find_hint_category_info_list(
        self,
        *,
        hint_title: str | None = None,
        **options: Unpack[CallOptions],
    ) -> tuple[Category, ...]:
        """Find categories by a part of their name.

        Needs no session. The operator of the shop pays for each call, as is assumed.

        Known from other clients, not documented.
        """
        return self._call("FindHintCategoryInfoList", locals(), _v.many(_v.One("common", "Category")))

    def get_all_area_list(self, **options: Unpack[CallOptions]) -> tuple[Area, ...]:
        """List all areas (administrative divisions of China).

        Needs no session.

        Known from other clients, not documented.
        """
        return self._call("GetAllAreaList", locals(), _v.many(_v.One("catalog", "Area")))

    def get_brief_catalog(self, **options: Unpack[CallOptions]) -> BriefCatalog:
        """Get the whole catalogue as a tree of brief categories.

        Needs no session. The operator of the shop pays for each call, as is assumed. Its answer may be kept for
        60 minutes, as is assumed.

        Known from other clients, not documented. What it answers is less sure. Newer than what older
        installations of the service have.
        """
        return self._call("GetBriefCatalog", locals(), _v.always(_v.One("catalog", "BriefCatalog")))

    def get_category_info(
        self,
        *,
        category_id: str,
        **options: Unpack[CallOptions],
    ) -> Category:
        """Get a category.

        Needs no session. The operator of the shop pays for each call, as is assumed. Its answer may be kept for
        60 minutes, as is assumed.

        Known from other clients, not documented.
        """
        return self._call("GetCategoryInfo", locals(), _v.always(_v.One("common", "Category")))

    def get_category_info_list(
        self,
        *,
        category_ids: Sequence[str | int],
        **options: Unpack[CallOptions],
    ) -> tuple[Category, ...]:
        """Get several categories by id.

        Needs no session. The operator of the shop pays for each call, as is assumed. Its answer may be kept for
        60 minutes, as is assumed.

        Known from other clients, not documented.
        """
        return self._call("GetCategoryInfoList", locals(), _v.many(_v.One("common", "Category")))

    def get_category_root_path(
        self,
        *,
        category_id: str,
        **options: Unpack[CallOptions],
    ) -> tuple[Category, ...]:
        """List the parents of a category up to the root.

        Needs no session. The operator of the shop pays for each call, as is assumed. Its answer may be kept for
        60 minutes, as is assumed.

        Known from other clients, not documented.
        """
        return self._call("GetCategoryRootPath", locals(), _v.many(_v.One("common", "Category")))

    def get_category_subcategory_info_list(
        self,
        *,
        parent_category_id: str,
        **options: Unpack[CallOptions],
    ) -> tuple[Category, ...]:
        """List the subcategories of a category.

        Needs no session. The operator of the shop pays for each call, as is assumed. Its answer may be kept for
        60 minutes, as is assumed.

        Known from other clients, not documented.
        """
        return self._call("GetCategorySubcategoryInfoList", locals(), _v.many(_v.One("common", "Category")))

    def get_editable_category_subcategories(
        self,
        *,
        parent_category_id: str | None = None,
        need_highlight_parents_of_deleted_categories: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> tuple[EditableOtapiCategory, ...]:
        """List subcategories with the data needed for editing them.

        Needs an operator's session.

        Known from other clients, not documented.
        """
        return self._call(
            "GetEditableCategorySubcategories", locals(), _v.many(_v.One("catalog", "EditableOtapiCategory"))
        )

    def get_provider_brief_catalog(
        self,
        *,
        provider_type: str,
        **options: Unpack[CallOptions],
    ) -> BriefCatalog:
        """Get the whole catalogue of a provider as a tree of brief categories.

        Needs no session. The operator of the shop pays for each call, as is assumed. Its answer may be kept for
        60 minutes, as is assumed.

        Known from other clients, not documented. What it answers is less sure. Newer than what older
        installations of the service have.
        """
        return self._call("GetProviderBriefCatalog", locals(), _v.always(_v.One("catalog", "BriefCatalog")))

    def get_provider_category(
        self,
        *,
        category_id: str,
        **options: Unpack[CallOptions],
    ) -> Category:
        """Get a category of the provider's own catalogue.

        Needs no session. The operator of the shop pays for each call, as is assumed. Its answer may be kept for
        60 minutes, as is assumed.

        Known from other clients, not documented.
        """
        return self._call("GetProviderCategory", locals(), _v.always(_v.One("common", "Category")))

    def get_provider_category_root_path(
        self,
        *,
        category_id: str,
        **options: Unpack[CallOptions],
    ) -> tuple[Category, ...]:
        """List the parents of a provider category up to the root.

        Needs no session. The operator of the shop pays for each call, as is assumed. Its answer may be kept for
        60 minutes, as is assumed.

        Known from other clients, not documented.
        """
        return self._call("GetProviderCategoryRootPath", locals(), _v.many(_v.One("common", "Category")))

    def get_provider_category_subcategories(
        self,
        *,
        category_id: str,
        **options: Unpack[CallOptions],
    ) -> tuple[Category, ...]:
        """List the subcategories of a provider category.

        Needs no session. The operator of the shop pays for each call, as is assumed. Its answer may be kept for
        60 minutes, as is assumed.

        Known from other clients, not documented.
        """
        return self._call("GetProviderCategorySubcategories", locals(), _v.many(_v.One("common", "Category")))

    def get_root_area_list(self, **options: Unpack[CallOptions]) -> tuple[Area, ...]:
        """List the top-level areas (administrative divisions of China).

        Needs no session.

        Known from other clients, not documented.
        """
        return self._call("GetRootAreaList", locals(), _v.many(_v.One("catalog", "Area")))

    def get_root_category_info_list(self, **options: Unpack[CallOptions]) -> tuple[Category, ...]:
        """List the root categories.

        Needs no session. The operator of the shop pays for each call, as is assumed. Its answer may be kept for
        60 minutes, as is assumed.

        Known from other clients, not documented.
        """
        return self._call("GetRootCategoryInfoList", locals(), _v.many(_v.One("common", "Category")))

    def get_search_category_info_list(self, **options: Unpack[CallOptions]) -> tuple[Category, ...]:
        """List the categories offered as a choice for searching.

        Needs no session. The operator of the shop pays for each call, as is assumed. Its answer may be kept for
        60 minutes, as is assumed.

        Known from other clients, not documented.
        """
        return self._call("GetSearchCategoryInfoList", locals(), _v.many(_v.One("common", "Category")))

    def get_sub_area_list(
        self,
        *,
        parent_id: str,
        depth_level: int | None = None,
        **options: Unpack[CallOptions],
    ) -> tuple[Area, ...]:
        """List the areas below an area down to a depth.

        Needs no session.

        Known from other clients, not documented.
        """
        return self._call("GetSubAreaList", locals(), _v.many(_v.One("catalog", "Area")))

    def get_three_level_root_category_info_list(self, **options: Unpack[CallOptions]) -> tuple[Category, ...]:
        """List the root categories and two levels below them.

        Needs no session. The operator of the shop pays for each call, as is assumed. Its answer may be kept for
        60 minutes, as is assumed.

        Known from other clients, not documented.
        """
        return self._call("GetThreeLevelRootCategoryInfoList", locals(), _v.many(_v.One("common", "Category")))

    def get_two_level_root_category_info_list(self, **options: Unpack[CallOptions]) -> tuple[Category, ...]:
        """List the root categories and one level below them.

        Needs no session. The operator of the shop pays for each call, as is assumed. Its answer may be kept for
        60 minutes, as is assumed.

        Known from other clients, not documented.
        """
        return self._call("GetTwoLevelRootCategoryInfoList", locals(), _v.many(_v.One("common", "Category")))

    def hide_deleted_categories_without_children(self, **options: Unpack[CallOptions]) -> None:
        """Hide childless categories whose provider category no longer exists.

        Changes once: never repeated by itself. Hides categories that have no children left; a repeat may reach
        parents that became childless by the first call. Needs an operator's session.

        Known from other clients, not documented.
        """
        return self._call("HideDeletedCategoriesWithoutChildren", locals(), _v.nothing)

    def import_catalog(
        self,
        *,
        catalog: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Import a prepared catalogue package.

        Changes once: never repeated by itself. Loads a whole catalogue; whether it replaces the present one or
        adds to it is not known. Needs an operator's session.

        Known from other clients, not documented.

        :param catalog: The document that ExportCatalog returns, as it is. An XML document that is not known; it is
            sent as it is.
        """
        return self._call("ImportCatalog", locals(), _v.nothing)

    def import_structure(
        self,
        *,
        source: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Import a catalogue structure (older than ImportStructureByLanguage).

        Changes once: never repeated by itself. Loads a catalogue structure; whether it replaces the present one
        or adds to it is not known. Needs an operator's session.

        Known from other clients, not documented.

        :param source: The document that ExportStructure returns. An XML document that is not known; it is sent as
            it is.
        """
        return self._call("ImportStructure", locals(), _v.nothing)

    def import_structure_by_language(
        self,
        *,
        source: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Import a prepared catalogue structure in the request language.

        Changes once: never repeated by itself. Loads a catalogue structure; whether it replaces the present one
        or adds to it is not known. Needs an operator's session.

        Known from other clients, not documented.

        :param source: The document that ExportStructureByLanguage returns. An XML document that is not known; it is
            sent as it is.
        """
        return self._call("ImportStructureByLanguage", locals(), _v.nothing)

    def import_sub_catalog_tree(
        self,
        *,
        catalog: str,
        parent_category_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> tuple[ImportSubCatalogTreeItem, ...]:
        """Import a category tree under a parent category.

        Changes once: never repeated by itself. Creates categories under a parent and returns their new ids; a
        repeat would create them again. Needs an operator's session.

        Known from other clients, not documented. What it answers is less sure.

        :param catalog: The document that ExportSubCatalogTree returns, as it is (see the type CategoryImportInfo).
            An XML document that is not known; it is sent as it is.
        """
        return self._call("ImportSubCatalogTree", locals(), _v.many(_v.One("catalog", "ImportSubCatalogTreeItem")))

    def move_categories(
        self,
        *,
        category_ids: Sequence[str | int],
        parent_category_id: str,
        index: int | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Move several categories under a parent at a given position.

        Changes once: never repeated by itself. Inserts categories at a position counted among their siblings;
        with the moved ones already there, a repeat may count differently. Needs an operator's session.

        Known from other clients, not documented.

        :param index: Assumed, not documented.
        """
        return self._call("MoveCategories", locals(), _v.nothing)

    def remove_category(
        self,
        *,
        category_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete an own category with all its subcategories.

        Changes something; the same call again leaves the same state. Deletes a category by id; a repeat finds it
        gone. Needs an operator's session.

        Known from other clients, not documented.
        """
        return self._call("RemoveCategory", locals(), _v.nothing)

    def search_deleted_categories_ids(self, **options: Unpack[CallOptions]) -> tuple[Category, ...]:
        """Find categories whose provider category no longer exists.

        Needs an operator's session.

        Known from other clients, not documented.
        """
        return self._call("SearchDeletedCategoriesIds", locals(), _v.many(_v.One("common", "Category")))


class AsyncCatalogCalls(AsyncAreaCalls):
    """The tree of categories, and changing it."""

    __slots__ = ()

    async def add_category(
        self,
        *,
        category_name: str,
        parent_category_id: str | None = None,
        category_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> CategoryId:
        """Create a catalogue category (older call without a full category document).

        Changes once: never repeated by itself. Creates a category; a repeat would create a second one. Needs an
        operator's session.

        Known from other clients, not documented.
        """
        return await self._call("AddCategory", locals(), _v.always(_v.One("catalog", "CategoryId")))

    async def add_category_by_language(
        self,
        *,
        category_name: str,
        parent_category_id: str | None = None,
        category_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> CategoryId:
        """Create a catalogue category with its name in the request language.

        Changes once: never repeated by itself. Creates a category; a repeat would create a second one. Needs an
        operator's session.

        Known from other clients, not documented.
        """
        return await self._call("AddCategoryByLanguage", locals(), _v.always(_v.One("catalog", "CategoryId")))

    async def add_category_info(
        self,
        *,
        category_info: EditableCategoryInfo,
        input_language: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Category:
        """Create a catalogue category from a full category document.

        Changes once: never repeated by itself. Creates a category; a repeat would create a second one. Needs an
        operator's session.

        Known from other clients, not documented.
        """
        return await self._call("AddCategoryInfo", locals(), _v.always(_v.One("common", "Category")))

    async def edit_categories_visible(
        self,
        *,
        categories_visible_settings: Sequence[str | int],
        **options: Unpack[CallOptions],
    ) -> None:
        """Show or hide categories.

        Changes something; the same call again leaves the same state. Sets each named category to shown or hidden.
        Needs an operator's session.

        Known from other clients, not documented.

        :param categories_visible_settings: Each entry is a category id, a hyphen and 0 (hidden) or 1 (shown), as in
            otc-15-1. Only single entries were seen. Assumed, not documented.
        """
        return await self._call("EditCategoriesVisible", locals(), _v.nothing)

    async def edit_category_external_id(
        self,
        *,
        category_id: str,
        external_category_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change the provider id linked to a category.

        Changes something; the same call again leaves the same state. Sets the linked provider category to the
        given id. Needs an operator's session.

        Known from other clients, not documented.
        """
        return await self._call("EditCategoryExternalId", locals(), _v.nothing)

    async def edit_category_info(
        self,
        *,
        category_id: str,
        category_info: EditableCategoryInfo,
        **options: Unpack[CallOptions],
    ) -> Category:
        """Change a category with a full category document.

        Changes something; the same call again leaves the same state. Sets the data of a category to the given
        values. Needs an operator's session.

        Known from other clients, not documented.
        """
        return await self._call("EditCategoryInfo", locals(), _v.always(_v.One("common", "Category")))

    async def edit_category_name(
        self,
        *,
        category_id: str,
        category_name: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Rename a category.

        Changes something; the same call again leaves the same state. Sets the name of a category. Needs an
        operator's session.

        Known from other clients, not documented.
        """
        return await self._call("EditCategoryName", locals(), _v.nothing)

    async def edit_category_name_by_language(
        self,
        *,
        category_id: str,
        category_name: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Rename a category in the request language.

        Changes something; the same call again leaves the same state. Sets the name of a category in one language.
        Needs an operator's session.

        Known from other clients, not documented.
        """
        return await self._call("EditCategoryNameByLanguage", locals(), _v.nothing)

    async def edit_category_parent(
        self,
        *,
        category_id: str,
        parent_category_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Move a category under another parent.

        Changes something; the same call again leaves the same state. Sets the parent of a category. Needs an
        operator's session.

        Known from other clients, not documented.
        """
        return await self._call("EditCategoryParent", locals(), _v.nothing)

    async def edit_order_of_category(
        self,
        *,
        category_id: str,
        index: int,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change the position of a category among its siblings.

        Changes something; the same call again leaves the same state. Sets the position of one category to the
        given index. Needs an operator's session.

        Known from other clients, not documented.
        """
        return await self._call("EditOrderOfCategory", locals(), _v.nothing)

    async def export_catalog(self, **options: Unpack[CallOptions]) -> tuple[CategoryImportInfo, ...]:
        """Export the current catalogue package.

        Needs an operator's session.

        Known from other clients, not documented.
        """
        return await self._call("ExportCatalog", locals(), _v.many(_v.One("catalog", "CategoryImportInfo")))

    async def export_structure(self, **options: Unpack[CallOptions]) -> str | None:
        """Export the catalogue structure (older than ExportStructureByLanguage).

        Needs an operator's session.

        Known from other clients, not documented.
        """
        return await self._call("ExportStructure", locals(), _v.text)

    async def export_structure_by_language(self, **options: Unpack[CallOptions]) -> str | None:
        """Export the catalogue structure in the request language.

        Needs an operator's session.

        Known from other clients, not documented.
        """
        return await self._call("ExportStructureByLanguage", locals(), _v.text)

    async def export_sub_catalog_tree(
        self,
        *,
        parent_category_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Export the category tree under a parent category.

        Needs an operator's session.

        Known from other clients, not documented. What it answers is not known: a generic tree.
        """
        return await self._call("ExportSubCatalogTree", locals(), _v.tree)

    async def find_hint_category_info_list(
        self,
        *,
        hint_title: str | None = None,
        **options: Unpack[CallOptions],
    ) -> tuple[Category, ...]:
        """Find categories by a part of their name.

        Needs no session. The operator of the shop pays for each call, as is assumed.

        Known from other clients, not documented.
        """
        return await self._call("FindHintCategoryInfoList", locals(), _v.many(_v.One("common", "Category")))

    async def get_all_area_list(self, **options: Unpack[CallOptions]) -> tuple[Area, ...]:
        """List all areas (administrative divisions of China).

        Needs no session.

        Known from other clients, not documented.
        """
        return await self._call("GetAllAreaList", locals(), _v.many(_v.One("catalog", "Area")))

    async def get_brief_catalog(self, **options: Unpack[CallOptions]) -> BriefCatalog:
        """Get the whole catalogue as a tree of brief categories.

        Needs no session. The operator of the shop pays for each call, as is assumed. Its answer may be kept for
        60 minutes, as is assumed.

        Known from other clients, not documented. What it answers is less sure. Newer than what older
        installations of the service have.
        """
        return await self._call("GetBriefCatalog", locals(), _v.always(_v.One("catalog", "BriefCatalog")))

    async def get_category_info(
        self,
        *,
        category_id: str,
        **options: Unpack[CallOptions],
    ) -> Category:
        """Get a category.

        Needs no session. The operator of the shop pays for each call, as is assumed. Its answer may be kept for
        60 minutes, as is assumed.

        Known from other clients, not documented.
        """
        return await self._call("GetCategoryInfo", locals(), _v.always(_v.One("common", "Category")))

    async def get_category_info_list(
        self,
        *,
        category_ids: Sequence[str | int],
        **options: Unpack[CallOptions],
    ) -> tuple[Category, ...]:
        """Get several categories by id.

        Needs no session. The operator of the shop pays for each call, as is assumed. Its answer may be kept for
        60 minutes, as is assumed.

        Known from other clients, not documented.
        """
        return await self._call("GetCategoryInfoList", locals(), _v.many(_v.One("common", "Category")))

    async def get_category_root_path(
        self,
        *,
        category_id: str,
        **options: Unpack[CallOptions],
    ) -> tuple[Category, ...]:
        """List the parents of a category up to the root.

        Needs no session. The operator of the shop pays for each call, as is assumed. Its answer may be kept for
        60 minutes, as is assumed.

        Known from other clients, not documented.
        """
        return await self._call("GetCategoryRootPath", locals(), _v.many(_v.One("common", "Category")))

    async def get_category_subcategory_info_list(
        self,
        *,
        parent_category_id: str,
        **options: Unpack[CallOptions],
    ) -> tuple[Category, ...]:
        """List the subcategories of a category.

        Needs no session. The operator of the shop pays for each call, as is assumed. Its answer may be kept for
        60 minutes, as is assumed.

        Known from other clients, not documented.
        """
        return await self._call("GetCategorySubcategoryInfoList", locals(), _v.many(_v.One("common", "Category")))

    async def get_editable_category_subcategories(
        self,
        *,
        parent_category_id: str | None = None,
        need_highlight_parents_of_deleted_categories: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> tuple[EditableOtapiCategory, ...]:
        """List subcategories with the data needed for editing them.

        Needs an operator's session.

        Known from other clients, not documented.
        """
        return await self._call(
            "GetEditableCategorySubcategories", locals(), _v.many(_v.One("catalog", "EditableOtapiCategory"))
        )

    async def get_provider_brief_catalog(
        self,
        *,
        provider_type: str,
        **options: Unpack[CallOptions],
    ) -> BriefCatalog:
        """Get the whole catalogue of a provider as a tree of brief categories.

        Needs no session. The operator of the shop pays for each call, as is assumed. Its answer may be kept for
        60 minutes, as is assumed.

        Known from other clients, not documented. What it answers is less sure. Newer than what older
        installations of the service have.
        """
        return await self._call("GetProviderBriefCatalog", locals(), _v.always(_v.One("catalog", "BriefCatalog")))

    async def get_provider_category(
        self,
        *,
        category_id: str,
        **options: Unpack[CallOptions],
    ) -> Category:
        """Get a category of the provider's own catalogue.

        Needs no session. The operator of the shop pays for each call, as is assumed. Its answer may be kept for
        60 minutes, as is assumed.

        Known from other clients, not documented.
        """
        return await self._call("GetProviderCategory", locals(), _v.always(_v.One("common", "Category")))

    async def get_provider_category_root_path(
        self,
        *,
        category_id: str,
        **options: Unpack[CallOptions],
    ) -> tuple[Category, ...]:
        """List the parents of a provider category up to the root.

        Needs no session. The operator of the shop pays for each call, as is assumed. Its answer may be kept for
        60 minutes, as is assumed.

        Known from other clients, not documented.
        """
        return await self._call("GetProviderCategoryRootPath", locals(), _v.many(_v.One("common", "Category")))

    async def get_provider_category_subcategories(
        self,
        *,
        category_id: str,
        **options: Unpack[CallOptions],
    ) -> tuple[Category, ...]:
        """List the subcategories of a provider category.

        Needs no session. The operator of the shop pays for each call, as is assumed. Its answer may be kept for
        60 minutes, as is assumed.

        Known from other clients, not documented.
        """
        return await self._call("GetProviderCategorySubcategories", locals(), _v.many(_v.One("common", "Category")))

    async def get_root_area_list(self, **options: Unpack[CallOptions]) -> tuple[Area, ...]:
        """List the top-level areas (administrative divisions of China).

        Needs no session.

        Known from other clients, not documented.
        """
        return await self._call("GetRootAreaList", locals(), _v.many(_v.One("catalog", "Area")))

    async def get_root_category_info_list(self, **options: Unpack[CallOptions]) -> tuple[Category, ...]:
        """List the root categories.

        Needs no session. The operator of the shop pays for each call, as is assumed. Its answer may be kept for
        60 minutes, as is assumed.

        Known from other clients, not documented.
        """
        return await self._call("GetRootCategoryInfoList", locals(), _v.many(_v.One("common", "Category")))

    async def get_search_category_info_list(self, **options: Unpack[CallOptions]) -> tuple[Category, ...]:
        """List the categories offered as a choice for searching.

        Needs no session. The operator of the shop pays for each call, as is assumed. Its answer may be kept for
        60 minutes, as is assumed.

        Known from other clients, not documented.
        """
        return await self._call("GetSearchCategoryInfoList", locals(), _v.many(_v.One("common", "Category")))

    async def get_sub_area_list(
        self,
        *,
        parent_id: str,
        depth_level: int | None = None,
        **options: Unpack[CallOptions],
    ) -> tuple[Area, ...]:
        """List the areas below an area down to a depth.

        Needs no session.

        Known from other clients, not documented.
        """
        return await self._call("GetSubAreaList", locals(), _v.many(_v.One("catalog", "Area")))

    async def get_three_level_root_category_info_list(self, **options: Unpack[CallOptions]) -> tuple[Category, ...]:
        """List the root categories and two levels below them.

        Needs no session. The operator of the shop pays for each call, as is assumed. Its answer may be kept for
        60 minutes, as is assumed.

        Known from other clients, not documented.
        """
        return await self._call("GetThreeLevelRootCategoryInfoList", locals(), _v.many(_v.One("common", "Category")))

    async def get_two_level_root_category_info_list(self, **options: Unpack[CallOptions]) -> tuple[Category, ...]:
        """List the root categories and one level below them.

        Needs no session. The operator of the shop pays for each call, as is assumed. Its answer may be kept for
        60 minutes, as is assumed.

        Known from other clients, not documented.
        """
        return await self._call("GetTwoLevelRootCategoryInfoList", locals(), _v.many(_v.One("common", "Category")))

    async def hide_deleted_categories_without_children(self, **options: Unpack[CallOptions]) -> None:
        """Hide childless categories whose provider category no longer exists.

        Changes once: never repeated by itself. Hides categories that have no children left; a repeat may reach
        parents that became childless by the first call. Needs an operator's session.

        Known from other clients, not documented.
        """
        return await self._call("HideDeletedCategoriesWithoutChildren", locals(), _v.nothing)

    async def import_catalog(
        self,
        *,
        catalog: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Import a prepared catalogue package.

        Changes once: never repeated by itself. Loads a whole catalogue; whether it replaces the present one or
        adds to it is not known. Needs an operator's session.

        Known from other clients, not documented.

        :param catalog: The document that ExportCatalog returns, as it is. An XML document that is not known; it is
            sent as it is.
        """
        return await self._call("ImportCatalog", locals(), _v.nothing)

    async def import_structure(
        self,
        *,
        source: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Import a catalogue structure (older than ImportStructureByLanguage).

        Changes once: never repeated by itself. Loads a catalogue structure; whether it replaces the present one
        or adds to it is not known. Needs an operator's session.

        Known from other clients, not documented.

        :param source: The document that ExportStructure returns. An XML document that is not known; it is sent as
            it is.
        """
        return await self._call("ImportStructure", locals(), _v.nothing)

    async def import_structure_by_language(
        self,
        *,
        source: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Import a prepared catalogue structure in the request language.

        Changes once: never repeated by itself. Loads a catalogue structure; whether it replaces the present one
        or adds to it is not known. Needs an operator's session.

        Known from other clients, not documented.

        :param source: The document that ExportStructureByLanguage returns. An XML document that is not known; it is
            sent as it is.
        """
        return await self._call("ImportStructureByLanguage", locals(), _v.nothing)

    async def import_sub_catalog_tree(
        self,
        *,
        catalog: str,
        parent_category_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> tuple[ImportSubCatalogTreeItem, ...]:
        """Import a category tree under a parent category.

        Changes once: never repeated by itself. Creates categories under a parent and returns their new ids; a
        repeat would create them again. Needs an operator's session.

        Known from other clients, not documented. What it answers is less sure.

        :param catalog: The document that ExportSubCatalogTree returns, as it is (see the type CategoryImportInfo).
            An XML document that is not known; it is sent as it is.
        """
        return await self._call(
            "ImportSubCatalogTree", locals(), _v.many(_v.One("catalog", "ImportSubCatalogTreeItem"))
        )

    async def move_categories(
        self,
        *,
        category_ids: Sequence[str | int],
        parent_category_id: str,
        index: int | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Move several categories under a parent at a given position.

        Changes once: never repeated by itself. Inserts categories at a position counted among their siblings;
        with the moved ones already there, a repeat may count differently. Needs an operator's session.

        Known from other clients, not documented.

        :param index: Assumed, not documented.
        """
        return await self._call("MoveCategories", locals(), _v.nothing)

    async def remove_category(
        self,
        *,
        category_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete an own category with all its subcategories.

        Changes something; the same call again leaves the same state. Deletes a category by id; a repeat finds it
        gone. Needs an operator's session.

        Known from other clients, not documented.
        """
        return await self._call("RemoveCategory", locals(), _v.nothing)

    async def search_deleted_categories_ids(self, **options: Unpack[CallOptions]) -> tuple[Category, ...]:
        """Find categories whose provider category no longer exists.

        Needs an operator's session.

        Known from other clients, not documented.
        """
        return await self._call("SearchDeletedCategoriesIds", locals(), _v.many(_v.One("common", "Category")))
