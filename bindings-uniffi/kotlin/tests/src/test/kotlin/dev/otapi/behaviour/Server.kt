package dev.otapi.behaviour

import java.io.IOException
import java.net.InetAddress
import java.net.ServerSocket
import java.net.Socket
import java.util.concurrent.ConcurrentLinkedQueue
import java.util.concurrent.atomic.AtomicInteger
import kotlin.concurrent.thread

/**
 * A server on a free port of this machine that does with each connection what a test says: mostly something that no decent server does.
 *
 * @param serve is given each connection after a request has been read, in a thread of its own.
 */
internal class Server(
    private val serve: (Connection) -> Unit,
) : AutoCloseable {
    private val listening = ServerSocket(0, 64, InetAddress.getByName("127.0.0.1"))
    private val open = ConcurrentLinkedQueue<Socket>()

    val url = "http://127.0.0.1:${listening.localPort}"

    /** How many connections were made. */
    val connections = AtomicInteger()

    private val accepting =
        thread(isDaemon = true) {
            while (true) {
                val socket = quietly { listening.accept() } ?: break
                connections.incrementAndGet()
                open.add(socket)
                thread(isDaemon = true) {
                    socket.use { quietly { Connection(it).apply { if (readRequest() != null) serve(this) } } }
                }
            }
        }

    /** Listens no more; its port then refuses. */
    override fun close() {
        listening.close()
        accepting.join()
        open.forEach(Socket::close)
    }

    /** One connection. */
    internal class Connection(
        private val socket: Socket,
    ) {
        private val input = socket.getInputStream().buffered()

        /** Reads a whole request, its form included; null once the other side has closed. */
        fun readRequest(): String? {
            val head = StringBuilder()
            while (!head.endsWith("\r\n\r\n")) head.append(input.read().takeIf { it >= 0 }?.toChar() ?: return null)
            val length = Regex("content-length: *([0-9]+)", RegexOption.IGNORE_CASE).find(head)?.groupValues?.get(1)?.toInt() ?: 0
            return head.toString() + String(input.readNBytes(length))
        }

        /** Waits until the other side closes. */
        fun awaitClose() {
            quietly { while (input.read() >= 0) continue }
        }

        /** Gives whether the other side still takes it. */
        fun write(bytes: ByteArray): Boolean = quietly { socket.getOutputStream().write(bytes) } != null

        fun write(text: String): Boolean = write(text.toByteArray())
    }

    private companion object {
        /** A connection that breaks is the end of it, not of the test. */
        fun <T> quietly(work: () -> T): T? =
            try {
                work()
            } catch (_: IOException) {
                null
            }
    }
}
