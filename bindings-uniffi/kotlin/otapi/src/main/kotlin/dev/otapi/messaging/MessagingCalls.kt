// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
package dev.otapi.messaging

import dev.otapi.AreaCalls
import dev.otapi.CallOptions
import dev.otapi.Caller
import dev.otapi.always
import dev.otapi.given
import dev.otapi.many

/** Messages to customers: events, templates, SMS. */
class MessagingCalls internal constructor(
    caller: Caller,
) : AreaCalls(caller) {
    /**
     * List the events that customer messages can be sent for.
     *
     * Needs an operator's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun getMessageEventList(
        options: CallOptions = CallOptions(),
    ): List<EventInfo> = call("GetMessageEventList", emptyMap(), options) { many("payload") { EventInfo(it) } }

    /**
     * Get the settings of customer messages.
     *
     * Needs an operator's session.
     *
     * Known from other clients, not documented.
     *
     * @param includeMetaInfo Assumed, not documented.
     */
    suspend fun getMessageSettings(
        includeMetaInfo: Boolean? = null,
        options: CallOptions = CallOptions(),
    ): MessengerSettings =
        call("GetMessageSettings", given("includeMetaInfo", includeMetaInfo), options) { always("payload") { MessengerSettings(it) } }

    /**
     * Get the message template of an event.
     *
     * Needs an operator's session.
     *
     * Known from other clients, not documented.
     *
     * @param includeMetaInfo Assumed, not documented.
     */
    suspend fun getMessageTemplate(
        eventType: String,
        inputLanguage: String? = null,
        includeMetaInfo: Boolean? = null,
        options: CallOptions = CallOptions(),
    ): MessageTemplateInfo =
        call("GetMessageTemplate", given("eventType", eventType, "inputLanguage", inputLanguage, "includeMetaInfo", includeMetaInfo), options) { always("payload") { MessageTemplateInfo(it) } }

    /**
     * Get the settings of the SMS services.
     *
     * Needs an operator's session.
     *
     * Known from other clients, not documented.
     *
     * @param includeMetaInfo Assumed, not documented.
     */
    suspend fun getSmsServiceSettings(
        includeMetaInfo: Boolean? = null,
        options: CallOptions = CallOptions(),
    ): SmsServiceSettings =
        call("GetSmsServiceSettings", given("includeMetaInfo", includeMetaInfo), options) { always("payload") { SmsServiceSettings(it) } }

    /**
     * Send a test message from the template of an event.
     *
     * Changes once: never repeated by itself. Sends a message at every call. Needs an operator's session.
     *
     * Known from other clients, not documented.
     *
     * @param recipientInfo The address that the test message goes to.
     */
    suspend fun testMessageTemplate(
        eventType: String,
        recipientInfo: String,
        inputLanguage: String? = null,
        options: CallOptions = CallOptions(),
    ): Unit =
        call("TestMessageTemplate", given("eventType", eventType, "recipientInfo", recipientInfo, "inputLanguage", inputLanguage), options) {}

    /**
     * Change the settings of customer messages.
     *
     * Changes something; the same call again leaves the same state. Sets the sent settings to the given values; its lists are stated whole.
     * Needs an operator's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun updateMessageSettings(
        updateData: MessengerSettingsUpdateData,
        options: CallOptions = CallOptions(),
    ): Unit = call("UpdateMessageSettings", given("updateData", updateData), options) {}

    /**
     * Change the message template of an event.
     *
     * Changes something; the same call again leaves the same state. Sets the sent fields of a template to the given values. Needs an
     * operator's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun updateMessageTemplate(
        eventType: String,
        updateData: MessageTemplateUpdateData,
        inputLanguage: String? = null,
        options: CallOptions = CallOptions(),
    ): Unit =
        call("UpdateMessageTemplate", given("eventType", eventType, "updateData", updateData, "inputLanguage", inputLanguage), options) {}

    /**
     * Change the settings of the SMS services.
     *
     * Changes once: never repeated by itself. Its document can add entries to the list of SMS services; a repeat could add them again.
     * Needs an operator's session.
     *
     * Known from other clients, not documented.
     */
    suspend fun updateSmsServiceSettings(
        updateData: SmsServiceSettingsUpdateData,
        options: CallOptions = CallOptions(),
    ): Unit = call("UpdateSmsServiceSettings", given("updateData", updateData), options) {}
}
