// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
import type { CallOptions } from "../types.js";
import type { DateTime, DateTimeInput, NoArguments } from "../values.js";
import type { CallArchiveTimePeriod, ContentType } from "./enums.js";

/** Statistics of calls, and black lists. */
export interface StatisticsMethods {
  /**
   * Put contents on the black list used by the statistics.
   *
   * Changes once: never repeated by itself. Adds contents to the black list; whether a repeat adds them twice is not
   * known. Needs an operator's session.
   *
   * Known from other clients, not documented.
   */
  addBlackListContents(args: AddBlackListContentsArguments, options?: CallOptions): Promise<null>;
  /**
   * Take contents off the black list used by the statistics.
   *
   * Changes something; the same call again leaves the same state. Removes contents from the black list; a repeat finds
   * them gone. Needs an operator's session.
   *
   * Known from other clients, not documented.
   */
  deleteBlackListContents(args: DeleteBlackListContentsArguments, options?: CallOptions): Promise<null>;
  /**
   * Replace the contents of the black list used by the statistics.
   *
   * Changes something; the same call again leaves the same state. Replaces the black list by the given one. Needs an
   * operator's session.
   *
   * Known from other clients, not documented.
   */
  editBlackListContents(args: EditBlackListContentsArguments, options?: CallOptions): Promise<null>;
  /**
   * Get archived statistics of the shop engine.
   *
   * Needs an operator's session.
   *
   * Known from other clients, not documented.
   */
  getArchiveBoxStatistics(args?: GetArchiveBoxStatisticsArguments, options?: CallOptions): Promise<readonly BoxStatistics[]>;
  /**
   * Get the black list used by the statistics.
   *
   * Needs an operator's session.
   *
   * Known from other clients, not documented.
   */
  getBlackListContents(args?: NoArguments, options?: CallOptions): Promise<readonly ContentList[]>;
  /**
   * Get archived API call counts.
   *
   * Needs no session.
   *
   * Known from other clients, not documented.
   */
  getCallArchives(args?: GetCallArchivesArguments, options?: CallOptions): Promise<CallArchive>;
  /**
   * Get the statistics of the API calls of the instance.
   *
   * Needs no session.
   *
   * Known from other clients, not documented.
   */
  getCallStatistics(args?: NoArguments, options?: CallOptions): Promise<CallStatistics>;
  /**
   * List the content types the statistics know.
   *
   * Needs an operator's session.
   *
   * Known from other clients, not documented.
   */
  getContentTypes(args?: NoArguments, options?: CallOptions): Promise<readonly string[]>;
  /**
   * Get current statistics of the shop engine.
   *
   * Needs an operator's session.
   *
   * Known from other clients, not documented.
   */
  getCurrentBoxStatistics(args?: GetCurrentBoxStatisticsArguments, options?: CallOptions): Promise<BoxStatistics>;
  /**
   * Get the platform-wide API call statistics.
   *
   * Needs no session.
   *
   * Known from other clients, not documented.
   */
  getGlobalCallStatistics(args?: NoArguments, options?: CallOptions): Promise<CallStatistics>;
  /**
   * Get the number of API calls made and the call limit.
   *
   * Needs no session.
   *
   * Known from other clients, not documented.
   */
  getOtapiCallStatistic(args?: NoArguments, options?: CallOptions): Promise<CallStatistic>;
  /**
   * Get the statistics settings.
   *
   * Needs an operator's session.
   *
   * Known from other clients, not documented.
   */
  getStatisticsSettings(args?: NoArguments, options?: CallOptions): Promise<StatisticsSettingsInfo>;
  /**
   * Store the timings of a group of API calls.
   *
   * Optional: shops report the timings of a page view with it.
   *
   * Changes once: never repeated by itself. Adds timings to the statistics; a repeat could be counted twice. Needs no
   * session.
   *
   * Known from other clients, not documented.
   */
  storeRequestGroup(args: StoreRequestGroupArguments, options?: CallOptions): Promise<null>;
  /**
   * Change the statistics settings.
   *
   * Changes something; the same call again leaves the same state. Sets the settings to the given values. Needs an
   * operator's session.
   *
   * Known from other clients, not documented.
   */
  updateStatisticsSettings(args: UpdateStatisticsSettingsArguments, options?: CallOptions): Promise<null>;
}

/** Arguments of `addBlackListContents`. */
export type AddBlackListContentsArguments = {
  readonly contentList: readonly ContentListInput[];
};

/** Arguments of `deleteBlackListContents`. */
export type DeleteBlackListContentsArguments = {
  readonly contentList: readonly ContentListInput[];
};

/** Arguments of `editBlackListContents`. */
export type EditBlackListContentsArguments = {
  readonly contentsList: readonly ContentListInput[];
};

