// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
package dev.otapi.auth

import dev.otapi.Tree
import dev.otapi.View
import dev.otapi.text

class AuthenticationInfo internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val redirectUrl: String? get() = text("redirectUrl")
}

class PasswordRecoveryConfirmationResultInfo internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val email: String? get() = text("email")

    val login: String? get() = text("login")

    val password: String? get() = text("password")
}

class PasswordRecoveryRequestResultInfo internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val email: String? get() = text("email")

    val confirmationCode: String? get() = text("confirmationCode")
}
