// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
import type { CallOptions } from "../types.js";
import type { NoArguments, Page } from "../values.js";
import type { LanguageInfo } from "./common.js";
import type { TranslatableContentKey } from "./enums.js";

/** Translations by hand. */
export interface TranslationMethods {
  /**
   * Change a manual translation by context key and id.
   *
   * Changes something; the same call again leaves the same state. Sets a translation to the given text. Needs an
   * operator's session.
   *
   * Known from other clients, not documented.
   */
  editTranslateByKey(args: EditTranslateByKeyArguments, options?: CallOptions): Promise<null>;
  /**
   * List the languages of the catalogue.
   *
   * Needs an operator's session.
   *
   * Known from other clients, not documented.
   */
  getCatalogLanguageInfoList(args?: NoArguments, options?: CallOptions): Promise<readonly LanguageInfo[]>;
  /**
   * List the kinds of content that can be translated.
   *
   * Needs an operator's session.
   *
   * Known from other clients, not documented.
   */
  getTranslatableContentList(args?: NoArguments, options?: CallOptions): Promise<readonly TranslatableContentInfo[]>;
  /**
   * Get the texts of all languages by context key and id.
   *
   * Needs an operator's session.
   *
   * Known from other clients, not documented.
   */
  getTranslatedListByKey(args: GetTranslatedListByKeyArguments, options?: CallOptions): Promise<readonly TextByLang[]>;
  /**
   * Search translations of translatable content.
   *
   * Needs an operator's session. Gives one page; `searchTranslationsAll` goes through all of them.
   *
   * Known from other clients, not documented.
   */
  searchTranslations(args?: SearchTranslationsArguments, options?: CallOptions): Promise<Page<TranslationInfo>>;
  /** The items of all pages of `searchTranslations`, which are read as they are wanted. */
  searchTranslationsAll(args?: SearchTranslationsArguments, options?: CallOptions): AsyncIterableIterator<TranslationInfo, undefined>;
  /**
   * Change or reset a translation of translatable content.
   *
   * Changes something; the same call again leaves the same state. Sets or resets a translation. Needs an operator's
   * session.
   *
   * Known from other clients, not documented.
   */
  updateTranslation(args: UpdateTranslationArguments, options?: CallOptions): Promise<null>;
}

/** Arguments of `editTranslateByKey`. */
export type EditTranslateByKeyArguments = {
  readonly inputLanguage?: string | undefined;
  readonly text: string;
  readonly key: string;
  readonly idInContext: string;
};

/** Arguments of `getTranslatedListByKey`. */
export type GetTranslatedListByKeyArguments = {
  readonly key: string;
  readonly idInContext: string;
};

/** Arguments of `searchTranslations`. */
export type SearchTranslationsArguments = {
  readonly searchParameters?: TranslationSearchParameters | undefined;
  /** Assumed, not documented. */
  readonly framePosition?: number | undefined;
  /** Assumed, not documented. */
  readonly frameSize?: number | undefined;
};

/** Arguments of `updateTranslation`. */
export type UpdateTranslationArguments = {
  readonly inputLanguage?: string | undefined;
  readonly translatableContent: TranslatableContentKey;
  readonly translationId: string;
  readonly updateData: TranslationUpdateData;
};

export type TextByLang = {
  readonly text?: string;
  readonly lang?: string;
};

export type TranslatableContentInfo = {
  readonly id?: string;
  readonly description?: string;
};

export type TranslationInfo = {
  readonly id?: string;
  readonly systemTranslation?: string;
  readonly customTranslation?: string;
};

export type TranslationSearchParameters = {
  readonly includeSystemTranslations?: boolean | undefined;
  readonly language?: string | undefined;
  readonly translatableContent?: TranslatableContentKey | undefined;
  readonly searchText?: string | undefined;
};

export type TranslationUpdateData = {
  readonly text?: string | undefined;
  readonly resetTranslation?: boolean | undefined;
};
