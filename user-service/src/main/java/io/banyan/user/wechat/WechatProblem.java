package io.banyan.user.wechat;

import io.banyan.common.problem.DomainProblem;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The ways a sign-in from WeChat is refused. */
public final class WechatProblem extends DomainProblem {

    private WechatProblem(Kind kind, String code, String detail, @Nullable Throwable cause) {
        super(kind, code, detail, List.of(), Map.of(), cause);
    }

    public static WechatProblem notConfigured() {
        return new WechatProblem(
                Kind.UNAVAILABLE, "wechat.not-configured", "This platform has no WeChat mini-program configured", null);
    }

    public static WechatProblem refused() {
        return new WechatProblem(Kind.RULE_BROKEN, "wechat.code-refused", "WeChat does not accept this code", null);
    }

    public static WechatProblem unavailable(@Nullable Throwable cause) {
        return new WechatProblem(Kind.UNAVAILABLE, "wechat.unavailable", "WeChat does not answer at the moment", cause);
    }

    /** The first time: the phone must be proven in the same request. */
    public static WechatProblem phoneNeeded() {
        return new WechatProblem(
                Kind.RULE_BROKEN,
                "wechat.phone-needed",
                "Nobody is bound to this WeChat user yet: send phone and sms_code with a new code",
                null);
    }
}
