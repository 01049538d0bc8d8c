package io.banyan.story.check;

import io.banyan.story.client.Answer;
import io.banyan.story.client.Gateway;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;

/** Fetches the trade bill of a day from the payment channel: signed as WeChat Pay APIv3 wants it, then downloaded by its token. */
public final class ChannelFile {

    private static final int NO_STATEMENT = 400;

    private final Gateway channel;
    private final Path keys;

    /**
     * @param channel the payment simulator, which shows today's bill today when its knob {@code billAnyTime} is set
     * @param keys    the directory with {@code merchant.properties}
     */
    public ChannelFile(Gateway channel, Path keys) {
        this.channel = channel;
        this.keys = keys;
    }

    /**
     * One line of the bill.
     *
     * @param number the merchant's number of the payment or refund
     * @param amount yuan, negative for what went back
     */
    record Booking(String number, BigDecimal amount) {}

    /** Successful payments and refunds of that day in China. */
    List<Booking> of(LocalDate day) {
        var knobs = openToday();
        var path = "/v3/bill/tradebill?bill_date=" + day + "&bill_type=ALL";
        var answer = signed(path);
        restore(knobs);
        if (answer.status() == NO_STATEMENT && answer.hasCode("NO_STATEMENT_EXIST")) {
            return List.of();
        }
        var address = URI.create(answer.is(200).get("download_url"));
        var file = signed(address.getRawPath() + "?" + address.getRawQuery())
                .is(200)
                .text();
        return bookings(file);
    }

    private Answer signed(String path) {
        return channel.send("GET", path, Map.of("Authorization", authorization(path)), null);
    }

    private static List<Booking> bookings(String file) {
        var lines = file.replace("\uFEFF", "").lines().toList();
        var titles = List.of(lines.getFirst().split(",", -1));
        return lines.stream()
                .skip(1)
                .takeWhile(line -> line.startsWith("`"))
                .map(line -> Arrays.stream(line.split(",", -1))
                        .map(cell -> cell.replace("`", ""))
                        .toList())
                .filter(cells -> !isOpenRefund(titles, cells))
                .map(cells -> booking(titles, cells))
                .toList();
    }

    private static boolean isOpenRefund(List<String> titles, List<String> cells) {
        return cells.get(titles.indexOf("交易状态")).equals("REFUND")
                && !cells.get(titles.indexOf("退款状态")).equals("SUCCESS");
    }

    private static Booking booking(List<String> titles, List<String> cells) {
        return cells.get(titles.indexOf("交易状态")).equals("REFUND")
                ? new Booking(
                        cells.get(titles.indexOf("商户退款单号")),
                        amount(titles, cells, "退款金额").negate())
                : new Booking(cells.get(titles.indexOf("商户订单号")), amount(titles, cells, "订单金额"));
    }

    private static BigDecimal amount(List<String> titles, List<String> cells, String title) {
        return new BigDecimal(cells.get(titles.indexOf(title))).stripTrailingZeros();
    }

    /** The real channel gives a day's bill the next morning; the simulator gives it now when asked to. */
    private Answer openToday() {
        var before = channel.send("GET", "/sim/knobs", Map.of(), null).is(200);
        if (before.json().path("billAnyTime").asInt() == 0) {
            var _ = channel.send("PUT", "/sim/knobs", Map.of(), positions(before, 1))
                    .is(200);
        }
        return before;
    }

    private void restore(Answer before) {
        if (before.json().path("billAnyTime").asInt() == 0) {
            var _ = channel.send("PUT", "/sim/knobs", Map.of(), positions(before, 0))
                    .is(200);
        }
    }

    private static Map<String, Object> positions(Answer knobs, int billAnyTime) {
        var wanted = new LinkedHashMap<String, Object>();
        knobs.json().propertyStream().forEach(knob -> {
            if (!knob.getKey().equals("meaning")) {
                wanted.put(knob.getKey(), knob.getValue());
            }
        });
        wanted.put("billAnyTime", billAnyTime);
        return wanted;
    }

    private String authorization(String path) {
        var merchant = merchant();
        var time = Long.toString(channel.clock().instant().getEpochSecond());
        var nonce = UUID.randomUUID().toString().replace("-", "");
        var text = "GET\n" + path + "\n" + time + "\n" + nonce + "\n\n";
        return "WECHATPAY2-SHA256-RSA2048 mchid=\"%s\",nonce_str=\"%s\",timestamp=\"%s\",serial_no=\"%s\",signature=\"%s\""
                .formatted(
                        merchant.getProperty("mchid"),
                        nonce,
                        time,
                        merchant.getProperty("merchantSerial"),
                        signature(text, merchant.getProperty("merchantPrivateKeyFile")));
    }

    private Properties merchant() {
        try (var reader = Files.newBufferedReader(keys.resolve("merchant.properties"))) {
            var merchant = new Properties();
            merchant.load(reader);
            return merchant;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private String signature(String text, String keyFile) {
        try {
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(privateKey(Files.readString(keys.resolve(keyFile))));
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static PrivateKey privateKey(String pem) throws GeneralSecurityException {
        var body = pem.replaceAll("-----[A-Z ]+-----", "").replaceAll("\\s", "");
        return KeyFactory.getInstance("RSA")
                .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(body)));
    }
}
