package io.banyan.user.calendar;

import java.util.List;

/** The public holidays of a year with the days that make up for them. */
public interface PublicCalendar {

    /** Empty when nobody knows the year yet: it is announced in the November before. */
    List<SpecialDay> of(int year);
}
