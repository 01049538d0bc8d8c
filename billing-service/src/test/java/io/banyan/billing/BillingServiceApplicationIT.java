package io.banyan.billing;

import static org.assertj.core.api.Assertions.assertThat;

import io.banyan.common.test.OpenApiDocument;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class BillingServiceApplicationIT extends BillingWorld {

    @Test
    void isHealthyAndClosed() {
        assertThat(api.get("/actuator/health").is(200).text()).contains("UP");
        api.get("/api/v1/bills").isProblem(401, "request.unauthenticated");
    }

    @Test
    void documentsItsApi() throws IOException {
        OpenApiDocument.isAsCommitted(api, "billing-service");
    }
}
