package io.banyan.user.wechat;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which account an openid belongs to. */
public interface WechatBindings {

    Optional<Long> accountOf(String appId, String openid);

    /** Binds, in place of whatever was bound before on either side. */
    void forgetAccount(String appId, long accountId);

    void bind(String appId, String openid, @Nullable String unionid, long accountId, Instant now);
}
