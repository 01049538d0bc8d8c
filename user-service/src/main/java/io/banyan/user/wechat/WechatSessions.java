package io.banyan.user.wechat;

import org.jspecify.annotations.Nullable;

/** Asks WeChat who holds a mini-program's sign-in code. The session key WeChat gives with the answer goes no further than the adapter. */
public interface WechatSessions {

    /**
     * @param code of {@code wx.login()}; good for one use
     * @throws WechatProblem when it is refused, WeChat is away or the platform has no mini-program
     */
    Identity exchange(String code);

    /**
     * @param appId   of our mini-program
     * @param openid  the user within it
     * @param unionid the user across our apps, if they are joined
     */
    record Identity(String appId, String openid, @Nullable String unionid) {}
}
