package io.banyan.bench.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FigureTest {

    @Test
    void aFigureMeetsItsGoalAtTheBound() {
        assertThat(figure(100, Goal.atMost(100)).isMet()).isTrue();
        assertThat(figure(100.1, Goal.atMost(100)).isMet()).isFalse();
        assertThat(figure(1000, Goal.atLeast(1000)).isMet()).isTrue();
        assertThat(figure(999.9, Goal.atLeast(1000)).isMet()).isFalse();
    }

    @Test
    void aRatioIsTheFigureDividedByTheRawLimit() {
        assertThat(against(200, 100, Goal.ratioAtLeast(0.5)).isMet()).isTrue();
        assertThat(against(200, 99, Goal.ratioAtLeast(0.5)).isMet()).isFalse();
        assertThat(against(100, 110, Goal.ratioAtMost(1.1)).isMet()).isTrue();
        assertThat(against(100, 111, Goal.ratioAtMost(1.1)).isMet()).isFalse();
    }

    @Test
    void whatIsAddedIsTheFigureLessTheRawLimit() {
        assertThat(against(7, 12, Goal.addedAtMost(5)).isMet()).isTrue();
        assertThat(against(7, 12.1, Goal.addedAtMost(5)).isMet()).isFalse();
    }

    @Test
    void aRatioWithoutARawLimitIsNeverReached() {
        assertThat(figure(1, Goal.ratioAtLeast(0.5)).isMet()).isFalse();
        assertThat(against(0, 1, Goal.ratioAtLeast(0.5)).isMet()).isFalse();
    }

    private static Figure figure(double value, Goal goal) {
        return Figure.of("what", new Quantity(value, "/s"), goal, "");
    }

    private static Figure against(double raw, double value, Goal goal) {
        return new Figure("what", new Quantity(raw, "/s"), new Quantity(value, "/s"), goal, "");
    }
}
