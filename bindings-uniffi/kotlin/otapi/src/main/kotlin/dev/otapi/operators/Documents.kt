// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
package dev.otapi.operators

import dev.otapi.Document
import dev.otapi.enums.OperationType
import dev.otapi.given

class InstanceUserCreateData(
    fill: InstanceUserCreateData.() -> Unit = {},
) : Document() {
    var login: String? = null

    var name: String? = null

    var email: String? = null

    var password: String? = null

    init {
        fill()
    }

    internal override fun members() = given("login", login, "name", name, "email", email, "password", password)
}

class InstanceUserRoleCreateData(
    fill: InstanceUserRoleCreateData.() -> Unit = {},
) : Document() {
    var name: String? = null

    var description: String? = null

    var enabled: Boolean? = null

    init {
        fill()
    }

    internal override fun members() = given("name", name, "description", description, "enabled", enabled)
}

class InstanceUserUpdateData(
    fill: InstanceUserUpdateData.() -> Unit = {},
) : Document() {
    var login: String? = null

    var name: String? = null

    var email: String? = null

    var password: String? = null

    init {
        fill()
    }

    internal override fun members() = given("login", login, "name", name, "email", email, "password", password)
}

/** The service is known to have more members. */
class LogEntrySearchParameters(
    fill: LogEntrySearchParameters.() -> Unit = {},
) : Document() {
    var operationType: OperationType? = null

    var customerId: String? = null

    var orderId: String? = null

    init {
        fill()
    }

    internal override fun members() = given("operationType", operationType, "customerId", customerId, "orderId", orderId)
}
