package io.banyan.user.file;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Where the facts about files are kept. */
public interface Files {

    void add(StoredFile file);

    Optional<StoredFile> find(long id);

    /** Those of these that exist, locked until the transaction ends. */
    List<StoredFile> lock(Collection<Long> ids);

    /** Those of these that something refers to. */
    List<StoredFile> claimed(Collection<Long> ids);

    int claim(Collection<Long> ids, String ownerType, long ownerId, Instant now);

    /** Takes files nothing refers to out of reach, so that their bytes can go. */
    int condemn(Instant createdBefore);

    /** Takes those of these that are tied to things of this kind out of reach, so that their bytes can go. */
    int release(Collection<Long> ids, String ownerType);

    List<StoredFile> condemned();

    void remove(long id);
}
