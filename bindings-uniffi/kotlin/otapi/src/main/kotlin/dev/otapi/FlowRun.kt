package dev.otapi

import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.flow
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonElement

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
class FlowRun internal constructor(
    private val machine: Machine,
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
    suspend fun result(): JsonElement = Json.parseToJsonElement(String(machine.result()))

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
