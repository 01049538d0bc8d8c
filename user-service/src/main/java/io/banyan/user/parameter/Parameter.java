package io.banyan.user.parameter;

import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Every parameter there is, with what it may hold and what holds when nobody says otherwise. */
public enum Parameter {
    /** Days of the week on which nobody works: {@code SAT,SUN}, {@code SUN} or {@code NONE}. */
    CALENDAR_WEEKEND(
            "calendar.weekend",
            Kind.CHOICE,
            "SAT,SUN",
            "每周休息日",
            "Days off in a week",
            List.of("SAT,SUN", "SUN", "NONE")),
    /** When the office opens. */
    CALENDAR_OPENS("calendar.opens", Kind.TIME, "09:00", "上班时间", "Office opens", List.of()),
    /** When the office closes. */
    CALENDAR_CLOSES("calendar.closes", Kind.TIME, "18:00", "下班时间", "Office closes", List.of()),
    /** Family members, and tenants, in one house at a time. */
    HOUSEHOLD_MOST(
            "household.most",
            Kind.COUNT,
            "10",
            "每套房屋家庭成员/租客上限",
            "Most family members or tenants of a house",
            List.of());

    private static final int LARGEST_COUNT = 1000;

    private enum Kind {
        CHOICE,
        TIME,
        COUNT
    }

    private final String key;
    private final Kind kind;
    private final String standard;
    private final String zh;
    private final String en;
    private final List<String> choices;

    Parameter(String key, Kind kind, String standard, String zh, String en, List<String> choices) {
        this.key = key;
        this.kind = kind;
        this.standard = standard;
        this.zh = zh;
        this.en = en;
        this.choices = choices;
    }

    static Optional<Parameter> of(String key) {
        return Arrays.stream(values()).filter(each -> each.key.equals(key)).findFirst();
    }

    /** By which clients name it. */
    public String key() {
        return key;
    }

    /** What holds when nobody says otherwise. */
    public String standard() {
        return standard;
    }

    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }

    /** {@code CHOICE}, {@code TIME} or {@code COUNT} */
    public String type() {
        return kind.name();
    }

    public List<String> choices() {
        return choices;
    }

    /** The value in its agreed form, or null when it is none. */
    @Nullable
    String accepted(String given) {
        var value = given.strip();
        return switch (kind) {
            case CHOICE -> choices.contains(value) ? value : null;
            case TIME -> time(value);
            case COUNT -> value.matches("\\d{1,4}") && Integer.parseInt(value) <= LARGEST_COUNT ? value : null;
        };
    }

    private static @Nullable String time(String value) {
        try {
            return value.length() == "00:00".length() ? LocalTime.parse(value).toString() : null;
        } catch (DateTimeParseException _) {
            return null;
        }
    }
}
