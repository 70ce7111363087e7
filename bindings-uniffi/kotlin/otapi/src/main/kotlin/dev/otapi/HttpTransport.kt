package dev.otapi

import kotlinx.coroutines.suspendCancellableCoroutine
import kotlinx.coroutines.withTimeoutOrNull
import java.io.ByteArrayInputStream
import java.io.ByteArrayOutputStream
import java.io.IOException
import java.net.ConnectException
import java.net.ProxySelector
import java.net.URI
import java.net.UnknownHostException
import java.net.http.HttpClient
import java.net.http.HttpConnectTimeoutException
import java.net.http.HttpRequest
import java.net.http.HttpResponse
import java.net.http.HttpTimeoutException
import java.nio.ByteBuffer
import java.nio.channels.UnresolvedAddressException
import java.time.Duration
import java.util.concurrent.CompletableFuture
import java.util.concurrent.CompletionException
import java.util.concurrent.CompletionStage
import java.util.concurrent.Flow
import java.util.zip.GZIPInputStream
import javax.net.ssl.SSLHandshakeException
import kotlin.coroutines.resume
import kotlin.coroutines.resumeWithException

/**
 * HTTP over `java.net.http`: a pool of connections, the system's proxies and certificates, gzip, no redirects and no cookies.
 *
 * The system property `jdk.httpclient.enableAllMethodRetry` must not be set: it has the JDK send changes again when a connection breaks.
 *
 * @param http takes the place of the standard client, for a proxy, certificates or an executor of one's own; it must not follow redirects.
 */
class HttpTransport
    @JvmOverloads
    constructor(
        private val http: HttpClient = standard(),
    ) : Transport {
        override suspend fun send(request: Request): Response {
            val answer =
                try {
                    withTimeoutOrNull(request.deadlineMs) { exchange(request) }
                } catch (failure: IOException) {
                    throw TransportFailure(reached(failure), failure.message ?: failure.javaClass.simpleName, failure)
                }
            answer ?: throw TransportFailure(Failure.TIMEOUT, "no whole answer within ${request.deadlineMs} ms")
            val headers = answer.headers().map().flatMap { (name, values) -> values.map { name to it } }
            return Response(answer.statusCode(), headers, plain(answer, request.maxBytes))
        }

        private suspend fun exchange(request: Request): HttpResponse<ByteArray> {
            val prepared =
                try {
                    prepare(request)
                } catch (wrong: IllegalArgumentException) {
                    throw TransportFailure(Failure.NOT_SENT, wrong.message ?: "the request cannot be sent", wrong)
                }
            return suspendCancellableCoroutine { continuation ->
                val sending = http.sendAsync(prepared) { Collector(most(request.maxBytes)) }
                // With `true` it ends the exchange, not only the future.
                continuation.invokeOnCancellation { sending.cancel(true) }
                sending.whenComplete { answer, failure ->
                    when (failure) {
                        null -> continuation.resume(answer)
                        is CompletionException -> continuation.resumeWithException(failure.cause ?: failure)
                        else -> continuation.resumeWithException(failure)
                    }
                }
            }
        }

        private fun prepare(request: Request): HttpRequest {
            val uri = URI(request.url)
            val builder = HttpRequest.newBuilder(uri).method(request.method, HttpRequest.BodyPublishers.ofByteArray(request.body))
            // On plain http it would ask for an upgrade, which proxies and small servers do not like.
            if (uri.scheme != "https") builder.version(HttpClient.Version.HTTP_1_1)
            builder.header("Accept-Encoding", "gzip").header("User-Agent", "otapi/$VERSION")
            request.headers.forEach { (name, value) -> builder.setHeader(name, value) }
            return builder.build()
        }

        private fun reached(failure: IOException): Failure =
            when {
                failure is HttpConnectTimeoutException -> Failure.NOT_SENT
                failure is HttpTimeoutException -> Failure.TIMEOUT
                generateSequence<Throwable>(failure) { it.cause }.any(::isBeforeSending) -> Failure.NOT_SENT
                else -> Failure.BROKEN
            }

        private fun isBeforeSending(failure: Throwable): Boolean =
            failure is ConnectException || failure is UnknownHostException || failure is UnresolvedAddressException ||
                failure is SSLHandshakeException

        private fun plain(
            answer: HttpResponse<ByteArray>,
            maxBytes: Long,
        ): ByteArray {
            val coding = answer.headers().firstValue("Content-Encoding").orElse("").trim().lowercase()
            val body = answer.body()
            if (coding !in listOf("gzip", "x-gzip") || body.isEmpty()) return body.copyOf(minOf(body.size, wanted(maxBytes)))
            return try {
                GZIPInputStream(ByteArrayInputStream(body)).use { it.readNBytes(wanted(maxBytes)) }
            } catch (failure: IOException) {
                throw TransportFailure(Failure.BROKEN, "the compressed body is damaged: ${failure.message}", failure)
            }
        }

        private companion object {
            private const val CONNECT_SECONDS = 30L

            /** What gzip adds at most to bytes that it cannot shrink: 5 bytes for each block, and its frame. */
            private const val OVERHEAD_SHARE = 1000
            private const val OVERHEAD = 1024

            fun standard(): HttpClient {
                val builder = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER)
                builder.connectTimeout(Duration.ofSeconds(CONNECT_SECONDS))
                ProxySelector.getDefault()?.let(builder::proxy)
                return builder.build()
            }

            fun wanted(maxBytes: Long): Int = minOf(maxBytes, Int.MAX_VALUE - OVERHEAD - 1L).toInt() + 1

            fun most(maxBytes: Long): Long = maxBytes + maxBytes / OVERHEAD_SHARE + OVERHEAD
        }
    }

/** Collects a body up to this many bytes and hangs up on what is longer. */
private class Collector(
    private val most: Long,
) : HttpResponse.BodySubscriber<ByteArray> {
    private val collected = ByteArrayOutputStream()
    private val body = CompletableFuture<ByteArray>()
    private lateinit var subscription: Flow.Subscription

    override fun getBody(): CompletionStage<ByteArray> = body

    override fun onSubscribe(subscription: Flow.Subscription) {
        this.subscription = subscription
        subscription.request(Long.MAX_VALUE)
    }

    override fun onNext(buffers: List<ByteBuffer>) {
        for (buffer in buffers) {
            val taken = ByteArray(minOf(buffer.remaining().toLong(), most - collected.size()).toInt())
            buffer.get(taken)
            collected.write(taken)
        }
        if (collected.size() >= most) {
            subscription.cancel()
            onComplete()
        }
    }

    override fun onError(failure: Throwable) {
        body.completeExceptionally(failure)
    }

    override fun onComplete() {
        body.complete(collected.toByteArray())
    }
}
