package io.banyan.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class OptionsTest {

    @Test
    void readsCommandNamesAndSwitchesInAnyOrder() {
        var options = Options.parse(List.of("logs", "-f", "ticket-service", "--instance", "x", "--port-base", "9000"));
        assertThat(options.command()).isEqualTo("logs");
        assertThat(options.names()).containsExactly("ticket-service");
        assertThat(options.instance()).isEqualTo("x");
        assertThat(options.portBase()).hasValue(9000);
        assertThat(options.has(Options.Flag.FOLLOW)).isTrue();
        assertThat(options.has(Options.Flag.JSON)).isFalse();
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertThatThrownBy(() -> Options.parse(List.of("up", "--fast"))).hasMessageContaining("--fast");
        assertThatThrownBy(() -> Options.parse(List.of("up", "--port-base"))).hasMessageContaining("needs a value");
        assertThatThrownBy(() -> Options.parse(List.of("up", "--port-base", "x")))
                .hasMessageContaining("number");
        assertThatThrownBy(() -> Options.parse(List.of())).hasMessageContaining("deploy/up");
    }

    @Test
    void handsSeedAndRoundsOnToTheStory() {
        var options = Options.parse(List.of("rounds", "ticket-service", "--seed", "20261123001", "--rounds", "2"));
        assertThat(options.names()).containsExactly("ticket-service", "--seed", "20261123001", "--rounds", "2");
    }
}
