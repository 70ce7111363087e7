// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
package dev.otapi.statistics

import dev.otapi.Tree
import dev.otapi.View
import dev.otapi.double
import dev.otapi.enums.ContentType
import dev.otapi.flag
import dev.otapi.int
import dev.otapi.ints
import dev.otapi.long
import dev.otapi.many
import dev.otapi.moment
import dev.otapi.one
import dev.otapi.text
import dev.otapi.texts
import java.time.Instant

class Archive internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val records: List<ArchiveRecord> get() = many("records") { ArchiveRecord(it) }

    val sumCall: Long? get() = long("sumCall")

    val methods: List<GetCallArchivesMethod> get() = many("methods") { GetCallArchivesMethod(it) }
}

class ArchiveRecord internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val count: Long? get() = long("count")

    val timeMeasure: Instant? get() = moment("timeMeasure")
}

class BoxStatistics internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val date: Instant? get() = moment("date")

    val boxFullTime: Double? get() = double("boxFullTime")

    val boxOtherTime: Double? get() = double("boxOtherTime")

    val boxWorkTime: Double? get() = double("boxWorkTime")

    val apiNetworkTime: Double? get() = double("apiNetworkTime")

    val apiWorkTime: Double? get() = double("apiWorkTime")

    val apiNetworkTimePerCall: Double? get() = double("apiNetworkTimePerCall")
}

class CallArchive internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val totalCallsArchive: Archive? get() = one("totalCallsArchive") { Archive(it) }

    val paidCallsArchive: Archive? get() = one("paidCallsArchive") { Archive(it) }

    val errorCallsArchive: Archive? get() = one("errorCallsArchive") { Archive(it) }
}

class CallStatistic internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val callCount: Long? get() = long("callCount")

    val callLimit: Long? get() = long("callLimit")
}

class CallStatistics internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val callCount: Long? get() = long("callCount")

    val dailyCallCount: Long? get() = long("dailyCallCount")

    val weeklyCallCount: Long? get() = long("weeklyCallCount")

    val monthlyCallCount: Long? get() = long("monthlyCallCount")

    val lastMinuteCallCounts: List<Int> get() = ints("lastMinuteCallCounts")

    val activeInstances: Int? get() = int("activeInstances")

    val activeTestInstances: Int? get() = int("activeTestInstances")

    val otapiCallStatistics: ComponentCallStatistics? get() = one("otapiCallStatistics") { ComponentCallStatistics(it) }

    val otapiAllCallStatistics: ComponentCallStatistics? get() = one("otapiAllCallStatistics") { ComponentCallStatistics(it) }

    val totalLengthTranslatedTexts: ComponentCallStatistics? get() = one("totalLengthTranslatedTexts") { ComponentCallStatistics(it) }

    val lengthExternalTranslatedTexts: ComponentCallStatistics? get() = one("lengthExternalTranslatedTexts") { ComponentCallStatistics(it) }

    val cachedAdapterCalltatistics: ComponentCallStatistics? get() = one("cachedAdapterCalltatistics") { ComponentCallStatistics(it) }

    val adapterCalltatistics: ComponentCallStatistics? get() = one("adapterCalltatistics") { ComponentCallStatistics(it) }
}

class ComponentCallStatistics internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val name: String? get() = text("name")

    val statisticsByTimePeriod: TimePeriodCallStatistics? get() = one("statisticsByTimePeriod") { TimePeriodCallStatistics(it) }

    val totalCount: Long? get() = long("totalCount")
}

class ContentList internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val content: List<String> get() = texts("content")

    val contentType: ContentType? get() = text("contentType")?.let(::ContentType)
}

class GetCallArchivesMethod internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val name: String? get() = text("name")

    /** Assumed, not documented. */
    val value: Long? get() = long("value")
}

class StatisticsSettingsInfo internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val isNeedCollect: Boolean? get() = flag("isNeedCollect")
}

class TimePeriodCallStatistics internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val dailyCallCount: Long? get() = long("dailyCallCount")

    val weeklyCallCount: Long? get() = long("weeklyCallCount")

    val monthlyCallCount: Long? get() = long("monthlyCallCount")
}
