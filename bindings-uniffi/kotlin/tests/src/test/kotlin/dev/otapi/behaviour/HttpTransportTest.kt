package dev.otapi.behaviour

import dev.otapi.CancelledError
import dev.otapi.Client
import dev.otapi.ClientSettings
import dev.otapi.Failure
import dev.otapi.Format
import dev.otapi.HttpError
import dev.otapi.HttpTransport
import dev.otapi.LimitExceededError
import dev.otapi.Limits
import dev.otapi.OtapiError
import dev.otapi.OutcomeUnknownError
import dev.otapi.Request
import dev.otapi.Retry
import dev.otapi.RetrySettings
import dev.otapi.TimeoutError
import dev.otapi.TransportError
import dev.otapi.TransportFailure
import kotlinx.coroutines.CancellationException
import kotlinx.coroutines.CompletableDeferred
import kotlinx.coroutines.async
import kotlinx.coroutines.awaitAll
import kotlinx.coroutines.supervisorScope
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertInstanceOf
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import java.io.ByteArrayOutputStream
import java.util.concurrent.CopyOnWriteArrayList
import java.util.zip.GZIPOutputStream

/** The usual transport, against servers that behave badly. */
class HttpTransportTest {
    private val body = """{"ErrorCode": "Ok", "BrandInfoList": {"Content": [{"Id": "b1", "Name": "One"}]}}"""
    private val whole = "HTTP/1.1 200 OK\r\nContent-Length: ${body.length}\r\n\r\n$body"

    private fun client(
        url: String,
        timeoutMs: Long? = null,
        bytes: Long? = null,
        attempts: Int = 1,
    ): Client {
        val limits = bytes?.let { Limits(bytes = it) }
        val retry = RetrySettings(attempts, 1, 1)
        return Client(ClientSettings(key = "k", url = url, format = Format.JSON, timeoutMs = timeoutMs, limits = limits, retry = retry))
    }

    private suspend inline fun <reified E : OtapiError> read(client: Client): E = failing { client.use { it.call("GetBrandInfoList") } }

    private suspend inline fun <reified E : OtapiError> change(client: Client): E = failing { client.use { it.callRaw("DoSomething") } }

    private fun zipped(bytes: ByteArray): ByteArray =
        ByteArrayOutputStream().also { packed -> GZIPOutputStream(packed).use { it.write(bytes) } }.toByteArray()

    @Test
    fun `what is sent is a plain form, and nothing else than HTTP needs`() =
        suspending {
            val seen = CopyOnWriteArrayList<String>()
            val server =
                Server { connection ->
                    connection.write(whole)
                    while (true) connection.write(whole.also { seen.add(connection.readRequest() ?: return@Server) })
                }
            server.use {
                client(server.url).use { client ->
                    repeat(20) { assertEquals("b1", client.call("GetBrandInfoList").at(0, "id")) }
                }
                assertTrue(server.connections.get() < 5, "connections are used again")
            }
            val (head, form) = seen.first().split("\r\n\r\n")
            assertEquals("instanceKey=k", form)
            val lines = head.lowercase().lines()
            assertEquals("post /service-json/getbrandinfolist http/1.1", lines.first())
            val names = lines.drop(1).map { it.substringBefore(':') }.toSet()
            assertEquals(setOf("host", "content-length", "content-type", "accept-encoding", "user-agent"), names)
        }

    @Test
    fun `a refused port and an unknown name mean that nothing was sent`() =
        suspending {
            val port = Server { }.apply { close() }.url
            for (url in listOf(port, "https://no-such-host.invalid")) {
                val error = change<TransportError>(client(url))
                assertEquals(Retry.AFTER, error.retry)
                val failure = assertInstanceOf(TransportFailure::class.java, error.cause)
                assertEquals(Failure.NOT_SENT, failure.failure)
                assertTrue(failure.message.isNotEmpty())
            }
        }

    @Test
    fun `a server that never answers ends as a timeout`() =
        suspending {
            Server { it.awaitClose() }.use { server ->
                read<TimeoutError>(client(server.url, timeoutMs = 60))
                change<OutcomeUnknownError>(client(server.url, timeoutMs = 60))
            }
        }

    @Test
    fun `a body that drips ends as a timeout, and the server sees it`() =
        suspending {
            val closed = CompletableDeferred<Unit>()
            val server =
                Server { connection ->
                    connection.write("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n")
                    while (connection.write(" ")) Thread.sleep(5)
                    closed.complete(Unit)
                }
            server.use {
                read<TimeoutError>(client(it.url, timeoutMs = 100))
                closed.await()
            }
        }

    @Test
    fun `a truncated body is a broken connection`() =
        suspending {
            Server { it.write(whole.dropLast(10)) }.use { server ->
                read<TransportError>(client(server.url))
                change<OutcomeUnknownError>(client(server.url))
                assertEquals(2, server.connections.get())
                read<TransportError>(client(server.url, attempts = 3))
                assertEquals(5, server.connections.get(), "a read is sent again, by the engine alone")
            }
        }

    @Test
    fun `a connection that closes or talks nonsense is broken`() =
        suspending {
            for (answer in listOf("", "HTTP/1.1 2", "SSH-2.0-x\r\n\r\n", "HTTP/1.1 200 OK\r\nContent-Length: x\r\n\r\n")) {
                Server { it.write(answer) }.use { server ->
                    read<TransportError>(client(server.url))
                    change<OutcomeUnknownError>(client(server.url))
                    assertEquals(2, server.connections.get(), "nothing is sent twice")
                }
            }
        }

