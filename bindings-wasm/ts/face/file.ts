// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
import type { CallOptions } from "../types.js";
import type { FileInfo } from "./common.js";
import type { FileType } from "./enums.js";

/** Uploaded files. */
export interface FileMethods {
  /**
   * Get information about an uploaded file.
   *
   * Needs no session.
   *
   * Known from other clients, not documented.
   */
  getFileInfo(args: GetFileInfoArguments, options?: CallOptions): Promise<FileInfo>;
  /**
   * Get an address to upload a file to.
   *
   * Changes something; the same call again leaves the same state. Prepares a new file id and upload address at every
   * call; an unused one harms nothing. Needs no session.
   *
   * Known from other clients, not documented.
   */
  getFileUploadUrl(args?: GetFileUploadUrlArguments, options?: CallOptions): Promise<UploadUrlInfo>;
}

/** Arguments of `getFileInfo`. */
export type GetFileInfoArguments = {
  readonly fileId: string;
};

/** Arguments of `getFileUploadUrl`. */
export type GetFileUploadUrlArguments = {
  readonly fileName?: string | undefined;
  readonly fileType?: FileType | undefined;
};

export type UploadUrlInfo = {
  readonly id?: string;
  readonly uploadUrl?: string;
};
