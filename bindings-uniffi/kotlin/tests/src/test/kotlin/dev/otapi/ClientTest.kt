package dev.otapi

import dev.otapi.sandbox.Sandbox
import dev.otapi.sandbox.SandboxSettings
import kotlinx.coroutines.CompletableDeferred
import kotlinx.coroutines.CoroutineStart
import kotlinx.coroutines.async
import kotlinx.coroutines.awaitAll
import kotlinx.coroutines.awaitCancellation
import kotlinx.coroutines.CancellationException
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.withTimeoutOrNull
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertInstanceOf
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import java.time.LocalDateTime

class ClientTest {
    private val item = mapOf("itemId" to "520813250866")

    private fun client(transport: Transport) = Client(ClientSettings(key = "sandbox", transport = transport))

    private fun refused(work: suspend () -> Unit): String? = assertThrows(InvalidArgumentError::class.java) { runBlocking { work() } }.path

    @Test
    fun `a call gives its payload`() =
        runBlocking {
            client(Sandbox()).use { client ->
                val title = client.call("GetItemInfo", item).jsonObject["title"]
                assertEquals("Cotton shirt", title?.jsonPrimitive?.content)
            }
        }

    @Test
    fun `many calls share one login and equal reads`() =
        runBlocking<Unit> {
            val sandbox = Sandbox()
            client(sandbox).use { client ->
                val operator = client.operator("operator", "operator")
                List(20) { async { operator.call("GetWebUISettings") } }.awaitAll()
            }
            val calls = sandbox.truth().jsonObject.getValue("calls").jsonObject
            assertEquals("1", calls["AuthenticateInstanceOperator"]?.jsonPrimitive?.content)
        }

    @Test
    fun `wrong values are named by their path before anything is sent`() {
        client { error("nothing may be sent") }.use { client ->
            assertEquals("itemId", refused { client.call("GetItemInfo", mapOf("itemId" to Double.NaN)) })
            assertEquals("a.b[1]", refused { client.call("GetItemInfo", mapOf("a" to mapOf("b" to listOf(1, LocalDateTime.MIN)))) })
            assertEquals("itemId", refused { client.call("GetItemInfo", mapOf("itemId" to "\uD800")) })
            assertEquals("method", refused { client.call("\uD800") })
            client.close()
            client.close()
            assertEquals("client", refused { client.call("GetItemInfo", item) })
        }
        assertEquals("timeoutMs", refused { Client(ClientSettings(key = "k", timeoutMs = -1)) })
    }

    @Test
    fun `cancelling a coroutine stops the request and tells what became of the call`() =
        runBlocking<Unit> {
            val sent = CompletableDeferred<Unit>()
            val stopped = CompletableDeferred<Unit>()
            client {
                try {
                    sent.complete(Unit)
                    awaitCancellation()
                } finally {
                    stopped.complete(Unit)
                }
            }.use { client ->
                val thrown = CompletableDeferred<Throwable>()
                val call =
                    async(start = CoroutineStart.UNDISPATCHED) {
                        try {
                            client.call("GetItemInfo", item)
                        } catch (cancellation: CancellationException) {
                            thrown.complete(cancellation)
                            throw cancellation
                        }
                    }
                sent.await()
                call.cancel()
                stopped.await()
                assertInstanceOf(CancelledError::class.java, thrown.await().cause)
                assertNull(withTimeoutOrNull(20) { client.call("GetItemInfo", item) })
            }
        }

    @Test
    fun `a transport that throws anything leaves the outcome of a change unknown`() =
        runBlocking<Unit> {
            client { throw IllegalStateException("no \uD800 luck") }.use { client ->
                val error = assertThrows(OutcomeUnknownError::class.java) { runBlocking { client.callRaw("Nothing") } }
                assertTrue("luck" in error.cause?.message.orEmpty())
            }
        }

    @Test
    fun `an own transport that is a clock is the client's clock`() =
        runBlocking {
            val sandbox = Sandbox(SandboxSettings(latencyMs = 70))
            client(sandbox).use { it.call("GetItemInfo", item) }
            assertEquals(70, sandbox.now().monoMs)
        }
}
