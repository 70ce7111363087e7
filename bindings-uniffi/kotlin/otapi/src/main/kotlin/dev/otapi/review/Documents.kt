// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
package dev.otapi.review

import dev.otapi.Document
import dev.otapi.enums.ReviewSource
import dev.otapi.given

class ItemReviewAnswerAddData(
    fill: ItemReviewAnswerAddData.() -> Unit = {},
) : Document() {
    var text: String? = null

    var language: String? = null

    var imageFileIds: List<String>? = null

    init {
        fill()
    }

    internal override fun members() = given("text", text, "language", language, "imageFileIds", imageFileIds)
}

class ItemReviewData(
    fill: ItemReviewData.() -> Unit = {},
) : Document() {
    var itemId: String? = null

    var configurationId: String? = null

    var orderId: String? = null

    var orderLineId: String? = null

    var text: String? = null

    var language: String? = null

    var rating: Int? = null

    var imageFileIds: List<String>? = null

    init {
        fill()
    }

    internal override fun members() =
        given(
            "itemId", itemId,
            "configurationId", configurationId,
            "orderId", orderId,
            "orderLineId", orderLineId,
            "text", text,
            "language", language,
            "rating", rating,
            "imageFileIds", imageFileIds,
        )
}

/** The service is known to have more members. */
class SearchItemReviewsForOperatorSearchParameters(
    fill: SearchItemReviewsForOperatorSearchParameters.() -> Unit = {},
) : Document() {
    var userId: Int? = null

    var itemId: String? = null

    var orderId: String? = null

    var reviewIds: List<String>? = null

    var isApproved: Boolean? = null

    init {
        fill()
    }

    internal override fun members() =
        given(
            "userId", userId,
            "itemId", itemId,
            "orderId", orderId,
            "reviewIds", reviewIds,
            "isApproved", isApproved,
        )
}

class SearchItemReviewsSearchParameters(
    fill: SearchItemReviewsSearchParameters.() -> Unit = {},
) : Document() {
    var itemId: String? = null

    var source: ReviewSource? = null

    init {
        fill()
    }

    internal override fun members() = given("itemId", itemId, "source", source)
}

/**
 * OrderBy example: ReviewTime:Desc.
 *
 * The service is known to have more members.
 */
class SearchReviewedItemsSearchParameters(
    fill: SearchReviewedItemsSearchParameters.() -> Unit = {},
) : Document() {
    var orderBy: String? = null

    init {
        fill()
    }

    internal override fun members() = given("orderBy", orderBy)
}

class UpdateItemReviewSettingsUpdateData(
    fill: UpdateItemReviewSettingsUpdateData.() -> Unit = {},
) : Document() {
    var version: String? = null

    var reviewCount: Int? = null

    var wholePlatformReviewCount: Int? = null

    var showWholePlatformReviews: Boolean? = null

    init {
        fill()
    }

    internal override fun members() =
        given(
            "version", version,
            "reviewCount", reviewCount,
            "wholePlatformReviewCount", wholePlatformReviewCount,
            "showWholePlatformReviews", showWholePlatformReviews,
        )
}
