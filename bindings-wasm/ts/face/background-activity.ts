// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
import type { CallOptions } from "../types.js";
import type { DateTime } from "../values.js";
import type { NamedParameter, NamedParameterInput } from "./common.js";
import type { BackgroundActivityStepType, BackgroundActivityType } from "./enums.js";
import type { BackgroundActivityActionId, BackgroundActivityId, BackgroundActivityStepActionId } from "./ids.js";

/** Long work at the service: following it and answering its questions. */
export interface BackgroundActivityMethods {
  /**
   * Perform an action, such as cancelling, on a background activity.
   *
   * Answers nothing: read the activity again to see the effect.
   *
   * Changes once: never repeated by itself. Performs whatever the activity offers under that id; only Cancel is known,
   * others may act again. Needs an operator's session.
   */
  doActionForBackgroundActivity(args: DoActionForBackgroundActivityArguments, options?: CallOptions): Promise<null>;
  /**
   * Answer a step of a background activity with that step action's parameters.
   *
   * Answers nothing: read the activity again to see the effect. The question may have been answered by somebody else
   * meanwhile.
   *
   * Changes once: never repeated by itself. Answers a question of a running activity; a repeat could answer a later
   * question with the same words. Needs an operator's session.
   */
  doStepActionForBackgroundActivity(args: DoStepActionForBackgroundActivityArguments, options?: CallOptions): Promise<null>;
  /**
   * Get the state, progress and steps of a background activity.
   *
   * Only IsFinished tells the end: there is no failed state, and ProgressPercent may stay below 100.
   *
   * Needs an operator's session.
   */
  getBackgroundActivityInfo(args: GetBackgroundActivityInfoArguments, options?: CallOptions): Promise<BackgroundActivityFullInfo>;
  /**
   * Search background activities by type.
   *
   * Needs an operator's session.
   */
  searchBackgroundActivities(args?: SearchBackgroundActivitiesArguments, options?: CallOptions): Promise<readonly BackgroundActivityInfo[]>;
}

/** Arguments of `doActionForBackgroundActivity`. */
export type DoActionForBackgroundActivityArguments = {
  readonly activityType: BackgroundActivityType;
  readonly activityId: string;
  /** One of the activity's Actions; Cancel is always among them. */
  readonly actionId: string;
};

/** Arguments of `doStepActionForBackgroundActivity`. */
export type DoStepActionForBackgroundActivityArguments = {
  readonly activityType: BackgroundActivityType;
  readonly activityId: string;
  /** The parameters of the chosen step action, sent back unchanged. */
  readonly parameters: readonly NamedParameterInput[];
};

/** Arguments of `getBackgroundActivityInfo`. */
export type GetBackgroundActivityInfoArguments = {
  readonly activityType: BackgroundActivityType;
  readonly activityId: string;
};

/** Arguments of `searchBackgroundActivities`. */
export type SearchBackgroundActivitiesArguments = {
  /** An empty document returns all activities. */
  readonly searchParameters?: BackgroundActivitySearchParameters | undefined;
};

export type BackgroundActivityActionInfo = {
  readonly id?: BackgroundActivityActionId;
  readonly displayName?: string;
};

export type BackgroundActivityFullInfo = {
  readonly id?: BackgroundActivityId;
  /** Assumed, not documented. */
  readonly type?: BackgroundActivityType;
  readonly description?: string;
  readonly isFinished?: boolean;
  readonly isCancelled?: boolean;
  readonly isAwaitingAction?: boolean;
  readonly progressPercent?: number;
  readonly workTime?: number;
  readonly actions: readonly BackgroundActivityActionInfo[];
  readonly startTime?: DateTime;
  readonly steps: readonly BackgroundActivityStepInfo[];
};

/** In an answer it may come as `BackgroundActivityFullInfo`, with the members of that. */
export type BackgroundActivityInfo = {
  readonly id?: BackgroundActivityId;
  /** Assumed, not documented. */
  readonly type?: BackgroundActivityType;
  readonly description?: string;
  readonly isFinished?: boolean;
  readonly isCancelled?: boolean;
  readonly isAwaitingAction?: boolean;
  readonly progressPercent?: number;
  readonly workTime?: number;
  readonly actions: readonly BackgroundActivityActionInfo[];
  readonly startTime?: DateTime;
};

/** The service is known to have more members. */
export type BackgroundActivitySearchParameters = {
  readonly types?: readonly BackgroundActivityType[] | undefined;
};

export type BackgroundActivityStepActionInfo = {
  readonly id?: BackgroundActivityStepActionId;
  readonly displayName?: string;
  readonly parameters: readonly NamedParameter[];
};

export type BackgroundActivityStepInfo = {
  /** Assumed, not documented. */
  readonly type?: BackgroundActivityStepType;
  readonly message?: string;
  readonly timeFromStart?: number;
  readonly actions: readonly BackgroundActivityStepActionInfo[];
};
