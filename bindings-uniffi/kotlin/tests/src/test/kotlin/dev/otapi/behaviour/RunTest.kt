package dev.otapi.behaviour

import dev.otapi.Answer
import dev.otapi.CancelledError
import dev.otapi.Client
import dev.otapi.ClientSettings
import dev.otapi.Clock
import dev.otapi.ExportResult
import dev.otapi.InvalidArgumentError
import dev.otapi.Now
import dev.otapi.PolicyCondition
import dev.otapi.PolicyRule
import dev.otapi.PrepareInput
import dev.otapi.Questions
import dev.otapi.RunOptions
import dev.otapi.Sessions
import dev.otapi.Update
import dev.otapi.enums.ActivityState
import dev.otapi.enums.AnswerOutcome
import dev.otapi.enums.AnsweredBy
import dev.otapi.enums.ExportVerdict
import dev.otapi.sandbox.Sandbox
import dev.otapi.sandbox.SandboxSettings
import kotlinx.coroutines.CompletableDeferred
import kotlinx.coroutines.async
import kotlinx.coroutines.awaitCancellation
import kotlinx.coroutines.delay
import kotlinx.coroutines.flow.first
import kotlinx.coroutines.flow.toList
import kotlinx.coroutines.supervisorScope
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertNotEquals
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertSame
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import java.util.concurrent.atomic.AtomicInteger

/** Flows as the caller sees them, on the sandbox, whose time is its own. */
class RunTest {
    private val willing = RunOptions(ask = ::accepting)

    @Test
    fun `a question is answered by a hook`() =
        suspending {
            val sandbox = Sandbox()
            val (asked, seen) = mutableListOf<Questions>() to mutableListOf<Update>()
            val run =
                Shop.on(sandbox).export(
                    RunOptions(
                        ask = {
                            asked.add(it)
                            accepting(it)
                        },
                        onUpdate = { seen.add(it) },
                    ),
                )
            assertNull(run.state)
            val result = run.result()
            assertTrue(result.complete)
            assertEquals(ExportVerdict.BOUGHT, result.lines[0].verdict)
            assertEquals("ProviderOrdersIntegrationExporting", asked.single().activityType)
            assertTrue(seen.any { it is Update.Progress && it.percent == 100 && it.state == "finished" })
            assertTrue(seen.any { it is Update.Step && it.stepType == "Question" })
            assertFalse(seen.any { it is Update.Ask })
            assertEquals(result, run.result(), "the same result again")
            assertEquals(emptyList<Update>(), run.updates.toList())
            assertEquals("1", sandbox.exports())
        }

    @Test
    fun `a question is answered while collecting, and a second answer does not fit`() =
        suspending {
            val sandbox = Sandbox()
            val run = Shop.on(sandbox).export()
            val seen = mutableListOf<Update>()
            run.updates.collect { update ->
                seen.add(update)
                if (update !is Update.Ask) return@collect
                assertTrue(update.pollAtMs > sandbox.now().monoMs)
                repeat(2) { accepting(update.questions).forEach(run::answer) }
            }
            assertEquals(1, seen.count { it is Update.Ask })
            assertEquals(1, seen.count { it is Update.AnswerRefused })
            assertTrue(run.result().complete)
            assertEquals("run", failing<InvalidArgumentError> { run.answer(Answer("Cancel")) }.path)
        }

    @Test
    fun `a policy answers by itself, and tells so`() =
        suspending {
            val rule = PolicyRule(listOf(PolicyCondition("answer") { equals = "accept" })) { stepType = "Question" }
            val run = Shop.offline().export(RunOptions(ask = { throw Stop("nothing is open") }), listOf(rule))
            val result = run.result()
            assertTrue(result.complete)
            val entry = result.activity!!.audit.first()
            assertEquals(AnsweredBy.POLICY to AnswerOutcome.TAKEN, entry.by to entry.outcome)
        }

