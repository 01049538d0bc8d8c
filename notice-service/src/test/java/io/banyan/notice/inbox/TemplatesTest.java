package io.banyan.notice.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TemplatesTest {

    private final Templates templates = Templates.load();

    @ParameterizedTest
    @EnumSource
    void saysEverythingInBothLanguages(Template template) {
        var variables = template.variables().stream().collect(Collectors.toMap(name -> name, name -> "<" + name + ">"));
        for (var locale : new Locale[] {Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH}) {
            var text = templates.render(template, variables, locale);
            var both = text.title() + text.body();
            assertThat(both).doesNotContain("{", "}");
            variables.values().forEach(value -> assertThat(both).contains(value));
        }
        assertThat(templates.render(template, variables, Locale.SIMPLIFIED_CHINESE))
                .isNotEqualTo(templates.render(template, variables, Locale.ENGLISH));
    }

    @Test
    void takesVariablesLiterally() {
        var text = templates.render(
                Template.TICKET_SUSPENDED, Map.of("number", "GY-1", "reason", "缺件 $1 \\ {number}"), Locale.ENGLISH);
        assertThat(text.body()).isEqualTo("Ticket GY-1 is suspended. Reason: 缺件 $1 \\ {number}");
    }

    @Test
    void speaksChineseUnlessAskedForEnglish() {
        assertThat(templates
                        .render(Template.ACCOUNT_OPENED, Map.of(), Locale.FRENCH)
                        .title())
                .isEqualTo("欢迎使用榕居");
    }

    @Test
    void refusesAMessageWithoutItsVariables() {
        var occasion = new Occasion(UUID.randomUUID(), 1, null, null);
        assertThatThrownBy(() -> Message.unread(
                        1, 2, occasion, Template.TICKET_SUSPENDED, Map.of("number", "GY-1"), "t", Instant.EPOCH))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("reason");
    }
}
