package io.banyan.user.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    private final PasswordRules rules = new PasswordRules();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ninechars",
                "password123",
                "PassWord123",
                "1234567890",
                "aabbaabbaabb",
                "my-zhang-password",
                "Banyan@2026!!",
                "wuye-wuye-88"
            })
    void refusesShortCommonMonotonousAndNamedOnes(String password) {
        assertThatThrownBy(() -> rules.check(password, "zhang", "13812341234")).isInstanceOf(AccountProblem.class);
    }

    /** ASVS 5.0, 6.2.4: at least the 3,000 that are tried first, of those that are long enough. */
    @Test
    void knowsWhatIsTriedFirst() throws IOException {
        var lines = Files.readAllLines(Path.of("src/main/resources/common-passwords.txt"));
        var known = lines.stream().filter(line -> !line.startsWith("#")).toList();

        assertThat(known)
                .hasSizeGreaterThan(10_000)
                .allSatisfy(
                        password -> assertThat(password).hasSizeBetween(10, 64).isLowerCase());
        assertThatThrownBy(() -> rules.check("1qaz2wsx3EDC")).isInstanceOf(AccountProblem.class);
        assertThatThrownBy(() -> rules.check("QwertyUIOP")).isInstanceOf(AccountProblem.class);
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
