package io.banyan.bench.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class SettlingTest {

    @Test
    void isWarmWhenTheCostHasStoodStillForTwoSlices() {
        assertThat(warmAfter(5000, 900, 300, 120, 118, 121, 119)).isEqualTo(6);
    }

    @Test
    void isNotWarmWhileTheCostFalls() {
        assertThat(warmAfter(5000, 4000, 3000, 2000, 1000)).isZero();
    }

    @Test
    void beginsAnewWhenTheCostFallsAfterAPlateau() {
        assertThat(warmAfter(1000, 990, 500, 495, 498)).isEqualTo(5);
    }

    @Test
    void takesASliceThatWasDisturbedForNoProgress() {
        assertThat(warmAfter(100, 180, 99)).isEqualTo(3);
    }

    @Test
    void isNotWarmWhileCompilersAreAtIt() {
        var settling = new Settling();
        assertThat(DoubleStream.of(0.4, 0.25, 0.2, 0.08, 0.12, 0.06, 0.05)
                        .mapToObj(compilers -> settling.isWarmAfter(100, compilers)))
                .containsExactly(false, false, false, false, false, false, true);
    }

    /** Which slice ended the warm-up; 0 when none did. */
    private static int warmAfter(double... costs) {
        var settling = new Settling();
        var slice = 0;
        for (var cost : DoubleStream.of(costs).boxed().toList()) {
            slice++;
            if (settling.isWarmAfter(cost, 0.02)) {
                return slice;
            }
        }
        return 0;
    }
}
