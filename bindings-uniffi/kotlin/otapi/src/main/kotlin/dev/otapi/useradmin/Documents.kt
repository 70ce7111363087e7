// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
package dev.otapi.useradmin

import dev.otapi.Document
import dev.otapi.given

class UserSettingsUpdateData(
    fill: UserSettingsUpdateData.() -> Unit = {},
) : Document() {
    var isPhoneRegistrationAllowed: Boolean? = null

    init {
        fill()
    }

    internal override fun members() = given("isPhoneRegistrationAllowed", isPhoneRegistrationAllowed)
}
