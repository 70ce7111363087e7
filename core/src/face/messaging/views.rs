// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

//! What answers hold.

use crate::face::{common, enums};
use crate::typed::List;
use crate::typed::declare::views;

views! {
    /// Of the type `EventInfo`.
    EventInfo {
        /// The service's `Name`.
        name "name": Option<&'a str>,
        /// The service's `Description`.
        description "description": Option<&'a str>,
        /// The service's `IsEnabled`.
        is_enabled "isEnabled": Option<bool>,
    }

    /// Of the type `MessageTemplateInfo`.
    MessageTemplateInfo {
        /// The service's `MetaInfo`.
        meta_info "metaInfo": List<'a, common::views::FieldMetaInfo<'a>>,
        /// The service's `IsClientVersion`.
        is_client_version "isClientVersion": Option<bool>,
        /// The service's `IsDefault`.
        is_default "isDefault": Option<bool>,
        /// The service's `Subject`.
        subject "subject": Option<&'a str>,
        /// The service's `Text`.
        text "text": Option<&'a str>,
    }

    /// Of the type `MessengerSettings`.
    MessengerSettings {
        /// The service's `MetaInfo`.
        meta_info "metaInfo": List<'a, common::views::FieldMetaInfo<'a>>,
        /// The service's `NotificationEmails`.
        notification_emails "notificationEmails": List<'a, &'a str>,
        /// The service's `NotificationLanguage`.
        notification_language "notificationLanguage": Option<&'a str>,
        /// The service's `ActiveNotifications`.
        active_notifications "activeNotifications": List<'a, &'a str>,
    }

    /// Of the type `SmsServiceModeSettings`.
    SmsServiceModeSettings {
        /// The service's `Id`.
        id "id": Option<&'a str>,
        /// The service's `DisplayName`.
        display_name "displayName": Option<&'a str>,
        /// The service's `Action`.
        action "action": Option<enums::MetaListUpdateAction<'a>>,
        /// The service's `SmsService`.
        sms_service "smsService": Option<&'a str>,
        /// The service's `Account`.
        account "account": Option<&'a str>,
        /// The service's `Secret`.
        secret "secret": Option<&'a str>,
        /// The service's `Sender`.
        sender "sender": Option<&'a str>,
        /// The service's `ApiId`.
        api_id "apiId": Option<&'a str>,
        /// The service's `IsEnabled`.
        is_enabled "isEnabled": Option<bool>,
        /// The service's `TestRecipientPhone`.
        test_recipient_phone "testRecipientPhone": Option<&'a str>,
    }

    /// Of the type `SmsServiceSettings`.
    SmsServiceSettings {
        /// The service's `SmsServiceModeSettingsList`.
        sms_service_mode_settings_list "smsServiceModeSettingsList": List<'a, SmsServiceModeSettings<'a>>,
        /// The service's `IsSmsEnabled`.
        is_sms_enabled "isSmsEnabled": Option<bool>,
        /// The service's `MetaInfo`.
        meta_info "metaInfo": List<'a, common::views::FieldMetaInfo<'a>>,
    }
}
