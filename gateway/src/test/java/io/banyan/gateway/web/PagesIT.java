package io.banyan.gateway.web;

import static io.banyan.gateway.support.TestPlatform.GATEWAY;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
        var page = GATEWAY.call(path).send();

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
    @ValueSource(
            strings = {
                "/admin/assets/gone.js",
                "/staff/",
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
