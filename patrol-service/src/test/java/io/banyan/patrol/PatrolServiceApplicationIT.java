package io.banyan.patrol;

import static org.assertj.core.api.Assertions.assertThat;

import io.banyan.common.test.OpenApiDocument;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class PatrolServiceApplicationIT extends PatrolIT {

    @Test
    void isHealthy() {
        assertThat(api.get("/actuator/health").is(200).text()).contains("UP");
    }

    @Test
    void documentsItsApiAsCommitted() throws IOException {
        OpenApiDocument.isAsCommitted(api, "patrol-service");
    }
}
