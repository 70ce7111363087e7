// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
package dev.otapi.translation

import dev.otapi.AreaCalls
import dev.otapi.CallOptions
import dev.otapi.Caller
import dev.otapi.Page
import dev.otapi.always
import dev.otapi.common.LanguageInfo
import dev.otapi.enums.TranslatableContentKey
import dev.otapi.given
import dev.otapi.many
import kotlinx.coroutines.flow.Flow

/** Translations by hand. */
class TranslationCalls internal constructor(
    caller: Caller,
) : AreaCalls(caller) {
    /**
     * Change a manual translation by context key and id.
     *
     * Changes something; the same call again leaves the same state. Sets a translation to the given text. Needs an operator's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun editTranslateByKey(
        text: String,
        key: String,
        idInContext: String,
        inputLanguage: String? = null,
        options: CallOptions = CallOptions(),
    ): Unit =
        call("EditTranslateByKey", given("text", text, "key", key, "idInContext", idInContext, "inputLanguage", inputLanguage), options) {}

    /**
     * List the languages of the catalogue.
     *
     * Needs an operator's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun getCatalogLanguageInfoList(
        options: CallOptions = CallOptions(),
    ): List<LanguageInfo> = call("GetCatalogLanguageInfoList", emptyMap(), options) { many("payload") { LanguageInfo(it) } }

    /**
     * List the kinds of content that can be translated.
     *
     * Needs an operator's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun getTranslatableContentList(
        options: CallOptions = CallOptions(),
    ): List<TranslatableContentInfo> =
        call("GetTranslatableContentList", emptyMap(), options) { many("payload") { TranslatableContentInfo(it) } }

    /**
     * Get the texts of all languages by context key and id.
     *
     * Needs an operator's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun getTranslatedListByKey(
        key: String,
        idInContext: String,
        options: CallOptions = CallOptions(),
    ): List<TextByLang> =
        call("GetTranslatedListByKey", given("key", key, "idInContext", idInContext), options) { many("payload") { TextByLang(it) } }

    /**
     * Search translations of translatable content.
     *
     * Needs an operator's session. Gives one page; `searchTranslationsAll` goes through all of them.
     *
     * Known from other clients, not documented.
     *
     * @param framePosition Assumed, not documented.
     * @param frameSize Assumed, not documented.
     */
    suspend fun searchTranslations(
        searchParameters: TranslationSearchParameters? = null,
        framePosition: Int? = null,
        frameSize: Int? = null,
        options: CallOptions = CallOptions(),
    ): Page<TranslationInfo> =
        call("SearchTranslations", given("searchParameters", searchParameters, "framePosition", framePosition, "frameSize", frameSize), options) { always("payload") { Page.of(it) { TranslationInfo(it) } } }

    /**
     * The items of all pages of [searchTranslations], each page read when it is wanted. The arguments are the same: `framePosition` is
     * where it begins, `frameSize` how many items are asked for at once.
     */
    fun searchTranslationsAll(
        searchParameters: TranslationSearchParameters? = null,
        framePosition: Int? = null,
        frameSize: Int? = null,
        options: CallOptions = CallOptions(),
    ): Flow<TranslationInfo> =
        pages("SearchTranslations", given("searchParameters", searchParameters, "framePosition", framePosition, "frameSize", frameSize), options) { list -> many(list) { TranslationInfo(it) } }

    /**
     * Change or reset a translation of translatable content.
     *
     * Changes something; the same call again leaves the same state. Sets or resets a translation. Needs an operator's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun updateTranslation(
        translatableContent: TranslatableContentKey,
        translationId: String,
        updateData: TranslationUpdateData,
        inputLanguage: String? = null,
        options: CallOptions = CallOptions(),
    ): Unit =
        call("UpdateTranslation", given("translatableContent", translatableContent, "translationId", translationId, "updateData", updateData, "inputLanguage", inputLanguage), options) {}
}
