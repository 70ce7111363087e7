package dev.otapi.conformance

import dev.otapi.CallOptions
import dev.otapi.Client
import dev.otapi.ClientSettings
import dev.otapi.Format
import dev.otapi.OtapiError
import dev.otapi.Response
import dev.otapi.RetrySettings
import dev.otapi.Transport
import dev.otapi.View
import dev.otapi.decode
import kotlinx.coroutines.runBlocking
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

/** The vectors of answers, through typed calls and back to the normal form. */
class TypedAnswerTest {
    private val methods = HashSet<String>()
    private var empty = 0

    @Test
    fun answers() {
        val vectors = Vectors.of("answers").filter { it.at("method").string() in Typed.methods && "error" !in it.members() }
        Vectors.each(vectors) { vector ->
            methods += vector.at("method").string()!!
            for (form in listOf("xml", "json", "body")) if (form in vector.members()) read(vector, Vectors.body(vector.at(form)))
        }
        assertTrue(methods.containsAll(Typed.methods.filterValues { it.at("payload").isThere }.keys))
        println("answers through typed calls: ${vectors.size} vectors of ${methods.size} methods; $empty had no payload")
    }

    private fun read(
        vector: JsonElement,
        body: ByteArray,
    ) {
        val method = vector.at("method").string()!!
        val expected = decode(method, body).payload
        val value = call(method, body)
        val told = Typed.normal(value.takeUnless { it == Unit })
        if (expected is JsonNull && (told as? JsonObject)?.values?.all { it is JsonArray } == true) {
            assertTrue((value as View).isEmpty())
            empty++
        } else if (!Vectors.isSame(told, expected)) {
            throw Difference("\n  expected $expected\n  found    $told")
        }
        assertEquals(value, call(method, body))
        for (view in if (value is List<*>) value else listOf(value)) if (view is View && !view.isEmpty()) hold(view)
    }

    private fun hold(view: View) {
        val again = Typed.again(view)
        assertEquals(view, again)
        assertEquals(view.hashCode(), again.hashCode())
    }

    /** Calls the method as whoever may; the service answers so. */
    private fun call(
        method: String,
        body: ByteArray,
    ): Any? {
        val service = Transport { Response(200, emptyList(), body) }
        val settings = ClientSettings("k", format = Format.XML, retry = RetrySettings(1), transport = service)
        return Client(settings).use { client ->
            val callers = listOf(client.operator(session = "s"), client.customer(session = "s"), client)
            for (caller in callers) {
                try {
                    val options = CallOptions(provider = client.provider("Taobao", session = "p").takeIf { takesProvider(method) })
                    return@use runBlocking { Typed.call(caller, method, options) }
                } catch (error: OtapiError) {
                    if (error.path != "scope") throw error
                }
            }
            throw Difference("nobody may call it")
        }
    }

    private fun takesProvider(method: String): Boolean =
        Typed.methods.getValue(method).at("arguments").items().any { it.at("role").string() == "providerSession" }
}
