package io.banyan.common.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class CausesTest {

    @Test
    void namesEachCauseWithTheFirstLineOfItsMessage() {
        var failure = new IllegalStateException("pool is empty", new IOException("reset by peer\nand more"));
        assertThat(Causes.of(failure)).isEqualTo("IllegalStateException: pool is empty < IOException: reset by peer");
    }
}
