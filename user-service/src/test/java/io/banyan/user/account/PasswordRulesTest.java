package io.banyan.user.account;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    private final PasswordRules rules = new PasswordRules();

    @ParameterizedTest
    @ValueSource(
            strings = {"ninechars", "password123", "PassWord123", "1234567890", "aabbaabbaabb", "my-zhang-password"})
    void refusesShortCommonMonotonousAndNamedOnes(String password) {
        assertThatThrownBy(() -> rules.check(password, "zhang", "13812341234")).isInstanceOf(AccountProblem.class);
    }

    @Test
    void refusesWhatTheHashWouldCutOff() {
        assertThatThrownBy(() -> rules.check("x1y2z".repeat(13))).isInstanceOf(AccountProblem.class);
        assertThatThrownBy(() -> rules.check("榕树下的长椅".repeat(5))).isInstanceOf(AccountProblem.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tenchars-1", "correct horse battery", "榕树下的那把旧长椅子"})
    void takesLongOnesOfAnyKind(String password) {
        assertThatCode(() -> rules.check(password, "zhang")).doesNotThrowAnyException();
    }
}
