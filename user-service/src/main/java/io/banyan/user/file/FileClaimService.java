package io.banyan.user.file;

import io.banyan.common.contract.user.UserInternalApi.FileClaim;
import io.banyan.common.contract.user.UserInternalApi.FileFacts;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ties files to the thing that refers to them. A file belongs to one thing until that lets go of it; who may read that thing may read it. */
@Service
public class FileClaimService {

    private final Files files;
    private final FileService service;
    private final Clock clock;

    FileClaimService(Files files, FileService service, Clock clock) {
        this.files = files;
        this.service = service;
        this.clock = clock;
    }

    /** All of them or none; repeating it changes nothing. */
    @Transactional
    public List<FileFacts> claim(FileClaim claim) {
        var wanted = new LinkedHashSet<>(claim.fileIds());
        if (wanted.isEmpty()) {
            return List.of();
        }
        var found = files.lock(wanted);
        if (found.size() != wanted.size() || !found.stream().allMatch(file -> isFree(file, claim))) {
            throw FileProblem.notFound();
        }
        files.claim(wanted, claim.ownerType(), claim.ownerId(), clock.instant());
        return inOrder(wanted, found);
    }

    /** Gives up files of this service's own things. Nobody reads them any more, and the next collection deletes them. */
    public int release(Collection<Long> ids, String ownerType) {
        return ids.isEmpty() ? 0 : files.release(ids, ownerType);
    }

    /** Facts of files that are tied; the asking service has authorised the reader. */
    public List<FileFacts> facts(List<Long> ids) {
        return ids.isEmpty() ? List.of() : inOrder(new LinkedHashSet<>(ids), files.claimed(ids));
    }

    /** The bytes of a file that is tied, for work on them here. */
    public InputStream bytes(long id) throws IOException {
        var file = files.claimed(List.of(id)).stream().findFirst().orElseThrow(FileProblem::notFound);
        return service.bytes(file);
    }

    private static boolean isFree(StoredFile file, FileClaim claim) {
        var ownerId = file.ownerId();
        return file.uploadedBy() == claim.uploadedBy()
                && (ownerId == null
                        || (ownerId == claim.ownerId() && claim.ownerType().equals(file.ownerType())));
    }

    private List<FileFacts> inOrder(LinkedHashSet<Long> wanted, List<StoredFile> found) {
        var byId = new HashMap<Long, StoredFile>();
        found.forEach(file -> byId.put(file.id(), file));
        return wanted.stream()
                .map(byId::get)
                .filter(java.util.Objects::nonNull)
                .map(service::facts)
                .toList();
    }
}
