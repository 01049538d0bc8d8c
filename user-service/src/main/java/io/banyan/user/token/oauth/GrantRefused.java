package io.banyan.user.token.oauth;

import io.banyan.common.problem.DomainProblem;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;

/** A refusal at the token endpoint: an error of RFC 6749, and our own code beside it, by which clients translate. */
class GrantRefused extends OAuth2AuthenticationException {

    private final int status;
    private final String code;

    private GrantRefused(int status, String error, String code, String detail) {
        super(new OAuth2Error(error, detail, null));
        this.status = status;
        this.code = code;
    }

    static GrantRefused of(DomainProblem problem) {
        return switch (problem.kind()) {
            case UNAVAILABLE ->
                new GrantRefused(503, OAuth2ErrorCodes.TEMPORARILY_UNAVAILABLE, problem.code(), problem.detail());
            case TOO_MANY -> new GrantRefused(429, OAuth2ErrorCodes.INVALID_GRANT, problem.code(), problem.detail());
            case INVALID -> new GrantRefused(400, OAuth2ErrorCodes.INVALID_REQUEST, problem.code(), problem.detail());
            default -> new GrantRefused(400, OAuth2ErrorCodes.INVALID_GRANT, problem.code(), problem.detail());
        };
    }

    static GrantRefused missing(String parameter) {
        return new GrantRefused(
                400, OAuth2ErrorCodes.INVALID_REQUEST, "token.parameter-missing", "Send " + parameter + " once");
    }

    static GrantRefused unknownClient() {
        return new GrantRefused(
                401, OAuth2ErrorCodes.INVALID_CLIENT, "token.unknown-client", "There is no such public client");
    }

    static GrantRefused notForClient() {
        return new GrantRefused(
                400,
                OAuth2ErrorCodes.UNAUTHORIZED_CLIENT,
                "token.grant-not-allowed",
                "This client may not use this grant");
    }

    static GrantRefused storeAway() {
        return new GrantRefused(
                503,
                OAuth2ErrorCodes.TEMPORARILY_UNAVAILABLE,
                "store.unavailable",
                "The data store does not answer at the moment");
    }

    int status() {
        return status;
    }

    String code() {
        return code;
    }
}
