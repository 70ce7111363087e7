package dev.otapi.examples

import dev.otapi.Answer
import dev.otapi.Client
import dev.otapi.ClientSettings
import dev.otapi.CompleteProviderSessionInput
import dev.otapi.ExportInput
import dev.otapi.HttpTransport
import dev.otapi.OrderItem
import dev.otapi.PayInput
import dev.otapi.PlaceInput
import dev.otapi.PrepareInput
import dev.otapi.ProviderSessionInput
import dev.otapi.Questions
import dev.otapi.RunOptions
import dev.otapi.Scope
import dev.otapi.SynchroniseInput
import dev.otapi.TrackInput
import dev.otapi.Update
import dev.otapi.sandbox.Sandbox
import kotlinx.coroutines.runBlocking
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.contentOrNull
import kotlinx.serialization.json.jsonArray
import kotlinx.serialization.json.jsonObject
import java.net.URI
import java.net.http.HttpClient
import java.net.http.HttpRequest
import java.net.http.HttpResponse

// The main job from one end to the other. Without arguments it runs offline on the sandbox; over HTTP with
// --url URL --key KEY [--secret SECRET] --operator LOGIN:PASSWORD --customer LOGIN:PASSWORD

fun main(words: Array<String>) {
    val options = words.toList().chunked(2).associate { (name, value) -> name.removePrefix("--") to value }
    val url = options["url"]
    val sandbox = if (url == null) Sandbox() else null
    val settings =
        ClientSettings(
            key = options["key"] ?: "sandbox",
            secret = options["secret"],
            url = url,
            language = "en",
            transport = sandbox ?: HttpTransport(),
        )
    Client(settings).use { client ->
        val (operatorLogin, operatorPassword) = (options["operator"] ?: "operator:operator").split(":", limit = 2)
        val (customerLogin, customerPassword) = (options["customer"] ?: "customer:customer").split(":", limit = 2)
        val operator = client.operator(operatorLogin, operatorPassword)
        val customer = client.customer(customerLogin, customerPassword)
        runBlocking { Shop(client, operator, customer, sandbox).run() }
    }
    println("\nEverything was done, and done once.")
}

