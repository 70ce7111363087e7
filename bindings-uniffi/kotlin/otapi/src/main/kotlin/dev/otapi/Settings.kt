package dev.otapi

/** The two forms in which the service answers. */
enum class Format {
    /** XML, which the service has always had. */
    XML,

    /** JSON. */
    JSON,
}

/** Limits on answers; beyond them an answer is a [LimitExceededError]. Null leaves the default. */
class Limits
    @JvmOverloads
    constructor(
        /** The longest body in bytes, decompressed. */
        val bytes: Long? = null,
        /** How deep elements nest. */
        val depth: Int? = null,
        /** How many attributes an element has; for [decode] only. */
        val attributes: Int? = null,
        /** The longest text in bytes; for [decode] only. */
        val text: Long? = null,
    ) {
        internal fun members() = notNull("bytes" to bytes, "depth" to depth, "attributes" to attributes, "text" to text)
    }

/** How reads are repeated. */
class RetrySettings
    @JvmOverloads
    constructor(
        /** How often a request is sent at most; 3. */
        val attempts: Int? = null,
        /** The first pause in milliseconds, about; 500. */
        val baseMs: Long? = null,
        /** The longest pause in milliseconds; 20,000. */
        val maxMs: Long? = null,
    ) {
        internal fun members() = notNull("attempts" to attempts, "baseMs" to baseMs, "maxMs" to maxMs)
    }

/** How often background activities are looked at. */
class ActivitySettings
    @JvmOverloads
    constructor(
        /** Milliseconds before the first look; 1,000. */
        val firstMs: Long? = null,
        /** Milliseconds between looks while it runs; 5,000. */
        val runningMs: Long? = null,
        /** Milliseconds between looks while it awaits an answer; 30,000. */
        val awaitingMs: Long? = null,
    ) {
        internal fun members() = notNull("firstMs" to firstMs, "runningMs" to runningMs, "awaitingMs" to awaitingMs)
    }

/**
 * What a [Client] is configured with. Null leaves a default.
 *
 * ```kotlin
 * ClientSettings(key = "…", secret = "…", language = "en")
 * ```
 */
class ClientSettings
    @JvmOverloads
    constructor(
        /** The instance key. */
        val key: String? = null,
        /** The secret that calls are signed with, if the key has one. */
        val secret: String? = null,
        /** Whether a gateway keeps the key: it then needs neither [key] nor [secret], but the gateway's [url]. */
        val keyless: Boolean = false,
        /** Headers to send with every request, such as a gateway's. */
        val headers: Map<String, String> = emptyMap(),
        /** Where the service is, if not at its public address. */
        val url: String? = null,
        /** The form of answers; XML. */
        val format: Format? = null,
        /** Whether plain http may be used to other hosts than this one. */
        val allowHttp: Boolean = false,
        /** The language of texts and messages, such as `en`. */
        val language: String? = null,
        /** Milliseconds for one attempt of a request; 60,000. */
        val timeoutMs: Long? = null,
        /** Milliseconds that the service's clock is ahead of this one, where it is known. */
        val clockOffsetMs: Long? = null,
        /** Limits on answers. */
        val limits: Limits? = null,
        /** How reads are repeated. */
        val retry: RetrySettings? = null,
        /** How often activities are looked at. */
        val activity: ActivitySettings? = null,
        /** Delays in milliseconds before each look after an unknown outcome. */
        val settleMs: List<Long>? = null,
        /** Delays in milliseconds before each further request for an item that the service is still collecting; none in an empty list. */
        val collectingMs: List<Long>? = null,
        /** The way to the service; HTTP. */
        val transport: Transport = HttpTransport(),
        /** The time; the transport's own if it is a [Clock], else the system's. */
        val clock: Clock = transport as? Clock ?: SystemClock,
        /** Gets what is worth logging; no secrets are in it. What it throws is ignored. It is called by any thread and should be quick. */
        val log: ((LogRecord) -> Unit)? = null,
    ) {
        /** Hides key, secret and headers. */
        override fun toString(): String = "ClientSettings(url=$url, language=$language)"

        internal fun members() =
            notNull(
                "key" to key,
                "secret" to secret,
                "keyless" to keyless,
                "headers" to headers,
                "url" to url,
                "format" to format?.name?.lowercase(),
                "allowHttp" to allowHttp,
                "language" to language,
                "timeoutMs" to timeoutMs,
                "clockOffsetMs" to clockOffsetMs,
                "limits" to limits?.members(),
                "retry" to retry?.members(),
                "activity" to activity?.members(),
                "settleMs" to settleMs,
                "collectingMs" to collectingMs,
            )
    }

/** Options of one call. Null leaves the client's setting. */
class CallOptions
    @JvmOverloads
    constructor(
        /** The language of texts and messages. */
        val language: String? = null,
        /** Milliseconds for one attempt. */
        val timeoutMs: Long? = null,
        /** Milliseconds for all attempts together. */
        val deadlineMs: Long? = null,
        /** Whether to keep the answer as received, in [Envelope.raw]. */
        val raw: Boolean = false,
        /** Whether to keep members that the catalogue does not know, in [Envelope.extra]. */
        val extra: Boolean = false,
        /** Whether to repeat a billed read after a time-out, although it may be billed twice. */
        val retryAfterTimeout: Boolean = false,
        /** The session with the marketplace that the method needs beside the caller's. */
        val provider: Scope? = null,
    ) {
        internal fun members() =
            notNull(
                "language" to language,
                "timeoutMs" to timeoutMs,
                "deadlineMs" to deadlineMs,
                "raw" to raw.takeIf { it },
                "extra" to extra.takeIf { it },
                "retryAfterTimeout" to retryAfterTimeout.takeIf { it },
                "provider" to provider,
            )
    }

/** Options of a [FlowRun]: hooks, each called in the coroutine that pulls the run. What a hook throws comes out there. */
class RunOptions
    @JvmOverloads
    constructor(
        /**
         * Keeps the state durably before the run goes on to change something. If it throws, nothing is sent, and the next pull calls it again.
         */
        val save: (suspend (state: String) -> Unit)? = null,
        /**
         * Answers open questions; null or an empty list leaves them open. It is called again when the questions changed or one was answered.
         * Without it questions come as [Update.Ask].
         */
        val ask: (suspend (Questions) -> List<Answer>?)? = null,
        /** Gets every update as it happens, whoever pulls. */
        val onUpdate: (suspend (Update) -> Unit)? = null,
    )

/** The members that are there. */
internal fun notNull(vararg members: Pair<String, Any?>): Map<String, Any?> = members.toMap().filterValues { it != null }
