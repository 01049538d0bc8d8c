package io.banyan.user.file;

import io.banyan.common.contract.user.UserInternalApi.FileFacts;
import io.banyan.common.id.Ids;
import io.banyan.common.security.Caller;
import io.banyan.user.file.Links.Variant;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Takes files in and gives them out again. The row is written before the bytes, so that no bytes can exist that nobody would collect. */
@Service
public class FileService {

    private static final long LARGEST = 20L * 1024 * 1024;

    private final Files files;
    private final FileStore store;
    private final Links links;
    private final Ids ids;
    private final Clock clock;
    private final Sniffer sniffer = new Sniffer();
    private final Pictures pictures = new Pictures();

    FileService(Files files, FileStore store, Links links, Ids ids, Clock clock) {
        this.files = files;
        this.store = store;
        this.links = links;
        this.ids = ids;
        this.clock = clock;
    }

    /** Bytes for the one who asked, with what he must know of them. */
    public record Content(InputStream bytes, String name, String contentType, boolean picture) {}

    /** Takes a file in; it is collected after a day unless something refers to it by then. */
    public FileFacts take(Caller caller, FilePurpose purpose, Upload upload) {
        if (upload.size() == 0) {
            throw FileProblem.empty();
        }
        if (upload.size() > LARGEST) {
            throw FileProblem.tooLarge();
        }
        try {
            var type = sniffer.typeOf(upload, purpose);
            return type.isPicture()
                    ? takePicture(caller, purpose, upload, type)
                    : takeAsIs(caller, purpose, upload, type);
        } catch (IOException broken) {
            throw FileProblem.storeAway(broken);
        }
    }

    /** Facts and a fresh link of one's own upload. */
    public FileFacts mine(Caller caller, long id) {
        return facts(files.find(id)
                .filter(file -> file.uploadedBy() == caller.personId())
                .orElseThrow(FileProblem::notFound));
    }

    /** The bytes a signed link leads to. */
    public Content open(long id, Variant variant, long expires, String signature) {
        links.require(id, variant, expires, signature, clock.instant());
        var file = files.find(id).orElseThrow(FileProblem::notFound);
        var thumbnail = file.thumbnailKey();
        var small = variant == Variant.THUMBNAIL;
        if (small && thumbnail == null) {
            throw FileProblem.notFound();
        }
        var picture =
                FileType.ofMime(file.contentType()).filter(FileType::isPicture).isPresent();
        try {
            return new Content(
                    store.open(small && thumbnail != null ? thumbnail : file.storageKey()),
                    file.name(),
                    small ? FileType.JPEG.mime() : file.contentType(),
                    picture);
        } catch (IOException away) {
            throw FileProblem.storeAway(away);
        }
    }

    /** The bytes themselves, for work on them here. */
    InputStream bytes(StoredFile file) throws IOException {
        return store.open(file.storageKey());
    }

    FileFacts facts(StoredFile file) {
        var now = clock.instant();
        return new FileFacts(
                file.id(),
                file.name(),
                file.sizeBytes(),
                file.contentType(),
                file.sha256(),
                links.to(file.id(), Variant.ORIGINAL, now),
                file.thumbnailKey() == null ? null : links.to(file.id(), Variant.THUMBNAIL, now));
    }

    private FileFacts takePicture(Caller caller, FilePurpose purpose, Upload upload, FileType type) throws IOException {
        var redrawn = pictures.redraw(upload, type);
        var picture = redrawn.picture();
        var thumbnailKey = StoredFile.newKey();
        var file = row(
                caller,
                purpose,
                upload,
                type,
                picture.length,
                Digest.sha256(new ByteArrayInputStream(picture)),
                thumbnailKey);
        files.add(file);
        store.put(thumbnailKey, () -> new ByteArrayInputStream(redrawn.thumbnail()), redrawn.thumbnail().length);
        store.put(file.storageKey(), () -> new ByteArrayInputStream(picture), picture.length);
        return facts(file);
    }

    private FileFacts takeAsIs(Caller caller, FilePurpose purpose, Upload upload, FileType type) throws IOException {
        String digest;
        try (var in = upload.content().open()) {
            digest = Digest.sha256(in);
        }
        var file = row(caller, purpose, upload, type, Math.toIntExact(upload.size()), digest, null);
        files.add(file);
        store.put(file.storageKey(), upload.content(), upload.size());
        return facts(file);
    }

    private StoredFile row(
            Caller caller,
            FilePurpose purpose,
            Upload upload,
            FileType type,
            int size,
            String sha256,
            @Nullable String thumbnailKey) {
        return new StoredFile(
                ids.next(),
                caller.companyId(),
                caller.personId(),
                purpose,
                upload.plainName(),
                type.mime(),
                size,
                sha256,
                StoredFile.newKey(),
                thumbnailKey,
                null,
                null,
                clock.instant());
    }
}
