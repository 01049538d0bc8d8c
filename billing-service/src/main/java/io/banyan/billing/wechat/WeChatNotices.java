package io.banyan.billing.wechat;

/** Reads what claims to come from WeChat Pay. */
public interface WeChatNotices {

    /**
     * A request as it came.
     *
     * @param body the raw bytes as text; the signature is over them
     */
    record Envelope(String serial, String timestamp, String nonce, String signature, String body) {}

    /**
     * Checks signature, then age, then merchant, and decrypts.
     *
     * @throws WeChatNoticeProblem when it is not from WeChat Pay, too old or not for us
     */
    WeChatNotice open(Envelope envelope);
}
