// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
package dev.otapi.user

import dev.otapi.Tree
import dev.otapi.View
import dev.otapi.common.BasePrice
import dev.otapi.common.Category
import dev.otapi.common.CollectionInfo
import dev.otapi.flag
import dev.otapi.ids.SessionId
import dev.otapi.ids.UserId
import dev.otapi.int
import dev.otapi.many
import dev.otapi.one
import dev.otapi.text

class BatchUserData internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val status: UserStatusData? get() = one("status") { UserStatusData(it) }

    val note: CollectionInfo? get() = one("note") { CollectionInfo(it) }

    val noteSummary: CollectionSummaryInfo? get() = one("noteSummary") { CollectionSummaryInfo(it) }

    val basket: CollectionInfo? get() = one("basket") { CollectionInfo(it) }

    val basketSummary: CollectionSummaryInfo? get() = one("basketSummary") { CollectionSummaryInfo(it) }

    val searchCategories: List<Category> get() = many("searchCategories") { Category(it) }

    val favoriteVendors: CollectionInfo? get() = one("favoriteVendors") { CollectionInfo(it) }

    val favoriteVendorsSummary: CollectionSummaryInfo? get() = one("favoriteVendorsSummary") { CollectionSummaryInfo(it) }
}

class CollectionSummaryInfo internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val totalCount: Int? get() = int("totalCount")

    val totalPrice: BasePrice? get() = one("totalPrice") { BasePrice(it) }
}

class EmailConfirmationInfo internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val userId: UserId? get() = int("userId")?.let(::UserId)

    val email: String? get() = text("email")

    val phone: String? get() = text("phone")

    val isEmailVerificationUsed: Boolean? get() = flag("isEmailVerificationUsed")

    val emailConfirmationCode: String? get() = text("emailConfirmationCode")

    val sessionId: SessionId? get() = text("sessionId")?.let(::SessionId)
}

class UserPreferences internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val isAnonymous: Boolean? get() = flag("isAnonymous")

    val countryCode: String? get() = text("countryCode")

    val countryName: String? get() = text("countryName")

    val countryFlagImageUrl: String? get() = text("countryFlagImageUrl")

    val currencyCode: String? get() = text("currencyCode")

    val currencySign: String? get() = text("currencySign")

    val externalDeliveryId: String? get() = text("externalDeliveryId")

    val language: String? get() = text("language")
}

class UserStatusData internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val isSessionExpired: Boolean? get() = flag("isSessionExpired")

    val info: UserStatusInfo? get() = one("info") { UserStatusInfo(it) }
}

class UserStatusInfo internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val login: String? get() = text("login")

    val id: UserId? get() = int("id")?.let(::UserId)
}
