package dev.otapi

import dev.otapi.ffi.Refusal
import kotlinx.coroutines.CancellationException
import kotlinx.coroutines.TimeoutCancellationException
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive

/** Whether trying the same call again can help. */
enum class Retry {
    /** It cannot, or it might do the same thing twice. */
    NEVER,

    /** It can, after [OtapiError.retryAfterMs] milliseconds if that is known. */
    AFTER,

    /** It can, once there is a new session. */
    AFTER_NEW_SESSION,
}

/**
 * Everything that is known of a failure, and nothing that is secret. There is one subclass for each [kind]; decide by these, never by the
 * message.
 */
sealed class OtapiError(
    record: JsonObject,
    cause: Throwable?,
) : Exception(record.text("message").orEmpty(), cause) {
    /** The sort of failure, as records name it: `transport`, `outcome_unknown`, … An open set. */
    val kind: String = record.text("kind").orEmpty()

    /** The service's `ErrorCode`, as sent. An open set. */
    val code: String? = record.text("code")

    /** The service's `SubErrorCode`, as sent. An open set. */
    val subCode: String? = record.text("subCode")

    /** A sentence for people. The service words its own in the call's language. */
    override val message: String = record.text("message").orEmpty()

    /** The method that was called. */
    val method: String? = record.text("method")

    /** The service's number of the request, to name when a fault is reported. */
    val requestId: String? = record.text("requestId")

    /** The HTTP status, where an answer came. */
    val httpStatus: Int? = record.long("httpStatus")?.toInt()

    /** Whether to try again. */
    val retry: Retry =
        when (record.text("retry")) {
            "after" -> Retry.AFTER
            "after_new_session" -> Retry.AFTER_NEW_SESSION
            else -> Retry.NEVER
        }

    /** Milliseconds to wait before trying again, where the service named them. */
    val retryAfterMs: Long? = record.long("retryAfterMs")

    /** The offending argument, or the place in the answer: `addData.items[0].quantity`. */
    val path: String? = record.text("path")

    /** Ids of what is there although the flow failed, or was seen while looking for the truth. */
    val candidates: List<String> = record.list("candidates").mapNotNull { it.text() }

    /** Kind, method, codes, path and message in one line. */
    override fun toString(): String {
        val codes = listOfNotNull(code, subCode).joinToString("/")
        val inMethod = method?.let { " in $it" }.orEmpty()
        val withCodes = if (codes.isEmpty()) "" else " ($codes)"
        val at = path?.let { " at $it" }.orEmpty()
        return "$kind$inMethod$withCodes$at: $message"
    }
}

/** The request did not get through, or the answer did not come back, for a reason of the network. */
class TransportError internal constructor(record: JsonObject, cause: Throwable?) : OtapiError(record, cause)

/** The deadline passed before the answer was complete. */
class TimeoutError internal constructor(record: JsonObject, cause: Throwable?) : OtapiError(record, cause)

/** The caller cancelled, and nothing was changed by what was cancelled. */
class CancelledError internal constructor(record: JsonObject, cause: Throwable?) : OtapiError(record, cause)

/** An HTTP status other than success, from the service or from a proxy before it. */
class HttpError internal constructor(record: JsonObject, cause: Throwable?) : OtapiError(record, cause)

/** The body is not an answer of the service. */
class MalformedAnswerError internal constructor(record: JsonObject, cause: Throwable?) : OtapiError(record, cause)

/** The body exceeds a limit of size, depth or number. */
class LimitExceededError internal constructor(record: JsonObject, cause: Throwable?) : OtapiError(record, cause)

/** The service refused, with a code that has no class of its own. */
class ServiceError internal constructor(record: JsonObject, cause: Throwable?) : OtapiError(record, cause)

/** The customer's or operator's session is no longer valid. */
class SessionExpiredError internal constructor(record: JsonObject, cause: Throwable?) : OtapiError(record, cause)

/** The key, the signature, the session or the address is not allowed to do this. */
class AccessDeniedError internal constructor(record: JsonObject, cause: Throwable?) : OtapiError(record, cause)

/** An argument is missing, unknown or of the wrong form; [path] names it. Nothing was sent. */
class InvalidArgumentError internal constructor(record: JsonObject, cause: Throwable?) : OtapiError(record, cause)

/** A call that changes something was sent, and whether it took effect is not known. [candidates] were seen while looking. */
class OutcomeUnknownError internal constructor(record: JsonObject, cause: Throwable?) : OtapiError(record, cause)

/** A failure of a kind that this version does not know. */
class OtherError internal constructor(record: JsonObject, cause: Throwable?) : OtapiError(record, cause)

private val kinds: Map<String, (JsonObject, Throwable?) -> OtapiError> =
    mapOf(
        "transport" to ::TransportError,
        "timeout" to ::TimeoutError,
        "cancelled" to ::CancelledError,
        "http" to ::HttpError,
        "malformed_answer" to ::MalformedAnswerError,
        "limit_exceeded" to ::LimitExceededError,
        "service" to ::ServiceError,
        "session_expired" to ::SessionExpiredError,
        "access_denied" to ::AccessDeniedError,
        "invalid_argument" to ::InvalidArgumentError,
        "outcome_unknown" to ::OutcomeUnknownError,
    )

/** The error of a record. */
internal fun errorOf(
    record: JsonObject,
    cause: Throwable? = null,
): OtapiError = (kinds[record.text("kind")] ?: ::OtherError)(record, cause)

/** An argument that cannot be sent, named by its path. */
internal fun invalid(
    path: String,
    message: String,
): OtapiError {
    val members = mapOf("kind" to "invalid_argument", "path" to path, "message" to message)
    return errorOf(JsonObject(members.mapValues { JsonPrimitive(it.value) }))
}

/** Has the engine's refusals thrown as what they are. */
internal inline fun <T> refusing(work: () -> T): T =
    try {
        work()
    } catch (refusal: Refusal.Record) {
        throw errorOf(Json.parseToJsonElement(refusal.record) as JsonObject)
    }

/** What goes out of a cancelled coroutine: a cancellation that tells what became of the call. */
internal fun cancellation(
    original: CancellationException,
    error: OtapiError,
): CancellationException =
    when (original) {
        // `withTimeoutOrNull` knows it by identity. Where coroutines are debugged this is a copy, caused by the one that comes out.
        is TimeoutCancellationException -> original.apply { generateSequence<Throwable>(this) { it.cause }.last().addSuppressed(error) }
        else -> CancellationException(error.message, error)
    }
