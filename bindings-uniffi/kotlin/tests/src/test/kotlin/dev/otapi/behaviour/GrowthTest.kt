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
import org.junit.jupiter.api.Test
import java.io.File
import java.lang.management.ManagementFactory

/** A client that is used for long must not grow: doing the same once more takes no more memory. */
class GrowthTest {
    private val answer = ok(""""Result": {"Id": "1", "Title": "One"}""")
    private val service = Transport { answer }

    /** The heap in use, and the process beside its heap, in kilobytes. */
    private fun used(): Pair<Long, Long> {
        val memory = ManagementFactory.getMemoryMXBean()
        // What JNA holds is given back in a thread of its own, after it was found to be garbage.
        repeat(10) {
            System.gc()
            Thread.sleep(30)
        }
        val resident = File("/proc/self/status").takeIf(File::exists)?.useLines { lines -> lines.first { it.startsWith("VmRSS") } }
        val whole = resident?.filter(Char::isDigit)?.toLong() ?: 0
        return memory.heapMemoryUsage.used / 1024 to whole - memory.heapMemoryUsage.committed / 1024
    }

    private fun steady(
        times: Int,
        work: suspend CoroutineScope.(Int) -> Unit,
    ) = runBlocking {
        work(times)
        val (heap, beside) = used()
        val started = System.nanoTime()
        work(times)
        val took = (System.nanoTime() - started) / 1e3 / times
        val (heapAfter, besideAfter) = used()
        println("%,d times: %.1f µs each, heap %+d KB, beside it %+d KB".format(times, took, heapAfter - heap, besideAfter - beside))
        assertTrue(heapAfter - heap < 2_000, "the heap grew by ${heapAfter - heap} KB")
        assertTrue(besideAfter - beside < 32_000, "the process grew by ${besideAfter - beside} KB beside its heap")
    }

    @Test
    fun `20,000 calls do not grow`() {
        clientOf(service).use { client ->
            steady(20_000) { times -> repeat(times) { client.call("GetItemInfo", mapOf("itemId" to "1")) } }
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
        val large = mapOf("text" to "x".repeat(10_000))
        clientOf(service, clock).use { client ->
            steady(5_000) { times -> repeat(times) { runCatching { client.callRaw("X", large) } } }
        }
    }

    @Test
    fun `cancelled calls and clients that are left do not grow`() {
        val large = mapOf("text" to "x".repeat(10_000))
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
}
