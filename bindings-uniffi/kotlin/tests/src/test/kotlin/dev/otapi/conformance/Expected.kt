package dev.otapi.conformance

import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive

/** Values that a vector kept by name. */
internal class Kept {
    private val values = HashMap<String, JsonElement>()

    operator fun set(
        name: String,
        value: JsonElement,
    ) {
        values[name] = value
    }

    /** The value with every `{"kept": NAME, "before": …, "then": …}` in it replaced by what was kept. */
    fun resolve(value: JsonElement): JsonElement =
        when (value) {
            is JsonPrimitive -> value
            is JsonArray -> JsonArray(value.map(::resolve))
            is JsonObject -> value.at("kept").string()?.let { named(it, value) } ?: JsonObject(value.mapValues { resolve(it.value) })
        }

    private fun named(
        name: String,
        value: JsonObject,
    ): JsonElement {
        val found = values[name] ?: throw Difference("nothing was kept as $name")
        val text = found.string() ?: return found
        return JsonPrimitive(value.at("before").string().orEmpty() + text + value.at("then").string().orEmpty())
    }
}

/** The value at a path of names and places with dots between them; the whole at the empty path. */
internal fun JsonElement.pick(path: String): JsonElement {
    var value = this
    for (part in path.split('.').filter { it.isNotEmpty() }) {
        val next = if (value is JsonArray) value.getOrNull(part.toInt()) else value.members()[part]
        value = next ?: throw Difference("nothing at $path")
    }
    return value
}

/**
 * Fails where the value is not as expected. Objects are compared by the members that are named, lists whole; an expected `null` is also met
 * by nothing, `{"contains": …}` by a text that contains this or all of these.
 */
internal fun JsonElement.hold(
    expected: JsonElement,
    path: String = "",
) {
    val parts = expected.members()["contains"].takeIf { expected.members().size == 1 }
    val text = string()
    val isMet =
        when {
            parts != null && text != null -> {
                parts.string()?.let { it in text } ?: parts.items().all { it.string()!! in text }
            }

            expected is JsonObject && this is JsonObject -> {
                for ((name, value) in expected) at(name).hold(value, "$path.$name")
                true
            }

            expected is JsonArray && this is JsonArray && expected.size == size -> {
                expected.forEachIndexed { place, value -> this[place].hold(value, "$path.$place") }
                true
            }

            else -> {
                Vectors.isSame(this, expected)
            }
        }
    if (!isMet) throw Difference("${path.ifEmpty { "all" }}: expected $expected, found $this")
}

/** Whether there is anything. */
internal val JsonElement.isThere: Boolean get() = this !is JsonNull
