// Runs the examples of the reference: each gets the answer of its method, and must send what its page promises and nothing else.
package dev.otapi.book

import dev.otapi.Client
import dev.otapi.ClientSettings
import dev.otapi.Request
import dev.otapi.Response
import dev.otapi.Scope
import dev.otapi.Transport
import kotlinx.coroutines.runBlocking
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive
import java.io.File

/** Whoever the examples call with. */
class Callers(
    val client: Client,
    val operator: Scope,
    val customer: Scope,
    val provider: Scope,
)

/** Examples by the service's names of their methods. */
typealias Examples = Map<String, suspend (Callers) -> Unit>

private class Desk : Transport {
    val sent = ArrayList<String>()
    var answer = ""

    override suspend fun send(request: Request): Response {
        sent += "${request.url.substringAfterLast('/')} ${request.body.decodeToString()}"
        return Response(200, emptyList(), answer.toByteArray())
    }
}

fun main(arguments: Array<String>) {
    val exchanges = Json.parseToJsonElement(File(arguments[0]).readText()).jsonObject
    val desk = Desk()
    val client = Client(ClientSettings(key = "KEY", transport = desk))
    val provider = client.provider("Taobao", session = "PROVIDER")
    val callers = Callers(client, client.operator(session = "OPERATOR"), client.customer(session = "CUSTOMER"), provider)
    // Each is a line that begins with its page; the stage reads them.
    val failures = ArrayList<String>()
    if (start().operator.role != "operator") failures += "index.html: the operator is none"
    val examples = all.flatMap { it.entries }
    for ((method, example) in examples) {
        val (body, answer) = listOf("body", "answer").map { exchanges.getValue(method).jsonObject.getValue(it).jsonPrimitive.content }
        desk.sent.clear()
        desk.answer = answer
        val wanted = "$method $body"
        try {
            runBlocking { example(callers) }
            if (desk.sent != listOf(wanted)) failures += "methods/$method.html: sent ${desk.sent}, not $wanted"
        } catch (error: Exception) {
            failures += "methods/$method.html: $error"
        }
    }
    failures.forEach(::println)
    println("${examples.size} examples, ${failures.size} failures")
}
