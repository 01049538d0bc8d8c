package io.banyan.user.shift;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Where shifts and rosters are kept. */
public interface Shifts {

    /** @throws org.springframework.dao.DuplicateKeyException when the project has one of this name */
    void add(Shift shift);

    List<Shift> of(long projectId);

    /** Removes a shift nobody is rostered for. 0 otherwise. */
    int removeUnused(long projectId, long id);

    /** Replaces the roster of these days. */
    void replace(long projectId, LocalDate first, LocalDate last, Collection<Duty> duties);

    List<Duty> roster(long projectId, LocalDate first, LocalDate last);

    /** Somebody's shift on the day on which it begins. */
    record Duty(LocalDate day, long staffId, long shiftId) {}
}
