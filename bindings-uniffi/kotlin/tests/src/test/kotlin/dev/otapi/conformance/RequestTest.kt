package dev.otapi.conformance

import dev.otapi.CallOptions
import dev.otapi.Caller
import dev.otapi.Client
import dev.otapi.ClientSettings
import dev.otapi.Clock
import dev.otapi.Failure
import dev.otapi.Now
import dev.otapi.OtapiError
import dev.otapi.Request
import dev.otapi.Response
import dev.otapi.RetrySettings
import dev.otapi.Transport
import dev.otapi.TransportFailure
import kotlinx.coroutines.runBlocking
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import java.time.LocalDateTime
import java.time.ZoneOffset
import java.time.format.DateTimeFormatter

// The session of a method that needs one, where a vector has none.
private const val BROUGHT = "BROUGHT"
private val sessions = listOf("sessionId", "session_id", "providerSessionId")
private typealias Call = suspend (Caller, String, Map<String, JsonElement>, CallOptions) -> Unit

private val secondsOfTime = DateTimeFormatter.ofPattern("yyyyMMddHHmmss")

/** The vectors of requests, through the client itself. */
class RequestTest {
    @Test
    fun requests() {
        val vectors = Vectors.of("requests")
        val left = check(vectors, "request vectors") { caller, method, arguments, options -> caller.call(method, arguments, options) }
        assertTrue(left < vectors.size / 20)
        Parity.add("requests", vectors.size - left, left)
    }

    /** The same by typed calls. What is wrong there is mostly seen by the compiler. */
    @Test
    fun `typed requests`() {
        // Of the one that is left out the path names the list, which a typed document has a name for.
        val vectors = Vectors.of("requests").filterNot { it.at("id").string() == "document-forbidden-attribute" }.map(::withoutDebug)
        val methods = Typed.methods.keys.toMutableSet()
        val left =
            check(vectors, "request vectors in typed calls") { caller, method, arguments, options ->
                if (method !in Typed.methods) throw NotTyped("no such method")
                try {
                    Typed.call(caller, method, arguments, options)
                } catch (error: OtapiError) {
                    methods -= method
                    throw error
                }
            }
        println("requests through typed calls: ${vectors.size - left} of ${vectors.size}")
        assertEquals(emptySet<String>(), methods)
        assertTrue(left < vectors.size / 5)
    }

    /** The parameter for finding faults is none of the typed face: the vector without it, and not signed. */
    private fun withoutDebug(vector: JsonElement): JsonElement {
        val (arguments, body) = vector.at("arguments").members() to vector.at("body").string()
        if ("debug" !in arguments || body == null) return vector
        val gone = listOf("debug", "signature", "timestamp")
        val sent = body.split('&').filterNot { it.substringBefore('=') in gone }.joinToString("&")
        val changed = mapOf("arguments" to JsonObject(arguments - "debug"), "body" to JsonPrimitive(sent))
        return JsonObject(vector.members() - "secret" + changed)
    }

    /** Gives how many were left out. */
    private fun check(
        vectors: List<JsonElement>,
        what: String,
        call: Call,
    ): Int {
        val skipped = HashMap<String, Int>()
        Vectors.each(vectors) { vector ->
            Vectors.known(vector, "id", "because", "method", "arguments", "key", "secret", "time", "body", "error")
            val why =
                try {
                    check(vector, call)
                } catch (compiler: NotTyped) {
                    compiler.message
                }
            why?.let { skipped.merge(it, 1, Int::plus) }
        }
        for ((why, count) in skipped) println("skipped: $count $what: $why")
        return skipped.values.sum()
    }

    /**
     * Makes the call with the sessions that its arguments name. Whose they are the vectors do not say: the client does, by refusing all
     * others. Gives why the vector was skipped, if it was.
     */
    private fun check(
        vector: JsonElement,
        call: Call,
    ): String? {
        val arguments = vector.at("arguments").members()
        val session = arguments["sessionId"]?.string() ?: arguments["session_id"]?.string()
        val market = arguments["providerSessionId"]?.string()
        if (session == "") return "the client takes no empty session"
        for (role in if (session == null) listOf("guest", "customer", "operator") else listOf("customer", "operator")) {
            for (provider in if (market == null) listOf(null, BROUGHT) else listOf(market)) {
                val desk = Desk(moment(vector.at("time").string().orEmpty()))
                val error = call(vector, desk, role, session ?: BROUGHT, provider, call)
                if (error.path in listOf("scope", "providerSessionId") && error.path != vector.at("error").at("path").string()) continue
                return hold(desk, error, vector)
            }
        }
        return "no scope has such a session"
    }

    private fun call(
        vector: JsonElement,
        desk: Desk,
        role: String,
        session: String,
        market: String?,
        call: Call,
    ): OtapiError {
        val (key, secret) = listOf("key", "secret").map { vector.at(it).string() }
        val method = vector.at("method").string().orEmpty()
        Client(ClientSettings(key, secret, transport = desk, retry = RetrySettings(attempts = 1))).use { client ->
            try {
                val options = CallOptions(provider = market?.let { client.provider("Taobao", session = it) })
                val caller =
                    when (role) {
                        "customer" -> client.customer(session = session)
                        "operator" -> client.operator(session = session)
                        else -> client
                    }
                runBlocking { call(caller, method, vector.at("arguments").members() - sessions.toSet(), options) }
            } catch (error: OtapiError) {
                return error
            }
        }
        throw Difference("the call succeeded, although nobody answers")
    }

    private fun hold(
        desk: Desk,
        error: OtapiError,
        vector: JsonElement,
    ): String? {
        val sent = desk.bodies.firstOrNull()
        if (vector.at("error").isThere) {
            Vectors.hold(record(error), vector.at("error"))
            return if (sent == null) null else throw Difference("something was sent")
        }
        if (sent == null) throw Difference("nothing was sent: $error")
        val body = sessions.fold(sent) { text, name -> text.replace("&$name=$BROUGHT", "") }
        if (body == vector.at("body").string()) return null
        if (body != sent && vector.at("secret").isThere) return "signed without the session that the method needs"
        throw Difference("\n  expected ${vector.at("body")}\n  sent     $body")
    }

    private fun record(error: OtapiError): JsonElement {
        val members =
            mapOf(
                "kind" to error.kind,
                "retry" to error.retry.name.lowercase(),
                "message" to error.message,
                "path" to error.path,
                "method" to error.method,
            )
        return JsonObject(members.filterValues { it != null }.mapValues { JsonPrimitive(it.value) })
    }

    private fun moment(text: String): Long = LocalDateTime.parse(text, secondsOfTime).toInstant(ZoneOffset.UTC).toEpochMilli()
}

/** Takes requests and gives nothing back, at a fixed time. */
private class Desk(
    private val time: Long,
) : Transport,
    Clock {
    val bodies = ArrayList<String>()

    override suspend fun send(request: Request): Response {
        bodies += request.body.decodeToString()
        throw TransportFailure(Failure.BROKEN, "nobody is there")
    }

    override fun now(): Now = Now(time, 0)

    override suspend fun sleep(untilMonoMs: Long) = Unit
}
