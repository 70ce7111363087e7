// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
import type { Json } from "../json.js";
import type { CallOptions } from "../types.js";
import type { NoArguments } from "../values.js";
import type { FieldMetaInfo } from "./common.js";

/** The service's own descriptions of settings. */
export interface MetaMethods {
  /**
   * Get the demonstration object of the settings editor (Meta UI).
   *
   * Needs no session.
   *
   * Known from other clients, not documented.
   */
  getMetaDemoObject(args?: GetMetaDemoObjectArguments, options?: CallOptions): Promise<DemoObject>;
  /**
   * List the entities that are edited through the settings editor (Meta UI).
   *
   * Needs no session.
   *
   * Known from other clients, not documented.
   */
  getMetaEntities(args?: NoArguments, options?: CallOptions): Promise<readonly MetaEntityInfo[]>;
  /**
   * Change the demonstration object of the settings editor (Meta UI).
   *
   * Changes once: never repeated by itself. Its document is unknown and the object holds lists that a repeat could add
   * to again. Needs no session.
   *
   * Known from other clients, not documented.
   */
  updateMetaDemoObject(args: UpdateMetaDemoObjectArguments, options?: CallOptions): Promise<null>;
}

/** Arguments of `getMetaDemoObject`. */
export type GetMetaDemoObjectArguments = {
  /** Assumed, not documented. */
  readonly includeMetaInfo?: boolean | undefined;
};

/** Arguments of `updateMetaDemoObject`. */
export type UpdateMetaDemoObjectArguments = {
  /**
   * A document of the settings editor (Meta UI); GetMetaEntities names its root.
   *
   * An XML document that is not known; it is sent as it is.
   */
  readonly updateData: string;
};

export type DemoObject = {
  readonly metaInfo: readonly FieldMetaInfo[];
  readonly numerics?: Json;
  readonly texts?: Json;
  readonly multilineTexts?: Json;
  readonly htmls?: Json;
  readonly moneys?: Json;
  readonly links?: Json;
  readonly dates?: Json;
  readonly manyTexts?: Json;
  readonly selectOnes?: Json;
  readonly selectManys?: Json;
  readonly selectTrees?: Json;
  readonly passwords?: Json;
  readonly lists?: Json;
};

export type MetaEntityInfo = {
  readonly name?: string;
  readonly displayName?: string;
  readonly getMethod?: string;
  readonly updateMethod?: string;
  readonly updateDataRootName?: string;
  readonly additionalParameters: readonly string[];
};
