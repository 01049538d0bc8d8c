package io.banyan.patrol.inspection;

import io.banyan.common.problem.DomainProblem;
import java.util.List;
import java.util.Map;

/** How inspections can refuse. */
public final class InspectionProblem extends DomainProblem {

    private InspectionProblem(Kind kind, String code, String detail, List<FieldError> errors) {
        super(kind, code, detail, errors, Map.of(), null);
    }

    static InspectionProblem notFound(long id) {
        return new InspectionProblem(Kind.NOT_FOUND, "inspection.not-found", "There is no inspection " + id, List.of());
    }

    static InspectionProblem resultsInvalid(List<FieldError> errors) {
        return new InspectionProblem(
                Kind.RULE_BROKEN, "inspection.results-invalid", "The results do not fit the standard", errors);
    }

    /** A file does not exist, is somebody else's, or belongs to another thing already. */
    public static InspectionProblem fileUnknown() {
        return new InspectionProblem(
                Kind.RULE_BROKEN,
                "inspection.file-unknown",
                "A file is not yours to attach",
                List.of(new FieldError("/fileIds", "unknown", "A file is not yours to attach")));
    }
}
