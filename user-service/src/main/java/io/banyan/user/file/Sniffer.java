package io.banyan.user.file;

import java.io.BufferedInputStream;
import java.io.IOException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/** Says what a file is by its first bytes, and refuses it unless its name, its declared type and its content agree. Detection only: no parser runs. */
final class Sniffer {

    private static final String ANYTHING = "application/octet-stream";

    private final MimeTypes magic = MimeTypes.getDefaultMimeTypes();

    FileType typeOf(Upload upload, FilePurpose purpose) throws IOException {
        var type = FileType.ofExtension(upload.extension())
                .filter(found -> found.suits(purpose))
                .orElseThrow(FileProblem::typeNotAllowed);
        var declared = upload.declaredType();
        if (declared != null && !declared.equals(ANYTHING) && !declared.equals(type.mime())) {
            throw FileProblem.typeNotAllowed();
        }
        try (var in = new BufferedInputStream(upload.content().open())) {
            if (!type.looksLike(magic.detect(in, new Metadata()).toString())) {
                throw FileProblem.typeNotAllowed();
            }
        }
        return type;
    }
}
