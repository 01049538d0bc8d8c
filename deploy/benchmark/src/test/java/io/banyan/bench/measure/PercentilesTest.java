package io.banyan.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PercentilesTest {

    @Test
    void theNinetyNinthOfAHundredIsTheLastButOne() {
        var hundred = Percentiles.of(
                IntStream.rangeClosed(1, 100).mapToObj(Double::valueOf).toList());
        assertThat(hundred.p50()).isEqualTo(50);
        assertThat(hundred.p99()).isEqualTo(99);
        assertThat(hundred.max()).isEqualTo(100);
    }

    @Test
    void ofFewTheNinetyNinthIsTheWorst() {
        assertThat(Percentiles.of(List.of(3.0, 1.0, 2.0)).p99()).isEqualTo(3);
    }

    @Test
    void ofNothingThereIsNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> Percentiles.of(List.of()));
    }
}
