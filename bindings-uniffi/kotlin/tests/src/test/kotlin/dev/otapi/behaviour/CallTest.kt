package dev.otapi.behaviour

import dev.otapi.CallOptions
import dev.otapi.CancelledError
import dev.otapi.Client
import dev.otapi.ClientSettings
import dev.otapi.Clock
import dev.otapi.Failure
import dev.otapi.Format
import dev.otapi.InvalidArgumentError
import dev.otapi.LogRecord
import dev.otapi.Now
import dev.otapi.OutcomeUnknownError
import dev.otapi.PayInput
import dev.otapi.PrepareInput
import dev.otapi.Request
import dev.otapi.Response
import dev.otapi.RetrySettings
import dev.otapi.TransportError
import dev.otapi.TransportFailure
import kotlinx.coroutines.CancellationException
import kotlinx.coroutines.CompletableDeferred
import kotlinx.coroutines.async
import kotlinx.coroutines.awaitAll
import kotlinx.coroutines.awaitCancellation
import kotlinx.coroutines.delay
import kotlinx.coroutines.supervisorScope
import kotlinx.serialization.json.JsonArray
import org.junit.jupiter.api.Assertions.assertArrayEquals
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertSame
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import java.util.concurrent.CopyOnWriteArrayList

/** Calls and scopes, through transports of the test's own. */
class CallTest {
    private fun bill(request: Request) = ok(""""Result": {"Id": "${request.form["billId"]}"}""")

    private fun login(request: Request) = if ("Authenticate" in request.called) ok(""""SessionId": {"Value": "S3CRET"}""") else null

    @Test
    fun `an envelope has all that stands beside the payload`() =
        suspending {
            val answer = ok(""""RequestId": "r1", "RequestTime": 2.5, "Result": {"Id": "7", "New": 1}""")
            val operator = clientOf(Stub { answer }).operator(session = "s")
            val envelope = operator.callEnvelope("GetBill", mapOf("billId" to "7"), CallOptions(raw = true, extra = true))
            assertEquals("7", envelope.payload.at("id"))
            assertEquals("r1", envelope.requestId)
            assertEquals(2.5, envelope.requestTime)
            assertArrayEquals(answer.body, envelope.raw)
            assertEquals("new", envelope.extra?.at(0, "path"))
            val plain = operator.callEnvelope("GetBill", mapOf("billId" to "7"))
            assertNull(plain.raw)
            assertNull(plain.extra)
        }

    @Test
    fun `any method is reached by its name`() =
        suspending {
            val stub = Stub()
            clientOf(stub).callRaw("NotKnownYet", mapOf("b" to "ü&", "a" to ""))
            assertEquals("NotKnownYet", stub.sent.single().called)
            assertEquals(mapOf("a" to "", "b" to "ü&", "instanceKey" to "k"), stub.sent.single().form)
        }

    @Test
    fun `twenty calls at once log in once, and equal reads are sent once`() =
        suspending {
            val stub =
                Stub { request ->
                    delay(2)
                    login(request) ?: bill(request)
                }
            val operator = clientOf(stub).operator("l", "p")
            val ids = List(20) { "${it % 10}" }
            val found = ids.map { async { operator.call("GetBill", mapOf("billId" to it)).at("id") } }.awaitAll()
            assertEquals(ids, found)
            assertEquals(1, stub.sent.count { it.called == "AuthenticateInstanceOperator" })
            assertTrue(stub.sent.size <= 1 + 20)
        }

    @Test
    fun `equal reads in flight are sent once`() =
        suspending {
            val gate = CompletableDeferred<Unit>()
            val stub =
                Stub { request ->
                    gate.await()
                    bill(request)
                }
            val operator = clientOf(stub).operator(session = "s")
            val calls = List(20) { async { operator.call("GetBill", mapOf("billId" to "7")).at("id") } }
            until { stub.looks.get() >= 20 }
            // The last one may have looked at the clock and be stepped just now.
            assertEquals("8", async { gate.complete(Unit).let { operator.call("GetBill", mapOf("billId" to "8")).at("id") } }.await())
            assertEquals(List(20) { "7" }, calls.awaitAll())
            assertEquals(1, stub.sent.count { it.form["billId"] == "7" })
        }

    @Test
    fun `the log tells attempts and sessions but no secrets, and may throw`() =
        suspending {
            val seen = CopyOnWriteArrayList<LogRecord>()
            val stub = Stub { login(it) ?: ok() }
            val settings =
                ClientSettings(
                    key = "S3CRET",
                    format = Format.JSON,
                    transport = stub,
                    log = {
                        seen.add(it)
                        throw Stop("no log")
                    },
                )
            val customer = Client(settings).customer("l", "S3CRET")
            customer.call("GetUserProfileInfoList")
            val first = seen.filterIsInstance<LogRecord.Log>().first()
            assertEquals(listOf("Authenticate", 1, "ok"), listOf(first.method, first.attempt, first.outcome))
            val session = seen.filterIsInstance<LogRecord.Session>().single()
            assertEquals(listOf(customer.id, "opened"), listOf(session.scope, session.change))
            for (shown in seen.map(Any::toString) + stub.sent.map(Any::toString) + "$settings") assertFalse("S3CRET" in shown, shown)
        }

