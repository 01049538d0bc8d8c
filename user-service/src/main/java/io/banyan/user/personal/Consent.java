package io.banyan.user.personal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a resident agreed to 个人信息处理同意, or no longer agrees to. Rows are kept: what held when can be shown later.
 *
 * @param textVersion  of what he read
 * @param withdrawnAt null while it holds
 */
public record Consent(
        long id,
        Purpose purpose,
        String textVersion,
        Instant givenAt,
        @Nullable Instant withdrawnAt) {

    /** What personal data are used for beyond what the contract needs. */
    public enum Purpose {
        /** 隐私政策 */
        PRIVACY_POLICY,
        /** 营销信息 */
        MARKETING,
        /** 人脸等生物识别门禁 */
        BIOMETRIC_ACCESS,
        /** 向第三方商户提供 */
        SHARING_WITH_MERCHANTS
    }
}
