package dev.otapi.examples

import dev.otapi.Answer
import dev.otapi.Client
import dev.otapi.ClientSettings
import dev.otapi.ExportInput
import dev.otapi.LinkInput
import dev.otapi.PayInput
import dev.otapi.PlaceInput
import dev.otapi.PlaceItem
import dev.otapi.PrepareInput
import dev.otapi.Questions
import dev.otapi.RunOptions
import dev.otapi.SynchroniseInput
import dev.otapi.TrackInput
import dev.otapi.common.SearchItemsParametersInput

// Has one line of an order bought, links two that were bought by hand, and takes their parcel in. The argument is an emulator's address.
suspend fun main(words: Array<String>) =
    Client(ClientSettings(key = "sandbox", url = words[0], language = "en")).use { client ->
        val shop = client.operator("operator", "operator")
        val buyer = client.customer("customer", "customer")

        val found = client.search.searchItemsFrame(SearchItemsParametersInput { itemTitle = "backpack" }, framePosition = 0, frameSize = 10)
        val item = client.item.getItemFullInfo(found.items[0].id ?: error("no backpack"))
        println("found: ${item.title}")

        val ready = client.prepare(PrepareInput(buyer)).result()
        val backpack = PlaceItem(item.id!!, 1) { configurationId = item.configuredItems[0].id }
        val shirt = PlaceItem("520813250866", 1) { configurationId = "3186064872" }
        val placing =
            PlaceInput(buyer, ready.deliveryModes[0].id, listOf(backpack, shirt, PlaceItem("43215670013", 1))) {
                operator = shop
                userProfileId = ready.profiles[0].id.value
            }
        val placed = client.place(placing).result()
        val (order, lines) = placed.orderId.value to placed.lines.map { it.lineIds[0].value }
        println("placed: ${placed.lines.size} lines, complete: ${placed.complete}")

        val paid = client.pay(PayInput(shop, order)).result()
        println("paid: settled: ${paid.settled}")

        val market = client.provider("Taobao", account = "buyer", operator = shop)
        val run = client.export(ExportInput(shop, market, order) { lineIds = listOf(lines[0]) }, RunOptions(ask = ::accept))
        println("exported: line 1 is ${run.result().lines[0].verdict}")

        val linked = client.link(LinkInput(shop, market, order, listOf("2100000000000000001"))).result()
        println("linked: ${linked.lines.count { it.marketplaceOrder == "2100000000000000001" }} lines, complete: ${linked.complete}")

        val synchronised = client.synchronise(SynchroniseInput(shop, market) { orderIds = listOf(order) }).result()
        println("synchronised: ${synchronised.lines.size} lines, ${synchronised.differences.size} changes")

        val tracked = client.track(TrackInput(shop) { waybill = "]C0YT2100000000001" }).result()
        println("parcel: lines ${tracked.hits.map { lines.indexOf(it.lineId.value) + 1 }.sorted().joinToString(" and ")}")
    }

/** A risen price is accepted. */
fun accept(asked: Questions) = asked.questions.map { question -> Answer(question, question.choices.first { it.has("answer", "accept") }) }
