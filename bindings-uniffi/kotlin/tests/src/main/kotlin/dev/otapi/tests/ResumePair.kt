package dev.otapi.tests

import dev.otapi.ActivitySettings
import dev.otapi.Answer
import dev.otapi.Client
import dev.otapi.ClientSettings
import dev.otapi.CompleteProviderSessionInput
import dev.otapi.ExportInput
import dev.otapi.ExportResult
import dev.otapi.PayInput
import dev.otapi.PlaceInput
import dev.otapi.PlaceItem
import dev.otapi.PrepareInput
import dev.otapi.ProviderSessionInput
import dev.otapi.RunOptions
import dev.otapi.Scope
import dev.otapi.Sessions
import dev.otapi.Update
import dev.otapi.common.SearchItemsParametersInput
import dev.otapi.enums.ItemProviderType
import dev.otapi.jsonOf
import kotlinx.coroutines.flow.first
import kotlinx.coroutines.runBlocking
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive
import java.io.File
import java.net.URI
import java.net.http.HttpClient
import java.net.http.HttpRequest
import java.net.http.HttpResponse

/** `begin URL FILE` leaves an export in the middle, of which `finish URL FILE` makes the end, here or in another language. */
fun main(words: Array<String>) {
    val (verb, url, file) = words
    val settings = ClientSettings(key = "sandbox", url = url, activity = ActivitySettings(50, 50, 100))
    Client(settings).use { client ->
        val operator = client.operator("operator", "operator")
        runBlocking { if (verb == "begin") begin(client, operator, File(file)) else finish(client, operator, File(file)) }
    }
}

private suspend fun begin(
    client: Client,
    operator: Scope,
    file: File,
) {
    val customer = client.customer("customer", "customer")
    val shirts =
        SearchItemsParametersInput {
            provider = ItemProviderType.TAOBAO
            itemTitle = "shirt"
        }
    val items =
        client.search.searchItemsFrame(shirts, framePosition = 0, frameSize = 10).items
            .map { client.item.getItemFullInfo(it.id!!) }
            .filter { it.isSellAllowed != false }
            .map { item -> PlaceItem(item.id!!, 2) { configurationId = item.configuredItems.firstOrNull()?.id } }
            .take(2)
    val prepared = client.prepare(PrepareInput(customer)).result()
    val input =
        PlaceInput(customer, prepared.deliveryModes.first().id, items) {
            this.operator = operator
            userProfileId = prepared.profiles.first().id.value
        }
    val order = client.place(input).result().orderId.value
    client.pay(PayInput(operator, order)).result()
    val begun = client.providerSession(ProviderSessionInput(operator, "Taobao", "https://shop.example/back")).result()
    val completing = CompleteProviderSessionInput(begun.state, approve(begun.url)) { this.operator = operator }
    val session = client.completeProviderSession(completing).result().session!!.value
    val run = client.export(ExportInput(operator, client.provider("Taobao", session = session), order))
    run.updates.first { it is Update.Progress }
    file.writeText(jsonOf(mapOf("state" to run.state, "providerSession" to session)).toString())
}

private suspend fun finish(
    client: Client,
    operator: Scope,
    file: File,
) {
    val kept = Json.parseToJsonElement(file.readText())
    val provider = client.provider("Taobao", session = kept.text("providerSession"))
    val accepting =
        RunOptions(ask = { asked ->
            asked.questions.flatMap { question -> question.choices.filter { it.has("answer", "accept") }.map { Answer(question, it) } }
        })
    val run = client.resume(kept.text("state"), Sessions(operator = operator, provider = provider), accepting)
    val result = run.expecting(::ExportResult).result()
    check(result.complete) { "not every line was bought: ${result.json()}" }
    println("complete")
}

private fun approve(url: String): String {
    val request = HttpRequest.newBuilder(URI("$url&choice=approve")).build()
    return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.discarding()).headers().firstValue("Location").get()
}

private fun JsonElement.text(name: String): String = jsonObject.getValue(name).jsonPrimitive.content
