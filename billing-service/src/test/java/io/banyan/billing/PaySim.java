package io.banyan.billing;

import io.banyan.common.json.BanyanJson;
import io.banyan.paysim.PaySimServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The payer's side of the simulator, and its knobs. */
final class PaySim {

    private final HttpClient http = HttpClient.newHttpClient();
    private final Path keys;
    private final PaySimServer server;

    PaySim() {
        try {
            keys = Files.createTempDirectory("wechatpay");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        server = PaySimServer.start(keys);
    }

    Path keys() {
        return keys;
    }

    String url() {
        return server.url();
    }

    /** The payer pays. */
    void pay(String paymentNumber) {
        var _ = send("POST", "/sim/orders/" + paymentNumber + "/pay", "", 200);
    }

    /** The payer presses the button, perhaps too late. */
    void tryToPay(String paymentNumber) {
        var _ = send("POST", "/sim/orders/" + paymentNumber + "/pay", "", 200, 400);
    }

    /** Everything the channel knows of an order. */
    JsonNode order(String paymentNumber) {
        return send("GET", "/sim/orders/" + paymentNumber, "", 200);
    }

    /** Sends one notice now; the answer is what the service said, as HTTP status. */
    int notice(String paymentNumber, String variant) {
        return send("POST", "/sim/notices/" + paymentNumber + "?variant=" + variant, "", 200)
                .path("status")
                .asInt(-1);
    }

    void turn(String knobs) {
        var _ = send("PUT", "/sim/knobs", knobs, 200);
    }

    void reset() {
        var _ = send("DELETE", "/sim/knobs", "", 200);
    }

    private JsonNode send(String method, String path, String body, Integer... expected) {
        var request = HttpRequest.newBuilder(URI.create(url() + path))
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body))
                .build();
        try {
            var answer = http.send(request, BodyHandlers.ofString());
            if (!List.of(expected).contains(answer.statusCode())) {
                throw new AssertionError(method + " " + path + ": " + answer.statusCode() + " " + answer.body());
            }
            return BanyanJson.mapper().readTree(answer.body());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
