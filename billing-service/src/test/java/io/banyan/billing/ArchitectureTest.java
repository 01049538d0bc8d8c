package io.banyan.billing;

import static org.assertj.core.api.Assertions.assertThat;

import io.banyan.common.test.ServiceArchitecture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ArchitectureTest extends ServiceArchitecture {

    ArchitectureTest() {
        super(BillingServiceApplication.class);
    }

    @Test
    @DisplayName("B24: the ledger is append-only")
    void neverChangesTheLedger() throws IOException {
        try (var files = Files.walk(Path.of("src/main"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file))
                        .as(file.toString())
                        .doesNotContainPattern("(?i)(update|delete\\s+from|truncate)\\s+ledger_");
            }
        }
    }
}
