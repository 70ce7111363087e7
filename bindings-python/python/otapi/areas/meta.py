# Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
"""The service's own descriptions of settings."""

from __future__ import annotations

from .. import _view as _v
from .._calls import AreaCalls, AsyncAreaCalls

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ..types import CallOptions
    from .common import FieldMetaInfo


class DemoObject(_v.View):
    meta_info: _v.Member[tuple[FieldMetaInfo, ...]] = _v.Member(_v.many(_v.One("common", "FieldMetaInfo")))
    numerics = _v.Member(_v.tree)
    texts = _v.Member(_v.tree)
    multiline_texts = _v.Member(_v.tree)
    htmls = _v.Member(_v.tree)
    moneys = _v.Member(_v.tree)
    links = _v.Member(_v.tree)
    dates = _v.Member(_v.tree)
    many_texts = _v.Member(_v.tree)
    select_ones = _v.Member(_v.tree)
    select_manys = _v.Member(_v.tree)
    select_trees = _v.Member(_v.tree)
    passwords = _v.Member(_v.tree)
    lists = _v.Member(_v.tree)


class MetaEntityInfo(_v.View):
    name = _v.Member(_v.text)
    display_name = _v.Member(_v.text)
    get_method = _v.Member(_v.text)
    update_method = _v.Member(_v.text)
    update_data_root_name = _v.Member(_v.text)
    additional_parameters = _v.Member(_v.many(_v.text))


class MetaCalls(AreaCalls):
    """The service's own descriptions of settings."""

    __slots__ = ()

    def get_meta_demo_object(
        self,
        *,
        include_meta_info: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> DemoObject:
        """Get the demonstration object of the settings editor (Meta UI).

        Needs no session.

        Known from other clients, not documented.

        :param include_meta_info: Assumed, not documented.
        """
        return self._call("GetMetaDemoObject", locals(), _v.always(_v.One("meta", "DemoObject")))

    def get_meta_entities(self, **options: Unpack[CallOptions]) -> tuple[MetaEntityInfo, ...]:
        """List the entities that are edited through the settings editor (Meta UI).

        Needs no session.

        Known from other clients, not documented.
        """
        return self._call("GetMetaEntities", locals(), _v.many(_v.One("meta", "MetaEntityInfo")))

    def update_meta_demo_object(
        self,
        *,
        update_data: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change the demonstration object of the settings editor (Meta UI).

        Changes once: never repeated by itself. Its document is unknown and the object holds lists that a repeat
        could add to again. Needs no session.

        Known from other clients, not documented.

        :param update_data: A document of the settings editor (Meta UI); GetMetaEntities names its root. An XML
            document that is not known; it is sent as it is.
        """
        return self._call("UpdateMetaDemoObject", locals(), _v.nothing)


class AsyncMetaCalls(AsyncAreaCalls):
    """The service's own descriptions of settings."""

    __slots__ = ()

    async def get_meta_demo_object(
        self,
        *,
        include_meta_info: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> DemoObject:
        """Get the demonstration object of the settings editor (Meta UI).

        Needs no session.

        Known from other clients, not documented.

        :param include_meta_info: Assumed, not documented.
        """
        return await self._call("GetMetaDemoObject", locals(), _v.always(_v.One("meta", "DemoObject")))

    async def get_meta_entities(self, **options: Unpack[CallOptions]) -> tuple[MetaEntityInfo, ...]:
        """List the entities that are edited through the settings editor (Meta UI).

        Needs no session.

        Known from other clients, not documented.
        """
        return await self._call("GetMetaEntities", locals(), _v.many(_v.One("meta", "MetaEntityInfo")))

    async def update_meta_demo_object(
        self,
        *,
        update_data: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change the demonstration object of the settings editor (Meta UI).

        Changes once: never repeated by itself. Its document is unknown and the object holds lists that a repeat
        could add to again. Needs no session.

        Known from other clients, not documented.

        :param update_data: A document of the settings editor (Meta UI); GetMetaEntities names its root. An XML
            document that is not known; it is sent as it is.
        """
        return await self._call("UpdateMetaDemoObject", locals(), _v.nothing)
