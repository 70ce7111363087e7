package dev.otapi.examples

import dev.otapi.*
import dev.otapi.common.SearchItemsParametersInput

// Buys three things for a customer, of which somebody has bought two by hand already. The service's address is the argument.
suspend fun main(arguments: Array<String>) =
    Client(ClientSettings(key = "sandbox", url = arguments[0])).use { client ->
        val shop = client.operator("operator", "operator")
        val buyer = client.customer("customer", "customer")

        val wanted = SearchItemsParametersInput { itemTitle = "backpack" }
        val found = client.search.searchItemsFrame(wanted, framePosition = 0, frameSize = 1).items[0].id
        val item = client.item.getItemFullInfo(found.orEmpty())
        println("found: ${item.title}")
        val ready = client.prepare(PrepareInput(buyer)).result()
        val (profile, mode) = ready.profiles[0] to ready.deliveryModes[0]
        println("prepared: to ${profile.name}, by ${mode.name}")

        val items = listOf(
            PlaceItem(item.id.orEmpty(), 1) { configurationId = item.configuredItems[0].id },
            PlaceItem("520813250866", 1) { configurationId = "3186064872" },
            PlaceItem("43215670013", 1),
        )
        val input = PlaceInput(buyer, mode.id, items) { operator = shop; userProfileId = profile.id.value }
        val placed = client.place(input).result()
        val (order, lines) = placed.orderId.value to placed.lines.flatMap { it.lineIds }
        println("placed: ${lines.size} lines, ${placed.total} ${placed.currency}")
        val paid = client.pay(PayInput(shop, order)).result()
        println("paid: ${paid.paid} ${paid.currency}, ${if (paid.settled) "settled" else "open"}")

        // The operator lets the service use an account at the marketplace. In truth, that is approved in a person's browser.
        val begun = client.providerSession(ProviderSessionInput(shop, "Taobao", "https://shop.example/")).result()
        val login = Request("GET", "${begun.url}&choice=approve", emptyList(), ByteArray(0), 10_000, 100_000)
        val back = HttpTransport().send(login).headers.first { (name) -> name.equals("location", ignoreCase = true) }.second
        client.completeProviderSession(CompleteProviderSessionInput(begun.state, back)).result()
        val market = client.provider("Taobao", account = "buyer", operator = shop)

        // The service buys the first line, and asks about its price. Choices are told apart by their parameters, never by their texts.
        val run = client.export(ExportInput(shop, market, order) { lineIds = listOf(lines[0].value) })
        run.updates.collect { update ->
            for (question in (update as? Update.Ask)?.questions?.questions.orEmpty()) {
                println("asked: ${question.message}")
                run.answer(Answer(question, question.choices.first { it.has("answer", "accept") }))
            }
        }
        for (line in run.result().lines) println("exported: line ${1 + lines.indexOf(line.lineId)} is ${line.verdict}")
        val linked = client.link(LinkInput(shop, market, order, listOf("2100000000000000001"))).result()
        for (line in linked.lines) println("linked: line ${1 + lines.indexOf(line.lineId)} is ${line.verdict}")
        val news = client.synchronise(SynchroniseInput(shop, market) { orderIds = listOf(order) }).result()
        for (line in news.differences) {
            println("synchronised: line ${1 + lines.indexOf(line.lineId)} has another ${line.fields.joinToString { it.field }}")
        }
        val parcel = client.track(TrackInput(shop) { waybill = "]C0YT2100000000001" }).result()
        for (hit in parcel.hits) println("scanned: line ${1 + lines.indexOf(hit.lineId)}, ${hit.title}")
    }
