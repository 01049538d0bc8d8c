package io.banyan.paysim.wire;

import io.banyan.paysim.problem.WeChatProblem;
import org.springframework.stereotype.Component;

/// Compares whom a request names with who signed it.
@Component
public class MerchantIdentity {

    private final Keyring keyring;

    MerchantIdentity(Keyring keyring) {
        this.keyring = keyring;
    }

    public void check(String mchid) {
        if (!keyring.mchid().equals(mchid)) {
            throw WeChatProblem.paramError("mchid与签名商户号不一致");
        }
    }

    public void check(String mchid, String appid) {
        check(mchid);
        if (!keyring.appid().equals(appid)) {
            throw WeChatProblem.appidMchidNotMatch();
        }
    }
}
