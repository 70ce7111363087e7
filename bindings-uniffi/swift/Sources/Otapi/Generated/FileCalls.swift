// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

import Foundation

/// Uploaded files.
public struct FileCalls: Sendable {
  let caller: any Caller

  /// Get information about an uploaded file.
  ///
  /// Needs no session.
  ///
  /// Known from other clients, not documented.
  public func getFileInfo(fileId: String, options: CallOptions = CallOptions()) async throws -> FileInfo {
    .init(try await caller.payload("GetFileInfo", ["fileId": fileId], options))
  }

  /// Get an address to upload a file to.
  ///
  /// Changes something; the same call again leaves the same state. Prepares a new file id and upload address at every call; an
  /// unused one harms nothing. Needs no session.
  ///
  /// Known from other clients, not documented.
  public func getFileUploadUrl(
    fileName: String? = nil,
    fileType: FileType? = nil,
    options: CallOptions = CallOptions()
  ) async throws -> UploadUrlInfo {
    .init(try await caller.payload("GetFileUploadUrl", ["fileName": fileName, "fileType": fileType], options))
  }
}
