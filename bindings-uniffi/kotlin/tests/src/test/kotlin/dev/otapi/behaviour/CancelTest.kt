package dev.otapi.behaviour

import dev.otapi.ActivityIdInput
import dev.otapi.ActivityInput
import dev.otapi.CancelledError
import dev.otapi.Client
import dev.otapi.ClientSettings
import dev.otapi.Clock
import dev.otapi.FlowRun
import dev.otapi.OutcomeUnknownError
import dev.otapi.PlaceInput
import dev.otapi.PlaceItem
import dev.otapi.PrepareInput
import dev.otapi.RetrySettings
import dev.otapi.RunOptions
import dev.otapi.Transport
import dev.otapi.sandbox.Sandbox
import kotlinx.coroutines.CancellationException
import kotlinx.coroutines.CompletableDeferred
import kotlinx.coroutines.CoroutineStart
import kotlinx.coroutines.TimeoutCancellationException
import kotlinx.coroutines.async
import kotlinx.coroutines.awaitCancellation
import kotlinx.coroutines.flow.first
import kotlinx.coroutines.supervisorScope
import kotlinx.coroutines.withTimeout
import kotlinx.coroutines.withTimeoutOrNull
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertInstanceOf
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertSame
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

class CancelTest {
    /** A service that never answers, but heeds cancelling. */
    private class Silent {
        val sent = CompletableDeferred<Unit>()
        val stopped = CompletableDeferred<Unit>()
        val stub =
            Stub {
                try {
                    sent.complete(Unit)
                    awaitCancellation()
                } finally {
                    stopped.complete(Unit)
                }
            }
        val client = clientOf(stub)
    }

    /** What becomes of the work when its coroutine is cancelled as soon as this has happened. */
    private suspend fun cancelled(
        happened: CompletableDeferred<Unit>,
        work: suspend () -> Any,
    ): CancellationException =
        supervisorScope {
            val thrown = CompletableDeferred<CancellationException>()
            val job = async { failing<CancellationException> { work() }.let(thrown::complete) }
            happened.await()
            job.cancel()
            thrown.await()
        }

    private suspend fun ended(run: FlowRun<Any>) {
        val error = failing<CancelledError> { run.result() }
        assertSame(error, failing<CancelledError> { run.result() }, "the same error again")
        assertSame(error, failing<CancelledError> { run.updates.first() })
    }

    @Test
    fun `a call before it starts`() =
        suspending {
            val silent = Silent()
            supervisorScope {
                val call = async(start = CoroutineStart.LAZY) { silent.client.call("GetBrandInfoList") }
                call.cancel()
                failing<CancellationException> { call.await() }
                val started = CompletableDeferred<CancellationException>()
                async(start = CoroutineStart.UNDISPATCHED) {
                    coroutineContext[kotlinx.coroutines.Job]?.cancel()
                    started.complete(failing<CancellationException> { silent.client.call("GetBrandInfoList") })
                }
                assertInstanceOf(CancelledError::class.java, started.await().otapi())
            }
            assertTrue(silent.stub.sent.isEmpty())
        }

    @Test
    fun `a read while it is sent`() =
        suspending {
            val silent = Silent()
            val error = cancelled(silent.sent) { silent.client.call("GetBrandInfoList") }.otapi()
            assertInstanceOf(CancelledError::class.java, error)
            silent.stopped.await()
        }

    @Test
    fun `a change while it is sent`() =
        suspending {
            val silent = Silent()
            val error = cancelled(silent.sent) { silent.client.callRaw("DoSomething").payload }.otapi()
            assertInstanceOf(OutcomeUnknownError::class.java, error)
            silent.stopped.await()
        }

    @Test
    fun `a call while it waits to try again`() =
        suspending {
            val waiting = CompletableDeferred<Unit>()
            val transport = Stub { throw Stop("busy") }
            val clock =
                object : Clock by transport {
                    override suspend fun sleep(untilMonoMs: Long) {
                        waiting.complete(Unit)
                        awaitCancellation()
                    }
                }
            val client = Client(ClientSettings(key = "k", retry = RetrySettings(3), transport = transport, clock = clock))
            val error = cancelled(waiting) { client.call("GetBrandInfoList") }.otapi()
            assertInstanceOf(CancelledError::class.java, error)
            assertEquals(1, transport.sent.size)
        }

