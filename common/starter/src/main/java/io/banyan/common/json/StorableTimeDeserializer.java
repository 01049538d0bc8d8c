package io.banyan.common.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.ext.javatime.deser.InstantDeserializer;
import tools.jackson.databind.ext.javatime.deser.LocalDateDeserializer;
import tools.jackson.databind.module.SimpleModule;

/** Reads as usual and takes what is a {@link StorableTime}. */
final class StorableTimeDeserializer<T> extends StdDeserializer<T> {

    private final ValueDeserializer<T> usual;
    private final UnaryOperator<T> bounds;

    private StorableTimeDeserializer(Class<T> type, ValueDeserializer<T> usual, UnaryOperator<T> bounds) {
        super(type);
        this.usual = usual;
        this.bounds = bounds;
    }

    static void addTo(SimpleModule module) {
        module.addDeserializer(
                LocalDate.class,
                new StorableTimeDeserializer<>(LocalDate.class, LocalDateDeserializer.INSTANCE, StorableTime::day));
        module.addDeserializer(
                Instant.class,
                new StorableTimeDeserializer<>(Instant.class, InstantDeserializer.INSTANT, StorableTime::moment));
    }

    @Override
    public T deserialize(JsonParser in, DeserializationContext context) {
        var value = usual.deserialize(in, context);
        try {
            return value == null ? value : bounds.apply(value);
        } catch (DateTimeException far) {
            throw context.weirdStringException(value.toString(), handledType(), String.valueOf(far.getMessage()));
        }
    }
}
