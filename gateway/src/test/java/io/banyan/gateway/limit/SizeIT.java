package io.banyan.gateway.limit;

import static io.banyan.gateway.support.TestPlatform.GATEWAY;
import static io.banyan.gateway.support.TestPlatform.ISSUER;
import static io.banyan.gateway.support.TestPlatform.service;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("X1 size limits")
class SizeIT {

    private static final int MEBIBYTE = 1024 * 1024;

    @Test
    void passesABodyOfExactlyOneMebibyte() {
        assertThat(post("/api/v1/tickets", ofLength(MEBIBYTE)).statusCode()).isEqualTo(200);
        assertThat(service("ticket-service").last().bodyLength()).isEqualTo(MEBIBYTE);
    }

    @Test
    void refusesOneByteMoreBeforeTheServiceSeesIt() {
        var before = service("ticket-service").count();

        assertRefused(post("/api/v1/tickets", ofLength(MEBIBYTE + 1)), 413, "gateway.body-too-large");

        assertThat(service("ticket-service").count()).isEqualTo(before);
    }

    @Test
    void countsABodyThatDoesNotSayItsLength() {
        assertThat(post("/api/v1/tickets", ofUnknownLength(MEBIBYTE)).statusCode())
                .isEqualTo(200);
        assertThat(service("ticket-service").last().bodyLength()).isEqualTo(MEBIBYTE);

        assertRefused(post("/api/v1/tickets", ofUnknownLength(3 * MEBIBYTE)), 413, "gateway.body-too-large");
    }

    @Test
    void takesMoreWhereFilesAreUploaded() {
        assertThat(post("/api/v1/files", ofLength(25 * MEBIBYTE)).statusCode()).isEqualTo(200);
        assertRefused(post("/api/v1/files", ofLength(25 * MEBIBYTE + 1)), 413, "gateway.body-too-large");
        assertRefused(post("/api/v1/files/1/more", ofLength(MEBIBYTE + 1)), 413, "gateway.body-too-large");
    }

    @Test
    void limitsHeadersAndAddress() {
        var headers = GATEWAY.call("/api/v1/tickets")
                .token(ISSUER.tokenOf("size"))
                .header("X-Much", "x".repeat(17 * 1024))
                .send();
        assertRefused(headers, 431, "gateway.headers-too-large");

        var address = GATEWAY.call("/api/v1/tickets?q=" + "x".repeat(9 * 1024))
                .token(ISSUER.tokenOf("size"))
                .send();
        assertRefused(address, 414, "gateway.address-too-long");
    }

    private static HttpResponse<String> post(String path, BodyPublisher body) {
        return GATEWAY.call(path).token(ISSUER.tokenOf("size")).post(body).send();
    }

    private static BodyPublisher ofLength(int length) {
        return BodyPublishers.ofByteArray(new byte[length]);
    }

    private static BodyPublisher ofUnknownLength(int length) {
        return BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[length]));
    }

    private static void assertRefused(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains("\"code\":\"" + code + "\"");
    }
}