    @Test
    fun `a change whose connection breaks before the answer is sent once`() =
        suspending {
            val seen = CopyOnWriteArrayList<Server.Connection>()
            val server =
                Server { connection ->
                    do {
                        val isUsedAgain = connection in seen
                        seen.add(connection)
                        if (isUsedAgain) return@Server
                        connection.write(whole)
                    } while (connection.readRequest() != null)
                }
            server.use {
                client(it.url).use { client ->
                    client.callRaw("DoSomething")
                    failing<OutcomeUnknownError> { client.callRaw("DoSomething") }
                    assertEquals(2, seen.size)
                    assertEquals(1, server.connections.get(), "it went over a connection that had been used before")
                    client.callRaw("DoSomething")
                    assertEquals(3, seen.size, "and nothing followed")
                }
            }
        }

    @Test
    fun `a redirect and a demand for a login are answers`() =
        suspending {
            Server { it.write(whole) }.use { elsewhere ->
                for (status in listOf(301, 302, 307, 308, 401, 407)) {
                    val head = "HTTP/1.1 $status No\r\nLocation: ${elsewhere.url}/\r\nWWW-Authenticate: Basic realm=\"x\"\r\n"
                    Server { it.write("${head}Content-Length: 0\r\n\r\n") }.use { server ->
                        val error = failing<OtapiError> { client(server.url).use { it.call("GetBrandInfoList") } }
                        assertEquals(status, error.httpStatus, "$error")
                        if (status < 400) assertInstanceOf(HttpError::class.java, error)
                        assertEquals(1, server.connections.get())
                    }
                }
                assertEquals(0, elsewhere.connections.get())
            }
        }

    @Test
    fun `a cookie is not sent back`() =
        suspending {
            val second = CompletableDeferred<String>()
            val server =
                Server { connection ->
                    connection.write("HTTP/1.1 200 OK\r\nSet-Cookie: a=b; Path=/\r\nContent-Length: ${body.length}\r\n\r\n$body")
                    connection.readRequest()?.let(second::complete)
                    connection.write(whole)
                }
            server.use {
                client(it.url).use { client -> repeat(2) { client.call("GetBrandInfoList") } }
                assertFalse(second.await().contains("cookie", ignoreCase = true))
            }
        }

    @Test
    fun `a packed answer is unpacked, and a damaged one is broken`() =
        suspending {
            val packed = zipped(body.toByteArray())
            for (bytes in listOf(packed, packed.copyOf(packed.size - 12), body.toByteArray())) {
                val server =
                    Server { connection ->
                        connection.write("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: ${bytes.size}\r\n\r\n")
                        connection.write(bytes)
                    }
                server.use {
                    if (bytes === packed) {
                        assertEquals("One", client(it.url).use { client -> client.call("GetBrandInfoList").at(0, "name") })
                    } else {
                        read<TransportError>(client(it.url))
                    }
                }
            }
        }

    @Test
    fun `too long a body is cut off`() =
        suspending {
            val blanks = ByteArray(1 shl 20) { ' '.code.toByte() }
            for ((headers, piece) in listOf("" to blanks, "Content-Encoding: gzip\r\n" to zipped(blanks))) {
                val closed = CompletableDeferred<Unit>()
                val server =
                    Server { connection ->
                        connection.write("HTTP/1.1 200 OK\r\n$headers\r\n")
                        while (connection.write(piece)) continue
                        closed.complete(Unit)
                    }
                server.use {
                    read<LimitExceededError>(client(it.url, bytes = 100_000))
                    closed.await()
                }
            }
        }

    @Test
    fun `a body of just the limit is read, and no more than a byte more`() =
        suspending {
            Server { it.write(whole) }.use { server ->
                assertEquals("b1", client(server.url, bytes = body.length.toLong()).use { it.call("GetBrandInfoList").at(0, "id") })
                read<LimitExceededError>(client(server.url, bytes = body.length - 1L))
                val answer = HttpTransport().send(Request("POST", server.url, emptyList(), ByteArray(0), 5_000, 10))
                assertEquals(11, answer.body.size)
            }
        }

    @Test
    fun `cancelling closes the connection`() =
        suspending {
            val (arrived, closed) = List(2) { CompletableDeferred<Unit>() }
            val told = CompletableDeferred<CancellationException>()
            val server =
                Server { connection ->
                    arrived.complete(Unit)
                    connection.awaitClose()
                    closed.complete(Unit)
                }
            server.use {
                val client = client(it.url)
                val call = async { failing<CancellationException> { client.call("GetBrandInfoList") }.let(told::complete) }
                arrived.await()
                call.cancel()
                assertInstanceOf(CancelledError::class.java, told.await().otapi())
                closed.await()
                client.close()
            }
        }

    @Test
    fun `closing the client closes the connection`() =
        suspending {
            val (arrived, closed) = List(2) { CompletableDeferred<Unit>() }
            val server =
                Server { connection ->
                    arrived.complete(Unit)
                    connection.awaitClose()
                    closed.complete(Unit)
                }
            server.use {
                val client = client(it.url)
                supervisorScope {
                    val call = async { client.call("GetBrandInfoList") }
                    arrived.await()
                    client.close()
                    failing<CancelledError> { call.await() }
                }
                closed.await()
            }
        }

    @Test
    fun `twenty at once`() =
        suspending {
            val server =
                Server { connection ->
                    do connection.write(whole) while (connection.readRequest() != null)
                }
            server.use {
                client(it.url).use { client ->
                    val found = List(20) { number -> async { client.call("GetBrandInfoList", options = language(number)) } }.awaitAll()
                    assertEquals(List(20) { "b1" }, found.map { brands -> brands.at(0, "id") })
                }
            }
        }
}
