package dev.otapi

import kotlinx.serialization.json.JsonElement
import java.math.BigDecimal

/** Named members to be sent as JSON. Wherever one of these is taken, a map or a `JsonObject` is taken as well. */
sealed class Input(
    members: Map<String, Any?>,
) : Map<String, Any?> by members {
    /** The names alone: a value may be a secret. */
    override fun toString(): String = "${javaClass.simpleName}(${keys.joinToString()})"
}

/** Input of [Client.prepare]. */
class PrepareInput
    @JvmOverloads
    constructor(
        customer: Scope,
        countryCode: String? = null,
        cityCode: String? = null,
        weight: BigDecimal? = null,
        providerType: String? = null,
    ) : Input(
            notNull(
                "customer" to customer,
                "countryCode" to countryCode,
                "cityCode" to cityCode,
                "weight" to weight,
                "providerType" to providerType,
            ),
        )

/** One line of an order; [more] are further members of an item as the service knows them. */
class OrderItem
    @JvmOverloads
    constructor(
        id: String,
        quantity: Int,
        configurationId: String? = null,
        more: Map<String, Any?> = emptyMap(),
    ) : Input(notNull("id" to id, "quantity" to quantity, "configurationId" to configurationId) + more)

/**
 * Input of [Client.place]. The [reference] marks the order in its comment, so that it can be found after a lost answer; without one it is
 * drawn. [diagnose] finds out why lines were dropped, which costs billed look-ups; [repeat] lets the flow order again when the answer was
 * lost and no trace of an order is found.
 */
class PlaceInput
    @JvmOverloads
    constructor(
        customer: Scope,
        deliveryModeId: String,
        items: List<Map<String, Any?>>,
        operator: Scope? = null,
        userProfileId: Long? = null,
        comment: String? = null,
        reference: String? = null,
        diagnose: Boolean = false,
        repeat: Boolean = false,
    ) : Input(placing(customer, deliveryModeId, items, operator, userProfileId, comment, reference, diagnose, repeat))

/** Input of [Client.replace]: as [PlaceInput], and the order to cancel first. */
class ReplaceInput
    @JvmOverloads
    constructor(
        orderId: String,
        customer: Scope,
        deliveryModeId: String,
        items: List<Map<String, Any?>>,
        operator: Scope? = null,
        userProfileId: Long? = null,
        comment: String? = null,
        reference: String? = null,
        diagnose: Boolean = false,
        repeat: Boolean = false,
    ) : Input(
            placing(customer, deliveryModeId, items, operator, userProfileId, comment, reference, diagnose, repeat) + ("orderId" to orderId),
        )

private fun placing(
    customer: Scope,
    deliveryModeId: String,
    items: List<Map<String, Any?>>,
    operator: Scope?,
    userProfileId: Long?,
    comment: String?,
    reference: String?,
    diagnose: Boolean,
    repeat: Boolean,
) = notNull(
    "customer" to customer,
    "operator" to operator,
    "deliveryModeId" to deliveryModeId,
    "userProfileId" to userProfileId,
    "comment" to comment,
    "reference" to reference,
    "items" to items,
    "diagnose" to diagnose,
    "repeat" to repeat,
)

/** Input of [Client.pay]; without an [amount] all that is open. Without [deposit] only what the account already has is used. */
class PayInput
    @JvmOverloads
    constructor(
        operator: Scope,
        orderId: String,
        amount: BigDecimal? = null,
        deposit: Boolean = true,
        reference: String? = null,
        repeat: Boolean = false,
    ) : Input(
            notNull(
                "operator" to operator,
                "orderId" to orderId,
                "amount" to amount,
                "deposit" to deposit,
                "reference" to reference,
                "repeat" to repeat,
            ),
        )

/**
 * Input of [Client.providerSession]. [parameterNames] are the names of `session`, `error` and `token` on the return address where they are
 * not the usual ones; [tokenDropped] says that the service drops the token from it.
 */
