package io.banyan.user;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Clock;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** An authenticator app on somebody's phone, made from RFC 6238 and 4648 alone. */
final class Authenticator {

    private final byte[] key;

    Authenticator(String base32) {
        var bytes = new ByteArrayOutputStream();
        int buffer = 0;
        int held = 0;
        for (var letter : base32.toCharArray()) {
            buffer = buffer << 5 | "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter);
            held += 5;
            if (held >= 8) {
                held -= 8;
                bytes.write(buffer >> held);
            }
        }
        key = bytes.toByteArray();
    }

    /** What it shows now. */
    String code() {
        return code(0);
    }

    /** What it shows some steps of half a minute from now. */
    String code(int stepsAhead) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(key, "HmacSHA1"));
            var step = Clock.systemUTC().instant().getEpochSecond() / 30 + stepsAhead;
            var hash = mac.doFinal(ByteBuffer.allocate(8).putLong(step).array());
            var at = hash[19] & 15;
            return "%06d".formatted((ByteBuffer.wrap(hash).getInt(at) & 0x7fffffff) % 1_000_000);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
