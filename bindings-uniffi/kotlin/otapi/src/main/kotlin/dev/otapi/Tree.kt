package dev.otapi

import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive

/**
 * An object of an answer. Nothing in it ever changes. Its [names] are shared with all objects of the answer that have the same ones: the
 * lists of the service are long, and their items alike. Values are texts, [Int], [Long], [Literal], [Boolean], null, [Tree] and [Items].
 */
internal class Tree(
    private val names: Array<String>,
    private val values: Array<Any?>,
) {
    val isEmpty: Boolean get() = names.isEmpty()

    /** The value of a member; null too where there is none. */
    operator fun get(name: String): Any? = names.indexOf(name).let { if (it < 0) null else values[it] }

    operator fun contains(name: String): Boolean = name in names

    fun names(): Set<String> = names.toSet()

    fun json(): JsonObject {
        val members = LinkedHashMap<String, JsonElement>()
        for (at in names.indices) members[names[at]] = json(values[at])
        return JsonObject(members)
    }

    /** Whether the members are the same, in any order. */
    override fun equals(other: Any?): Boolean =
        other is Tree && names.size == other.names.size &&
            if (names.contentEquals(other.names)) {
                values.contentEquals(other.values)
            } else {
                names.indices.all { names[it] in other && values[it] == other[names[it]] }
            }

    override fun hashCode(): Int = names.indices.sumOf { names[it].hashCode() xor 31 * values[it].hashCode() }

    companion object {
        val EMPTY = Tree(emptyArray(), emptyArray())

        /** One of these members, which are values as above. */
        fun of(members: Map<String, Any?>) = Tree(members.keys.toTypedArray(), members.values.toTypedArray())

        /** A tree of a text that a caller wrote. */
        fun of(json: String): Tree {
            // What the parser says of it would repeat it.
            val parsed = runCatching { Json.parseToJsonElement(json) }.getOrNull()
            if (parsed !is JsonObject) throw invalid("json", "expected the text of a JSON object")
            return TreeReader(jsonOf(parsed).toString().toByteArray()).read() as Tree
        }

        /** The same as JSON. */
        fun json(value: Any?): JsonElement =
            when (value) {
                null -> JsonNull
                is String -> JsonPrimitive(value)
                is Boolean -> JsonPrimitive(value)
                is Number -> JsonPrimitive(value)
                is Literal -> Json.parseToJsonElement(value.text)
                is Items -> JsonArray(value.values.map(::json))
                else -> (value as Tree).json()
            }
    }
}

/** A list of an answer. */
internal class Items(
    val values: Array<Any?>,
) {
    /** What all items are; null where they differ. */
    val kind: Class<*>? = values.firstOrNull()?.javaClass?.takeIf { kind -> values.all { it != null && it.javaClass == kind } }

    override fun equals(other: Any?): Boolean = other is Items && values.contentEquals(other.values)

    override fun hashCode(): Int = values.contentHashCode()
}

/** A number as it is written, that is neither an [Int] nor a [Long]. */
internal data class Literal(
    val text: String,
)

/** The names of an object that were read so far: all objects that begin alike go the same way, and share what they have in common. */
internal class Shape(
    private val before: Shape?,
    val name: String,
    private val count: Int,
) {
    /** The way that was gone last, which is nearly always the next one too. */
    var usual: Shape? = null
        private set
    private var all: HashMap<String, Shape>? = null

    val names: Array<String> by lazy(LazyThreadSafetyMode.NONE) {
        val way = generateSequence(this) { it.before }.take(count).toList()
        Array(count) { way[count - 1 - it].name }
    }

    /** One name further. */
    fun and(name: String): Shape {
        val last = usual ?: return Shape(this, name.intern(), count + 1).also { usual = it }
        val ways = all ?: hashMapOf(last.name to last).also { all = it }
        return ways.getOrPut(name) { Shape(this, name.intern(), count + 1) }.also { usual = it }
    }
}