private class Shop(
    val client: Client,
    val operator: Scope,
    val customer: Scope,
    val sandbox: Sandbox?,
) {
    suspend fun run() {
        println("Find something to buy")
        val items = find("shirt", 2)
        println("\nPlace the order")
        val order = place(items)
        println("\nPay it")
        pay(order)
        println("\nGet the marketplace's session")
        val provider = providerSession()
        println("\nHave it bought")
        export(order, provider)
        println("\nSynchronise until the parcels are on their way")
        val waybill = synchronise(order, provider)
        println("\nA parcel arrives")
        track(order, waybill)
        println("\nThe books")
        check(order)
    }

    private suspend fun find(
        title: String,
        count: Int,
    ): List<OrderItem> {
        val parameters = mapOf("provider" to "Taobao", "itemTitle" to title)
        val found = client.call("SearchItemsFrame", mapOf("parameters" to parameters, "framePosition" to 0, "frameSize" to 10))
        val items = ArrayList<OrderItem>()
        for (item in found["items"]) {
            val id = item("id")
            val full = client.call("GetItemFullInfo", mapOf("itemId" to id))
            if (full("isSellAllowed") == "false" || items.size == count) continue
            tell("2 x ${item("title")} ($id)")
            items += OrderItem(id, 2, full["configuredItems"].firstOrNull()?.invoke("id"))
        }
        return items
    }

    private suspend fun place(items: List<OrderItem>): String {
        val prepared = client.prepare(PrepareInput(customer)).result()
        ensure(prepared("ready") == "true", "a profile or a delivery mode is missing")
        val profile = prepared["profiles"].first()
        val mode = prepared["deliveryModes"].first()
        tell("to ${profile("name")}, ${profile("address")}, by ${mode("name")}")
        val input =
            PlaceInput(
                customer,
                mode("id"),
                items,
                operator,
                userProfileId = profile("id").toLong(),
                comment = "A gift, please wrap",
            )
        // A shop keeps the state in its database, so that a crash never orders twice.
        val placed = client.place(input, RunOptions(save = { })).result()
        tell("order ${placed("orderId")}: ${placed("total")} ${placed("currency")}")
        placed["lines"].forEach { tell("${it("itemId")} is ${it("verdict")}") }
        ensure(placed("complete") == "true", "the order has gaps")
        return placed("orderId")
    }

    private suspend fun pay(order: String) {
        val paid = client.pay(PayInput(operator, order)).result()
        tell("deposited ${paid("deposited")} ${paid("currency")}, reserved ${paid("reserved")}")
        ensure(paid("settled") == "true", "something is still open")
    }

    private suspend fun providerSession(): Scope {
        val begun = client.providerSession(ProviderSessionInput(operator, "Taobao", "https://shop.example/back")).result()
        // In real life the operator's browser does this.
        val returned = sandbox?.visit(begun("url")) ?: approve(begun("url"))
        val state = begun.jsonObject.getValue("state")
        val completed = client.completeProviderSession(CompleteProviderSessionInput(state, returned, operator)).result()
        ensure(completed("outcome") == "session", "the marketplace refused")
        tell("the account `${completed("account")}` may be used")
        return client.provider("Taobao", session = completed("session"))
    }

    private fun approve(url: String): String {
        val request = HttpRequest.newBuilder(URI("$url&choice=approve")).build()
        return HttpClient
            .newHttpClient()
            .send(request, HttpResponse.BodyHandlers.discarding())
            .headers()
            .firstValue("Location")
            .get()
    }

    private suspend fun export(
        order: String,
        provider: Scope,
    ) {
        val run = client.export(ExportInput(operator, provider, order), RunOptions(ask = ::accept))
        run.updates.collect { update ->
            when (update) {
                is Update.Progress -> tell("${update.percent} % ${update.state}")
                is Update.Step -> tell("${update.stepType}: ${update.message}")
                else -> tell(update.toString())
            }
        }
        val exported = run.result()
        exported["lines"].forEach { tell("line ${it("lineId")} is ${it("verdict")} as ${it("marketplaceOrder")}") }
        ensure(exported("complete") == "true", "not every line was bought")
    }

    /** The shop owner accepts a changed price. */
    private fun accept(asked: Questions): List<Answer> {
        val question = asked.questions.first()
        val choice = question.choices.first { it.has("answer", "accept") }
        tell("? ${question.message}")
        tell("! ${choice.label}")
        return listOf(Answer(question, choice))
    }

    private suspend fun synchronise(
        order: String,
        provider: Scope,
    ): String {
        repeat(3) {
            val synchronised = client.synchronise(SynchroniseInput(operator, provider, orderIds = listOf(order))).result()
            for (difference in synchronised["differences"]) {
                for (field in difference["fields"]) tell("line ${difference("lineId")}: ${field("field")} -> ${field("after")}")
            }
            synchronised["lines"].map { it("waybill") }.firstOrNull { it.isNotEmpty() }?.let { return it }
        }
        error("no parcel was sent")
    }

    private suspend fun track(
        order: String,
        waybill: String,
    ) {
        // A scanner adds blanks and does not care for case.
        val hits = client.track(TrackInput(operator, waybill = " ${waybill.lowercase()} \r\n")).result()["hits"]
        hits.forEach { tell("in $waybill: ${it("quantity")} x ${it("title")}, order ${it("orderId")}") }
        ensure(hits.any { it("orderId") == order }, "the parcel was not found")
    }

    /** Holds what really happened against what was to be done; it can be seen only offline. */
    private fun check(order: String) {
        val truth = sandbox?.truth() ?: return tell("the answers agree with each other")
        val placed = truth["orders"].single()
        ensure(placed("id") == order && placed("paid") == placed("total"), "the order is not paid exactly")
        tell("one order, ${placed("paid")} of ${placed("total")} paid")
        val effects = truth.jsonObject.getValue("effects")
        for (method in listOf("AddOrder", "PostTransaction", "SalesPaymentReserve", "RunOrderExportingToProvider")) {
            ensure(effects(method) == "1", "$method took effect more than once, or never")
        }
    }
}

private fun tell(line: String) = println("   $line")

private fun ensure(
    holds: Boolean,
    message: String,
) = check(holds) { message }

/** A member's text. */
private operator fun JsonElement.invoke(name: String): String = (jsonObject[name] as? JsonPrimitive)?.contentOrNull.orEmpty()

/** A member's items. */
private operator fun JsonElement.get(name: String): List<JsonElement> = jsonObject[name]?.jsonArray.orEmpty()
