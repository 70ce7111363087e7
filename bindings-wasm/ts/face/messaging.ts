// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
import type { CallOptions } from "../types.js";
import type { NoArguments } from "../values.js";
import type { FieldMetaInfo } from "./common.js";
import type { MetaListUpdateAction } from "./enums.js";

/** Messages to customers: events, templates, SMS. */
export interface MessagingMethods {
  /**
   * List the events that customer messages can be sent for.
   *
   * Needs an operator's session.
   *
   * Known from other clients, not documented.
   */
  getMessageEventList(args?: NoArguments, options?: CallOptions): Promise<readonly EventInfo[]>;
  /**
   * Get the settings of customer messages.
   *
   * Needs an operator's session.
   *
   * Known from other clients, not documented.
   */
  getMessageSettings(args?: GetMessageSettingsArguments, options?: CallOptions): Promise<MessengerSettings>;
  /**
   * Get the message template of an event.
   *
   * Needs an operator's session.
   *
   * Known from other clients, not documented.
   */
  getMessageTemplate(args: GetMessageTemplateArguments, options?: CallOptions): Promise<MessageTemplateInfo>;
  /**
   * Get the settings of the SMS services.
   *
   * Needs an operator's session.
   *
   * Known from other clients, not documented.
   */
  getSmsServiceSettings(args?: GetSmsServiceSettingsArguments, options?: CallOptions): Promise<SmsServiceSettings>;
  /**
   * Send a test message from the template of an event.
   *
   * Changes once: never repeated by itself. Sends a message at every call. Needs an operator's session.
   *
   * Known from other clients, not documented.
   */
  testMessageTemplate(args: TestMessageTemplateArguments, options?: CallOptions): Promise<null>;
  /**
   * Change the settings of customer messages.
   *
   * Changes something; the same call again leaves the same state. Sets the sent settings to the given values; its lists
   * are stated whole. Needs an operator's session.
   *
   * Known from other clients, not documented.
   */
  updateMessageSettings(args: UpdateMessageSettingsArguments, options?: CallOptions): Promise<null>;
  /**
   * Change the message template of an event.
   *
   * Changes something; the same call again leaves the same state. Sets the sent fields of a template to the given
   * values. Needs an operator's session.
   *
   * Known from other clients, not documented.
   */
  updateMessageTemplate(args: UpdateMessageTemplateArguments, options?: CallOptions): Promise<null>;
  /**
   * Change the settings of the SMS services.
   *
   * Changes once: never repeated by itself. Its document can add entries to the list of SMS services; a repeat could
   * add them again. Needs an operator's session.
   *
   * Known from other clients, not documented.
   */
  updateSmsServiceSettings(args: UpdateSmsServiceSettingsArguments, options?: CallOptions): Promise<null>;
}

/** Arguments of `getMessageSettings`. */
export type GetMessageSettingsArguments = {
  /** Assumed, not documented. */
  readonly includeMetaInfo?: boolean | undefined;
};

/** Arguments of `getMessageTemplate`. */
export type GetMessageTemplateArguments = {
  readonly inputLanguage?: string | undefined;
  readonly eventType: string;
  /** Assumed, not documented. */
  readonly includeMetaInfo?: boolean | undefined;
};

/** Arguments of `getSmsServiceSettings`. */
export type GetSmsServiceSettingsArguments = {
  /** Assumed, not documented. */
  readonly includeMetaInfo?: boolean | undefined;
};

/** Arguments of `testMessageTemplate`. */
export type TestMessageTemplateArguments = {
  readonly inputLanguage?: string | undefined;
  readonly eventType: string;
  /** The address that the test message goes to. */
  readonly recipientInfo: string;
};

/** Arguments of `updateMessageSettings`. */
export type UpdateMessageSettingsArguments = {
  readonly updateData: MessengerSettingsUpdateData;
};

/** Arguments of `updateMessageTemplate`. */
export type UpdateMessageTemplateArguments = {
  readonly inputLanguage?: string | undefined;
  readonly eventType: string;
  readonly updateData: MessageTemplateUpdateData;
};

/** Arguments of `updateSmsServiceSettings`. */
export type UpdateSmsServiceSettingsArguments = {
  readonly updateData: SmsServiceSettingsUpdateData;
};

export type EventInfo = {
  readonly name?: string;
  readonly description?: string;
  readonly isEnabled?: boolean;
};

export type MessageTemplateInfo = {
  readonly metaInfo: readonly FieldMetaInfo[];
  readonly isClientVersion?: boolean;
  readonly isDefault?: boolean;
  readonly subject?: string;
  readonly text?: string;
};

export type MessageTemplateUpdateData = {
  readonly isClientVersion?: boolean | undefined;
  readonly isDefault?: boolean | undefined;
  readonly subject?: string | undefined;
  readonly text?: string | undefined;
};

export type MessengerSettings = {
  readonly metaInfo: readonly FieldMetaInfo[];
  readonly notificationEmails: readonly string[];
  readonly notificationLanguage?: string;
  readonly activeNotifications: readonly string[];
};

export type MessengerSettingsUpdateData = {
  readonly notificationEmails?: readonly string[] | undefined;
  readonly notificationLanguage?: string | undefined;
  readonly activeNotifications?: readonly string[] | undefined;
};

export type SmsServiceModeSettings = {
  readonly id?: string;
  readonly displayName?: string;
  readonly action?: MetaListUpdateAction;
  readonly smsService?: string;
  readonly account?: string;
  readonly secret?: string;
  readonly sender?: string;
  readonly apiId?: string;
  readonly isEnabled?: boolean;
  readonly testRecipientPhone?: string;
};

/** `SmsServiceModeSettings` as an argument. */
export type SmsServiceModeSettingsInput = {
  readonly id?: string | undefined;
  readonly displayName?: string | undefined;
  readonly action?: MetaListUpdateAction | undefined;
  readonly smsService?: string | undefined;
  readonly account?: string | undefined;
  readonly secret?: string | undefined;
  readonly sender?: string | undefined;
  readonly apiId?: string | undefined;
  readonly isEnabled?: boolean | undefined;
  readonly testRecipientPhone?: string | undefined;
};

export type SmsServiceSettings = {
  readonly smsServiceModeSettingsList: readonly SmsServiceModeSettings[];
  readonly isSmsEnabled?: boolean;
  readonly metaInfo: readonly FieldMetaInfo[];
};

export type SmsServiceSettingsUpdateData = {
  readonly smsServiceModeSettingsList?: readonly SmsServiceModeSettingsInput[] | undefined;
  readonly isSmsEnabled?: boolean | undefined;
};
