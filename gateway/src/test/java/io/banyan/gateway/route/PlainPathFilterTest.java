package io.banyan.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainPathFilterTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/a//b",
                "/a/../b",
                "/a/./b",
                "/..",
                "/a;x=1",
                "/a\\b",
                "/a%2Fb",
                "/a%2e%2E/b",
                "/a%25",
                "/a%3Bb",
                "/a%0d",
                "/a%"
            })
    void suspectsPathsWithTwoReadings(String path) {
        assertThat(PlainPathFilter.isSuspicious(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/a/b", "/a/b/", "/a/b.c", "/a/b..c", "/.well-known/x", "/%E6%B0%B4", "/a%20b"})
    void trustsPlainPaths(String path) {
        assertThat(PlainPathFilter.isSuspicious(path)).isFalse();
    }
}
