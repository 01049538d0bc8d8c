package io.banyan.common.json;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneOffset;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.ext.javatime.deser.InstantDeserializer;
import tools.jackson.databind.ext.javatime.deser.LocalDateDeserializer;

/** A day or a moment that the database can keep (years 1000 to 9999), with room for the day after. */
final class StorableTime<T extends Comparable<? super T>> extends StdDeserializer<T> {

    private static final LocalDate FIRST = Year.of(1000).atDay(1);
    private static final LocalDate LAST = Year.of(9998).atDay(365);

    private final ValueDeserializer<T> plain;
    private final T first;
    private final T last;

    private StorableTime(Class<T> type, ValueDeserializer<T> plain, T first, T last) {
        super(type);
        this.plain = plain;
        this.first = first;
        this.last = last;
    }

    static ValueDeserializer<LocalDate> day() {
        return new StorableTime<>(LocalDate.class, LocalDateDeserializer.INSTANCE, FIRST, LAST);
    }

    static ValueDeserializer<Instant> moment() {
        return new StorableTime<>(
                Instant.class,
                InstantDeserializer.INSTANT,
                FIRST.atStartOfDay().toInstant(ZoneOffset.UTC),
                LAST.atStartOfDay().toInstant(ZoneOffset.UTC));
    }

    @Override
    public T deserialize(JsonParser in, DeserializationContext context) {
        var value = plain.deserialize(in, context);
        if (value != null && (value.compareTo(first) < 0 || value.compareTo(last) > 0)) {
            throw context.weirdStringException(value.toString(), handledType(), "of the years 1000 to 9998");
        }
        return value;
    }
}
