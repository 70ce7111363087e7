# Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
"""The state of the service itself."""

from __future__ import annotations

from .. import _view as _v
from .._calls import AreaCalls, AsyncAreaCalls

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ..types import CallOptions


class SystemCalls(AreaCalls):
    """The state of the service itself."""

    __slots__ = ()

    def check_if_statefull_methods_allowed(self, **options: Unpack[CallOptions]) -> None:
        """Check whether calls that change data are allowed now.

        While the platform is being updated, methods that change data answer NotAvailable.

        Needs no session.

        Known from other clients, not documented.
        """
        return self._call("CheckIfStatefullMethodsAllowed", locals(), _v.nothing)

    def reset_instance_caches(self, **options: Unpack[CallOptions]) -> None:
        """Drop the cached data of the instance.

        The admin panel calls it after changes of settings.

        Changes something; the same call again leaves the same state. Drops cached data that fills again by
        itself; a repeat drops what has filled since. Needs no session.

        Known from other clients, not documented.
        """
        return self._call("ResetInstanceCaches", locals(), _v.nothing)

    def test(self, **options: Unpack[CallOptions]) -> None:
        """Check that the service answers.

        Needs no session.

        Known from other clients, not documented. What it answers is less sure.
        """
        return self._call("Test", locals(), _v.nothing)


class AsyncSystemCalls(AsyncAreaCalls):
    """The state of the service itself."""

    __slots__ = ()

    async def check_if_statefull_methods_allowed(self, **options: Unpack[CallOptions]) -> None:
        """Check whether calls that change data are allowed now.

        While the platform is being updated, methods that change data answer NotAvailable.

        Needs no session.

        Known from other clients, not documented.
        """
        return await self._call("CheckIfStatefullMethodsAllowed", locals(), _v.nothing)

    async def reset_instance_caches(self, **options: Unpack[CallOptions]) -> None:
        """Drop the cached data of the instance.

        The admin panel calls it after changes of settings.

        Changes something; the same call again leaves the same state. Drops cached data that fills again by
        itself; a repeat drops what has filled since. Needs no session.

        Known from other clients, not documented.
        """
        return await self._call("ResetInstanceCaches", locals(), _v.nothing)

    async def test(self, **options: Unpack[CallOptions]) -> None:
        """Check that the service answers.

        Needs no session.

        Known from other clients, not documented. What it answers is less sure.
        """
        return await self._call("Test", locals(), _v.nothing)