    @Test
    fun `who waits for an equal read goes on when that is cancelled`() =
        suspending {
            val (sent, gate) = List(2) { CompletableDeferred<Unit>() }
            val stub = Stub { if (sent.complete(Unit)) awaitCancellation() else gate.await().let { ok() } }
            val client = clientOf(stub)
            supervisorScope {
                val first = async { client.call("GetBrandInfoList") }
                sent.await()
                val looks = stub.looks.get()
                val second = async { client.call("GetBrandInfoList") }
                until { stub.looks.get() > looks }
                first.cancel()
                gate.complete(Unit)
                second.await()
            }
            assertEquals(2, stub.sent.size)
        }

    @Test
    fun `a timeout of the coroutine`() =
        suspending {
            val silent = Silent()
            val timeout = failing<TimeoutCancellationException> { withTimeout(20) { silent.client.callRaw("DoSomething") } }
            val told = generateSequence<Throwable>(timeout) { it.cause }.flatMap { it.suppressed.asSequence() }
            assertTrue(told.any { it is OutcomeUnknownError })
            silent.stopped.await()
            assertNull(withTimeoutOrNull(20) { silent.client.call("GetBrandInfoList") })
            val run = silent.client.prepare(PrepareInput(silent.client.customer(session = "s")))
            assertNull(withTimeoutOrNull(20) { run.result() })
            ended(run)
        }

    @Test
    fun `a run before it starts`() =
        suspending {
            val sandbox = Sandbox()
            val run = Shop.on(sandbox).export()
            val before = sandbox.truth()
            run.cancel()
            run.cancel()
            ended(run)
            assertEquals(before, sandbox.truth())
        }

    @Test
    fun `a run while it asks`() =
        suspending {
            lateinit var run: FlowRun<Any>
            run =
                Shop.offline().export(
                    RunOptions(ask = {
                        run.cancel()
                        awaitCancellation()
                    }),
                )
            ended(run)
            val asking = CompletableDeferred<Unit>()
            val other =
                Shop.offline().export(
                    RunOptions(ask = {
                        asking.complete(Unit)
                        awaitCancellation()
                    }),
                )
            assertInstanceOf(CancelledError::class.java, cancelled(asking) { other.result() }.otapi())
            ended(other)
        }

    @Test
    fun `a run while it saves`() =
        suspending {
            val sandbox = Sandbox()
            lateinit var run: FlowRun<Any>
            run =
                Shop.on(sandbox).export(
                    RunOptions(save = {
                        run.cancel()
                        awaitCancellation()
                    }),
                )
            ended(run)
            assertNull(run.state)
            assertNull(sandbox.exports())
        }

    @Test
    fun `a run while it waits`() =
        suspending {
            val sandbox = Sandbox()
            lateinit var run: FlowRun<Any>
            val clock =
                object : Clock by sandbox {
                    override suspend fun sleep(untilMonoMs: Long) {
                        run.cancel()
                        awaitCancellation()
                    }
                }
            val shop = Shop.on(sandbox, clock)
            run = shop.client.activity(ActivityInput(shop.operator, ActivityIdInput("Test", "1")))
            ended(run)
        }

    @Test
    fun `a run while it tells`() =
        suspending {
            lateinit var run: FlowRun<Any>
            run = Shop.offline().export(RunOptions(onUpdate = { run.cancel() }))
            ended(run)
        }

    @Test
    fun `a run while a change is on its way`() =
        suspending {
            lateinit var run: FlowRun<Any>
            val stopped = CompletableDeferred<Unit>()
            val transport =
                Transport {
                    try {
                        run.cancel()
                        awaitCancellation()
                    } finally {
                        stopped.complete(Unit)
                    }
                }
            val client = clientOf(transport)
            run = client.place(PlaceInput(client.customer(session = "s"), "1", listOf(PlaceItem("a", 1))))
            failing<OutcomeUnknownError> { run.result() }
            stopped.await()
        }

    @Test
    fun `a run with its client`() =
        suspending {
            val shop = Shop.offline()
            val run = shop.export()
            run.updates.first()
            shop.client.close()
            ended(run)
            run.cancel()
        }
}
