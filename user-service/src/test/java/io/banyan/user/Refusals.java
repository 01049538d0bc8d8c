package io.banyan.user;

import static org.assertj.core.api.Assertions.assertThat;

import io.banyan.common.test.Api.Answer;

/** How the token endpoint refuses. */
final class Refusals {

    private Refusals() {}

    static Answer refused(Answer answer, int status, String error, String code) {
        var body = answer.is(status).json();
        assertThat(body.get("error").asString()).isEqualTo(error);
        assertThat(body.get("code").asString()).isEqualTo(code);
        return answer;
    }
}
