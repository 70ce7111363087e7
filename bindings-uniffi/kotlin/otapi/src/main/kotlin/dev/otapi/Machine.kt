package dev.otapi

import dev.otapi.ffi.Parcel
import kotlinx.coroutines.CancellationException
import kotlinx.coroutines.CoroutineStart
import kotlinx.coroutines.Job
import kotlinx.coroutines.async
import kotlinx.coroutines.channels.Channel
import kotlinx.coroutines.coroutineScope
import kotlinx.coroutines.currentCoroutineContext
import kotlinx.coroutines.ensureActive
import kotlinx.coroutines.isActive
import kotlinx.coroutines.selects.select
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import java.util.concurrent.ConcurrentLinkedQueue
import java.util.concurrent.atomic.AtomicBoolean

/** A call or a flow at work: does what the engine says until it ends. Nothing happens unless it is pulled. */
internal class Machine(
    private val connection: Connection,
    val id: UInt,
    private val options: RunOptions,
    /** What an item that it tells of is. */
    @Volatile
    var item: (Tree) -> View,
) {
    private sealed class End {
        class Done(
            val json: ByteArray,
        ) : End()

        class Failed(
            val error: OtapiError,
        ) : End()
    }

    /** The state that was kept last. */
    @Volatile
    var state: String? = null
        private set

    /** Set in the connection's turn. */
    @Volatile
    private var end: End? = null

    /** Completes with the end: whatever a pull waits for is then stopped. */
    private val ended = Job()

    /** A new situation makes waiting idle. */
    private val woken = Channel<Unit>(Channel.CONFLATED)
    private val updates = ConcurrentLinkedQueue<Update>()
    private val isPulled = AtomicBoolean()

    /** A state that the engine wants kept before anything else. */
    private var unsaved: String? = null

    /** The questions that were shown last, while no answer was given since. */
    @Volatile
    private var asked: JsonElement? = null

    /** What the transport threw last. */
    private var cause: Throwable? = null

    /** The next update; nothing at the end. */
    suspend fun pull(): Update? = alone { next() }

    /** The result's JSON text, in UTF-8. */
    suspend fun result(): ByteArray =
        alone {
            while (next() != null) continue
            (end as End.Done).json
        }

    /** As [result], for a machine that nobody can go on with when this fails. An answer that is there is given all the same. */
    suspend fun finish(): ByteArray =
        try {
            result()
        } catch (failure: Throwable) {
            cancel(null)
            if (failure is CancellationException) throw failure
            (end as? End.Done)?.json ?: throw failure
        }

    /** Gives an answer to the activity. */
    fun answer(answer: Map<String, Any?>) {
        val text = encode(answer, "answer", connection)
        connection.use { engine ->
            if (end != null) throw invalid("run", "the run has ended")
            engine.answer(id, text)
        }
        asked = null
        wake()
    }

    /** Stops the machine and takes it to its end. */
    fun cancel(cause: Throwable?) {
        if (end != null) return
        connection.use { engine ->
            if (end != null) return@use
            this.cause = cause
            finished(connection.cancel(engine, this))
        }
        connection.remove(this)
    }

    /** Something happened: look again. */
    fun wake() {
        woken.trySend(Unit)
    }

    /** Notes what the engine tells of this machine. */
    fun tell(event: View) {
        updates.add(Update.read(event, item))
    }

    private suspend fun <T> alone(work: suspend () -> T): T {
        if (!isPulled.compareAndSet(false, true)) throw invalid("run", "the run is being waited for already; one at a time")
        try {
            return work()
        } catch (original: CancellationException) {
            // A hook may throw one of its own.
            if (currentCoroutineContext().isActive) throw original
            cancel(original)
            throw (end as? End.Failed)?.let { cancellation(original, it.error) } ?: original
        } finally {
            isPulled.set(false)
        }
    }

    private suspend fun next(): Update? {
        while (end == null) {
            currentCoroutineContext().ensureActive()
            val state = unsaved
            if (state != null) save(state) else advance()?.let { return deliver(it) }
        }
        updates.poll()?.let { return deliver(it) }
        (end as? End.Failed)?.let { throw it.error }
        return null
    }

    /** One step, and what it says; gives what is to be told before waiting. */
    private suspend fun advance(): Update? {
        val want = connection.use { engine -> if (end == null) connection.step(engine, this).also(::finished) else null } ?: return null
        if (end != null) {
            // Not before all that the last step told has been passed on.
            connection.remove(this)
            return null
        }
        val head = Json.parseToJsonElement(want.head) as JsonObject
        when (val step = head.text("step")) {
            // Performed before anything is told, so that a run that is put aside never holds a request that others wait for.
            "send" -> send(head, want.body)
            "save" -> unsaved = head.text("state")
            "ask" -> return updates.poll() ?: ask(head)
            "wait", "blocked" -> return updates.poll() ?: rest(head.long("untilMs"))
            else -> error("the engine wants $step, which this version does not know")
        }
        return null
    }

    private suspend fun send(
        head: JsonObject,
        body: ByteArray,
    ) {
        val headers = head.list("headers").map { pair -> (pair as List<*>).map { (it as JsonElement).text().orEmpty() }.let { it[0] to it[1] } }
        val request =
            Request(
                head.text("method").orEmpty(),
                head.text("url").orEmpty(),
                headers,
                body,
                head.long("deadlineMs") ?: Long.MAX_VALUE,
                head.long("maxBytes") ?: Long.MAX_VALUE,
            )
        val reply = orEnd { perform(request) } ?: return
        connection.use { engine ->
            if (end != null) return@use
            try {
                refusing { connection.feed(engine, this, reply) }
            } catch (nonsense: InvalidArgumentError) {
                cause = nonsense
                connection.feed(engine, this, failed(Failure.BROKEN, nonsense.message))
            }
        }
    }

    @Suppress("TooGenericExceptionCaught")
    private suspend fun perform(request: Request): Parcel =
        try {
            cause = null
            val response = connection.transport.send(request)
            val pairs = response.headers.map { (name, value) -> listOf(clean(name), clean(value)) }
            Parcel(jsonOf(mapOf("status" to response.status, "headers" to pairs)).toString(), response.body)
        } catch (failure: TransportFailure) {
            cause = failure
            failed(failure.failure, failure.message)
        } catch (failure: Throwable) {
            // Whatever it is: the engine has to know that the request is over.
            currentCoroutineContext().ensureActive()
            cause = failure
            failed(Failure.BROKEN, failure.message ?: failure.javaClass.name)
        }

    private fun failed(
        failure: Failure,
        message: String,
    ) = Parcel(jsonOf(mapOf("failure" to failure.name.lowercase(), "message" to clean(message))).toString(), ByteArray(0))

    /** The text with half surrogate pairs replaced, which cannot cross. */
    private fun clean(text: String): String = String(text.toByteArray())

    private suspend fun save(state: String) {
        options.save?.let { hook -> orEnd { hook(state) } }
        if (end != null) return
        this.state = state
        unsaved = null
    }

    private suspend fun ask(head: JsonObject): Update? {
        val questions = head.member("questions") as JsonObject
        val pollAtMs = head.long("pollAtMs") ?: 0
        if (questions == asked) return rest(pollAtMs)
        asked = questions
        val hook = options.ask ?: return Update.Ask(Questions(questions), pollAtMs)
        var isSeen = false
        try {
            orEnd { hook(Questions(questions)) }.orEmpty().forEach(::answer)
            isSeen = true
        } finally {
            // Questions that the hook could not take are shown again.
            if (!isSeen) asked = null
        }
        return null
    }

    /** Waits until this time, or until something happens. */
    private suspend fun rest(untilMs: Long?): Update? {
        orEnd {
            coroutineScope {
                val sleeping = untilMs?.let { async { connection.clock.sleep(it) } }
                select {
                    sleeping?.onAwait { }
                    woken.onReceive { sleeping?.cancel() }
                }
            }
        }
        return null
    }

    private suspend fun deliver(update: Update): Update {
        options.onUpdate?.let { hook -> orEnd { hook(update) } }
        return update
    }

    /** What comes of this, or nothing if the machine ends before. */
    private suspend fun <T> orEnd(work: suspend () -> T): T? =
        coroutineScope {
            val working = async(start = CoroutineStart.UNDISPATCHED) { work() }
            select {
                working.onAwait { it }
                ended.onJoin {
                    working.cancel()
                    null
                }
            }
        }

    /** Notes the end, if this is it. */
    private fun finished(want: Parcel) {
        end =
            if (want.head == DONE) {
                End.Done(want.body)
            } else if (want.head.startsWith(FAILED)) {
                val head = Json.parseToJsonElement(want.head)
                End.Failed(errorOf(head.member("error") as JsonObject, cause))
            } else {
                return
            }
        ended.complete()
    }

    private companion object {
        const val DONE = """{"step":"done"}"""
        const val FAILED = """{"step":"failed","""
    }
}
