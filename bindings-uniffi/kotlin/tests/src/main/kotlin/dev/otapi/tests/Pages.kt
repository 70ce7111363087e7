package dev.otapi.tests

import kotlinx.serialization.json.JsonPrimitive
import java.math.BigDecimal

/** A text beside attributes; in JSON it is the member of this name. */
private class Marked(
    val name: String,
    val text: String,
    val attributes: Map<String, String>,
)

/** The XML and JSON bytes of a page of so many items as the service sends it to `SearchItemsFrame`, each about 7 KB of XML. */
internal fun page(items: Int): Pair<ByteArray, ByteArray> {
    val content = mapOf("TotalCount" to items, "Items" to mapOf("TotalCount" to items, "Content" to List(items, ::item)))
    val answer = mapOf("ErrorCode" to "Ok", "RequestId" to "00000000-0000-4000-8000-000000000001", "Result" to content)
    val namespaces = """ xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns="http://services.opentao.net""""
    val document = """<?xml version="1.0" encoding="utf-8"?>${element("ItemInfoListFrameAnswer", answer, namespaces)}"""
    return document.toByteArray() to json(answer).toByteArray()
}

private val LIST_ITEMS =
    mapOf(
        "Content" to "Item",
        "Pictures" to "ItemPicture",
        "Features" to "Feature",
        "FeaturedValues" to "Value",
        "DisplayedMoneys" to "Money",
    )

private fun hundredths(value: Int): BigDecimal = BigDecimal.valueOf(value.toLong(), 2)

private fun item(number: Int): Map<String, Any> {
    val id = "${520_000_000_000 + number * 7_919L}"
    val price = 500 + number * 137 % 90_000
    val picture = { place: Int -> "https://img.alicdn.com/imgextra/i$place/2114988950/O1CN01${id}2Fz9M6pE0MA_!!2114988950.jpg" }
    val sized = { place: Int, side: Int ->
        Marked("Url", "${picture(place)}_${side}x${side}q90.jpg", mapOf("Width" to "$side", "Height" to "$side"))
    }
    val pictures =
        List(5) { place ->
            val sizes = mapOf("Small" to 100, "Medium" to 310, "Large" to 600).mapValues { sized(place, it.value) }
            mapOf("Url" to picture(place)) + sizes + ("IsMain" to (place == 0))
        }
    val values = listOf("TaobaoVendorId", "SalesInLast30Days", "TotalSales", "reviews", "favCount", "userId")
    return mapOf(
        "Id" to id,
        "ErrorCode" to "Ok",
        "HasError" to false,
        "ProviderType" to "Taobao",
        "UpdatedTime" to "2021-11-25T04:51:44.648",
        "Title" to "Полка для крышек «Кухня & дом», $number см, без сверления",
        "OriginalTitle" to "简约锅盖架壁挂式家用免打孔多功能 $number",
        "CategoryId" to "otc-${number % 5_000}",
        "ExternalCategoryId" to "${50_000_000 + number}",
        "VendorId" to "尚品阁家居专营店",
        "VendorName" to "尚品阁家居专营店",
        "VendorScore" to number % 20,
        "BrandId" to " other/其他",
        "TaobaoItemUrl" to "https://item.taobao.com/item.htm?id=$id&from=list",
        "ExternalItemUrl" to "https://item.taobao.com/item.htm?id=$id&from=list",
        "MainPictureUrl" to picture(0),
        "StuffStatus" to "New",
        "Volume" to number * 31 % 1_000,
        "Price" to fullPrice(price),
        "Pictures" to pictures,
        "Location" to mapOf("City" to "Гуанчжоу", "State" to "Guangdong"),
        "Features" to listOf("Tmall"),
        "FeaturedValues" to values.mapIndexed { place, name -> Marked("Value", "${number % 999 * (place + 1)}", mapOf("Name" to name)) },
        "IsSellAllowed" to true,
        "PhysicalParameters" to mapOf("Weight" to hundredths(number % 300)),
        "IsFiltered" to false,
    )
}

private fun simplePrice(price: Int): Map<String, Any> {
    val money = Marked("Price", "${hundredths(price * 452)}", mapOf("Sign" to "₮", "Code" to "MNT"))
    return mapOf(
        "OriginalPrice" to hundredths(price),
        "MarginPrice" to hundredths(price * 138 / 100),
        "OriginalCurrencyCode" to "CNY",
        "ConvertedPriceList" to mapOf("Internal" to money, "DisplayedMoneys" to listOf(money)),
    )
}

private fun fullPrice(price: Int): Map<String, Any> =
    simplePrice(price) +
        mapOf(
            "ConvertedPrice" to "${price * 4}.00₮",
            "ConvertedPriceWithoutSign" to "${price * 4}.00",
            "CurrencySign" to "₮",
            "CurrencyName" to "MNT",
            "IsDeliverable" to false,
            "DeliveryPrice" to simplePrice(0),
            "OneItemDeliveryPrice" to simplePrice(0),
            "PriceWithoutDelivery" to simplePrice(price),
            "OneItemPriceWithoutDelivery" to simplePrice(price),
        )

private fun escaped(value: Any?): String = value.toString().replace("&", "&amp;")

private fun element(
    name: String,
    value: Any?,
    attributes: String = "",
): String {
    val inside =
        when (value) {
            is Marked -> escaped(value.text)
            is List<*> -> value.joinToString("") { element(LIST_ITEMS.getValue(name), it) }
            is Map<*, *> -> value.entries.joinToString("") { (member, inner) -> element(member.toString(), inner) }
            else -> escaped(value)
        }
    val own = (value as? Marked)?.attributes?.entries?.joinToString("") { (key, text) -> " $key=\"${escaped(text)}\"" }.orEmpty()
    return "<$name$attributes$own>$inside</$name>"
}

private fun json(value: Any?): String =
    when (value) {
        is Marked -> json(mapOf(value.name to value.text) + value.attributes)
        is List<*> -> value.joinToString(",", "[", "]", transform = ::json)
        is Map<*, *> -> value.entries.joinToString(",", "{", "}") { (name, member) -> "${json(name)}:${json(member)}" }
        is String -> JsonPrimitive(value).toString()
        else -> value.toString()
    }
