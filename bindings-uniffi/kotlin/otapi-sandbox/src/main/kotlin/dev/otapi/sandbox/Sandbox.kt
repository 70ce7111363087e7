package dev.otapi.sandbox

import dev.otapi.Clock
import dev.otapi.Failure
import dev.otapi.Now
import dev.otapi.Request
import dev.otapi.Response
import dev.otapi.Transport
import dev.otapi.TransportFailure
import dev.otapi.jsonOf
import dev.otapi.sandbox.ffi.SandboxEngine
import dev.otapi.sandbox.ffi.SandboxParcel
import dev.otapi.sandbox.ffi.SandboxRefusal
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.int
import kotlinx.serialization.json.jsonArray
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive

/** How a [Sandbox] behaves. Null leaves a default. */
class SandboxSettings
    @JvmOverloads
    constructor(
        /** What looks random follows from this number; 1. */
        val seed: Long? = null,
        /** The course of events, by name; `main`. */
        val scenario: String? = null,
        /** What goes wrong, such as `AddOrder#1=lost-after`. */
        val faults: List<String>? = null,
        /** Milliseconds that a request takes; 40. */
        val latencyMs: Long? = null,
        /** Milliseconds that sessions live. */
        val sessionMs: Long? = null,
        /** Milliseconds that the service's clock is ahead. */
        val clockSkewMs: Long? = null,
        /** How many calls a day are allowed. */
        val dailyCalls: Long? = null,
        /** Ways in which answers may look different, by name. */
        val variants: Map<String, Boolean>? = null,
    ) {
        internal fun text(): String {
            val members =
                mapOf(
                    "seed" to seed,
                    "scenario" to scenario,
                    "faults" to faults,
                    "latencyMs" to latencyMs,
                    "sessionMs" to sessionMs,
                    "clockSkewMs" to clockSkewMs,
                    "dailyCalls" to dailyCalls,
                    "variants" to variants,
                )
            return jsonOf(members.filterValues { it != null }).toString()
        }
    }

/**
 * A fake OTAPI in this process, as a client's transport and clock: time is virtual, so that waiting takes none.
 *
 * Keys are `sandbox`, and `sandbox-signed` with the secret `sandbox-secret`; logins `operator`/`operator` and `customer`/`customer`.
 *
 * ```kotlin
 * val client = Client(ClientSettings(key = "sandbox", transport = Sandbox()))
 * ```
 *
 * @throws IllegalArgumentException naming the wrong setting.
 */
class Sandbox
    @JvmOverloads
    constructor(
        settings: SandboxSettings = SandboxSettings(),
    ) : Transport,
        Clock,
        AutoCloseable {
        private val engine = refusing { SandboxEngine(settings.text()) }

        override suspend fun send(request: Request): Response {
            val members = mapOf("url" to request.url, "headers" to request.headers.map { it.toList() }, "deadlineMs" to request.deadlineMs)
            val parcel = refusing { engine.exchange(SandboxParcel(jsonOf(members).toString(), request.body)) }
            val head = Json.parseToJsonElement(parcel.head).jsonObject
            head["failure"]?.let { failure ->
                throw TransportFailure(Failure.valueOf(failure.jsonPrimitive.content.uppercase()), head.getValue("message").jsonPrimitive.content)
            }
            val headers = head.getValue("headers").jsonArray.map { pair -> pair.jsonArray.map { it.jsonPrimitive.content } }
            return Response(head.getValue("status").jsonPrimitive.int, headers.map { (name, value) -> name to value }, parcel.body)
        }

        override fun now(): Now = refusing { engine.now() }.let { Now(it.wallMs, it.monoMs) }

        override suspend fun sleep(untilMonoMs: Long) = refusing { engine.waitUntil(untilMonoMs) }

        /**
         * What a person's browser does at the marketplace's login: approves, or with [refuse] declines.
         *
         * @return the address that it is sent back to.
         * @throws IllegalArgumentException if the address leads to no login.
         */
        @JvmOverloads
        fun visit(
            url: String,
            refuse: Boolean = false,
        ): String = refusing { engine.visit(url, refuse) }

        /** What really happened: the sandbox's books. */
        fun truth(): JsonElement = Json.parseToJsonElement(refusing { engine.truth() })

        /** Gives its memory back; it is of no use any more. */
        override fun close() = engine.destroy()

        private companion object {
            inline fun <T> refusing(work: () -> T): T =
                try {
                    work()
                } catch (refusal: SandboxRefusal.Record) {
                    val record = Json.parseToJsonElement(refusal.record).jsonObject
                    val (path, message) = listOf("path", "message").map { record[it]?.jsonPrimitive?.content }
                    throw IllegalArgumentException("$path: $message", refusal)
                }
        }
    }
