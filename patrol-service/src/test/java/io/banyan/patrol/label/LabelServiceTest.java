package io.banyan.patrol.label;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelServiceTest {

    private final LabelService labels = new LabelService(new LabelProperties("a secret"), candidate -> candidate);

    @Test
    void readsWhatItWrote() {
        assertThat(labels.write(42)).startsWith("banyan:eq:42:");
        assertThat(labels.read(labels.write(42))).isEqualTo(42);
        assertThat(labels.read(labels.write(Long.MAX_VALUE))).isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void refusesTheSignatureOfAnotherThing() {
        var stolen = labels.write(42).replace(":42:", ":43:");
        assertThatThrownBy(() -> labels.read(stolen)).isInstanceOf(LabelProblem.class);
    }

    @Test
    void refusesTheSignatureOfAnotherKey() {
        var stranger = new LabelService(new LabelProperties("another"), candidate -> candidate);
        assertThatThrownBy(() -> labels.read(stranger.write(42))).isInstanceOf(LabelProblem.class);
    }

    @Test
    void keepsOneKeyWhereTheEnvironmentGivesNone() {
        var stored = new String[1];
        LabelKeys keys = candidate -> {
            if (stored[0] == null) {
                stored[0] = candidate;
            }
            return stored[0];
        };
        var first = new LabelService(new LabelProperties(""), keys);
        var afterRestart = new LabelService(new LabelProperties(""), keys);
        assertThat(afterRestart.read(first.write(42))).isEqualTo(42);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "banyan:eq:42",
                "banyan:eq:42:",
                "banyan:eq:-42:AAAAAAAAAAAAAAAAAAAAAA",
                "banyan:eq:42:AAAAAAAAAAAAAAAAAAAAAA",
                "banyan:eq:99999999999999999999:AAAAAAAAAAAAAAAAAAAAAA",
                "https://example.com"
            })
    void refusesWhatIsNoLabel(String text) {
        assertThatThrownBy(() -> labels.read(text))
                .isInstanceOfSatisfying(
                        LabelProblem.class,
                        problem -> assertThat(problem.code()).isEqualTo("equipment.code-forged"));
    }
}
