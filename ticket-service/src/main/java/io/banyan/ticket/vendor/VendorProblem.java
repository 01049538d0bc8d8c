package io.banyan.ticket.vendor;

import io.banyan.common.problem.DomainProblem;

/** How the register of vendors refuses. */
public final class VendorProblem extends DomainProblem {

    private VendorProblem(Kind kind, String code, String detail) {
        super(kind, code, detail);
    }

    /** Missing, or of a company or project the caller does not see: the same to him. */
    public static VendorProblem notFound(long id) {
        return new VendorProblem(Kind.NOT_FOUND, "vendor.not-found", "There is no vendor " + id);
    }

    public static VendorProblem projectNotFound(long id) {
        return new VendorProblem(Kind.NOT_FOUND, "vendor.project-not-found", "There is no project " + id);
    }

    public static VendorProblem nameTaken(String name) {
        return new VendorProblem(Kind.CONFLICT, "vendor.name-taken", "There is a vendor %s here".formatted(name));
    }
}
