// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
package dev.otapi.backgroundactivity

import dev.otapi.Tree
import dev.otapi.View
import dev.otapi.common.NamedParameter
import dev.otapi.enums.BackgroundActivityStepType
import dev.otapi.enums.BackgroundActivityType
import dev.otapi.flag
import dev.otapi.ids.BackgroundActivityActionId
import dev.otapi.ids.BackgroundActivityId
import dev.otapi.ids.BackgroundActivityStepActionId
import dev.otapi.int
import dev.otapi.many
import dev.otapi.moment
import dev.otapi.text
import java.time.Instant

class BackgroundActivityActionInfo internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val id: BackgroundActivityActionId? get() = text("id")?.let(::BackgroundActivityActionId)

    val displayName: String? get() = text("displayName")
}

class BackgroundActivityFullInfo internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    /** One that came where a [BackgroundActivityInfo] was expected. */
    constructor(read: BackgroundActivityInfo) : this(read.tree)

    val id: BackgroundActivityId? get() = text("id")?.let(::BackgroundActivityId)

    /** Assumed, not documented. */
    val type: BackgroundActivityType? get() = text("type")?.let(::BackgroundActivityType)

    val description: String? get() = text("description")

    val isFinished: Boolean? get() = flag("isFinished")

    val isCancelled: Boolean? get() = flag("isCancelled")

    val isAwaitingAction: Boolean? get() = flag("isAwaitingAction")

    val progressPercent: Int? get() = int("progressPercent")

    val workTime: Int? get() = int("workTime")

    val actions: List<BackgroundActivityActionInfo> get() = many("actions") { BackgroundActivityActionInfo(it) }

    val startTime: Instant? get() = moment("startTime")

    val steps: List<BackgroundActivityStepInfo> get() = many("steps") { BackgroundActivityStepInfo(it) }
}

/** In an answer it may come as `BackgroundActivityFullInfo`, with the members of that. */
class BackgroundActivityInfo internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val id: BackgroundActivityId? get() = text("id")?.let(::BackgroundActivityId)

    /** Assumed, not documented. */
    val type: BackgroundActivityType? get() = text("type")?.let(::BackgroundActivityType)

    val description: String? get() = text("description")

    val isFinished: Boolean? get() = flag("isFinished")

    val isCancelled: Boolean? get() = flag("isCancelled")

    val isAwaitingAction: Boolean? get() = flag("isAwaitingAction")

    val progressPercent: Int? get() = int("progressPercent")

    val workTime: Int? get() = int("workTime")

    val actions: List<BackgroundActivityActionInfo> get() = many("actions") { BackgroundActivityActionInfo(it) }

    val startTime: Instant? get() = moment("startTime")
}

class BackgroundActivityStepActionInfo internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val id: BackgroundActivityStepActionId? get() = text("id")?.let(::BackgroundActivityStepActionId)

    val displayName: String? get() = text("displayName")

    val parameters: List<NamedParameter> get() = many("parameters") { NamedParameter(it) }
}

class BackgroundActivityStepInfo internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    /** Assumed, not documented. */
    val type: BackgroundActivityStepType? get() = text("type")?.let(::BackgroundActivityStepType)

    val message: String? get() = text("message")

    val timeFromStart: Int? get() = int("timeFromStart")

    val actions: List<BackgroundActivityStepActionInfo> get() = many("actions") { BackgroundActivityStepActionInfo(it) }
}
