package io.banyan.common.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** U8, U10: the audit says that something changed, and never what is nobody's business. */
class VeilTest {

    @ParameterizedTest
    @CsvSource({
        "password_hash, {bcrypt}abc, ***",
        "phone_sealed, v1.abcdef, ***",
        "phone_index, 0123abcd, ***",
        "contact_phone, 13812345678, 13****78",
        "title, 请打13812345678, 请打138****5678",
        "note, 身份证110101199003078515, 身份证110101********8515",
        "status, OCCUPIED, OCCUPIED",
        "id, 13812345678901, 13812345678901"
    })
    void hides(String column, String value, String shown) {
        assertThat(Veil.over(column, value)).isEqualTo(shown);
    }

    @Test
    void isNotEndless() {
        assertThat(Veil.over("body", "长".repeat(1_000))).hasSize(301);
    }
}
