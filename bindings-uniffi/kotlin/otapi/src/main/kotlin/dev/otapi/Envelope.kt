package dev.otapi

import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import java.nio.ByteBuffer
import java.util.Base64

/** An answer: the payload, and what stands beside it. */
class Envelope internal constructor(
    json: JsonElement,
) {
    /** What was asked for; `JsonNull` where the method gives nothing. */
    val payload: JsonElement = json.member("payload") ?: JsonNull

    /** The service's number of the request, to name when a fault is reported. */
    val requestId: String? = json.text("requestId")

    /** How long the service took, in its own measure. */
    val requestTime: Double? = json.double("requestTime")

    /** Whether parts failed; see [blockErrors]. */
    val partial: Boolean = json.flag("partial")

    /** Whether texts are not translated yet; asking again later gives them. */
    val untranslated: Boolean = json.flag("untranslated")

    /** The parts of a batch that failed. */
    val blockErrors: List<BlockError> = json.list("blockErrors").map(::BlockError)

    /** Values that could not be read as declared, and were left out. */
    val warnings: List<Warning> = json.list("warnings").map(::Warning)

    /** Members that the catalogue does not know, if they were asked for. */
    val extra: JsonElement? = json.member("extra")

    /** The body as received, if it was asked for. */
    val raw: ByteArray? = json.text("raw")?.let { Base64.getDecoder().decode(it) }

    internal companion object {
        fun read(text: String) = Envelope(Json.parseToJsonElement(text))
    }
}

/** A part of a batch that failed. */
class BlockError internal constructor(
    json: JsonElement,
) {
    /** The part's name. */
    val block: String = json.text("block").orEmpty()

    /** The service's code; an open set. */
    val code: String = json.text("code").orEmpty()

    /** For people. */
    val message: String? = json.text("message")
}

/** A value that could not be read as declared. */
class Warning internal constructor(
    json: JsonElement,
) {
    /** Where it stands. */
    val path: String = json.text("path").orEmpty()

    /** The value as received. */
    val raw: String = json.text("raw").orEmpty()
}

/** Options of [decode]. */
class DecodeOptions
    @JvmOverloads
    constructor(
        /** The HTTP status that came with the body, if there was one. */
        val status: Int? = null,
        /** Whether to keep the body in [Envelope.raw]. */
        val raw: Boolean = false,
        /** Whether to keep members that the catalogue does not know, in [Envelope.extra]. */
        val extra: Boolean = false,
        /** Limits on the body. */
        val limits: Limits? = null,
    )

/**
 * Reads a stored answer of a method, XML or JSON.
 *
 * @throws OtapiError if it is an error of the service, or no answer.
 */
@JvmOverloads
fun decode(
    method: String,
    body: ByteArray,
    options: DecodeOptions = DecodeOptions(),
): Envelope {
    val members = notNull("status" to options.status, "raw" to options.raw, "extra" to options.extra, "limits" to options.limits?.members())
    // The engine reads it in place, which only a buffer outside the heap allows.
    val direct = ByteBuffer.allocateDirect(body.size).put(body).flip()
    return Envelope.read(refusing { dev.otapi.ffi.decode(text(method, "method"), direct, jsonOf(members).toString()) })
}
