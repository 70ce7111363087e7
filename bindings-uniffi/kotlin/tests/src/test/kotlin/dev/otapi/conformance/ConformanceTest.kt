package dev.otapi.conformance

import dev.otapi.OtapiError
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import java.nio.ByteBuffer

/** The vectors of `tests/conformance`, every one that there is. */
class ConformanceTest {
    @Test
    fun calls() = play("calls", "calls")

    @Test
    fun activities() = play("activities", "activities")

    /** Through the typed face, as far as Kotlin's compiler lets anybody write what they are given. */
    @Test
    fun flows() {
        play("flows-", "flows")
        with(TypedFlows.Count) {
            println("flows through the typed face: ${inputs.size} inputs, ${results.size} results, $items items; left out: $left")
            assertTrue(inputs.size > MOST * left.values.sum() && items > 0)
            for (seen in listOf(inputs, results)) assertEquals(Typed.flows.keys, seen.toSet())
        }
    }

    @Test
    fun rules() {
        val vectors = Vectors.of("rules")
        val left = HashMap<String, Int>()
        Vectors.each(vectors) { vector ->
            Vectors.known(vector, "id", "because", "rule", "input", "output", "error")
            val (rule, input) = vector.at("rule").string()!! to vector.at("input")
            var output: JsonElement = JsonNull
            val refusal = Vectors.refusal { output = Json.parseToJsonElement(dev.otapi.ffi.rule(rule, input.toString())) }
            if (refusal != null) refusal.hold(vector.at("error")) else output.hold(vector.at("output"))
            if ("error" in vector.members() && refusal == null) throw Difference("was not refused")
            try {
                typed(rule, input, output, vector)
            } catch (compiler: NotTyped) {
                left.merge(compiler.message!!, 1, Int::plus)
            }
        }
        println("rules through typed functions: ${vectors.size - left.values.sum()} of ${vectors.size}; left out: $left")
        assertTrue(vectors.size > MOST * left.values.sum())
        Parity.add("rules", vectors.size)
    }

    private fun typed(
        rule: String,
        input: JsonElement,
        output: JsonElement,
        vector: JsonElement,
    ) {
        val found =
            try {
                Typed.normal(Typed.rule(rule, input.members()))
            } catch (error: OtapiError) {
                assertEquals(vector.at("error").at("path").string(), error.path)
                return
            }
        val gives = Typed.rules.getValue(rule).at("gives").string()
        same(found, if (gives == null) output else output.at(gives))
    }

    private fun play(
        prefix: String,
        family: String,
    ) {
        val vectors = Vectors.of(prefix)
        Vectors.each(vectors) { Player.play(it) }
        Parity.add(family, vectors.size)
    }

    @Test
    fun errors() = read("errors", listOf("body", "xml", "json"), "status")

    @Test
    fun answers() = read("answers", listOf("xml", "json"), "payload", "envelope")

    private fun read(
        family: String,
        forms: List<String>,
        vararg more: String,
    ) {
        val vectors = Vectors.of(family)
        val names = arrayOf("id", "because", "method", "options", "error", *forms.toTypedArray(), *more)
        Vectors.each(vectors) { vector ->
            Vectors.known(vector, *names)
            read(vector, forms.filter { it in vector.members() })
        }
        Parity.add(family, vectors.size)
    }

    /** Decodes each body that is there, and holds what comes of it against the vector. */
    private fun read(
        vector: JsonElement,
        forms: List<String>,
    ) {
        if (vector.at("options").isThere) Vectors.known(vector.at("options"), "case", "extra", "limits")
        val status = vector.members().filterKeys { it == "status" }
        val options = JsonObject(mapOf("case" to JsonPrimitive("wire")) + vector.at("options").members() + status)
        if (forms.isEmpty()) throw Difference("no body")
        for (form in forms) {
            val bytes = Vectors.body(vector.at(form))
            // The engine reads it in place, which only a buffer outside the heap allows.
            val body = ByteBuffer.allocateDirect(bytes.size).put(bytes).flip()
            var found: JsonElement? = null
            val refusal =
                Vectors.refusal {
                    val text = dev.otapi.ffi.decode(vector.at("method").string().orEmpty(), body, options.toString())
                    found = Json.parseToJsonElement(text)
                }
            if ("error" in vector.members()) {
                Vectors.hold(refusal ?: throw Difference("$form: is no error"), vector.at("error"))
                continue
            }
            if (refusal != null) throw Difference("$form: $refusal")
            val expected = JsonObject(empty + vector.at("envelope").members() + ("payload" to vector.at("payload")))
            if (!Vectors.isSame(found!!, expected)) throw Difference("$form: expected $expected, found $found")
        }
    }

    private companion object {
        /** So many times as many have to be typed as are not. */
        const val MOST = 4
        val empty: Map<String, JsonElement> =
            mapOf(
                "partial" to JsonPrimitive(false),
                "untranslated" to JsonPrimitive(false),
                "blockErrors" to JsonArray(emptyList()),
                "warnings" to JsonArray(emptyList()),
            )
    }
}
