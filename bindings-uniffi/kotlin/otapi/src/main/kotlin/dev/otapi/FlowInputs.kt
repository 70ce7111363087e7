// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
package dev.otapi

import java.math.BigDecimal

/** What the flow `activities` is given. */
class ActivitiesInput
    @JvmOverloads
    constructor(
        var operator: Scope,
        fill: ActivitiesInput.() -> Unit = {},
    ) : Document() {
        /** Of these types; of all if left out. */
        var types: List<String>? = null

        init {
            fill()
        }

        internal override fun members() = given("operator", operator, "types", types)
    }

/**
 * An [ActivityId] to be sent.
 *
 * A background activity of the service.
 */
class ActivityIdInput
    @JvmOverloads
    constructor(
        var type: String,
        var id: String,
        fill: ActivityIdInput.() -> Unit = {},
    ) : Document() {
        init {
            fill()
        }

        /** As it was [read], but for what is changed then. */
        @JvmOverloads
        constructor(read: ActivityId, fill: ActivityIdInput.() -> Unit = {}) :
            this(read.type ?: read.lacks("type"), read.id ?: read.lacks("id")) {
            fill()
        }

        internal override fun members() = given("type", type, "id", id)
    }

/** What the flow `activity` is given. */
class ActivityInput
    @JvmOverloads
    constructor(
        var operator: Scope,
        var activity: ActivityIdInput,
        fill: ActivityInput.() -> Unit = {},
    ) : Document() {
        /** Answers decided beforehand, tried in order; what they do not cover is asked. */
        var policy: List<PolicyRule>? = null

        /** Gives up after so many milliseconds without progress; the activity itself goes on. */
        var noProgressMs: Long? = null

        init {
            fill()
        }

        internal override fun members() = given("operator", operator, "activity", activity, "policy", policy, "noProgressMs", noProgressMs)
    }

/** What the flow `bulk_items` is given. */
class BulkItemsInput
    @JvmOverloads
    constructor(
        /** 10,000 at most. */
        var ids: List<String>,
        fill: BulkItemsInput.() -> Unit = {},
    ) : Document() {
        /** So many items are read at a time (100). */
        var blockSize: Int? = null

        /** Repeats a change whose answer was lost, once it is sure that no trace of it is to be found. */
        var repeat: Boolean? = null

        init {
            fill()
        }

        internal override fun members() = given("ids", ids, "blockSize", blockSize, "repeat", repeat)
    }

/** What the flow `bulk_search` is given. */
class BulkSearchInput
    @JvmOverloads
    constructor(
        /** As `BatchSearchItemsFrame` takes them. */
        var parameters: Any,
        /** So many items, 10,000 at most. */
        var frameSize: Int,
        fill: BulkSearchInput.() -> Unit = {},
    ) : Document() {
        /** From this place on (0). */
        var framePosition: Int? = null

        /** So many items are read at a time (100). */
        var blockSize: Int? = null

        /** Repeats a change whose answer was lost, once it is sure that no trace of it is to be found. */
        var repeat: Boolean? = null

        init {
            fill()
        }

        internal override fun members() =
            given(
                "parameters", parameters,
                "frameSize", frameSize,
                "framePosition", framePosition,
                "blockSize", blockSize,
                "repeat", repeat,
            )
    }

/** What the flow `cancel_and_readd` is given. */
class CancelAndReaddInput
    @JvmOverloads
    constructor(
        /** Whose order it is. */
        var customer: Scope,
        /** The order that holds the lines. */
        var orderId: String,
        /** The lines to order again. */
        var lineIds: List<String>,
        fill: CancelAndReaddInput.() -> Unit = {},
    ) : Document() {
        /** Whose search finds the order again if its answer is lost; better than the customer's own list. */
        var operator: Scope? = null

        /** That of the order if left out. */
        var deliveryModeId: String? = null

        /** To whom it goes. */
        var userProfileId: Int? = null

        /** The customer's comment. */
        var comment: String? = null

        /** A mark by which the order is found again; drawn if left out. */
        var reference: String? = null

        /** Finds out, by billed look-ups, why lines were dropped. */
        var diagnose: Boolean? = null

        /** Repeats a change whose answer was lost, once it is sure that no trace of it is to be found. */
        var repeat: Boolean? = null

        init {
            fill()
        }

        internal override fun members() =
            given(
                "customer", customer,
                "orderId", orderId,
                "lineIds", lineIds,
                "operator", operator,
                "deliveryModeId", deliveryModeId,
                "userProfileId", userProfileId,
                "comment", comment,
                "reference", reference,
                "diagnose", diagnose,
                "repeat", repeat,
            )
    }

