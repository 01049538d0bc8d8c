package io.banyan.user.file;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a file.
 *
 * @param name       as the uploader called it; for people, never for a file system
 * @param storageKey random; leads to the bytes
 * @param ownerType  the kind of thing that refers to it, once one does
 */
public record StoredFile(
        long id,
        long companyId,
        long uploadedBy,
        FilePurpose purpose,
        String name,
        String contentType,
        int sizeBytes,
        String sha256,
        String storageKey,
        @Nullable String thumbnailKey,
        @Nullable String ownerType,
        @Nullable Long ownerId,
        Instant createdAt) {

    /** Nothing of a file can be told from its key, and no key can be guessed. */
    static String newKey() {
        var name = UUID.randomUUID().toString().replace("-", "");
        return name.substring(0, 2) + "/" + name;
    }
}
