package io.banyan.common.scrape;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/** What a scraper presents to read metrics. They tell how much business is done and which routes exist, so they are for operators only. */
public final class ScrapeToken {

    private final byte[] expected;

    /** @param token empty lets nobody in */
    public ScrapeToken(String token) {
        expected = ("Bearer " + token).getBytes(StandardCharsets.UTF_8);
    }

    /** @param authorization the header as sent */
    public boolean opens(@Nullable String authorization) {
        return expected.length > "Bearer ".length()
                && authorization != null
                && MessageDigest.isEqual(expected, authorization.getBytes(StandardCharsets.UTF_8));
    }
}
