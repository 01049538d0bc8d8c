package io.banyan.paysim;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/// The unsigned side of the simulator: who pays, and who turns the knobs.
final class Resident {

    private final HttpClient http = HttpClient.newHttpClient();
    private final String url;

    Resident(String url) {
        this.url = url;
    }

    HttpResponse<String> pay(String outTradeNo) {
        return send("POST", "/sim/orders/" + outTradeNo + "/pay", "");
    }

    HttpResponse<String> turn(String knobs) {
        return send("PUT", "/sim/knobs", knobs);
    }

    HttpResponse<String> notice(String outTradeNo, String variant) {
        return send("POST", "/sim/notices/" + outTradeNo + "?variant=" + variant, "");
    }

    HttpResponse<String> get(String path) {
        return send("GET", path, "");
    }

    HttpResponse<String> send(String method, String path, String body) {
        return send(method, path, "application/json", body);
    }

    HttpResponse<String> send(String method, String path, String type, String body) {
        var request = HttpRequest.newBuilder(URI.create(url + path))
                .header("Content-Type", type)
                .method(method, BodyPublishers.ofString(body))
                .build();
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
