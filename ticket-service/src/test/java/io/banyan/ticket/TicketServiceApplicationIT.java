package io.banyan.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import io.banyan.common.test.OpenApiDocument;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class TicketServiceApplicationIT extends TicketIT {

    @Test
    void isHealthy() {
        assertThat(api.get("/actuator/health").is(200).json().path("status").asString())
                .isEqualTo("UP");
    }

    @Test
    void documentsItsApiAsCommitted() throws IOException {
        OpenApiDocument.isAsCommitted(api, "ticket-service");
    }
}
