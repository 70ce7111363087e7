// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
package dev.otapi.ratinglist

import dev.otapi.Document
import dev.otapi.enums.ItemRatingType
import dev.otapi.enums.RatingListContentType
import dev.otapi.enums.StuffStatus
import dev.otapi.given

class AutoRatingListsSettingsUpdateData(
    fill: AutoRatingListsSettingsUpdateData.() -> Unit = {},
) : Document() {
    var allowBackgroundUpdating: Boolean? = null

    var vendorids: List<String>? = null

    var itemsPerVendor: Int? = null

    init {
        fill()
    }

    internal override fun members() =
        given(
            "allowBackgroundUpdating", allowBackgroundUpdating,
            "vendorids", vendorids,
            "itemsPerVendor", itemsPerVendor,
        )
}

class BatchRatingListSearchParameters(
    fill: BatchRatingListSearchParameters.() -> Unit = {},
) : Document() {
    var ratingLists: List<BatchSearchRatingListsRatingList>? = null

    var useDefaultParameters: Boolean? = null

    init {
        fill()
    }

    internal override fun members() = given("ratingLists", ratingLists, "useDefaultParameters", useDefaultParameters)
}

class BatchSearchRatingListsRatingList(
    fill: BatchSearchRatingListsRatingList.() -> Unit = {},
) : Document() {
    var categoryId: String? = null

    var itemRatingType: ItemRatingType? = null

    var isRandomSearch: Boolean? = null

    var contentType: RatingListContentType? = null

    var framePosition: Int? = null

    var frameSize: Int? = null

    init {
        fill()
    }

    internal override fun members() =
        given(
            "categoryId", categoryId,
            "itemRatingType", itemRatingType,
            "isRandomSearch", isRandomSearch,
            "contentType", contentType,
            "framePosition", framePosition,
            "frameSize", frameSize,
        )
}

class RatingListElementsInsertData(
    fill: RatingListElementsInsertData.() -> Unit = {},
) : Document() {
    var itemRatingType: ItemRatingType? = null

    var categoryId: String? = null

    var elementIdList: List<String>? = null

    var indexNumber: Int? = null

    var contentType: RatingListContentType? = null

    init {
        fill()
    }

    internal override fun members() =
        given(
            "itemRatingType", itemRatingType,
            "categoryId", categoryId,
            "elementIdList", elementIdList,
            "indexNumber", indexNumber,
            "contentType", contentType,
        )
}

/** The service is known to have more members. */
class RatingListItemSearchParameters(
    fill: RatingListItemSearchParameters.() -> Unit = {},
) : Document() {
    var categoryId: String? = null

    var itemRatingType: ItemRatingType? = null

    var stuffStatus: StuffStatus? = null

    init {
        fill()
    }

    internal override fun members() = given("categoryId", categoryId, "itemRatingType", itemRatingType, "stuffStatus", stuffStatus)
}

class RatingListSearchParameters(
    fill: RatingListSearchParameters.() -> Unit = {},
) : Document() {
    var itemRatingType: ItemRatingType? = null

    var contentType: RatingListContentType? = null

    var categoryIdList: List<String>? = null

    init {
        fill()
    }

    internal override fun members() = given("itemRatingType", itemRatingType, "contentType", contentType, "categoryIdList", categoryIdList)
}

/** The service is known to have more members. */
class RatingListVendorSearchParameters(
    fill: RatingListVendorSearchParameters.() -> Unit = {},
) : Document() {
    var itemRatingType: ItemRatingType? = null

    init {
        fill()
    }

    internal override fun members() = given("itemRatingType", itemRatingType)
}
