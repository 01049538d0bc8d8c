package io.banyan.paysim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.wechat.pay.java.core.exception.ValidationException;
import com.wechat.pay.java.core.http.DefaultHttpClientBuilder;
import com.wechat.pay.java.service.payments.nativepay.NativePayService;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.ResponseBody;
import org.junit.jupiter.api.Test;

class SignatureTest extends SimulatedWorld {

    private static final String PATH = "/v3/pay/transactions/out-trade-no/UNKNOWN001";

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void acceptsARightOneAndSignsEvenTheRefusal() throws Exception {
        var answer = get(PATH + query(), authorization("GET", PATH + query(), Instant.now(), nonce(), ""));
        assertThat(answer.statusCode()).isEqualTo(404);
        String signature = answer.headers().firstValue("Wechatpay-Signature").orElseThrow();
        String message = answer.headers().firstValue("Wechatpay-Timestamp").orElseThrow() + "\n"
                + answer.headers().firstValue("Wechatpay-Nonce").orElseThrow() + "\n" + answer.body() + "\n";
        String serial = answer.headers().firstValue("Wechatpay-Serial").orElseThrow();
        assertThat(serial).startsWith("PUB_KEY_ID_");
        assertThat(merchant.config.createVerifier().verify(serial, message, signature))
                .isTrue();
    }

    @Test
    void refusesAnotherPathAnotherQueryAndAnotherMethod() throws Exception {
        String signed = authorization("GET", PATH + query(), Instant.now(), nonce(), "");
        assertSignError(get(PATH + "X" + query(), signed));
        assertSignError(get(PATH + query() + "&a=b", signed));
        assertSignError(get(PATH, signed));
        assertSignError(get(PATH + query(), authorization("POST", PATH + query(), Instant.now(), nonce(), "")));
    }

    @Test
    void refusesATamperedBody() throws Exception {
        String path = "/v3/pay/transactions/out-trade-no/UNKNOWN001/close";
        String body = "{\"mchid\":\"%s\"}".formatted(merchant.mchid);
        String signed = authorization("POST", path, Instant.now(), nonce(), body);
        assertSignError(send("POST", path, body.replace("}", " }"), signed));
        assertThat(send("POST", path, body, signed).statusCode()).isEqualTo(404);
    }

    @Test
    void refusesAnOldTimeAFutureTimeAndAUsedNonce() throws Exception {
        var old = Instant.now().minusSeconds(310);
        assertSignError(get(PATH + query(), authorization("GET", PATH + query(), old, nonce(), "")));
        var future = Instant.now().plusSeconds(310);
        assertSignError(get(PATH + query(), authorization("GET", PATH + query(), future, nonce(), "")));
        var edge = Instant.now().minusSeconds(290);
        String once = authorization("GET", PATH + query(), edge, nonce(), "");
        assertThat(get(PATH + query(), once).statusCode()).isEqualTo(404);
        assertSignError(get(PATH + query(), once));
    }

    @Test
    void refusesAForeignMerchantAForeignSerialAndNoSignatureAtAll() throws Exception {
        String signed = authorization("GET", PATH + query(), Instant.now(), nonce(), "");
        assertSignError(get(PATH + query(), signed.replace(merchant.mchid, "1900000109")));
        assertSignError(get(PATH + query(), signed.replace(merchant.merchantSerial, "A".repeat(40))));
        assertSignError(get(PATH + query(), signed.replace("SHA256-RSA2048", "SM2-WITH-SM3")));
        assertSignError(get(PATH + query(), "nonsense"));
        assertSignError(get(PATH + query(), signed.replaceAll("signature=\"[^\"]*\"", "signature=\"%%%\"")));
    }

    @Test
    void letsTheSdkNoticeAnAnswerThatWasChangedOnTheWay() {
        String number = newNumber();
        var tampering = new OkHttpClient.Builder()
                .addInterceptor(chain -> {
                    var here = chain.request()
                            .url()
                            .newBuilder()
                            .scheme("http")
                            .host("127.0.0.1")
                            .port(server.port())
                            .build();
                    var answer =
                            chain.proceed(chain.request().newBuilder().url(here).build());
                    String body = Objects.requireNonNull(answer.body()).string().replace("/sim/pay/", "/evil/pay/");
                    return answer.newBuilder()
                            .body(ResponseBody.create(body, MediaType.get("application/json")))
                            .build();
                })
                .build();
        var service = new NativePayService.Builder()
                .httpClient(new DefaultHttpClientBuilder()
                        .config(merchant.config)
                        .okHttpClient(tampering)
                        .build())
                .build();
        assertThatThrownBy(() -> service.prepay(merchant.order(number, 100))).isInstanceOf(ValidationException.class);
    }

    @Test
    void keepsTheKeysReadableForTheOwnerOnly() throws IOException {
        try (var files =
                Files.list(keyDir).filter(file -> !file.getFileName().toString().startsWith("journal"))) {
            assertThat(files)
                    .hasSize(5)
                    .allSatisfy(file -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                            .isEqualTo("rw-------"));
        }
    }

    private String query() {
        return "?mchid=" + merchant.mchid;
    }

    private static String nonce() {
        return UUID.randomUUID().toString().replace("-", "");
    }

    private String authorization(String method, String pathAndQuery, Instant at, String nonce, String body) {
        String message = method + "\n" + pathAndQuery + "\n" + at.getEpochSecond() + "\n" + nonce + "\n" + body + "\n";
        String signature = merchant.config.createSigner().sign(message).getSign();
        return "WECHATPAY2-SHA256-RSA2048 mchid=\"%s\",nonce_str=\"%s\",timestamp=\"%d\",serial_no=\"%s\",signature=\"%s\""
                .formatted(merchant.mchid, nonce, at.getEpochSecond(), merchant.merchantSerial, signature);
    }

    private HttpResponse<String> get(String pathAndQuery, String authorization) throws Exception {
        return send("GET", pathAndQuery, "", authorization);
    }

    private HttpResponse<String> send(String method, String pathAndQuery, String body, String authorization)
            throws Exception {
        var request = HttpRequest.newBuilder(URI.create(server.url() + pathAndQuery))
                .header("Authorization", authorization)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body))
                .build();
        return http.send(request, BodyHandlers.ofString());
    }

    private static void assertSignError(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("\"code\":\"SIGN_ERROR\"").contains("\"message\":");
        assertThat(answer.headers().firstValue("Wechatpay-Signature")).isPresent();
    }
}
