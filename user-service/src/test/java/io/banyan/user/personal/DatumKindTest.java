package io.banyan.user.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatumKindTest {

    @ParameterizedTest
    @CsvSource({
        "ID_NUMBER, 11010519491231002x, 11010519491231002X",
        "ID_NUMBER, 'H 123456 78', H12345678",
        "PLATE, 沪a·12345, 沪A12345",
        "PLATE, 沪AD12345, 沪AD12345",
        "BANK_ACCOUNT, 6222 0212-3456 7890123, 6222021234567890123"
    })
    void isStoredInOneForm(DatumKind kind, String typed, String stored) {
        assertThat(kind.normal(typed)).isEqualTo(stored);
    }

    @ParameterizedTest
    @CsvSource({
        "ID_NUMBER, 110105194912310021",
        "ID_NUMBER, 1101051949123100AX",
        "ID_NUMBER, 12",
        "PLATE, 沪A",
        "PLATE, A12345678901",
        "BANK_ACCOUNT, 1234567",
        "BANK_ACCOUNT, 62220212abcd"
    })
    void nonsenseIsRefused(DatumKind kind, String typed) {
        assertThatThrownBy(() -> kind.normal(typed)).isInstanceOf(PersonalProblem.class);
    }
}
