// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

import Foundation

public struct EventInfo: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var name: String? { tree.read("name") }

  public var description: String? { tree.read("description") }

  public var isEnabled: Bool? { tree.read("isEnabled") }
}

public struct MessageTemplateInfo: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var metaInfo: Items<FieldMetaInfo> { .init(reading: tree["metaInfo"]) }

  public var isClientVersion: Bool? { tree.read("isClientVersion") }

  public var isDefault: Bool? { tree.read("isDefault") }

  public var subject: String? { tree.read("subject") }

  public var text: String? { tree.read("text") }
}

public struct MessageTemplateUpdateData: TypedValue {
  public var tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public init(isClientVersion: Bool? = nil, isDefault: Bool? = nil, subject: String? = nil, text: String? = nil) {
    tree = Value(given: ["isClientVersion": isClientVersion, "isDefault": isDefault, "subject": subject, "text": text])
  }

  public var isClientVersion: Bool? {
    get { tree.read("isClientVersion") }
    set { tree.write("isClientVersion", newValue) }
  }

  public var isDefault: Bool? {
    get { tree.read("isDefault") }
    set { tree.write("isDefault", newValue) }
  }

  public var subject: String? {
    get { tree.read("subject") }
    set { tree.write("subject", newValue) }
  }

  public var text: String? {
    get { tree.read("text") }
    set { tree.write("text", newValue) }
  }
}

public struct MessengerSettings: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var metaInfo: Items<FieldMetaInfo> { .init(reading: tree["metaInfo"]) }

  public var notificationEmails: [String] { .init(reading: tree["notificationEmails"]) }

  public var notificationLanguage: String? { tree.read("notificationLanguage") }

  public var activeNotifications: [String] { .init(reading: tree["activeNotifications"]) }
}

public struct MessengerSettingsUpdateData: TypedValue {
  public var tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public init(notificationEmails: [String]? = nil, notificationLanguage: String? = nil, activeNotifications: [String]? = nil) {
    tree = Value(given: [
      "notificationEmails": notificationEmails,
      "notificationLanguage": notificationLanguage,
      "activeNotifications": activeNotifications,
    ])
  }

  public var notificationEmails: [String] {
    get { .init(reading: tree["notificationEmails"]) }
    set { tree.write("notificationEmails", newValue) }
  }

  public var notificationLanguage: String? {
    get { tree.read("notificationLanguage") }
    set { tree.write("notificationLanguage", newValue) }
  }

  public var activeNotifications: [String] {
    get { .init(reading: tree["activeNotifications"]) }
    set { tree.write("activeNotifications", newValue) }
  }
}

public struct SmsServiceModeSettings: TypedValue {
  public var tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public init(
    id: String? = nil,
    displayName: String? = nil,
    action: MetaListUpdateAction? = nil,
    smsService: String? = nil,
    account: String? = nil,
    secret: String? = nil,
    sender: String? = nil,
    apiId: String? = nil,
    isEnabled: Bool? = nil,
    testRecipientPhone: String? = nil
  ) {
    tree = Value(given: [
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
    ])
  }

  public var id: String? {
    get { tree.read("id") }
    set { tree.write("id", newValue) }
  }

  public var displayName: String? {
    get { tree.read("displayName") }
    set { tree.write("displayName", newValue) }
  }

  public var action: MetaListUpdateAction? {
    get { tree.read("action") }
    set { tree.write("action", newValue) }
  }

  public var smsService: String? {
    get { tree.read("smsService") }
    set { tree.write("smsService", newValue) }
  }

  public var account: String? {
    get { tree.read("account") }
    set { tree.write("account", newValue) }
  }

  public var secret: String? {
    get { tree.read("secret") }
    set { tree.write("secret", newValue) }
  }

  public var sender: String? {
    get { tree.read("sender") }
    set { tree.write("sender", newValue) }
  }

  public var apiId: String? {
    get { tree.read("apiId") }
    set { tree.write("apiId", newValue) }
  }

  public var isEnabled: Bool? {
    get { tree.read("isEnabled") }
    set { tree.write("isEnabled", newValue) }
  }

  public var testRecipientPhone: String? {
    get { tree.read("testRecipientPhone") }
    set { tree.write("testRecipientPhone", newValue) }
  }
}

public struct SmsServiceSettings: TypedValue {
  public let tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public var smsServiceModeSettingsList: Items<SmsServiceModeSettings> { .init(reading: tree["smsServiceModeSettingsList"]) }

  public var isSmsEnabled: Bool? { tree.read("isSmsEnabled") }

  public var metaInfo: Items<FieldMetaInfo> { .init(reading: tree["metaInfo"]) }
}

public struct SmsServiceSettingsUpdateData: TypedValue {
  public var tree: Value

  public init(_ tree: Value) { self.tree = tree }

  public init(smsServiceModeSettingsList: [SmsServiceModeSettings]? = nil, isSmsEnabled: Bool? = nil) {
    tree = Value(given: ["smsServiceModeSettingsList": smsServiceModeSettingsList, "isSmsEnabled": isSmsEnabled])
  }

  public var smsServiceModeSettingsList: Items<SmsServiceModeSettings> {
    get { .init(reading: tree["smsServiceModeSettingsList"]) }
    set { tree.write("smsServiceModeSettingsList", newValue) }
  }

  public var isSmsEnabled: Bool? {
    get { tree.read("isSmsEnabled") }
    set { tree.write("isSmsEnabled", newValue) }
  }
}
