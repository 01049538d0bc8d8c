package io.banyan.nemesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.banyan.nemesis.scenario.Scenario;
import io.banyan.nemesis.scenario.Scenarios;
import java.util.List;
import org.junit.jupiter.api.Test;

class WishTest {

    private static final Scenario KILLED = Scenarios.all().getFirst();

    @Test
    void nothingNamedMeansEverything() {
        var wish = Wish.of(List.of(), 7);
        assertThat(wish.scenarios()).hasSameSizeAs(Scenarios.all());
        assertThat(wish.seed()).isEqualTo(7);
        assertThat(wish.rounds(KILLED)).isEqualTo(5);
    }

    @Test
    void aScenarioOrOneVictimOfItCanBeNamed() {
        assertThat(Wish.of(List.of("S01"), 7).victims(KILLED)).isEqualTo(KILLED.victims());
        assertThat(Wish.of(List.of("S01/kafka"), 7).victims(KILLED)).containsExactly("kafka");
        assertThat(Wish.of(List.of("S01/kafka"), 7).scenarios())
                .extracting(Scenario::id)
                .containsExactly("S01");
    }

    @Test
    void quickIsOneRoundUnlessRoundsAreGiven() {
        assertThat(Wish.of(List.of("--quick"), 7).rounds(KILLED)).isEqualTo(1);
        assertThat(Wish.of(List.of("--quick", "--rounds", "3", "--seed", "5"), 7)
                        .rounds(KILLED))
                .isEqualTo(3);
    }

    @Test
    void whatIsNotThereIsRefusedWithAList() {
        assertThatThrownBy(() -> Wish.of(List.of("S01/nobody"), 7)).hasMessageContainingAll("S01/nobody", "kill -9");
    }

    @Test
    void everyScenarioHasANumberOfItsOwn() {
        assertThat(Scenarios.all()).extracting(Scenario::id).doesNotHaveDuplicates();
    }
}
