// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

//! Messages to customers: events, templates, SMS.

pub mod views;

use crate::face::enums;
use crate::typed::List;
use crate::typed::declare::{documents, methods};

methods! {
    /// List the events that customer messages can be sent for.
    ///
    /// Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    GetMessageEventList -> List<'a, views::EventInfo<'a>> {
        /// A call.
        new();
    }

    /// Get the settings of customer messages.
    ///
    /// Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    GetMessageSettings -> views::MessengerSettings<'a> {
        /// A call.
        new();
        /// Assumed, not documented.
        include_meta_info "includeMetaInfo": bool,
    }

    /// Get the message template of an event.
    ///
    /// Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    GetMessageTemplate -> views::MessageTemplateInfo<'a> {
        /// A call with what it needs.
        new(event_type "eventType": &str);
        /// The service's `inputLanguage`.
        input_language "inputLanguage": &str,
        /// Assumed, not documented.
        include_meta_info "includeMetaInfo": bool,
    }

    /// Get the settings of the SMS services.
    ///
    /// Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    GetSmsServiceSettings -> views::SmsServiceSettings<'a> {
        /// A call.
        new();
        /// Assumed, not documented.
        include_meta_info "includeMetaInfo": bool,
    }

    /// Send a test message from the template of an event.
    ///
    /// Changes once: never repeated by itself. Sends a message at every call. Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    TestMessageTemplate -> () {
        /// A call with what it needs.
        ///
        /// * `recipient_info`: The address that the test message goes to.
        new(event_type "eventType": &str, recipient_info "recipientInfo": &str);
        /// The service's `inputLanguage`.
        input_language "inputLanguage": &str,
    }

    /// Change the settings of customer messages.
    ///
    /// Changes something; the same call again leaves the same state. Sets the sent settings to the given values; its
    /// lists are stated whole. Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    UpdateMessageSettings -> () {
        /// A call with what it needs.
        new(update_data "updateData": &MessengerSettingsUpdateData);
    }

    /// Change the message template of an event.
    ///
    /// Changes something; the same call again leaves the same state. Sets the sent fields of a template to the given
    /// values. Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    UpdateMessageTemplate -> () {
        /// A call with what it needs.
        new(event_type "eventType": &str, update_data "updateData": &MessageTemplateUpdateData);
        /// The service's `inputLanguage`.
        input_language "inputLanguage": &str,
    }

    /// Change the settings of the SMS services.
    ///
    /// Changes once: never repeated by itself. Its document can add entries to the list of SMS services; a repeat
    /// could add them again. Needs an operator's session.
    ///
    /// Known from other clients, not documented.
    UpdateSmsServiceSettings -> () {
        /// A call with what it needs.
        new(update_data "updateData": &SmsServiceSettingsUpdateData);
    }
}

documents! {
    /// Of the type `MessageTemplateUpdateData`.
    MessageTemplateUpdateData {
        /// The service's `IsClientVersion`.
        is_client_version "isClientVersion": bool,
        /// The service's `IsDefault`.
        is_default "isDefault": bool,
        /// The service's `Subject`.
        subject "subject": &str,
        /// The service's `Text`.
        text "text": &str,
    }

    /// Of the type `MessengerSettingsUpdateData`.
    MessengerSettingsUpdateData {
        /// The service's `NotificationEmails`.
        notification_emails "notificationEmails": &[&str],
        /// The service's `NotificationLanguage`.
        notification_language "notificationLanguage": &str,
        /// The service's `ActiveNotifications`.
        active_notifications "activeNotifications": &[&str],
    }

    /// Of the type `SmsServiceModeSettings`.
    SmsServiceModeSettings = views::SmsServiceModeSettings<'_> {
        /// The service's `Id`.
        id "id": &str,
        /// The service's `DisplayName`.
        display_name "displayName": &str,
        /// The service's `Action`.
        action "action": enums::MetaListUpdateAction<'_>,
        /// The service's `SmsService`.
        sms_service "smsService": &str,
        /// The service's `Account`.
        account "account": &str,
        /// The service's `Secret`.
        secret "secret": &str,
        /// The service's `Sender`.
        sender "sender": &str,
        /// The service's `ApiId`.
        api_id "apiId": &str,
        /// The service's `IsEnabled`.
        is_enabled "isEnabled": bool,
        /// The service's `TestRecipientPhone`.
        test_recipient_phone "testRecipientPhone": &str,
    }

    /// Of the type `SmsServiceSettingsUpdateData`.
    SmsServiceSettingsUpdateData {
        /// The service's `SmsServiceModeSettingsList`.
        sms_service_mode_settings_list "smsServiceModeSettingsList": &[SmsServiceModeSettings],
        /// The service's `IsSmsEnabled`.
        is_sms_enabled "isSmsEnabled": bool,
    }
}