/** What the flow `change_statuses` is given. */
class ChangeStatusesInput
    @JvmOverloads
    constructor(
        var operator: Scope,
        var orderId: String,
        var lineIds: List<String>,
        /** The status's id, or its name in the shop. */
        var status: Any,
        fill: ChangeStatusesInput.() -> Unit = {},
    ) : Document() {
        /**
         * Other members of the lines that go with it in one call, such as the `internalPrice` that the customer shall confirm; nothing but
         * the status is looked at after it.
         */
        var update: Any? = null

        /** Repeats a change whose answer was lost, once it is sure that no trace of it is to be found. */
        var repeat: Boolean? = null

        init {
            fill()
        }

        internal override fun members() =
            given(
                "operator", operator,
                "orderId", orderId,
                "lineIds", lineIds,
                "status", status,
                "update", update,
                "repeat", repeat,
            )
    }

/** What the flow `check_basket` is given. */
class CheckBasketInput
    @JvmOverloads
    constructor(
        /** Or a guest with a basket. */
        var customer: Scope,
        fill: CheckBasketInput.() -> Unit = {},
    ) : Document() {
        /** These; all if left out. */
        var elementIds: List<Int>? = null

        /** Gives up after so many milliseconds without progress. */
        var noProgressMs: Long? = null

        /** Repeats a change whose answer was lost, once it is sure that no trace of it is to be found. */
        var repeat: Boolean? = null

        init {
            fill()
        }

        internal override fun members() =
            given(
                "customer", customer,
                "elementIds", elementIds,
                "noProgressMs", noProgressMs,
                "repeat", repeat,
            )
    }

/** What the flow `complete_provider_session` is given. */
class CompleteProviderSessionInput
    @JvmOverloads
    constructor(
        /** What `provider_session` gave. */
        var state: Any,
        /** The address to which the browser came back. */
        var returnUrl: String,
        fill: CompleteProviderSessionInput.() -> Unit = {},
    ) : Document() {
        /** Whose list names the account. */
        var operator: Scope? = null

        init {
            fill()
        }

        internal override fun members() = given("state", state, "returnUrl", returnUrl, "operator", operator)
    }

/** Names of elements of a document for linking, which were never seen. */
class ElementNames(
    fill: ElementNames.() -> Unit = {},
) : Document() {
    var root: String? = null

    var orderId: String? = null

    var list: String? = null

    var item: String? = null

    init {
        fill()
    }

    internal override fun members() = given("root", root, "orderId", orderId, "list", list, "item", item)
}

/** What the flow `export` is given. */
class ExportInput
    @JvmOverloads
    constructor(
        var operator: Scope,
        var provider: Scope,
        var orderId: String,
        fill: ExportInput.() -> Unit = {},
    ) : Document() {
        /** These lines; all that are not bought yet if left out. */
        var lineIds: List<String>? = null

        /** Answers decided beforehand, tried in order; what they do not cover is asked. */
        var policy: List<PolicyRule>? = null

        /** Gives up after so many milliseconds without progress; the activity itself goes on. */
        var noProgressMs: Long? = null

        init {
            fill()
        }

        internal override fun members() =
            given(
                "operator", operator,
                "provider", provider,
                "orderId", orderId,
                "lineIds", lineIds,
                "policy", policy,
                "noProgressMs", noProgressMs,
            )
    }

