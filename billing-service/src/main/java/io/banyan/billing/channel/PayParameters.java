package io.banyan.billing.channel;

import org.jspecify.annotations.Nullable;

/**
 * What the payer's client needs to go on; which one depends on the method.
 *
 * @param codeUrl shown as a QR code
 * @param h5Url   opened by the phone's browser
 * @param jsapi   given to {@code wx.requestPayment}
 */
public record PayParameters(
        @Nullable String codeUrl,
        @Nullable String h5Url,
        @Nullable Jsapi jsapi) {

    /** The names are those of WeChat's JavaScript. */
    public record Jsapi(
            String appId, String timeStamp, String nonceStr, String packageValue, String signType, String paySign) {}
}
