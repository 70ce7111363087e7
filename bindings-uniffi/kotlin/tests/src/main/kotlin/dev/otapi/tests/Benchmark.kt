package dev.otapi.tests

import dev.otapi.Client
import dev.otapi.ClientSettings
import dev.otapi.Format
import dev.otapi.Response
import dev.otapi.Transport
import dev.otapi.decode
import kotlinx.coroutines.runBlocking
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.jsonArray
import kotlinx.serialization.json.jsonObject
import java.io.ByteArrayInputStream
import javax.xml.stream.XMLInputFactory
import javax.xml.stream.XMLStreamConstants
import javax.xml.stream.XMLStreamReader

private const val SMALL = 17
private const val LARGE = 150
private const val ROUNDS = 15
private const val WARM_UP_MS = 1500
private const val CALLS = 200
private const val NANOS_IN_MS = 1e6

/**
 * How fast answers become objects, beside what one would do without this library, and what a call costs.
 *
 * In one process and in turns, so that a busy machine slows both. The last column is theirs by ours: 2 means that the library takes half
 * the time. Peers read the bytes, too, and give untyped objects.
 */
fun main() {
    println("%-20s  %9s %9s  %-18s %9s %6s".format("what", "bytes", "ms", "against", "ms", "ratio"))
    for ((size, items) in listOf("small" to SMALL, "large" to LARGE)) {
        val (xml, json) = page(items)
        for (body in listOf(xml, json)) {
            val read = decode("SearchItemsFrame", body).payload.jsonObject.getValue("items").jsonArray
            check(read.size == items) { "the page is not read as what it is" }
        }
        measure("xml, $size", xml.size, "StAX", 1, { decode("SearchItemsFrame", xml) }) { tree(xml) }
        measure("json, $size", json.size, "parseToJsonElement", 1, { decode("SearchItemsFrame", json) }) {
            Json.parseToJsonElement(String(json))
        }
    }
    val answer = """{"ErrorCode": "Ok", "Result": {"Id": "1", "Title": "One"}}""".toByteArray()
    val transport = Transport { Response(200, emptyList(), answer) }
    val given = mapOf("itemId" to "1")
    Client(ClientSettings(key = "k", format = Format.JSON, transport = transport)).use { client ->
        measure("call", answer.size, "parse alone", CALLS, { runBlocking { repeat(CALLS) { client.call("GetItemInfo", given) } } }) {
            repeat(CALLS) { Json.parseToJsonElement(String(answer)) }
        }
    }
}

private fun measure(
    name: String,
    bytes: Int,
    against: String,
    times: Int,
    ours: () -> Any?,
    theirs: () -> Any?,
) {
    val works = listOf(ours, theirs)
    val end = System.nanoTime() + WARM_UP_MS * NANOS_IN_MS.toLong()
    while (System.nanoTime() < end) works.forEach { it() }
    val taken = List(ROUNDS) { works.map { millis(it) / times } }
    val (mine, other) = works.indices.map { place -> taken.map { it[place] }.sorted()[ROUNDS / 2] }
    println("%-20s  %9d %9.4f  %-18s %9.4f %6.2f".format(name, bytes, mine, against, other, other / mine))
}

private fun millis(work: () -> Any?): Double {
    val started = System.nanoTime()
    work()
    return (System.nanoTime() - started) / NANOS_IN_MS
}

/** A document as maps, lists and texts: attributes beside elements, and a list where a name comes again. */
private fun tree(document: ByteArray): Any {
    val reader = XMLInputFactory.newFactory().createXMLStreamReader(ByteArrayInputStream(document))
    while (reader.next() != XMLStreamConstants.START_ELEMENT) continue
    return element(reader)
}

private fun element(reader: XMLStreamReader): Any {
    val members = LinkedHashMap<String, Any>()
    for (place in 0 until reader.attributeCount) members["@${reader.getAttributeLocalName(place)}"] = reader.getAttributeValue(place)
    val text = StringBuilder()
    while (true) {
        when (reader.next()) {
            XMLStreamConstants.START_ELEMENT -> add(members, reader.localName, element(reader))
            XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(reader.text)
            XMLStreamConstants.END_ELEMENT -> break
        }
    }
    if (members.isEmpty()) return text.toString()
    if (text.isNotEmpty()) members["#text"] = text.toString()
    return members
}

@Suppress("UNCHECKED_CAST")
private fun add(
    members: MutableMap<String, Any>,
    name: String,
    value: Any,
) {
    when (val before = members[name]) {
        null -> members[name] = value
        is MutableList<*> -> (before as MutableList<Any>).add(value)
        else -> members[name] = mutableListOf(before, value)
    }
}
