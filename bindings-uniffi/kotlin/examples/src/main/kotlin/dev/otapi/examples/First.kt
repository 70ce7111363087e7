package dev.otapi.examples

import dev.otapi.Client
import dev.otapi.ClientSettings
import dev.otapi.PayInput
import dev.otapi.PlaceInput
import dev.otapi.PlaceItem
import dev.otapi.PrepareInput
import dev.otapi.sandbox.Sandbox

suspend fun main() =
    Client(ClientSettings(key = "sandbox", transport = Sandbox())).use { client ->
        val shop = client.operator("operator", "operator")
        val buyer = client.customer("customer", "customer")

        val item = client.item.getItemFullInfo("520813250866")
        val ready = client.prepare(PrepareInput(buyer)).result()
        val items = listOf(PlaceItem("520813250866", 2) { configurationId = item.configuredItems[0].id })
        val placing =
            PlaceInput(buyer, ready.deliveryModes[0].id, items) {
                operator = shop
                userProfileId = ready.profiles[0].id.value
            }
        val order = client.place(placing).result()
        val paid = client.pay(PayInput(shop, order.orderId.value)).result()
        println("${item.title}: order ${order.orderId}, settled: ${paid.settled}")
    }
