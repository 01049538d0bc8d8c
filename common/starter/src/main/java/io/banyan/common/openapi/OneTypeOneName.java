package io.banyan.common.openapi;

import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Refuses a second record under a name that the document has given away already: it would be described as the first. Records that look the
 * same may share their name.
 */
final class OneTypeOneName implements ModelConverter {

    private final Map<String, Class<?>> named = new ConcurrentHashMap<>();

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType annotated, ModelConverterContext context, Iterator<ModelConverter> chain) {
        var schema = chain.hasNext() ? chain.next().resolve(annotated, context, chain) : null;
        var type = rawClass(annotated);
        if (schema != null && schema.get$ref() != null && type != null && type.isRecord()) {
            var first = named.putIfAbsent(schema.get$ref(), type);
            if (first != null && !shape(first).equals(shape(type))) {
                throw new IllegalStateException(
                        "%s and %s would both be described as %s".formatted(first, type, schema.get$ref()));
            }
        }
        return schema;
    }

    private static @Nullable Class<?> rawClass(AnnotatedType annotated) {
        JavaType type = annotated.getType() == null
                ? null
                : Json31.mapper().getTypeFactory().constructType(annotated.getType());
        return type == null ? null : type.getRawClass();
    }

    private static List<String> shape(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(part -> part.getName() + " " + part.getGenericType().getTypeName())
                .toList();
    }
}
