// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

// swift-format-ignore-file
import Foundation

@testable import Otapi

extension EventInfo: Declared {
  var declared: Given {
    [
      "name": name,
      "description": description,
      "isEnabled": isEnabled,
    ]
  }
}

extension MessageTemplateInfo: Declared {
  var declared: Given {
    [
      "metaInfo": metaInfo,
      "isClientVersion": isClientVersion,
      "isDefault": isDefault,
      "subject": subject,
      "text": text,
    ]
  }
}

extension MessageTemplateUpdateData: Declared {
  var declared: Given {
    [
      "isClientVersion": isClientVersion,
      "isDefault": isDefault,
      "subject": subject,
      "text": text,
    ]
  }
}

extension MessageTemplateUpdateData: Made {
  init(_ given: Parameters) throws {
    try self.init(isClientVersion: given("isClientVersion", "IsClientVersion"), isDefault: given("isDefault", "IsDefault"), subject: given("subject", "Subject"), text: given("text", "Text"))
  }

  var copied: Self {
    var copy = Self([:])
    copy.isClientVersion = isClientVersion
    copy.isDefault = isDefault
    copy.subject = subject
    copy.text = text
    return copy
  }
}

extension MessengerSettings: Declared {
  var declared: Given {
    [
      "metaInfo": metaInfo,
      "notificationEmails": notificationEmails,
      "notificationLanguage": notificationLanguage,
      "activeNotifications": activeNotifications,
    ]
  }
}

extension MessengerSettingsUpdateData: Declared {
  var declared: Given {
    [
      "notificationEmails": notificationEmails,
      "notificationLanguage": notificationLanguage,
      "activeNotifications": activeNotifications,
    ]
  }
}

extension MessengerSettingsUpdateData: Made {
  init(_ given: Parameters) throws {
    try self.init(notificationEmails: given("notificationEmails", "NotificationEmails"), notificationLanguage: given("notificationLanguage", "NotificationLanguage"), activeNotifications: given("activeNotifications", "ActiveNotifications"))
  }

  var copied: Self {
    var copy = Self([:])
    copy.notificationEmails = notificationEmails
    copy.notificationLanguage = notificationLanguage
    copy.activeNotifications = activeNotifications
    return copy
  }
}

extension SmsServiceModeSettings: Declared {
  var declared: Given {
    [
      "id": id,
      "displayName": displayName,
      "action": action,
      "smsService": smsService,
      "account": account,
      "secret": secret,
      "sender": sender,
      "apiId": apiId,
      "isEnabled": isEnabled,
      "testRecipientPhone": testRecipientPhone,
    ]
  }
}

extension SmsServiceModeSettings: Made {
  init(_ given: Parameters) throws {
    try self.init(id: given("id", "Id"), displayName: given("displayName", "DisplayName"), action: given("action", "Action"), smsService: given("smsService", "SmsService"), account: given("account", "Account"), secret: given("secret", "Secret"), sender: given("sender", "Sender"), apiId: given("apiId", "ApiId"), isEnabled: given("isEnabled", "IsEnabled"), testRecipientPhone: given("testRecipientPhone", "TestRecipientPhone"))
  }

  var copied: Self {
    var copy = Self([:])
    copy.id = id
    copy.displayName = displayName
    copy.action = action
    copy.smsService = smsService
    copy.account = account
    copy.secret = secret
    copy.sender = sender
    copy.apiId = apiId
    copy.isEnabled = isEnabled
    copy.testRecipientPhone = testRecipientPhone
    return copy
  }
}

extension SmsServiceSettings: Declared {
  var declared: Given {
    [
      "smsServiceModeSettingsList": smsServiceModeSettingsList,
      "isSmsEnabled": isSmsEnabled,
      "metaInfo": metaInfo,
    ]
  }
}

extension SmsServiceSettingsUpdateData: Declared {
  var declared: Given {
    [
      "smsServiceModeSettingsList": smsServiceModeSettingsList,
      "isSmsEnabled": isSmsEnabled,
    ]
  }
}

extension SmsServiceSettingsUpdateData: Made {
  init(_ given: Parameters) throws {
    try self.init(smsServiceModeSettingsList: given("smsServiceModeSettingsList", "SmsServiceModeSettingsList"), isSmsEnabled: given("isSmsEnabled", "IsSmsEnabled"))
  }

  var copied: Self {
    var copy = Self([:])
    copy.smsServiceModeSettingsList = smsServiceModeSettingsList
    copy.isSmsEnabled = isSmsEnabled
    return copy
  }
}

struct MessagingVectors: TypedArea {
  func call(_ method: String) -> TypedCall? {
    switch method {
    case "GetMessageEventList":
      TypedCall { caller, given, options in
        return try await caller.messaging.getMessageEventList(options: options)
      }
    case "GetMessageSettings":
      TypedCall { caller, given, options in
        return try await caller.messaging.getMessageSettings(includeMetaInfo: given("includeMetaInfo", "includeMetaInfo"), options: options)
      }
    case "GetMessageTemplate":
      TypedCall { caller, given, options in
        return try await caller.messaging.getMessageTemplate(inputLanguage: given("inputLanguage", "inputLanguage"), eventType: given.required("eventType", "eventType"), includeMetaInfo: given("includeMetaInfo", "includeMetaInfo"), options: options)
      }
    case "GetSmsServiceSettings":
      TypedCall { caller, given, options in
        return try await caller.messaging.getSmsServiceSettings(includeMetaInfo: given("includeMetaInfo", "includeMetaInfo"), options: options)
      }
    case "TestMessageTemplate":
      TypedCall { caller, given, options in
        try await caller.messaging.testMessageTemplate(inputLanguage: given("inputLanguage", "inputLanguage"), eventType: given.required("eventType", "eventType"), recipientInfo: given.required("recipientInfo", "recipientInfo"), options: options); return nil
      }
    case "UpdateMessageSettings":
      TypedCall { caller, given, options in
        try await caller.messaging.updateMessageSettings(updateData: given.required("updateData", "xmlUpdateData"), options: options); return nil
      }
    case "UpdateMessageTemplate":
      TypedCall { caller, given, options in
        try await caller.messaging.updateMessageTemplate(inputLanguage: given("inputLanguage", "inputLanguage"), eventType: given.required("eventType", "eventType"), updateData: given.required("updateData", "xmlUpdateData"), options: options); return nil
      }
    case "UpdateSmsServiceSettings":
      TypedCall { caller, given, options in
        try await caller.messaging.updateSmsServiceSettings(updateData: given.required("updateData", "xmlUpdateData"), options: options); return nil
      }
    default: nil
    }
  }
}
