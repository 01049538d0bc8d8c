package io.banyan.user.token.oauth;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * From where a token request comes.
 *
 * @param address as the gateway saw it
 * @param device  what the app says it runs on
 */
record Visitor(String address, @Nullable String device) {

    private static final int LONGEST = 160;

    /** The gateway alone can reach this service, and it always says who asked. */
    static Visitor of(HttpServletRequest request) {
        var forwarded = request.getHeader("X-Forwarded-For");
        var agent = request.getHeader(HttpHeaders.USER_AGENT);
        return new Visitor(
                forwarded == null ? request.getRemoteAddr() : forwarded,
                agent == null || agent.length() <= LONGEST ? agent : agent.substring(0, LONGEST));
    }
}
