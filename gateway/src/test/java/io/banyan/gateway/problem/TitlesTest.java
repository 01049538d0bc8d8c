package io.banyan.gateway.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitlesTest {

    @ParameterizedTest
    @CsvSource({
        ", zh-CN",
        "zh, zh-CN",
        "'zh-TW,zh;q=0.9,en;q=0.8', zh-CN",
        "en, en",
        "'en-GB,zh;q=0.5', en",
        "'de,en;q=0.5', en",
        "de, zh-CN",
        "*, zh-CN",
        "'!!', zh-CN"
    })
    void speaksChineseUnlessEnglishIsPreferred(@Nullable String header, String language) {
        assertThat(Titles.language(header).toLanguageTag()).isEqualTo(language);
    }

    @Test
    void hasATitleForEveryProblemInBothLanguages() {
        var cause = new IllegalStateException();
        Stream.of(
                        GatewayProblem.notFound(),
                        GatewayProblem.methodNotAllowed(),
                        GatewayProblem.badRequest(""),
                        GatewayProblem.suspiciousPath(),
                        GatewayProblem.tokenMissing(),
                        GatewayProblem.tokenInvalid(""),
                        GatewayProblem.tokenExpired(),
                        GatewayProblem.rateLimited(Duration.ZERO),
                        GatewayProblem.bodyTooLarge(1),
                        GatewayProblem.headersTooLarge(1),
                        GatewayProblem.addressTooLong(1),
                        GatewayProblem.serviceUnavailable("x", Duration.ZERO, null),
                        GatewayProblem.connectionLost("x", cause),
                        GatewayProblem.timeout("x", cause))
                .forEach(problem -> {
                    for (var language : new Locale[] {Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE}) {
                        assertThat(Titles.of(problem.code(), language))
                                .as(problem.code())
                                .isNotEqualTo(Titles.of("gateway.internal", language));
                    }
                });
    }

    @Test
    void neverSaysToRetryAtOnce() {
        assertThat(GatewayProblem.rateLimited(Duration.ofMillis(1)).headers()).containsEntry("Retry-After", "1");
        assertThat(GatewayProblem.rateLimited(Duration.ofMillis(1001)).headers())
                .containsEntry("Retry-After", "2");
    }
}
