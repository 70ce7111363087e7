// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
package dev.otapi.catalog

import dev.otapi.Document
import dev.otapi.common.CategoryMetaDataItemInput
import dev.otapi.common.SearchItemsParametersInput
import dev.otapi.given
import java.math.BigDecimal

/**
 * The child element is written in lower case.
 *
 * The service is known to have more members.
 */
class CategorySearchUrl(
    fill: CategorySearchUrl.() -> Unit = {},
) : Document() {
    var value: String? = null

    init {
        fill()
    }

    internal override fun members() = given("value", value)
}

class EditableCategoryInfo(
    fill: EditableCategoryInfo.() -> Unit = {},
) : Document() {
    var categoryName: String? = null

    var parentId: String? = null

    var approxWeight: BigDecimal? = null

    var resetApproxWeight: Boolean? = null

    var resetSearchParameters: Boolean? = null

    var externalId: String? = null

    var iconImageUrl: String? = null

    var searchUrl: CategorySearchUrl? = null

    var searchParameters: SearchItemsParametersInput? = null

    var metaData: List<CategoryMetaDataItemInput>? = null

    init {
        fill()
    }

    internal override fun members() =
        given(
            "categoryName", categoryName,
            "parentId", parentId,
            "approxWeight", approxWeight,
            "resetApproxWeight", resetApproxWeight,
            "resetSearchParameters", resetSearchParameters,
            "externalId", externalId,
            "iconImageUrl", iconImageUrl,
            "searchUrl", searchUrl,
            "searchParameters", searchParameters,
            "metaData", metaData,
        )
}
