package io.banyan.common.export;

import io.banyan.common.problem.DomainProblem;

/** How exports refuse. */
public final class ExportProblem extends DomainProblem {

    /** The rights were withdrawn while it ran; kept with the export. */
    static final String NOT_ALLOWED = "export.not-allowed";

    /** It died again and again; kept with the export. */
    static final String GAVE_UP = "export.gave-up";

    private ExportProblem(Kind kind, String code, String detail) {
        super(kind, code, detail);
    }

    static ExportProblem notFound(long id) {
        return new ExportProblem(Kind.NOT_FOUND, "export.not-found", "There is no export " + id);
    }

    static ExportProblem notReady(long id) {
        return new ExportProblem(Kind.CONFLICT, "export.not-ready", "Export %d has no file yet".formatted(id));
    }

    static ExportProblem tooMany(int atOnce, int kept) {
        return new ExportProblem(
                Kind.CONFLICT,
                "export.too-many",
                "At most %d exports run at a time for one person, and %d are kept".formatted(atOnce, kept));
    }

    static ExportProblem tooLarge(long rows, long most) {
        return new ExportProblem(
                Kind.RULE_BROKEN,
                "export.too-large",
                "The list has %d rows; narrow it to at most %d".formatted(rows, most));
    }
}
