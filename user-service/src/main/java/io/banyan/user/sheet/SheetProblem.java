package io.banyan.user.sheet;

import io.banyan.common.problem.DomainProblem;
import java.util.List;
import java.util.Map;

/** The ways spreadsheets are refused. */
public final class SheetProblem extends DomainProblem {

    private SheetProblem(Kind kind, String code, String detail) {
        super(kind, code, detail);
    }

    private SheetProblem(Kind kind, String code, String detail, List<FieldError> errors) {
        super(kind, code, detail, errors, Map.of(), null);
    }

    static SheetProblem notFound() {
        return new SheetProblem(Kind.NOT_FOUND, "import.not-found", "There is no such import");
    }

    static SheetProblem fileUnknown() {
        return new SheetProblem(
                Kind.RULE_BROKEN,
                "import.file-unknown",
                "Upload the spreadsheet with the purpose IMPORT first",
                List.of(new FieldError("/fileId", "unknown", "There is no such upload of yours")));
    }

    static SheetProblem unreadable() {
        return new SheetProblem(Kind.RULE_BROKEN, "import.unreadable", "This is no spreadsheet, or it is damaged");
    }

    static SheetProblem empty() {
        return new SheetProblem(Kind.RULE_BROKEN, "import.empty", "Below the titles there are no rows");
    }

    static SheetProblem tooLong(int most) {
        return new SheetProblem(Kind.RULE_BROKEN, "import.too-long", "At most " + most + " rows at a time");
    }

    static SheetProblem titles(String detail) {
        return new SheetProblem(Kind.RULE_BROKEN, "import.titles-wrong", detail);
    }

    static SheetProblem notNow(SheetImport.State state) {
        return new SheetProblem(
                Kind.CONFLICT, "import.illegal-move", "This cannot be done with an import that is " + state);
    }

    static SheetProblem used(long rows) {
        return new SheetProblem(
                Kind.CONFLICT,
                "import.used",
                rows + " of its rows were changed or are used by now; nothing was undone");
    }

    static SheetProblem undoneTooLate() {
        return new SheetProblem(Kind.CONFLICT, "import.undo-too-late", "An import can be undone within a day");
    }
}
