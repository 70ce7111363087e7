package dev.otapi

import kotlinx.coroutines.delay

/** An HTTP request of the client. What it prints hides the body and the headers' values, which hold secrets. */
class Request(
    /** The HTTP method; `POST`. */
    val method: String,
    /** Where to; holds no secrets. */
    val url: String,
    /** Names and values. */
    val headers: List<Pair<String, String>>,
    /** The form, encoded. */
    val body: ByteArray,
    /** The milliseconds that the whole exchange may take. */
    val deadlineMs: Long,
    /** The longest answer that is read, in bytes. Of a longer one, a byte more is enough: the client then says that it is too long. */
    val maxBytes: Long,
) {
    override fun toString(): String = "Request($method $url, headers ${headers.map { it.first }}, ${body.size} bytes)"
}

/** An HTTP answer, whatever its status. */
class Response(
    /** The HTTP status. */
    val status: Int,
    /** Names and values; `Date` and `Retry-After` are made use of. */
    val headers: List<Pair<String, String>>,
    /** The body, decompressed. */
    val body: ByteArray,
) {
    override fun toString(): String = "Response($status, ${body.size} bytes)"
}

/** How far a request got that brought no answer. */
enum class Failure {
    /** Surely nothing was sent: the name was not found, no connection was made, the host refused. */
    NOT_SENT,

    /** The deadline passed after the first byte may have been sent. */
    TIMEOUT,

    /** The connection broke after the first byte may have been sent; say this when it is not known. */
    BROKEN,

    /** It was stopped after the first byte may have been sent. */
    CANCELLED,
}

/** What a [Transport] throws when it has no answer. Any other exception counts as [Failure.BROKEN]. */
class TransportFailure
    @JvmOverloads
    constructor(
        /** How far the request got. */
        val failure: Failure,
        /** For people. */
        override val message: String,
        cause: Throwable? = null,
    ) : Exception(message, cause)

/**
 * The way to the service. It keeps the request's deadline and stops when its coroutine is cancelled. A transport that is a [Clock], too, is
 * the client's clock.
 */
fun interface Transport {
    /**
     * Performs the request.
     *
     * @throws TransportFailure when there is no answer.
     */
    suspend fun send(request: Request): Response
}

/** Both clocks at a time. */
class Now(
    /** Unix time in milliseconds; serves signatures only and may be wrong. */
    val wallMs: Long,
    /** Milliseconds on a clock that never goes back; all waiting is told on it. */
    val monoMs: Long,
)

/** The time, and waiting. */
interface Clock {
    /** What both clocks show. */
    fun now(): Now

    /** Waits until the monotonic clock shows this. */
    suspend fun sleep(untilMonoMs: Long)
}

/** The system's clocks. */
internal object SystemClock : Clock {
    private const val NANOS_IN_MS = 1_000_000
    private val started = System.nanoTime()

    override fun now(): Now = Now(System.currentTimeMillis(), (System.nanoTime() - started) / NANOS_IN_MS)

    override suspend fun sleep(untilMonoMs: Long) = delay(untilMonoMs - now().monoMs)
}
