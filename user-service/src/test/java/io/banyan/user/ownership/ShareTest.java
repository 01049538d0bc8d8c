package io.banyan.user.ownership;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShareTest {

    @Test
    void threeThirdsAreAWholeAndAHairMoreIsTooMuch() {
        assertThat(Share.exceedTheWhole(Collections.nCopies(3, new Share(1, 3))))
                .isFalse();
        assertThat(Share.exceedTheWhole(List.of(new Share(1, 3), new Share(6667, 10_000))))
                .isTrue();
        assertThat(Share.exceedTheWhole(List.of(new Share(1, 3), new Share(6666, 10_000))))
                .isFalse();
        assertThat(Share.exceedTheWhole(List.of())).isFalse();
    }

    @Test
    void manySmallSharesAreAddedExactly() {
        assertThat(Share.exceedTheWhole(Collections.nCopies(997, new Share(1, 997))))
                .isFalse();
        assertThat(Share.exceedTheWhole(Collections.nCopies(998, new Share(1, 997))))
                .isTrue();
    }

    @Test
    void isKeptInLowestTerms() {
        assertThat(Share.parse(" 50/100 ")).isEqualTo(new Share(1, 2));
        assertThat(new Share(1, 2).text()).isEqualTo("1/2");
        assertThat(Share.parse("1/1")).isEqualTo(new Share(1, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0/2", "3/2", "1/0", "50%", "1", "-1/2", "1/2/3", ""})
    void nothingElseIsAShare(String text) {
        assertThat(Share.parse(text)).isNull();
    }
}