/** Arguments of `getArchiveBoxStatistics`. */
export type GetArchiveBoxStatisticsArguments = {
  /**
   * Clients send an empty text.
   *
   * An XML document that is not known; it is sent as it is.
   */
  readonly parameters?: string | undefined;
};

/** Arguments of `getCallArchives`. */
export type GetCallArchivesArguments = {
  /** The service description calls it xmlSearchSettings; both libraries of the shop send xmlSearchParameters. */
  readonly searchParameters?: CallArchivesSearchParameters | undefined;
};

/** Arguments of `getCurrentBoxStatistics`. */
export type GetCurrentBoxStatisticsArguments = {
  /**
   * Clients send an empty text.
   *
   * An XML document that is not known; it is sent as it is.
   */
  readonly parameters?: string | undefined;
};

/** Arguments of `storeRequestGroup`. */
export type StoreRequestGroupArguments = {
  readonly requestGroup: RequestGroupInfo;
};

/** Arguments of `updateStatisticsSettings`. */
export type UpdateStatisticsSettingsArguments = {
  readonly updateData: StatisticsSettingsUpdateData;
};

export type Archive = {
  readonly records: readonly ArchiveRecord[];
  readonly sumCall?: number;
  readonly methods: readonly GetCallArchivesMethod[];
};

export type ArchiveRecord = {
  readonly count?: number;
  readonly timeMeasure?: DateTime;
};

export type BoxStatistics = {
  readonly date?: DateTime;
  readonly boxFullTime?: number;
  readonly boxOtherTime?: number;
  readonly boxWorkTime?: number;
  readonly apiNetworkTime?: number;
  readonly apiWorkTime?: number;
  readonly apiNetworkTimePerCall?: number;
};

export type CallArchive = {
  readonly totalCallsArchive?: Archive;
  readonly paidCallsArchive?: Archive;
  readonly errorCallsArchive?: Archive;
};

/**
 * Two generations of the admin panel name the period DateFrom/DateTo and StartDate/EndDate; which one the service reads
 * now is unknown.
 */
export type CallArchivesSearchParameters = {
  readonly timePeriod?: CallArchiveTimePeriod | undefined;
  readonly dateFrom?: DateTimeInput | undefined;
  readonly dateTo?: DateTimeInput | undefined;
  readonly startDate?: DateTimeInput | undefined;
  readonly endDate?: DateTimeInput | undefined;
  readonly includeArchiveByMethods?: boolean | undefined;
  readonly methodName?: string | undefined;
};

export type CallStatistic = {
  readonly callCount?: number;
  readonly callLimit?: number;
};

export type CallStatistics = {
  readonly callCount?: number;
  readonly dailyCallCount?: number;
  readonly weeklyCallCount?: number;
  readonly monthlyCallCount?: number;
  readonly lastMinuteCallCounts: readonly number[];
  readonly activeInstances?: number;
  readonly activeTestInstances?: number;
  readonly otapiCallStatistics?: ComponentCallStatistics;
  readonly otapiAllCallStatistics?: ComponentCallStatistics;
  readonly totalLengthTranslatedTexts?: ComponentCallStatistics;
  readonly lengthExternalTranslatedTexts?: ComponentCallStatistics;
  readonly cachedAdapterCalltatistics?: ComponentCallStatistics;
  readonly adapterCalltatistics?: ComponentCallStatistics;
};

export type ComponentCallStatistics = {
  readonly name?: string;
  readonly statisticsByTimePeriod?: TimePeriodCallStatistics;
  readonly totalCount?: number;
};

export type ContentList = {
  readonly content: readonly string[];
  readonly contentType?: ContentType;
};

/** `ContentList` as an argument. */
export type ContentListInput = {
  readonly content?: readonly string[] | undefined;
  readonly contentType?: ContentType | undefined;
};

export type GetCallArchivesMethod = {
  readonly name?: string;
  /** Assumed, not documented. */
  readonly value?: number;
};

export type RequestGroupInfo = {
  readonly groupId?: string | undefined;
  readonly fullTime?: number | undefined;
  readonly workTime?: number | undefined;
  readonly requests?: readonly StoreRequestGroupRequest[] | undefined;
};

export type StatisticsSettingsInfo = {
  readonly isNeedCollect?: boolean;
};

/** The older admin panel sends IsNeedCollect as an attribute. */
export type StatisticsSettingsUpdateData = {
  readonly isNeedCollect?: boolean | undefined;
};

export type StoreRequestGroupRequest = {
  readonly id?: string | undefined;
  readonly time?: number | undefined;
};

export type TimePeriodCallStatistics = {
  readonly dailyCallCount?: number;
  readonly weeklyCallCount?: number;
  readonly monthlyCallCount?: number;
};