/** What the flow `link` is given. */
class LinkInput
    @JvmOverloads
    constructor(
        var operator: Scope,
        var provider: Scope,
        var orderId: String,
        /** The marketplace's numbers; which line each belongs to is found by the service. */
        var marketplaceOrders: List<String>,
        fill: LinkInput.() -> Unit = {},
    ) : Document() {
        /** Names of the document's elements, which were never seen; the likely ones if left out. */
        var elementNames: ElementNames? = null

        /** A document of one's own, sent as it is. */
        var document: String? = null

        /** Answers decided beforehand, tried in order; what they do not cover is asked. */
        var policy: List<PolicyRule>? = null

        /** Gives up after so many milliseconds without progress; the activity itself goes on. */
        var noProgressMs: Long? = null

        init {
            fill()
        }

        internal override fun members() =
            given(
                "operator", operator,
                "provider", provider,
                "orderId", orderId,
                "marketplaceOrders", marketplaceOrders,
                "elementNames", elementNames,
                "document", document,
                "policy", policy,
                "noProgressMs", noProgressMs,
            )
    }

/** To whom an order goes. What is left out stays. */
class OrderAddress(
    fill: OrderAddress.() -> Unit = {},
) : Document() {
    var familyname: String? = null

    var name: String? = null

    var patername: String? = null

    var countryCode: String? = null

    var country: String? = null

    var city: String? = null

    var cityCode: String? = null

    var address: String? = null

    var phone: String? = null

    var postalCode: String? = null

    var regionName: String? = null

    var registrationAddress: String? = null

    var passportNumber: String? = null

    var inn: String? = null

    var pickupPointCode: String? = null

    init {
        fill()
    }

    internal override fun members() =
        given(
            "familyname", familyname,
            "name", name,
            "patername", patername,
            "countryCode", countryCode,
            "country", country,
            "city", city,
            "cityCode", cityCode,
            "address", address,
            "phone", phone,
            "postalCode", postalCode,
            "regionName", regionName,
            "registrationAddress", registrationAddress,
            "passportNumber", passportNumber,
            "inn", inn,
            "pickupPointCode", pickupPointCode,
        )
}

/** What is to become of an order. What is left out stays. */
class OrderUpdate(
    fill: OrderUpdate.() -> Unit = {},
) : Document() {
    /** Kilograms. */
    var weight: BigDecimal? = null

    var deliveryModeId: String? = null

    var additionalInfo: String? = null

    var deliveryAddress: OrderAddress? = null

    init {
        fill()
    }

    internal override fun members() =
        given(
            "weight", weight,
            "deliveryModeId", deliveryModeId,
            "additionalInfo", additionalInfo,
            "deliveryAddress", deliveryAddress,
        )
}

/** What the flow `pay` is given. */
class PayInput
    @JvmOverloads
    constructor(
        var operator: Scope,
        var orderId: String,
        fill: PayInput.() -> Unit = {},
    ) : Document() {
        /** At most so much; all that is open if left out. */
        var amount: BigDecimal? = null

        /** Deposits what the customer's account lacks; unless told otherwise, it does. */
        var deposit: Boolean? = null

        /** A mark by which the deposit is found again; drawn if left out. */
        var reference: String? = null

        /** Repeats a change whose answer was lost, once it is sure that no trace of it is to be found. */
        var repeat: Boolean? = null

        init {
            fill()
        }

        internal override fun members() =
            given(
                "operator", operator,
                "orderId", orderId,
                "amount", amount,
                "deposit", deposit,
                "reference", reference,
                "repeat", repeat,
            )
    }

