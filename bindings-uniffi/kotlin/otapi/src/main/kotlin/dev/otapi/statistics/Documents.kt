// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
package dev.otapi.statistics

import dev.otapi.Document
import dev.otapi.enums.CallArchiveTimePeriod
import dev.otapi.enums.ContentType
import dev.otapi.given
import java.time.Instant

/** Two generations of the admin panel name the period DateFrom/DateTo and StartDate/EndDate; which one the service reads now is unknown. */
class CallArchivesSearchParameters(
    fill: CallArchivesSearchParameters.() -> Unit = {},
) : Document() {
    var timePeriod: CallArchiveTimePeriod? = null

    var dateFrom: Instant? = null

    var dateTo: Instant? = null

    var startDate: Instant? = null

    var endDate: Instant? = null

    var includeArchiveByMethods: Boolean? = null

    var methodName: String? = null

    init {
        fill()
    }

    internal override fun members() =
        given(
            "timePeriod", timePeriod,
            "dateFrom", dateFrom,
            "dateTo", dateTo,
            "startDate", startDate,
            "endDate", endDate,
            "includeArchiveByMethods", includeArchiveByMethods,
            "methodName", methodName,
        )
}

/** A [ContentList] to be sent. */
class ContentListInput(
    fill: ContentListInput.() -> Unit = {},
) : Document() {
    var content: List<String>? = null

    var contentType: ContentType? = null

    init {
        fill()
    }

    /** As it was [read], but for what is changed then. */
    @JvmOverloads
    constructor(read: ContentList, fill: ContentListInput.() -> Unit = {}) : this() {
        content = read.content
        contentType = read.contentType
        fill()
    }

    internal override fun members() = given("content", content, "contentType", contentType)
}

class RequestGroupInfo(
    fill: RequestGroupInfo.() -> Unit = {},
) : Document() {
    var groupId: String? = null

    var fullTime: Double? = null

    var workTime: Double? = null

    var requests: List<StoreRequestGroupRequest>? = null

    init {
        fill()
    }

    internal override fun members() = given("groupId", groupId, "fullTime", fullTime, "workTime", workTime, "requests", requests)
}

/** The older admin panel sends IsNeedCollect as an attribute. */
class StatisticsSettingsUpdateData(
    fill: StatisticsSettingsUpdateData.() -> Unit = {},
) : Document() {
    var isNeedCollect: Boolean? = null

    init {
        fill()
    }

    internal override fun members() = given("isNeedCollect", isNeedCollect)
}

class StoreRequestGroupRequest(
    fill: StoreRequestGroupRequest.() -> Unit = {},
) : Document() {
    var id: String? = null

    var time: Double? = null

    init {
        fill()
    }

    internal override fun members() = given("id", id, "time", time)
}
