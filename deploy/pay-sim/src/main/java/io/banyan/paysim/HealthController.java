package io.banyan.paysim;

import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// Answers the health probe of `deploy/`. It is up as soon as the keys and the journal are read, or not at all.
@RestController
class HealthController {

    @GetMapping("/actuator/health")
    Map<String, String> health() {
        return Map.of("status", "UP");
    }
}
