# Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
"""Uploaded files."""

from __future__ import annotations

from .. import _view as _v
from .._calls import AreaCalls, AsyncAreaCalls

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ..types import CallOptions
    from .common import FileInfo


class UploadUrlInfo(_v.View):
    id = _v.Member(_v.text)
    upload_url = _v.Member(_v.text)


class FileCalls(AreaCalls):
    """Uploaded files."""

    __slots__ = ()

    def get_file_info(
        self,
        *,
        file_id: str,
        **options: Unpack[CallOptions],
    ) -> FileInfo:
        """Get information about an uploaded file.

        Needs no session.

        Known from other clients, not documented.
        """
        return self._call("GetFileInfo", locals(), _v.always(_v.One("common", "FileInfo")))

    def get_file_upload_url(
        self,
        *,
        file_name: str | None = None,
        file_type: str | None = None,
        **options: Unpack[CallOptions],
    ) -> UploadUrlInfo:
        """Get an address to upload a file to.

        Changes something; the same call again leaves the same state. Prepares a new file id and upload address at
        every call; an unused one harms nothing. Needs no session.

        Known from other clients, not documented.
        """
        return self._call("GetFileUploadUrl", locals(), _v.always(_v.One("file", "UploadUrlInfo")))


class AsyncFileCalls(AsyncAreaCalls):
    """Uploaded files."""

    __slots__ = ()

    async def get_file_info(
        self,
        *,
        file_id: str,
        **options: Unpack[CallOptions],
    ) -> FileInfo:
        """Get information about an uploaded file.

        Needs no session.

        Known from other clients, not documented.
        """
        return await self._call("GetFileInfo", locals(), _v.always(_v.One("common", "FileInfo")))

    async def get_file_upload_url(
        self,
        *,
        file_name: str | None = None,
        file_type: str | None = None,
        **options: Unpack[CallOptions],
    ) -> UploadUrlInfo:
        """Get an address to upload a file to.

        Changes something; the same call again leaves the same state. Prepares a new file id and upload address at
        every call; an unused one harms nothing. Needs no session.

        Known from other clients, not documented.
        """
        return await self._call("GetFileUploadUrl", locals(), _v.always(_v.One("file", "UploadUrlInfo")))
