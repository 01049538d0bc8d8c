package io.banyan.user.file;

import io.banyan.common.problem.DomainProblem;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The ways files are refused. */
public final class FileProblem extends DomainProblem {

    private FileProblem(Kind kind, String code, String detail, @Nullable Throwable cause) {
        super(kind, code, detail, List.of(), Map.of(), cause);
    }

    /** Unknown, somebody else's or tied to another thing: he is not told which. */
    static FileProblem notFound() {
        return new FileProblem(Kind.NOT_FOUND, "file.not-found", "There is no such file", null);
    }

    static FileProblem typeNotAllowed() {
        return new FileProblem(
                Kind.UNSUPPORTED,
                "file.type-not-allowed",
                "JPEG, PNG and MP4 are accepted, and the name must say truly which",
                null);
    }

    static FileProblem tooLarge() {
        return new FileProblem(Kind.TOO_LARGE, "file.too-large", "A file has at most 20 MiB", null);
    }

    static FileProblem empty() {
        return new FileProblem(Kind.RULE_BROKEN, "file.empty", "The file is empty", null);
    }

    static FileProblem unreadable(Throwable cause) {
        return new FileProblem(Kind.RULE_BROKEN, "file.unreadable", "This picture cannot be read", cause);
    }

    static FileProblem tooManyPixels() {
        return new FileProblem(
                Kind.RULE_BROKEN,
                "file.too-many-pixels",
                "A picture has at most 60 million pixels, and 65,535 along an edge",
                null);
    }

    static FileProblem busy() {
        return new FileProblem(Kind.UNAVAILABLE, "file.busy", "Too many pictures at once, please try again", null);
    }

    static FileProblem storeAway(Throwable cause) {
        return new FileProblem(Kind.UNAVAILABLE, "file.store-unavailable", "Files cannot be kept at the moment", cause);
    }

    static FileProblem linkInvalid() {
        return new FileProblem(Kind.FORBIDDEN, "file.link-invalid", "This link is damaged or too old", null);
    }
}
