package io.banyan.user.wechat.client;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.banyan.user.wechat.WechatProblem;
import io.banyan.user.wechat.WechatProperties;
import java.net.URI;
import org.junit.jupiter.api.Test;

class HttpWechatSessionsTest {

    private static final URI NOBODY = URI.create("http://127.0.0.1:9");

    @Test
    void withoutAMiniProgramItSaysSo() {
        var sessions = new HttpWechatSessions(new WechatProperties(NOBODY, "", ""));
        assertThatThrownBy(() -> sessions.exchange("code"))
                .isInstanceOfSatisfying(WechatProblem.class, problem -> requireCode(problem, "wechat.not-configured"));
    }

    @Test
    void wechatAwayIsNotAWrongCode() {
        var sessions = new HttpWechatSessions(new WechatProperties(NOBODY, "app", "secret"));
        assertThatThrownBy(() -> sessions.exchange("code"))
                .isInstanceOfSatisfying(WechatProblem.class, problem -> requireCode(problem, "wechat.unavailable"));
    }

    private static void requireCode(WechatProblem problem, String code) {
        if (!problem.code().equals(code)) {
            throw new AssertionError(problem.code());
        }
    }
}
