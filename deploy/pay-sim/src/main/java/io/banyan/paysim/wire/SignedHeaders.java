package io.banyan.paysim.wire;

import java.util.function.BiConsumer;

/// The five headers with which the platform proves an answer or a notice.
///
/// @param timestamp Unix seconds
public record SignedHeaders(String serial, String timestamp, String nonce, String signature) {

    /// Names in exactly this spelling: the official SDK looks them up case-sensitively.
    public void forEach(BiConsumer<String, String> header) {
        header.accept("Wechatpay-Serial", serial);
        header.accept("Wechatpay-Timestamp", timestamp);
        header.accept("Wechatpay-Nonce", nonce);
        header.accept("Wechatpay-Signature", signature);
        header.accept("Wechatpay-Signature-Type", MerchantSignature.SCHEME);
    }
}
