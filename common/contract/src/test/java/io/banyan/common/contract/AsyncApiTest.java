package io.banyan.common.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.banyan.common.contract.shared.EventType;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code docs/asyncapi.json} is the AsyncAPI 3 document for other property systems. It is made from the contract records and committed, so
 * that a change of a contract shows there; {@code -Dasyncapi.write=true} writes it anew.
 */
class AsyncApiTest {

    private static final Path DOCUMENT = Path.of("../../docs/asyncapi.json");
    private static final Pattern JAVADOC = Pattern.compile("/\\*\\*(.*?)\\*/\\s*@EventType", Pattern.DOTALL);

    @Test
    void isAsCommitted() throws IOException {
        var now = JsonMapper.builder()
                        .enable(SerializationFeature.INDENT_OUTPUT)
                        .build()
                        .writeValueAsString(document())
                + "\n";
        if (Boolean.getBoolean("asyncapi.write")) {
            Files.writeString(DOCUMENT, now);
        }
        assertThat(Files.readString(DOCUMENT)).isEqualTo(now);
    }

    private static Map<String, Object> document() throws IOException {
        var channels = new LinkedHashMap<String, Object>();
        var operations = new LinkedHashMap<String, Object>();
        var messages = new LinkedHashMap<String, Object>();
        for (var event : Events.all()) {
            var owner = Events.owner(event);
            var type = Events.type(event);
            messages.put(type.value(), message(event, type));
            @SuppressWarnings("unchecked")
            var channel = (Map<String, Map<String, Object>>) channels.computeIfAbsent(owner, _ -> channel(type));
            var inChannel = channel.get("messages");
            assertThat(inChannel).isNotNull();
            inChannel.put(type.value(), Map.of("$ref", "#/components/messages/" + type.value()));
            operations.put(owner, ordered("action", "send", "channel", Map.of("$ref", "#/channels/" + owner)));
        }
        return ordered(
                "asyncapi",
                "3.0.0",
                "info",
                ordered(
                        "title", "Banyan events",
                        "version", "1",
                        "description",
                                "CloudEvents 1.0 in Kafka's binary mode: attributes are ce_ headers, the value is bare JSON. The key is "
                                        + "the aggregate's id; order holds per key. At least once: drop a ce_id you have seen. Fields and types may "
                                        + "be added: ignore what you do not know. Ids and decimals are strings."),
                "channels",
                channels,
                "operations",
                operations,
                "components",
                Map.of("messages", messages));
    }

    private static Map<String, Object> channel(EventType type) {
        return ordered("address", type.topic(), "messages", new LinkedHashMap<String, Object>());
    }

    private static Map<String, Object> message(Class<?> event, EventType type) throws IOException {
        return ordered(
                "name", type.value(),
                "title", event.getSimpleName(),
                "summary", sentence(event),
                "contentType", "application/json",
                "headers",
                        ordered(
                                "type", "object",
                                "required", List.of("ce_id", "ce_type", "ce_source", "ce_specversion", "ce_time"),
                                "properties", Map.of("ce_type", Map.of("const", type.value()))),
                "payload", schema(event));
    }

    private static String sentence(Class<?> event) throws IOException {
        var source = Files.readString(Path.of("src/main/java", event.getName().replace('.', '/') + ".java"));
        var javadoc = JAVADOC.matcher(source);
        assertThat(javadoc.find())
                .as(event.getSimpleName() + " says what it means")
                .isTrue();
        return javadoc.group(1)
                .replaceAll("\\{@code (.*?)}", "$1")
                .replaceAll("\\s*\\*?\\s+", " ")
                .strip();
    }

    private static Map<String, Object> schema(Class<?> type) {
        var properties = new LinkedHashMap<String, Object>();
        var required = new ArrayList<String>();
        for (var component : type.getRecordComponents()) {
            properties.put(component.getName(), schema(component.getGenericType()));
            if (!isNullable(component)) {
                required.add(component.getName());
            }
        }
        return ordered("type", "object", "properties", properties, "required", required);
    }

    private static Map<String, Object> schema(Type type) {
        if (type instanceof ParameterizedType list) {
            return ordered("type", "array", "items", schema(list.getActualTypeArguments()[0]));
        }
        var plain = (Class<?>) type;
        if (Collection.class.isAssignableFrom(plain)) {
            return ordered("type", "array");
        }
        if (plain.isEnum()) {
            return ordered(
                    "type",
                    "string",
                    "enum",
                    Arrays.stream(plain.getEnumConstants()).map(String::valueOf).toList());
        }
        return plain.isRecord() ? schema(plain) : simple(plain);
    }

    private static Map<String, Object> simple(Class<?> type) {
        if (type == boolean.class) {
            return ordered("type", "boolean");
        }
        if (type == int.class) {
            return ordered("type", "integer");
        }
        var formats = Map.<Class<?>, String>of(
                UUID.class, "uuid",
                Instant.class, "date-time",
                LocalDate.class, "date",
                BigDecimal.class, "decimal",
                long.class, "int64",
                Long.class, "int64");
        var format = formats.get(type);
        return format == null ? ordered("type", "string") : ordered("type", "string", "format", format);
    }

    private static boolean isNullable(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static Map<String, Object> ordered(Object... pairs) {
        var map = new LinkedHashMap<String, Object>();
        for (var i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