/** What the flow `place` is given. */
class PlaceInput
    @JvmOverloads
    constructor(
        /** Whose order it is. */
        var customer: Scope,
        var deliveryModeId: String,
        var items: List<PlaceItem>,
        fill: PlaceInput.() -> Unit = {},
    ) : Document() {
        /** Whose search finds the order again if its answer is lost; better than the customer's own list. */
        var operator: Scope? = null

        /** To whom it goes. */
        var userProfileId: Int? = null

        /** The customer's comment. */
        var comment: String? = null

        /** A mark by which the order is found again; drawn if left out. */
        var reference: String? = null

        /** Finds out, by billed look-ups, why lines were dropped. */
        var diagnose: Boolean? = null

        /** Repeats a change whose answer was lost, once it is sure that no trace of it is to be found. */
        var repeat: Boolean? = null

        init {
            fill()
        }

        internal override fun members() =
            given(
                "customer", customer,
                "deliveryModeId", deliveryModeId,
                "items", items,
                "operator", operator,
                "userProfileId", userProfileId,
                "comment", comment,
                "reference", reference,
                "diagnose", diagnose,
                "repeat", repeat,
            )
    }

/** A line to order. Further members go into the document as they are. */
class PlaceItem
    @JvmOverloads
    constructor(
        var id: String,
        var quantity: Int,
        fill: PlaceItem.() -> Unit = {},
    ) : Document() {
        var configurationId: String? = null

        /** Further members. */
        var more: Map<String, Any?> = emptyMap()

        init {
            fill()
        }

        internal override fun members() = given("id", id, "configurationId", configurationId, "quantity", quantity) + more
    }

/**
 * What a choice's parameter must be: one of the three tests.
 *
 * Takes exactly one of: `equals`, or `atMost`, or `atLeast`.
 */
class PolicyCondition
    @JvmOverloads
    constructor(
        var parameter: String,
        fill: PolicyCondition.() -> Unit = {},
    ) : Document() {
        var equals: String? = null

        var atMost: BigDecimal? = null

        var atLeast: BigDecimal? = null

        init {
            fill()
        }

        internal override fun members() = given("parameter", parameter, "equals", equals, "atMost", atMost, "atLeast", atLeast)
    }

/** An answer decided beforehand. A rule that fits several choices decides nothing, and texts for people never do. */
class PolicyRule
    @JvmOverloads
    constructor(
        /** All of these must hold. */
        var where: List<PolicyCondition>,
        fill: PolicyRule.() -> Unit = {},
    ) : Document() {
        /** Only for lines of this sort. */
        var stepType: String? = null

        /** The action's id (`DoStepAction`). */
        var action: String? = null

        init {
            fill()
        }

        internal override fun members() = given("stepType", stepType, "action", action, "where", where)
    }

/** What the flow `prepare` is given. */
class PrepareInput
    @JvmOverloads
    constructor(
        /** Whose order it will be. */
        var customer: Scope,
        fill: PrepareInput.() -> Unit = {},
    ) : Document() {
        /** Where it goes, to find delivery modes. */
        var countryCode: String? = null

        var cityCode: String? = null

        /** Kilograms. */
        var weight: BigDecimal? = null

        /** Where the goods come from, such as `Taobao`. */
        var providerType: String? = null

        init {
            fill()
        }

        internal override fun members() =
            given(
                "customer", customer,
                "countryCode", countryCode,
                "cityCode", cityCode,
                "weight", weight,
                "providerType", providerType,
            )
    }

/** What the flow `provider_session` is given. */
class ProviderSessionInput
    @JvmOverloads
    constructor(
        var operator: Scope,
        /** The marketplace, such as `Taobao`. */
        var providerType: String,
        /** Where the browser is to come back: http or https, without a fragment. */
        var returnUrl: String,
        fill: ProviderSessionInput.() -> Unit = {},
    ) : Document() {
        /** What the parameters of the return address are called; assumed if left out. */
        var parameterNames: ReturnParameterNames? = null

        /** Says that the service drops the token from the return address, so that nothing guards against a forged one. */
        var tokenDropped: Boolean? = null

        init {
            fill()
        }

        internal override fun members() =
            given(
                "operator", operator,
                "providerType", providerType,
                "returnUrl", returnUrl,
                "parameterNames", parameterNames,
                "tokenDropped", tokenDropped,
            )
    }

/** What the flow `provider_sessions` is given. */
class ProviderSessionsInput
    @JvmOverloads
    constructor(
        var operator: Scope,
        var providerType: String,
        fill: ProviderSessionsInput.() -> Unit = {},
    ) : Document() {
        init {
            fill()
        }

        internal override fun members() = given("operator", operator, "providerType", providerType)
    }

