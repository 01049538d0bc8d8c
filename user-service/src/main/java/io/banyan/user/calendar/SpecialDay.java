package io.banyan.user.calendar;

import java.time.LocalDate;

/**
 * A day that differs from its day of the week.
 *
 * @param working whether people work on it, as on a weekend that makes up for a holiday 调休
 * @param own     whether the company says so, and not the public calendar
 */
public record SpecialDay(LocalDate day, boolean working, String name, boolean own) {}
