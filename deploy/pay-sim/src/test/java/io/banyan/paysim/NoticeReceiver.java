package io.banyan.paysim;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.wechat.pay.java.core.exception.WechatPayException;
import com.wechat.pay.java.core.notification.NotificationParser;
import com.wechat.pay.java.core.notification.RequestParam;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/// The merchant's callback address: accepts what the official parser accepts and is not older than five minutes. What a
/// notice says about amounts is left to the test, which gets it from `next`.
final class NoticeReceiver implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    record Received(String body, RequestParam signed) {}

    final AtomicInteger refusals = new AtomicInteger();
    private final BlockingQueue<Received> accepted = new LinkedBlockingQueue<>();
    private final AtomicInteger refusalsToCome = new AtomicInteger();
    private final HttpServer server;
    private @Nullable NotificationParser parser;

    NoticeReceiver() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/notify", this::receive);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/notify";
    }

    void trust(NotificationParser notifications) {
        parser = notifications;
    }

    void refuseNext(int times) {
        refusalsToCome.set(times);
    }

    /// The next accepted notice, decrypted; fails if none comes.
    <T> T next(Class<T> type) {
        return Objects.requireNonNull(parser).parse(nextReceived().signed(), type);
    }

    Received nextReceived() {
        try {
            return Objects.requireNonNull(accepted.poll(PATIENCE.toMillis(), TimeUnit.MILLISECONDS), "no notice came");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    boolean hasMore() {
        return !accepted.isEmpty();
    }

    private void receive(HttpExchange exchange) throws IOException {
        var headers = exchange.getRequestHeaders();
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var signed = new RequestParam.Builder()
                .serialNumber(headers.getFirst("Wechatpay-Serial"))
                .nonce(headers.getFirst("Wechatpay-Nonce"))
                .timestamp(headers.getFirst("Wechatpay-Timestamp"))
                .signature(headers.getFirst("Wechatpay-Signature"))
                .signType(headers.getFirst("Wechatpay-Signature-Type"))
                .body(body)
                .build();
        int status = judge(signed, Long.parseLong(headers.getFirst("Wechatpay-Timestamp")));
        if (status == 200) {
            accepted.add(new Received(body, signed));
        } else {
            refusals.incrementAndGet();
        }
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    private int judge(RequestParam signed, long timestamp) {
        if (refusalsToCome.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            return 500;
        }
        try {
            Object ignored = Objects.requireNonNull(parser).parse(signed, Object.class);
            var age = Duration.between(Instant.ofEpochSecond(timestamp), Instant.now());
            return age.abs().toMinutes() < 5 && ignored != null ? 200 : 400;
        } catch (WechatPayException | IllegalArgumentException e) {
            return 401;
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
