// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

import Foundation

/// Messages to customers: events, templates, SMS.
public struct MessagingCalls: Sendable {
  let caller: any Caller

  /// List the events that customer messages can be sent for.
  ///
  /// Needs an operator's session.
  ///
  /// Known from other clients, not documented.
  public func getMessageEventList(options: CallOptions = CallOptions()) async throws -> Items<EventInfo> {
    .init(reading: try await caller.payload("GetMessageEventList", [:], options))
  }

  /// Get the settings of customer messages.
  ///
  /// Needs an operator's session.
  ///
  /// Known from other clients, not documented.
  ///
  /// - Parameter includeMetaInfo: Assumed, not documented.
  public func getMessageSettings(
    includeMetaInfo: Bool? = nil,
    options: CallOptions = CallOptions()
  ) async throws -> MessengerSettings {
    .init(try await caller.payload("GetMessageSettings", ["includeMetaInfo": includeMetaInfo], options))
  }

  /// Get the message template of an event.
  ///
  /// Needs an operator's session.
  ///
  /// Known from other clients, not documented.
  ///
  /// - Parameter includeMetaInfo: Assumed, not documented.
  public func getMessageTemplate(
    inputLanguage: String? = nil,
    eventType: String,
    includeMetaInfo: Bool? = nil,
    options: CallOptions = CallOptions()
  ) async throws -> MessageTemplateInfo {
    let given: Given = ["inputLanguage": inputLanguage, "eventType": eventType, "includeMetaInfo": includeMetaInfo]
    return .init(try await caller.payload("GetMessageTemplate", given, options))
  }

  /// Get the settings of the SMS services.
  ///
  /// Needs an operator's session.
  ///
  /// Known from other clients, not documented.
  ///
  /// - Parameter includeMetaInfo: Assumed, not documented.
  public func getSmsServiceSettings(
    includeMetaInfo: Bool? = nil,
    options: CallOptions = CallOptions()
  ) async throws -> SmsServiceSettings {
    .init(try await caller.payload("GetSmsServiceSettings", ["includeMetaInfo": includeMetaInfo], options))
  }

  /// Send a test message from the template of an event.
  ///
  /// Changes once: never repeated by itself. Sends a message at every call. Needs an operator's session.
  ///
  /// Known from other clients, not documented.
  ///
  /// - Parameter recipientInfo: The address that the test message goes to.
  public func testMessageTemplate(
    inputLanguage: String? = nil,
    eventType: String,
    recipientInfo: String,
    options: CallOptions = CallOptions()
  ) async throws {
    let given: Given = ["inputLanguage": inputLanguage, "eventType": eventType, "recipientInfo": recipientInfo]
    _ = try await caller.payload("TestMessageTemplate", given, options)
  }

  /// Change the settings of customer messages.
  ///
  /// Changes something; the same call again leaves the same state. Sets the sent settings to the given values; its lists are
  /// stated whole. Needs an operator's session.
  ///
  /// Known from other clients, not documented.
  public func updateMessageSettings(updateData: MessengerSettingsUpdateData, options: CallOptions = CallOptions()) async throws {
    _ = try await caller.payload("UpdateMessageSettings", ["updateData": updateData], options)
  }

  /// Change the message template of an event.
  ///
  /// Changes something; the same call again leaves the same state. Sets the sent fields of a template to the given values. Needs
  /// an operator's session.
  ///
  /// Known from other clients, not documented.
  public func updateMessageTemplate(
    inputLanguage: String? = nil,
    eventType: String,
    updateData: MessageTemplateUpdateData,
    options: CallOptions = CallOptions()
  ) async throws {
    let given: Given = ["inputLanguage": inputLanguage, "eventType": eventType, "updateData": updateData]
    _ = try await caller.payload("UpdateMessageTemplate", given, options)
  }

  /// Change the settings of the SMS services.
  ///
  /// Changes once: never repeated by itself. Its document can add entries to the list of SMS services; a repeat could add them
  /// again. Needs an operator's session.
  ///
  /// Known from other clients, not documented.
  public func updateSmsServiceSettings(
    updateData: SmsServiceSettingsUpdateData,
    options: CallOptions = CallOptions()
  ) async throws {
    _ = try await caller.payload("UpdateSmsServiceSettings", ["updateData": updateData], options)
  }
}
