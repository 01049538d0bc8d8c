package io.banyan.common.json;

import java.math.BigDecimal;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.ToStringSerializer;

/**
 * Our JSON: {@code long} is an id and goes out as a string (JavaScript loses 64-bit numbers), {@code int} is a number, {@link BigDecimal}
 * is money, price or quantity and goes out as a plain decimal string. Unknown members are ignored, so that contracts can grow.
 */
public final class BanyanJson {

    private BanyanJson() {}

    /** Applies the dialect to a mapper. */
    public static JsonMapper.Builder apply(JsonMapper.Builder builder) {
        var module = new SimpleModule("banyan");
        module.addSerializer(Long.class, ToStringSerializer.instance);
        module.addSerializer(Long.TYPE, ToStringSerializer.instance);
        module.addSerializer(BigDecimal.class, new PlainDecimal());
        return builder.addModule(module).disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS);
    }

    /** A mapper of our dialect for events and the like: a number that an older sender did not know yet is 0 instead of unreadable. */
    public static JsonMapper mapper() {
        return apply(JsonMapper.builder())
                .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .build();
    }

    private static final class PlainDecimal extends ValueSerializer<BigDecimal> {
        @Override
        public void serialize(BigDecimal value, JsonGenerator out, SerializationContext context) {
            out.writeString(value.toPlainString());
        }
    }
}
