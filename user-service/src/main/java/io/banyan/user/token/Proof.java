package io.banyan.user.token;

import io.banyan.user.account.Source;
import io.banyan.user.factor.StaffProofService.Evidence;
import org.jspecify.annotations.Nullable;

/** What somebody shows to be let in; one form per grant of the token endpoint. */
public sealed interface Proof {

    /** @param username login or phone of a member of staff */
    record Password(String username, Evidence evidence, Source source) implements Proof {}

    /** A code that was sent to this phone. */
    record SmsCode(String phone, String code) implements Proof {}

    /**
     * A code of WeChat's {@code wx.login()}. The first time it comes with a phone and the code sent to it, which binds the two.
     */
    record WechatMiniProgram(
            String code, @Nullable String phone, @Nullable String smsCode) implements Proof {}
}
