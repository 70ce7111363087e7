# Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
"""Translations by hand."""

from __future__ import annotations

from .. import _view as _v
from .._calls import AreaCalls, AsyncAreaCalls

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from typing_extensions import Unpack

    from ..documents import TranslationSearchParameters, TranslationUpdateData
    from ..types import CallOptions
    from .common import LanguageInfo


class TextByLang(_v.View):
    text = _v.Member(_v.text)
    lang = _v.Member(_v.text)


class TranslatableContentInfo(_v.View):
    id = _v.Member(_v.text)
    description = _v.Member(_v.text)


class TranslationInfo(_v.View):
    id = _v.Member(_v.text)
    system_translation = _v.Member(_v.text)
    custom_translation = _v.Member(_v.text)


class TranslationCalls(AreaCalls):
    """Translations by hand."""

    __slots__ = ()

    def edit_translate_by_key(
        self,
        *,
        text: str,
        key: str,
        id_in_context: str,
        input_language: str | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change a manual translation by context key and id.

        Changes something; the same call again leaves the same state. Sets a translation to the given text. Needs
        an operator's session.

        Known from other clients, not documented.
        """
        return self._call("EditTranslateByKey", locals(), _v.nothing)

    def get_catalog_language_info_list(self, **options: Unpack[CallOptions]) -> tuple[LanguageInfo, ...]:
        """List the languages of the catalogue.

        Needs an operator's session.

        Known from other clients, not documented.
        """
        return self._call("GetCatalogLanguageInfoList", locals(), _v.many(_v.One("common", "LanguageInfo")))

    def get_translatable_content_list(self, **options: Unpack[CallOptions]) -> tuple[TranslatableContentInfo, ...]:
        """List the kinds of content that can be translated.

        Needs an operator's session.

        Known from other clients, not documented.
        """
        return self._call(
            "GetTranslatableContentList", locals(), _v.many(_v.One("translation", "TranslatableContentInfo"))
        )

    def get_translated_list_by_key(
        self,
        *,
        key: str,
        id_in_context: str,
        **options: Unpack[CallOptions],
    ) -> tuple[TextByLang, ...]:
        """Get the texts of all languages by context key and id.

        Needs an operator's session.

        Known from other clients, not documented.
        """
        return self._call("GetTranslatedListByKey", locals(), _v.many(_v.One("translation", "TextByLang")))

    def search_translations(
        self,
        *,
        search_parameters: TranslationSearchParameters | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> _v.Page[TranslationInfo]:
        """Search translations of translatable content.

        Needs an operator's session. Gives one page; `search_translations_all` goes through all of them.

        Known from other clients, not documented.

        :param frame_position: Assumed, not documented.
        :param frame_size: Assumed, not documented.
        """
        return self._call("SearchTranslations", locals(), _v.always(_v.page(_v.One("translation", "TranslationInfo"))))

    def search_translations_all(
        self,
        *,
        search_parameters: TranslationSearchParameters | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Iterator[TranslationInfo]:
        """The items of all pages of `search_translations`, each page read when it is wanted. The arguments are the
        same: `frame_position` is where it begins, `frame_size` how many items are asked for at once.
        """
        return self._pages("SearchTranslations", locals(), _v.One("translation", "TranslationInfo"))

    def update_translation(
        self,
        *,
        translatable_content: str,
        translation_id: str,
        update_data: TranslationUpdateData,
        input_language: str | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change or reset a translation of translatable content.

        Changes something; the same call again leaves the same state. Sets or resets a translation. Needs an
        operator's session.

        Known from other clients, not documented.
        """
        return self._call("UpdateTranslation", locals(), _v.nothing)


class AsyncTranslationCalls(AsyncAreaCalls):
    """Translations by hand."""

    __slots__ = ()

    async def edit_translate_by_key(
        self,
        *,
        text: str,
        key: str,
        id_in_context: str,
        input_language: str | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change a manual translation by context key and id.

        Changes something; the same call again leaves the same state. Sets a translation to the given text. Needs
        an operator's session.

        Known from other clients, not documented.
        """
        return await self._call("EditTranslateByKey", locals(), _v.nothing)

    async def get_catalog_language_info_list(self, **options: Unpack[CallOptions]) -> tuple[LanguageInfo, ...]:
        """List the languages of the catalogue.

        Needs an operator's session.

        Known from other clients, not documented.
        """
        return await self._call("GetCatalogLanguageInfoList", locals(), _v.many(_v.One("common", "LanguageInfo")))

    async def get_translatable_content_list(
        self, **options: Unpack[CallOptions]
    ) -> tuple[TranslatableContentInfo, ...]:
        """List the kinds of content that can be translated.

        Needs an operator's session.

        Known from other clients, not documented.
        """
        return await self._call(
            "GetTranslatableContentList", locals(), _v.many(_v.One("translation", "TranslatableContentInfo"))
        )

    async def get_translated_list_by_key(
        self,
        *,
        key: str,
        id_in_context: str,
        **options: Unpack[CallOptions],
    ) -> tuple[TextByLang, ...]:
        """Get the texts of all languages by context key and id.

        Needs an operator's session.

        Known from other clients, not documented.
        """
        return await self._call("GetTranslatedListByKey", locals(), _v.many(_v.One("translation", "TextByLang")))

    async def search_translations(
        self,
        *,
        search_parameters: TranslationSearchParameters | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> _v.Page[TranslationInfo]:
        """Search translations of translatable content.

        Needs an operator's session. Gives one page; `search_translations_all` goes through all of them.

        Known from other clients, not documented.

        :param frame_position: Assumed, not documented.
        :param frame_size: Assumed, not documented.
        """
        return await self._call(
            "SearchTranslations", locals(), _v.always(_v.page(_v.One("translation", "TranslationInfo")))
        )

    def search_translations_all(
        self,
        *,
        search_parameters: TranslationSearchParameters | None = None,
        frame_position: int | None = None,
        frame_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[TranslationInfo]:
        """The items of all pages of `search_translations`, each page read when it is wanted. The arguments are the
        same: `frame_position` is where it begins, `frame_size` how many items are asked for at once.
        """
        return self._pages("SearchTranslations", locals(), _v.One("translation", "TranslationInfo"))

    async def update_translation(
        self,
        *,
        translatable_content: str,
        translation_id: str,
        update_data: TranslationUpdateData,
        input_language: str | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change or reset a translation of translatable content.

        Changes something; the same call again leaves the same state. Sets or resets a translation. Needs an
        operator's session.

        Known from other clients, not documented.
        """
        return await self._call("UpdateTranslation", locals(), _v.nothing)