    @Test
    fun `what a transport throws is kept`() =
        suspending {
            val own = Stop("the wire is cut")
            val error = failing<TransportError> { clientOf(Stub { throw own }).call("GetBrandInfoList") }
            assertTrue("the wire is cut" in error.message)
            assertTrue(generateSequence<Throwable>(error) { it.cause }.any { it is Stop })
            val change: suspend (Throwable) -> Unit = { thrown -> clientOf(Stub { throw thrown }).callRaw("DoSomething") }
            for (thrown in listOf(own, StackOverflowError(), CancellationException("own"), TransportFailure(Failure.TIMEOUT, "late"))) {
                failing<OutcomeUnknownError> { change(thrown) }
            }
            failing<TransportError> { change(TransportFailure(Failure.NOT_SENT, "no route")) }
        }

    @Test
    fun `nonsense from a transport does no harm`() =
        suspending {
            for (answer in listOf(
                Response(70_000, emptyList(), ByteArray(0)),
                Response(-1, emptyList(), ByteArray(0)),
                Response(200, emptyList(), byteArrayOf(-1, -2, 0)),
                Response(200, listOf("" to "\u0000", "a" to "\uD800"), ByteArray(0)),
            )) {
                val kind = failing<dev.otapi.OtapiError> { clientOf(Stub { answer }).call("GetBrandInfoList") }.kind
                assertTrue(kind in listOf("transport", "malformed_answer"), kind)
            }
        }

    @Test
    fun `a closed client is of no use`() =
        suspending {
            val sent = CompletableDeferred<Unit>()
            val client =
                clientOf(
                    Stub {
                        sent.complete(Unit)
                        awaitCancellation()
                    },
                )
            val scope = client.operator(session = "s")
            supervisorScope {
                val call = async { client.call("GetBrandInfoList") }
                sent.await()
                client.close()
                client.close()
                failing<CancelledError> { call.await() }
            }
            val uses =
                listOf<suspend () -> Any?>(
                    { client.call("GetBrandInfoList") },
                    { scope.callRaw("X") },
                    { client.guest() },
                    { scope.close() },
                    { client.start("track", emptyMap()) },
                    { client.resume("{}") },
                )
            for (use in uses) assertEquals("client", failing<InvalidArgumentError> { use() }.path)
        }

    @Test
    fun `a closed scope is of no use, and who waits for its login ends`() =
        suspending {
            val sent = CompletableDeferred<Unit>()
            val stub =
                Stub {
                    sent.complete(Unit)
                    awaitCancellation()
                }
            val client = clientOf(stub)
            val closed = client.customer(session = "s")
            closed.close()
            closed.close()
            assertEquals("scope", failing<InvalidArgumentError> { closed.call("GetUserProfileInfoList") }.path)

            val operator = client.operator("l", "p")
            supervisorScope {
                val first = async { operator.call("GetBill", mapOf("billId" to "1")) }
                sent.await()
                val looks = stub.looks.get()
                val second = async { operator.call("GetBill", mapOf("billId" to "2")) }
                until { stub.looks.get() > looks }
                operator.close()
                assertEquals("scope", failing<InvalidArgumentError> { second.await() }.path)
                first.cancel()
            }
        }

    @Test
    fun `a scope of another client is refused`() =
        suspending {
            val (one, other) = List(2) { clientOf(Stub()) }
            val operator = one.operator(session = "s")
            val provider = one.provider("Taobao", session = "s")
            assertEquals("operator", failing<InvalidArgumentError> { other.pay(PayInput(operator, "1")) }.path)
            assertEquals("operator", failing<InvalidArgumentError> { other.customer("l", operator = operator) }.path)
            val options = CallOptions(provider = provider)
            val path = failing<InvalidArgumentError> { other.call("GetBrandInfoList", options = options) }.path
            assertTrue(path.orEmpty().endsWith("provider"), path)
            one.pay(PayInput(operator, "1")).cancel()
        }

    @Test
    fun `the exceptions of a clock come out, and nothing stays behind`() =
        suspending {
            var looks = 0
            val broken =
                object : Clock {
                    override fun now(): Now = if (looks++ % 2 == 1) throw Stop("no time") else Now(0, 0)

                    override suspend fun sleep(untilMonoMs: Long) = throw Stop("no sleep")
                }
            val client = clientOf({ ok() }, broken)
            val errors = List(9) { runCatching { client.call("GetBrandInfoList") }.exceptionOrNull() }
            assertTrue(errors.any { it is Stop } && errors.all { it == null || it is Stop }, "$errors")
            client.close()
            assertEquals("client", failing<InvalidArgumentError> { client.guest() }.path)

            var isSent = false
            val late =
                object : Clock by broken {
                    override fun now(): Now = if (isSent) throw Stop("no time") else Now(0, 0)
                }
            val answered = clientOf({ ok().also { isSent = true } }, late).call("GetBrandInfoList")
            assertEquals(JsonArray(emptyList()), answered, "an answer that is there is given all the same")

            val tired = object : Clock by broken {
                override fun now() = Now(0, 0)
            }
            val settings = ClientSettings(key = "k", retry = RetrySettings(2), transport = { throw Stop("busy") }, clock = tired)
            assertEquals("no sleep", failing<Stop> { Client(settings).call("GetBrandInfoList") }.message)
        }

    @Test
    fun `a run of a client that is closed meanwhile cannot be pulled`() =
        suspending {
            val client = clientOf(Stub())
            val run = client.prepare(PrepareInput(client.customer(session = "s")))
            client.close()
            val error = failing<CancelledError> { run.result() }
            assertSame(error, failing<CancelledError> { run.result() })
        }
}
