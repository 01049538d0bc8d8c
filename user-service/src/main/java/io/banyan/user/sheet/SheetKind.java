package io.banyan.user.sheet;

import java.util.List;
import java.util.function.Function;
import java.util.function.IntConsumer;

/** A kind of records that come as a table: what a table of them looks like, and what is stored of it. */
interface SheetKind {

    SheetImport.Subject subject();

    /** The one for this subject. */
    static SheetKind of(List<SheetKind> kinds, SheetImport.Subject subject) {
        return kinds.stream()
                .filter(kind -> kind.subject() == subject)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody reads tables of " + subject));
    }

    /**
     * Understands a sheet and checks every row.
     *
     * @throws io.banyan.common.problem.DomainProblem when it is no table of this kind at all
     */
    Table check(SheetImport job, Sheet sheet);

    /** Locks what an import stored, and counts what was changed or used since. */
    long lockUsed(SheetImport job);

    /** Takes off the records what an import stored, and tells of it; in the transaction of the caller. */
    void remove(SheetImport job, long by);

    /**
     * A table that was checked.
     *
     * @param good    how many rows will be stored
     * @param storing does it, in the transaction of the caller: is given whom to tell now and then how many rows are stored, and gives the
     *                ids of what is new
     */
    record Table(Cells cells, int good, Function<IntConsumer, List<Long>> storing) {

        List<Long> store(IntConsumer progress) {
            return storing.apply(progress);
        }
    }
}
