package io.banyan.common.web;

import io.banyan.common.json.StorableTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;
import org.springframework.format.FormatterRegistry;

/** Days and moments in a query: ISO 8601, of years that the database can keep. An empty one is absent. */
final class QueryTimes {

    private QueryTimes() {}

    static void addTo(FormatterRegistry registry) {
        registry.addConverter(String.class, LocalDate.class, of(day -> StorableTime.day(LocalDate.parse(day))));
        registry.addConverter(String.class, Instant.class, of(at -> StorableTime.moment(Instant.parse(at))));
    }

    private static <T> Converter<String, @Nullable T> of(Function<String, T> known) {
        return text -> text.isBlank() ? null : known.apply(text.strip());
    }
}
