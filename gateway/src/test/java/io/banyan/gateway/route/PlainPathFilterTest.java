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
                "/a%",
                "/a%zz",
                "/oauth2/%74oken",
                "/oauth2/%54oken",
                "/oauth2/t%6fken",
                "/oauth2/t%6Fken",
                "/a%30",
                "/a%39",
                "/a%41",
                "/a%5a",
                "/a%61",
                "/a%7A",
                "/a%2D",
                "/a%2d",
                "/a%5F",
                "/a%7e"
            })
    void suspectsPathsWithTwoReadings(String path) {
        assertThat(PlainPathFilter.isSuspicious(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/a/b",
                "/a/b/",
                "/a/b.c",
                "/a/b..c",
                "/.well-known/x",
                "/%E6%B0%B4",
                "/%e6%bc%8f%e6%b0%b4%EF%BC%8F",
                "/a%20b",
                "/a%2Cb%3A%40"
            })
    void trustsPlainPaths(String path) {
        assertThat(PlainPathFilter.isSuspicious(path)).isFalse();
    }
}
