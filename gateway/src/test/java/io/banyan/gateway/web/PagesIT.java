package io.banyan.gateway.web;

import static io.banyan.gateway.support.TestPlatform.GATEWAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("X1 pages: landing, documents, web clients")
class PagesIT {

    @Test
    void greetsInChineseAndLinksToEverything() {
        var page = GATEWAY.call("/").send();

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("榕居", "href=\"/m/\"", "href=\"/staff/\"", "href=\"/admin/\"", "href=\"/docs/\"");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'self'", "frame-ancestors 'none'");
        assertThat(page.headers().firstValue("X-Frame-Options")).contains("DENY");
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-cache");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/admin/", "/admin/tickets/42", "/admin/index.html"})
    void servesAWebClientUnderAnyOfItsAddresses(String path) {
        var page = GATEWAY.call(path).header("Accept", "text/html,*/*;q=0.8").send();

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("<title>admin</title>");
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-cache");
    }

    @Test
    void cachesFilesWithAHashForEver() {
        var script = GATEWAY.call("/admin/assets/app-4f3a.js").send();

        assertThat(script.statusCode()).isEqualTo(200);
        assertThat(script.headers().firstValue("Content-Type").orElseThrow()).contains("javascript");
        assertThat(script.headers().firstValue("Cache-Control").orElseThrow()).contains("immutable");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "br, gzip          | br",
                "gzip              | gzip",
                "gzip;q=1, br;q=0  | gzip",
                "GZIP              | gzip",
                "identity          | ",
                "brotli            | "
            })
    void sendsTheSmallestFormThatTheClientTakes(String accepted, String chosen) {
        var script = GATEWAY.call("/admin/assets/app-4f3a.js")
                .header("Accept-Encoding", accepted)
                .send();

        assertThat(script.headers().firstValue("Content-Encoding")).isEqualTo(Optional.ofNullable(chosen));
        assertThat(script.headers().firstValue("Vary").orElseThrow()).contains("Accept-Encoding");
        assertThat(script.headers().firstValue("Content-Type").orElseThrow()).contains("javascript");
        assertThat(script.body()).isEqualTo("br".equals(chosen) ? "packed-br" : script.body());
    }

    @Test
    void saysThatAPageIsStillTheSame() {
        var first = GATEWAY.call("/admin/").send();
        var tag = first.headers().firstValue("ETag").orElseThrow();

        var again = GATEWAY.call("/admin/").header("If-None-Match", tag).send();

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void givesAScriptNoPageInPlaceOfWhatIsGone() {
        var answer = GATEWAY.call("/admin/gone").header("Accept", "*/*").send();

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).contains("problem+json");
    }

    @Test
    void saysWhatIsMissingWhereAClientWasNotBuilt() {
        var page = GATEWAY.call("/staff/").header("Accept", "text/html").send();

        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.body()).contains("Node 20.19");
    }

    @Test
    void hasAnIcon() {
        var icon = GATEWAY.call("/favicon.ico").send();

        assertThat(icon.statusCode()).isEqualTo(200);
        assertThat(icon.headers().firstValue("Content-Type")).contains("image/svg+xml");
    }

    @Test
    void tellsClientsTheirSettingsWithoutAToken() {
        var config = GATEWAY.call("/api/v1/client-config").send();

        assertThat(config.statusCode()).isEqualTo(200);
        assertThat(config.body()).contains("\"name\":\"榕居\"", "\"demo\":false", "\"maxUploadBytes\":10485760");
        assertThat(config.headers().firstValue("Cache-Control")).contains("max-age=60, public");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/admin/assets/gone.js",
                "/admin/assets/app-4f3a.js.br",
                "/admin/../web/index.html",
                "/application.yml",
                "/problem/titles_en.properties",
                "/docs/../application.yml",
                "/docs/%2e%2e/%2e%2e/application.yml"
            })
    void servesNothingElse(String path) {
        var answer = GATEWAY.raw("GET %s HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n".formatted(path));

        assertThat(answer).containsPattern("^HTTP/1.1 4(00|04)").contains("problem+json");
    }

    @Test
    void redirectsToTheFolderOfAClient() {
        var answer = GATEWAY.call("/admin").send();

        assertThat(answer.statusCode()).isEqualTo(308);
        assertThat(answer.headers().firstValue("Location")).contains("/admin/");
    }

    @Test
    void takesNoOtherMethodsOnPages() {
        assertThat(GATEWAY.call("/").method("POST").send().statusCode()).isIn(404, 405);
    }
}
