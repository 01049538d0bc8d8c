package io.banyan.paysim.bill.web;

import io.banyan.paysim.problem.WeChatProblem;
import io.banyan.paysim.wire.RandomText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.GZIPOutputStream;
import org.springframework.stereotype.Component;

/// Bills waiting to be fetched; an address is good for five minutes.
@Component
class BillShelf {

    private static final Duration KEPT = Duration.ofMinutes(5);

    private record Parcel(byte[] content, Instant until) {}

    private final Map<String, Parcel> parcels = new ConcurrentHashMap<>();
    private final Clock clock;

    BillShelf(Clock clock) {
        this.clock = clock;
    }

    /// @return the token under which the file can be fetched
    String put(byte[] file, boolean isZipped) {
        Instant now = clock.instant();
        parcels.values().removeIf(parcel -> parcel.until().isBefore(now));
        String token = RandomText.letters(64);
        parcels.put(token, new Parcel(isZipped ? zipped(file) : file, now.plus(KEPT)));
        return token;
    }

    byte[] take(String token) {
        Parcel parcel = parcels.get(token);
        if (parcel == null || parcel.until().isBefore(clock.instant())) {
            throw WeChatProblem.invalidRequest("下载地址无效或已过期");
        }
        return parcel.content();
    }

    /// Lower-case hex of the uncompressed file, as the real one gives it.
    static String sha1(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-1").digest(file));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] zipped(byte[] file) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