/** What the flow `replace` is given. */
class ReplaceInput
    @JvmOverloads
    constructor(
        /** Whose order it is. */
        var customer: Scope,
        /** The order to cancel first. */
        var orderId: String,
        var deliveryModeId: String,
        var items: List<PlaceItem>,
        fill: ReplaceInput.() -> Unit = {},
    ) : Document() {
        /** Whose search finds the order again if its answer is lost; better than the customer's own list. */
        var operator: Scope? = null

        /** To whom it goes. */
        var userProfileId: Int? = null

        /** The customer's comment. */
        var comment: String? = null

        /** A mark by which the order is found again; drawn if left out. */
        var reference: String? = null

        /** Finds out, by billed look-ups, why lines were dropped. */
        var diagnose: Boolean? = null

        /** Repeats a change whose answer was lost, once it is sure that no trace of it is to be found. */
        var repeat: Boolean? = null

        init {
            fill()
        }

        internal override fun members() =
            given(
                "customer", customer,
                "orderId", orderId,
                "deliveryModeId", deliveryModeId,
                "items", items,
                "operator", operator,
                "userProfileId", userProfileId,
                "comment", comment,
                "reference", reference,
                "diagnose", diagnose,
                "repeat", repeat,
            )
    }

/** What the parameters of the return address are called. */
class ReturnParameterNames(
    fill: ReturnParameterNames.() -> Unit = {},
) : Document() {
    var session: String? = null

    var error: String? = null

    var token: String? = null

    init {
        fill()
    }

    internal override fun members() = given("session", session, "error", error, "token", token)
}

/** What the flow `run_activity` is given. */
class RunActivityInput
    @JvmOverloads
    constructor(
        var operator: Scope,
        /** The service's own name of the method. */
        var method: String,
        fill: RunActivityInput.() -> Unit = {},
    ) : Document() {
        /** The session with the marketplace, for methods that want one. */
        var provider: Scope? = null

        /** Its arguments. */
        var arguments: Any? = null

        /** Answers decided beforehand, tried in order; what they do not cover is asked. */
        var policy: List<PolicyRule>? = null

        /** Gives up after so many milliseconds without progress; the activity itself goes on. */
        var noProgressMs: Long? = null

        init {
            fill()
        }

        internal override fun members() =
            given(
                "operator", operator,
                "method", method,
                "provider", provider,
                "arguments", arguments,
                "policy", policy,
                "noProgressMs", noProgressMs,
            )
    }

/** A setting, by its path, and what it is to hold. */
class SettingChange
    @JvmOverloads
    constructor(
        var path: String,
        var value: Any,
        fill: SettingChange.() -> Unit = {},
    ) : Document() {
        init {
            fill()
        }

        internal override fun members() = given("path", path, "value", value)
    }

/** What the flow `settings` is given. */
class SettingsInput
    @JvmOverloads
    constructor(
        var operator: Scope,
        var providerType: String,
        fill: SettingsInput.() -> Unit = {},
    ) : Document() {
        init {
            fill()
        }

        internal override fun members() = given("operator", operator, "providerType", providerType)
    }

/**
 * What the flow `synchronise` is given.
 *
 * Takes exactly one of: `orderIds`, or `statusIds` with `limit`.
 */
class SynchroniseInput
    @JvmOverloads
    constructor(
        var operator: Scope,
        var provider: Scope,
        fill: SynchroniseInput.() -> Unit = {},
    ) : Document() {
        /** These orders. */
        var orderIds: List<String>? = null

        /** Orders with lines of these statuses. */
        var statusIds: List<Int>? = null

        /** So many orders at most; with `statusIds`. */
        var limit: Int? = null

        /** Answers decided beforehand, tried in order; what they do not cover is asked. */
        var policy: List<PolicyRule>? = null

        /** Gives up after so many milliseconds without progress; the activity itself goes on. */
        var noProgressMs: Long? = null

        init {
            fill()
        }

        internal override fun members() =
            given(
                "operator", operator,
                "provider", provider,
                "orderIds", orderIds,
                "statusIds", statusIds,
                "limit", limit,
                "policy", policy,
                "noProgressMs", noProgressMs,
            )
    }

