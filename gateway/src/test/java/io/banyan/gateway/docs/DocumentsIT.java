package io.banyan.gateway.docs;

import static io.banyan.gateway.support.TestPlatform.GATEWAY;
import static io.banyan.gateway.support.TestPlatform.service;
import static org.assertj.core.api.Assertions.assertThat;

import io.banyan.gateway.support.TestGateway;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("X1 one OpenAPI page over all services")
class DocumentsIT {

    @Test
    void listsTheDocumentOfEachService() {
        var config = GATEWAY.call("/v3/api-docs/swagger-config").send();

        assertThat(config.statusCode()).isEqualTo(200);
        TestGateway.SERVICES.forEach(
                name -> assertThat(config.body()).contains("\"url\":\"/v3/api-docs/%s\"".formatted(name)));
    }

    @Test
    void fetchesADocumentFromItsService() {
        var document = GATEWAY.call("/v3/api-docs/patrol-service").send();

        assertThat(document.body()).contains("patrol-service");
        assertThat(service("patrol-service").last().uri()).isEqualTo("/v3/api-docs");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/docs/", "/docs/start.js", "/docs/swagger-ui.css", "/docs/swagger-ui-bundle.js"})
    void servesSwaggerUi(String path) {
        assertThat(GATEWAY.call(path).send().statusCode()).isEqualTo(200);
    }

    @Test
    void bringsAlongEveryFileThePageNames() {
        var page = GATEWAY.call("/docs/").send().body();

        java.util.regex.Pattern.compile("(?:src|href)=\"([^\"]+)\"")
                .matcher(page)
                .results()
                .map(found -> "/docs/" + found.group(1))
                .forEach(path -> assertThat(GATEWAY.call(path).send().statusCode())
                        .as(path)
                        .isEqualTo(200));
    }

    @Test
    void sendsTheBareAddressToThePage() {
        assertThat(GATEWAY.call("/docs").send().headers().firstValue("Location"))
                .contains("/docs/");
    }
}
