// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
package dev.otapi.translation

import dev.otapi.Document
import dev.otapi.enums.TranslatableContentKey
import dev.otapi.given

class TranslationSearchParameters(
    fill: TranslationSearchParameters.() -> Unit = {},
) : Document() {
    var includeSystemTranslations: Boolean? = null

    var language: String? = null

    var translatableContent: TranslatableContentKey? = null

    var searchText: String? = null

    init {
        fill()
    }

    internal override fun members() =
        given(
            "includeSystemTranslations", includeSystemTranslations,
            "language", language,
            "translatableContent", translatableContent,
            "searchText", searchText,
        )
}

class TranslationUpdateData(
    fill: TranslationUpdateData.() -> Unit = {},
) : Document() {
    var text: String? = null

    var resetTranslation: Boolean? = null

    init {
        fill()
    }

    internal override fun members() = given("text", text, "resetTranslation", resetTranslation)
}
