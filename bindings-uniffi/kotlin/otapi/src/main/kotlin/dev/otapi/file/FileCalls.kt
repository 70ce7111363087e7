// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
package dev.otapi.file

import dev.otapi.AreaCalls
import dev.otapi.CallOptions
import dev.otapi.Caller
import dev.otapi.always
import dev.otapi.common.FileInfo
import dev.otapi.enums.FileType
import dev.otapi.given

/** Uploaded files. */
class FileCalls internal constructor(
    caller: Caller,
) : AreaCalls(caller) {
    /**
     * Get information about an uploaded file.
     *
     * Needs no session.
     *
     * Known from other clients, not documented.
     */
    suspend fun getFileInfo(
        fileId: String,
        options: CallOptions = CallOptions(),
    ): FileInfo = call("GetFileInfo", given("fileId", fileId), options) { always("payload") { FileInfo(it) } }

    /**
     * Get an address to upload a file to.
     *
     * Changes something; the same call again leaves the same state. Prepares a new file id and upload address at every call; an unused one
     * harms nothing. Needs no session.
     *
     * Known from other clients, not documented.
     */
    suspend fun getFileUploadUrl(
        fileName: String? = null,
        fileType: FileType? = null,
        options: CallOptions = CallOptions(),
    ): UploadUrlInfo =
        call("GetFileUploadUrl", given("fileName", fileName, "fileType", fileType), options) { always("payload") { UploadUrlInfo(it) } }
}
