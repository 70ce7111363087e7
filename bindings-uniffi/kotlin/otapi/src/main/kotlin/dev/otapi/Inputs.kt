package dev.otapi

/** Named members to be sent as JSON. Wherever one of these is taken, a map or a `JsonObject` is taken as well. */
sealed class Input(
    members: Map<String, Any?>,
) : Map<String, Any?> by members {
    /** The names alone: a value may be a secret. */
    override fun toString(): String = "${javaClass.simpleName}(${keys.joinToString()})"
}

/** The scopes that a saved state is taken up with. */
class Sessions
    @JvmOverloads
    constructor(
        operator: Scope? = null,
        customer: Scope? = null,
        provider: Scope? = null,
    ) : Input(notNull("operator" to operator, "customer" to customer, "provider" to provider))
