// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
package dev.otapi.backgroundactivity

import dev.otapi.AreaCalls
import dev.otapi.CallOptions
import dev.otapi.Caller
import dev.otapi.always
import dev.otapi.common.NamedParameterInput
import dev.otapi.enums.BackgroundActivityType
import dev.otapi.given
import dev.otapi.many

/** Long work at the service: following it and answering its questions. */
class BackgroundActivityCalls internal constructor(
    caller: Caller,
) : AreaCalls(caller) {
    /**
     * Perform an action, such as cancelling, on a background activity.
     *
     * Answers nothing: read the activity again to see the effect.
     *
     * Changes once: never repeated by itself. Performs whatever the activity offers under that id; only Cancel is known, others may act
     * again. Needs an operator's session.
     *
     * @param actionId One of the activity's Actions; Cancel is always among them.
     */
    suspend fun doActionForBackgroundActivity(
        activityType: BackgroundActivityType,
        activityId: String,
        actionId: String,
        options: CallOptions = CallOptions(),
    ): Unit =
        call("DoActionForBackgroundActivity", given("activityType", activityType, "activityId", activityId, "actionId", actionId), options) {}

    /**
     * Answer a step of a background activity with that step action's parameters.
     *
     * Answers nothing: read the activity again to see the effect. The question may have been answered by somebody else meanwhile.
     *
     * Changes once: never repeated by itself. Answers a question of a running activity; a repeat could answer a later question with the
     * same words. Needs an operator's session.
     *
     * @param parameters The parameters of the chosen step action, sent back unchanged.
     */
    suspend fun doStepActionForBackgroundActivity(
        activityType: BackgroundActivityType,
        activityId: String,
        parameters: List<NamedParameterInput>,
        options: CallOptions = CallOptions(),
    ): Unit =
        call("DoStepActionForBackgroundActivity", given("activityType", activityType, "activityId", activityId, "parameters", parameters), options) {}

    /**
     * Get the state, progress and steps of a background activity.
     *
     * Only IsFinished tells the end: there is no failed state, and ProgressPercent may stay below 100.
     *
     * Needs an operator's session.
     */
    suspend fun getBackgroundActivityInfo(
        activityType: BackgroundActivityType,
        activityId: String,
        options: CallOptions = CallOptions(),
    ): BackgroundActivityFullInfo =
        call("GetBackgroundActivityInfo", given("activityType", activityType, "activityId", activityId), options) { always("payload") { BackgroundActivityFullInfo(it) } }

    /**
     * Search background activities by type.
     *
     * Needs an operator's session.
     *
     * @param searchParameters An empty document returns all activities.
     */
    suspend fun searchBackgroundActivities(
        searchParameters: BackgroundActivitySearchParameters? = null,
        options: CallOptions = CallOptions(),
    ): List<BackgroundActivityInfo> =
        call("SearchBackgroundActivities", given("searchParameters", searchParameters), options) { many("payload") { BackgroundActivityInfo(it) } }
}
