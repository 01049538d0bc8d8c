package io.banyan.common.scrape;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScrapeTokenTest {

    @Test
    void opensToItsTokenOnly() {
        var token = new ScrapeToken("s3cret");

        assertThat(token.opens("Bearer s3cret")).isTrue();
        assertThat(token.opens("Bearer s3cret ")).isFalse();
        assertThat(token.opens("s3cret")).isFalse();
        assertThat(token.opens(null)).isFalse();
    }

    @Test
    void opensToNobodyWhenNoneIsSet() {
        var none = new ScrapeToken("");

        assertThat(none.opens("Bearer ")).isFalse();
        assertThat(none.opens("")).isFalse();
        assertThat(none.opens(null)).isFalse();
    }
}