/**
 * What the flow `track` is given.
 *
 * Takes exactly one of: `marketplaceOrder`, or `waybill`.
 */
class TrackInput
    @JvmOverloads
    constructor(
        var operator: Scope,
        fill: TrackInput.() -> Unit = {},
    ) : Document() {
        var marketplaceOrder: String? = null

        /** Blanks, case and a scanner's prefix do not matter. */
        var waybill: String? = null

        init {
            fill()
        }

        internal override fun members() = given("operator", operator, "marketplaceOrder", marketplaceOrder, "waybill", waybill)
    }

/** What the flow `unlink` is given. */
class UnlinkInput
    @JvmOverloads
    constructor(
        var operator: Scope,
        var provider: Scope,
        var orderId: String,
        fill: UnlinkInput.() -> Unit = {},
    ) : Document() {
        /** These lines; all that are linked if left out. */
        var lineIds: List<String>? = null

        /** Names of the document's elements, which were never seen; the likely ones if left out. */
        var elementNames: ElementNames? = null

        /** A document of one's own, sent as it is. */
        var document: String? = null

        /** Answers decided beforehand, tried in order; what they do not cover is asked. */
        var policy: List<PolicyRule>? = null

        /** Gives up after so many milliseconds without progress; the activity itself goes on. */
        var noProgressMs: Long? = null

        init {
            fill()
        }

        internal override fun members() =
            given(
                "operator", operator,
                "provider", provider,
                "orderId", orderId,
                "lineIds", lineIds,
                "elementNames", elementNames,
                "document", document,
                "policy", policy,
                "noProgressMs", noProgressMs,
            )
    }

/** What the flow `update_order` is given. */
class UpdateOrderInput
    @JvmOverloads
    constructor(
        var operator: Scope,
        var orderId: String,
        var update: OrderUpdate,
        fill: UpdateOrderInput.() -> Unit = {},
    ) : Document() {
        /** Repeats a change whose answer was lost, once it is sure that no trace of it is to be found. */
        var repeat: Boolean? = null

        init {
            fill()
        }

        internal override fun members() = given("operator", operator, "orderId", orderId, "update", update, "repeat", repeat)
    }

/** What the flow `update_settings` is given. */
class UpdateSettingsInput
    @JvmOverloads
    constructor(
        var operator: Scope,
        var providerType: String,
        var changes: List<SettingChange>,
        fill: UpdateSettingsInput.() -> Unit = {},
    ) : Document() {
        /** The root element of the document, where the assumed one is wrong. */
        var rootName: String? = null

        /** Repeats a change whose answer was lost, once it is sure that no trace of it is to be found. */
        var repeat: Boolean? = null

        init {
            fill()
        }

        internal override fun members() =
            given(
                "operator", operator,
                "providerType", providerType,
                "changes", changes,
                "rootName", rootName,
                "repeat", repeat,
            )
    }

/**
 * What the flow `watch` is given.
 *
 * Takes exactly one of: `orderIds`, or `statusIds` with `limit`.
 */
class WatchInput
    @JvmOverloads
    constructor(
        var operator: Scope,
        fill: WatchInput.() -> Unit = {},
    ) : Document() {
        /** That of an earlier watch; none the first time. */
        var snapshot: Any? = null

        /** Reads an order again only if something new stands in the queue of status changes. */
        var history: Boolean? = null

        /** These orders. */
        var orderIds: List<String>? = null

        /** Orders with lines of these statuses. */
        var statusIds: List<Int>? = null

        /** So many orders at most; with `statusIds`. */
        var limit: Int? = null

        init {
            fill()
        }

        internal override fun members() =
            given(
                "operator", operator,
                "snapshot", snapshot,
                "history", history,
                "orderIds", orderIds,
                "statusIds", statusIds,
                "limit", limit,
            )
    }
