package io.banyan.common.web;

import io.banyan.common.problem.RequestProblem;
import org.jspecify.annotations.Nullable;

/** Entity tags: the version of an aggregate in quotes. */
public final class Versions {

    private Versions() {}

    public static String etag(long version) {
        return "\"" + version + "\"";
    }

    /**
     * The caller must say which version he means, and it must be the present one.
     *
     * @param ifMatch value of the {@code If-Match} header; {@code *} accepts any
     */
    public static void require(@Nullable String ifMatch, long current) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw RequestProblem.ifMatchMissing();
        }
        requireIfGiven(ifMatch, current);
    }

    /** Like {@link #require} where the header is optional. */
    public static void requireIfGiven(@Nullable String ifMatch, long current) {
        if (ifMatch != null
                && !ifMatch.equals("*")
                && !ifMatch.replace("W/", "").equals(etag(current))) {
            throw RequestProblem.stale(current);
        }
    }
}
