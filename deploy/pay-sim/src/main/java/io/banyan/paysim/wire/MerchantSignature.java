package io.banyan.paysim.wire;

import io.banyan.paysim.problem.WeChatProblem;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Checks the `Authorization` header of a merchant's request, strictly: scheme, merchant, certificate serial, time
/// within
/// five minutes, signature over method, path with query, timestamp, nonce and body, and a nonce that was not used
/// before.
@Component
public class MerchantSignature {

    static final String SCHEME = "WECHATPAY2-SHA256-RSA2048";
    private static final Duration TOLERANCE = Duration.ofMinutes(5);
    private static final Pattern PARAMETER = Pattern.compile("(\\w+)=\"([^\"]*)\"");

    private final Keyring keyring;
    private final Clock clock;
    private final NonceMemory nonces = new NonceMemory(TOLERANCE.multipliedBy(2));

    MerchantSignature(Keyring keyring, Clock clock) {
        this.keyring = keyring;
        this.clock = clock;
    }

    /// Returns if the request is the merchant's own; throws `SIGN_ERROR` otherwise.
    void verify(@Nullable String authorization, String method, String pathAndQuery, byte[] body) {
        Map<String, String> parameters = parse(authorization);
        if (!keyring.mchid().equals(parameters.get("mchid"))) {
            throw WeChatProblem.signError("商户号不存在");
        }
        if (!keyring.merchantSerial().equals(parameters.get("serial_no"))) {
            throw WeChatProblem.signError("商户证书序列号有误");
        }
        String nonce = required(parameters, "nonce_str");
        String timestamp = required(parameters, "timestamp");
        checkTime(timestamp);
        String head = method + "\n" + pathAndQuery + "\n" + timestamp + "\n" + nonce + "\n";
        if (!isSigned(head, body, required(parameters, "signature"))) {
            throw WeChatProblem.signError("签名错误,验签失败");
        }
        if (!nonces.isNew(nonce, clock.instant())) {
            throw WeChatProblem.signError("随机串重复");
        }
    }

    private static Map<String, String> parse(@Nullable String authorization) {
        if (authorization == null || !authorization.startsWith(SCHEME + " ")) {
            throw WeChatProblem.signError("Http头缺少Authorization或认证类型错误");
        }
        Map<String, String> parameters = new HashMap<>();
        var matcher = PARAMETER.matcher(authorization);
        while (matcher.find()) {
            if (parameters.put(matcher.group(1), matcher.group(2)) != null) {
                throw WeChatProblem.signError("Authorization参数重复");
            }
        }
        return parameters;
    }

    private static String required(Map<String, String> parameters, String name) {
        String value = parameters.get(name);
        if (value == null || value.isEmpty()) {
            throw WeChatProblem.signError("Authorization缺少参数" + name);
        }
        return value;
    }

    private void checkTime(String timestamp) {
        Instant signedAt;
        try {
            signedAt = Instant.ofEpochSecond(Long.parseLong(timestamp));
        } catch (RuntimeException e) {
            throw WeChatProblem.signError("时间戳格式错误");
        }
        if (Duration.between(signedAt, clock.instant()).abs().compareTo(TOLERANCE) > 0) {
            throw WeChatProblem.signError("时间戳已过期");
        }
    }

    private boolean isSigned(String head, byte[] body, String signatureText) {
        try {
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initVerify(keyring.merchantPublicKey());
            signature.update(head.getBytes(StandardCharsets.UTF_8));
            signature.update(body);
            signature.update((byte) '\n');
            return signature.verify(Base64.getDecoder().decode(signatureText));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }
}
