package io.banyan.user.shift;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Where shifts and rosters are kept. */
public interface Shifts {

    /** Shifts of one project. */
    int MOST = 100;

    /** @throws org.springframework.dao.DuplicateKeyException when the project has one of this name */
    void add(Shift shift);

    /** Lets one addition of the project pass at a time, to the end of the transaction; the project again. */
    long hold(long projectId);

    int count(long projectId);

    /** By the time they begin; a project has at most {@link #MOST}. */
    List<Shift> of(long projectId);

    /** Removes a shift nobody is rostered for. 0 otherwise. */
    int removeUnused(long projectId, long id);

    /** Replaces the roster of these days. */
    void replace(long projectId, LocalDate first, LocalDate last, Collection<Duty> duties);

    List<Duty> roster(long projectId, LocalDate first, LocalDate last);

    /** Somebody's shift on the day on which it begins. */
    record Duty(LocalDate day, long staffId, long shiftId) {}
}
