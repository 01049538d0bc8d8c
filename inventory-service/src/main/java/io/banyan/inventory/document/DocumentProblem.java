package io.banyan.inventory.document;

import io.banyan.common.problem.DomainProblem;

/** How stock documents refuse. */
public final class DocumentProblem extends DomainProblem {

    private DocumentProblem(Kind kind, String code, String detail) {
        super(kind, code, detail);
    }

    public static DocumentProblem notFound(long id) {
        return new DocumentProblem(Kind.NOT_FOUND, "inventory.document-not-found", "There is no document " + id);
    }
}
