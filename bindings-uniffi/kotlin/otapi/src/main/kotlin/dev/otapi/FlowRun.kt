package dev.otapi

import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.flow
import java.util.concurrent.ConcurrentLinkedQueue

/**
 * A flow at work. Nothing happens until it is pulled: collect its [updates], or ask for its [result]. To stop collecting only pauses it; to
 * cancel the coroutine that pulls it stops it.
 *
 * ```kotlin
 * val run = client.export(ExportInput(operator, provider, orderId))
 * run.updates.collect { println(it) }
 * val exported = run.result()
 * ```
 */
open class FlowRun<out R> internal constructor(
    internal val machine: Machine,
    private val read: (ByteArray) -> R,
) {
    /** The run's number in its client, as log records name it. */
    val id: Long get() = machine.id.toLong()

    /** The state that was kept last, for [Client.resume]; nothing secret is in it. */
    val state: String? get() = machine.state

    /** What happens until the end. Collecting drives the run; a failure is thrown here. Of two who collect, each would miss updates. */
    val updates: Flow<Update> = flow { while (true) emit(machine.pull() ?: break) }

    /**
     * Goes on to the end and gives the result; afterwards the same result, or the same error, again.
     *
     * @throws OtapiError if it fails.
     */
    suspend fun result(): R = read(machine.result())

    /** The same run with a result of this type, such as `::PlaceResult`, for a run that [Client.start] or [Client.resume] gave. */
    fun <T : View> expecting(result: (json: String) -> T): FlowRun<T> = FlowRun(machine) { result(String(it)) }

    /** As above, and with items of this type: `client.resume(state).expecting(::BulkResult, ::ItemFullInfo)`. */
    fun <I : View, T : View> expecting(
        result: (json: String) -> T,
        item: (json: String) -> I,
    ): ItemsRun<I, T> {
        machine.item = { item(it.json().toString()) }
        return ItemsRun(machine) { result(String(it)) }
    }

    /**
     * Answers an open question, or says something unasked, such as `Answer("Cancel")` to a running activity. It is sent when the run is
     * pulled; an answer that does not fit comes back as [Update.AnswerRefused].
     */
    fun answer(answer: Map<String, Any?>) = machine.answer(answer)

    /**
     * Stops the run: its next pull ends with [CancelledError], or [OutcomeUnknownError] if a change was on its way. This stops nothing at
     * the service.
     */
    fun cancel() = machine.cancel(null)
}

/** A flow that gives items on its way, one after the other. They come as [Update.Items], too. */
class ItemsRun<out I : View, out R> internal constructor(
    machine: Machine,
    read: (ByteArray) -> R,
) : FlowRun<R>(machine, read) {
    /** Those that came, and have not been taken. */
    private val left = ConcurrentLinkedQueue<View>()

    /**
     * The items, as they come, to the end; the [result] is there afterwards. Collecting drives the run; who stops and collects again goes on
     * with the next item.
     *
     * ```kotlin
     * val run = client.bulkItems(BulkItemsInput(ids))
     * run.items.collect { item -> println(item.title) }
     * println("missing: ${run.result().missing}")
     * ```
     */
    val items: Flow<I> =
        flow {
            while (true) {
                val next = left.poll()
                if (next == null) {
                    val update = machine.pull() ?: break
                    if (update is Update.Items) left.addAll(update.items)
                } else {
                    // Of the one type that the machine makes.
                    @Suppress("UNCHECKED_CAST")
                    emit(next as I)
                }
            }
        }
}

/** Starts a flow of this kind. */
internal fun Caller.begin(
    kind: String,
    input: Map<String, Any?>,
    options: RunOptions,
    item: (Tree) -> View = ::Part,
): Machine {
    val (name, text) = text(kind, "kind") to encode(input, "", connection)
    return connection.start(options, item) { it.start(name, text) }
}

/** A flow whose result is read so. The printed flows are made of this. */
internal fun <R : View> Caller.flow(
    kind: String,
    input: Document,
    options: RunOptions,
    make: (Tree) -> R,
): FlowRun<R> = FlowRun(begin(kind, input.members(), options), reader(make))

/** As [flow], with items. */
internal fun <I : View, R : View> Caller.itemsFlow(
    kind: String,
    input: Document,
    options: RunOptions,
    item: (Tree) -> I,
    make: (Tree) -> R,
): ItemsRun<I, R> = ItemsRun(begin(kind, input.members(), options, item), reader(make))

private fun <R : View> reader(make: (Tree) -> R): (ByteArray) -> R = { make(TreeReader(it).read() as Tree) }
