package dev.otapi.conformance

import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject

/** The flows of one vector through the typed face: what they are given, and what they give. */
internal class TypedFlows(
    settings: JsonObject,
) {
    /** The flow of each machine. */
    private val flows = HashMap<String, String>()

    /** The client names everything in camelCase. */
    private val isTyped = settings.at("case").string().let { it == null || it == "camel" }

    fun started(
        on: String,
        flow: String,
    ) {
        flows[on] = flow
    }

    /** What a flow is given, as its typed input is sent; as it stands where Kotlin's compiler lets nobody write it. */
    fun input(
        flow: String,
        input: JsonElement,
    ): String =
        try {
            Typed.input(flow, input as? JsonObject ?: throw NotTyped("no input")).also { Count.inputs++ }
        } catch (compiler: NotTyped) {
            Count.left.merge(compiler.message!!, 1, Int::plus)
            input.takeIf { it.isThere }?.toString().orEmpty()
        }

    /** Takes a result through its typed form and back. */
    fun ended(
        on: String,
        result: JsonElement,
    ) {
        val flow = flows[on]?.takeIf { isTyped && it in Typed.flows } ?: return
        same(Typed.normal(Typed.result(flow, result.toString())), result)
        Count.results++
    }

    /** The same with the items of an event. */
    fun told(
        on: String?,
        event: JsonElement,
    ) {
        val flow = flows[on]?.takeIf { isTyped } ?: return
        for (item in event.at("items").items()) {
            same(Typed.normal(Typed.item(flow, item.toString())), item)
            Count.items++
        }
    }

    /** What went through the typed face, of all vectors. */
    object Count {
        var inputs = 0
        var results = 0
        var items = 0
        val left = HashMap<String, Int>()
    }
}

/** Typed values have no members that are null. */
internal fun withoutNulls(json: JsonElement): JsonElement =
    when (json) {
        is JsonObject -> JsonObject(json.filterValues { it !is JsonNull }.mapValues { withoutNulls(it.value) })
        is JsonArray -> JsonArray(json.map(::withoutNulls))
        else -> json
    }

/** Fails unless the typed form says the same. */
internal fun same(
    typed: JsonElement,
    json: JsonElement,
) {
    if (!Vectors.isSame(withoutNulls(typed), withoutNulls(json))) throw Difference("typed: $typed\n    instead of $json")
}
