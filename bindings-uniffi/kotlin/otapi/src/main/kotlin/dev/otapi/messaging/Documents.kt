// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
package dev.otapi.messaging

import dev.otapi.Document
import dev.otapi.enums.MetaListUpdateAction
import dev.otapi.given

class MessageTemplateUpdateData(
    fill: MessageTemplateUpdateData.() -> Unit = {},
) : Document() {
    var isClientVersion: Boolean? = null

    var isDefault: Boolean? = null

    var subject: String? = null

    var text: String? = null

    init {
        fill()
    }

    internal override fun members() = given("isClientVersion", isClientVersion, "isDefault", isDefault, "subject", subject, "text", text)
}

class MessengerSettingsUpdateData(
    fill: MessengerSettingsUpdateData.() -> Unit = {},
) : Document() {
    var notificationEmails: List<String>? = null

    var notificationLanguage: String? = null

    var activeNotifications: List<String>? = null

    init {
        fill()
    }

    internal override fun members() =
        given(
            "notificationEmails", notificationEmails,
            "notificationLanguage", notificationLanguage,
            "activeNotifications", activeNotifications,
        )
}

/** A [SmsServiceModeSettings] to be sent. */
class SmsServiceModeSettingsInput(
    fill: SmsServiceModeSettingsInput.() -> Unit = {},
) : Document() {
    var id: String? = null

    var displayName: String? = null

    var action: MetaListUpdateAction? = null

    var smsService: String? = null

    var account: String? = null

    var secret: String? = null

    var sender: String? = null

    var apiId: String? = null

    var isEnabled: Boolean? = null

    var testRecipientPhone: String? = null

    init {
        fill()
    }

    /** As it was [read], but for what is changed then. */
    @JvmOverloads
    constructor(read: SmsServiceModeSettings, fill: SmsServiceModeSettingsInput.() -> Unit = {}) : this() {
        id = read.id
        displayName = read.displayName
        action = read.action
        smsService = read.smsService
        account = read.account
        secret = read.secret
        sender = read.sender
        apiId = read.apiId
        isEnabled = read.isEnabled
        testRecipientPhone = read.testRecipientPhone
        fill()
    }

    internal override fun members() =
        given(
            "id", id,
            "displayName", displayName,
            "action", action,
            "smsService", smsService,
            "account", account,
            "secret", secret,
            "sender", sender,
            "apiId", apiId,
            "isEnabled", isEnabled,
            "testRecipientPhone", testRecipientPhone,
        )
}

class SmsServiceSettingsUpdateData(
    fill: SmsServiceSettingsUpdateData.() -> Unit = {},
) : Document() {
    var smsServiceModeSettingsList: List<SmsServiceModeSettingsInput>? = null

    var isSmsEnabled: Boolean? = null

    init {
        fill()
    }

    internal override fun members() = given("smsServiceModeSettingsList", smsServiceModeSettingsList, "isSmsEnabled", isSmsEnabled)
}
