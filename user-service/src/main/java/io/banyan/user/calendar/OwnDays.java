package io.banyan.user.calendar;

import java.time.LocalDate;
import java.util.List;

/** Where a company's own days are kept. */
public interface OwnDays {

    void put(long companyId, LocalDate day, boolean working, String name);

    int remove(long companyId, LocalDate day);

    List<SpecialDay> between(long companyId, LocalDate first, LocalDate last);
}
