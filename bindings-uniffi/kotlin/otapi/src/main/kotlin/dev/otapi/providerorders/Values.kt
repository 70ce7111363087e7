// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
package dev.otapi.providerorders

import dev.otapi.Tree
import dev.otapi.View
import dev.otapi.common.FieldMetaInfo
import dev.otapi.decimal
import dev.otapi.element
import dev.otapi.many
import dev.otapi.one
import dev.otapi.text
import java.math.BigDecimal
import kotlinx.serialization.json.JsonElement

class ProviderAccountBalance internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val amount: BigDecimal? get() = decimal("amount")

    val currencyCode: String? get() = text("currencyCode")
}

class ProviderAuthenticationInfo internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val redirectUrl: String? get() = text("redirectUrl")
}

class ProviderOrdersIntegrationSettings internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val metaInfo: List<FieldMetaInfo> get() = many("metaInfo") { FieldMetaInfo(it) }

    val taobao: JsonElement? get() = element("taobao")
}

class ProviderSessionInfo internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val id: String? get() = text("id")

    val name: String? get() = text("name")

    val balance: ProviderAccountBalance? get() = one("balance") { ProviderAccountBalance(it) }
}
