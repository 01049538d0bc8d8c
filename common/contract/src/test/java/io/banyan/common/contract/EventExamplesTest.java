package io.banyan.common.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.ser.std.ToStringSerializer;

/**
 * Each event has an example under {@code src/test/resources/contract/<owner>/<type>.json} that says how it looks on the wire. A change of
 * an event is a visible change of its file; lines may be added to a v1 file, not changed or removed.
 */
class EventExamplesTest {

    private static final Path EXAMPLES = Path.of("src/test/resources/contract");
    private static final JsonMapper JSON = mapper();

    static List<Class<?>> events() throws IOException {
        return Events.all();
    }

    @ParameterizedTest
    @MethodSource("events")
    void looksAsAgreed(Class<?> event) throws IOException {
        var agreed = Files.readString(example(event));
        var read = JSON.readValue(agreed, event);
        assertThat(JSON.readTree(JSON.writeValueAsString(read))).isEqualTo(JSON.readTree(agreed));
    }

    @ParameterizedTest
    @MethodSource("events")
    void toleratesFieldsOfTomorrow(Class<?> event) throws IOException {
        var agreed = (ObjectNode) JSON.readTree(Files.readString(example(event)));
        Object today = JSON.treeToValue(agreed, event);
        agreed.put("fieldOfTomorrow", "x");
        Object tomorrow = JSON.treeToValue(agreed, event);
        assertThat(tomorrow).isEqualTo(today);
    }

    @ParameterizedTest
    @MethodSource("events")
    void liesOnTheTopicOfItsOwner(Class<?> event) {
        var owner = Events.owner(event);
        var type = Events.type(event);
        assertThat(type.value()).matches("io\\.banyan\\." + owner + "\\.[a-z-]+\\.v\\d+");
        assertThat(type.topic()).isEqualTo("banyan." + owner + ".events.v1");
    }

    @Test
    void hasNoTwoEventsOfOneName() throws IOException {
        var names = new HashSet<String>();
        for (var event : events()) {
            var type = Events.type(event).value();
            assertThat(names.add(type)).as(type).isTrue();
        }
        assertThat(names).hasSizeGreaterThan(20);
    }

    private static Path example(Class<?> event) {
        var owner = Events.owner(event);
        var name = Events.type(event).value().substring("io.banyan.".length());
        var file = EXAMPLES.resolve(owner).resolve(name + ".json");
        assertThat(file).as("the agreed example of " + event.getSimpleName()).exists();
        return file;
    }

    /** The dialect of {@code BanyanJson}, which lies above this module: longs and decimals are strings. */
    private static JsonMapper mapper() {
        var module = new SimpleModule();
        module.addSerializer(Long.class, ToStringSerializer.instance);
        module.addSerializer(Long.TYPE, ToStringSerializer.instance);
        module.addSerializer(BigDecimal.class, new ValueSerializer<>() {
            @Override
            public void serialize(BigDecimal value, JsonGenerator out, SerializationContext context) {
                out.writeString(value.toPlainString());
            }
        });
        return JsonMapper.builder().addModule(module).build();
    }
}
