package io.banyan.common.json;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.MutableConfigOverride;
import tools.jackson.databind.deser.jdk.NumberDeserializers.BigDecimalDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.ToStringSerializer;

/**
 * Our JSON: {@code long} is an id and goes out as a string (JavaScript loses 64-bit numbers), {@code int} is a number, {@link BigDecimal}
 * is money, price or quantity and goes out as a plain decimal string. Unknown members are ignored, so that contracts can grow. A list holds no
 * {@code null}; a day or a moment is of the years 1000 to 9998.
 */
public final class BanyanJson {

    private BanyanJson() {}

    /** Applies the dialect to a mapper. */
    public static JsonMapper.Builder apply(JsonMapper.Builder builder) {
        var module = new SimpleModule("banyan");
        module.addSerializer(Long.class, ToStringSerializer.instance);
        module.addSerializer(Long.TYPE, ToStringSerializer.instance);
        module.addSerializer(BigDecimal.class, new PlainDecimal());
        module.addDeserializer(BigDecimal.class, new CountableDecimal());
        StorableTimeDeserializer.addTo(module);
        List.of(List.class, Set.class).forEach(type -> builder.withConfigOverride(type, BanyanJson::withoutNulls));
        return builder.addModule(module).disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS);
    }

    /** A mapper of our dialect for events and the like: a number that an older sender did not know yet is 0 instead of unreadable. */
    public static JsonMapper mapper() {
        return apply(JsonMapper.builder())
                .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .build();
    }

    private static void withoutNulls(MutableConfigOverride list) {
        list.setNullHandling(JsonSetter.Value.forContentNulls(Nulls.FAIL));
    }

    /** Nobody counts in so many digits; of 1E2147483647 even the check of its digits overflows. */
    private static final class CountableDecimal extends BigDecimalDeserializer {

        private static final int MOST_DIGITS = 60;

        @Override
        public BigDecimal deserialize(JsonParser in, DeserializationContext context) {
            var value = super.deserialize(in, context);
            if (value != null && isTooLong(value)) {
                throw context.weirdNumberException(value, BigDecimal.class, "at most " + MOST_DIGITS + " digits");
            }
            return value;
        }

        private static boolean isTooLong(BigDecimal value) {
            return value.precision() > MOST_DIGITS || Math.abs((long) value.scale()) > MOST_DIGITS;
        }
    }

    private static final class PlainDecimal extends ValueSerializer<BigDecimal> {
        @Override
        public void serialize(BigDecimal value, JsonGenerator out, SerializationContext context) {
            out.writeString(value.toPlainString());
        }
    }
}
