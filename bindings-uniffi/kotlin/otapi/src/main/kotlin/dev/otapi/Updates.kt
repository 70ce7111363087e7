package dev.otapi

import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject

/** What happens in a [FlowRun] before its end. */
sealed class Update {
    /** An activity moved on. */
    class Progress(
        /** 0 to 100, as sent; it may stay below 100. */
        val percent: Int,
        /** `running`, `awaiting`, `cancelling`, `finished` or `cancelled`. */
        val state: String,
    ) : Update() {
        override fun toString(): String = "Progress($percent %, $state)"
    }

    /** A line of an activity's log, each told once. */
    class Step(
        /** The line's place in the log, from 0. */
        val index: Int,
        /** `Info`, `Warning`, `Error`, `Question` or another text; an open set. */
        val stepType: String,
        /** For people. */
        val message: String,
    ) : Update() {
        override fun toString(): String = "Step($index, $stepType, $message)"
    }

    /** An http or https address for a person's browser. The question that offered it stays open. */
    class OpenUrl(
        /** The address. */
        val url: String,
    ) : Update() {
        override fun toString(): String = "OpenUrl($url)"
    }

    /** An answer was not taken, by the client or by the service. Nothing is lost: what is still open is asked again. */
    class AnswerRefused(
        /** Why. */
        val error: OtapiError,
    ) : Update() {
        override fun toString(): String = "AnswerRefused($error)"
    }

    /**
     * Questions are open. On the next pull the run goes on if one was answered with [FlowRun.answer]; else it waits for an answer until
     * [pollAtMs] and looks whether somebody else gave one.
     */
    class Ask(
        /** What is open. */
        val questions: Questions,
        /** When it is looked again; milliseconds of the client's monotonic clock. */
        val pollAtMs: Long,
    ) : Update() {
        override fun toString(): String = "Ask(${questions.questions.size} questions)"
    }

    /** Items of a flow that gives some, such as `bulkItems`: of its own type, and read by name where nobody said which that is. */
    class Items(
        /** The place of the first of these among all, from 0. A run that is taken up may give some again, at their old places. */
        val first: Int,
        /** The items. */
        val items: List<View>,
        /** The ids of those among them that came incomplete to the end. */
        val incomplete: List<String>,
    ) : Update() {
        override fun toString(): String = "Items($first, ${items.size} items)"
    }

    /** Something that this version does not know. */
    class Other(
        /** The event's name. */
        val event: String,
        /** Its members. */
        val members: JsonObject,
    ) : Update() {
        override fun toString(): String = "Other($event)"
    }

    internal companion object {
        /** An event of the engine about a run. */
        fun read(
            event: View,
            item: (Tree) -> View,
        ): Update {
            val text = { name: String -> event.text(name).orEmpty() }
            val number = { name: String -> event.int(name) ?: 0 }
            return when (val name = text("event")) {
                "progress" -> Progress(number("percent"), text("state"))
                "step" -> Step(number("index"), text("stepType"), text("message"))
                "items" -> Items(number("first"), event.many("items", item), event.texts("incomplete"))
                "open_url" -> OpenUrl(text("url"))
                "answer_refused" -> AnswerRefused(errorOf(event["error"] as JsonObject))
                else -> Other(name, event.json())
            }
        }
    }
}

/** The open questions of an activity. */
class Questions internal constructor(
    /** The questions as received. */
    val json: JsonObject,
) {
    /** The type of the activity that asks. */
    val activityType: String = json.member("activity")?.text("type").orEmpty()

    /** The id of the activity that asks. */
    val activityId: String = json.member("activity")?.text("id").orEmpty()

    /** What is open. */
    val questions: List<Question> = json.list("questions").map(::Question)

    /** What the activity as a whole offers, such as to be cancelled: ids for [Answer], each with a label for people. */
    val actions: Map<String, String> = json.list("actions").associate { it.text("action").orEmpty() to it.text("label").orEmpty() }
}

/** An open question. */
class Question internal constructor(
    json: JsonElement,
) {
    /** Names the question in its present wording: an answer to one that has changed since is refused. */
    val id: String = json.text("id").orEmpty()

    /** The place of the question in the activity's log. */
    val stepIndex: Int = json.long("stepIndex")?.toInt() ?: 0

    /** The type of that line; an open set. */
    val stepType: String = json.text("stepType").orEmpty()

    /** For people. */
    val message: String = json.text("message").orEmpty()

    /** What can be answered. */
    val choices: List<Choice> = json.list("choices").map(::Choice)
}

/** One way to answer a question. */
class Choice internal constructor(
    json: JsonElement,
) {
    /** The number to answer with. */
    val choice: Int = json.long("choice")?.toInt() ?: 0

    /** `answer`, `link` (leads to [Update.OpenUrl]), or `unknown`, which is sent only on request. */
    val kind: String = json.text("kind").orEmpty()

    /** The service's id of the action. */
    val action: String = json.text("action").orEmpty()

    /** For people. */
    val label: String = json.text("label").orEmpty()

    /** Names and values, in order, as they go back to the service. */
    val parameters: List<Pair<String, String>> = json.list("parameters").map { it.text("name").orEmpty() to it.text("value").orEmpty() }

    /** Whether a parameter has this name and value. */
    fun has(
        name: String,
        value: String,
    ): Boolean = (name to value) in parameters
}

/** An answer to a question, or an action of the activity as a whole. */
class Answer private constructor(
    members: Map<String, Any?>,
) : Input(members) {
    /** Answers a question with one of its choices; [send] sends even the parameters of an unknown action. */
    @JvmOverloads
    constructor(question: Question, choice: Choice, send: Boolean = false) : this(question.id, choice.choice, send)

    /** Answers the question of this id with the choice of this number. */
    @JvmOverloads
    constructor(question: String, choice: Int, send: Boolean = false) :
        this(notNull("question" to question, "choice" to choice, "send" to send.takeIf { it }))

    /** Does something with the whole activity, asked or not, such as `Cancel`. */
    constructor(action: String) : this(mapOf("action" to action))
}

/** What is worth logging. Nothing secret is in it. */
sealed class LogRecord {
    /** One attempt of a request. */
    class Log(
        /** The call's or run's number in its client. */
        val id: Long,
        /** The service's method. */
        val method: String,
        /** The number of the attempt, from 1. */
        val attempt: Int,
        /** `ok`, or the kind and code of the failure. */
        val outcome: String,
        /** Milliseconds from sending to the answer. */
        val elapsedMs: Long,
    ) : LogRecord() {
        override fun toString(): String = "$method: $outcome in $elapsedMs ms (attempt $attempt)"
    }

    /** A session was obtained, or lost with what hung on it. */
    class Session(
        /** The scope's number, as [Scope.id]. */
        val scope: Long,
        /** `opened`, or `lost` when the service no longer takes it. */
        val change: String,
    ) : LogRecord() {
        override fun toString(): String = "session of scope $scope $change"
    }

    internal companion object {
        /** An event of the engine, or nothing if it is none to log. */
        fun read(event: View): LogRecord? {
            val text = { name: String -> event.text(name).orEmpty() }
            val number = { name: String -> event.long(name) ?: 0 }
            return when (text("event")) {
                "log" -> Log(number("id"), text("method"), number("attempt").toInt(), text("outcome"), number("elapsedMs"))
                "session" -> Session(number("scope"), text("change"))
                else -> null
            }
        }
    }
}
