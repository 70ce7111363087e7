package dev.otapi.examples

import dev.otapi.Client
import dev.otapi.ClientSettings
import dev.otapi.OrderItem
import dev.otapi.PayInput
import dev.otapi.PlaceInput
import dev.otapi.PrepareInput
import dev.otapi.sandbox.Sandbox
import kotlinx.serialization.json.jsonArray
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive
import kotlinx.serialization.json.long

suspend fun main() =
    Client(ClientSettings(key = "sandbox", transport = Sandbox())).use { client ->
        val operator = client.operator("operator", "operator")
        val customer = client.customer("customer", "customer")

        val item = client.item.getItemFullInfo("520813250866")
        val ready = client.prepare(PrepareInput(customer)).result().jsonObject
        val (mode, profile) = listOf("deliveryModes", "profiles").map { ready.getValue(it).jsonArray[0].jsonObject.getValue("id") }
        val items = listOf(OrderItem("520813250866", 2, item.configuredItems[0].id))
        val order = client.place(PlaceInput(customer, mode.jsonPrimitive.content, items, operator, profile.jsonPrimitive.long)).result()
        val orderId = order.jsonObject.getValue("orderId").jsonPrimitive.content
        val paid = client.pay(PayInput(operator, orderId)).result().jsonObject
        println("${item.title}: order $orderId, settled: ${paid["settled"]}")
    }
