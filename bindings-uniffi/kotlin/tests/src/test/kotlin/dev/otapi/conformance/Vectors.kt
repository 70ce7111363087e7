package dev.otapi.conformance

import dev.otapi.ffi.Refusal
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.longOrNull
import java.nio.file.Files
import java.nio.file.Path
import java.util.Base64
import kotlin.io.path.listDirectoryEntries
import kotlin.io.path.name
import kotlin.io.path.readText
import kotlin.io.path.writeText

/** Something is not as a vector has it. */
internal class Difference(
    message: String,
) : Exception(message)

/** `tests/conformance`; its README says how the vectors are read. */
internal object Vectors {
    val top: Path = Path.of(System.getProperty("otapi.top"))

    /** The vectors of all files whose names begin so. */
    fun of(prefix: String): List<JsonElement> {
        val files = top.resolve("tests/conformance").listDirectoryEntries("$prefix*.json").sortedBy { it.name }
        return files.flatMap { Json.parseToJsonElement(it.readText()).items() }
    }

    /** A body: a text, bytes, a text so many times, or several of these. */
    fun body(parts: JsonElement): ByteArray =
        when (parts) {
            is JsonPrimitive -> {
                parts.content.toByteArray()
            }

            is JsonArray -> {
                parts.map(::body).fold(ByteArray(0), ByteArray::plus)
            }

            is JsonObject -> {
                known(parts, "base64", "repeat")
                val repeated = parts.at("repeat").items()
                parts.at("base64").string()?.let { Base64.getDecoder().decode(it) }
                    ?: repeated[0]
                        .string()
                        .orEmpty()
                        .repeat(repeated[1].long().toInt())
                        .toByteArray()
            }
        }

    /** Fails for a member that the runner does not know: it is too old. */
    fun known(
        value: JsonElement,
        vararg names: String,
    ) {
        if (value !is JsonObject) throw Difference("$value is no object")
        val foreign = value.keys - names.toSet()
        if (foreign.isNotEmpty()) throw Difference("$foreign is not known")
    }

    /** Holds an error record against the vector's, member by member, and the message as far as the vector says anything of it. */
    fun hold(
        record: JsonElement,
        expected: JsonElement,
    ) {
        val message = record.at("message").string().orEmpty()
        for ((name, value) in expected.jsonObject) {
            if (name == "mentions") {
                val missing = value.items().filterNot { it.string().orEmpty() in message }
                if (missing.isNotEmpty()) throw Difference("$missing is not in $message")
            } else if (!isSame(record.at(name), value)) {
                throw Difference("expected $expected, got $record")
            }
        }
        val more = record.members().keys - expected.members().keys - "message"
        if (more.isNotEmpty()) throw Difference("$more was not expected in $record")
    }

    /** Whether two values are equal: numbers by what they are worth, not by how they are written. */
    fun isSame(
        one: JsonElement,
        other: JsonElement,
    ): Boolean = worth(one) == worth(other)

    private fun worth(value: JsonElement): Any? =
        when (value) {
            is JsonObject -> {
                value.mapValues { worth(it.value) }
            }

            is JsonArray -> {
                value.map(::worth)
            }

            is JsonPrimitive -> {
                value
                    .takeUnless { it.isString }
                    ?.content
                    ?.toBigDecimalOrNull()
                    ?.stripTrailingZeros() ?: value
            }
        }

    /** What the boundary refuses with, as a record; null if it does not. */
    inline fun refusal(work: () -> Unit): JsonElement? =
        try {
            work()
            null
        } catch (refusal: Refusal.Record) {
            Json.parseToJsonElement(refusal.record)
        }

    /** Runs what is to be done with every vector, and fails with all that was not as expected. */
    inline fun each(
        vectors: List<JsonElement>,
        work: (JsonElement) -> Unit,
    ) {
        val failed = ArrayList<String>()
        for (vector in vectors) {
            try {
                work(vector)
            } catch (
                @Suppress("TooGenericExceptionCaught") error: Exception,
            ) {
                failed += "${vector.at("id")}: $error"
            }
        }
        check(vectors.mapTo(HashSet()) { it.at("id") }.size > 1) { "there are no vectors" }
        if (failed.isNotEmpty()) throw AssertionError("${failed.size} of ${vectors.size} failed\n" + failed.joinToString("\n"))
    }
}

/** How many vectors were run and how many left out, the public names, and the methods by area; kept for the comparison of all languages. */
internal object Parity {
    private val vectors = sortedMapOf<String, JsonElement>()
    private var names: List<String> = emptyList()
    private var methods: List<String> = emptyList()

    fun add(
        family: String,
        run: Int,
        skipped: Int = 0,
    ) {
        vectors[family] = objectOf("run" to JsonPrimitive(run), "skipped" to JsonPrimitive(skipped))
        write()
    }

    fun add(names: List<String>) {
        this.names = names
        write()
    }

    fun addMethods(methods: List<String>) {
        this.methods = methods
        write()
    }

    private fun write() {
        val (names, methods) = listOf(names, methods).map { JsonArray(it.map(::JsonPrimitive)) }
        val written =
            objectOf("language" to JsonPrimitive("kotlin"), "vectors" to JsonObject(vectors), "names" to names, "methods" to methods)
        val file = Vectors.top.resolve("target/parity/kotlin.json")
        Files.createDirectories(file.parent)
        file.writeText(Json { prettyPrint = true }.encodeToString(JsonElement.serializer(), written))
    }
}

internal fun objectOf(vararg members: Pair<String, JsonElement>) = JsonObject(members.toMap())

/** A member; what is not there reads as null. */
internal fun JsonElement.at(name: String): JsonElement = members()[name] ?: JsonNull

internal fun JsonElement.members(): Map<String, JsonElement> = this as? JsonObject ?: emptyMap()

internal fun JsonElement.items(): List<JsonElement> = this as? JsonArray ?: emptyList()

internal fun JsonElement.string(): String? = (this as? JsonPrimitive)?.takeIf { it.isString }?.content

internal fun JsonElement.long(): Long =
    (this as? JsonPrimitive)?.takeUnless { it.isString }?.longOrNull ?: throw Difference("$this is no number")
