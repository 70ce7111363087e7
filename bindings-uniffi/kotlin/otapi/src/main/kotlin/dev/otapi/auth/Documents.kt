// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
package dev.otapi.auth

import dev.otapi.Document
import dev.otapi.given

/** The service is known to have more members. */
class UserRegistrationData(
    fill: UserRegistrationData.() -> Unit = {},
) : Document() {
    var login: String? = null

    var email: String? = null

    var phone: String? = null

    var password: String? = null

    init {
        fill()
    }

    internal override fun members() = given("login", login, "email", email, "phone", phone, "password", password)
}
