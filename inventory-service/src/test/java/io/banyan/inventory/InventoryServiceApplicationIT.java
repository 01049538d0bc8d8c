package io.banyan.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import io.banyan.common.test.Api;
import io.banyan.common.test.OpenApiDocument;
import io.banyan.common.test.ServiceIT;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceIT
class InventoryServiceApplicationIT {

    private @Autowired Api api;

    @Test
    void isHealthy() {
        assertThat(api.get("/actuator/health").is(200).json().path("status").asString())
                .isEqualTo("UP");
    }

    @Test
    void documentsItsApiAsCommitted() throws IOException {
        OpenApiDocument.isAsCommitted(api, "inventory-service");
    }
}