class ProviderSessionInput
    @JvmOverloads
    constructor(
        operator: Scope,
        providerType: String,
        returnUrl: String,
        parameterNames: Map<String, String>? = null,
        tokenDropped: Boolean = false,
    ) : Input(
            notNull(
                "operator" to operator,
                "providerType" to providerType,
                "returnUrl" to returnUrl,
                "parameterNames" to parameterNames,
                "tokenDropped" to tokenDropped,
            ),
        )

/** Input of [Client.completeProviderSession]: the `state` that [Client.providerSession] gave, and where the browser was sent back to. */
class CompleteProviderSessionInput
    @JvmOverloads
    constructor(
        state: JsonElement,
        returnUrl: String,
        operator: Scope? = null,
    ) : Input(notNull("state" to state, "returnUrl" to returnUrl, "operator" to operator))

/** Input of [Client.providerSessions]. */
class ProviderSessionsInput(
    operator: Scope,
    providerType: String,
) : Input(mapOf("operator" to operator, "providerType" to providerType))

/** Input of [Client.activity]. The run ends with a [TimeoutError] after [noProgressMs] milliseconds without progress, if that is given. */
class ActivityInput
    @JvmOverloads
    constructor(
        operator: Scope,
        type: String,
        id: String,
        policy: List<Map<String, Any?>>? = null,
        noProgressMs: Long? = null,
    ) : Input(
            notNull(
                "operator" to operator,
                "activity" to mapOf("type" to type, "id" to id),
                "policy" to policy,
                "noProgressMs" to noProgressMs,
            ),
        )

/** Input of [Client.export]; without [lineIds] all lines that have not been bought. */
class ExportInput
    @JvmOverloads
    constructor(
        operator: Scope,
        provider: Scope,
        orderId: String,
        lineIds: List<String>? = null,
        policy: List<Map<String, Any?>>? = null,
        noProgressMs: Long? = null,
    ) : Input(
            notNull(
                "operator" to operator,
                "provider" to provider,
                "orderId" to orderId,
                "lineIds" to lineIds,
                "policy" to policy,
                "noProgressMs" to noProgressMs,
            ),
        )

/** Input of [Client.synchronise]: the orders by [orderIds], or lines found by [statusIds], [limit] of them at most. */
class SynchroniseInput
    @JvmOverloads
    constructor(
        operator: Scope,
        provider: Scope,
        orderIds: List<String>? = null,
        statusIds: List<Int>? = null,
        limit: Int? = null,
        policy: List<Map<String, Any?>>? = null,
        noProgressMs: Long? = null,
    ) : Input(
            notNull(
                "operator" to operator,
                "provider" to provider,
                "orderIds" to orderIds,
                "statusIds" to statusIds,
                "limit" to limit,
                "policy" to policy,
                "noProgressMs" to noProgressMs,
            ),
        )

/** Input of [Client.track]: a marketplace order, or a waybill as a scanner gives it. */
class TrackInput
    @JvmOverloads
    constructor(
        operator: Scope,
        marketplaceOrder: String? = null,
        waybill: String? = null,
    ) : Input(notNull("operator" to operator, "marketplaceOrder" to marketplaceOrder, "waybill" to waybill))

/** The scopes that a saved state is taken up with. */
class Sessions
    @JvmOverloads
    constructor(
        operator: Scope? = null,
        customer: Scope? = null,
        provider: Scope? = null,
    ) : Input(notNull("operator" to operator, "customer" to customer, "provider" to provider))

/** A rule that answers questions by itself: the choice with this [action] whose parameters meet all [conditions]. */
class PolicyRule
    @JvmOverloads
    constructor(
        conditions: List<Condition>,
        action: String? = null,
        stepType: String? = null,
    ) : Input(notNull("stepType" to stepType, "action" to action, "where" to conditions))

/** What a parameter of a choice has to be: exactly one of the three. */
class Condition
    @JvmOverloads
    constructor(
        parameter: String,
        equals: String? = null,
        atMost: BigDecimal? = null,
        atLeast: BigDecimal? = null,
    ) : Input(notNull("parameter" to parameter, "equals" to equals, "atMost" to atMost, "atLeast" to atLeast))
