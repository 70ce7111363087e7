// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
package dev.otapi.review

import dev.otapi.Tree
import dev.otapi.View
import dev.otapi.common.FieldMetaInfo
import dev.otapi.flag
import dev.otapi.int
import dev.otapi.many
import dev.otapi.moment
import dev.otapi.text
import dev.otapi.texts
import java.time.Instant

class ImportItemReviewsInfo internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val successfullyNumber: Int? get() = int("successfullyNumber")

    val incorrectNumber: Int? get() = int("incorrectNumber")

    val duplicateNumber: Int? get() = int("duplicateNumber")
}

class ItemReview internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val subOrderId: String? get() = text("subOrderId")

    val transactionId: String? get() = text("transactionId")

    val content: String? get() = text("content")

    val createdDate: Instant? get() = moment("createdDate")

    val userNick: String? get() = text("userNick")

    val reply: String? get() = text("reply")

    val userRole: String? get() = text("userRole")

    val result: String? get() = text("result")

    val images: List<String> get() = texts("images")
}

class ItemReviewGradeInfo internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val positiveGrade: Int? get() = int("positiveGrade")

    val negativeGrade: Int? get() = int("negativeGrade")
}

class ItemReviewSettings internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val metaInfo: List<FieldMetaInfo> get() = many("metaInfo") { FieldMetaInfo(it) }

    val version: String? get() = text("version")

    val reviewCount: Int? get() = int("reviewCount")

    val wholePlatformReviewCount: Int? get() = int("wholePlatformReviewCount")

    val showWholePlatformReviews: Boolean? get() = flag("showWholePlatformReviews")
}
