package io.banyan.user.wechat;

import io.banyan.user.wechat.WechatSessions.Identity;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is behind a WeChat code, and binding him to an account. */
@Service
public class WechatService {

    private final WechatSessions sessions;
    private final WechatBindings bindings;
    private final Clock clock;

    WechatService(WechatSessions sessions, WechatBindings bindings, Clock clock) {
        this.sessions = sessions;
        this.bindings = bindings;
        this.clock = clock;
    }

    public Identity exchange(String code) {
        return sessions.exchange(code);
    }

    public Optional<Long> accountOf(Identity identity) {
        return bindings.accountOf(identity.appId(), identity.openid());
    }

    /** One WeChat user, one account: an earlier binding of either is replaced. */
    @Transactional
    public void bind(Identity identity, long accountId) {
        bindings.forgetAccount(identity.appId(), accountId);
        bindings.bind(identity.appId(), identity.openid(), identity.unionid(), accountId, clock.instant());
    }
}
