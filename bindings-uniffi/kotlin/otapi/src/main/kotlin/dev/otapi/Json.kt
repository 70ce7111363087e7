package dev.otapi

import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.contentOrNull
import kotlinx.serialization.json.doubleOrNull
import kotlinx.serialization.json.longOrNull
import java.math.BigDecimal
import java.math.BigInteger
import java.time.Instant
import java.time.OffsetDateTime
import java.time.ZonedDateTime
import java.time.format.DateTimeFormatter
import java.time.temporal.Temporal
import kotlin.math.abs

/**
 * JSON of Kotlin values, as arguments take them: maps with text keys, lists, arrays, texts, numbers, booleans, null, JSON, [Document]s,
 * [View]s, [Named] values, [Scope]s (their ids), [BigDecimal] (exact text), and points in time with a zone (RFC 3339 text).
 *
 * @throws InvalidArgumentError naming the path of a value that cannot be sent: NaN and infinities, half a surrogate pair, dates without a
 * zone, values of other types, and values that contain themselves.
 */
fun jsonOf(value: Any?): JsonElement = Encoder(null).element(value, "", 0)

/** The JSON text of an object; scopes in it have to be of this connection. */
internal fun encode(
    members: Map<String, Any?>,
    path: String,
    owner: Connection,
): String = if (members.isEmpty()) "" else Encoder(owner).element(members, path, 0).toString()

/** A text that can be sent. */
internal fun text(
    value: String,
    path: String,
): String {
    var place = 0
    while (place < value.length) {
        val char = value[place]
        val paired = char.isHighSurrogate() && place + 1 < value.length && value[place + 1].isLowSurrogate()
        if (char.isSurrogate() && !paired) throw invalid(path, "half a surrogate pair is no text")
        place += if (paired) 2 else 1
    }
    return value
}

private const val MAX_DEPTH = 120
private const val MAX_SCALE = 400

// Beyond this a binary fraction skips whole numbers.
private const val MAX_WHOLE = 9_007_199_254_740_992.0
private val NUMBER = Regex("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?")

private class Encoder(
    private val owner: Connection?,
) {
    fun element(
        value: Any?,
        path: String,
        depth: Int,
    ): JsonElement {
        if (depth > MAX_DEPTH) throw invalid(path.take(MAX_DEPTH), "nested too deeply, or contains itself")
        return when (value) {
            null -> JsonNull
            is JsonPrimitive -> primitive(value, path)
            is String -> JsonPrimitive(text(value, path))
            is Boolean -> JsonPrimitive(value)
            is Scope -> JsonPrimitive(scope(value, path))
            is Document -> members(value.members(), path, depth)
            is View -> value.json()
            is Named -> element(value.value, path, depth)
            is Number -> number(value, path)
            is UByte, is UShort, is UInt, is ULong -> JsonPrimitive(BigInteger(value.toString()))
            is Map<*, *> -> members(value, path, depth)
            is Iterable<*> -> items(value, path, depth)
            is Array<*> -> items(value.asList(), path, depth)
            is IntArray -> items(value.asList(), path, depth)
            is LongArray -> items(value.asList(), path, depth)
            else -> time(value)?.let(::JsonPrimitive) ?: throw unsupported(value, path)
        }
    }

    private fun members(
        value: Map<*, *>,
        path: String,
        depth: Int,
    ): JsonElement {
        val members = LinkedHashMap<String, JsonElement>()
        for ((name, member) in value) {
            if (name !is String) throw invalid(path, "expected text as the name of a member, not ${typeOf(name)}")
            val at = if (path.isEmpty()) name else "$path.$name"
            members[text(name, path)] = element(member, at, depth + 1)
        }
        return JsonObject(members)
    }

    private fun items(
        value: Iterable<*>,
        path: String,
        depth: Int,
    ): JsonElement = JsonArray(value.mapIndexed { index, item -> element(item, "$path[$index]", depth + 1) })

    private fun primitive(
        value: JsonPrimitive,
        path: String,
    ): JsonElement {
        if (value.isString) text(value.content, path)
        val isJson = value.isString || value.content in listOf("true", "false", "null") || NUMBER.matches(value.content)
        return if (isJson) value else throw invalid(path, "this literal is no JSON")
    }

    private fun number(
        value: Number,
        path: String,
    ): JsonElement =
        when (value) {
            is Byte, is Short, is Int, is Long, is BigInteger -> JsonPrimitive(value)
            is Float, is Double -> JsonPrimitive(real(value, path))
            is BigDecimal ->
                // Written out, a few bytes could become gigabytes.
                if (value.scale() in -MAX_SCALE..MAX_SCALE) JsonPrimitive(value.toPlainString()) else throw invalid(path, "too many digits")
            else -> throw unsupported(value, path)
        }

    /** One that is whole is written as such, as in every language. */
    private fun real(
        value: Number,
        path: String,
    ): Number {
        val real = value.toDouble()
        if (!real.isFinite()) throw invalid(path, "$value is no number that can be sent")
        return if (real.toLong().toDouble() == real && abs(real) < MAX_WHOLE) real.toLong() else value
    }

    private fun scope(
        value: Scope,
        path: String,
    ): Long {
        if (owner != null && value.connection !== owner) throw invalid(path, "the scope is of another client")
        return value.id
    }

    private fun time(value: Any): String? =
        when (value) {
            is Instant, is kotlin.time.Instant -> value.toString()
            is OffsetDateTime -> DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(value)
            is ZonedDateTime -> DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(value)
            else -> null
        }

    private fun unsupported(
        value: Any,
        path: String,
    ): OtapiError = invalid(path, if (value is Temporal) "a date needs a time and a zone" else "a ${typeOf(value)} cannot be sent")

    private fun typeOf(value: Any?): String = value?.javaClass?.simpleName ?: "null"
}

/** A member, or nothing where it is absent or null. */
internal fun JsonElement.member(name: String): JsonElement? = ((this as? JsonObject)?.get(name)).takeUnless { it is JsonNull }

internal fun JsonElement.text(): String? = (this as? JsonPrimitive)?.contentOrNull

internal fun JsonElement.text(name: String): String? = member(name)?.text()

internal fun JsonElement.long(name: String): Long? = (member(name) as? JsonPrimitive)?.longOrNull

internal fun JsonElement.double(name: String): Double? = (member(name) as? JsonPrimitive)?.doubleOrNull

internal fun JsonElement.flag(name: String): Boolean = text(name) == "true"

internal fun JsonElement.list(name: String): List<JsonElement> = (member(name) as? JsonArray).orEmpty()
