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
            Typed.input(flow, input as? JsonObject ?: throw NotTyped("no input")).also { Count.inputs += flow }
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
        Count.results += flow
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
        val inputs = ArrayList<String>()
        val results = ArrayList<String>()
        var items = 0
        val left = HashMap<String, Int>()
    }
}

/** Fails unless the typed form says the same: there a member that is null is absent, and a list that is absent is empty. */
internal fun same(
    typed: JsonElement,
    json: JsonElement,
) {
    if (!Vectors.isSame(bare(typed), bare(json))) throw Difference("typed: $typed\n    instead of $json")
}

private fun bare(json: JsonElement): JsonElement =
    when (json) {
        is JsonObject -> JsonObject(json.filterValues { it !is JsonNull && it != JsonArray(emptyList()) }.mapValues { bare(it.value) })
        is JsonArray -> JsonArray(json.map(::bare))
        else -> json
    }
