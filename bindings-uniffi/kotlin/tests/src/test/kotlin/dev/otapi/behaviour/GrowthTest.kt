package dev.otapi.behaviour

import dev.otapi.Clock
import dev.otapi.Now
import dev.otapi.Transport
import kotlinx.coroutines.CompletableDeferred
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.CoroutineStart
import kotlinx.coroutines.awaitCancellation
import kotlinx.coroutines.launch
import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Assertions.fail
import org.junit.jupiter.api.Test
import java.io.File
import java.lang.management.ManagementFactory

/** A client that is used for long must not grow. */
class GrowthTest {
    private val answer = ok(""""Result": {"Id": "1", "Title": "One"}""")
    private val service = Transport { answer }

    /** So large that it would show if the engine kept it. */
    private val large = mapOf("text" to "x".repeat(5_000))

    private fun heap(): Long {
        System.gc()
        Thread.sleep(SETTLE_MS)
        return ManagementFactory.getMemoryMXBean().heapMemoryUsage.used / 1024
    }

    /** What the process has beside its heap. */
    private fun beside(): Long {
        val status = File("/proc/self/status").takeIf(File::exists) ?: return 0
        val resident = status.useLines { lines -> lines.first { it.startsWith("VmRSS") } }.filter(Char::isDigit).toLong()
        return resident - ManagementFactory.getMemoryMXBean().heapMemoryUsage.committed / 1024
    }

    private fun steady(
        times: Int,
        work: suspend CoroutineScope.(Int) -> Unit,
    ) = runBlocking {
        work(FEW)
        val before = List(5) { heap() }.last()
        work(times)
        val besideBefore = beside()
        work(times)
        val grown = beside() - besideBefore
        // What JNA holds is given back by a thread of its own, some time after it was found to be garbage.
        val seen = generateSequence { heap() - before }.take(PATIENCE)
        val left = seen.firstOrNull { it < MOST_HEAP } ?: fail("the heap grew by ${heap() - before} KB")
        println("%,d times: heap %+d KB, beside it %+d KB".format(2 * times, left, grown))
        assertTrue(grown < MOST_BESIDE, "the process grew by $grown KB beside its heap")
    }

    @Test
    fun `calls do not grow`() {
        clientOf(service).use { client ->
            steady(10_000) { times -> repeat(times) { client.callRaw("X", large) } }
        }
    }

    @Test
    fun `calls that the clock has failed do not grow`() {
        var looks = 0
        val clock =
            object : Clock {
                override fun now() = if (looks++ % 3 == 1) throw Stop("no time") else Now(0, 0)

                override suspend fun sleep(untilMonoMs: Long) = awaitCancellation()
            }
        clientOf(service, clock).use { client ->
            steady(5_000) { times -> repeat(times) { runCatching { client.callRaw("X", large) } } }
        }
    }

    @Test
    fun `cancelled calls and clients that are left do not grow`() {
        steady(2_000) { times ->
            repeat(times) {
                val sent = CompletableDeferred<Unit>()
                val client =
                    clientOf(
                        Transport {
                            sent.complete(Unit)
                            awaitCancellation()
                        },
                    )
                val call = launch(start = CoroutineStart.UNDISPATCHED) { client.callRaw("X", large) }
                sent.await()
                call.cancel()
                call.join()
                client.close()
            }
        }
    }

    private companion object {
        const val SETTLE_MS = 100L
        const val PATIENCE = 150

        /** Warms up. */
        const val FEW = 200

        /** Kilobytes: of a heap whose tables have grown, and of memory that is not given back at once. A leak is more. */
        const val MOST_HEAP = 8_000
        const val MOST_BESIDE = 32_000
    }
}
