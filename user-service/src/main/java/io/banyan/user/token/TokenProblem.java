package io.banyan.user.token;

import io.banyan.common.problem.DomainProblem;

/** The ways a sign-in or refresh is refused. */
public final class TokenProblem extends DomainProblem {

    private TokenProblem(Kind kind, String code, String detail) {
        super(kind, code, detail);
    }

    static TokenProblem clientNotAllowed() {
        return new TokenProblem(
                Kind.RULE_BROKEN, "token.client-not-allowed", "This account may not sign in with this app");
    }

    static TokenProblem refreshRefused() {
        return new TokenProblem(
                Kind.RULE_BROKEN, "token.refresh-refused", "This refresh token is unknown, used, expired or revoked");
    }
}
