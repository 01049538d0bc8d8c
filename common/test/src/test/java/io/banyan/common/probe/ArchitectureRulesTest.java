package io.banyan.common.probe;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.banyan.common.test.ArchitectureRules;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A rule that cannot fail is no rule: the fixture breaks each of them. */
class ArchitectureRulesTest {

    private static final ArchitectureRules RULES = ArchitectureRules.of("io.banyan.fixture.bad");

    static Set<String> rules() {
        return RULES.all().keySet();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void catchesItsViolation(String name) {
        var classes = new ClassFileImporter().importPackages("io.banyan.fixture.bad");
        var result = RULES.named(name).evaluate(classes);
        assertThat(result.hasViolation()).as(name).isTrue();
    }
}
