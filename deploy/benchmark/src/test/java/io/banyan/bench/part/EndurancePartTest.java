package io.banyan.bench.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import org.junit.jupiter.api.Test;

class EndurancePartTest {

    @Test
    void asksForHalfOfWhatReportsAndPagesTakeTogether() {
        var rate = EndurancePart.half(60, 180);
        assertThat(rate / 60 + 2 * rate / 180).isEqualTo(0.5, offset(1e-9));
    }
}
