package io.banyan.ticket;

import com.tngtech.archunit.core.domain.JavaClasses;
import io.banyan.common.test.ArchitectureRules;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.modulith.core.ApplicationModules;

/** The shared rules, on this service. */
class ArchitectureTest {

    private static final ArchitectureRules RULES = ArchitectureRules.of("io.banyan.ticket");
    private static final JavaClasses PRODUCT = RULES.productClasses();

    static Set<String> rules() {
        return RULES.all().keySet();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void keeps(String rule) {
        RULES.named(rule).check(PRODUCT);
    }

    @Test
    void usesOtherFeaturesOnlyThroughTheirTop() {
        ApplicationModules.of(TicketServiceApplication.class).verify();
    }
}