    @Test
    fun `questions that are left open are shown once and polled, and shown again when somebody has answered`() =
        suspending {
            val sandbox = Sandbox()
            val shown = AtomicInteger()
            val run =
                Shop.on(sandbox).export(
                    RunOptions(ask = {
                        shown.incrementAndGet()
                        null
                    }),
                )
            supervisorScope {
                val result = async { run.result() }
                until { shown.get() == 1 }
                val then = sandbox.now().monoMs
                until { sandbox.now().monoMs > then + 300_000 }
                assertEquals(1, shown.get())
                run.answer(Answer("no such question", 0))
                until { shown.get() == 2 }
                run.cancel()
                failing<CancelledError> { result.await() }
            }
        }

    @Test
    fun `a question whose answer did not fit is asked again`() =
        suspending {
            val asked = AtomicInteger()
            val refused = mutableListOf<String?>()
            val run =
                Shop.offline().export(
                    RunOptions(
                        ask = { if (asked.incrementAndGet() == 1) listOf(Answer(it.questions[0].id, 99)) else accepting(it) },
                        onUpdate = { if (it is Update.AnswerRefused) refused.add(it.error.path) },
                    ),
                )
            assertTrue(run.result().complete)
            assertEquals(2, asked.get())
            assertEquals(listOf<String?>("answer.choice"), refused)
        }

    @Test
    fun `an answer from elsewhere wakes the run that waits for it`() =
        suspending {
            val sandbox = Sandbox()
            val asked = CompletableDeferred<Questions>()
            val resting = CompletableDeferred<Unit>()
            // Once asked, nobody would look again by itself.
            val clock =
                object : Clock by sandbox {
                    override suspend fun sleep(untilMonoMs: Long) {
                        if (!asked.isCompleted || resting.isCompleted) return sandbox.sleep(untilMonoMs)
                        resting.complete(Unit)
                        awaitCancellation()
                    }
                }
            val run =
                Shop.on(sandbox, clock).export(
                    RunOptions(ask = {
                        asked.complete(it)
                        null
                    }),
                )
            val result = async { run.result() }
            resting.await()
            accepting(asked.await()).forEach(run::answer)
            assertTrue(result.await().complete)
        }

    @Test
    fun `nothing happens before a run is pulled, and pausing only pauses`() =
        suspending {
            val sandbox = Sandbox()
            val shop = Shop.on(sandbox)
            val before = sandbox.truth()
            val prepare = shop.client.prepare(PrepareInput(shop.customer), RunOptions(save = { throw Stop("saved") }))
            delay(5)
            assertEquals(before, sandbox.truth())
            assertTrue(prepare.id > 0)
            val run = shop.export(willing)
            run.updates.first { it is Update.Step }
            val paused = sandbox.truth()
            delay(5)
            assertEquals(paused, sandbox.truth())
            // Others go on while it is put aside.
            shop.operator.call("GetWebUISettings")
            assertTrue(run.result().complete)
        }

    @Test
    fun `two pulls at a time are an error`() =
        suspending {
            val gate = CompletableDeferred<Unit>()
            val stub = Stub { gate.await().let { ok() } }
            val client = clientOf(stub)
            val run = client.prepare(PrepareInput(client.customer(session = "s")))
            val first = async { run.result() }
            until { stub.sent.isNotEmpty() }
            assertEquals("run", failing<InvalidArgumentError> { run.result() }.path)
            assertEquals("run", failing<InvalidArgumentError> { run.updates.first() }.path)
            gate.complete(Unit)
            first.await()
        }

    @Test
    fun `the state is kept before anything is sent, and kept again if that failed`() =
        suspending {
            val sandbox = Sandbox()
            val states = mutableListOf<String>()
            var works = false
            val save: suspend (String) -> Unit = { state ->
                states.add(state)
                delay(1)
                if (!works) throw Stop("the disk is full")
            }
            val run = Shop.on(sandbox).export(RunOptions(save, ::accepting))
            repeat(2) {
                assertEquals("the disk is full", failing<Stop> { run.result() }.message)
                assertNull(sandbox.exports())
                assertNull(run.state)
            }
            failing<Stop> { run.updates.toList() }
            works = true
            assertTrue(run.result().complete)
            assertEquals(1, states.take(4).toSet().size)
            assertNotEquals(states[3], states[4])
            assertEquals(states.last(), run.state)
            assertFalse("operator:" in states.joinToString(), "no secrets")
            assertEquals("1", sandbox.exports())
        }

