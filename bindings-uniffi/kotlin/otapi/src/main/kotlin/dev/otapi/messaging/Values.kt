// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
package dev.otapi.messaging

import dev.otapi.Tree
import dev.otapi.View
import dev.otapi.common.FieldMetaInfo
import dev.otapi.enums.MetaListUpdateAction
import dev.otapi.flag
import dev.otapi.many
import dev.otapi.text
import dev.otapi.texts

class EventInfo internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val name: String? get() = text("name")

    val description: String? get() = text("description")

    val isEnabled: Boolean? get() = flag("isEnabled")
}

class MessageTemplateInfo internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val metaInfo: List<FieldMetaInfo> get() = many("metaInfo") { FieldMetaInfo(it) }

    val isClientVersion: Boolean? get() = flag("isClientVersion")

    val isDefault: Boolean? get() = flag("isDefault")

    val subject: String? get() = text("subject")

    val text: String? get() = text("text")
}

class MessengerSettings internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val metaInfo: List<FieldMetaInfo> get() = many("metaInfo") { FieldMetaInfo(it) }

    val notificationEmails: List<String> get() = texts("notificationEmails")

    val notificationLanguage: String? get() = text("notificationLanguage")

    val activeNotifications: List<String> get() = texts("activeNotifications")
}

class SmsServiceModeSettings internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val id: String? get() = text("id")

    val displayName: String? get() = text("displayName")

    val action: MetaListUpdateAction? get() = text("action")?.let(::MetaListUpdateAction)

    val smsService: String? get() = text("smsService")

    val account: String? get() = text("account")

    val secret: String? get() = text("secret")

    val sender: String? get() = text("sender")

    val apiId: String? get() = text("apiId")

    val isEnabled: Boolean? get() = flag("isEnabled")

    val testRecipientPhone: String? get() = text("testRecipientPhone")
}

class SmsServiceSettings internal constructor(
    tree: Tree,
) : View(tree) {
    constructor(json: String) : this(Tree.of(json))

    val smsServiceModeSettingsList: List<SmsServiceModeSettings> get() = many("smsServiceModeSettingsList") { SmsServiceModeSettings(it) }

    val isSmsEnabled: Boolean? get() = flag("isSmsEnabled")

    val metaInfo: List<FieldMetaInfo> get() = many("metaInfo") { FieldMetaInfo(it) }
}
