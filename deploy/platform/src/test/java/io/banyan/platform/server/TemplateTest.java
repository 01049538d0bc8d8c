package io.banyan.platform.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TemplateTest {

    @Test
    void putsValuesInTheirPlaces() {
        assertThat(Template.fill("voters=1@@controller@ log=@data@/x", Map.of("controller", "h:1", "data", "/d$1\\")))
                .isEqualTo("voters=1@h:1 log=/d$1\\/x");
    }

    @Test
    void refusesAPlaceWithoutAValue() {
        assertThatThrownBy(() -> Template.fill("@port@", Map.of())).hasMessageContaining("@port@");
    }
}