    @Test
    fun `a run is taken up by another client`() =
        suspending {
            val sandbox = Sandbox()
            val shop = Shop.on(sandbox)
            val session = shop.session()
            val run = shop.export()
            run.updates.first { it is Update.Ask }
            val state = run.state.orEmpty()
            shop.client.close()
            failing<CancelledError> { run.result() }

            val other = Client(ClientSettings(key = "sandbox", transport = sandbox))
            val sessions = Sessions(other.operator("operator", "operator"), provider = other.provider("Taobao", session = session))
            failing<InvalidArgumentError> { other.resume(state) }
            assertEquals("state", failing<InvalidArgumentError> { other.resume("no state") }.path)
            assertTrue(other.resume(state, sessions, willing).expecting(::ExportResult).result().complete)
            assertEquals("1", sandbox.exports())
        }

    @Test
    fun `a change that may have been sent is looked for, not sent again`() =
        suspending {
            val sandbox = Sandbox(SandboxSettings(faults = listOf("AddOrder#1=lost-after")))
            val shop = Shop.on(sandbox)
            val kept = mutableListOf<String>()
            val placed = shop.client.place(shop.placing(), RunOptions(save = { kept.add(it) })).result()
            assertEquals("1", sandbox.truth().at("effects", "AddOrder"))
            // As if the process had ended when the change was on its way.
            val resumed = shop.client.resume(kept.first(), Sessions(shop.operator, shop.customer)).result()
            assertEquals(placed.orderId.value, resumed.at("orderId"))
            assertEquals("1", sandbox.truth().at("effects", "AddOrder"))
        }

    @Test
    fun `hooks that throw are heard, and the run can go on`() =
        suspending {
            var fails = true
            val thrown = mutableListOf<Update>()
            val run =
                Shop.offline().export(
                    RunOptions(
                        ask = { if (fails) throw Stop("ask") else accepting(it) },
                        onUpdate = {
                            if (it is Update.Step && it.stepType == "Question") {
                                thrown.add(it)
                                throw Stop("update")
                            }
                        },
                    ),
                )
            assertEquals(listOf("update", "ask", "ask"), List(3) { failing<Stop> { run.result() }.message })
            assertEquals(1, thrown.size, "an update is told once")
            fails = false
            assertTrue(run.result().complete)
        }

    @Test
    fun `an activity can be told to end`() =
        suspending {
            val run = Shop.offline().export(RunOptions(ask = { listOf(Answer(it.actions.keys.first())) }))
            val result = run.result()
            assertEquals(ActivityState.CANCELLED, result.activity?.state)
            assertFalse(result.complete)
        }

    @Test
    fun `a failed run fails with the same error again`() =
        suspending {
            val client = clientOf(Stub { throw Stop("no luck") })
            val run = client.prepare(PrepareInput(client.customer(session = "s")))
            val first = failing<Exception> { run.result() }
            assertSame(first, failing<Exception> { run.result() })
            assertSame(first, failing<Exception> { run.updates.toList() })
        }

    @Test
    fun `a clock that throws is heard, and a run goes on when it works again`() =
        suspending {
            var works = true
            val sandbox = Sandbox()
            val clock =
                object : Clock by sandbox {
                    override fun now(): Now = if (works) sandbox.now() else throw Stop("no time")
                }
            val shop = Shop.on(sandbox, clock)
            val run = shop.export(RunOptions(save = { works = false }, ask = ::accepting))
            assertEquals("no time", failing<Stop> { run.result() }.message)
            assertTrue(run.state?.isNotEmpty() == true)
            while (true) {
                works = true
                val result = runCatching { run.result() }
                if (result.exceptionOrNull() is Stop) continue
                assertTrue(result.getOrThrow().complete)
                break
            }
            assertEquals("1", sandbox.exports())
        }
}
