package dev.otapi.conformance

import dev.otapi.ffi.Parcel
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import java.net.URLDecoder

/** What goes over the wire in a vector: replies in short, request bodies decoded. */
internal object Wire {
    fun reply(given: JsonElement): Parcel {
        Vectors.known(given, "ok", "code", "sub", "description", "requestId", "xml", "body", "status", "headers", "failure")
        given.at("failure").string()?.let { failure ->
            val head = objectOf("failure" to JsonPrimitive(failure), "message" to JsonPrimitive("as the vector says"))
            return Parcel(head.toString(), ByteArray(0))
        }
        val headers = given.at("headers").members().map { (name, value) -> JsonArray(listOf(JsonPrimitive(name), value)) }
        val status = given.at("status").takeIf { it.isThere } ?: JsonPrimitive(200)
        return Parcel(objectOf("status" to status, "headers" to JsonArray(headers)).toString(), body(given).toByteArray())
    }

    private fun body(given: JsonElement): String {
        val ok = given.at("ok")
        val code = given.at("code")
        return when {
            ok is JsonObject -> {
                JsonObject(mapOf("ErrorCode" to JsonPrimitive("Ok")) + ok).toString()
            }

            code.isThere -> {
                val sub = given.at("sub").takeIf { it.isThere }?.let { objectOf("Value" to it) }
                val members =
                    mapOf(
                        "ErrorCode" to code,
                        "SubErrorCode" to sub,
                        "ErrorDescription" to given.members()["description"],
                        "RequestId" to given.members()["requestId"],
                    )
                JsonObject(members.mapNotNull { (name, value) -> value?.let { name to it } }.toMap()).toString()
            }

            else -> {
                given.at("xml").string() ?: given.at("body").string() ?: throw Difference("a reply without a body")
            }
        }
    }

    /** A form body as an object of its parameters. */
    fun form(body: ByteArray): JsonElement {
        val pairs = body.decodeToString().split('&').filter { it.isNotEmpty() }
        val plain = { text: String -> URLDecoder.decode(text, Charsets.UTF_8) }
        return JsonObject(pairs.associate { plain(it.substringBefore('=')) to JsonPrimitive(plain(it.substringAfter('=', ""))) })
    }
}
